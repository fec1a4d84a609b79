// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
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
      regex,
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
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// <stdin>
var exporter = validate46;
var schema32 = { "description": "A data handler in mainland China that sends data abroad.", "x-zh": "\u5411\u5883\u5916\u63D0\u4F9B\u6570\u636E\u7684\u5883\u5185\u6570\u636E\u5904\u7406\u8005 / \u4E2A\u4EBA\u4FE1\u606F\u5904\u7406\u8005\u3002", "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/text", "description": "Registered name of the organisation.", "x-zh": "\u5355\u4F4D\u6CE8\u518C\u540D\u79F0\u3002" }, "creditCode": { "description": "Unified social credit code, 18 characters; its check character is verified (GB 32100-2015).", "x-zh": "\u7EDF\u4E00\u793E\u4F1A\u4FE1\u7528\u4EE3\u7801\uFF0C18 \u4F4D\uFF1B\u6821\u9A8C\u7801\u6309 GB 32100-2015 \u9A8C\u8BC1\u3002", "type": "string" }, "region": { "description": "Province-level division (ISO 3166-2, e.g. CN-SH); names the provincial cyberspace administration that takes the filing.", "x-zh": "\u6240\u5728\u7701\u7EA7\u884C\u653F\u533A\uFF08ISO 3166-2\uFF0C\u4F8B\u5982 CN-SH\uFF09\uFF0C\u51B3\u5B9A\u53D7\u7406\u7684\u7701\u7EA7\u7F51\u4FE1\u90E8\u95E8\u3002", "type": "string", "x-catalogue": "regions" }, "city": { "description": "City, in the words of the places catalogue (e.g. shenzhen); decides whether the Greater Bay Area contract is open.", "x-zh": "\u6240\u5728\u57CE\u5E02\uFF08\u4F8B\u5982 shenzhen\uFF09\uFF0C\u7528\u4E8E\u5224\u65AD\u80FD\u5426\u4F7F\u7528\u7CA4\u6E2F\u6FB3\u5927\u6E7E\u533A\u6807\u51C6\u5408\u540C\u3002", "type": "string" }, "sector": { "description": "Main line of business.", "x-zh": "\u6240\u5C5E\u884C\u4E1A\u3002", "type": "string", "x-catalogue": "sectors" }, "ciio": { "description": "Whether the protection department has notified it as operator of critical information infrastructure. Left out means no, except in a sector of the CIIO list, where it means unknown.", "x-zh": "\u662F\u5426\u88AB\u4FDD\u62A4\u5DE5\u4F5C\u90E8\u95E8\u8BA4\u5B9A\u5E76\u544A\u77E5\u4E3A\u5173\u952E\u4FE1\u606F\u57FA\u7840\u8BBE\u65BD\u8FD0\u8425\u8005\u3002\u672A\u586B\u5199\u89C6\u4E3A\u5426\uFF1B\u5C5E\u4E8E\u5173\u952E\u4FE1\u606F\u57FA\u7840\u8BBE\u65BD\u884C\u4E1A\u7684\uFF0C\u89C6\u4E3A\u672A\u77E5\u3002", "enum": [true, false, "unknown"], "x-values": { "true": { "en": "Yes", "zh": "\u662F" }, "false": { "en": "No", "zh": "\u5426" }, "unknown": { "en": "Not known yet", "zh": "\u5C1A\u4E0D\u6E05\u695A" } } }, "processedIndividuals": { "description": "People whose personal information it handles in China, as a stock.", "x-zh": "\u5728\u5883\u5185\u5904\u7406\u5176\u4E2A\u4EBA\u4FE1\u606F\u7684\u4EBA\u6570\uFF08\u5B58\u91CF\uFF09\u3002", "type": ["integer", "string"], "minimum": 0, "pattern": "^unknown$" }, "pilotZone": { "description": "Pilot free trade zone in which it is registered and whose negative list it uses, or none.", "x-zh": "\u6240\u5728\u5E76\u9002\u7528\u5176\u8D1F\u9762\u6E05\u5355\u7684\u81EA\u7531\u8D38\u6613\u8BD5\u9A8C\u533A\uFF1B\u6CA1\u6709\u5219\u5199 none\u3002", "type": "string", "x-catalogue": "pilot-zones", "x-also": ["none"] }, "contact": { "$ref": "#/$defs/contact" }, "note": { "$ref": "#/$defs/text", "description": "A remark for readers; no rule reads it.", "x-zh": "\u4F9B\u9605\u8BFB\u8005\u53C2\u8003\u7684\u5907\u6CE8\uFF0C\u89C4\u5219\u4E0D\u8BFB\u53D6\u3002" }, "reference": { "description": "The number under which another register keeps this (an inventory record, a ticket).", "x-zh": "\u5176\u4ED6\u53F0\u8D26\u4E2D\u7684\u7F16\u53F7\uFF0C\u4F8B\u5982\u6570\u636E\u6E05\u5355\u7684\u8BB0\u5F55\u53F7\u3002", "type": "string" } } };
var schema33 = { "description": "One string, or the same text in English and Chinese.", "x-zh": "\u4E00\u4E2A\u5B57\u7B26\u4E32\uFF0C\u6216\u8005\u4E2D\u82F1\u6587\u5404\u4E00\u4EFD\u3002", "type": ["string", "object"], "additionalProperties": false, "properties": { "en": { "description": "English text", "x-zh": "\u82F1\u6587", "type": "string" }, "zh": { "description": "Chinese text", "x-zh": "\u4E2D\u6587", "type": "string" } } };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^unknown$", "u");
var schema34 = { "description": "Whom to ask.", "x-zh": "\u8054\u7CFB\u65B9\u5F0F\u3002", "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/text", "description": "Person or office.", "x-zh": "\u8054\u7CFB\u4EBA\u6216\u90E8\u95E8\u3002" }, "email": { "description": "E-mail address.", "x-zh": "\u7535\u5B50\u90AE\u7BB1\u3002", "type": "string" }, "phone": { "description": "Telephone number.", "x-zh": "\u7535\u8BDD\u3002", "type": "string" }, "address": { "$ref": "#/$defs/text", "description": "Postal address.", "x-zh": "\u5730\u5740\u3002" } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "email" || key0 === "phone" || key0 === "address")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "en" || key1 === "zh")) {
            const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.en !== void 0) {
          let data1 = data0.en;
          if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/name/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.zh !== void 0) {
          let data2 = data0.zh;
          if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/name/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    if (data.email !== void 0) {
      let data3 = data.email;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.email.type, parentSchema: schema34.properties.email, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.phone !== void 0) {
      let data4 = data.phone;
      if (typeof data4 !== "string") {
        const err6 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.phone.type, parentSchema: schema34.properties.phone, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.address !== void 0) {
      let data5 = data.address;
      if (typeof data5 !== "string" && !(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        const err7 = { instancePath: instancePath + "/address", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key2 in data5) {
          if (!(key2 === "en" || key2 === "zh")) {
            const err8 = { instancePath: instancePath + "/address", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data5.en !== void 0) {
          let data6 = data5.en;
          if (typeof data6 !== "string") {
            const err9 = { instancePath: instancePath + "/address/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data6 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data5.zh !== void 0) {
          let data7 = data5.zh;
          if (typeof data7 !== "string") {
            const err10 = { instancePath: instancePath + "/address/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data7 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema32.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "en" || key1 === "zh")) {
            const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.en !== void 0) {
          let data1 = data0.en;
          if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/name/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.zh !== void 0) {
          let data2 = data0.zh;
          if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/name/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    if (data.creditCode !== void 0) {
      let data3 = data.creditCode;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/creditCode", schemaPath: "#/properties/creditCode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.creditCode.type, parentSchema: schema32.properties.creditCode, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data4 = data.region;
      if (typeof data4 !== "string") {
        const err6 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.region.type, parentSchema: schema32.properties.region, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.city !== void 0) {
      let data5 = data.city;
      if (typeof data5 !== "string") {
        const err7 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.city.type, parentSchema: schema32.properties.city, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.sector !== void 0) {
      let data6 = data.sector;
      if (typeof data6 !== "string") {
        const err8 = { instancePath: instancePath + "/sector", schemaPath: "#/properties/sector/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.sector.type, parentSchema: schema32.properties.sector, data: data6 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.ciio !== void 0) {
      let data7 = data.ciio;
      if (!(data7 === true || data7 === false || data7 === "unknown")) {
        const err9 = { instancePath: instancePath + "/ciio", schemaPath: "#/properties/ciio/enum", keyword: "enum", params: { allowedValues: schema32.properties.ciio.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.ciio.enum, parentSchema: schema32.properties.ciio, data: data7 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.processedIndividuals !== void 0) {
      let data8 = data.processedIndividuals;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && typeof data8 !== "string") {
        const err10 = { instancePath: instancePath + "/processedIndividuals", schemaPath: "#/properties/processedIndividuals/type", keyword: "type", params: { type: schema32.properties.processedIndividuals.type }, message: "must be integer,string", schema: schema32.properties.processedIndividuals.type, parentSchema: schema32.properties.processedIndividuals, data: data8 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          const err11 = { instancePath: instancePath + "/processedIndividuals", schemaPath: "#/properties/processedIndividuals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.processedIndividuals, data: data8 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (typeof data8 === "string") {
        if (!pattern4.test(data8)) {
          const err12 = { instancePath: instancePath + "/processedIndividuals", schemaPath: "#/properties/processedIndividuals/pattern", keyword: "pattern", params: { pattern: "^unknown$" }, message: 'must match pattern "^unknown$"', schema: "^unknown$", parentSchema: schema32.properties.processedIndividuals, data: data8 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.pilotZone !== void 0) {
      let data9 = data.pilotZone;
      if (typeof data9 !== "string") {
        const err13 = { instancePath: instancePath + "/pilotZone", schemaPath: "#/properties/pilotZone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.pilotZone.type, parentSchema: schema32.properties.pilotZone, data: data9 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.contact !== void 0) {
      if (!validate22(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      let data11 = data.note;
      if (typeof data11 !== "string" && !(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        const err14 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data11 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key2 in data11) {
          if (!(key2 === "en" || key2 === "zh")) {
            const err15 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data11 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data11.en !== void 0) {
          let data12 = data11.en;
          if (typeof data12 !== "string") {
            const err16 = { instancePath: instancePath + "/note/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data12 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data11.zh !== void 0) {
          let data13 = data11.zh;
          if (typeof data13 !== "string") {
            const err17 = { instancePath: instancePath + "/note/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data13 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
    if (data.reference !== void 0) {
      let data14 = data.reference;
      if (typeof data14 !== "string") {
        const err18 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.reference.type, parentSchema: schema32.properties.reference, data: data14 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var population = validate48;
var schema38 = { "description": "A group of people that several flows share, so that nobody is counted twice.", "x-zh": "\u591A\u4E2A\u6D41\u8F6C\u5171\u6709\u7684\u4E00\u7EC4\u4EBA\uFF0C\u7528\u4E8E\u907F\u514D\u91CD\u590D\u8BA1\u6570\u3002", "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/text", "description": "Name of the group.", "x-zh": "\u4EBA\u7FA4\u540D\u79F0\u3002" }, "size": { "description": "How many different people belong to it.", "x-zh": "\u8BE5\u4EBA\u7FA4\u7684\u4E0D\u540C\u81EA\u7136\u4EBA\u603B\u6570\u3002", "type": ["integer", "string"], "minimum": 0, "pattern": "^unknown$" }, "note": { "$ref": "#/$defs/text", "description": "A remark for readers; no rule reads it.", "x-zh": "\u4F9B\u9605\u8BFB\u8005\u53C2\u8003\u7684\u5907\u6CE8\uFF0C\u89C4\u5219\u4E0D\u8BFB\u53D6\u3002" }, "reference": { "description": "The number under which another register keeps this (an inventory record, a ticket).", "x-zh": "\u5176\u4ED6\u53F0\u8D26\u4E2D\u7684\u7F16\u53F7\uFF0C\u4F8B\u5982\u6570\u636E\u6E05\u5355\u7684\u8BB0\u5F55\u53F7\u3002", "type": "string" } } };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "size" || key0 === "note" || key0 === "reference")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "en" || key1 === "zh")) {
            const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.en !== void 0) {
          let data1 = data0.en;
          if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/name/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.zh !== void 0) {
          let data2 = data0.zh;
          if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/name/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    if (data.size !== void 0) {
      let data3 = data.size;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: schema38.properties.size.type }, message: "must be integer,string", schema: schema38.properties.size.type, parentSchema: schema38.properties.size, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.size, data: data3 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/pattern", keyword: "pattern", params: { pattern: "^unknown$" }, message: 'must match pattern "^unknown$"', schema: "^unknown$", parentSchema: schema38.properties.size, data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.note !== void 0) {
      let data4 = data.note;
      if (typeof data4 !== "string" && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        const err8 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key2 in data4) {
          if (!(key2 === "en" || key2 === "zh")) {
            const err9 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data4 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data4.en !== void 0) {
          let data5 = data4.en;
          if (typeof data5 !== "string") {
            const err10 = { instancePath: instancePath + "/note/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data5 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data4.zh !== void 0) {
          let data6 = data4.zh;
          if (typeof data6 !== "string") {
            const err11 = { instancePath: instancePath + "/note/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data6 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      }
    }
    if (data.reference !== void 0) {
      let data7 = data.reference;
      if (typeof data7 !== "string") {
        const err12 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.reference.type, parentSchema: schema38.properties.reference, data: data7 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var system = validate49;
var schema41 = { "description": "A system that holds or receives data.", "x-zh": "\u4FDD\u5B58\u6216\u8005\u63A5\u6536\u6570\u636E\u7684\u7CFB\u7EDF\u3002", "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/text", "description": "Name of the system.", "x-zh": "\u7CFB\u7EDF\u540D\u79F0\u3002" }, "location": { "description": "Where the data is kept: country or region code (ISO 3166-1, or 3166-2 for a place in mainland China). Left out: the place of its operator.", "x-zh": "\u6570\u636E\u6240\u5728\u5730\uFF1A\u56FD\u5BB6\u6216\u5730\u533A\u4EE3\u7801\uFF08ISO 3166-1\uFF1B\u5883\u5185\u53EF\u5199\u5230\u7701\uFF0CISO 3166-2\uFF09\u3002\u672A\u586B\u5199\u65F6\u53D6\u8FD0\u8425\u8005\u6240\u5728\u5730\u3002", "type": "string", "x-catalogue": "places", "x-also": ["unknown"] }, "kind": { "description": "What sort of system it is.", "x-zh": "\u7CFB\u7EDF\u7C7B\u578B\u3002", "type": "string", "enum": ["application", "database", "warehouse", "saas", "api", "file-store", "queue", "directory", "logs", "device", "other"], "x-values": { "application": { "en": "Business application", "zh": "\u4E1A\u52A1\u5E94\u7528" }, "database": { "en": "Database", "zh": "\u6570\u636E\u5E93" }, "warehouse": { "en": "Data warehouse or lake", "zh": "\u6570\u636E\u4ED3\u5E93\u6216\u6570\u636E\u6E56" }, "saas": { "en": "Software as a service", "zh": "\u8F6F\u4EF6\u5373\u670D\u52A1\uFF08SaaS\uFF09" }, "api": { "en": "Interface or gateway", "zh": "\u63A5\u53E3\u6216\u7F51\u5173" }, "file-store": { "en": "File or object store", "zh": "\u6587\u4EF6\u6216\u5BF9\u8C61\u5B58\u50A8" }, "queue": { "en": "Message queue or stream", "zh": "\u6D88\u606F\u961F\u5217" }, "directory": { "en": "Identity directory", "zh": "\u8EAB\u4EFD\u76EE\u5F55" }, "logs": { "en": "Logs and audit records", "zh": "\u65E5\u5FD7\u4E0E\u5BA1\u8BA1" }, "device": { "en": "Device, vehicle or sensor", "zh": "\u7EC8\u7AEF\u3001\u8F66\u8F86\u6216\u4F20\u611F\u5668" }, "other": { "en": "Something else", "zh": "\u5176\u4ED6" } } }, "operator": { "description": "The exporter or recipient that runs it.", "x-zh": "\u8FD0\u8425\u8BE5\u7CFB\u7EDF\u7684\u51FA\u5883\u65B9\u6216\u5883\u5916\u63A5\u6536\u65B9\u3002", "type": "string", "x-ref": ["exporters", "recipients"] }, "note": { "$ref": "#/$defs/text", "description": "A remark for readers; no rule reads it.", "x-zh": "\u4F9B\u9605\u8BFB\u8005\u53C2\u8003\u7684\u5907\u6CE8\uFF0C\u89C4\u5219\u4E0D\u8BFB\u53D6\u3002" }, "reference": { "description": "The number under which another register keeps this (an inventory record, a ticket).", "x-zh": "\u5176\u4ED6\u53F0\u8D26\u4E2D\u7684\u7F16\u53F7\uFF0C\u4F8B\u5982\u6570\u636E\u6E05\u5355\u7684\u8BB0\u5F55\u53F7\u3002", "type": "string" } } };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "location" || key0 === "kind" || key0 === "operator" || key0 === "note" || key0 === "reference")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "en" || key1 === "zh")) {
            const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.en !== void 0) {
          let data1 = data0.en;
          if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/name/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.zh !== void 0) {
          let data2 = data0.zh;
          if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/name/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    if (data.location !== void 0) {
      let data3 = data.location;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.location.type, parentSchema: schema41.properties.location, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data4 = data.kind;
      if (typeof data4 !== "string") {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.kind.type, parentSchema: schema41.properties.kind, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data4 === "application" || data4 === "database" || data4 === "warehouse" || data4 === "saas" || data4 === "api" || data4 === "file-store" || data4 === "queue" || data4 === "directory" || data4 === "logs" || data4 === "device" || data4 === "other")) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema41.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema41.properties.kind.enum, parentSchema: schema41.properties.kind, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.operator !== void 0) {
      let data5 = data.operator;
      if (typeof data5 !== "string") {
        const err8 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.operator.type, parentSchema: schema41.properties.operator, data: data5 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data6 = data.note;
      if (typeof data6 !== "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        const err9 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "en" || key2 === "zh")) {
            const err10 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data6 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.en !== void 0) {
          let data7 = data6.en;
          if (typeof data7 !== "string") {
            const err11 = { instancePath: instancePath + "/note/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data7 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data6.zh !== void 0) {
          let data8 = data6.zh;
          if (typeof data8 !== "string") {
            const err12 = { instancePath: instancePath + "/note/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data8 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      }
    }
    if (data.reference !== void 0) {
      let data9 = data.reference;
      if (typeof data9 !== "string") {
        const err13 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.reference.type, parentSchema: schema41.properties.reference, data: data9 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var category = validate50;
var schema44 = { "description": "A kind of data.", "x-zh": "\u4E00\u7C7B\u6570\u636E\u3002", "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/text", "description": "Name of the kind of data.", "x-zh": "\u6570\u636E\u7C7B\u522B\u540D\u79F0\u3002" }, "class": { "description": "How the law classes it.", "x-zh": "\u6CD5\u5F8B\u4E0A\u7684\u5206\u7C7B\u3002", "type": "string", "enum": ["general", "personal", "sensitive", "important", "core", "unknown"], "x-values": { "general": { "en": "Neither personal information nor important data", "zh": "\u4E00\u822C\u6570\u636E\uFF1A\u65E2\u975E\u4E2A\u4EBA\u4FE1\u606F\u4E5F\u975E\u91CD\u8981\u6570\u636E" }, "personal": { "en": "Personal information that is not sensitive", "zh": "\u4E2A\u4EBA\u4FE1\u606F\uFF08\u4E0D\u542B\u654F\u611F\u4E2A\u4EBA\u4FE1\u606F\uFF09" }, "sensitive": { "en": "Sensitive personal information (PIPL Art. 28)", "zh": "\u654F\u611F\u4E2A\u4EBA\u4FE1\u606F\uFF08\u300A\u4E2A\u4EBA\u4FE1\u606F\u4FDD\u62A4\u6CD5\u300B\u7B2C\u4E8C\u5341\u516B\u6761\uFF09" }, "important": { "en": "Important data, notified or published by a department or region", "zh": "\u91CD\u8981\u6570\u636E\uFF08\u76F8\u5173\u90E8\u95E8\u3001\u5730\u533A\u544A\u77E5\u6216\u8005\u516C\u5F00\u53D1\u5E03\uFF09" }, "core": { "en": "Core data of the state; it must not leave", "zh": "\u56FD\u5BB6\u6838\u5FC3\u6570\u636E\uFF0C\u4E0D\u5F97\u51FA\u5883" }, "unknown": { "en": "Not classified yet", "zh": "\u5C1A\u672A\u5206\u7C7B" } } }, "couldBe": { "description": "Where class is unknown: the classes that are still possible. Left out means all of them.", "x-zh": "\u5206\u7C7B\u672A\u77E5\u65F6\u4ECD\u6709\u53EF\u80FD\u7684\u5206\u7C7B\uFF1B\u672A\u586B\u5199\u8868\u793A\u5168\u90E8\u53EF\u80FD\u3002", "type": "array", "items": { "description": "A class that is still possible.", "x-zh": "\u4ECD\u6709\u53EF\u80FD\u7684\u5206\u7C7B\u3002", "type": "string", "enum": ["general", "personal", "sensitive", "important", "core"], "x-values": { "general": { "en": "Neither personal information nor important data", "zh": "\u4E00\u822C\u6570\u636E\uFF1A\u65E2\u975E\u4E2A\u4EBA\u4FE1\u606F\u4E5F\u975E\u91CD\u8981\u6570\u636E" }, "personal": { "en": "Personal information that is not sensitive", "zh": "\u4E2A\u4EBA\u4FE1\u606F\uFF08\u4E0D\u542B\u654F\u611F\u4E2A\u4EBA\u4FE1\u606F\uFF09" }, "sensitive": { "en": "Sensitive personal information (PIPL Art. 28)", "zh": "\u654F\u611F\u4E2A\u4EBA\u4FE1\u606F\uFF08\u300A\u4E2A\u4EBA\u4FE1\u606F\u4FDD\u62A4\u6CD5\u300B\u7B2C\u4E8C\u5341\u516B\u6761\uFF09" }, "important": { "en": "Important data, notified or published by a department or region", "zh": "\u91CD\u8981\u6570\u636E\uFF08\u76F8\u5173\u90E8\u95E8\u3001\u5730\u533A\u544A\u77E5\u6216\u8005\u516C\u5F00\u53D1\u5E03\uFF09" }, "core": { "en": "Core data of the state; it must not leave", "zh": "\u56FD\u5BB6\u6838\u5FC3\u6570\u636E\uFF0C\u4E0D\u5F97\u51FA\u5883" } } } }, "subjects": { "description": "Whose data it is: customers, employees, job-applicants, vehicle-owners, business-contacts and so on.", "x-zh": "\u6570\u636E\u4E3B\u4F53\uFF1Acustomers\u3001employees\u3001job-applicants\u3001vehicle-owners\u3001business-contacts \u7B49\u3002", "type": "string" }, "subjectsName": { "$ref": "#/$defs/text", "description": "The people in the words of the inventory.", "x-zh": "\u6570\u636E\u4E3B\u4F53\u7684\u539F\u6587\u540D\u79F0\u3002" }, "fields": { "description": "Field names.", "x-zh": "\u5B57\u6BB5\u540D\u79F0\u3002", "type": "array", "items": { "type": "string" } }, "sensitiveType": { "description": "Which kind of sensitive personal information.", "x-zh": "\u5C5E\u4E8E\u54EA\u4E00\u79CD\u654F\u611F\u4E2A\u4EBA\u4FE1\u606F\u3002", "type": "string", "x-catalogue": "sensitive-kinds" }, "importantBecause": { "description": "Why it is important data.", "x-zh": "\u8BA4\u5B9A\u4E3A\u91CD\u8981\u6570\u636E\u7684\u4F9D\u636E\u3002", "type": "object", "additionalProperties": false, "properties": { "basis": { "description": "How it became important data.", "x-zh": "\u4F9D\u636E\u7C7B\u578B\u3002", "type": "string", "enum": ["notified", "published", "self-identified"], "x-values": { "notified": { "en": "A department or region notified the handler", "zh": "\u76F8\u5173\u90E8\u95E8\u3001\u5730\u533A\u544A\u77E5" }, "published": { "en": "A published catalogue or rule lists it", "zh": "\u516C\u5F00\u53D1\u5E03\u7684\u76EE\u5F55\u6216\u89C4\u5B9A" }, "self-identified": { "en": "The handler identified it itself", "zh": "\u81EA\u884C\u8BC6\u522B" } } }, "by": { "description": "Authority.", "x-zh": "\u4E3B\u7BA1\u90E8\u95E8\u3002", "type": "string" }, "reference": { "description": "Title or number of the document.", "x-zh": "\u6587\u4EF6\u540D\u79F0\u6216\u6587\u53F7\u3002", "type": "string" }, "date": { "description": "Date of the document.", "x-zh": "\u6587\u4EF6\u65E5\u671F\u3002", "$ref": "#/$defs/date" } } }, "notImportantBecause": { "description": "On what ground it was found not to be identified important data.", "x-zh": "\u8BA4\u5B9A\u4E0D\u5C5E\u4E8E\u5DF2\u8BC6\u522B\u91CD\u8981\u6570\u636E\u7684\u4F9D\u636E\u3002", "type": "object", "additionalProperties": false, "properties": { "basis": { "$ref": "#/$defs/text", "description": "What was done to find out.", "x-zh": "\u8BA4\u5B9A\u65B9\u6CD5\u3002" }, "by": { "$ref": "#/$defs/text", "description": "Who confirmed it.", "x-zh": "\u786E\u8BA4\u4EBA\u3002" }, "date": { "description": "Date of the confirmation.", "x-zh": "\u786E\u8BA4\u65E5\u671F\u3002", "$ref": "#/$defs/date" } } }, "sector": { "description": "Sector whose data rules apply to it; left out: the exporter\u2019s sector.", "x-zh": "\u9002\u7528\u54EA\u4E00\u884C\u4E1A\u7684\u6570\u636E\u89C4\u5219\uFF1B\u672A\u586B\u5199\u65F6\u53D6\u51FA\u5883\u65B9\u7684\u884C\u4E1A\u3002", "type": "string", "x-catalogue": "sectors" }, "note": { "$ref": "#/$defs/text", "description": "A remark for readers; no rule reads it.", "x-zh": "\u4F9B\u9605\u8BFB\u8005\u53C2\u8003\u7684\u5907\u6CE8\uFF0C\u89C4\u5219\u4E0D\u8BFB\u53D6\u3002" }, "reference": { "description": "The number under which another register keeps this (an inventory record, a ticket).", "x-zh": "\u5176\u4ED6\u53F0\u8D26\u4E2D\u7684\u7F16\u53F7\uFF0C\u4F8B\u5982\u6570\u636E\u6E05\u5355\u7684\u8BB0\u5F55\u53F7\u3002", "type": "string" } } };
var schema47 = { "description": "A calendar date, YYYY-MM-DD.", "x-zh": "\u65E5\u671F\uFF0C\u683C\u5F0F\u4E3A YYYY-MM-DD\u3002", "type": "string", "format": "date" };
var formats0 = require_formats().fullFormats.date;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate50.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema44.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "en" || key1 === "zh")) {
            const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.en !== void 0) {
          let data1 = data0.en;
          if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/name/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.zh !== void 0) {
          let data2 = data0.zh;
          if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/name/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    if (data.class !== void 0) {
      let data3 = data.class;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.class.type, parentSchema: schema44.properties.class, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data3 === "general" || data3 === "personal" || data3 === "sensitive" || data3 === "important" || data3 === "core" || data3 === "unknown")) {
        const err6 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema44.properties.class.enum }, message: "must be equal to one of the allowed values", schema: schema44.properties.class.enum, parentSchema: schema44.properties.class, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.couldBe !== void 0) {
      let data4 = data.couldBe;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== "string") {
            const err7 = { instancePath: instancePath + "/couldBe/" + i0, schemaPath: "#/properties/couldBe/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.couldBe.items.type, parentSchema: schema44.properties.couldBe.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (!(data5 === "general" || data5 === "personal" || data5 === "sensitive" || data5 === "important" || data5 === "core")) {
            const err8 = { instancePath: instancePath + "/couldBe/" + i0, schemaPath: "#/properties/couldBe/items/enum", keyword: "enum", params: { allowedValues: schema44.properties.couldBe.items.enum }, message: "must be equal to one of the allowed values", schema: schema44.properties.couldBe.items.enum, parentSchema: schema44.properties.couldBe.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/couldBe", schemaPath: "#/properties/couldBe/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.couldBe.type, parentSchema: schema44.properties.couldBe, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.subjects !== void 0) {
      let data6 = data.subjects;
      if (typeof data6 !== "string") {
        const err10 = { instancePath: instancePath + "/subjects", schemaPath: "#/properties/subjects/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.subjects.type, parentSchema: schema44.properties.subjects, data: data6 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.subjectsName !== void 0) {
      let data7 = data.subjectsName;
      if (typeof data7 !== "string" && !(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        const err11 = { instancePath: instancePath + "/subjectsName", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data7 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key2 in data7) {
          if (!(key2 === "en" || key2 === "zh")) {
            const err12 = { instancePath: instancePath + "/subjectsName", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data7 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data7.en !== void 0) {
          let data8 = data7.en;
          if (typeof data8 !== "string") {
            const err13 = { instancePath: instancePath + "/subjectsName/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data8 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data7.zh !== void 0) {
          let data9 = data7.zh;
          if (typeof data9 !== "string") {
            const err14 = { instancePath: instancePath + "/subjectsName/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data9 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      }
    }
    if (data.fields !== void 0) {
      let data10 = data.fields;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (typeof data11 !== "string") {
            const err15 = { instancePath: instancePath + "/fields/" + i1, schemaPath: "#/properties/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.fields.items.type, parentSchema: schema44.properties.fields.items, data: data11 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.fields.type, parentSchema: schema44.properties.fields, data: data10 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.sensitiveType !== void 0) {
      let data12 = data.sensitiveType;
      if (typeof data12 !== "string") {
        const err17 = { instancePath: instancePath + "/sensitiveType", schemaPath: "#/properties/sensitiveType/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.sensitiveType.type, parentSchema: schema44.properties.sensitiveType, data: data12 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.importantBecause !== void 0) {
      let data13 = data.importantBecause;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key3 in data13) {
          if (!(key3 === "basis" || key3 === "by" || key3 === "reference" || key3 === "date")) {
            const err18 = { instancePath: instancePath + "/importantBecause", schemaPath: "#/properties/importantBecause/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.importantBecause, data: data13 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data13.basis !== void 0) {
          let data14 = data13.basis;
          if (typeof data14 !== "string") {
            const err19 = { instancePath: instancePath + "/importantBecause/basis", schemaPath: "#/properties/importantBecause/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.importantBecause.properties.basis.type, parentSchema: schema44.properties.importantBecause.properties.basis, data: data14 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (!(data14 === "notified" || data14 === "published" || data14 === "self-identified")) {
            const err20 = { instancePath: instancePath + "/importantBecause/basis", schemaPath: "#/properties/importantBecause/properties/basis/enum", keyword: "enum", params: { allowedValues: schema44.properties.importantBecause.properties.basis.enum }, message: "must be equal to one of the allowed values", schema: schema44.properties.importantBecause.properties.basis.enum, parentSchema: schema44.properties.importantBecause.properties.basis, data: data14 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data13.by !== void 0) {
          let data15 = data13.by;
          if (typeof data15 !== "string") {
            const err21 = { instancePath: instancePath + "/importantBecause/by", schemaPath: "#/properties/importantBecause/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.importantBecause.properties.by.type, parentSchema: schema44.properties.importantBecause.properties.by, data: data15 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data13.reference !== void 0) {
          let data16 = data13.reference;
          if (typeof data16 !== "string") {
            const err22 = { instancePath: instancePath + "/importantBecause/reference", schemaPath: "#/properties/importantBecause/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.importantBecause.properties.reference.type, parentSchema: schema44.properties.importantBecause.properties.reference, data: data16 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data13.date !== void 0) {
          let data17 = data13.date;
          if (typeof data17 === "string") {
            if (!formats0.validate(data17)) {
              const err23 = { instancePath: instancePath + "/importantBecause/date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema47, data: data17 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/importantBecause/date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.type, parentSchema: schema47, data: data17 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/importantBecause", schemaPath: "#/properties/importantBecause/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.properties.importantBecause.type, parentSchema: schema44.properties.importantBecause, data: data13 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.notImportantBecause !== void 0) {
      let data18 = data.notImportantBecause;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "basis" || key4 === "by" || key4 === "date")) {
            const err26 = { instancePath: instancePath + "/notImportantBecause", schemaPath: "#/properties/notImportantBecause/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.notImportantBecause, data: data18 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data18.basis !== void 0) {
          let data19 = data18.basis;
          if (typeof data19 !== "string" && !(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
            const err27 = { instancePath: instancePath + "/notImportantBecause/basis", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data19 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            for (const key5 in data19) {
              if (!(key5 === "en" || key5 === "zh")) {
                const err28 = { instancePath: instancePath + "/notImportantBecause/basis", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data19 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data19.en !== void 0) {
              let data20 = data19.en;
              if (typeof data20 !== "string") {
                const err29 = { instancePath: instancePath + "/notImportantBecause/basis/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data20 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data19.zh !== void 0) {
              let data21 = data19.zh;
              if (typeof data21 !== "string") {
                const err30 = { instancePath: instancePath + "/notImportantBecause/basis/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data21 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          }
        }
        if (data18.by !== void 0) {
          let data22 = data18.by;
          if (typeof data22 !== "string" && !(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
            const err31 = { instancePath: instancePath + "/notImportantBecause/by", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data22 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            for (const key6 in data22) {
              if (!(key6 === "en" || key6 === "zh")) {
                const err32 = { instancePath: instancePath + "/notImportantBecause/by", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data22 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data22.en !== void 0) {
              let data23 = data22.en;
              if (typeof data23 !== "string") {
                const err33 = { instancePath: instancePath + "/notImportantBecause/by/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data23 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data22.zh !== void 0) {
              let data24 = data22.zh;
              if (typeof data24 !== "string") {
                const err34 = { instancePath: instancePath + "/notImportantBecause/by/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data24 };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          }
        }
        if (data18.date !== void 0) {
          let data25 = data18.date;
          if (typeof data25 === "string") {
            if (!formats0.validate(data25)) {
              const err35 = { instancePath: instancePath + "/notImportantBecause/date", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema47, data: data25 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/notImportantBecause/date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.type, parentSchema: schema47, data: data25 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/notImportantBecause", schemaPath: "#/properties/notImportantBecause/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.properties.notImportantBecause.type, parentSchema: schema44.properties.notImportantBecause, data: data18 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.sector !== void 0) {
      let data26 = data.sector;
      if (typeof data26 !== "string") {
        const err38 = { instancePath: instancePath + "/sector", schemaPath: "#/properties/sector/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.sector.type, parentSchema: schema44.properties.sector, data: data26 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data27 = data.note;
      if (typeof data27 !== "string" && !(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
        const err39 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data27 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key7 in data27) {
          if (!(key7 === "en" || key7 === "zh")) {
            const err40 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data27 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data27.en !== void 0) {
          let data28 = data27.en;
          if (typeof data28 !== "string") {
            const err41 = { instancePath: instancePath + "/note/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data28 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data27.zh !== void 0) {
          let data29 = data27.zh;
          if (typeof data29 !== "string") {
            const err42 = { instancePath: instancePath + "/note/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data29 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      }
    }
    if (data.reference !== void 0) {
      let data30 = data.reference;
      if (typeof data30 !== "string") {
        const err43 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.reference.type, parentSchema: schema44.properties.reference, data: data30 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
  } else {
    const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var recipient = validate51;
var schema52 = { "description": "An overseas recipient.", "x-zh": "\u5883\u5916\u63A5\u6536\u65B9\u3002", "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/text", "description": "Registered name.", "x-zh": "\u540D\u79F0\u3002" }, "country": { "description": "Country or region code (ISO 3166-1). HK, MO and TW are outside the mainland too.", "x-zh": "\u56FD\u5BB6\u6216\u5730\u533A\u4EE3\u7801\uFF08ISO 3166-1\uFF09\u3002\u6E2F\u6FB3\u53F0\u540C\u6837\u5C5E\u4E8E\u5883\u5916\u3002", "type": "string", "x-catalogue": "countries", "x-also": ["unknown"] }, "role": { "description": "Its role.", "x-zh": "\u89D2\u8272\u3002", "type": "string", "enum": ["processor", "handler"], "x-values": { "processor": { "en": "Processes on the exporter\u2019s behalf", "zh": "\u53D7\u6258\u4EBA" }, "handler": { "en": "Decides itself on purpose and method", "zh": "\u4E2A\u4EBA\u4FE1\u606F\u5904\u7406\u8005" } } }, "contact": { "$ref": "#/$defs/contact" }, "onwardTo": { "description": "Further recipients that may get the data.", "x-zh": "\u53EF\u80FD\u518D\u63A5\u6536\u6570\u636E\u7684\u5176\u4ED6\u63A5\u6536\u65B9\u3002", "type": "array", "items": { "type": "string", "x-ref": ["recipients"], "description": "A further recipient.", "x-zh": "\u518D\u63A5\u6536\u65B9\u3002" } }, "note": { "$ref": "#/$defs/text", "description": "A remark for readers; no rule reads it.", "x-zh": "\u4F9B\u9605\u8BFB\u8005\u53C2\u8003\u7684\u5907\u6CE8\uFF0C\u89C4\u5219\u4E0D\u8BFB\u53D6\u3002" }, "reference": { "description": "The number under which another register keeps this (an inventory record, a ticket).", "x-zh": "\u5176\u4ED6\u53F0\u8D26\u4E2D\u7684\u7F16\u53F7\uFF0C\u4F8B\u5982\u6570\u636E\u6E05\u5355\u7684\u8BB0\u5F55\u53F7\u3002", "type": "string" } } };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "country" || key0 === "role" || key0 === "contact" || key0 === "onwardTo" || key0 === "note" || key0 === "reference")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema52, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "en" || key1 === "zh")) {
            const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.en !== void 0) {
          let data1 = data0.en;
          if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/name/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.zh !== void 0) {
          let data2 = data0.zh;
          if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/name/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    if (data.country !== void 0) {
      let data3 = data.country;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.country.type, parentSchema: schema52.properties.country, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data4 = data.role;
      if (typeof data4 !== "string") {
        const err6 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.role.type, parentSchema: schema52.properties.role, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data4 === "processor" || data4 === "handler")) {
        const err7 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema52.properties.role.enum }, message: "must be equal to one of the allowed values", schema: schema52.properties.role.enum, parentSchema: schema52.properties.role, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.contact !== void 0) {
      if (!validate22(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.onwardTo !== void 0) {
      let data6 = data.onwardTo;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 !== "string") {
            const err8 = { instancePath: instancePath + "/onwardTo/" + i0, schemaPath: "#/properties/onwardTo/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.onwardTo.items.type, parentSchema: schema52.properties.onwardTo.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/onwardTo", schemaPath: "#/properties/onwardTo/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema52.properties.onwardTo.type, parentSchema: schema52.properties.onwardTo, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data8 = data.note;
      if (typeof data8 !== "string" && !(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        const err10 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data8 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key2 in data8) {
          if (!(key2 === "en" || key2 === "zh")) {
            const err11 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data8 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data8.en !== void 0) {
          let data9 = data8.en;
          if (typeof data9 !== "string") {
            const err12 = { instancePath: instancePath + "/note/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data9 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data8.zh !== void 0) {
          let data10 = data8.zh;
          if (typeof data10 !== "string") {
            const err13 = { instancePath: instancePath + "/note/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data10 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
    }
    if (data.reference !== void 0) {
      let data11 = data.reference;
      if (typeof data11 !== "string") {
        const err14 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.properties.reference.type, parentSchema: schema52.properties.reference, data: data11 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.type, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var agreement = validate53;
var schema55 = { "description": "A legal document with an overseas recipient.", "x-zh": "\u4E0E\u5883\u5916\u63A5\u6536\u65B9\u8BA2\u7ACB\u7684\u6CD5\u5F8B\u6587\u4EF6\u3002", "type": "object", "additionalProperties": false, "required": ["with"], "properties": { "with": { "description": "The recipient that is party to it.", "x-zh": "\u7B7E\u7EA6\u7684\u5883\u5916\u63A5\u6536\u65B9\u3002", "type": "string", "x-ref": ["recipients"] }, "kind": { "description": "What sort of document it is.", "x-zh": "\u6587\u4EF6\u7C7B\u578B\u3002", "type": "string", "enum": ["legal-document", "standard-contract", "gba-standard-contract", "certification-rules"], "x-values": { "legal-document": { "en": "Contract or other binding document for a security assessment", "zh": "\u5B89\u5168\u8BC4\u4F30\u6240\u9700\u7684\u5408\u540C\u6216\u8005\u5176\u4ED6\u5177\u6709\u6CD5\u5F8B\u6548\u529B\u7684\u6587\u4EF6" }, "standard-contract": { "en": "The CAC\u2019s standard contract", "zh": "\u56FD\u5BB6\u7F51\u4FE1\u90E8\u95E8\u5236\u5B9A\u7684\u6807\u51C6\u5408\u540C" }, "gba-standard-contract": { "en": "Greater Bay Area standard contract", "zh": "\u7CA4\u6E2F\u6FB3\u5927\u6E7E\u533A\u4E2A\u4EBA\u4FE1\u606F\u8DE8\u5883\u6D41\u52A8\u6807\u51C6\u5408\u540C" }, "certification-rules": { "en": "Binding rules under a certification", "zh": "\u8BA4\u8BC1\u6240\u4F9D\u636E\u7684\u6709\u7EA6\u675F\u529B\u7684\u89C4\u5219" } } }, "signed": { "description": "Date of signature.", "x-zh": "\u7B7E\u8BA2\u65E5\u671F\u3002", "$ref": "#/$defs/openDate" }, "effective": { "description": "Date on which it takes effect.", "x-zh": "\u751F\u6548\u65E5\u671F\u3002", "$ref": "#/$defs/openDate" }, "expires": { "description": "Last day on which it binds.", "x-zh": "\u5230\u671F\u65E5\u671F\u3002", "$ref": "#/$defs/openDate" }, "file": { "description": "Path of the document, from the folder of this file.", "x-zh": "\u6587\u4EF6\u8DEF\u5F84\uFF08\u76F8\u5BF9\u4E8E\u672C\u6587\u4EF6\u6240\u5728\u76EE\u5F55\uFF09\u3002", "type": "string" }, "terms": { "description": "Term id \u2192 where the document says it, or false where it does not.", "x-zh": "\u6761\u6B3E\u7F16\u53F7 \u2192 \u6587\u4EF6\u4E2D\u7684\u4F4D\u7F6E\uFF1B\u6CA1\u6709\u7EA6\u5B9A\u5219\u5199 false\u3002", "type": "object", "x-keys": "terms", "additionalProperties": { "description": "Where the document says it, or false where it does not.", "x-zh": "\u6587\u4EF6\u4E2D\u7684\u4F4D\u7F6E\uFF1B\u6CA1\u6709\u7EA6\u5B9A\u5219\u5199 false\u3002", "type": ["string", "boolean", "null"], "not": { "const": true } } }, "note": { "$ref": "#/$defs/text", "description": "A remark for readers; no rule reads it.", "x-zh": "\u4F9B\u9605\u8BFB\u8005\u53C2\u8003\u7684\u5907\u6CE8\uFF0C\u89C4\u5219\u4E0D\u8BFB\u53D6\u3002" }, "reference": { "description": "The number under which another register keeps this (an inventory record, a ticket).", "x-zh": "\u5176\u4ED6\u53F0\u8D26\u4E2D\u7684\u7F16\u53F7\uFF0C\u4F8B\u5982\u6570\u636E\u6E05\u5355\u7684\u8BB0\u5F55\u53F7\u3002", "type": "string" } } };
var schema56 = { "description": "A calendar date, YYYY-MM-DD, or null for none.", "x-zh": "\u65E5\u671F\uFF0C\u683C\u5F0F\u4E3A YYYY-MM-DD\uFF1B\u6CA1\u6709\u5219\u5199 null\u3002", "type": ["string", "null"], "format": "date" };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.with === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "with" }, message: "must have required property 'with'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema55.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.with !== void 0) {
      let data0 = data.with;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.with.type, parentSchema: schema55.properties.with, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.kind.type, parentSchema: schema55.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "legal-document" || data1 === "standard-contract" || data1 === "gba-standard-contract" || data1 === "certification-rules")) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema55.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema55.properties.kind.enum, parentSchema: schema55.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.signed !== void 0) {
      let data2 = data.signed;
      if (typeof data2 !== "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/signed", schemaPath: "#/$defs/openDate/type", keyword: "type", params: { type: schema56.type }, message: "must be string,null", schema: schema56.type, parentSchema: schema56, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!formats0.validate(data2)) {
          const err6 = { instancePath: instancePath + "/signed", schemaPath: "#/$defs/openDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema56, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.effective !== void 0) {
      let data3 = data.effective;
      if (typeof data3 !== "string" && data3 !== null) {
        const err7 = { instancePath: instancePath + "/effective", schemaPath: "#/$defs/openDate/type", keyword: "type", params: { type: schema56.type }, message: "must be string,null", schema: schema56.type, parentSchema: schema56, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!formats0.validate(data3)) {
          const err8 = { instancePath: instancePath + "/effective", schemaPath: "#/$defs/openDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema56, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.expires !== void 0) {
      let data4 = data.expires;
      if (typeof data4 !== "string" && data4 !== null) {
        const err9 = { instancePath: instancePath + "/expires", schemaPath: "#/$defs/openDate/type", keyword: "type", params: { type: schema56.type }, message: "must be string,null", schema: schema56.type, parentSchema: schema56, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!formats0.validate(data4)) {
          const err10 = { instancePath: instancePath + "/expires", schemaPath: "#/$defs/openDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema56, data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.file !== void 0) {
      let data5 = data.file;
      if (typeof data5 !== "string") {
        const err11 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.file.type, parentSchema: schema55.properties.file, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.terms !== void 0) {
      let data6 = data.terms;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          let data7 = data6[key1];
          if (typeof data7 !== "string" && typeof data7 !== "boolean" && data7 !== null) {
            const err12 = { instancePath: instancePath + "/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/terms/additionalProperties/type", keyword: "type", params: { type: schema55.properties.terms.additionalProperties.type }, message: "must be string,boolean,null", schema: schema55.properties.terms.additionalProperties.type, parentSchema: schema55.properties.terms.additionalProperties, data: data7 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          const _errs22 = errors;
          const _errs23 = errors;
          if (true !== data7) {
            const err13 = {};
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          var valid5 = _errs23 === errors;
          if (valid5) {
            const err14 = { instancePath: instancePath + "/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/terms/additionalProperties/not", keyword: "not", params: {}, message: "must NOT be valid", schema: schema55.properties.terms.additionalProperties.not, parentSchema: schema55.properties.terms.additionalProperties, data: data7 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          } else {
            errors = _errs22;
            if (vErrors !== null) {
              if (_errs22) {
                vErrors.length = _errs22;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.properties.terms.type, parentSchema: schema55.properties.terms, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data8 = data.note;
      if (typeof data8 !== "string" && !(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        const err16 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data8 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key2 in data8) {
          if (!(key2 === "en" || key2 === "zh")) {
            const err17 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data8 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data8.en !== void 0) {
          let data9 = data8.en;
          if (typeof data9 !== "string") {
            const err18 = { instancePath: instancePath + "/note/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data9 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data8.zh !== void 0) {
          let data10 = data8.zh;
          if (typeof data10 !== "string") {
            const err19 = { instancePath: instancePath + "/note/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data10 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      }
    }
    if (data.reference !== void 0) {
      let data11 = data.reference;
      if (typeof data11 !== "string") {
        const err20 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.reference.type, parentSchema: schema55.properties.reference, data: data11 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.type, parentSchema: schema55, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var flow = validate54;
var schema60 = { "description": "A movement of data from one place to another.", "x-zh": "\u4E00\u6B21\u6570\u636E\u6D41\u8F6C\u3002", "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "name": { "$ref": "#/$defs/text", "description": "Name of the flow.", "x-zh": "\u6D41\u8F6C\u540D\u79F0\u3002" }, "from": { "description": "System (or exporter) that the data comes from.", "x-zh": "\u6570\u636E\u6765\u6E90\u7CFB\u7EDF\uFF08\u6216\u51FA\u5883\u65B9\uFF09\u3002", "type": "string", "x-ref": ["systems", "exporters"] }, "to": { "description": "System or recipient that the data goes to. Cross-border when from is in mainland China and to is not, or with method remote-access.", "x-zh": "\u6570\u636E\u53BB\u5411\u7684\u7CFB\u7EDF\u6216\u63A5\u6536\u65B9\u3002\u6765\u6E90\u5728\u5883\u5185\u800C\u53BB\u5411\u5728\u5883\u5916\uFF0C\u6216\u8005\u65B9\u5F0F\u4E3A\u8FDC\u7A0B\u8BBF\u95EE\u7684\uFF0C\u5373\u4E3A\u51FA\u5883\u3002", "type": "string", "x-ref": ["systems", "recipients"] }, "categories": { "description": "Kinds of data that move.", "x-zh": "\u6D41\u8F6C\u7684\u6570\u636E\u7C7B\u522B\u3002", "type": "array", "items": { "type": "string", "x-ref": ["categories"], "description": "A kind of data.", "x-zh": "\u6570\u636E\u7C7B\u522B\u3002" } }, "purpose": { "$ref": "#/$defs/text", "description": "What the recipient does with it.", "x-zh": "\u51FA\u5883\u76EE\u7684\u3002" }, "necessity": { "$ref": "#/$defs/necessity" }, "method": { "description": "How it moves.", "x-zh": "\u4F20\u8F93\u65B9\u5F0F\u3002", "type": "string", "enum": ["api", "batch", "file", "stream", "remote-access", "physical"], "x-values": { "api": { "en": "Interface call", "zh": "\u63A5\u53E3\u8C03\u7528" }, "batch": { "en": "Scheduled transfer", "zh": "\u6279\u91CF\u4F20\u8F93" }, "file": { "en": "File transfer", "zh": "\u6587\u4EF6\u4F20\u8F93" }, "stream": { "en": "Continuous stream", "zh": "\u6D41\u5F0F\u4F20\u8F93" }, "remote-access": { "en": "Data stays in China; people abroad can query, retrieve, download or export it", "zh": "\u6570\u636E\u5B58\u4E8E\u5883\u5185\uFF0C\u5883\u5916\u53EF\u4EE5\u67E5\u8BE2\u3001\u8C03\u53D6\u3001\u4E0B\u8F7D\u3001\u5BFC\u51FA" }, "physical": { "en": "Carried on a medium", "zh": "\u7269\u7406\u4ECB\u8D28" } } }, "individuals": { "description": "People whose data went abroad, per calendar year, each counted once. For remote access: people whose data can be reached.", "x-zh": "\u5404\u81EA\u7136\u5E74\u5185\u6570\u636E\u51FA\u5883\u7684\u4EBA\u6570\uFF0C\u540C\u4E00\u4EBA\u53EA\u8BA1\u4E00\u6B21\uFF1B\u8FDC\u7A0B\u8BBF\u95EE\u6309\u53EF\u8BBF\u95EE\u7684\u4EBA\u6570\u586B\u5199\u3002", "$ref": "#/$defs/people" }, "sensitiveIndividuals": { "description": "Of these, the people whose sensitive personal information went abroad. Left out: all of them where a category is sensitive.", "x-zh": "\u5176\u4E2D\u654F\u611F\u4E2A\u4EBA\u4FE1\u606F\u51FA\u5883\u7684\u4EBA\u6570\uFF1B\u7C7B\u522B\u4E2D\u542B\u654F\u611F\u4E2A\u4EBA\u4FE1\u606F\u800C\u672A\u586B\u5199\u7684\uFF0C\u89C6\u4E3A\u5168\u90E8\u3002", "$ref": "#/$defs/people" }, "volumeBasis": { "$ref": "#/$defs/text", "description": "Where the number of people comes from.", "x-zh": "\u4EBA\u6570\u7684\u7EDF\u8BA1\u4F9D\u636E\u3002" }, "population": { "description": "The group that these people belong to; flows of one group share people.", "x-zh": "\u8FD9\u4E9B\u4EBA\u6240\u5C5E\u7684\u4EBA\u7FA4\uFF1B\u540C\u4E00\u4EBA\u7FA4\u7684\u6D41\u8F6C\u5171\u6709\u4EBA\u5458\u3002", "type": "string", "x-ref": ["populations"] }, "basis": { "description": "Legal basis of the processing (PIPL Art. 13).", "x-zh": "\u5904\u7406\u7684\u5408\u6CD5\u6027\u57FA\u7840\uFF08\u300A\u4E2A\u4EBA\u4FE1\u606F\u4FDD\u62A4\u6CD5\u300B\u7B2C\u5341\u4E09\u6761\uFF09\u3002", "type": "string", "enum": ["consent", "contract", "hr", "legal-duty", "emergency", "public", "other"], "x-values": { "consent": { "en": "Consent", "zh": "\u540C\u610F" }, "contract": { "en": "Contract with the individual", "zh": "\u8BA2\u7ACB\u3001\u5C65\u884C\u4E2A\u4EBA\u4F5C\u4E3A\u4E00\u65B9\u5F53\u4E8B\u4EBA\u7684\u5408\u540C\u6240\u5FC5\u9700" }, "hr": { "en": "Human resources management", "zh": "\u4EBA\u529B\u8D44\u6E90\u7BA1\u7406\u6240\u5FC5\u9700" }, "legal-duty": { "en": "Statutory duty", "zh": "\u5C65\u884C\u6CD5\u5B9A\u804C\u8D23\u6216\u8005\u6CD5\u5B9A\u4E49\u52A1" }, "emergency": { "en": "Emergency", "zh": "\u5E94\u5BF9\u7A81\u53D1\u4E8B\u4EF6\u6216\u8005\u7D27\u6025\u60C5\u51B5" }, "public": { "en": "Information already public", "zh": "\u5DF2\u5408\u6CD5\u516C\u5F00" }, "other": { "en": "Another ground of law", "zh": "\u6CD5\u5F8B\u3001\u884C\u653F\u6CD5\u89C4\u89C4\u5B9A\u7684\u5176\u4ED6\u60C5\u5F62" } } }, "separateConsent": { "description": "Whether separate consent was obtained.", "x-zh": "\u662F\u5426\u53D6\u5F97\u5355\u72EC\u540C\u610F\u3002", "enum": [true, false, "unknown"], "x-values": { "true": { "en": "Yes", "zh": "\u662F" }, "false": { "en": "No", "zh": "\u5426" }, "unknown": { "en": "Not known yet", "zh": "\u5C1A\u4E0D\u6E05\u695A" } } }, "exemption": { "description": "Exemption that the exporter relies on, or none.", "x-zh": "\u4E3B\u5F20\u7684\u514D\u4E88\u60C5\u5F62\uFF1B\u6CA1\u6709\u5219\u5199 none\u3002", "type": "string", "x-catalogue": "exemptions", "x-also": ["none"] }, "retention": { "$ref": "#/$defs/text", "description": "How long the recipient keeps it: a duration such as P3Y, or words.", "x-zh": "\u5883\u5916\u4FDD\u5B58\u671F\u9650\uFF1A\u4F8B\u5982 P3Y\uFF0C\u6216\u8005\u6587\u5B57\u8BF4\u660E\u3002" }, "protection": { "description": "Protection of the data.", "x-zh": "\u4FDD\u62A4\u63AA\u65BD\u3002", "type": "object", "additionalProperties": false, "properties": { "inTransit": { "$ref": "#/$defs/text", "description": "Encryption in transit.", "x-zh": "\u4F20\u8F93\u52A0\u5BC6\u3002" }, "atRest": { "$ref": "#/$defs/text", "description": "Encryption at rest.", "x-zh": "\u5B58\u50A8\u52A0\u5BC6\u3002" } } }, "agreement": { "description": "The agreement that covers it.", "x-zh": "\u6240\u4F9D\u636E\u7684\u6CD5\u5F8B\u6587\u4EF6\u3002", "type": "string", "x-ref": ["agreements"] }, "filing": { "description": "The assessment, filing or certificate that covers it.", "x-zh": "\u6240\u4F9D\u636E\u7684\u7533\u62A5\u3001\u5907\u6848\u6216\u8BA4\u8BC1\u3002", "type": "string", "x-ref": ["filings"] }, "status": { "description": "Whether it runs.", "x-zh": "\u8FD0\u884C\u72B6\u6001\u3002", "type": "string", "enum": ["planned", "active", "suspended", "ended"], "x-values": { "planned": { "en": "Not running yet", "zh": "\u8BA1\u5212\u4E2D" }, "active": { "en": "Running", "zh": "\u8FD0\u884C\u4E2D" }, "suspended": { "en": "Stopped for now", "zh": "\u5DF2\u6682\u505C" }, "ended": { "en": "Over", "zh": "\u5DF2\u7EC8\u6B62" } } }, "since": { "description": "First day on which data went, or will go, abroad.", "x-zh": "\u9996\u6B21\u51FA\u5883\u65E5\u671F\u3002", "$ref": "#/$defs/openDate" }, "until": { "description": "Last day, or null while it goes on.", "x-zh": "\u7EC8\u6B62\u65E5\u671F\uFF1B\u4ECD\u5728\u8FDB\u884C\u5219\u5199 null\u3002", "$ref": "#/$defs/openDate" }, "note": { "$ref": "#/$defs/text", "description": "A remark for readers; no rule reads it.", "x-zh": "\u4F9B\u9605\u8BFB\u8005\u53C2\u8003\u7684\u5907\u6CE8\uFF0C\u89C4\u5219\u4E0D\u8BFB\u53D6\u3002" }, "reference": { "description": "The number under which another register keeps this (an inventory record, a ticket).", "x-zh": "\u5176\u4ED6\u53F0\u8D26\u4E2D\u7684\u7F16\u53F7\uFF0C\u4F8B\u5982\u6570\u636E\u6E05\u5355\u7684\u8BB0\u5F55\u53F7\u3002", "type": "string" } } };
var schema67 = { "description": 'A number of people: one whole number for every year in which the flow runs, a number per calendar year, or "unknown".', "x-zh": "\u4EBA\u6570\uFF1A\u4E00\u4E2A\u6574\u6570\uFF08\u9002\u7528\u4E8E\u6D41\u8F6C\u5B58\u7EED\u7684\u6BCF\u4E00\u5E74\uFF09\uFF0C\u6216\u8005\u6309\u81EA\u7136\u5E74\u5206\u522B\u586B\u5199\uFF0C\u6216\u8005 unknown\u3002", "type": ["integer", "string", "object"], "minimum": 0, "pattern": "^unknown$", "additionalProperties": false, "patternProperties": { "^[0-9]{4}$": { "description": 'People in this calendar year, each counted once, or "unknown".', "x-zh": "\u8BE5\u81EA\u7136\u5E74\u5185\u7684\u4EBA\u6570\uFF08\u540C\u4E00\u4EBA\u53EA\u8BA1\u4E00\u6B21\uFF09\uFF0C\u6216\u8005 unknown\u3002", "type": ["integer", "string"], "minimum": 0, "pattern": "^unknown$" } } };
var schema63 = { "description": 'Why the transfer is necessary. "Business needs" is not a reason.', "x-zh": "\u51FA\u5883\u7684\u5FC5\u8981\u6027\u3002\u4EC5\u5199\u201C\u4E1A\u52A1\u9700\u8981\u201D\u4E0D\u6784\u6210\u7406\u7531\u3002", "type": "object", "additionalProperties": false, "properties": { "whyAbroad": { "$ref": "#/$defs/text", "description": "Why this data has to leave China.", "x-zh": "\u4E3A\u4EC0\u4E48\u5FC5\u987B\u51FA\u5883\u3002" }, "whyNotLocal": { "$ref": "#/$defs/text", "description": "Why it cannot be processed in China.", "x-zh": "\u4E3A\u4EC0\u4E48\u4E0D\u80FD\u5728\u5883\u5185\u5904\u7406\u3002" }, "minimisation": { "$ref": "#/$defs/text", "description": "How people, fields and time are kept to the minimum.", "x-zh": "\u5982\u4F55\u505A\u5230\u4EBA\u6570\u3001\u5B57\u6BB5\u548C\u671F\u9650\u6700\u5C0F\u5316\u3002" } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "whyAbroad" || key0 === "whyNotLocal" || key0 === "minimisation")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema63, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.whyAbroad !== void 0) {
      let data0 = data.whyAbroad;
      if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = { instancePath: instancePath + "/whyAbroad", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "en" || key1 === "zh")) {
            const err2 = { instancePath: instancePath + "/whyAbroad", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.en !== void 0) {
          let data1 = data0.en;
          if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/whyAbroad/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.zh !== void 0) {
          let data2 = data0.zh;
          if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/whyAbroad/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    if (data.whyNotLocal !== void 0) {
      let data3 = data.whyNotLocal;
      if (typeof data3 !== "string" && !(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        const err5 = { instancePath: instancePath + "/whyNotLocal", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key2 in data3) {
          if (!(key2 === "en" || key2 === "zh")) {
            const err6 = { instancePath: instancePath + "/whyNotLocal", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data3.en !== void 0) {
          let data4 = data3.en;
          if (typeof data4 !== "string") {
            const err7 = { instancePath: instancePath + "/whyNotLocal/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data4 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data3.zh !== void 0) {
          let data5 = data3.zh;
          if (typeof data5 !== "string") {
            const err8 = { instancePath: instancePath + "/whyNotLocal/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      }
    }
    if (data.minimisation !== void 0) {
      let data6 = data.minimisation;
      if (typeof data6 !== "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        const err9 = { instancePath: instancePath + "/minimisation", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key3 in data6) {
          if (!(key3 === "en" || key3 === "zh")) {
            const err10 = { instancePath: instancePath + "/minimisation", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data6 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.en !== void 0) {
          let data7 = data6.en;
          if (typeof data7 !== "string") {
            const err11 = { instancePath: instancePath + "/minimisation/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data7 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data6.zh !== void 0) {
          let data8 = data6.zh;
          if (typeof data8 !== "string") {
            const err12 = { instancePath: instancePath + "/minimisation/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data8 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema63.type, parentSchema: schema63, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern7 = new RegExp("^[0-9]{4}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema60.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "en" || key1 === "zh")) {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.en !== void 0) {
          let data1 = data0.en;
          if (typeof data1 !== "string") {
            const err5 = { instancePath: instancePath + "/name/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.zh !== void 0) {
          let data2 = data0.zh;
          if (typeof data2 !== "string") {
            const err6 = { instancePath: instancePath + "/name/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      }
    }
    if (data.from !== void 0) {
      let data3 = data.from;
      if (typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.from.type, parentSchema: schema60.properties.from, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data4 = data.to;
      if (typeof data4 !== "string") {
        const err8 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.to.type, parentSchema: schema60.properties.to, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.categories !== void 0) {
      let data5 = data.categories;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 !== "string") {
            const err9 = { instancePath: instancePath + "/categories/" + i0, schemaPath: "#/properties/categories/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.categories.items.type, parentSchema: schema60.properties.categories.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema60.properties.categories.type, parentSchema: schema60.properties.categories, data: data5 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.purpose !== void 0) {
      let data7 = data.purpose;
      if (typeof data7 !== "string" && !(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        const err11 = { instancePath: instancePath + "/purpose", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data7 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key2 in data7) {
          if (!(key2 === "en" || key2 === "zh")) {
            const err12 = { instancePath: instancePath + "/purpose", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data7 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data7.en !== void 0) {
          let data8 = data7.en;
          if (typeof data8 !== "string") {
            const err13 = { instancePath: instancePath + "/purpose/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data8 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data7.zh !== void 0) {
          let data9 = data7.zh;
          if (typeof data9 !== "string") {
            const err14 = { instancePath: instancePath + "/purpose/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data9 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      }
    }
    if (data.necessity !== void 0) {
      if (!validate37(data.necessity, { instancePath: instancePath + "/necessity", parentData: data, parentDataProperty: "necessity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.method !== void 0) {
      let data11 = data.method;
      if (typeof data11 !== "string") {
        const err15 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.method.type, parentSchema: schema60.properties.method, data: data11 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!(data11 === "api" || data11 === "batch" || data11 === "file" || data11 === "stream" || data11 === "remote-access" || data11 === "physical")) {
        const err16 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: schema60.properties.method.enum }, message: "must be equal to one of the allowed values", schema: schema60.properties.method.enum, parentSchema: schema60.properties.method, data: data11 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.individuals !== void 0) {
      let data12 = data.individuals;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12)) && typeof data12 !== "string" && !(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
        const err17 = { instancePath: instancePath + "/individuals", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: schema67.type }, message: "must be integer,string,object", schema: schema67.type, parentSchema: schema67, data: data12 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 < 0 || isNaN(data12)) {
          const err18 = { instancePath: instancePath + "/individuals", schemaPath: "#/$defs/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema67, data: data12 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
      if (typeof data12 === "string") {
        if (!pattern4.test(data12)) {
          const err19 = { instancePath: instancePath + "/individuals", schemaPath: "#/$defs/people/pattern", keyword: "pattern", params: { pattern: "^unknown$" }, message: 'must match pattern "^unknown$"', schema: "^unknown$", parentSchema: schema67, data: data12 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (!pattern7.test(key3)) {
            const err20 = { instancePath: instancePath + "/individuals", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema67, data: data12 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        for (const key4 in data12) {
          if (pattern7.test(key4)) {
            let data13 = data12[key4];
            if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13)) && typeof data13 !== "string") {
              const err21 = { instancePath: instancePath + "/individuals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/people/patternProperties/%5E%5B0-9%5D%7B4%7D%24/type", keyword: "type", params: { type: schema67.patternProperties["^[0-9]{4}$"].type }, message: "must be integer,string", schema: schema67.patternProperties["^[0-9]{4}$"].type, parentSchema: schema67.patternProperties["^[0-9]{4}$"], data: data13 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (typeof data13 == "number" && isFinite(data13)) {
              if (data13 < 0 || isNaN(data13)) {
                const err22 = { instancePath: instancePath + "/individuals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/people/patternProperties/%5E%5B0-9%5D%7B4%7D%24/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema67.patternProperties["^[0-9]{4}$"], data: data13 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (typeof data13 === "string") {
              if (!pattern4.test(data13)) {
                const err23 = { instancePath: instancePath + "/individuals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/people/patternProperties/%5E%5B0-9%5D%7B4%7D%24/pattern", keyword: "pattern", params: { pattern: "^unknown$" }, message: 'must match pattern "^unknown$"', schema: "^unknown$", parentSchema: schema67.patternProperties["^[0-9]{4}$"], data: data13 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          }
        }
      }
    }
    if (data.sensitiveIndividuals !== void 0) {
      let data14 = data.sensitiveIndividuals;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14)) && typeof data14 !== "string" && !(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
        const err24 = { instancePath: instancePath + "/sensitiveIndividuals", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: schema67.type }, message: "must be integer,string,object", schema: schema67.type, parentSchema: schema67, data: data14 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 < 0 || isNaN(data14)) {
          const err25 = { instancePath: instancePath + "/sensitiveIndividuals", schemaPath: "#/$defs/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema67, data: data14 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
      if (typeof data14 === "string") {
        if (!pattern4.test(data14)) {
          const err26 = { instancePath: instancePath + "/sensitiveIndividuals", schemaPath: "#/$defs/people/pattern", keyword: "pattern", params: { pattern: "^unknown$" }, message: 'must match pattern "^unknown$"', schema: "^unknown$", parentSchema: schema67, data: data14 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key5 in data14) {
          if (!pattern7.test(key5)) {
            const err27 = { instancePath: instancePath + "/sensitiveIndividuals", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema67, data: data14 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        for (const key6 in data14) {
          if (pattern7.test(key6)) {
            let data15 = data14[key6];
            if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15)) && typeof data15 !== "string") {
              const err28 = { instancePath: instancePath + "/sensitiveIndividuals/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/people/patternProperties/%5E%5B0-9%5D%7B4%7D%24/type", keyword: "type", params: { type: schema67.patternProperties["^[0-9]{4}$"].type }, message: "must be integer,string", schema: schema67.patternProperties["^[0-9]{4}$"].type, parentSchema: schema67.patternProperties["^[0-9]{4}$"], data: data15 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (typeof data15 == "number" && isFinite(data15)) {
              if (data15 < 0 || isNaN(data15)) {
                const err29 = { instancePath: instancePath + "/sensitiveIndividuals/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/people/patternProperties/%5E%5B0-9%5D%7B4%7D%24/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema67.patternProperties["^[0-9]{4}$"], data: data15 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (typeof data15 === "string") {
              if (!pattern4.test(data15)) {
                const err30 = { instancePath: instancePath + "/sensitiveIndividuals/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/people/patternProperties/%5E%5B0-9%5D%7B4%7D%24/pattern", keyword: "pattern", params: { pattern: "^unknown$" }, message: 'must match pattern "^unknown$"', schema: "^unknown$", parentSchema: schema67.patternProperties["^[0-9]{4}$"], data: data15 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          }
        }
      }
    }
    if (data.volumeBasis !== void 0) {
      let data16 = data.volumeBasis;
      if (typeof data16 !== "string" && !(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
        const err31 = { instancePath: instancePath + "/volumeBasis", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data16 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key7 in data16) {
          if (!(key7 === "en" || key7 === "zh")) {
            const err32 = { instancePath: instancePath + "/volumeBasis", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data16 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data16.en !== void 0) {
          let data17 = data16.en;
          if (typeof data17 !== "string") {
            const err33 = { instancePath: instancePath + "/volumeBasis/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data17 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data16.zh !== void 0) {
          let data18 = data16.zh;
          if (typeof data18 !== "string") {
            const err34 = { instancePath: instancePath + "/volumeBasis/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data18 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      }
    }
    if (data.population !== void 0) {
      let data19 = data.population;
      if (typeof data19 !== "string") {
        const err35 = { instancePath: instancePath + "/population", schemaPath: "#/properties/population/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.population.type, parentSchema: schema60.properties.population, data: data19 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.basis !== void 0) {
      let data20 = data.basis;
      if (typeof data20 !== "string") {
        const err36 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.basis.type, parentSchema: schema60.properties.basis, data: data20 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (!(data20 === "consent" || data20 === "contract" || data20 === "hr" || data20 === "legal-duty" || data20 === "emergency" || data20 === "public" || data20 === "other")) {
        const err37 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: schema60.properties.basis.enum }, message: "must be equal to one of the allowed values", schema: schema60.properties.basis.enum, parentSchema: schema60.properties.basis, data: data20 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.separateConsent !== void 0) {
      let data21 = data.separateConsent;
      if (!(data21 === true || data21 === false || data21 === "unknown")) {
        const err38 = { instancePath: instancePath + "/separateConsent", schemaPath: "#/properties/separateConsent/enum", keyword: "enum", params: { allowedValues: schema60.properties.separateConsent.enum }, message: "must be equal to one of the allowed values", schema: schema60.properties.separateConsent.enum, parentSchema: schema60.properties.separateConsent, data: data21 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.exemption !== void 0) {
      let data22 = data.exemption;
      if (typeof data22 !== "string") {
        const err39 = { instancePath: instancePath + "/exemption", schemaPath: "#/properties/exemption/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.exemption.type, parentSchema: schema60.properties.exemption, data: data22 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.retention !== void 0) {
      let data23 = data.retention;
      if (typeof data23 !== "string" && !(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
        const err40 = { instancePath: instancePath + "/retention", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data23 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key8 in data23) {
          if (!(key8 === "en" || key8 === "zh")) {
            const err41 = { instancePath: instancePath + "/retention", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data23 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data23.en !== void 0) {
          let data24 = data23.en;
          if (typeof data24 !== "string") {
            const err42 = { instancePath: instancePath + "/retention/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data24 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data23.zh !== void 0) {
          let data25 = data23.zh;
          if (typeof data25 !== "string") {
            const err43 = { instancePath: instancePath + "/retention/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data25 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      }
    }
    if (data.protection !== void 0) {
      let data26 = data.protection;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        for (const key9 in data26) {
          if (!(key9 === "inTransit" || key9 === "atRest")) {
            const err44 = { instancePath: instancePath + "/protection", schemaPath: "#/properties/protection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema60.properties.protection, data: data26 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data26.inTransit !== void 0) {
          let data27 = data26.inTransit;
          if (typeof data27 !== "string" && !(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
            const err45 = { instancePath: instancePath + "/protection/inTransit", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data27 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            for (const key10 in data27) {
              if (!(key10 === "en" || key10 === "zh")) {
                const err46 = { instancePath: instancePath + "/protection/inTransit", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data27 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data27.en !== void 0) {
              let data28 = data27.en;
              if (typeof data28 !== "string") {
                const err47 = { instancePath: instancePath + "/protection/inTransit/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data28 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data27.zh !== void 0) {
              let data29 = data27.zh;
              if (typeof data29 !== "string") {
                const err48 = { instancePath: instancePath + "/protection/inTransit/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data29 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          }
        }
        if (data26.atRest !== void 0) {
          let data30 = data26.atRest;
          if (typeof data30 !== "string" && !(data30 && typeof data30 == "object" && !Array.isArray(data30))) {
            const err49 = { instancePath: instancePath + "/protection/atRest", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data30 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            for (const key11 in data30) {
              if (!(key11 === "en" || key11 === "zh")) {
                const err50 = { instancePath: instancePath + "/protection/atRest", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data30 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data30.en !== void 0) {
              let data31 = data30.en;
              if (typeof data31 !== "string") {
                const err51 = { instancePath: instancePath + "/protection/atRest/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data31 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data30.zh !== void 0) {
              let data32 = data30.zh;
              if (typeof data32 !== "string") {
                const err52 = { instancePath: instancePath + "/protection/atRest/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data32 };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/protection", schemaPath: "#/properties/protection/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.properties.protection.type, parentSchema: schema60.properties.protection, data: data26 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.agreement !== void 0) {
      let data33 = data.agreement;
      if (typeof data33 !== "string") {
        const err54 = { instancePath: instancePath + "/agreement", schemaPath: "#/properties/agreement/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.agreement.type, parentSchema: schema60.properties.agreement, data: data33 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.filing !== void 0) {
      let data34 = data.filing;
      if (typeof data34 !== "string") {
        const err55 = { instancePath: instancePath + "/filing", schemaPath: "#/properties/filing/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.filing.type, parentSchema: schema60.properties.filing, data: data34 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data35 = data.status;
      if (typeof data35 !== "string") {
        const err56 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.status.type, parentSchema: schema60.properties.status, data: data35 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      if (!(data35 === "planned" || data35 === "active" || data35 === "suspended" || data35 === "ended")) {
        const err57 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema60.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema60.properties.status.enum, parentSchema: schema60.properties.status, data: data35 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data36 = data.since;
      if (typeof data36 !== "string" && data36 !== null) {
        const err58 = { instancePath: instancePath + "/since", schemaPath: "#/$defs/openDate/type", keyword: "type", params: { type: schema56.type }, message: "must be string,null", schema: schema56.type, parentSchema: schema56, data: data36 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
      if (typeof data36 === "string") {
        if (!formats0.validate(data36)) {
          const err59 = { instancePath: instancePath + "/since", schemaPath: "#/$defs/openDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema56, data: data36 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
      }
    }
    if (data.until !== void 0) {
      let data37 = data.until;
      if (typeof data37 !== "string" && data37 !== null) {
        const err60 = { instancePath: instancePath + "/until", schemaPath: "#/$defs/openDate/type", keyword: "type", params: { type: schema56.type }, message: "must be string,null", schema: schema56.type, parentSchema: schema56, data: data37 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
      if (typeof data37 === "string") {
        if (!formats0.validate(data37)) {
          const err61 = { instancePath: instancePath + "/until", schemaPath: "#/$defs/openDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema56, data: data37 };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
      }
    }
    if (data.note !== void 0) {
      let data38 = data.note;
      if (typeof data38 !== "string" && !(data38 && typeof data38 == "object" && !Array.isArray(data38))) {
        const err62 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data38 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        for (const key12 in data38) {
          if (!(key12 === "en" || key12 === "zh")) {
            const err63 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data38 };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data38.en !== void 0) {
          let data39 = data38.en;
          if (typeof data39 !== "string") {
            const err64 = { instancePath: instancePath + "/note/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data39 };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data38.zh !== void 0) {
          let data40 = data38.zh;
          if (typeof data40 !== "string") {
            const err65 = { instancePath: instancePath + "/note/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data40 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      }
    }
    if (data.reference !== void 0) {
      let data41 = data.reference;
      if (typeof data41 !== "string") {
        const err66 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.reference.type, parentSchema: schema60.properties.reference, data: data41 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
  } else {
    const err67 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data };
    if (vErrors === null) {
      vErrors = [err67];
    } else {
      vErrors.push(err67);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var filing = validate56;
var schema76 = { "description": "A security assessment, a contract filing or a certificate.", "x-zh": "\u5B89\u5168\u8BC4\u4F30\u7533\u62A5\u3001\u6807\u51C6\u5408\u540C\u5907\u6848\u6216\u8005\u8BA4\u8BC1\u3002", "type": "object", "additionalProperties": false, "required": ["mechanism", "status"], "properties": { "mechanism": { "description": "Which mechanism.", "x-zh": "\u673A\u5236\u3002", "type": "string", "enum": ["security-assessment", "standard-contract", "certification"], "x-values": { "security-assessment": { "en": "Security assessment by the Cyberspace Administration of China", "zh": "\u6570\u636E\u51FA\u5883\u5B89\u5168\u8BC4\u4F30" }, "standard-contract": { "en": "Standard contract for outbound transfer of personal information, filed", "zh": "\u4E2A\u4EBA\u4FE1\u606F\u51FA\u5883\u6807\u51C6\u5408\u540C\uFF08\u5907\u6848\uFF09" }, "certification": { "en": "Personal information protection certification", "zh": "\u4E2A\u4EBA\u4FE1\u606F\u4FDD\u62A4\u8BA4\u8BC1" } } }, "status": { "description": "Where it stands.", "x-zh": "\u72B6\u6001\u3002", "type": "string", "enum": ["preparing", "submitted", "supplementing", "accepted", "approved", "conditionally-approved", "rejected", "withdrawn", "filed", "certified"], "x-values": { "preparing": { "en": "Being prepared", "zh": "\u51C6\u5907\u4E2D" }, "submitted": { "en": "Handed in", "zh": "\u5DF2\u63D0\u4EA4" }, "supplementing": { "en": "Material to be added", "zh": "\u8865\u5145\u6750\u6599" }, "accepted": { "en": "Accepted for review", "zh": "\u5DF2\u53D7\u7406" }, "approved": { "en": "Approved", "zh": "\u901A\u8FC7" }, "conditionally-approved": { "en": "Approved with conditions", "zh": "\u9644\u6761\u4EF6\u901A\u8FC7" }, "rejected": { "en": "Not passed", "zh": "\u672A\u901A\u8FC7" }, "withdrawn": { "en": "Withdrawn", "zh": "\u5DF2\u64A4\u56DE" }, "filed": { "en": "Filed", "zh": "\u5DF2\u5907\u6848" }, "certified": { "en": "Certified", "zh": "\u5DF2\u83B7\u8BA4\u8BC1" } } }, "owner": { "description": "Who is responsible.", "x-zh": "\u8D1F\u8D23\u4EBA\u3002", "type": "string" }, "number": { "description": "Number given by the authority.", "x-zh": "\u53D7\u7406\u6216\u5907\u6848\u7F16\u53F7\u3002", "type": "string" }, "neededBy": { "description": "The business deadline.", "x-zh": "\u4E1A\u52A1\u4E0A\u9700\u8981\u5B8C\u6210\u7684\u65E5\u671F\u3002", "$ref": "#/$defs/openDate" }, "submitted": { "description": "Date of submission.", "x-zh": "\u63D0\u4EA4\u65E5\u671F\u3002", "$ref": "#/$defs/openDate" }, "accepted": { "description": "Date of the acceptance notice.", "x-zh": "\u53D7\u7406\u901A\u77E5\u65E5\u671F\u3002", "$ref": "#/$defs/openDate" }, "decided": { "description": "Date of the result.", "x-zh": "\u7ED3\u679C\u65E5\u671F\u3002", "$ref": "#/$defs/openDate" }, "conditions": { "description": "Conditions of the approval.", "x-zh": "\u901A\u8FC7\u6240\u9644\u7684\u6761\u4EF6\u3002", "type": "array", "items": { "type": ["string", "object"], "description": "A condition.", "x-zh": "\u6761\u4EF6\u3002", "additionalProperties": false, "properties": { "text": { "$ref": "#/$defs/text", "description": "The condition.", "x-zh": "\u6761\u4EF6\u5185\u5BB9\u3002" }, "met": { "description": "Whether it is met.", "x-zh": "\u662F\u5426\u5DF2\u6EE1\u8DB3\u3002", "enum": [true, false, "unknown"], "x-values": { "true": { "en": "Yes", "zh": "\u662F" }, "false": { "en": "No", "zh": "\u5426" }, "unknown": { "en": "Not known yet", "zh": "\u5C1A\u4E0D\u6E05\u695A" } } }, "due": { "description": "Date by which it must be met.", "x-zh": "\u671F\u9650\u3002", "$ref": "#/$defs/openDate" } } } }, "documents": { "description": "Document id \u2192 file, or file with status.", "x-zh": "\u6750\u6599\u7F16\u53F7 \u2192 \u6587\u4EF6\uFF0C\u6216\u8005\u6587\u4EF6\u53CA\u72B6\u6001\u3002", "type": "object", "x-keys": "documents", "additionalProperties": { "description": "A file, or file with status.", "x-zh": "\u6587\u4EF6\uFF0C\u6216\u8005\u6587\u4EF6\u53CA\u72B6\u6001\u3002", "type": ["string", "object"], "additionalProperties": false, "properties": { "file": { "description": "Path, from the folder of this file.", "x-zh": "\u8DEF\u5F84\uFF08\u76F8\u5BF9\u4E8E\u672C\u6587\u4EF6\u6240\u5728\u76EE\u5F55\uFF09\u3002", "type": "string" }, "status": { "description": "How far it is.", "x-zh": "\u8FDB\u5EA6\u3002", "type": "string", "enum": ["missing", "draft", "final"], "x-values": { "missing": { "en": "Not begun", "zh": "\u7F3A\u5931" }, "draft": { "en": "Draft", "zh": "\u8349\u7A3F" }, "final": { "en": "Final", "zh": "\u5B9A\u7A3F" } } }, "owner": { "description": "Who writes it.", "x-zh": "\u8D1F\u8D23\u4EBA\u3002", "type": "string" }, "due": { "description": "When it is due.", "x-zh": "\u671F\u9650\u3002", "$ref": "#/$defs/openDate" } } } }, "note": { "$ref": "#/$defs/text", "description": "A remark for readers; no rule reads it.", "x-zh": "\u4F9B\u9605\u8BFB\u8005\u53C2\u8003\u7684\u5907\u6CE8\uFF0C\u89C4\u5219\u4E0D\u8BFB\u53D6\u3002" }, "reference": { "description": "The number under which another register keeps this (an inventory record, a ticket).", "x-zh": "\u5176\u4ED6\u53F0\u8D26\u4E2D\u7684\u7F16\u53F7\uFF0C\u4F8B\u5982\u6570\u636E\u6E05\u5355\u7684\u8BB0\u5F55\u53F7\u3002", "type": "string" } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mechanism === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mechanism" }, message: "must have required property 'mechanism'", schema: schema76.required, parentSchema: schema76, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema76.required, parentSchema: schema76, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema76.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema76, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.mechanism !== void 0) {
      let data0 = data.mechanism;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/mechanism", schemaPath: "#/properties/mechanism/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema76.properties.mechanism.type, parentSchema: schema76.properties.mechanism, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "security-assessment" || data0 === "standard-contract" || data0 === "certification")) {
        const err4 = { instancePath: instancePath + "/mechanism", schemaPath: "#/properties/mechanism/enum", keyword: "enum", params: { allowedValues: schema76.properties.mechanism.enum }, message: "must be equal to one of the allowed values", schema: schema76.properties.mechanism.enum, parentSchema: schema76.properties.mechanism, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema76.properties.status.type, parentSchema: schema76.properties.status, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "preparing" || data1 === "submitted" || data1 === "supplementing" || data1 === "accepted" || data1 === "approved" || data1 === "conditionally-approved" || data1 === "rejected" || data1 === "withdrawn" || data1 === "filed" || data1 === "certified")) {
        const err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema76.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema76.properties.status.enum, parentSchema: schema76.properties.status, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data2 = data.owner;
      if (typeof data2 !== "string") {
        const err7 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema76.properties.owner.type, parentSchema: schema76.properties.owner, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data3 = data.number;
      if (typeof data3 !== "string") {
        const err8 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema76.properties.number.type, parentSchema: schema76.properties.number, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.neededBy !== void 0) {
      let data4 = data.neededBy;
      if (typeof data4 !== "string" && data4 !== null) {
        const err9 = { instancePath: instancePath + "/neededBy", schemaPath: "#/$defs/openDate/type", keyword: "type", params: { type: schema56.type }, message: "must be string,null", schema: schema56.type, parentSchema: schema56, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!formats0.validate(data4)) {
          const err10 = { instancePath: instancePath + "/neededBy", schemaPath: "#/$defs/openDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema56, data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.submitted !== void 0) {
      let data5 = data.submitted;
      if (typeof data5 !== "string" && data5 !== null) {
        const err11 = { instancePath: instancePath + "/submitted", schemaPath: "#/$defs/openDate/type", keyword: "type", params: { type: schema56.type }, message: "must be string,null", schema: schema56.type, parentSchema: schema56, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (!formats0.validate(data5)) {
          const err12 = { instancePath: instancePath + "/submitted", schemaPath: "#/$defs/openDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema56, data: data5 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.accepted !== void 0) {
      let data6 = data.accepted;
      if (typeof data6 !== "string" && data6 !== null) {
        const err13 = { instancePath: instancePath + "/accepted", schemaPath: "#/$defs/openDate/type", keyword: "type", params: { type: schema56.type }, message: "must be string,null", schema: schema56.type, parentSchema: schema56, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (!formats0.validate(data6)) {
          const err14 = { instancePath: instancePath + "/accepted", schemaPath: "#/$defs/openDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema56, data: data6 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.decided !== void 0) {
      let data7 = data.decided;
      if (typeof data7 !== "string" && data7 !== null) {
        const err15 = { instancePath: instancePath + "/decided", schemaPath: "#/$defs/openDate/type", keyword: "type", params: { type: schema56.type }, message: "must be string,null", schema: schema56.type, parentSchema: schema56, data: data7 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!formats0.validate(data7)) {
          const err16 = { instancePath: instancePath + "/decided", schemaPath: "#/$defs/openDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema56, data: data7 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.conditions !== void 0) {
      let data8 = data.conditions;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string" && !(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
            const err17 = { instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/properties/conditions/items/type", keyword: "type", params: { type: schema76.properties.conditions.items.type }, message: "must be string,object", schema: schema76.properties.conditions.items.type, parentSchema: schema76.properties.conditions.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            for (const key1 in data9) {
              if (!(key1 === "text" || key1 === "met" || key1 === "due")) {
                const err18 = { instancePath: instancePath + "/conditions/" + i0, schemaPath: "#/properties/conditions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema76.properties.conditions.items, data: data9 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data9.text !== void 0) {
              let data10 = data9.text;
              if (typeof data10 !== "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
                const err19 = { instancePath: instancePath + "/conditions/" + i0 + "/text", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data10 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                for (const key2 in data10) {
                  if (!(key2 === "en" || key2 === "zh")) {
                    const err20 = { instancePath: instancePath + "/conditions/" + i0 + "/text", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (data10.en !== void 0) {
                  let data11 = data10.en;
                  if (typeof data11 !== "string") {
                    const err21 = { instancePath: instancePath + "/conditions/" + i0 + "/text/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
                if (data10.zh !== void 0) {
                  let data12 = data10.zh;
                  if (typeof data12 !== "string") {
                    const err22 = { instancePath: instancePath + "/conditions/" + i0 + "/text/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data9.met !== void 0) {
              let data13 = data9.met;
              if (!(data13 === true || data13 === false || data13 === "unknown")) {
                const err23 = { instancePath: instancePath + "/conditions/" + i0 + "/met", schemaPath: "#/properties/conditions/items/properties/met/enum", keyword: "enum", params: { allowedValues: schema76.properties.conditions.items.properties.met.enum }, message: "must be equal to one of the allowed values", schema: schema76.properties.conditions.items.properties.met.enum, parentSchema: schema76.properties.conditions.items.properties.met, data: data13 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data9.due !== void 0) {
              let data14 = data9.due;
              if (typeof data14 !== "string" && data14 !== null) {
                const err24 = { instancePath: instancePath + "/conditions/" + i0 + "/due", schemaPath: "#/$defs/openDate/type", keyword: "type", params: { type: schema56.type }, message: "must be string,null", schema: schema56.type, parentSchema: schema56, data: data14 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (typeof data14 === "string") {
                if (!formats0.validate(data14)) {
                  const err25 = { instancePath: instancePath + "/conditions/" + i0 + "/due", schemaPath: "#/$defs/openDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema56, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              }
            }
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema76.properties.conditions.type, parentSchema: schema76.properties.conditions, data: data8 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.documents !== void 0) {
      let data15 = data.documents;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key3 in data15) {
          let data16 = data15[key3];
          if (typeof data16 !== "string" && !(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
            const err27 = { instancePath: instancePath + "/documents/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/documents/additionalProperties/type", keyword: "type", params: { type: schema76.properties.documents.additionalProperties.type }, message: "must be string,object", schema: schema76.properties.documents.additionalProperties.type, parentSchema: schema76.properties.documents.additionalProperties, data: data16 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (const key4 in data16) {
              if (!(key4 === "file" || key4 === "status" || key4 === "owner" || key4 === "due")) {
                const err28 = { instancePath: instancePath + "/documents/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/documents/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema76.properties.documents.additionalProperties, data: data16 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data16.file !== void 0) {
              let data17 = data16.file;
              if (typeof data17 !== "string") {
                const err29 = { instancePath: instancePath + "/documents/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/file", schemaPath: "#/properties/documents/additionalProperties/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema76.properties.documents.additionalProperties.properties.file.type, parentSchema: schema76.properties.documents.additionalProperties.properties.file, data: data17 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data16.status !== void 0) {
              let data18 = data16.status;
              if (typeof data18 !== "string") {
                const err30 = { instancePath: instancePath + "/documents/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/properties/documents/additionalProperties/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema76.properties.documents.additionalProperties.properties.status.type, parentSchema: schema76.properties.documents.additionalProperties.properties.status, data: data18 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
              if (!(data18 === "missing" || data18 === "draft" || data18 === "final")) {
                const err31 = { instancePath: instancePath + "/documents/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/properties/documents/additionalProperties/properties/status/enum", keyword: "enum", params: { allowedValues: schema76.properties.documents.additionalProperties.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema76.properties.documents.additionalProperties.properties.status.enum, parentSchema: schema76.properties.documents.additionalProperties.properties.status, data: data18 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data16.owner !== void 0) {
              let data19 = data16.owner;
              if (typeof data19 !== "string") {
                const err32 = { instancePath: instancePath + "/documents/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner", schemaPath: "#/properties/documents/additionalProperties/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema76.properties.documents.additionalProperties.properties.owner.type, parentSchema: schema76.properties.documents.additionalProperties.properties.owner, data: data19 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data16.due !== void 0) {
              let data20 = data16.due;
              if (typeof data20 !== "string" && data20 !== null) {
                const err33 = { instancePath: instancePath + "/documents/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/due", schemaPath: "#/$defs/openDate/type", keyword: "type", params: { type: schema56.type }, message: "must be string,null", schema: schema56.type, parentSchema: schema56, data: data20 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (typeof data20 === "string") {
                if (!formats0.validate(data20)) {
                  const err34 = { instancePath: instancePath + "/documents/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/due", schemaPath: "#/$defs/openDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema56, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
            }
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema76.properties.documents.type, parentSchema: schema76.properties.documents, data: data15 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data21 = data.note;
      if (typeof data21 !== "string" && !(data21 && typeof data21 == "object" && !Array.isArray(data21))) {
        const err36 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data21 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key5 in data21) {
          if (!(key5 === "en" || key5 === "zh")) {
            const err37 = { instancePath: instancePath + "/note", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data21 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data21.en !== void 0) {
          let data22 = data21.en;
          if (typeof data22 !== "string") {
            const err38 = { instancePath: instancePath + "/note/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data22 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data21.zh !== void 0) {
          let data23 = data21.zh;
          if (typeof data23 !== "string") {
            const err39 = { instancePath: instancePath + "/note/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data23 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      }
    }
    if (data.reference !== void 0) {
      let data24 = data.reference;
      if (typeof data24 !== "string") {
        const err40 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema76.properties.reference.type, parentSchema: schema76.properties.reference, data: data24 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema76.type, parentSchema: schema76, data };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var waiver = validate57;
var schema85 = { "description": "A finding that is accepted for now, on the record.", "x-zh": "\u6682\u65F6\u63A5\u53D7\u5E76\u8BB0\u5F55\u5728\u6848\u7684\u53D1\u73B0\u3002", "type": "object", "additionalProperties": false, "required": ["rule", "at"], "properties": { "rule": { "description": "Rule id.", "x-zh": "\u89C4\u5219\u7F16\u53F7\u3002", "type": "string" }, "at": { "description": "Where: section and id, e.g. flows.crm-sync.", "x-zh": "\u4F4D\u7F6E\uFF1A\u6BB5\u540D\u4E0E\u7F16\u53F7\uFF0C\u4F8B\u5982 flows.crm-sync\u3002", "type": "string" }, "reason": { "$ref": "#/$defs/text", "description": "Why.", "x-zh": "\u7406\u7531\u3002" }, "owner": { "description": "Who answers for it.", "x-zh": "\u8D1F\u8D23\u4EBA\u3002", "type": "string" }, "ticket": { "description": "Ticket.", "x-zh": "\u5DE5\u5355\u3002", "type": "string" }, "expires": { "description": "Last day on which it holds.", "x-zh": "\u6709\u6548\u671F\u81F3\u3002", "$ref": "#/$defs/date" } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema85.required, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'", schema: schema85.required, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "at" || key0 === "reason" || key0 === "owner" || key0 === "ticket" || key0 === "expires")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.rule.type, parentSchema: schema85.properties.rule, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data1 = data.at;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.at.type, parentSchema: schema85.properties.at, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      if (typeof data2 !== "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err5 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "en" || key1 === "zh")) {
            const err6 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.en !== void 0) {
          let data3 = data2.en;
          if (typeof data3 !== "string") {
            const err7 = { instancePath: instancePath + "/reason/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.en.type, parentSchema: schema33.properties.en, data: data3 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.zh !== void 0) {
          let data4 = data2.zh;
          if (typeof data4 !== "string") {
            const err8 = { instancePath: instancePath + "/reason/zh", schemaPath: "#/$defs/text/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.zh.type, parentSchema: schema33.properties.zh, data: data4 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      }
    }
    if (data.owner !== void 0) {
      let data5 = data.owner;
      if (typeof data5 !== "string") {
        const err9 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.owner.type, parentSchema: schema85.properties.owner, data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.ticket !== void 0) {
      let data6 = data.ticket;
      if (typeof data6 !== "string") {
        const err10 = { instancePath: instancePath + "/ticket", schemaPath: "#/properties/ticket/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema85.properties.ticket.type, parentSchema: schema85.properties.ticket, data: data6 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.expires !== void 0) {
      let data7 = data.expires;
      if (typeof data7 === "string") {
        if (!formats0.validate(data7)) {
          const err11 = { instancePath: instancePath + "/expires", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema47, data: data7 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/expires", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.type, parentSchema: schema47, data: data7 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.type, parentSchema: schema85, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var expectation = validate58;
var schema88 = { "description": "A test of the model.", "x-zh": "\u5BF9\u6A21\u578B\u7684\u65AD\u8A00\u3002", "type": "object", "additionalProperties": false, "required": ["mechanism"], "properties": { "flow": { "description": "The flow.", "x-zh": "\u6D41\u8F6C\u3002", "type": "string", "x-ref": ["flows"] }, "exporter": { "description": "The exporter.", "x-zh": "\u51FA\u5883\u65B9\u3002", "type": "string", "x-ref": ["exporters"] }, "mechanism": { "description": "The mechanism expected.", "x-zh": "\u9884\u671F\u673A\u5236\u3002", "type": "string", "enum": ["security-assessment", "standard-contract", "certification", "standard-contract-or-certification", "exempt", "none", "undetermined"], "x-values": { "security-assessment": { "en": "Security assessment by the Cyberspace Administration of China", "zh": "\u6570\u636E\u51FA\u5883\u5B89\u5168\u8BC4\u4F30" }, "standard-contract": { "en": "Standard contract for outbound transfer of personal information, filed", "zh": "\u4E2A\u4EBA\u4FE1\u606F\u51FA\u5883\u6807\u51C6\u5408\u540C\uFF08\u5907\u6848\uFF09" }, "certification": { "en": "Personal information protection certification", "zh": "\u4E2A\u4EBA\u4FE1\u606F\u4FDD\u62A4\u8BA4\u8BC1" }, "standard-contract-or-certification": { "en": "Standard contract or certification, at choice", "zh": "\u6807\u51C6\u5408\u540C\u6216\u8005\u4E2A\u4EBA\u4FE1\u606F\u4FDD\u62A4\u8BA4\u8BC1\uFF08\u62E9\u4E00\uFF09" }, "exempt": { "en": "None of the three mechanisms is needed: an exemption applies", "zh": "\u514D\u4E88\u9002\u7528\u4E09\u79CD\u673A\u5236" }, "none": { "en": "No mechanism: the rules do not reach this flow", "zh": "\u4E0D\u9002\u7528\uFF1A\u8BE5\u6D41\u8F6C\u4E0D\u5C5E\u4E8E\u89C4\u5236\u8303\u56F4" }, "undetermined": { "en": "A fact is missing", "zh": "\u5F85\u5B9A\uFF1A\u7F3A\u5C11\u4E8B\u5B9E" } } }, "asOf": { "description": "Date of evaluation.", "x-zh": "\u8BC4\u4F30\u65E5\u671F\u3002", "$ref": "#/$defs/date" }, "regime": { "description": "Regime id.", "x-zh": "\u89C4\u5219\u4F53\u7CFB\u7F16\u53F7\u3002", "type": "string", "x-catalogue": "regimes" } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mechanism === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mechanism" }, message: "must have required property 'mechanism'", schema: schema88.required, parentSchema: schema88, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "flow" || key0 === "exporter" || key0 === "mechanism" || key0 === "asOf" || key0 === "regime")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema88, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.flow !== void 0) {
      let data0 = data.flow;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/flow", schemaPath: "#/properties/flow/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema88.properties.flow.type, parentSchema: schema88.properties.flow, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.exporter !== void 0) {
      let data1 = data.exporter;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/exporter", schemaPath: "#/properties/exporter/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema88.properties.exporter.type, parentSchema: schema88.properties.exporter, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.mechanism !== void 0) {
      let data2 = data.mechanism;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/mechanism", schemaPath: "#/properties/mechanism/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema88.properties.mechanism.type, parentSchema: schema88.properties.mechanism, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data2 === "security-assessment" || data2 === "standard-contract" || data2 === "certification" || data2 === "standard-contract-or-certification" || data2 === "exempt" || data2 === "none" || data2 === "undetermined")) {
        const err5 = { instancePath: instancePath + "/mechanism", schemaPath: "#/properties/mechanism/enum", keyword: "enum", params: { allowedValues: schema88.properties.mechanism.enum }, message: "must be equal to one of the allowed values", schema: schema88.properties.mechanism.enum, parentSchema: schema88.properties.mechanism, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.asOf !== void 0) {
      let data3 = data.asOf;
      if (typeof data3 === "string") {
        if (!formats0.validate(data3)) {
          const err6 = { instancePath: instancePath + "/asOf", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema47, data: data3 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/asOf", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.type, parentSchema: schema47, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.regime !== void 0) {
      let data4 = data.regime;
      if (typeof data4 !== "string") {
        const err8 = { instancePath: instancePath + "/regime", schemaPath: "#/properties/regime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema88.properties.regime.type, parentSchema: schema88.properties.regime, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema88.type, parentSchema: schema88, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var config = validate59;
var schema141 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://dataflow-compliance.dev/schemas/config.schema.json", "title": "dataflow.config.yaml", "description": "Settings of a project; its folder is the root of the project.", "x-zh": "\u9879\u76EE\u8BBE\u7F6E\uFF1B\u6240\u5728\u76EE\u5F55\u5373\u9879\u76EE\u6839\u76EE\u5F55\u3002", "type": "object", "additionalProperties": false, "properties": { "regime": { "description": "Which law to apply; left out: the regime in force on the date of evaluation.", "x-zh": "\u9002\u7528\u7684\u89C4\u5219\u4F53\u7CFB\uFF1B\u672A\u586B\u5199\u65F6\u53D6\u8BC4\u4F30\u65E5\u6709\u6548\u8005\u3002", "type": "string", "x-catalogue": "regimes" }, "asOf": { "description": "Date of evaluation; left out: today.", "x-zh": "\u8BC4\u4F30\u65E5\u671F\uFF1B\u672A\u586B\u5199\u65F6\u4E3A\u4ECA\u5929\u3002", "type": "string", "format": "date" }, "language": { "description": "Language of messages.", "x-zh": "\u6D88\u606F\u8BED\u8A00\u3002", "type": "string", "enum": ["en", "zh"], "x-values": { "en": { "en": "English", "zh": "\u82F1\u6587" }, "zh": { "en": "Simplified Chinese", "zh": "\u7B80\u4F53\u4E2D\u6587" } } }, "nearThreshold": { "description": "Share of a threshold, between 0 and 1, from which a total counts as near it.", "x-zh": "\u89C6\u4E3A\u63A5\u8FD1\u95E8\u69DB\u7684\u6BD4\u4F8B\uFF0C\u4ECB\u4E8E 0 \u4E0E 1 \u4E4B\u95F4\u3002", "type": "number", "exclusiveMinimum": 0, "maximum": 1 }, "rules": { "description": "Severity by rule id.", "x-zh": "\u6309\u89C4\u5219\u8BBE\u7F6E\u4E25\u91CD\u7A0B\u5EA6\u3002", "type": "object", "x-keys": "rules", "additionalProperties": { "description": "Severity.", "x-zh": "\u4E25\u91CD\u7A0B\u5EA6\u3002", "type": "string", "enum": ["off", "hint", "info", "warning", "error"], "x-values": { "off": { "en": "Do not report", "zh": "\u4E0D\u62A5\u544A" }, "hint": { "en": "Hint", "zh": "\u63D0\u793A" }, "info": { "en": "Information", "zh": "\u4FE1\u606F" }, "warning": { "en": "Warning", "zh": "\u8B66\u544A" }, "error": { "en": "Error", "zh": "\u9519\u8BEF" } } } }, "ignore": { "description": "Globs of files to leave out, from the folder of this file.", "x-zh": "\u5FFD\u7565\u7684\u6587\u4EF6\uFF08glob\uFF0C\u76F8\u5BF9\u4E8E\u672C\u6587\u4EF6\u6240\u5728\u76EE\u5F55\uFF09\u3002", "type": "array", "items": { "type": "string" } } } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "regime" || key0 === "asOf" || key0 === "language" || key0 === "nearThreshold" || key0 === "rules" || key0 === "ignore")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema141, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.regime !== void 0) {
      let data0 = data.regime;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/regime", schemaPath: "#/properties/regime/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema141.properties.regime.type, parentSchema: schema141.properties.regime, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.asOf !== void 0) {
      let data1 = data.asOf;
      if (typeof data1 === "string") {
        if (!formats0.validate(data1)) {
          const err2 = { instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema141.properties.asOf, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema141.properties.asOf.type, parentSchema: schema141.properties.asOf, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data2 = data.language;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema141.properties.language.type, parentSchema: schema141.properties.language, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data2 === "en" || data2 === "zh")) {
        const err5 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema141.properties.language.enum }, message: "must be equal to one of the allowed values", schema: schema141.properties.language.enum, parentSchema: schema141.properties.language, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.nearThreshold !== void 0) {
      let data3 = data.nearThreshold;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/nearThreshold", schemaPath: "#/properties/nearThreshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema141.properties.nearThreshold, data: data3 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/nearThreshold", schemaPath: "#/properties/nearThreshold/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema141.properties.nearThreshold, data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/nearThreshold", schemaPath: "#/properties/nearThreshold/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema141.properties.nearThreshold.type, parentSchema: schema141.properties.nearThreshold, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data4 = data.rules;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          let data5 = data4[key1];
          if (typeof data5 !== "string") {
            const err9 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema141.properties.rules.additionalProperties.type, parentSchema: schema141.properties.rules.additionalProperties, data: data5 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (!(data5 === "off" || data5 === "hint" || data5 === "info" || data5 === "warning" || data5 === "error")) {
            const err10 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema141.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema141.properties.rules.additionalProperties.enum, parentSchema: schema141.properties.rules.additionalProperties, data: data5 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema141.properties.rules.type, parentSchema: schema141.properties.rules, data: data4 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data6 = data.ignore;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 !== "string") {
            const err12 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema141.properties.ignore.items.type, parentSchema: schema141.properties.ignore.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema141.properties.ignore.type, parentSchema: schema141.properties.ignore, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema141.type, parentSchema: schema141, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validators = { exporter, population, system, category, recipient, agreement, flow, filing, waiver, expectation, config };
export {
  validators
};
