import VPHome from "vitepress/dist/client/theme-default/components/VPHome.vue";
import { type FunctionalComponent, h } from "vue";

/** The home page of VitePress, in the `main` landmark that it lacks. */
const HomeInMain: FunctionalComponent = (_, { slots }) => h("main", h(VPHome, null, slots));

export default HomeInMain;
