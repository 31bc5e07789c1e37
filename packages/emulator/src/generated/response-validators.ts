// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
// @ts-nocheck: compiled by ajv; only the declaration at the end is meant to be read.
import type { OperationName } from "@clerk-platform/contract";
import type { CompiledValidator } from "../validation/compiled-validator.ts";

var ut = (t, s) => () => {
  try {
    return s || t((s = { exports: {} }).exports, s), s.exports;
  } catch (w) {
    throw s = 0, w;
  }
};

var ur = ut((C) => {
  "use strict";
  Object.defineProperty(C, "__esModule", { value: !0 });
  C.formatNames = C.fastFormats = C.fullFormats = void 0;
  function U(t, s) {
    return { validate: t, compare: s };
  }
  C.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: U(wr, pr),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: U(nr(!0), lr),
    "date-time": U(vr(!0), qr),
    "iso-time": U(nr(), kr),
    "iso-date-time": U(vr(), jr),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: _t,
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
    regex: kt,
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
    byte: ht,
    // signed 32 bit integer
    int32: { type: "number", validate: bt },
    // signed 64 bit integer
    int64: { type: "number", validate: Pt },
    // C-type float
    float: { type: "number", validate: Pr },
    // C-type double
    double: { type: "number", validate: Pr },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  C.fastFormats = {
    ...C.fullFormats,
    date: U(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, pr),
    time: U(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, lr),
    "date-time": U(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, qr),
    "iso-time": U(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, kr),
    "iso-date-time": U(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, jr),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  C.formatNames = Object.keys(C.fullFormats);
  function mt(t) {
    return t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0);
  }
  var dt = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, ct = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function wr(t) {
    let s = dt.exec(t);
    if (!s)
      return !1;
    let w = +s[1], P = +s[2], v = +s[3];
    return P >= 1 && P <= 12 && v >= 1 && v <= (P === 2 && mt(w) ? 29 : ct[P]);
  }
  function pr(t, s) {
    if (t && s)
      return t > s ? 1 : t < s ? -1 : 0;
  }
  var ar = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function nr(t) {
    return function(w) {
      let P = ar.exec(w);
      if (!P)
        return !1;
      let v = +P[1], e = +P[2], r = +P[3], D = P[4], m = P[5] === "-" ? -1 : 1, c = +(P[6] || 0), i = +(P[7] || 0);
      if (c > 23 || i > 59 || t && !D)
        return !1;
      if (v <= 23 && e <= 59 && r < 60)
        return !0;
      let o = e - i * m, n = v - c * m - (o < 0 ? 1 : 0);
      return (n === 23 || n === -1) && (o === 59 || o === -1) && r < 61;
    };
  }
  function lr(t, s) {
    if (!(t && s))
      return;
    let w = (/* @__PURE__ */ new Date("2020-01-01T" + t)).valueOf(), P = (/* @__PURE__ */ new Date("2020-01-01T" + s)).valueOf();
    if (w && P)
      return w - P;
  }
  function kr(t, s) {
    if (!(t && s))
      return;
    let w = ar.exec(t), P = ar.exec(s);
    if (w && P)
      return t = w[1] + w[2] + w[3], s = P[1] + P[2] + P[3], t > s ? 1 : t < s ? -1 : 0;
  }
  var or = /t|\s/i;
  function vr(t) {
    let s = nr(t);
    return function(P) {
      let v = P.split(or);
      return v.length === 2 && wr(v[0]) && s(v[1]);
    };
  }
  function qr(t, s) {
    if (!(t && s))
      return;
    let w = new Date(t).valueOf(), P = new Date(s).valueOf();
    if (w && P)
      return w - P;
  }
  function jr(t, s) {
    if (!(t && s))
      return;
    let [w, P] = t.split(or), [v, e] = s.split(or), r = pr(w, v);
    if (r !== void 0)
      return r || lr(P, e);
  }
  var ft = /\/|:/, yt = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function _t(t) {
    return ft.test(t) && yt.test(t);
  }
  var br = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function ht(t) {
    return br.lastIndex = 0, br.test(t);
  }
  var gt = -(2 ** 31), vt = 2 ** 31 - 1;
  function bt(t) {
    return Number.isInteger(t) && t <= vt && t >= gt;
  }
  function Pt(t) {
    return Number.isInteger(t);
  }
  function Pr() {
    return !0;
  }
  var wt = /[^\\]\\Z/;
  function kt(t) {
    if (wt.test(t))
      return !1;
    try {
      return new RegExp(t), !0;
    } catch {
      return !1;
    }
  }
});

