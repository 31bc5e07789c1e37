// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
// @ts-nocheck: compiled by ajv; only the declaration at the end is for people.
import type { OperationName } from "@clerk-platform/contract";
import type { CompiledValidator } from "../validation/compiled-validator.ts";

var Br = (t, i) => () => {
  try {
    return i || t((i = { exports: {} }).exports, i), i.exports;
  } catch (d) {
    throw i = 0, d;
  }
};

var er = Br((z) => {
  "use strict";
  Object.defineProperty(z, "__esModule", { value: !0 });
  z.formatNames = z.fastFormats = z.fullFormats = void 0;
  function $(t, i) {
    return { validate: t, compare: i };
  }
  z.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: $(ur, Ke),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: $(Ge(!0), Qe),
    "date-time": $(or(!0), fr),
    "iso-time": $(Ge(), mr),
    "iso-date-time": $(or(), dr),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: rt,
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
    regex: pt,
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
    byte: tt,
    // signed 32 bit integer
    int32: { type: "number", validate: at },
    // signed 64 bit integer
    int64: { type: "number", validate: nt },
    // C-type float
    float: { type: "number", validate: lr },
    // C-type double
    double: { type: "number", validate: lr },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  z.fastFormats = {
    ...z.fullFormats,
    date: $(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, Ke),
    time: $(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, Qe),
    "date-time": $(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, fr),
    "iso-time": $(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, mr),
    "iso-date-time": $(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, dr),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  z.formatNames = Object.keys(z.fullFormats);
  function Gr(t) {
    return t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0);
  }
  var Xr = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, Kr = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function ur(t) {
    let i = Xr.exec(t);
    if (!i)
      return !1;
    let d = +i[1], f = +i[2], l = +i[3];
    return f >= 1 && f <= 12 && l >= 1 && l <= (f === 2 && Gr(d) ? 29 : Kr[f]);
  }
  function Ke(t, i) {
    if (t && i)
      return t > i ? 1 : t < i ? -1 : 0;
  }
  var Be = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function Ge(t) {
    return function(d) {
      let f = Be.exec(d);
      if (!f)
        return !1;
      let l = +f[1], e = +f[2], s = +f[3], r = f[4], a = f[5] === "-" ? -1 : 1, n = +(f[6] || 0), p = +(f[7] || 0);
      if (n > 23 || p > 59 || t && !r)
        return !1;
      if (l <= 23 && e <= 59 && s < 60)
        return !0;
      let o = e - p * a, m = l - n * a - (o < 0 ? 1 : 0);
      return (m === 23 || m === -1) && (o === 59 || o === -1) && s < 61;
    };
  }
  function Qe(t, i) {
    if (!(t && i))
      return;
    let d = (/* @__PURE__ */ new Date("2020-01-01T" + t)).valueOf(), f = (/* @__PURE__ */ new Date("2020-01-01T" + i)).valueOf();
    if (d && f)
      return d - f;
  }
  function mr(t, i) {
    if (!(t && i))
      return;
    let d = Be.exec(t), f = Be.exec(i);
    if (d && f)
      return t = d[1] + d[2] + d[3], i = f[1] + f[2] + f[3], t > i ? 1 : t < i ? -1 : 0;
  }
  var Xe = /t|\s/i;
  function or(t) {
    let i = Ge(t);
    return function(f) {
      let l = f.split(Xe);
      return l.length === 2 && ur(l[0]) && i(l[1]);
    };
  }
  function fr(t, i) {
    if (!(t && i))
      return;
    let d = new Date(t).valueOf(), f = new Date(i).valueOf();
    if (d && f)
      return d - f;
  }
  function dr(t, i) {
    if (!(t && i))
      return;
    let [d, f] = t.split(Xe), [l, e] = i.split(Xe), s = Ke(d, l);
    if (s !== void 0)
      return s || Qe(f, e);
  }
  var Qr = /\/|:/, et = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function rt(t) {
    return Qr.test(t) && et.test(t);
  }
  var pr = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function tt(t) {
    return pr.lastIndex = 0, pr.test(t);
  }
  var st = -(2 ** 31), it = 2 ** 31 - 1;
  function at(t) {
    return Number.isInteger(t) && t <= it && t >= st;
  }
  function nt(t) {
    return Number.isInteger(t);
  }
  function lr() {
    return !0;
  }
  var ot = /[^\\]\\Z/;
  function pt(t) {
    if (ot.test(t))
      return !1;
    try {
      return new RegExp(t), !0;
    } catch {
      return !1;
    }
  }
});

