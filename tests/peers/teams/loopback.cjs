// Keeps a Node program on this machine: its servers listen on 127.0.0.1 only, and it can call nothing else.
"use strict";

const dns = require("node:dns");
const net = require("node:net");

const HOME = "127.0.0.1";
const OURS = new Set([HOME, "localhost", "::1", "0.0.0.0", "::"]);

function refuse(host) {
  const error = new Error(`this test does not leave the machine: ${host}`);
  error.code = "ECONNREFUSED";
  return error;
}

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...given) {
  const [first, second] = given;
  if (first !== null && typeof first === "object" && !first.path && first.fd === undefined && !first._handle) {
    given[0] = { ...first, host: HOME };
  } else if (typeof first === "number" || /^\d+$/.test(String(first))) {
    given.splice(1, typeof second === "string" ? 1 : 0, HOME);
  }
  return listen.apply(this, given);
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const first = Array.isArray(given[0]) ? given[0][0] : given[0];
  const options = first !== null && typeof first === "object" ? first : { host: given[1] };
  const host = typeof options.host === "string" ? options.host : HOME;
  if (!options.path && !OURS.has(host)) {
    process.nextTick(() => this.destroy(refuse(host)));
    return this;
  }
  return connect.apply(this, given);
};

const lookup = dns.lookup;
dns.lookup = function (host, ...rest) {
  const answer = rest[rest.length - 1];
  if (host && !OURS.has(host) && typeof answer === "function") {
    process.nextTick(() => answer(refuse(host)));
    return undefined;
  }
  return lookup.call(this, host, ...rest);
};