var qt = Ir;
var Ar = { type: "object", required: ["instance_id", "environment_type"], properties: { instance_id: { type: "string" }, environment_type: { type: "string", enum: ["development", "production"] }, secret_key: { type: "string" }, publishable_key: { type: "string" } }, additionalProperties: !1 };
function Pe(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.instance_id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance_id" }, message: "must have required property 'instance_id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.environment_type === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment_type" }, message: "must have required property 'environment_type'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!(i === "instance_id" || i === "environment_type" || i === "secret_key" || i === "publishable_key")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.instance_id !== void 0) {
      let i = t.instance_id, o = r;
      if (typeof i != "string") {
        let l = { instancePath: s + "/instance_id", schemaPath: "#/properties/instance_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.environment_type !== void 0) {
      let i = t.environment_type, o = r;
      if (typeof i != "string") {
        let p = { instancePath: s + "/environment_type", schemaPath: "#/properties/environment_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let n = r, l = Ar.properties.environment_type.enum;
      if (!(i === "development" || i === "production")) {
        let p = { instancePath: s + "/environment_type", schemaPath: "#/properties/environment_type/enum", keyword: "enum", params: { allowedValues: Ar.properties.environment_type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = o === r;
    }
    if (t.secret_key !== void 0) {
      let i = t.secret_key, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/secret_key", schemaPath: "#/properties/secret_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.publishable_key !== void 0) {
      let i = t.publishable_key, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/publishable_key", schemaPath: "#/properties/publishable_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return Pe.errors = e, r === 0;
}
function ne(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.application_id === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_id" }, message: "must have required property 'application_id'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.name === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.instances === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instances" }, message: "must have required property 'instances'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = r;
    for (let o in t)
      if (!(o === "application_id" || o === "name" || o === "instances")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (t.application_id !== void 0) {
      let o = t.application_id, n = r;
      if (typeof o != "string") {
        let a = { instancePath: s + "/application_id", schemaPath: "#/properties/application_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let l = r;
      var m = n === r;
    }
    if (t.name !== void 0) {
      let o = t.name, n = r;
      if (typeof o != "string") {
        let p = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let l = r;
      var m = n === r;
    }
    if (t.instances !== void 0) {
      let o = t.instances, n = r, l = r;
      if (Array.isArray(o)) {
        let p = !0, u = o.length;
        for (let _ = 0; _ < u; _++) {
          let h = o[_], y = r;
          Pe(h, { instancePath: s + "/instances/" + _, parentData: o, parentDataProperty: _, rootData: v }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), r = e.length);
          var c = y === r;
          c || (p = !1);
        }
      } else {
        let p = { instancePath: s + "/instances", schemaPath: "#/properties/instances/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = n === r;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ne.errors = e, r === 0;
}
function we(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (Array.isArray(t)) {
    if (t.length < 0) {
      let o = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
      e === null ? e = [o] : e.push(o), r++;
    }
    let c = !0, i = t.length;
    for (let o = 0; o < i; o++) {
      let n = t[o], l = r;
      ne(n, { instancePath: s + "/" + o, parentData: t, parentDataProperty: o, rootData: v }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length);
      var m = l === r;
      m || (c = !1);
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return we.errors = e, r === 0;
}
function Ir(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return we(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? we.errors : e.concat(we.errors), r = e.length), Ir.errors = e, r === 0;
}
var b = Mr;
function T(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.message === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.long_message === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "long_message" }, message: "must have required property 'long_message'" };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.code === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.message !== void 0) {
      let c = t.message, i = r;
      if (typeof c != "string") {
        let n = { instancePath: s + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), r++;
      }
      let o = r;
      var m = i === r;
    }
    if (t.long_message !== void 0) {
      let c = t.long_message, i = r;
      if (typeof c != "string") {
        let l = { instancePath: s + "/long_message", schemaPath: "#/properties/long_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var m = i === r;
    }
    if (t.code !== void 0) {
      let c = t.code, i = r;
      if (typeof c != "string") {
        let l = { instancePath: s + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var m = i === r;
    }
    if (t.meta !== void 0) {
      let c = t.meta, i = r;
      if (!(c && typeof c == "object" && !Array.isArray(c))) {
        let l = { instancePath: s + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var m = i === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return T.errors = e, r === 0;
}
function ke(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.errors === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.errors !== void 0) {
      let i = t.errors, o = r, n = r;
      if (Array.isArray(i)) {
        let l = !0, a = i.length;
        for (let p = 0; p < a; p++) {
          let u = i[p], _ = r;
          T(u, { instancePath: s + "/errors/" + p, parentData: i, parentDataProperty: p, rootData: v }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
          var m = _ === r;
          m || (l = !1);
        }
      } else {
        let l = { instancePath: s + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
      var c = o === r;
    }
    if (t.meta !== void 0) {
      let i = t.meta, o = r;
      if (!(i && typeof i == "object" && !Array.isArray(i))) {
        let a = { instancePath: s + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var c = o === r;
    }
    if (t.clerk_trace_id !== void 0) {
      let i = t.clerk_trace_id, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/clerk_trace_id", schemaPath: "#/properties/clerk_trace_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var c = o === r;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ke.errors = e, r === 0;
}
function Mr(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return ke(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? ke.errors : e.concat(ke.errors), r = e.length), Mr.errors = e, r === 0;
}
var ee = Ur;
function Ur(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return ne(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length), Ur.errors = e, r === 0;
}
var Dr = Cr;
function qe(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.deleted === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deleted" }, message: "must have required property 'deleted'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.object === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!(i === "deleted" || i === "object" || i === "id")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.deleted !== void 0) {
      let i = t.deleted, o = r;
      if (typeof i != "boolean") {
        let l = { instancePath: s + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.object !== void 0) {
      let i = t.object, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.id !== void 0) {
      let i = t.id, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return qe.errors = e, r === 0;
}
function Cr(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return qe(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? qe.errors : e.concat(qe.errors), r = e.length), Cr.errors = e, r === 0;
}
var mr = Lr;
var dr = { type: "object", required: ["object", "id", "name", "frontend_api_url", "development_origin", "created_at", "updated_at"], properties: { object: { type: "string", enum: ["domain"] }, id: { type: "string" }, name: { type: "string" }, is_satellite: { type: "boolean" }, is_provider_domain: { type: "boolean" }, frontend_api_url: { type: "string" }, development_origin: { type: "string" }, accounts_portal_url: { type: "string" }, proxy_url: { type: "string" }, cname_targets: { type: "array", items: { type: "object", properties: { host: { type: "string" }, value: { type: "string" }, required: { type: "boolean" } } } }, created_at: { type: "string", format: "date-time" }, updated_at: { type: "string", format: "date-time" }, application: { $ref: "PlatformDomainApplicationSummary" }, instance: { $ref: "PlatformDomainInstanceSummary" } }, additionalProperties: !1 }, I = Object.prototype.hasOwnProperty, R = ur().fullFormats["date-time"], xr = { type: "object", required: ["object", "id", "created_at", "updated_at"], properties: { object: { type: "string", enum: ["application"] }, id: { type: "string" }, created_at: { type: "string", format: "date-time" }, updated_at: { type: "string", format: "date-time" } }, additionalProperties: !1 };
function je(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.created_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.updated_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!(i === "object" || i === "id" || i === "created_at" || i === "updated_at")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.object !== void 0) {
      let i = t.object, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r, l = xr.properties.object.enum;
      if (i !== "application") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: xr.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.id !== void 0) {
      let i = t.id, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.created_at !== void 0) {
      let i = t.created_at, o = r, n = r;
      if (typeof i == "string") {
        if (!R.validate(i)) {
          let a = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.updated_at !== void 0) {
      let i = t.updated_at, o = r, n = r;
      if (typeof i == "string") {
        if (!R.validate(i)) {
          let a = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return je.errors = e, r === 0;
}
var ve = { type: "object", required: ["object", "id", "environment_type", "created_at", "updated_at"], properties: { object: { type: "string", enum: ["instance"] }, id: { type: "string" }, environment_type: { type: "string", enum: ["production", "development"] }, created_at: { type: "string", format: "date-time" }, updated_at: { type: "string", format: "date-time" } }, additionalProperties: !1 };
function Ae(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.environment_type === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment_type" }, message: "must have required property 'environment_type'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.created_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.updated_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!(i === "object" || i === "id" || i === "environment_type" || i === "created_at" || i === "updated_at")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.object !== void 0) {
      let i = t.object, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r, l = ve.properties.object.enum;
      if (i !== "instance") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: ve.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.id !== void 0) {
      let i = t.id, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.environment_type !== void 0) {
      let i = t.environment_type, o = r;
      if (typeof i != "string") {
        let p = { instancePath: s + "/environment_type", schemaPath: "#/properties/environment_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let n = r, l = ve.properties.environment_type.enum;
      if (!(i === "production" || i === "development")) {
        let p = { instancePath: s + "/environment_type", schemaPath: "#/properties/environment_type/enum", keyword: "enum", params: { allowedValues: ve.properties.environment_type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = o === r;
    }
    if (t.created_at !== void 0) {
      let i = t.created_at, o = r, n = r;
      if (typeof i == "string") {
        if (!R.validate(i)) {
          let a = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.updated_at !== void 0) {
      let i = t.updated_at, o = r, n = r;
      if (typeof i == "string") {
        if (!R.validate(i)) {
          let a = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return Ae.errors = e, r === 0;
}
function F(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.id === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.name === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.frontend_api_url === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "frontend_api_url" }, message: "must have required property 'frontend_api_url'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.development_origin === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "development_origin" }, message: "must have required property 'development_origin'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.created_at === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.updated_at === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let o = r;
    for (let n in t)
      if (!I.call(dr.properties, n)) {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (t.object !== void 0) {
      let n = t.object, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r, p = dr.properties.object.enum;
      if (n !== "domain") {
        let u = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: dr.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = l === r;
    }
    if (t.id !== void 0) {
      let n = t.id, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.name !== void 0) {
      let n = t.name, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.is_satellite !== void 0) {
      let n = t.is_satellite, l = r;
      if (typeof n != "boolean") {
        let u = { instancePath: s + "/is_satellite", schemaPath: "#/properties/is_satellite/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.is_provider_domain !== void 0) {
      let n = t.is_provider_domain, l = r;
      if (typeof n != "boolean") {
        let u = { instancePath: s + "/is_provider_domain", schemaPath: "#/properties/is_provider_domain/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.frontend_api_url !== void 0) {
      let n = t.frontend_api_url, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/frontend_api_url", schemaPath: "#/properties/frontend_api_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.development_origin !== void 0) {
      let n = t.development_origin, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/development_origin", schemaPath: "#/properties/development_origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.accounts_portal_url !== void 0) {
      let n = t.accounts_portal_url, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/accounts_portal_url", schemaPath: "#/properties/accounts_portal_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.proxy_url !== void 0) {
      let n = t.proxy_url, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/proxy_url", schemaPath: "#/properties/proxy_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.cname_targets !== void 0) {
      let n = t.cname_targets, l = r, a = r;
      if (Array.isArray(n)) {
        let u = !0, _ = n.length;
        for (let h = 0; h < _; h++) {
          let y = n[h], d = r, g = r;
          if (y && typeof y == "object" && !Array.isArray(y)) {
            if (y.host !== void 0) {
              let k = y.host, j = r;
              if (typeof k != "string") {
                let A = { instancePath: s + "/cname_targets/" + h + "/host", schemaPath: "#/properties/cname_targets/items/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [A] : e.push(A), r++;
              }
              let f = r;
              var c = j === r;
            }
            if (y.value !== void 0) {
              let k = y.value, j = r;
              if (typeof k != "string") {
                let q = { instancePath: s + "/cname_targets/" + h + "/value", schemaPath: "#/properties/cname_targets/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [q] : e.push(q), r++;
              }
              let f = r;
              var c = j === r;
            }
            if (y.required !== void 0) {
              let k = y.required, j = r;
              if (typeof k != "boolean") {
                let q = { instancePath: s + "/cname_targets/" + h + "/required", schemaPath: "#/properties/cname_targets/items/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [q] : e.push(q), r++;
              }
              let f = r;
              var c = j === r;
            }
          } else {
            let k = { instancePath: s + "/cname_targets/" + h, schemaPath: "#/properties/cname_targets/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [k] : e.push(k), r++;
          }
          var i = d === r;
          i || (u = !1);
        }
      } else {
        let u = { instancePath: s + "/cname_targets", schemaPath: "#/properties/cname_targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = l === r;
    }
    if (t.created_at !== void 0) {
      let n = t.created_at, l = r, a = r;
      if (typeof n == "string") {
        if (!R.validate(n)) {
          let u = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = l === r;
    }
    if (t.updated_at !== void 0) {
      let n = t.updated_at, l = r, a = r;
      if (typeof n == "string") {
        if (!R.validate(n)) {
          let u = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = l === r;
    }
    if (t.application !== void 0) {
      let n = t.application, l = r;
      je(n, { instancePath: s + "/application", parentData: t, parentDataProperty: "application", rootData: v }) || (e = e === null ? je.errors : e.concat(je.errors), r = e.length);
      var m = l === r;
    }
    if (t.instance !== void 0) {
      let n = t.instance, l = r;
      Ae(n, { instancePath: s + "/instance", parentData: t, parentDataProperty: "instance", rootData: v }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), r = e.length);
      var m = l === r;
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return F.errors = e, r === 0;
}
function Lr(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return F(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length), Lr.errors = e, r === 0;
}
var jt = Wr;
var x = ur().fullFormats.int64;
function De(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.data === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.total_count === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_count" }, message: "must have required property 'total_count'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = r;
    for (let o in t)
      if (!(o === "data" || o === "total_count")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (t.data !== void 0) {
      let o = t.data, n = r, l = r;
      if (Array.isArray(o)) {
        let a = !0, p = o.length;
        for (let u = 0; u < p; u++) {
          let _ = o[u], h = r;
          F(_, { instancePath: s + "/data/" + u, parentData: o, parentDataProperty: u, rootData: v }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length);
          var m = h === r;
          m || (a = !1);
        }
      } else {
        let a = { instancePath: s + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var c = n === r;
    }
    if (t.total_count !== void 0) {
      let o = t.total_count, n = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
        let p = { instancePath: s + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let l = r;
      if (typeof o == "number" && !x.validate(o)) {
        let p = { instancePath: s + "/total_count", schemaPath: "#/properties/total_count/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [p] : e.push(p), r++;
      }
      var c = n === r;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return De.errors = e, r === 0;
}
function Wr(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return De(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? De.errors : e.concat(De.errors), r = e.length), Wr.errors = e, r === 0;
}
var At = Fr;
var ge = { type: "object", required: ["dns", "ssl", "status"], properties: { dns: { $ref: "DNSStatus" }, ssl: { type: "object", properties: { status: { type: "string", enum: ["complete", "in_process", "not_started", "failed", "incomplete"] }, required: { type: "boolean" }, failure_hints: { type: ["array", "null"], items: { $ref: "FailureHint" } } } }, ssl_hosts: { type: "object", additionalProperties: { $ref: "SSLStatus" } }, mail: { type: "object", required: ["status", "required"], properties: { status: { type: "string" }, required: { type: "boolean" } } }, proxy: { type: "object", required: ["status", "required"], properties: { status: { type: "string" }, required: { type: "boolean" } } }, status: { type: "string", enum: ["complete", "incomplete"] } } }, Or = { type: "object", required: ["status", "cnames"], properties: { status: { type: "string", enum: ["not_started", "in_progress", "complete"] }, cnames: { type: "object", properties: { accounts: { $ref: "CNAMEStatus" }, clerk: { $ref: "CNAMEStatus" }, "clk._domainkey": { $ref: "CNAMEStatus" }, "clk2._domainkey": { $ref: "CNAMEStatus" }, clkmail: { $ref: "CNAMEStatus" } } } }, additionalProperties: !1 }, Dt = { type: "object", required: ["clerk_subdomain", "from", "to", "verified", "required", "failure_hints"], properties: { actual: { type: "array", items: { type: "string" } }, clerk_subdomain: { type: "string" }, from: { type: "string" }, to: { type: "string" }, verified: { type: "boolean" }, required: { type: "boolean" }, failure_hints: { type: ["array", "null"], items: { $ref: "FailureHint" } } }, additionalProperties: !1 };
function H(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.code === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.message === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.code !== void 0) {
      let c = t.code, i = r;
      if (typeof c != "string") {
        let n = { instancePath: s + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), r++;
      }
      let o = r;
      var m = i === r;
    }
    if (t.message !== void 0) {
      let c = t.message, i = r;
      if (typeof c != "string") {
        let l = { instancePath: s + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var m = i === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return H.errors = e, r === 0;
}
function S(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.clerk_subdomain === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clerk_subdomain" }, message: "must have required property 'clerk_subdomain'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.from === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.to === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.verified === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verified" }, message: "must have required property 'verified'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.required === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.failure_hints === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_hints" }, message: "must have required property 'failure_hints'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let o = r;
    for (let n in t)
      if (!(n === "actual" || n === "clerk_subdomain" || n === "from" || n === "to" || n === "verified" || n === "required" || n === "failure_hints")) {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (t.actual !== void 0) {
      let n = t.actual, l = r, a = r;
      if (Array.isArray(n)) {
        let p = !0, u = n.length;
        for (let _ = 0; _ < u; _++) {
          let h = n[_], y = r;
          if (typeof h != "string") {
            let g = { instancePath: s + "/actual/" + _, schemaPath: "#/properties/actual/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [g] : e.push(g), r++;
          }
          let d = r;
          var m = y === r;
          m || (p = !1);
        }
      } else {
        let p = { instancePath: s + "/actual", schemaPath: "#/properties/actual/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var c = l === r;
    }
    if (t.clerk_subdomain !== void 0) {
      let n = t.clerk_subdomain, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/clerk_subdomain", schemaPath: "#/properties/clerk_subdomain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var c = l === r;
    }
    if (t.from !== void 0) {
      let n = t.from, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var c = l === r;
    }
    if (t.to !== void 0) {
      let n = t.to, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var c = l === r;
    }
    if (t.verified !== void 0) {
      let n = t.verified, l = r;
      if (typeof n != "boolean") {
        let u = { instancePath: s + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var c = l === r;
    }
    if (t.required !== void 0) {
      let n = t.required, l = r;
      if (typeof n != "boolean") {
        let u = { instancePath: s + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var c = l === r;
    }
    if (t.failure_hints !== void 0) {
      let n = t.failure_hints, l = r;
      if (!Array.isArray(n) && n !== null) {
        let u = { instancePath: s + "/failure_hints", schemaPath: "#/properties/failure_hints/type", keyword: "type", params: { type: Dt.properties.failure_hints.type }, message: "must be array,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      if (Array.isArray(n)) {
        let u = !0, _ = n.length;
        for (let h = 0; h < _; h++) {
          let y = n[h], d = r;
          H(y, { instancePath: s + "/failure_hints/" + h, parentData: n, parentDataProperty: h, rootData: v }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length);
          var i = d === r;
          i || (u = !1);
        }
      }
      var c = l === r;
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return S.errors = e, r === 0;
}
function xe(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.cnames === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cnames" }, message: "must have required property 'cnames'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = r;
    for (let o in t)
      if (!(o === "status" || o === "cnames")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (t.status !== void 0) {
      let o = t.status, n = r;
      if (typeof o != "string") {
        let p = { instancePath: s + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let l = r, a = Or.properties.status.enum;
      if (!(o === "not_started" || o === "in_progress" || o === "complete")) {
        let p = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Or.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = n === r;
    }
    if (t.cnames !== void 0) {
      let o = t.cnames, n = r, l = r;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.accounts !== void 0) {
          let p = o.accounts, u = r;
          S(p, { instancePath: s + "/cnames/accounts", parentData: o, parentDataProperty: "accounts", rootData: v }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
          var c = u === r;
        }
        if (o.clerk !== void 0) {
          let p = o.clerk, u = r;
          S(p, { instancePath: s + "/cnames/clerk", parentData: o, parentDataProperty: "clerk", rootData: v }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
          var c = u === r;
        }
        if (o["clk._domainkey"] !== void 0) {
          let p = o["clk._domainkey"], u = r;
          S(p, { instancePath: s + "/cnames/clk._domainkey", parentData: o, parentDataProperty: "clk._domainkey", rootData: v }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
          var c = u === r;
        }
        if (o["clk2._domainkey"] !== void 0) {
          let p = o["clk2._domainkey"], u = r;
          S(p, { instancePath: s + "/cnames/clk2._domainkey", parentData: o, parentDataProperty: "clk2._domainkey", rootData: v }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
          var c = u === r;
        }
        if (o.clkmail !== void 0) {
          let p = o.clkmail, u = r;
          S(p, { instancePath: s + "/cnames/clkmail", parentData: o, parentDataProperty: "clkmail", rootData: v }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
          var c = u === r;
        }
      } else {
        let p = { instancePath: s + "/cnames", schemaPath: "#/properties/cnames/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = n === r;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return xe.errors = e, r === 0;
}
var xt = { type: "object", required: ["status", "required", "failure_hints"], properties: { status: { type: "string" }, required: { type: "boolean" }, failure_hints: { type: ["array", "null"], items: { $ref: "FailureHint" } } }, additionalProperties: !1 };
function Oe(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.required === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.failure_hints === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_hints" }, message: "must have required property 'failure_hints'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = r;
    for (let o in t)
      if (!(o === "status" || o === "required" || o === "failure_hints")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (t.status !== void 0) {
      let o = t.status, n = r;
      if (typeof o != "string") {
        let a = { instancePath: s + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let l = r;
      var m = n === r;
    }
    if (t.required !== void 0) {
      let o = t.required, n = r;
      if (typeof o != "boolean") {
        let p = { instancePath: s + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let l = r;
      var m = n === r;
    }
    if (t.failure_hints !== void 0) {
      let o = t.failure_hints, n = r;
      if (!Array.isArray(o) && o !== null) {
        let p = { instancePath: s + "/failure_hints", schemaPath: "#/properties/failure_hints/type", keyword: "type", params: { type: xt.properties.failure_hints.type }, message: "must be array,null" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let l = r;
      if (Array.isArray(o)) {
        let p = !0, u = o.length;
        for (let _ = 0; _ < u; _++) {
          let h = o[_], y = r;
          H(h, { instancePath: s + "/failure_hints/" + _, parentData: o, parentDataProperty: _, rootData: v }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length);
          var c = y === r;
          c || (p = !1);
        }
      }
      var m = n === r;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Oe.errors = e, r === 0;
}
function oe(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.dns === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dns" }, message: "must have required property 'dns'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.ssl === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ssl" }, message: "must have required property 'ssl'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.status === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.dns !== void 0) {
      let a = t.dns, p = r;
      xe(a, { instancePath: s + "/dns", parentData: t, parentDataProperty: "dns", rootData: v }) || (e = e === null ? xe.errors : e.concat(xe.errors), r = e.length);
      var m = p === r;
    }
    if (t.ssl !== void 0) {
      let a = t.ssl, p = r, u = r;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.status !== void 0) {
          let h = a.status, y = r;
          if (typeof h != "string") {
            let k = { instancePath: s + "/ssl/status", schemaPath: "#/properties/ssl/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), r++;
          }
          let d = r, g = ge.properties.ssl.properties.status.enum;
          if (!(h === "complete" || h === "in_process" || h === "not_started" || h === "failed" || h === "incomplete")) {
            let k = { instancePath: s + "/ssl/status", schemaPath: "#/properties/ssl/properties/status/enum", keyword: "enum", params: { allowedValues: ge.properties.ssl.properties.status.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [k] : e.push(k), r++;
          }
          var c = y === r;
        }
        if (a.required !== void 0) {
          let h = a.required, y = r;
          if (typeof h != "boolean") {
            let k = { instancePath: s + "/ssl/required", schemaPath: "#/properties/ssl/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [k] : e.push(k), r++;
          }
          let d = r;
          var c = y === r;
        }
        if (a.failure_hints !== void 0) {
          let h = a.failure_hints, y = r;
          if (!Array.isArray(h) && h !== null) {
            let k = { instancePath: s + "/ssl/failure_hints", schemaPath: "#/properties/ssl/properties/failure_hints/type", keyword: "type", params: { type: ge.properties.ssl.properties.failure_hints.type }, message: "must be array,null" };
            e === null ? e = [k] : e.push(k), r++;
          }
          let d = r;
          if (Array.isArray(h)) {
            let k = !0, j = h.length;
            for (let f = 0; f < j; f++) {
              let A = h[f], q = r;
              H(A, { instancePath: s + "/ssl/failure_hints/" + f, parentData: h, parentDataProperty: f, rootData: v }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length);
              var i = q === r;
              i || (k = !1);
            }
          }
          var c = y === r;
        }
      } else {
        let h = { instancePath: s + "/ssl", schemaPath: "#/properties/ssl/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var m = p === r;
    }
    if (t.ssl_hosts !== void 0) {
      let a = t.ssl_hosts, p = r, u = r;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        let h = r;
        for (let y in a) {
          let d = a[y], g = r;
          Oe(d, { instancePath: s + "/ssl_hosts/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: y, rootData: v }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), r = e.length);
          var o = g === r;
        }
      } else {
        let h = { instancePath: s + "/ssl_hosts", schemaPath: "#/properties/ssl_hosts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var m = p === r;
    }
    if (t.mail !== void 0) {
      let a = t.mail, p = r, u = r;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.status === void 0) {
          let h = { instancePath: s + "/mail", schemaPath: "#/properties/mail/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (a.required === void 0) {
          let h = { instancePath: s + "/mail", schemaPath: "#/properties/mail/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'" };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (a.status !== void 0) {
          let h = a.status, y = r;
          if (typeof h != "string") {
            let g = { instancePath: s + "/mail/status", schemaPath: "#/properties/mail/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [g] : e.push(g), r++;
          }
          let d = r;
          var n = y === r;
        }
        if (a.required !== void 0) {
          let h = a.required, y = r;
          if (typeof h != "boolean") {
            let k = { instancePath: s + "/mail/required", schemaPath: "#/properties/mail/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [k] : e.push(k), r++;
          }
          let d = r;
          var n = y === r;
        }
      } else {
        let h = { instancePath: s + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var m = p === r;
    }
    if (t.proxy !== void 0) {
      let a = t.proxy, p = r, u = r;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.status === void 0) {
          let h = { instancePath: s + "/proxy", schemaPath: "#/properties/proxy/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (a.required === void 0) {
          let h = { instancePath: s + "/proxy", schemaPath: "#/properties/proxy/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'" };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (a.status !== void 0) {
          let h = a.status, y = r;
          if (typeof h != "string") {
            let g = { instancePath: s + "/proxy/status", schemaPath: "#/properties/proxy/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [g] : e.push(g), r++;
          }
          let d = r;
          var l = y === r;
        }
        if (a.required !== void 0) {
          let h = a.required, y = r;
          if (typeof h != "boolean") {
            let k = { instancePath: s + "/proxy/required", schemaPath: "#/properties/proxy/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            e === null ? e = [k] : e.push(k), r++;
          }
          let d = r;
          var l = y === r;
        }
      } else {
        let h = { instancePath: s + "/proxy", schemaPath: "#/properties/proxy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var m = p === r;
    }
    if (t.status !== void 0) {
      let a = t.status, p = r;
      if (typeof a != "string") {
        let y = { instancePath: s + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let u = r, _ = ge.properties.status.enum;
      if (!(a === "complete" || a === "incomplete")) {
        let y = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ge.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var m = p === r;
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return oe.errors = e, r === 0;
}
function Fr(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return oe(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length), Fr.errors = e, r === 0;
}
var Ot = Hr;
var Nt = { allOf: [{ $ref: "PlatformDomainStatusResponse" }, { type: "object", required: ["domain_id", "last_run_at"], properties: { domain_id: { type: "string" }, last_run_at: { type: ["integer", "null"], format: "int64" } } }] };
function Ne(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  oe(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length);
  var o = D === r;
  let m = r, c = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.domain_id === void 0) {
      let n = { instancePath: s, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "domain_id" }, message: "must have required property 'domain_id'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.last_run_at === void 0) {
      let n = { instancePath: s, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "last_run_at" }, message: "must have required property 'last_run_at'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.domain_id !== void 0) {
      let n = t.domain_id, l = r;
      if (typeof n != "string") {
        let p = { instancePath: s + "/domain_id", schemaPath: "#/allOf/1/properties/domain_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let a = r;
      var i = l === r;
    }
    if (t.last_run_at !== void 0) {
      let n = t.last_run_at, l = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n)) && n !== null) {
        let u = { instancePath: s + "/last_run_at", schemaPath: "#/allOf/1/properties/last_run_at/type", keyword: "type", params: { type: Nt.allOf[1].properties.last_run_at.type }, message: "must be integer,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      if (typeof n == "number" && !x.validate(n)) {
        let u = { instancePath: s + "/last_run_at", schemaPath: "#/allOf/1/properties/last_run_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [u] : e.push(u), r++;
      }
      var i = l === r;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  var o = m === r;
  return Ne.errors = e, r === 0;
}
function Hr(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return Ne(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), r = e.length), Hr.errors = e, r === 0;
}
var $t = Jr;
function pe(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  F(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length);
  var i = D === r;
  let m = r, c = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.application === void 0) {
      let o = { instancePath: s, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "application" }, message: "must have required property 'application'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.instance === void 0) {
      let o = { instancePath: s, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "instance" }, message: "must have required property 'instance'" };
      e === null ? e = [o] : e.push(o), r++;
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  var i = m === r;
  return pe.errors = e, r === 0;
}
function $e(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.data === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.total_count === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_count" }, message: "must have required property 'total_count'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = r;
    for (let o in t)
      if (!(o === "data" || o === "total_count")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (t.data !== void 0) {
      let o = t.data, n = r, l = r;
      if (Array.isArray(o)) {
        let a = !0, p = o.length;
        for (let u = 0; u < p; u++) {
          let _ = o[u], h = r;
          pe(_, { instancePath: s + "/data/" + u, parentData: o, parentDataProperty: u, rootData: v }) || (e = e === null ? pe.errors : e.concat(pe.errors), r = e.length);
          var m = h === r;
          m || (a = !1);
        }
      } else {
        let a = { instancePath: s + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var c = n === r;
    }
    if (t.total_count !== void 0) {
      let o = t.total_count, n = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
        let p = { instancePath: s + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let l = r;
      if (typeof o == "number" && !x.validate(o)) {
        let p = { instancePath: s + "/total_count", schemaPath: "#/properties/total_count/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [p] : e.push(p), r++;
      }
      var c = n === r;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return $e.errors = e, r === 0;
}
function Jr(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return $e(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? $e.errors : e.concat($e.errors), r = e.length), Jr.errors = e, r === 0;
}
var zt = Zr;
function Zr(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return pe(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? pe.errors : e.concat(pe.errors), r = e.length), Zr.errors = e, r === 0;
}
var Et = Yr;
var re = { type: "object", required: ["object", "id", "code", "application_id", "status", "expires_at", "created_at", "canceled_at", "completed_at"], properties: { object: { type: "string", enum: ["application_transfer"] }, id: { type: "string" }, code: { type: "string" }, application_id: { type: "string" }, status: { type: "string", enum: ["pending", "completed", "canceled", "expired"] }, expires_at: { type: "string", format: "date-time" }, created_at: { type: "string", format: "date-time" }, canceled_at: { type: ["string", "null"], format: "date-time" }, completed_at: { type: ["string", "null"], format: "date-time" } }, additionalProperties: !1 };
function le(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.code === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.application_id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_id" }, message: "must have required property 'application_id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.status === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.expires_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" }, message: "must have required property 'expires_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.created_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.canceled_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "canceled_at" }, message: "must have required property 'canceled_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.completed_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completed_at" }, message: "must have required property 'completed_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!I.call(re.properties, i)) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.object !== void 0) {
      let i = t.object, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r, l = re.properties.object.enum;
      if (i !== "application_transfer") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: re.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.id !== void 0) {
      let i = t.id, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.code !== void 0) {
      let i = t.code, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.application_id !== void 0) {
      let i = t.application_id, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/application_id", schemaPath: "#/properties/application_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.status !== void 0) {
      let i = t.status, o = r;
      if (typeof i != "string") {
        let p = { instancePath: s + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let n = r, l = re.properties.status.enum;
      if (!(i === "pending" || i === "completed" || i === "canceled" || i === "expired")) {
        let p = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: re.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = o === r;
    }
    if (t.expires_at !== void 0) {
      let i = t.expires_at, o = r, n = r;
      if (typeof i == "string") {
        if (!R.validate(i)) {
          let a = { instancePath: s + "/expires_at", schemaPath: "#/properties/expires_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: s + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.created_at !== void 0) {
      let i = t.created_at, o = r, n = r;
      if (typeof i == "string") {
        if (!R.validate(i)) {
          let a = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.canceled_at !== void 0) {
      let i = t.canceled_at, o = r;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/canceled_at", schemaPath: "#/properties/canceled_at/type", keyword: "type", params: { type: re.properties.canceled_at.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      if (typeof i == "string" && !R.validate(i)) {
        let a = { instancePath: s + "/canceled_at", schemaPath: "#/properties/canceled_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.completed_at !== void 0) {
      let i = t.completed_at, o = r;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/completed_at", schemaPath: "#/properties/completed_at/type", keyword: "type", params: { type: re.properties.completed_at.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      if (typeof i == "string" && !R.validate(i)) {
        let a = { instancePath: s + "/completed_at", schemaPath: "#/properties/completed_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return le.errors = e, r === 0;
}
function ze(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.data === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.total_count === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_count" }, message: "must have required property 'total_count'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = r;
    for (let o in t)
      if (!(o === "data" || o === "total_count")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (t.data !== void 0) {
      let o = t.data, n = r, l = r;
      if (Array.isArray(o)) {
        let a = !0, p = o.length;
        for (let u = 0; u < p; u++) {
          let _ = o[u], h = r;
          le(_, { instancePath: s + "/data/" + u, parentData: o, parentDataProperty: u, rootData: v }) || (e = e === null ? le.errors : e.concat(le.errors), r = e.length);
          var m = h === r;
          m || (a = !1);
        }
      } else {
        let a = { instancePath: s + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var c = n === r;
    }
    if (t.total_count !== void 0) {
      let o = t.total_count, n = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
        let p = { instancePath: s + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let l = r;
      if (typeof o == "number" && !x.validate(o)) {
        let p = { instancePath: s + "/total_count", schemaPath: "#/properties/total_count/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [p] : e.push(p), r++;
      }
      var c = n === r;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ze.errors = e, r === 0;
}
function Yr(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return ze(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? ze.errors : e.concat(ze.errors), r = e.length), Yr.errors = e, r === 0;
}
var cr = Br;
function Br(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return le(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? le.errors : e.concat(le.errors), r = e.length), Br.errors = e, r === 0;
}
var St = Gr;
var Tt = { type: "object", required: ["application_id", "instance_id", "period_start", "period_end", "mau", "mao", "custom_domains", "sms_messages", "enterprise_connections"], properties: { application_id: { type: "string" }, instance_id: { type: "string" }, period_start: { type: "string", format: "date-time" }, period_end: { type: "string", format: "date-time" }, mau: { $ref: "InstanceUsageMeterWithBillable" }, mao: { $ref: "InstanceUsageMeterWithBillable" }, custom_domains: { $ref: "InstanceUsageMeter" }, sms_messages: { $ref: "InstanceSMSUsage" }, enterprise_connections: { $ref: "InstanceUsageMeter" } }, additionalProperties: !1 };
function ae(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.total_usage === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_usage" }, message: "must have required property 'total_usage'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.total_billable_usage === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_billable_usage" }, message: "must have required property 'total_billable_usage'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!(i === "total_usage" || i === "total_billable_usage")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.total_usage !== void 0) {
      let i = t.total_usage, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let l = { instancePath: s + "/total_usage", schemaPath: "#/properties/total_usage/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let n = r;
      if (typeof i == "number" && !x.validate(i)) {
        let l = { instancePath: s + "/total_usage", schemaPath: "#/properties/total_usage/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [l] : e.push(l), r++;
      }
      var m = o === r;
    }
    if (t.total_billable_usage !== void 0) {
      let i = t.total_billable_usage, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let a = { instancePath: s + "/total_billable_usage", schemaPath: "#/properties/total_billable_usage/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      if (typeof i == "number" && !x.validate(i)) {
        let a = { instancePath: s + "/total_billable_usage", schemaPath: "#/properties/total_billable_usage/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return ae.errors = e, r === 0;
}
function $(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.total_usage === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_usage" }, message: "must have required property 'total_usage'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (i !== "total_usage") {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.total_usage !== void 0) {
      let i = t.total_usage, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let l = { instancePath: s + "/total_usage", schemaPath: "#/properties/total_usage/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let n = r;
      if (typeof i == "number" && !x.validate(i)) {
        let l = { instancePath: s + "/total_usage", schemaPath: "#/properties/total_usage/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [l] : e.push(l), r++;
      }
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return $.errors = e, r === 0;
}
function Ee(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.total_usage === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_usage" }, message: "must have required property 'total_usage'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.tier_a === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier_a" }, message: "must have required property 'tier_a'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.tier_b === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier_b" }, message: "must have required property 'tier_b'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.tier_c === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier_c" }, message: "must have required property 'tier_c'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.tier_d === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier_d" }, message: "must have required property 'tier_d'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.tier_e === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier_e" }, message: "must have required property 'tier_e'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.tier_f === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier_f" }, message: "must have required property 'tier_f'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!(i === "total_usage" || i === "tier_a" || i === "tier_b" || i === "tier_c" || i === "tier_d" || i === "tier_e" || i === "tier_f")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.total_usage !== void 0) {
      let i = t.total_usage, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let l = { instancePath: s + "/total_usage", schemaPath: "#/properties/total_usage/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let n = r;
      if (typeof i == "number" && !x.validate(i)) {
        let l = { instancePath: s + "/total_usage", schemaPath: "#/properties/total_usage/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [l] : e.push(l), r++;
      }
      var m = o === r;
    }
    if (t.tier_a !== void 0) {
      let i = t.tier_a, o = r;
      $(i, { instancePath: s + "/tier_a", parentData: t, parentDataProperty: "tier_a", rootData: v }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length);
      var m = o === r;
    }
    if (t.tier_b !== void 0) {
      let i = t.tier_b, o = r;
      $(i, { instancePath: s + "/tier_b", parentData: t, parentDataProperty: "tier_b", rootData: v }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length);
      var m = o === r;
    }
    if (t.tier_c !== void 0) {
      let i = t.tier_c, o = r;
      $(i, { instancePath: s + "/tier_c", parentData: t, parentDataProperty: "tier_c", rootData: v }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length);
      var m = o === r;
    }
    if (t.tier_d !== void 0) {
      let i = t.tier_d, o = r;
      $(i, { instancePath: s + "/tier_d", parentData: t, parentDataProperty: "tier_d", rootData: v }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length);
      var m = o === r;
    }
    if (t.tier_e !== void 0) {
      let i = t.tier_e, o = r;
      $(i, { instancePath: s + "/tier_e", parentData: t, parentDataProperty: "tier_e", rootData: v }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length);
      var m = o === r;
    }
    if (t.tier_f !== void 0) {
      let i = t.tier_f, o = r;
      $(i, { instancePath: s + "/tier_f", parentData: t, parentDataProperty: "tier_f", rootData: v }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length);
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return Ee.errors = e, r === 0;
}
function Se(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.application_id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_id" }, message: "must have required property 'application_id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.instance_id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance_id" }, message: "must have required property 'instance_id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.period_start === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_start" }, message: "must have required property 'period_start'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.period_end === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_end" }, message: "must have required property 'period_end'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.mau === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mau" }, message: "must have required property 'mau'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.mao === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mao" }, message: "must have required property 'mao'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.custom_domains === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "custom_domains" }, message: "must have required property 'custom_domains'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.sms_messages === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sms_messages" }, message: "must have required property 'sms_messages'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.enterprise_connections === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterprise_connections" }, message: "must have required property 'enterprise_connections'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!I.call(Tt.properties, i)) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.application_id !== void 0) {
      let i = t.application_id, o = r;
      if (typeof i != "string") {
        let l = { instancePath: s + "/application_id", schemaPath: "#/properties/application_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.instance_id !== void 0) {
      let i = t.instance_id, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/instance_id", schemaPath: "#/properties/instance_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.period_start !== void 0) {
      let i = t.period_start, o = r, n = r;
      if (typeof i == "string") {
        if (!R.validate(i)) {
          let a = { instancePath: s + "/period_start", schemaPath: "#/properties/period_start/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: s + "/period_start", schemaPath: "#/properties/period_start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.period_end !== void 0) {
      let i = t.period_end, o = r, n = r;
      if (typeof i == "string") {
        if (!R.validate(i)) {
          let a = { instancePath: s + "/period_end", schemaPath: "#/properties/period_end/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: s + "/period_end", schemaPath: "#/properties/period_end/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.mau !== void 0) {
      let i = t.mau, o = r;
      ae(i, { instancePath: s + "/mau", parentData: t, parentDataProperty: "mau", rootData: v }) || (e = e === null ? ae.errors : e.concat(ae.errors), r = e.length);
      var m = o === r;
    }
    if (t.mao !== void 0) {
      let i = t.mao, o = r;
      ae(i, { instancePath: s + "/mao", parentData: t, parentDataProperty: "mao", rootData: v }) || (e = e === null ? ae.errors : e.concat(ae.errors), r = e.length);
      var m = o === r;
    }
    if (t.custom_domains !== void 0) {
      let i = t.custom_domains, o = r;
      $(i, { instancePath: s + "/custom_domains", parentData: t, parentDataProperty: "custom_domains", rootData: v }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length);
      var m = o === r;
    }
    if (t.sms_messages !== void 0) {
      let i = t.sms_messages, o = r;
      Ee(i, { instancePath: s + "/sms_messages", parentData: t, parentDataProperty: "sms_messages", rootData: v }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), r = e.length);
      var m = o === r;
    }
    if (t.enterprise_connections !== void 0) {
      let i = t.enterprise_connections, o = r;
      $(i, { instancePath: s + "/enterprise_connections", parentData: t, parentDataProperty: "enterprise_connections", rootData: v }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length);
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return Se.errors = e, r === 0;
}
function Gr(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return Se(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? Se.errors : e.concat(Se.errors), r = e.length), Gr.errors = e, r === 0;
}
var Vt = Xr;
var z = { type: "object", required: ["id", "object", "username", "first_name", "last_name", "has_image", "primary_email_address_id", "primary_phone_number_id", "primary_web3_wallet_id", "password_enabled", "two_factor_enabled", "totp_enabled", "backup_code_enabled", "email_addresses", "phone_numbers", "web3_wallets", "passkeys", "external_accounts", "saml_accounts", "enterprise_accounts", "public_metadata", "external_id", "last_sign_in_at", "banned", "locked", "lockout_expires_in_seconds", "verification_attempts_remaining", "created_at", "updated_at", "delete_self_enabled", "create_organization_enabled", "last_active_at", "mfa_enabled_at", "mfa_disabled_at", "legal_accepted_at"], properties: { id: { type: "string" }, object: { type: "string", enum: ["user"] }, external_id: { type: ["string", "null"] }, primary_email_address_id: { type: ["string", "null"] }, primary_phone_number_id: { type: ["string", "null"] }, primary_web3_wallet_id: { type: ["string", "null"] }, username: { type: ["string", "null"] }, first_name: { type: ["string", "null"] }, last_name: { type: ["string", "null"] }, locale: { type: ["string", "null"] }, profile_image_url: { type: "string" }, image_url: { type: "string" }, has_image: { type: "boolean" }, public_metadata: { type: "object", additionalProperties: !0 }, private_metadata: { type: ["object", "null"], additionalProperties: !0 }, unsafe_metadata: { type: "object", additionalProperties: !0 }, email_addresses: { type: "array", items: { $ref: "EmailAddress" } }, phone_numbers: { type: "array", items: { $ref: "PhoneNumber" } }, web3_wallets: { type: "array", items: { $ref: "Web3Wallet" } }, passkeys: { type: "array", items: { $ref: "Passkey" } }, password_enabled: { type: "boolean" }, two_factor_enabled: { type: "boolean" }, totp_enabled: { type: "boolean" }, backup_code_enabled: { type: "boolean" }, mfa_enabled_at: { type: ["integer", "null"], format: "int64" }, mfa_disabled_at: { type: ["integer", "null"], format: "int64" }, password_last_updated_at: { type: ["integer", "null"], format: "int64" }, external_accounts: { type: "array", items: { $ref: "ExternalAccountWithVerification" } }, saml_accounts: { type: "array", items: { $ref: "SAMLAccount" } }, enterprise_accounts: { type: "array", items: { $ref: "EnterpriseAccount" } }, organization_memberships: { type: "array", items: { $ref: "OrganizationMembership" } }, last_sign_in_at: { type: ["integer", "null"], format: "int64" }, banned: { type: "boolean" }, locked: { type: "boolean" }, deprovisioned: { type: "boolean" }, lockout_expires_in_seconds: { type: ["integer", "null"], format: "int64" }, verification_attempts_remaining: { type: ["integer", "null"], format: "int64" }, updated_at: { type: "integer", format: "int64" }, created_at: { type: "integer", format: "int64" }, delete_self_enabled: { type: "boolean" }, create_organization_enabled: { type: "boolean" }, create_organizations_limit: { type: ["integer", "null"] }, last_active_at: { type: ["integer", "null"], format: "int64" }, legal_accepted_at: { type: ["integer", "null"], format: "int64" }, bypass_client_trust: { type: "boolean" }, scim: { anyOf: [{ type: "null" }, { allOf: [{ $ref: "SCIMUserMetadata" }] }] } }, additionalProperties: !1 }, fr = { type: "object", required: ["object", "email_address", "verification", "linked_to", "reserved", "created_at", "updated_at"], properties: { id: { type: "string" }, object: { type: "string", enum: ["email_address"] }, email_address: { type: "string" }, reserved: { type: "boolean" }, verification: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "verification_otp" }, { $ref: "verification_admin" }, { $ref: "verification_from_oauth" }, { $ref: "verification_ticket" }, { $ref: "verification_saml" }, { $ref: "verification_email_link" }] }] }, linked_to: { type: "array", items: { $ref: "IdentificationLink" } }, matches_sso_connection: { type: "boolean" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } }, additionalProperties: !1 }, B = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_otp"] }, status: { type: "string", enum: ["unverified", "verified", "failed", "expired"] }, strategy: { type: "string", enum: ["phone_code", "email_code", "reset_password_email_code"] }, attempts: { type: ["integer", "null"] }, expire_at: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 };
function ue(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.strategy === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.attempts === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.expire_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!(i === "object" || i === "status" || i === "strategy" || i === "attempts" || i === "expire_at" || i === "verified_at_client")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.object !== void 0) {
      let i = t.object, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r, l = B.properties.object.enum;
      if (i !== "verification_otp") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: B.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.status !== void 0) {
      let i = t.status, o = r;
      if (typeof i != "string") {
        let p = { instancePath: s + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let n = r, l = B.properties.status.enum;
      if (!(i === "unverified" || i === "verified" || i === "failed" || i === "expired")) {
        let p = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: B.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = o === r;
    }
    if (t.strategy !== void 0) {
      let i = t.strategy, o = r;
      if (typeof i != "string") {
        let p = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let n = r, l = B.properties.strategy.enum;
      if (!(i === "phone_code" || i === "email_code" || i === "reset_password_email_code")) {
        let p = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: B.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = o === r;
    }
    if (t.attempts !== void 0) {
      let i = t.attempts, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i)) && i !== null) {
        let a = { instancePath: s + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: B.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.expire_at !== void 0) {
      let i = t.expire_at, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i)) && i !== null) {
        let a = { instancePath: s + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: B.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.verified_at_client !== void 0) {
      let i = t.verified_at_client, o = r;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: B.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return ue.errors = e, r === 0;
}
var G = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_admin"] }, status: { type: "string", enum: ["verified"] }, strategy: { type: "string", enum: ["admin"] }, attempts: { type: ["integer", "null"] }, expire_at: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 };
function J(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.strategy === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.attempts === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.expire_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!(i === "object" || i === "status" || i === "strategy" || i === "attempts" || i === "expire_at" || i === "verified_at_client")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.object !== void 0) {
      let i = t.object, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r, l = G.properties.object.enum;
      if (i !== "verification_admin") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: G.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.status !== void 0) {
      let i = t.status, o = r;
      if (typeof i != "string") {
        let p = { instancePath: s + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let n = r, l = G.properties.status.enum;
      if (i !== "verified") {
        let p = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: G.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = o === r;
    }
    if (t.strategy !== void 0) {
      let i = t.strategy, o = r;
      if (typeof i != "string") {
        let p = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let n = r, l = G.properties.strategy.enum;
      if (i !== "admin") {
        let p = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: G.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = o === r;
    }
    if (t.attempts !== void 0) {
      let i = t.attempts, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i)) && i !== null) {
        let a = { instancePath: s + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: G.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.expire_at !== void 0) {
      let i = t.expire_at, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i)) && i !== null) {
        let a = { instancePath: s + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: G.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.verified_at_client !== void 0) {
      let i = t.verified_at_client, o = r;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: G.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return J.errors = e, r === 0;
}
var te = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_from_oauth"] }, status: { type: "string", enum: ["unverified", "verified"] }, strategy: { type: "string", pattern: "^from_oauth_(?:(?:token_)|(?:custom_))?[a-z]+$" }, error: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "ClerkError" }] }] }, expire_at: { type: ["integer", "null"] }, attempts: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 }, Rt = new RegExp("^from_oauth_(?:(?:token_)|(?:custom_))?[a-z]+$", "u");
function Te(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.strategy === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.attempts === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.expire_at === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let o = r;
    for (let n in t)
      if (!(n === "object" || n === "status" || n === "strategy" || n === "error" || n === "expire_at" || n === "attempts" || n === "verified_at_client")) {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (t.object !== void 0) {
      let n = t.object, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r, p = te.properties.object.enum;
      if (n !== "verification_from_oauth") {
        let u = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: te.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = l === r;
    }
    if (t.status !== void 0) {
      let n = t.status, l = r;
      if (typeof n != "string") {
        let _ = { instancePath: s + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      let a = r, p = te.properties.status.enum;
      if (!(n === "unverified" || n === "verified")) {
        let _ = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: te.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var m = l === r;
    }
    if (t.strategy !== void 0) {
      let n = t.strategy, l = r, a = r;
      if (typeof n == "string") {
        if (!Rt.test(n)) {
          let u = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/pattern", keyword: "pattern", params: { pattern: "^from_oauth_(?:(?:token_)|(?:custom_))?[a-z]+$" }, message: 'must match pattern "^from_oauth_(?:(?:token_)|(?:custom_))?[a-z]+$"' };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = l === r;
    }
    if (t.error !== void 0) {
      let n = t.error, l = r, a = r, p = !1, u = r;
      if (n !== null) {
        let y = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var c = u === r;
      if (p = p || c, !p) {
        let y = r;
        if (!(n && typeof n == "object" && !Array.isArray(n))) {
          let q = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [q] : e.push(q), r++;
        }
        let d = r, g = r, k = !1, j = null, f = r;
        T(n, { instancePath: s + "/error", parentData: t, parentDataProperty: "error", rootData: v }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
        var i = f === r;
        if (i && (k = !0, j = 0), k)
          r = g, e !== null && (g ? e.length = g : e = null);
        else {
          let q = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: j }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [q] : e.push(q), r++;
        }
        var c = y === r;
        p = p || c;
      }
      if (p)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let y = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var m = l === r;
    }
    if (t.expire_at !== void 0) {
      let n = t.expire_at, l = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n)) && n !== null) {
        let u = { instancePath: s + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: te.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.attempts !== void 0) {
      let n = t.attempts, l = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n)) && n !== null) {
        let u = { instancePath: s + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: te.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.verified_at_client !== void 0) {
      let n = t.verified_at_client, l = r;
      if (typeof n != "string" && n !== null) {
        let u = { instancePath: s + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: te.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Te.errors = e, r === 0;
}
var X = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_ticket"] }, status: { type: "string", enum: ["unverified", "verified", "expired"] }, strategy: { type: "string", enum: ["ticket"] }, attempts: { type: ["integer", "null"] }, expire_at: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 };
function Z(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.strategy === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.attempts === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.expire_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!(i === "object" || i === "status" || i === "strategy" || i === "attempts" || i === "expire_at" || i === "verified_at_client")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.object !== void 0) {
      let i = t.object, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r, l = X.properties.object.enum;
      if (i !== "verification_ticket") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: X.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.status !== void 0) {
      let i = t.status, o = r;
      if (typeof i != "string") {
        let p = { instancePath: s + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let n = r, l = X.properties.status.enum;
      if (!(i === "unverified" || i === "verified" || i === "expired")) {
        let p = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: X.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = o === r;
    }
    if (t.strategy !== void 0) {
      let i = t.strategy, o = r;
      if (typeof i != "string") {
        let p = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let n = r, l = X.properties.strategy.enum;
      if (i !== "ticket") {
        let p = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: X.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = o === r;
    }
    if (t.attempts !== void 0) {
      let i = t.attempts, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i)) && i !== null) {
        let a = { instancePath: s + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: X.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.expire_at !== void 0) {
      let i = t.expire_at, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i)) && i !== null) {
        let a = { instancePath: s + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: X.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.verified_at_client !== void 0) {
      let i = t.verified_at_client, o = r;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: X.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return Z.errors = e, r === 0;
}
var L = { type: "object", required: ["status", "strategy", "attempts"], properties: { object: { type: "string", enum: ["verification_saml"] }, status: { type: "string", enum: ["unverified", "verified", "failed", "expired", "transferable"] }, strategy: { type: "string", enum: ["saml"] }, external_verification_redirect_url: { type: ["string", "null"] }, error: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "ClerkError" }] }] }, expire_at: { type: ["integer", "null"] }, attempts: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 };
function Y(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.strategy === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.attempts === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let o = r;
    for (let n in t)
      if (!(n === "object" || n === "status" || n === "strategy" || n === "external_verification_redirect_url" || n === "error" || n === "expire_at" || n === "attempts" || n === "verified_at_client")) {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (t.object !== void 0) {
      let n = t.object, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r, p = L.properties.object.enum;
      if (n !== "verification_saml") {
        let u = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: L.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = l === r;
    }
    if (t.status !== void 0) {
      let n = t.status, l = r;
      if (typeof n != "string") {
        let _ = { instancePath: s + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      let a = r, p = L.properties.status.enum;
      if (!(n === "unverified" || n === "verified" || n === "failed" || n === "expired" || n === "transferable")) {
        let _ = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: L.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var m = l === r;
    }
    if (t.strategy !== void 0) {
      let n = t.strategy, l = r;
      if (typeof n != "string") {
        let _ = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      let a = r, p = L.properties.strategy.enum;
      if (n !== "saml") {
        let _ = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: L.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var m = l === r;
    }
    if (t.external_verification_redirect_url !== void 0) {
      let n = t.external_verification_redirect_url, l = r;
      if (typeof n != "string" && n !== null) {
        let u = { instancePath: s + "/external_verification_redirect_url", schemaPath: "#/properties/external_verification_redirect_url/type", keyword: "type", params: { type: L.properties.external_verification_redirect_url.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.error !== void 0) {
      let n = t.error, l = r, a = r, p = !1, u = r;
      if (n !== null) {
        let y = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var c = u === r;
      if (p = p || c, !p) {
        let y = r;
        if (!(n && typeof n == "object" && !Array.isArray(n))) {
          let q = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [q] : e.push(q), r++;
        }
        let d = r, g = r, k = !1, j = null, f = r;
        T(n, { instancePath: s + "/error", parentData: t, parentDataProperty: "error", rootData: v }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
        var i = f === r;
        if (i && (k = !0, j = 0), k)
          r = g, e !== null && (g ? e.length = g : e = null);
        else {
          let q = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: j }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [q] : e.push(q), r++;
        }
        var c = y === r;
        p = p || c;
      }
      if (p)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let y = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var m = l === r;
    }
    if (t.expire_at !== void 0) {
      let n = t.expire_at, l = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n)) && n !== null) {
        let u = { instancePath: s + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: L.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.attempts !== void 0) {
      let n = t.attempts, l = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n)) && n !== null) {
        let u = { instancePath: s + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: L.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.verified_at_client !== void 0) {
      let n = t.verified_at_client, l = r;
      if (typeof n != "string" && n !== null) {
        let u = { instancePath: s + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: L.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Y.errors = e, r === 0;
}
var K = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_email_link"] }, status: { type: "string", enum: ["unverified", "verified", "failed", "expired"] }, strategy: { type: "string", enum: ["email_link"] }, attempts: { type: ["integer", "null"] }, expire_at: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 };
function Ve(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.strategy === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.attempts === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.expire_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!(i === "object" || i === "status" || i === "strategy" || i === "attempts" || i === "expire_at" || i === "verified_at_client")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.object !== void 0) {
      let i = t.object, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r, l = K.properties.object.enum;
      if (i !== "verification_email_link") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: K.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.status !== void 0) {
      let i = t.status, o = r;
      if (typeof i != "string") {
        let p = { instancePath: s + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let n = r, l = K.properties.status.enum;
      if (!(i === "unverified" || i === "verified" || i === "failed" || i === "expired")) {
        let p = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: K.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = o === r;
    }
    if (t.strategy !== void 0) {
      let i = t.strategy, o = r;
      if (typeof i != "string") {
        let p = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let n = r, l = K.properties.strategy.enum;
      if (i !== "email_link") {
        let p = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: K.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = o === r;
    }
    if (t.attempts !== void 0) {
      let i = t.attempts, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i)) && i !== null) {
        let a = { instancePath: s + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: K.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.expire_at !== void 0) {
      let i = t.expire_at, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i)) && i !== null) {
        let a = { instancePath: s + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: K.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.verified_at_client !== void 0) {
      let i = t.verified_at_client, o = r;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: K.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return Ve.errors = e, r === 0;
}
var It = new RegExp("^oauth_[a-z]+$", "u");
function me(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.type === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!(i === "type" || i === "id")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.type !== void 0) {
      let i = t.type, o = r, n = r;
      if (typeof i == "string") {
        if (!It.test(i)) {
          let l = { instancePath: s + "/type", schemaPath: "#/properties/type/pattern", keyword: "pattern", params: { pattern: "^oauth_[a-z]+$" }, message: 'must match pattern "^oauth_[a-z]+$"' };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: s + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      var m = o === r;
    }
    if (t.id !== void 0) {
      let i = t.id, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return me.errors = e, r === 0;
}
function Re(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.email_address === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email_address" }, message: "must have required property 'email_address'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.verification === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.linked_to === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "linked_to" }, message: "must have required property 'linked_to'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.reserved === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reserved" }, message: "must have required property 'reserved'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.created_at === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.updated_at === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    let n = r;
    for (let l in t)
      if (!I.call(fr.properties, l)) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (t.id !== void 0) {
      let l = t.id, a = r;
      if (typeof l != "string") {
        let u = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let p = r;
      var m = a === r;
    }
    if (t.object !== void 0) {
      let l = t.object, a = r;
      if (typeof l != "string") {
        let h = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let p = r, u = fr.properties.object.enum;
      if (l !== "email_address") {
        let h = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: fr.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var m = a === r;
    }
    if (t.email_address !== void 0) {
      let l = t.email_address, a = r;
      if (typeof l != "string") {
        let _ = { instancePath: s + "/email_address", schemaPath: "#/properties/email_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      let p = r;
      var m = a === r;
    }
    if (t.reserved !== void 0) {
      let l = t.reserved, a = r;
      if (typeof l != "boolean") {
        let _ = { instancePath: s + "/reserved", schemaPath: "#/properties/reserved/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [_] : e.push(_), r++;
      }
      let p = r;
      var m = a === r;
    }
    if (t.verification !== void 0) {
      let l = t.verification, a = r, p = r, u = !1, _ = r;
      if (l !== null) {
        let d = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), r++;
      }
      let h = r;
      var c = _ === r;
      if (u = u || c, !u) {
        let d = r;
        if (!(l && typeof l == "object" && !Array.isArray(l))) {
          let N = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [N] : e.push(N), r++;
        }
        let g = r, k = r, j = !1, f = null, A = r;
        ue(l, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? ue.errors : e.concat(ue.errors), r = e.length);
        var i = A === r;
        i && (j = !0, f = 0);
        let q = r;
        J(l, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length);
        var i = q === r;
        if (i && j)
          j = !1, f = [f, 1];
        else {
          i && (j = !0, f = 1);
          let N = r;
          Te(l, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? Te.errors : e.concat(Te.errors), r = e.length);
          var i = N === r;
          if (i && j)
            j = !1, f = [f, 2];
          else {
            i && (j = !0, f = 2);
            let ot = r;
            Z(l, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length);
            var i = ot === r;
            if (i && j)
              j = !1, f = [f, 3];
            else {
              i && (j = !0, f = 3);
              let pt = r;
              Y(l, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length);
              var i = pt === r;
              if (i && j)
                j = !1, f = [f, 4];
              else {
                i && (j = !0, f = 4);
                let lt = r;
                Ve(l, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), r = e.length);
                var i = lt === r;
                i && j ? (j = !1, f = [f, 5]) : i && (j = !0, f = 5);
              }
            }
          }
        }
        if (j)
          r = k, e !== null && (k ? e.length = k : e = null);
        else {
          let N = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: f }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [N] : e.push(N), r++;
        }
        var c = d === r;
        u = u || c;
      }
      if (u)
        r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let d = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [d] : e.push(d), r++;
      }
      var m = a === r;
    }
    if (t.linked_to !== void 0) {
      let l = t.linked_to, a = r, p = r;
      if (Array.isArray(l)) {
        let _ = !0, h = l.length;
        for (let y = 0; y < h; y++) {
          let d = l[y], g = r;
          me(d, { instancePath: s + "/linked_to/" + y, parentData: l, parentDataProperty: y, rootData: v }) || (e = e === null ? me.errors : e.concat(me.errors), r = e.length);
          var o = g === r;
          o || (_ = !1);
        }
      } else {
        let _ = { instancePath: s + "/linked_to", schemaPath: "#/properties/linked_to/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var m = a === r;
    }
    if (t.matches_sso_connection !== void 0) {
      let l = t.matches_sso_connection, a = r;
      if (typeof l != "boolean") {
        let _ = { instancePath: s + "/matches_sso_connection", schemaPath: "#/properties/matches_sso_connection/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [_] : e.push(_), r++;
      }
      let p = r;
      var m = a === r;
    }
    if (t.created_at !== void 0) {
      let l = t.created_at, a = r;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
        let _ = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [_] : e.push(_), r++;
      }
      let p = r;
      if (typeof l == "number" && !x.validate(l)) {
        let _ = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [_] : e.push(_), r++;
      }
      var m = a === r;
    }
    if (t.updated_at !== void 0) {
      let l = t.updated_at, a = r;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
        let _ = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [_] : e.push(_), r++;
      }
      let p = r;
      if (typeof l == "number" && !x.validate(l)) {
        let _ = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [_] : e.push(_), r++;
      }
      var m = a === r;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Re.errors = e, r === 0;
}
var be = { type: "object", required: ["object", "phone_number", "verification", "linked_to", "reserved", "created_at", "updated_at"], properties: { id: { type: "string" }, object: { type: "string", enum: ["phone_number"] }, phone_number: { type: "string" }, reserved_for_second_factor: { type: "boolean" }, default_second_factor: { type: "boolean" }, reserved: { type: "boolean" }, verification: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "verification_otp" }, { $ref: "verification_admin" }] }] }, linked_to: { type: "array", items: { $ref: "IdentificationLink" } }, backup_codes: { type: ["array", "null"], items: { type: "string" } }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } }, additionalProperties: !1 };
function Ie(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.phone_number === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone_number" }, message: "must have required property 'phone_number'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.verification === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.linked_to === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "linked_to" }, message: "must have required property 'linked_to'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.reserved === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reserved" }, message: "must have required property 'reserved'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.created_at === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.updated_at === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    let l = r;
    for (let a in t)
      if (!I.call(be.properties, a)) {
        let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (t.id !== void 0) {
      let a = t.id, p = r;
      if (typeof a != "string") {
        let _ = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.object !== void 0) {
      let a = t.object, p = r;
      if (typeof a != "string") {
        let y = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let u = r, _ = be.properties.object.enum;
      if (a !== "phone_number") {
        let y = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: be.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var m = p === r;
    }
    if (t.phone_number !== void 0) {
      let a = t.phone_number, p = r;
      if (typeof a != "string") {
        let h = { instancePath: s + "/phone_number", schemaPath: "#/properties/phone_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.reserved_for_second_factor !== void 0) {
      let a = t.reserved_for_second_factor, p = r;
      if (typeof a != "boolean") {
        let h = { instancePath: s + "/reserved_for_second_factor", schemaPath: "#/properties/reserved_for_second_factor/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.default_second_factor !== void 0) {
      let a = t.default_second_factor, p = r;
      if (typeof a != "boolean") {
        let h = { instancePath: s + "/default_second_factor", schemaPath: "#/properties/default_second_factor/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.reserved !== void 0) {
      let a = t.reserved, p = r;
      if (typeof a != "boolean") {
        let h = { instancePath: s + "/reserved", schemaPath: "#/properties/reserved/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.verification !== void 0) {
      let a = t.verification, p = r, u = r, _ = !1, h = r;
      if (a !== null) {
        let g = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [g] : e.push(g), r++;
      }
      let y = r;
      var c = h === r;
      if (_ = _ || c, !_) {
        let g = r;
        if (!(a && typeof a == "object" && !Array.isArray(a))) {
          let E = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [E] : e.push(E), r++;
        }
        let k = r, j = r, f = !1, A = null, q = r;
        ue(a, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? ue.errors : e.concat(ue.errors), r = e.length);
        var i = q === r;
        i && (f = !0, A = 0);
        let O = r;
        J(a, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length);
        var i = O === r;
        if (i && f ? (f = !1, A = [A, 1]) : i && (f = !0, A = 1), f)
          r = j, e !== null && (j ? e.length = j : e = null);
        else {
          let E = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: A }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [E] : e.push(E), r++;
        }
        var c = g === r;
        _ = _ || c;
      }
      if (_)
        r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let g = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var m = p === r;
    }
    if (t.linked_to !== void 0) {
      let a = t.linked_to, p = r, u = r;
      if (Array.isArray(a)) {
        let h = !0, y = a.length;
        for (let d = 0; d < y; d++) {
          let g = a[d], k = r;
          me(g, { instancePath: s + "/linked_to/" + d, parentData: a, parentDataProperty: d, rootData: v }) || (e = e === null ? me.errors : e.concat(me.errors), r = e.length);
          var o = k === r;
          o || (h = !1);
        }
      } else {
        let h = { instancePath: s + "/linked_to", schemaPath: "#/properties/linked_to/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var m = p === r;
    }
    if (t.backup_codes !== void 0) {
      let a = t.backup_codes, p = r;
      if (!Array.isArray(a) && a !== null) {
        let h = { instancePath: s + "/backup_codes", schemaPath: "#/properties/backup_codes/type", keyword: "type", params: { type: be.properties.backup_codes.type }, message: "must be array,null" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      if (Array.isArray(a)) {
        let h = !0, y = a.length;
        for (let d = 0; d < y; d++) {
          let g = a[d], k = r;
          if (typeof g != "string") {
            let f = { instancePath: s + "/backup_codes/" + d, schemaPath: "#/properties/backup_codes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), r++;
          }
          let j = r;
          var n = k === r;
          n || (h = !1);
        }
      }
      var m = p === r;
    }
    if (t.created_at !== void 0) {
      let a = t.created_at, p = r;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let h = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      if (typeof a == "number" && !x.validate(a)) {
        let h = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [h] : e.push(h), r++;
      }
      var m = p === r;
    }
    if (t.updated_at !== void 0) {
      let a = t.updated_at, p = r;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let h = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      if (typeof a == "number" && !x.validate(a)) {
        let h = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [h] : e.push(h), r++;
      }
      var m = p === r;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Ie.errors = e, r === 0;
}
var Nr = { type: "object", required: ["object", "web3_wallet", "verification", "created_at", "updated_at"], properties: { id: { type: "string" }, object: { type: "string", enum: ["web3_wallet"] }, web3_wallet: { type: "string" }, verification: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "verification_web3" }, { $ref: "verification_admin" }] }] }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } }, additionalProperties: !1 }, M = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_web3"] }, status: { type: "string", enum: ["unverified", "verified", "failed", "expired"] }, strategy: { type: "string", enum: ["web3_metamask_signature", "web3_base_signature", "web3_coinbase_wallet_signature", "web3_okx_wallet_signature", "web3_solana_signature"] }, nonce: { type: ["string", "null"] }, message: { type: ["string", "null"] }, attempts: { type: ["integer", "null"] }, expire_at: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 };
function Me(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.strategy === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.attempts === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.expire_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!(i === "object" || i === "status" || i === "strategy" || i === "nonce" || i === "message" || i === "attempts" || i === "expire_at" || i === "verified_at_client")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.object !== void 0) {
      let i = t.object, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r, l = M.properties.object.enum;
      if (i !== "verification_web3") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: M.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.status !== void 0) {
      let i = t.status, o = r;
      if (typeof i != "string") {
        let p = { instancePath: s + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let n = r, l = M.properties.status.enum;
      if (!(i === "unverified" || i === "verified" || i === "failed" || i === "expired")) {
        let p = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: M.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = o === r;
    }
    if (t.strategy !== void 0) {
      let i = t.strategy, o = r;
      if (typeof i != "string") {
        let p = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let n = r, l = M.properties.strategy.enum;
      if (!(i === "web3_metamask_signature" || i === "web3_base_signature" || i === "web3_coinbase_wallet_signature" || i === "web3_okx_wallet_signature" || i === "web3_solana_signature")) {
        let p = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: M.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = o === r;
    }
    if (t.nonce !== void 0) {
      let i = t.nonce, o = r;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/nonce", schemaPath: "#/properties/nonce/type", keyword: "type", params: { type: M.properties.nonce.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.message !== void 0) {
      let i = t.message, o = r;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: M.properties.message.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.attempts !== void 0) {
      let i = t.attempts, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i)) && i !== null) {
        let a = { instancePath: s + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: M.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.expire_at !== void 0) {
      let i = t.expire_at, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i)) && i !== null) {
        let a = { instancePath: s + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: M.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.verified_at_client !== void 0) {
      let i = t.verified_at_client, o = r;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: M.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return Me.errors = e, r === 0;
}
function Ue(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.web3_wallet === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "web3_wallet" }, message: "must have required property 'web3_wallet'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.verification === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.created_at === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.updated_at === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let o = r;
    for (let n in t)
      if (!(n === "id" || n === "object" || n === "web3_wallet" || n === "verification" || n === "created_at" || n === "updated_at")) {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (t.id !== void 0) {
      let n = t.id, l = r;
      if (typeof n != "string") {
        let p = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.object !== void 0) {
      let n = t.object, l = r;
      if (typeof n != "string") {
        let _ = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      let a = r, p = Nr.properties.object.enum;
      if (n !== "web3_wallet") {
        let _ = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: Nr.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var m = l === r;
    }
    if (t.web3_wallet !== void 0) {
      let n = t.web3_wallet, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/web3_wallet", schemaPath: "#/properties/web3_wallet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.verification !== void 0) {
      let n = t.verification, l = r, a = r, p = !1, u = r;
      if (n !== null) {
        let y = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var c = u === r;
      if (p = p || c, !p) {
        let y = r;
        if (!(n && typeof n == "object" && !Array.isArray(n))) {
          let O = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [O] : e.push(O), r++;
        }
        let d = r, g = r, k = !1, j = null, f = r;
        Me(n, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? Me.errors : e.concat(Me.errors), r = e.length);
        var i = f === r;
        i && (k = !0, j = 0);
        let A = r;
        J(n, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length);
        var i = A === r;
        if (i && k ? (k = !1, j = [j, 1]) : i && (k = !0, j = 1), k)
          r = g, e !== null && (g ? e.length = g : e = null);
        else {
          let O = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: j }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [O] : e.push(O), r++;
        }
        var c = y === r;
        p = p || c;
      }
      if (p)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let y = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var m = l === r;
    }
    if (t.created_at !== void 0) {
      let n = t.created_at, l = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let u = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      if (typeof n == "number" && !x.validate(n)) {
        let u = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = l === r;
    }
    if (t.updated_at !== void 0) {
      let n = t.updated_at, l = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let u = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      if (typeof n == "number" && !x.validate(n)) {
        let u = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = l === r;
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Ue.errors = e, r === 0;
}
var $r = { type: "object", required: ["object", "name", "last_used_at", "verification"], properties: { id: { type: "string" }, object: { type: "string", enum: ["passkey"] }, name: { type: "string" }, last_used_at: { type: "integer", format: "int64" }, verification: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "verification_passkey" }] }] } }, additionalProperties: !1 }, V = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_passkey"] }, status: { type: "string", enum: ["verified"] }, strategy: { type: "string", enum: ["passkey"] }, nonce: { type: "string", enum: ["nonce"] }, message: { type: ["string", "null"] }, attempts: { type: ["integer", "null"] }, expire_at: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 };
function Ce(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.strategy === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.attempts === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.expire_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!(i === "object" || i === "status" || i === "strategy" || i === "nonce" || i === "message" || i === "attempts" || i === "expire_at" || i === "verified_at_client")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.object !== void 0) {
      let i = t.object, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r, l = V.properties.object.enum;
      if (i !== "verification_passkey") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: V.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.status !== void 0) {
      let i = t.status, o = r;
      if (typeof i != "string") {
        let p = { instancePath: s + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let n = r, l = V.properties.status.enum;
      if (i !== "verified") {
        let p = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: V.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = o === r;
    }
    if (t.strategy !== void 0) {
      let i = t.strategy, o = r;
      if (typeof i != "string") {
        let p = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let n = r, l = V.properties.strategy.enum;
      if (i !== "passkey") {
        let p = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: V.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = o === r;
    }
    if (t.nonce !== void 0) {
      let i = t.nonce, o = r;
      if (typeof i != "string") {
        let p = { instancePath: s + "/nonce", schemaPath: "#/properties/nonce/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let n = r, l = V.properties.nonce.enum;
      if (i !== "nonce") {
        let p = { instancePath: s + "/nonce", schemaPath: "#/properties/nonce/enum", keyword: "enum", params: { allowedValues: V.properties.nonce.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = o === r;
    }
    if (t.message !== void 0) {
      let i = t.message, o = r;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: V.properties.message.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.attempts !== void 0) {
      let i = t.attempts, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i)) && i !== null) {
        let a = { instancePath: s + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: V.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.expire_at !== void 0) {
      let i = t.expire_at, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i)) && i !== null) {
        let a = { instancePath: s + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: V.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.verified_at_client !== void 0) {
      let i = t.verified_at_client, o = r;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: V.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return Ce.errors = e, r === 0;
}
function Le(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.name === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.last_used_at === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_used_at" }, message: "must have required property 'last_used_at'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.verification === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let o = r;
    for (let n in t)
      if (!(n === "id" || n === "object" || n === "name" || n === "last_used_at" || n === "verification")) {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (t.id !== void 0) {
      let n = t.id, l = r;
      if (typeof n != "string") {
        let p = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.object !== void 0) {
      let n = t.object, l = r;
      if (typeof n != "string") {
        let _ = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      let a = r, p = $r.properties.object.enum;
      if (n !== "passkey") {
        let _ = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: $r.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var m = l === r;
    }
    if (t.name !== void 0) {
      let n = t.name, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.last_used_at !== void 0) {
      let n = t.last_used_at, l = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let u = { instancePath: s + "/last_used_at", schemaPath: "#/properties/last_used_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      if (typeof n == "number" && !x.validate(n)) {
        let u = { instancePath: s + "/last_used_at", schemaPath: "#/properties/last_used_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = l === r;
    }
    if (t.verification !== void 0) {
      let n = t.verification, l = r, a = r, p = !1, u = r;
      if (n !== null) {
        let y = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var c = u === r;
      if (p = p || c, !p) {
        let y = r;
        if (!(n && typeof n == "object" && !Array.isArray(n))) {
          let q = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [q] : e.push(q), r++;
        }
        let d = r, g = r, k = !1, j = null, f = r;
        Ce(n, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), r = e.length);
        var i = f === r;
        if (i && (k = !0, j = 0), k)
          r = g, e !== null && (g ? e.length = g : e = null);
        else {
          let q = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: j }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [q] : e.push(q), r++;
        }
        var c = y === r;
        p = p || c;
      }
      if (p)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let y = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var m = l === r;
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Le.errors = e, r === 0;
}
var se = { type: "object", required: ["object", "id", "provider", "identification_id", "provider_user_id", "approved_scopes", "email_address", "first_name", "last_name", "public_metadata", "created_at", "updated_at", "verification"], properties: { object: { type: "string", enum: ["external_account", "facebook_account", "google_account"] }, id: { type: "string" }, provider: { type: "string" }, identification_id: { type: "string" }, provider_user_id: { type: "string" }, approved_scopes: { type: "string" }, email_address: { type: "string" }, email_address_verified: { type: ["boolean", "null"] }, first_name: { type: "string" }, last_name: { type: "string" }, avatar_url: { type: "string" }, image_url: { type: ["string", "null"] }, username: { type: ["string", "null"] }, phone_number: { type: ["string", "null"] }, public_metadata: { type: "object", additionalProperties: !0 }, label: { type: ["string", "null"] }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" }, verification: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "verification_oauth" }, { $ref: "verification_google_one_tap" }] }] } }, additionalProperties: !0 }, _e = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_oauth"] }, status: { type: "string", enum: ["unverified", "verified", "failed", "expired", "transferable"] }, strategy: { type: "string", pattern: "^oauth_(?:(?:token_)|(?:custom_))?[a-z]+$" }, external_verification_redirect_url: { type: "string" }, error: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "ClerkError" }] }] }, expire_at: { type: "integer" }, attempts: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 }, Mt = new RegExp("^oauth_(?:(?:token_)|(?:custom_))?[a-z]+$", "u");
function de(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.strategy === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.attempts === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.expire_at === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let o = r;
    for (let n in t)
      if (!(n === "object" || n === "status" || n === "strategy" || n === "external_verification_redirect_url" || n === "error" || n === "expire_at" || n === "attempts" || n === "verified_at_client")) {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (t.object !== void 0) {
      let n = t.object, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r, p = _e.properties.object.enum;
      if (n !== "verification_oauth") {
        let u = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: _e.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = l === r;
    }
    if (t.status !== void 0) {
      let n = t.status, l = r;
      if (typeof n != "string") {
        let _ = { instancePath: s + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      let a = r, p = _e.properties.status.enum;
      if (!(n === "unverified" || n === "verified" || n === "failed" || n === "expired" || n === "transferable")) {
        let _ = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: _e.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var m = l === r;
    }
    if (t.strategy !== void 0) {
      let n = t.strategy, l = r, a = r;
      if (typeof n == "string") {
        if (!Mt.test(n)) {
          let u = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/pattern", keyword: "pattern", params: { pattern: "^oauth_(?:(?:token_)|(?:custom_))?[a-z]+$" }, message: 'must match pattern "^oauth_(?:(?:token_)|(?:custom_))?[a-z]+$"' };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = l === r;
    }
    if (t.external_verification_redirect_url !== void 0) {
      let n = t.external_verification_redirect_url, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/external_verification_redirect_url", schemaPath: "#/properties/external_verification_redirect_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.error !== void 0) {
      let n = t.error, l = r, a = r, p = !1, u = r;
      if (n !== null) {
        let y = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var c = u === r;
      if (p = p || c, !p) {
        let y = r;
        if (!(n && typeof n == "object" && !Array.isArray(n))) {
          let q = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [q] : e.push(q), r++;
        }
        let d = r, g = r, k = !1, j = null, f = r;
        T(n, { instancePath: s + "/error", parentData: t, parentDataProperty: "error", rootData: v }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
        var i = f === r;
        if (i && (k = !0, j = 0), k)
          r = g, e !== null && (g ? e.length = g : e = null);
        else {
          let q = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: j }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [q] : e.push(q), r++;
        }
        var c = y === r;
        p = p || c;
      }
      if (p)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let y = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var m = l === r;
    }
    if (t.expire_at !== void 0) {
      let n = t.expire_at, l = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let u = { instancePath: s + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.attempts !== void 0) {
      let n = t.attempts, l = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n)) && n !== null) {
        let u = { instancePath: s + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: _e.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.verified_at_client !== void 0) {
      let n = t.verified_at_client, l = r;
      if (typeof n != "string" && n !== null) {
        let u = { instancePath: s + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: _e.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return de.errors = e, r === 0;
}
var Q = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_google_one_tap"] }, status: { type: "string", enum: ["unverified", "verified"] }, strategy: { type: "string", enum: ["google_one_tap"] }, expire_at: { type: ["integer", "null"] }, attempts: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] }, error: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "ClerkError" }] }] } }, additionalProperties: !1 };
function We(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.strategy === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.attempts === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.expire_at === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let o = r;
    for (let n in t)
      if (!(n === "object" || n === "status" || n === "strategy" || n === "expire_at" || n === "attempts" || n === "verified_at_client" || n === "error")) {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (t.object !== void 0) {
      let n = t.object, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r, p = Q.properties.object.enum;
      if (n !== "verification_google_one_tap") {
        let u = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: Q.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = l === r;
    }
    if (t.status !== void 0) {
      let n = t.status, l = r;
      if (typeof n != "string") {
        let _ = { instancePath: s + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      let a = r, p = Q.properties.status.enum;
      if (!(n === "unverified" || n === "verified")) {
        let _ = { instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Q.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var m = l === r;
    }
    if (t.strategy !== void 0) {
      let n = t.strategy, l = r;
      if (typeof n != "string") {
        let _ = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      let a = r, p = Q.properties.strategy.enum;
      if (n !== "google_one_tap") {
        let _ = { instancePath: s + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: Q.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var m = l === r;
    }
    if (t.expire_at !== void 0) {
      let n = t.expire_at, l = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n)) && n !== null) {
        let u = { instancePath: s + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: Q.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.attempts !== void 0) {
      let n = t.attempts, l = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n)) && n !== null) {
        let u = { instancePath: s + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: Q.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.verified_at_client !== void 0) {
      let n = t.verified_at_client, l = r;
      if (typeof n != "string" && n !== null) {
        let u = { instancePath: s + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: Q.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.error !== void 0) {
      let n = t.error, l = r, a = r, p = !1, u = r;
      if (n !== null) {
        let y = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var c = u === r;
      if (p = p || c, !p) {
        let y = r;
        if (!(n && typeof n == "object" && !Array.isArray(n))) {
          let q = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [q] : e.push(q), r++;
        }
        let d = r, g = r, k = !1, j = null, f = r;
        T(n, { instancePath: s + "/error", parentData: t, parentDataProperty: "error", rootData: v }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
        var i = f === r;
        if (i && (k = !0, j = 0), k)
          r = g, e !== null && (g ? e.length = g : e = null);
        else {
          let q = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: j }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [q] : e.push(q), r++;
        }
        var c = y === r;
        p = p || c;
      }
      if (p)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let y = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var m = l === r;
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return We.errors = e, r === 0;
}
function Fe(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.id === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.provider === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.identification_id === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identification_id" }, message: "must have required property 'identification_id'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.provider_user_id === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider_user_id" }, message: "must have required property 'provider_user_id'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.approved_scopes === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved_scopes" }, message: "must have required property 'approved_scopes'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.email_address === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email_address" }, message: "must have required property 'email_address'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.first_name === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_name" }, message: "must have required property 'first_name'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.last_name === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_name" }, message: "must have required property 'last_name'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.public_metadata === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "public_metadata" }, message: "must have required property 'public_metadata'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.created_at === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.updated_at === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.verification === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let o = r;
    if (t.object !== void 0) {
      let n = t.object, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r, p = se.properties.object.enum;
      if (!(n === "external_account" || n === "facebook_account" || n === "google_account")) {
        let u = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: se.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = l === r;
    }
    if (t.id !== void 0) {
      let n = t.id, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.provider !== void 0) {
      let n = t.provider, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.identification_id !== void 0) {
      let n = t.identification_id, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/identification_id", schemaPath: "#/properties/identification_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.provider_user_id !== void 0) {
      let n = t.provider_user_id, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/provider_user_id", schemaPath: "#/properties/provider_user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.approved_scopes !== void 0) {
      let n = t.approved_scopes, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/approved_scopes", schemaPath: "#/properties/approved_scopes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.email_address !== void 0) {
      let n = t.email_address, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/email_address", schemaPath: "#/properties/email_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.email_address_verified !== void 0) {
      let n = t.email_address_verified, l = r;
      if (typeof n != "boolean" && n !== null) {
        let u = { instancePath: s + "/email_address_verified", schemaPath: "#/properties/email_address_verified/type", keyword: "type", params: { type: se.properties.email_address_verified.type }, message: "must be boolean,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.first_name !== void 0) {
      let n = t.first_name, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.last_name !== void 0) {
      let n = t.last_name, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.avatar_url !== void 0) {
      let n = t.avatar_url, l = r;
      if (typeof n != "string") {
        let u = { instancePath: s + "/avatar_url", schemaPath: "#/properties/avatar_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.image_url !== void 0) {
      let n = t.image_url, l = r;
      if (typeof n != "string" && n !== null) {
        let u = { instancePath: s + "/image_url", schemaPath: "#/properties/image_url/type", keyword: "type", params: { type: se.properties.image_url.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.username !== void 0) {
      let n = t.username, l = r;
      if (typeof n != "string" && n !== null) {
        let u = { instancePath: s + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: se.properties.username.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.phone_number !== void 0) {
      let n = t.phone_number, l = r;
      if (typeof n != "string" && n !== null) {
        let u = { instancePath: s + "/phone_number", schemaPath: "#/properties/phone_number/type", keyword: "type", params: { type: se.properties.phone_number.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.public_metadata !== void 0) {
      let n = t.public_metadata, l = r, a = r;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        let u = r;
      } else {
        let u = { instancePath: s + "/public_metadata", schemaPath: "#/properties/public_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = l === r;
    }
    if (t.label !== void 0) {
      let n = t.label, l = r;
      if (typeof n != "string" && n !== null) {
        let u = { instancePath: s + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: se.properties.label.type }, message: "must be string,null" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      var m = l === r;
    }
    if (t.created_at !== void 0) {
      let n = t.created_at, l = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let u = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      if (typeof n == "number" && !x.validate(n)) {
        let u = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = l === r;
    }
    if (t.updated_at !== void 0) {
      let n = t.updated_at, l = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let u = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let a = r;
      if (typeof n == "number" && !x.validate(n)) {
        let u = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = l === r;
    }
    if (t.verification !== void 0) {
      let n = t.verification, l = r, a = r, p = !1, u = r;
      if (n !== null) {
        let y = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var c = u === r;
      if (p = p || c, !p) {
        let y = r;
        if (!(n && typeof n == "object" && !Array.isArray(n))) {
          let O = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [O] : e.push(O), r++;
        }
        let d = r, g = r, k = !1, j = null, f = r;
        de(n, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? de.errors : e.concat(de.errors), r = e.length);
        var i = f === r;
        i && (k = !0, j = 0);
        let A = r;
        We(n, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? We.errors : e.concat(We.errors), r = e.length);
        var i = A === r;
        if (i && k ? (k = !1, j = [j, 1]) : i && (k = !0, j = 1), k)
          r = g, e !== null && (g ? e.length = g : e = null);
        else {
          let O = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: j }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [O] : e.push(O), r++;
        }
        var c = y === r;
        p = p || c;
      }
      if (p)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let y = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var m = l === r;
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Fe.errors = e, r === 0;
}
var ie = { type: "object", required: ["id", "object", "provider", "active", "email_address", "verification"], properties: { id: { type: "string" }, object: { type: "string", enum: ["saml_account"] }, provider: { type: "string" }, active: { type: "boolean" }, email_address: { type: "string" }, first_name: { type: ["string", "null"] }, last_name: { type: ["string", "null"] }, provider_user_id: { type: ["string", "null"] }, last_authenticated_at: { type: ["integer", "null"], format: "int64" }, public_metadata: { type: "object", additionalProperties: !0 }, verification: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "verification_saml" }, { $ref: "verification_ticket" }] }] }, saml_connection: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "SAMLAccountConnection" }] }] } }, additionalProperties: !1 }, Ut = { type: "object", required: ["id", "name", "active", "provider", "sync_user_attributes", "created_at", "updated_at"], properties: { id: { type: "string" }, name: { type: "string" }, domain: { type: "string" }, domains: { type: "array", items: { type: "string" } }, active: { type: "boolean" }, provider: { type: "string" }, sync_user_attributes: { type: "boolean" }, allow_subdomains: { type: "boolean" }, allow_idp_initiated: { type: "boolean" }, disable_additional_identifications: { type: "boolean" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } }, anyOf: [{ required: ["domain"] }, { required: ["domains"] }], additionalProperties: !1 };
function He(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r, m = r, c = !1, i = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.domain === void 0) {
    let a = { instancePath: s, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "domain" }, message: "must have required property 'domain'" };
    e === null ? e = [a] : e.push(a), r++;
  }
  var o = i === r;
  if (c = c || o, !c) {
    let a = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.domains === void 0) {
      let u = { instancePath: s, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "domains" }, message: "must have required property 'domains'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    var o = a === r;
    c = c || o;
  }
  if (c)
    r = m, e !== null && (m ? e.length = m : e = null);
  else {
    let a = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.name === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.active === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property 'active'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.provider === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.sync_user_attributes === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sync_user_attributes" }, message: "must have required property 'sync_user_attributes'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.created_at === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.updated_at === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    let a = r;
    for (let p in t)
      if (!I.call(Ut.properties, p)) {
        let u = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
        e === null ? e = [u] : e.push(u), r++;
      }
    if (t.id !== void 0) {
      let p = t.id, u = r;
      if (typeof p != "string") {
        let h = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.name !== void 0) {
      let p = t.name, u = r;
      if (typeof p != "string") {
        let y = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.domain !== void 0) {
      let p = t.domain, u = r;
      if (typeof p != "string") {
        let y = { instancePath: s + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.domains !== void 0) {
      let p = t.domains, u = r, _ = r;
      if (Array.isArray(p)) {
        let y = !0, d = p.length;
        for (let g = 0; g < d; g++) {
          let k = p[g], j = r;
          if (typeof k != "string") {
            let A = { instancePath: s + "/domains/" + g, schemaPath: "#/properties/domains/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [A] : e.push(A), r++;
          }
          let f = r;
          var l = j === r;
          l || (y = !1);
        }
      } else {
        let y = { instancePath: s + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var n = u === r;
    }
    if (t.active !== void 0) {
      let p = t.active, u = r;
      if (typeof p != "boolean") {
        let y = { instancePath: s + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.provider !== void 0) {
      let p = t.provider, u = r;
      if (typeof p != "string") {
        let y = { instancePath: s + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.sync_user_attributes !== void 0) {
      let p = t.sync_user_attributes, u = r;
      if (typeof p != "boolean") {
        let y = { instancePath: s + "/sync_user_attributes", schemaPath: "#/properties/sync_user_attributes/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.allow_subdomains !== void 0) {
      let p = t.allow_subdomains, u = r;
      if (typeof p != "boolean") {
        let y = { instancePath: s + "/allow_subdomains", schemaPath: "#/properties/allow_subdomains/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.allow_idp_initiated !== void 0) {
      let p = t.allow_idp_initiated, u = r;
      if (typeof p != "boolean") {
        let y = { instancePath: s + "/allow_idp_initiated", schemaPath: "#/properties/allow_idp_initiated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.disable_additional_identifications !== void 0) {
      let p = t.disable_additional_identifications, u = r;
      if (typeof p != "boolean") {
        let y = { instancePath: s + "/disable_additional_identifications", schemaPath: "#/properties/disable_additional_identifications/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.created_at !== void 0) {
      let p = t.created_at, u = r;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let y = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      if (typeof p == "number" && !x.validate(p)) {
        let y = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [y] : e.push(y), r++;
      }
      var n = u === r;
    }
    if (t.updated_at !== void 0) {
      let p = t.updated_at, u = r;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let y = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      if (typeof p == "number" && !x.validate(p)) {
        let y = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [y] : e.push(y), r++;
      }
      var n = u === r;
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return He.errors = e, r === 0;
}
function Je(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.object === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.provider === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.active === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property 'active'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.email_address === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email_address" }, message: "must have required property 'email_address'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.verification === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    let l = r;
    for (let a in t)
      if (!I.call(ie.properties, a)) {
        let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (t.id !== void 0) {
      let a = t.id, p = r;
      if (typeof a != "string") {
        let _ = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.object !== void 0) {
      let a = t.object, p = r;
      if (typeof a != "string") {
        let y = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let u = r, _ = ie.properties.object.enum;
      if (a !== "saml_account") {
        let y = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: ie.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var m = p === r;
    }
    if (t.provider !== void 0) {
      let a = t.provider, p = r;
      if (typeof a != "string") {
        let h = { instancePath: s + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.active !== void 0) {
      let a = t.active, p = r;
      if (typeof a != "boolean") {
        let h = { instancePath: s + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.email_address !== void 0) {
      let a = t.email_address, p = r;
      if (typeof a != "string") {
        let h = { instancePath: s + "/email_address", schemaPath: "#/properties/email_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.first_name !== void 0) {
      let a = t.first_name, p = r;
      if (typeof a != "string" && a !== null) {
        let h = { instancePath: s + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: ie.properties.first_name.type }, message: "must be string,null" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.last_name !== void 0) {
      let a = t.last_name, p = r;
      if (typeof a != "string" && a !== null) {
        let h = { instancePath: s + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: ie.properties.last_name.type }, message: "must be string,null" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.provider_user_id !== void 0) {
      let a = t.provider_user_id, p = r;
      if (typeof a != "string" && a !== null) {
        let h = { instancePath: s + "/provider_user_id", schemaPath: "#/properties/provider_user_id/type", keyword: "type", params: { type: ie.properties.provider_user_id.type }, message: "must be string,null" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.last_authenticated_at !== void 0) {
      let a = t.last_authenticated_at, p = r;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a)) && a !== null) {
        let h = { instancePath: s + "/last_authenticated_at", schemaPath: "#/properties/last_authenticated_at/type", keyword: "type", params: { type: ie.properties.last_authenticated_at.type }, message: "must be integer,null" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      if (typeof a == "number" && !x.validate(a)) {
        let h = { instancePath: s + "/last_authenticated_at", schemaPath: "#/properties/last_authenticated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [h] : e.push(h), r++;
      }
      var m = p === r;
    }
    if (t.public_metadata !== void 0) {
      let a = t.public_metadata, p = r, u = r;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        let h = r;
      } else {
        let h = { instancePath: s + "/public_metadata", schemaPath: "#/properties/public_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var m = p === r;
    }
    if (t.verification !== void 0) {
      let a = t.verification, p = r, u = r, _ = !1, h = r;
      if (a !== null) {
        let g = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [g] : e.push(g), r++;
      }
      let y = r;
      var c = h === r;
      if (_ = _ || c, !_) {
        let g = r;
        if (!(a && typeof a == "object" && !Array.isArray(a))) {
          let E = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [E] : e.push(E), r++;
        }
        let k = r, j = r, f = !1, A = null, q = r;
        Y(a, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length);
        var i = q === r;
        i && (f = !0, A = 0);
        let O = r;
        Z(a, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length);
        var i = O === r;
        if (i && f ? (f = !1, A = [A, 1]) : i && (f = !0, A = 1), f)
          r = j, e !== null && (j ? e.length = j : e = null);
        else {
          let E = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: A }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [E] : e.push(E), r++;
        }
        var c = g === r;
        _ = _ || c;
      }
      if (_)
        r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let g = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var m = p === r;
    }
    if (t.saml_connection !== void 0) {
      let a = t.saml_connection, p = r, u = r, _ = !1, h = r;
      if (a !== null) {
        let g = { instancePath: s + "/saml_connection", schemaPath: "#/properties/saml_connection/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [g] : e.push(g), r++;
      }
      let y = r;
      var o = h === r;
      if (_ = _ || o, !_) {
        let g = r;
        if (!(a && typeof a == "object" && !Array.isArray(a))) {
          let N = { instancePath: s + "/saml_connection", schemaPath: "#/properties/saml_connection/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [N] : e.push(N), r++;
        }
        let k = r, j = r, f = !1, A = null, q = r;
        He(a, { instancePath: s + "/saml_connection", parentData: t, parentDataProperty: "saml_connection", rootData: v }) || (e = e === null ? He.errors : e.concat(He.errors), r = e.length);
        var n = q === r;
        if (n && (f = !0, A = 0), f)
          r = j, e !== null && (j ? e.length = j : e = null);
        else {
          let N = { instancePath: s + "/saml_connection", schemaPath: "#/properties/saml_connection/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: A }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [N] : e.push(N), r++;
        }
        var o = g === r;
        _ = _ || o;
      }
      if (_)
        r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let g = { instancePath: s + "/saml_connection", schemaPath: "#/properties/saml_connection/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var m = p === r;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Je.errors = e, r === 0;
}
var W = { type: "object", required: ["id", "object", "provider", "active", "email_address", "verification"], properties: { id: { type: "string" }, object: { type: "string", enum: ["enterprise_account"] }, protocol: { type: "string", enum: ["oauth", "saml"] }, provider: { type: "string" }, active: { type: "boolean" }, email_address: { type: "string" }, first_name: { type: ["string", "null"] }, last_name: { type: ["string", "null"] }, provider_user_id: { type: ["string", "null"] }, enterprise_connection_id: { type: ["string", "null"] }, public_metadata: { type: "object", additionalProperties: !0 }, verification: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "verification_ticket" }, { $ref: "verification_saml" }, { $ref: "verification_oauth" }] }] }, enterprise_connection: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "EnterpriseAccountConnection" }] }] }, last_authenticated_at: { type: ["integer", "null"], format: "int64" } }, additionalProperties: !1 }, zr = { type: "object", required: ["id", "protocol", "name", "logo_public_url", "active", "provider", "sync_user_attributes", "disable_additional_identifications", "allow_subdomains", "allow_idp_initiated", "created_at", "updated_at"], properties: { id: { type: "string" }, protocol: { type: "string" }, provider: { type: "string" }, name: { type: "string" }, logo_public_url: { type: ["string", "null"] }, domain: { type: "string" }, domains: { type: "array", items: { type: "string" } }, active: { type: "boolean" }, sync_user_attributes: { type: "boolean" }, allow_subdomains: { type: "boolean" }, allow_idp_initiated: { type: "boolean" }, disable_additional_identifications: { type: "boolean" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } }, anyOf: [{ required: ["domain"] }, { required: ["domains"] }], additionalProperties: !1 };
function Ze(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r, m = r, c = !1, i = r;
  if (t && typeof t == "object" && !Array.isArray(t) && t.domain === void 0) {
    let a = { instancePath: s, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "domain" }, message: "must have required property 'domain'" };
    e === null ? e = [a] : e.push(a), r++;
  }
  var o = i === r;
  if (c = c || o, !c) {
    let a = r;
    if (t && typeof t == "object" && !Array.isArray(t) && t.domains === void 0) {
      let u = { instancePath: s, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "domains" }, message: "must have required property 'domains'" };
      e === null ? e = [u] : e.push(u), r++;
    }
    var o = a === r;
    c = c || o;
  }
  if (c)
    r = m, e !== null && (m ? e.length = m : e = null);
  else {
    let a = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.protocol === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, message: "must have required property 'protocol'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.name === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.logo_public_url === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logo_public_url" }, message: "must have required property 'logo_public_url'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.active === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property 'active'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.provider === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.sync_user_attributes === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sync_user_attributes" }, message: "must have required property 'sync_user_attributes'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.disable_additional_identifications === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disable_additional_identifications" }, message: "must have required property 'disable_additional_identifications'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.allow_subdomains === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "allow_subdomains" }, message: "must have required property 'allow_subdomains'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.allow_idp_initiated === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "allow_idp_initiated" }, message: "must have required property 'allow_idp_initiated'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.created_at === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.updated_at === void 0) {
      let p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [p] : e.push(p), r++;
    }
    let a = r;
    for (let p in t)
      if (!I.call(zr.properties, p)) {
        let u = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
        e === null ? e = [u] : e.push(u), r++;
      }
    if (t.id !== void 0) {
      let p = t.id, u = r;
      if (typeof p != "string") {
        let h = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.protocol !== void 0) {
      let p = t.protocol, u = r;
      if (typeof p != "string") {
        let y = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.provider !== void 0) {
      let p = t.provider, u = r;
      if (typeof p != "string") {
        let y = { instancePath: s + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.name !== void 0) {
      let p = t.name, u = r;
      if (typeof p != "string") {
        let y = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.logo_public_url !== void 0) {
      let p = t.logo_public_url, u = r;
      if (typeof p != "string" && p !== null) {
        let y = { instancePath: s + "/logo_public_url", schemaPath: "#/properties/logo_public_url/type", keyword: "type", params: { type: zr.properties.logo_public_url.type }, message: "must be string,null" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.domain !== void 0) {
      let p = t.domain, u = r;
      if (typeof p != "string") {
        let y = { instancePath: s + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.domains !== void 0) {
      let p = t.domains, u = r, _ = r;
      if (Array.isArray(p)) {
        let y = !0, d = p.length;
        for (let g = 0; g < d; g++) {
          let k = p[g], j = r;
          if (typeof k != "string") {
            let A = { instancePath: s + "/domains/" + g, schemaPath: "#/properties/domains/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [A] : e.push(A), r++;
          }
          let f = r;
          var l = j === r;
          l || (y = !1);
        }
      } else {
        let y = { instancePath: s + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var n = u === r;
    }
    if (t.active !== void 0) {
      let p = t.active, u = r;
      if (typeof p != "boolean") {
        let y = { instancePath: s + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.sync_user_attributes !== void 0) {
      let p = t.sync_user_attributes, u = r;
      if (typeof p != "boolean") {
        let y = { instancePath: s + "/sync_user_attributes", schemaPath: "#/properties/sync_user_attributes/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.allow_subdomains !== void 0) {
      let p = t.allow_subdomains, u = r;
      if (typeof p != "boolean") {
        let y = { instancePath: s + "/allow_subdomains", schemaPath: "#/properties/allow_subdomains/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.allow_idp_initiated !== void 0) {
      let p = t.allow_idp_initiated, u = r;
      if (typeof p != "boolean") {
        let y = { instancePath: s + "/allow_idp_initiated", schemaPath: "#/properties/allow_idp_initiated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.disable_additional_identifications !== void 0) {
      let p = t.disable_additional_identifications, u = r;
      if (typeof p != "boolean") {
        let y = { instancePath: s + "/disable_additional_identifications", schemaPath: "#/properties/disable_additional_identifications/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      var n = u === r;
    }
    if (t.created_at !== void 0) {
      let p = t.created_at, u = r;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let y = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      if (typeof p == "number" && !x.validate(p)) {
        let y = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [y] : e.push(y), r++;
      }
      var n = u === r;
    }
    if (t.updated_at !== void 0) {
      let p = t.updated_at, u = r;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let y = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let _ = r;
      if (typeof p == "number" && !x.validate(p)) {
        let y = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [y] : e.push(y), r++;
      }
      var n = u === r;
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Ze.errors = e, r === 0;
}
function Ye(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.object === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.provider === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.active === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property 'active'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.email_address === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email_address" }, message: "must have required property 'email_address'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.verification === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    let l = r;
    for (let a in t)
      if (!I.call(W.properties, a)) {
        let p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (t.id !== void 0) {
      let a = t.id, p = r;
      if (typeof a != "string") {
        let _ = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.object !== void 0) {
      let a = t.object, p = r;
      if (typeof a != "string") {
        let y = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let u = r, _ = W.properties.object.enum;
      if (a !== "enterprise_account") {
        let y = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: W.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var m = p === r;
    }
    if (t.protocol !== void 0) {
      let a = t.protocol, p = r;
      if (typeof a != "string") {
        let y = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), r++;
      }
      let u = r, _ = W.properties.protocol.enum;
      if (!(a === "oauth" || a === "saml")) {
        let y = { instancePath: s + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: W.properties.protocol.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [y] : e.push(y), r++;
      }
      var m = p === r;
    }
    if (t.provider !== void 0) {
      let a = t.provider, p = r;
      if (typeof a != "string") {
        let h = { instancePath: s + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.active !== void 0) {
      let a = t.active, p = r;
      if (typeof a != "boolean") {
        let h = { instancePath: s + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.email_address !== void 0) {
      let a = t.email_address, p = r;
      if (typeof a != "string") {
        let h = { instancePath: s + "/email_address", schemaPath: "#/properties/email_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.first_name !== void 0) {
      let a = t.first_name, p = r;
      if (typeof a != "string" && a !== null) {
        let h = { instancePath: s + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: W.properties.first_name.type }, message: "must be string,null" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.last_name !== void 0) {
      let a = t.last_name, p = r;
      if (typeof a != "string" && a !== null) {
        let h = { instancePath: s + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: W.properties.last_name.type }, message: "must be string,null" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.provider_user_id !== void 0) {
      let a = t.provider_user_id, p = r;
      if (typeof a != "string" && a !== null) {
        let h = { instancePath: s + "/provider_user_id", schemaPath: "#/properties/provider_user_id/type", keyword: "type", params: { type: W.properties.provider_user_id.type }, message: "must be string,null" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.enterprise_connection_id !== void 0) {
      let a = t.enterprise_connection_id, p = r;
      if (typeof a != "string" && a !== null) {
        let h = { instancePath: s + "/enterprise_connection_id", schemaPath: "#/properties/enterprise_connection_id/type", keyword: "type", params: { type: W.properties.enterprise_connection_id.type }, message: "must be string,null" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      var m = p === r;
    }
    if (t.public_metadata !== void 0) {
      let a = t.public_metadata, p = r, u = r;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        let h = r;
      } else {
        let h = { instancePath: s + "/public_metadata", schemaPath: "#/properties/public_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [h] : e.push(h), r++;
      }
      var m = p === r;
    }
    if (t.verification !== void 0) {
      let a = t.verification, p = r, u = r, _ = !1, h = r;
      if (a !== null) {
        let g = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [g] : e.push(g), r++;
      }
      let y = r;
      var c = h === r;
      if (_ = _ || c, !_) {
        let g = r;
        if (!(a && typeof a == "object" && !Array.isArray(a))) {
          let E = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [E] : e.push(E), r++;
        }
        let k = r, j = r, f = !1, A = null, q = r;
        Z(a, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length);
        var i = q === r;
        i && (f = !0, A = 0);
        let O = r;
        Y(a, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length);
        var i = O === r;
        if (i && f)
          f = !1, A = [A, 1];
        else {
          i && (f = !0, A = 1);
          let E = r;
          de(a, { instancePath: s + "/verification", parentData: t, parentDataProperty: "verification", rootData: v }) || (e = e === null ? de.errors : e.concat(de.errors), r = e.length);
          var i = E === r;
          i && f ? (f = !1, A = [A, 2]) : i && (f = !0, A = 2);
        }
        if (f)
          r = j, e !== null && (j ? e.length = j : e = null);
        else {
          let E = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: A }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [E] : e.push(E), r++;
        }
        var c = g === r;
        _ = _ || c;
      }
      if (_)
        r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let g = { instancePath: s + "/verification", schemaPath: "#/properties/verification/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var m = p === r;
    }
    if (t.enterprise_connection !== void 0) {
      let a = t.enterprise_connection, p = r, u = r, _ = !1, h = r;
      if (a !== null) {
        let g = { instancePath: s + "/enterprise_connection", schemaPath: "#/properties/enterprise_connection/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [g] : e.push(g), r++;
      }
      let y = r;
      var o = h === r;
      if (_ = _ || o, !_) {
        let g = r;
        if (!(a && typeof a == "object" && !Array.isArray(a))) {
          let N = { instancePath: s + "/enterprise_connection", schemaPath: "#/properties/enterprise_connection/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [N] : e.push(N), r++;
        }
        let k = r, j = r, f = !1, A = null, q = r;
        Ze(a, { instancePath: s + "/enterprise_connection", parentData: t, parentDataProperty: "enterprise_connection", rootData: v }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), r = e.length);
        var n = q === r;
        if (n && (f = !0, A = 0), f)
          r = j, e !== null && (j ? e.length = j : e = null);
        else {
          let N = { instancePath: s + "/enterprise_connection", schemaPath: "#/properties/enterprise_connection/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: A }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [N] : e.push(N), r++;
        }
        var o = g === r;
        _ = _ || o;
      }
      if (_)
        r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let g = { instancePath: s + "/enterprise_connection", schemaPath: "#/properties/enterprise_connection/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var m = p === r;
    }
    if (t.last_authenticated_at !== void 0) {
      let a = t.last_authenticated_at, p = r;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a)) && a !== null) {
        let h = { instancePath: s + "/last_authenticated_at", schemaPath: "#/properties/last_authenticated_at/type", keyword: "type", params: { type: W.properties.last_authenticated_at.type }, message: "must be integer,null" };
        e === null ? e = [h] : e.push(h), r++;
      }
      let u = r;
      if (typeof a == "number" && !x.validate(a)) {
        let h = { instancePath: s + "/last_authenticated_at", schemaPath: "#/properties/last_authenticated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [h] : e.push(h), r++;
      }
      var m = p === r;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Ye.errors = e, r === 0;
}
var Er = { type: "object", required: ["object", "id", "role", "permissions", "public_metadata", "created_at", "updated_at", "organization"], properties: { id: { type: "string" }, object: { type: "string", enum: ["organization_membership"] }, role: { type: "string" }, role_name: { type: "string" }, permissions: { type: "array", items: { type: "string" } }, public_metadata: { type: "object", additionalProperties: !0 }, private_metadata: { type: "object", additionalProperties: !0 }, organization: { type: "object", allOf: [{ $ref: "Organization" }] }, public_user_data: { $ref: "OrganizationMembershipPublicUserData" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } } }, yr = { type: "object", required: ["object", "id", "name", "slug", "has_image", "max_allowed_memberships", "admin_delete_enabled", "public_metadata", "created_at", "updated_at"], properties: { object: { type: "string", enum: ["organization"] }, id: { type: "string" }, name: { type: "string" }, slug: { type: "string" }, image_url: { type: "string" }, has_image: { type: "boolean" }, members_count: { type: "integer" }, missing_member_with_elevated_permissions: { type: "boolean" }, pending_invitations_count: { type: "integer" }, max_allowed_memberships: { type: "integer" }, admin_delete_enabled: { type: "boolean" }, public_metadata: { type: "object", additionalProperties: !0 }, private_metadata: { type: "object", additionalProperties: !0 }, created_by: { type: "string" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" }, last_active_at: { type: "integer", format: "int64" }, role_set_key: { type: ["string", "null"] } } };
function Be(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.id === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.name === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.slug === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "slug" }, message: "must have required property 'slug'" };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.has_image === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_image" }, message: "must have required property 'has_image'" };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.max_allowed_memberships === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_allowed_memberships" }, message: "must have required property 'max_allowed_memberships'" };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.admin_delete_enabled === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "admin_delete_enabled" }, message: "must have required property 'admin_delete_enabled'" };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.public_metadata === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "public_metadata" }, message: "must have required property 'public_metadata'" };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.created_at === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.updated_at === void 0) {
      let c = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.object !== void 0) {
      let c = t.object, i = r;
      if (typeof c != "string") {
        let l = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r, n = yr.properties.object.enum;
      if (c !== "organization") {
        let l = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: yr.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [l] : e.push(l), r++;
      }
      var m = i === r;
    }
    if (t.id !== void 0) {
      let c = t.id, i = r;
      if (typeof c != "string") {
        let l = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var m = i === r;
    }
    if (t.name !== void 0) {
      let c = t.name, i = r;
      if (typeof c != "string") {
        let l = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var m = i === r;
    }
    if (t.slug !== void 0) {
      let c = t.slug, i = r;
      if (typeof c != "string") {
        let l = { instancePath: s + "/slug", schemaPath: "#/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var m = i === r;
    }
    if (t.image_url !== void 0) {
      let c = t.image_url, i = r;
      if (typeof c != "string") {
        let l = { instancePath: s + "/image_url", schemaPath: "#/properties/image_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var m = i === r;
    }
    if (t.has_image !== void 0) {
      let c = t.has_image, i = r;
      if (typeof c != "boolean") {
        let l = { instancePath: s + "/has_image", schemaPath: "#/properties/has_image/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var m = i === r;
    }
    if (t.members_count !== void 0) {
      let c = t.members_count, i = r;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let l = { instancePath: s + "/members_count", schemaPath: "#/properties/members_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var m = i === r;
    }
    if (t.missing_member_with_elevated_permissions !== void 0) {
      let c = t.missing_member_with_elevated_permissions, i = r;
      if (typeof c != "boolean") {
        let l = { instancePath: s + "/missing_member_with_elevated_permissions", schemaPath: "#/properties/missing_member_with_elevated_permissions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var m = i === r;
    }
    if (t.pending_invitations_count !== void 0) {
      let c = t.pending_invitations_count, i = r;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let l = { instancePath: s + "/pending_invitations_count", schemaPath: "#/properties/pending_invitations_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var m = i === r;
    }
    if (t.max_allowed_memberships !== void 0) {
      let c = t.max_allowed_memberships, i = r;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let l = { instancePath: s + "/max_allowed_memberships", schemaPath: "#/properties/max_allowed_memberships/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var m = i === r;
    }
    if (t.admin_delete_enabled !== void 0) {
      let c = t.admin_delete_enabled, i = r;
      if (typeof c != "boolean") {
        let l = { instancePath: s + "/admin_delete_enabled", schemaPath: "#/properties/admin_delete_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var m = i === r;
    }
    if (t.public_metadata !== void 0) {
      let c = t.public_metadata, i = r, o = r;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        let l = r;
      } else {
        let l = { instancePath: s + "/public_metadata", schemaPath: "#/properties/public_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [l] : e.push(l), r++;
      }
      var m = i === r;
    }
    if (t.private_metadata !== void 0) {
      let c = t.private_metadata, i = r, o = r;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        let l = r;
      } else {
        let l = { instancePath: s + "/private_metadata", schemaPath: "#/properties/private_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [l] : e.push(l), r++;
      }
      var m = i === r;
    }
    if (t.created_by !== void 0) {
      let c = t.created_by, i = r;
      if (typeof c != "string") {
        let l = { instancePath: s + "/created_by", schemaPath: "#/properties/created_by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var m = i === r;
    }
    if (t.created_at !== void 0) {
      let c = t.created_at, i = r;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let l = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      if (typeof c == "number" && !x.validate(c)) {
        let l = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [l] : e.push(l), r++;
      }
      var m = i === r;
    }
    if (t.updated_at !== void 0) {
      let c = t.updated_at, i = r;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let l = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      if (typeof c == "number" && !x.validate(c)) {
        let l = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [l] : e.push(l), r++;
      }
      var m = i === r;
    }
    if (t.last_active_at !== void 0) {
      let c = t.last_active_at, i = r;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let l = { instancePath: s + "/last_active_at", schemaPath: "#/properties/last_active_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      if (typeof c == "number" && !x.validate(c)) {
        let l = { instancePath: s + "/last_active_at", schemaPath: "#/properties/last_active_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [l] : e.push(l), r++;
      }
      var m = i === r;
    }
    if (t.role_set_key !== void 0) {
      let c = t.role_set_key, i = r;
      if (typeof c != "string" && c !== null) {
        let l = { instancePath: s + "/role_set_key", schemaPath: "#/properties/role_set_key/type", keyword: "type", params: { type: yr.properties.role_set_key.type }, message: "must be string,null" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let o = r;
      var m = i === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return Be.errors = e, r === 0;
}
var he = { type: "object", required: ["user_id", "first_name", "last_name", "profile_image_url", "image_url", "has_image"], properties: { user_id: { type: "string" }, first_name: { type: ["string", "null"] }, last_name: { type: ["string", "null"] }, profile_image_url: { type: ["string", "null"] }, image_url: { type: "string" }, has_image: { type: "boolean" }, identifier: { type: ["string", "null"] }, username: { type: ["string", "null"] }, banned: { type: "boolean" } }, additionalProperties: !1 };
function Ge(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.user_id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_id" }, message: "must have required property 'user_id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.first_name === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_name" }, message: "must have required property 'first_name'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.last_name === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_name" }, message: "must have required property 'last_name'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.profile_image_url === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profile_image_url" }, message: "must have required property 'profile_image_url'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.image_url === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_url" }, message: "must have required property 'image_url'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.has_image === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_image" }, message: "must have required property 'has_image'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!I.call(he.properties, i)) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.user_id !== void 0) {
      let i = t.user_id, o = r;
      if (typeof i != "string") {
        let l = { instancePath: s + "/user_id", schemaPath: "#/properties/user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.first_name !== void 0) {
      let i = t.first_name, o = r;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: he.properties.first_name.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.last_name !== void 0) {
      let i = t.last_name, o = r;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: he.properties.last_name.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.profile_image_url !== void 0) {
      let i = t.profile_image_url, o = r;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/profile_image_url", schemaPath: "#/properties/profile_image_url/type", keyword: "type", params: { type: he.properties.profile_image_url.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.image_url !== void 0) {
      let i = t.image_url, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/image_url", schemaPath: "#/properties/image_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.has_image !== void 0) {
      let i = t.has_image, o = r;
      if (typeof i != "boolean") {
        let a = { instancePath: s + "/has_image", schemaPath: "#/properties/has_image/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.identifier !== void 0) {
      let i = t.identifier, o = r;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: he.properties.identifier.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.username !== void 0) {
      let i = t.username, o = r;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: he.properties.username.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.banned !== void 0) {
      let i = t.banned, o = r;
      if (typeof i != "boolean") {
        let a = { instancePath: s + "/banned", schemaPath: "#/properties/banned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return Ge.errors = e, r === 0;
}
function Xe(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.id === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.role === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.permissions === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permissions" }, message: "must have required property 'permissions'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.public_metadata === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "public_metadata" }, message: "must have required property 'public_metadata'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.created_at === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.updated_at === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.organization === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "organization" }, message: "must have required property 'organization'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.id !== void 0) {
      let o = t.id, n = r;
      if (typeof o != "string") {
        let a = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let l = r;
      var m = n === r;
    }
    if (t.object !== void 0) {
      let o = t.object, n = r;
      if (typeof o != "string") {
        let u = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let l = r, a = Er.properties.object.enum;
      if (o !== "organization_membership") {
        let u = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: Er.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), r++;
      }
      var m = n === r;
    }
    if (t.role !== void 0) {
      let o = t.role, n = r;
      if (typeof o != "string") {
        let p = { instancePath: s + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let l = r;
      var m = n === r;
    }
    if (t.role_name !== void 0) {
      let o = t.role_name, n = r;
      if (typeof o != "string") {
        let p = { instancePath: s + "/role_name", schemaPath: "#/properties/role_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let l = r;
      var m = n === r;
    }
    if (t.permissions !== void 0) {
      let o = t.permissions, n = r, l = r;
      if (Array.isArray(o)) {
        let p = !0, u = o.length;
        for (let _ = 0; _ < u; _++) {
          let h = o[_], y = r;
          if (typeof h != "string") {
            let g = { instancePath: s + "/permissions/" + _, schemaPath: "#/properties/permissions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [g] : e.push(g), r++;
          }
          let d = r;
          var c = y === r;
          c || (p = !1);
        }
      } else {
        let p = { instancePath: s + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = n === r;
    }
    if (t.public_metadata !== void 0) {
      let o = t.public_metadata, n = r, l = r;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        let p = r;
      } else {
        let p = { instancePath: s + "/public_metadata", schemaPath: "#/properties/public_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = n === r;
    }
    if (t.private_metadata !== void 0) {
      let o = t.private_metadata, n = r, l = r;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        let p = r;
      } else {
        let p = { instancePath: s + "/private_metadata", schemaPath: "#/properties/private_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = n === r;
    }
    if (t.organization !== void 0) {
      let o = t.organization, n = r;
      if (!(o && typeof o == "object" && !Array.isArray(o))) {
        let u = { instancePath: s + "/organization", schemaPath: "#/properties/organization/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [u] : e.push(u), r++;
      }
      let l = r, a = r;
      Be(o, { instancePath: s + "/organization", parentData: t, parentDataProperty: "organization", rootData: v }) || (e = e === null ? Be.errors : e.concat(Be.errors), r = e.length);
      var i = a === r, m = n === r;
    }
    if (t.public_user_data !== void 0) {
      let o = t.public_user_data, n = r;
      Ge(o, { instancePath: s + "/public_user_data", parentData: t, parentDataProperty: "public_user_data", rootData: v }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), r = e.length);
      var m = n === r;
    }
    if (t.created_at !== void 0) {
      let o = t.created_at, n = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
        let p = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let l = r;
      if (typeof o == "number" && !x.validate(o)) {
        let p = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = n === r;
    }
    if (t.updated_at !== void 0) {
      let o = t.updated_at, n = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
        let p = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let l = r;
      if (typeof o == "number" && !x.validate(o)) {
        let p = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [p] : e.push(p), r++;
      }
      var m = n === r;
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Xe.errors = e, r === 0;
}
var Ct = { type: "object", required: ["directory_id", "external_id"], properties: { directory_id: { type: "string" }, directory_enabled: { type: "boolean" }, external_id: { type: ["string", "null"] } }, additionalProperties: !1 };
function Ke(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.directory_id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "directory_id" }, message: "must have required property 'directory_id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.external_id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_id" }, message: "must have required property 'external_id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!(i === "directory_id" || i === "directory_enabled" || i === "external_id")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.directory_id !== void 0) {
      let i = t.directory_id, o = r;
      if (typeof i != "string") {
        let l = { instancePath: s + "/directory_id", schemaPath: "#/properties/directory_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.directory_enabled !== void 0) {
      let i = t.directory_enabled, o = r;
      if (typeof i != "boolean") {
        let a = { instancePath: s + "/directory_enabled", schemaPath: "#/properties/directory_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.external_id !== void 0) {
      let i = t.external_id, o = r;
      if (typeof i != "string" && i !== null) {
        let a = { instancePath: s + "/external_id", schemaPath: "#/properties/external_id/type", keyword: "type", params: { type: Ct.properties.external_id.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return Ke.errors = e, r === 0;
}
function ce(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.object === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.username === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.first_name === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_name" }, message: "must have required property 'first_name'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.last_name === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_name" }, message: "must have required property 'last_name'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.has_image === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_image" }, message: "must have required property 'has_image'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.primary_email_address_id === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "primary_email_address_id" }, message: "must have required property 'primary_email_address_id'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.primary_phone_number_id === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "primary_phone_number_id" }, message: "must have required property 'primary_phone_number_id'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.primary_web3_wallet_id === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "primary_web3_wallet_id" }, message: "must have required property 'primary_web3_wallet_id'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.password_enabled === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password_enabled" }, message: "must have required property 'password_enabled'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.two_factor_enabled === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "two_factor_enabled" }, message: "must have required property 'two_factor_enabled'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.totp_enabled === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totp_enabled" }, message: "must have required property 'totp_enabled'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.backup_code_enabled === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "backup_code_enabled" }, message: "must have required property 'backup_code_enabled'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.email_addresses === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email_addresses" }, message: "must have required property 'email_addresses'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.phone_numbers === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone_numbers" }, message: "must have required property 'phone_numbers'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.web3_wallets === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "web3_wallets" }, message: "must have required property 'web3_wallets'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.passkeys === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "passkeys" }, message: "must have required property 'passkeys'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.external_accounts === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_accounts" }, message: "must have required property 'external_accounts'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.saml_accounts === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "saml_accounts" }, message: "must have required property 'saml_accounts'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.enterprise_accounts === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterprise_accounts" }, message: "must have required property 'enterprise_accounts'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.public_metadata === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "public_metadata" }, message: "must have required property 'public_metadata'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.external_id === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_id" }, message: "must have required property 'external_id'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.last_sign_in_at === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_sign_in_at" }, message: "must have required property 'last_sign_in_at'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.banned === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "banned" }, message: "must have required property 'banned'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.locked === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locked" }, message: "must have required property 'locked'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.lockout_expires_in_seconds === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lockout_expires_in_seconds" }, message: "must have required property 'lockout_expires_in_seconds'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.verification_attempts_remaining === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification_attempts_remaining" }, message: "must have required property 'verification_attempts_remaining'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.created_at === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.updated_at === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.delete_self_enabled === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delete_self_enabled" }, message: "must have required property 'delete_self_enabled'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.create_organization_enabled === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "create_organization_enabled" }, message: "must have required property 'create_organization_enabled'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.last_active_at === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_active_at" }, message: "must have required property 'last_active_at'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.mfa_enabled_at === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mfa_enabled_at" }, message: "must have required property 'mfa_enabled_at'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.mfa_disabled_at === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mfa_disabled_at" }, message: "must have required property 'mfa_disabled_at'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.legal_accepted_at === void 0) {
      let d = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legal_accepted_at" }, message: "must have required property 'legal_accepted_at'" };
      e === null ? e = [d] : e.push(d), r++;
    }
    let y = r;
    for (let d in t)
      if (!I.call(z.properties, d)) {
        let g = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
        e === null ? e = [g] : e.push(g), r++;
      }
    if (t.id !== void 0) {
      let d = t.id, g = r;
      if (typeof d != "string") {
        let j = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [j] : e.push(j), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.object !== void 0) {
      let d = t.object, g = r;
      if (typeof d != "string") {
        let A = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [A] : e.push(A), r++;
      }
      let k = r, j = z.properties.object.enum;
      if (d !== "user") {
        let A = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: z.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [A] : e.push(A), r++;
      }
      var m = g === r;
    }
    if (t.external_id !== void 0) {
      let d = t.external_id, g = r;
      if (typeof d != "string" && d !== null) {
        let f = { instancePath: s + "/external_id", schemaPath: "#/properties/external_id/type", keyword: "type", params: { type: z.properties.external_id.type }, message: "must be string,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.primary_email_address_id !== void 0) {
      let d = t.primary_email_address_id, g = r;
      if (typeof d != "string" && d !== null) {
        let f = { instancePath: s + "/primary_email_address_id", schemaPath: "#/properties/primary_email_address_id/type", keyword: "type", params: { type: z.properties.primary_email_address_id.type }, message: "must be string,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.primary_phone_number_id !== void 0) {
      let d = t.primary_phone_number_id, g = r;
      if (typeof d != "string" && d !== null) {
        let f = { instancePath: s + "/primary_phone_number_id", schemaPath: "#/properties/primary_phone_number_id/type", keyword: "type", params: { type: z.properties.primary_phone_number_id.type }, message: "must be string,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.primary_web3_wallet_id !== void 0) {
      let d = t.primary_web3_wallet_id, g = r;
      if (typeof d != "string" && d !== null) {
        let f = { instancePath: s + "/primary_web3_wallet_id", schemaPath: "#/properties/primary_web3_wallet_id/type", keyword: "type", params: { type: z.properties.primary_web3_wallet_id.type }, message: "must be string,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.username !== void 0) {
      let d = t.username, g = r;
      if (typeof d != "string" && d !== null) {
        let f = { instancePath: s + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: z.properties.username.type }, message: "must be string,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.first_name !== void 0) {
      let d = t.first_name, g = r;
      if (typeof d != "string" && d !== null) {
        let f = { instancePath: s + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: z.properties.first_name.type }, message: "must be string,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.last_name !== void 0) {
      let d = t.last_name, g = r;
      if (typeof d != "string" && d !== null) {
        let f = { instancePath: s + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: z.properties.last_name.type }, message: "must be string,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.locale !== void 0) {
      let d = t.locale, g = r;
      if (typeof d != "string" && d !== null) {
        let f = { instancePath: s + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: z.properties.locale.type }, message: "must be string,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.profile_image_url !== void 0) {
      let d = t.profile_image_url, g = r;
      if (typeof d != "string") {
        let f = { instancePath: s + "/profile_image_url", schemaPath: "#/properties/profile_image_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.image_url !== void 0) {
      let d = t.image_url, g = r;
      if (typeof d != "string") {
        let f = { instancePath: s + "/image_url", schemaPath: "#/properties/image_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.has_image !== void 0) {
      let d = t.has_image, g = r;
      if (typeof d != "boolean") {
        let f = { instancePath: s + "/has_image", schemaPath: "#/properties/has_image/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.public_metadata !== void 0) {
      let d = t.public_metadata, g = r, k = r;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        let f = r;
      } else {
        let f = { instancePath: s + "/public_metadata", schemaPath: "#/properties/public_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.private_metadata !== void 0) {
      let d = t.private_metadata, g = r;
      if (!(d && typeof d == "object" && !Array.isArray(d)) && d !== null) {
        let f = { instancePath: s + "/private_metadata", schemaPath: "#/properties/private_metadata/type", keyword: "type", params: { type: z.properties.private_metadata.type }, message: "must be object,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        let f = r;
      }
      var m = g === r;
    }
    if (t.unsafe_metadata !== void 0) {
      let d = t.unsafe_metadata, g = r, k = r;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        let f = r;
      } else {
        let f = { instancePath: s + "/unsafe_metadata", schemaPath: "#/properties/unsafe_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.email_addresses !== void 0) {
      let d = t.email_addresses, g = r, k = r;
      if (Array.isArray(d)) {
        let f = !0, A = d.length;
        for (let q = 0; q < A; q++) {
          let O = d[q], N = r;
          Re(O, { instancePath: s + "/email_addresses/" + q, parentData: d, parentDataProperty: q, rootData: v }) || (e = e === null ? Re.errors : e.concat(Re.errors), r = e.length);
          var c = N === r;
          c || (f = !1);
        }
      } else {
        let f = { instancePath: s + "/email_addresses", schemaPath: "#/properties/email_addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.phone_numbers !== void 0) {
      let d = t.phone_numbers, g = r, k = r;
      if (Array.isArray(d)) {
        let f = !0, A = d.length;
        for (let q = 0; q < A; q++) {
          let O = d[q], N = r;
          Ie(O, { instancePath: s + "/phone_numbers/" + q, parentData: d, parentDataProperty: q, rootData: v }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), r = e.length);
          var i = N === r;
          i || (f = !1);
        }
      } else {
        let f = { instancePath: s + "/phone_numbers", schemaPath: "#/properties/phone_numbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.web3_wallets !== void 0) {
      let d = t.web3_wallets, g = r, k = r;
      if (Array.isArray(d)) {
        let f = !0, A = d.length;
        for (let q = 0; q < A; q++) {
          let O = d[q], N = r;
          Ue(O, { instancePath: s + "/web3_wallets/" + q, parentData: d, parentDataProperty: q, rootData: v }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), r = e.length);
          var o = N === r;
          o || (f = !1);
        }
      } else {
        let f = { instancePath: s + "/web3_wallets", schemaPath: "#/properties/web3_wallets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.passkeys !== void 0) {
      let d = t.passkeys, g = r, k = r;
      if (Array.isArray(d)) {
        let f = !0, A = d.length;
        for (let q = 0; q < A; q++) {
          let O = d[q], N = r;
          Le(O, { instancePath: s + "/passkeys/" + q, parentData: d, parentDataProperty: q, rootData: v }) || (e = e === null ? Le.errors : e.concat(Le.errors), r = e.length);
          var n = N === r;
          n || (f = !1);
        }
      } else {
        let f = { instancePath: s + "/passkeys", schemaPath: "#/properties/passkeys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.password_enabled !== void 0) {
      let d = t.password_enabled, g = r;
      if (typeof d != "boolean") {
        let f = { instancePath: s + "/password_enabled", schemaPath: "#/properties/password_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.two_factor_enabled !== void 0) {
      let d = t.two_factor_enabled, g = r;
      if (typeof d != "boolean") {
        let f = { instancePath: s + "/two_factor_enabled", schemaPath: "#/properties/two_factor_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.totp_enabled !== void 0) {
      let d = t.totp_enabled, g = r;
      if (typeof d != "boolean") {
        let f = { instancePath: s + "/totp_enabled", schemaPath: "#/properties/totp_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.backup_code_enabled !== void 0) {
      let d = t.backup_code_enabled, g = r;
      if (typeof d != "boolean") {
        let f = { instancePath: s + "/backup_code_enabled", schemaPath: "#/properties/backup_code_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.mfa_enabled_at !== void 0) {
      let d = t.mfa_enabled_at, g = r;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d)) && d !== null) {
        let f = { instancePath: s + "/mfa_enabled_at", schemaPath: "#/properties/mfa_enabled_at/type", keyword: "type", params: { type: z.properties.mfa_enabled_at.type }, message: "must be integer,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      if (typeof d == "number" && !x.validate(d)) {
        let f = { instancePath: s + "/mfa_enabled_at", schemaPath: "#/properties/mfa_enabled_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.mfa_disabled_at !== void 0) {
      let d = t.mfa_disabled_at, g = r;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d)) && d !== null) {
        let f = { instancePath: s + "/mfa_disabled_at", schemaPath: "#/properties/mfa_disabled_at/type", keyword: "type", params: { type: z.properties.mfa_disabled_at.type }, message: "must be integer,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      if (typeof d == "number" && !x.validate(d)) {
        let f = { instancePath: s + "/mfa_disabled_at", schemaPath: "#/properties/mfa_disabled_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.password_last_updated_at !== void 0) {
      let d = t.password_last_updated_at, g = r;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d)) && d !== null) {
        let f = { instancePath: s + "/password_last_updated_at", schemaPath: "#/properties/password_last_updated_at/type", keyword: "type", params: { type: z.properties.password_last_updated_at.type }, message: "must be integer,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      if (typeof d == "number" && !x.validate(d)) {
        let f = { instancePath: s + "/password_last_updated_at", schemaPath: "#/properties/password_last_updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.external_accounts !== void 0) {
      let d = t.external_accounts, g = r, k = r;
      if (Array.isArray(d)) {
        let f = !0, A = d.length;
        for (let q = 0; q < A; q++) {
          let O = d[q], N = r;
          Fe(O, { instancePath: s + "/external_accounts/" + q, parentData: d, parentDataProperty: q, rootData: v }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), r = e.length);
          var l = N === r;
          l || (f = !1);
        }
      } else {
        let f = { instancePath: s + "/external_accounts", schemaPath: "#/properties/external_accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.saml_accounts !== void 0) {
      let d = t.saml_accounts, g = r, k = r;
      if (Array.isArray(d)) {
        let f = !0, A = d.length;
        for (let q = 0; q < A; q++) {
          let O = d[q], N = r;
          Je(O, { instancePath: s + "/saml_accounts/" + q, parentData: d, parentDataProperty: q, rootData: v }) || (e = e === null ? Je.errors : e.concat(Je.errors), r = e.length);
          var a = N === r;
          a || (f = !1);
        }
      } else {
        let f = { instancePath: s + "/saml_accounts", schemaPath: "#/properties/saml_accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.enterprise_accounts !== void 0) {
      let d = t.enterprise_accounts, g = r, k = r;
      if (Array.isArray(d)) {
        let f = !0, A = d.length;
        for (let q = 0; q < A; q++) {
          let O = d[q], N = r;
          Ye(O, { instancePath: s + "/enterprise_accounts/" + q, parentData: d, parentDataProperty: q, rootData: v }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), r = e.length);
          var p = N === r;
          p || (f = !1);
        }
      } else {
        let f = { instancePath: s + "/enterprise_accounts", schemaPath: "#/properties/enterprise_accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.organization_memberships !== void 0) {
      let d = t.organization_memberships, g = r, k = r;
      if (Array.isArray(d)) {
        let f = !0, A = d.length;
        for (let q = 0; q < A; q++) {
          let O = d[q], N = r;
          Xe(O, { instancePath: s + "/organization_memberships/" + q, parentData: d, parentDataProperty: q, rootData: v }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), r = e.length);
          var u = N === r;
          u || (f = !1);
        }
      } else {
        let f = { instancePath: s + "/organization_memberships", schemaPath: "#/properties/organization_memberships/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.last_sign_in_at !== void 0) {
      let d = t.last_sign_in_at, g = r;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d)) && d !== null) {
        let f = { instancePath: s + "/last_sign_in_at", schemaPath: "#/properties/last_sign_in_at/type", keyword: "type", params: { type: z.properties.last_sign_in_at.type }, message: "must be integer,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      if (typeof d == "number" && !x.validate(d)) {
        let f = { instancePath: s + "/last_sign_in_at", schemaPath: "#/properties/last_sign_in_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.banned !== void 0) {
      let d = t.banned, g = r;
      if (typeof d != "boolean") {
        let f = { instancePath: s + "/banned", schemaPath: "#/properties/banned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.locked !== void 0) {
      let d = t.locked, g = r;
      if (typeof d != "boolean") {
        let f = { instancePath: s + "/locked", schemaPath: "#/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.deprovisioned !== void 0) {
      let d = t.deprovisioned, g = r;
      if (typeof d != "boolean") {
        let f = { instancePath: s + "/deprovisioned", schemaPath: "#/properties/deprovisioned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.lockout_expires_in_seconds !== void 0) {
      let d = t.lockout_expires_in_seconds, g = r;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d)) && d !== null) {
        let f = { instancePath: s + "/lockout_expires_in_seconds", schemaPath: "#/properties/lockout_expires_in_seconds/type", keyword: "type", params: { type: z.properties.lockout_expires_in_seconds.type }, message: "must be integer,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      if (typeof d == "number" && !x.validate(d)) {
        let f = { instancePath: s + "/lockout_expires_in_seconds", schemaPath: "#/properties/lockout_expires_in_seconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.verification_attempts_remaining !== void 0) {
      let d = t.verification_attempts_remaining, g = r;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d)) && d !== null) {
        let f = { instancePath: s + "/verification_attempts_remaining", schemaPath: "#/properties/verification_attempts_remaining/type", keyword: "type", params: { type: z.properties.verification_attempts_remaining.type }, message: "must be integer,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      if (typeof d == "number" && !x.validate(d)) {
        let f = { instancePath: s + "/verification_attempts_remaining", schemaPath: "#/properties/verification_attempts_remaining/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.updated_at !== void 0) {
      let d = t.updated_at, g = r;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d))) {
        let f = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      if (typeof d == "number" && !x.validate(d)) {
        let f = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.created_at !== void 0) {
      let d = t.created_at, g = r;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d))) {
        let f = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      if (typeof d == "number" && !x.validate(d)) {
        let f = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.delete_self_enabled !== void 0) {
      let d = t.delete_self_enabled, g = r;
      if (typeof d != "boolean") {
        let f = { instancePath: s + "/delete_self_enabled", schemaPath: "#/properties/delete_self_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.create_organization_enabled !== void 0) {
      let d = t.create_organization_enabled, g = r;
      if (typeof d != "boolean") {
        let f = { instancePath: s + "/create_organization_enabled", schemaPath: "#/properties/create_organization_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.create_organizations_limit !== void 0) {
      let d = t.create_organizations_limit, g = r;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d)) && d !== null) {
        let f = { instancePath: s + "/create_organizations_limit", schemaPath: "#/properties/create_organizations_limit/type", keyword: "type", params: { type: z.properties.create_organizations_limit.type }, message: "must be integer,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.last_active_at !== void 0) {
      let d = t.last_active_at, g = r;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d)) && d !== null) {
        let f = { instancePath: s + "/last_active_at", schemaPath: "#/properties/last_active_at/type", keyword: "type", params: { type: z.properties.last_active_at.type }, message: "must be integer,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      if (typeof d == "number" && !x.validate(d)) {
        let f = { instancePath: s + "/last_active_at", schemaPath: "#/properties/last_active_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.legal_accepted_at !== void 0) {
      let d = t.legal_accepted_at, g = r;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d)) && d !== null) {
        let f = { instancePath: s + "/legal_accepted_at", schemaPath: "#/properties/legal_accepted_at/type", keyword: "type", params: { type: z.properties.legal_accepted_at.type }, message: "must be integer,null" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      if (typeof d == "number" && !x.validate(d)) {
        let f = { instancePath: s + "/legal_accepted_at", schemaPath: "#/properties/legal_accepted_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [f] : e.push(f), r++;
      }
      var m = g === r;
    }
    if (t.bypass_client_trust !== void 0) {
      let d = t.bypass_client_trust, g = r;
      if (typeof d != "boolean") {
        let f = { instancePath: s + "/bypass_client_trust", schemaPath: "#/properties/bypass_client_trust/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [f] : e.push(f), r++;
      }
      let k = r;
      var m = g === r;
    }
    if (t.scim !== void 0) {
      let d = t.scim, g = r, k = r, j = !1, f = r;
      if (d !== null) {
        let O = { instancePath: s + "/scim", schemaPath: "#/properties/scim/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [O] : e.push(O), r++;
      }
      let A = r;
      var _ = f === r;
      if (j = j || _, !j) {
        let O = r, N = r;
        Ke(d, { instancePath: s + "/scim", parentData: t, parentDataProperty: "scim", rootData: v }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), r = e.length);
        var h = N === r, _ = O === r;
        j = j || _;
      }
      if (j)
        r = k, e !== null && (k ? e.length = k : e = null);
      else {
        let O = { instancePath: s + "/scim", schemaPath: "#/properties/scim/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [O] : e.push(O), r++;
      }
      var m = g === r;
    }
  } else {
    let y = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [y] : e.push(y), r++;
  }
  return ce.errors = e, r === 0;
}
function Qe(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.data === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.total_count === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_count" }, message: "must have required property 'total_count'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = r;
    for (let o in t)
      if (!(o === "data" || o === "total_count")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (t.data !== void 0) {
      let o = t.data, n = r, l = r;
      if (Array.isArray(o)) {
        let a = !0, p = o.length;
        for (let u = 0; u < p; u++) {
          let _ = o[u], h = r;
          ce(_, { instancePath: s + "/data/" + u, parentData: o, parentDataProperty: u, rootData: v }) || (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length);
          var m = h === r;
          m || (a = !1);
        }
      } else {
        let a = { instancePath: s + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var c = n === r;
    }
    if (t.total_count !== void 0) {
      let o = t.total_count, n = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
        let p = { instancePath: s + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let l = r;
      if (typeof o == "number" && !x.validate(o)) {
        let p = { instancePath: s + "/total_count", schemaPath: "#/properties/total_count/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [p] : e.push(p), r++;
      }
      var c = n === r;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Qe.errors = e, r === 0;
}
function Xr(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return Qe(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), r = e.length), Xr.errors = e, r === 0;
}
var _r = Kr;
function er(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.deleted === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deleted" }, message: "must have required property 'deleted'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!(i === "object" || i === "id" || i === "slug" || i === "deleted" || i === "external_id")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.object !== void 0) {
      let i = t.object, o = r;
      if (typeof i != "string") {
        let l = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.id !== void 0) {
      let i = t.id, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.slug !== void 0) {
      let i = t.slug, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/slug", schemaPath: "#/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.deleted !== void 0) {
      let i = t.deleted, o = r;
      if (typeof i != "boolean") {
        let a = { instancePath: s + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.external_id !== void 0) {
      let i = t.external_id, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/external_id", schemaPath: "#/properties/external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return er.errors = e, r === 0;
}
function Kr(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return er(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? er.errors : e.concat(er.errors), r = e.length), Kr.errors = e, r === 0;
}
var Sr = Qr;
function Qr(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return ce(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length), Qr.errors = e, r === 0;
}
var Lt = et;
var hr = { type: "object", required: ["object", "id", "name", "claims", "lifetime", "allowed_clock_skew", "custom_signing_key", "signing_algorithm", "created_at", "updated_at"], properties: { object: { type: "string", enum: ["jwt_template"] }, id: { type: "string" }, name: { type: "string" }, claims: { type: "object" }, lifetime: { type: "integer" }, allowed_clock_skew: { type: "integer" }, custom_signing_key: { type: "boolean" }, signing_algorithm: { type: "string" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } }, additionalProperties: !1 };
function fe(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.name === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.claims === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "claims" }, message: "must have required property 'claims'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.lifetime === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lifetime" }, message: "must have required property 'lifetime'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.allowed_clock_skew === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "allowed_clock_skew" }, message: "must have required property 'allowed_clock_skew'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.custom_signing_key === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "custom_signing_key" }, message: "must have required property 'custom_signing_key'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.signing_algorithm === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signing_algorithm" }, message: "must have required property 'signing_algorithm'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.created_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.updated_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!I.call(hr.properties, i)) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.object !== void 0) {
      let i = t.object, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r, l = hr.properties.object.enum;
      if (i !== "jwt_template") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: hr.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.id !== void 0) {
      let i = t.id, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.name !== void 0) {
      let i = t.name, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.claims !== void 0) {
      let i = t.claims, o = r;
      if (!(i && typeof i == "object" && !Array.isArray(i))) {
        let a = { instancePath: s + "/claims", schemaPath: "#/properties/claims/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.lifetime !== void 0) {
      let i = t.lifetime, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let a = { instancePath: s + "/lifetime", schemaPath: "#/properties/lifetime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.allowed_clock_skew !== void 0) {
      let i = t.allowed_clock_skew, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let a = { instancePath: s + "/allowed_clock_skew", schemaPath: "#/properties/allowed_clock_skew/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.custom_signing_key !== void 0) {
      let i = t.custom_signing_key, o = r;
      if (typeof i != "boolean") {
        let a = { instancePath: s + "/custom_signing_key", schemaPath: "#/properties/custom_signing_key/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.signing_algorithm !== void 0) {
      let i = t.signing_algorithm, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/signing_algorithm", schemaPath: "#/properties/signing_algorithm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.created_at !== void 0) {
      let i = t.created_at, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let a = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      if (typeof i == "number" && !x.validate(i)) {
        let a = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.updated_at !== void 0) {
      let i = t.updated_at, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let a = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      if (typeof i == "number" && !x.validate(i)) {
        let a = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return fe.errors = e, r === 0;
}
function et(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (Array.isArray(t)) {
    let c = !0, i = t.length;
    for (let o = 0; o < i; o++) {
      let n = t[o], l = r;
      fe(n, { instancePath: s + "/" + o, parentData: t, parentDataProperty: o, rootData: v }) || (e = e === null ? fe.errors : e.concat(fe.errors), r = e.length);
      var m = l === r;
      m || (c = !1);
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return et.errors = e, r === 0;
}
var gr = rt;
function rt(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return fe(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? fe.errors : e.concat(fe.errors), r = e.length), rt.errors = e, r === 0;
}
var Wt = tt;
var Tr = { type: "object", required: ["object", "id", "url", "created_at", "updated_at"], properties: { object: { type: "string", enum: ["redirect_url"] }, id: { type: "string" }, url: { type: "string" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } }, additionalProperties: !1 };
function ye(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.url === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.created_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.updated_at === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    let c = r;
    for (let i in t)
      if (!(i === "object" || i === "id" || i === "url" || i === "created_at" || i === "updated_at")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.object !== void 0) {
      let i = t.object, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r, l = Tr.properties.object.enum;
      if (i !== "redirect_url") {
        let a = { instancePath: s + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: Tr.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.id !== void 0) {
      let i = t.id, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.url !== void 0) {
      let i = t.url, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.created_at !== void 0) {
      let i = t.created_at, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let a = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      if (typeof i == "number" && !x.validate(i)) {
        let a = { instancePath: s + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.updated_at !== void 0) {
      let i = t.updated_at, o = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let a = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      if (typeof i == "number" && !x.validate(i)) {
        let a = { instancePath: s + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return ye.errors = e, r === 0;
}
function rr(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.data === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.total_count === void 0) {
      let o = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_count" }, message: "must have required property 'total_count'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = r;
    for (let o in t)
      if (!(o === "data" || o === "total_count")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (t.data !== void 0) {
      let o = t.data, n = r, l = r;
      if (Array.isArray(o)) {
        let a = !0, p = o.length;
        for (let u = 0; u < p; u++) {
          let _ = o[u], h = r;
          ye(_, { instancePath: s + "/data/" + u, parentData: o, parentDataProperty: u, rootData: v }) || (e = e === null ? ye.errors : e.concat(ye.errors), r = e.length);
          var m = h === r;
          m || (a = !1);
        }
      } else {
        let a = { instancePath: s + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var c = n === r;
    }
    if (t.total_count !== void 0) {
      let o = t.total_count, n = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
        let p = { instancePath: s + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), r++;
      }
      let l = r;
      if (typeof o == "number" && !x.validate(o)) {
        let p = { instancePath: s + "/total_count", schemaPath: "#/properties/total_count/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [p] : e.push(p), r++;
      }
      var c = n === r;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return rr.errors = e, r === 0;
}
function tt(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return rr(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? rr.errors : e.concat(rr.errors), r = e.length), tt.errors = e, r === 0;
}
var Vr = st;
function st(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return ye(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? ye.errors : e.concat(ye.errors), r = e.length), st.errors = e, r === 0;
}
var Ft = it;
function tr(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let c = r;
    if (t.config_version !== void 0) {
      let i = t.config_version, o = r;
      if (typeof i != "string") {
        let l = { instancePath: s + "/config_version", schemaPath: "#/properties/config_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let n = r;
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return tr.errors = e, r === 0;
}
function it(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return tr(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? tr.errors : e.concat(tr.errors), r = e.length), it.errors = e, r === 0;
}
var Rr = at;
function sr(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let c = r;
    if (t.config_version !== void 0) {
      let i = t.config_version, o = r;
      if (typeof i != "string") {
        let l = { instancePath: s + "/config_version", schemaPath: "#/properties/config_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.dry_run !== void 0) {
      let i = t.dry_run, o = r;
      if (typeof i != "boolean") {
        let a = { instancePath: s + "/dry_run", schemaPath: "#/properties/dry_run/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.before !== void 0) {
      let i = t.before, o = r, n = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let a = r;
      } else {
        let a = { instancePath: s + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
    if (t.after !== void 0) {
      let i = t.after, o = r, n = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let a = r;
      } else {
        let a = { instancePath: s + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return sr.errors = e, r === 0;
}
function at(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return sr(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? sr.errors : e.concat(sr.errors), r = e.length), at.errors = e, r === 0;
}
var Ht = nt;
function ir(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0, D = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    let c = r;
    if (t.$schema !== void 0) {
      let i = t.$schema, o = r;
      if (typeof i != "string") {
        let l = { instancePath: s + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.$id !== void 0) {
      let i = t.$id, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/$id", schemaPath: "#/properties/%24id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.type !== void 0) {
      let i = t.type, o = r;
      if (typeof i != "string") {
        let a = { instancePath: s + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = r;
      var m = o === r;
    }
    if (t.properties !== void 0) {
      let i = t.properties, o = r, n = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let a = r;
      } else {
        let a = { instancePath: s + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), r++;
      }
      var m = o === r;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), r++;
  }
  return ir.errors = e, r === 0;
}
function nt(t, { instancePath: s = "", parentData: w, parentDataProperty: P, rootData: v = t } = {}) {
  let e = null, r = 0;
  return ir(t, { instancePath: s, parentData: w, parentDataProperty: P, rootData: v }) || (e = e === null ? ir.errors : e.concat(ir.errors), r = e.length), nt.errors = e, r === 0;
}
var Yt = {
  listApplications: { 200: qt, 400: b, 401: b, 403: b },
  createApplication: { 200: ee, 400: b, 401: b, 403: b, 422: b },
  getApplication: { 200: ee, 400: b, 401: b, 403: b, 404: b },
  deleteApplication: { 200: Dr, 400: b, 401: b, 403: b, 404: b },
  updateApplication: { 200: ee, 400: b, 401: b, 403: b, 404: b, 422: b },
  uploadApplicationLogo: { 200: ee, 400: b, 401: b, 403: b, 404: b, 413: b, 422: b },
  deleteApplicationLogo: { 200: ee, 400: b, 401: b, 403: b, 404: b },
  uploadApplicationFavicon: { 200: ee, 400: b, 401: b, 403: b, 404: b, 413: b, 422: b },
  deleteApplicationFavicon: { 200: ee, 400: b, 401: b, 403: b, 404: b },
  updateApplicationDomain: { 200: mr, 400: b, 401: b, 403: b, 404: b, 422: b },
  listApplicationDomains: { 200: jt, 401: b, 403: b, 404: b },
  createApplicationDomain: { 201: mr, 400: b, 401: b, 403: b, 404: b, 409: b, 422: b },
  getApplicationDomain: { 200: mr, 400: b, 401: b, 403: b, 404: b },
  deleteApplicationDomain: { 200: Dr, 400: b, 401: b, 403: b, 404: b, 422: b },
  getApplicationDomainStatus: { 200: At, 400: b, 401: b, 403: b, 404: b },
  triggerDNSCheck: { 200: Ot, 400: b, 401: b, 403: b, 404: b, 409: b },
  listDomains: { 200: $t, 401: b, 403: b, 422: b },
  getDomain: { 200: zt, 401: b, 403: b, 404: b },
  listApplicationTransfers: { 200: Et, 401: b, 403: b, 422: b },
  createApplicationTransfer: { 201: cr, 401: b, 403: b, 409: b },
  getApplicationTransfer: { 200: cr, 401: b, 403: b, 404: b },
  cancelApplicationTransfer: { 200: cr, 401: b, 403: b, 404: b, 409: b },
  getInstanceUsage: { 200: St, 401: b, 403: b, 404: b, 422: b },
  listInstanceUsers: { 200: Vt, 400: b, 401: b, 403: b, 404: b, 422: b },
  deleteUser: { 200: _r, 400: b, 401: b, 403: b, 404: b },
  banUser: { 200: Sr, 400: b, 401: b, 403: b, 404: b },
  unbanUser: { 200: Sr, 400: b, 401: b, 403: b, 404: b },
  listJWTTemplates: { 200: Lt, 400: b, 401: b, 403: b, 404: b },
  createJWTTemplate: { 200: gr, 400: b, 401: b, 402: b, 403: b, 404: b, 422: b },
  getJWTTemplate: { 200: gr, 400: b, 401: b, 403: b, 404: b },
  deleteJWTTemplate: { 200: _r, 400: b, 401: b, 403: b, 404: b },
  updateJWTTemplate: { 200: gr, 400: b, 401: b, 402: b, 403: b, 404: b, 422: b },
  listRedirectURLs: { 200: Wt, 400: b, 401: b, 403: b, 404: b, 422: b },
  createRedirectURL: { 200: Vr, 400: b, 401: b, 403: b, 404: b, 422: b },
  getRedirectURL: { 200: Vr, 400: b, 401: b, 403: b, 404: b },
  deleteRedirectURL: { 200: _r, 400: b, 401: b, 403: b, 404: b },
  getConfig: { 200: Ft, 400: b, 401: b, 403: b, 404: b },
  putConfig: { 200: Rr, 400: b, 401: b, 402: b, 403: b, 404: b, 409: b, 422: b },
  patchConfig: { 200: Rr, 400: b, 401: b, 402: b, 403: b, 404: b, 409: b, 422: b },
  getConfigSchema: { 200: Ht, 400: b, 401: b, 403: b, 404: b },
  claimAccountlessApplication: { 200: ee, 400: b, 401: b, 403: b, 404: b, 422: b }
};
const compiled = Yt;

/** Checks of the JSON body of every documented response, by operation and status. */
export const responseValidators: Record<OperationName, Record<string, CompiledValidator>> = compiled;