var lt = qr;
var ut = { type: "object", required: ["instance_id", "environment_type"], properties: { instance_id: { type: "string" }, environment_type: { type: "string", enum: ["development", "production"] }, secret_key: { type: "string" }, publishable_key: { type: "string" } }, additionalProperties: !1 };
function me(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.instance_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance_id" }, message: "must have required property 'instance_id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.environment_type === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment_type" }, message: "must have required property 'environment_type'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "instance_id" || r === "environment_type" || r === "secret_key" || r === "publishable_key")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.instance_id !== void 0 && typeof t.instance_id != "string") {
      let r = { instancePath: i + "/instance_id", schemaPath: "#/properties/instance_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.environment_type !== void 0) {
      let r = t.environment_type;
      if (typeof r != "string") {
        let a = { instancePath: i + "/environment_type", schemaPath: "#/properties/environment_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "development" || r === "production")) {
        let a = { instancePath: i + "/environment_type", schemaPath: "#/properties/environment_type/enum", keyword: "enum", params: { allowedValues: ut.properties.environment_type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.secret_key !== void 0 && typeof t.secret_key != "string") {
      let r = { instancePath: i + "/secret_key", schemaPath: "#/properties/secret_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.publishable_key !== void 0 && typeof t.publishable_key != "string") {
      let r = { instancePath: i + "/publishable_key", schemaPath: "#/properties/publishable_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return me.errors = e, s === 0;
}
function F(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.application_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_id" }, message: "must have required property 'application_id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.instances === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instances" }, message: "must have required property 'instances'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "application_id" || r === "name" || r === "instances")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.application_id !== void 0 && typeof t.application_id != "string") {
      let r = { instancePath: i + "/application_id", schemaPath: "#/properties/application_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.instances !== void 0) {
      let r = t.instances;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let n = 0; n < a; n++)
          me(r[n], { instancePath: i + "/instances/" + n, parentData: r, parentDataProperty: n, rootData: l }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/instances", schemaPath: "#/properties/instances/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return F.errors = e, s === 0;
}
function fe(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (Array.isArray(t)) {
    if (t.length < 0) {
      let a = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
      e === null ? e = [a] : e.push(a), s++;
    }
    let r = t.length;
    for (let a = 0; a < r; a++)
      F(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: l }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return fe.errors = e, s === 0;
}
function qr(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return fe(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length), qr.errors = e, s === 0;
}
var u = jr;
function A(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.message === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.long_message === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "long_message" }, message: "must have required property 'long_message'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.code === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.message !== void 0 && typeof t.message != "string") {
      let r = { instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.long_message !== void 0 && typeof t.long_message != "string") {
      let r = { instancePath: i + "/long_message", schemaPath: "#/properties/long_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.code !== void 0 && typeof t.code != "string") {
      let r = { instancePath: i + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.meta !== void 0) {
      let r = t.meta;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        let a = { instancePath: i + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return A.errors = e, s === 0;
}
function de(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.errors === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.errors !== void 0) {
      let r = t.errors;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let n = 0; n < a; n++)
          A(r[n], { instancePath: i + "/errors/" + n, parentData: r, parentDataProperty: n, rootData: l }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.meta !== void 0) {
      let r = t.meta;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        let a = { instancePath: i + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.clerk_trace_id !== void 0 && typeof t.clerk_trace_id != "string") {
      let r = { instancePath: i + "/clerk_trace_id", schemaPath: "#/properties/clerk_trace_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return de.errors = e, s === 0;
}
function jr(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return de(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length), jr.errors = e, s === 0;
}
var I = Ar;
function Ar(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return F(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length), Ar.errors = e, s === 0;
}
var yr = Dr;
function ye(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.deleted === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deleted" }, message: "must have required property 'deleted'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.object === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "deleted" || r === "object" || r === "id")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.deleted !== void 0 && typeof t.deleted != "boolean") {
      let r = { instancePath: i + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.object !== void 0 && typeof t.object != "string") {
      let r = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id !== void 0 && typeof t.id != "string") {
      let r = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ye.errors = e, s === 0;
}
function Dr(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return ye(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length), Dr.errors = e, s === 0;
}
var rr = xr;
var cr = { type: "object", required: ["object", "id", "name", "frontend_api_url", "development_origin", "created_at", "updated_at"], properties: { object: { type: "string", enum: ["domain"] }, id: { type: "string" }, name: { type: "string" }, is_satellite: { type: "boolean" }, is_provider_domain: { type: "boolean" }, frontend_api_url: { type: "string" }, development_origin: { type: "string" }, accounts_portal_url: { type: "string" }, proxy_url: { type: "string" }, cname_targets: { type: "array", items: { type: "object", properties: { host: { type: "string" }, value: { type: "string" }, required: { type: "boolean" } } } }, created_at: { type: "string", format: "date-time" }, updated_at: { type: "string", format: "date-time" }, application: { $ref: "PlatformDomainApplicationSummary" }, instance: { $ref: "PlatformDomainInstanceSummary" } }, additionalProperties: !1 }, O = Object.prototype.hasOwnProperty, x = er().fullFormats["date-time"], mt = { type: "object", required: ["object", "id", "created_at", "updated_at"], properties: { object: { type: "string", enum: ["application"] }, id: { type: "string" }, created_at: { type: "string", format: "date-time" }, updated_at: { type: "string", format: "date-time" } }, additionalProperties: !1 };
function ce(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.created_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.updated_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "object" || r === "id" || r === "created_at" || r === "updated_at")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.object !== void 0) {
      let r = t.object;
      if (typeof r != "string") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "application") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: mt.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.id !== void 0 && typeof t.id != "string") {
      let r = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.created_at !== void 0) {
      let r = t.created_at;
      if (typeof r == "string") {
        if (!x.validate(r)) {
          let a = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.updated_at !== void 0) {
      let r = t.updated_at;
      if (typeof r == "string") {
        if (!x.validate(r)) {
          let a = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ce.errors = e, s === 0;
}
var hr = { type: "object", required: ["object", "id", "environment_type", "created_at", "updated_at"], properties: { object: { type: "string", enum: ["instance"] }, id: { type: "string" }, environment_type: { type: "string", enum: ["production", "development"] }, created_at: { type: "string", format: "date-time" }, updated_at: { type: "string", format: "date-time" } }, additionalProperties: !1 };
function he(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.environment_type === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment_type" }, message: "must have required property 'environment_type'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.created_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.updated_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "object" || r === "id" || r === "environment_type" || r === "created_at" || r === "updated_at")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.object !== void 0) {
      let r = t.object;
      if (typeof r != "string") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "instance") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: hr.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.id !== void 0 && typeof t.id != "string") {
      let r = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.environment_type !== void 0) {
      let r = t.environment_type;
      if (typeof r != "string") {
        let a = { instancePath: i + "/environment_type", schemaPath: "#/properties/environment_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "production" || r === "development")) {
        let a = { instancePath: i + "/environment_type", schemaPath: "#/properties/environment_type/enum", keyword: "enum", params: { allowedValues: hr.properties.environment_type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.created_at !== void 0) {
      let r = t.created_at;
      if (typeof r == "string") {
        if (!x.validate(r)) {
          let a = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.updated_at !== void 0) {
      let r = t.updated_at;
      if (typeof r == "string") {
        if (!x.validate(r)) {
          let a = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return he.errors = e, s === 0;
}
function E(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.frontend_api_url === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "frontend_api_url" }, message: "must have required property 'frontend_api_url'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.development_origin === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "development_origin" }, message: "must have required property 'development_origin'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.created_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.updated_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!O.call(cr.properties, r)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.object !== void 0) {
      let r = t.object;
      if (typeof r != "string") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "domain") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: cr.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.id !== void 0 && typeof t.id != "string") {
      let r = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.is_satellite !== void 0 && typeof t.is_satellite != "boolean") {
      let r = { instancePath: i + "/is_satellite", schemaPath: "#/properties/is_satellite/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.is_provider_domain !== void 0 && typeof t.is_provider_domain != "boolean") {
      let r = { instancePath: i + "/is_provider_domain", schemaPath: "#/properties/is_provider_domain/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.frontend_api_url !== void 0 && typeof t.frontend_api_url != "string") {
      let r = { instancePath: i + "/frontend_api_url", schemaPath: "#/properties/frontend_api_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.development_origin !== void 0 && typeof t.development_origin != "string") {
      let r = { instancePath: i + "/development_origin", schemaPath: "#/properties/development_origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.accounts_portal_url !== void 0 && typeof t.accounts_portal_url != "string") {
      let r = { instancePath: i + "/accounts_portal_url", schemaPath: "#/properties/accounts_portal_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.proxy_url !== void 0 && typeof t.proxy_url != "string") {
      let r = { instancePath: i + "/proxy_url", schemaPath: "#/properties/proxy_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.cname_targets !== void 0) {
      let r = t.cname_targets;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let n = 0; n < a; n++) {
          let p = r[n];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.host !== void 0 && typeof p.host != "string") {
              let o = { instancePath: i + "/cname_targets/" + n + "/host", schemaPath: "#/properties/cname_targets/items/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (p.value !== void 0 && typeof p.value != "string") {
              let o = { instancePath: i + "/cname_targets/" + n + "/value", schemaPath: "#/properties/cname_targets/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [o] : e.push(o), s++;
            }
            if (p.required !== void 0 && typeof p.required != "boolean") {
              let o = { instancePath: i + "/cname_targets/" + n + "/required", schemaPath: "#/properties/cname_targets/items/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), s++;
            }
          } else {
            let o = { instancePath: i + "/cname_targets/" + n, schemaPath: "#/properties/cname_targets/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
      } else {
        let a = { instancePath: i + "/cname_targets", schemaPath: "#/properties/cname_targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.created_at !== void 0) {
      let r = t.created_at;
      if (typeof r == "string") {
        if (!x.validate(r)) {
          let a = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.updated_at !== void 0) {
      let r = t.updated_at;
      if (typeof r == "string") {
        if (!x.validate(r)) {
          let a = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    t.application !== void 0 && (ce(t.application, { instancePath: i + "/application", parentData: t, parentDataProperty: "application", rootData: l }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), t.instance !== void 0 && (he(t.instance, { instancePath: i + "/instance", parentData: t, parentDataProperty: "instance", rootData: l }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return E.errors = e, s === 0;
}
function xr(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return E(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), xr.errors = e, s === 0;
}
var ft = Or;
var _ = er().fullFormats.int64;
function ge(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.data === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.total_count === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_count" }, message: "must have required property 'total_count'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "data" || r === "total_count")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let n = 0; n < a; n++)
          E(r[n], { instancePath: i + "/data/" + n, parentData: r, parentDataProperty: n, rootData: l }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.total_count !== void 0) {
      let r = t.total_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/total_count", schemaPath: "#/properties/total_count/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ge.errors = e, s === 0;
}
function Or(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return ge(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length), Or.errors = e, s === 0;
}
var dt = Nr;
var tr = { type: "object", required: ["dns", "ssl", "status"], properties: { dns: { $ref: "DNSStatus" }, ssl: { type: "object", properties: { status: { type: "string", enum: ["complete", "in_process", "not_started", "failed", "incomplete"] }, required: { type: "boolean" }, failure_hints: { type: ["array", "null"], items: { $ref: "FailureHint" } } } }, ssl_hosts: { type: "object", additionalProperties: { $ref: "SSLStatus" } }, mail: { type: "object", required: ["status", "required"], properties: { status: { type: "string" }, required: { type: "boolean" } } }, proxy: { type: "object", required: ["status", "required"], properties: { status: { type: "string" }, required: { type: "boolean" } } }, status: { type: "string", enum: ["complete", "incomplete"] } } }, yt = { type: "object", required: ["status", "cnames"], properties: { status: { type: "string", enum: ["not_started", "in_progress", "complete"] }, cnames: { type: "object", properties: { accounts: { $ref: "CNAMEStatus" }, clerk: { $ref: "CNAMEStatus" }, "clk._domainkey": { $ref: "CNAMEStatus" }, "clk2._domainkey": { $ref: "CNAMEStatus" }, clkmail: { $ref: "CNAMEStatus" } } } }, additionalProperties: !1 }, ct = { type: "object", required: ["clerk_subdomain", "from", "to", "verified", "required", "failure_hints"], properties: { actual: { type: "array", items: { type: "string" } }, clerk_subdomain: { type: "string" }, from: { type: "string" }, to: { type: "string" }, verified: { type: "boolean" }, required: { type: "boolean" }, failure_hints: { type: ["array", "null"], items: { $ref: "FailureHint" } } }, additionalProperties: !1 };
function T(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.code === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.message === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.code !== void 0 && typeof t.code != "string") {
      let r = { instancePath: i + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.message !== void 0 && typeof t.message != "string") {
      let r = { instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return T.errors = e, s === 0;
}
function j(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.clerk_subdomain === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clerk_subdomain" }, message: "must have required property 'clerk_subdomain'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.from === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.to === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.verified === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verified" }, message: "must have required property 'verified'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.required === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.failure_hints === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_hints" }, message: "must have required property 'failure_hints'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "actual" || r === "clerk_subdomain" || r === "from" || r === "to" || r === "verified" || r === "required" || r === "failure_hints")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.actual !== void 0) {
      let r = t.actual;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let n = 0; n < a; n++)
          if (typeof r[n] != "string") {
            let p = { instancePath: i + "/actual/" + n, schemaPath: "#/properties/actual/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), s++;
          }
      } else {
        let a = { instancePath: i + "/actual", schemaPath: "#/properties/actual/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.clerk_subdomain !== void 0 && typeof t.clerk_subdomain != "string") {
      let r = { instancePath: i + "/clerk_subdomain", schemaPath: "#/properties/clerk_subdomain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.from !== void 0 && typeof t.from != "string") {
      let r = { instancePath: i + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.to !== void 0 && typeof t.to != "string") {
      let r = { instancePath: i + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.verified !== void 0 && typeof t.verified != "boolean") {
      let r = { instancePath: i + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.required !== void 0 && typeof t.required != "boolean") {
      let r = { instancePath: i + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.failure_hints !== void 0) {
      let r = t.failure_hints;
      if (!Array.isArray(r) && r !== null) {
        let a = { instancePath: i + "/failure_hints", schemaPath: "#/properties/failure_hints/type", keyword: "type", params: { type: ct.properties.failure_hints.type }, message: "must be array,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (Array.isArray(r)) {
        let a = r.length;
        for (let n = 0; n < a; n++)
          T(r[n], { instancePath: i + "/failure_hints/" + n, parentData: r, parentDataProperty: n, rootData: l }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return j.errors = e, s === 0;
}
function _e(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.cnames === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cnames" }, message: "must have required property 'cnames'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "status" || r === "cnames")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.status !== void 0) {
      let r = t.status;
      if (typeof r != "string") {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "not_started" || r === "in_progress" || r === "complete")) {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: yt.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.cnames !== void 0) {
      let r = t.cnames;
      if (r && typeof r == "object" && !Array.isArray(r))
        r.accounts !== void 0 && (j(r.accounts, { instancePath: i + "/cnames/accounts", parentData: r, parentDataProperty: "accounts", rootData: l }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.clerk !== void 0 && (j(r.clerk, { instancePath: i + "/cnames/clerk", parentData: r, parentDataProperty: "clerk", rootData: l }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r["clk._domainkey"] !== void 0 && (j(r["clk._domainkey"], { instancePath: i + "/cnames/clk._domainkey", parentData: r, parentDataProperty: "clk._domainkey", rootData: l }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r["clk2._domainkey"] !== void 0 && (j(r["clk2._domainkey"], { instancePath: i + "/cnames/clk2._domainkey", parentData: r, parentDataProperty: "clk2._domainkey", rootData: l }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.clkmail !== void 0 && (j(r.clkmail, { instancePath: i + "/cnames/clkmail", parentData: r, parentDataProperty: "clkmail", rootData: l }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length));
      else {
        let a = { instancePath: i + "/cnames", schemaPath: "#/properties/cnames/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _e.errors = e, s === 0;
}
var ht = { type: "object", required: ["status", "required", "failure_hints"], properties: { status: { type: "string" }, required: { type: "boolean" }, failure_hints: { type: ["array", "null"], items: { $ref: "FailureHint" } } }, additionalProperties: !1 };
function be(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.required === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.failure_hints === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_hints" }, message: "must have required property 'failure_hints'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "status" || r === "required" || r === "failure_hints")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.status !== void 0 && typeof t.status != "string") {
      let r = { instancePath: i + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.required !== void 0 && typeof t.required != "boolean") {
      let r = { instancePath: i + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.failure_hints !== void 0) {
      let r = t.failure_hints;
      if (!Array.isArray(r) && r !== null) {
        let a = { instancePath: i + "/failure_hints", schemaPath: "#/properties/failure_hints/type", keyword: "type", params: { type: ht.properties.failure_hints.type }, message: "must be array,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (Array.isArray(r)) {
        let a = r.length;
        for (let n = 0; n < a; n++)
          T(r[n], { instancePath: i + "/failure_hints/" + n, parentData: r, parentDataProperty: n, rootData: l }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return be.errors = e, s === 0;
}
function H(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.dns === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dns" }, message: "must have required property 'dns'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ssl === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ssl" }, message: "must have required property 'ssl'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.status === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.dns !== void 0 && (_e(t.dns, { instancePath: i + "/dns", parentData: t, parentDataProperty: "dns", rootData: l }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), t.ssl !== void 0) {
      let r = t.ssl;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.status !== void 0) {
          let a = r.status;
          if (typeof a != "string") {
            let n = { instancePath: i + "/ssl/status", schemaPath: "#/properties/ssl/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [n] : e.push(n), s++;
          }
          if (!(a === "complete" || a === "in_process" || a === "not_started" || a === "failed" || a === "incomplete")) {
            let n = { instancePath: i + "/ssl/status", schemaPath: "#/properties/ssl/properties/status/enum", keyword: "enum", params: { allowedValues: tr.properties.ssl.properties.status.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
        if (r.required !== void 0 && typeof r.required != "boolean") {
          let a = { instancePath: i + "/ssl/required", schemaPath: "#/properties/ssl/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (r.failure_hints !== void 0) {
          let a = r.failure_hints;
          if (!Array.isArray(a) && a !== null) {
            let n = { instancePath: i + "/ssl/failure_hints", schemaPath: "#/properties/ssl/properties/failure_hints/type", keyword: "type", params: { type: tr.properties.ssl.properties.failure_hints.type }, message: "must be array,null" };
            e === null ? e = [n] : e.push(n), s++;
          }
          if (Array.isArray(a)) {
            let n = a.length;
            for (let p = 0; p < n; p++)
              T(a[p], { instancePath: i + "/ssl/failure_hints/" + p, parentData: a, parentDataProperty: p, rootData: l }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
          }
        }
      } else {
        let a = { instancePath: i + "/ssl", schemaPath: "#/properties/ssl/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.ssl_hosts !== void 0) {
      let r = t.ssl_hosts;
      if (r && typeof r == "object" && !Array.isArray(r))
        for (let a in r)
          be(r[a], { instancePath: i + "/ssl_hosts/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: a, rootData: l }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length);
      else {
        let a = { instancePath: i + "/ssl_hosts", schemaPath: "#/properties/ssl_hosts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.mail !== void 0) {
      let r = t.mail;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.status === void 0) {
          let a = { instancePath: i + "/mail", schemaPath: "#/properties/mail/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (r.required === void 0) {
          let a = { instancePath: i + "/mail", schemaPath: "#/properties/mail/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (r.status !== void 0 && typeof r.status != "string") {
          let a = { instancePath: i + "/mail/status", schemaPath: "#/properties/mail/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (r.required !== void 0 && typeof r.required != "boolean") {
          let a = { instancePath: i + "/mail/required", schemaPath: "#/properties/mail/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.proxy !== void 0) {
      let r = t.proxy;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.status === void 0) {
          let a = { instancePath: i + "/proxy", schemaPath: "#/properties/proxy/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (r.required === void 0) {
          let a = { instancePath: i + "/proxy", schemaPath: "#/properties/proxy/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (r.status !== void 0 && typeof r.status != "string") {
          let a = { instancePath: i + "/proxy/status", schemaPath: "#/properties/proxy/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (r.required !== void 0 && typeof r.required != "boolean") {
          let a = { instancePath: i + "/proxy/required", schemaPath: "#/properties/proxy/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/proxy", schemaPath: "#/properties/proxy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.status !== void 0) {
      let r = t.status;
      if (typeof r != "string") {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "complete" || r === "incomplete")) {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: tr.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return H.errors = e, s === 0;
}
function Nr(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return H(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length), Nr.errors = e, s === 0;
}
var gt = $r;
var _t = { allOf: [{ $ref: "PlatformDomainStatusResponse" }, { type: "object", required: ["domain_id", "last_run_at"], properties: { domain_id: { type: "string" }, last_run_at: { type: ["integer", "null"], format: "int64" } } }] };
function ve(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (H(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.domain_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "domain_id" }, message: "must have required property 'domain_id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.last_run_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "last_run_at" }, message: "must have required property 'last_run_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.domain_id !== void 0 && typeof t.domain_id != "string") {
      let r = { instancePath: i + "/domain_id", schemaPath: "#/allOf/1/properties/domain_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.last_run_at !== void 0) {
      let r = t.last_run_at;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r)) && r !== null) {
        let a = { instancePath: i + "/last_run_at", schemaPath: "#/allOf/1/properties/last_run_at/type", keyword: "type", params: { type: _t.allOf[1].properties.last_run_at.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/last_run_at", schemaPath: "#/allOf/1/properties/last_run_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ve.errors = e, s === 0;
}
function $r(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return ve(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length), $r.errors = e, s === 0;
}
var bt = zr;
function J(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (E(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.application === void 0) {
      let r = { instancePath: i, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "application" }, message: "must have required property 'application'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.instance === void 0) {
      let r = { instancePath: i, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "instance" }, message: "must have required property 'instance'" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return J.errors = e, s === 0;
}
function we(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.data === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.total_count === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_count" }, message: "must have required property 'total_count'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "data" || r === "total_count")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let n = 0; n < a; n++)
          J(r[n], { instancePath: i + "/data/" + n, parentData: r, parentDataProperty: n, rootData: l }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.total_count !== void 0) {
      let r = t.total_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/total_count", schemaPath: "#/properties/total_count/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return we.errors = e, s === 0;
}
function zr(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return we(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length), zr.errors = e, s === 0;
}
var vt = Er;
function Er(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return J(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length), Er.errors = e, s === 0;
}
var wt = Tr;
var pe = { type: "object", required: ["object", "id", "code", "application_id", "status", "expires_at", "created_at", "canceled_at", "completed_at"], properties: { object: { type: "string", enum: ["application_transfer"] }, id: { type: "string" }, code: { type: "string" }, application_id: { type: "string" }, status: { type: "string", enum: ["pending", "completed", "canceled", "expired"] }, expires_at: { type: "string", format: "date-time" }, created_at: { type: "string", format: "date-time" }, canceled_at: { type: ["string", "null"], format: "date-time" }, completed_at: { type: ["string", "null"], format: "date-time" } }, additionalProperties: !1 };
function Z(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.code === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.application_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_id" }, message: "must have required property 'application_id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.status === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.expires_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" }, message: "must have required property 'expires_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.created_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.canceled_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "canceled_at" }, message: "must have required property 'canceled_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.completed_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completed_at" }, message: "must have required property 'completed_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!O.call(pe.properties, r)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.object !== void 0) {
      let r = t.object;
      if (typeof r != "string") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "application_transfer") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: pe.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.id !== void 0 && typeof t.id != "string") {
      let r = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.code !== void 0 && typeof t.code != "string") {
      let r = { instancePath: i + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.application_id !== void 0 && typeof t.application_id != "string") {
      let r = { instancePath: i + "/application_id", schemaPath: "#/properties/application_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.status !== void 0) {
      let r = t.status;
      if (typeof r != "string") {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "pending" || r === "completed" || r === "canceled" || r === "expired")) {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: pe.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.expires_at !== void 0) {
      let r = t.expires_at;
      if (typeof r == "string") {
        if (!x.validate(r)) {
          let a = { instancePath: i + "/expires_at", schemaPath: "#/properties/expires_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.created_at !== void 0) {
      let r = t.created_at;
      if (typeof r == "string") {
        if (!x.validate(r)) {
          let a = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.canceled_at !== void 0) {
      let r = t.canceled_at;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/canceled_at", schemaPath: "#/properties/canceled_at/type", keyword: "type", params: { type: pe.properties.canceled_at.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "string" && !x.validate(r)) {
        let a = { instancePath: i + "/canceled_at", schemaPath: "#/properties/canceled_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.completed_at !== void 0) {
      let r = t.completed_at;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/completed_at", schemaPath: "#/properties/completed_at/type", keyword: "type", params: { type: pe.properties.completed_at.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "string" && !x.validate(r)) {
        let a = { instancePath: i + "/completed_at", schemaPath: "#/properties/completed_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Z.errors = e, s === 0;
}
function Pe(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.data === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.total_count === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_count" }, message: "must have required property 'total_count'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "data" || r === "total_count")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let n = 0; n < a; n++)
          Z(r[n], { instancePath: i + "/data/" + n, parentData: r, parentDataProperty: n, rootData: l }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.total_count !== void 0) {
      let r = t.total_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/total_count", schemaPath: "#/properties/total_count/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Pe.errors = e, s === 0;
}
function Tr(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return Pe(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length), Tr.errors = e, s === 0;
}
var sr = Vr;
function Vr(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return Z(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length), Vr.errors = e, s === 0;
}
var Pt = Rr;
var kt = { type: "object", required: ["application_id", "instance_id", "period_start", "period_end", "mau", "mao", "custom_domains", "sms_messages", "enterprise_connections"], properties: { application_id: { type: "string" }, instance_id: { type: "string" }, period_start: { type: "string", format: "date-time" }, period_end: { type: "string", format: "date-time" }, mau: { $ref: "InstanceUsageMeterWithBillable" }, mao: { $ref: "InstanceUsageMeterWithBillable" }, custom_domains: { $ref: "InstanceUsageMeter" }, sms_messages: { $ref: "InstanceSMSUsage" }, enterprise_connections: { $ref: "InstanceUsageMeter" } }, additionalProperties: !1 };
function W(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.total_usage === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_usage" }, message: "must have required property 'total_usage'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.total_billable_usage === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_billable_usage" }, message: "must have required property 'total_billable_usage'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "total_usage" || r === "total_billable_usage")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.total_usage !== void 0) {
      let r = t.total_usage;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/total_usage", schemaPath: "#/properties/total_usage/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/total_usage", schemaPath: "#/properties/total_usage/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.total_billable_usage !== void 0) {
      let r = t.total_billable_usage;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/total_billable_usage", schemaPath: "#/properties/total_billable_usage/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/total_billable_usage", schemaPath: "#/properties/total_billable_usage/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return W.errors = e, s === 0;
}
function k(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.total_usage === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_usage" }, message: "must have required property 'total_usage'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "total_usage") {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.total_usage !== void 0) {
      let r = t.total_usage;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/total_usage", schemaPath: "#/properties/total_usage/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/total_usage", schemaPath: "#/properties/total_usage/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return k.errors = e, s === 0;
}
function ke(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.total_usage === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_usage" }, message: "must have required property 'total_usage'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.tier_a === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier_a" }, message: "must have required property 'tier_a'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.tier_b === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier_b" }, message: "must have required property 'tier_b'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.tier_c === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier_c" }, message: "must have required property 'tier_c'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.tier_d === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier_d" }, message: "must have required property 'tier_d'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.tier_e === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier_e" }, message: "must have required property 'tier_e'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.tier_f === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier_f" }, message: "must have required property 'tier_f'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "total_usage" || r === "tier_a" || r === "tier_b" || r === "tier_c" || r === "tier_d" || r === "tier_e" || r === "tier_f")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.total_usage !== void 0) {
      let r = t.total_usage;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/total_usage", schemaPath: "#/properties/total_usage/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/total_usage", schemaPath: "#/properties/total_usage/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    t.tier_a !== void 0 && (k(t.tier_a, { instancePath: i + "/tier_a", parentData: t, parentDataProperty: "tier_a", rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.tier_b !== void 0 && (k(t.tier_b, { instancePath: i + "/tier_b", parentData: t, parentDataProperty: "tier_b", rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.tier_c !== void 0 && (k(t.tier_c, { instancePath: i + "/tier_c", parentData: t, parentDataProperty: "tier_c", rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.tier_d !== void 0 && (k(t.tier_d, { instancePath: i + "/tier_d", parentData: t, parentDataProperty: "tier_d", rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.tier_e !== void 0 && (k(t.tier_e, { instancePath: i + "/tier_e", parentData: t, parentDataProperty: "tier_e", rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.tier_f !== void 0 && (k(t.tier_f, { instancePath: i + "/tier_f", parentData: t, parentDataProperty: "tier_f", rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ke.errors = e, s === 0;
}
function qe(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.application_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_id" }, message: "must have required property 'application_id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.instance_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance_id" }, message: "must have required property 'instance_id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.period_start === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_start" }, message: "must have required property 'period_start'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.period_end === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period_end" }, message: "must have required property 'period_end'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.mau === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mau" }, message: "must have required property 'mau'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.mao === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mao" }, message: "must have required property 'mao'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.custom_domains === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "custom_domains" }, message: "must have required property 'custom_domains'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.sms_messages === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sms_messages" }, message: "must have required property 'sms_messages'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.enterprise_connections === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterprise_connections" }, message: "must have required property 'enterprise_connections'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!O.call(kt.properties, r)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.application_id !== void 0 && typeof t.application_id != "string") {
      let r = { instancePath: i + "/application_id", schemaPath: "#/properties/application_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.instance_id !== void 0 && typeof t.instance_id != "string") {
      let r = { instancePath: i + "/instance_id", schemaPath: "#/properties/instance_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.period_start !== void 0) {
      let r = t.period_start;
      if (typeof r == "string") {
        if (!x.validate(r)) {
          let a = { instancePath: i + "/period_start", schemaPath: "#/properties/period_start/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/period_start", schemaPath: "#/properties/period_start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.period_end !== void 0) {
      let r = t.period_end;
      if (typeof r == "string") {
        if (!x.validate(r)) {
          let a = { instancePath: i + "/period_end", schemaPath: "#/properties/period_end/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/period_end", schemaPath: "#/properties/period_end/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    t.mau !== void 0 && (W(t.mau, { instancePath: i + "/mau", parentData: t, parentDataProperty: "mau", rootData: l }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), t.mao !== void 0 && (W(t.mao, { instancePath: i + "/mao", parentData: t, parentDataProperty: "mao", rootData: l }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), t.custom_domains !== void 0 && (k(t.custom_domains, { instancePath: i + "/custom_domains", parentData: t, parentDataProperty: "custom_domains", rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.sms_messages !== void 0 && (ke(t.sms_messages, { instancePath: i + "/sms_messages", parentData: t, parentDataProperty: "sms_messages", rootData: l }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), t.enterprise_connections !== void 0 && (k(t.enterprise_connections, { instancePath: i + "/enterprise_connections", parentData: t, parentDataProperty: "enterprise_connections", rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return qe.errors = e, s === 0;
}
function Rr(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return qe(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length), Rr.errors = e, s === 0;
}
var qt = Sr;
var q = { type: "object", required: ["id", "object", "username", "first_name", "last_name", "has_image", "primary_email_address_id", "primary_phone_number_id", "primary_web3_wallet_id", "password_enabled", "two_factor_enabled", "totp_enabled", "backup_code_enabled", "email_addresses", "phone_numbers", "web3_wallets", "passkeys", "external_accounts", "saml_accounts", "enterprise_accounts", "public_metadata", "external_id", "last_sign_in_at", "banned", "locked", "lockout_expires_in_seconds", "verification_attempts_remaining", "created_at", "updated_at", "delete_self_enabled", "create_organization_enabled", "last_active_at", "mfa_enabled_at", "mfa_disabled_at", "legal_accepted_at"], properties: { id: { type: "string" }, object: { type: "string", enum: ["user"] }, external_id: { type: ["string", "null"] }, primary_email_address_id: { type: ["string", "null"] }, primary_phone_number_id: { type: ["string", "null"] }, primary_web3_wallet_id: { type: ["string", "null"] }, username: { type: ["string", "null"] }, first_name: { type: ["string", "null"] }, last_name: { type: ["string", "null"] }, locale: { type: ["string", "null"] }, profile_image_url: { type: "string" }, image_url: { type: "string" }, has_image: { type: "boolean" }, public_metadata: { type: "object", additionalProperties: !0 }, private_metadata: { type: ["object", "null"], additionalProperties: !0 }, unsafe_metadata: { type: "object", additionalProperties: !0 }, email_addresses: { type: "array", items: { $ref: "EmailAddress" } }, phone_numbers: { type: "array", items: { $ref: "PhoneNumber" } }, web3_wallets: { type: "array", items: { $ref: "Web3Wallet" } }, passkeys: { type: "array", items: { $ref: "Passkey" } }, password_enabled: { type: "boolean" }, two_factor_enabled: { type: "boolean" }, totp_enabled: { type: "boolean" }, backup_code_enabled: { type: "boolean" }, mfa_enabled_at: { type: ["integer", "null"], format: "int64" }, mfa_disabled_at: { type: ["integer", "null"], format: "int64" }, password_last_updated_at: { type: ["integer", "null"], format: "int64" }, external_accounts: { type: "array", items: { $ref: "ExternalAccountWithVerification" } }, saml_accounts: { type: "array", items: { $ref: "SAMLAccount" } }, enterprise_accounts: { type: "array", items: { $ref: "EnterpriseAccount" } }, organization_memberships: { type: "array", items: { $ref: "OrganizationMembership" } }, last_sign_in_at: { type: ["integer", "null"], format: "int64" }, banned: { type: "boolean" }, locked: { type: "boolean" }, deprovisioned: { type: "boolean" }, lockout_expires_in_seconds: { type: ["integer", "null"], format: "int64" }, verification_attempts_remaining: { type: ["integer", "null"], format: "int64" }, updated_at: { type: "integer", format: "int64" }, created_at: { type: "integer", format: "int64" }, delete_self_enabled: { type: "boolean" }, create_organization_enabled: { type: "boolean" }, create_organizations_limit: { type: ["integer", "null"] }, last_active_at: { type: ["integer", "null"], format: "int64" }, legal_accepted_at: { type: ["integer", "null"], format: "int64" }, bypass_client_trust: { type: "boolean" }, scim: { anyOf: [{ type: "null" }, { allOf: [{ $ref: "SCIMUserMetadata" }] }] } }, additionalProperties: !1 }, gr = { type: "object", required: ["object", "email_address", "verification", "linked_to", "reserved", "created_at", "updated_at"], properties: { id: { type: "string" }, object: { type: "string", enum: ["email_address"] }, email_address: { type: "string" }, reserved: { type: "boolean" }, verification: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "verification_otp" }, { $ref: "verification_admin" }, { $ref: "verification_from_oauth" }, { $ref: "verification_ticket" }, { $ref: "verification_saml" }, { $ref: "verification_email_link" }] }] }, linked_to: { type: "array", items: { $ref: "IdentificationLink" } }, matches_sso_connection: { type: "boolean" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } }, additionalProperties: !1 }, ee = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_otp"] }, status: { type: "string", enum: ["unverified", "verified", "failed", "expired"] }, strategy: { type: "string", enum: ["phone_code", "email_code", "reset_password_email_code"] }, attempts: { type: ["integer", "null"] }, expire_at: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 };
function Y(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.strategy === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.attempts === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.expire_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "object" || r === "status" || r === "strategy" || r === "attempts" || r === "expire_at" || r === "verified_at_client")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.object !== void 0) {
      let r = t.object;
      if (typeof r != "string") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "verification_otp") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: ee.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.status !== void 0) {
      let r = t.status;
      if (typeof r != "string") {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "unverified" || r === "verified" || r === "failed" || r === "expired")) {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ee.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.strategy !== void 0) {
      let r = t.strategy;
      if (typeof r != "string") {
        let a = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "phone_code" || r === "email_code" || r === "reset_password_email_code")) {
        let a = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: ee.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.attempts !== void 0) {
      let r = t.attempts;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r)) && r !== null) {
        let a = { instancePath: i + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: ee.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.expire_at !== void 0) {
      let r = t.expire_at;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r)) && r !== null) {
        let a = { instancePath: i + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: ee.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.verified_at_client !== void 0) {
      let r = t.verified_at_client;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: ee.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Y.errors = e, s === 0;
}
var re = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_admin"] }, status: { type: "string", enum: ["verified"] }, strategy: { type: "string", enum: ["admin"] }, attempts: { type: ["integer", "null"] }, expire_at: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 };
function V(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.strategy === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.attempts === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.expire_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "object" || r === "status" || r === "strategy" || r === "attempts" || r === "expire_at" || r === "verified_at_client")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.object !== void 0) {
      let r = t.object;
      if (typeof r != "string") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "verification_admin") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: re.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.status !== void 0) {
      let r = t.status;
      if (typeof r != "string") {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "verified") {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: re.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.strategy !== void 0) {
      let r = t.strategy;
      if (typeof r != "string") {
        let a = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "admin") {
        let a = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: re.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.attempts !== void 0) {
      let r = t.attempts;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r)) && r !== null) {
        let a = { instancePath: i + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: re.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.expire_at !== void 0) {
      let r = t.expire_at;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r)) && r !== null) {
        let a = { instancePath: i + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: re.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.verified_at_client !== void 0) {
      let r = t.verified_at_client;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: re.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return V.errors = e, s === 0;
}
var le = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_from_oauth"] }, status: { type: "string", enum: ["unverified", "verified"] }, strategy: { type: "string", pattern: "^from_oauth_(?:(?:token_)|(?:custom_))?[a-z]+$" }, error: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "ClerkError" }] }] }, expire_at: { type: ["integer", "null"] }, attempts: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 }, jt = new RegExp("^from_oauth_(?:(?:token_)|(?:custom_))?[a-z]+$", "u");
function je(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.strategy === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.attempts === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.expire_at === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in t)
      if (!(n === "object" || n === "status" || n === "strategy" || n === "error" || n === "expire_at" || n === "attempts" || n === "verified_at_client")) {
        let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), s++;
      }
    if (t.object !== void 0) {
      let n = t.object;
      if (typeof n != "string") {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (n !== "verification_from_oauth") {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: le.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.status !== void 0) {
      let n = t.status;
      if (typeof n != "string") {
        let p = { instancePath: i + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (!(n === "unverified" || n === "verified")) {
        let p = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: le.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.strategy !== void 0) {
      let n = t.strategy;
      if (typeof n == "string") {
        if (!jt.test(n)) {
          let p = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/pattern", keyword: "pattern", params: { pattern: "^from_oauth_(?:(?:token_)|(?:custom_))?[a-z]+$" }, message: 'must match pattern "^from_oauth_(?:(?:token_)|(?:custom_))?[a-z]+$"' };
          e === null ? e = [p] : e.push(p), s++;
        }
      } else {
        let p = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.error !== void 0) {
      let n = t.error, p = s, o = !1, m = s;
      if (n !== null) {
        let y = { instancePath: i + "/error", schemaPath: "#/properties/error/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), s++;
      }
      var r = m === s;
      if (o = o || r, !o) {
        let y = s;
        if (!(n && typeof n == "object" && !Array.isArray(n))) {
          let v = { instancePath: i + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [v] : e.push(v), s++;
        }
        let g = s, c = !1, h = null, b = s;
        A(n, { instancePath: i + "/error", parentData: t, parentDataProperty: "error", rootData: l }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length);
        var a = b === s;
        if (a && (c = !0, h = 0), c)
          s = g, e !== null && (g ? e.length = g : e = null);
        else {
          let v = { instancePath: i + "/error", schemaPath: "#/properties/error/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: h }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [v] : e.push(v), s++;
        }
        var r = y === s;
        o = o || r;
      }
      if (o)
        s = p, e !== null && (p ? e.length = p : e = null);
      else {
        let y = { instancePath: i + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.expire_at !== void 0) {
      let n = t.expire_at;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n)) && n !== null) {
        let p = { instancePath: i + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: le.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.attempts !== void 0) {
      let n = t.attempts;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n)) && n !== null) {
        let p = { instancePath: i + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: le.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.verified_at_client !== void 0) {
      let n = t.verified_at_client;
      if (typeof n != "string" && n !== null) {
        let p = { instancePath: i + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: le.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
  } else {
    let n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return je.errors = e, s === 0;
}
var te = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_ticket"] }, status: { type: "string", enum: ["unverified", "verified", "expired"] }, strategy: { type: "string", enum: ["ticket"] }, attempts: { type: ["integer", "null"] }, expire_at: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 };
function R(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.strategy === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.attempts === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.expire_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "object" || r === "status" || r === "strategy" || r === "attempts" || r === "expire_at" || r === "verified_at_client")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.object !== void 0) {
      let r = t.object;
      if (typeof r != "string") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "verification_ticket") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: te.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.status !== void 0) {
      let r = t.status;
      if (typeof r != "string") {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "unverified" || r === "verified" || r === "expired")) {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: te.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.strategy !== void 0) {
      let r = t.strategy;
      if (typeof r != "string") {
        let a = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "ticket") {
        let a = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: te.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.attempts !== void 0) {
      let r = t.attempts;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r)) && r !== null) {
        let a = { instancePath: i + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: te.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.expire_at !== void 0) {
      let r = t.expire_at;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r)) && r !== null) {
        let a = { instancePath: i + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: te.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.verified_at_client !== void 0) {
      let r = t.verified_at_client;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: te.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return R.errors = e, s === 0;
}
var L = { type: "object", required: ["status", "strategy", "attempts"], properties: { object: { type: "string", enum: ["verification_saml"] }, status: { type: "string", enum: ["unverified", "verified", "failed", "expired", "transferable"] }, strategy: { type: "string", enum: ["saml"] }, external_verification_redirect_url: { type: ["string", "null"] }, error: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "ClerkError" }] }] }, expire_at: { type: ["integer", "null"] }, attempts: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 };
function S(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.strategy === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.attempts === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in t)
      if (!(n === "object" || n === "status" || n === "strategy" || n === "external_verification_redirect_url" || n === "error" || n === "expire_at" || n === "attempts" || n === "verified_at_client")) {
        let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), s++;
      }
    if (t.object !== void 0) {
      let n = t.object;
      if (typeof n != "string") {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (n !== "verification_saml") {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: L.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.status !== void 0) {
      let n = t.status;
      if (typeof n != "string") {
        let p = { instancePath: i + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (!(n === "unverified" || n === "verified" || n === "failed" || n === "expired" || n === "transferable")) {
        let p = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: L.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.strategy !== void 0) {
      let n = t.strategy;
      if (typeof n != "string") {
        let p = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (n !== "saml") {
        let p = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: L.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.external_verification_redirect_url !== void 0) {
      let n = t.external_verification_redirect_url;
      if (typeof n != "string" && n !== null) {
        let p = { instancePath: i + "/external_verification_redirect_url", schemaPath: "#/properties/external_verification_redirect_url/type", keyword: "type", params: { type: L.properties.external_verification_redirect_url.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.error !== void 0) {
      let n = t.error, p = s, o = !1, m = s;
      if (n !== null) {
        let y = { instancePath: i + "/error", schemaPath: "#/properties/error/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), s++;
      }
      var r = m === s;
      if (o = o || r, !o) {
        let y = s;
        if (!(n && typeof n == "object" && !Array.isArray(n))) {
          let v = { instancePath: i + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [v] : e.push(v), s++;
        }
        let g = s, c = !1, h = null, b = s;
        A(n, { instancePath: i + "/error", parentData: t, parentDataProperty: "error", rootData: l }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length);
        var a = b === s;
        if (a && (c = !0, h = 0), c)
          s = g, e !== null && (g ? e.length = g : e = null);
        else {
          let v = { instancePath: i + "/error", schemaPath: "#/properties/error/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: h }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [v] : e.push(v), s++;
        }
        var r = y === s;
        o = o || r;
      }
      if (o)
        s = p, e !== null && (p ? e.length = p : e = null);
      else {
        let y = { instancePath: i + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.expire_at !== void 0) {
      let n = t.expire_at;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n)) && n !== null) {
        let p = { instancePath: i + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: L.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.attempts !== void 0) {
      let n = t.attempts;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n)) && n !== null) {
        let p = { instancePath: i + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: L.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.verified_at_client !== void 0) {
      let n = t.verified_at_client;
      if (typeof n != "string" && n !== null) {
        let p = { instancePath: i + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: L.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
  } else {
    let n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return S.errors = e, s === 0;
}
var se = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_email_link"] }, status: { type: "string", enum: ["unverified", "verified", "failed", "expired"] }, strategy: { type: "string", enum: ["email_link"] }, attempts: { type: ["integer", "null"] }, expire_at: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 };
function Ae(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.strategy === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.attempts === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.expire_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "object" || r === "status" || r === "strategy" || r === "attempts" || r === "expire_at" || r === "verified_at_client")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.object !== void 0) {
      let r = t.object;
      if (typeof r != "string") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "verification_email_link") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: se.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.status !== void 0) {
      let r = t.status;
      if (typeof r != "string") {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "unverified" || r === "verified" || r === "failed" || r === "expired")) {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: se.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.strategy !== void 0) {
      let r = t.strategy;
      if (typeof r != "string") {
        let a = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "email_link") {
        let a = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: se.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.attempts !== void 0) {
      let r = t.attempts;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r)) && r !== null) {
        let a = { instancePath: i + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: se.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.expire_at !== void 0) {
      let r = t.expire_at;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r)) && r !== null) {
        let a = { instancePath: i + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: se.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.verified_at_client !== void 0) {
      let r = t.verified_at_client;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: se.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ae.errors = e, s === 0;
}
var At = new RegExp("^oauth_[a-z]+$", "u");
function B(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.type === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "type" || r === "id")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.type !== void 0) {
      let r = t.type;
      if (typeof r == "string") {
        if (!At.test(r)) {
          let a = { instancePath: i + "/type", schemaPath: "#/properties/type/pattern", keyword: "pattern", params: { pattern: "^oauth_[a-z]+$" }, message: 'must match pattern "^oauth_[a-z]+$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.id !== void 0 && typeof t.id != "string") {
      let r = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return B.errors = e, s === 0;
}
function De(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.email_address === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email_address" }, message: "must have required property 'email_address'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.verification === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.linked_to === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "linked_to" }, message: "must have required property 'linked_to'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.reserved === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reserved" }, message: "must have required property 'reserved'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.created_at === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.updated_at === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in t)
      if (!O.call(gr.properties, n)) {
        let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), s++;
      }
    if (t.id !== void 0 && typeof t.id != "string") {
      let n = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.object !== void 0) {
      let n = t.object;
      if (typeof n != "string") {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (n !== "email_address") {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: gr.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.email_address !== void 0 && typeof t.email_address != "string") {
      let n = { instancePath: i + "/email_address", schemaPath: "#/properties/email_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.reserved !== void 0 && typeof t.reserved != "boolean") {
      let n = { instancePath: i + "/reserved", schemaPath: "#/properties/reserved/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.verification !== void 0) {
      let n = t.verification, p = s, o = !1, m = s;
      if (n !== null) {
        let y = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), s++;
      }
      var r = m === s;
      if (o = o || r, !o) {
        let y = s;
        if (!(n && typeof n == "object" && !Array.isArray(n))) {
          let w = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [w] : e.push(w), s++;
        }
        let g = s, c = !1, h = null, b = s;
        Y(n, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
        var a = b === s;
        a && (c = !0, h = 0);
        let P = s;
        V(n, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length);
        var a = P === s;
        if (a && c)
          c = !1, h = [h, 1];
        else {
          a && (c = !0, h = 1);
          let w = s;
          je(n, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length);
          var a = w === s;
          if (a && c)
            c = !1, h = [h, 2];
          else {
            a && (c = !0, h = 2);
            let D = s;
            R(n, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
            var a = D === s;
            if (a && c)
              c = !1, h = [h, 3];
            else {
              a && (c = !0, h = 3);
              let Zr = s;
              S(n, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
              var a = Zr === s;
              if (a && c)
                c = !1, h = [h, 4];
              else {
                a && (c = !0, h = 4);
                let Yr = s;
                Ae(n, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
                var a = Yr === s;
                a && c ? (c = !1, h = [h, 5]) : a && (c = !0, h = 5);
              }
            }
          }
        }
        if (c)
          s = g, e !== null && (g ? e.length = g : e = null);
        else {
          let w = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: h }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [w] : e.push(w), s++;
        }
        var r = y === s;
        o = o || r;
      }
      if (o)
        s = p, e !== null && (p ? e.length = p : e = null);
      else {
        let y = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.linked_to !== void 0) {
      let n = t.linked_to;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let o = 0; o < p; o++)
          B(n[o], { instancePath: i + "/linked_to/" + o, parentData: n, parentDataProperty: o, rootData: l }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
      } else {
        let p = { instancePath: i + "/linked_to", schemaPath: "#/properties/linked_to/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.matches_sso_connection !== void 0 && typeof t.matches_sso_connection != "boolean") {
      let n = { instancePath: i + "/matches_sso_connection", schemaPath: "#/properties/matches_sso_connection/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.created_at !== void 0) {
      let n = t.created_at;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let p = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (typeof n == "number" && !_.validate(n)) {
        let p = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.updated_at !== void 0) {
      let n = t.updated_at;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let p = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (typeof n == "number" && !_.validate(n)) {
        let p = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
  } else {
    let n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return De.errors = e, s === 0;
}
var ir = { type: "object", required: ["object", "phone_number", "verification", "linked_to", "reserved", "created_at", "updated_at"], properties: { id: { type: "string" }, object: { type: "string", enum: ["phone_number"] }, phone_number: { type: "string" }, reserved_for_second_factor: { type: "boolean" }, default_second_factor: { type: "boolean" }, reserved: { type: "boolean" }, verification: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "verification_otp" }, { $ref: "verification_admin" }] }] }, linked_to: { type: "array", items: { $ref: "IdentificationLink" } }, backup_codes: { type: ["array", "null"], items: { type: "string" } }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } }, additionalProperties: !1 };
function xe(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.phone_number === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone_number" }, message: "must have required property 'phone_number'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.verification === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.linked_to === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "linked_to" }, message: "must have required property 'linked_to'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.reserved === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reserved" }, message: "must have required property 'reserved'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.created_at === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.updated_at === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in t)
      if (!O.call(ir.properties, n)) {
        let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), s++;
      }
    if (t.id !== void 0 && typeof t.id != "string") {
      let n = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.object !== void 0) {
      let n = t.object;
      if (typeof n != "string") {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (n !== "phone_number") {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: ir.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.phone_number !== void 0 && typeof t.phone_number != "string") {
      let n = { instancePath: i + "/phone_number", schemaPath: "#/properties/phone_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.reserved_for_second_factor !== void 0 && typeof t.reserved_for_second_factor != "boolean") {
      let n = { instancePath: i + "/reserved_for_second_factor", schemaPath: "#/properties/reserved_for_second_factor/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.default_second_factor !== void 0 && typeof t.default_second_factor != "boolean") {
      let n = { instancePath: i + "/default_second_factor", schemaPath: "#/properties/default_second_factor/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.reserved !== void 0 && typeof t.reserved != "boolean") {
      let n = { instancePath: i + "/reserved", schemaPath: "#/properties/reserved/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.verification !== void 0) {
      let n = t.verification, p = s, o = !1, m = s;
      if (n !== null) {
        let y = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), s++;
      }
      var r = m === s;
      if (o = o || r, !o) {
        let y = s;
        if (!(n && typeof n == "object" && !Array.isArray(n))) {
          let w = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [w] : e.push(w), s++;
        }
        let g = s, c = !1, h = null, b = s;
        Y(n, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
        var a = b === s;
        a && (c = !0, h = 0);
        let P = s;
        V(n, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length);
        var a = P === s;
        if (a && c ? (c = !1, h = [h, 1]) : a && (c = !0, h = 1), c)
          s = g, e !== null && (g ? e.length = g : e = null);
        else {
          let w = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: h }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [w] : e.push(w), s++;
        }
        var r = y === s;
        o = o || r;
      }
      if (o)
        s = p, e !== null && (p ? e.length = p : e = null);
      else {
        let y = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.linked_to !== void 0) {
      let n = t.linked_to;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let o = 0; o < p; o++)
          B(n[o], { instancePath: i + "/linked_to/" + o, parentData: n, parentDataProperty: o, rootData: l }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
      } else {
        let p = { instancePath: i + "/linked_to", schemaPath: "#/properties/linked_to/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.backup_codes !== void 0) {
      let n = t.backup_codes;
      if (!Array.isArray(n) && n !== null) {
        let p = { instancePath: i + "/backup_codes", schemaPath: "#/properties/backup_codes/type", keyword: "type", params: { type: ir.properties.backup_codes.type }, message: "must be array,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (Array.isArray(n)) {
        let p = n.length;
        for (let o = 0; o < p; o++)
          if (typeof n[o] != "string") {
            let m = { instancePath: i + "/backup_codes/" + o, schemaPath: "#/properties/backup_codes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      }
    }
    if (t.created_at !== void 0) {
      let n = t.created_at;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let p = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (typeof n == "number" && !_.validate(n)) {
        let p = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.updated_at !== void 0) {
      let n = t.updated_at;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let p = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (typeof n == "number" && !_.validate(n)) {
        let p = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
  } else {
    let n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return xe.errors = e, s === 0;
}
var Dt = { type: "object", required: ["object", "web3_wallet", "verification", "created_at", "updated_at"], properties: { id: { type: "string" }, object: { type: "string", enum: ["web3_wallet"] }, web3_wallet: { type: "string" }, verification: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "verification_web3" }, { $ref: "verification_admin" }] }] }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } }, additionalProperties: !1 }, M = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_web3"] }, status: { type: "string", enum: ["unverified", "verified", "failed", "expired"] }, strategy: { type: "string", enum: ["web3_metamask_signature", "web3_base_signature", "web3_coinbase_wallet_signature", "web3_okx_wallet_signature", "web3_solana_signature"] }, nonce: { type: ["string", "null"] }, message: { type: ["string", "null"] }, attempts: { type: ["integer", "null"] }, expire_at: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 };
function Oe(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.strategy === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.attempts === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.expire_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "object" || r === "status" || r === "strategy" || r === "nonce" || r === "message" || r === "attempts" || r === "expire_at" || r === "verified_at_client")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.object !== void 0) {
      let r = t.object;
      if (typeof r != "string") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "verification_web3") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: M.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.status !== void 0) {
      let r = t.status;
      if (typeof r != "string") {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "unverified" || r === "verified" || r === "failed" || r === "expired")) {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: M.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.strategy !== void 0) {
      let r = t.strategy;
      if (typeof r != "string") {
        let a = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "web3_metamask_signature" || r === "web3_base_signature" || r === "web3_coinbase_wallet_signature" || r === "web3_okx_wallet_signature" || r === "web3_solana_signature")) {
        let a = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: M.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.nonce !== void 0) {
      let r = t.nonce;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/nonce", schemaPath: "#/properties/nonce/type", keyword: "type", params: { type: M.properties.nonce.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.message !== void 0) {
      let r = t.message;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: M.properties.message.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.attempts !== void 0) {
      let r = t.attempts;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r)) && r !== null) {
        let a = { instancePath: i + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: M.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.expire_at !== void 0) {
      let r = t.expire_at;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r)) && r !== null) {
        let a = { instancePath: i + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: M.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.verified_at_client !== void 0) {
      let r = t.verified_at_client;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: M.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Oe.errors = e, s === 0;
}
function Ne(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.web3_wallet === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "web3_wallet" }, message: "must have required property 'web3_wallet'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.verification === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.created_at === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.updated_at === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in t)
      if (!(n === "id" || n === "object" || n === "web3_wallet" || n === "verification" || n === "created_at" || n === "updated_at")) {
        let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), s++;
      }
    if (t.id !== void 0 && typeof t.id != "string") {
      let n = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.object !== void 0) {
      let n = t.object;
      if (typeof n != "string") {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (n !== "web3_wallet") {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: Dt.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.web3_wallet !== void 0 && typeof t.web3_wallet != "string") {
      let n = { instancePath: i + "/web3_wallet", schemaPath: "#/properties/web3_wallet/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.verification !== void 0) {
      let n = t.verification, p = s, o = !1, m = s;
      if (n !== null) {
        let y = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), s++;
      }
      var r = m === s;
      if (o = o || r, !o) {
        let y = s;
        if (!(n && typeof n == "object" && !Array.isArray(n))) {
          let w = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [w] : e.push(w), s++;
        }
        let g = s, c = !1, h = null, b = s;
        Oe(n, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length);
        var a = b === s;
        a && (c = !0, h = 0);
        let P = s;
        V(n, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length);
        var a = P === s;
        if (a && c ? (c = !1, h = [h, 1]) : a && (c = !0, h = 1), c)
          s = g, e !== null && (g ? e.length = g : e = null);
        else {
          let w = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: h }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [w] : e.push(w), s++;
        }
        var r = y === s;
        o = o || r;
      }
      if (o)
        s = p, e !== null && (p ? e.length = p : e = null);
      else {
        let y = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.created_at !== void 0) {
      let n = t.created_at;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let p = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (typeof n == "number" && !_.validate(n)) {
        let p = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.updated_at !== void 0) {
      let n = t.updated_at;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let p = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (typeof n == "number" && !_.validate(n)) {
        let p = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
  } else {
    let n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return Ne.errors = e, s === 0;
}
var xt = { type: "object", required: ["object", "name", "last_used_at", "verification"], properties: { id: { type: "string" }, object: { type: "string", enum: ["passkey"] }, name: { type: "string" }, last_used_at: { type: "integer", format: "int64" }, verification: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "verification_passkey" }] }] } }, additionalProperties: !1 }, U = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_passkey"] }, status: { type: "string", enum: ["verified"] }, strategy: { type: "string", enum: ["passkey"] }, nonce: { type: "string", enum: ["nonce"] }, message: { type: ["string", "null"] }, attempts: { type: ["integer", "null"] }, expire_at: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 };
function $e(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.strategy === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.attempts === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.expire_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "object" || r === "status" || r === "strategy" || r === "nonce" || r === "message" || r === "attempts" || r === "expire_at" || r === "verified_at_client")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.object !== void 0) {
      let r = t.object;
      if (typeof r != "string") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "verification_passkey") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: U.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.status !== void 0) {
      let r = t.status;
      if (typeof r != "string") {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "verified") {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: U.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.strategy !== void 0) {
      let r = t.strategy;
      if (typeof r != "string") {
        let a = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "passkey") {
        let a = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: U.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.nonce !== void 0) {
      let r = t.nonce;
      if (typeof r != "string") {
        let a = { instancePath: i + "/nonce", schemaPath: "#/properties/nonce/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "nonce") {
        let a = { instancePath: i + "/nonce", schemaPath: "#/properties/nonce/enum", keyword: "enum", params: { allowedValues: U.properties.nonce.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.message !== void 0) {
      let r = t.message;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: U.properties.message.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.attempts !== void 0) {
      let r = t.attempts;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r)) && r !== null) {
        let a = { instancePath: i + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: U.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.expire_at !== void 0) {
      let r = t.expire_at;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r)) && r !== null) {
        let a = { instancePath: i + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: U.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.verified_at_client !== void 0) {
      let r = t.verified_at_client;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: U.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $e.errors = e, s === 0;
}
function ze(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.name === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.last_used_at === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_used_at" }, message: "must have required property 'last_used_at'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.verification === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in t)
      if (!(n === "id" || n === "object" || n === "name" || n === "last_used_at" || n === "verification")) {
        let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), s++;
      }
    if (t.id !== void 0 && typeof t.id != "string") {
      let n = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.object !== void 0) {
      let n = t.object;
      if (typeof n != "string") {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (n !== "passkey") {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: xt.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.name !== void 0 && typeof t.name != "string") {
      let n = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.last_used_at !== void 0) {
      let n = t.last_used_at;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let p = { instancePath: i + "/last_used_at", schemaPath: "#/properties/last_used_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (typeof n == "number" && !_.validate(n)) {
        let p = { instancePath: i + "/last_used_at", schemaPath: "#/properties/last_used_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.verification !== void 0) {
      let n = t.verification, p = s, o = !1, m = s;
      if (n !== null) {
        let y = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), s++;
      }
      var r = m === s;
      if (o = o || r, !o) {
        let y = s;
        if (!(n && typeof n == "object" && !Array.isArray(n))) {
          let v = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [v] : e.push(v), s++;
        }
        let g = s, c = !1, h = null, b = s;
        $e(n, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length);
        var a = b === s;
        if (a && (c = !0, h = 0), c)
          s = g, e !== null && (g ? e.length = g : e = null);
        else {
          let v = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: h }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [v] : e.push(v), s++;
        }
        var r = y === s;
        o = o || r;
      }
      if (o)
        s = p, e !== null && (p ? e.length = p : e = null);
      else {
        let y = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
  } else {
    let n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return ze.errors = e, s === 0;
}
var ie = { type: "object", required: ["object", "id", "provider", "identification_id", "provider_user_id", "approved_scopes", "email_address", "first_name", "last_name", "public_metadata", "created_at", "updated_at", "verification"], properties: { object: { type: "string", enum: ["external_account", "facebook_account", "google_account"] }, id: { type: "string" }, provider: { type: "string" }, identification_id: { type: "string" }, provider_user_id: { type: "string" }, approved_scopes: { type: "string" }, email_address: { type: "string" }, email_address_verified: { type: ["boolean", "null"] }, first_name: { type: "string" }, last_name: { type: "string" }, avatar_url: { type: "string" }, image_url: { type: ["string", "null"] }, username: { type: ["string", "null"] }, phone_number: { type: ["string", "null"] }, public_metadata: { type: "object", additionalProperties: !0 }, label: { type: ["string", "null"] }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" }, verification: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "verification_oauth" }, { $ref: "verification_google_one_tap" }] }] } }, additionalProperties: !0 }, ue = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_oauth"] }, status: { type: "string", enum: ["unverified", "verified", "failed", "expired", "transferable"] }, strategy: { type: "string", pattern: "^oauth_(?:(?:token_)|(?:custom_))?[a-z]+$" }, external_verification_redirect_url: { type: "string" }, error: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "ClerkError" }] }] }, expire_at: { type: "integer" }, attempts: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] } }, additionalProperties: !1 }, Ot = new RegExp("^oauth_(?:(?:token_)|(?:custom_))?[a-z]+$", "u");
function G(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.strategy === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.attempts === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.expire_at === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in t)
      if (!(n === "object" || n === "status" || n === "strategy" || n === "external_verification_redirect_url" || n === "error" || n === "expire_at" || n === "attempts" || n === "verified_at_client")) {
        let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), s++;
      }
    if (t.object !== void 0) {
      let n = t.object;
      if (typeof n != "string") {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (n !== "verification_oauth") {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: ue.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.status !== void 0) {
      let n = t.status;
      if (typeof n != "string") {
        let p = { instancePath: i + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (!(n === "unverified" || n === "verified" || n === "failed" || n === "expired" || n === "transferable")) {
        let p = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ue.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.strategy !== void 0) {
      let n = t.strategy;
      if (typeof n == "string") {
        if (!Ot.test(n)) {
          let p = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/pattern", keyword: "pattern", params: { pattern: "^oauth_(?:(?:token_)|(?:custom_))?[a-z]+$" }, message: 'must match pattern "^oauth_(?:(?:token_)|(?:custom_))?[a-z]+$"' };
          e === null ? e = [p] : e.push(p), s++;
        }
      } else {
        let p = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.external_verification_redirect_url !== void 0 && typeof t.external_verification_redirect_url != "string") {
      let n = { instancePath: i + "/external_verification_redirect_url", schemaPath: "#/properties/external_verification_redirect_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.error !== void 0) {
      let n = t.error, p = s, o = !1, m = s;
      if (n !== null) {
        let y = { instancePath: i + "/error", schemaPath: "#/properties/error/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), s++;
      }
      var r = m === s;
      if (o = o || r, !o) {
        let y = s;
        if (!(n && typeof n == "object" && !Array.isArray(n))) {
          let v = { instancePath: i + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [v] : e.push(v), s++;
        }
        let g = s, c = !1, h = null, b = s;
        A(n, { instancePath: i + "/error", parentData: t, parentDataProperty: "error", rootData: l }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length);
        var a = b === s;
        if (a && (c = !0, h = 0), c)
          s = g, e !== null && (g ? e.length = g : e = null);
        else {
          let v = { instancePath: i + "/error", schemaPath: "#/properties/error/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: h }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [v] : e.push(v), s++;
        }
        var r = y === s;
        o = o || r;
      }
      if (o)
        s = p, e !== null && (p ? e.length = p : e = null);
      else {
        let y = { instancePath: i + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.expire_at !== void 0) {
      let n = t.expire_at;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let p = { instancePath: i + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.attempts !== void 0) {
      let n = t.attempts;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n)) && n !== null) {
        let p = { instancePath: i + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: ue.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.verified_at_client !== void 0) {
      let n = t.verified_at_client;
      if (typeof n != "string" && n !== null) {
        let p = { instancePath: i + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: ue.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
  } else {
    let n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return G.errors = e, s === 0;
}
var ae = { type: "object", required: ["status", "strategy", "attempts", "expire_at"], properties: { object: { type: "string", enum: ["verification_google_one_tap"] }, status: { type: "string", enum: ["unverified", "verified"] }, strategy: { type: "string", enum: ["google_one_tap"] }, expire_at: { type: ["integer", "null"] }, attempts: { type: ["integer", "null"] }, verified_at_client: { type: ["string", "null"] }, error: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "ClerkError" }] }] } }, additionalProperties: !1 };
function Ee(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.status === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.strategy === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, message: "must have required property 'strategy'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.attempts === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.expire_at === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expire_at" }, message: "must have required property 'expire_at'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in t)
      if (!(n === "object" || n === "status" || n === "strategy" || n === "expire_at" || n === "attempts" || n === "verified_at_client" || n === "error")) {
        let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), s++;
      }
    if (t.object !== void 0) {
      let n = t.object;
      if (typeof n != "string") {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (n !== "verification_google_one_tap") {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: ae.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.status !== void 0) {
      let n = t.status;
      if (typeof n != "string") {
        let p = { instancePath: i + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (!(n === "unverified" || n === "verified")) {
        let p = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ae.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.strategy !== void 0) {
      let n = t.strategy;
      if (typeof n != "string") {
        let p = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (n !== "google_one_tap") {
        let p = { instancePath: i + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: ae.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.expire_at !== void 0) {
      let n = t.expire_at;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n)) && n !== null) {
        let p = { instancePath: i + "/expire_at", schemaPath: "#/properties/expire_at/type", keyword: "type", params: { type: ae.properties.expire_at.type }, message: "must be integer,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.attempts !== void 0) {
      let n = t.attempts;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n)) && n !== null) {
        let p = { instancePath: i + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: ae.properties.attempts.type }, message: "must be integer,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.verified_at_client !== void 0) {
      let n = t.verified_at_client;
      if (typeof n != "string" && n !== null) {
        let p = { instancePath: i + "/verified_at_client", schemaPath: "#/properties/verified_at_client/type", keyword: "type", params: { type: ae.properties.verified_at_client.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.error !== void 0) {
      let n = t.error, p = s, o = !1, m = s;
      if (n !== null) {
        let y = { instancePath: i + "/error", schemaPath: "#/properties/error/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), s++;
      }
      var r = m === s;
      if (o = o || r, !o) {
        let y = s;
        if (!(n && typeof n == "object" && !Array.isArray(n))) {
          let v = { instancePath: i + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [v] : e.push(v), s++;
        }
        let g = s, c = !1, h = null, b = s;
        A(n, { instancePath: i + "/error", parentData: t, parentDataProperty: "error", rootData: l }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length);
        var a = b === s;
        if (a && (c = !0, h = 0), c)
          s = g, e !== null && (g ? e.length = g : e = null);
        else {
          let v = { instancePath: i + "/error", schemaPath: "#/properties/error/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: h }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [v] : e.push(v), s++;
        }
        var r = y === s;
        o = o || r;
      }
      if (o)
        s = p, e !== null && (p ? e.length = p : e = null);
      else {
        let y = { instancePath: i + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
  } else {
    let n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return Ee.errors = e, s === 0;
}
function Te(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.id === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.provider === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.identification_id === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identification_id" }, message: "must have required property 'identification_id'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.provider_user_id === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider_user_id" }, message: "must have required property 'provider_user_id'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.approved_scopes === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved_scopes" }, message: "must have required property 'approved_scopes'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.email_address === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email_address" }, message: "must have required property 'email_address'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.first_name === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_name" }, message: "must have required property 'first_name'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.last_name === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_name" }, message: "must have required property 'last_name'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.public_metadata === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "public_metadata" }, message: "must have required property 'public_metadata'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.created_at === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.updated_at === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.verification === void 0) {
      let n = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.object !== void 0) {
      let n = t.object;
      if (typeof n != "string") {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (!(n === "external_account" || n === "facebook_account" || n === "google_account")) {
        let p = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: ie.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.id !== void 0 && typeof t.id != "string") {
      let n = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.provider !== void 0 && typeof t.provider != "string") {
      let n = { instancePath: i + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.identification_id !== void 0 && typeof t.identification_id != "string") {
      let n = { instancePath: i + "/identification_id", schemaPath: "#/properties/identification_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.provider_user_id !== void 0 && typeof t.provider_user_id != "string") {
      let n = { instancePath: i + "/provider_user_id", schemaPath: "#/properties/provider_user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.approved_scopes !== void 0 && typeof t.approved_scopes != "string") {
      let n = { instancePath: i + "/approved_scopes", schemaPath: "#/properties/approved_scopes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.email_address !== void 0 && typeof t.email_address != "string") {
      let n = { instancePath: i + "/email_address", schemaPath: "#/properties/email_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.email_address_verified !== void 0) {
      let n = t.email_address_verified;
      if (typeof n != "boolean" && n !== null) {
        let p = { instancePath: i + "/email_address_verified", schemaPath: "#/properties/email_address_verified/type", keyword: "type", params: { type: ie.properties.email_address_verified.type }, message: "must be boolean,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.first_name !== void 0 && typeof t.first_name != "string") {
      let n = { instancePath: i + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.last_name !== void 0 && typeof t.last_name != "string") {
      let n = { instancePath: i + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.avatar_url !== void 0 && typeof t.avatar_url != "string") {
      let n = { instancePath: i + "/avatar_url", schemaPath: "#/properties/avatar_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (t.image_url !== void 0) {
      let n = t.image_url;
      if (typeof n != "string" && n !== null) {
        let p = { instancePath: i + "/image_url", schemaPath: "#/properties/image_url/type", keyword: "type", params: { type: ie.properties.image_url.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.username !== void 0) {
      let n = t.username;
      if (typeof n != "string" && n !== null) {
        let p = { instancePath: i + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: ie.properties.username.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.phone_number !== void 0) {
      let n = t.phone_number;
      if (typeof n != "string" && n !== null) {
        let p = { instancePath: i + "/phone_number", schemaPath: "#/properties/phone_number/type", keyword: "type", params: { type: ie.properties.phone_number.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.public_metadata !== void 0) {
      let n = t.public_metadata;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let p = { instancePath: i + "/public_metadata", schemaPath: "#/properties/public_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.label !== void 0) {
      let n = t.label;
      if (typeof n != "string" && n !== null) {
        let p = { instancePath: i + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: ie.properties.label.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.created_at !== void 0) {
      let n = t.created_at;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let p = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (typeof n == "number" && !_.validate(n)) {
        let p = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.updated_at !== void 0) {
      let n = t.updated_at;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let p = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [p] : e.push(p), s++;
      }
      if (typeof n == "number" && !_.validate(n)) {
        let p = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
    if (t.verification !== void 0) {
      let n = t.verification, p = s, o = !1, m = s;
      if (n !== null) {
        let y = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), s++;
      }
      var r = m === s;
      if (o = o || r, !o) {
        let y = s;
        if (!(n && typeof n == "object" && !Array.isArray(n))) {
          let w = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [w] : e.push(w), s++;
        }
        let g = s, c = !1, h = null, b = s;
        G(n, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length);
        var a = b === s;
        a && (c = !0, h = 0);
        let P = s;
        Ee(n, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length);
        var a = P === s;
        if (a && c ? (c = !1, h = [h, 1]) : a && (c = !0, h = 1), c)
          s = g, e !== null && (g ? e.length = g : e = null);
        else {
          let w = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: h }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [w] : e.push(w), s++;
        }
        var r = y === s;
        o = o || r;
      }
      if (o)
        s = p, e !== null && (p ? e.length = p : e = null);
      else {
        let y = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
  } else {
    let n = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return Te.errors = e, s === 0;
}
var ne = { type: "object", required: ["id", "object", "provider", "active", "email_address", "verification"], properties: { id: { type: "string" }, object: { type: "string", enum: ["saml_account"] }, provider: { type: "string" }, active: { type: "boolean" }, email_address: { type: "string" }, first_name: { type: ["string", "null"] }, last_name: { type: ["string", "null"] }, provider_user_id: { type: ["string", "null"] }, last_authenticated_at: { type: ["integer", "null"], format: "int64" }, public_metadata: { type: "object", additionalProperties: !0 }, verification: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "verification_saml" }, { $ref: "verification_ticket" }] }] }, saml_connection: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "SAMLAccountConnection" }] }] } }, additionalProperties: !1 }, Nt = { type: "object", required: ["id", "name", "active", "provider", "sync_user_attributes", "created_at", "updated_at"], properties: { id: { type: "string" }, name: { type: "string" }, domain: { type: "string" }, domains: { type: "array", items: { type: "string" } }, active: { type: "boolean" }, provider: { type: "string" }, sync_user_attributes: { type: "boolean" }, allow_subdomains: { type: "boolean" }, allow_idp_initiated: { type: "boolean" }, disable_additional_identifications: { type: "boolean" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } }, anyOf: [{ required: ["domain"] }, { required: ["domains"] }], additionalProperties: !1 };
function Ve(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0, r = s, a = !1, n = s;
  if (t && typeof t == "object" && !Array.isArray(t) && t.domain === void 0) {
    let o = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "domain" }, message: "must have required property 'domain'" };
    e === null ? e = [o] : e.push(o), s++;
  }
  var p = n === s;
  if (a = a || p, !a) {
    let o = s;
    if (t && typeof t == "object" && !Array.isArray(t) && t.domains === void 0) {
      let y = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "domains" }, message: "must have required property 'domains'" };
      e === null ? e = [y] : e.push(y), s++;
    }
    var p = o === s;
    a = a || p;
  }
  if (a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let o = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [o] : e.push(o), s++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.name === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.active === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property 'active'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.provider === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.sync_user_attributes === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sync_user_attributes" }, message: "must have required property 'sync_user_attributes'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.created_at === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.updated_at === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    for (let o in t)
      if (!O.call(Nt.properties, o)) {
        let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), s++;
      }
    if (t.id !== void 0 && typeof t.id != "string") {
      let o = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.name !== void 0 && typeof t.name != "string") {
      let o = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.domain !== void 0 && typeof t.domain != "string") {
      let o = { instancePath: i + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.domains !== void 0) {
      let o = t.domains;
      if (Array.isArray(o)) {
        let m = o.length;
        for (let y = 0; y < m; y++)
          if (typeof o[y] != "string") {
            let g = { instancePath: i + "/domains/" + y, schemaPath: "#/properties/domains/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [g] : e.push(g), s++;
          }
      } else {
        let m = { instancePath: i + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.active !== void 0 && typeof t.active != "boolean") {
      let o = { instancePath: i + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.provider !== void 0 && typeof t.provider != "string") {
      let o = { instancePath: i + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.sync_user_attributes !== void 0 && typeof t.sync_user_attributes != "boolean") {
      let o = { instancePath: i + "/sync_user_attributes", schemaPath: "#/properties/sync_user_attributes/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.allow_subdomains !== void 0 && typeof t.allow_subdomains != "boolean") {
      let o = { instancePath: i + "/allow_subdomains", schemaPath: "#/properties/allow_subdomains/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.allow_idp_initiated !== void 0 && typeof t.allow_idp_initiated != "boolean") {
      let o = { instancePath: i + "/allow_idp_initiated", schemaPath: "#/properties/allow_idp_initiated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.disable_additional_identifications !== void 0 && typeof t.disable_additional_identifications != "boolean") {
      let o = { instancePath: i + "/disable_additional_identifications", schemaPath: "#/properties/disable_additional_identifications/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.created_at !== void 0) {
      let o = t.created_at;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
        let m = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [m] : e.push(m), s++;
      }
      if (typeof o == "number" && !_.validate(o)) {
        let m = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.updated_at !== void 0) {
      let o = t.updated_at;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
        let m = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [m] : e.push(m), s++;
      }
      if (typeof o == "number" && !_.validate(o)) {
        let m = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return Ve.errors = e, s === 0;
}
function Re(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.object === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.provider === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.active === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property 'active'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.email_address === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email_address" }, message: "must have required property 'email_address'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.verification === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    for (let o in t)
      if (!O.call(ne.properties, o)) {
        let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), s++;
      }
    if (t.id !== void 0 && typeof t.id != "string") {
      let o = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.object !== void 0) {
      let o = t.object;
      if (typeof o != "string") {
        let m = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), s++;
      }
      if (o !== "saml_account") {
        let m = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: ne.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.provider !== void 0 && typeof t.provider != "string") {
      let o = { instancePath: i + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.active !== void 0 && typeof t.active != "boolean") {
      let o = { instancePath: i + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.email_address !== void 0 && typeof t.email_address != "string") {
      let o = { instancePath: i + "/email_address", schemaPath: "#/properties/email_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.first_name !== void 0) {
      let o = t.first_name;
      if (typeof o != "string" && o !== null) {
        let m = { instancePath: i + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: ne.properties.first_name.type }, message: "must be string,null" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.last_name !== void 0) {
      let o = t.last_name;
      if (typeof o != "string" && o !== null) {
        let m = { instancePath: i + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: ne.properties.last_name.type }, message: "must be string,null" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.provider_user_id !== void 0) {
      let o = t.provider_user_id;
      if (typeof o != "string" && o !== null) {
        let m = { instancePath: i + "/provider_user_id", schemaPath: "#/properties/provider_user_id/type", keyword: "type", params: { type: ne.properties.provider_user_id.type }, message: "must be string,null" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.last_authenticated_at !== void 0) {
      let o = t.last_authenticated_at;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o)) && o !== null) {
        let m = { instancePath: i + "/last_authenticated_at", schemaPath: "#/properties/last_authenticated_at/type", keyword: "type", params: { type: ne.properties.last_authenticated_at.type }, message: "must be integer,null" };
        e === null ? e = [m] : e.push(m), s++;
      }
      if (typeof o == "number" && !_.validate(o)) {
        let m = { instancePath: i + "/last_authenticated_at", schemaPath: "#/properties/last_authenticated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.public_metadata !== void 0) {
      let o = t.public_metadata;
      if (!(o && typeof o == "object" && !Array.isArray(o))) {
        let m = { instancePath: i + "/public_metadata", schemaPath: "#/properties/public_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.verification !== void 0) {
      let o = t.verification, m = s, y = !1, g = s;
      if (o !== null) {
        let c = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [c] : e.push(c), s++;
      }
      var r = g === s;
      if (y = y || r, !y) {
        let c = s;
        if (!(o && typeof o == "object" && !Array.isArray(o))) {
          let D = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [D] : e.push(D), s++;
        }
        let h = s, b = !1, P = null, v = s;
        S(o, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
        var a = v === s;
        a && (b = !0, P = 0);
        let w = s;
        R(o, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
        var a = w === s;
        if (a && b ? (b = !1, P = [P, 1]) : a && (b = !0, P = 1), b)
          s = h, e !== null && (h ? e.length = h : e = null);
        else {
          let D = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: P }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [D] : e.push(D), s++;
        }
        var r = c === s;
        y = y || r;
      }
      if (y)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let c = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (t.saml_connection !== void 0) {
      let o = t.saml_connection, m = s, y = !1, g = s;
      if (o !== null) {
        let c = { instancePath: i + "/saml_connection", schemaPath: "#/properties/saml_connection/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [c] : e.push(c), s++;
      }
      var n = g === s;
      if (y = y || n, !y) {
        let c = s;
        if (!(o && typeof o == "object" && !Array.isArray(o))) {
          let N = { instancePath: i + "/saml_connection", schemaPath: "#/properties/saml_connection/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [N] : e.push(N), s++;
        }
        let h = s, b = !1, P = null, v = s;
        Ve(o, { instancePath: i + "/saml_connection", parentData: t, parentDataProperty: "saml_connection", rootData: l }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length);
        var p = v === s;
        if (p && (b = !0, P = 0), b)
          s = h, e !== null && (h ? e.length = h : e = null);
        else {
          let N = { instancePath: i + "/saml_connection", schemaPath: "#/properties/saml_connection/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: P }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [N] : e.push(N), s++;
        }
        var n = c === s;
        y = y || n;
      }
      if (y)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let c = { instancePath: i + "/saml_connection", schemaPath: "#/properties/saml_connection/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return Re.errors = e, s === 0;
}
var C = { type: "object", required: ["id", "object", "provider", "active", "email_address", "verification"], properties: { id: { type: "string" }, object: { type: "string", enum: ["enterprise_account"] }, protocol: { type: "string", enum: ["oauth", "saml"] }, provider: { type: "string" }, active: { type: "boolean" }, email_address: { type: "string" }, first_name: { type: ["string", "null"] }, last_name: { type: ["string", "null"] }, provider_user_id: { type: ["string", "null"] }, enterprise_connection_id: { type: ["string", "null"] }, public_metadata: { type: "object", additionalProperties: !0 }, verification: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "verification_ticket" }, { $ref: "verification_saml" }, { $ref: "verification_oauth" }] }] }, enterprise_connection: { anyOf: [{ type: "null" }, { type: "object", oneOf: [{ $ref: "EnterpriseAccountConnection" }] }] }, last_authenticated_at: { type: ["integer", "null"], format: "int64" } }, additionalProperties: !1 }, _r = { type: "object", required: ["id", "protocol", "name", "logo_public_url", "active", "provider", "sync_user_attributes", "disable_additional_identifications", "allow_subdomains", "allow_idp_initiated", "created_at", "updated_at"], properties: { id: { type: "string" }, protocol: { type: "string" }, provider: { type: "string" }, name: { type: "string" }, logo_public_url: { type: ["string", "null"] }, domain: { type: "string" }, domains: { type: "array", items: { type: "string" } }, active: { type: "boolean" }, sync_user_attributes: { type: "boolean" }, allow_subdomains: { type: "boolean" }, allow_idp_initiated: { type: "boolean" }, disable_additional_identifications: { type: "boolean" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } }, anyOf: [{ required: ["domain"] }, { required: ["domains"] }], additionalProperties: !1 };
function Se(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0, r = s, a = !1, n = s;
  if (t && typeof t == "object" && !Array.isArray(t) && t.domain === void 0) {
    let o = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "domain" }, message: "must have required property 'domain'" };
    e === null ? e = [o] : e.push(o), s++;
  }
  var p = n === s;
  if (a = a || p, !a) {
    let o = s;
    if (t && typeof t == "object" && !Array.isArray(t) && t.domains === void 0) {
      let y = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "domains" }, message: "must have required property 'domains'" };
      e === null ? e = [y] : e.push(y), s++;
    }
    var p = o === s;
    a = a || p;
  }
  if (a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let o = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [o] : e.push(o), s++;
  }
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.protocol === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, message: "must have required property 'protocol'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.name === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.logo_public_url === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logo_public_url" }, message: "must have required property 'logo_public_url'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.active === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property 'active'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.provider === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.sync_user_attributes === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sync_user_attributes" }, message: "must have required property 'sync_user_attributes'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.disable_additional_identifications === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disable_additional_identifications" }, message: "must have required property 'disable_additional_identifications'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.allow_subdomains === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "allow_subdomains" }, message: "must have required property 'allow_subdomains'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.allow_idp_initiated === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "allow_idp_initiated" }, message: "must have required property 'allow_idp_initiated'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.created_at === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.updated_at === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    for (let o in t)
      if (!O.call(_r.properties, o)) {
        let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), s++;
      }
    if (t.id !== void 0 && typeof t.id != "string") {
      let o = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.protocol !== void 0 && typeof t.protocol != "string") {
      let o = { instancePath: i + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.provider !== void 0 && typeof t.provider != "string") {
      let o = { instancePath: i + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.name !== void 0 && typeof t.name != "string") {
      let o = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.logo_public_url !== void 0) {
      let o = t.logo_public_url;
      if (typeof o != "string" && o !== null) {
        let m = { instancePath: i + "/logo_public_url", schemaPath: "#/properties/logo_public_url/type", keyword: "type", params: { type: _r.properties.logo_public_url.type }, message: "must be string,null" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.domain !== void 0 && typeof t.domain != "string") {
      let o = { instancePath: i + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.domains !== void 0) {
      let o = t.domains;
      if (Array.isArray(o)) {
        let m = o.length;
        for (let y = 0; y < m; y++)
          if (typeof o[y] != "string") {
            let g = { instancePath: i + "/domains/" + y, schemaPath: "#/properties/domains/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [g] : e.push(g), s++;
          }
      } else {
        let m = { instancePath: i + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.active !== void 0 && typeof t.active != "boolean") {
      let o = { instancePath: i + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.sync_user_attributes !== void 0 && typeof t.sync_user_attributes != "boolean") {
      let o = { instancePath: i + "/sync_user_attributes", schemaPath: "#/properties/sync_user_attributes/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.allow_subdomains !== void 0 && typeof t.allow_subdomains != "boolean") {
      let o = { instancePath: i + "/allow_subdomains", schemaPath: "#/properties/allow_subdomains/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.allow_idp_initiated !== void 0 && typeof t.allow_idp_initiated != "boolean") {
      let o = { instancePath: i + "/allow_idp_initiated", schemaPath: "#/properties/allow_idp_initiated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.disable_additional_identifications !== void 0 && typeof t.disable_additional_identifications != "boolean") {
      let o = { instancePath: i + "/disable_additional_identifications", schemaPath: "#/properties/disable_additional_identifications/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.created_at !== void 0) {
      let o = t.created_at;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
        let m = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [m] : e.push(m), s++;
      }
      if (typeof o == "number" && !_.validate(o)) {
        let m = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.updated_at !== void 0) {
      let o = t.updated_at;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
        let m = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [m] : e.push(m), s++;
      }
      if (typeof o == "number" && !_.validate(o)) {
        let m = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return Se.errors = e, s === 0;
}
function Ie(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.object === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.provider === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.active === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property 'active'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.email_address === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email_address" }, message: "must have required property 'email_address'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.verification === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    for (let o in t)
      if (!O.call(C.properties, o)) {
        let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), s++;
      }
    if (t.id !== void 0 && typeof t.id != "string") {
      let o = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.object !== void 0) {
      let o = t.object;
      if (typeof o != "string") {
        let m = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), s++;
      }
      if (o !== "enterprise_account") {
        let m = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: C.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.protocol !== void 0) {
      let o = t.protocol;
      if (typeof o != "string") {
        let m = { instancePath: i + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), s++;
      }
      if (!(o === "oauth" || o === "saml")) {
        let m = { instancePath: i + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: C.properties.protocol.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.provider !== void 0 && typeof t.provider != "string") {
      let o = { instancePath: i + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.active !== void 0 && typeof t.active != "boolean") {
      let o = { instancePath: i + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.email_address !== void 0 && typeof t.email_address != "string") {
      let o = { instancePath: i + "/email_address", schemaPath: "#/properties/email_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.first_name !== void 0) {
      let o = t.first_name;
      if (typeof o != "string" && o !== null) {
        let m = { instancePath: i + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: C.properties.first_name.type }, message: "must be string,null" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.last_name !== void 0) {
      let o = t.last_name;
      if (typeof o != "string" && o !== null) {
        let m = { instancePath: i + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: C.properties.last_name.type }, message: "must be string,null" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.provider_user_id !== void 0) {
      let o = t.provider_user_id;
      if (typeof o != "string" && o !== null) {
        let m = { instancePath: i + "/provider_user_id", schemaPath: "#/properties/provider_user_id/type", keyword: "type", params: { type: C.properties.provider_user_id.type }, message: "must be string,null" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.enterprise_connection_id !== void 0) {
      let o = t.enterprise_connection_id;
      if (typeof o != "string" && o !== null) {
        let m = { instancePath: i + "/enterprise_connection_id", schemaPath: "#/properties/enterprise_connection_id/type", keyword: "type", params: { type: C.properties.enterprise_connection_id.type }, message: "must be string,null" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.public_metadata !== void 0) {
      let o = t.public_metadata;
      if (!(o && typeof o == "object" && !Array.isArray(o))) {
        let m = { instancePath: i + "/public_metadata", schemaPath: "#/properties/public_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (t.verification !== void 0) {
      let o = t.verification, m = s, y = !1, g = s;
      if (o !== null) {
        let c = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [c] : e.push(c), s++;
      }
      var r = g === s;
      if (y = y || r, !y) {
        let c = s;
        if (!(o && typeof o == "object" && !Array.isArray(o))) {
          let D = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [D] : e.push(D), s++;
        }
        let h = s, b = !1, P = null, v = s;
        R(o, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
        var a = v === s;
        a && (b = !0, P = 0);
        let w = s;
        S(o, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
        var a = w === s;
        if (a && b)
          b = !1, P = [P, 1];
        else {
          a && (b = !0, P = 1);
          let D = s;
          G(o, { instancePath: i + "/verification", parentData: t, parentDataProperty: "verification", rootData: l }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length);
          var a = D === s;
          a && b ? (b = !1, P = [P, 2]) : a && (b = !0, P = 2);
        }
        if (b)
          s = h, e !== null && (h ? e.length = h : e = null);
        else {
          let D = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: P }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [D] : e.push(D), s++;
        }
        var r = c === s;
        y = y || r;
      }
      if (y)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let c = { instancePath: i + "/verification", schemaPath: "#/properties/verification/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (t.enterprise_connection !== void 0) {
      let o = t.enterprise_connection, m = s, y = !1, g = s;
      if (o !== null) {
        let c = { instancePath: i + "/enterprise_connection", schemaPath: "#/properties/enterprise_connection/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [c] : e.push(c), s++;
      }
      var n = g === s;
      if (y = y || n, !y) {
        let c = s;
        if (!(o && typeof o == "object" && !Array.isArray(o))) {
          let N = { instancePath: i + "/enterprise_connection", schemaPath: "#/properties/enterprise_connection/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          e === null ? e = [N] : e.push(N), s++;
        }
        let h = s, b = !1, P = null, v = s;
        Se(o, { instancePath: i + "/enterprise_connection", parentData: t, parentDataProperty: "enterprise_connection", rootData: l }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length);
        var p = v === s;
        if (p && (b = !0, P = 0), b)
          s = h, e !== null && (h ? e.length = h : e = null);
        else {
          let N = { instancePath: i + "/enterprise_connection", schemaPath: "#/properties/enterprise_connection/anyOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: P }, message: "must match exactly one schema in oneOf" };
          e === null ? e = [N] : e.push(N), s++;
        }
        var n = c === s;
        y = y || n;
      }
      if (y)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let c = { instancePath: i + "/enterprise_connection", schemaPath: "#/properties/enterprise_connection/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (t.last_authenticated_at !== void 0) {
      let o = t.last_authenticated_at;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o)) && o !== null) {
        let m = { instancePath: i + "/last_authenticated_at", schemaPath: "#/properties/last_authenticated_at/type", keyword: "type", params: { type: C.properties.last_authenticated_at.type }, message: "must be integer,null" };
        e === null ? e = [m] : e.push(m), s++;
      }
      if (typeof o == "number" && !_.validate(o)) {
        let m = { instancePath: i + "/last_authenticated_at", schemaPath: "#/properties/last_authenticated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return Ie.errors = e, s === 0;
}
var $t = { type: "object", required: ["object", "id", "role", "permissions", "public_metadata", "created_at", "updated_at", "organization"], properties: { id: { type: "string" }, object: { type: "string", enum: ["organization_membership"] }, role: { type: "string" }, role_name: { type: "string" }, permissions: { type: "array", items: { type: "string" } }, public_metadata: { type: "object", additionalProperties: !0 }, private_metadata: { type: "object", additionalProperties: !0 }, organization: { type: "object", allOf: [{ $ref: "Organization" }] }, public_user_data: { $ref: "OrganizationMembershipPublicUserData" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } } }, br = { type: "object", required: ["object", "id", "name", "slug", "has_image", "max_allowed_memberships", "admin_delete_enabled", "public_metadata", "created_at", "updated_at"], properties: { object: { type: "string", enum: ["organization"] }, id: { type: "string" }, name: { type: "string" }, slug: { type: "string" }, image_url: { type: "string" }, has_image: { type: "boolean" }, members_count: { type: "integer" }, missing_member_with_elevated_permissions: { type: "boolean" }, pending_invitations_count: { type: "integer" }, max_allowed_memberships: { type: "integer" }, admin_delete_enabled: { type: "boolean" }, public_metadata: { type: "object", additionalProperties: !0 }, private_metadata: { type: "object", additionalProperties: !0 }, created_by: { type: "string" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" }, last_active_at: { type: "integer", format: "int64" }, role_set_key: { type: ["string", "null"] } } };
function Me(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.slug === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "slug" }, message: "must have required property 'slug'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.has_image === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_image" }, message: "must have required property 'has_image'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.max_allowed_memberships === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max_allowed_memberships" }, message: "must have required property 'max_allowed_memberships'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.admin_delete_enabled === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "admin_delete_enabled" }, message: "must have required property 'admin_delete_enabled'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.public_metadata === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "public_metadata" }, message: "must have required property 'public_metadata'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.created_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.updated_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.object !== void 0) {
      let r = t.object;
      if (typeof r != "string") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "organization") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: br.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.id !== void 0 && typeof t.id != "string") {
      let r = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.slug !== void 0 && typeof t.slug != "string") {
      let r = { instancePath: i + "/slug", schemaPath: "#/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.image_url !== void 0 && typeof t.image_url != "string") {
      let r = { instancePath: i + "/image_url", schemaPath: "#/properties/image_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.has_image !== void 0 && typeof t.has_image != "boolean") {
      let r = { instancePath: i + "/has_image", schemaPath: "#/properties/has_image/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.members_count !== void 0) {
      let r = t.members_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/members_count", schemaPath: "#/properties/members_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.missing_member_with_elevated_permissions !== void 0 && typeof t.missing_member_with_elevated_permissions != "boolean") {
      let r = { instancePath: i + "/missing_member_with_elevated_permissions", schemaPath: "#/properties/missing_member_with_elevated_permissions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.pending_invitations_count !== void 0) {
      let r = t.pending_invitations_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/pending_invitations_count", schemaPath: "#/properties/pending_invitations_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.max_allowed_memberships !== void 0) {
      let r = t.max_allowed_memberships;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/max_allowed_memberships", schemaPath: "#/properties/max_allowed_memberships/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.admin_delete_enabled !== void 0 && typeof t.admin_delete_enabled != "boolean") {
      let r = { instancePath: i + "/admin_delete_enabled", schemaPath: "#/properties/admin_delete_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.public_metadata !== void 0) {
      let r = t.public_metadata;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        let a = { instancePath: i + "/public_metadata", schemaPath: "#/properties/public_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.private_metadata !== void 0) {
      let r = t.private_metadata;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        let a = { instancePath: i + "/private_metadata", schemaPath: "#/properties/private_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.created_by !== void 0 && typeof t.created_by != "string") {
      let r = { instancePath: i + "/created_by", schemaPath: "#/properties/created_by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.created_at !== void 0) {
      let r = t.created_at;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.updated_at !== void 0) {
      let r = t.updated_at;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.last_active_at !== void 0) {
      let r = t.last_active_at;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/last_active_at", schemaPath: "#/properties/last_active_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/last_active_at", schemaPath: "#/properties/last_active_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.role_set_key !== void 0) {
      let r = t.role_set_key;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/role_set_key", schemaPath: "#/properties/role_set_key/type", keyword: "type", params: { type: br.properties.role_set_key.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Me.errors = e, s === 0;
}
var oe = { type: "object", required: ["user_id", "first_name", "last_name", "profile_image_url", "image_url", "has_image"], properties: { user_id: { type: "string" }, first_name: { type: ["string", "null"] }, last_name: { type: ["string", "null"] }, profile_image_url: { type: ["string", "null"] }, image_url: { type: "string" }, has_image: { type: "boolean" }, identifier: { type: ["string", "null"] }, username: { type: ["string", "null"] }, banned: { type: "boolean" } }, additionalProperties: !1 };
function Ue(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.user_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_id" }, message: "must have required property 'user_id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.first_name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_name" }, message: "must have required property 'first_name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.last_name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_name" }, message: "must have required property 'last_name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.profile_image_url === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profile_image_url" }, message: "must have required property 'profile_image_url'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.image_url === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image_url" }, message: "must have required property 'image_url'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.has_image === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_image" }, message: "must have required property 'has_image'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!O.call(oe.properties, r)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.user_id !== void 0 && typeof t.user_id != "string") {
      let r = { instancePath: i + "/user_id", schemaPath: "#/properties/user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.first_name !== void 0) {
      let r = t.first_name;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: oe.properties.first_name.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.last_name !== void 0) {
      let r = t.last_name;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: oe.properties.last_name.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.profile_image_url !== void 0) {
      let r = t.profile_image_url;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/profile_image_url", schemaPath: "#/properties/profile_image_url/type", keyword: "type", params: { type: oe.properties.profile_image_url.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.image_url !== void 0 && typeof t.image_url != "string") {
      let r = { instancePath: i + "/image_url", schemaPath: "#/properties/image_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.has_image !== void 0 && typeof t.has_image != "boolean") {
      let r = { instancePath: i + "/has_image", schemaPath: "#/properties/has_image/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.identifier !== void 0) {
      let r = t.identifier;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: oe.properties.identifier.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.username !== void 0) {
      let r = t.username;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: oe.properties.username.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.banned !== void 0 && typeof t.banned != "boolean") {
      let r = { instancePath: i + "/banned", schemaPath: "#/properties/banned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ue.errors = e, s === 0;
}
function Ce(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.role === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.permissions === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permissions" }, message: "must have required property 'permissions'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.public_metadata === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "public_metadata" }, message: "must have required property 'public_metadata'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.created_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.updated_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.organization === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "organization" }, message: "must have required property 'organization'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id !== void 0 && typeof t.id != "string") {
      let r = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.object !== void 0) {
      let r = t.object;
      if (typeof r != "string") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "organization_membership") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: $t.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.role !== void 0 && typeof t.role != "string") {
      let r = { instancePath: i + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.role_name !== void 0 && typeof t.role_name != "string") {
      let r = { instancePath: i + "/role_name", schemaPath: "#/properties/role_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.permissions !== void 0) {
      let r = t.permissions;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let n = 0; n < a; n++)
          if (typeof r[n] != "string") {
            let p = { instancePath: i + "/permissions/" + n, schemaPath: "#/properties/permissions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), s++;
          }
      } else {
        let a = { instancePath: i + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.public_metadata !== void 0) {
      let r = t.public_metadata;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        let a = { instancePath: i + "/public_metadata", schemaPath: "#/properties/public_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.private_metadata !== void 0) {
      let r = t.private_metadata;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        let a = { instancePath: i + "/private_metadata", schemaPath: "#/properties/private_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.organization !== void 0) {
      let r = t.organization;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        let a = { instancePath: i + "/organization", schemaPath: "#/properties/organization/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), s++;
      }
      Me(r, { instancePath: i + "/organization", parentData: t, parentDataProperty: "organization", rootData: l }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
    }
    if (t.public_user_data !== void 0 && (Ue(t.public_user_data, { instancePath: i + "/public_user_data", parentData: t, parentDataProperty: "public_user_data", rootData: l }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), t.created_at !== void 0) {
      let r = t.created_at;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.updated_at !== void 0) {
      let r = t.updated_at;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ce.errors = e, s === 0;
}
var zt = { type: "object", required: ["directory_id", "external_id"], properties: { directory_id: { type: "string" }, directory_enabled: { type: "boolean" }, external_id: { type: ["string", "null"] } }, additionalProperties: !1 };
function Le(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.directory_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "directory_id" }, message: "must have required property 'directory_id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.external_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_id" }, message: "must have required property 'external_id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "directory_id" || r === "directory_enabled" || r === "external_id")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.directory_id !== void 0 && typeof t.directory_id != "string") {
      let r = { instancePath: i + "/directory_id", schemaPath: "#/properties/directory_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.directory_enabled !== void 0 && typeof t.directory_enabled != "boolean") {
      let r = { instancePath: i + "/directory_enabled", schemaPath: "#/properties/directory_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.external_id !== void 0) {
      let r = t.external_id;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/external_id", schemaPath: "#/properties/external_id/type", keyword: "type", params: { type: zt.properties.external_id.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Le.errors = e, s === 0;
}
function X(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.object === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.username === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.first_name === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_name" }, message: "must have required property 'first_name'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.last_name === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_name" }, message: "must have required property 'last_name'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.has_image === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_image" }, message: "must have required property 'has_image'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.primary_email_address_id === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "primary_email_address_id" }, message: "must have required property 'primary_email_address_id'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.primary_phone_number_id === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "primary_phone_number_id" }, message: "must have required property 'primary_phone_number_id'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.primary_web3_wallet_id === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "primary_web3_wallet_id" }, message: "must have required property 'primary_web3_wallet_id'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.password_enabled === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password_enabled" }, message: "must have required property 'password_enabled'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.two_factor_enabled === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "two_factor_enabled" }, message: "must have required property 'two_factor_enabled'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.totp_enabled === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totp_enabled" }, message: "must have required property 'totp_enabled'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.backup_code_enabled === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "backup_code_enabled" }, message: "must have required property 'backup_code_enabled'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.email_addresses === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email_addresses" }, message: "must have required property 'email_addresses'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.phone_numbers === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone_numbers" }, message: "must have required property 'phone_numbers'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.web3_wallets === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "web3_wallets" }, message: "must have required property 'web3_wallets'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.passkeys === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "passkeys" }, message: "must have required property 'passkeys'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.external_accounts === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_accounts" }, message: "must have required property 'external_accounts'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.saml_accounts === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "saml_accounts" }, message: "must have required property 'saml_accounts'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.enterprise_accounts === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterprise_accounts" }, message: "must have required property 'enterprise_accounts'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.public_metadata === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "public_metadata" }, message: "must have required property 'public_metadata'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.external_id === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_id" }, message: "must have required property 'external_id'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.last_sign_in_at === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_sign_in_at" }, message: "must have required property 'last_sign_in_at'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.banned === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "banned" }, message: "must have required property 'banned'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.locked === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locked" }, message: "must have required property 'locked'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.lockout_expires_in_seconds === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lockout_expires_in_seconds" }, message: "must have required property 'lockout_expires_in_seconds'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.verification_attempts_remaining === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification_attempts_remaining" }, message: "must have required property 'verification_attempts_remaining'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.created_at === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.updated_at === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.delete_self_enabled === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delete_self_enabled" }, message: "must have required property 'delete_self_enabled'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.create_organization_enabled === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "create_organization_enabled" }, message: "must have required property 'create_organization_enabled'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.last_active_at === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_active_at" }, message: "must have required property 'last_active_at'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.mfa_enabled_at === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mfa_enabled_at" }, message: "must have required property 'mfa_enabled_at'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.mfa_disabled_at === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mfa_disabled_at" }, message: "must have required property 'mfa_disabled_at'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.legal_accepted_at === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legal_accepted_at" }, message: "must have required property 'legal_accepted_at'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in t)
      if (!O.call(q.properties, a)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.id !== void 0 && typeof t.id != "string") {
      let a = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.object !== void 0) {
      let a = t.object;
      if (typeof a != "string") {
        let n = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (a !== "user") {
        let n = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: q.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.external_id !== void 0) {
      let a = t.external_id;
      if (typeof a != "string" && a !== null) {
        let n = { instancePath: i + "/external_id", schemaPath: "#/properties/external_id/type", keyword: "type", params: { type: q.properties.external_id.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.primary_email_address_id !== void 0) {
      let a = t.primary_email_address_id;
      if (typeof a != "string" && a !== null) {
        let n = { instancePath: i + "/primary_email_address_id", schemaPath: "#/properties/primary_email_address_id/type", keyword: "type", params: { type: q.properties.primary_email_address_id.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.primary_phone_number_id !== void 0) {
      let a = t.primary_phone_number_id;
      if (typeof a != "string" && a !== null) {
        let n = { instancePath: i + "/primary_phone_number_id", schemaPath: "#/properties/primary_phone_number_id/type", keyword: "type", params: { type: q.properties.primary_phone_number_id.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.primary_web3_wallet_id !== void 0) {
      let a = t.primary_web3_wallet_id;
      if (typeof a != "string" && a !== null) {
        let n = { instancePath: i + "/primary_web3_wallet_id", schemaPath: "#/properties/primary_web3_wallet_id/type", keyword: "type", params: { type: q.properties.primary_web3_wallet_id.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.username !== void 0) {
      let a = t.username;
      if (typeof a != "string" && a !== null) {
        let n = { instancePath: i + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: q.properties.username.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.first_name !== void 0) {
      let a = t.first_name;
      if (typeof a != "string" && a !== null) {
        let n = { instancePath: i + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: q.properties.first_name.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.last_name !== void 0) {
      let a = t.last_name;
      if (typeof a != "string" && a !== null) {
        let n = { instancePath: i + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: q.properties.last_name.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.locale !== void 0) {
      let a = t.locale;
      if (typeof a != "string" && a !== null) {
        let n = { instancePath: i + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: q.properties.locale.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.profile_image_url !== void 0 && typeof t.profile_image_url != "string") {
      let a = { instancePath: i + "/profile_image_url", schemaPath: "#/properties/profile_image_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.image_url !== void 0 && typeof t.image_url != "string") {
      let a = { instancePath: i + "/image_url", schemaPath: "#/properties/image_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.has_image !== void 0 && typeof t.has_image != "boolean") {
      let a = { instancePath: i + "/has_image", schemaPath: "#/properties/has_image/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.public_metadata !== void 0) {
      let a = t.public_metadata;
      if (!(a && typeof a == "object" && !Array.isArray(a))) {
        let n = { instancePath: i + "/public_metadata", schemaPath: "#/properties/public_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.private_metadata !== void 0) {
      let a = t.private_metadata;
      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null) {
        let n = { instancePath: i + "/private_metadata", schemaPath: "#/properties/private_metadata/type", keyword: "type", params: { type: q.properties.private_metadata.type }, message: "must be object,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.unsafe_metadata !== void 0) {
      let a = t.unsafe_metadata;
      if (!(a && typeof a == "object" && !Array.isArray(a))) {
        let n = { instancePath: i + "/unsafe_metadata", schemaPath: "#/properties/unsafe_metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.email_addresses !== void 0) {
      let a = t.email_addresses;
      if (Array.isArray(a)) {
        let n = a.length;
        for (let p = 0; p < n; p++)
          De(a[p], { instancePath: i + "/email_addresses/" + p, parentData: a, parentDataProperty: p, rootData: l }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/email_addresses", schemaPath: "#/properties/email_addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.phone_numbers !== void 0) {
      let a = t.phone_numbers;
      if (Array.isArray(a)) {
        let n = a.length;
        for (let p = 0; p < n; p++)
          xe(a[p], { instancePath: i + "/phone_numbers/" + p, parentData: a, parentDataProperty: p, rootData: l }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/phone_numbers", schemaPath: "#/properties/phone_numbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.web3_wallets !== void 0) {
      let a = t.web3_wallets;
      if (Array.isArray(a)) {
        let n = a.length;
        for (let p = 0; p < n; p++)
          Ne(a[p], { instancePath: i + "/web3_wallets/" + p, parentData: a, parentDataProperty: p, rootData: l }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/web3_wallets", schemaPath: "#/properties/web3_wallets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.passkeys !== void 0) {
      let a = t.passkeys;
      if (Array.isArray(a)) {
        let n = a.length;
        for (let p = 0; p < n; p++)
          ze(a[p], { instancePath: i + "/passkeys/" + p, parentData: a, parentDataProperty: p, rootData: l }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/passkeys", schemaPath: "#/properties/passkeys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.password_enabled !== void 0 && typeof t.password_enabled != "boolean") {
      let a = { instancePath: i + "/password_enabled", schemaPath: "#/properties/password_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.two_factor_enabled !== void 0 && typeof t.two_factor_enabled != "boolean") {
      let a = { instancePath: i + "/two_factor_enabled", schemaPath: "#/properties/two_factor_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.totp_enabled !== void 0 && typeof t.totp_enabled != "boolean") {
      let a = { instancePath: i + "/totp_enabled", schemaPath: "#/properties/totp_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.backup_code_enabled !== void 0 && typeof t.backup_code_enabled != "boolean") {
      let a = { instancePath: i + "/backup_code_enabled", schemaPath: "#/properties/backup_code_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.mfa_enabled_at !== void 0) {
      let a = t.mfa_enabled_at;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a)) && a !== null) {
        let n = { instancePath: i + "/mfa_enabled_at", schemaPath: "#/properties/mfa_enabled_at/type", keyword: "type", params: { type: q.properties.mfa_enabled_at.type }, message: "must be integer,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof a == "number" && !_.validate(a)) {
        let n = { instancePath: i + "/mfa_enabled_at", schemaPath: "#/properties/mfa_enabled_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.mfa_disabled_at !== void 0) {
      let a = t.mfa_disabled_at;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a)) && a !== null) {
        let n = { instancePath: i + "/mfa_disabled_at", schemaPath: "#/properties/mfa_disabled_at/type", keyword: "type", params: { type: q.properties.mfa_disabled_at.type }, message: "must be integer,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof a == "number" && !_.validate(a)) {
        let n = { instancePath: i + "/mfa_disabled_at", schemaPath: "#/properties/mfa_disabled_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.password_last_updated_at !== void 0) {
      let a = t.password_last_updated_at;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a)) && a !== null) {
        let n = { instancePath: i + "/password_last_updated_at", schemaPath: "#/properties/password_last_updated_at/type", keyword: "type", params: { type: q.properties.password_last_updated_at.type }, message: "must be integer,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof a == "number" && !_.validate(a)) {
        let n = { instancePath: i + "/password_last_updated_at", schemaPath: "#/properties/password_last_updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.external_accounts !== void 0) {
      let a = t.external_accounts;
      if (Array.isArray(a)) {
        let n = a.length;
        for (let p = 0; p < n; p++)
          Te(a[p], { instancePath: i + "/external_accounts/" + p, parentData: a, parentDataProperty: p, rootData: l }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/external_accounts", schemaPath: "#/properties/external_accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.saml_accounts !== void 0) {
      let a = t.saml_accounts;
      if (Array.isArray(a)) {
        let n = a.length;
        for (let p = 0; p < n; p++)
          Re(a[p], { instancePath: i + "/saml_accounts/" + p, parentData: a, parentDataProperty: p, rootData: l }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/saml_accounts", schemaPath: "#/properties/saml_accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.enterprise_accounts !== void 0) {
      let a = t.enterprise_accounts;
      if (Array.isArray(a)) {
        let n = a.length;
        for (let p = 0; p < n; p++)
          Ie(a[p], { instancePath: i + "/enterprise_accounts/" + p, parentData: a, parentDataProperty: p, rootData: l }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/enterprise_accounts", schemaPath: "#/properties/enterprise_accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.organization_memberships !== void 0) {
      let a = t.organization_memberships;
      if (Array.isArray(a)) {
        let n = a.length;
        for (let p = 0; p < n; p++)
          Ce(a[p], { instancePath: i + "/organization_memberships/" + p, parentData: a, parentDataProperty: p, rootData: l }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/organization_memberships", schemaPath: "#/properties/organization_memberships/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.last_sign_in_at !== void 0) {
      let a = t.last_sign_in_at;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a)) && a !== null) {
        let n = { instancePath: i + "/last_sign_in_at", schemaPath: "#/properties/last_sign_in_at/type", keyword: "type", params: { type: q.properties.last_sign_in_at.type }, message: "must be integer,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof a == "number" && !_.validate(a)) {
        let n = { instancePath: i + "/last_sign_in_at", schemaPath: "#/properties/last_sign_in_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.banned !== void 0 && typeof t.banned != "boolean") {
      let a = { instancePath: i + "/banned", schemaPath: "#/properties/banned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.locked !== void 0 && typeof t.locked != "boolean") {
      let a = { instancePath: i + "/locked", schemaPath: "#/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.deprovisioned !== void 0 && typeof t.deprovisioned != "boolean") {
      let a = { instancePath: i + "/deprovisioned", schemaPath: "#/properties/deprovisioned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.lockout_expires_in_seconds !== void 0) {
      let a = t.lockout_expires_in_seconds;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a)) && a !== null) {
        let n = { instancePath: i + "/lockout_expires_in_seconds", schemaPath: "#/properties/lockout_expires_in_seconds/type", keyword: "type", params: { type: q.properties.lockout_expires_in_seconds.type }, message: "must be integer,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof a == "number" && !_.validate(a)) {
        let n = { instancePath: i + "/lockout_expires_in_seconds", schemaPath: "#/properties/lockout_expires_in_seconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.verification_attempts_remaining !== void 0) {
      let a = t.verification_attempts_remaining;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a)) && a !== null) {
        let n = { instancePath: i + "/verification_attempts_remaining", schemaPath: "#/properties/verification_attempts_remaining/type", keyword: "type", params: { type: q.properties.verification_attempts_remaining.type }, message: "must be integer,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof a == "number" && !_.validate(a)) {
        let n = { instancePath: i + "/verification_attempts_remaining", schemaPath: "#/properties/verification_attempts_remaining/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.updated_at !== void 0) {
      let a = t.updated_at;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let n = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof a == "number" && !_.validate(a)) {
        let n = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.created_at !== void 0) {
      let a = t.created_at;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let n = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof a == "number" && !_.validate(a)) {
        let n = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.delete_self_enabled !== void 0 && typeof t.delete_self_enabled != "boolean") {
      let a = { instancePath: i + "/delete_self_enabled", schemaPath: "#/properties/delete_self_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.create_organization_enabled !== void 0 && typeof t.create_organization_enabled != "boolean") {
      let a = { instancePath: i + "/create_organization_enabled", schemaPath: "#/properties/create_organization_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.create_organizations_limit !== void 0) {
      let a = t.create_organizations_limit;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a)) && a !== null) {
        let n = { instancePath: i + "/create_organizations_limit", schemaPath: "#/properties/create_organizations_limit/type", keyword: "type", params: { type: q.properties.create_organizations_limit.type }, message: "must be integer,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.last_active_at !== void 0) {
      let a = t.last_active_at;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a)) && a !== null) {
        let n = { instancePath: i + "/last_active_at", schemaPath: "#/properties/last_active_at/type", keyword: "type", params: { type: q.properties.last_active_at.type }, message: "must be integer,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof a == "number" && !_.validate(a)) {
        let n = { instancePath: i + "/last_active_at", schemaPath: "#/properties/last_active_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.legal_accepted_at !== void 0) {
      let a = t.legal_accepted_at;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a)) && a !== null) {
        let n = { instancePath: i + "/legal_accepted_at", schemaPath: "#/properties/legal_accepted_at/type", keyword: "type", params: { type: q.properties.legal_accepted_at.type }, message: "must be integer,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof a == "number" && !_.validate(a)) {
        let n = { instancePath: i + "/legal_accepted_at", schemaPath: "#/properties/legal_accepted_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.bypass_client_trust !== void 0 && typeof t.bypass_client_trust != "boolean") {
      let a = { instancePath: i + "/bypass_client_trust", schemaPath: "#/properties/bypass_client_trust/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.scim !== void 0) {
      let a = t.scim, n = s, p = !1, o = s;
      if (a !== null) {
        let m = { instancePath: i + "/scim", schemaPath: "#/properties/scim/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [m] : e.push(m), s++;
      }
      var r = o === s;
      if (p = p || r, !p) {
        let m = s;
        Le(a, { instancePath: i + "/scim", parentData: t, parentDataProperty: "scim", rootData: l }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length);
        var r = m === s;
        p = p || r;
      }
      if (p)
        s = n, e !== null && (n ? e.length = n : e = null);
      else {
        let m = { instancePath: i + "/scim", schemaPath: "#/properties/scim/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return X.errors = e, s === 0;
}
function We(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.data === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.total_count === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_count" }, message: "must have required property 'total_count'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "data" || r === "total_count")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let n = 0; n < a; n++)
          X(r[n], { instancePath: i + "/data/" + n, parentData: r, parentDataProperty: n, rootData: l }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.total_count !== void 0) {
      let r = t.total_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/total_count", schemaPath: "#/properties/total_count/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return We.errors = e, s === 0;
}
function Sr(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return We(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length), Sr.errors = e, s === 0;
}
var ar = Ir;
function Fe(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.deleted === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deleted" }, message: "must have required property 'deleted'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "object" || r === "id" || r === "slug" || r === "deleted" || r === "external_id")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.object !== void 0 && typeof t.object != "string") {
      let r = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id !== void 0 && typeof t.id != "string") {
      let r = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.slug !== void 0 && typeof t.slug != "string") {
      let r = { instancePath: i + "/slug", schemaPath: "#/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.deleted !== void 0 && typeof t.deleted != "boolean") {
      let r = { instancePath: i + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.external_id !== void 0 && typeof t.external_id != "string") {
      let r = { instancePath: i + "/external_id", schemaPath: "#/properties/external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Fe.errors = e, s === 0;
}
function Ir(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return Fe(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length), Ir.errors = e, s === 0;
}
var vr = Mr;
function Mr(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return X(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length), Mr.errors = e, s === 0;
}
var Et = Ur;
var wr = { type: "object", required: ["object", "id", "name", "claims", "lifetime", "allowed_clock_skew", "custom_signing_key", "signing_algorithm", "created_at", "updated_at"], properties: { object: { type: "string", enum: ["jwt_template"] }, id: { type: "string" }, name: { type: "string" }, claims: { type: "object" }, lifetime: { type: "integer" }, allowed_clock_skew: { type: "integer" }, custom_signing_key: { type: "boolean" }, signing_algorithm: { type: "string" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } }, additionalProperties: !1 };
function K(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.claims === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "claims" }, message: "must have required property 'claims'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.lifetime === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lifetime" }, message: "must have required property 'lifetime'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.allowed_clock_skew === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "allowed_clock_skew" }, message: "must have required property 'allowed_clock_skew'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.custom_signing_key === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "custom_signing_key" }, message: "must have required property 'custom_signing_key'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.signing_algorithm === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signing_algorithm" }, message: "must have required property 'signing_algorithm'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.created_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.updated_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!O.call(wr.properties, r)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.object !== void 0) {
      let r = t.object;
      if (typeof r != "string") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "jwt_template") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: wr.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.id !== void 0 && typeof t.id != "string") {
      let r = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.claims !== void 0) {
      let r = t.claims;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        let a = { instancePath: i + "/claims", schemaPath: "#/properties/claims/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.lifetime !== void 0) {
      let r = t.lifetime;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/lifetime", schemaPath: "#/properties/lifetime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.allowed_clock_skew !== void 0) {
      let r = t.allowed_clock_skew;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/allowed_clock_skew", schemaPath: "#/properties/allowed_clock_skew/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.custom_signing_key !== void 0 && typeof t.custom_signing_key != "boolean") {
      let r = { instancePath: i + "/custom_signing_key", schemaPath: "#/properties/custom_signing_key/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.signing_algorithm !== void 0 && typeof t.signing_algorithm != "string") {
      let r = { instancePath: i + "/signing_algorithm", schemaPath: "#/properties/signing_algorithm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.created_at !== void 0) {
      let r = t.created_at;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.updated_at !== void 0) {
      let r = t.updated_at;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return K.errors = e, s === 0;
}
function Ur(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (Array.isArray(t)) {
    let r = t.length;
    for (let a = 0; a < r; a++)
      K(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: l }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ur.errors = e, s === 0;
}
var nr = Cr;
function Cr(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return K(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length), Cr.errors = e, s === 0;
}
var Tt = Lr;
var Vt = { type: "object", required: ["object", "id", "url", "created_at", "updated_at"], properties: { object: { type: "string", enum: ["redirect_url"] }, id: { type: "string" }, url: { type: "string" }, created_at: { type: "integer", format: "int64" }, updated_at: { type: "integer", format: "int64" } }, additionalProperties: !1 };
function Q(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.object === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.url === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.created_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.updated_at === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "object" || r === "id" || r === "url" || r === "created_at" || r === "updated_at")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.object !== void 0) {
      let r = t.object;
      if (typeof r != "string") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (r !== "redirect_url") {
        let a = { instancePath: i + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: Vt.properties.object.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.id !== void 0 && typeof t.id != "string") {
      let r = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.url !== void 0 && typeof t.url != "string") {
      let r = { instancePath: i + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.created_at !== void 0) {
      let r = t.created_at;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.updated_at !== void 0) {
      let r = t.updated_at;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Q.errors = e, s === 0;
}
function He(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.data === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.total_count === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_count" }, message: "must have required property 'total_count'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "data" || r === "total_count")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let n = 0; n < a; n++)
          Q(r[n], { instancePath: i + "/data/" + n, parentData: r, parentDataProperty: n, rootData: l }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.total_count !== void 0) {
      let r = t.total_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let a = { instancePath: i + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && !_.validate(r)) {
        let a = { instancePath: i + "/total_count", schemaPath: "#/properties/total_count/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return He.errors = e, s === 0;
}
function Lr(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return He(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length), Lr.errors = e, s === 0;
}
var Pr = Wr;
function Wr(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return Q(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length), Wr.errors = e, s === 0;
}
var Rt = Fr;
function Je(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.config_version !== void 0 && typeof t.config_version != "string") {
      let r = { instancePath: i + "/config_version", schemaPath: "#/properties/config_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Je.errors = e, s === 0;
}
function Fr(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return Je(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length), Fr.errors = e, s === 0;
}
var kr = Hr;
function Ze(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.config_version !== void 0 && typeof t.config_version != "string") {
      let r = { instancePath: i + "/config_version", schemaPath: "#/properties/config_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.dry_run !== void 0 && typeof t.dry_run != "boolean") {
      let r = { instancePath: i + "/dry_run", schemaPath: "#/properties/dry_run/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.before !== void 0) {
      let r = t.before;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        let a = { instancePath: i + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.after !== void 0) {
      let r = t.after;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        let a = { instancePath: i + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ze.errors = e, s === 0;
}
function Hr(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return Ze(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length), Hr.errors = e, s === 0;
}
var St = Jr;
function Ye(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.$schema !== void 0 && typeof t.$schema != "string") {
      let r = { instancePath: i + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.$id !== void 0 && typeof t.$id != "string") {
      let r = { instancePath: i + "/$id", schemaPath: "#/properties/%24id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.type !== void 0 && typeof t.type != "string") {
      let r = { instancePath: i + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.properties !== void 0) {
      let r = t.properties;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        let a = { instancePath: i + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ye.errors = e, s === 0;
}
function Jr(t, { instancePath: i = "", parentData: d, parentDataProperty: f, rootData: l = t } = {}) {
  let e = null, s = 0;
  return Ye(t, { instancePath: i, parentData: d, parentDataProperty: f, rootData: l }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length), Jr.errors = e, s === 0;
}
var Ut = {
  listApplications: { 200: lt, 400: u, 401: u, 403: u },
  createApplication: { 200: I, 400: u, 401: u, 403: u, 422: u },
  getApplication: { 200: I, 400: u, 401: u, 403: u, 404: u },
  deleteApplication: { 200: yr, 400: u, 401: u, 403: u, 404: u },
  updateApplication: { 200: I, 400: u, 401: u, 403: u, 404: u, 422: u },
  uploadApplicationLogo: { 200: I, 400: u, 401: u, 403: u, 404: u, 413: u, 422: u },
  deleteApplicationLogo: { 200: I, 400: u, 401: u, 403: u, 404: u },
  uploadApplicationFavicon: { 200: I, 400: u, 401: u, 403: u, 404: u, 413: u, 422: u },
  deleteApplicationFavicon: { 200: I, 400: u, 401: u, 403: u, 404: u },
  updateApplicationDomain: { 200: rr, 400: u, 401: u, 403: u, 404: u, 422: u },
  listApplicationDomains: { 200: ft, 401: u, 403: u, 404: u },
  createApplicationDomain: { 201: rr, 400: u, 401: u, 403: u, 404: u, 409: u, 422: u },
  getApplicationDomain: { 200: rr, 400: u, 401: u, 403: u, 404: u },
  deleteApplicationDomain: { 200: yr, 400: u, 401: u, 403: u, 404: u, 422: u },
  getApplicationDomainStatus: { 200: dt, 400: u, 401: u, 403: u, 404: u },
  triggerDNSCheck: { 200: gt, 400: u, 401: u, 403: u, 404: u, 409: u },
  listDomains: { 200: bt, 401: u, 403: u, 422: u },
  getDomain: { 200: vt, 401: u, 403: u, 404: u },
  listApplicationTransfers: { 200: wt, 401: u, 403: u, 422: u },
  createApplicationTransfer: { 201: sr, 401: u, 403: u, 409: u },
  getApplicationTransfer: { 200: sr, 401: u, 403: u, 404: u },
  cancelApplicationTransfer: { 200: sr, 401: u, 403: u, 404: u, 409: u },
  getInstanceUsage: { 200: Pt, 401: u, 403: u, 404: u, 422: u },
  listInstanceUsers: { 200: qt, 400: u, 401: u, 403: u, 404: u, 422: u },
  deleteUser: { 200: ar, 400: u, 401: u, 403: u, 404: u },
  banUser: { 200: vr, 400: u, 401: u, 403: u, 404: u },
  unbanUser: { 200: vr, 400: u, 401: u, 403: u, 404: u },
  listJWTTemplates: { 200: Et, 400: u, 401: u, 403: u, 404: u },
  createJWTTemplate: { 200: nr, 400: u, 401: u, 402: u, 403: u, 404: u, 422: u },
  getJWTTemplate: { 200: nr, 400: u, 401: u, 403: u, 404: u },
  deleteJWTTemplate: { 200: ar, 400: u, 401: u, 403: u, 404: u },
  updateJWTTemplate: { 200: nr, 400: u, 401: u, 402: u, 403: u, 404: u, 422: u },
  listRedirectURLs: { 200: Tt, 400: u, 401: u, 403: u, 404: u, 422: u },
  createRedirectURL: { 200: Pr, 400: u, 401: u, 403: u, 404: u, 422: u },
  getRedirectURL: { 200: Pr, 400: u, 401: u, 403: u, 404: u },
  deleteRedirectURL: { 200: ar, 400: u, 401: u, 403: u, 404: u },
  getConfig: { 200: Rt, 400: u, 401: u, 403: u, 404: u },
  putConfig: { 200: kr, 400: u, 401: u, 402: u, 403: u, 404: u, 409: u, 422: u },
  patchConfig: { 200: kr, 400: u, 401: u, 402: u, 403: u, 404: u, 409: u, 422: u },
  getConfigSchema: { 200: St, 400: u, 401: u, 403: u, 404: u },
  claimAccountlessApplication: { 200: I, 400: u, 401: u, 403: u, 404: u, 422: u }
};
const compiled = Ut;

/** Checks of the JSON body of every documented answer, by operation and status. */
export const responseValidators: Record<OperationName, Record<string, CompiledValidator>> = compiled;
