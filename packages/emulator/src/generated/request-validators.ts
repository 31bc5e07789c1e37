// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
// @ts-nocheck: compiled by ajv; only the declaration at the end is meant to be read.
import type { OperationName } from "@clerk-platform/contract";
import type { CompiledValidator } from "../validation/compiled-validator.ts";

var Q = (t, i) => () => {
  try {
    return i || t((i = { exports: {} }).exports, i), i.exports;
  } catch (m) {
    throw i = 0, m;
  }
};

var V = Q((b) => {
  "use strict";
  Object.defineProperty(b, "__esModule", { value: !0 });
  b.formatNames = b.fastFormats = b.fullFormats = void 0;
  function _(t, i) {
    return { validate: t, compare: i };
  }
  b.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: _(W, O),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: _(C(!0), U),
    "date-time": _(S(!0), Z),
    "iso-time": _(C(), J),
    "iso-date-time": _(S(), H),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: qe,
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
    regex: Re,
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
    byte: Ne,
    // signed 32 bit integer
    int32: { type: "number", validate: $e },
    // signed 64 bit integer
    int64: { type: "number", validate: Te },
    // C-type float
    float: { type: "number", validate: F },
    // C-type double
    double: { type: "number", validate: F },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  b.fastFormats = {
    ...b.fullFormats,
    date: _(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, O),
    time: _(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, U),
    "date-time": _(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, Z),
    "iso-time": _(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, J),
    "iso-date-time": _(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, H),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  b.formatNames = Object.keys(b.fullFormats);
  function we(t) {
    return t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0);
  }
  var Pe = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, je = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function W(t) {
    let i = Pe.exec(t);
    if (!i)
      return !1;
    let m = +i[1], p = +i[2], c = +i[3];
    return p >= 1 && p <= 12 && c >= 1 && c <= (p === 2 && we(m) ? 29 : je[p]);
  }
  function O(t, i) {
    if (t && i)
      return t > i ? 1 : t < i ? -1 : 0;
  }
  var R = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function C(t) {
    return function(m) {
      let p = R.exec(m);
      if (!p)
        return !1;
      let c = +p[1], e = +p[2], r = +p[3], d = p[4], u = p[5] === "-" ? -1 : 1, s = +(p[6] || 0), n = +(p[7] || 0);
      if (s > 23 || n > 59 || t && !d)
        return !1;
      if (c <= 23 && e <= 59 && r < 60)
        return !0;
      let o = e - n * u, l = c - s * u - (o < 0 ? 1 : 0);
      return (l === 23 || l === -1) && (o === 59 || o === -1) && r < 61;
    };
  }
  function U(t, i) {
    if (!(t && i))
      return;
    let m = (/* @__PURE__ */ new Date("2020-01-01T" + t)).valueOf(), p = (/* @__PURE__ */ new Date("2020-01-01T" + i)).valueOf();
    if (m && p)
      return m - p;
  }
  function J(t, i) {
    if (!(t && i))
      return;
    let m = R.exec(t), p = R.exec(i);
    if (m && p)
      return t = m[1] + m[2] + m[3], i = p[1] + p[2] + p[3], t > i ? 1 : t < i ? -1 : 0;
  }
  var I = /t|\s/i;
  function S(t) {
    let i = C(t);
    return function(p) {
      let c = p.split(I);
      return c.length === 2 && W(c[0]) && i(c[1]);
    };
  }
  function Z(t, i) {
    if (!(t && i))
      return;
    let m = new Date(t).valueOf(), p = new Date(i).valueOf();
    if (m && p)
      return m - p;
  }
  function H(t, i) {
    if (!(t && i))
      return;
    let [m, p] = t.split(I), [c, e] = i.split(I), r = O(m, c);
    if (r !== void 0)
      return r || U(p, e);
  }
  var Ae = /\/|:/, De = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function qe(t) {
    return Ae.test(t) && De.test(t);
  }
  var L = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function Ne(t) {
    return L.lastIndex = 0, L.test(t);
  }
  var ze = -(2 ** 31), xe = 2 ** 31 - 1;
  function $e(t) {
    return Number.isInteger(t) && t <= xe && t >= ze;
  }
  function Te(t) {
    return Number.isInteger(t);
  }
  function F() {
    return !0;
  }
  var Ee = /[^\\]\\Z/;
  function Re(t) {
    if (Ee.test(t))
      return !1;
    try {
      return new RegExp(t), !0;
    } catch {
      return !1;
    }
  }
});

