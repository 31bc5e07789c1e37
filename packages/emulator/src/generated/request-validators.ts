// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
// @ts-nocheck: compiled by ajv; only the declaration at the end is for people.
import type { OperationName } from "@clerk-platform/contract";
import type { CompiledValidator } from "../validation/compiled-validator.ts";

var T = (t, s) => () => {
  try {
    return s || t((s = { exports: {} }).exports, s), s.exports;
  } catch (a) {
    throw s = 0, a;
  }
};

var M = T((f) => {
  "use strict";
  Object.defineProperty(f, "__esModule", { value: !0 });
  f.formatNames = f.fastFormats = f.fullFormats = void 0;
  function u(t, s) {
    return { validate: t, compare: s };
  }
  f.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: u(I, N),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: u(D(!0), z),
    "date-time": u(E(!0), U),
    "iso-time": u(D(), O),
    "iso-date-time": u(E(), B),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: he,
    "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
    // uri-template: https://tools.ietf.org/html/rfc6570
    "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
    // For the source: https://gist.github.com/dperini/729294
    // For test cases: https://mathiasbynens.be/demo/url-regex
    url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
    email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
    hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
    // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
    ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
    ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
    regex: ve,
    // uuid: http://tools.ietf.org/html/rfc4122
    uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    // JSON-pointer: https://tools.ietf.org/html/rfc6901
    // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
    "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
    "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
    // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
    "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
    // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
    // byte: https://github.com/miguelmota/is-base64
    byte: ge,
    // signed 32 bit integer
    int32: { type: "number", validate: _e },
    // signed 64 bit integer
    int64: { type: "number", validate: we },
    // C-type float
    float: { type: "number", validate: C },
    // C-type double
    double: { type: "number", validate: C },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  f.fastFormats = {
    ...f.fullFormats,
    date: u(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, N),
    time: u(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, z),
    "date-time": u(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, U),
    "iso-time": u(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, O),
    "iso-date-time": u(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, B),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  f.formatNames = Object.keys(f.fullFormats);
  function ue(t) {
    return t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0);
  }
  var fe = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, ye = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function I(t) {
    let s = fe.exec(t);
    if (!s)
      return !1;
    let a = +s[1], o = +s[2], p = +s[3];
    return o >= 1 && o <= 12 && p >= 1 && p <= (o === 2 && ue(a) ? 29 : ye[o]);
  }
  function N(t, s) {
    if (t && s)
      return t > s ? 1 : t < s ? -1 : 0;
  }
  var A = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function D(t) {
    return function(a) {
      let o = A.exec(a);
      if (!o)
        return !1;
      let p = +o[1], e = +o[2], i = +o[3], r = o[4], n = o[5] === "-" ? -1 : 1, l = +(o[6] || 0), m = +(o[7] || 0);
      if (l > 23 || m > 59 || t && !r)
        return !1;
      if (p <= 23 && e <= 59 && i < 60)
        return !0;
      let y = e - m * n, $ = p - l * n - (y < 0 ? 1 : 0);
      return ($ === 23 || $ === -1) && (y === 59 || y === -1) && i < 61;
    };
  }
  function z(t, s) {
    if (!(t && s))
      return;
    let a = (/* @__PURE__ */ new Date("2020-01-01T" + t)).valueOf(), o = (/* @__PURE__ */ new Date("2020-01-01T" + s)).valueOf();
    if (a && o)
      return a - o;
  }
  function O(t, s) {
    if (!(t && s))
      return;
    let a = A.exec(t), o = A.exec(s);
    if (a && o)
      return t = a[1] + a[2] + a[3], s = o[1] + o[2] + o[3], t > s ? 1 : t < s ? -1 : 0;
  }
  var q = /t|\s/i;
  function E(t) {
    let s = D(t);
    return function(o) {
      let p = o.split(q);
      return p.length === 2 && I(p[0]) && s(p[1]);
    };
  }
  function U(t, s) {
    if (!(t && s))
      return;
    let a = new Date(t).valueOf(), o = new Date(s).valueOf();
    if (a && o)
      return a - o;
  }
  function B(t, s) {
    if (!(t && s))
      return;
    let [a, o] = t.split(q), [p, e] = s.split(q), i = N(a, p);
    if (i !== void 0)
      return i || z(o, e);
  }
  var ce = /\/|:/, de = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function he(t) {
    return ce.test(t) && de.test(t);
  }
  var R = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function ge(t) {
    return R.lastIndex = 0, R.test(t);
  }
  var be = -(2 ** 31), ke = 2 ** 31 - 1;
  function _e(t) {
    return Number.isInteger(t) && t <= ke && t >= be;
  }
  function we(t) {
    return Number.isInteger(t);
  }
  function C() {
    return !0;
  }
  var Pe = /[^\\]\\Z/;
  function ve(t) {
    if (Pe.test(t))
      return !1;
    try {
      return new RegExp(t), !0;
    } catch {
      return !1;
    }
  }
});

