import { Module } from "@nestjs/common";

/** The module of your application. Called as a function, because this folder compiles without decorators. */
export class AppModule {}
Module({})(AppModule);