var G = Q((B) => {
  "use strict";
  Object.defineProperty(B, "__esModule", { value: !0 });
  function Y(t) {
    let i = t.length, m = 0, p = 0, c;
    for (; p < i; )
      m++, c = t.charCodeAt(p++), c >= 55296 && c <= 56319 && p < i && (c = t.charCodeAt(p), (c & 64512) === 56320 && p++);
    return m;
  }
  B.default = Y;
  Y.code = 'require("ajv/dist/runtime/ucs2length").default';
});

var Ce = re;
function re(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.include_secret_keys !== void 0) {
      let s = t.include_secret_keys, n = r;
      if (typeof s != "boolean") {
        let l = { instancePath: i + "/include_secret_keys", schemaPath: "#/properties/include_secret_keys/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var u = n === r;
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return re.errors = e, r === 0;
}
var Ie = te;
function D(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    let n = r;
    for (let o in t)
      if (!(o === "name" || o === "domain" || o === "proxy_path" || o === "environment_types" || o === "template")) {
        let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (t.name !== void 0) {
      let o = t.name, l = r;
      if (typeof o != "string") {
        let f = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let a = r;
      var u = l === r;
    }
    if (t.domain !== void 0) {
      let o = t.domain, l = r;
      if (typeof o != "string") {
        let y = { instancePath: i + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let a = r;
      var u = l === r;
    }
    if (t.proxy_path !== void 0) {
      let o = t.proxy_path, l = r;
      if (typeof o != "string") {
        let y = { instancePath: i + "/proxy_path", schemaPath: "#/properties/proxy_path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let a = r;
      var u = l === r;
    }
    if (t.environment_types !== void 0) {
      let o = t.environment_types, l = r, a = r;
      if (Array.isArray(o)) {
        let y = !0, h = o.length;
        for (let g = 0; g < h; g++) {
          let P = o[g], v = r;
          if (typeof P != "string") {
            let M = { instancePath: i + "/environment_types/" + g, schemaPath: "#/properties/environment_types/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [M] : e.push(M), r++;
          }
          let k = r;
          var s = v === r;
          s || (y = !1);
        }
      } else {
        let y = { instancePath: i + "/environment_types", schemaPath: "#/properties/environment_types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var u = l === r;
    }
    if (t.template !== void 0) {
      let o = t.template, l = r;
      if (typeof o != "string") {
        let y = { instancePath: i + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let a = r;
      var u = l === r;
    }
  } else {
    let n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return D.errors = e, r === 0;
}
function te(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0;
  return D(t, { instancePath: i, parentData: m, parentDataProperty: p, rootData: c }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length), te.errors = e, r === 0;
}
var Oe = se;
function se(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.include_secret_keys !== void 0) {
      let s = t.include_secret_keys, n = r;
      if (typeof s != "boolean") {
        let l = { instancePath: i + "/include_secret_keys", schemaPath: "#/properties/include_secret_keys/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var u = n === r;
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return se.errors = e, r === 0;
}
var Ue = ie;
function q(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let s = r;
    for (let n in t)
      if (n !== "name") {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.name !== void 0) {
      let n = t.name, o = r;
      if (typeof n != "string") {
        let a = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let l = r;
      var u = o === r;
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return q.errors = e, r === 0;
}
function ie(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0;
  return q(t, { instancePath: i, parentData: m, parentDataProperty: p, rootData: c }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length), ie.errors = e, r === 0;
}
var Be = ne;
function N(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let s = r;
    for (let n in t)
      if (!(n === "name" || n === "proxy_path")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.name !== void 0) {
      let n = t.name, o = r;
      if (typeof n != "string") {
        let a = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let l = r;
      var u = o === r;
    }
    if (t.proxy_path !== void 0) {
      let n = t.proxy_path, o = r;
      if (typeof n != "string") {
        let f = { instancePath: i + "/proxy_path", schemaPath: "#/properties/proxy_path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let l = r;
      var u = o === r;
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return N.errors = e, r === 0;
}
function ne(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0;
  return N(t, { instancePath: i, parentData: m, parentDataProperty: p, rootData: c }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length), ne.errors = e, r === 0;
}
var Me = ae;
function z(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let s = r;
    for (let n in t)
      if (!(n === "name" || n === "proxy_path")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.name !== void 0) {
      let n = t.name, o = r;
      if (typeof n != "string") {
        let a = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let l = r;
      var u = o === r;
    }
    if (t.proxy_path !== void 0) {
      let n = t.proxy_path, o = r;
      if (typeof n != "string") {
        let f = { instancePath: i + "/proxy_path", schemaPath: "#/properties/proxy_path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let l = r;
      var u = o === r;
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return z.errors = e, r === 0;
}
function ae(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0;
  return z(t, { instancePath: i, parentData: m, parentDataProperty: p, rootData: c }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length), ae.errors = e, r === 0;
}
var Qe = oe, X = { type: "object", properties: { name: { type: "string" }, include_development: { type: "string", enum: ["true"] }, limit: { type: "integer", minimum: 1, maximum: 500 }, starting_after: { type: "string" }, ending_before: { type: "string" } }, required: [] };
function oe(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name !== void 0) {
      let s = t.name, n = r;
      if (typeof s != "string") {
        let l = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var u = n === r;
    }
    if (t.include_development !== void 0) {
      let s = t.include_development, n = r;
      if (typeof s != "string") {
        let f = { instancePath: i + "/include_development", schemaPath: "#/properties/include_development/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let o = r, l = X.properties.include_development.enum;
      if (s !== "true") {
        let f = { instancePath: i + "/include_development", schemaPath: "#/properties/include_development/enum", keyword: "enum", params: { allowedValues: X.properties.include_development.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [f] : e.push(f), r++;
      }
      var u = n === r;
    }
    if (t.limit !== void 0) {
      let s = t.limit, n = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
        let a = { instancePath: i + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      if (typeof s == "number") {
        if (s > 500 || isNaN(s)) {
          let a = { instancePath: i + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 }, message: "must be <= 500" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < 1 || isNaN(s)) {
          let a = { instancePath: i + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
      var u = n === r;
    }
    if (t.starting_after !== void 0) {
      let s = t.starting_after, n = r;
      if (typeof s != "string") {
        let a = { instancePath: i + "/starting_after", schemaPath: "#/properties/starting_after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      var u = n === r;
    }
    if (t.ending_before !== void 0) {
      let s = t.ending_before, n = r;
      if (typeof s != "string") {
        let a = { instancePath: i + "/ending_before", schemaPath: "#/properties/ending_before/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      var u = n === r;
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return oe.errors = e, r === 0;
}
var Se = pe, K = { type: "object", properties: { status: { type: "array", items: { type: "string", enum: ["pending", "completed", "canceled", "expired"] } }, limit: { type: "integer", minimum: 1, maximum: 500 }, starting_after: { type: "string" }, ending_before: { type: "string" } }, required: [] };
function pe(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status !== void 0) {
      let n = t.status, o = r, l = r;
      if (Array.isArray(n)) {
        let a = !0, f = n.length;
        for (let y = 0; y < f; y++) {
          let h = n[y], g = r;
          if (typeof h != "string") {
            let k = { instancePath: i + "/status/" + y, schemaPath: "#/properties/status/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), r++;
          }
          let P = r, v = K.properties.status.items.enum;
          if (!(h === "pending" || h === "completed" || h === "canceled" || h === "expired")) {
            let k = { instancePath: i + "/status/" + y, schemaPath: "#/properties/status/items/enum", keyword: "enum", params: { allowedValues: K.properties.status.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [k] : e.push(k), r++;
          }
          var u = g === r;
          u || (a = !1);
        }
      } else {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var s = o === r;
    }
    if (t.limit !== void 0) {
      let n = t.limit, o = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let f = { instancePath: i + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let l = r;
      if (typeof n == "number") {
        if (n > 500 || isNaN(n)) {
          let f = { instancePath: i + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 }, message: "must be <= 500" };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (n < 1 || isNaN(n)) {
          let f = { instancePath: i + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
      var s = o === r;
    }
    if (t.starting_after !== void 0) {
      let n = t.starting_after, o = r;
      if (typeof n != "string") {
        let f = { instancePath: i + "/starting_after", schemaPath: "#/properties/starting_after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let l = r;
      var s = o === r;
    }
    if (t.ending_before !== void 0) {
      let n = t.ending_before, o = r;
      if (typeof n != "string") {
        let f = { instancePath: i + "/ending_before", schemaPath: "#/properties/ending_before/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let l = r;
      var s = o === r;
    }
  } else {
    let n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return pe.errors = e, r === 0;
}
var Le = le;
var ee = V().fullFormats.date;
function le(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.start !== void 0) {
      let s = t.start, n = r, o = r;
      if (typeof s == "string") {
        if (!ee.validate(s)) {
          let l = { instancePath: i + "/start", schemaPath: "#/properties/start/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: i + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      var u = n === r;
    }
    if (t.end !== void 0) {
      let s = t.end, n = r, o = r;
      if (typeof s == "string") {
        if (!ee.validate(s)) {
          let a = { instancePath: i + "/end", schemaPath: "#/properties/end/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: i + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var u = n === r;
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return le.errors = e, r === 0;
}
var Fe = me;
function me(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.query !== void 0) {
      let s = t.query, n = r;
      if (typeof s != "string") {
        let l = { instancePath: i + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var u = n === r;
    }
    if (t.order_by !== void 0) {
      let s = t.order_by, n = r;
      if (typeof s != "string") {
        let a = { instancePath: i + "/order_by", schemaPath: "#/properties/order_by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      var u = n === r;
    }
    if (t.limit !== void 0) {
      let s = t.limit, n = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
        let a = { instancePath: i + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      if (typeof s == "number") {
        if (s > 500 || isNaN(s)) {
          let a = { instancePath: i + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 }, message: "must be <= 500" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < 1 || isNaN(s)) {
          let a = { instancePath: i + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
      var u = n === r;
    }
    if (t.offset !== void 0) {
      let s = t.offset, n = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
        let a = { instancePath: i + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      if (typeof s == "number" && (s < 0 || isNaN(s))) {
        let a = { instancePath: i + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var u = n === r;
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return me.errors = e, r === 0;
}
var We = ue;
var j = { type: "object", required: ["name", "claims"], properties: { name: { type: "string" }, claims: { type: "object" }, lifetime: { type: ["integer", "null"], minimum: 30, maximum: 31536e4 }, allowed_clock_skew: { type: ["integer", "null"], minimum: 0, maximum: 300 }, custom_signing_key: { type: "boolean" }, signing_algorithm: { type: ["string", "null"] }, signing_key: { type: ["string", "null"] } } };
function x(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (t.claims === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "claims" }, message: "must have required property 'claims'" };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (t.name !== void 0) {
      let s = t.name, n = r;
      if (typeof s != "string") {
        let l = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var u = n === r;
    }
    if (t.claims !== void 0) {
      let s = t.claims, n = r;
      if (!(s && typeof s == "object" && !Array.isArray(s))) {
        let a = { instancePath: i + "/claims", schemaPath: "#/properties/claims/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      var u = n === r;
    }
    if (t.lifetime !== void 0) {
      let s = t.lifetime, n = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s)) && s !== null) {
        let a = { instancePath: i + "/lifetime", schemaPath: "#/properties/lifetime/type", keyword: "type", params: { type: j.properties.lifetime.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      if (typeof s == "number") {
        if (s > 31536e4 || isNaN(s)) {
          let a = { instancePath: i + "/lifetime", schemaPath: "#/properties/lifetime/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31536e4 }, message: "must be <= 315360000" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < 30 || isNaN(s)) {
          let a = { instancePath: i + "/lifetime", schemaPath: "#/properties/lifetime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 30 }, message: "must be >= 30" };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
      var u = n === r;
    }
    if (t.allowed_clock_skew !== void 0) {
      let s = t.allowed_clock_skew, n = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s)) && s !== null) {
        let a = { instancePath: i + "/allowed_clock_skew", schemaPath: "#/properties/allowed_clock_skew/type", keyword: "type", params: { type: j.properties.allowed_clock_skew.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      if (typeof s == "number") {
        if (s > 300 || isNaN(s)) {
          let a = { instancePath: i + "/allowed_clock_skew", schemaPath: "#/properties/allowed_clock_skew/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < 0 || isNaN(s)) {
          let a = { instancePath: i + "/allowed_clock_skew", schemaPath: "#/properties/allowed_clock_skew/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
      var u = n === r;
    }
    if (t.custom_signing_key !== void 0) {
      let s = t.custom_signing_key, n = r;
      if (typeof s != "boolean") {
        let a = { instancePath: i + "/custom_signing_key", schemaPath: "#/properties/custom_signing_key/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      var u = n === r;
    }
    if (t.signing_algorithm !== void 0) {
      let s = t.signing_algorithm, n = r;
      if (typeof s != "string" && s !== null) {
        let a = { instancePath: i + "/signing_algorithm", schemaPath: "#/properties/signing_algorithm/type", keyword: "type", params: { type: j.properties.signing_algorithm.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      var u = n === r;
    }
    if (t.signing_key !== void 0) {
      let s = t.signing_key, n = r;
      if (typeof s != "string" && s !== null) {
        let a = { instancePath: i + "/signing_key", schemaPath: "#/properties/signing_key/type", keyword: "type", params: { type: j.properties.signing_key.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      var u = n === r;
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return x.errors = e, r === 0;
}
function ue(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0;
  return x(t, { instancePath: i, parentData: m, parentDataProperty: p, rootData: c }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length), ue.errors = e, r === 0;
}
var Je = ce;
var A = { type: "object", required: ["name", "claims"], properties: { name: { type: "string" }, claims: { type: "object" }, lifetime: { type: ["integer", "null"], minimum: 30, maximum: 31536e4 }, allowed_clock_skew: { type: ["integer", "null"], minimum: 0, maximum: 300 }, custom_signing_key: { type: "boolean" }, signing_algorithm: { type: ["string", "null"] }, signing_key: { type: ["string", "null"] } } };
function $(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (t.claims === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "claims" }, message: "must have required property 'claims'" };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (t.name !== void 0) {
      let s = t.name, n = r;
      if (typeof s != "string") {
        let l = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var u = n === r;
    }
    if (t.claims !== void 0) {
      let s = t.claims, n = r;
      if (!(s && typeof s == "object" && !Array.isArray(s))) {
        let a = { instancePath: i + "/claims", schemaPath: "#/properties/claims/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      var u = n === r;
    }
    if (t.lifetime !== void 0) {
      let s = t.lifetime, n = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s)) && s !== null) {
        let a = { instancePath: i + "/lifetime", schemaPath: "#/properties/lifetime/type", keyword: "type", params: { type: A.properties.lifetime.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      if (typeof s == "number") {
        if (s > 31536e4 || isNaN(s)) {
          let a = { instancePath: i + "/lifetime", schemaPath: "#/properties/lifetime/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31536e4 }, message: "must be <= 315360000" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < 30 || isNaN(s)) {
          let a = { instancePath: i + "/lifetime", schemaPath: "#/properties/lifetime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 30 }, message: "must be >= 30" };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
      var u = n === r;
    }
    if (t.allowed_clock_skew !== void 0) {
      let s = t.allowed_clock_skew, n = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s)) && s !== null) {
        let a = { instancePath: i + "/allowed_clock_skew", schemaPath: "#/properties/allowed_clock_skew/type", keyword: "type", params: { type: A.properties.allowed_clock_skew.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      if (typeof s == "number") {
        if (s > 300 || isNaN(s)) {
          let a = { instancePath: i + "/allowed_clock_skew", schemaPath: "#/properties/allowed_clock_skew/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < 0 || isNaN(s)) {
          let a = { instancePath: i + "/allowed_clock_skew", schemaPath: "#/properties/allowed_clock_skew/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
      var u = n === r;
    }
    if (t.custom_signing_key !== void 0) {
      let s = t.custom_signing_key, n = r;
      if (typeof s != "boolean") {
        let a = { instancePath: i + "/custom_signing_key", schemaPath: "#/properties/custom_signing_key/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      var u = n === r;
    }
    if (t.signing_algorithm !== void 0) {
      let s = t.signing_algorithm, n = r;
      if (typeof s != "string" && s !== null) {
        let a = { instancePath: i + "/signing_algorithm", schemaPath: "#/properties/signing_algorithm/type", keyword: "type", params: { type: A.properties.signing_algorithm.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      var u = n === r;
    }
    if (t.signing_key !== void 0) {
      let s = t.signing_key, n = r;
      if (typeof s != "string" && s !== null) {
        let a = { instancePath: i + "/signing_key", schemaPath: "#/properties/signing_key/type", keyword: "type", params: { type: A.properties.signing_key.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      var u = n === r;
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return $.errors = e, r === 0;
}
function ce(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0;
  return $(t, { instancePath: i, parentData: m, parentDataProperty: p, rootData: c }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length), ce.errors = e, r === 0;
}
var Ze = fe;
function fe(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.limit !== void 0) {
      let s = t.limit, n = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
        let l = { instancePath: i + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      if (typeof s == "number") {
        if (s > 500 || isNaN(s)) {
          let l = { instancePath: i + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 }, message: "must be <= 500" };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (s < 1 || isNaN(s)) {
          let l = { instancePath: i + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [l] : e.push(l), r++;
        }
      }
      var u = n === r;
    }
    if (t.offset !== void 0) {
      let s = t.offset, n = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
        let a = { instancePath: i + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      if (typeof s == "number" && (s < 0 || isNaN(s))) {
        let a = { instancePath: i + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var u = n === r;
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return fe.errors = e, r === 0;
}
var He = ye;
function T(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.url === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let s = r;
    for (let n in t)
      if (n !== "url") {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.url !== void 0) {
      let n = t.url, o = r;
      if (typeof n != "string") {
        let a = { instancePath: i + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let l = r;
      var u = o === r;
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return T.errors = e, r === 0;
}
function ye(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0;
  return T(t, { instancePath: i, parentData: m, parentDataProperty: p, rootData: c }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length), ye.errors = e, r === 0;
}
var Ve = de;
function de(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.keys !== void 0) {
      let n = t.keys, o = r, l = r;
      if (Array.isArray(n)) {
        let a = !0, f = n.length;
        for (let y = 0; y < f; y++) {
          let h = n[y], g = r;
          if (typeof h != "string") {
            let v = { instancePath: i + "/keys/" + y, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [v] : e.push(v), r++;
          }
          let P = r;
          var u = g === r;
          u || (a = !1);
        }
      } else {
        let a = { instancePath: i + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var s = o === r;
    }
  } else {
    let n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return de.errors = e, r === 0;
}
var Ye = he;
function he(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.dry_run !== void 0) {
      let s = t.dry_run, n = r;
      if (typeof s != "boolean") {
        let l = { instancePath: i + "/dry_run", schemaPath: "#/properties/dry_run/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var u = n === r;
    }
    if (t.destructive !== void 0) {
      let s = t.destructive, n = r;
      if (typeof s != "boolean") {
        let a = { instancePath: i + "/destructive", schemaPath: "#/properties/destructive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let o = r;
      var u = n === r;
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return he.errors = e, r === 0;
}
var Ge = ge;
function w(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let u = r;
  } else {
    let u = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return w.errors = e, r === 0;
}
function ge(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0;
  return w(t, { instancePath: i, parentData: m, parentDataProperty: p, rootData: c }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length), ge.errors = e, r === 0;
}
var Xe = _e;
function _e(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.dry_run !== void 0) {
      let n = t.dry_run, o = r;
      if (typeof n != "boolean") {
        let a = { instancePath: i + "/dry_run", schemaPath: "#/properties/dry_run/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let l = r;
      var u = o === r;
    }
    if (t.destructive !== void 0) {
      let n = t.destructive, o = r;
      if (typeof n != "boolean") {
        let f = { instancePath: i + "/destructive", schemaPath: "#/properties/destructive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let l = r;
      var u = o === r;
    }
    if (t.keys !== void 0) {
      let n = t.keys, o = r, l = r;
      if (Array.isArray(n)) {
        let f = !0, y = n.length;
        for (let h = 0; h < y; h++) {
          let g = n[h], P = r;
          if (typeof g != "string") {
            let k = { instancePath: i + "/keys/" + h, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), r++;
          }
          let v = r;
          var s = P === r;
          s || (f = !1);
        }
      } else {
        let f = { instancePath: i + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), r++;
      }
      var u = o === r;
    }
  } else {
    let n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return _e.errors = e, r === 0;
}
var Ke = be;
function be(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0;
  return w(t, { instancePath: i, parentData: m, parentDataProperty: p, rootData: c }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length), be.errors = e, r === 0;
}
var er = ve;
function ve(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.keys !== void 0) {
      let n = t.keys, o = r, l = r;
      if (Array.isArray(n)) {
        let a = !0, f = n.length;
        for (let y = 0; y < f; y++) {
          let h = n[y], g = r;
          if (typeof h != "string") {
            let v = { instancePath: i + "/keys/" + y, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [v] : e.push(v), r++;
          }
          let P = r;
          var u = g === r;
          u || (a = !1);
        }
      } else {
        let a = { instancePath: i + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var s = o === r;
    }
  } else {
    let n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return ve.errors = e, r === 0;
}
var rr = ke;
var tr = G().default;
function E(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0, d = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.token === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.name === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let s = r;
    for (let n in t)
      if (!(n === "token" || n === "name")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.token !== void 0) {
      let n = t.token, o = r;
      if (typeof n != "string") {
        let a = { instancePath: i + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let l = r;
      var u = o === r;
    }
    if (t.name !== void 0) {
      let n = t.name, o = r, l = r;
      if (typeof n == "string") {
        if (tr(n) > 50) {
          let f = { instancePath: i + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          e === null ? e = [f] : e.push(f), r++;
        }
      } else {
        let f = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), r++;
      }
      var u = o === r;
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return E.errors = e, r === 0;
}
function ke(t, { instancePath: i = "", parentData: m, parentDataProperty: p, rootData: c = t } = {}) {
  let e = null, r = 0;
  return E(t, { instancePath: i, parentData: m, parentDataProperty: p, rootData: c }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length), ke.errors = e, r === 0;
}
var ar = {
  listApplications: { query: Ce },
  createApplication: { body: Ie },
  getApplication: { query: Oe },
  updateApplication: { body: Ue },
  updateApplicationDomain: { body: Be },
  createApplicationDomain: { body: Me },
  listDomains: { query: Qe },
  listApplicationTransfers: { query: Se },
  getInstanceUsage: { query: Le },
  listInstanceUsers: { query: Fe },
  createJWTTemplate: { body: We },
  updateJWTTemplate: { body: Je },
  listRedirectURLs: { query: Ze },
  createRedirectURL: { body: He },
  getConfig: { query: Ve },
  putConfig: { query: Ye, body: Ge },
  patchConfig: { query: Xe, body: Ke },
  getConfigSchema: { query: er },
  claimAccountlessApplication: { body: rr }
};
const compiled = ar;

/** Checks of the query and the JSON body of every operation that has one. */
export const requestValidators: Partial<Record<OperationName, Partial<Record<"query" | "body", CompiledValidator>>>> = compiled;