var L = T((x) => {
  "use strict";
  Object.defineProperty(x, "__esModule", { value: !0 });
  function Q(t) {
    let s = t.length, a = 0, o = 0, p;
    for (; o < s; )
      a++, p = t.charCodeAt(o++), p >= 55296 && p <= 56319 && o < s && (p = t.charCodeAt(o), (p & 64512) === 56320 && o++);
    return a;
  }
  x.default = Q;
  Q.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var je = S;
function S(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.include_secret_keys !== void 0 && typeof t.include_secret_keys != "boolean") {
      let r = { instancePath: s + "/include_secret_keys", schemaPath: "#/properties/include_secret_keys/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return S.errors = e, i === 0;
}
var Ae = W;
function g(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "name" || r === "domain" || r === "proxy_path" || r === "environment_types" || r === "template")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), i++;
      }
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.domain !== void 0 && typeof t.domain != "string") {
      let r = { instancePath: s + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.proxy_path !== void 0 && typeof t.proxy_path != "string") {
      let r = { instancePath: s + "/proxy_path", schemaPath: "#/properties/proxy_path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.environment_types !== void 0) {
      let r = t.environment_types;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let l = 0; l < n; l++)
          if (typeof r[l] != "string") {
            let m = { instancePath: s + "/environment_types/" + l, schemaPath: "#/properties/environment_types/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), i++;
          }
      } else {
        let n = { instancePath: s + "/environment_types", schemaPath: "#/properties/environment_types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (t.template !== void 0 && typeof t.template != "string") {
      let r = { instancePath: s + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return g.errors = e, i === 0;
}
function W(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  return g(t, { instancePath: s, parentData: a, parentDataProperty: o, rootData: p }) || (e = e === null ? g.errors : e.concat(g.errors), i = e.length), W.errors = e, i === 0;
}
var De = J;
function J(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.include_secret_keys !== void 0 && typeof t.include_secret_keys != "boolean") {
      let r = { instancePath: s + "/include_secret_keys", schemaPath: "#/properties/include_secret_keys/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return J.errors = e, i === 0;
}
var qe = Z;
function b(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "name") {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), i++;
      }
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return b.errors = e, i === 0;
}
function Z(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  return b(t, { instancePath: s, parentData: a, parentDataProperty: o, rootData: p }) || (e = e === null ? b.errors : e.concat(b.errors), i = e.length), Z.errors = e, i === 0;
}
var Ne = H;
function k(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "name" || r === "proxy_path")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), i++;
      }
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.proxy_path !== void 0 && typeof t.proxy_path != "string") {
      let r = { instancePath: s + "/proxy_path", schemaPath: "#/properties/proxy_path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return k.errors = e, i === 0;
}
function H(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  return k(t, { instancePath: s, parentData: a, parentDataProperty: o, rootData: p }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length), H.errors = e, i === 0;
}
var ze = V;
function _(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "name" || r === "proxy_path")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), i++;
      }
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.proxy_path !== void 0 && typeof t.proxy_path != "string") {
      let r = { instancePath: s + "/proxy_path", schemaPath: "#/properties/proxy_path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return _.errors = e, i === 0;
}
function V(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  return _(t, { instancePath: s, parentData: a, parentDataProperty: o, rootData: p }) || (e = e === null ? _.errors : e.concat(_.errors), i = e.length), V.errors = e, i === 0;
}
var xe = Y, $e = { type: "object", properties: { name: { type: "string" }, include_development: { type: "string", enum: ["true"] }, limit: { type: "integer", minimum: 1, maximum: 500 }, starting_after: { type: "string" }, ending_before: { type: "string" } }, required: [] };
function Y(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.include_development !== void 0) {
      let r = t.include_development;
      if (typeof r != "string") {
        let n = { instancePath: s + "/include_development", schemaPath: "#/properties/include_development/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), i++;
      }
      if (r !== "true") {
        let n = { instancePath: s + "/include_development", schemaPath: "#/properties/include_development/enum", keyword: "enum", params: { allowedValues: $e.properties.include_development.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (t.limit !== void 0) {
      let r = t.limit;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: s + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), i++;
      }
      if (typeof r == "number") {
        if (r > 500 || isNaN(r)) {
          let n = { instancePath: s + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 }, message: "must be <= 500" };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (r < 1 || isNaN(r)) {
          let n = { instancePath: s + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [n] : e.push(n), i++;
        }
      }
    }
    if (t.starting_after !== void 0 && typeof t.starting_after != "string") {
      let r = { instancePath: s + "/starting_after", schemaPath: "#/properties/starting_after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.ending_before !== void 0 && typeof t.ending_before != "string") {
      let r = { instancePath: s + "/ending_before", schemaPath: "#/properties/ending_before/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Y.errors = e, i === 0;
}
var Te = G, Ee = { type: "object", properties: { status: { type: "array", items: { type: "string", enum: ["pending", "completed", "canceled", "expired"] } }, limit: { type: "integer", minimum: 1, maximum: 500 }, starting_after: { type: "string" }, ending_before: { type: "string" } }, required: [] };
function G(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status !== void 0) {
      let r = t.status;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let l = 0; l < n; l++) {
          let m = r[l];
          if (typeof m != "string") {
            let y = { instancePath: s + "/status/" + l, schemaPath: "#/properties/status/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), i++;
          }
          if (!(m === "pending" || m === "completed" || m === "canceled" || m === "expired")) {
            let y = { instancePath: s + "/status/" + l, schemaPath: "#/properties/status/items/enum", keyword: "enum", params: { allowedValues: Ee.properties.status.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
      } else {
        let n = { instancePath: s + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (t.limit !== void 0) {
      let r = t.limit;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: s + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), i++;
      }
      if (typeof r == "number") {
        if (r > 500 || isNaN(r)) {
          let n = { instancePath: s + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 }, message: "must be <= 500" };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (r < 1 || isNaN(r)) {
          let n = { instancePath: s + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [n] : e.push(n), i++;
        }
      }
    }
    if (t.starting_after !== void 0 && typeof t.starting_after != "string") {
      let r = { instancePath: s + "/starting_after", schemaPath: "#/properties/starting_after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.ending_before !== void 0 && typeof t.ending_before != "string") {
      let r = { instancePath: s + "/ending_before", schemaPath: "#/properties/ending_before/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return G.errors = e, i === 0;
}
var Re = X;
var F = M().fullFormats.date;
function X(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.start !== void 0) {
      let r = t.start;
      if (typeof r == "string") {
        if (!F.validate(r)) {
          let n = { instancePath: s + "/start", schemaPath: "#/properties/start/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          e === null ? e = [n] : e.push(n), i++;
        }
      } else {
        let n = { instancePath: s + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (t.end !== void 0) {
      let r = t.end;
      if (typeof r == "string") {
        if (!F.validate(r)) {
          let n = { instancePath: s + "/end", schemaPath: "#/properties/end/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          e === null ? e = [n] : e.push(n), i++;
        }
      } else {
        let n = { instancePath: s + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return X.errors = e, i === 0;
}
var Ce = K;
function K(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.query !== void 0 && typeof t.query != "string") {
      let r = { instancePath: s + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.order_by !== void 0 && typeof t.order_by != "string") {
      let r = { instancePath: s + "/order_by", schemaPath: "#/properties/order_by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.limit !== void 0) {
      let r = t.limit;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: s + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), i++;
      }
      if (typeof r == "number") {
        if (r > 500 || isNaN(r)) {
          let n = { instancePath: s + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 }, message: "must be <= 500" };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (r < 1 || isNaN(r)) {
          let n = { instancePath: s + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [n] : e.push(n), i++;
        }
      }
    }
    if (t.offset !== void 0) {
      let r = t.offset;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: s + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), i++;
      }
      if (typeof r == "number" && (r < 0 || isNaN(r))) {
        let n = { instancePath: s + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return K.errors = e, i === 0;
}
var Ie = ee;
var d = { type: "object", required: ["name", "claims"], properties: { name: { type: "string" }, claims: { type: "object" }, lifetime: { type: ["integer", "null"], minimum: 30, maximum: 31536e4 }, allowed_clock_skew: { type: ["integer", "null"], minimum: 0, maximum: 300 }, custom_signing_key: { type: "boolean" }, signing_algorithm: { type: ["string", "null"] }, signing_key: { type: ["string", "null"] } } };
function w(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.claims === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "claims" }, message: "must have required property 'claims'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.claims !== void 0) {
      let r = t.claims;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        let n = { instancePath: s + "/claims", schemaPath: "#/properties/claims/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (t.lifetime !== void 0) {
      let r = t.lifetime;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r)) && r !== null) {
        let n = { instancePath: s + "/lifetime", schemaPath: "#/properties/lifetime/type", keyword: "type", params: { type: d.properties.lifetime.type }, message: "must be integer,null" };
        e === null ? e = [n] : e.push(n), i++;
      }
      if (typeof r == "number") {
        if (r > 31536e4 || isNaN(r)) {
          let n = { instancePath: s + "/lifetime", schemaPath: "#/properties/lifetime/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31536e4 }, message: "must be <= 315360000" };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (r < 30 || isNaN(r)) {
          let n = { instancePath: s + "/lifetime", schemaPath: "#/properties/lifetime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 30 }, message: "must be >= 30" };
          e === null ? e = [n] : e.push(n), i++;
        }
      }
    }
    if (t.allowed_clock_skew !== void 0) {
      let r = t.allowed_clock_skew;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r)) && r !== null) {
        let n = { instancePath: s + "/allowed_clock_skew", schemaPath: "#/properties/allowed_clock_skew/type", keyword: "type", params: { type: d.properties.allowed_clock_skew.type }, message: "must be integer,null" };
        e === null ? e = [n] : e.push(n), i++;
      }
      if (typeof r == "number") {
        if (r > 300 || isNaN(r)) {
          let n = { instancePath: s + "/allowed_clock_skew", schemaPath: "#/properties/allowed_clock_skew/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (r < 0 || isNaN(r)) {
          let n = { instancePath: s + "/allowed_clock_skew", schemaPath: "#/properties/allowed_clock_skew/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [n] : e.push(n), i++;
        }
      }
    }
    if (t.custom_signing_key !== void 0 && typeof t.custom_signing_key != "boolean") {
      let r = { instancePath: s + "/custom_signing_key", schemaPath: "#/properties/custom_signing_key/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.signing_algorithm !== void 0) {
      let r = t.signing_algorithm;
      if (typeof r != "string" && r !== null) {
        let n = { instancePath: s + "/signing_algorithm", schemaPath: "#/properties/signing_algorithm/type", keyword: "type", params: { type: d.properties.signing_algorithm.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (t.signing_key !== void 0) {
      let r = t.signing_key;
      if (typeof r != "string" && r !== null) {
        let n = { instancePath: s + "/signing_key", schemaPath: "#/properties/signing_key/type", keyword: "type", params: { type: d.properties.signing_key.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return w.errors = e, i === 0;
}
function ee(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  return w(t, { instancePath: s, parentData: a, parentDataProperty: o, rootData: p }) || (e = e === null ? w.errors : e.concat(w.errors), i = e.length), ee.errors = e, i === 0;
}
var Oe = re;
var h = { type: "object", required: ["name", "claims"], properties: { name: { type: "string" }, claims: { type: "object" }, lifetime: { type: ["integer", "null"], minimum: 30, maximum: 31536e4 }, allowed_clock_skew: { type: ["integer", "null"], minimum: 0, maximum: 300 }, custom_signing_key: { type: "boolean" }, signing_algorithm: { type: ["string", "null"] }, signing_key: { type: ["string", "null"] } } };
function P(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.claims === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "claims" }, message: "must have required property 'claims'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.claims !== void 0) {
      let r = t.claims;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        let n = { instancePath: s + "/claims", schemaPath: "#/properties/claims/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (t.lifetime !== void 0) {
      let r = t.lifetime;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r)) && r !== null) {
        let n = { instancePath: s + "/lifetime", schemaPath: "#/properties/lifetime/type", keyword: "type", params: { type: h.properties.lifetime.type }, message: "must be integer,null" };
        e === null ? e = [n] : e.push(n), i++;
      }
      if (typeof r == "number") {
        if (r > 31536e4 || isNaN(r)) {
          let n = { instancePath: s + "/lifetime", schemaPath: "#/properties/lifetime/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31536e4 }, message: "must be <= 315360000" };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (r < 30 || isNaN(r)) {
          let n = { instancePath: s + "/lifetime", schemaPath: "#/properties/lifetime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 30 }, message: "must be >= 30" };
          e === null ? e = [n] : e.push(n), i++;
        }
      }
    }
    if (t.allowed_clock_skew !== void 0) {
      let r = t.allowed_clock_skew;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r)) && r !== null) {
        let n = { instancePath: s + "/allowed_clock_skew", schemaPath: "#/properties/allowed_clock_skew/type", keyword: "type", params: { type: h.properties.allowed_clock_skew.type }, message: "must be integer,null" };
        e === null ? e = [n] : e.push(n), i++;
      }
      if (typeof r == "number") {
        if (r > 300 || isNaN(r)) {
          let n = { instancePath: s + "/allowed_clock_skew", schemaPath: "#/properties/allowed_clock_skew/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (r < 0 || isNaN(r)) {
          let n = { instancePath: s + "/allowed_clock_skew", schemaPath: "#/properties/allowed_clock_skew/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [n] : e.push(n), i++;
        }
      }
    }
    if (t.custom_signing_key !== void 0 && typeof t.custom_signing_key != "boolean") {
      let r = { instancePath: s + "/custom_signing_key", schemaPath: "#/properties/custom_signing_key/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.signing_algorithm !== void 0) {
      let r = t.signing_algorithm;
      if (typeof r != "string" && r !== null) {
        let n = { instancePath: s + "/signing_algorithm", schemaPath: "#/properties/signing_algorithm/type", keyword: "type", params: { type: h.properties.signing_algorithm.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (t.signing_key !== void 0) {
      let r = t.signing_key;
      if (typeof r != "string" && r !== null) {
        let n = { instancePath: s + "/signing_key", schemaPath: "#/properties/signing_key/type", keyword: "type", params: { type: h.properties.signing_key.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return P.errors = e, i === 0;
}
function re(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  return P(t, { instancePath: s, parentData: a, parentDataProperty: o, rootData: p }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length), re.errors = e, i === 0;
}
var Ue = te;
function te(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.limit !== void 0) {
      let r = t.limit;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: s + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), i++;
      }
      if (typeof r == "number") {
        if (r > 500 || isNaN(r)) {
          let n = { instancePath: s + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 }, message: "must be <= 500" };
          e === null ? e = [n] : e.push(n), i++;
        }
        if (r < 1 || isNaN(r)) {
          let n = { instancePath: s + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [n] : e.push(n), i++;
        }
      }
    }
    if (t.offset !== void 0) {
      let r = t.offset;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: s + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), i++;
      }
      if (typeof r == "number" && (r < 0 || isNaN(r))) {
        let n = { instancePath: s + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return te.errors = e, i === 0;
}
var Be = se;
function v(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.url === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (r !== "url") {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), i++;
      }
    if (t.url !== void 0 && typeof t.url != "string") {
      let r = { instancePath: s + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return v.errors = e, i === 0;
}
function se(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  return v(t, { instancePath: s, parentData: a, parentDataProperty: o, rootData: p }) || (e = e === null ? v.errors : e.concat(v.errors), i = e.length), se.errors = e, i === 0;
}
var Me = ie;
function ie(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.keys !== void 0) {
      let r = t.keys;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let l = 0; l < n; l++)
          if (typeof r[l] != "string") {
            let m = { instancePath: s + "/keys/" + l, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), i++;
          }
      } else {
        let n = { instancePath: s + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return ie.errors = e, i === 0;
}
var Qe = ne;
function ne(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.dry_run !== void 0 && typeof t.dry_run != "boolean") {
      let r = { instancePath: s + "/dry_run", schemaPath: "#/properties/dry_run/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.destructive !== void 0 && typeof t.destructive != "boolean") {
      let r = { instancePath: s + "/destructive", schemaPath: "#/properties/destructive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return ne.errors = e, i === 0;
}
var Le = oe;
function c(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (!(t && typeof t == "object" && !Array.isArray(t))) {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return c.errors = e, i === 0;
}
function oe(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  return c(t, { instancePath: s, parentData: a, parentDataProperty: o, rootData: p }) || (e = e === null ? c.errors : e.concat(c.errors), i = e.length), oe.errors = e, i === 0;
}
var Fe = ae;
function ae(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.dry_run !== void 0 && typeof t.dry_run != "boolean") {
      let r = { instancePath: s + "/dry_run", schemaPath: "#/properties/dry_run/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.destructive !== void 0 && typeof t.destructive != "boolean") {
      let r = { instancePath: s + "/destructive", schemaPath: "#/properties/destructive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.keys !== void 0) {
      let r = t.keys;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let l = 0; l < n; l++)
          if (typeof r[l] != "string") {
            let m = { instancePath: s + "/keys/" + l, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), i++;
          }
      } else {
        let n = { instancePath: s + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return ae.errors = e, i === 0;
}
var Se = pe;
function pe(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  return c(t, { instancePath: s, parentData: a, parentDataProperty: o, rootData: p }) || (e = e === null ? c.errors : e.concat(c.errors), i = e.length), pe.errors = e, i === 0;
}
var We = le;
function le(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.keys !== void 0) {
      let r = t.keys;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let l = 0; l < n; l++)
          if (typeof r[l] != "string") {
            let m = { instancePath: s + "/keys/" + l, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), i++;
          }
      } else {
        let n = { instancePath: s + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return le.errors = e, i === 0;
}
var Je = me;
var Ze = L().default;
function j(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.token === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.name === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "token" || r === "name")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), i++;
      }
    if (t.token !== void 0 && typeof t.token != "string") {
      let r = { instancePath: s + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.name !== void 0) {
      let r = t.name;
      if (typeof r == "string") {
        if (Ze(r) > 50) {
          let n = { instancePath: s + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          e === null ? e = [n] : e.push(n), i++;
        }
      } else {
        let n = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return j.errors = e, i === 0;
}
function me(t, { instancePath: s = "", parentData: a, parentDataProperty: o, rootData: p = t } = {}) {
  let e = null, i = 0;
  return j(t, { instancePath: s, parentData: a, parentDataProperty: o, rootData: p }) || (e = e === null ? j.errors : e.concat(j.errors), i = e.length), me.errors = e, i === 0;
}
var Ge = {
  listApplications: { query: je },
  createApplication: { body: Ae },
  getApplication: { query: De },
  updateApplication: { body: qe },
  updateApplicationDomain: { body: Ne },
  createApplicationDomain: { body: ze },
  listDomains: { query: xe },
  listApplicationTransfers: { query: Te },
  getInstanceUsage: { query: Re },
  listInstanceUsers: { query: Ce },
  createJWTTemplate: { body: Ie },
  updateJWTTemplate: { body: Oe },
  listRedirectURLs: { query: Ue },
  createRedirectURL: { body: Be },
  getConfig: { query: Me },
  putConfig: { query: Qe, body: Le },
  patchConfig: { query: Fe, body: Se },
  getConfigSchema: { query: We },
  claimAccountlessApplication: { body: Je }
};
const compiled = Ge;

/** Checks of the query and the JSON body of every operation that has one. */
export const requestValidators: Partial<Record<OperationName, Partial<Record<"query" | "body", CompiledValidator>>>> = compiled;
