// \0rolldown/runtime.js
var e = Object.create, t = Object.defineProperty, n = Object.getOwnPropertyDescriptor, r = Object.getOwnPropertyNames, i = Object.getPrototypeOf, a = Object.prototype.hasOwnProperty, o = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), s = (e, i, o, s) => {
	if (i && typeof i == "object" || typeof i == "function") for (var c = r(i), l = 0, u = c.length, d; l < u; l++) d = c[l], !a.call(e, d) && d !== o && t(e, d, {
		get: ((e) => i[e]).bind(null, d),
		enumerable: !(s = n(i, d)) || s.enumerable
	});
	return e;
}, c = (n, r, o) => (o = n == null ? {} : e(i(n)), s(r || !n || !n.__esModule || !a.call(n, "default") ? t(o, "default", {
	value: n,
	enumerable: !0
}) : o, n));
// src/mount.ts
function l(e) {
	let t = /* @__PURE__ */ new WeakMap(), n = 0;
	return (r) => {
		let i = ++n, a = t.get(r.parentElement);
		return a ? (a.call = i, a.mounted.update(r)) : t.set(r.parentElement, {
			mounted: e(r),
			call: i
		}), () => {
			let e = t.get(r.parentElement);
			e?.call === i && (t.delete(r.parentElement), e.mounted.end());
		};
	};
}
// node_modules/scheduler/cjs/scheduler.production.js
var u = /* @__PURE__ */ o(((e) => {
	function t(e, t) {
		var n = e.length;
		e.push(t);
		a: for (; 0 < n;) {
			var r = n - 1 >>> 1, a = e[r];
			if (0 < i(a, t)) e[r] = t, e[n] = a, n = r;
			else break a;
		}
	}
	function n(e) {
		return e.length === 0 ? null : e[0];
	}
	function r(e) {
		if (e.length === 0) return null;
		var t = e[0], n = e.pop();
		if (n !== t) {
			e[0] = n;
			a: for (var r = 0, a = e.length, o = a >>> 1; r < o;) {
				var s = 2 * (r + 1) - 1, c = e[s], l = s + 1, u = e[l];
				if (0 > i(c, n)) l < a && 0 > i(u, c) ? (e[r] = u, e[l] = n, r = l) : (e[r] = c, e[s] = n, r = s);
				else if (l < a && 0 > i(u, n)) e[r] = u, e[l] = n, r = l;
				else break a;
			}
		}
		return t;
	}
	function i(e, t) {
		var n = e.sortIndex - t.sortIndex;
		return n === 0 ? e.id - t.id : n;
	}
	if (e.unstable_now = void 0, typeof performance == "object" && typeof performance.now == "function") {
		var a = performance;
		e.unstable_now = function() {
			return a.now();
		};
	} else {
		var o = Date, s = o.now();
		e.unstable_now = function() {
			return o.now() - s;
		};
	}
	var c = [], l = [], u = 1, d = null, f = 3, p = !1, m = !1, h = !1, g = !1, _ = typeof setTimeout == "function" ? setTimeout : null, v = typeof clearTimeout == "function" ? clearTimeout : null, y = typeof setImmediate < "u" ? setImmediate : null;
	function b(e) {
		for (var i = n(l); i !== null;) {
			if (i.callback === null) r(l);
			else if (i.startTime <= e) r(l), i.sortIndex = i.expirationTime, t(c, i);
			else break;
			i = n(l);
		}
	}
	function x(e) {
		if (h = !1, b(e), !m) {
			if (n(c) !== null) m = !0, S || (S = !0, O());
			else {
				var t = n(l);
				t !== null && j(x, t.startTime - e);
			}
		}
	}
	var S = !1, C = -1, w = 5, T = -1;
	function E() {
		return g ? !0 : !(e.unstable_now() - T < w);
	}
	function D() {
		if (g = !1, S) {
			var t = e.unstable_now();
			T = t;
			var i = !0;
			try {
				a: {
					m = !1, h && (h = !1, v(C), C = -1), p = !0;
					var a = f;
					try {
						b: {
							for (b(t), d = n(c); d !== null && !(d.expirationTime > t && E());) {
								var o = d.callback;
								if (typeof o == "function") {
									d.callback = null, f = d.priorityLevel;
									var s = o(d.expirationTime <= t);
									if (t = e.unstable_now(), typeof s == "function") {
										d.callback = s, b(t), i = !0;
										break b;
									}
									d === n(c) && r(c), b(t);
								} else r(c);
								d = n(c);
							}
							if (d !== null) i = !0;
							else {
								var u = n(l);
								u !== null && j(x, u.startTime - t), i = !1;
							}
						}
						break a;
					} finally {
						d = null, f = a, p = !1;
					}
					i = void 0;
				}
			} finally {
				i ? O() : S = !1;
			}
		}
	}
	var O;
	if (typeof y == "function") O = function() {
		y(D);
	};
	else if (typeof MessageChannel < "u") {
		var k = new MessageChannel(), A = k.port2;
		k.port1.onmessage = D, O = function() {
			A.postMessage(null);
		};
	} else O = function() {
		_(D, 0);
	};
	function j(t, n) {
		C = _(function() {
			t(e.unstable_now());
		}, n);
	}
	e.unstable_IdlePriority = 5, e.unstable_ImmediatePriority = 1, e.unstable_LowPriority = 4, e.unstable_NormalPriority = 3, e.unstable_Profiling = null, e.unstable_UserBlockingPriority = 2, e.unstable_cancelCallback = function(e) {
		e.callback = null;
	}, e.unstable_forceFrameRate = function(e) {
		0 > e || 125 < e ? console.error("forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported") : w = 0 < e ? Math.floor(1e3 / e) : 5;
	}, e.unstable_getCurrentPriorityLevel = function() {
		return f;
	}, e.unstable_next = function(e) {
		switch (f) {
			case 1:
			case 2:
			case 3:
				var t = 3;
				break;
			default: t = f;
		}
		var n = f;
		f = t;
		try {
			return e();
		} finally {
			f = n;
		}
	}, e.unstable_requestPaint = function() {
		g = !0;
	}, e.unstable_runWithPriority = function(e, t) {
		switch (e) {
			case 1:
			case 2:
			case 3:
			case 4:
			case 5: break;
			default: e = 3;
		}
		var n = f;
		f = e;
		try {
			return t();
		} finally {
			f = n;
		}
	}, e.unstable_scheduleCallback = function(r, i, a) {
		var o = e.unstable_now();
		switch (typeof a == "object" && a ? (a = a.delay, a = typeof a == "number" && 0 < a ? o + a : o) : a = o, r) {
			case 1:
				var s = -1;
				break;
			case 2:
				s = 250;
				break;
			case 5:
				s = 1073741823;
				break;
			case 4:
				s = 1e4;
				break;
			default: s = 5e3;
		}
		return s = a + s, r = {
			id: u++,
			callback: i,
			priorityLevel: r,
			startTime: a,
			expirationTime: s,
			sortIndex: -1
		}, a > o ? (r.sortIndex = a, t(l, r), n(c) === null && r === n(l) && (h ? (v(C), C = -1) : h = !0, j(x, a - o))) : (r.sortIndex = s, t(c, r), m || p || (m = !0, S || (S = !0, O()))), r;
	}, e.unstable_shouldYield = E, e.unstable_wrapCallback = function(e) {
		var t = f;
		return function() {
			var n = f;
			f = t;
			try {
				return e.apply(this, arguments);
			} finally {
				f = n;
			}
		};
	};
})), d = /* @__PURE__ */ o(((e, t) => {
	t.exports = u();
})), f = /* @__PURE__ */ o(((e) => {
	var t = Symbol.for("react.transitional.element"), n = Symbol.for("react.portal"), r = Symbol.for("react.fragment"), i = Symbol.for("react.strict_mode"), a = Symbol.for("react.profiler"), o = Symbol.for("react.consumer"), s = Symbol.for("react.context"), c = Symbol.for("react.forward_ref"), l = Symbol.for("react.suspense"), u = Symbol.for("react.memo"), d = Symbol.for("react.lazy"), f = Symbol.for("react.activity"), p = Symbol.for("react.view_transition"), m = Symbol.iterator;
	function h(e) {
		return typeof e != "object" || !e ? null : (e = m && e[m] || e["@@iterator"], typeof e == "function" ? e : null);
	}
	var g = {
		isMounted: function() {
			return !1;
		},
		enqueueForceUpdate: function() {},
		enqueueReplaceState: function() {},
		enqueueSetState: function() {}
	}, _ = Object.assign, v = {};
	function y(e, t, n) {
		this.props = e, this.context = t, this.refs = v, this.updater = n || g;
	}
	y.prototype.isReactComponent = {}, y.prototype.setState = function(e, t) {
		if (typeof e != "object" && typeof e != "function" && e != null) throw Error("takes an object of state variables to update or a function which returns an object of state variables.");
		this.updater.enqueueSetState(this, e, t, "setState");
	}, y.prototype.forceUpdate = function(e) {
		this.updater.enqueueForceUpdate(this, e, "forceUpdate");
	};
	function b() {}
	b.prototype = y.prototype;
	function x(e, t, n) {
		this.props = e, this.context = t, this.refs = v, this.updater = n || g;
	}
	var S = x.prototype = new b();
	S.constructor = x, _(S, y.prototype), S.isPureReactComponent = !0;
	var C = Array.isArray;
	function w() {}
	var T = {
		H: null,
		A: null,
		T: null,
		S: null
	}, E = Object.prototype.hasOwnProperty;
	function D(e, n, r) {
		var i = r.ref;
		return {
			$$typeof: t,
			type: e,
			key: n,
			ref: i === void 0 ? null : i,
			props: r
		};
	}
	function O(e, t) {
		return D(e.type, t, e.props);
	}
	function k(e) {
		return typeof e == "object" && !!e && e.$$typeof === t;
	}
	function A(e) {
		var t = {
			"=": "=0",
			":": "=2"
		};
		return "$" + e.replace(/[=:]/g, function(e) {
			return t[e];
		});
	}
	var j = /\/+/g;
	function M(e, t) {
		return typeof e == "object" && e && e.key != null ? A("" + e.key) : t.toString(36);
	}
	function N(e) {
		switch (e.status) {
			case "fulfilled": return e.value;
			case "rejected": throw e.reason;
			default: switch (typeof e.status == "string" ? e.then(w, w) : (e.status = "pending", e.then(function(t) {
				e.status === "pending" && (e.status = "fulfilled", e.value = t);
			}, function(t) {
				e.status === "pending" && (e.status = "rejected", e.reason = t);
			})), e.status) {
				case "fulfilled": return e.value;
				case "rejected": throw e.reason;
			}
		}
		throw e;
	}
	function P(e, r, i, a, o) {
		var s = typeof e;
		(s === "undefined" || s === "boolean") && (e = null);
		var c = !1;
		if (e === null) c = !0;
		else switch (s) {
			case "bigint":
			case "string":
			case "number":
				c = !0;
				break;
			case "object": switch (e.$$typeof) {
				case t:
				case n:
					c = !0;
					break;
				case d: return c = e._init, P(c(e._payload), r, i, a, o);
			}
		}
		if (c) return o = o(e), c = a === "" ? "." + M(e, 0) : a, C(o) ? (i = "", c != null && (i = c.replace(j, "$&/") + "/"), P(o, r, i, "", function(e) {
			return e;
		})) : o != null && (k(o) && (o = O(o, i + (o.key == null || e && e.key === o.key ? "" : ("" + o.key).replace(j, "$&/") + "/") + c)), r.push(o)), 1;
		c = 0;
		var l = a === "" ? "." : a + ":";
		if (C(e)) for (var u = 0; u < e.length; u++) a = e[u], s = l + M(a, u), c += P(a, r, i, s, o);
		else if (u = h(e), typeof u == "function") for (e = u.call(e), u = 0; !(a = e.next()).done;) a = a.value, s = l + M(a, u++), c += P(a, r, i, s, o);
		else if (s === "object") {
			if (typeof e.then == "function") return P(N(e), r, i, a, o);
			throw r = String(e), Error("Objects are not valid as a React child (found: " + (r === "[object Object]" ? "object with keys {" + Object.keys(e).join(", ") + "}" : r) + "). If you meant to render a collection of children, use an array instead.");
		}
		return c;
	}
	function ee(e, t, n) {
		if (e == null) return e;
		var r = [], i = 0;
		return P(e, r, "", "", function(e) {
			return t.call(n, e, i++);
		}), r;
	}
	function te(e) {
		if (e._status === -1) {
			var t = e._result, n = t();
			n.then(function(t) {
				(e._status === 0 || e._status === -1) && (e._status = 1, e._result = t, n.status === void 0 && (n.status = "fulfilled", n.value = t));
			}, function(t) {
				(e._status === 0 || e._status === -1) && (e._status = 2, e._result = t, n.status === void 0 && (n.status = "rejected", n.reason = t));
			}), e._status === -1 && (e._status = 0, e._result = n);
		}
		if (e._status === 1) return e._result.default;
		throw e._result;
	}
	var F = typeof reportError == "function" ? reportError : function(e) {
		if (typeof window == "object" && typeof window.ErrorEvent == "function") {
			var t = new window.ErrorEvent("error", {
				bubbles: !0,
				cancelable: !0,
				message: typeof e == "object" && e && typeof e.message == "string" ? String(e.message) : String(e),
				error: e
			});
			if (!window.dispatchEvent(t)) return;
		} else if (typeof process == "object" && typeof process.emit == "function") {
			process.emit("uncaughtException", e);
			return;
		}
		console.error(e);
	};
	function ne(e) {
		var t = T.T, n = {};
		n.types = t === null ? null : t.types, T.T = n;
		try {
			var r = e(), i = T.S;
			i !== null && i(n, r), typeof r == "object" && r && typeof r.then == "function" && r.then(w, F);
		} catch (e) {
			F(e);
		} finally {
			t !== null && n.types !== null && (t.types = n.types), T.T = t;
		}
	}
	function re(e) {
		var t = T.T;
		if (t !== null) {
			var n = t.types;
			n === null ? t.types = [e] : n.indexOf(e) === -1 && n.push(e);
		} else ne(re.bind(null, e));
	}
	var I = {
		map: ee,
		forEach: function(e, t, n) {
			ee(e, function() {
				t.apply(this, arguments);
			}, n);
		},
		count: function(e) {
			var t = 0;
			return ee(e, function() {
				t++;
			}), t;
		},
		toArray: function(e) {
			return ee(e, function(e) {
				return e;
			}) || [];
		},
		only: function(e) {
			if (!k(e)) throw Error("React.Children.only expected to receive a single React element child.");
			return e;
		}
	};
	e.Activity = f, e.Children = I, e.Component = y, e.Fragment = r, e.Profiler = a, e.PureComponent = x, e.StrictMode = i, e.Suspense = l, e.ViewTransition = p, e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = T, e.__COMPILER_RUNTIME = {
		__proto__: null,
		c: function(e) {
			return T.H.useMemoCache(e);
		}
	}, e.addTransitionType = re, e.cache = function(e) {
		return function() {
			return e.apply(null, arguments);
		};
	}, e.cacheSignal = function() {
		return null;
	}, e.cloneElement = function(e, t, n) {
		if (e == null) throw Error("The argument must be a React element, but you passed " + e + ".");
		var r = _({}, e.props), i = e.key;
		if (t != null) for (a in t.key !== void 0 && (i = "" + t.key), t) !E.call(t, a) || a === "key" || a === "__self" || a === "__source" || a === "ref" && t.ref === void 0 || (r[a] = t[a]);
		var a = arguments.length - 2;
		if (a === 1) r.children = n;
		else if (1 < a) {
			for (var o = Array(a), s = 0; s < a; s++) o[s] = arguments[s + 2];
			r.children = o;
		}
		return D(e.type, i, r);
	}, e.createContext = function(e) {
		return e = {
			$$typeof: s,
			_currentValue: e,
			_currentValue2: e,
			_threadCount: 0,
			Provider: null,
			Consumer: null
		}, e.Provider = e, e.Consumer = {
			$$typeof: o,
			_context: e
		}, e;
	}, e.createElement = function(e, t, n) {
		var r, i = {}, a = null;
		if (t != null) for (r in t.key !== void 0 && (a = "" + t.key), t) E.call(t, r) && r !== "key" && r !== "__self" && r !== "__source" && (i[r] = t[r]);
		var o = arguments.length - 2;
		if (o === 1) i.children = n;
		else if (1 < o) {
			for (var s = Array(o), c = 0; c < o; c++) s[c] = arguments[c + 2];
			i.children = s;
		}
		if (e && e.defaultProps) for (r in o = e.defaultProps, o) i[r] === void 0 && (i[r] = o[r]);
		return D(e, a, i);
	}, e.createRef = function() {
		return { current: null };
	}, e.forwardRef = function(e) {
		return {
			$$typeof: c,
			render: e
		};
	}, e.isValidElement = k, e.lazy = function(e) {
		return {
			$$typeof: d,
			_payload: {
				_status: -1,
				_result: e
			},
			_init: te
		};
	}, e.memo = function(e, t) {
		return {
			$$typeof: u,
			type: e,
			compare: t === void 0 ? null : t
		};
	}, e.startTransition = ne, e.unstable_useCacheRefresh = function() {
		return T.H.useCacheRefresh();
	}, e.use = function(e) {
		return T.H.use(e);
	}, e.useActionState = function(e, t, n) {
		return T.H.useActionState(e, t, n);
	}, e.useCallback = function(e, t) {
		return T.H.useCallback(e, t);
	}, e.useContext = function(e) {
		return T.H.useContext(e);
	}, e.useDebugValue = function() {}, e.useDeferredValue = function(e, t) {
		return T.H.useDeferredValue(e, t);
	}, e.useEffect = function(e, t) {
		return T.H.useEffect(e, t);
	}, e.useEffectEvent = function(e) {
		return T.H.useEffectEvent(e);
	}, e.useId = function() {
		return T.H.useId();
	}, e.useImperativeHandle = function(e, t, n) {
		return T.H.useImperativeHandle(e, t, n);
	}, e.useInsertionEffect = function(e, t) {
		return T.H.useInsertionEffect(e, t);
	}, e.useLayoutEffect = function(e, t) {
		return T.H.useLayoutEffect(e, t);
	}, e.useMemo = function(e, t) {
		return T.H.useMemo(e, t);
	}, e.useOptimistic = function(e, t) {
		return T.H.useOptimistic(e, t);
	}, e.useReducer = function(e, t, n) {
		return T.H.useReducer(e, t, n);
	}, e.useRef = function(e) {
		return T.H.useRef(e);
	}, e.useState = function(e) {
		return T.H.useState(e);
	}, e.useSyncExternalStore = function(e, t, n) {
		return T.H.useSyncExternalStore(e, t, n);
	}, e.useTransition = function() {
		return T.H.useTransition();
	}, e.version = "19.3.1";
})), p = /* @__PURE__ */ o(((e, t) => {
	t.exports = f();
})), m = /* @__PURE__ */ o(((e) => {
	var t = p();
	function n(e) {
		var t = "https://react.dev/errors/" + e;
		if (1 < arguments.length) {
			t += "?args[]=" + encodeURIComponent(arguments[1]);
			for (var n = 2; n < arguments.length; n++) t += "&args[]=" + encodeURIComponent(arguments[n]);
		}
		return "Minified React error #" + e + "; visit " + t + " for the full message or use the non-minified dev environment for full errors and additional helpful warnings.";
	}
	function r() {}
	var i = {
		d: {
			f: r,
			r: function() {
				throw Error(n(522));
			},
			D: r,
			C: r,
			L: r,
			m: r,
			X: r,
			S: r,
			M: r
		},
		p: 0,
		findDOMNode: null
	}, a = Symbol.for("react.portal"), o = Symbol.for("react.recoverable"), s = Symbol.for("react.optimistic_key");
	function c(e, t, n) {
		var r = 3 < arguments.length && arguments[3] !== void 0 ? arguments[3] : null;
		return {
			$$typeof: a,
			key: r == null ? null : r === s ? s : "" + r,
			children: e,
			containerInfo: t,
			implementation: n
		};
	}
	var l = t.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;
	function u(e, t) {
		if (e === "font") return "";
		if (typeof t == "string") return t === "use-credentials" ? t : "";
	}
	e.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = i, e.browser = function(e) {
		return {
			$$typeof: o,
			_reason: e
		};
	}, e.createPortal = function(e, t) {
		var r = 2 < arguments.length && arguments[2] !== void 0 ? arguments[2] : null;
		if (!t || t.nodeType !== 1 && t.nodeType !== 9 && t.nodeType !== 11) throw Error(n(299));
		return c(e, t, null, r);
	}, e.flushSync = function(e) {
		var t = l.T, n = i.p;
		try {
			if (l.T = null, i.p = 2, e) return e();
		} finally {
			l.T = t, i.p = n, i.d.f();
		}
	}, e.preconnect = function(e, t) {
		typeof e == "string" && (t ? (t = t.crossOrigin, t = typeof t == "string" ? t === "use-credentials" ? t : "" : void 0) : t = null, i.d.C(e, t));
	}, e.prefetchDNS = function(e) {
		typeof e == "string" && i.d.D(e);
	}, e.preinit = function(e, t) {
		if (typeof e == "string" && t && typeof t.as == "string") {
			var n = t.as, r = u(n, t.crossOrigin), a = typeof t.integrity == "string" ? t.integrity : void 0, o = typeof t.fetchPriority == "string" ? t.fetchPriority : void 0;
			n === "style" ? i.d.S(e, typeof t.precedence == "string" ? t.precedence : void 0, {
				crossOrigin: r,
				integrity: a,
				fetchPriority: o
			}) : n === "script" && i.d.X(e, {
				crossOrigin: r,
				integrity: a,
				fetchPriority: o,
				nonce: typeof t.nonce == "string" ? t.nonce : void 0
			});
		}
	}, e.preinitModule = function(e, t) {
		if (typeof e == "string") {
			if (typeof t == "object" && t) {
				if (t.as == null || t.as === "script") {
					var n = u(t.as, t.crossOrigin);
					i.d.M(e, {
						crossOrigin: n,
						integrity: typeof t.integrity == "string" ? t.integrity : void 0,
						nonce: typeof t.nonce == "string" ? t.nonce : void 0,
						fetchPriority: typeof t.fetchPriority == "string" ? t.fetchPriority : void 0
					});
				}
			} else t ?? i.d.M(e);
		}
	}, e.preload = function(e, t) {
		if (typeof e == "string" && typeof t == "object" && t && typeof t.as == "string") {
			var n = t.as, r = u(n, t.crossOrigin);
			i.d.L(e, n, {
				crossOrigin: r,
				integrity: typeof t.integrity == "string" ? t.integrity : void 0,
				nonce: typeof t.nonce == "string" ? t.nonce : void 0,
				type: typeof t.type == "string" ? t.type : void 0,
				fetchPriority: typeof t.fetchPriority == "string" ? t.fetchPriority : void 0,
				referrerPolicy: typeof t.referrerPolicy == "string" ? t.referrerPolicy : void 0,
				imageSrcSet: typeof t.imageSrcSet == "string" ? t.imageSrcSet : void 0,
				imageSizes: typeof t.imageSizes == "string" ? t.imageSizes : void 0,
				media: typeof t.media == "string" ? t.media : void 0
			});
		}
	}, e.preloadModule = function(e, t) {
		if (typeof e == "string") {
			if (t) {
				var n = u(t.as, t.crossOrigin);
				i.d.m(e, {
					as: typeof t.as == "string" && t.as !== "script" ? t.as : void 0,
					crossOrigin: n,
					integrity: typeof t.integrity == "string" ? t.integrity : void 0,
					nonce: typeof t.nonce == "string" ? t.nonce : void 0,
					fetchPriority: typeof t.fetchPriority == "string" ? t.fetchPriority : void 0
				});
			} else i.d.m(e);
		}
	}, e.requestFormReset = function(e) {
		i.d.r(e);
	}, e.unstable_batchedUpdates = function(e, t) {
		return e(t);
	}, e.useFormState = function(e, t, n) {
		return l.H.useFormState(e, t, n);
	}, e.useFormStatus = function() {
		return l.H.useHostTransitionStatus();
	}, e.version = "19.3.1";
})), h = /* @__PURE__ */ o(((e, t) => {
	function n() {
		if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < "u" && typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == "function") try {
			__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n);
		} catch (e) {
			console.error(e);
		}
	}
	n(), t.exports = m();
})), g = /* @__PURE__ */ o(((e) => {
	var t = d(), n = p(), r = h();
	function i(e) {
		var t = "https://react.dev/errors/" + e;
		if (1 < arguments.length) {
			t += "?args[]=" + encodeURIComponent(arguments[1]);
			for (var n = 2; n < arguments.length; n++) t += "&args[]=" + encodeURIComponent(arguments[n]);
		}
		return "Minified React error #" + e + "; visit " + t + " for the full message or use the non-minified dev environment for full errors and additional helpful warnings.";
	}
	function a(e) {
		return !(!e || e.nodeType !== 1 && e.nodeType !== 9 && e.nodeType !== 11);
	}
	function o(e) {
		for (var t = e, n = t; n && !n.alternate;) t = n, t.flags & 4098 && (e = t.return), n = t.return;
		for (; t.return;) t = t.return;
		return t.tag === 3 ? e : null;
	}
	function s(e) {
		if (e.tag === 13) {
			var t = e.memoizedState;
			if (t === null && (e = e.alternate, e !== null && (t = e.memoizedState)), t !== null) return t.dehydrated;
		}
		return null;
	}
	function c(e) {
		if (e.tag === 31) {
			var t = e.memoizedState;
			if (t === null && (e = e.alternate, e !== null && (t = e.memoizedState)), t !== null) return t.dehydrated;
		}
		return null;
	}
	function l(e) {
		if (o(e) !== e) throw Error(i(188));
	}
	function u(e) {
		var t = e.alternate;
		if (!t) {
			if (t = o(e), t === null) throw Error(i(188));
			return t === e ? e : null;
		}
		for (var n = e, r = t;;) {
			var a = n.return;
			if (a === null) break;
			var s = a.alternate;
			if (s === null) {
				if (r = a.return, r !== null) {
					n = r;
					continue;
				}
				break;
			}
			if (a.child === s.child) {
				for (s = a.child; s;) {
					if (s === n) return l(a), e;
					if (s === r) return l(a), t;
					s = s.sibling;
				}
				throw Error(i(188));
			}
			if (n.return !== r.return) n = a, r = s;
			else {
				for (var c = !1, u = a.child; u;) {
					if (u === n) {
						c = !0, n = a, r = s;
						break;
					}
					if (u === r) {
						c = !0, r = a, n = s;
						break;
					}
					u = u.sibling;
				}
				if (!c) {
					for (u = s.child; u;) {
						if (u === n) {
							c = !0, n = s, r = a;
							break;
						}
						if (u === r) {
							c = !0, r = s, n = a;
							break;
						}
						u = u.sibling;
					}
					if (!c) throw Error(i(189));
				}
			}
			if (n.alternate !== r) throw Error(i(190));
		}
		if (n.tag !== 3) throw Error(i(188));
		return n.stateNode.current === n ? e : t;
	}
	function f(e) {
		var t = e.tag;
		if (t === 5 || t === 26 || t === 27 || t === 6) return e;
		for (e = e.child; e !== null;) {
			if (t = f(e), t !== null) return t;
			e = e.sibling;
		}
		return null;
	}
	function m(e, t, n, r, i, a) {
		for (; e !== null;) {
			if ((e.tag === 5 || e.tag === 27 || e.tag === 6) && n(e, r, i, a) || (e.tag !== 22 || e.memoizedState === null) && (t || e.tag !== 5 && e.tag !== 27) && m(e.child, t, n, r, i, a)) return !0;
			e = e.sibling;
		}
		return !1;
	}
	function g(e) {
		for (e = e.return; e !== null;) {
			if (e.tag === 3 || e.tag === 5 || e.tag === 27) return e;
			e = e.return;
		}
		return null;
	}
	function _(e) {
		var t = !1;
		for (e = e.return; e !== null && (e.tag === 4 && (t = !0), e.tag !== 3 && e.tag !== 5 && e.tag !== 27);) e = e.return;
		return t;
	}
	function v(e) {
		var t = [null, null], n = g(e);
		return n === null || y(t, e, n.child, { foundSelf: !1 }), t;
	}
	function y(e, t, n, r) {
		for (; n !== null;) {
			if (n === t) r.foundSelf = !0;
			else if (n.tag === 5 || n.tag === 27 || n.tag === 6) {
				if (r.foundSelf) return e[1] = n, !0;
				e[0] = n;
			} else if ((n.tag !== 22 || n.memoizedState === null) && y(e, t, n.child, r)) return !0;
			n = n.sibling;
		}
		return !1;
	}
	function b(e) {
		switch (e.tag) {
			case 5:
			case 27:
			case 6: return e.stateNode;
			case 3: return e.stateNode.containerInfo;
			default: throw Error(i(559));
		}
	}
	var x = null, S = null;
	function C(e, t, n) {
		return e === n || e === t && (x = e, !0);
	}
	function w(e, t, n) {
		return e === n ? (S = e, !1) : e === t && (S !== null && (x = e), !0);
	}
	function T(e) {
		if (e === null) return null;
		do
			e = e === null ? null : e.return;
		while (e && e.tag !== 5 && e.tag !== 27 && e.tag !== 3);
		return e || null;
	}
	function E(e, t, n) {
		for (var r = 0, i = e; i; i = n(i)) r++;
		i = 0;
		for (var a = t; a; a = n(a)) i++;
		for (; 0 < r - i;) e = n(e), r--;
		for (; 0 < i - r;) t = n(t), i--;
		for (; r--;) {
			if (e === t || t !== null && e === t.alternate) return e;
			e = n(e), t = n(t);
		}
		return null;
	}
	var D = Object.assign, O = Symbol.for("react.element"), k = Symbol.for("react.transitional.element"), A = Symbol.for("react.portal"), j = Symbol.for("react.fragment"), M = Symbol.for("react.strict_mode"), N = Symbol.for("react.profiler"), P = Symbol.for("react.consumer"), ee = Symbol.for("react.context"), te = Symbol.for("react.forward_ref"), F = Symbol.for("react.suspense"), ne = Symbol.for("react.suspense_list"), re = Symbol.for("react.memo"), I = Symbol.for("react.lazy"), L = Symbol.for("react.activity"), ie = Symbol.for("react.legacy_hidden"), ae = Symbol.for("react.memo_cache_sentinel"), oe = Symbol.for("react.view_transition"), se = Symbol.for("react.recoverable"), ce = Symbol.iterator;
	function le(e) {
		return typeof e != "object" || !e ? null : (e = ce && e[ce] || e["@@iterator"], typeof e == "function" ? e : null);
	}
	var ue = Symbol.for("react.client.reference");
	function de(e) {
		if (e == null) return null;
		if (typeof e == "function") return e.$$typeof === ue ? null : e.displayName || e.name || null;
		if (typeof e == "string") return e;
		switch (e) {
			case j: return "Fragment";
			case N: return "Profiler";
			case M: return "StrictMode";
			case F: return "Suspense";
			case ne: return "SuspenseList";
			case L: return "Activity";
			case oe: return "ViewTransition";
		}
		if (typeof e == "object") switch (e.$$typeof) {
			case A: return "Portal";
			case ee: return e.displayName || "Context";
			case P: return (e._context.displayName || "Context") + ".Consumer";
			case te:
				var t = e.render;
				return e = e.displayName, e ||= (e = t.displayName || t.name || "", e === "" ? "ForwardRef" : "ForwardRef(" + e + ")"), e;
			case re: return t = e.displayName || null, t === null ? de(e.type) || "Memo" : t;
			case I:
				t = e._payload, e = e._init;
				try {
					return de(e(t));
				} catch {}
		}
		return null;
	}
	var fe = Array.isArray, R = n.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE, z = r.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE, pe = {
		pending: !1,
		data: null,
		method: null,
		action: null
	}, me = [], he = -1;
	function ge(e) {
		return { current: e };
	}
	function _e(e) {
		0 > he || (e.current = me[he], me[he] = null, he--);
	}
	function ve(e, t) {
		he++, me[he] = e.current, e.current = t;
	}
	var ye = ge(null), be = ge(null), xe = ge(null), Se = ge(null);
	function Ce(e, t) {
		switch (ve(xe, t), ve(be, e), ve(ye, null), t.nodeType) {
			case 9:
			case 11:
				e = (e = t.documentElement) && (e = e.namespaceURI) ? fp(e) : 0;
				break;
			default: if (e = t.tagName, t = t.namespaceURI) t = fp(t), e = pp(t, e);
			else switch (e) {
				case "svg":
					e = 1;
					break;
				case "math":
					e = 2;
					break;
				default: e = 0;
			}
		}
		_e(ye), ve(ye, e);
	}
	function we() {
		_e(ye), _e(be), _e(xe);
	}
	function Te(e) {
		var t = e.memoizedState;
		t !== null && (ch._currentValue = t.memoizedState, ve(Se, e)), t = ye.current;
		var n = pp(t, e.type);
		t !== n && (ve(be, e), ve(ye, n));
	}
	function Ee(e) {
		be.current === e && (_e(ye), _e(be)), Se.current === e && (_e(Se), ch._currentValue = pe);
	}
	var De, Oe;
	function ke(e) {
		if (De === void 0) try {
			throw Error();
		} catch (e) {
			var t = e.stack.trim().match(/\n( *(at )?)/);
			De = t && t[1] || "", Oe = -1 < e.stack.indexOf("\n    at") ? " (<anonymous>)" : -1 < e.stack.indexOf("@") ? "@unknown:0:0" : "";
		}
		return "\n" + De + e + Oe;
	}
	var Ae = !1;
	function je(e, t) {
		if (!e || Ae) return "";
		Ae = !0;
		var n = Error.prepareStackTrace;
		Error.prepareStackTrace = void 0;
		try {
			var r = { DetermineComponentFrameRoot: function() {
				try {
					if (t) {
						var n = function() {
							throw Error();
						};
						if (Object.defineProperty(n.prototype, "props", { set: function() {
							throw Error();
						} }), typeof Reflect == "object" && Reflect.construct) {
							try {
								Reflect.construct(n, []);
							} catch (e) {
								var r = e;
							}
							Reflect.construct(e, [], n);
						} else {
							try {
								n.call();
							} catch (e) {
								r = e;
							}
							n = !1;
							try {
								var i = Object.getOwnPropertyDescriptor(e.prototype, "props");
								Object.defineProperty(e.prototype, "props", {
									configurable: !0,
									set: function() {
										throw Error();
									}
								}), n = !0, new e();
							} finally {
								n && (i === void 0 ? delete e.prototype.props : Object.defineProperty(e.prototype, "props", i));
							}
						}
					} else {
						try {
							throw Error();
						} catch (e) {
							r = e;
						}
						(n = e()) && typeof n.catch == "function" && n.catch(function() {});
					}
				} catch (e) {
					if (e && r && typeof e.stack == "string") return [e.stack, r.stack];
				}
				return [null, null];
			} };
			r.DetermineComponentFrameRoot.displayName = "DetermineComponentFrameRoot";
			var i = Object.getOwnPropertyDescriptor(r.DetermineComponentFrameRoot, "name");
			i && i.configurable && Object.defineProperty(r.DetermineComponentFrameRoot, "name", { value: "DetermineComponentFrameRoot" });
			var a = r.DetermineComponentFrameRoot(), o = a[0], s = a[1];
			if (o && s) {
				var c = o.split("\n"), l = s.split("\n");
				for (i = r = 0; r < c.length && !c[r].includes("DetermineComponentFrameRoot");) r++;
				for (; i < l.length && !l[i].includes("DetermineComponentFrameRoot");) i++;
				if (r === c.length || i === l.length) for (r = c.length - 1, i = l.length - 1; 1 <= r && 0 <= i && c[r] !== l[i];) i--;
				for (; 1 <= r && 0 <= i; r--, i--) if (c[r] !== l[i]) {
					if (r !== 1 || i !== 1) do
						if (r--, i--, 0 > i || c[r] !== l[i]) {
							var u = "\n" + c[r].replace(" at new ", " at ");
							return e.displayName && u.includes("<anonymous>") && (u = u.replace("<anonymous>", e.displayName)), u;
						}
					while (1 <= r && 0 <= i);
					break;
				}
			}
		} finally {
			Ae = !1, Error.prepareStackTrace = n;
		}
		return (n = e ? e.displayName || e.name : "") ? ke(n) : "";
	}
	function Me(e, t) {
		switch (e.tag) {
			case 26:
			case 27:
			case 5: return ke(e.type);
			case 16: return ke("Lazy");
			case 13: return e.child !== t && t !== null ? ke("Suspense Fallback") : ke("Suspense");
			case 19: return ke("SuspenseList");
			case 0:
			case 15: return je(e.type, !1);
			case 11: return je(e.type.render, !1);
			case 1: return je(e.type, !0);
			case 31: return ke("Activity");
			case 30: return ke("ViewTransition");
			default: return "";
		}
	}
	function Ne(e) {
		try {
			var t = "", n = null;
			do
				t += Me(e, n), n = e, e = e.return;
			while (e);
			return t;
		} catch (e) {
			return "\nError generating stack: " + e.message + "\n" + e.stack;
		}
	}
	var Pe = Object.prototype.hasOwnProperty, Fe = t.unstable_scheduleCallback, Ie = t.unstable_cancelCallback, Le = t.unstable_shouldYield, Re = t.unstable_requestPaint, ze = t.unstable_now, Be = t.unstable_getCurrentPriorityLevel, Ve = t.unstable_ImmediatePriority, He = t.unstable_UserBlockingPriority, Ue = t.unstable_NormalPriority, We = t.unstable_LowPriority, Ge = t.unstable_IdlePriority, Ke = t.log, qe = t.unstable_setDisableYieldValue, Je = null, Ye = null;
	function Xe(e) {
		if (typeof Ke == "function" && qe(e), Ye && typeof Ye.setStrictMode == "function") try {
			Ye.setStrictMode(Je, e);
		} catch {}
	}
	var Ze = Math.clz32 ? Math.clz32 : et, Qe = Math.log, $e = Math.LN2;
	function et(e) {
		return e >>>= 0, e === 0 ? 32 : 31 - (Qe(e) / $e | 0) | 0;
	}
	var tt = 256, nt = 262144, rt = 4194304;
	function it(e) {
		var t = e & 42;
		if (t !== 0) return t;
		switch (e & -e) {
			case 1: return 1;
			case 2: return 2;
			case 4: return 4;
			case 8: return 8;
			case 16: return 16;
			case 32: return 32;
			case 64: return 64;
			case 128: return 128;
			case 256:
			case 512:
			case 1024:
			case 2048:
			case 4096:
			case 8192:
			case 16384:
			case 32768:
			case 65536:
			case 131072: return e & -e;
			case 262144:
			case 524288:
			case 1048576:
			case 2097152: return e & 3932160;
			case 4194304:
			case 8388608:
			case 16777216:
			case 33554432: return e & 62914560;
			case 67108864: return 67108864;
			case 134217728: return 134217728;
			case 268435456: return 268435456;
			case 536870912: return 536870912;
			case 1073741824: return 0;
			default: return e;
		}
	}
	function at(e, t, n) {
		var r = e.pendingLanes;
		if (r === 0) return 0;
		var i = 0, a = e.suspendedLanes, o = e.pingedLanes;
		e = e.warmLanes;
		var s = r & 134217727;
		return s === 0 ? (s = r & ~a, s === 0 ? o === 0 ? n || (n = r & ~e, n !== 0 && (i = it(n))) : i = it(o) : i = it(s)) : (r = s & ~a, r === 0 ? (o &= s, o === 0 ? n || (n = s & ~e, n !== 0 && (i = it(n))) : i = it(o)) : i = it(r)), i === 0 ? 0 : t !== 0 && t !== i && (t & a) === 0 && (a = i & -i, n = t & -t, a >= n || a === 32 && n & 4194048) ? t : i;
	}
	function ot(e, t) {
		return (e.pendingLanes & ~(e.suspendedLanes & ~e.pingedLanes) & t) === 0;
	}
	function st(e, t) {
		t & 8 && (t |= t & 32);
		var n = e.entangledLanes;
		if (n !== 0) for (e = e.entanglements, n &= t; 0 < n;) {
			var r = 31 - Ze(n), i = 1 << r;
			t |= e[r], n &= ~i;
		}
		return t;
	}
	function ct(e, t) {
		switch (e) {
			case 1:
			case 2:
			case 4:
			case 8:
			case 64: return t + 250;
			case 16:
			case 32:
			case 128:
			case 256:
			case 512:
			case 1024:
			case 2048:
			case 4096:
			case 8192:
			case 16384:
			case 32768:
			case 65536:
			case 131072:
			case 262144:
			case 524288:
			case 1048576:
			case 2097152: return t + 5e3;
			case 4194304:
			case 8388608:
			case 16777216:
			case 33554432: return -1;
			case 67108864:
			case 134217728:
			case 268435456:
			case 536870912:
			case 1073741824: return -1;
			default: return -1;
		}
	}
	function lt() {
		var e = rt;
		return rt <<= 1, !(rt & 62914560) && (rt = 4194304), e;
	}
	function ut(e) {
		for (var t = [], n = 0; 31 > n; n++) t.push(e);
		return t;
	}
	function dt(e, t) {
		e.pendingLanes |= t, t !== 268435456 && (e.suspendedLanes = 0, e.pingedLanes = 0, e.warmLanes = 0);
	}
	function ft(e, t, n, r, i, a) {
		var o = e.pendingLanes;
		e.pendingLanes = n, e.suspendedLanes = 0, e.pingedLanes = 0, e.warmLanes = 0, e.expiredLanes &= n, e.entangledLanes &= n, e.errorRecoveryDisabledLanes &= n, e.shellSuspendCounter = 0;
		var s = e.entanglements, c = e.expirationTimes, l = e.hiddenUpdates;
		for (n = o & ~n; 0 < n;) {
			var u = 31 - Ze(n), d = 1 << u;
			s[u] = 0, c[u] = -1;
			var f = l[u];
			if (f !== null) for (l[u] = null, u = 0; u < f.length; u++) {
				var p = f[u];
				p !== null && (p.lane &= -536870913);
			}
			n &= ~d;
		}
		r !== 0 && pt(e, r, 0), a !== 0 && i === 0 && e.tag !== 0 && (e.suspendedLanes |= a & ~(o & ~t));
	}
	function pt(e, t, n) {
		e.pendingLanes |= t, e.suspendedLanes &= ~t;
		var r = 31 - Ze(t);
		e.entangledLanes |= t, e.entanglements[r] = e.entanglements[r] | 1073741824 | n & 261930;
	}
	function mt(e, t) {
		var n = e.entangledLanes |= t;
		for (e = e.entanglements; n;) {
			var r = 31 - Ze(n), i = 1 << r;
			i & t | e[r] & t && (e[r] |= t), n &= ~i;
		}
	}
	function ht(e, t) {
		var n = t & -t;
		return n = n & 42 ? 1 : gt(n), (n & (e.suspendedLanes | t)) === 0 ? n : 0;
	}
	function gt(e) {
		switch (e) {
			case 2:
				e = 1;
				break;
			case 8:
				e = 4;
				break;
			case 32:
				e = 16;
				break;
			case 256:
			case 512:
			case 1024:
			case 2048:
			case 4096:
			case 8192:
			case 16384:
			case 32768:
			case 65536:
			case 131072:
			case 262144:
			case 524288:
			case 1048576:
			case 2097152:
			case 4194304:
			case 8388608:
			case 16777216:
			case 33554432:
				e = 128;
				break;
			case 268435456:
				e = 134217728;
				break;
			default: e = 0;
		}
		return e;
	}
	function _t(e) {
		return e &= -e, 2 < e ? 8 < e ? e & 134217727 ? 32 : 268435456 : 8 : 2;
	}
	function vt() {
		var e = z.p;
		return e === 0 ? (e = window.event, e === void 0 ? 32 : wh(e.type)) : e;
	}
	function yt(e, t) {
		var n = z.p;
		try {
			return z.p = e, t();
		} finally {
			z.p = n;
		}
	}
	var bt = Math.random().toString(36).slice(2), xt = "__reactFiber$" + bt, St = "__reactProps$" + bt, Ct = "__reactContainer$" + bt, wt = "__reactEvents$" + bt, Tt = "__reactListeners$" + bt, Et = "__reactHandles$" + bt, Dt = "__reactResources$" + bt, Ot = "__reactMarker$" + bt, kt = "__reactLoad$" + bt;
	function At(e) {
		delete e[xt], delete e[St], delete e[Tt], delete e[Et];
	}
	function jt(e) {
		var t;
		if (t = e[xt]) return t;
		for (var n = e.parentNode; n;) {
			if (t = n[Ct] || n[xt]) {
				if (n = t.alternate, t.child !== null || n !== null && n.child !== null) for (e = pm(e); e !== null;) {
					if (n = e[xt]) return n;
					e = pm(e);
				}
				return t;
			}
			e = n, n = e.parentNode;
		}
		return null;
	}
	function Mt(e) {
		if (e = e[xt] || e[Ct]) {
			var t = e.tag;
			if (t === 5 || t === 6 || t === 13 || t === 31 || t === 26 || t === 27 || t === 3) return e;
		}
		return null;
	}
	function Nt(e) {
		var t = e.tag;
		if (t === 5 || t === 26 || t === 27 || t === 6) return e.stateNode;
		throw Error(i(33));
	}
	function Pt(e) {
		var t = e[Dt];
		return t ||= e[Dt] = {
			hoistableStyles: /* @__PURE__ */ new Map(),
			hoistableScripts: /* @__PURE__ */ new Map()
		}, t;
	}
	function Ft(e) {
		e[Ot] = !0;
	}
	function It(e) {
		e[kt] = void 0;
	}
	var Lt = /* @__PURE__ */ new Set(), Rt = {};
	function zt(e, t) {
		Bt(e, t), Bt(e + "Capture", t);
	}
	function Bt(e, t) {
		for (Rt[e] = t, e = 0; e < t.length; e++) Lt.add(t[e]);
	}
	var Vt = RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"), Ht = {}, Ut = {};
	function Wt(e) {
		return Pe.call(Ut, e) ? !0 : Pe.call(Ht, e) ? !1 : Vt.test(e) ? Ut[e] = !0 : (Ht[e] = !0, !1);
	}
	var B = !1;
	function Gt() {
		var e = B;
		return B = !1, e;
	}
	function Kt(e, t, n) {
		if (Wt(t)) {
			if (n === null) e.removeAttribute(t);
			else {
				switch (typeof n) {
					case "undefined":
					case "function":
					case "symbol":
						e.removeAttribute(t);
						return;
					case "boolean":
						var r = t.toLowerCase().slice(0, 5);
						if (r !== "data-" && r !== "aria-") {
							e.removeAttribute(t);
							return;
						}
				}
				e.setAttribute(t, n);
			}
		}
	}
	function qt(e, t, n) {
		if (n === null) e.removeAttribute(t);
		else {
			switch (typeof n) {
				case "undefined":
				case "function":
				case "symbol":
				case "boolean":
					e.removeAttribute(t);
					return;
			}
			e.setAttribute(t, n);
		}
	}
	function Jt(e, t, n, r) {
		if (r === null) e.removeAttribute(n);
		else {
			switch (typeof r) {
				case "undefined":
				case "function":
				case "symbol":
				case "boolean":
					e.removeAttribute(n);
					return;
			}
			e.setAttributeNS(t, n, r);
		}
	}
	function Yt(e) {
		switch (typeof e) {
			case "bigint":
			case "boolean":
			case "number":
			case "string":
			case "undefined": return e;
			case "object": return e;
			default: return "";
		}
	}
	function Xt(e) {
		var t = e.type;
		return (e = e.nodeName) && e.toLowerCase() === "input" && (t === "checkbox" || t === "radio");
	}
	function Zt(e, t, n) {
		var r = Object.getOwnPropertyDescriptor(e.constructor.prototype, t);
		if (!e.hasOwnProperty(t) && r !== void 0 && typeof r.get == "function" && typeof r.set == "function") {
			var i = r.get, a = r.set;
			return Object.defineProperty(e, t, {
				configurable: !0,
				get: function() {
					return i.call(this);
				},
				set: function(e) {
					n = "" + e, a.call(this, e);
				}
			}), Object.defineProperty(e, t, { enumerable: r.enumerable }), {
				getValue: function() {
					return n;
				},
				setValue: function(e) {
					n = "" + e;
				},
				stopTracking: function() {
					e._valueTracker = null, delete e[t];
				}
			};
		}
	}
	function Qt(e) {
		if (!e._valueTracker) {
			var t = Xt(e) ? "checked" : "value";
			e._valueTracker = Zt(e, t, "" + e[t]);
		}
	}
	function $t(e) {
		if (!e) return !1;
		var t = e._valueTracker;
		if (!t) return !0;
		var n = t.getValue(), r = "";
		return e && (r = Xt(e) ? e.checked ? "true" : "false" : e.value), e = r, e !== n && (t.setValue(e), !0);
	}
	var en = /[\n"\\]/g;
	function tn(e) {
		return e.replace(en, function(e) {
			return "\\" + e.charCodeAt(0).toString(16) + " ";
		});
	}
	function nn(e, t, n, r, i, a, o, s) {
		e.name = "", o != null && typeof o != "function" && typeof o != "symbol" && typeof o != "boolean" ? e.type = o : e.removeAttribute("type"), t == null ? o !== "submit" && o !== "reset" || e.removeAttribute("value") : o === "number" ? (t === 0 && e.value === "" || e.value != t) && (e.value = "" + Yt(t)) : e.value !== "" + Yt(t) && (e.value = "" + Yt(t)), t == null ? n == null ? r != null && e.removeAttribute("value") : an(e, Yt(n)) : o === "number" && e.value == t ? an(e, Yt(e.value)) : an(e, Yt(t)), i == null && a != null && (e.defaultChecked = !!a), i != null && (e.checked = i && typeof i != "function" && typeof i != "symbol"), s != null && typeof s != "function" && typeof s != "symbol" && typeof s != "boolean" ? e.name = "" + Yt(s) : e.removeAttribute("name");
	}
	function rn(e, t, n, r, i, a, o, s) {
		if (a != null && typeof a != "function" && typeof a != "symbol" && typeof a != "boolean" && (e.type = a), t != null || n != null) {
			if (!(a !== "submit" && a !== "reset" || t != null)) {
				Qt(e);
				return;
			}
			n = n == null ? "" : "" + Yt(n), t = t == null ? n : "" + Yt(t), s || t === e.value || (e.value = t), e.defaultValue = t;
		}
		r ??= i, r = typeof r != "function" && typeof r != "symbol" && !!r, e.checked = s ? e.checked : !!r, e.defaultChecked = !!r, o != null && typeof o != "function" && typeof o != "symbol" && typeof o != "boolean" && (e.name = o), Qt(e);
	}
	function an(e, t) {
		e.defaultValue !== "" + t && (e.defaultValue = "" + t);
	}
	function on(e, t, n, r) {
		if (e = e.options, t) {
			t = {};
			for (var i = 0; i < n.length; i++) t["$" + n[i]] = !0;
			for (n = 0; n < e.length; n++) i = t.hasOwnProperty("$" + e[n].value), e[n].selected !== i && (e[n].selected = i), i && r && (e[n].defaultSelected = !0);
		} else {
			for (n = "" + Yt(n), t = null, i = 0; i < e.length; i++) {
				if (e[i].value === n) {
					e[i].selected = !0, r && (e[i].defaultSelected = !0);
					return;
				}
				t !== null || e[i].disabled || (t = e[i]);
			}
			t !== null && (t.selected = !0);
		}
	}
	function sn(e, t, n) {
		t != null && (t = "" + Yt(t), t !== e.value && (e.value = t), n == null) ? e.defaultValue !== t && (e.defaultValue = t) : e.defaultValue = n == null ? "" : "" + Yt(n);
	}
	function cn(e, t, n, r) {
		if (t == null) {
			if (r != null) {
				if (n != null) throw Error(i(92));
				if (fe(r)) {
					if (1 < r.length) throw Error(i(93));
					r = r[0];
				}
				n = r;
			}
			n ??= "", t = n;
		}
		n = Yt(t), e.defaultValue = n, r = e.textContent, r === n && r !== "" && r !== null && (e.value = r), Qt(e);
	}
	function ln(e, t) {
		if (t) {
			var n = e.firstChild;
			if (n && n === e.lastChild && n.nodeType === 3) {
				n.nodeValue = t;
				return;
			}
		}
		e.textContent = t;
	}
	var un = new Set("animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder msFlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalGroup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));
	function dn(e, t, n) {
		var r = t.indexOf("--") === 0;
		n == null || typeof n == "boolean" || n === "" ? r ? e.setProperty(t, "") : t === "float" ? e.cssFloat = "" : e[t] = "" : r ? e.setProperty(t, n) : typeof n != "number" || n === 0 || un.has(t) ? t === "float" ? e.cssFloat = n : e[t] = ("" + n).trim() : e[t] = n + "px";
	}
	function fn(e, t, n) {
		if (t != null && typeof t != "object") throw Error(i(62));
		if (e = e.style, n != null) {
			for (var r in n) !n.hasOwnProperty(r) || t != null && t.hasOwnProperty(r) || (r.indexOf("--") === 0 ? e.setProperty(r, "") : r === "float" ? e.cssFloat = "" : e[r] = "", B = !0);
			for (var a in t) r = t[a], t.hasOwnProperty(a) && n[a] !== r && (dn(e, a, r), B = !0);
		} else for (var o in t) t.hasOwnProperty(o) && dn(e, o, t[o]);
	}
	function pn(e) {
		if (e.indexOf("-") === -1) return !1;
		switch (e) {
			case "annotation-xml":
			case "color-profile":
			case "font-face":
			case "font-face-src":
			case "font-face-uri":
			case "font-face-format":
			case "font-face-name":
			case "missing-glyph": return !1;
			default: return !0;
		}
	}
	var mn = /* @__PURE__ */ new Map([
		["acceptCharset", "accept-charset"],
		["htmlFor", "for"],
		["httpEquiv", "http-equiv"],
		["crossOrigin", "crossorigin"],
		["accentHeight", "accent-height"],
		["alignmentBaseline", "alignment-baseline"],
		["arabicForm", "arabic-form"],
		["baselineShift", "baseline-shift"],
		["capHeight", "cap-height"],
		["clipPath", "clip-path"],
		["clipRule", "clip-rule"],
		["colorInterpolation", "color-interpolation"],
		["colorInterpolationFilters", "color-interpolation-filters"],
		["colorProfile", "color-profile"],
		["colorRendering", "color-rendering"],
		["dominantBaseline", "dominant-baseline"],
		["enableBackground", "enable-background"],
		["fillOpacity", "fill-opacity"],
		["fillRule", "fill-rule"],
		["floodColor", "flood-color"],
		["floodOpacity", "flood-opacity"],
		["fontFamily", "font-family"],
		["fontSize", "font-size"],
		["fontSizeAdjust", "font-size-adjust"],
		["fontStretch", "font-stretch"],
		["fontStyle", "font-style"],
		["fontVariant", "font-variant"],
		["fontWeight", "font-weight"],
		["glyphName", "glyph-name"],
		["glyphOrientationHorizontal", "glyph-orientation-horizontal"],
		["glyphOrientationVertical", "glyph-orientation-vertical"],
		["horizAdvX", "horiz-adv-x"],
		["horizOriginX", "horiz-origin-x"],
		["imageRendering", "image-rendering"],
		["letterSpacing", "letter-spacing"],
		["lightingColor", "lighting-color"],
		["markerEnd", "marker-end"],
		["markerMid", "marker-mid"],
		["markerStart", "marker-start"],
		["maskType", "mask-type"],
		["overlinePosition", "overline-position"],
		["overlineThickness", "overline-thickness"],
		["paintOrder", "paint-order"],
		["panose-1", "panose-1"],
		["pointerEvents", "pointer-events"],
		["renderingIntent", "rendering-intent"],
		["shapeRendering", "shape-rendering"],
		["stopColor", "stop-color"],
		["stopOpacity", "stop-opacity"],
		["strikethroughPosition", "strikethrough-position"],
		["strikethroughThickness", "strikethrough-thickness"],
		["strokeDasharray", "stroke-dasharray"],
		["strokeDashoffset", "stroke-dashoffset"],
		["strokeLinecap", "stroke-linecap"],
		["strokeLinejoin", "stroke-linejoin"],
		["strokeMiterlimit", "stroke-miterlimit"],
		["strokeOpacity", "stroke-opacity"],
		["strokeWidth", "stroke-width"],
		["textAnchor", "text-anchor"],
		["textDecoration", "text-decoration"],
		["textRendering", "text-rendering"],
		["transformOrigin", "transform-origin"],
		["underlinePosition", "underline-position"],
		["underlineThickness", "underline-thickness"],
		["unicodeBidi", "unicode-bidi"],
		["unicodeRange", "unicode-range"],
		["unitsPerEm", "units-per-em"],
		["vAlphabetic", "v-alphabetic"],
		["vHanging", "v-hanging"],
		["vIdeographic", "v-ideographic"],
		["vMathematical", "v-mathematical"],
		["vectorEffect", "vector-effect"],
		["vertAdvY", "vert-adv-y"],
		["vertOriginX", "vert-origin-x"],
		["vertOriginY", "vert-origin-y"],
		["wordSpacing", "word-spacing"],
		["writingMode", "writing-mode"],
		["xmlnsXlink", "xmlns:xlink"],
		["xHeight", "x-height"]
	]), hn = /^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
	function gn(e) {
		return hn.test("" + e) ? "javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')" : e;
	}
	function _n() {}
	var vn = null;
	function yn(e) {
		return e = e.target || e.srcElement || window, e.correspondingUseElement && (e = e.correspondingUseElement), e.nodeType === 3 ? e.parentNode : e;
	}
	var bn = null, xn = null;
	function Sn(e) {
		var t = Mt(e);
		if (t && (e = t.stateNode)) {
			var n = e[St] || null;
			a: switch (e = t.stateNode, t.type) {
				case "input":
					if (nn(e, n.value, n.defaultValue, n.defaultValue, n.checked, n.defaultChecked, n.type, n.name), t = n.name, n.type === "radio" && t != null) {
						for (n = e; n.parentNode;) n = n.parentNode;
						for (n = n.querySelectorAll("input[name=\"" + tn("" + t) + "\"][type=\"radio\"]"), t = 0; t < n.length; t++) {
							var r = n[t];
							if (r !== e && r.form === e.form) {
								var a = r[St] || null;
								if (!a) throw Error(i(90));
								nn(r, a.value, a.defaultValue, a.defaultValue, a.checked, a.defaultChecked, a.type, a.name);
							}
						}
						for (t = 0; t < n.length; t++) r = n[t], r.form === e.form && $t(r);
					}
					break a;
				case "textarea":
					sn(e, n.value, n.defaultValue);
					break a;
				case "select": t = n.value, t != null && on(e, !!n.multiple, t, !1);
			}
		}
	}
	var Cn = !1;
	function wn(e, t, n) {
		if (Cn) return e(t, n);
		Cn = !0;
		try {
			return e(t);
		} finally {
			if (Cn = !1, (bn !== null || xn !== null) && (zd(), bn && (t = bn, e = xn, xn = bn = null, Sn(t), e))) for (t = 0; t < e.length; t++) Sn(e[t]);
		}
	}
	function Tn(e, t) {
		var n = e.stateNode;
		if (n === null) return null;
		var r = n[St] || null;
		if (r === null) return null;
		n = r[t];
		a: switch (t) {
			case "onClick":
			case "onClickCapture":
			case "onDoubleClick":
			case "onDoubleClickCapture":
			case "onMouseDown":
			case "onMouseDownCapture":
			case "onMouseMove":
			case "onMouseMoveCapture":
			case "onMouseUp":
			case "onMouseUpCapture":
			case "onMouseEnter":
				(r = !r.disabled) || (e = e.type, r = e !== "button" && e !== "input" && e !== "select" && e !== "textarea"), e = !r;
				break a;
			default: e = !1;
		}
		if (e) return null;
		if (n && typeof n != "function") throw Error(i(231, t, typeof n));
		return n;
	}
	var En = typeof window < "u" && window.document !== void 0 && window.document.createElement !== void 0, Dn = !1;
	if (En) try {
		var On = {};
		Object.defineProperty(On, "passive", { get: function() {
			Dn = !0;
		} }), window.addEventListener("test", On, On), window.removeEventListener("test", On, On);
	} catch {
		Dn = !1;
	}
	var kn = null, An = null, jn = null;
	function Mn() {
		if (jn) return jn;
		var e, t = An, n = t.length, r, i = "value" in kn ? kn.value : kn.textContent, a = i.length;
		for (e = 0; e < n && t[e] === i[e]; e++);
		var o = n - e;
		for (r = 1; r <= o && t[n - r] === i[a - r]; r++);
		return jn = i.slice(e, 1 < r ? 1 - r : void 0);
	}
	function Nn(e) {
		var t = e.keyCode;
		return "charCode" in e ? (e = e.charCode, e === 0 && t === 13 && (e = 13)) : e = t, e === 10 && (e = 13), 32 <= e || e === 13 ? e : 0;
	}
	function Pn() {
		return !0;
	}
	function Fn() {
		return !1;
	}
	function In(e) {
		function t(t, n, r, i, a) {
			for (var o in this._reactName = t, this._targetInst = r, this.type = n, this.nativeEvent = i, this.target = a, this.currentTarget = null, e) e.hasOwnProperty(o) && (t = e[o], this[o] = t ? t(i) : i[o]);
			return this.isDefaultPrevented = (i.defaultPrevented == null ? !1 === i.returnValue : i.defaultPrevented) ? Pn : Fn, this.isPropagationStopped = Fn, this;
		}
		return D(t.prototype, {
			preventDefault: function() {
				this.defaultPrevented = !0;
				var e = this.nativeEvent;
				e && (e.preventDefault ? e.preventDefault() : typeof e.returnValue != "unknown" && (e.returnValue = !1), this.isDefaultPrevented = Pn);
			},
			stopPropagation: function() {
				var e = this.nativeEvent;
				e && (e.stopPropagation ? e.stopPropagation() : typeof e.cancelBubble != "unknown" && (e.cancelBubble = !0), this.isPropagationStopped = Pn);
			},
			persist: function() {},
			isPersistent: Pn
		}), t;
	}
	var Ln = {
		eventPhase: 0,
		bubbles: 0,
		cancelable: 0,
		timeStamp: function(e) {
			return e.timeStamp || Date.now();
		},
		defaultPrevented: 0,
		isTrusted: 0
	}, Rn = In(Ln), zn = D({}, Ln, {
		view: 0,
		detail: 0
	}), Bn = In(zn), Vn, Hn, Un, Wn = D({}, zn, {
		screenX: 0,
		screenY: 0,
		clientX: 0,
		clientY: 0,
		pageX: 0,
		pageY: 0,
		ctrlKey: 0,
		shiftKey: 0,
		altKey: 0,
		metaKey: 0,
		getModifierState: tr,
		button: 0,
		buttons: 0,
		relatedTarget: function(e) {
			return e.relatedTarget === void 0 ? e.fromElement === e.srcElement ? e.toElement : e.fromElement : e.relatedTarget;
		},
		movementX: function(e) {
			return "movementX" in e ? e.movementX : (e !== Un && (Un && e.type === "mousemove" ? (Vn = e.screenX - Un.screenX, Hn = e.screenY - Un.screenY) : Hn = Vn = 0, Un = e), Vn);
		},
		movementY: function(e) {
			return "movementY" in e ? e.movementY : Hn;
		}
	}), Gn = In(Wn), Kn = In(D({}, Wn, { dataTransfer: 0 })), qn = In(D({}, zn, { relatedTarget: 0 })), Jn = In(D({}, Ln, {
		animationName: 0,
		elapsedTime: 0,
		pseudoElement: 0
	})), Yn = In(D({}, Ln, { clipboardData: function(e) {
		return "clipboardData" in e ? e.clipboardData : window.clipboardData;
	} })), Xn = In(D({}, Ln, { data: 0 })), Zn = {
		Esc: "Escape",
		Spacebar: " ",
		Left: "ArrowLeft",
		Up: "ArrowUp",
		Right: "ArrowRight",
		Down: "ArrowDown",
		Del: "Delete",
		Win: "OS",
		Menu: "ContextMenu",
		Apps: "ContextMenu",
		Scroll: "ScrollLock",
		MozPrintableKey: "Unidentified"
	}, Qn = {
		8: "Backspace",
		9: "Tab",
		12: "Clear",
		13: "Enter",
		16: "Shift",
		17: "Control",
		18: "Alt",
		19: "Pause",
		20: "CapsLock",
		27: "Escape",
		32: " ",
		33: "PageUp",
		34: "PageDown",
		35: "End",
		36: "Home",
		37: "ArrowLeft",
		38: "ArrowUp",
		39: "ArrowRight",
		40: "ArrowDown",
		45: "Insert",
		46: "Delete",
		112: "F1",
		113: "F2",
		114: "F3",
		115: "F4",
		116: "F5",
		117: "F6",
		118: "F7",
		119: "F8",
		120: "F9",
		121: "F10",
		122: "F11",
		123: "F12",
		144: "NumLock",
		145: "ScrollLock",
		224: "Meta"
	}, $n = {
		Alt: "altKey",
		Control: "ctrlKey",
		Meta: "metaKey",
		Shift: "shiftKey"
	};
	function er(e) {
		var t = this.nativeEvent;
		return t.getModifierState ? t.getModifierState(e) : (e = $n[e]) ? !!t[e] : !1;
	}
	function tr() {
		return er;
	}
	var nr = In(D({}, zn, {
		key: function(e) {
			if (e.key) {
				var t = Zn[e.key] || e.key;
				if (t !== "Unidentified") return t;
			}
			return e.type === "keypress" ? (e = Nn(e), e === 13 ? "Enter" : String.fromCharCode(e)) : e.type === "keydown" || e.type === "keyup" ? Qn[e.keyCode] || "Unidentified" : "";
		},
		code: 0,
		location: 0,
		ctrlKey: 0,
		shiftKey: 0,
		altKey: 0,
		metaKey: 0,
		repeat: 0,
		locale: 0,
		getModifierState: tr,
		charCode: function(e) {
			return e.type === "keypress" ? Nn(e) : 0;
		},
		keyCode: function(e) {
			return e.type === "keydown" || e.type === "keyup" ? e.keyCode : 0;
		},
		which: function(e) {
			return e.type === "keypress" ? Nn(e) : e.type === "keydown" || e.type === "keyup" ? e.keyCode : 0;
		}
	})), rr = In(D({}, Wn, {
		pointerId: 0,
		width: 0,
		height: 0,
		pressure: 0,
		tangentialPressure: 0,
		tiltX: 0,
		tiltY: 0,
		twist: 0,
		pointerType: 0,
		isPrimary: 0
	})), ir = In(D({}, Ln, { submitter: 0 })), ar = In(D({}, zn, {
		touches: 0,
		targetTouches: 0,
		changedTouches: 0,
		altKey: 0,
		metaKey: 0,
		ctrlKey: 0,
		shiftKey: 0,
		getModifierState: tr
	})), or = In(D({}, Ln, {
		propertyName: 0,
		elapsedTime: 0,
		pseudoElement: 0
	})), sr = In(D({}, Wn, {
		deltaX: function(e) {
			return "deltaX" in e ? e.deltaX : "wheelDeltaX" in e ? -e.wheelDeltaX : 0;
		},
		deltaY: function(e) {
			return "deltaY" in e ? e.deltaY : "wheelDeltaY" in e ? -e.wheelDeltaY : "wheelDelta" in e ? -e.wheelDelta : 0;
		},
		deltaZ: 0,
		deltaMode: 0
	})), V = In(D({}, Ln, {
		newState: 0,
		oldState: 0,
		source: 0
	})), cr = [
		9,
		13,
		27,
		32
	], lr = En && "CompositionEvent" in window, ur = null;
	En && "documentMode" in document && (ur = document.documentMode);
	var dr = En && "TextEvent" in window && !ur, fr = En && (!lr || ur && 8 < ur && 11 >= ur), pr = " ", mr = !1;
	function hr(e, t) {
		switch (e) {
			case "keyup": return cr.indexOf(t.keyCode) !== -1;
			case "keydown": return t.keyCode !== 229;
			case "keypress":
			case "mousedown":
			case "focusout": return !0;
			default: return !1;
		}
	}
	function gr(e) {
		return e = e.detail, typeof e == "object" && "data" in e ? e.data : null;
	}
	var _r = !1;
	function vr(e, t) {
		switch (e) {
			case "compositionend": return gr(t);
			case "keypress": return t.which === 32 ? (mr = !0, pr) : null;
			case "textInput": return e = t.data, e === pr && mr ? null : e;
			default: return null;
		}
	}
	function yr(e, t) {
		if (_r) return e === "compositionend" || !lr && hr(e, t) ? (e = Mn(), jn = An = kn = null, _r = !1, e) : null;
		switch (e) {
			case "paste": return null;
			case "keypress":
				if (!(t.ctrlKey || t.altKey || t.metaKey) || t.ctrlKey && t.altKey) {
					if (t.char && 1 < t.char.length) return t.char;
					if (t.which) return String.fromCharCode(t.which);
				}
				return null;
			case "compositionend": return fr && t.locale !== "ko" ? null : t.data;
			default: return null;
		}
	}
	var br = {
		color: !0,
		date: !0,
		datetime: !0,
		"datetime-local": !0,
		email: !0,
		month: !0,
		number: !0,
		password: !0,
		range: !0,
		search: !0,
		tel: !0,
		text: !0,
		time: !0,
		url: !0,
		week: !0
	};
	function xr(e) {
		var t = e && e.nodeName && e.nodeName.toLowerCase();
		return t === "input" ? !!br[e.type] : t === "textarea";
	}
	function Sr(e, t, n, r) {
		bn ? xn ? xn.push(r) : xn = [r] : bn = r, t = Yf(t, "onChange"), 0 < t.length && (n = new Rn("onChange", "change", null, n, r), e.push({
			event: n,
			listeners: t
		}));
	}
	var Cr = null, wr = null;
	function Tr(e) {
		Hf(e, 0);
	}
	function Er(e) {
		if ($t(Nt(e))) return e;
	}
	function Dr(e, t) {
		if (e === "change") return t;
	}
	var Or = !1;
	if (En) {
		var kr;
		if (En) {
			var Ar = "oninput" in document;
			if (!Ar) {
				var jr = document.createElement("div");
				jr.setAttribute("oninput", "return;"), Ar = typeof jr.oninput == "function";
			}
			kr = Ar;
		} else kr = !1;
		Or = kr && (!document.documentMode || 9 < document.documentMode);
	}
	function Mr() {
		Cr && (Cr.detachEvent("onpropertychange", Nr), wr = Cr = null);
	}
	function Nr(e) {
		if (e.propertyName === "value" && Er(wr)) {
			var t = [];
			Sr(t, wr, e, yn(e)), wn(Tr, t);
		}
	}
	function Pr(e, t, n) {
		e === "focusin" ? (Mr(), Cr = t, wr = n, Cr.attachEvent("onpropertychange", Nr)) : e === "focusout" && Mr();
	}
	function Fr(e) {
		if (e === "selectionchange" || e === "keyup" || e === "keydown") return Er(wr);
	}
	function Ir(e, t) {
		if (e === "click") return Er(t);
	}
	function Lr(e, t) {
		if (e === "input" || e === "change") return Er(t);
	}
	function Rr(e, t) {
		return e === t && (e !== 0 || 1 / e == 1 / t) || e !== e && t !== t;
	}
	var zr = typeof Object.is == "function" ? Object.is : Rr;
	function Br(e, t) {
		if (zr(e, t)) return !0;
		if (typeof e != "object" || !e || typeof t != "object" || !t) return !1;
		var n = Object.keys(e), r = Object.keys(t);
		if (n.length !== r.length) return !1;
		for (r = 0; r < n.length; r++) {
			var i = n[r];
			if (!Pe.call(t, i) || !zr(e[i], t[i])) return !1;
		}
		return !0;
	}
	function Vr(e) {
		if (e ||= typeof document < "u" ? document : void 0, e === void 0) return null;
		try {
			return e.activeElement || e.body;
		} catch {
			return e.body;
		}
	}
	function Hr(e) {
		for (; e && e.firstChild;) e = e.firstChild;
		return e;
	}
	function Ur(e, t) {
		var n = Hr(e);
		e = 0;
		for (var r; n;) {
			if (n.nodeType === 3) {
				if (r = e + n.textContent.length, e <= t && r >= t) return {
					node: n,
					offset: t - e
				};
				e = r;
			}
			a: {
				for (; n;) {
					if (n.nextSibling) {
						n = n.nextSibling;
						break a;
					}
					n = n.parentNode;
				}
				n = void 0;
			}
			n = Hr(n);
		}
	}
	function Wr(e, t) {
		return e && t ? e === t ? !0 : e && e.nodeType === 3 ? !1 : t && t.nodeType === 3 ? Wr(e, t.parentNode) : "contains" in e ? e.contains(t) : e.compareDocumentPosition ? !!(e.compareDocumentPosition(t) & 16) : !1 : !1;
	}
	function Gr(e) {
		e = e != null && e.ownerDocument != null && e.ownerDocument.defaultView != null ? e.ownerDocument.defaultView : window;
		for (var t = Vr(e.document); t instanceof e.HTMLIFrameElement;) {
			try {
				var n = typeof t.contentWindow.location.href == "string";
			} catch {
				n = !1;
			}
			if (n) e = t.contentWindow;
			else break;
			t = Vr(e.document);
		}
		return t;
	}
	function Kr(e) {
		var t = e && e.nodeName && e.nodeName.toLowerCase();
		return t && (t === "input" && (e.type === "text" || e.type === "search" || e.type === "tel" || e.type === "url" || e.type === "password") || t === "textarea" || e.contentEditable === "true");
	}
	var qr = En && "documentMode" in document && 11 >= document.documentMode, Jr = null, Yr = null, Xr = null, Zr = !1;
	function Qr(e, t, n) {
		var r = n.window === n ? n.document : n.nodeType === 9 ? n : n.ownerDocument;
		Zr || Jr == null || Jr !== Vr(r) || (r = Jr, "selectionStart" in r && Kr(r) ? r = {
			start: r.selectionStart,
			end: r.selectionEnd
		} : (r = (r.ownerDocument && r.ownerDocument.defaultView || window).getSelection(), r = {
			anchorNode: r.anchorNode,
			anchorOffset: r.anchorOffset,
			focusNode: r.focusNode,
			focusOffset: r.focusOffset
		}), Xr && Br(Xr, r) || (Xr = r, r = Yf(Yr, "onSelect"), 0 < r.length && (t = new Rn("onSelect", "select", null, t, n), e.push({
			event: t,
			listeners: r
		}), t.target = Jr)));
	}
	function $r(e, t) {
		var n = {};
		return n[e.toLowerCase()] = t.toLowerCase(), n["Webkit" + e] = "webkit" + t, n["Moz" + e] = "moz" + t, n;
	}
	var ei = {
		animationend: $r("Animation", "AnimationEnd"),
		animationiteration: $r("Animation", "AnimationIteration"),
		animationstart: $r("Animation", "AnimationStart"),
		transitionrun: $r("Transition", "TransitionRun"),
		transitionstart: $r("Transition", "TransitionStart"),
		transitioncancel: $r("Transition", "TransitionCancel"),
		transitionend: $r("Transition", "TransitionEnd")
	}, ti = {}, ni = {};
	En && (ni = document.createElement("div").style, "AnimationEvent" in window || (delete ei.animationend.animation, delete ei.animationiteration.animation, delete ei.animationstart.animation), "TransitionEvent" in window || delete ei.transitionend.transition);
	function ri(e) {
		if (ti[e]) return ti[e];
		if (!ei[e]) return e;
		var t = ei[e], n;
		for (n in t) if (t.hasOwnProperty(n) && n in ni) return ti[e] = t[n];
		return e;
	}
	var ii = ri("animationend"), ai = ri("animationiteration"), oi = ri("animationstart"), si = ri("transitionrun"), ci = ri("transitionstart"), li = ri("transitioncancel"), ui = ri("transitionend"), di = /* @__PURE__ */ new Map(), fi = "abort auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel".split(" ");
	fi.push("scrollEnd");
	function pi(e, t) {
		di.set(e, t), zt(t, [e]);
	}
	var mi = 0;
	function hi(e, t) {
		if (e.name != null && e.name !== "auto") return e.name;
		if (t.autoName !== null) return t.autoName;
		e = bd.identifierPrefix;
		var n = mi++;
		return e = "_" + e + "t_" + n.toString(32) + "_", t.autoName = e;
	}
	function gi(e) {
		if (e == null || typeof e == "string") return e;
		var t = null, n = Od;
		if (n !== null) for (var r = 0; r < n.length; r++) {
			var i = e[n[r]];
			if (i != null) {
				if (i === "none") return "none";
				t = t == null ? i : t + (" " + i);
			}
		}
		return t ?? e.default;
	}
	function _i(e, t) {
		return e = gi(e), t = gi(t), t == null ? e === "auto" ? null : e : t === "auto" ? null : t;
	}
	var vi = typeof reportError == "function" ? reportError : function(e) {
		if (typeof window == "object" && typeof window.ErrorEvent == "function") {
			var t = new window.ErrorEvent("error", {
				bubbles: !0,
				cancelable: !0,
				message: typeof e == "object" && e && typeof e.message == "string" ? String(e.message) : String(e),
				error: e
			});
			if (!window.dispatchEvent(t)) return;
		} else if (typeof process == "object" && typeof process.emit == "function") {
			process.emit("uncaughtException", e);
			return;
		}
		console.error(e);
	}, yi = [], bi = 0, xi = 0;
	function Si() {
		for (var e = bi, t = xi = bi = 0; t < e;) {
			var n = yi[t];
			yi[t++] = null;
			var r = yi[t];
			yi[t++] = null;
			var i = yi[t];
			yi[t++] = null;
			var a = yi[t];
			if (yi[t++] = null, r !== null && i !== null) {
				var o = r.pending;
				o === null ? i.next = i : (i.next = o.next, o.next = i), r.pending = i;
			}
			a !== 0 && Ei(n, i, a);
		}
	}
	function Ci(e, t, n, r) {
		yi[bi++] = e, yi[bi++] = t, yi[bi++] = n, yi[bi++] = r, xi |= r, e.lanes |= r, e = e.alternate, e !== null && (e.lanes |= r);
	}
	function wi(e, t, n, r) {
		return Ci(e, t, n, r), Di(e);
	}
	function Ti(e, t) {
		return Ci(e, null, null, t), Di(e);
	}
	function Ei(e, t, n) {
		e.lanes |= n;
		var r = e.alternate;
		r !== null && (r.lanes |= n);
		for (var i = !1, a = e.return; a !== null;) a.childLanes |= n, r = a.alternate, r !== null && (r.childLanes |= n), a.tag === 22 && (e = a.stateNode, e === null || e._visibility & 1 || (i = !0)), e = a, a = a.return;
		return e.tag === 3 ? (a = e.stateNode, i && t !== null && (i = 31 - Ze(n), e = a.hiddenUpdates, r = e[i], r === null ? e[i] = [t] : r.push(t), t.lane = n | 536870912), a) : null;
	}
	function Di(e) {
		if (50 < kd) throw kd = 0, Ad = null, Error(i(185));
		for (var t = e.return; t !== null;) e = t, t = e.return;
		return e.tag === 3 ? e.stateNode : null;
	}
	var Oi = {};
	function ki(e, t, n, r) {
		this.tag = e, this.key = n, this.sibling = this.child = this.return = this.stateNode = this.type = this.elementType = null, this.index = 0, this.refCleanup = this.ref = null, this.pendingProps = t, this.dependencies = this.memoizedState = this.updateQueue = this.memoizedProps = null, this.mode = r, this.subtreeFlags = this.flags = 0, this.deletions = null, this.childLanes = this.lanes = 0, this.alternate = null;
	}
	function Ai(e, t, n, r) {
		return new ki(e, t, n, r);
	}
	function ji(e) {
		return e = e.prototype, !(!e || !e.isReactComponent);
	}
	function Mi(e, t) {
		var n = e.alternate;
		return n === null ? (n = Ai(e.tag, t, e.key, e.mode), n.elementType = e.elementType, n.type = e.type, n.stateNode = e.stateNode, n.alternate = e, e.alternate = n) : (n.pendingProps = t, n.type = e.type, n.flags = 0, n.subtreeFlags = 0, n.deletions = null), n.flags = e.flags & 1206910976, n.childLanes = e.childLanes, n.lanes = e.lanes, n.child = e.child, n.memoizedProps = e.memoizedProps, n.memoizedState = e.memoizedState, n.updateQueue = e.updateQueue, t = e.dependencies, n.dependencies = t === null ? null : {
			lanes: t.lanes,
			firstContext: t.firstContext
		}, n.sibling = e.sibling, n.index = e.index, n.ref = e.ref, n.refCleanup = e.refCleanup, n;
	}
	function Ni(e, t) {
		e.flags &= 1206910978;
		var n = e.alternate;
		return n === null ? (e.childLanes = 0, e.lanes = t, e.child = null, e.subtreeFlags = 0, e.memoizedProps = null, e.memoizedState = null, e.updateQueue = null, e.dependencies = null, e.stateNode = null) : (e.childLanes = n.childLanes, e.lanes = n.lanes, e.child = n.child, e.subtreeFlags = 0, e.deletions = null, e.memoizedProps = n.memoizedProps, e.memoizedState = n.memoizedState, e.updateQueue = n.updateQueue, e.type = n.type, t = n.dependencies, e.dependencies = t === null ? null : {
			lanes: t.lanes,
			firstContext: t.firstContext
		}), e;
	}
	function Pi(e, t, n, r, a, o) {
		var s = 0;
		if (r = e, typeof r == "function") ji(r) && (s = 1);
		else if (typeof r == "string") s = Jm(e, n, ye.current) ? 26 : e === "html" || e === "head" || e === "body" ? 27 : 5;
		else a: switch (r) {
			case L: return e = Ai(31, n, t, a), e.elementType = L, e.lanes = o, e;
			case j: return Fi(n.children, a, o, t);
			case M:
				s = 8, a |= 24;
				break;
			case N: return e = Ai(12, n, t, a | 2), e.elementType = N, e.lanes = o, e;
			case F: return e = Ai(13, n, t, a), e.elementType = F, e.lanes = o, e;
			case ne: return e = Ai(19, n, t, a), e.elementType = ne, e.lanes = o, e;
			case ie:
			case oe: return e = a | 32, e = Ai(30, n, t, e), e.elementType = oe, e.lanes = o, e.stateNode = {
				autoName: null,
				paired: null,
				clones: null,
				ref: null
			}, e;
			default:
				if (typeof r == "object" && r) switch (r.$$typeof) {
					case ee:
						s = 10;
						break a;
					case P:
						s = 9;
						break a;
					case te:
						s = 11;
						break a;
					case re:
						s = 14;
						break a;
					case I:
						s = 16, r = null;
						break a;
				}
				s = 29, n = Error(i(130, e === null ? "null" : typeof e, "")), r = null;
		}
		return t = Ai(s, n, t, a), t.elementType = e, t.type = r, t.lanes = o, t;
	}
	function Fi(e, t, n, r) {
		return e = Ai(7, e, r, t), e.lanes = n, e;
	}
	function Ii(e, t, n) {
		return e = Ai(6, e, null, t), e.lanes = n, e;
	}
	function Li(e) {
		var t = Ai(18, null, null, 0);
		return t.stateNode = e, t;
	}
	function Ri(e, t, n) {
		return t = Ai(4, e.children === null ? [] : e.children, e.key, t), t.lanes = n, t.stateNode = {
			containerInfo: e.containerInfo,
			pendingChildren: null,
			implementation: e.implementation
		}, t;
	}
	var zi = /* @__PURE__ */ new WeakMap();
	function Bi(e, t) {
		if (typeof e == "object" && e) {
			var n = zi.get(e);
			return n === void 0 ? (t = {
				value: e,
				source: t,
				stack: Ne(t)
			}, zi.set(e, t), t) : n;
		}
		return {
			value: e,
			source: t,
			stack: Ne(t)
		};
	}
	var Vi = [], Hi = 0, Ui = null, Wi = 0, Gi = [], Ki = 0, qi = null, Ji = 1, Yi = "";
	function Xi(e, t) {
		Vi[Hi++] = Wi, Vi[Hi++] = Ui, Ui = e, Wi = t;
	}
	function Zi(e, t, n) {
		Gi[Ki++] = Ji, Gi[Ki++] = Yi, Gi[Ki++] = qi, qi = e;
		var r = Ji;
		e = Yi;
		var i = 32 - Ze(r) - 1;
		r &= ~(1 << i), n += 1;
		var a = 32 - Ze(t) + i;
		if (30 < a) {
			var o = i - i % 5;
			a = (r & (1 << o) - 1).toString(32), r >>= o, i -= o, Ji = 1 << 32 - Ze(t) + i | n << i | r, Yi = a + e;
		} else Ji = 1 << a | n << i | r, Yi = e;
	}
	function Qi(e) {
		e.return !== null && (Xi(e, 1), Zi(e, 1, 0));
	}
	function $i(e) {
		for (; e === Ui;) Ui = Vi[--Hi], Vi[Hi] = null, Wi = Vi[--Hi], Vi[Hi] = null;
		for (; e === qi;) qi = Gi[--Ki], Gi[Ki] = null, Yi = Gi[--Ki], Gi[Ki] = null, Ji = Gi[--Ki], Gi[Ki] = null;
	}
	function ea(e, t) {
		Gi[Ki++] = Ji, Gi[Ki++] = Yi, Gi[Ki++] = qi, Ji = t.id, Yi = t.overflow, qi = e;
	}
	var ta = null, na = null, H = !1, ra = null, ia = !1, aa = Error(i(519));
	function oa(e) {
		throw fa(Bi(Error(i(418, 1 < arguments.length && arguments[1] !== void 0 && arguments[1] ? "text" : "HTML", "")), e)), aa;
	}
	function sa(e) {
		var t = e.stateNode, n = e.type, r = e.memoizedProps;
		switch (t[xt] = e, t[St] = r, n) {
			case "dialog":
				Z("cancel", t), Z("close", t);
				break;
			case "iframe":
			case "object":
			case "embed":
				Z("load", t);
				break;
			case "video":
			case "audio":
				for (n = 0; n < Bf.length; n++) Z(Bf[n], t);
				break;
			case "source":
				Z("error", t);
				break;
			case "img":
			case "image":
			case "link":
				Z("error", t), Z("load", t);
				break;
			case "details":
				Z("toggle", t);
				break;
			case "input":
				Z("invalid", t), rn(t, r.value, r.defaultValue, r.checked, r.defaultChecked, r.type, r.name, !0);
				break;
			case "select":
				Z("invalid", t);
				break;
			case "textarea": Z("invalid", t), cn(t, r.value, r.defaultValue, r.children);
		}
		n = r.children, typeof n != "string" && typeof n != "number" && typeof n != "bigint" || t.textContent === "" + n || !0 === r.suppressHydrationWarning || tp(t.textContent, n) ? (r.popover != null && (Z("beforetoggle", t), Z("toggle", t)), r.onScroll != null && Z("scroll", t), r.onScrollEnd != null && Z("scrollend", t), r.onClick != null && (t.onclick = _n), t = !0) : t = !1, t || oa(e, !0);
	}
	function ca(e) {
		for (ta = e.return; ta;) switch (ta.tag) {
			case 5:
			case 31:
			case 13:
				ia = !1;
				return;
			case 27:
			case 3:
				ia = !0;
				return;
			default: ta = ta.return;
		}
	}
	function la(e) {
		if (e !== ta) return !1;
		if (!H) return ca(e), H = !0, !1;
		var t = e.tag, n;
		if ((n = t !== 3 && t !== 27) && ((n = t === 5) && (n = e.type, n = n === "form" || n === "button" || hp(e.type, e.memoizedProps)), n = !n), n && na && oa(e), ca(e), t === 13) {
			if (e = e.memoizedState, e = e === null ? null : e.dehydrated, !e) throw Error(i(317));
			na = fm(e);
		} else if (t === 31) {
			if (e = e.memoizedState, e = e === null ? null : e.dehydrated, !e) throw Error(i(317));
			na = fm(e);
		} else t === 27 ? (t = na, wp(e.type) ? (e = dm, dm = null, na = e) : na = t) : na = ta ? um(e.stateNode.nextSibling) : null;
		return !0;
	}
	function ua() {
		na = ta = null, H = !1;
	}
	function da() {
		var e = ra;
		return e !== null && (fd === null ? fd = e : fd.push.apply(fd, e), ra = null), e;
	}
	function fa(e) {
		ra === null ? ra = [e] : ra.push(e);
	}
	var pa = ge(null), ma = null, ha = null;
	function ga(e, t, n) {
		ve(pa, t._currentValue), t._currentValue = n;
	}
	function _a(e) {
		e._currentValue = pa.current, _e(pa);
	}
	function va(e, t, n) {
		for (; e !== null;) {
			var r = e.alternate;
			if ((e.childLanes & t) === t ? r !== null && (r.childLanes & t) !== t && (r.childLanes |= t) : (e.childLanes |= t, r !== null && (r.childLanes |= t)), e === n) break;
			e = e.return;
		}
	}
	function ya(e, t, n, r) {
		var a = e.child;
		for (a !== null && (a.return = e); a !== null;) {
			var o = a.dependencies;
			if (o !== null) {
				var s = a.child;
				o = o.firstContext;
				a: for (; o !== null;) {
					var c = o;
					o = a;
					for (var l = 0; l < t.length; l++) if (c.context === t[l]) {
						o.lanes |= n, c = o.alternate, c !== null && (c.lanes |= n), va(o.return, n, e), r || (s = null);
						break a;
					}
					o = c.next;
				}
			} else if (a.tag === 18) {
				if (s = a.return, s === null) throw Error(i(341));
				s.lanes |= n, o = s.alternate, o !== null && (o.lanes |= n), va(s, n, e), s = null;
			} else a.tag === 13 && a.memoizedState !== null && a.memoizedState.dehydrated === null ? (a.lanes |= n, s = a.alternate, s !== null && (s.lanes |= n), va(a.return, n, e), s = a.child, s = s === null ? null : s.sibling) : s = a.child;
			if (s !== null) s.return = a;
			else for (s = a; s !== null;) {
				if (s === e) {
					s = null;
					break;
				}
				if (a = s.sibling, a !== null) {
					a.return = s.return, s = a;
					break;
				}
				s = s.return;
			}
			a = s;
		}
	}
	function ba(e, t, n, r) {
		e = null;
		for (var a = t, o = !1; a !== null;) {
			if (!o) {
				if (a.flags & 524288) o = !0;
				else if (a.flags & 262144) break;
			}
			if (a.tag === 10) {
				var s = a.alternate;
				if (s === null) throw Error(i(387));
				if (s = s.memoizedProps, s !== null) {
					var c = a.type;
					zr(a.pendingProps.value, s.value) || (e === null ? e = [c] : e.push(c));
				}
			} else if (a === Se.current) {
				if (s = a.alternate, s === null) throw Error(i(387));
				s.memoizedState.memoizedState !== a.memoizedState.memoizedState && (e === null ? e = [ch] : e.push(ch));
			}
			a = a.return;
		}
		return e !== null && ya(t, e, n, r), t.flags |= 262144, e !== null;
	}
	function xa(e) {
		for (e = e.firstContext; e !== null;) {
			if (!zr(e.context._currentValue, e.memoizedValue)) return !0;
			e = e.next;
		}
		return !1;
	}
	function Sa(e) {
		ma = e, ha = null, e = e.dependencies, e !== null && (e.firstContext = null);
	}
	function Ca(e) {
		return Ta(ma, e);
	}
	function wa(e, t) {
		return ma === null && Sa(e), Ta(e, t);
	}
	function Ta(e, t) {
		var n = t._currentValue;
		if (t = {
			context: t,
			memoizedValue: n,
			next: null
		}, ha === null) {
			if (e === null) throw Error(i(308));
			ha = t, e.dependencies = {
				lanes: 0,
				firstContext: t
			}, e.flags |= 524288;
		} else ha = ha.next = t;
		return n;
	}
	var Ea = typeof AbortController < "u" ? AbortController : function() {
		var e = [], t = this.signal = {
			aborted: !1,
			addEventListener: function(t, n) {
				e.push(n);
			}
		};
		this.abort = function() {
			t.aborted = !0, e.forEach(function(e) {
				return e();
			});
		};
	}, Da = t.unstable_scheduleCallback, Oa = t.unstable_NormalPriority, ka = {
		$$typeof: ee,
		Consumer: null,
		Provider: null,
		_currentValue: null,
		_currentValue2: null,
		_threadCount: 0
	};
	function Aa() {
		return {
			controller: new Ea(),
			data: /* @__PURE__ */ new Map(),
			refCount: 0
		};
	}
	function ja(e) {
		e.refCount--, e.refCount === 0 && Da(Oa, function() {
			e.controller.abort();
		});
	}
	function Ma(e, t) {
		if (e.pendingLanes & 4194048) {
			var n = e.transitionTypes;
			for (n === null && (n = e.transitionTypes = []), e = 0; e < t.length; e++) {
				var r = t[e];
				n.indexOf(r) === -1 && n.push(r);
			}
		}
	}
	var Na = null;
	function Pa(e) {
		var t = e.transitionTypes;
		return e.transitionTypes = null, t;
	}
	var Fa = null, Ia = 0, La = 0, Ra = null;
	function za(e, t) {
		if (Fa === null) {
			var n = Fa = [];
			Ia = 0, La = Ff(), Ra = {
				status: "pending",
				value: void 0,
				then: function(e) {
					n.push(e);
				}
			};
		}
		return Ia++, t.then(Ba, Ba), t;
	}
	function Ba() {
		if (--Ia === 0 && (Na = null, Fa !== null)) {
			Ra !== null && (Ra.status = "fulfilled");
			var e = Fa;
			Fa = null, La = 0, Ra = null;
			for (var t = 0; t < e.length; t++) (0, e[t])();
		}
	}
	function Va(e, t) {
		var n = [], r = {
			status: "pending",
			value: null,
			reason: null,
			then: function(e) {
				n.push(e);
			}
		};
		return e.then(function() {
			r.status = "fulfilled", r.value = t;
			for (var e = 0; e < n.length; e++) (0, n[e])(t);
		}, function(e) {
			for (r.status = "rejected", r.reason = e, e = 0; e < n.length; e++) (0, n[e])(void 0);
		}), r;
	}
	var Ha = R.S;
	R.S = function(e, t) {
		if (hd = ze(), typeof t == "object" && t && typeof t.then == "function" && za(e, t), Na !== null) for (var n = xf; n !== null;) Ma(n, Na), n = n.next;
		if (n = e.types, n !== null) {
			for (var r = xf; r !== null;) Ma(r, n), r = r.next;
			if (La !== 0) {
				r = Na, r === null && (r = Na = []);
				for (var i = 0; i < n.length; i++) {
					var a = n[i];
					r.indexOf(a) === -1 && r.push(a);
				}
			}
		}
		Ha !== null && Ha(e, t);
	};
	var Ua = ge(null);
	function Wa() {
		var e = Ua.current;
		return e === null ? $u.pooledCache : e;
	}
	function Ga(e, t) {
		t === null ? ve(Ua, Ua.current) : ve(Ua, t.pool);
	}
	function Ka() {
		var e = Wa();
		return e === null ? null : {
			parent: ka._currentValue,
			pool: e
		};
	}
	var qa = Error(i(460)), Ja = Error(i(474)), Ya = Error(i(542)), Xa = { then: function() {} };
	function Za(e) {
		return e = e.status, e === "fulfilled" || e === "rejected";
	}
	function Qa(e, t, n) {
		switch (n = e[n], n === void 0 ? e.push(t) : n !== t && (t.then(_n, _n), t = n), t.status) {
			case "fulfilled": return t.value;
			case "rejected": throw e = t.reason, no(e), e === void 0 && !("reason" in t) ? Error(i(600)) : e;
			default:
				if (typeof t.status == "string") t.then(_n, _n);
				else {
					if (e = $u, e !== null && 100 < e.shellSuspendCounter) throw Error(i(482));
					e = t, e.status = "pending", e.then(function(e) {
						if (t.status === "pending") {
							var n = t;
							n.status = "fulfilled", n.value = e;
						}
					}, function(e) {
						if (t.status === "pending") {
							var n = t;
							n.status = "rejected", n.reason = e;
						}
					});
				}
				switch (t.status) {
					case "fulfilled": return t.value;
					case "rejected": throw e = t.reason, no(e), e;
				}
				throw eo = t, qa;
		}
	}
	function $a(e) {
		try {
			var t = e._init;
			return t(e._payload);
		} catch (e) {
			throw typeof e == "object" && e && typeof e.then == "function" ? (eo = e, qa) : e;
		}
	}
	var eo = null;
	function to() {
		if (eo === null) throw Error(i(459));
		var e = eo;
		return eo = null, e;
	}
	function no(e) {
		if (e === qa || e === Ya) throw Error(i(483));
	}
	var ro = null, io = 0;
	function ao(e) {
		var t = io;
		return io += 1, ro === null && (ro = []), Qa(ro, e, t);
	}
	function oo(e, t) {
		t = t.props.ref, e.ref = t === void 0 ? null : t;
	}
	function so(e, t) {
		throw t.$$typeof === O ? Error(i(525)) : (e = Object.prototype.toString.call(t), Error(i(31, e === "[object Object]" ? "object with keys {" + Object.keys(t).join(", ") + "}" : e)));
	}
	function co(e) {
		function t(t, n) {
			if (e) {
				var r = t.deletions;
				r === null ? (t.deletions = [n], t.flags |= 16) : r.push(n);
			}
		}
		function n(n, r) {
			if (!e) return null;
			for (; r !== null;) t(n, r), r = r.sibling;
			return null;
		}
		function r(e) {
			for (var t = /* @__PURE__ */ new Map(); e !== null;) e.key === null ? t.set(e.index, e) : t.set(e.key, e), e = e.sibling;
			return t;
		}
		function a(e, t) {
			return e = Mi(e, t), e.index = 0, e.sibling = null, e;
		}
		function o(t, n, r) {
			return t.index = r, e ? (r = t.alternate, r === null ? (t.flags |= 134217730, n) : (r = r.index, r < n ? (t.flags |= 2, n) : r)) : (t.flags |= 1048576, n);
		}
		function s(t) {
			return e && t.alternate === null && (t.flags |= 134217730), t;
		}
		function c(e, t, n, r) {
			return t === null || t.tag !== 6 ? (t = Ii(n, e.mode, r), t.return = e, t) : (t = a(t, n), t.return = e, t);
		}
		function l(e, t, n, r) {
			var i = n.type;
			return i === j ? (e = d(e, t, n.props.children, r, n.key), oo(e, n), e) : t !== null && (t.elementType === i || typeof i == "object" && i && i.$$typeof === I && $a(i) === t.type) ? (t = a(t, n.props), oo(t, n), t.return = e, t) : (t = Pi(n.type, n.key, n.props, null, e.mode, r), oo(t, n), t.return = e, t);
		}
		function u(e, t, n, r) {
			return t === null || t.tag !== 4 || t.stateNode.containerInfo !== n.containerInfo || t.stateNode.implementation !== n.implementation ? (t = Ri(n, e.mode, r), t.return = e, t) : (t = a(t, n.children || []), t.return = e, t);
		}
		function d(e, t, n, r, i) {
			return t === null || t.tag !== 7 ? (t = Fi(n, e.mode, r, i), t.return = e, t) : (t = a(t, n), t.return = e, t);
		}
		function f(e, t, n) {
			if (typeof t == "string" && t !== "" || typeof t == "number" || typeof t == "bigint") return t = Ii("" + t, e.mode, n), t.return = e, t;
			if (typeof t == "object" && t) {
				switch (t.$$typeof) {
					case k: return n = Pi(t.type, t.key, t.props, null, e.mode, n), oo(n, t), n.return = e, n;
					case A: return t = Ri(t, e.mode, n), t.return = e, t;
					case I: return t = $a(t), f(e, t, n);
				}
				if (fe(t) || le(t)) return t = Fi(t, e.mode, n, null), t.return = e, t;
				if (typeof t.then == "function") return f(e, ao(t), n);
				if (t.$$typeof === ee) return f(e, wa(e, t), n);
				so(e, t);
			}
			return null;
		}
		function p(e, t, n, r) {
			var i = t === null ? null : t.key;
			if (typeof n == "string" && n !== "" || typeof n == "number" || typeof n == "bigint") return i === null ? c(e, t, "" + n, r) : null;
			if (typeof n == "object" && n) {
				switch (n.$$typeof) {
					case k: return n.key === i ? l(e, t, n, r) : null;
					case A: return n.key === i ? u(e, t, n, r) : null;
					case I: return n = $a(n), p(e, t, n, r);
				}
				if (fe(n) || le(n)) return i === null ? d(e, t, n, r, null) : null;
				if (typeof n.then == "function") return p(e, t, ao(n), r);
				if (n.$$typeof === ee) return p(e, t, wa(e, n), r);
				so(e, n);
			}
			return null;
		}
		function m(e, t, n, r, i) {
			if (typeof r == "string" && r !== "" || typeof r == "number" || typeof r == "bigint") return e = e.get(n) || null, c(t, e, "" + r, i);
			if (typeof r == "object" && r) {
				switch (r.$$typeof) {
					case k: return e = e.get(r.key === null ? n : r.key) || null, l(t, e, r, i);
					case A: return e = e.get(r.key === null ? n : r.key) || null, u(t, e, r, i);
					case I: return r = $a(r), m(e, t, n, r, i);
				}
				if (fe(r) || le(r)) return e = e.get(n) || null, d(t, e, r, i, null);
				if (typeof r.then == "function") return m(e, t, n, ao(r), i);
				if (r.$$typeof === ee) return m(e, t, n, wa(t, r), i);
				so(t, r);
			}
			return null;
		}
		function h(i, a, s, c) {
			for (var l = null, u = null, d = a, h = a = 0, g = null; d !== null && h < s.length; h++) {
				d.index > h ? (g = d, d = null) : g = d.sibling;
				var _ = p(i, d, s[h], c);
				if (_ === null) {
					d === null && (d = g);
					break;
				}
				e && d && _.alternate === null && t(i, d), a = o(_, a, h), u === null ? l = _ : u.sibling = _, u = _, d = g;
			}
			if (h === s.length) return n(i, d), H && Xi(i, h), l;
			if (d === null) {
				for (; h < s.length; h++) d = f(i, s[h], c), d !== null && (a = o(d, a, h), u === null ? l = d : u.sibling = d, u = d);
				return H && Xi(i, h), l;
			}
			for (d = r(d); h < s.length; h++) g = m(d, i, h, s[h], c), g !== null && (e && (_ = g.alternate, _ !== null && d.delete(_.key === null ? h : _.key)), a = o(g, a, h), u === null ? l = g : u.sibling = g, u = g);
			return e && d.forEach(function(e) {
				return t(i, e);
			}), H && Xi(i, h), l;
		}
		function g(a, s, c, l) {
			if (c == null) throw Error(i(151));
			for (var u = null, d = null, h = s, g = s = 0, _ = null, v = c.next(); h !== null && !v.done; g++, v = c.next()) {
				h.index > g ? (_ = h, h = null) : _ = h.sibling;
				var y = p(a, h, v.value, l);
				if (y === null) {
					h === null && (h = _);
					break;
				}
				e && h && y.alternate === null && t(a, h), s = o(y, s, g), d === null ? u = y : d.sibling = y, d = y, h = _;
			}
			if (v.done) return n(a, h), H && Xi(a, g), u;
			if (h === null) {
				for (; !v.done; g++, v = c.next()) v = f(a, v.value, l), v !== null && (s = o(v, s, g), d === null ? u = v : d.sibling = v, d = v);
				return H && Xi(a, g), u;
			}
			for (h = r(h); !v.done; g++, v = c.next()) v = m(h, a, g, v.value, l), v !== null && (e && (_ = v.alternate, _ !== null && h.delete(_.key === null ? g : _.key)), s = o(v, s, g), d === null ? u = v : d.sibling = v, d = v);
			return e && h.forEach(function(e) {
				return t(a, e);
			}), H && Xi(a, g), u;
		}
		function _(e, r, o, c) {
			if (typeof o == "object" && o && o.type === j && o.key === null && o.props.ref === void 0 && (o = o.props.children), typeof o == "object" && o) {
				switch (o.$$typeof) {
					case k:
						a: {
							for (var l = o.key; r !== null;) {
								if (r.key === l) {
									if (l = o.type, l === j) {
										if (r.tag === 7) {
											n(e, r.sibling), c = a(r, o.props.children), oo(c, o), c.return = e, e = c;
											break a;
										}
									} else if (r.elementType === l || typeof l == "object" && l && l.$$typeof === I && $a(l) === r.type) {
										n(e, r.sibling), c = a(r, o.props), oo(c, o), c.return = e, e = c;
										break a;
									}
									n(e, r);
									break;
								}
								t(e, r), r = r.sibling;
							}
							o.type === j ? (c = Fi(o.props.children, e.mode, c, o.key), oo(c, o), c.return = e, e = c) : (c = Pi(o.type, o.key, o.props, null, e.mode, c), oo(c, o), c.return = e, e = c);
						}
						return s(e);
					case A:
						a: {
							for (l = o.key; r !== null;) {
								if (r.key === l) {
									if (r.tag === 4 && r.stateNode.containerInfo === o.containerInfo && r.stateNode.implementation === o.implementation) {
										n(e, r.sibling), c = a(r, o.children || []), c.return = e, e = c;
										break a;
									}
									n(e, r);
									break;
								}
								t(e, r), r = r.sibling;
							}
							c = Ri(o, e.mode, c), c.return = e, e = c;
						}
						return s(e);
					case I: return o = $a(o), _(e, r, o, c);
				}
				if (fe(o)) return h(e, r, o, c);
				if (le(o)) {
					if (l = le(o), typeof l != "function") throw Error(i(150));
					return o = l.call(o), g(e, r, o, c);
				}
				if (typeof o.then == "function") return _(e, r, ao(o), c);
				if (o.$$typeof === ee) return _(e, r, wa(e, o), c);
				so(e, o);
			}
			return typeof o == "string" && o !== "" || typeof o == "number" || typeof o == "bigint" ? (o = "" + o, r !== null && r.tag === 6 ? (n(e, r.sibling), c = a(r, o), c.return = e, e = c) : (n(e, r), c = Ii(o, e.mode, c), c.return = e, e = c), s(e)) : n(e, r);
		}
		return function(e, t, n, r) {
			try {
				io = 0;
				var i = _(e, t, n, r);
				return ro = null, i;
			} catch (t) {
				if (t === qa || t === Ya) throw t;
				var a = Ai(29, t, null, e.mode);
				return a.lanes = r, a.return = e, a;
			}
		};
	}
	var lo = co(!0), uo = co(!1), fo = !1;
	function po(e) {
		e.updateQueue = {
			baseState: e.memoizedState,
			firstBaseUpdate: null,
			lastBaseUpdate: null,
			shared: {
				pending: null,
				lanes: 0,
				hiddenCallbacks: null
			},
			callbacks: null
		};
	}
	function mo(e, t) {
		e = e.updateQueue, t.updateQueue === e && (t.updateQueue = {
			baseState: e.baseState,
			firstBaseUpdate: e.firstBaseUpdate,
			lastBaseUpdate: e.lastBaseUpdate,
			shared: e.shared,
			callbacks: null
		});
	}
	function ho(e) {
		return {
			lane: e,
			tag: 0,
			payload: null,
			callback: null,
			next: null
		};
	}
	function go(e, t, n) {
		var r = e.updateQueue;
		if (r === null) return null;
		if (r = r.shared, Qu & 2) {
			var i = r.pending;
			return i === null ? t.next = t : (t.next = i.next, i.next = t), r.pending = t, t = Di(e), Ei(e, null, n), t;
		}
		return Ci(e, r, t, n), Di(e);
	}
	function _o(e, t, n) {
		if (t = t.updateQueue, t !== null && (t = t.shared, n & 4194048)) {
			var r = t.lanes;
			r &= e.pendingLanes, n |= r, t.lanes = n, mt(e, n);
		}
	}
	function vo(e, t) {
		var n = e.updateQueue, r = e.alternate;
		if (r !== null && (r = r.updateQueue, n === r)) {
			var i = null, a = null;
			if (n = n.firstBaseUpdate, n !== null) {
				do {
					var o = {
						lane: n.lane,
						tag: n.tag,
						payload: n.payload,
						callback: null,
						next: null
					};
					a === null ? i = a = o : a = a.next = o, n = n.next;
				} while (n !== null);
				a === null ? i = a = t : a = a.next = t;
			} else i = a = t;
			n = {
				baseState: r.baseState,
				firstBaseUpdate: i,
				lastBaseUpdate: a,
				shared: r.shared,
				callbacks: r.callbacks
			}, e.updateQueue = n;
		} else e = n.lastBaseUpdate, e === null ? n.firstBaseUpdate = t : e.next = t, n.lastBaseUpdate = t;
	}
	var yo = !1;
	function bo() {
		if (yo) {
			var e = Ra;
			if (e !== null) throw e;
		}
	}
	function xo(e, t, n, r) {
		yo = !1;
		var i = e.updateQueue;
		fo = !1;
		var a = i.firstBaseUpdate, o = i.lastBaseUpdate, s = i.shared.pending;
		if (s !== null) {
			i.shared.pending = null;
			var c = s, l = c.next;
			c.next = null, o === null ? a = l : o.next = l, o = c;
			var u = e.alternate;
			u !== null && (u = u.updateQueue, s = u.lastBaseUpdate, s !== o && (s === null ? u.firstBaseUpdate = l : s.next = l, u.lastBaseUpdate = c));
		}
		if (a !== null) {
			var d = i.baseState;
			o = 0, u = l = c = null, s = a;
			do {
				var f = s.lane & -536870913, p = f !== s.lane;
				if (p ? (Y & f) === f : (r & f) === f) {
					f !== 0 && f === La && (yo = !0), u !== null && (u = u.next = {
						lane: 0,
						tag: s.tag,
						payload: s.payload,
						callback: null,
						next: null
					});
					a: {
						var m = e, h = s;
						f = t;
						var g = n;
						switch (h.tag) {
							case 1:
								if (m = h.payload, typeof m == "function") {
									d = m.call(g, d, f);
									break a;
								}
								d = m;
								break a;
							case 3: m.flags = m.flags & -65537 | 128;
							case 0:
								if (m = h.payload, f = typeof m == "function" ? m.call(g, d, f) : m, f == null) break a;
								d = D({}, d, f);
								break a;
							case 2: fo = !0;
						}
					}
					f = s.callback, f !== null && (e.flags |= 64, p && (e.flags |= 8192), p = i.callbacks, p === null ? i.callbacks = [f] : p.push(f));
				} else p = {
					lane: f,
					tag: s.tag,
					payload: s.payload,
					callback: s.callback,
					next: null
				}, u === null ? (l = u = p, c = d) : u = u.next = p, o |= f;
				if (s = s.next, s === null) {
					if (s = i.shared.pending, s === null) break;
					p = s, s = p.next, p.next = null, i.lastBaseUpdate = p, i.shared.pending = null;
				}
			} while (1);
			u === null && (c = d), i.baseState = c, i.firstBaseUpdate = l, i.lastBaseUpdate = u, a === null && (i.shared.lanes = 0), od |= o, e.lanes = o, e.memoizedState = d;
		}
	}
	function So(e, t) {
		if (typeof e != "function") throw Error(i(191, e));
		e.call(t);
	}
	function Co(e, t) {
		var n = e.callbacks;
		if (n !== null) for (e.callbacks = null, e = 0; e < n.length; e++) So(n[e], t);
	}
	var wo = ge(null), To = ge(0);
	function Eo(e, t) {
		e = id, ve(To, e), ve(wo, t), id = e | t.baseLanes;
	}
	function Do() {
		ve(To, id), ve(wo, wo.current);
	}
	function U() {
		id = To.current, _e(wo), _e(To);
	}
	var Oo = ge(null), W = null;
	function G(e) {
		var t = e.alternate;
		ve(No, No.current & 1), ve(Oo, e), W === null && (t === null || wo.current !== null || t.memoizedState !== null) && (W = e);
	}
	function ko(e) {
		ve(No, No.current), ve(Oo, e), W === null && (W = e);
	}
	function Ao(e) {
		e.tag === 22 ? (ve(No, No.current), ve(Oo, e), W === null && (W = e)) : jo();
	}
	function jo() {
		ve(No, No.current), ve(Oo, Oo.current);
	}
	function Mo(e) {
		_e(Oo), W === e && (W = null), _e(No);
	}
	var No = ge(0);
	function Po(e, t) {
		ve(Oo, Oo.current), ve(No, t);
	}
	function Fo(e) {
		_e(No), _e(Oo), W === e && (W = null);
	}
	function Io(e) {
		for (var t = e; t !== null;) {
			if (t.tag === 13) {
				var n = t.memoizedState;
				if (n !== null && (n = n.dehydrated, n === null || sm(n) || cm(n))) return t;
			} else if (t.tag === 19 && t.memoizedProps.revealOrder !== "independent") {
				if (t.flags & 128) return t;
			} else if (t.child !== null) {
				t.child.return = t, t = t.child;
				continue;
			}
			if (t === e) break;
			for (; t.sibling === null;) {
				if (t.return === null || t.return === e) return null;
				t = t.return;
			}
			t.sibling.return = t.return, t = t.sibling;
		}
		return null;
	}
	var Lo = 0, K = null, Ro = null, zo = null, Bo = !1, Vo = !1, Ho = !1, Uo = 0, Wo = 0, Go = null, Ko = 0;
	function qo() {
		throw Error(i(321));
	}
	function Jo(e, t) {
		if (t === null) return !1;
		for (var n = 0; n < t.length && n < e.length; n++) if (!zr(e[n], t[n])) return !1;
		return !0;
	}
	function Yo(e, t, n, r, i, a) {
		return Lo = a, K = t, t.memoizedState = null, t.updateQueue = null, t.lanes = 0, R.H = e === null || e.memoizedState === null ? dc : fc, Ho = !1, a = n(r, i), Ho = !1, Vo && (a = Zo(t, n, r, i)), Xo(e), a;
	}
	function Xo(e) {
		R.H = uc;
		var t = Ro !== null && Ro.next !== null;
		if (Lo = 0, zo = Ro = K = null, Bo = !1, Wo = 0, Go = null, t) throw Error(i(300));
		e === null || kc || (e = e.dependencies, e !== null && xa(e) && (kc = !0));
	}
	function Zo(e, t, n, r) {
		K = e;
		var a = 0;
		do {
			if (Vo && (Go = null), Wo = 0, Vo = !1, 25 <= a) throw Error(i(301));
			if (a += 1, zo = Ro = null, e.updateQueue != null) {
				var o = e.updateQueue;
				o.lastEffect = null, o.events = null, o.stores = null, o.memoCache != null && (o.memoCache.index = 0);
			}
			R.H = pc, o = t(n, r);
		} while (Vo);
		return o;
	}
	function q() {
		var e = R.H, t = e.useState()[0];
		return t = typeof t.then == "function" ? is(t) : t, e = e.useState()[0], (Ro === null ? null : Ro.memoizedState) !== e && (K.flags |= 1024), t;
	}
	function Qo() {
		var e = Uo !== 0;
		return Uo = 0, e;
	}
	function $o(e, t, n) {
		t.updateQueue = e.updateQueue, t.flags &= -2053, e.lanes &= ~n;
	}
	function es(e) {
		if (Bo) {
			for (e = e.memoizedState; e !== null;) {
				var t = e.queue;
				t !== null && (t.pending = null), e = e.next;
			}
			Bo = !1;
		}
		Lo = 0, zo = Ro = K = null, Vo = !1, Wo = Uo = 0, Go = null;
	}
	function ts() {
		var e = {
			memoizedState: null,
			baseState: null,
			baseQueue: null,
			queue: null,
			next: null
		};
		return zo === null ? K.memoizedState = zo = e : zo = zo.next = e, zo;
	}
	function ns() {
		if (Ro === null) {
			var e = K.alternate;
			e = e === null ? null : e.memoizedState;
		} else e = Ro.next;
		var t = zo === null ? K.memoizedState : zo.next;
		if (t !== null) zo = t, Ro = e;
		else {
			if (e === null) throw K.alternate === null ? Error(i(467)) : Error(i(310));
			Ro = e, e = {
				memoizedState: Ro.memoizedState,
				baseState: Ro.baseState,
				baseQueue: Ro.baseQueue,
				queue: Ro.queue,
				next: null
			}, zo === null ? K.memoizedState = zo = e : zo = zo.next = e;
		}
		return zo;
	}
	function rs() {
		return {
			lastEffect: null,
			events: null,
			stores: null,
			memoCache: null
		};
	}
	function is(e) {
		var t = Wo;
		return Wo += 1, Go === null && (Go = []), e = Qa(Go, e, t), t = K, (zo === null ? t.memoizedState : zo.next) === null && (t = t.alternate, R.H = t === null || t.memoizedState === null ? dc : fc), e;
	}
	function as(e) {
		if (typeof e == "object" && e) {
			if (typeof e.then == "function") return is(e);
			if (e.$$typeof === se) return;
			if (e.$$typeof === ee) return Ca(e);
		}
		throw Error(i(438, String(e)));
	}
	function os(e) {
		var t = null, n = K.updateQueue;
		if (n !== null && (t = n.memoCache), t == null) {
			var r = K.alternate;
			r !== null && (r = r.updateQueue, r !== null && (r = r.memoCache, r != null && (t = {
				data: r.data.map(function(e) {
					return e.slice();
				}),
				index: 0
			})));
		}
		if (t ??= {
			data: [],
			index: 0
		}, n === null && (n = rs(), K.updateQueue = n), n.memoCache = t, n = t.data[t.index], n === void 0) for (n = t.data[t.index] = Array(e), r = 0; r < e; r++) n[r] = ae;
		return t.index++, n;
	}
	function ss(e, t) {
		return typeof t == "function" ? t(e) : t;
	}
	function cs(e) {
		return ls(ns(), Ro, e);
	}
	function ls(e, t, n) {
		var r = e.queue;
		if (r === null) throw Error(i(311));
		r.lastRenderedReducer = n;
		var a = e.baseQueue, o = r.pending;
		if (o !== null) {
			if (a !== null) {
				var s = a.next;
				a.next = o.next, o.next = s;
			}
			t.baseQueue = a = o, r.pending = null;
		}
		if (o = e.baseState, a === null) e.memoizedState = o;
		else {
			t = a.next;
			var c = s = null, l = null, u = t, d = !1;
			do {
				var f = u.lane & -536870913;
				if (f === u.lane ? (Lo & f) === f : (Y & f) === f) {
					var p = u.revertLane;
					if (p === 0) l !== null && (l = l.next = {
						lane: 0,
						revertLane: 0,
						gesture: null,
						action: u.action,
						hasEagerState: u.hasEagerState,
						eagerState: u.eagerState,
						next: null
					}), f === La && (d = !0);
					else if ((Lo & p) === p) {
						u = u.next, p === La && (d = !0);
						continue;
					} else f = {
						lane: 0,
						revertLane: u.revertLane,
						gesture: null,
						action: u.action,
						hasEagerState: u.hasEagerState,
						eagerState: u.eagerState,
						next: null
					}, l === null ? (c = l = f, s = o) : l = l.next = f, K.lanes |= p, od |= p;
					f = u.action, Ho && n(o, f), o = u.hasEagerState ? u.eagerState : n(o, f);
				} else p = {
					lane: f,
					revertLane: u.revertLane,
					gesture: u.gesture,
					action: u.action,
					hasEagerState: u.hasEagerState,
					eagerState: u.eagerState,
					next: null
				}, l === null ? (c = l = p, s = o) : l = l.next = p, K.lanes |= f, od |= f;
				u = u.next;
			} while (u !== null && u !== t);
			if (l === null ? s = o : l.next = c, !zr(o, e.memoizedState) && (kc = !0, d && (n = Ra, n !== null))) throw n;
			e.memoizedState = o, e.baseState = s, e.baseQueue = l, r.lastRenderedState = o;
		}
		return a === null && (r.lanes = 0), [e.memoizedState, r.dispatch];
	}
	function us(e) {
		var t = ns(), n = t.queue;
		if (n === null) throw Error(i(311));
		n.lastRenderedReducer = e;
		var r = n.dispatch, a = n.pending, o = t.memoizedState;
		if (a !== null) {
			n.pending = null;
			var s = a = a.next;
			do
				o = e(o, s.action), s = s.next;
			while (s !== a);
			zr(o, t.memoizedState) || (kc = !0), t.memoizedState = o, t.baseQueue === null && (t.baseState = o), n.lastRenderedState = o;
		}
		return [o, r];
	}
	function ds(e, t, n) {
		var r = K, a = ns(), o = H;
		if (o) {
			if (n === void 0) throw Error(i(407));
			n = n();
		} else n = t();
		var s = !zr((Ro || a).memoizedState, n);
		if (s && (a.memoizedState = n, kc = !0), a = a.queue, Is(ms.bind(null, r, a, e), [e]), e = a.getSnapshot !== t || s || zo !== null && !!(zo.memoizedState.tag & 1), js(e ? 9 : 8, { destroy: void 0 }, ps.bind(null, r, a, n, t), null), e) {
			if (r.flags |= 2048, $u === null) throw Error(i(349));
			o || Lo & 127 || fs(r, t, n);
		}
		return n;
	}
	function fs(e, t, n) {
		e.flags |= 16384, e = {
			getSnapshot: t,
			value: n
		}, t = K.updateQueue, t === null ? (t = rs(), K.updateQueue = t, t.stores = [e]) : (n = t.stores, n === null ? t.stores = [e] : n.push(e));
	}
	function ps(e, t, n, r) {
		t.value = n, t.getSnapshot = r, hs(t) && gs(e);
	}
	function ms(e, t, n) {
		return n(function() {
			hs(t) && gs(e);
		});
	}
	function hs(e) {
		var t = e.getSnapshot;
		e = e.value;
		try {
			var n = t();
			return !zr(e, n);
		} catch {
			return !0;
		}
	}
	function gs(e) {
		var t = Ti(e, 2);
		t !== null && Pd(t, e, 2);
	}
	function _s(e) {
		var t = ts();
		if (typeof e == "function") {
			var n = e;
			if (e = n(), Ho) {
				Xe(!0);
				try {
					n();
				} finally {
					Xe(!1);
				}
			}
		}
		return t.memoizedState = t.baseState = e, t.queue = {
			pending: null,
			lanes: 0,
			dispatch: null,
			lastRenderedReducer: ss,
			lastRenderedState: e
		}, t;
	}
	function vs(e, t, n, r) {
		return e.baseState = n, ls(e, Ro, typeof r == "function" ? r : ss);
	}
	function ys(e, t, n, r, a) {
		if (sc(e)) throw Error(i(485));
		if (e = t.action, e !== null) {
			var o = {
				payload: a,
				action: e,
				next: null,
				isTransition: !0,
				status: "pending",
				value: null,
				reason: null,
				listeners: [],
				then: function(e) {
					o.listeners.push(e);
				}
			};
			R.T === null ? o.isTransition = !1 : n(!0), r(o), n = t.pending, n === null ? (o.next = t.pending = o, bs(t, o)) : (o.next = n.next, t.pending = n.next = o);
		}
	}
	function bs(e, t) {
		var n = t.action, r = t.payload, i = e.state;
		if (t.isTransition) {
			var a = R.T, o = {};
			o.types = a === null ? null : a.types, R.T = o;
			try {
				var s = n(i, r), c = R.S;
				c !== null && c(o, s), xs(e, t, s);
			} catch (n) {
				Cs(e, t, n);
			} finally {
				a !== null && o.types !== null && (a.types = o.types), R.T = a;
			}
		} else try {
			a = n(i, r), xs(e, t, a);
		} catch (n) {
			Cs(e, t, n);
		}
	}
	function xs(e, t, n) {
		typeof n == "object" && n && typeof n.then == "function" ? n.then(function(n) {
			Ss(e, t, n);
		}, function(n) {
			return Cs(e, t, n);
		}) : Ss(e, t, n);
	}
	function Ss(e, t, n) {
		t.status = "fulfilled", t.value = n, ws(t), e.state = n, t = e.pending, t !== null && (n = t.next, n === t ? e.pending = null : (n = n.next, t.next = n, bs(e, n)));
	}
	function Cs(e, t, n) {
		var r = e.pending;
		if (e.pending = null, r !== null) {
			r = r.next;
			do
				t.status = "rejected", t.reason = n, ws(t), t = t.next;
			while (t !== r);
		}
		e.action = null;
	}
	function ws(e) {
		e = e.listeners;
		for (var t = 0; t < e.length; t++) (0, e[t])();
	}
	function Ts(e, t) {
		return t;
	}
	function Es(e, t) {
		if (H) {
			var n = $u.formState;
			if (n !== null) {
				a: {
					var r = K;
					if (H) {
						if (na) {
							b: {
								for (var i = na, a = ia; i.nodeType !== 8;) if (!a || (i = um(i.nextSibling), i === null)) {
									i = null;
									break b;
								}
								a = i.data, i = a === "F!" || a === "F" ? i : null;
							}
							if (i) {
								na = um(i.nextSibling), r = i.data === "F!";
								break a;
							}
						}
						oa(r);
					}
					r = !1;
				}
				r && (t = n[0]);
			}
		}
		return n = ts(), n.memoizedState = n.baseState = t, r = {
			pending: null,
			lanes: 0,
			dispatch: null,
			lastRenderedReducer: Ts,
			lastRenderedState: t
		}, n.queue = r, n = ic.bind(null, K, r), r.dispatch = n, r = _s(!1), a = oc.bind(null, K, !1, r.queue), r = ts(), i = {
			state: t,
			dispatch: null,
			action: e,
			pending: null
		}, r.queue = i, n = ys.bind(null, K, i, a, n), i.dispatch = n, r.memoizedState = e, [
			t,
			n,
			!1
		];
	}
	function Ds(e) {
		return Os(ns(), Ro, e);
	}
	function Os(e, t, n) {
		if (t = ls(e, t, Ts)[0], e = cs(ss)[0], typeof t == "object" && t && typeof t.then == "function") try {
			var r = is(t);
		} catch (e) {
			throw e === qa ? Ya : e;
		}
		else r = t;
		t = ns();
		var i = t.queue, a = i.dispatch;
		return n !== t.memoizedState && (K.flags |= 2048, js(9, { destroy: void 0 }, ks.bind(null, i, n), null)), [
			r,
			a,
			e
		];
	}
	function ks(e, t) {
		e.action = t;
	}
	function As(e) {
		var t = ns(), n = Ro;
		if (n !== null) return Os(t, n, e);
		ns(), t = t.memoizedState, n = ns();
		var r = n.queue.dispatch;
		return n.memoizedState = e, [
			t,
			r,
			!1
		];
	}
	function js(e, t, n, r) {
		return e = {
			tag: e,
			create: n,
			deps: r,
			inst: t,
			next: null
		}, t = K.updateQueue, t === null && (t = rs(), K.updateQueue = t), n = t.lastEffect, n === null ? t.lastEffect = e.next = e : (r = n.next, n.next = e, e.next = r, t.lastEffect = e), e;
	}
	function Ms() {
		return ns().memoizedState;
	}
	function Ns(e, t, n, r) {
		var i = ts();
		K.flags |= e, i.memoizedState = js(1 | t, { destroy: void 0 }, n, r === void 0 ? null : r);
	}
	function Ps(e, t, n, r) {
		var i = ns();
		r = r === void 0 ? null : r;
		var a = i.memoizedState.inst;
		Ro !== null && r !== null && Jo(r, Ro.memoizedState.deps) ? i.memoizedState = js(t, a, n, r) : (K.flags |= e, i.memoizedState = js(1 | t, a, n, r));
	}
	function Fs(e, t) {
		Ns(8390656, 8, e, t);
	}
	function Is(e, t) {
		Ps(2048, 8, e, t);
	}
	function Ls(e) {
		K.flags |= 4;
		var t = K.updateQueue;
		if (t === null) t = rs(), K.updateQueue = t, t.events = [e];
		else {
			var n = t.events;
			n === null ? t.events = [e] : n.push(e);
		}
	}
	function Rs(e) {
		var t = ns().memoizedState;
		return Ls({
			ref: t,
			nextImpl: e
		}), function() {
			if (Qu & 2) throw Error(i(440));
			return t.impl.apply(void 0, arguments);
		};
	}
	function zs(e, t) {
		return Ps(4, 2, e, t);
	}
	function Bs(e, t) {
		return Ps(4, 4, e, t);
	}
	function Vs(e, t) {
		if (typeof t == "function") {
			e = e();
			var n = t(e);
			return function() {
				typeof n == "function" ? n() : t(null);
			};
		}
		if (t != null) return e = e(), t.current = e, function() {
			t.current = null;
		};
	}
	function Hs(e, t, n) {
		n = n == null ? null : n.concat([e]), Ps(4, 4, Vs.bind(null, t, e), n);
	}
	function Us() {}
	function Ws(e, t) {
		var n = ns();
		t = t === void 0 ? null : t;
		var r = n.memoizedState;
		return t !== null && Jo(t, r[1]) ? r[0] : (n.memoizedState = [e, t], e);
	}
	function Gs(e, t) {
		var n = ns();
		t = t === void 0 ? null : t;
		var r = n.memoizedState;
		if (t !== null && Jo(t, r[1])) return r[0];
		if (r = e(), Ho) {
			Xe(!0);
			try {
				e();
			} finally {
				Xe(!1);
			}
		}
		return n.memoizedState = [r, t], r;
	}
	function Ks(e, t, n) {
		return n === void 0 || Lo & 1073741824 && !(Y & 261930) ? e.memoizedState = t : (e.memoizedState = n, e = Md(), K.lanes |= e, od |= e, n);
	}
	function qs(e, t, n, r) {
		return zr(n, t) ? n : wo.current === null ? !(Lo & 106) || Lo & 1073741824 && !(Y & 261930) ? (kc = !0, e.memoizedState = n) : (e = Md(), K.lanes |= e, od |= e, t) : (e = Ks(e, n, r), zr(e, t) || (kc = !0), e);
	}
	function Js(e, t, n, r, i) {
		var a = z.p;
		z.p = a !== 0 && 8 > a ? a : 8;
		var o = R.T, s = {};
		s.types = o === null ? null : o.types, R.T = s, oc(e, !1, t, n);
		try {
			var c = i(), l = R.S;
			l !== null && l(s, c), typeof c == "object" && c && typeof c.then == "function" ? ac(e, t, Va(c, r), jd(e)) : ac(e, t, r, jd(e));
		} catch (n) {
			ac(e, t, {
				then: function() {},
				status: "rejected",
				reason: n
			}, jd());
		} finally {
			z.p = a, o !== null && s.types !== null && (o.types = s.types), R.T = o;
		}
	}
	function Ys() {}
	function Xs(e, t, n, r) {
		if (e.tag !== 5) throw Error(i(476));
		var a = Zs(e).queue;
		Js(e, a, t, pe, n === null ? Ys : function() {
			return Qs(e), n(r);
		});
	}
	function Zs(e) {
		var t = e.memoizedState;
		if (t !== null) return t;
		t = {
			memoizedState: pe,
			baseState: pe,
			baseQueue: null,
			queue: {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: ss,
				lastRenderedState: pe
			},
			next: null
		};
		var n = {};
		return t.next = {
			memoizedState: n,
			baseState: n,
			baseQueue: null,
			queue: {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: ss,
				lastRenderedState: n
			},
			next: null
		}, e.memoizedState = t, e = e.alternate, e !== null && (e.memoizedState = t), t;
	}
	function Qs(e) {
		var t = Zs(e);
		t.next === null && (t = e.alternate.memoizedState), ac(e, t.next.queue, {}, jd());
	}
	function $s() {
		return Ca(ch);
	}
	function ec() {
		return ns().memoizedState;
	}
	function tc() {
		return ns().memoizedState;
	}
	function nc(e) {
		for (var t = e.return; t !== null;) {
			switch (t.tag) {
				case 24:
				case 3:
					var n = jd();
					e = ho(n);
					var r = go(t, e, n);
					r !== null && (Pd(r, t, n), _o(r, t, n)), t = { cache: Aa() }, e.payload = t;
					return;
			}
			t = t.return;
		}
	}
	function rc(e, t, n) {
		var r = jd();
		n = {
			lane: r,
			revertLane: 0,
			gesture: null,
			action: n,
			hasEagerState: !1,
			eagerState: null,
			next: null
		}, sc(e) ? cc(t, n) : (n = wi(e, t, n, r), n !== null && (Pd(n, e, r), lc(n, t, r)));
	}
	function ic(e, t, n) {
		ac(e, t, n, jd());
	}
	function ac(e, t, n, r) {
		var i = {
			lane: r,
			revertLane: 0,
			gesture: null,
			action: n,
			hasEagerState: !1,
			eagerState: null,
			next: null
		};
		if (sc(e)) cc(t, i);
		else {
			var a = e.alternate;
			if (e.lanes === 0 && (a === null || a.lanes === 0) && (a = t.lastRenderedReducer, a !== null)) try {
				var o = t.lastRenderedState, s = a(o, n);
				if (i.hasEagerState = !0, i.eagerState = s, zr(s, o)) return Ci(e, t, i, 0), $u === null && Si(), !1;
			} catch {}
			if (n = wi(e, t, i, r), n !== null) return Pd(n, e, r), lc(n, t, r), !0;
		}
		return !1;
	}
	function oc(e, t, n, r) {
		if (r = {
			lane: 2,
			revertLane: Ff(),
			gesture: null,
			action: r,
			hasEagerState: !1,
			eagerState: null,
			next: null
		}, sc(e)) {
			if (t) throw Error(i(479));
		} else t = wi(e, n, r, 2), t !== null && Pd(t, e, 2);
	}
	function sc(e) {
		var t = e.alternate;
		return e === K || t !== null && t === K;
	}
	function cc(e, t) {
		Vo = Bo = !0;
		var n = e.pending;
		n === null ? t.next = t : (t.next = n.next, n.next = t), e.pending = t;
	}
	function lc(e, t, n) {
		if (n & 4194048) {
			var r = t.lanes;
			r &= e.pendingLanes, n |= r, t.lanes = n, mt(e, n);
		}
	}
	var uc = {
		readContext: Ca,
		use: as,
		useCallback: qo,
		useContext: qo,
		useEffect: qo,
		useImperativeHandle: qo,
		useLayoutEffect: qo,
		useInsertionEffect: qo,
		useMemo: qo,
		useReducer: qo,
		useRef: qo,
		useState: qo,
		useDebugValue: qo,
		useDeferredValue: qo,
		useTransition: qo,
		useSyncExternalStore: qo,
		useId: qo,
		useHostTransitionStatus: qo,
		useFormState: qo,
		useActionState: qo,
		useOptimistic: qo,
		useMemoCache: qo,
		useCacheRefresh: qo,
		useEffectEvent: qo
	}, dc = {
		readContext: Ca,
		use: as,
		useCallback: function(e, t) {
			return ts().memoizedState = [e, t === void 0 ? null : t], e;
		},
		useContext: Ca,
		useEffect: Fs,
		useImperativeHandle: function(e, t, n) {
			n = n == null ? null : n.concat([e]), Ns(4194308, 4, Vs.bind(null, t, e), n);
		},
		useLayoutEffect: function(e, t) {
			return Ns(4194308, 4, e, t);
		},
		useInsertionEffect: function(e, t) {
			Ns(4, 2, e, t);
		},
		useMemo: function(e, t) {
			var n = ts();
			t = t === void 0 ? null : t;
			var r = e();
			if (Ho) {
				Xe(!0);
				try {
					e();
				} finally {
					Xe(!1);
				}
			}
			return n.memoizedState = [r, t], r;
		},
		useReducer: function(e, t, n) {
			var r = ts();
			if (n !== void 0) {
				var i = n(t);
				if (Ho) {
					Xe(!0);
					try {
						n(t);
					} finally {
						Xe(!1);
					}
				}
			} else i = t;
			return r.memoizedState = r.baseState = i, e = {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: e,
				lastRenderedState: i
			}, r.queue = e, e = e.dispatch = rc.bind(null, K, e), [r.memoizedState, e];
		},
		useRef: function(e) {
			var t = ts();
			return e = { current: e }, t.memoizedState = e;
		},
		useState: function(e) {
			e = _s(e);
			var t = e.queue, n = ic.bind(null, K, t);
			return t.dispatch = n, [e.memoizedState, n];
		},
		useDebugValue: Us,
		useDeferredValue: function(e, t) {
			return Ks(ts(), e, t);
		},
		useTransition: function() {
			var e = _s(!1);
			return e = Js.bind(null, K, e.queue, !0, !1), ts().memoizedState = e, [!1, e];
		},
		useSyncExternalStore: function(e, t, n) {
			var r = K, a = ts();
			if (H) {
				if (n === void 0) throw Error(i(407));
				n = n();
			} else {
				if (n = t(), $u === null) throw Error(i(349));
				Y & 127 || fs(r, t, n);
			}
			a.memoizedState = n;
			var o = {
				value: n,
				getSnapshot: t
			};
			return a.queue = o, Fs(ms.bind(null, r, o, e), [e]), r.flags |= 2048, js(9, { destroy: void 0 }, ps.bind(null, r, o, n, t), null), n;
		},
		useId: function() {
			var e = ts(), t = $u.identifierPrefix;
			if (H) {
				var n = Yi, r = Ji;
				n = (r & ~(1 << 32 - Ze(r) - 1)).toString(32) + n, t = "_" + t + "R_" + n, n = Uo++, 0 < n && (t += "H" + n.toString(32)), t += "_";
			} else n = Ko++, t = "_" + t + "r_" + n.toString(32) + "_";
			return e.memoizedState = t;
		},
		useHostTransitionStatus: $s,
		useFormState: Es,
		useActionState: Es,
		useOptimistic: function(e) {
			var t = ts();
			t.memoizedState = t.baseState = e;
			var n = {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: null,
				lastRenderedState: null
			};
			return t.queue = n, t = oc.bind(null, K, !0, n), n.dispatch = t, [e, t];
		},
		useMemoCache: os,
		useCacheRefresh: function() {
			return ts().memoizedState = nc.bind(null, K);
		},
		useEffectEvent: function(e) {
			var t = ts(), n = { impl: e };
			return t.memoizedState = n, function() {
				if (Qu & 2) throw Error(i(440));
				return n.impl.apply(void 0, arguments);
			};
		}
	}, fc = {
		readContext: Ca,
		use: as,
		useCallback: Ws,
		useContext: Ca,
		useEffect: Is,
		useImperativeHandle: Hs,
		useInsertionEffect: zs,
		useLayoutEffect: Bs,
		useMemo: Gs,
		useReducer: cs,
		useRef: Ms,
		useState: function() {
			return cs(ss);
		},
		useDebugValue: Us,
		useDeferredValue: function(e, t) {
			return qs(ns(), Ro.memoizedState, e, t);
		},
		useTransition: function() {
			var e = cs(ss)[0], t = ns().memoizedState;
			return [typeof e == "boolean" ? e : is(e), t];
		},
		useSyncExternalStore: ds,
		useId: ec,
		useHostTransitionStatus: $s,
		useFormState: Ds,
		useActionState: Ds,
		useOptimistic: function(e, t) {
			return vs(ns(), Ro, e, t);
		},
		useMemoCache: os,
		useCacheRefresh: tc,
		useEffectEvent: Rs
	}, pc = {
		readContext: Ca,
		use: as,
		useCallback: Ws,
		useContext: Ca,
		useEffect: Is,
		useImperativeHandle: Hs,
		useInsertionEffect: zs,
		useLayoutEffect: Bs,
		useMemo: Gs,
		useReducer: us,
		useRef: Ms,
		useState: function() {
			return us(ss);
		},
		useDebugValue: Us,
		useDeferredValue: function(e, t) {
			var n = ns();
			return Ro === null ? Ks(n, e, t) : qs(n, Ro.memoizedState, e, t);
		},
		useTransition: function() {
			var e = us(ss)[0], t = ns().memoizedState;
			return [typeof e == "boolean" ? e : is(e), t];
		},
		useSyncExternalStore: ds,
		useId: ec,
		useHostTransitionStatus: $s,
		useFormState: As,
		useActionState: As,
		useOptimistic: function(e, t) {
			var n = ns();
			return Ro === null ? (n.baseState = e, [e, n.queue.dispatch]) : vs(n, Ro, e, t);
		},
		useMemoCache: os,
		useCacheRefresh: tc,
		useEffectEvent: Rs
	};
	function mc(e, t, n, r) {
		t = e.memoizedState, n = n(r, t), n = n == null ? t : D({}, t, n), e.memoizedState = n, e.lanes === 0 && (e.updateQueue.baseState = n);
	}
	var hc = {
		enqueueSetState: function(e, t, n) {
			e = e._reactInternals;
			var r = jd(), i = ho(r);
			i.payload = t, n != null && (i.callback = n), t = go(e, i, r), t !== null && (Pd(t, e, r), _o(t, e, r));
		},
		enqueueReplaceState: function(e, t, n) {
			e = e._reactInternals;
			var r = jd(), i = ho(r);
			i.tag = 1, i.payload = t, n != null && (i.callback = n), t = go(e, i, r), t !== null && (Pd(t, e, r), _o(t, e, r));
		},
		enqueueForceUpdate: function(e, t) {
			e = e._reactInternals;
			var n = jd(), r = ho(n);
			r.tag = 2, t != null && (r.callback = t), t = go(e, r, n), t !== null && (Pd(t, e, n), _o(t, e, n));
		}
	};
	function gc(e, t, n, r, i, a, o) {
		return e = e.stateNode, typeof e.shouldComponentUpdate == "function" ? e.shouldComponentUpdate(r, a, o) : t.prototype && t.prototype.isPureReactComponent ? !Br(n, r) || !Br(i, a) : !0;
	}
	function _c(e, t, n, r) {
		e = t.state, typeof t.componentWillReceiveProps == "function" && t.componentWillReceiveProps(n, r), typeof t.UNSAFE_componentWillReceiveProps == "function" && t.UNSAFE_componentWillReceiveProps(n, r), t.state !== e && hc.enqueueReplaceState(t, t.state, null);
	}
	function vc(e, t) {
		var n = t;
		if ("ref" in t) for (var r in n = {}, t) r !== "ref" && (n[r] = t[r]);
		if (e = e.defaultProps) for (var i in n === t && (n = D({}, n)), e) n[i] === void 0 && (n[i] = e[i]);
		return n;
	}
	function yc(e) {
		vi(e);
	}
	function bc(e) {
		console.error(e);
	}
	function xc(e) {
		vi(e);
	}
	function Sc(e, t) {
		try {
			var n = e.onUncaughtError;
			n(t.value, { componentStack: t.stack });
		} catch (e) {
			setTimeout(function() {
				throw e;
			});
		}
	}
	function Cc(e, t, n) {
		try {
			var r = e.onCaughtError;
			r(n.value, {
				componentStack: n.stack,
				errorBoundary: t.tag === 1 ? t.stateNode : null
			});
		} catch (e) {
			setTimeout(function() {
				throw e;
			});
		}
	}
	function wc(e, t, n) {
		return n = ho(n), n.tag = 3, n.payload = { element: null }, n.callback = function() {
			Sc(e, t);
		}, n;
	}
	function Tc(e) {
		return e = ho(e), e.tag = 3, e;
	}
	function Ec(e, t, n, r) {
		var i = n.type.getDerivedStateFromError;
		if (typeof i == "function") {
			var a = r.value;
			e.payload = function() {
				return i(a);
			}, e.callback = function() {
				Cc(t, n, r);
			};
		}
		var o = n.stateNode;
		o !== null && typeof o.componentDidCatch == "function" && (e.callback = function() {
			Cc(t, n, r), typeof i != "function" && (vd === null ? vd = /* @__PURE__ */ new Set([this]) : vd.add(this));
			var e = r.stack;
			this.componentDidCatch(r.value, { componentStack: e === null ? "" : e });
		});
	}
	function Dc(e, t, n, r, a) {
		if (n.flags |= 32768, typeof r == "object" && r && typeof r.then == "function") {
			if (t = n.alternate, t !== null && ba(t, n, a, !0), n = Oo.current, n !== null) {
				switch (n.tag) {
					case 31:
					case 13:
					case 19: return W === null ? Kd() : n.alternate === null && ad === 0 && (ad = 3), n.flags &= -257, n.flags |= 65536, n.lanes = a, r === Xa ? n.flags |= 16384 : (t = n.updateQueue, t === null ? n.updateQueue = /* @__PURE__ */ new Set([r]) : t.add(r), hf(e, r, a)), !1;
					case 22: return n.flags |= 65536, r === Xa ? n.flags |= 16384 : (t = n.updateQueue, t === null ? (t = {
						transitions: null,
						markerInstances: null,
						retryQueue: /* @__PURE__ */ new Set([r])
					}, n.updateQueue = t) : (n = t.retryQueue, n === null ? t.retryQueue = /* @__PURE__ */ new Set([r]) : n.add(r)), hf(e, r, a)), !1;
				}
				throw Error(i(435, n.tag));
			}
			return hf(e, r, a), Kd(), !1;
		}
		if (H) return t = Oo.current, t === null ? (r !== aa && (t = Error(i(423), { cause: r }), fa(Bi(t, n))), e = e.current.alternate, e.flags |= 65536, a &= -a, e.lanes |= a, r = Bi(r, n), a = wc(e.stateNode, r, a), vo(e, a), ad !== 4 && (ad = 2)) : (!(t.flags & 65536) && (t.flags |= 256), t.flags |= 65536, t.lanes = a, r !== aa && (e = Error(i(422), { cause: r }), fa(Bi(e, n)))), !1;
		var o = Error(i(520), { cause: r });
		if (o = Bi(o, n), dd === null ? dd = [o] : dd.push(o), ad !== 4 && (ad = 2), t === null) return !0;
		r = Bi(r, n), n = t;
		do {
			switch (n.tag) {
				case 3: return n.flags |= 65536, e = a & -a, n.lanes |= e, e = wc(n.stateNode, r, e), vo(n, e), !1;
				case 1:
					if (t = n.type, o = n.stateNode, !(n.flags & 128) && (typeof t.getDerivedStateFromError == "function" || o !== null && typeof o.componentDidCatch == "function" && (vd === null || !vd.has(o)))) return n.flags |= 65536, a &= -a, n.lanes |= a, a = Tc(a), Ec(a, e, n, r), vo(n, a), !1;
					break;
				case 22: if (n.memoizedState !== null) return n.flags |= 65536, !1;
			}
			n = n.return;
		} while (n !== null);
		return !1;
	}
	var Oc = Error(i(461)), kc = !1;
	function Ac(e, t, n, r) {
		t.child = e === null ? uo(t, null, n, r) : lo(t, e.child, n, r);
	}
	function jc(e, t, n, r, i) {
		n = n.render;
		var a = t.ref;
		if ("ref" in r) {
			var o = {};
			for (var s in r) s !== "ref" && (o[s] = r[s]);
		} else o = r;
		return Sa(t), r = Yo(e, t, n, o, a, i), s = Qo(), e !== null && !kc ? ($o(e, t, i), al(e, t, i)) : (H && s && Qi(t), t.flags |= 1, Ac(e, t, r, i), t.child);
	}
	function Mc(e, t, n, r, i) {
		if (e === null) {
			var a = n.type;
			return typeof a == "function" && !ji(a) && a.defaultProps === void 0 && n.compare === null ? (t.tag = 15, t.type = a, Nc(e, t, a, r, i)) : (e = Pi(n.type, null, r, t, t.mode, i), e.ref = t.ref, e.return = t, t.child = e);
		}
		if (a = e.child, !ol(e, i)) {
			var o = a.memoizedProps;
			if (n = n.compare, n = n === null ? Br : n, n(o, r) && e.ref === t.ref) return al(e, t, i);
		}
		return t.flags |= 1, e = Mi(a, r), e.ref = t.ref, e.return = t, t.child = e;
	}
	function Nc(e, t, n, r, i) {
		if (e !== null) {
			var a = e.memoizedProps;
			if (Br(a, r) && e.ref === t.ref) {
				if (kc = !1, t.pendingProps = r = a, ol(e, i)) e.flags & 131072 && (kc = !0);
				else return t.lanes = e.lanes, al(e, t, i);
			}
		}
		return Vc(e, t, n, r, i);
	}
	function Pc(e, t, n, r) {
		var i = r.children, a = e === null ? null : e.memoizedState;
		if (e === null && t.stateNode === null && (t.stateNode = {
			_visibility: 1,
			_pendingMarkers: null,
			_retryCache: null,
			_transitions: null
		}), r.mode === "hidden") {
			if (t.flags & 128) {
				if (a = a === null ? n : a.baseLanes | n, e !== null) {
					for (r = t.child = e.child, i = 0; r !== null;) i = i | r.lanes | r.childLanes, r = r.sibling;
					r = i & ~a;
				} else r = 0, t.child = null;
				return Ic(e, t, a, n, r);
			}
			if (n & 536870912) t.memoizedState = {
				baseLanes: 0,
				cachePool: null
			}, e !== null && Ga(t, a === null ? null : a.cachePool), a === null ? Do() : Eo(t, a), Ao(t);
			else return r = t.lanes = 536870912, Ic(e, t, a === null ? n : a.baseLanes | n, n, r);
		} else a === null ? (e !== null && Ga(t, null), Do(), jo()) : (Ga(t, a.cachePool), Eo(t, a), jo(), t.memoizedState = null);
		return Ac(e, t, i, n), t.child;
	}
	function Fc(e, t) {
		return e !== null && e.tag === 22 || t.stateNode !== null || (t.stateNode = {
			_visibility: 1,
			_pendingMarkers: null,
			_retryCache: null,
			_transitions: null
		}), t.sibling;
	}
	function Ic(e, t, n, r, i) {
		var a = Wa();
		return a = a === null ? null : {
			parent: ka._currentValue,
			pool: a
		}, t.memoizedState = {
			baseLanes: n,
			cachePool: a
		}, e !== null && Ga(t, null), Do(), Ao(t), e !== null && ba(e, t, r, !0), t.childLanes = i, null;
	}
	function Lc(e, t) {
		return t = Xc({
			mode: t.mode,
			children: t.children
		}, e.mode), t.ref = e.ref, e.child = t, t.return = e, t;
	}
	function Rc(e, t, n) {
		return lo(t, e.child, null, n), e = Lc(t, t.pendingProps), e.flags |= 2, Mo(t), t.memoizedState = null, e;
	}
	function zc(e, t, n) {
		var r = t.pendingProps, a = !!(t.flags & 128);
		if (t.flags &= -129, e === null) {
			if (H) {
				if (r.mode === "hidden") return e = Lc(t, r), t.lanes = 536870912, e.memoizedState = {
					baseLanes: 0,
					cachePool: null
				}, Fc(null, e);
				if (ko(t), (e = na) ? (e = om(e, ia), e = e !== null && e.data === "&" ? e : null, e !== null && (t.memoizedState = {
					dehydrated: e,
					treeContext: qi === null ? null : {
						id: Ji,
						overflow: Yi
					},
					retryLane: 536870912,
					hydrationErrors: null
				}, n = Li(e), n.return = t, t.child = n, ta = t, na = null)) : e = null, e === null) throw oa(t);
				return t.lanes = 536870912, null;
			}
			return Lc(t, r);
		}
		var o = e.memoizedState;
		if (o !== null) {
			var s = o.dehydrated;
			if (ko(t), a) {
				if (t.flags & 256) t.flags &= -257, t = Rc(e, t, n);
				else if (t.memoizedState !== null) t.child = e.child, t.flags |= 128, t = null;
				else throw Error(i(558));
			} else if (kc || ba(e, t, n, !1), a = (n & e.childLanes) !== 0, kc || a) {
				if (wo.current === null) {
					if (r = $u, r !== null && (s = ht(r, n), s !== 0 && s !== o.retryLane)) throw o.retryLane = s, Ti(e, s), Pd(r, e, s), Oc;
					Kd();
				}
				t = Rc(e, t, n);
			} else e = o.treeContext, na = um(s.nextSibling), ta = t, H = !0, ra = null, ia = !1, e !== null && ea(t, e), t = Lc(t, r), t.flags |= 134221824;
			return t;
		}
		return e = Mi(e.child, {
			mode: r.mode,
			children: r.children
		}), e.ref = t.ref, t.child = e, e.return = t, e;
	}
	function Bc(e, t) {
		var n = t.ref;
		if (n === null) e !== null && e.ref !== null && (t.flags |= 4194816);
		else {
			if (typeof n != "function" && typeof n != "object") throw Error(i(284));
			(e === null || e.ref !== n) && (t.flags |= 4194816);
		}
	}
	function Vc(e, t, n, r, i) {
		return Sa(t), n = Yo(e, t, n, r, void 0, i), r = Qo(), e !== null && !kc ? ($o(e, t, i), al(e, t, i)) : (H && r && Qi(t), t.flags |= 1, Ac(e, t, n, i), t.child);
	}
	function Hc(e, t, n, r, i, a) {
		return Sa(t), t.updateQueue = null, n = Zo(t, r, n, i), Xo(e), r = Qo(), e !== null && !kc ? ($o(e, t, a), al(e, t, a)) : (H && r && Qi(t), t.flags |= 1, Ac(e, t, n, a), t.child);
	}
	function Uc(e, t, n, r, i) {
		if (Sa(t), t.stateNode === null) {
			var a = Oi, o = n.contextType;
			typeof o == "object" && o && (a = Ca(o)), a = new n(r, a), t.memoizedState = a.state !== null && a.state !== void 0 ? a.state : null, a.updater = hc, t.stateNode = a, a._reactInternals = t, a = t.stateNode, a.props = r, a.state = t.memoizedState, a.refs = {}, po(t), o = n.contextType, a.context = typeof o == "object" && o ? Ca(o) : Oi, a.state = t.memoizedState, o = n.getDerivedStateFromProps, typeof o == "function" && (mc(t, n, o, r), a.state = t.memoizedState), typeof n.getDerivedStateFromProps == "function" || typeof a.getSnapshotBeforeUpdate == "function" || typeof a.UNSAFE_componentWillMount != "function" && typeof a.componentWillMount != "function" || (o = a.state, typeof a.componentWillMount == "function" && a.componentWillMount(), typeof a.UNSAFE_componentWillMount == "function" && a.UNSAFE_componentWillMount(), o !== a.state && hc.enqueueReplaceState(a, a.state, null), xo(t, r, a, i), bo(), a.state = t.memoizedState), typeof a.componentDidMount == "function" && (t.flags |= 4194308), r = !0;
		} else if (e === null) {
			a = t.stateNode;
			var s = t.memoizedProps, c = vc(n, s);
			a.props = c;
			var l = a.context, u = n.contextType;
			o = Oi, typeof u == "object" && u && (o = Ca(u));
			var d = n.getDerivedStateFromProps;
			u = typeof d == "function" || typeof a.getSnapshotBeforeUpdate == "function", s = t.pendingProps !== s, u || typeof a.UNSAFE_componentWillReceiveProps != "function" && typeof a.componentWillReceiveProps != "function" || (s || l !== o) && _c(t, a, r, o), fo = !1;
			var f = t.memoizedState;
			a.state = f, xo(t, r, a, i), bo(), l = t.memoizedState, s || f !== l || fo ? (typeof d == "function" && (mc(t, n, d, r), l = t.memoizedState), (c = fo || gc(t, n, c, r, f, l, o)) ? (u || typeof a.UNSAFE_componentWillMount != "function" && typeof a.componentWillMount != "function" || (typeof a.componentWillMount == "function" && a.componentWillMount(), typeof a.UNSAFE_componentWillMount == "function" && a.UNSAFE_componentWillMount()), typeof a.componentDidMount == "function" && (t.flags |= 4194308)) : (typeof a.componentDidMount == "function" && (t.flags |= 4194308), t.memoizedProps = r, t.memoizedState = l), a.props = r, a.state = l, a.context = o, r = c) : (typeof a.componentDidMount == "function" && (t.flags |= 4194308), r = !1);
		} else {
			a = t.stateNode, mo(e, t), o = t.memoizedProps, u = vc(n, o), a.props = u, d = t.pendingProps, f = a.context, l = n.contextType, c = Oi, typeof l == "object" && l && (c = Ca(l)), s = n.getDerivedStateFromProps, (l = typeof s == "function" || typeof a.getSnapshotBeforeUpdate == "function") || typeof a.UNSAFE_componentWillReceiveProps != "function" && typeof a.componentWillReceiveProps != "function" || (o !== d || f !== c) && _c(t, a, r, c), fo = !1, f = t.memoizedState, a.state = f, xo(t, r, a, i), bo();
			var p = t.memoizedState;
			o !== d || f !== p || fo || e !== null && e.dependencies !== null && xa(e.dependencies) ? (typeof s == "function" && (mc(t, n, s, r), p = t.memoizedState), (u = fo || gc(t, n, u, r, f, p, c) || e !== null && e.dependencies !== null && xa(e.dependencies)) ? (l || typeof a.UNSAFE_componentWillUpdate != "function" && typeof a.componentWillUpdate != "function" || (typeof a.componentWillUpdate == "function" && a.componentWillUpdate(r, p, c), typeof a.UNSAFE_componentWillUpdate == "function" && a.UNSAFE_componentWillUpdate(r, p, c)), typeof a.componentDidUpdate == "function" && (t.flags |= 4), typeof a.getSnapshotBeforeUpdate == "function" && (t.flags |= 1024)) : (typeof a.componentDidUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 4), typeof a.getSnapshotBeforeUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 1024), t.memoizedProps = r, t.memoizedState = p), a.props = r, a.state = p, a.context = c, r = u) : (typeof a.componentDidUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 4), typeof a.getSnapshotBeforeUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 1024), r = !1);
		}
		return a = r, Bc(e, t), r = !!(t.flags & 128), a || r ? (a = t.stateNode, n = r && typeof n.getDerivedStateFromError != "function" ? null : a.render(), t.flags |= 1, e !== null && r ? (t.child = lo(t, e.child, null, i), t.child = lo(t, null, n, i)) : Ac(e, t, n, i), t.memoizedState = a.state, e = t.child) : e = al(e, t, i), e;
	}
	function Wc(e, t, n, r) {
		return ua(), t.flags |= 256, Ac(e, t, n, r), t.child;
	}
	var Gc = {
		dehydrated: null,
		treeContext: null,
		retryLane: 0,
		hydrationErrors: null
	};
	function Kc(e) {
		return {
			baseLanes: e,
			cachePool: Ka()
		};
	}
	function qc(e, t, n) {
		return e = e === null ? 0 : e.childLanes & ~n, t && (e |= ld), e;
	}
	function Jc(e, t, n) {
		var r = t.pendingProps, i = !1, a = !!(t.flags & 128), o;
		if ((o = a) || (o = e !== null && e.memoizedState === null ? !1 : !!(No.current & 2)), o && (i = !0, t.flags &= -129), o = !!(t.flags & 32), t.flags &= -33, e === null) {
			if (H) {
				if (i ? G(t) : jo(), (e = na) ? (e = om(e, ia), e = e !== null && e.data !== "&" ? e : null, e !== null && (t.memoizedState = {
					dehydrated: e,
					treeContext: qi === null ? null : {
						id: Ji,
						overflow: Yi
					},
					retryLane: 536870912,
					hydrationErrors: null
				}, n = Li(e), n.return = t, t.child = n, ta = t, na = null)) : e = null, e === null) throw oa(t);
				return t.lanes = cm(e) ? 32 : 536870912, null;
			}
			return a = r.children, r = r.fallback, i ? (jo(), i = t.mode, a = Xc({
				mode: "hidden",
				children: a
			}, i), r = Fi(r, i, n, null), a.return = t, r.return = t, a.sibling = r, t.child = a, r = t.child, r.memoizedState = Kc(n), r.childLanes = qc(e, o, n), t.memoizedState = Gc, Fc(null, r)) : (G(t), Yc(t, a));
		}
		var s = e.memoizedState;
		if (s !== null) {
			var c = s.dehydrated;
			if (c !== null) return Qc(e, t, a, o, r, c, s, n);
		}
		return i ? (jo(), i = r.fallback, a = t.mode, s = e.child, c = s.sibling, r = Mi(s, {
			mode: "hidden",
			children: r.children
		}), r.subtreeFlags = s.subtreeFlags & 1206910976, c === null ? (i = Fi(i, a, n, null), i.flags |= 2) : i = Mi(c, i), i.return = t, r.return = t, r.sibling = i, t.child = r, Fc(null, r), r = t.child, i = e.child.memoizedState, i === null ? i = Kc(n) : (a = i.cachePool, a === null ? a = Ka() : (s = ka._currentValue, a = a.parent === s ? a : {
			parent: s,
			pool: s
		}), i = {
			baseLanes: i.baseLanes | n,
			cachePool: a
		}), r.memoizedState = i, r.childLanes = qc(e, o, n), t.memoizedState = Gc, Fc(e.child, r)) : (G(t), n = e.child, e = n.sibling, n = Mi(n, {
			mode: "visible",
			children: r.children
		}), n.return = t, n.sibling = null, e !== null && (o = t.deletions, o === null ? (t.deletions = [e], t.flags |= 16) : o.push(e)), t.child = n, t.memoizedState = null, n);
	}
	function Yc(e, t) {
		return t = Xc({
			mode: "visible",
			children: t
		}, e.mode), t.return = e, e.child = t;
	}
	function Xc(e, t) {
		return e = Ai(22, e, null, t), e.lanes = 0, e;
	}
	function Zc(e, t, n) {
		return lo(t, e.child, null, n), e = Yc(t, t.pendingProps.children), e.flags |= 2, t.memoizedState = null, e;
	}
	function Qc(e, t, n, r, a, o, s, c) {
		if (n) return t.flags & 256 ? (G(t), t.flags &= -257, Zc(e, t, c)) : t.memoizedState === null ? (jo(), o = a.fallback, s = t.mode, a = Xc({
			mode: "visible",
			children: a.children
		}, s), o = Fi(o, s, c, null), o.flags |= 2, a.return = t, o.return = t, a.sibling = o, t.child = a, lo(t, e.child, null, c), a = t.child, a.memoizedState = Kc(c), a.childLanes = qc(e, r, c), t.memoizedState = Gc, Fc(null, a)) : (jo(), t.child = e.child, t.flags |= 128, null);
		if (G(t), cm(o)) {
			if (r = o.nextSibling && o.nextSibling.dataset, r) var l = r.dgst;
			return r = l, r !== "" && (a = Error(i(419)), a.stack = "", a.digest = r, fa({
				value: a,
				source: null,
				stack: null
			})), Zc(e, t, c);
		}
		if (kc || ba(e, t, c, !1), r = (c & e.childLanes) !== 0, kc || r) {
			if (wo.current !== null) return Zc(e, t, c);
			if (r = $u, r !== null && (a = ht(r, c), a !== 0 && a !== s.retryLane)) throw s.retryLane = a, Ti(e, a), Pd(r, e, a), Oc;
			return sm(o) || Kd(), Zc(e, t, c);
		}
		return sm(o) ? (t.flags |= 192, t.child = e.child, null) : (e = s.treeContext, na = um(o.nextSibling), ta = t, H = !0, ra = null, ia = !1, e !== null && ea(t, e), t = Yc(t, a.children), t.flags |= 134221824, t);
	}
	function $c(e, t, n) {
		e.lanes |= t;
		var r = e.alternate;
		r !== null && (r.lanes |= t), va(e.return, t, n);
	}
	function el(e) {
		for (var t = null; e !== null;) {
			var n = e.alternate;
			n !== null && Io(n) === null && (t = e), e = e.sibling;
		}
		return t;
	}
	function tl(e, t, n, r, i, a) {
		var o = e.memoizedState;
		o === null ? e.memoizedState = {
			isBackwards: t,
			rendering: null,
			renderingStartTime: 0,
			last: r,
			tail: n,
			tailMode: i,
			treeForkCount: a
		} : (o.isBackwards = t, o.rendering = null, o.renderingStartTime = 0, o.last = r, o.tail = n, o.tailMode = i, o.treeForkCount = a);
	}
	function nl(e) {
		var t = e.child;
		for (e.child = null; t !== null;) {
			var n = t.sibling;
			t.sibling = e.child, e.child = t, t = n;
		}
	}
	function rl(e, t, n) {
		var r = t.pendingProps, i = r.revealOrder, a = r.tail;
		r = r.children;
		var o = No.current;
		if (t.flags & 128) return Po(t, o), null;
		var s = !!(o & 2);
		if (s ? (o = o & 1 | 2, t.flags |= 128) : o &= 1, Po(t, o), i === "backwards" && e !== null ? (nl(e), Ac(e, t, r, n), nl(e)) : Ac(e, t, r, n), r = H ? Wi : 0, !s && e !== null && e.flags & 128) a: for (e = t.child; e !== null;) {
			if (e.tag === 13) e.memoizedState !== null && $c(e, n, t);
			else if (e.tag === 19) $c(e, n, t);
			else if (e.child !== null) {
				e.child.return = e, e = e.child;
				continue;
			}
			if (e === t) break a;
			for (; e.sibling === null;) {
				if (e.return === null || e.return === t) break a;
				e = e.return;
			}
			e.sibling.return = e.return, e = e.sibling;
		}
		switch (i) {
			case "backwards":
				n = el(t.child), n === null ? (i = t.child, t.child = null) : (i = n.sibling, n.sibling = null, nl(t)), tl(t, !0, i, null, a, r);
				break;
			case "unstable_legacy-backwards":
				for (n = null, i = t.child, t.child = null; i !== null;) {
					if (e = i.alternate, e !== null && Io(e) === null) {
						t.child = i;
						break;
					}
					e = i.sibling, i.sibling = n, n = i, i = e;
				}
				tl(t, !0, n, null, a, r);
				break;
			case "together":
				tl(t, !1, null, null, void 0, r);
				break;
			case "independent":
				t.memoizedState = null;
				break;
			default: n = el(t.child), n === null ? (i = t.child, t.child = null) : (i = n.sibling, n.sibling = null), tl(t, !1, i, n, a, r);
		}
		return t.child;
	}
	function il(e, t, n) {
		var r = t.pendingProps;
		return ga(t, t.type, r.value), Ac(e, t, r.children, n), t.child;
	}
	function al(e, t, n) {
		if (e !== null && (t.dependencies = e.dependencies), od |= t.lanes, (n & t.childLanes) === 0) {
			if (e !== null) {
				if (ba(e, t, n, !1), (n & t.childLanes) === 0) return null;
			} else return null;
		}
		if (e !== null && t.child !== e.child) throw Error(i(153));
		if (t.child !== null) {
			for (e = t.child, n = Mi(e, e.pendingProps), t.child = n, n.return = t; e.sibling !== null;) e = e.sibling, n = n.sibling = Mi(e, e.pendingProps), n.return = t;
			n.sibling = null;
		}
		return t.child;
	}
	function ol(e, t) {
		return (e.lanes & t) !== 0 || (e = e.dependencies, !!(e !== null && xa(e)));
	}
	function sl(e, t, n) {
		switch (t.tag) {
			case 3:
				Ce(t, t.stateNode.containerInfo), ga(t, ka, e.memoizedState.cache), ua();
				break;
			case 27:
			case 5:
				Te(t);
				break;
			case 4:
				Ce(t, t.stateNode.containerInfo);
				break;
			case 10:
				ga(t, t.type, t.memoizedProps.value);
				break;
			case 31:
				if (t.memoizedState !== null) return t.flags |= 128, ko(t), null;
				break;
			case 13:
				var r = t.memoizedState;
				if (r !== null) {
					if (r.dehydrated !== null) return G(t), t.flags |= 128, null;
					r = ba(e, t, n, !1);
					var i = t.child.childLanes;
					return r || (n & i) !== 0 ? Jc(e, t, n) : (G(t), e = al(e, t, n), e === null ? null : e.sibling);
				}
				G(t);
				break;
			case 19:
				if (t.flags & 128) return rl(e, t, n);
				if (i = !!(e.flags & 128), r = (n & t.childLanes) !== 0, r ||= (ba(e, t, n, !1), (n & t.childLanes) !== 0), i) {
					if (r) return rl(e, t, n);
					t.flags |= 128;
				}
				if (i = t.memoizedState, i !== null && (i.rendering = null, i.tail = null, i.lastEffect = null), Po(t, No.current), r) break;
				return null;
			case 22: return t.lanes = 0, Pc(e, t, n, t.pendingProps);
			case 24: ga(t, ka, e.memoizedState.cache);
		}
		return al(e, t, n);
	}
	function cl(e, t, n) {
		if (e !== null) {
			if (e.memoizedProps !== t.pendingProps) kc = !0;
			else {
				if (!ol(e, n) && !(t.flags & 128)) return kc = !1, sl(e, t, n);
				kc = !!(e.flags & 131072);
			}
		} else kc = !1, H && t.flags & 1048576 && Zi(t, Wi, t.index);
		switch (t.lanes = 0, t.tag) {
			case 16:
				a: {
					var r = t.pendingProps;
					if (e = $a(t.elementType), t.type = e, typeof e == "function") ji(e) ? (r = vc(e, r), t.tag = 1, t = Uc(null, t, e, r, n)) : (t.tag = 0, t = Vc(null, t, e, r, n));
					else {
						if (e != null) {
							var a = e.$$typeof;
							if (a === te) {
								t.tag = 11, t = jc(null, t, e, r, n);
								break a;
							}
							if (a === re) {
								t.tag = 14, t = Mc(null, t, e, r, n);
								break a;
							}
							if (a === ee) {
								t.tag = 10, t.type = e, t = il(null, t, n);
								break a;
							}
						}
						throw t = de(e) || e, Error(i(306, t, ""));
					}
				}
				return t;
			case 0: return Vc(e, t, t.type, t.pendingProps, n);
			case 1: return r = t.type, a = vc(r, t.pendingProps), Uc(e, t, r, a, n);
			case 3:
				a: {
					if (Ce(t, t.stateNode.containerInfo), e === null) throw Error(i(387));
					r = t.pendingProps;
					var o = t.memoizedState;
					a = o.element, mo(e, t), xo(t, r, null, n);
					var s = t.memoizedState;
					if (r = s.cache, ga(t, ka, r), r !== o.cache && ya(t, [ka], n, !0), bo(), r = s.element, o.isDehydrated) {
						if (o = {
							element: r,
							isDehydrated: !1,
							cache: s.cache
						}, t.updateQueue.baseState = o, t.memoizedState = o, t.flags & 256) {
							t = Wc(e, t, r, n);
							break a;
						}
						if (r !== a) {
							a = Bi(Error(i(424)), t), fa(a), t = Wc(e, t, r, n);
							break a;
						}
						switch (e = t.stateNode.containerInfo, e.nodeType) {
							case 9:
								e = e.body;
								break;
							default: e = e.nodeName === "HTML" ? e.ownerDocument.body : e;
						}
						for (na = um(e.firstChild), ta = t, H = !0, ra = null, ia = !0, n = uo(t, null, r, n), t.child = n; n;) n.flags = n.flags & -3 | 134221824, n = n.sibling;
					} else {
						if (ua(), r === a) {
							t = al(e, t, n);
							break a;
						}
						Ac(e, t, r, n);
					}
					t = t.child;
				}
				return t;
			case 26: return Bc(e, t), e === null ? (n = Pm(t.type, null, t.pendingProps, null)) ? t.memoizedState = n : H || (t.stateNode = mp(t.type, t.pendingProps, xe.current, t)) : t.memoizedState = Pm(t.type, e.memoizedProps, t.pendingProps, e.memoizedState), null;
			case 27: return Te(t), e === null && H && (r = t.stateNode = gm(t.type, t.pendingProps, xe.current), ta = t, ia = !0, a = na, wp(t.type) ? (dm = a, na = um(r.firstChild)) : na = a), Ac(e, t, t.pendingProps.children, n), Bc(e, t), e === null && (t.flags |= 4194304), t.child;
			case 5: return e === null && H && ((a = r = na) && (r = im(r, t.type, t.pendingProps, ia), r === null ? a = !1 : (t.stateNode = r, ta = t, na = um(r.firstChild), ia = !1, a = !0)), a || oa(t)), Te(t), a = t.type, o = t.pendingProps, s = e === null ? null : e.memoizedProps, r = o.children, hp(a, o) ? r = null : s !== null && hp(a, s) && (t.flags |= 32), t.memoizedState !== null && (a = Yo(e, t, q, null, null, n), ch._currentValue = a), Bc(e, t), Ac(e, t, r, n), t.child;
			case 6: return e === null && H && ((e = n = na) && (n = am(n, t.pendingProps, ia), n === null ? e = !1 : (t.stateNode = n, ta = t, na = null, e = !0)), e || oa(t)), null;
			case 13: return Jc(e, t, n);
			case 4: return Ce(t, t.stateNode.containerInfo), r = t.pendingProps, e === null ? t.child = lo(t, null, r, n) : Ac(e, t, r, n), t.child;
			case 11: return jc(e, t, t.type, t.pendingProps, n);
			case 7: return r = t.pendingProps, Bc(e, t), Ac(e, t, r, n), t.child;
			case 8: return Ac(e, t, t.pendingProps.children, n), t.child;
			case 12: return Ac(e, t, t.pendingProps.children, n), t.child;
			case 10: return il(e, t, n);
			case 9: return a = t.type._context, r = t.pendingProps.children, Sa(t), a = Ca(a), r = r(a), t.flags |= 1, Ac(e, t, r, n), t.child;
			case 14: return Mc(e, t, t.type, t.pendingProps, n);
			case 15: return Nc(e, t, t.type, t.pendingProps, n);
			case 19: return rl(e, t, n);
			case 31: return zc(e, t, n);
			case 22: return Pc(e, t, n, t.pendingProps);
			case 24: return Sa(t), r = Ca(ka), e === null ? (a = Wa(), a === null && (a = $u, o = Aa(), a.pooledCache = o, o.refCount++, o !== null && (a.pooledCacheLanes |= n), a = o), t.memoizedState = {
				parent: r,
				cache: a
			}, po(t), ga(t, ka, a)) : ((e.lanes & n) !== 0 && (mo(e, t), xo(t, null, null, n), bo()), a = e.memoizedState, o = t.memoizedState, a.parent === r ? (r = o.cache, ga(t, ka, r), r !== a.cache && ya(t, [ka], n, !0)) : (a = {
				parent: r,
				cache: r
			}, t.memoizedState = a, t.lanes === 0 && (t.memoizedState = t.updateQueue.baseState = a), ga(t, ka, r))), Ac(e, t, t.pendingProps.children, n), t.child;
			case 30: return t.stateNode === null && (t.stateNode = {
				autoName: null,
				paired: null,
				clones: null,
				ref: null
			}), r = t.pendingProps, r.name != null && r.name !== "auto" ? t.flags |= e === null ? 18882560 : 18874368 : H && Qi(t), e !== null && e.memoizedProps.name !== r.name ? t.flags |= 4194816 : Bc(e, t), Ac(e, t, r.children, n), t.child;
			case 29: throw t.pendingProps;
		}
		throw Error(i(156, t.tag));
	}
	function ll(e) {
		e.flags |= 4;
	}
	function ul(e, t, n, r, i) {
		var a;
		if ((a = !!(e.mode & 32)) && (a = n === null ? Ym(t, r) : Ym(t, r) && (r.src !== n.src || r.srcSet !== n.srcSet)), a) {
			if (e.flags |= 16777216, (i & 335544128) === i) {
				if (e.stateNode.complete) e.flags |= 8192;
				else if (Ud()) e.flags |= 8192;
				else throw eo = Xa, Ja;
			}
		} else e.flags &= -16777217;
	}
	function dl(e, t) {
		if (t.type !== "stylesheet" || t.state.loading & 4) e.flags &= -16777217;
		else if (e.flags |= 16777216, !Xm(t)) {
			if (Ud()) e.flags |= 8192;
			else throw eo = Xa, Ja;
		}
	}
	function fl(e, t) {
		t !== null && (e.flags |= 4), e.flags & 16384 && (t = e.tag === 22 ? 536870912 : lt(), e.lanes |= t, ud |= t);
	}
	function pl(e, t) {
		if (!H) switch (e.tailMode) {
			case "visible": break;
			case "collapsed":
				for (var n = e.tail, r = null; n !== null;) n.alternate !== null && (r = n), n = n.sibling;
				r === null ? t || e.tail === null ? e.tail = null : e.tail.sibling = null : r.sibling = null;
				break;
			default:
				for (t = e.tail, n = null; t !== null;) t.alternate !== null && (n = t), t = t.sibling;
				n === null ? e.tail = null : n.sibling = null;
		}
	}
	function ml(e) {
		var t = e.alternate !== null && e.alternate.child === e.child, n = 0, r = 0;
		if (t) for (var i = e.child; i !== null;) n |= i.lanes | i.childLanes, r |= i.subtreeFlags & 1206910976, r |= i.flags & 1206910976, i.return = e, i = i.sibling;
		else for (i = e.child; i !== null;) n |= i.lanes | i.childLanes, r |= i.subtreeFlags, r |= i.flags, i.return = e, i = i.sibling;
		return e.subtreeFlags |= r, e.childLanes = n, t;
	}
	function hl(e, t, n) {
		var r = t.pendingProps;
		switch ($i(t), t.tag) {
			case 16:
			case 15:
			case 0:
			case 11:
			case 7:
			case 8:
			case 12:
			case 9:
			case 14: return ml(t), null;
			case 1: return ml(t), null;
			case 3: return n = t.stateNode, r = null, e !== null && (r = e.memoizedState.cache), t.memoizedState.cache !== r && (t.flags |= 2048), _a(ka), we(), n.pendingContext && (n.context = n.pendingContext, n.pendingContext = null), (e === null || e.child === null) && (la(t) ? ll(t) : e === null || e.memoizedState.isDehydrated && !(t.flags & 256) || (t.flags |= 1024, da())), ml(t), null;
			case 26:
				var a = t.type, o = t.memoizedState;
				return e === null ? (ll(t), o === null ? (ml(t), ul(t, a, null, r, n)) : (ml(t), dl(t, o))) : o ? o === e.memoizedState ? (ml(t), t.flags &= -16777217) : (ll(t), ml(t), dl(t, o)) : (e = e.memoizedProps, e !== r && ll(t), ml(t), ul(t, a, e, r, n)), null;
			case 27:
				if (Ee(t), n = xe.current, a = t.type, e !== null && t.stateNode != null) e.memoizedProps !== r && ll(t);
				else {
					if (!r) {
						if (t.stateNode === null) throw Error(i(166));
						return ml(t), t.subtreeFlags &= -33554433, null;
					}
					e = ye.current, la(t) ? sa(t, e) : (e = gm(a, r, n), t.stateNode = e, ll(t));
				}
				return ml(t), t.subtreeFlags &= -33554433, null;
			case 5:
				if (Ee(t), a = t.type, e !== null && t.stateNode != null) e.memoizedProps !== r && ll(t);
				else {
					if (!r) {
						if (t.stateNode === null) throw Error(i(166));
						return ml(t), t.subtreeFlags &= -33554433, null;
					}
					if (o = ye.current, la(t)) sa(t, o);
					else {
						var s = dp(xe.current);
						switch (o) {
							case 1:
								o = s.createElementNS("http://www.w3.org/2000/svg", a);
								break;
							case 2:
								o = s.createElementNS("http://www.w3.org/1998/Math/MathML", a);
								break;
							default: switch (a) {
								case "svg":
									o = s.createElementNS("http://www.w3.org/2000/svg", a);
									break;
								case "math":
									o = s.createElementNS("http://www.w3.org/1998/Math/MathML", a);
									break;
								case "script":
									o = s.createElement("div"), o.innerHTML = "<script><\/script>", o = o.removeChild(o.firstChild);
									break;
								case "select":
									o = typeof r.is == "string" ? s.createElement("select", { is: r.is }) : s.createElement("select"), r.multiple ? o.multiple = !0 : r.size && (o.size = r.size);
									break;
								default: o = typeof r.is == "string" ? s.createElement(a, { is: r.is }) : s.createElement(a);
							}
						}
						o[xt] = t, o[St] = r;
						a: for (s = t.child; s !== null;) {
							if (s.tag === 5 || s.tag === 6) o.appendChild(s.stateNode);
							else if (s.tag !== 4 && s.tag !== 27 && s.child !== null) {
								s.child.return = s, s = s.child;
								continue;
							}
							if (s === t) break a;
							for (; s.sibling === null;) {
								if (s.return === null || s.return === t) break a;
								s = s.return;
							}
							s.sibling.return = s.return, s = s.sibling;
						}
						t.stateNode = o;
						a: switch (ip(o, a, r), a) {
							case "button":
							case "input":
							case "select":
							case "textarea":
								r = !!r.autoFocus;
								break a;
							case "img":
								r = !0;
								break a;
							default: r = !1;
						}
						r && ll(t);
					}
				}
				return ml(t), t.subtreeFlags &= -33554433, ul(t, t.type, e === null ? null : e.memoizedProps, t.pendingProps, n), null;
			case 6:
				if (e && t.stateNode != null) e.memoizedProps !== r && ll(t);
				else {
					if (typeof r != "string" && t.stateNode === null) throw Error(i(166));
					if (e = xe.current, la(t)) {
						if (e = t.stateNode, n = t.memoizedProps, r = null, a = ta, a !== null) switch (a.tag) {
							case 27:
							case 5: r = a.memoizedProps;
						}
						e[xt] = t, e = !!(e.nodeValue === n || r !== null && !0 === r.suppressHydrationWarning || tp(e.nodeValue, n)), e || oa(t, !0);
					} else e = dp(e).createTextNode(r), e[xt] = t, t.stateNode = e;
				}
				return ml(t), null;
			case 31:
				if (n = t.memoizedState, e === null || e.memoizedState !== null) {
					if (r = la(t), n !== null) {
						if (e === null) {
							if (!r) throw Error(i(318));
							if (e = t.memoizedState, e = e === null ? null : e.dehydrated, !e) throw Error(i(557));
							e[xt] = t;
						} else ua(), !(t.flags & 128) && (t.memoizedState = null), t.flags |= 4;
						ml(t), e = !1;
					} else n = da(), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = n), e = !0;
					if (!e) return t.flags & 256 ? (Mo(t), t) : (Mo(t), null);
					if (t.flags & 128) throw Error(i(558));
				}
				return ml(t), null;
			case 13:
				if (r = t.memoizedState, e === null || e.memoizedState !== null && e.memoizedState.dehydrated !== null) {
					if (a = la(t), r !== null && r.dehydrated !== null) {
						if (e === null) {
							if (!a) throw Error(i(318));
							if (a = t.memoizedState, a = a === null ? null : a.dehydrated, !a) throw Error(i(317));
							a[xt] = t;
						} else ua(), !(t.flags & 128) && (t.memoizedState = null), t.flags |= 4;
						ml(t), a = !1;
					} else a = da(), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = a), a = !0;
					if (!a) return t.flags & 256 ? (Mo(t), t) : (Mo(t), null);
				}
				return Mo(t), t.flags & 128 ? (t.lanes = n, t) : (n = r !== null, e = e !== null && e.memoizedState !== null, n && (r = t.child, a = null, r.alternate !== null && r.alternate.memoizedState !== null && r.alternate.memoizedState.cachePool !== null && (a = r.alternate.memoizedState.cachePool.pool), o = null, r.memoizedState !== null && r.memoizedState.cachePool !== null && (o = r.memoizedState.cachePool.pool), o !== a && (r.flags |= 2048)), n !== e && n && (t.child.flags |= 8192), fl(t, t.updateQueue), ml(t), null);
			case 4: return we(), e === null && Gf(t.stateNode.containerInfo), t.flags |= 67108864, ml(t), null;
			case 10: return _a(t.type), ml(t), null;
			case 19:
				if (Fo(t), r = t.memoizedState, r === null) return ml(t), null;
				if (a = !!(t.flags & 128), o = r.rendering, o === null) {
					if (a) pl(r, !1);
					else {
						if (ad !== 0 || e !== null && e.flags & 128) for (e = t.child; e !== null;) {
							if (o = Io(e), o !== null) {
								for (t.flags |= 128, pl(r, !1), e = o.updateQueue, t.updateQueue = e, fl(t, e), t.subtreeFlags = 0, e = n, n = t.child; n !== null;) Ni(n, e), n = n.sibling;
								return Po(t, No.current & 1 | 2), H && Xi(t, r.treeForkCount), t.child;
							}
							e = e.sibling;
						}
						r.tail !== null && ze() > gd && (t.flags |= 128, a = !0, pl(r, !1), t.lanes = 4194304);
					}
				} else {
					if (!a) {
						if (e = Io(o), e !== null) {
							if (t.flags |= 128, a = !0, e = e.updateQueue, t.updateQueue = e, fl(t, e), pl(r, !0), r.tail === null && r.tailMode !== "collapsed" && r.tailMode !== "visible" && !o.alternate && !H) return ml(t), null;
						} else 2 * ze() - r.renderingStartTime > gd && n !== 536870912 && (t.flags |= 128, a = !0, pl(r, !1), t.lanes = 4194304);
					}
					r.isBackwards ? (o.sibling = t.child, t.child = o) : (e = r.last, e === null ? t.child = o : e.sibling = o, r.last = o);
				}
				if (r.tail !== null) {
					e = r.tail;
					a: {
						for (n = e; n !== null;) {
							if (n.alternate !== null) {
								n = !1;
								break a;
							}
							n = n.sibling;
						}
						n = !0;
					}
					return r.rendering = e, r.tail = e.sibling, r.renderingStartTime = ze(), e.sibling = null, o = No.current, o = a ? o & 1 | 2 : o & 1, r.tailMode === "visible" || r.tailMode === "collapsed" || !n || H ? Po(t, o) : (n = o, ve(Oo, t), ve(No, n), W === null && (W = t)), H && Xi(t, r.treeForkCount), e;
				}
				return ml(t), null;
			case 22:
			case 23: return Mo(t), U(), r = t.memoizedState !== null, e === null ? r && (t.flags |= 8192) : e.memoizedState !== null !== r && (t.flags |= 8192), r ? n & 536870912 && !(t.flags & 128) && (ml(t), t.subtreeFlags & 6 && (t.flags |= 8192)) : ml(t), n = t.updateQueue, n !== null && fl(t, n.retryQueue), n = null, e !== null && e.memoizedState !== null && e.memoizedState.cachePool !== null && (n = e.memoizedState.cachePool.pool), r = null, t.memoizedState !== null && t.memoizedState.cachePool !== null && (r = t.memoizedState.cachePool.pool), r !== n && (t.flags |= 2048), e !== null && _e(Ua), null;
			case 24: return n = null, e !== null && (n = e.memoizedState.cache), t.memoizedState.cache !== n && (t.flags |= 2048), _a(ka), ml(t), null;
			case 25: return null;
			case 30: return t.flags |= 33554432, ml(t), null;
		}
		throw Error(i(156, t.tag));
	}
	function gl(e, t) {
		switch ($i(t), t.tag) {
			case 1: return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 3: return _a(ka), we(), e = t.flags, e & 65536 && !(e & 128) ? (t.flags = e & -65537 | 128, t) : null;
			case 26:
			case 27:
			case 5: return Ee(t), null;
			case 31:
				if (t.memoizedState !== null) {
					if (Mo(t), t.alternate === null) throw Error(i(340));
					ua();
				}
				return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 13:
				if (Mo(t), e = t.memoizedState, e !== null && e.dehydrated !== null) {
					if (t.alternate === null) throw Error(i(340));
					ua();
				}
				return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 19: return Fo(t), e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, e = t.memoizedState, e !== null && (e.rendering = null, e.tail = null), t.flags |= 4, t) : null;
			case 4: return we(), null;
			case 10: return _a(t.type), null;
			case 22:
			case 23: return Mo(t), U(), e !== null && _e(Ua), e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 24: return _a(ka), null;
			case 25: return null;
			default: return null;
		}
	}
	function _l(e, t) {
		switch ($i(t), t.tag) {
			case 3:
				_a(ka), we();
				break;
			case 26:
			case 27:
			case 5:
				Ee(t);
				break;
			case 4:
				we();
				break;
			case 31:
				t.memoizedState !== null && Mo(t);
				break;
			case 13:
				Mo(t);
				break;
			case 19:
				Fo(t);
				break;
			case 10:
				_a(t.type);
				break;
			case 22:
			case 23:
				Mo(t), U(), e !== null && _e(Ua);
				break;
			case 24: _a(ka);
		}
	}
	function vl(e, t) {
		try {
			var n = t.updateQueue, r = n === null ? null : n.lastEffect;
			if (r !== null) {
				var i = r.next;
				n = i;
				do {
					if ((n.tag & e) === e) {
						r = void 0;
						var a = n.create, o = n.inst;
						r = a(), o.destroy = r;
					}
					n = n.next;
				} while (n !== i);
			}
		} catch (e) {
			mf(t, t.return, e);
		}
	}
	function yl(e, t, n) {
		try {
			var r = t.updateQueue, i = r === null ? null : r.lastEffect;
			if (i !== null) {
				var a = i.next;
				r = a;
				do {
					if ((r.tag & e) === e) {
						var o = r.inst, s = o.destroy;
						if (s !== void 0) {
							o.destroy = void 0, i = t;
							var c = n, l = s;
							try {
								l();
							} catch (e) {
								mf(i, c, e);
							}
						}
					}
					r = r.next;
				} while (r !== a);
			}
		} catch (e) {
			mf(t, t.return, e);
		}
	}
	function bl(e) {
		var t = e.updateQueue;
		if (t !== null) {
			var n = e.stateNode;
			try {
				Co(t, n);
			} catch (t) {
				mf(e, e.return, t);
			}
		}
	}
	function xl(e, t, n) {
		n.props = vc(e.type, e.memoizedProps), n.state = e.memoizedState;
		try {
			n.componentWillUnmount();
		} catch (n) {
			mf(e, t, n);
		}
	}
	function Sl(e, t) {
		try {
			var n = e.ref;
			if (n !== null) {
				switch (e.tag) {
					case 26:
					case 27:
					case 5:
						var r = e.stateNode;
						break;
					case 30:
						var i = e.stateNode, a = hi(e.memoizedProps, i);
						(i.ref === null || i.ref.name !== a) && (i.ref = Ip(a)), r = i.ref;
						break;
					case 7:
						if (e.stateNode === null) {
							var o = new Lp(e);
							m(e.child, !1, em, o, void 0, void 0), e.stateNode = o;
						}
						r = e.stateNode;
						break;
					default: r = e.stateNode;
				}
				typeof n == "function" ? e.refCleanup = n(r) : n.current = r;
			}
		} catch (n) {
			mf(e, t, n);
		}
	}
	function Cl(e, t) {
		var n = e.ref, r = e.refCleanup;
		if (n !== null) {
			if (typeof r == "function") try {
				r();
			} catch (n) {
				mf(e, t, n);
			} finally {
				e.refCleanup = null, e = e.alternate, e != null && (e.refCleanup = null);
			}
			else if (typeof n == "function") try {
				n(null);
			} catch (n) {
				mf(e, t, n);
			}
			else n.current = null;
		}
	}
	function wl(e, t) {
		if ((e.tag === 5 || e.tag === 27 || e.tag === 6) && e.alternate === null && t !== null) for (var n = 0; n < t.length; n++) Q(e.stateNode, t[n]);
	}
	function Tl(e) {
		for (var t = e.return; t !== null && (Ol(t) && Q(e.stateNode, t.stateNode), !Dl(t));) t = t.return;
	}
	function El(e) {
		for (var t = e.return; t !== null && (Ol(t) && nm(e.stateNode, t.stateNode), !Dl(t));) t = t.return;
	}
	function Dl(e) {
		return e.tag === 5 || e.tag === 3 || e.tag === 27;
	}
	function Ol(e) {
		return e && e.tag === 7 && e.stateNode !== null;
	}
	function kl(e) {
		var t = e.type, n = e.memoizedProps, r = e.stateNode;
		try {
			a: switch (t) {
				case "button":
				case "input":
				case "select":
				case "textarea":
					n.autoFocus && r.focus();
					break a;
				case "img": n.src ? r.src = n.src : n.srcSet && (r.srcset = n.srcSet);
			}
		} catch (t) {
			mf(e, e.return, t);
		}
	}
	function Al(e, t, n) {
		try {
			var r = e.stateNode;
			op(r, e.type, n, t), r[St] = t;
		} catch (t) {
			mf(e, e.return, t);
		}
	}
	function jl(e) {
		return e.tag === 5 || e.tag === 3 || e.tag === 26 || e.tag === 27 && wp(e.type) || e.tag === 4;
	}
	function Ml(e) {
		a: for (;;) {
			for (; e.sibling === null;) {
				if (e.return === null || jl(e.return)) return null;
				e = e.return;
			}
			for (e.sibling.return = e.return, e = e.sibling; e.tag !== 5 && e.tag !== 6 && e.tag !== 18;) {
				if (e.tag === 27 && wp(e.type) || e.flags & 2 || e.child === null || e.tag === 4) continue a;
				e.child.return = e, e = e.child;
			}
			if (!(e.flags & 2)) return e.stateNode;
		}
	}
	function Nl(e, t, n, r) {
		var i = e.tag;
		if (i === 5 || i === 6) i = e.stateNode, t ? (n.nodeType === 9 ? n.body : n.nodeName === "HTML" ? n.ownerDocument.body : n).insertBefore(i, t) : (t = n.nodeType === 9 ? n.body : n.nodeName === "HTML" ? n.ownerDocument.body : n, t.appendChild(i), n = n._reactRootContainer, n != null || t.onclick !== null || (t.onclick = _n)), wl(e, r), B = !0;
		else if (i !== 4 && (i === 27 && (wl(e, r), r = null, wp(e.type) && (n = e.stateNode, t = null)), e = e.child, e !== null)) for (Nl(e, t, n, r), e = e.sibling; e !== null;) Nl(e, t, n, r), e = e.sibling;
	}
	function Pl(e, t, n, r) {
		var i = e.tag;
		if (i === 5 || i === 6) i = e.stateNode, t ? n.insertBefore(i, t) : n.appendChild(i), wl(e, r), B = !0;
		else if (i !== 4 && (i === 27 && (wl(e, r), r = null, wp(e.type) && (n = e.stateNode)), e = e.child, e !== null)) for (Pl(e, t, n, r), e = e.sibling; e !== null;) Pl(e, t, n, r), e = e.sibling;
	}
	function Fl(e) {
		var t = e.stateNode, n = e.memoizedProps;
		try {
			for (var r = e.type, i = t.attributes; i.length;) t.removeAttributeNode(i[0]);
			ip(t, r, n), t[xt] = e, t[St] = n;
		} catch (t) {
			mf(e, e.return, t);
		}
	}
	var Il = !1, Ll = null;
	function Rl(e) {
		(e.tag === 30 || e.subtreeFlags & 33554432) && (Il = !0);
	}
	var zl = null;
	function Bl() {
		var e = zl;
		return zl = null, e;
	}
	var Vl = 0;
	function Hl(e, t, n, r, i) {
		return Vl = 0, Ul(e.child, t, n, r, i);
	}
	function Ul(e, t, n, r, i) {
		for (var a = !1; e !== null;) {
			if (e.tag === 5) {
				var o = e.stateNode;
				if (r !== null) {
					var s = Ap(o);
					r.push(s), s.view && (a = !0);
				} else a || Ap(o).view && (a = !0);
				Il = !0, Dp(o, Vl === 0 ? t : t + "_" + Vl, n), Vl++;
			} else e.tag === 22 && e.memoizedState !== null || e.tag === 30 && i || Ul(e.child, t, n, r, i) && (a = !0);
			e = e.sibling;
		}
		return a;
	}
	function Wl(e, t) {
		for (; e !== null;) e.tag === 5 ? Op(e.stateNode, e.memoizedProps) : e.tag === 22 && e.memoizedState !== null || e.tag === 30 && t || Wl(e.child, t), e = e.sibling;
	}
	function Gl(e) {
		if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
			if ((e.tag !== 22 || e.memoizedState === null) && (Gl(e), e.tag === 30 && e.flags & 18874368 && e.stateNode.paired)) {
				var t = e.memoizedProps;
				if (t.name == null || t.name === "auto") throw Error(i(544));
				var n = t.name;
				t = _i(t.default, t.share), t !== "none" && (Hl(e, n, t, null, !1) || Wl(e.child, !1));
			}
			e = e.sibling;
		}
	}
	function Kl(e, t) {
		if (e.tag === 30) {
			var n = e.stateNode, r = e.memoizedProps, i = hi(r, n), a = _i(r.default, n.paired ? r.share : r.enter);
			a === "none" ? Gl(e) : Hl(e, i, a, null, !1) ? (Gl(e), n.paired || t || Nd(e, r.onEnter)) : Wl(e.child, !1);
		} else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) Kl(e, t), e = e.sibling;
		else Gl(e);
	}
	function ql(e) {
		if (Ll !== null && Ll.size !== 0) {
			var t = Ll;
			if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
				if (e.tag !== 22 || e.memoizedState === null) {
					if (e.tag === 30 && e.flags & 18874368) {
						var n = e.memoizedProps, r = n.name;
						if (r != null && r !== "auto") {
							var i = t.get(r);
							if (i !== void 0) {
								var a = _i(n.default, n.share);
								if (a !== "none" && (Hl(e, r, a, null, !1) ? (a = e.stateNode, i.paired = a, a.paired = i, Nd(e, n.onShare)) : Wl(e.child, !1)), t.delete(r), t.size === 0) break;
							}
						}
					}
					ql(e);
				}
				e = e.sibling;
			}
		}
	}
	function Jl(e) {
		if (e.tag === 30) {
			var t = e.memoizedProps, n = hi(t, e.stateNode), r = Ll === null ? void 0 : Ll.get(n), i = _i(t.default, r === void 0 ? t.exit : t.share);
			i !== "none" && (Hl(e, n, i, null, !1) ? r === void 0 ? Nd(e, t.onExit) : (i = e.stateNode, r.paired = i, i.paired = r, Ll.delete(n), Nd(e, t.onShare)) : Wl(e.child, !1)), Ll !== null && ql(e);
		} else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) Jl(e), e = e.sibling;
		else Ll !== null && ql(e);
	}
	function Yl(e) {
		for (e = e.child; e !== null;) {
			if (e.tag === 30) {
				var t = e.memoizedProps, n = hi(t, e.stateNode);
				t = _i(t.default, t.update), e.flags &= -5, t !== "none" && Hl(e, n, t, e.memoizedState = [], !1);
			} else e.subtreeFlags & 33554432 && Yl(e);
			e = e.sibling;
		}
	}
	function Xl(e) {
		if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
			if (e.tag !== 22 || e.memoizedState === null) {
				if (e.tag === 30 && e.flags & 18874368) {
					var t = e.stateNode;
					t.paired !== null && (t.paired = null, Wl(e.child, !1));
				}
				Xl(e);
			}
			e = e.sibling;
		}
	}
	function Zl(e) {
		if (e.tag === 30) e.stateNode.paired = null, Wl(e.child, !1), Xl(e);
		else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) Zl(e), e = e.sibling;
		else Xl(e);
	}
	function Ql(e) {
		for (e = e.child; e !== null;) e.tag === 30 ? Wl(e.child, !1) : e.subtreeFlags & 33554432 && Ql(e), e = e.sibling;
	}
	function $l(e, t, n, r, i, a, o) {
		for (var s = !1; t !== null;) {
			if (t.tag === 5) {
				var c = t.stateNode;
				if (a !== null && Vl < a.length) {
					var l = a[Vl], u = Ap(c);
					(l.view || u.view) && (s = !0);
					var d;
					if (d = !(e.flags & 4)) {
						if (u.clip) d = !0;
						else {
							d = l.rect;
							var f = u.rect;
							d = d.y !== f.y || d.x !== f.x || d.height !== f.height || d.width !== f.width;
						}
					}
					d && (e.flags |= 4), u.abs ? u = !l.abs : (l = l.rect, u = u.rect, u = l.height !== u.height || l.width !== u.width), u && (e.flags |= 32);
				} else e.flags |= 32;
				e.flags & 4 && Dp(c, Vl === 0 ? n : n + "_" + Vl, i), s && e.flags & 4 || (zl === null && (zl = []), zl.push(c, Vl === 0 ? r : r + "_" + Vl, t.memoizedProps)), Vl++;
			} else (t.tag !== 22 || t.memoizedState === null) && (t.tag === 30 && o ? e.flags |= t.flags & 32 : $l(e, t.child, n, r, i, a, o) && (s = !0));
			t = t.sibling;
		}
		return s;
	}
	function eu(e, t) {
		for (e = e.child; e !== null;) {
			if (e.tag === 30) {
				var n = e.memoizedProps, r = e.stateNode, i = hi(n, r), a = _i(n.default, n.update);
				if (t) {
					r = r.clones;
					var o = r === null ? null : r.map(jp);
				} else o = e.memoizedState, e.memoizedState = null;
				r = e;
				var s = e.child;
				Vl = 0, i = $l(r, s, i, i, a, o, !1), e.flags & 4 && i && (t || Nd(e, n.onUpdate));
			} else e.subtreeFlags & 33554432 && eu(e, t);
			e = e.sibling;
		}
	}
	var tu = !1, nu = !1, ru = !1, iu = !1, au = typeof WeakSet == "function" ? WeakSet : Set, ou = null, su = !1, cu = !1, lu = !1, uu = !1;
	function du(e, t, n) {
		if (e = e.containerInfo, lp = _h, e = Gr(e), Kr(e)) {
			if ("selectionStart" in e) var r = {
				start: e.selectionStart,
				end: e.selectionEnd
			};
			else a: {
				r = (r = e.ownerDocument) && r.defaultView || window;
				var i = r.getSelection && r.getSelection();
				if (i && i.rangeCount !== 0) {
					r = i.anchorNode;
					var a = i.anchorOffset, o = i.focusNode;
					i = i.focusOffset;
					try {
						r.nodeType, o.nodeType;
					} catch {
						r = null;
						break a;
					}
					var s = 0, c = -1, l = -1, u = 0, d = 0, f = e, p = null;
					b: for (;;) {
						for (var m; f !== r || a !== 0 && f.nodeType !== 3 || (c = s + a), f !== o || i !== 0 && f.nodeType !== 3 || (l = s + i), f.nodeType === 3 && (s += f.nodeValue.length), (m = f.firstChild) !== null;) p = f, f = m;
						for (;;) {
							if (f === e) break b;
							if (p === r && ++u === a && (c = s), p === o && ++d === i && (l = s), (m = f.nextSibling) !== null) break;
							f = p, p = f.parentNode;
						}
						f = m;
					}
					r = c === -1 || l === -1 ? null : {
						start: c,
						end: l
					};
				} else r = null;
			}
			r ||= {
				start: 0,
				end: 0
			};
		} else r = null;
		for (up = {
			focusedElem: e,
			selectionRange: r
		}, _h = !1, n = (n & 335544064) === n, ou = t, t = n ? 9270 : 1024; ou !== null;) {
			if (e = ou, n && (r = e.deletions, r !== null)) for (a = 0; a < r.length; a++) n && Jl(r[a]);
			if (e.alternate === null && e.flags & 2) n && Rl(e), fu(n);
			else {
				if (e.tag === 22) {
					if (r = e.alternate, e.memoizedState !== null) {
						r !== null && r.memoizedState === null && n && Jl(r), fu(n);
						continue;
					}
					if (r !== null && r.memoizedState !== null) {
						n && Rl(e), fu(n);
						continue;
					}
				}
				r = e.child, (e.subtreeFlags & t) !== 0 && r !== null ? (r.return = e, ou = r) : (n && Yl(e), fu(n));
			}
		}
		Ll = null;
	}
	function fu(e) {
		for (; ou !== null;) {
			var t = ou, n = e, r = t.alternate, a = t.flags;
			switch (t.tag) {
				case 0:
				case 11:
				case 15: break;
				case 1:
					if (a & 1024 && r !== null) {
						n = void 0, a = r.memoizedProps, r = r.memoizedState;
						var o = t.stateNode;
						try {
							var s = vc(t.type, a);
							n = o.getSnapshotBeforeUpdate(s, r), o.__reactInternalSnapshotBeforeUpdate = n;
						} catch (e) {
							mf(t, t.return, e);
						}
					}
					break;
				case 3:
					if (a & 1024) {
						if (r = t.stateNode.containerInfo, n = r.nodeType, n === 9) rm(r);
						else if (n === 1) switch (r.nodeName) {
							case "HEAD":
							case "HTML":
							case "BODY":
								rm(r);
								break;
							default: r.textContent = "";
						}
					}
					break;
				case 5:
				case 26:
				case 27:
				case 6:
				case 4:
				case 17: break;
				case 30:
					n && r !== null && (n = hi(r.memoizedProps, r.stateNode), a = t.memoizedProps, a = _i(a.default, a.update), a !== "none" && Hl(r, n, a, r.memoizedState = [], !0));
					break;
				default: if (a & 1024) throw Error(i(163));
			}
			if (r = t.sibling, r !== null) {
				r.return = t.return, ou = r;
				break;
			}
			ou = t.return;
		}
	}
	function pu(e, t, n) {
		var r = n.flags;
		switch (n.tag) {
			case 0:
			case 11:
			case 15:
				Nu(e, n), r & 4 && vl(5, n);
				break;
			case 1:
				if (Nu(e, n), r & 4) {
					if (e = n.stateNode, t === null) try {
						e.componentDidMount();
					} catch (e) {
						mf(n, n.return, e);
					}
					else {
						var i = vc(n.type, t.memoizedProps);
						t = t.memoizedState;
						try {
							e.componentDidUpdate(i, t, e.__reactInternalSnapshotBeforeUpdate);
						} catch (e) {
							mf(n, n.return, e);
						}
					}
				}
				r & 64 && bl(n), r & 512 && Sl(n, n.return);
				break;
			case 3:
				if (Nu(e, n), r & 64 && (e = n.updateQueue, e !== null)) {
					if (t = null, n.child !== null) switch (n.child.tag) {
						case 27:
						case 5:
							t = n.child.stateNode;
							break;
						case 1: t = n.child.stateNode;
					}
					try {
						Co(e, t);
					} catch (e) {
						mf(n, n.return, e);
					}
				}
				break;
			case 27: t === null && r & 4 && Fl(n);
			case 26:
			case 5:
				Nu(e, n), t === null && r & 4 && kl(n), r & 512 && Sl(n, n.return);
				break;
			case 12:
				Nu(e, n);
				break;
			case 31:
				Nu(e, n), r & 4 && Su(e, n);
				break;
			case 13:
				Nu(e, n), r & 4 && Cu(e, n), r & 64 && (e = n.memoizedState, e !== null && (e = e.dehydrated, e !== null && (n = vf.bind(null, n), lm(e, n))));
				break;
			case 22:
				if (r = n.memoizedState !== null || tu, !r) {
					var a = t !== null && t.memoizedState !== null || nu;
					t = tu, i = nu, tu = r, (nu = a) && !i ? (r = 2, n.subtreeFlags & 8772 && (r |= 1), Fu(e, n, r)) : Nu(e, n), tu = t, nu = i;
				}
				break;
			case 30:
				Nu(e, n), r & 512 && Sl(n, n.return);
				break;
			case 7: r & 512 && Sl(n, n.return);
			default: Nu(e, n);
		}
	}
	function mu(e, t) {
		for (e = e.child; e !== null;) hu(e, t), e = e.sibling;
	}
	function hu(e, t) {
		switch (e.tag) {
			case 5:
			case 26:
				try {
					var n = e.stateNode;
					if (t) {
						var r = n.style;
						typeof r.setProperty == "function" ? r.setProperty("display", "none", "important") : r.display = "none";
					} else {
						var i = e.stateNode, a = e.memoizedProps.style, o = a != null && a.hasOwnProperty("display") ? a.display : null;
						i.style.display = o == null || typeof o == "boolean" ? "" : ("" + o).trim();
					}
				} catch (t) {
					mf(e, e.return, t);
				}
				gu(e, t);
				break;
			case 6:
				try {
					e.stateNode.nodeValue = t ? "" : e.memoizedProps, B = !0;
				} catch (t) {
					mf(e, e.return, t);
				}
				break;
			case 18:
				try {
					var s = e.stateNode;
					t ? Ep(s, !0) : Ep(e.stateNode, !1);
				} catch (t) {
					mf(e, e.return, t);
				}
				break;
			case 22:
			case 23:
				e.memoizedState === null && mu(e, t);
				break;
			default: mu(e, t);
		}
	}
	function gu(e, t) {
		if (e.subtreeFlags & 67108864) for (e = e.child; e !== null;) {
			a: {
				var n = e, r = t;
				switch (n.tag) {
					case 4:
						hu(n, r);
						break a;
					case 22:
						n.memoizedState === null && gu(n, r);
						break a;
					default: gu(n, r);
				}
			}
			e = e.sibling;
		}
	}
	function _u(e) {
		var t = e.alternate;
		t !== null && (e.alternate = null, _u(t)), e.child = null, e.deletions = null, e.sibling = null, e.tag === 5 && (t = e.stateNode, t !== null && At(t)), e.stateNode = null, e.return = null, e.dependencies = null, e.memoizedProps = null, e.memoizedState = null, e.pendingProps = null, e.stateNode = null, e.updateQueue = null;
	}
	var vu = null, yu = !1;
	function bu(e, t, n) {
		for (n = n.child; n !== null;) xu(e, t, n), n = n.sibling;
	}
	function xu(e, t, n) {
		if (Ye && typeof Ye.onCommitFiberUnmount == "function") try {
			Ye.onCommitFiberUnmount(Je, n);
		} catch {}
		switch (n.tag) {
			case 26:
				nu || Cl(n, t), bu(e, t, n), n.memoizedState ? n.memoizedState.count-- : n.stateNode && !nu && (n = n.stateNode, n.parentNode.removeChild(n));
				break;
			case 27:
				nu || Cl(n, t), El(n);
				var r = vu, i = yu;
				wp(n.type) && (vu = n.stateNode, yu = !1), bu(e, t, n), _m(n.stateNode, n.type, n.memoizedProps), vu = r, yu = i;
				break;
			case 5: nu || Cl(n, t), El(n);
			case 6:
				if (n.tag === 6 && El(n), r = vu, i = yu, vu = null, bu(e, t, n), vu = r, yu = i, vu !== null) {
					if (yu) try {
						(vu.nodeType === 9 ? vu.body : vu.nodeName === "HTML" ? vu.ownerDocument.body : vu).removeChild(n.stateNode), B = !0;
					} catch (e) {
						mf(n, t, e);
					}
					else try {
						vu.removeChild(n.stateNode), B = !0;
					} catch (e) {
						mf(n, t, e);
					}
				}
				break;
			case 18:
				vu !== null && (yu ? (e = vu, Tp(e.nodeType === 9 ? e.body : e.nodeName === "HTML" ? e.ownerDocument.body : e, n.stateNode), Uh(e)) : Tp(vu, n.stateNode));
				break;
			case 4:
				r = vu, i = yu, vu = n.stateNode.containerInfo, yu = !0, bu(e, t, n), vu = r, yu = i;
				break;
			case 0:
			case 11:
			case 14:
			case 15:
				yl(2, n, t), nu || yl(4, n, t), bu(e, t, n);
				break;
			case 1:
				nu || (Cl(n, t), r = n.stateNode, typeof r.componentWillUnmount == "function" && xl(n, t, r)), bu(e, t, n);
				break;
			case 21:
				bu(e, t, n);
				break;
			case 22:
				nu = (r = nu) || n.memoizedState !== null, bu(e, t, n), nu = r;
				break;
			case 30:
				Cl(n, t), bu(e, t, n);
				break;
			case 7:
				nu || Cl(n, t), bu(e, t, n);
				break;
			default: bu(e, t, n);
		}
	}
	function Su(e, t) {
		if (t.memoizedState === null && (e = t.alternate, e !== null && (e = e.memoizedState, e !== null))) {
			e = e.dehydrated;
			try {
				Uh(e);
			} catch (e) {
				mf(t, t.return, e);
			}
		}
	}
	function Cu(e, t) {
		if (t.memoizedState === null && (e = t.alternate, e !== null && (e = e.memoizedState, e !== null && (e = e.dehydrated, e !== null)))) try {
			Uh(e);
		} catch (e) {
			mf(t, t.return, e);
		}
	}
	function wu(e) {
		switch (e.tag) {
			case 31:
			case 13:
			case 19:
				var t = e.stateNode;
				return t === null && (t = e.stateNode = new au()), t;
			case 22: return e = e.stateNode, t = e._retryCache, t === null && (t = e._retryCache = new au()), t;
			default: throw Error(i(435, e.tag));
		}
	}
	function Tu(e, t) {
		var n = wu(e);
		t.forEach(function(t) {
			if (!n.has(t)) {
				n.add(t);
				var r = yf.bind(null, e, t);
				t.then(r, r);
			}
		});
	}
	function Eu(e, t, n) {
		var r = t.deletions;
		if (r !== null) for (var a = 0; a < r.length; a++) {
			var o = r[a], s = e, c = t, l = c;
			a: for (; l !== null;) {
				switch (l.tag) {
					case 27:
						if (wp(l.type)) {
							vu = l.stateNode, yu = !1;
							break a;
						}
						break;
					case 5:
						vu = l.stateNode, yu = !1;
						break a;
					case 3:
					case 4:
						vu = l.stateNode.containerInfo, yu = !0;
						break a;
				}
				l = l.return;
			}
			if (vu === null) throw Error(i(160));
			xu(s, c, o), vu = null, yu = !1, s = o.alternate, s !== null && (s.return = null), o.return = null;
		}
		if (t.subtreeFlags & 13886) for (t = t.child; t !== null;) Ou(t, e, n), t = t.sibling;
	}
	var Du = null;
	function Ou(e, t, n) {
		var r = e.alternate, a = e.flags;
		switch (e.tag) {
			case 0:
			case 11:
			case 14:
			case 15:
				if (a & 4 && (r = e.updateQueue, r = r === null ? null : r.events, r !== null)) for (var o = 0; o < r.length; o++) {
					var s = r[o];
					s.ref.impl = s.nextImpl;
				}
				Eu(t, e, n), ku(e), a & 4 && (yl(3, e, e.return), vl(3, e), yl(5, e, e.return));
				break;
			case 1:
				Eu(t, e, n), ku(e), a & 512 && (nu || r === null || Cl(r, r.return)), a & 64 && tu && (e = e.updateQueue, e !== null && (t = e.callbacks, t !== null && (n = e.shared.hiddenCallbacks, e.shared.hiddenCallbacks = n === null ? t : n.concat(t))));
				break;
			case 26:
				if (o = Du, Eu(t, e, n), ku(e), a & 512 && (nu || r === null || Cl(r, r.return)), a & 4) {
					if (a = r === null ? null : r.memoizedState, n = e.memoizedState, r === null) {
						if (n === null) {
							if (e.stateNode === null) {
								if (tu) e.stateNode = mp(e.type, e.memoizedProps, t.containerInfo, e);
								else {
									a: {
										t = e.type, n = e.memoizedProps, a = o.ownerDocument || o;
										b: switch (t) {
											case "title":
												r = a.getElementsByTagName("title")[0], (!r || r[Ot] || r[xt] || r.namespaceURI === "http://www.w3.org/2000/svg" || r.hasAttribute("itemprop")) && (r = a.createElement(t), a.head.insertBefore(r, a.querySelector("head > title"))), ip(r, t, n), r[xt] = e, Ft(r), t = r;
												break a;
											case "link":
												if (o = Km("link", "href", a).get(t + (n.href || ""))) {
													for (s = 0; s < o.length; s++) if (r = o[s], r.getAttribute("href") === (n.href == null || n.href === "" ? null : n.href) && r.getAttribute("rel") === (n.rel == null ? null : n.rel) && r.getAttribute("title") === (n.title == null ? null : n.title) && r.getAttribute("crossorigin") === (n.crossOrigin == null ? null : n.crossOrigin)) {
														o.splice(s, 1);
														break b;
													}
												}
												r = a.createElement(t), ip(r, t, n), a.head.appendChild(r);
												break;
											case "meta":
												if (o = Km("meta", "content", a).get(t + (n.content || ""))) {
													for (s = 0; s < o.length; s++) if (r = o[s], r.getAttribute("content") === (n.content == null ? null : "" + n.content) && r.getAttribute("name") === (n.name == null ? null : n.name) && r.getAttribute("property") === (n.property == null ? null : n.property) && r.getAttribute("http-equiv") === (n.httpEquiv == null ? null : n.httpEquiv) && r.getAttribute("charset") === (n.charSet == null ? null : n.charSet)) {
														o.splice(s, 1);
														break b;
													}
												}
												r = a.createElement(t), ip(r, t, n), a.head.appendChild(r);
												break;
											default: throw Error(i(468, t));
										}
										r[xt] = e, Ft(r), t = r;
									}
									e.stateNode = t;
								}
							} else tu || qm(o, e.type, e.stateNode);
						} else e.stateNode = Vm(o, n, e.memoizedProps);
					} else a === n ? n === null && e.stateNode !== null && Al(e, e.memoizedProps, r.memoizedProps) : (a === null ? (t = r.stateNode, t === null || nu || t.parentNode.removeChild(t)) : a.count--, n === null ? tu || qm(o, e.type, e.stateNode) : Vm(o, n, e.memoizedProps));
				}
				break;
			case 27:
				Eu(t, e, n), ku(e), a & 512 && (nu || r === null || Cl(r, r.return)), r !== null && a & 4 && Al(e, e.memoizedProps, r.memoizedProps);
				break;
			case 5:
				if (o = ru, ru = !1, Eu(t, e, n), ru = o, ku(e), a & 512 && (nu || r === null || Cl(r, r.return)), e.flags & 32) {
					t = e.stateNode;
					try {
						ln(t, ""), B = !0;
					} catch (t) {
						mf(e, e.return, t);
					}
				}
				a & 4 && e.stateNode != null && (t = e.memoizedProps, Al(e, t, r === null ? t : r.memoizedProps)), a & 1024 && (iu = !0);
				break;
			case 6:
				if (Eu(t, e, n), ku(e), a & 4) {
					if (e.stateNode === null) throw Error(i(162));
					t = e.memoizedProps, n = e.stateNode;
					try {
						n.nodeValue = t, B = !0;
					} catch (t) {
						mf(e, e.return, t);
					}
				}
				break;
			case 3:
				if (B = !1, Gm = null, o = Du, Du = xm(t.containerInfo), Eu(t, e, n), Du = o, ku(e), a & 4 && r !== null && r.memoizedState.isDehydrated) try {
					Uh(t.containerInfo);
				} catch (t) {
					mf(e, e.return, t);
				}
				iu && (iu = !1, Au(e)), B = !1;
				break;
			case 4:
				a = ru, ru = tu, r = Gt(), o = Du, Du = xm(e.stateNode.containerInfo), Eu(t, e, n), ku(e), Du = o, B && cu && (lu = !0), B = r, ru = a;
				break;
			case 12:
				Eu(t, e, n), ku(e);
				break;
			case 31:
				Eu(t, e, n), ku(e), a & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, Tu(e, t)));
				break;
			case 13:
				Eu(t, e, n), ku(e), e.child.flags & 8192 && e.memoizedState !== null != (r !== null && r.memoizedState !== null) && (md = ze()), a & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, Tu(e, t)));
				break;
			case 22:
				o = e.memoizedState !== null, s = r !== null && r.memoizedState !== null;
				var c = tu, l = nu, u = ru;
				tu = c || o, ru = u || o, nu = l || s, Eu(t, e, n), nu = l, ru = u, tu = c, ku(e), a & 8192 && (t = e.stateNode, t._visibility = o ? t._visibility & -2 : t._visibility | 1, !o || r === null || s || tu || nu || (t = s || nu, n = tu, r = nu, tu = o || tu, nu = t, Pu(e, 2), tu = n, nu = r), !o && ru || mu(e, o)), a & 4 && (t = e.updateQueue, t !== null && (n = t.retryQueue, n !== null && (t.retryQueue = null, Tu(e, n))));
				break;
			case 19:
				Eu(t, e, n), ku(e), a & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, Tu(e, t)));
				break;
			case 30:
				a & 512 && (nu || r === null || Cl(r, r.return)), a = Gt(), o = cu, s = (n & 335544064) === n, c = e.memoizedProps, cu = s && _i(c.default, c.update) !== "none", Eu(t, e, n), ku(e), s && r !== null && B && (e.flags |= 4), cu = o, B = a;
				break;
			case 21: break;
			case 7: a & 512 && (nu || r === null || Cl(r, r.return)), r && r.stateNode !== null && (r.stateNode._fragmentFiber = e);
			default: Eu(t, e, n), ku(e);
		}
	}
	function ku(e) {
		var t = e.flags;
		if (t & 2) {
			try {
				for (var n, r = e.return; r !== null;) {
					if (jl(r)) {
						n = r;
						break;
					}
					r = r.return;
				}
				r = null;
				for (var a = e.return; a !== null;) {
					if (Ol(a)) {
						var o = a.stateNode;
						r === null ? r = [o] : r.push(o);
					}
					if (Dl(a)) break;
					a = a.return;
				}
				var s = r;
				if (n == null) throw Error(i(160));
				switch (n.tag) {
					case 27:
						var c = n.stateNode;
						Pl(e, Ml(e), c, s);
						break;
					case 5:
						var l = n.stateNode;
						n.flags & 32 && (ln(l, ""), n.flags &= -33), Pl(e, Ml(e), l, s);
						break;
					case 3:
					case 4:
						var u = n.stateNode.containerInfo;
						Nl(e, Ml(e), u, s);
						break;
					default: throw Error(i(161));
				}
			} catch (t) {
				mf(e, e.return, t);
			}
			e.flags &= -3;
		}
		t & 4096 && (e.flags &= -4097);
	}
	function Au(e) {
		if (e.subtreeFlags & 1024) for (e = e.child; e !== null;) {
			var t = e;
			Au(t), t.tag === 5 && t.flags & 1024 && (t = t.stateNode, _h = !0, t.reset(), _h = !1), e = e.sibling;
		}
	}
	function ju(e, t) {
		if (t.subtreeFlags & 9270) for (t = t.child; t !== null;) Mu(t, e), t = t.sibling;
		else eu(t, !1);
	}
	function Mu(e, t) {
		var n = e.alternate;
		if (n === null) Kl(e, !1);
		else switch (e.tag) {
			case 3:
				if (uu = su = !1, Bl(), ju(t, e), !su && !lu) {
					if (e = zl, e !== null) for (var r = 0; r < e.length; r += 3) {
						n = e[r];
						var i = e[r + 1];
						Op(n, e[r + 2]), n = n.ownerDocument.documentElement, n !== null && n.animate({
							opacity: [0, 0],
							pointerEvents: ["none", "none"]
						}, {
							duration: 0,
							fill: "forwards",
							pseudoElement: "::view-transition-group(" + i + ")"
						});
					}
					e = t.containerInfo, e = e.nodeType === 9 ? e.documentElement : e.ownerDocument.documentElement, e !== null && e.style.viewTransitionName === "" && (e.style.viewTransitionName = "none", e.animate({
						opacity: [0, 0],
						pointerEvents: ["none", "none"]
					}, {
						duration: 0,
						fill: "forwards",
						pseudoElement: "::view-transition-group(root)"
					}), e.animate({
						width: [0, 0],
						height: [0, 0]
					}, {
						duration: 0,
						fill: "forwards",
						pseudoElement: "::view-transition"
					})), uu = !0;
				}
				zl = null;
				break;
			case 5:
				ju(t, e);
				break;
			case 4:
				r = su, su = !1, ju(t, e), su && (lu = !0), su = r;
				break;
			case 22:
				e.memoizedState === null && (n.memoizedState === null ? ju(t, e) : Kl(e, !1));
				break;
			case 30:
				r = su, i = Bl(), su = !1, ju(t, e), su && (e.flags |= 4);
				var a = e.memoizedProps, o = e.stateNode;
				t = hi(a, o), o = hi(n.memoizedProps, o);
				var s = _i(a.default, a.update);
				s === "none" ? t = !1 : (a = n.memoizedState, n.memoizedState = null, n = e.child, Vl = 0, t = $l(e, n, t, o, s, a, !0), Vl !== (a === null ? 0 : a.length) && (e.flags |= 32)), e.flags & 4 && t ? (Nd(e, e.memoizedProps.onUpdate), zl = i) : i !== null && (i.push.apply(i, zl), zl = i), su = e.flags & 32 ? !0 : r;
				break;
			default: ju(t, e);
		}
	}
	function Nu(e, t) {
		if (t.subtreeFlags & 8772) for (t = t.child; t !== null;) pu(e, t.alternate, t), t = t.sibling;
	}
	function Pu(e, t) {
		for (e = e.child; e !== null;) {
			var n = e, r = t;
			switch (n.tag) {
				case 0:
				case 11:
				case 14:
				case 15:
					yl(4, n, n.return), Pu(n, r);
					break;
				case 1:
					Cl(n, n.return);
					var i = n.stateNode;
					typeof i.componentWillUnmount == "function" && xl(n, n.return, i), Pu(n, r);
					break;
				case 27: r & 2 && _m(n.stateNode, n.type, n.memoizedProps);
				case 5:
					Cl(n, n.return), n.tag !== 5 && n.tag !== 27 || El(n), Pu(n, r);
					break;
				case 6:
					El(n);
					break;
				case 26:
					Cl(n, n.return), i = n.stateNode, n.memoizedState !== null || i === null || nu || i.parentNode.removeChild(i), Pu(n, r);
					break;
				case 22:
					n.memoizedState === null && Pu(n, r);
					break;
				case 30:
					Cl(n, n.return), Pu(n, r);
					break;
				case 7: Cl(n, n.return);
				default: Pu(n, r);
			}
			e = e.sibling;
		}
	}
	function Fu(e, t, n) {
		for (n = t.subtreeFlags & 8772 ? n : n & -2, t = t.child; t !== null;) {
			var r = t.alternate, i = e, a = t, o = a.flags, s = !!(n & 1);
			switch (a.tag) {
				case 0:
				case 11:
				case 15:
					Fu(i, a, n), vl(4, a);
					break;
				case 1:
					if (Fu(i, a, n), r = a, i = r.stateNode, typeof i.componentDidMount == "function") try {
						i.componentDidMount();
					} catch (e) {
						mf(r, r.return, e);
					}
					if (r = a, i = r.updateQueue, i !== null) {
						var c = r.stateNode;
						try {
							var l = i.shared.hiddenCallbacks;
							if (l !== null) for (i.shared.hiddenCallbacks = null, i = 0; i < l.length; i++) So(l[i], c);
						} catch (e) {
							mf(r, r.return, e);
						}
					}
					s && o & 64 && bl(a), Sl(a, a.return);
					break;
				case 27: n & 2 && Fl(a);
				case 5:
					a.tag !== 5 && a.tag !== 27 || Tl(a), Fu(i, a, n), s && r === null && o & 4 && kl(a), Sl(a, a.return);
					break;
				case 6:
					Tl(a);
					break;
				case 26:
					c = a.stateNode, a.memoizedState !== null || c === null || tu || qm(xm(c.ownerDocument), a.type, c), Fu(i, a, n), s && r === null && o & 4 && kl(a), Sl(a, a.return);
					break;
				case 12:
					Fu(i, a, n);
					break;
				case 31:
					Fu(i, a, n), s && o & 4 && Su(i, a);
					break;
				case 13:
					Fu(i, a, n), s && o & 4 && Cu(i, a);
					break;
				case 22:
					a.memoizedState === null && Fu(i, a, n), Sl(a, a.return);
					break;
				case 30:
					Fu(i, a, n), Sl(a, a.return);
					break;
				case 7: Sl(a, a.return);
				default: Fu(i, a, n);
			}
			t = t.sibling;
		}
	}
	function Iu(e, t) {
		var n = null;
		e !== null && e.memoizedState !== null && e.memoizedState.cachePool !== null && (n = e.memoizedState.cachePool.pool), e = null, t.memoizedState !== null && t.memoizedState.cachePool !== null && (e = t.memoizedState.cachePool.pool), e !== n && (e != null && e.refCount++, n != null && ja(n));
	}
	function Lu(e, t) {
		e = null, t.alternate !== null && (e = t.alternate.memoizedState.cache), t = t.memoizedState.cache, t !== e && (t.refCount++, e != null && ja(e));
	}
	function Ru(e, t, n, r) {
		var i = (n & 335544064) === n;
		if (t.subtreeFlags & (i ? 10262 : 10256)) for (t = t.child; t !== null;) zu(e, t, n, r), t = t.sibling;
		else i && Ql(t);
	}
	function zu(e, t, n, r) {
		var i = (n & 335544064) === n;
		i && t.alternate === null && t.return !== null && t.return.alternate !== null && Zl(t);
		var a = t.flags;
		switch (t.tag) {
			case 0:
			case 11:
			case 15:
				Ru(e, t, n, r), a & 2048 && vl(9, t);
				break;
			case 1:
				Ru(e, t, n, r);
				break;
			case 3:
				Ru(e, t, n, r), i && uu && (e = e.containerInfo, e = e.nodeType === 9 ? e.body : e.nodeName === "HTML" ? e.ownerDocument.body : e, e.style.viewTransitionName === "root" && (e.style.viewTransitionName = ""), e = e.ownerDocument.documentElement, e !== null && e.style.viewTransitionName === "none" && (e.style.viewTransitionName = "")), a & 2048 && (a = null, t.alternate !== null && (a = t.alternate.memoizedState.cache), t = t.memoizedState.cache, t !== a && (t.refCount++, a != null && ja(a)));
				break;
			case 12:
				if (a & 2048) {
					Ru(e, t, n, r), a = t.stateNode;
					try {
						var o = t.memoizedProps, s = o.id, c = o.onPostCommit;
						typeof c == "function" && c(s, t.alternate === null ? "mount" : "update", a.passiveEffectDuration, -0);
					} catch (e) {
						mf(t, t.return, e);
					}
				} else Ru(e, t, n, r);
				break;
			case 31:
				Ru(e, t, n, r);
				break;
			case 13:
				Ru(e, t, n, r);
				break;
			case 23: break;
			case 22:
				o = t.stateNode, s = t.alternate, t.memoizedState === null ? (i && s !== null && s.memoizedState !== null && Zl(t), o._visibility & 2 ? Ru(e, t, n, r) : (o._visibility |= 2, Bu(e, t, n, r, !!(t.subtreeFlags & 10256) || !1))) : (i && s !== null && s.memoizedState === null && Zl(s), o._visibility & 2 ? Ru(e, t, n, r) : Vu(e, t)), a & 2048 && Iu(s, t);
				break;
			case 24:
				Ru(e, t, n, r), a & 2048 && Lu(t.alternate, t);
				break;
			case 30:
				i && (a = t.alternate, a !== null && (Wl(a.child, !0), Wl(t.child, !0))), Ru(e, t, n, r);
				break;
			default: Ru(e, t, n, r);
		}
	}
	function Bu(e, t, n, r, i) {
		for (i &&= !!(t.subtreeFlags & 10256) || !1, t = t.child; t !== null;) {
			var a = e, o = t, s = n, c = r, l = o.flags;
			switch (o.tag) {
				case 0:
				case 11:
				case 15:
					Bu(a, o, s, c, i), vl(8, o);
					break;
				case 23: break;
				case 22:
					var u = o.stateNode;
					o.memoizedState === null ? (u._visibility |= 2, Bu(a, o, s, c, i)) : u._visibility & 2 ? Bu(a, o, s, c, i) : Vu(a, o), i && l & 2048 && Iu(o.alternate, o);
					break;
				case 24:
					Bu(a, o, s, c, i), i && l & 2048 && Lu(o.alternate, o);
					break;
				default: Bu(a, o, s, c, i);
			}
			t = t.sibling;
		}
	}
	function Vu(e, t) {
		if (t.subtreeFlags & 10256) for (t = t.child; t !== null;) {
			var n = e, r = t, i = r.flags;
			switch (r.tag) {
				case 22:
					Vu(n, r), i & 2048 && Iu(r.alternate, r);
					break;
				case 24:
					Vu(n, r), i & 2048 && Lu(r.alternate, r);
					break;
				default: Vu(n, r);
			}
			t = t.sibling;
		}
	}
	var Hu = 8192;
	function Uu(e, t, n) {
		if (e.subtreeFlags & Hu) for (e = e.child; e !== null;) Wu(e, t, n), e = e.sibling;
	}
	function Wu(e, t, n) {
		switch (e.tag) {
			case 26:
				Uu(e, t, n), e.flags & Hu && (e.memoizedState === null ? (e = e.stateNode, (t & 335544128) === t && Qm(n, e)) : $m(n, Du, e.memoizedState, e.memoizedProps));
				break;
			case 5:
				Uu(e, t, n), e.flags & Hu && (e = e.stateNode, (t & 335544128) === t && Qm(n, e));
				break;
			case 3:
			case 4:
				var r = Du;
				Du = xm(e.stateNode.containerInfo), Uu(e, t, n), Du = r;
				break;
			case 22:
				e.memoizedState === null && (r = e.alternate, r !== null && r.memoizedState !== null ? (r = Hu, Hu = 16777216, Uu(e, t, n), Hu = r) : Uu(e, t, n));
				break;
			case 30:
				if ((e.flags & Hu) !== 0 && (r = e.memoizedProps.name, r != null && r !== "auto")) {
					var i = e.stateNode;
					i.paired = null, Ll === null && (Ll = /* @__PURE__ */ new Map()), Ll.set(r, i);
				}
				Uu(e, t, n);
				break;
			default: Uu(e, t, n);
		}
	}
	function Gu(e) {
		var t = e.alternate;
		if (t !== null && (e = t.child, e !== null)) {
			t.child = null;
			do
				t = e.sibling, e.sibling = null, e = t;
			while (e !== null);
		}
	}
	function Ku(e) {
		var t = e.deletions;
		if (e.flags & 16) {
			if (t !== null) for (var n = 0; n < t.length; n++) {
				var r = t[n];
				ou = r, Yu(r, e);
			}
			Gu(e);
		}
		if (e.subtreeFlags & 10256) for (e = e.child; e !== null;) qu(e), e = e.sibling;
	}
	function qu(e) {
		switch (e.tag) {
			case 0:
			case 11:
			case 15:
				Ku(e), e.flags & 2048 && yl(9, e, e.return);
				break;
			case 3:
				Ku(e);
				break;
			case 12:
				Ku(e);
				break;
			case 22:
				var t = e.stateNode;
				e.memoizedState !== null && t._visibility & 2 && (e.return === null || e.return.tag !== 13) ? (t._visibility &= -3, Ju(e)) : Ku(e);
				break;
			default: Ku(e);
		}
	}
	function Ju(e) {
		var t = e.deletions;
		if (e.flags & 16) {
			if (t !== null) for (var n = 0; n < t.length; n++) {
				var r = t[n];
				ou = r, Yu(r, e);
			}
			Gu(e);
		}
		for (e = e.child; e !== null;) {
			switch (t = e, t.tag) {
				case 0:
				case 11:
				case 15:
					yl(8, t, t.return), Ju(t);
					break;
				case 22:
					n = t.stateNode, n._visibility & 2 && (n._visibility &= -3, Ju(t));
					break;
				default: Ju(t);
			}
			e = e.sibling;
		}
	}
	function Yu(e, t) {
		for (; ou !== null;) {
			var n = ou;
			switch (n.tag) {
				case 0:
				case 11:
				case 15:
					yl(8, n, t);
					break;
				case 23:
				case 22:
					if (n.memoizedState !== null && n.memoizedState.cachePool !== null) {
						var r = n.memoizedState.cachePool.pool;
						r != null && r.refCount++;
					}
					break;
				case 24: ja(n.memoizedState.cache);
			}
			if (r = n.child, r !== null) r.return = n, ou = r;
			else a: for (n = e; ou !== null;) {
				r = ou;
				var i = r.sibling, a = r.return;
				if (_u(r), r === n) {
					ou = null;
					break a;
				}
				if (i !== null) {
					i.return = a, ou = i;
					break a;
				}
				ou = a;
			}
		}
	}
	var Xu = {
		getCacheForType: function(e) {
			var t = Ca(ka), n = t.data.get(e);
			return n === void 0 && (n = e(), t.data.set(e, n)), n;
		},
		cacheSignal: function() {
			return Ca(ka).controller.signal;
		}
	}, Zu = typeof WeakMap == "function" ? WeakMap : Map, Qu = 0, $u = null, J = null, Y = 0, X = 0, ed = null, td = !1, nd = !1, rd = !1, id = 0, ad = 0, od = 0, sd = 0, cd = 0, ld = 0, ud = 0, dd = null, fd = null, pd = !1, md = 0, hd = 0, gd = Infinity, _d = null, vd = null, yd = 0, bd = null, xd = null, Sd = 0, Cd = 0, wd = null, Td = null, Ed = null, Dd = null, Od = null, kd = 0, Ad = null;
	function jd() {
		return Qu & 2 && Y !== 0 ? Y & -Y : R.T === null ? vt() : Ff();
	}
	function Md() {
		if (ld === 0) {
			if (!(Y & 536870912) || H) {
				var e = nt;
				nt <<= 1, !(nt & 3932160) && (nt = 262144), ld = e;
			} else ld = 536870912;
		}
		return e = Oo.current, e !== null && (e.flags |= 32), ld;
	}
	function Nd(e, t) {
		if (t != null) {
			var n = e.stateNode, r = n.ref;
			r === null && (r = n.ref = Ip(hi(e.memoizedProps, n))), Dd === null && (Dd = []), Dd.push(t.bind(null, r));
		}
	}
	function Pd(e, t, n) {
		(e === $u && (X === 2 || X === 9) || e.cancelPendingCommit !== null) && (Vd(e, 0), Rd(e, Y, ld, !1)), dt(e, n), Qu & 2 && e === $u || (e === $u && (!(Qu & 2) && (sd |= n), ad === 4 && Rd(e, Y, ld, !1)), Df(e));
	}
	function Fd(e, t, n) {
		if (Qu & 6) throw Error(i(327));
		var r = !n && !(t & 127) && (t & e.expiredLanes) === 0 || ot(e, t), a = r ? Yd(e, t) : qd(e, t, !0), o = r;
		do {
			if (a === 0) {
				nd && !r && Rd(e, t, 0, !1);
				break;
			}
			if (n = e.current.alternate, o && !Ld(n)) a = qd(e, t, !1), o = !1;
			else {
				if (a === 2) {
					if (o = t, e.errorRecoveryDisabledLanes & o) var s = 0;
					else s = e.pendingLanes & -536870913, s = s === 0 ? s & 536870912 ? 536870912 : 0 : s;
					if (s !== 0) {
						t = s;
						a: {
							var c = e;
							a = dd;
							var l = c.current.memoizedState.isDehydrated;
							if (l && (Vd(c, s).flags |= 256), s = qd(c, s, !1), s !== 2 && s !== 6) {
								if (rd && !l) {
									c.errorRecoveryDisabledLanes |= o, sd |= o, a = 4;
									break a;
								}
								o = fd, fd = a, o !== null && (fd === null ? fd = o : fd.push.apply(fd, o));
							}
							a = s;
						}
						if (o = !1, a !== 2) continue;
					}
				}
				if (a === 1) {
					Vd(e, 0), Rd(e, t, 0, !0);
					break;
				}
				a: {
					switch (r = e, o = a, o) {
						case 0:
						case 1: throw Error(i(345));
						case 4: if ((t & 4194048) !== t && (t & 62914560) !== t) break;
						case 6:
							Rd(r, t, ld, !td);
							break a;
						case 2:
							fd = null;
							break;
						case 3:
						case 5: break;
						default: throw Error(i(329));
					}
					if ((t & 62914560) === t && (a = md + 300 - ze(), 10 < a)) {
						if (Rd(r, t, ld, !td), at(r, 0, !0) !== 0) break a;
						Sd = t, r.timeoutHandle = vp(Id.bind(null, r, n, fd, _d, pd, t, ld, sd, ud, td, o, "Throttled", -0, 0), a);
						break a;
					}
					Id(r, n, fd, _d, pd, t, ld, sd, ud, td, o, null, -0, 0);
				}
				break;
			}
		} while (1);
		Df(e);
	}
	function Id(e, t, n, r, i, a, o, s, c, l, u, d, f, p) {
		e.timeoutHandle = -1;
		var m = t.subtreeFlags, h = (a & 335544064) === a;
		d = null, (h || m & 8192 || (m & 16785408) == 16785408) && (d = {
			stylesheets: null,
			count: 0,
			imgCount: 0,
			imgBytes: 0,
			suspenseyImages: [],
			waitingForImages: !0,
			waitingForViewTransition: !1,
			unsuspend: _n
		}, Ll = null, Wu(t, a, d), h && (m = d, h = e.containerInfo, h = (h.nodeType === 9 ? h : h.ownerDocument).__reactViewTransition, h != null && (m.count++, m.waitingForViewTransition = !0, m = rh.bind(m), h.finished.then(m, m))), m = (a & 62914560) === a ? md - ze() : (a & 4194048) === a ? hd - ze() : 0, m = th(d, m), m !== null) ? (Sd = a, e.cancelPendingCommit = m(nf.bind(null, e, t, a, n, r, i, o, s, c, l, u, d, null, f, p)), Rd(e, a, o, !l)) : nf(e, t, a, n, r, i, o, s, c, l, u, d);
	}
	function Ld(e) {
		for (var t = e;;) {
			var n = t.tag;
			if ((n === 0 || n === 11 || n === 15) && t.flags & 16384 && (n = t.updateQueue, n !== null && (n = n.stores, n !== null))) for (var r = 0; r < n.length; r++) {
				var i = n[r], a = i.getSnapshot;
				i = i.value;
				try {
					if (!zr(a(), i)) return !1;
				} catch {
					return !1;
				}
			}
			if (n = t.child, t.subtreeFlags & 16384 && n !== null) n.return = t, t = n;
			else {
				if (t === e) break;
				for (; t.sibling === null;) {
					if (t.return === null || t.return === e) return !0;
					t = t.return;
				}
				t.sibling.return = t.return, t = t.sibling;
			}
		}
		return !0;
	}
	function Rd(e, t, n, r) {
		t = st(e, t), t &= ~cd, t &= ~sd, e.suspendedLanes |= t, e.pingedLanes &= ~t, r && (e.warmLanes |= t), r = e.expirationTimes;
		for (var i = t; 0 < i;) {
			var a = 31 - Ze(i), o = 1 << a;
			r[a] = -1, i &= ~o;
		}
		n !== 0 && pt(e, n, t);
	}
	function zd() {
		return Qu & 6 ? !0 : (Of(0, !1), !1);
	}
	function Bd() {
		if (J !== null) {
			if (X === 0) var e = J.return;
			else e = J, ha = ma = null, es(e), ro = null, io = 0, e = J;
			for (; e !== null;) _l(e.alternate, e), e = e.return;
			J = null;
		}
	}
	function Vd(e, t) {
		var n = e.timeoutHandle;
		return n !== -1 && (e.timeoutHandle = -1, yp(n)), n = e.cancelPendingCommit, n !== null && (e.cancelPendingCommit = null, n()), Sd = 0, Bd(), $u = e, J = n = Mi(e.current, null), Y = t, X = 0, ed = null, td = !1, nd = ot(e, t), rd = !1, ud = ld = cd = sd = od = ad = 0, fd = dd = null, pd = !1, id = st(e, t), Si(), n;
	}
	function Hd(e, t) {
		K = null, R.H = uc, t === qa || t === Ya ? (t = to(), X = 3) : t === Ja ? (t = to(), X = 4) : X = t === Oc ? 8 : typeof t == "object" && t && typeof t.then == "function" ? 6 : 1, ed = t, J === null && (ad = 1, Sc(e, Bi(t, e.current)));
	}
	function Ud() {
		var e = Oo.current;
		return e === null ? !0 : (Y & 4194048) === Y ? W === null : (Y & 62914560) === Y || Y & 536870912 ? e === W : !1;
	}
	function Wd() {
		var e = R.H;
		return R.H = uc, e === null ? uc : e;
	}
	function Gd() {
		var e = R.A;
		return R.A = Xu, e;
	}
	function Kd() {
		ad = 4, td || (Y & 4194048) !== Y && Oo.current !== null || (nd = !0), !(od & 134217727) && !(sd & 134217727) || $u === null || Rd($u, Y, ld, !1);
	}
	function qd(e, t, n) {
		var r = Qu;
		Qu |= 2;
		var i = Wd(), a = Gd();
		($u !== e || Y !== t) && (_d = null, Vd(e, t)), t = !1;
		var o = ad;
		a: do
			try {
				if (X !== 0 && J !== null) {
					var s = J, c = ed;
					switch (X) {
						case 8:
							Bd(), o = 6;
							break a;
						case 3:
						case 2:
						case 9:
						case 6:
							Oo.current === null && (t = !0);
							var l = X;
							if (X = 0, ed = null, $d(e, s, c, l), n && nd) {
								o = 0;
								break a;
							}
							break;
						default: l = X, X = 0, ed = null, $d(e, s, c, l);
					}
				}
				Jd(), o = ad;
				break;
			} catch (t) {
				Hd(e, t);
			}
		while (1);
		return t && e.shellSuspendCounter++, ha = ma = null, Qu = r, R.H = i, R.A = a, J === null && ($u = null, Y = 0, Si()), o;
	}
	function Jd() {
		for (; J !== null;) Zd(J);
	}
	function Yd(e, t) {
		var n = Qu;
		Qu |= 2;
		var r = Wd(), a = Gd();
		$u !== e || Y !== t ? (_d = null, gd = ze() + 500, Vd(e, t)) : nd = ot(e, t);
		a: do
			try {
				if (X !== 0 && J !== null) {
					t = J;
					var o = ed;
					b: switch (X) {
						case 1:
							X = 0, ed = null, $d(e, t, o, 1);
							break;
						case 2:
						case 9:
							if (Za(o)) {
								X = 0, ed = null, Qd(t);
								break;
							}
							t = function() {
								X !== 2 && X !== 9 || $u !== e || (X = 7), Df(e);
							}, o.then(t, t);
							break a;
						case 3:
							X = 7;
							break a;
						case 4:
							X = 5;
							break a;
						case 7:
							Za(o) ? (X = 0, ed = null, Qd(t)) : (X = 0, ed = null, $d(e, t, o, 7));
							break;
						case 5:
							var s = null;
							switch (J.tag) {
								case 26: s = J.memoizedState;
								case 5:
								case 27:
									var c = J;
									if (s ? Xm(s) : c.stateNode.complete) {
										X = 0, ed = null;
										var l = c.sibling;
										if (l !== null) J = l;
										else {
											var u = c.return;
											u === null ? J = null : (J = u, ef(u));
										}
										break b;
									}
							}
							X = 0, ed = null, $d(e, t, o, 5);
							break;
						case 6:
							X = 0, ed = null, $d(e, t, o, 6);
							break;
						case 8:
							Bd(), ad = 6;
							break a;
						default: throw Error(i(462));
					}
				}
				Xd();
				break;
			} catch (t) {
				Hd(e, t);
			}
		while (1);
		return ha = ma = null, R.H = r, R.A = a, Qu = n, J === null ? ($u = null, Y = 0, Si(), ad) : 0;
	}
	function Xd() {
		for (; J !== null && !Le();) Zd(J);
	}
	function Zd(e) {
		var t = cl(e.alternate, e, id);
		e.memoizedProps = e.pendingProps, t === null ? ef(e) : J = t;
	}
	function Qd(e) {
		var t = e, n = t.alternate;
		switch (t.tag) {
			case 15:
			case 0:
				t = Hc(n, t, t.pendingProps, t.type, void 0, Y);
				break;
			case 11:
				t = Hc(n, t, t.pendingProps, t.type.render, t.ref, Y);
				break;
			case 5:
				es(t);
				var r = t;
				r === ta && (H ? (ca(r), r.tag === 5 && r.stateNode != null && (na = r.stateNode)) : (ca(r), H = !0));
			default: _l(n, t), t = J = Ni(t, id), t = cl(n, t, id);
		}
		e.memoizedProps = e.pendingProps, t === null ? ef(e) : J = t;
	}
	function $d(e, t, n, r) {
		ha = ma = null, es(t), ro = null, io = 0;
		var i = t.return;
		try {
			if (Dc(e, i, t, n, Y)) {
				ad = 1, Sc(e, Bi(n, e.current)), J = null;
				return;
			}
		} catch (t) {
			if (i !== null) throw J = i, t;
			ad = 1, Sc(e, Bi(n, e.current)), J = null;
			return;
		}
		t.flags & 32768 ? (H || r === 1 ? e = !0 : nd || Y & 536870912 ? e = !1 : (td = e = !0, (r === 2 || r === 9 || r === 3 || r === 6) && (r = Oo.current, r !== null && r.tag === 13 && (r.flags |= 16384))), tf(t, e)) : ef(t);
	}
	function ef(e) {
		var t = e;
		do {
			if (t.flags & 32768) {
				tf(t, td);
				return;
			}
			e = t.return;
			var n = hl(t.alternate, t, id);
			if (n !== null) {
				J = n;
				return;
			}
			if (t = t.sibling, t !== null) {
				J = t;
				return;
			}
			J = t = e;
		} while (t !== null);
		ad === 0 && (ad = 5);
	}
	function tf(e, t) {
		do {
			var n = gl(e.alternate, e);
			if (n !== null) {
				n.flags &= 32767, J = n;
				return;
			}
			if (n = e.return, n !== null && (n.flags |= 32768, n.subtreeFlags = 0, n.deletions = null), !t && (e = e.sibling, e !== null)) {
				J = e;
				return;
			}
			J = e = n;
		} while (e !== null);
		ad = 6, J = null;
	}
	function nf(e, t, n, r, a, o, s, c, l, u, d, f) {
		e.cancelPendingCommit = null;
		do
			df();
		while (yd !== 0);
		if (Qu & 6) throw Error(i(327));
		if (t !== null) {
			if (t === e.current) throw Error(i(177));
			e === $u && (J = $u = null, Y = 0), xd = t, bd = e, Sd = n, wd = a, Td = r, rf(e, t, n, s, c, l, f);
		}
	}
	function rf(e, t, n, r, i, a, o) {
		var s = t.lanes | t.childLanes;
		if (Cd = s, s |= xi, ft(e, n, s, r, i, a), Dd = null, (n & 335544064) === n ? (Od = Pa(e), r = 10262) : (Od = null, r = 10256), (t.subtreeFlags & r) !== 0 || (t.flags & r) !== 0 ? (e.callbackNode = null, e.callbackPriority = 0, bf(Ue, function() {
			return ff(), null;
		})) : (e.callbackNode = null, e.callbackPriority = 0), Il = !1, r = !!(t.flags & 13878), t.subtreeFlags & 13878 || r) {
			r = R.T, R.T = null, i = z.p, z.p = 2, a = Qu, Qu |= 4;
			try {
				du(e, t, n);
			} finally {
				Qu = a, z.p = i, R.T = r;
			}
		}
		yd = 1, Il ? Ed = Pp(o, e.containerInfo, Od, sf, cf, of, lf, ff, af, null, null) : (sf(), cf(), lf());
	}
	function af(e) {
		if (yd !== 0) {
			var t = bd.onRecoverableError;
			t(e, { componentStack: null });
		}
	}
	function of() {
		yd === 3 && (yd = 0, Mu(xd, bd), yd = 4);
	}
	function sf() {
		if (yd === 1) {
			yd = 0;
			var e = bd, t = xd, n = Sd, r = !!(t.flags & 13878);
			if (t.subtreeFlags & 13878 || r) {
				r = R.T, R.T = null;
				var i = z.p;
				z.p = 2;
				var a = Qu;
				Qu |= 4;
				try {
					cu = lu = !1, Ou(t, e, n), n = up;
					var o = Gr(e.containerInfo), s = n.focusedElem, c = n.selectionRange;
					if (o !== s && s && s.ownerDocument && Wr(s.ownerDocument.documentElement, s)) {
						if (c !== null && Kr(s)) {
							var l = c.start, u = c.end;
							if (u === void 0 && (u = l), "selectionStart" in s) s.selectionStart = l, s.selectionEnd = Math.min(u, s.value.length);
							else {
								var d = s.ownerDocument || document, f = d && d.defaultView || window;
								if (f.getSelection) {
									var p = f.getSelection(), m = s.textContent.length, h = Math.min(c.start, m), g = c.end === void 0 ? h : Math.min(c.end, m);
									!p.extend && h > g && (o = g, g = h, h = o);
									var _ = Ur(s, h), v = Ur(s, g);
									if (_ && v && (p.rangeCount !== 1 || p.anchorNode !== _.node || p.anchorOffset !== _.offset || p.focusNode !== v.node || p.focusOffset !== v.offset)) {
										var y = d.createRange();
										y.setStart(_.node, _.offset), p.removeAllRanges(), h > g ? (p.addRange(y), p.extend(v.node, v.offset)) : (y.setEnd(v.node, v.offset), p.addRange(y));
									}
								}
							}
						}
						for (d = [], p = s; p = p.parentNode;) p.nodeType === 1 && d.push({
							element: p,
							left: p.scrollLeft,
							top: p.scrollTop
						});
						for (typeof s.focus == "function" && s.focus(), s = 0; s < d.length; s++) {
							var b = d[s];
							b.element.scrollLeft = b.left, b.element.scrollTop = b.top;
						}
					}
					_h = !!lp, up = lp = null;
				} finally {
					Qu = a, z.p = i, R.T = r;
				}
			}
			e.current = t, yd = 2;
		}
	}
	function cf() {
		if (yd === 2) {
			yd = 0;
			var e = bd, t = xd, n = !!(t.flags & 8772);
			if (t.subtreeFlags & 8772 || n) {
				n = R.T, R.T = null;
				var r = z.p;
				z.p = 2;
				var i = Qu;
				Qu |= 4;
				try {
					pu(e, t.alternate, t);
				} finally {
					Qu = i, z.p = r, R.T = n;
				}
			}
			yd = 3;
		}
	}
	function lf() {
		if (yd === 4 || yd === 3) {
			yd = 0;
			var e = Ed;
			Ed = null, Re();
			var t = bd, n = xd, r = Sd, i = Td, a = (r & 335544064) === r ? 10262 : 10256;
			if ((n.subtreeFlags & a) !== 0 || (n.flags & a) !== 0 ? yd = 5 : (yd = 0, xd = bd = null, uf(t, t.pendingLanes)), a = t.pendingLanes, a === 0 && (vd = null), _t(r), n = n.stateNode, Ye && typeof Ye.onCommitFiberRoot == "function") try {
				Ye.onCommitFiberRoot(Je, n, void 0, (n.current.flags & 128) == 128);
			} catch {}
			if (i !== null) {
				n = R.T, a = z.p, z.p = 2, R.T = null;
				try {
					for (var o = t.onRecoverableError, s = 0; s < i.length; s++) {
						var c = i[s];
						o(c.value, { componentStack: c.stack });
					}
				} finally {
					R.T = n, z.p = a;
				}
			}
			if (i = Dd, o = Od, Od = null, i !== null && (Dd = null, o === null && (o = []), e !== null)) for (c = 0; c < i.length; c++) n = (0, i[c])(o), n !== void 0 && e.finished.finally(n);
			Sd & 3 && df(), Df(t), a = t.pendingLanes, r & 261930 && a & 42 ? t === Ad ? kd++ : (kd = 0, Ad = t) : (kd = 0, Ad = null), Of(0, !1);
		}
	}
	function uf(e, t) {
		(e.pooledCacheLanes &= t) === 0 && (t = e.pooledCache, t != null && (e.pooledCache = null, ja(t)));
	}
	function df() {
		return Ed !== null && (Ed.skipTransition(), Ed = null), sf(), cf(), lf(), ff();
	}
	function ff() {
		if (yd !== 5) return !1;
		var e = bd, t = Cd;
		Cd = 0;
		var n = _t(Sd), r = R.T, a = z.p;
		try {
			z.p = 32 > n ? 32 : n, R.T = null, n = wd, wd = null;
			var o = bd, s = Sd;
			if (yd = 0, xd = bd = null, Sd = 0, Qu & 6) throw Error(i(331));
			var c = Qu;
			if (Qu |= 4, qu(o.current), zu(o, o.current, s, n), Qu = c, Of(0, !1), Ye && typeof Ye.onPostCommitFiberRoot == "function") try {
				Ye.onPostCommitFiberRoot(Je, o);
			} catch {}
			return !0;
		} finally {
			z.p = a, R.T = r, uf(e, t);
		}
	}
	function pf(e, t, n) {
		t = Bi(n, t), t = wc(e.stateNode, t, 2), e = go(e, t, 2), e !== null && (dt(e, 2), Df(e));
	}
	function mf(e, t, n) {
		if (e.tag === 3) pf(e, e, n);
		else for (; t !== null;) {
			if (t.tag === 3) {
				pf(t, e, n);
				break;
			}
			if (t.tag === 1) {
				var r = t.stateNode;
				if (typeof t.type.getDerivedStateFromError == "function" || typeof r.componentDidCatch == "function" && (vd === null || !vd.has(r))) {
					e = Bi(n, e), n = Tc(2), r = go(t, n, 2), r !== null && (Ec(n, r, t, e), dt(r, 2), Df(r));
					break;
				}
			}
			t = t.return;
		}
	}
	function hf(e, t, n) {
		var r = e.pingCache;
		if (r === null) {
			r = e.pingCache = new Zu();
			var i = /* @__PURE__ */ new Set();
			r.set(t, i);
		} else i = r.get(t), i === void 0 && (i = /* @__PURE__ */ new Set(), r.set(t, i));
		i.has(n) || (rd = !0, i.add(n), e = gf.bind(null, e, t, n), t.then(e, e));
	}
	function gf(e, t, n) {
		var r = e.pingCache;
		r !== null && r.delete(t), e.pingedLanes |= e.suspendedLanes & n, e.warmLanes &= ~n, $u === e && (Y & n) === n && (ad === 4 || ad === 3 && (Y & 62914560) === Y && 300 > ze() - md ? Qu & 2 ? cd |= n : Vd(e, 0) : cd |= n, ud === Y && (ud = 0)), Df(e);
	}
	function _f(e, t) {
		t === 0 && (t = lt()), e = Ti(e, t), e !== null && (dt(e, t), Df(e));
	}
	function vf(e) {
		var t = e.memoizedState, n = 0;
		t !== null && (n = t.retryLane), _f(e, n);
	}
	function yf(e, t) {
		var n = 0;
		switch (e.tag) {
			case 31:
			case 13:
				var r = e.stateNode, a = e.memoizedState;
				a !== null && (n = a.retryLane);
				break;
			case 19:
				r = e.stateNode;
				break;
			case 22:
				r = e.stateNode._retryCache;
				break;
			default: throw Error(i(314));
		}
		r !== null && r.delete(t), _f(e, n);
	}
	function bf(e, t) {
		return Fe(e, t);
	}
	var xf = null, Sf = null, Cf = !1, wf = !1, Tf = !1, Ef = 0;
	function Df(e) {
		e !== Sf && e.next === null && (Sf === null ? xf = Sf = e : Sf = Sf.next = e), wf = !0, Cf || (Cf = !0, Pf());
	}
	function Of(e, t) {
		if (!Tf && wf) {
			Tf = !0;
			do
				for (var n = !1, r = xf; r !== null;) {
					if (!t) {
						if (e !== 0) {
							var i = r.pendingLanes;
							if (i === 0) var a = 0;
							else {
								var o = r.suspendedLanes, s = r.pingedLanes;
								a = (1 << 31 - Ze(42 | e) + 1) - 1, a &= i & ~(o & ~s), a = a & 201326741 ? a & 201326741 | 1 : a ? a | 2 : 0;
							}
							a !== 0 && (n = !0, Nf(r, a));
						} else a = Y, a = at(r, r === $u ? a : 0, r.cancelPendingCommit !== null || r.timeoutHandle !== -1), !(a & 3) || ot(r, a) || (n = !0, Nf(r, a));
					}
					r = r.next;
				}
			while (n);
			Tf = !1;
		}
	}
	function kf() {
		Af();
	}
	function Af() {
		wf = Cf = !1;
		var e = 0;
		Ef !== 0 && _p() && (e = Ef);
		for (var t = ze(), n = null, r = xf; r !== null;) {
			var i = r.next, a = jf(r, t);
			a === 0 ? (r.next = null, n === null ? xf = i : n.next = i, i === null && (Sf = n)) : (n = r, (e !== 0 || a & 3) && (wf = !0)), r = i;
		}
		yd !== 0 && yd !== 5 || Of(e, !1), Ef !== 0 && (Ef = 0);
	}
	function jf(e, t) {
		for (var n = e.suspendedLanes, r = e.pingedLanes, i = e.expirationTimes, a = e.pendingLanes & -62914561; 0 < a;) {
			var o = 31 - Ze(a), s = 1 << o, c = i[o];
			c === -1 ? ((s & n) === 0 || (s & r) !== 0) && (i[o] = ct(s, t)) : c <= t && (e.expiredLanes |= s), a &= ~s;
		}
		if (t = $u, n = Y, n = at(e, e === t ? n : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1), r = e.callbackNode, n === 0 || e === t && (X === 2 || X === 9) || e.cancelPendingCommit !== null) return r !== null && r !== null && Ie(r), e.callbackNode = null, e.callbackPriority = 0;
		if (!(n & 3) || ot(e, n)) {
			if (t = n & -n, t === e.callbackPriority) return t;
			switch (r !== null && Ie(r), _t(n)) {
				case 2:
				case 8:
					n = He;
					break;
				case 32:
					n = Ue;
					break;
				case 268435456:
					n = Ge;
					break;
				default: n = Ue;
			}
			return r = Mf.bind(null, e), n = Fe(n, r), e.callbackPriority = t, e.callbackNode = n, t;
		}
		return r !== null && r !== null && Ie(r), e.callbackPriority = 2, e.callbackNode = null, 2;
	}
	function Mf(e, t) {
		if (yd !== 0 && yd !== 5) return e.callbackNode = null, e.callbackPriority = 0, null;
		var n = e.callbackNode;
		if (df() && e.callbackNode !== n) return null;
		var r = Y;
		return r = at(e, e === $u ? r : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1), r === 0 ? null : (Fd(e, r, t), jf(e, ze()), e.callbackNode != null && e.callbackNode === n ? Mf.bind(null, e) : null);
	}
	function Nf(e, t) {
		if (df()) return null;
		Fd(e, t, !0);
	}
	function Pf() {
		Sp(function() {
			Qu & 6 ? Fe(Ve, kf) : Af();
		});
	}
	function Ff() {
		if (Ef === 0) {
			var e = La;
			e === 0 && (e = tt, tt <<= 1, !(tt & 261888) && (tt = 256)), Ef = e;
		}
		return Ef;
	}
	function If(e) {
		return e == null || typeof e == "symbol" || typeof e == "boolean" ? null : typeof e == "function" ? e : gn(e);
	}
	function Lf(e, t, n, r, i) {
		if (t === "submit" && n && n.stateNode === i) {
			var a = If((i[St] || null).action), o = r.submitter;
			o && (t = (t = o[St] || null) ? If(t.formAction) : o.getAttribute("formAction"), t !== null && (a = t, o = null));
			var s = new Rn("action", "action", null, r, i);
			e.push({
				event: s,
				listeners: [{
					instance: null,
					listener: function() {
						if (r.defaultPrevented) {
							if (Ef !== 0) {
								var e = new FormData(i, o);
								Xs(n, {
									pending: !0,
									data: e,
									method: i.method,
									action: a
								}, null, e);
							}
						} else typeof a == "function" && (s.preventDefault(), e = new FormData(i, o), Xs(n, {
							pending: !0,
							data: e,
							method: i.method,
							action: a
						}, a, e));
					},
					currentTarget: i
				}]
			});
		}
	}
	for (var Rf = 0; Rf < fi.length; Rf++) {
		var zf = fi[Rf];
		pi(zf.toLowerCase(), "on" + (zf[0].toUpperCase() + zf.slice(1)));
	}
	pi(ii, "onAnimationEnd"), pi(ai, "onAnimationIteration"), pi(oi, "onAnimationStart"), pi("dblclick", "onDoubleClick"), pi("focusin", "onFocus"), pi("focusout", "onBlur"), pi(si, "onTransitionRun"), pi(ci, "onTransitionStart"), pi(li, "onTransitionCancel"), pi(ui, "onTransitionEnd"), Bt("onMouseEnter", ["mouseout", "mouseover"]), Bt("onMouseLeave", ["mouseout", "mouseover"]), Bt("onPointerEnter", ["pointerout", "pointerover"]), Bt("onPointerLeave", ["pointerout", "pointerover"]), zt("onChange", "change click focusin focusout input keydown keyup selectionchange".split(" ")), zt("onSelect", "focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange".split(" ")), zt("onBeforeInput", [
		"compositionend",
		"keypress",
		"textInput",
		"paste"
	]), zt("onCompositionEnd", "compositionend focusout keydown keypress keyup mousedown".split(" ")), zt("onCompositionStart", "compositionstart focusout keydown keypress keyup mousedown".split(" ")), zt("onCompositionUpdate", "compositionupdate focusout keydown keypress keyup mousedown".split(" "));
	var Bf = "abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "), Vf = new Set("beforetoggle cancel close invalid load scroll scrollend toggle".split(" ").concat(Bf));
	function Hf(e, t) {
		t = !!(t & 4);
		for (var n = 0; n < e.length; n++) {
			var r = e[n], i = r.event;
			r = r.listeners;
			a: {
				var a = void 0;
				if (t) for (var o = r.length - 1; 0 <= o; o--) {
					var s = r[o], c = s.instance, l = s.currentTarget;
					if (s = s.listener, c !== a && i.isPropagationStopped()) break a;
					a = s, i.currentTarget = l;
					try {
						a(i);
					} catch (e) {
						vi(e);
					}
					i.currentTarget = null, a = c;
				}
				else for (o = 0; o < r.length; o++) {
					if (s = r[o], c = s.instance, l = s.currentTarget, s = s.listener, c !== a && i.isPropagationStopped()) break a;
					a = s, i.currentTarget = l;
					try {
						a(i);
					} catch (e) {
						vi(e);
					}
					i.currentTarget = null, a = c;
				}
			}
		}
	}
	function Z(e, t) {
		var n = t[wt];
		n === void 0 && (n = t[wt] = /* @__PURE__ */ new Set());
		var r = e + "__bubble";
		n.has(r) || (Kf(t, e, 2, !1), n.add(r));
	}
	function Uf(e, t, n) {
		var r = 0;
		t && (r |= 4), Kf(n, e, r, t);
	}
	var Wf = "_reactListening" + Math.random().toString(36).slice(2);
	function Gf(e) {
		if (!e[Wf]) {
			e[Wf] = !0, Lt.forEach(function(t) {
				t !== "selectionchange" && (Vf.has(t) || Uf(t, !1, e), Uf(t, !0, e));
			});
			var t = e.nodeType === 9 ? e : e.ownerDocument;
			t === null || t[Wf] || (t[Wf] = !0, Uf("selectionchange", !1, t));
		}
	}
	function Kf(e, t, n, r) {
		switch (wh(t)) {
			case 2:
				var i = vh;
				break;
			case 8:
				i = yh;
				break;
			default: i = bh;
		}
		n = i.bind(null, t, n, e), i = void 0, !Dn || t !== "touchstart" && t !== "touchmove" && t !== "wheel" || (i = !0), r ? i === void 0 ? e.addEventListener(t, n, !0) : e.addEventListener(t, n, {
			capture: !0,
			passive: i
		}) : i === void 0 ? e.addEventListener(t, n, !1) : e.addEventListener(t, n, { passive: i });
	}
	function qf(e, t, n, r, i) {
		var a = r;
		if (!(t & 1) && !(t & 2) && r !== null) a: for (;;) {
			if (r === null) return;
			var s = r.tag;
			if (s === 3 || s === 4) {
				var c = r.stateNode.containerInfo;
				if (c === i) break;
				if (s === 4) for (s = r.return; s !== null;) {
					var l = s.tag;
					if ((l === 3 || l === 4) && s.stateNode.containerInfo === i) return;
					s = s.return;
				}
				for (; c !== null;) {
					if (s = jt(c), s === null) return;
					if (l = s.tag, l === 5 || l === 6 || l === 26 || l === 27) {
						r = a = s;
						continue a;
					}
					c = c.parentNode;
				}
			}
			r = r.return;
		}
		wn(function() {
			var r = a, i = yn(n), s = [];
			a: {
				var c = di.get(e);
				if (c !== void 0) {
					var l = Rn, u = e;
					switch (e) {
						case "keypress": if (Nn(n) === 0) break a;
						case "keydown":
						case "keyup":
							l = nr;
							break;
						case "focusin":
							u = "focus", l = qn;
							break;
						case "focusout":
							u = "blur", l = qn;
							break;
						case "beforeblur":
						case "afterblur":
							l = qn;
							break;
						case "click": if (n.button === 2) break a;
						case "auxclick":
						case "dblclick":
						case "mousedown":
						case "mousemove":
						case "mouseup":
						case "mouseout":
						case "mouseover":
						case "contextmenu":
							l = Gn;
							break;
						case "drag":
						case "dragend":
						case "dragenter":
						case "dragexit":
						case "dragleave":
						case "dragover":
						case "dragstart":
						case "drop":
							l = Kn;
							break;
						case "touchcancel":
						case "touchend":
						case "touchmove":
						case "touchstart":
							l = ar;
							break;
						case ii:
						case ai:
						case oi:
							l = Jn;
							break;
						case ui:
							l = or;
							break;
						case "scroll":
						case "scrollend":
							l = Bn;
							break;
						case "wheel":
							l = sr;
							break;
						case "copy":
						case "cut":
						case "paste":
							l = Yn;
							break;
						case "gotpointercapture":
						case "lostpointercapture":
						case "pointercancel":
						case "pointerdown":
						case "pointermove":
						case "pointerout":
						case "pointerover":
						case "pointerup":
							l = rr;
							break;
						case "submit":
							l = ir;
							break;
						case "toggle":
						case "beforetoggle": l = V;
					}
					var d = !!(t & 4), f = !d && (e === "scroll" || e === "scrollend"), p = d ? c === null ? null : c + "Capture" : c;
					d = [];
					for (var m = r, h; m !== null;) {
						var g = m;
						if (h = g.stateNode, g = g.tag, g !== 5 && g !== 26 && g !== 27 || h === null || p === null || (g = Tn(m, p), g != null && d.push(Jf(m, g, h))), f) break;
						m = m.return;
					}
					0 < d.length && (c = new l(c, u, null, n, i), s.push({
						event: c,
						listeners: d
					}));
				}
			}
			if (!(t & 7)) {
				a: {
					if (l = e === "mouseover" || e === "pointerover", c = e === "mouseout" || e === "pointerout", l && n !== vn && (u = n.relatedTarget || n.fromElement) && (jt(u) || u[Ct])) break a;
					(c || l) && (u = i.window === i ? i : (l = i.ownerDocument) ? l.defaultView || l.parentWindow : window, c ? (l = n.relatedTarget || n.toElement, c = r, l = l ? jt(l) : null, l !== null && (f = o(l), d = l.tag, l !== f || d !== 5 && d !== 27 && d !== 6) && (l = null)) : (c = null, l = r), c !== l && (d = Gn, g = "onMouseLeave", p = "onMouseEnter", m = "mouse", (e === "pointerout" || e === "pointerover") && (d = rr, g = "onPointerLeave", p = "onPointerEnter", m = "pointer"), f = c == null ? u : Nt(c), h = l == null ? u : Nt(l), u = new d(g, m + "leave", c, n, i), u.target = f, u.relatedTarget = h, g = null, jt(i) === r && (d = new d(p, m + "enter", l, n, i), d.target = h, d.relatedTarget = f, g = d), f = g, d = c && l ? E(c, l, Xf) : null, c !== null && Zf(s, u, c, d, !1), l !== null && f !== null && Zf(s, f, l, d, !0)));
				}
				a: {
					if (c = r ? Nt(r) : window, l = c.nodeName && c.nodeName.toLowerCase(), l === "select" || l === "input" && c.type === "file") var _ = Dr;
					else if (xr(c)) {
						if (Or) _ = Lr;
						else {
							_ = Fr;
							var v = Pr;
						}
					} else l = c.nodeName, !l || l.toLowerCase() !== "input" || c.type !== "checkbox" && c.type !== "radio" ? r && pn(r.elementType) && (_ = Dr) : _ = Ir;
					if (_ &&= _(e, r)) {
						Sr(s, _, n, i);
						break a;
					}
					v && v(e, c, r);
				}
				switch (v = r ? Nt(r) : window, e) {
					case "focusin":
						(xr(v) || v.contentEditable === "true") && (Jr = v, Yr = r, Xr = null);
						break;
					case "focusout":
						Xr = Yr = Jr = null;
						break;
					case "mousedown":
						Zr = !0;
						break;
					case "contextmenu":
					case "mouseup":
					case "dragend":
						Zr = !1, Qr(s, n, i);
						break;
					case "selectionchange": if (qr) break;
					case "keydown":
					case "keyup": Qr(s, n, i);
				}
				var y;
				if (lr) b: {
					switch (e) {
						case "compositionstart":
							var b = "onCompositionStart";
							break b;
						case "compositionend":
							b = "onCompositionEnd";
							break b;
						case "compositionupdate":
							b = "onCompositionUpdate";
							break b;
					}
					b = void 0;
				}
				else _r ? hr(e, n) && (b = "onCompositionEnd") : e === "keydown" && n.keyCode === 229 && (b = "onCompositionStart");
				b && (fr && n.locale !== "ko" && (_r || b !== "onCompositionStart" ? b === "onCompositionEnd" && _r && (y = Mn()) : (kn = i, An = "value" in kn ? kn.value : kn.textContent, _r = !0)), v = Yf(r, b), 0 < v.length && (b = new Xn(b, e, null, n, i), s.push({
					event: b,
					listeners: v
				}), y ? b.data = y : (y = gr(n), y !== null && (b.data = y)))), (y = dr ? vr(e, n) : yr(e, n)) && (b = Yf(r, "onBeforeInput"), 0 < b.length && (v = new Xn("onBeforeInput", "beforeinput", null, n, i), s.push({
					event: v,
					listeners: b
				}), v.data = y)), Lf(s, e, r, n, i);
			}
			Hf(s, t);
		});
	}
	function Jf(e, t, n) {
		return {
			instance: e,
			listener: t,
			currentTarget: n
		};
	}
	function Yf(e, t) {
		for (var n = t + "Capture", r = []; e !== null;) {
			var i = e, a = i.stateNode;
			if (i = i.tag, i !== 5 && i !== 26 && i !== 27 || a === null || (i = Tn(e, n), i != null && r.unshift(Jf(e, i, a)), i = Tn(e, t), i != null && r.push(Jf(e, i, a))), e.tag === 3) return r;
			e = e.return;
		}
		return [];
	}
	function Xf(e) {
		if (e === null) return null;
		do
			e = e.return;
		while (e && e.tag !== 5 && e.tag !== 27);
		return e || null;
	}
	function Zf(e, t, n, r, i) {
		for (var a = t._reactName, o = []; n !== null && n !== r;) {
			var s = n, c = s.alternate, l = s.stateNode;
			if (s = s.tag, c !== null && c === r) break;
			s !== 5 && s !== 26 && s !== 27 || l === null || (c = l, i ? (l = Tn(n, a), l != null && o.unshift(Jf(n, l, c))) : i || (l = Tn(n, a), l != null && o.push(Jf(n, l, c)))), n = n.return;
		}
		o.length !== 0 && e.push({
			event: t,
			listeners: o
		});
	}
	var Qf = /\r\n?/g, $f = /\u0000|\uFFFD/g;
	function ep(e) {
		return (typeof e == "string" ? e : "" + e).replace(Qf, "\n").replace($f, "");
	}
	function tp(e, t) {
		return t = ep(t), ep(e) === t;
	}
	function np(e, t, n, r, a, o) {
		switch (n) {
			case "children":
				if (typeof r == "string") t === "body" || t === "textarea" && r === "" || ln(e, r);
				else if (typeof r == "number" || typeof r == "bigint") t !== "body" && ln(e, "" + r);
				else return;
				break;
			case "className":
				qt(e, "class", r);
				break;
			case "tabIndex":
				qt(e, "tabindex", r);
				break;
			case "dir":
			case "role":
			case "viewBox":
			case "width":
			case "height":
				qt(e, n, r);
				break;
			case "style":
				fn(e, r, o);
				return;
			case "data": if (t !== "object") {
				qt(e, "data", r);
				break;
			}
			case "src":
			case "href":
				if (r === "" && (t !== "a" || n !== "href") || r == null || typeof r == "function" || typeof r == "symbol" || typeof r == "boolean") {
					e.removeAttribute(n);
					break;
				}
				r = gn(r), e.setAttribute(n, r);
				break;
			case "action":
			case "formAction":
				if (typeof r == "function") {
					e.setAttribute(n, "javascript:throw new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to use event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");
					break;
				}
				if (typeof o == "function" && (n === "formAction" ? (t !== "input" && np(e, t, "name", a.name, a, null), np(e, t, "formEncType", a.formEncType, a, null), np(e, t, "formMethod", a.formMethod, a, null), np(e, t, "formTarget", a.formTarget, a, null)) : (np(e, t, "encType", a.encType, a, null), np(e, t, "method", a.method, a, null), np(e, t, "target", a.target, a, null))), r == null || typeof r == "symbol" || typeof r == "boolean") {
					e.removeAttribute(n);
					break;
				}
				r = gn(r), e.setAttribute(n, r);
				break;
			case "onClick":
				r != null && (e.onclick = _n);
				return;
			case "onScroll":
				r != null && Z("scroll", e);
				return;
			case "onScrollEnd":
				r != null && Z("scrollend", e);
				return;
			case "dangerouslySetInnerHTML":
				if (r != null) {
					if (typeof r != "object" || !("__html" in r)) throw Error(i(61));
					if (n = r.__html, n != null) {
						if (a.children != null) throw Error(i(60));
						o?.__html !== n && (e.innerHTML = n);
					}
				}
				break;
			case "multiple":
				e.multiple = r && typeof r != "function" && typeof r != "symbol";
				break;
			case "muted":
				e.muted = r && typeof r != "function" && typeof r != "symbol";
				break;
			case "suppressContentEditableWarning":
			case "suppressHydrationWarning":
			case "defaultValue":
			case "defaultChecked":
			case "innerHTML":
			case "ref": break;
			case "autoFocus": break;
			case "xlinkHref":
				if (r == null || typeof r == "function" || typeof r == "boolean" || typeof r == "symbol") {
					e.removeAttribute("xlink:href");
					break;
				}
				n = gn(r), e.setAttributeNS("http://www.w3.org/1999/xlink", "xlink:href", n);
				break;
			case "contentEditable":
			case "spellCheck":
			case "draggable":
			case "value":
			case "autoReverse":
			case "externalResourcesRequired":
			case "focusable":
			case "preserveAlpha":
				r != null && typeof r != "function" && typeof r != "symbol" ? e.setAttribute(n, r) : e.removeAttribute(n);
				break;
			case "inert":
			case "allowFullScreen":
			case "async":
			case "autoPlay":
			case "controls":
			case "credentialless":
			case "default":
			case "defer":
			case "disabled":
			case "disablePictureInPicture":
			case "disableRemotePlayback":
			case "formNoValidate":
			case "hidden":
			case "loop":
			case "noModule":
			case "noValidate":
			case "open":
			case "playsInline":
			case "readOnly":
			case "required":
			case "reversed":
			case "scoped":
			case "seamless":
			case "itemScope":
				r && typeof r != "function" && typeof r != "symbol" ? e.setAttribute(n, "") : e.removeAttribute(n);
				break;
			case "capture":
			case "download":
				!0 === r ? e.setAttribute(n, "") : !1 !== r && r != null && typeof r != "function" && typeof r != "symbol" ? e.setAttribute(n, r) : e.removeAttribute(n);
				break;
			case "cols":
			case "rows":
			case "size":
			case "span":
				r != null && typeof r != "function" && typeof r != "symbol" && !isNaN(r) && 1 <= r ? e.setAttribute(n, r) : e.removeAttribute(n);
				break;
			case "rowSpan":
			case "start":
				r == null || typeof r == "function" || typeof r == "symbol" || isNaN(r) ? e.removeAttribute(n) : e.setAttribute(n, r);
				break;
			case "popover":
				Z("beforetoggle", e), Z("toggle", e), Kt(e, "popover", r);
				break;
			case "xlinkActuate":
				Jt(e, "http://www.w3.org/1999/xlink", "xlink:actuate", r);
				break;
			case "xlinkArcrole":
				Jt(e, "http://www.w3.org/1999/xlink", "xlink:arcrole", r);
				break;
			case "xlinkRole":
				Jt(e, "http://www.w3.org/1999/xlink", "xlink:role", r);
				break;
			case "xlinkShow":
				Jt(e, "http://www.w3.org/1999/xlink", "xlink:show", r);
				break;
			case "xlinkTitle":
				Jt(e, "http://www.w3.org/1999/xlink", "xlink:title", r);
				break;
			case "xlinkType":
				Jt(e, "http://www.w3.org/1999/xlink", "xlink:type", r);
				break;
			case "xmlBase":
				Jt(e, "http://www.w3.org/XML/1998/namespace", "xml:base", r);
				break;
			case "xmlLang":
				Jt(e, "http://www.w3.org/XML/1998/namespace", "xml:lang", r);
				break;
			case "xmlSpace":
				Jt(e, "http://www.w3.org/XML/1998/namespace", "xml:space", r);
				break;
			case "is":
				Kt(e, "is", r);
				break;
			case "innerText":
			case "textContent": return;
			default: if (!(2 < n.length) || n[0] !== "o" && n[0] !== "O" || n[1] !== "n" && n[1] !== "N") n = mn.get(n) || n, Kt(e, n, r);
			else return;
		}
		B = !0;
	}
	function rp(e, t, n, r, a, o) {
		switch (n) {
			case "style":
				fn(e, r, o);
				return;
			case "dangerouslySetInnerHTML":
				if (r != null) {
					if (typeof r != "object" || !("__html" in r)) throw Error(i(61));
					if (n = r.__html, n != null) {
						if (a.children != null) throw Error(i(60));
						o?.__html !== n && (e.innerHTML = n);
					}
				}
				break;
			case "children":
				if (typeof r == "string") ln(e, r);
				else if (typeof r == "number" || typeof r == "bigint") ln(e, "" + r);
				else return;
				break;
			case "onScroll":
				r != null && Z("scroll", e);
				return;
			case "onScrollEnd":
				r != null && Z("scrollend", e);
				return;
			case "onClick":
				r != null && (e.onclick = _n);
				return;
			case "suppressContentEditableWarning":
			case "suppressHydrationWarning":
			case "innerHTML":
			case "ref": return;
			case "innerText":
			case "textContent": return;
			default:
				if (!Rt.hasOwnProperty(n)) a: {
					if (n[0] === "o" && n[1] === "n" && (a = n.endsWith("Capture"), o = n.slice(2, a ? n.length - 7 : void 0), t = e[St] || null, t = t == null ? null : t[n], typeof t == "function" && e.removeEventListener(o, t, a), typeof r == "function")) {
						typeof t != "function" && t !== null && (n in e ? e[n] = null : e.hasAttribute(n) && e.removeAttribute(n)), e.addEventListener(o, r, a);
						break a;
					}
					B = !0, n in e ? e[n] = r : !0 === r ? e.setAttribute(n, "") : Kt(e, n, r);
				}
				return;
		}
		B = !0;
	}
	function ip(e, t, n) {
		switch (t) {
			case "div":
			case "span":
			case "svg":
			case "path":
			case "a":
			case "g":
			case "p":
			case "li": break;
			case "img":
				Z("error", e), Z("load", e);
				var r = !1, a = !1, o;
				for (o in n) if (n.hasOwnProperty(o)) {
					var s = n[o];
					if (s != null) switch (o) {
						case "src":
							r = !0;
							break;
						case "srcSet":
							a = !0;
							break;
						case "children":
						case "dangerouslySetInnerHTML": throw Error(i(137, t));
						default: np(e, t, o, s, n, null);
					}
				}
				a && np(e, t, "srcSet", n.srcSet, n, null), r && np(e, t, "src", n.src, n, null);
				return;
			case "input":
				Z("invalid", e);
				var c = o = s = a = null, l = null, u = null;
				for (r in n) if (n.hasOwnProperty(r)) {
					var d = n[r];
					if (d != null) switch (r) {
						case "name":
							a = d;
							break;
						case "type":
							s = d;
							break;
						case "checked":
							l = d;
							break;
						case "defaultChecked":
							u = d;
							break;
						case "value":
							o = d;
							break;
						case "defaultValue":
							c = d;
							break;
						case "children":
						case "dangerouslySetInnerHTML":
							if (d != null) throw Error(i(137, t));
							break;
						default: np(e, t, r, d, n, null);
					}
				}
				rn(e, o, c, l, u, s, a, !1);
				return;
			case "select":
				for (a in Z("invalid", e), r = s = o = null, n) if (n.hasOwnProperty(a) && (c = n[a], c != null)) switch (a) {
					case "value":
						o = c;
						break;
					case "defaultValue":
						s = c;
						break;
					case "multiple": r = c;
					default: np(e, t, a, c, n, null);
				}
				t = o, n = s, e.multiple = !!r, t == null ? n != null && on(e, !!r, n, !0) : on(e, !!r, t, !1);
				return;
			case "textarea":
				for (s in Z("invalid", e), o = a = r = null, n) if (n.hasOwnProperty(s) && (c = n[s], c != null)) switch (s) {
					case "value":
						r = c;
						break;
					case "defaultValue":
						a = c;
						break;
					case "children":
						o = c;
						break;
					case "dangerouslySetInnerHTML":
						if (c != null) throw Error(i(91));
						break;
					default: np(e, t, s, c, n, null);
				}
				cn(e, r, a, o);
				return;
			case "option":
				for (l in n) if (n.hasOwnProperty(l) && (r = n[l], r != null)) switch (l) {
					case "selected":
						e.selected = r && typeof r != "function" && typeof r != "symbol";
						break;
					default: np(e, t, l, r, n, null);
				}
				return;
			case "dialog":
				Z("beforetoggle", e), Z("toggle", e), Z("cancel", e), Z("close", e);
				break;
			case "iframe":
			case "object":
				Z("load", e);
				break;
			case "video":
			case "audio":
				for (r = 0; r < Bf.length; r++) Z(Bf[r], e);
				break;
			case "image":
				Z("error", e), Z("load", e);
				break;
			case "details":
				Z("toggle", e);
				break;
			case "embed":
			case "source":
			case "link": Z("error", e), Z("load", e);
			case "area":
			case "base":
			case "br":
			case "col":
			case "hr":
			case "keygen":
			case "meta":
			case "param":
			case "track":
			case "wbr":
			case "menuitem":
				for (u in n) if (n.hasOwnProperty(u) && (r = n[u], r != null)) switch (u) {
					case "children":
					case "dangerouslySetInnerHTML": throw Error(i(137, t));
					default: np(e, t, u, r, n, null);
				}
				return;
			default: if (pn(t)) {
				for (d in n) n.hasOwnProperty(d) && (r = n[d], r !== void 0 && rp(e, t, d, r, n, void 0));
				return;
			}
		}
		for (c in n) n.hasOwnProperty(c) && (r = n[c], r != null && np(e, t, c, r, n, null));
	}
	var ap = {};
	function op(e, t, n, r) {
		switch (t) {
			case "div":
			case "span":
			case "svg":
			case "path":
			case "a":
			case "g":
			case "p":
			case "li": break;
			case "input":
				var a = null, o = null, s = null, c = null, l = null, u = null, d = null;
				for (m in n) {
					var f = n[m];
					if (n.hasOwnProperty(m) && f != null) switch (m) {
						case "checked": break;
						case "value": break;
						case "defaultValue": l = f;
						default: r.hasOwnProperty(m) || np(e, t, m, null, r, f);
					}
				}
				for (var p in r) {
					var m = r[p];
					if (f = n[p], r.hasOwnProperty(p) && (m != null || f != null)) switch (p) {
						case "type":
							m !== f && (B = !0), o = m;
							break;
						case "name":
							m !== f && (B = !0), a = m;
							break;
						case "checked":
							m !== f && (B = !0), u = m;
							break;
						case "defaultChecked":
							m !== f && (B = !0), d = m;
							break;
						case "value":
							m !== f && (B = !0), s = m;
							break;
						case "defaultValue":
							m !== f && (B = !0), c = m;
							break;
						case "children":
						case "dangerouslySetInnerHTML":
							if (m != null) throw Error(i(137, t));
							break;
						default: m !== f && np(e, t, p, m, r, f);
					}
				}
				nn(e, s, c, l, u, d, o, a);
				return;
			case "select":
				for (o in m = s = c = p = null, n) if (l = n[o], n.hasOwnProperty(o) && l != null) switch (o) {
					case "value": break;
					case "multiple": m = l;
					default: r.hasOwnProperty(o) || np(e, t, o, null, r, l);
				}
				for (a in r) if (o = r[a], l = n[a], r.hasOwnProperty(a) && (o != null || l != null)) switch (a) {
					case "value":
						o !== l && (B = !0), p = o;
						break;
					case "defaultValue":
						o !== l && (B = !0), c = o;
						break;
					case "multiple": o !== l && (B = !0), s = o;
					default: o !== l && np(e, t, a, o, r, l);
				}
				t = c, n = s, r = m, p == null ? !!r != !!n && (t == null ? on(e, !!n, n ? [] : "", !1) : on(e, !!n, t, !0)) : on(e, !!n, p, !1);
				return;
			case "textarea":
				for (c in m = p = null, n) if (a = n[c], n.hasOwnProperty(c) && a != null && !r.hasOwnProperty(c)) switch (c) {
					case "value": break;
					case "children": break;
					default: np(e, t, c, null, r, a);
				}
				for (s in r) if (a = r[s], o = n[s], r.hasOwnProperty(s) && (a != null || o != null)) switch (s) {
					case "value":
						a !== o && (B = !0), p = a;
						break;
					case "defaultValue":
						a !== o && (B = !0), m = a;
						break;
					case "children": break;
					case "dangerouslySetInnerHTML":
						if (a != null) throw Error(i(91));
						break;
					default: a !== o && np(e, t, s, a, r, o);
				}
				sn(e, p, m);
				return;
			case "option":
				for (var h in n) if (p = n[h], n.hasOwnProperty(h) && p != null && !r.hasOwnProperty(h)) switch (h) {
					case "selected":
						e.selected = !1;
						break;
					default: np(e, t, h, null, r, p);
				}
				for (l in r) if (p = r[l], m = n[l], r.hasOwnProperty(l) && p !== m && (p != null || m != null)) switch (l) {
					case "selected":
						p !== m && (B = !0), e.selected = p && typeof p != "function" && typeof p != "symbol";
						break;
					default: np(e, t, l, p, r, m);
				}
				return;
			case "img":
			case "link":
			case "area":
			case "base":
			case "br":
			case "col":
			case "embed":
			case "hr":
			case "keygen":
			case "meta":
			case "param":
			case "source":
			case "track":
			case "wbr":
			case "menuitem":
				for (var g in n) p = n[g], n.hasOwnProperty(g) && p != null && !r.hasOwnProperty(g) && np(e, t, g, null, r, p);
				for (u in r) if (p = r[u], m = n[u], r.hasOwnProperty(u) && p !== m && (p != null || m != null)) switch (u) {
					case "children":
					case "dangerouslySetInnerHTML":
						if (p != null) throw Error(i(137, t));
						break;
					default: np(e, t, u, p, r, m);
				}
				return;
			default: if (pn(t)) {
				for (var _ in n) p = n[_], n.hasOwnProperty(_) && p !== void 0 && !r.hasOwnProperty(_) && rp(e, t, _, void 0, r, p);
				for (d in r) p = r[d], m = n[d], !r.hasOwnProperty(d) || p === m || p === void 0 && m === void 0 || rp(e, t, d, p, r, m);
				return;
			}
		}
		for (var v in n) p = n[v], n.hasOwnProperty(v) && p != null && !r.hasOwnProperty(v) && np(e, t, v, null, r, p);
		for (f in r) p = r[f], m = n[f], !r.hasOwnProperty(f) || p === m || p == null && m == null || np(e, t, f, p, r, m);
	}
	function sp(e) {
		switch (e) {
			case "css":
			case "script":
			case "font":
			case "img":
			case "image":
			case "input":
			case "link": return !0;
			default: return !1;
		}
	}
	function cp() {
		if (typeof performance.getEntriesByType == "function") {
			for (var e = 0, t = 0, n = performance.getEntriesByType("resource"), r = 0; r < n.length; r++) {
				var i = n[r], a = i.transferSize, o = i.initiatorType, s = i.duration;
				if (a && s && sp(o)) {
					for (o = 0, s = i.responseEnd, r += 1; r < n.length; r++) {
						var c = n[r], l = c.startTime;
						if (l > s) break;
						var u = c.transferSize, d = c.initiatorType;
						u && sp(d) && (c = c.responseEnd, o += u * (c < s ? 1 : (s - l) / (c - l)));
					}
					if (--r, t += 8 * (a + o) / (i.duration / 1e3), e++, 10 < e) break;
				}
			}
			if (0 < e) return t / e / 1e6;
		}
		return navigator.connection && (e = navigator.connection.downlink, typeof e == "number") ? e : 5;
	}
	var lp = null, up = null;
	function dp(e) {
		return e.nodeType === 9 ? e : e.ownerDocument;
	}
	function fp(e) {
		switch (e) {
			case "http://www.w3.org/2000/svg": return 1;
			case "http://www.w3.org/1998/Math/MathML": return 2;
			default: return 0;
		}
	}
	function pp(e, t) {
		if (e === 0) switch (t) {
			case "svg": return 1;
			case "math": return 2;
			default: return 0;
		}
		return e === 1 && t === "foreignObject" ? 0 : e;
	}
	function mp(e, t, n, r) {
		return n = dp(n).createElement(e), n[xt] = r, n[St] = t, ip(n, e, t), Ft(n), n;
	}
	function hp(e, t) {
		return e === "textarea" || e === "noscript" || typeof t.children == "string" || typeof t.children == "number" || typeof t.children == "bigint" || typeof t.dangerouslySetInnerHTML == "object" && t.dangerouslySetInnerHTML !== null && t.dangerouslySetInnerHTML.__html != null;
	}
	var gp = null;
	function _p() {
		var e = window.event;
		return e && e.type === "popstate" ? e !== gp && (gp = e, !0) : (gp = null, !1);
	}
	var vp = typeof setTimeout == "function" ? setTimeout : void 0, yp = typeof clearTimeout == "function" ? clearTimeout : void 0, bp = typeof Promise == "function" ? Promise : void 0, xp = typeof requestAnimationFrame == "function" ? requestAnimationFrame : vp, Sp = typeof queueMicrotask == "function" ? queueMicrotask : bp === void 0 ? vp : function(e) {
		return bp.resolve(null).then(e).catch(Cp);
	};
	function Cp(e) {
		setTimeout(function() {
			throw e;
		});
	}
	function wp(e) {
		return e === "head";
	}
	function Tp(e, t) {
		var n = t, r = 0;
		do {
			var i = n.nextSibling;
			if (e.removeChild(n), i && i.nodeType === 8) {
				if (n = i.data, n === "/$" || n === "/&") {
					if (r === 0) {
						e.removeChild(i), Uh(t);
						return;
					}
					r--;
				} else if (n === "$" || n === "$?" || n === "$~" || n === "$!" || n === "&") r++;
				else if (n === "html") vm(e.ownerDocument.documentElement);
				else if (n === "head") {
					n = e.ownerDocument.head, vm(n);
					for (var a = n.firstChild; a;) {
						var o = a.nextSibling, s = a.nodeName;
						a[Ot] || s === "SCRIPT" || s === "STYLE" || s === "LINK" && a.rel.toLowerCase() === "stylesheet" || n.removeChild(a), a = o;
					}
				} else n === "body" && vm(e.ownerDocument.body);
			}
			n = i;
		} while (n);
		Uh(t);
	}
	function Ep(e, t) {
		var n = e;
		e = 0;
		do {
			var r = n.nextSibling;
			if (n.nodeType === 1 ? t ? (n._stashedDisplay = n.style.display, n.style.display = "none") : (n.style.display = n._stashedDisplay || "", n.getAttribute("style") === "" && n.removeAttribute("style")) : n.nodeType === 3 && (t ? (n._stashedText = n.nodeValue, n.nodeValue = "") : n.nodeValue = n._stashedText || ""), r && r.nodeType === 8) {
				if (n = r.data, n === "/$") {
					if (e === 0) break;
					e--;
				} else n !== "$" && n !== "$?" && n !== "$~" && n !== "$!" || e++;
			}
			n = r;
		} while (n);
	}
	function Dp(e, t, n) {
		if (t = CSS.escape(t) === t ? t : "r-" + btoa(t).replace(/=/g, ""), e.style.viewTransitionName = t, n != null && (e.style.viewTransitionClass = n), n = getComputedStyle(e), n.display === "inline") {
			if (t = e.getClientRects(), t.length === 1) var r = 1;
			else for (var i = r = 0; i < t.length; i++) {
				var a = t[i];
				0 < a.width && 0 < a.height && r++;
			}
			r === 1 && (e = e.style, e.display = t.length === 1 ? "inline-block" : "block", e.marginTop = "-" + n.paddingTop, e.marginBottom = "-" + n.paddingBottom);
		}
	}
	function Op(e, t) {
		e = e.style, t = t.style;
		var n = t == null ? null : t.hasOwnProperty("viewTransitionName") ? t.viewTransitionName : t.hasOwnProperty("view-transition-name") ? t["view-transition-name"] : null;
		e.viewTransitionName = n == null || typeof n == "boolean" ? "" : ("" + n).trim(), n = t == null ? null : t.hasOwnProperty("viewTransitionClass") ? t.viewTransitionClass : t.hasOwnProperty("view-transition-class") ? t["view-transition-class"] : null, e.viewTransitionClass = n == null || typeof n == "boolean" ? "" : ("" + n).trim(), e.display === "inline-block" && (t == null ? e.display = e.margin = "" : (n = t.display, e.display = n == null || typeof n == "boolean" ? "" : n, n = t.margin, n == null ? (n = t.hasOwnProperty("marginTop") ? t.marginTop : t["margin-top"], e.marginTop = n == null || typeof n == "boolean" ? "" : n, t = t.hasOwnProperty("marginBottom") ? t.marginBottom : t["margin-bottom"], e.marginBottom = t == null || typeof t == "boolean" ? "" : t) : e.margin = n));
	}
	function kp(e, t, n) {
		return n = n.ownerDocument.defaultView, {
			rect: e,
			abs: t.position === "absolute" || t.position === "fixed",
			clip: t.clipPath !== "none" || t.overflow !== "visible" || t.filter !== "none" || t.mask !== "none" || t.mask !== "none" || t.borderRadius !== "0px",
			view: 0 <= e.bottom && 0 <= e.right && e.top <= n.innerHeight && e.left <= n.innerWidth
		};
	}
	function Ap(e) {
		return kp(e.getBoundingClientRect(), getComputedStyle(e), e);
	}
	function jp(e) {
		var t = e.getBoundingClientRect();
		t = new DOMRect(t.x + 2e4, t.y + 2e4, t.width, t.height);
		var n = getComputedStyle(e);
		return kp(t, n, e);
	}
	function Mp(e) {
		return e.documentElement.clientHeight;
	}
	function Np(e) {
		this.addEventListener("load", e), this.addEventListener("error", e);
	}
	function Pp(e, t, n, r, i, a, o, s, c) {
		var l = t.nodeType === 9 ? t : t.ownerDocument;
		try {
			var u = l.startViewTransition({
				update: function() {
					var t = l.defaultView, n = t.navigation && t.navigation.transition, o = l.fonts.status;
					r();
					var s = [];
					if (o === "loaded" && (Mp(l), l.fonts.status === "loading" && s.push(l.fonts.ready)), o = s.length, e !== null) for (var c = e.suspenseyImages, u = 0, d = 0; d < c.length; d++) {
						var f = c[d];
						if (!f.complete) {
							var p = f.getBoundingClientRect();
							if (0 < p.bottom && 0 < p.right && p.top < t.innerHeight && p.left < t.innerWidth) {
								if (u += Zm(f), u > eh) {
									s.length = o;
									break;
								}
								f = new Promise(Np.bind(f)), s.push(f);
							}
						}
					}
					if (0 < s.length) return t = Promise.race([Promise.all(s), new Promise(function(e) {
						return setTimeout(e, 500);
					})]).then(i, i), (n ? Promise.allSettled([n.finished, t]) : t).then(a, a);
					if (i(), n) return n.finished.then(a, a);
					a();
				},
				types: n
			});
			l.__reactViewTransition = u;
			var d = [];
			return u.ready.then(function() {
				for (var e = l.documentElement.getAnimations({ subtree: !0 }), t = 0; t < e.length; t++) {
					var n = e[t], r = n.effect, i = r.pseudoElement;
					if (i != null && i.startsWith("::view-transition")) {
						d.push(n), n = r.getKeyframes();
						for (var a = i = void 0, s = !0, c = 0; c < n.length; c++) {
							var u = n[c], f = u.width;
							if (i === void 0) i = f;
							else if (i !== f) {
								s = !1;
								break;
							}
							if (f = u.height, a === void 0) a = f;
							else if (a !== f) {
								s = !1;
								break;
							}
							delete u.width, delete u.height, u.transform === "none" && delete u.transform;
						}
						s && i !== void 0 && a !== void 0 && (r.setKeyframes(n), s = getComputedStyle(r.target, r.pseudoElement), s.width !== i || s.height !== a) && (s = n[0], s.width = i, s.height = a, s = n[n.length - 1], s.width = i, s.height = a, r.setKeyframes(n));
					}
				}
				o();
			}, function(e) {
				l.__reactViewTransition === u && (l.__reactViewTransition = null);
				try {
					if (typeof e == "object" && e) switch (e.name) {
						case "InvalidStateError": (e.message === "View transition was skipped because document visibility state is hidden." || e.message === "Skipping view transition because document visibility state has become hidden." || e.message === "Skipping view transition because viewport size changed." || e.message === "Transition was aborted because of invalid state") && (e = null);
					}
					e !== null && c(e);
				} finally {
					r(), i(), o();
				}
			}), u.finished.finally(function() {
				for (var e = 0; e < d.length; e++) d[e].cancel();
				l.__reactViewTransition === u && (l.__reactViewTransition = null), s();
			}), u;
		} catch {
			return r(), i(), o(), null;
		}
	}
	function Fp(e, t) {
		this._scope = document.documentElement, this._selector = "::view-transition-" + e + "(" + t + ")";
	}
	Fp.prototype.animate = function(e, t) {
		return t = typeof t == "number" ? { duration: t } : D({}, t), t.pseudoElement = this._selector, this._scope.animate(e, t);
	}, Fp.prototype.getAnimations = function() {
		for (var e = this._scope, t = this._selector, n = e.getAnimations({ subtree: !0 }), r = [], i = 0; i < n.length; i++) {
			var a = n[i].effect;
			a !== null && a.target === e && a.pseudoElement === t && r.push(n[i]);
		}
		return r;
	}, Fp.prototype.getComputedStyle = function() {
		return getComputedStyle(this._scope, this._selector);
	};
	function Ip(e) {
		return {
			name: e,
			group: new Fp("group", e),
			imagePair: new Fp("image-pair", e),
			old: new Fp("old", e),
			new: new Fp("new", e)
		};
	}
	function Lp(e) {
		this._fragmentFiber = e, this._observers = this._eventListeners = null;
	}
	Lp.prototype.addEventListener = function(e, t, n) {
		var r = null, i = null;
		if (!(n != null && typeof n != "boolean" && (r = n.signal || null, r !== null && r.aborted))) {
			this._eventListeners === null && (this._eventListeners = []);
			var a = this._eventListeners;
			if (Hp(a, e, t, n) === -1) {
				var o = this, s = t;
				n != null && typeof n != "boolean" && !0 === n.once && (s = function(r) {
					o.removeEventListener(e, t, n), typeof t == "function" ? t.call(this, r) : t.handleEvent(r);
				}), r !== null && (i = o.removeEventListener.bind(o, e, t, n), r.addEventListener("abort", i, { once: !0 }), i = r.removeEventListener.bind(r, "abort", i)), r = Bp(n), a.push({
					type: e,
					listener: t,
					optionsOrUseCapture: n,
					attachedListener: s,
					cleanup: i
				}), m(this._fragmentFiber.child, !1, Rp, e, s, r);
			}
			this._eventListeners = a;
		}
	};
	function Rp(e, t, n, r) {
		return b(e).addEventListener(t, n, r), !1;
	}
	Lp.prototype.removeEventListener = function(e, t, n) {
		var r = this._eventListeners;
		if (r !== null && (t = Hp(r, e, t, n), t !== -1)) {
			var i = r[t];
			n = i.attachedListener;
			var a = i.cleanup;
			i = Bp(i.optionsOrUseCapture), m(this._fragmentFiber.child, !1, zp, e, n, i), r.splice(t, 1), a !== null && a();
		}
	};
	function zp(e, t, n, r) {
		return b(e).removeEventListener(t, n, r), !1;
	}
	function Bp(e) {
		return e != null && typeof e != "boolean" && (!0 === e.once || e.signal instanceof AbortSignal) ? {
			capture: e.capture,
			passive: e.passive
		} : e;
	}
	function Vp(e) {
		return e == null ? "c=0" : typeof e == "boolean" ? "c=" + (e ? "1" : "0") : "c=" + (e.capture ? "1" : "0");
	}
	function Hp(e, t, n, r) {
		if (e.length === 0) return -1;
		r = Vp(r);
		for (var i = 0; i < e.length; i++) {
			var a = e[i];
			if (a.type === t && a.listener === n && Vp(a.optionsOrUseCapture) === r) return i;
		}
		return -1;
	}
	Lp.prototype.dispatchEvent = function(e) {
		var t = g(this._fragmentFiber);
		if (t === null) return !0;
		t = b(t);
		var n = this._eventListeners;
		if (n !== null && 0 < n.length || !e.bubbles) {
			var r = t.nodeType === 9 ? t.createComment("") : document.createTextNode("");
			if (n) for (var i = 0; i < n.length; i++) {
				var a = n[i];
				r.addEventListener(a.type, a.attachedListener, Bp(a.optionsOrUseCapture));
			}
			if (t.appendChild(r), e = r.dispatchEvent(e), n) for (i = 0; i < n.length; i++) a = n[i], r.removeEventListener(a.type, a.attachedListener, Bp(a.optionsOrUseCapture));
			return t.removeChild(r), e;
		}
		return t.dispatchEvent(e);
	}, Lp.prototype.focus = function(e) {
		m(this._fragmentFiber.child, !0, Up, e, void 0, void 0);
	};
	function Up(e, t) {
		return e.tag !== 6 && (e = b(e), mm(e, t));
	}
	Lp.prototype.focusLast = function(e) {
		var t = [];
		m(this._fragmentFiber.child, !0, Wp, t, void 0, void 0);
		for (var n = t.length - 1; 0 <= n && !Up(t[n], e); n--);
	};
	function Wp(e, t) {
		return t.push(e), !1;
	}
	Lp.prototype.blur = function() {
		var e = g(this._fragmentFiber);
		e !== null && (e = b(e), e = dp(e).activeElement, e !== null && m(this._fragmentFiber.child, !1, Gp, e, void 0, void 0));
	};
	function Gp(e, t) {
		return e.tag !== 6 && (e = b(e), e === t || e.contains(t) ? (t.blur(), !0) : !1);
	}
	Lp.prototype.observeUsing = function(e) {
		this._observers === null && (this._observers = /* @__PURE__ */ new Set()), this._observers.add(e), m(this._fragmentFiber.child, !1, Kp, e, void 0, void 0);
	};
	function Kp(e, t) {
		return e.tag === 6 || (e = b(e), t.observe(e)), !1;
	}
	Lp.prototype.unobserveUsing = function(e) {
		var t = this._observers;
		if (t !== null && t.has(e)) {
			t.delete(e), m(this._fragmentFiber.child, !1, qp, e, void 0, void 0);
			for (var n = t = 0; n < Jp.length; n++) {
				var r = Jp[n];
				r.fragmentInstance === this && r.observer === e ? e.unobserve(r.instance) : Jp[t++] = r;
			}
			Jp.length = t;
		}
	};
	function qp(e, t) {
		return e.tag === 6 || (e = b(e), t.unobserve(e)), !1;
	}
	var Jp = [], Yp = !1;
	function Xp(e, t, n) {
		Jp.push({
			fragmentInstance: e,
			observer: t,
			instance: n
		}), Yp || (Yp = !0, hm(function() {
			Yp = !1;
			var e = Jp;
			Jp = [];
			for (var t = 0; t < e.length; t++) {
				var n = e[t];
				n.observer.unobserve(n.instance);
			}
		}));
	}
	Lp.prototype.getClientRects = function() {
		var e = [];
		return m(this._fragmentFiber.child, !1, Zp, e, void 0, void 0), e;
	};
	function Zp(e, t) {
		if (e.tag === 6) {
			e = e.stateNode;
			var n = e.ownerDocument.createRange();
			n.selectNodeContents(e), t.push.apply(t, n.getClientRects());
		} else e = b(e), t.push.apply(t, e.getClientRects());
		return !1;
	}
	Lp.prototype.getRootNode = function(e) {
		var t = g(this._fragmentFiber);
		return t === null ? this : b(t).getRootNode(e);
	}, Lp.prototype.compareDocumentPosition = function(e) {
		var t = g(this._fragmentFiber);
		if (t === null) return Node.DOCUMENT_POSITION_DISCONNECTED;
		var n = [];
		m(this._fragmentFiber.child, !1, Wp, n, void 0, void 0);
		var r = b(t);
		if (n.length === 0) {
			if (n = r, _(this._fragmentFiber)) {
				a: {
					for (t = this._fragmentFiber.return; t !== null;) {
						if (t.tag === 4) {
							t = t.stateNode.containerInfo;
							break a;
						}
						if (t.tag === 3 || t.tag === 5 || t.tag === 27) break;
						t = t.return;
					}
					t = null;
				}
				t != null && (n = t);
			}
			t = this._fragmentFiber;
			var i = r = n.compareDocumentPosition(e);
			return n === e ? i = Node.DOCUMENT_POSITION_CONTAINS : r & Node.DOCUMENT_POSITION_CONTAINED_BY && (n = v(t)[1], n === null ? i = Node.DOCUMENT_POSITION_PRECEDING : (e = b(n).compareDocumentPosition(e), i = e === 0 || e & Node.DOCUMENT_POSITION_FOLLOWING ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING)), i |= Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC;
		}
		t = b(n[0]), i = b(n[n.length - 1]);
		var a = _(this._fragmentFiber) ? t.parentElement : r;
		if (a == null) return Node.DOCUMENT_POSITION_DISCONNECTED;
		r = a.compareDocumentPosition(t) & Node.DOCUMENT_POSITION_CONTAINED_BY, a = a.compareDocumentPosition(i) & Node.DOCUMENT_POSITION_CONTAINED_BY;
		var o = t.compareDocumentPosition(e), s = i.compareDocumentPosition(e), c = o & Node.DOCUMENT_POSITION_CONTAINED_BY || s & Node.DOCUMENT_POSITION_CONTAINED_BY;
		return s = r && a && o & Node.DOCUMENT_POSITION_FOLLOWING && s & Node.DOCUMENT_POSITION_PRECEDING, t = r && t === e || a && i === e || c || s ? Node.DOCUMENT_POSITION_CONTAINED_BY : !r && t === e || !a && i === e ? Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC : o, t & Node.DOCUMENT_POSITION_DISCONNECTED || t & Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC || Qp(t, this._fragmentFiber, n[0], n[n.length - 1], e) ? t : Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC;
	};
	function Qp(e, t, n, r, i) {
		var a = jt(i);
		if (e & Node.DOCUMENT_POSITION_CONTAINED_BY) {
			if (n = !!a) a: {
				for (; a !== null;) {
					if (a.tag === 7 && (a === t || a.alternate === t)) {
						n = !0;
						break a;
					}
					a = a.return;
				}
				n = !1;
			}
			return n;
		}
		if (e & Node.DOCUMENT_POSITION_CONTAINS) {
			if (a === null) return a = i.ownerDocument, i === a || i === a.documentElement || i === a.body;
			a: {
				for (a = t, t = g(t); a !== null;) {
					if (!(a.tag !== 5 && a.tag !== 3 && a.tag !== 27 || a !== t && a.alternate !== t)) {
						a = !0;
						break a;
					}
					a = a.return;
				}
				a = !1;
			}
			return a;
		}
		return e & Node.DOCUMENT_POSITION_PRECEDING ? ((t = !!a) && !(t = a === n) && (t = E(n, a, T), t === null ? t = !1 : (m(t, !0, C, a, n), a = x, x = null, t = a !== null)), t) : e & Node.DOCUMENT_POSITION_FOLLOWING ? ((t = !!a) && !(t = a === r) && (t = E(r, a, T), t === null ? t = !1 : (m(t, !0, w, a, r), a = x, S = x = null, t = a !== null)), t) : !1;
	}
	function $p(e, t) {
		var n = e.ownerDocument.createRange();
		n.selectNodeContents(e), e = n.getBoundingClientRect(), window.scrollTo(window.scrollX + e.left, t ? window.scrollY + e.top : window.scrollY + e.bottom - window.innerHeight);
	}
	Lp.prototype.scrollIntoView = function(e) {
		if (typeof e == "object") throw Error(i(566));
		var t = [];
		m(this._fragmentFiber.child, !1, Wp, t, void 0, void 0);
		var n = !1 !== e;
		if (t.length === 0) {
			var r = v(this._fragmentFiber);
			if (r = n ? r[1] || r[0] || g(this._fragmentFiber) : r[0] || r[1], r === null) return;
			if (r.tag === 6) {
				e = b(r), $p(e, n);
				return;
			}
			if (r = b(r), r.nodeType !== 9) {
				if (r.nodeType === 11) {
					n = "host" in r ? r.host : null, n !== null && n.scrollIntoView(e);
					return;
				}
				r.scrollIntoView(e);
			}
		}
		for (r = n ? t.length - 1 : 0; r !== (n ? -1 : t.length);) {
			var a = t[r];
			a.tag === 6 ? (a = b(a), $p(a, n)) : b(a).scrollIntoView(e), r += n ? -1 : 1;
		}
	};
	function em(e, t) {
		return e = b(e), tm(e, t), !1;
	}
	function tm(e, t) {
		e.reactFragments ??= /* @__PURE__ */ new Set(), e.reactFragments.add(t);
	}
	function Q(e, t) {
		var n = t._eventListeners;
		if (n !== null) for (var r = 0; r < n.length; r++) {
			var i = n[r];
			e.addEventListener(i.type, i.attachedListener, Bp(i.optionsOrUseCapture));
		}
		e.nodeType !== 3 && (n = t._observers, n !== null && n.forEach(function(n) {
			for (var r = 0, i = 0; i < Jp.length; i++) {
				var a = Jp[i];
				(a.fragmentInstance !== t || a.observer !== n || a.instance !== e) && (Jp[r++] = a);
			}
			Jp.length = r, n.observe(e);
		}), tm(e, t));
	}
	function nm(e, t) {
		var n = t._eventListeners;
		if (n !== null) for (var r = 0; r < n.length; r++) {
			var i = n[r];
			e.removeEventListener(i.type, i.attachedListener, Bp(i.optionsOrUseCapture));
		}
		e.nodeType !== 3 && (n = t._observers, n !== null && n.forEach(function(n) {
			typeof n.rootMargin == "string" ? Xp(t, n, e) : n.unobserve(e);
		}), e.reactFragments != null && e.reactFragments.delete(t));
	}
	function rm(e) {
		var t = e.firstChild;
		for (t && t.nodeType === 10 && (t = t.nextSibling); t;) {
			var n = t;
			switch (t = t.nextSibling, n.nodeName) {
				case "HTML":
				case "HEAD":
				case "BODY":
					rm(n), At(n);
					continue;
				case "SCRIPT":
				case "STYLE": continue;
				case "LINK": if (n.rel.toLowerCase() === "stylesheet") continue;
			}
			e.removeChild(n);
		}
	}
	function im(e, t, n, r) {
		for (; e.nodeType === 1;) {
			var i = n;
			if (e.nodeName.toLowerCase() !== t.toLowerCase()) {
				if (!r && (e.nodeName !== "INPUT" || e.type !== "hidden")) break;
			} else if (!r) {
				if (t === "input" && e.type === "hidden") {
					var a = i.name == null ? null : "" + i.name;
					if (i.type === "hidden" && e.getAttribute("name") === a) return e;
				} else return e;
			} else if (!e[Ot]) switch (t) {
				case "meta":
					if (!e.hasAttribute("itemprop")) break;
					return e;
				case "link":
					if (a = e.getAttribute("rel"), a === "stylesheet" && e.hasAttribute("data-precedence") || a !== i.rel || e.getAttribute("href") !== (i.href == null || i.href === "" ? null : i.href) || e.getAttribute("crossorigin") !== (i.crossOrigin == null ? null : i.crossOrigin) || e.getAttribute("title") !== (i.title == null ? null : i.title)) break;
					return e;
				case "style":
					if (e.hasAttribute("data-precedence")) break;
					return e;
				case "script":
					if (a = e.getAttribute("src"), (a !== (i.src == null ? null : i.src) || e.getAttribute("type") !== (i.type == null ? null : i.type) || e.getAttribute("crossorigin") !== (i.crossOrigin == null ? null : i.crossOrigin)) && a && e.hasAttribute("async") && !e.hasAttribute("itemprop")) break;
					return e;
				default: return e;
			}
			if (e = um(e.nextSibling), e === null) break;
		}
		return null;
	}
	function am(e, t, n) {
		if (t === "") return null;
		for (; e.nodeType !== 3;) if ((e.nodeType !== 1 || e.nodeName !== "INPUT" || e.type !== "hidden") && !n || (e = um(e.nextSibling), e === null)) return null;
		return e;
	}
	function om(e, t) {
		for (; e.nodeType !== 8;) if ((e.nodeType !== 1 || e.nodeName !== "INPUT" || e.type !== "hidden") && !t || (e = um(e.nextSibling), e === null)) return null;
		return e;
	}
	function sm(e) {
		return e.data === "$?" || e.data === "$~";
	}
	function cm(e) {
		return e.data === "$!" || e.data === "$?" && e.ownerDocument.readyState !== "loading";
	}
	function lm(e, t) {
		var n = e.ownerDocument;
		if (e.data === "$~") e._reactRetry = t;
		else if (e.data !== "$?" || n.readyState !== "loading") t();
		else {
			var r = function() {
				t(), n.removeEventListener("DOMContentLoaded", r);
			};
			n.addEventListener("DOMContentLoaded", r), e._reactRetry = r;
		}
	}
	function um(e) {
		for (; e != null; e = e.nextSibling) {
			var t = e.nodeType;
			if (t === 1 || t === 3) break;
			if (t === 8) {
				if (t = e.data, t === "$" || t === "$!" || t === "$?" || t === "$~" || t === "&" || t === "F!" || t === "F") break;
				if (t === "/$" || t === "/&") return null;
			}
		}
		return e;
	}
	var dm = null;
	function fm(e) {
		e = e.nextSibling;
		for (var t = 0; e;) {
			if (e.nodeType === 8) {
				var n = e.data;
				if (n === "/$" || n === "/&") {
					if (t === 0) return um(e.nextSibling);
					t--;
				} else n !== "$" && n !== "$!" && n !== "$?" && n !== "$~" && n !== "&" || t++;
			}
			e = e.nextSibling;
		}
		return null;
	}
	function pm(e) {
		e = e.previousSibling;
		for (var t = 0; e;) {
			if (e.nodeType === 8) {
				var n = e.data;
				if (n === "$" || n === "$!" || n === "$?" || n === "$~" || n === "&") {
					if (t === 0) return e;
					t--;
				} else n !== "/$" && n !== "/&" || t++;
			}
			e = e.previousSibling;
		}
		return null;
	}
	function mm(e, t) {
		function n() {
			r = !0;
		}
		if (e.ownerDocument.activeElement === e) return !0;
		var r = !1;
		try {
			e.ownerDocument.addEventListener("focus", n, !0), (e.focus || HTMLElement.prototype.focus).call(e, t);
		} finally {
			e.ownerDocument.removeEventListener("focus", n, !0);
		}
		return r;
	}
	function hm(e) {
		xp(function() {
			xp(function(t) {
				return e(t);
			});
		});
	}
	function gm(e, t, n) {
		switch (t = dp(n), e) {
			case "html":
				if (e = t.documentElement, !e) throw Error(i(452));
				return e;
			case "head":
				if (e = t.head, !e) throw Error(i(453));
				return e;
			case "body":
				if (e = t.body, !e) throw Error(i(454));
				return e;
			default: throw Error(i(451));
		}
	}
	function _m(e, t, n) {
		for (var r in n) {
			var i = n[r];
			n.hasOwnProperty(r) && i != null && np(e, t, r, null, ap, i);
		}
		n.dangerouslySetInnerHTML != null && (e.textContent = ""), e.onclick === _n && (e.onclick = null), At(e);
	}
	function vm(e) {
		for (var t = e.attributes; t.length;) e.removeAttributeNode(t[0]);
		At(e);
	}
	var ym = /* @__PURE__ */ new Map(), bm = /* @__PURE__ */ new Set();
	function xm(e) {
		if (typeof e.getRootNode == "function") {
			var t = e.getRootNode();
			if (t.nodeType === 9 || t.nodeType === 11) return t;
		}
		return e.nodeType === 9 ? e : e.ownerDocument;
	}
	var Sm = z.d;
	z.d = {
		f: Cm,
		r: wm,
		D: Dm,
		C: Om,
		L: km,
		m: Am,
		X: Mm,
		S: jm,
		M: Nm
	};
	function Cm() {
		var e = Sm.f(), t = zd();
		return e || t;
	}
	function wm(e) {
		var t = Mt(e);
		t !== null && t.tag === 5 && t.type === "form" ? Qs(t) : Sm.r(e);
	}
	var Tm = typeof document > "u" ? null : document;
	function Em(e, t, n) {
		var r = Tm;
		if (r && typeof t == "string" && t) {
			var i = tn(t);
			i = "link[rel=\"" + e + "\"][href=\"" + i + "\"]", typeof n == "string" && (i += "[crossorigin=\"" + n + "\"]"), bm.has(i) || (bm.add(i), e = {
				rel: e,
				crossOrigin: n,
				href: t
			}, r.querySelector(i) === null && (t = r.createElement("link"), ip(t, "link", e), Ft(t), r.head.appendChild(t)));
		}
	}
	function Dm(e) {
		Sm.D(e), Em("dns-prefetch", e, null);
	}
	function Om(e, t) {
		Sm.C(e, t), Em("preconnect", e, t);
	}
	function km(e, t, n) {
		Sm.L(e, t, n);
		var r = Tm;
		if (r && e && t) {
			var i = "link[rel=\"preload\"][as=\"" + tn(t) + "\"]";
			t === "image" && n && n.imageSrcSet ? (i += "[imagesrcset=\"" + tn(n.imageSrcSet) + "\"]", typeof n.imageSizes == "string" && (i += "[imagesizes=\"" + tn(n.imageSizes) + "\"]")) : i += "[href=\"" + tn(e) + "\"]";
			var a = i;
			switch (t) {
				case "style":
					a = Fm(e);
					break;
				case "script": a = zm(e);
			}
			if (!(ym.has(a) || (e = D({
				rel: "preload",
				href: t === "image" && n && n.imageSrcSet ? void 0 : e,
				as: t
			}, n), ym.set(a, e), r.querySelector(i) !== null || t === "style" && r.querySelector(Im(a)) || t === "script" && r.querySelector(Bm(a))))) {
				var o = r.createElement("link");
				ip(o, "link", e), t === "style" && (o[kt] = !0, o.onload = o.onerror = function() {
					It(o);
				}), Ft(o), r.head.appendChild(o);
			}
		}
	}
	function Am(e, t) {
		Sm.m(e, t);
		var n = Tm;
		if (n && e) {
			var r = t && typeof t.as == "string" ? t.as : "script", i = "link[rel=\"modulepreload\"][as=\"" + tn(r) + "\"][href=\"" + tn(e) + "\"]", a = i;
			switch (r) {
				case "audioworklet":
				case "paintworklet":
				case "serviceworker":
				case "sharedworker":
				case "worker":
				case "script": a = zm(e);
			}
			if (!ym.has(a) && (e = D({
				rel: "modulepreload",
				href: e
			}, t), ym.set(a, e), n.querySelector(i) === null)) {
				switch (r) {
					case "audioworklet":
					case "paintworklet":
					case "serviceworker":
					case "sharedworker":
					case "worker":
					case "script": if (n.querySelector(Bm(a))) return;
				}
				r = n.createElement("link"), ip(r, "link", e), Ft(r), n.head.appendChild(r);
			}
		}
	}
	function jm(e, t, n) {
		Sm.S(e, t, n);
		var r = Tm;
		if (r && e) {
			var i = Pt(r).hoistableStyles, a = Fm(e);
			t ||= "default";
			var o = i.get(a);
			if (!o) {
				var s = {
					loading: 0,
					preload: null
				};
				if (o = r.querySelector(Im(a))) s.loading = 5;
				else {
					e = D({
						rel: "stylesheet",
						href: e,
						"data-precedence": t
					}, n), (n = ym.get(a)) && Um(e, n);
					var c = o = r.createElement("link");
					Ft(c), ip(c, "link", e), c._p = new Promise(function(e, t) {
						c.onload = e, c.onerror = t;
					}), c.addEventListener("load", function() {
						s.loading |= 1;
					}), c.addEventListener("error", function() {
						s.loading |= 2;
					}), s.loading |= 4, Hm(o, t, r);
				}
				o = {
					type: "stylesheet",
					instance: o,
					count: 1,
					state: s
				}, i.set(a, o);
			}
		}
	}
	function Mm(e, t) {
		Sm.X(e, t);
		var n = Tm;
		if (n && e) {
			var r = Pt(n).hoistableScripts, i = zm(e), a = r.get(i);
			a || (a = n.querySelector(Bm(i)), a || (e = D({
				src: e,
				async: !0
			}, t), (t = ym.get(i)) && Wm(e, t), a = n.createElement("script"), Ft(a), ip(a, "link", e), n.head.appendChild(a)), a = {
				type: "script",
				instance: a,
				count: 1,
				state: null
			}, r.set(i, a));
		}
	}
	function Nm(e, t) {
		Sm.M(e, t);
		var n = Tm;
		if (n && e) {
			var r = Pt(n).hoistableScripts, i = zm(e), a = r.get(i);
			a || (a = n.querySelector(Bm(i)), a || (e = D({
				src: e,
				async: !0,
				type: "module"
			}, t), (t = ym.get(i)) && Wm(e, t), a = n.createElement("script"), Ft(a), ip(a, "link", e), n.head.appendChild(a)), a = {
				type: "script",
				instance: a,
				count: 1,
				state: null
			}, r.set(i, a));
		}
	}
	function Pm(e, t, n, r) {
		var a = (a = xe.current) ? xm(a) : null;
		if (!a) throw Error(i(446));
		switch (e) {
			case "meta":
			case "title": return null;
			case "style": return typeof n.precedence == "string" && typeof n.href == "string" ? (n = Fm(n.href), t = Pt(a).hoistableStyles, r = t.get(n), r || (r = {
				type: "style",
				instance: null,
				count: 0,
				state: null
			}, t.set(n, r)), r) : {
				type: "void",
				instance: null,
				count: 0,
				state: null
			};
			case "link":
				if (n.rel === "stylesheet" && typeof n.href == "string" && typeof n.precedence == "string") {
					e = Fm(n.href);
					var o = Pt(a).hoistableStyles, s = o.get(e);
					if (s || (a = a.ownerDocument || a, s = {
						type: "stylesheet",
						instance: null,
						count: 0,
						state: {
							loading: 0,
							preload: null
						}
					}, o.set(e, s), (o = a.querySelector(Im(e))) ? o._p || (s.instance = o, s.state.loading = 5) : (o = ym.get(e), o || (o = {
						rel: "preload",
						as: "style",
						href: n.href,
						crossOrigin: n.crossOrigin,
						integrity: n.integrity,
						media: n.media,
						hrefLang: n.hrefLang,
						referrerPolicy: n.referrerPolicy
					}, ym.set(e, o)), Rm(a, e, o, s.state))), t && r === null) throw Error(i(528, ""));
					return s;
				}
				if (t && r !== null) throw Error(i(529, ""));
				return null;
			case "script": return t = n.async, n = n.src, typeof n == "string" && t && typeof t != "function" && typeof t != "symbol" ? (n = zm(n), t = Pt(a).hoistableScripts, r = t.get(n), r || (r = {
				type: "script",
				instance: null,
				count: 0,
				state: null
			}, t.set(n, r)), r) : {
				type: "void",
				instance: null,
				count: 0,
				state: null
			};
			default: throw Error(i(444, e));
		}
	}
	function Fm(e) {
		return "href=\"" + tn(e) + "\"";
	}
	function Im(e) {
		return "link[rel=\"stylesheet\"][" + e + "]";
	}
	function Lm(e) {
		return D({}, e, {
			"data-precedence": e.precedence,
			precedence: null
		});
	}
	function Rm(e, t, n, r) {
		if (t = e.querySelector("link[rel=\"preload\"][as=\"style\"][" + t + "]")) {
			if (!0 !== t[kt]) {
				r.loading = 1;
				return;
			}
		} else t = e.createElement("link"), t[kt] = !0, t.onload = t.onerror = It.bind(null, t), ip(t, "link", n), Ft(t), e.head.appendChild(t);
		r.preload = t, t.addEventListener("load", function() {
			return r.loading |= 1;
		}), t.addEventListener("error", function() {
			return r.loading |= 2;
		});
	}
	function zm(e) {
		return "[src=\"" + tn(e) + "\"]";
	}
	function Bm(e) {
		return "script[async]" + e;
	}
	function Vm(e, t, n) {
		if (t.count++, t.instance === null) switch (t.type) {
			case "style":
				var r = e.querySelector("style[data-href~=\"" + tn(n.href) + "\"]");
				if (r) return t.instance = r, Ft(r), r;
				var a = D({}, n, {
					"data-href": n.href,
					"data-precedence": n.precedence,
					href: null,
					precedence: null
				});
				return r = (e.ownerDocument || e).createElement("style"), Ft(r), ip(r, "style", a), Hm(r, n.precedence, e), t.instance = r;
			case "stylesheet":
				a = Fm(n.href);
				var o = e.querySelector(Im(a));
				if (o) return t.state.loading |= 4, t.instance = o, Ft(o), o;
				r = Lm(n), (a = ym.get(a)) && Um(r, a), o = (e.ownerDocument || e).createElement("link"), Ft(o);
				var s = o;
				return s._p = new Promise(function(e, t) {
					s.onload = e, s.onerror = t;
				}), ip(o, "link", r), t.state.loading |= 4, Hm(o, n.precedence, e), t.instance = o;
			case "script": return o = zm(n.src), (a = e.querySelector(Bm(o))) ? (t.instance = a, Ft(a), a) : (r = n, (a = ym.get(o)) && (r = D({}, n), Wm(r, a)), e = e.ownerDocument || e, a = e.createElement("script"), Ft(a), ip(a, "link", r), e.head.appendChild(a), t.instance = a);
			case "void": return null;
			default: throw Error(i(443, t.type));
		}
		else t.type === "stylesheet" && !(t.state.loading & 4) && (r = t.instance, t.state.loading |= 4, Hm(r, n.precedence, e));
		return t.instance;
	}
	function Hm(e, t, n) {
		for (var r = n.querySelectorAll("link[rel=\"stylesheet\"][data-precedence],style[data-precedence]"), i = r.length ? r[r.length - 1] : null, a = i, o = 0; o < r.length; o++) {
			var s = r[o];
			if (s.dataset.precedence === t) a = s;
			else if (a !== i) break;
		}
		a ? a.parentNode.insertBefore(e, a.nextSibling) : (t = n.nodeType === 9 ? n.head : n, t.insertBefore(e, t.firstChild));
	}
	function Um(e, t) {
		e.crossOrigin ??= t.crossOrigin, e.referrerPolicy ??= t.referrerPolicy, e.title ??= t.title;
	}
	function Wm(e, t) {
		e.crossOrigin ??= t.crossOrigin, e.referrerPolicy ??= t.referrerPolicy, e.integrity ??= t.integrity;
	}
	var Gm = null;
	function Km(e, t, n) {
		if (Gm === null) {
			var r = /* @__PURE__ */ new Map(), i = Gm = /* @__PURE__ */ new Map();
			i.set(n, r);
		} else i = Gm, r = i.get(n), r || (r = /* @__PURE__ */ new Map(), i.set(n, r));
		if (r.has(e)) return r;
		for (r.set(e, null), n = n.getElementsByTagName(e), i = 0; i < n.length; i++) {
			var a = n[i];
			if (!(a[Ot] || a[xt] || e === "link" && a.getAttribute("rel") === "stylesheet") && a.namespaceURI !== "http://www.w3.org/2000/svg") {
				var o = a.getAttribute(t) || "";
				o = e + o;
				var s = r.get(o);
				s ? s.push(a) : r.set(o, [a]);
			}
		}
		return r;
	}
	function qm(e, t, n) {
		e = e.ownerDocument || e, e.head.insertBefore(n, t === "title" ? e.querySelector("head > title") : null);
	}
	function Jm(e, t, n) {
		if (n === 1 || t.itemProp != null) return !1;
		switch (e) {
			case "meta":
			case "title": return !0;
			case "style":
				if (typeof t.precedence != "string" || typeof t.href != "string" || t.href === "") break;
				return !0;
			case "link":
				if (typeof t.rel != "string" || typeof t.href != "string" || t.href === "" || t.onLoad || t.onError) break;
				switch (t.rel) {
					case "stylesheet": return e = t.disabled, typeof t.precedence == "string" && e == null;
					default: return !0;
				}
			case "script": if (t.async && typeof t.async != "function" && typeof t.async != "symbol" && !t.onLoad && !t.onError && t.src && typeof t.src == "string") return !0;
		}
		return !1;
	}
	function Ym(e, t) {
		return e === "img" && t.src != null && t.src !== "" && t.onLoad == null && t.loading !== "lazy";
	}
	function Xm(e) {
		return !(e.type === "stylesheet" && !(e.state.loading & 3));
	}
	function Zm(e) {
		return (e.width || 100) * (e.height || 100) * (typeof devicePixelRatio == "number" ? devicePixelRatio : 1) * .25;
	}
	function Qm(e, t) {
		typeof t.decode == "function" && (e.imgCount++, t.complete || (e.imgBytes += Zm(t), e.suspenseyImages.push(t)), e = ih.bind(e), t.decode().then(e, e));
	}
	function $m(e, t, n, r) {
		if (n.type === "stylesheet" && (typeof r.media != "string" || !1 !== matchMedia(r.media).matches) && !(n.state.loading & 4)) {
			if (n.instance === null) {
				var i = Fm(r.href), a = t.querySelector(Im(i));
				if (a) {
					t = a._p, typeof t == "object" && t && typeof t.then == "function" && (e.count++, e = rh.bind(e), t.then(e, e)), n.state.loading |= 4, n.instance = a, Ft(a);
					return;
				}
				a = t.ownerDocument || t, r = Lm(r), (i = ym.get(i)) && Um(r, i), a = a.createElement("link"), Ft(a);
				var o = a;
				o._p = new Promise(function(e, t) {
					o.onload = e, o.onerror = t;
				}), ip(a, "link", r), n.instance = a;
			}
			e.stylesheets === null && (e.stylesheets = /* @__PURE__ */ new Map()), e.stylesheets.set(n, t), (t = n.state.preload) && !(n.state.loading & 3) && (e.count++, n = rh.bind(e), t.addEventListener("load", n), t.addEventListener("error", n));
		}
	}
	var eh = 0;
	function th(e, t) {
		return e.stylesheets && e.count === 0 && oh(e, e.stylesheets), 0 < e.count || 0 < e.imgCount ? function(n) {
			var r = setTimeout(function() {
				if (e.stylesheets && oh(e, e.stylesheets), e.unsuspend) {
					var t = e.unsuspend;
					e.unsuspend = null, t();
				}
			}, 6e4 + t);
			0 < e.imgBytes && eh === 0 && (eh = 62500 * cp());
			var i = setTimeout(function() {
				if (e.waitingForImages = !1, e.count === 0 && (e.stylesheets && oh(e, e.stylesheets), e.unsuspend)) {
					var t = e.unsuspend;
					e.unsuspend = null, t();
				}
			}, (e.imgBytes > eh ? 50 : 800) + t);
			return e.unsuspend = n, function() {
				e.unsuspend = null, clearTimeout(r), clearTimeout(i);
			};
		} : null;
	}
	function nh(e) {
		if (e.count === 0 && (e.imgCount === 0 || !e.waitingForImages)) {
			if (e.stylesheets) oh(e, e.stylesheets);
			else if (e.unsuspend) {
				var t = e.unsuspend;
				e.unsuspend = null, t();
			}
		}
	}
	function rh() {
		this.count--, nh(this);
	}
	function ih() {
		this.imgCount--, nh(this);
	}
	var ah = null;
	function oh(e, t) {
		e.stylesheets = null, e.unsuspend !== null && (e.count++, ah = /* @__PURE__ */ new Map(), t.forEach(sh, e), ah = null, rh.call(e));
	}
	function sh(e, t) {
		if (!(t.state.loading & 4)) {
			var n = ah.get(e);
			if (n) var r = n.get(null);
			else {
				n = /* @__PURE__ */ new Map(), ah.set(e, n);
				for (var i = e.querySelectorAll("link[data-precedence],style[data-precedence]"), a = 0; a < i.length; a++) {
					var o = i[a];
					(o.nodeName === "LINK" || o.getAttribute("media") !== "not all") && (n.set(o.dataset.precedence, o), r = o);
				}
				r && n.set(null, r);
			}
			i = t.instance, o = i.getAttribute("data-precedence"), a = n.get(o) || r, a === r && n.set(null, i), n.set(o, i), this.count++, r = rh.bind(this), i.addEventListener("load", r), i.addEventListener("error", r), a ? a.parentNode.insertBefore(i, a.nextSibling) : (e = e.nodeType === 9 ? e.head : e, e.insertBefore(i, e.firstChild)), t.state.loading |= 4;
		}
	}
	var ch = {
		$$typeof: ee,
		Provider: null,
		Consumer: null,
		_currentValue: pe,
		_currentValue2: pe,
		_threadCount: 0
	};
	function lh(e, t, n, r, i, a, o, s, c) {
		this.tag = 1, this.containerInfo = e, this.pingCache = this.current = this.pendingChildren = null, this.timeoutHandle = -1, this.callbackNode = this.next = this.pendingContext = this.context = this.cancelPendingCommit = null, this.callbackPriority = 0, this.expirationTimes = ut(-1), this.entangledLanes = this.shellSuspendCounter = this.errorRecoveryDisabledLanes = this.expiredLanes = this.warmLanes = this.pingedLanes = this.suspendedLanes = this.pendingLanes = 0, this.entanglements = ut(0), this.hiddenUpdates = ut(null), this.identifierPrefix = r, this.onUncaughtError = i, this.onCaughtError = a, this.onRecoverableError = o, this.pooledCache = null, this.pooledCacheLanes = 0, this.formState = c, this.transitionTypes = null, this.incompleteTransitions = /* @__PURE__ */ new Map();
	}
	function uh(e, t, n, r, i, a, o, s, c, l, u, d) {
		return e = new lh(e, t, n, o, c, l, u, d, s), t = 1, !0 === a && (t |= 24), a = Ai(3, null, null, t), e.current = a, a.stateNode = e, t = Aa(), t.refCount++, e.pooledCache = t, t.refCount++, a.memoizedState = {
			element: r,
			isDehydrated: n,
			cache: t
		}, po(a), e;
	}
	function dh(e) {
		return e ? (e = Oi, e) : Oi;
	}
	function fh(e, t, n, r, i, a) {
		i = dh(i), r.context === null ? r.context = i : r.pendingContext = i, r = ho(t), r.payload = { element: n }, a = a === void 0 ? null : a, a !== null && (r.callback = a), n = go(e, r, t), n !== null && (Pd(n, e, t), _o(n, e, t));
	}
	function ph(e, t) {
		if (e = e.memoizedState, e !== null && e.dehydrated !== null) {
			var n = e.retryLane;
			e.retryLane = n !== 0 && n < t ? n : t;
		}
	}
	function mh(e, t) {
		ph(e, t), (e = e.alternate) && ph(e, t);
	}
	function hh(e) {
		if (e.tag === 13 || e.tag === 31) {
			var t = Ti(e, 67108864);
			t !== null && Pd(t, e, 67108864), mh(e, 67108864);
		}
	}
	function gh(e) {
		if (e.tag === 13 || e.tag === 31) {
			var t = jd();
			t = gt(t);
			var n = Ti(e, t);
			n !== null && Pd(n, e, t), mh(e, t);
		}
	}
	var _h = !0;
	function vh(e, t, n, r) {
		var i = R.T;
		R.T = null;
		var a = z.p;
		try {
			z.p = 2, bh(e, t, n, r);
		} finally {
			z.p = a, R.T = i;
		}
	}
	function yh(e, t, n, r) {
		var i = R.T;
		R.T = null;
		var a = z.p;
		try {
			z.p = 8, bh(e, t, n, r);
		} finally {
			z.p = a, R.T = i;
		}
	}
	function bh(e, t, n, r) {
		if (_h) {
			var i = xh(r);
			if (i === null) qf(e, t, r, Sh, n), Nh(e, r);
			else if (Fh(i, e, t, n, r)) r.stopPropagation();
			else if (Nh(e, r), t & 4 && -1 < Mh.indexOf(e)) {
				for (; i !== null;) {
					var a = Mt(i);
					if (a !== null) switch (a.tag) {
						case 3:
							if (a = a.stateNode, a.current.memoizedState.isDehydrated) {
								var o = it(a.pendingLanes);
								if (o !== 0) {
									var s = a;
									for (s.pendingLanes |= 2, s.entangledLanes |= 2; o;) {
										var c = 1 << 31 - Ze(o);
										s.entanglements[1] |= c, o &= ~c;
									}
									Df(a), !(Qu & 6) && (gd = ze() + 500, Of(0, !1));
								}
							}
							break;
						case 31:
						case 13: s = Ti(a, 2), s !== null && Pd(s, a, 2), zd(), mh(a, 2);
					}
					if (a = xh(r), a === null && qf(e, t, r, Sh, n), a === i) break;
					i = a;
				}
				i !== null && r.stopPropagation();
			} else qf(e, t, r, null, n);
		}
	}
	function xh(e) {
		return e = yn(e), Ch(e);
	}
	var Sh = null;
	function Ch(e) {
		if (Sh = null, e = jt(e), e !== null) {
			var t = o(e);
			if (t === null) e = null;
			else {
				var n = t.tag;
				if (n === 13) {
					if (e = s(t), e !== null) return e;
					e = null;
				} else if (n === 31) {
					if (e = c(t), e !== null) return e;
					e = null;
				} else if (n === 3) {
					if (t.stateNode.current.memoizedState.isDehydrated) return t.tag === 3 ? t.stateNode.containerInfo : null;
					e = null;
				} else t !== e && (e = null);
			}
		}
		return Sh = e, null;
	}
	function wh(e) {
		switch (e) {
			case "beforetoggle":
			case "cancel":
			case "click":
			case "close":
			case "contextmenu":
			case "copy":
			case "cut":
			case "auxclick":
			case "dblclick":
			case "dragend":
			case "dragstart":
			case "drop":
			case "focusin":
			case "focusout":
			case "input":
			case "invalid":
			case "keydown":
			case "keypress":
			case "keyup":
			case "mousedown":
			case "mouseup":
			case "paste":
			case "pause":
			case "play":
			case "pointercancel":
			case "pointerdown":
			case "pointerup":
			case "ratechange":
			case "reset":
			case "seeked":
			case "submit":
			case "toggle":
			case "touchcancel":
			case "touchend":
			case "touchstart":
			case "volumechange":
			case "change":
			case "selectionchange":
			case "textInput":
			case "compositionstart":
			case "compositionend":
			case "compositionupdate":
			case "beforeblur":
			case "afterblur":
			case "beforeinput":
			case "blur":
			case "fullscreenchange":
			case "fullscreenerror":
			case "focus":
			case "hashchange":
			case "popstate":
			case "select":
			case "selectstart": return 2;
			case "drag":
			case "dragenter":
			case "dragexit":
			case "dragleave":
			case "dragover":
			case "mousemove":
			case "mouseout":
			case "mouseover":
			case "pointermove":
			case "pointerout":
			case "pointerover":
			case "resize":
			case "scroll":
			case "touchmove":
			case "wheel":
			case "mouseenter":
			case "mouseleave":
			case "pointerenter":
			case "pointerleave": return 8;
			case "message": switch (Be()) {
				case Ve: return 2;
				case He: return 8;
				case Ue:
				case We: return 32;
				case Ge: return 268435456;
				default: return 32;
			}
			default: return 32;
		}
	}
	var Th = !1, Eh = null, Dh = null, Oh = null, kh = /* @__PURE__ */ new Map(), Ah = /* @__PURE__ */ new Map(), jh = [], Mh = "mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");
	function Nh(e, t) {
		switch (e) {
			case "focusin":
			case "focusout":
				Eh = null;
				break;
			case "dragenter":
			case "dragleave":
				Dh = null;
				break;
			case "mouseover":
			case "mouseout":
				Oh = null;
				break;
			case "pointerover":
			case "pointerout":
				kh.delete(t.pointerId);
				break;
			case "gotpointercapture":
			case "lostpointercapture": Ah.delete(t.pointerId);
		}
	}
	function Ph(e, t, n, r, i, a) {
		return e === null || e.nativeEvent !== a ? (e = {
			blockedOn: t,
			domEventName: n,
			eventSystemFlags: r,
			nativeEvent: a,
			targetContainers: [i]
		}, t !== null && (t = Mt(t), t !== null && hh(t)), e) : (e.eventSystemFlags |= r, t = e.targetContainers, i !== null && t.indexOf(i) === -1 && t.push(i), e);
	}
	function Fh(e, t, n, r, i) {
		switch (t) {
			case "focusin": return Eh = Ph(Eh, e, t, n, r, i), !0;
			case "dragenter": return Dh = Ph(Dh, e, t, n, r, i), !0;
			case "mouseover": return Oh = Ph(Oh, e, t, n, r, i), !0;
			case "pointerover":
				var a = i.pointerId;
				return kh.set(a, Ph(kh.get(a) || null, e, t, n, r, i)), !0;
			case "gotpointercapture": return a = i.pointerId, Ah.set(a, Ph(Ah.get(a) || null, e, t, n, r, i)), !0;
		}
		return !1;
	}
	function Ih(e) {
		var t = jt(e.target);
		if (t !== null) {
			var n = o(t);
			if (n !== null) {
				if (t = n.tag, t === 13) {
					if (t = s(n), t !== null) {
						e.blockedOn = t, yt(e.priority, function() {
							gh(n);
						});
						return;
					}
				} else if (t === 31) {
					if (t = c(n), t !== null) {
						e.blockedOn = t, yt(e.priority, function() {
							gh(n);
						});
						return;
					}
				} else if (t === 3 && n.stateNode.current.memoizedState.isDehydrated) {
					e.blockedOn = n.tag === 3 ? n.stateNode.containerInfo : null;
					return;
				}
			}
		}
		e.blockedOn = null;
	}
	function Lh(e) {
		if (e.blockedOn !== null) return !1;
		for (var t = e.targetContainers; 0 < t.length;) {
			var n = xh(e.nativeEvent);
			if (n === null) {
				n = e.nativeEvent;
				var r = new n.constructor(n.type, n);
				vn = r, n.target.dispatchEvent(r), vn = null;
			} else return t = Mt(n), t !== null && hh(t), e.blockedOn = n, !1;
			t.shift();
		}
		return !0;
	}
	function Rh(e, t, n) {
		Lh(e) && n.delete(t);
	}
	function zh() {
		Th = !1, Eh !== null && Lh(Eh) && (Eh = null), Dh !== null && Lh(Dh) && (Dh = null), Oh !== null && Lh(Oh) && (Oh = null), kh.forEach(Rh), Ah.forEach(Rh);
	}
	function Bh(e, n) {
		e.blockedOn === n && (e.blockedOn = null, Th || (Th = !0, t.unstable_scheduleCallback(t.unstable_NormalPriority, zh)));
	}
	var Vh = null;
	function Hh(e) {
		Vh !== e && (Vh = e, t.unstable_scheduleCallback(t.unstable_NormalPriority, function() {
			Vh === e && (Vh = null);
			for (var t = 0; t < e.length; t += 3) {
				var n = e[t], r = e[t + 1], i = e[t + 2];
				if (typeof r != "function") {
					if (Ch(r || n) === null) continue;
					break;
				}
				var a = Mt(n);
				a !== null && (e.splice(t, 3), t -= 3, Xs(a, {
					pending: !0,
					data: i,
					method: n.method,
					action: r
				}, r, i));
			}
		}));
	}
	function Uh(e) {
		function t(t) {
			return Bh(t, e);
		}
		Eh !== null && Bh(Eh, e), Dh !== null && Bh(Dh, e), Oh !== null && Bh(Oh, e), kh.forEach(t), Ah.forEach(t);
		for (var n = 0; n < jh.length; n++) {
			var r = jh[n];
			r.blockedOn === e && (r.blockedOn = null);
		}
		for (; 0 < jh.length && (n = jh[0], n.blockedOn === null);) Ih(n), n.blockedOn === null && jh.shift();
		if (n = (e.ownerDocument || e).$$reactFormReplay, n != null) for (r = 0; r < n.length; r += 3) {
			var i = n[r], a = n[r + 1], o = i[St] || null;
			if (typeof a == "function") o || Hh(n);
			else if (o) {
				var s = null;
				if (a && a.hasAttribute("formAction")) {
					if (i = a, o = a[St] || null) s = o.formAction;
					else if (Ch(i) !== null) continue;
				} else s = o.action;
				typeof s == "function" ? n[r + 1] = s : (n.splice(r, 3), r -= 3), Hh(n);
			}
		}
	}
	function Wh() {
		function e(e) {
			e.canIntercept && e.info === "react-transition" && e.intercept({
				handler: function() {
					return new Promise(function(e) {
						return i = e;
					});
				},
				focusReset: "manual",
				scroll: "manual"
			});
		}
		function t() {
			i !== null && (i(), i = null), r || setTimeout(n, 20);
		}
		function n() {
			if (!r && !navigation.transition) {
				var e = navigation.currentEntry;
				e && e.url != null && navigation.navigate(e.url, {
					state: e.getState(),
					info: "react-transition",
					history: "replace"
				});
			}
		}
		if (typeof navigation == "object") {
			var r = !1, i = null;
			return navigation.addEventListener("navigate", e), navigation.addEventListener("navigatesuccess", t), navigation.addEventListener("navigateerror", t), setTimeout(n, 100), function() {
				r = !0, navigation.removeEventListener("navigate", e), navigation.removeEventListener("navigatesuccess", t), navigation.removeEventListener("navigateerror", t), i !== null && (i(), i = null);
			};
		}
	}
	function Gh(e) {
		this._internalRoot = e;
	}
	Kh.prototype.render = Gh.prototype.render = function(e) {
		var t = this._internalRoot;
		if (t === null) throw Error(i(409));
		var n = t.current;
		fh(n, jd(), e, t, null, null);
	}, Kh.prototype.unmount = Gh.prototype.unmount = function() {
		var e = this._internalRoot;
		if (e !== null) {
			this._internalRoot = null;
			var t = e.containerInfo;
			fh(e.current, 2, null, e, null, null), zd(), t[Ct] = null;
		}
	};
	function Kh(e) {
		this._internalRoot = e;
	}
	Kh.prototype.unstable_scheduleHydration = function(e) {
		if (e) {
			var t = vt();
			e = {
				blockedOn: null,
				target: e,
				priority: t
			};
			for (var n = 0; n < jh.length && t !== 0 && t < jh[n].priority; n++);
			jh.splice(n, 0, e), n === 0 && Ih(e);
		}
	};
	var qh = n.version;
	if (qh !== "19.3.1") throw Error(i(527, qh, "19.3.1"));
	z.findDOMNode = function(e) {
		var t = e._reactInternals;
		if (t === void 0) throw typeof e.render == "function" ? Error(i(188)) : (e = Object.keys(e).join(","), Error(i(268, e)));
		return e = u(t), e = e === null ? null : f(e), e = e === null ? null : e.stateNode, e;
	};
	var Jh = {
		bundleType: 0,
		version: "19.3.1",
		rendererPackageName: "react-dom",
		currentDispatcherRef: R,
		reconcilerVersion: "19.3.1"
	};
	if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < "u") {
		var Yh = __REACT_DEVTOOLS_GLOBAL_HOOK__;
		if (!Yh.isDisabled && Yh.supportsFiber) try {
			Je = Yh.inject(Jh), Ye = Yh;
		} catch {}
	}
	e.createRoot = function(e, t) {
		if (!a(e)) throw Error(i(299));
		var n = !1, r = "", o = yc, s = bc, c = xc;
		return t != null && (!0 === t.unstable_strictMode && (n = !0), t.identifierPrefix !== void 0 && (r = t.identifierPrefix), t.onUncaughtError !== void 0 && (o = t.onUncaughtError), t.onCaughtError !== void 0 && (s = t.onCaughtError), t.onRecoverableError !== void 0 && (c = t.onRecoverableError)), t = uh(e, 1, !1, null, null, n, r, null, o, s, c, Wh), e[Ct] = t.current, Gf(e), new Gh(t);
	};
})), _ = (/* @__PURE__ */ o(((e, t) => {
	function n() {
		if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < "u" && typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == "function") try {
			__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n);
		} catch (e) {
			console.error(e);
		}
	}
	n(), t.exports = g();
})))(), v = /* @__PURE__ */ c(p(), 1);
function y(e) {
	let t = e, n = /* @__PURE__ */ new Set();
	return {
		get: () => t,
		set: (e) => {
			if (!Object.is(e, t)) {
				t = e;
				for (let e of [...n]) e();
			}
		},
		subscribe: (e) => (n.add(e), () => n.delete(e))
	};
}
function b(e, t) {
	return (0, v.useSyncExternalStore)(e.subscribe, () => t(e.get()));
}
// src/stage/compare.ts
var x = 20;
function S(e) {
	if (typeof e != "object" || !e) return null;
	let { filter: t, years: n, others: r, follow: i, period: a, places: o, active: s, apart: c } = e, l = typeof n == "number" && Number.isInteger(n) ? Math.min(x, Math.max(0, n)) : 0;
	return {
		filter: typeof t == "object" && t && !Array.isArray(t) ? t : {},
		years: l,
		...r === !0 ? { others: !0 } : {},
		...typeof i == "string" && i !== "" ? { follow: i } : {},
		...a === "year" || a === "all" ? { period: a } : {},
		...Array.isArray(o) ? { places: o.filter((e) => typeof e == "string") } : {},
		...s === 0 ? { active: 0 } : {},
		...c === !0 ? { apart: !0 } : {}
	};
}
// src/stage/filterJson.ts
var C = class extends Error {
	constructor(e) {
		super(`The filter cannot be read: ${e} is damaged. Choose it again in Filters.`), this.name = "FilterError";
	}
}, w = 1e5, T = /^\d{4}-\d{2}-\d{2}$/, E = (e) => typeof e == "object" && !!e && !Array.isArray(e);
function D(e, t, n) {
	if (e !== void 0) {
		if (!Array.isArray(e) || e.length > w || !e.every(n)) throw new C(`'${t}'`);
		return e.length > 0 ? [...new Set(e)] : void 0;
	}
}
var O = (e) => typeof e == "string" && e.length <= 500, k = (e) => typeof e == "number" && Number.isInteger(e) && e >= 1 && e <= 5, A = (e) => typeof e == "number" && Number.isInteger(e) && e >= 0 && e <= 36500;
function j(e, t, n) {
	if (Object.keys(e).some((e) => !t.includes(e))) throw new C(`'${n}'`);
}
function M(e) {
	if (typeof e != "string" || !T.test(e)) return !1;
	let t = Date.parse(`${e}T00:00:00Z`);
	return Number.isFinite(t) && new Date(t).toISOString().slice(0, 10) === e;
}
function N(e) {
	return E(e) && Object.keys(e).length === 2 && O(e.from) && O(e.to) && e.to !== "";
}
function P(e) {
	return E(e) ? (j(e, ["node", "days"], "longerThan"), A(e.days) && (e.node === void 0 || O(e.node))) : !1;
}
function ee(e) {
	if (e === void 0) return;
	if (!E(e)) throw new C("'firstSeen'");
	j(e, ["from", "to"], "firstSeen");
	let { from: t, to: n } = e;
	if (t !== void 0 && !M(t) || n !== void 0 && !M(n)) throw new C("'firstSeen'");
	if (t !== void 0 || n !== void 0) return {
		...t !== void 0 && { from: t },
		...n !== void 0 && { to: n }
	};
}
function te(e) {
	if (e === void 0) return;
	if (!E(e)) throw new C("'attributes'");
	let t = [];
	for (let [n, r] of Object.entries(e)) {
		let e = D(r, n, O);
		e && t.push([n, e]);
	}
	return t.length > 0 ? Object.fromEntries(t) : void 0;
}
function F(e) {
	if (!E(e)) throw new C("all of it");
	let t = [
		"attributes",
		"passes",
		"ages",
		"agesNow",
		"through",
		"way",
		"backAfter",
		"open",
		"longerThan",
		"firstSeen",
		"ids",
		"except"
	];
	for (let n of Object.keys(e)) if (!t.includes(n)) throw new C(`'${n.slice(0, 40)}'`);
	if (e.open !== void 0 && typeof e.open != "boolean") throw new C("'open'");
	let n = Array.isArray(e.ids) && e.ids.length === 0 ? [] : D(e.ids, "ids", O), r = {
		attributes: te(e.attributes),
		passes: D(e.passes, "passes", k),
		ages: D(e.ages, "ages", O),
		agesNow: D(e.agesNow, "agesNow", O),
		through: D(e.through, "through", O),
		way: D(e.way, "way", N),
		backAfter: D(e.backAfter, "backAfter", O),
		open: e.open,
		longerThan: D(e.longerThan, "longerThan", P),
		firstSeen: ee(e.firstSeen),
		ids: n,
		except: e.except === void 0 ? void 0 : F(e.except)
	};
	return Object.fromEntries(Object.entries(r).filter(([, e]) => e !== void 0));
}
function ne(e) {
	return Object.keys(F(e)).length === 0;
}
// src/stage/payload.ts
var re = [
	"travel",
	"rest",
	"wait",
	"fade"
], I = -2147483648, L = class extends Error {
	constructor(e) {
		super(`The journeys arrived damaged: ${e}. Reload the page; if that does not help, import the files again.`), this.name = "PayloadError";
	}
}, ie = {
	u8: 1,
	u16: 2,
	u32: 4,
	i32: 4,
	utf8: 1
}, ae = {
	kind: "leg.kind",
	flags: "leg.flags",
	from: "leg.from",
	to: "leg.to",
	reach: "leg.reach",
	shownFrom: "leg.shown_from",
	shownTo: "leg.shown_to",
	start: "leg.start",
	end: "leg.end",
	pass: "leg.pass",
	track: "leg.track",
	branchOf: "leg.branch_of",
	text: "leg.text"
}, oe = {
	source: "text.source",
	code: "text.code",
	outcome: "text.outcome",
	team: "text.team"
};
function se(e, t = !1) {
	if (e.length < 8) throw new L("it is too short");
	if (e[0] !== 74 || e[1] !== 77 || e[2] !== 80 || e[3] !== 49) throw new L("it does not begin as it should");
	let n = t && e.byteOffset === 0 ? e : e.slice(), r = 8 + new DataView(n.buffer).getUint32(4, !0);
	if (r > n.length) throw new L("its description is cut short");
	if (r % 4 != 0) throw new L("its columns are not aligned");
	let i = ce(n.subarray(8, r)), a = i.columns, o = (e) => {
		let t = Object.hasOwn(a, e) ? a[e] : void 0;
		if (!t || !Object.hasOwn(ie, t.type)) throw new L(`the column ${e} is missing`);
		if (!Number.isInteger(t.offset) || !Number.isInteger(t.length) || t.offset < 0 || t.length < 0 || t.offset % 4 != 0) throw new L(`the column ${e} is not where it should be`);
		if (r + t.offset + t.length * ie[t.type] > n.length) throw new L(`the column ${e} is cut short`);
		return t;
	}, s = (e, t) => {
		let i = o(e);
		if (i.type === "utf8") throw new L(`the column ${e} holds text`);
		if (t >= 0 && i.length !== t) throw new L(`the column ${e} has ${i.length} values, not ${t}`);
		let a = r + i.offset;
		return i.type === "u8" ? new Uint8Array(n.buffer, a, i.length) : i.type === "u16" ? new Uint16Array(n.buffer, a, i.length) : i.type === "u32" ? new Uint32Array(n.buffer, a, i.length) : new Int32Array(n.buffer, a, i.length);
	}, c = (e, t) => {
		let n = {};
		for (let r of Object.keys(e)) n[r] = s(e[r], t);
		return n;
	}, l = c(ae, i.legs), u = c(oe, o("text.source").length), d = o("child.id"), f = n.subarray(r + d.offset, r + d.offset + d.length), p = i.children === 0 ? 0 : le(f);
	if (p !== i.children) throw new L(`it names ${p} children, not ${i.children}`);
	let m = null, h = /* @__PURE__ */ new Map();
	for (let e of i.attributes) h.set(e.name, s(`child.attr.${e.name}`, i.children));
	let g = {
		first: s("child.first", i.children + 1),
		idBytes: f,
		asOf: s("child.as_of", i.children),
		birth: s("child.birth", i.children),
		family: s("child.family", i.children),
		attributes: h,
		get ids() {
			return m ??= p === 0 ? [] : new TextDecoder("utf-8").decode(f).split("\n");
		}
	}, _ = Object.hasOwn(a, "due.leg") ? {
		leg: s("due.leg", -1),
		since: s("due.since", a["due.leg"].length),
		at: s("due.at", a["due.leg"].length)
	} : void 0, v = {
		...i,
		..._ && { due: _ },
		legColumns: l,
		childColumns: g,
		textColumns: u
	};
	return de(v), v;
}
function ce(e) {
	let t;
	try {
		t = JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(e));
	} catch {
		throw new L("its description cannot be read");
	}
	if (t?.version !== 1) throw new L(`it is of version ${String(t?.version)}, and this page reads version 1`);
	if (![
		t.map?.nodes,
		t.map?.edges,
		t.attributes,
		t.window,
		t.sources,
		t.codes,
		t.outcomes,
		t.teams
	].every(Array.isArray) || typeof t.columns != "object" || !Number.isInteger(t.children) || !Number.isInteger(t.legs)) throw new L("its description is not complete");
	return t;
}
function le(e) {
	let t = 1;
	for (let n = 0; n < e.length; n++) e[n] === 10 && t++;
	return t;
}
function ue(e, t) {
	let n = new Int32Array(e.buffer, e.byteOffset, e.length >> 2), r = (128 - t) * 16843009, i = 0;
	for (let e = 0; e < n.length; e++) i |= n[e] | (n[e] & 2139062143) + r;
	if (i & 2155905152) return !1;
	for (let r = n.length * 4; r < e.length; r++) if (e[r] >= t) return !1;
	return !0;
}
function de(e) {
	let { legColumns: t, childColumns: n, textColumns: r } = e, i = (e, t, n) => {
		if (!(e instanceof Uint8Array && t <= 128 && ue(e, t))) {
			for (let r = 0; r < e.length; r++) if (e[r] >= t || e[r] < 0) throw new L(`the column ${n} points to nothing (${e[r]})`);
		}
	};
	i(t.kind, 4, "leg.kind"), i(t.from, e.map.nodes.length + 1, "leg.from"), i(t.to, e.map.nodes.length, "leg.to"), e.due && i(e.due.leg, e.legs, "due.leg"), i(t.text, Math.max(r.source.length, 1), "leg.text"), i(r.source, e.sources.length, "text.source"), i(r.code, e.codes.length, "text.code"), i(r.outcome, e.outcomes.length, "text.outcome"), i(r.team, e.teams.length, "text.team");
	for (let t of e.attributes) i(n.attributes.get(t.name), t.values.length, `child.attr.${t.name}`);
	if (n.first[0] !== 0 || n.first[e.children] !== e.legs) throw new L("its children and journeys do not fit together");
	for (let t = 0; t < e.children; t++) if (n.first[t] > n.first[t + 1]) throw new L("its children and journeys do not fit together");
}
// src/stage/countUpTo.ts
function fe(e, t) {
	let n = 0, r = e.length;
	for (; n < r;) {
		let i = n + r >>> 1;
		e[i] <= t ? n = i + 1 : r = i;
	}
	return n;
}
// src/stage/clock.ts
var R = 1440;
function z(e) {
	let t = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?Z?$/.exec(e.trim());
	if (!t) throw Error(`'${e}' is not a time like 2024-03-05 or 2024-03-05T12:00`);
	let [, n, r, i, a, o] = t;
	return Date.UTC(Number(n), Number(r) - 1, Number(i), Number(a ?? 0), Number(o ?? 0)) / 6e4;
}
function pe(e, t) {
	let n = /* @__PURE__ */ new Date((z(t) + Math.floor(e)) * 6e4);
	return (n.getUTCFullYear() - 1900) * 12 + n.getUTCMonth();
}
function me(e) {
	return e === null ? "" : e < 0 ? "before birth" : e === 0 ? "under 1 month" : e < 24 ? e === 1 ? "1 month" : `${e} months` : `${Math.floor(e / 12)} years`;
}
var he = [
	1,
	5,
	10,
	16,
	18
];
function ge(e = he) {
	let t = e.slice(1).map((t, n) => t === e[n] + 1 ? String(e[n]) : `${e[n]} to ${t - 1}`);
	return [
		"before birth",
		`under ${e[0]}`,
		...t,
		`${e[e.length - 1]} and over`,
		"not recorded"
	];
}
function _e(e, t = he) {
	if (e === null) return t.length + 2;
	if (e < 0) return 0;
	let n = 1;
	for (let r of t) e >= r * 12 && n++;
	return n;
}
var ve = /* @__PURE__ */ new WeakMap();
function ye(e) {
	let t = ve.get(e);
	return t === void 0 && ve.set(e, t = be(e)), t;
}
function be(e) {
	if (!e.due) return null;
	let { leg: t, since: n, at: r } = e.due, { kind: i, pass: a, track: o } = e.legColumns, s = {
		since: new Int32Array(e.legs).fill(I),
		at: new Int32Array(e.legs).fill(I)
	};
	for (let e = 0; e < t.length; e++) s.since[t[e]] = n[e], s.at[t[e]] = r[e];
	for (let t = 0; t < e.children; t++) for (let n = e.childColumns.first[t] + 1; n < e.childColumns.first[t + 1]; n++) i[n] <= 1 || a[n] !== a[n - 1] || o[n] !== o[n - 1] || (s.since[n] = s.since[n - 1], s.at[n] = s.at[n - 1]);
	return s;
}
function xe(e, t, n, r) {
	let i = t.at[n];
	if (i === -2147483648) return 3;
	let { kind: a, flags: o, start: s, end: c } = e.legColumns, l = r;
	return a[n] > 1 ? l = s[n] : !(o[n] & 1) && c[n] !== -2147483648 && (l = Math.min(r, c[n])), l >= i ? 2 : +(l >= i - (i - t.since[n]) / 4);
}
function Se(e, t, n) {
	return Ce(t) - Ce(e) - (fe(n, t) - fe(n, e));
}
function Ce(e) {
	let t = e - 4, n = Math.floor(t / 7);
	return n * 5 + Math.min(5, t - n * 7 + 1);
}
function we(e) {
	return Float64Array.from((e.holidays ?? []).map((e) => Date.parse(`${e}T00:00Z`) / 6e4 / R)).sort();
}
// src/stage/active.ts
var Te = 1024, Ee = 16, De = 45e6;
function Oe(e, t) {
	let { dayZero: n, until: r, never: i } = t, { count: a, child: o } = e, s = n ? 0 : -2147483648, c = n !== null || r !== null, l = c ? new Int32Array(a) : e.from, u = c ? new Int32Array(a) : e.to, d = 2147483647, f = -2147483648;
	for (let t = 0; t < a; t++) {
		if (c) {
			let a = o[t], c = n ? n[a] : 0;
			l[t] = Math.max(e.from[t] - c, s), u[t] = i?.[a] ? l[t] : Math.min(e.to[t], r ? r[a] : 2147483647) - c;
		}
		let a = l[t], p = u[t];
		p <= a || (a < d && (d = a), p > f && (f = p));
	}
	let p = f <= d ? 0 : Math.min(f - d, Math.max(Ee, Math.min(Te, Math.floor(De / a))));
	return {
		from: d,
		size: p === 0 ? 1 : (f - d) / p,
		stretches: p,
		begins: l,
		ends: u,
		found: new Uint32Array(a)
	};
}
function ke(e, t) {
	let n = Math.floor((t - e.from) / e.size);
	return n >= 0 && n <= e.stretches && e.stretches > 0 ? Math.min(n, e.stretches - 1) : -1;
}
function Ae(e, t) {
	if (t < 0) return 0;
	let { begins: n, ends: r, found: i } = e, a = e.from + t * e.size, o = t === e.stretches - 1 ? Infinity : e.from + (t + 1) * e.size, s = 0;
	for (let e = 0; e < n.length; e++) n[e] <= o && r[e] >= a && r[e] > n[e] && (i[s++] = e);
	return s;
}
// src/map/sizes.ts
var je = {
	width: 176,
	height: 64
}, Me = {
	width: 168,
	height: 52
}, Ne = {
	width: 160,
	height: 44
}, Pe = .15;
function Fe(e) {
	return e === "service" ? {
		width: 128,
		height: 128
	} : e === "exit" ? Me : je;
}
// src/map/shapes.ts
function Ie(e, t, n) {
	let r = Math.abs(t - e.x), i = Math.abs(n - e.y);
	if (e.kind === "service") return r * r + i * i < 4096;
	if (e.kind === "exit") {
		let e = Me.height / 2, t = Me.width / 2 - e;
		return r <= t ? i < e : (r - t) ** 2 + i * i < e * e;
	}
	return r < je.width / 2 && i < je.height / 2;
}
function Le(e) {
	return e.kind === "service" ? e.y - 64 : e.y - (e.kind === "exit" ? Me.height : je.height) / 2;
}
function Re(e) {
	return 2 * e.y - Le(e);
}
function ze(e) {
	if (e.kind === "service") {
		let t = Math.max(128, Ne.width) / 2;
		return {
			left: e.x - t,
			top: e.y - 64,
			right: e.x + t,
			bottom: e.y + 64 + Ne.height
		};
	}
	let t = e.kind === "exit" ? Me : je;
	return {
		left: e.x - t.width / 2,
		top: e.y - t.height / 2,
		right: e.x + t.width / 2,
		bottom: e.y + t.height / 2
	};
}
function Be(e, t, n) {
	let r = t - e.x, i = n - e.y, a = Math.hypot(r, i);
	if (a === 0) return {
		x: e.x,
		y: e.y
	};
	let o = 0, s = je.width;
	for (let t = 0; t < 40; t++) {
		let t = (o + s) / 2;
		Ie(e, e.x + r / a * t, e.y + i / a * t) ? o = t : s = t;
	}
	return {
		x: e.x + r / a * s,
		y: e.y + i / a * s
	};
}
// src/map/curve.ts
function Ve(e, t) {
	return e.bend === 0 ? t.some((t) => t.from === e.to && t.to === e.from && e.from !== e.to) ? Pe : 0 : e.bend;
}
function He(e) {
	let t = new Set(e.map((e) => JSON.stringify([e.from, e.to]))), n = (e) => e.from !== e.to && t.has(JSON.stringify([e.to, e.from]));
	return e.map((e) => e.bend === 0 && n(e) ? Pe : e.bend);
}
function Ue(e, t, n) {
	let r = t.x - e.x, i = t.y - e.y, a = {
		x: (e.x + t.x) / 2 + n * i,
		y: (e.y + t.y) / 2 - n * r
	};
	return {
		start: {
			x: e.x,
			y: e.y
		},
		control: a,
		end: {
			x: t.x,
			y: t.y
		}
	};
}
function We(e, t) {
	let n = 1 - t;
	return {
		x: n * n * e.start.x + 2 * n * t * e.control.x + t * t * e.end.x,
		y: n * n * e.start.y + 2 * n * t * e.control.y + t * t * e.end.y
	};
}
function Ge(e, t, n) {
	let r = We(e, t), i = We(e, n), a = (e, r, i) => (1 - t) * ((1 - n) * e + n * r) + t * ((1 - n) * r + n * i);
	return {
		start: r,
		control: {
			x: a(e.start.x, e.control.x, e.end.x),
			y: a(e.start.y, e.control.y, e.end.y)
		},
		end: i
	};
}
function Ke(e, t, n) {
	let r = (r) => {
		let i = We(e, n ? 1 - r : r);
		return Ie(t, i.x, i.y);
	};
	for (let e = 0; e <= 128; e++) {
		if (r(e / 128)) continue;
		let t = Math.max(0, (e - 1) / 128), i = e / 128;
		for (let e = 0; e < 40; e++) {
			let e = (t + i) / 2;
			r(e) ? t = e : i = e;
		}
		return n ? 1 - i : i;
	}
	return null;
}
function qe(e, t, n) {
	let r = Ue(e, t, n), i = Ke(r, e, !1), a = Ke(r, t, !0);
	return i === null || a === null || i >= a ? r : Ge(r, i, a);
}
function Je(e) {
	return {
		x: e.x,
		y: Le(e) - 26,
		radius: 26
	};
}
function Ye(e) {
	let t = (e) => String(Math.round(e * 100) / 100);
	return `M${t(e.start.x)},${t(e.start.y)} Q${t(e.control.x)},${t(e.control.y)} ${t(e.end.x)},${t(e.end.y)}`;
}
// src/map/path.ts
var Xe = 64, Ze = 512;
function Qe(e, t, n) {
	let r = e.length, i = new Float64Array(r);
	for (let n = 1; n < r; n++) i[n] = i[n - 1] + Math.hypot(e[n] - e[n - 1], t[n] - t[n - 1]);
	let a = i[r - 1], o = {
		x: /* @__PURE__ */ new Float64Array(65),
		y: /* @__PURE__ */ new Float64Array(65),
		length: a,
		loop: n,
		table: /* @__PURE__ */ new Float64Array(260)
	}, s = 1;
	for (let n = 0; n <= Xe; n++) {
		let c = a * n / Xe;
		for (; s < r - 1 && i[s] < c;) s++;
		let l = i[s] - i[s - 1], u = l > 0 ? (c - i[s - 1]) / l : 0;
		o.x[n] = e[s - 1] + (e[s] - e[s - 1]) * u, o.y[n] = t[s - 1] + (t[s] - t[s - 1]) * u;
		let d = e[s] - e[s - 1], f = t[s] - t[s - 1], p = Math.hypot(d, f);
		o.table.set([
			o.x[n],
			o.y[n],
			p > 0 ? f / p : 0,
			p > 0 ? -d / p : 0
		], 4 * n);
	}
	return o;
}
function $e(e) {
	let t = /* @__PURE__ */ new Float64Array(513), n = /* @__PURE__ */ new Float64Array(513);
	for (let r = 0; r <= Ze; r++) {
		let i = We(e, r / Ze);
		t[r] = i.x, n[r] = i.y;
	}
	return Qe(t, n, !1);
}
function et(e, t) {
	return Qe(Float64Array.of(e.x, t.x), Float64Array.of(e.y, t.y), !1);
}
function tt(e, t) {
	return et(e, Ie(t, e.x, e.y) ? t : Be(t, e.x, e.y));
}
function nt(e) {
	let t = Je(e), n = /* @__PURE__ */ new Float64Array(513), r = /* @__PURE__ */ new Float64Array(513);
	for (let e = 0; e <= Ze; e++) {
		let i = Math.PI / 2 + 2 * Math.PI * e / Ze;
		n[e] = t.x + t.radius * Math.cos(i), r[e] = t.y + t.radius * Math.sin(i);
	}
	return Qe(n, r, !0);
}
function rt(e, t, n, r, i = 0) {
	it(e.table, t, n, r, i);
}
function it(e, t, n, r, i) {
	let a = (t <= 0 ? 0 : t >= 1 ? 1 : t) * Xe, o = a >= Xe ? 63 : a | 0, s = a - o, c = 4 * o, l = e[c + 2] + (e[c + 6] - e[c + 2]) * s, u = e[c + 3] + (e[c + 7] - e[c + 3]) * s;
	r[i] = e[c] + (e[c + 4] - e[c]) * s + l * n, r[i + 1] = e[c + 1] + (e[c + 5] - e[c + 1]) * s + u * n;
}
// src/stage/pieces.ts
function at(e) {
	for (;;) {
		let t = e.next();
		if (t.done) return t.value;
	}
}
var ot = class {
	begin;
	value = null;
	work = null;
	constructor(e) {
		this.begin = e;
	}
	get ready() {
		return this.value !== null;
	}
	now() {
		for (; this.value === null;) this.piece();
		return this.value.is;
	}
	for(e) {
		let t = performance.now() + e;
		for (; this.value === null && performance.now() < t;) this.piece();
		return this.ready;
	}
	piece() {
		this.work ??= this.begin();
		let e = this.work.next();
		e.done && (this.value = { is: e.value }, this.work = null);
	}
}, st = 11;
function* ct(e, t, n) {
	let { least: r, span: i, last: a } = dt(e, t, n), o = new Uint32Array(e), s = new Uint32Array(e), c = (a + 1) * i <= 2 ** 32;
	ft(e, c ? t : null, i, n, r, s, o), yield;
	let l = yield* lt(s, o);
	return c ? l : yield* lt(Uint32Array.from(l, (e) => t[e]), l);
}
function* lt(e, t) {
	let n = e.length, r = 0;
	for (let t = 0; t < n; t++) e[t] > r && (r = e[t]);
	let i = Math.max(1, 32 - Math.clz32(r)), a = Math.ceil(i / Math.ceil(i / st)), [o, s, c, l] = [
		e,
		t,
		new Uint32Array(n),
		new Uint32Array(n)
	];
	for (let e = 0; e < i; e += a) ut(o, s, c, l, e, 2 ** a - 1), [o, s, c, l] = [
		c,
		l,
		o,
		s
	], yield;
	return s;
}
function ut(e, t, n, r, i, a) {
	let o = new Uint32Array(a + 2);
	for (let t = 0; t < e.length; t++) o[(e[t] >>> i & a) + 1]++;
	for (let e = 0; e <= a; e++) o[e + 1] += o[e];
	for (let s = 0; s < e.length; s++) {
		let c = e[s], l = o[c >>> i & a]++;
		n[l] = c, r[l] = t[s];
	}
}
function dt(e, t, n) {
	let r = 2147483647, i = -2147483648, a = 0;
	for (let o = 0; o < e; o++) {
		let e = n[o];
		e < r && (r = e), e > i && (i = e), t[o] > a && (a = t[o]);
	}
	return {
		least: r,
		span: i - r + 1,
		last: a
	};
}
function ft(e, t, n, r, i, a, o) {
	for (let s = 0; s < e; s++) o[s] = s, a[s] = (t ? t[s] * n : 0) + (r[s] - i);
}
// src/stage/places.ts
var pt = Math.PI * (3 - Math.sqrt(5)), mt = 9, ht = 5, gt = 8, _t = 34, vt = je.width - 12;
function yt(e, t, n) {
	let r = e.map.nodes.length, i = new Int32Array(e.legs), a = new Uint32Array(2 * r), o = bt(e, t, n, i), { count: s, bucket: c, from: l, to: u } = o, d = at(ct(s, c, l)), f = at(ct(s, c, u)), p = new St(s), m = 0;
	for (; m < s;) {
		let e = c[d[m]], t = m;
		for (; t < s && c[d[t]] === e;) t++;
		a[e] = xt(o, d, f, m, t, i, p, e % 2 == 0), m = t;
	}
	for (let e = 0; e < i.length; e++) i[e] <= -2 && (i[e] = i[-2 - i[e]]);
	return {
		slot: i,
		peak: a
	};
}
function bt(e, t, n, r) {
	let { kind: i, to: a, reach: o, shownFrom: s, shownTo: c } = e.legColumns, l = Uint8Array.from(e.map.nodes, (e) => +(e.kind === "service")), u = e.legs, d = {
		count: 0,
		leg: new Int32Array(u),
		bucket: new Uint16Array(u),
		from: new Int32Array(u),
		to: new Int32Array(u)
	}, { leg: f, bucket: p, from: m, to: h } = d, g = 0;
	for (let e = 0; e < t.count; e++) {
		let u = n ? n[t.child[e]] : 0, d = t.first[e], _ = t.first[e + 1], v = -1, y = !1, b = -1;
		for (let e = d; e < _; e++) {
			let t = i[e];
			if (r[e] = -1, v >= 0 && a[e] === a[v] && (t === 3 || t === 1 && y)) h[g - 1] = c[e] - u, r[e] = -2 - v;
			else {
				let n = t === 1 && l[a[e]] === 1 && !(b === 0 && o[e - 1] < 1e4);
				v = -1, (n || t === 2) && (v = e, y = n, f[g] = e, p[g] = 2 * a[e] + +!n, m[g] = s[e] - u, h[g] = c[e] - u, g++);
			}
			b = t;
		}
	}
	return d.count = g, d;
}
function xt(e, t, n, r, i, a, o, s) {
	let { leg: c, from: l, to: u } = e, d = -1, f = r, p = 0;
	for (let e = r; e < i; e++) {
		let r = t[e], m = l[r];
		for (d >= 0 && o.add(d), d = -1; f < i && u[n[f]] <= m; f++) {
			let e = n[f];
			u[e] > l[e] && o.add(a[c[e]]);
		}
		let h = p;
		o.count === 0 ? p++ : h = s && o.count * 8 <= p ? o.takeLast() : o.takeFirst(), a[c[r]] = h, u[r] <= m && (d = h);
	}
	return o.clear(p), p;
}
var St = class {
	count = 0;
	rows = [];
	constructor(e) {
		for (let t = Math.max(1, e); t = Math.ceil(t / 32), this.rows.push(new Int32Array(t)), t !== 1;);
	}
	add(e) {
		this.count++;
		let t = e;
		for (let e of this.rows) e[t >>> 5] |= 1 << (t & 31), t >>>= 5;
	}
	takeFirst() {
		let e = 0;
		for (let t = this.rows.length - 1; t >= 0; t--) {
			let n = this.rows[t][e];
			e = e * 32 + 31 - Math.clz32(n & -n);
		}
		return this.take(e);
	}
	takeLast() {
		let e = 0;
		for (let t = this.rows.length - 1; t >= 0; t--) e = e * 32 + 31 - Math.clz32(this.rows[t][e]);
		return this.take(e);
	}
	clear(e) {
		this.count = 0;
		let t = e;
		for (let e of this.rows) t = Math.ceil(t / 32), e.fill(0, 0, t);
	}
	take(e) {
		this.count--;
		let t = e;
		for (let e of this.rows) {
			if (e[t >>> 5] &= ~(1 << (t & 31)), e[t >>> 5] !== 0) break;
			t >>>= 5;
		}
		return e;
	}
};
function Ct(e) {
	return Math.min(mt, (64 - ht) / Math.sqrt(Math.max(e, 1)));
}
function wt(e) {
	return Math.min(gt, Math.sqrt(vt * _t / Math.max(e, 1)));
}
var Tt = /* @__PURE__ */ new Float64Array();
function Et(e) {
	let t = Math.max(256, 2 * e);
	Tt = new Float64Array(2 * t);
	for (let e = 0; e < t; e++) Tt[2 * e] = Math.sqrt(e + .5) * Math.cos(e * pt), Tt[2 * e + 1] = Math.sqrt(e + .5) * Math.sin(e * pt);
}
function Dt(e, t, n, r, i = 0) {
	2 * t >= Tt.length && Et(t + 1);
	let a = Ct(n);
	r[i] = e.x + a * Tt[2 * t], r[i + 1] = e.y + a * Tt[2 * t + 1];
}
function Ot(e, t, n, r, i = 0) {
	let a = wt(n), o = Math.max(1, Math.floor(vt / a)), s = Math.floor(t / o), c = t % o, l = c % 2 == 1 ? (c + 1) / 2 : -c / 2, u = Re(e) + (e.kind === "service" ? Ne.height : 0);
	r[i] = e.x + l * a, r[i + 1] = u + 3 + a * (s + .5);
}
function kt(e, t, n) {
	return n ? wt(e.peak[2 * t + 1]) / 2 : Ct(e.peak[2 * t]) * .8;
}
// src/stage/tracks.ts
function At(e) {
	let t = 2166136261;
	for (let n = 0; n < e.length; n++) t = Math.imul(t ^ e.charCodeAt(n), 16777619);
	return jt(t);
}
function jt(e) {
	let t = e;
	return t ^= t >>> 15, t = Math.imul(t, 739982445), t ^= t >>> 12, t >>> 0;
}
function Mt({ childColumns: { ids: e, idBytes: t }, children: n }) {
	let r = new Uint32Array(n), i = 0, a = 2166136261;
	for (let n = 0; n < t.length; n++) {
		let o = t[n];
		if (o > 127) return Uint32Array.from(e, At);
		o === 10 ? (r[i++] = jt(a), a = 2166136261) : a = Math.imul(a ^ o, 16777619);
	}
	return n > 0 && (r[i] = jt(a)), r;
}
function Nt(e) {
	let { pass: t, track: n, shownFrom: r, shownTo: i, kind: a, branchOf: o } = e.legColumns, s = e.childColumns.first, c = e.children, l = 0;
	for (let e = 0; e < c; e++) {
		let r = s[e + 1], i = -1, a = -1;
		for (let o = s[e]; o < r; o++) {
			let e = t[o], r = n[o];
			(e !== i || r !== a) && l++, i = e, a = r;
		}
	}
	let u = {
		count: l,
		first: new Uint32Array(l + 1),
		child: new Uint32Array(l),
		from: new Int32Array(l),
		to: new Int32Array(l),
		fades: new Int32Array(l),
		pass: new Uint16Array(l),
		number: new Uint16Array(l),
		parent: new Int32Array(l).fill(-1),
		ofChild: new Uint32Array(c + 1),
		childFrom: new Int32Array(c),
		childTo: new Int32Array(c),
		passes: new Uint16Array(c),
		seed: Mt(e)
	}, { first: d, child: f, from: p, to: m, fades: h, pass: g, number: _, ofChild: v, childFrom: y, childTo: b, passes: x } = u, S = 0;
	for (let e = 0; e < c; e++) {
		v[e] = S;
		let c = s[e + 1], l = 2147483647, C = -2147483648, w = 0, T = !1;
		for (let u = s[e]; u < c;) {
			let s = t[u], v = n[u];
			d[S] = u, f[S] = e, g[S] = s, _[S] = v, o[u] > 0 && (T = !0);
			let y = r[u];
			for (p[S] = y, u++; u < c && t[u] === s && n[u] === v;) u++;
			let b = i[u - 1];
			m[S] = b, h[S] = a[u - 1] === 3 ? r[u - 1] : b, y < l && (l = y), b > C && (C = b), s > w && (w = s), S++;
		}
		y[e] = l, b[e] = C, x[e] = w, T && Pt(u, o, v[e], S);
	}
	return d[l] = e.legs, v[c] = l, u;
}
function Pt({ first: e, pass: t, number: n, parent: r }, i, a, o) {
	for (let s = a; s < o; s++) {
		let c = i[e[s]];
		if (c === 0) continue;
		let l = t[s];
		for (let e = o - 1; e >= a; e--) if (n[e] === c && t[e] === l && e !== s) {
			r[s] = e;
			break;
		}
	}
}
function Ft(e, t, n, r, i) {
	let { shownFrom: a, shownTo: o } = e.legColumns, s = t.first[n], c = t.first[n + 1] - 1, l = i < s || i > c ? s : i;
	if (a[l] <= r) {
		for (let e = 0; e < 4 && l < c && a[l + 1] <= r; e++) l++;
		l < c && a[l + 1] <= r && (l = It(a, l, c, r));
	} else if (l = It(a, s, l, r), l < s) return -1;
	return o[l] > r ? l : -1;
}
function It(e, t, n, r) {
	let i = t, a = n + 1;
	for (; i < a;) {
		let t = i + a >>> 1;
		e[t] <= r ? i = t + 1 : a = t;
	}
	return i - 1;
}
// src/stage/motion.ts
var Lt = .12, Rt = 1e4, zt = 0, Bt = 1, Vt = 2, Ht = 3, Ut = (e) => e * e * (3 - 2 * e);
function Wt(e, t, n, r, i, a) {
	if (e === null) i[a] = t[n + 1] + (t[n + 3] - t[n + 1]) * r, i[a + 1] = t[n + 2] + (t[n + 4] - t[n + 2]) * r;
	else if (it(e, r, t[n], i, a), r < Lt) {
		let e = 1 - Ut(r / Lt);
		i[a] += t[n + 1] * e, i[a + 1] += t[n + 2] * e;
	} else if (r > .88) {
		let e = 1 - Ut((1 - r) / Lt);
		i[a] += t[n + 3] * e, i[a + 1] += t[n + 4] * e;
	}
}
function B(e, t) {
	return e.legColumns.kind[t] === 0 && e.legColumns.reach[t] >= 1e4;
}
function Gt(e, t, n, r) {
	let i = e.legColumns, a = e.map.nodes, o = new Uint8Array(t.count), s = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Float64Array(2), l = (e) => ((Math.imul(t.seed[t.child[e]] ^ Math.imul(t.number[e], 2654435761), 2246822507) >>> 0 >>> 8) / 16777215 - .5) * 14, u = (e, t, n) => {
		let o = i.to[e], s = e;
		for (; i.kind[s] === 3;) s--;
		i.kind[s] === 1 ? Dt(a[o], r.slot[e], r.peak[2 * o], t, n) : Ot(a[o], r.slot[e], r.peak[2 * o + 1], t, n);
	}, d = (e, n) => t.parent[e] >= 0 && n === t.first[e], f = (n, r) => {
		if (o[n] !== zt) return o[n];
		let c = t.parent[n], l = i.shownFrom[r], u = c >= 0 ? Ft(e, t, c, l, -1) : -1, d = Bt;
		if (u >= 0) {
			let e = m(c, u, l), t = i.kind[u] === 0 && e === 0 && i.from[u] === i.from[r], o = i.kind[u] === 0 && !t || i.kind[u] === 1 && e < 1, f = /* @__PURE__ */ new Float64Array(4);
			if (v(c, u, l, f, 0), o) {
				let e = a[i.to[r]], t = Ie(e, f[0], f[1]) ? e : Be(e, f[0], f[1]);
				f[2] = t.x, f[3] = t.y, d = Ht;
			} else (t || i.to[u] === i.from[r]) && (d = Vt);
			d !== Bt && s.set(n, f);
		}
		return o[n] = d, d;
	}, p = (e, n) => {
		let r = n;
		for (; r > t.first[e] && i.kind[r] !== 0;) r--;
		return i.kind[r] === 0 ? r : -1;
	}, m = (e, t, n) => {
		if (i.kind[t] === 0) {
			let e = i.shownTo[t] - i.shownFrom[t];
			return e > 0 ? i.reach[t] / Rt * Math.min(1, Math.max(0, (n - i.shownFrom[t]) / e)) : i.reach[t] / Rt;
		}
		let a = r.slot[t] < 0 ? p(e, t) : -1;
		return a >= 0 ? i.reach[a] / Rt : 1;
	}, h = (e, t, r, a, o) => {
		if (d(e, t) && f(e, t) === Ht) {
			let t = s.get(e);
			a[o] = t[0] + (t[2] - t[0]) * r, a[o + 1] = t[1] + (t[3] - t[1]) * r;
			return;
		}
		let c = n.path(i.from[t], i.to[t]);
		rt(c, r, l(e) * (c.loop ? .5 : 1), a, o);
	}, g = (e, t, n, o) => {
		if (r.slot[t] >= 0) return u(t, n, o);
		let s = p(e, t);
		if (s >= 0) return h(e, s, i.reach[s] / Rt, n, o);
		let c = a[i.to[t]], l = Be(c, c.x, c.y - 1);
		n[o] = l.x, n[o + 1] = l.y;
	}, _ = (e, a, o, p) => {
		if (o.fill(0, p, p + 5), i.kind[a] !== 0) return g(e, a, o, p + 1), o[p + 3] = o[p + 1], o[p + 4] = o[p + 2], -1;
		let m = d(e, a) ? f(e, a) : Bt;
		if (m === Ht) {
			o.set(s.get(e), p + 1);
			let n = a + 1;
			return n < t.first[e + 1] && r.slot[n] >= 0 && u(n, o, p + 3), -1;
		}
		let h = n.path(i.from[a], i.to[a]);
		o[p] = l(e) * (h.loop ? .5 : 1), (a > t.first[e] || m === Vt) && (a > t.first[e] ? g(e, a - 1, o, p + 1) : o.set(s.get(e).subarray(0, 2), p + 1), rt(h, 0, o[p], c), o[p + 1] -= c[0], o[p + 2] -= c[1]);
		let _ = a + 1;
		return i.reach[a] >= 1e4 && _ < t.first[e + 1] && r.slot[_] >= 0 && i.to[_] === i.to[a] && (u(_, o, p + 3), rt(h, 1, o[p], c), o[p + 3] -= c[0], o[p + 4] -= c[1]), n.number(i.from[a], i.to[a]);
	}, v = (e, t, r, i, a = 0) => {
		let o = /* @__PURE__ */ new Float64Array(5), s = _(e, t, o, 0);
		Wt(s < 0 ? null : n.tables[s], o, 0, m(e, t, r), i, a);
	};
	return {
		plan: _,
		place: v,
		share: m
	};
}
function Kt(e, t, n, r, i) {
	return n === i ? e.pass[t] === e.pass[r] ? e.number[t] < e.number[r] : e.pass[t] > e.pass[r] : i;
}
function qt(e, t, n, r, i) {
	let a = e.legColumns, o = [];
	for (let n = t.ofChild[r]; n < t.ofChild[r + 1]; n++) {
		if (i < t.from[n] || i >= t.to[n]) continue;
		let r = Ft(e, t, n, i, -1);
		r >= 0 && o.push({
			track: n,
			leg: r
		});
	}
	o.sort((e, n) => Kt(t, e.track, a.kind[e.leg] === 3, n.track, a.kind[n.leg] === 3) ? -1 : 1);
	let s = (t) => t < e.map.nodes.length ? e.map.nodes[t].id : null;
	return o.map(({ track: e, leg: r }, o) => ({
		pass: t.pass[e],
		track: t.number[e],
		kind: re[a.kind[r]],
		from: s(a.from[r]),
		to: s(a.to[r]),
		share: n.share(e, r, i),
		hollow: o > 0,
		leg: r
	}));
}
var Jt = -2147483648, Yt = 2147483647;
function Xt() {
	return {
		stretch: -2,
		size: 0,
		wholes: /* @__PURE__ */ new Int32Array(),
		parts: /* @__PURE__ */ new Float64Array(),
		spareWholes: /* @__PURE__ */ new Int32Array(),
		spareParts: /* @__PURE__ */ new Float64Array()
	};
}
function Zt(e, t, n, r) {
	let i = ke(n, r);
	if (e.stretch === i) return;
	let a = Ae(n, i), o = e.wholes, s = e.parts, c = e.spareWholes.length >= a * 8, l = Math.ceil(a * 1.25) + 64, u = c ? e.spareWholes : new Int32Array(l * 8), d = c ? e.spareParts : new Float64Array(l * 8), f = e.size * 8, p = 0;
	for (let e = 0; e < a; e++) {
		let r = n.found[e], i = e * 8;
		for (; p < f && o[p + 4] < r;) p += 8;
		if (p < f && o[p + 4] === r) {
			for (let e = 0; e < 8; e++) u[i + e] = o[p + e];
			for (let e = 0; e < 8; e++) d[i + e] = s[p + e];
		} else u[i + 0] = t.child[r], u[i + 1] = -1, u[i + 2] = Yt, u[i + 3] = Jt, u[i + 4] = r, u[i + 6] = t.pass[r] << 16 | t.number[r];
	}
	e.wholes = u, e.parts = d, e.spareWholes = o, e.spareParts = s, e.stretch = i, e.size = a;
}
function Qt(e) {
	e.stretch = -2, e.size = 0;
}
function $t(e, t, n, r, i, a, o, s) {
	let { wholes: c, parts: l } = e, u = t * 8, d = r.legColumns, f = c[u + 4], p = c[u + 1];
	if (c[u + 1] = -1, n < i.from[f]) {
		c[u + 2] = Jt, c[u + 3] = i.from[f];
		return;
	}
	if (n >= i.to[f]) {
		c[u + 2] = i.to[f], c[u + 3] = Yt;
		return;
	}
	let m = Ft(r, i, f, n, p);
	if (m < 0) {
		c[u + 2] = Yt, c[u + 3] = Jt;
		return;
	}
	let h = d.kind[m], g = d.flags[m], _ = d.to[m], v = d.shownFrom[m];
	c[u + 1] = m, c[u + 2] = v, c[u + 3] = d.shownTo[m], c[u + 7] = _ << 16 | h << 8 | (g & 1 ? 2 : 0) | (h === 3 ? 4 : 0) | (h === 0 && !(g & 4) ? 16 : 0), l[u + 0] = h === 0 ? d.reach[m] / Rt / (d.shownTo[m] - v) : 0, l[u + 1] = o[m] >= 0 ? s[2 * _ + +(h === 2)] : Infinity, c[u + 5] = a.plan(f, m, l, u + 2);
}
// src/stage/frame.ts
function en(e, t) {
	let n = (e, t) => (t.set(e), t);
	e.child = n(e.child, new Uint32Array(t)), e.leg = n(e.leg, new Uint32Array(t)), e.kind = n(e.kind, new Uint8Array(t)), e.node = n(e.node, new Uint16Array(t)), e.x = n(e.x, new Float64Array(t)), e.y = n(e.y, new Float64Array(t)), e.alpha = n(e.alpha, new Float32Array(t)), e.room = n(e.room, new Float32Array(t)), e.look = n(e.look, new Uint8Array(t)), e.pass = n(e.pass, new Uint16Array(t));
}
function tn() {
	let e = {
		dots: 0,
		child: /* @__PURE__ */ new Uint32Array(),
		leg: /* @__PURE__ */ new Uint32Array(),
		kind: /* @__PURE__ */ new Uint8Array(),
		node: /* @__PURE__ */ new Uint16Array(),
		x: /* @__PURE__ */ new Float64Array(),
		y: /* @__PURE__ */ new Float64Array(),
		alpha: /* @__PURE__ */ new Float32Array(),
		room: /* @__PURE__ */ new Float32Array(),
		look: /* @__PURE__ */ new Uint8Array(),
		pass: /* @__PURE__ */ new Uint16Array(),
		onMap: 0,
		notYet: 0,
		off: 0,
		unknown: 0,
		never: 0,
		unseen: 0
	};
	return en(e, 1024), e;
}
function nn(e, t) {
	let n = new Float32Array(2 * e.map.nodes.length);
	for (let e = 0; e < n.length; e++) n[e] = kt(t, e >> 1, e % 2 == 1);
	return n;
}
function rn(e, t, n) {
	let { payload: r, tracks: i, motion: a, room: o, visible: s, offMapHidden: c, comings: l, cast: u } = t, { dayZero: d, until: f } = t.timing, { slot: p } = t.places, { tables: m } = t.routes;
	Zt(u, i, t.active, n), e.child.length < u.size && en(e, Math.ceil(u.size * 1.25));
	let { wholes: h, parts: g } = u, _ = /* @__PURE__ */ new Float64Array(2), v = 0, y = 0, b = 0, x = -1, S = -1, C = !1, w = 0, T = 0, E = n, D = !1, O = u.size * 8;
	for (let t = 0, l = 0; t < O; t += 8, l++) {
		let O = h[t + 0];
		if (O !== x && (S >= 0 && (e.look[S] &= -2, C || y++, S = -1), x = O, d && (E = n + d[O]), D = s[O] === 1 && !(f && E >= f[O])), !D) continue;
		(E < h[t + 2] || E >= h[t + 3]) && $t(u, l, E, r, i, a, p, o);
		let k = h[t + 1];
		if (k < 0) continue;
		let A = h[t + 7], j = h[t + 6], M = j >>> 16, N = j & 65535, P = A & 255 | 1, ee = !!(P & 4), te = h[t + 5];
		Wt(te < 0 ? null : m[te], g, t + 2, g[t + 0] * (E - h[t + 2]), _, 0), e.child[v] = O, e.leg[v] = k, e.kind[v] = A >>> 8 & 255, e.node[v] = A >>> 16, e.x[v] = _[0], e.y[v] = _[1], e.pass[v] = M, e.alpha[v] = ee ? 1 - (E - h[t + 2]) / (h[t + 3] - h[t + 2]) : 1, e.room[v] = g[t + 1], c && P & 16 && (P |= 8, b++), e.look[v] = P, (S < 0 || (ee === C ? M === w ? N < T : M > w : C)) && (S = v, C = ee, w = M, T = N), v++;
	}
	S >= 0 && (e.look[S] &= -2, C || y++);
	let k = fe(l.come, n), A = fe(l.unknown, n);
	e.dots = v, e.onMap = y, e.notYet = l.come.length - k, e.unknown = A, e.never = l.never, e.off = k - A - y, e.unseen = b;
}
// src/stage/looks.ts
var an = {
	dark: [
		"#4f6475",
		"#a98d8a",
		"#d98776",
		"#f2604f",
		"#e0201b"
	],
	light: [
		"#a9b7c4",
		"#d3a59a",
		"#e58672",
		"#e5503e",
		"#b5130f"
	]
}, on = {
	dark: [
		"#ffff4d",
		"#7083cc",
		"#e68a00",
		"#baff8c",
		"#944dff",
		"#b26836",
		"#b26272"
	],
	light: [
		"#0000ff",
		"#b26b00",
		"#4c002e",
		"#4d70ff",
		"#803826",
		"#000099",
		"#625499"
	]
}, sn = {
	dark: "#b9c4ce",
	light: "#7f8f8a"
}, cn = {
	dark: "#76828e",
	light: "#506070"
}, ln = 3.4, un = {
	dark: [
		"#56b4e9",
		"#f0e442",
		"#ff5f4c",
		"#76828e"
	],
	light: [
		"#1d70b8",
		"#b26b00",
		"#7d0f0b",
		"#7b8893"
	]
}, dn = [
	3.1,
	3.7,
	4.6,
	2.6
], fn = [
	"#ffffff",
	"#ffd0c4",
	"#ff9a85",
	"#ff5f4c",
	"#e0201b"
], pn = [
	3,
	3.3,
	3.7,
	4.1,
	4.8
], mn = "#ffdd00", hn = [
	16,
	21,
	27
], gn = 512, _n = (e) => [
	parseInt(e.slice(1, 3), 16),
	parseInt(e.slice(3, 5), 16),
	parseInt(e.slice(5, 7), 16)
];
function vn(e, t, n) {
	return e + yn(e, n) + (t ? bn(e, n) + xn(e, n) : 0);
}
var yn = (e, t) => Math.min(.8 * t, e * .28), bn = (e, t) => Math.min(1 * t, e * .3), xn = (e, t) => Math.min(1 * t, Math.max(.5, e * .3)), Sn = (e, t) => Math.max(Math.min(1.3 * t, e * .5), e * .3);
function Cn(e, t, n, r, i) {
	let a = Math.min(511, Math.max(4, Math.round(i * 8)));
	return (((e * 2 + +!!t) * 2 + +!!n) * 17 + r) * gn + a;
}
var wn = class {
	ratio;
	colours;
	begin = /* @__PURE__ */ new Int32Array(256);
	opaque = /* @__PURE__ */ new Int32Array(256);
	end = /* @__PURE__ */ new Int32Array(256);
	size = /* @__PURE__ */ new Int32Array(256);
	offset = /* @__PURE__ */ new Int32Array(256);
	at = /* @__PURE__ */ new Uint16Array(4096);
	values = /* @__PURE__ */ new Int32Array(4096);
	hit = /* @__PURE__ */ new Uint8Array(4096);
	places = /* @__PURE__ */ new Int32Array(4096);
	pixels = 0;
	count = 1;
	width = 0;
	rowOf = new Int32Array(612 * gn);
	rows = /* @__PURE__ */ new Int32Array(1024);
	rowCount = 1;
	rgb;
	constructor(e, t) {
		this.ratio = e, this.colours = t, this.rgb = t.slice(0, 8).map(_n), this.rgb[8] = _n(mn);
	}
	of(e, t) {
		let n = this.rowOf[e], r = n > 0 ? this.rows[n * 4 * 4 + t] : 0;
		return r > 0 ? r : this.make(e, t);
	}
	fit(e) {
		if (e !== this.width) {
			this.width = e;
			for (let e = 1; e < this.count; e++) this.place(e);
		}
	}
	place(e) {
		let t = this.size[e];
		for (let n = this.begin[e]; n < this.end[e]; n++) {
			let e = this.at[n];
			this.places[n] = Math.floor(e / t) * this.width + e % t;
		}
	}
	make(e, t) {
		this.rowOf[e] === 0 && ((this.rowCount + 1) * 4 * 4 > this.rows.length && (this.rows = Tn(this.rows, new Int32Array(2 * this.rows.length))), this.rowOf[e] = this.rowCount++);
		let n = this.count++;
		if (n >= this.begin.length) {
			let e = 2 * n;
			this.begin = Tn(this.begin, new Int32Array(e)), this.opaque = Tn(this.opaque, new Int32Array(e)), this.end = Tn(this.end, new Int32Array(e)), this.size = Tn(this.size, new Int32Array(e)), this.offset = Tn(this.offset, new Int32Array(e));
		}
		let r = e % gn / 8, i = Math.floor(e / gn), a = i % 17;
		return i = Math.floor(i / 17), this.paint(n, {
			ringed: i % 2 == 1,
			hollow: (i >> 1) % 2 == 1,
			colour: i >> 2,
			alpha: a
		}, r, t % 4, Math.floor(t / 4)), this.rows[this.rowOf[e] * 4 * 4 + t] = n, this.width > 0 && this.place(n), n;
	}
	paint(e, t, n, r, i) {
		let { ratio: a } = this, o = t.colour === 8, s = bn(n, a), c = xn(n, a), l = o ? n : vn(n, t.ringed, a), u = Sn(n, a), d = Math.ceil(l + 1), f = 2 * d + 1, p = this.rgb[t.colour] ?? this.rgb[0], m = t.alpha / 16, h = d + (r + .5) / 4, g = d + (i + .5) / 4, _ = [], v = [];
		for (let e = 0; e < f; e++) for (let r = 0; r < f; r++) {
			let i = 0, d = 0, y = 0, b = 0, x = 0;
			for (let f = 0; f < 16; f++) {
				let m = r + ((f & 3) + .5) / 4 - h, _ = e + ((f >> 2) + .5) / 4 - g, v = Math.sqrt(m * m + _ * _);
				if (v > l) continue;
				x++;
				let S, C;
				o ? (C = !0, S = v > l - Math.max(1.5 * a, l * .16) ? 1 : .22) : v <= n ? (C = !t.hollow || v > n - u, S = C ? 1 : .82) : (C = t.ringed && v > n + s && v <= n + s + c, S = C ? 1 : .6);
				let w = C ? p : hn;
				i += w[0] * S, d += w[1] * S, y += w[2] * S, b += S;
			}
			if (b === 0) continue;
			let S = Math.round(b / 16 * m * 255);
			if (S === 0) continue;
			let C = S << 24 | Math.round(y / b) << 16 | Math.round(d / b) << 8 | Math.round(i / b);
			(S === 255 ? _ : v).push([
				e * f + r,
				C,
				+(x >= 8 && !o)
			]);
		}
		let y = [..._, ...v];
		for (; this.pixels + y.length > this.at.length;) {
			let e = 2 * this.at.length;
			this.at = Tn(this.at, new Uint16Array(e)), this.values = Tn(this.values, new Int32Array(e)), this.hit = Tn(this.hit, new Uint8Array(e)), this.places = Tn(this.places, new Int32Array(e));
		}
		this.begin[e] = this.pixels, this.opaque[e] = this.pixels + _.length, this.end[e] = this.pixels + y.length, this.size[e] = f, this.offset[e] = -d;
		for (let [e, t, n] of y) this.at[this.pixels] = e, this.values[this.pixels] = t, this.hit[this.pixels] = n, this.pixels++;
	}
};
function Tn(e, t) {
	return t.set(e), t;
}
// src/stage/dress.ts
var En = { by: "pass" }, Dn = {
	by: "pass",
	labels: [
		"1",
		"2",
		"3",
		"4",
		"5+"
	],
	colours: fn,
	radii: pn,
	ofChild: null,
	due: null,
	lit: -1
};
function On(e) {
	return (e.due?.leg.length ?? 0) > 0;
}
function kn(e, t, n, r = -1) {
	let i = n ? "light" : "dark";
	if (t.by === "target" && On(e)) return {
		by: "target",
		labels: [
			"inside target",
			"in its last quarter",
			"beyond target",
			"no target"
		],
		colours: un[i],
		radii: dn,
		ofChild: null,
		due: ye(e),
		lit: r
	};
	let a = t.by === "attribute" ? e.attributes.find((e) => e.name === t.name) : void 0, o = a && e.childColumns.attributes.get(a.name);
	if (!a || !o) return {
		...Dn,
		lit: r
	};
	let s = An(a.values, o), c = on[i];
	return {
		by: "attribute",
		labels: s.labels,
		colours: s.labels.map((e, t) => t === s.other ? sn[i] : t === s.unknown ? cn[i] : c[t]),
		radii: s.labels.map(() => ln),
		ofChild: Uint8Array.from(o, (e) => s.toneOf[e]),
		due: null,
		lit: r
	};
}
function An(e, t) {
	let n = new Float64Array(e.length);
	for (let e = 0; e < t.length; e++) n[t[e]]++;
	let r = e.map((e, t) => t).filter((t) => e[t] !== "" && n[t] > 0).sort((e, t) => n[t] - n[e] || e - t), i = e.findIndex((e, t) => e === "" && n[t] > 0), a = 7 - (i >= 0), o = r.length <= a ? r : r.slice(0, a), s = o.map((t) => e[t]), c = r.length > a ? s.push("other") - 1 : -1, l = i >= 0 ? s.push("not recorded") - 1 : -1, u = new Uint8Array(e.length).fill(Math.max(c, 0));
	return o.forEach((e, t) => {
		u[e] = t;
	}), i >= 0 && (u[i] = l), {
		labels: s,
		toneOf: u,
		other: c,
		unknown: l
	};
}
function jn(e, t, n, r, i, a) {
	if (e.ofChild) for (let n = 0; n < t.dots; n++) a[n] = e.ofChild[t.child[n]];
	else if (e.due) for (let o = 0; o < t.dots; o++) a[o] = xe(n, e.due, t.leg[o], i ? r + i[t.child[o]] : r);
	else for (let e = 0; e < t.dots; e++) a[e] = Math.min(t.pass[e], 5) - 1;
}
function Mn(e, t, n, r) {
	let i = e.labels.map(() => 0);
	if (e.ofChild) {
		for (let t = 0; t < r.length; t++) r[t] && i[e.ofChild[t]]++;
		return i;
	}
	let a = (t) => e.by === "target" && t === 3 ? -1 : t, o = -1, s = -1;
	for (let e = 0; e <= t.dots; e++) {
		let r = e < t.dots ? t.child[e] : -2;
		r !== o && (s >= 0 && i[s]++, o = r, s = -1), e < t.dots && !(t.look[e] & 4) && (s < 0 || a(n[e]) > a(s)) && (s = n[e]);
	}
	return i;
}
function Nn(e, t, n, r, i) {
	if (e.ofChild) return e.labels[e.ofChild[n]];
	if (!e.due) return "";
	let a = xe(t, e.due, r, i);
	return a === 3 ? "" : e.labels[Math.min(a, 2)];
}
// src/stage/look.ts
var Pn = {
	heading: "Here, or on the way",
	waiting: "Waiting",
	arrived: "Arrivals in the last 30 days",
	shares: "Which way children went on, last 90 days",
	median: "Median against target, last 90 days"
}, Fn = {
	off: "Off",
	short: "Short",
	whole: "Whole"
}, In = {
	dots: En,
	trails: "off",
	off: []
}, Ln = (e, t) => Object.hasOwn(e, t);
function Rn({ dots: e, trails: t, off: n }) {
	let r = [];
	return e.by === "target" && r.push("dots=target"), e.by === "attribute" && r.push(`dots=attr:${encodeURIComponent(e.name)}`), t !== "off" && r.push(`trails=${t}`), n.length > 0 && r.push(`off=${n.join(",")}`), r.join(";");
}
function zn(e) {
	let t = {
		...In,
		off: []
	};
	for (let n of typeof e == "string" ? e.split(";") : []) {
		let [e, r = ""] = n.split("=", 2);
		e === "dots" && r === "target" && (t.dots = { by: "target" }), e === "dots" && r.startsWith("attr:") && (t.dots = {
			by: "attribute",
			name: Bn(r.slice(5))
		}), e === "trails" && Ln(Fn, r) && (t.trails = r), e === "off" && (t.off = r.split(",").filter((e) => Ln(Pn, e)));
	}
	return t;
}
function Bn(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}
// src/stage/speeds.ts
var Vn = .1, Hn = [
	.1,
	.2,
	.5,
	1,
	2,
	3,
	5,
	7,
	10,
	14,
	21,
	30,
	45,
	60,
	90,
	120,
	180,
	270,
	365,
	400
];
function Un(e) {
	return Number.isFinite(e) ? Math.min(400, Math.max(Vn, e)) : 7;
}
function Wn(e, t) {
	return (t === 1 ? Hn : [...Hn].reverse()).find((n) => (n - e) * t > 1e-9) ?? (t === 1 ? 400 : .1);
}
function Gn(e) {
	return 100 * Math.log(e / Vn) / Math.log(400 / Vn);
}
function Kn(e) {
	return Un(Number((Vn * (400 / Vn) ** (e / 100)).toPrecision(2)));
}
// src/stage/words.ts
var qn = 1440, Jn = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
], Yn = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
function Xn(e, t) {
	return new Date(Date.parse(`${e.slice(0, 16)}:00Z`) + Math.floor(t) * 6e4);
}
var Zn = (e) => `${e.getUTCDate()} ${Jn[e.getUTCMonth()]}`;
function Qn(e, t, n = !1) {
	let r = Xn(e, t);
	return `${n ? `${Yn[r.getUTCDay()]} ` : ""}${Zn(r)} ${r.getUTCFullYear()}`;
}
function $n(e, t) {
	return `week of ${Qn(e, t - (Xn(e, t).getUTCDay() + 6) % 7 * qn)}`;
}
function er(e, t) {
	return e.datesTo === "week" ? $n(e.start, t) : Qn(e.start, t);
}
function tr(e, t) {
	return Xn(e, t).toISOString().slice(0, 16);
}
function nr(e, t) {
	if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}|$)/.test(t)) return NaN;
	let n = t.length === 10 ? `${t}T00:00` : t.slice(0, 16);
	return (Date.parse(`${n}:00Z`) - Date.parse(`${e.slice(0, 16)}:00Z`)) / 6e4;
}
function rr(e) {
	return Qn(`${e.slice(0, 10)}T00:00`, 0);
}
function ir(e) {
	return rr(e).split(" ").slice(1).join(" ");
}
function ar(e, t, n) {
	let r = Xn(e, t), i = Xn(e, n), a = r.getUTCFullYear() === i.getUTCFullYear();
	return `${a && r.getUTCMonth() === i.getUTCMonth() ? String(r.getUTCDate()) : a ? Zn(r) : Qn(e, t)} to ${Qn(e, n)}`;
}
function or(e) {
	return sr(e, "day");
}
function sr(e, t, n = `${t}s`) {
	return `${V(e)} ${e === 1 ? t : n}`;
}
function V(e) {
	return Number.isNaN(e) ? "…" : String(Math.round(e)).replace(/\B(?=(\d{3})+$)/g, ",");
}
function cr(e) {
	let t = e % 10;
	return Math.floor(e / 10) % 10 == 1 ? `${e}th` : `${e}${t === 1 ? "st" : t === 2 ? "nd" : t === 3 ? "rd" : "th"}`;
}
function lr(e) {
	if (e >= .995) return `1 second = ${ur(e)} ${ur(e) === "1" ? "day" : "days"}`;
	let t = ur(e * 24);
	return `1 second = ${t} ${t === "1" ? "hour" : "hours"}`;
}
var ur = (e) => String(e >= 10 ? Math.round(e) : Math.round(e * 10) / 10);
function dr(e) {
	return `Day ${V(Math.floor(e / qn))}`;
}
function fr(e) {
	let t = Math.floor(e);
	return `P${Math.floor(t / qn)}DT${Math.floor(t % qn / 60)}H${t % 60}M`;
}
function pr(e) {
	let t = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(e);
	return t ? Number(t[1] ?? 0) * qn + Number(t[2] ?? 0) * 60 + Number(t[3] ?? 0) : NaN;
}
// src/stage/bookmarkLook.ts
function mr(e) {
	if (typeof e != "object" || !e) return null;
	let { id: t, title: n, words: r, look: i } = e, a = typeof i == "object" && i ? i.at : void 0;
	return typeof t != "string" || typeof n != "string" || typeof r != "string" || typeof a != "string" ? null : {
		id: t,
		title: n,
		words: r,
		look: i
	};
}
function hr(e) {
	let { first: t, second: n } = e, { engine: r, mode: i, fromNode: a, filter: o, followed: s, loop: c, offMapHidden: l, look: u, playing: d, speed: f } = t.ui.get(), p = (e) => i === "start" ? fr(e) : tr(r.payload.start, e), { stretch: m } = t.player, h = F(o), g = Rn(u), _ = e.compare();
	return {
		at: p(r.time),
		...i === "start" && {
			clock: i,
			...a !== null && { fromNode: a }
		},
		speed: Number(f.toPrecision(4)),
		playing: d,
		...c && { loop: c },
		...m && { stretch: [p(m[0]), p(m[1])] },
		...Object.keys(h).length > 0 && { filter: h },
		...s !== null && { child: r.childId(s) },
		...g && { picture: g },
		...l && { offMapHidden: l },
		...t.part && { view: t.part },
		...n?.part && { secondView: n.part },
		..._ && { compare: {
			..._,
			filter: F(_.filter)
		} }
	};
}
function gr(e) {
	try {
		return F(e.filter ?? {});
	} catch {
		return {};
	}
}
function _r(e, t) {
	let { first: n } = e, { engine: r } = n, i = t.clock === "start" ? "start" : "calendar", a = (e) => i === "start" ? pr(e) : nr(r.payload.start, e);
	n.player.pause(), n.setMode(i, t.fromNode !== void 0 && r.payload.map.nodes.some((e) => e.id === t.fromNode) ? t.fromNode : null), n.setFilter(gr(t)), n.setOffMapHidden(t.offMapHidden ?? !1), n.useLook(zn(t.picture));
	let o = t.compare ? S(t.compare) : null;
	e.show(o && {
		...o,
		filter: gr(o)
	});
	let s = t.child === void 0 ? -1 : r.childIndex(t.child), c = s >= 0 ? s : null;
	c !== n.ui.get().followed && n.follow(c), n.setLoop(t.loop ?? !1);
	let l = t.stretch?.map(a);
	n.setStretch(l && l.length === 2 && l.every(Number.isFinite) ? [l[0], l[1]] : null), n.player.setSpeed(t.speed ?? 7), n.player.seek(a(t.at)), n.showPart(t.view ?? null), e.second?.showPart(t.secondView ?? null), e.activate(o?.active ?? +!!o), t.playing && n.player.play();
}
function vr(e, t) {
	let n = hr(e);
	return [
		"clock",
		"fromNode",
		"filter",
		"child",
		"picture",
		"compare",
		"offMapHidden"
	].every((e) => JSON.stringify(n[e]) === JSON.stringify(t[e])) && (n.playing === !0 || n.at === t.at);
}
// src/stage/bookmarkShelf.ts
var yr = class {
	sides;
	page;
	tell;
	told = y(null);
	then = null;
	going = !1;
	stops;
	constructor(e, t, n) {
		this.sides = e, this.page = t, this.tell = n;
		let r = () => this.look();
		this.stops = [
			e.first.ui.subscribe(r),
			e.first.ticks.subscribe(r),
			e.ui.subscribe(r),
			t.bookmarks.subscribe(() => this.missed())
		];
	}
	get list() {
		return this.page.bookmarks.get();
	}
	go(e) {
		let t = this.list.find((t) => t.id === e);
		return t ? (this.going = !0, _r(this.sides, t.look), this.going = !1, this.then = hr(this.sides), this.told.set(e), this.tell(e), !0) : !1;
	}
	step(e) {
		let { list: t } = this;
		if (t.length === 0) return;
		let n = t.findIndex((e) => e.id === this.told.get()), r = n < 0 ? e > 0 ? 0 : t.length - 1 : n + e;
		r < 0 || r >= t.length ? this.page.say(r < 0 ? "This is the first bookmark" : "This is the last bookmark") : this.go(t[r].id);
	}
	close() {
		this.told.set(null), this.leave();
	}
	end() {
		for (let e of this.stops) e();
	}
	look() {
		this.then && !this.going && !vr(this.sides, this.then) && this.leave();
	}
	leave() {
		this.then && (this.then = null, this.tell(""));
	}
	missed() {
		let e = this.told.get();
		e !== null && !this.list.some((t) => t.id === e) && this.close();
	}
}, br = (0, v.createContext)(null);
function xr() {
	let e = (0, v.useContext)(br);
	if (!e) throw Error("a control of the stage was drawn outside it");
	return e;
}
function Sr(e = Math.random) {
	return Array.from({ length: 8 }, () => "0123456789abcdefghjkmnpqrstvwxyz"[Math.floor(e() * 32)]).join("");
}
function Cr(e, t) {
	let n = new URL(e);
	for (let e of [
		"child",
		"filter",
		"at",
		"look",
		"compare",
		"playing"
	]) n.searchParams.delete(e);
	return n.searchParams.set("bookmark", t), n.href;
}
// src/stage/atNode.ts
function wr(e, t, n) {
	let { start: r, flags: i } = e.legColumns, a = /* @__PURE__ */ new Map();
	for (let e = 0; e < t.dots; e++) {
		let o = t.kind[e];
		if (t.node[e] !== n || o > 2) continue;
		let s = a.get(t.child[e]);
		if (s && (s.state !== "waiting" || o === 2)) continue;
		let c = t.leg[e];
		a.set(t.child[e], {
			child: t.child[e],
			pass: t.pass[e],
			leg: c,
			state: o === 0 ? "heading" : o === 1 ? "inside" : "waiting",
			since: r[c] === -2147483648 ? null : r[c],
			open: !!(i[c] & 1)
		});
	}
	return [...a.values()].sort((e, t) => (e.since ?? Infinity) - (t.since ?? Infinity) || e.child - t.child);
}
// src/stage/childFacts.ts
var Tr = /* @__PURE__ */ new WeakMap();
function Er(e) {
	return Dr(e).now();
}
function Dr(e) {
	let t = Tr.get(e);
	return t || Tr.set(e, t = new ot(() => kr(e))), t;
}
var Or = 1e4;
function* kr(e) {
	let t = {
		open: new Uint8Array(e.children),
		firstSeen: new Int32Array(e.children).fill(I)
	};
	for (let n = 0; n < e.children; n += Or) Ar(e, t, n, Math.min(e.children, n + Or)), yield;
	return t;
}
function Ar(e, t, n, r) {
	let { kind: i, flags: a, start: o } = e.legColumns, { first: s } = e.childColumns, c = s[n];
	for (let e = n; e < r; e++) {
		let n = s[e + 1], r = I, l = 0;
		for (; c < n; c++) {
			if (i[c] > 1) continue;
			l |= a[c] & 1;
			let e = o[c];
			e !== -2147483648 && (r === -2147483648 || e < r) && (r = e);
		}
		t.open[e] = l, t.firstSeen[e] = r;
	}
}
// src/stage/comings.ts
function jr(e, { dayZero: t, until: n }) {
	let r = e.passes.length, i = n ? Int32Array.from(n, (n, r) => e.ofChild[r] === e.ofChild[r + 1] ? 0 : n - (t ? t[r] : 0)) : null;
	return {
		come: Mr(t ? new Int32Array(r) : e.childFrom),
		unknown: i && Mr(i)
	};
}
function Mr(e) {
	let t = at(ct(e.length, new Uint16Array(e.length), e)), n = new Int32Array(e.length);
	for (let r = 0; r < n.length; r++) n[r] = e[t[r]];
	return {
		times: n,
		children: t
	};
}
function Nr({ come: e, unknown: t }, { never: n }, r) {
	let i = 0;
	if (n) for (let e = 0; e < r.length; e++) i += r[e] & n[e];
	return {
		never: i,
		come: Pr(e, r, n),
		unknown: t ? Pr(t, r, n) : /* @__PURE__ */ new Int32Array()
	};
}
function Pr({ times: e, children: t }, n, r) {
	let i = new Int32Array(e.length), a = 0;
	for (let o = 0; o < e.length; o++) {
		let s = t[o];
		i[a] = e[o], n[s] === 1 && !r?.[s] && a++;
	}
	return i.subarray(0, a);
}
// src/stage/counts.ts
function Fr(e, t) {
	let n = e.map.nodes.length, r = new Uint32Array(n), i = new Uint32Array(n), a = new Int32Array(n).fill(-1), o = new Int32Array(n).fill(-1), { kind: s, node: c } = t, l = 0;
	for (; l < t.dots;) {
		let e = t.child[l], n = l;
		for (; n < t.dots && t.child[n] === e;) {
			let t = n++;
			if (s[t] !== 0 && s[t] !== 1) continue;
			let i = c[t];
			a[i] !== e && (a[i] = e, r[i]++);
		}
		for (; l < n; l++) {
			let t = c[l];
			s[l] === 2 && a[t] !== e && o[t] !== e && (o[t] = e, i[t]++);
		}
	}
	return {
		heading: r,
		waiting: i
	};
}
// src/stage/caseload.ts
var Ir = 1e4;
function Lr(e, t, n, r, i, a) {
	return at(Rr(e, t, n, r, i, a));
}
function* Rr(e, t, n, r, i, a) {
	let o = Math.max(1, Math.floor(a)), s = (i[1] - i[0]) / o, c = Array.from({ length: 5 }, () => new Int32Array(o + 1));
	for (let a = 0; a < e.children && s > 0; a += Ir) zr(c, t, n, r, i[0], s, o, a, Math.min(e.children, a + Ir)), yield;
	return c.map((e) => {
		let t = new Uint32Array(o), n = 0;
		for (let r = 0; r < o; r++) t[r] = n += e[r];
		return t;
	});
}
function zr(e, t, n, r, i, a, o, s, c) {
	let { dayZero: l, until: u, never: d } = n, { ofChild: f, from: p, fades: m, pass: h } = t, g = (e) => Math.min(o, Math.max(0, Math.ceil((e - i) / a - .5))), _ = /* @__PURE__ */ new Int32Array(64), v = /* @__PURE__ */ new Int32Array(64);
	for (let t = s; t < c; t++) {
		if (!r[t] || d?.[t]) continue;
		let n = l ? l[t] : 0, i = u ? u[t] : 2147483647, a = f[t];
		2 * (f[t + 1] - a) > _.length && ([_, v] = [new Int32Array(4 * (f[t + 1] - a)), new Int32Array(4 * (f[t + 1] - a))]);
		let o = 0;
		for (let r = f[t + 1] - 1; r >= a; r--) {
			let t = g(p[r] - n), a = g(Math.min(m[r], i) - n);
			if (t >= a) continue;
			let s = e[Math.min(h[r], 5) - 1];
			s[t]++, s[a]--;
			let c = 0, l = 0;
			for (; c < o && _[c + 1] < t; c += 2) v[l++] = _[c], v[l++] = _[c + 1];
			for (; c < o && _[c] <= a; c += 2) {
				let e = Math.max(t, _[c]), n = Math.min(a, _[c + 1]);
				e < n && (s[e]--, s[n]++), _[c] < t && (t = _[c]), _[c + 1] > a && (a = _[c + 1]);
			}
			for (v[l++] = t, v[l++] = a; c < o;) v[l++] = _[c++];
			o = l, [_, v] = [v, _];
		}
	}
}
// src/stage/filters.ts
function Br(e, t, n) {
	let r = e.childColumns.birth[t];
	return r === 0 ? null : pe(n, e.start) - r;
}
function Vr(e, t, n) {
	let r = e.children, { first: i } = e.childColumns, a = new Uint8Array(r);
	for (let e = 0; e < r; e++) a[e] = +(i[e + 1] > i[e]);
	let o = (e) => {
		for (let t = 0; t < r; t++) a[t] && !e(t) && (a[t] = 0);
	}, s = (t) => {
		let { kind: n } = e.legColumns;
		o((e) => {
			let r = i[e + 1];
			for (let a = i[e]; a < r; a++) if (n[a] <= 1 && t(a)) return !0;
			return !1;
		});
	}, c = (t) => e.map.nodes.findIndex((e) => e.id === t);
	for (let [t, r] of Object.entries(n.attributes ?? {})) {
		if (r.length === 0) continue;
		let n = e.attributes.find((e) => e.name === t), i = e.childColumns.attributes.get(t);
		if (!n || !i) return a.fill(0);
		let s = new Uint8Array(n.values.length);
		for (let e of r) {
			let t = n.values.indexOf(e);
			t >= 0 && (s[t] = 1);
		}
		o((e) => s[i[e]] === 1);
	}
	if (n.passes?.length) {
		let e = new Set(n.passes);
		o((n) => e.has(Math.min(t.passes[n], 5)));
	}
	if (n.ages?.length) {
		let r = Jr(e, n.ages), i = Yr(e);
		o((e) => r(e, i(t.childFrom[e])));
	}
	if (n.ids) {
		let t = new Set(n.ids);
		o((n) => t.has(e.childColumns.ids[n]));
	}
	if (n.firstSeen?.from || n.firstSeen?.to) {
		let t = Kr(e, n.firstSeen.from, n.firstSeen.to), { firstSeen: r } = Er(e);
		o((e) => t(r[e]));
	}
	if (n.open !== void 0) {
		let { open: t } = Er(e), r = +!!n.open;
		o((e) => t[e] === r);
	}
	let { from: l, to: u, kind: d } = e.legColumns;
	for (let e of n.through ?? []) {
		let t = c(e);
		s((e) => u[e] === t);
	}
	for (let t of n.way ?? []) {
		let [n, r] = Hr(e, t);
		s((e) => u[e] === r && l[e] === n && d[e] === 0);
	}
	for (let t of n.longerThan ?? []) s(Wr(e, t, c));
	if (n.backAfter?.length) {
		let r = n.backAfter.map(c);
		o(Ur(e, t, Uint8Array.from(e.map.nodes, (e, t) => +!!r.includes(t))));
	}
	if (n.except) {
		let r = Vr(e, t, n.except);
		o((e) => r[e] === 0);
	}
	return a;
}
function Hr(e, t) {
	let n = (t) => e.map.nodes.findIndex((e) => e.id === t);
	return [t.from === "" ? e.map.nodes.length : n(t.from), n(t.to)];
}
function Ur(e, t, n) {
	let { kind: r, to: i, start: a, pass: o } = e.legColumns, { first: s } = e.childColumns;
	return (e) => {
		let c = t.passes[e];
		if (c < 2) return !1;
		let l = 2147483647;
		for (let n = t.ofChild[e]; n < t.ofChild[e + 1]; n++) t.pass[n] === c && (l = Math.min(l, a[t.first[n]]));
		let u = s[e + 1];
		for (let t = s[e]; t < u; t++) if (r[t] <= 1 && n[i[t]] === 1 && o[t] < c && a[t] <= l) return !0;
		return !1;
	};
}
function Wr(e, { node: t, days: n }, r) {
	let { to: i, start: a, end: o, flags: s } = e.legColumns, c = e.childColumns.asOf, l = t === void 0 ? null : r(t), u = (n + 1) * R, d = Gr(e);
	return (e) => l !== null && i[e] !== l || a[e] === -2147483648 ? !1 : (o[e] === -2147483648 ? s[e] & 1 ? c[d(e)] : a[e] : o[e]) - a[e] >= u;
}
function Gr(e) {
	let { first: t } = e.childColumns, n = 0;
	return (e) => {
		for (; e >= t[n + 1];) n++;
		return n;
	};
}
function Kr(e, t, n) {
	let r = z(e.start), i = t ? z(t) - r : -Infinity, a = n ? z(n) - r + R : Infinity;
	return (e) => e !== -2147483648 && e >= i && e < a;
}
function qr(e, t, n, r) {
	let i = Jr(e, t), a = Yr(e);
	return n.map((e, t) => e && i(t, a(r(t))) ? 1 : 0);
}
function Jr(e, t) {
	let n = e.settings.age_bands, r = ge(n), i = new Set(t.map((e) => r.indexOf(e)));
	return i.delete(-1), (t, r) => {
		let a = e.childColumns.birth[t];
		return i.has(_e(a === 0 ? null : r - a, n));
	};
}
function Yr(e) {
	let t = /* @__PURE__ */ new Map();
	return (n) => {
		let r = Math.floor(n / 1440), i = t.get(r);
		return i === void 0 && t.set(r, i = pe(r * 1440, e.start)), i;
	};
}
function Xr(e, t, n) {
	let r = (e, t) => [fe(e, n - t * R), fe(e, n)];
	return t.map((t, n) => {
		let [i, a] = r(t, 30), o = [...e.follows[n]].map(([e, t]) => {
			let [n, i] = r(t, 90);
			return {
				to: e,
				count: i - n,
				of: 0
			};
		}), s = o.reduce((e, t) => e + t.count, 0), [c, l] = r(e.ended[n], 90);
		return {
			arrived: a - i,
			ways: o.map((e) => ({
				...e,
				of: s
			})),
			median: Zr(e.took[n].subarray(c, l)),
			completed: l - c
		};
	});
}
function Zr(e) {
	if (e.length === 0) return null;
	let t = e.slice().sort(), n = t.length >> 1;
	return t.length % 2 == 1 ? t[n] : (t[n - 1] + t[n]) / 2;
}
// src/stage/pick.ts
function Qr(e, t, n, r = 0) {
	let i = Math.floor(t), a = Math.floor(n), o = -1, s = r * r, { sprites: c } = e;
	for (let t = e.count - 1; t >= 0; t--) {
		if (e.child[t] < 0) continue;
		let n = e.sprite[t], l = c.size[n], u = i - e.left[t], d = a - e.top[t];
		if (u >= 0 && d >= 0 && u < l && d < l && $r(c, n, d * l + u)) return e.child[t];
		if (r > 0) {
			let e = (u + c.offset[n]) ** 2 + (d + c.offset[n]) ** 2;
			e < s && (s = e, o = t);
		}
	}
	return o < 0 ? null : e.child[o];
}
function $r(e, t, n) {
	for (let r = e.begin[t]; r < e.end[t]; r++) if (e.at[r] === n) return e.hit[r] === 1;
	return !1;
}
// src/stage/raster.ts
var ei = 2e3, ti = .5, ni = .6, ri = 2, ii = .35, ai = .16, oi = .5, si = 5, ci = 3.9, li = .72, ui = 22, di = 6e6, fi = class {
	sprites = new wn(1, fn);
	painting = {
		count: 0,
		dots: 0,
		sprites: this.sprites,
		child: /* @__PURE__ */ new Int32Array(),
		sprite: /* @__PURE__ */ new Int32Array(),
		left: /* @__PURE__ */ new Int32Array(),
		top: /* @__PURE__ */ new Int32Array()
	};
	bucket = /* @__PURE__ */ new Uint8Array();
	order = /* @__PURE__ */ new Uint32Array();
	x = /* @__PURE__ */ new Float64Array();
	y = /* @__PURE__ */ new Float64Array();
	arrange(e, t, n, r = Dn, i = null, a = null) {
		let { sprites: o } = this;
		(o.ratio !== t.ratio || o.colours !== r.colours || o.pixels > di) && (this.sprites = new wn(t.ratio, r.colours));
		let s = e.dots;
		this.bucket.length < s && (this.bucket = new Uint8Array(e.child.length), this.order = new Uint32Array(e.child.length), this.x = new Float64Array(e.child.length), this.y = new Float64Array(e.child.length));
		let { bucket: c, order: l } = this, u = /* @__PURE__ */ new Uint32Array(23), { zoom: d, panX: f, panY: p, width: m, height: h } = t, g = 16 * Math.max(d, 1), _ = 0;
		for (let t = 0; t < s; t++) {
			let r = e.x[t] * d + f, i = e.y[t] * d + p;
			this.x[t] = r, this.y[t] = i;
			let a = e.look[t], o = 21;
			if (r > -g && i > -g && r < m + g && i < h + g && !(a & 8)) {
				_++;
				let r = e.pass[t];
				o = e.child[t] === n ? 20 : ((a & 4 ? 0 : 2) + (a & 1 ? 0 : 1)) * 5 + (r < 5 ? r : 5) - 1;
			}
			c[t] = o, u[o + 1]++;
		}
		for (let e = 0; e < ui; e++) u[e + 1] += u[e];
		let v = u[20];
		for (let e = 0; e < s; e++) l[u[c[e]]++] = e;
		let y = this.room(_ * 2 + (a?.count ?? 0)), b = Math.max(ti, Math.min(1, Math.sqrt(ei / Math.max(_, 1)))) * Math.min(ri, Math.max(ni, d)), x = n >= 0 ? ii : 1;
		y.count = 0;
		let S = {
			dress: r,
			tones: i,
			size: b
		};
		a && this.addTails(y, e, t, a, S, n);
		let C = y.count;
		this.add(y, e, t, 0, v, S, x, !1);
		let w = y.count;
		this.add(y, e, t, v, _, S, 1, !0);
		let T = y.count - w;
		return this.add(y, e, t, v, _, S, 1, !1), y.dots = y.count - T - C, y;
	}
	add(e, t, n, r, i, { dress: a, tones: o, size: s }, c, l) {
		let { sprites: u, order: d } = this, { zoom: f, ratio: p } = n, { radii: m, lit: h } = a, g = (/* @__PURE__ */ new Int32Array(32)).fill(-1), _ = e.count;
		for (let n = r; n < i; n++) {
			let r = d[n], i = t.look[r], a = t.pass[r], v = o === null ? a < 5 ? a - 1 : 4 : o[r], y = t.room[r], b = v * 4 + (i & 3), x = -1;
			if (!l && y === Infinity && !(i & 4) && (x = g[b]), x < 0) {
				let e = l ? 16 : Math.round(t.alpha[r] * c * (h < 0 || h === v ? 1 : ai) * 16);
				if (e === 0) continue;
				let n = !!(i & 2), a = m[v] * Math.min(s, y * f * (n ? li : 1) / ci) * p;
				x = l ? Cn(8, !1, !1, 16, vn(a, n, p) + si * p) : Cn(v, !!(i & 1), n, e, a), !l && y === Infinity && !(i & 4) && (g[b] = x);
			}
			let S = this.x[r] * p, C = this.y[r] * p, w = Math.floor(S), T = Math.floor(C), E = u.of(x, ((C - T) * 4 | 0) * 4 + ((S - w) * 4 | 0));
			e.child[_] = t.child[r], e.sprite[_] = E, e.left[_] = w + u.offset[E], e.top[_] = T + u.offset[E], _++;
		}
		e.count = _;
	}
	addTails(e, t, n, r, { dress: i, tones: a, size: o }, s) {
		let { sprites: c, bucket: l } = this, { zoom: u, panX: d, panY: f, ratio: p } = n, m = e.count;
		for (let n = 0; n < r.count; n++) {
			let h = r.dot[n], g = a === null ? Math.min(t.pass[h], 5) - 1 : a[h], _ = (s >= 0 && t.child[h] !== s ? ii : 1) * (i.lit < 0 || i.lit === g ? 1 : ai), v = Math.round(oi * r.fade[n] * _ * 16);
			if (l[h] === 21 || v === 0) continue;
			let y = (r.x[n] * u + d) * p, b = (r.y[n] * u + f) * p, x = Math.floor(y), S = Math.floor(b), C = i.radii[g] * o * p * (.45 + .4 * r.fade[n]), w = c.of(Cn(g, !1, !1, v, C), ((b - S) * 4 | 0) * 4 + ((y - x) * 4 | 0));
			e.child[m] = -1, e.sprite[m] = w, e.left[m] = x + c.offset[w], e.top[m] = S + c.offset[w], m++;
		}
		e.count = m;
	}
	room(e) {
		if (this.painting.child.length < e || this.painting.sprites !== this.sprites) {
			let t = Math.max(1024, 2 * e);
			this.painting = {
				count: 0,
				dots: 0,
				sprites: this.sprites,
				child: new Int32Array(t),
				sprite: new Int32Array(t),
				left: new Int32Array(t),
				top: new Int32Array(t)
			};
		}
		return this.painting;
	}
};
function pi(e, t) {
	let { width: n, height: r } = t, i = new Int32Array(t.data.buffer, t.data.byteOffset, n * r);
	i.fill(0);
	let { sprites: a, count: o } = e;
	a.fit(n);
	let { begin: s, opaque: c, end: l, size: u, values: d, places: f } = a;
	for (let t = 0; t < o; t++) {
		let o = e.sprite[t], p = e.left[t], m = e.top[t], h = u[o];
		if (p < 0 || m < 0 || p + h > n || m + h > r) {
			mi(a, o, p, m, i, n, r);
			continue;
		}
		let g = m * n + p, _ = c[o], v = l[o];
		for (let e = s[o]; e < _; e++) i[g + f[e]] = d[e];
		for (let e = _; e < v; e++) {
			let t = g + f[e], n = i[t];
			i[t] = n === 0 ? d[e] : hi(d[e], n);
		}
	}
}
function mi(e, t, n, r, i, a, o) {
	let s = e.size[t];
	for (let c = e.begin[t]; c < e.end[t]; c++) {
		let t = n + e.at[c] % s, l = r + Math.floor(e.at[c] / s);
		if (t < 0 || l < 0 || t >= a || l >= o) continue;
		let u = l * a + t, d = e.values[c];
		i[u] = i[u] === 0 || d >>> 24 == 255 ? d : hi(d, i[u]);
	}
}
function hi(e, t) {
	let n = e >>> 24, r = t >>> 24;
	if (r === 255) {
		let r = n + (n >>> 7), i = 256 - r, a = (e & 16711935) * r + (t & 16711935) * i >>> 8 & 16711935, o = (e & 65280) * r + (t & 65280) * i >>> 8 & 65280;
		return 4278190080 | a | o;
	}
	let i = r * (255 - n) * 257 + 32896 >> 16, a = n + i, o = gi[a], s = ((e & 255) * n + (t & 255) * i) * o, c = ((e >>> 8 & 255) * n + (t >>> 8 & 255) * i) * o, l = ((e >>> 16 & 255) * n + (t >>> 16 & 255) * i) * o;
	return a << 24 | l + .5 << 16 | c + .5 << 8 | s + .5;
}
var gi = Float64Array.from({ length: 256 }, (e, t) => t === 0 ? 0 : 1 / t);
// src/stage/seen.ts
function _i(e, t, n) {
	let r = e.arrivals.length, i = (e) => n ? e.times : vi(e.times, e.children, t);
	return {
		arrivals: e.arrivals.map(i),
		lately: {
			follows: e.follows.map((e) => {
				let t = e.map((e, t) => [t === r ? -1 : t === r + 1 ? -2 : t, i(e)]);
				return new Map(t.filter(([, e]) => e.length > 0).sort((e, t) => t[1].length - e[1].length));
			}),
			ended: e.ended.map(i),
			took: e.took.map((r, i) => n ? r : r.filter((n, r) => t[e.ended[i].children[r]] === 1))
		}
	};
}
function vi(e, t, n) {
	let r = new Int32Array(e.length), i = 0;
	for (let a = 0; a < e.length; a++) r[i] = e[a], i += n[t[a]];
	return r.subarray(0, i);
}
// src/stage/story.ts
function yi(e, t, n) {
	let r = e.legColumns, { sources: i, codes: a, outcomes: o, teams: s, map: c, textColumns: l } = e, u = (e) => e === -2147483648 ? null : e, d = [];
	for (let f = t.ofChild[n]; f < t.ofChild[n + 1]; f++) for (let p = t.first[f]; p < t.first[f + 1]; p++) {
		let m = r.kind[p];
		if (m !== 0 && m !== 1 || m === 1 && p > t.first[f] && r.kind[p - 1] === 0 && r.start[p - 1] === r.start[p] && r.end[p - 1] === r.end[p]) continue;
		let h = c.nodes[r.to[p]], g = r.text[p], _ = u(r.start[p]), v = u(r.end[p]), y = !!(r.flags[p] & 1), b = v ?? (y ? e.childColumns.asOf[n] : null), x = i[l.source[g] ?? 0] ?? "", S = a[l.code[g] ?? 0] ?? "";
		d.push({
			leg: p,
			node: h.id,
			label: h.label,
			pass: t.pass[f],
			track: t.number[f],
			start: _,
			end: v,
			open: y,
			sameDay: !!(r.flags[p] & 2),
			onMap: !!(r.flags[p] & 4),
			days: _ === null || b === null ? null : Math.max(0, Math.floor((b - _) / R)),
			source: x,
			code: S,
			outcome: o[l.outcome[g] ?? 0] ?? "",
			team: s[l.team[g] ?? 0] ?? "",
			gapDays: null,
			byOutcome: h.kind === "exit" && x === "" && S === "",
			estimated: !!(r.flags[p] & 16),
			shown: r.shownFrom[p]
		});
	}
	d.sort((e, t) => e.shown - t.shown || e.pass - t.pass || e.track - t.track || e.leg - t.leg);
	let f = null;
	return d.map(({ shown: e, ...t }) => {
		f !== null && t.start !== null && t.start > f && (t.gapDays = Math.floor((t.start - f) / 1440) || null);
		let n = t.open ? Infinity : t.end ?? t.start;
		return n !== null && (f = f === null ? n : Math.max(f, n)), t;
	});
}
function bi(e) {
	return e.toUpperCase().replace(/[\s-]+/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
}
function xi(e, t) {
	let n = bi(t);
	if (n === "") return [];
	let r = [], i = [];
	for (let t = 0; t < e.length; t++) {
		let a = bi(e[t]).indexOf(n);
		a === 0 ? r.push(t) : a > 0 && i.push(t);
	}
	return r.concat(i);
}
// src/stage/tails.ts
var Si = 4, Ci = 5, wi = 60, Ti = 3e3;
function Ei() {
	let e = Ti * Ci;
	return {
		count: 0,
		x: new Float64Array(e),
		y: new Float64Array(e),
		dot: new Uint32Array(e),
		fade: new Float32Array(e),
		moving: 0
	};
}
function Di(e, t, n, r, i, a) {
	e.count = 0, e.moving = 0;
	for (let n = 0; n < t.dots; n++) t.kind[n] === 0 && !(t.look[n] & 8) && e.moving++;
	if (e.moving > 3e3) return;
	let { wholes: o, parts: s } = n, c = /* @__PURE__ */ new Float64Array(4), l = 0, u = 0;
	for (let n = 0; n < t.dots; n++) {
		for (; o[u * 8 + 1] !== t.leg[n];) u++;
		if (t.kind[n] !== 0 || t.look[n] & 8) continue;
		let d = u * 8, f = o[d + 5], p = f < 0 ? null : r[f], m = s[u * 8 + 0], h = m * (i + (a ? a[t.child[n]] : 0) - o[d + 2]), g = Math.min(h, m * Si * 1440);
		Wt(p, s, u * 8 + 2, h - g, c, 2);
		let _ = Math.hypot(c[2] - t.x[n], c[3] - t.y[n]), v = _ > wi ? g * wi / _ : g;
		for (let t = 1; t <= Ci && _ > 1; t++) Wt(p, s, u * 8 + 2, h - v * t / Ci, c, 0), e.x[l] = c[0], e.y[l] = c[1], e.dot[l] = n, e.fade[l] = 1 - t / 6, l++;
	}
	e.count = l;
}
// src/stage/trail.ts
var Oi = 24;
function ki(e, t, n, r, i, a) {
	let { kind: o, shownFrom: s, shownTo: c } = e.legColumns, l = [], u = /* @__PURE__ */ new Float64Array(2);
	for (let e = t.ofChild[r]; e < t.ofChild[r + 1]; e++) {
		let r = [];
		for (let l = t.first[e]; l < t.first[e + 1] && s[l] <= i; l++) {
			if (c[l] <= a) continue;
			let t = o[l] === 0 ? Oi : 0, d = Math.max(s[l], a), f = Math.min(c[l], i);
			for (let i = 0; i <= t; i++) {
				n.place(e, l, t === 0 ? f : d + (f - d) * i / t, u);
				let a = r[r.length - 1];
				(!a || Math.abs(a.x - u[0]) > .01 || Math.abs(a.y - u[1]) > .01) && r.push({
					x: u[0],
					y: u[1]
				});
			}
		}
		r.length > 0 && l.push(r);
	}
	return l;
}
// src/stage/history.ts
var Ai = 1500;
function* ji(e, t, n) {
	let r = e.map.nodes.length, i = Mi(e.legs);
	for (let r = 0; r < e.children; r += Ai) Ni(e, t, n, i, r, Math.min(e.children, r + Ai)), yield;
	let a = yield* Fi(i, r), o = r + 2, s = Mi(e.legs), c = Mi(e.due ? e.due.leg.length : 0), l = Pi(e, t, n, s, c);
	for (let t = 0; t < e.children; t += Ai) l(t, Math.min(e.children, t + Ai)), yield;
	let u = yield* Fi(s, r * o), d = yield* ct(c.count, c.group.subarray(0, c.count), c.time), f = Ii(c, d, r);
	return {
		arrivals: a,
		follows: Array.from({ length: r }, (e, t) => u.slice(t * o, (t + 1) * o)),
		ended: f,
		took: Li(c, r).map(([e, t]) => Float64Array.from(d.subarray(e, t), (e) => c.took[e]))
	};
}
function Mi(e) {
	return {
		count: 0,
		group: new Uint32Array(e),
		time: new Int32Array(e),
		child: new Uint32Array(e),
		took: /* @__PURE__ */ new Float64Array()
	};
}
function Ni(e, t, n, r, i, a) {
	let { to: o, shownTo: s } = e.legColumns, { dayZero: c, until: l, never: u } = n, { group: d, time: f, child: p } = r, m = r.count;
	for (let n = i; n < a; n++) {
		if (u?.[n]) continue;
		let r = c ? c[n] : 0, i = t.first[t.ofChild[n + 1]];
		for (let a = t.first[t.ofChild[n]]; a < i; a++) !B(e, a) || c && s[a] < r || l && s[a] > l[n] || (d[m] = o[a], f[m] = s[a] - r, p[m++] = n);
	}
	r.count = m;
}
function Pi(e, t, n, r, i) {
	let { kind: a, flags: o, from: s, to: c, shownFrom: l, shownTo: u, start: d, end: f } = e.legColumns, { dayZero: p, until: m, never: h } = n, { asOf: g } = e.childColumns, _ = e.map.nodes.length, v = _ + 2, y = Uint8Array.from(e.map.nodes, (e) => +(e.kind === "exit")), b = e.map.nodes.map((e) => e.target ?? null), x = ye(e), S = we(e), C = Math.floor(Date.parse(`${e.start.slice(0, 10)}T00:00Z`) / 6e4 / 1440), w = e.settings.link_days * 1440;
	i.took = new Float64Array(i.time.length);
	let T = /* @__PURE__ */ new Int32Array(64), E = /* @__PURE__ */ new Int32Array(64), D = /* @__PURE__ */ new Int32Array(64), O = /* @__PURE__ */ new Uint8Array(64), k = 0, A = 0, j = 0, M = 2147483647, N = (e) => e <= M && (p === null || e >= j), P = (e, t, n) => {
		e.group[e.count] = t, e.time[e.count] = n - j, e.child[e.count++] = A;
	}, ee = (e) => {
		if (e <= T.length) return;
		let t = 2 * e;
		[T, E, D, O] = [
			new Int32Array(t),
			new Int32Array(t),
			new Int32Array(t),
			new Uint8Array(t)
		];
	}, te = (e) => {
		let n = t.parent[D[e]];
		if (n < 0) return -1;
		let r = a[T[e]] === 0 ? s[T[e]] : c[T[e]], i = -1;
		for (let t = 0; t < k; t++) D[t] === n && c[T[t]] === r && l[T[t]] <= l[T[e]] && (i = t);
		return i;
	}, F = () => {
		k = 0;
		for (let e = t.ofChild[A]; e < t.ofChild[A + 1]; e++) {
			let n = t.first[e], r = t.first[e + 1];
			for (let t = n; t < r; t++) a[t] > 1 || (a[t] === 1 && t > n && a[t - 1] === 0 && d[t - 1] === d[t] && f[t - 1] === f[t] ? E[k - 1] = t : (T[k] = E[k] = t, D[k] = e, O[k++] = 0));
		}
	}, ne = (e, t, n) => {
		let r = b[n];
		if (!r || !x || x.since[t] === -2147483648 || !N(u[E[e]])) return;
		let a = Math.floor(x.since[t] / 1440), o = Math.floor(f[t] / 1440);
		i.took[i.count] = r.unit === "working" ? Se(a + C, o + C, S) : o - a, P(i, n, u[E[e]]);
	}, re = () => {
		j = p ? p[A] : 0, M = m ? m[A] : 2147483647, ee(e.childColumns.first[A + 1] - e.childColumns.first[A]), F();
		for (let e = 0; e < k; e++) {
			let t = e === 0 || D[e] !== D[e - 1] ? te(e) : e - 1;
			if (t < 0) continue;
			O[t] = 1;
			let n = u[E[t]];
			a[T[e]] === 0 && !(o[T[t]] & 1) && N(n) && P(r, c[T[t]] * v + c[T[e]], n);
		}
		for (let e = 0; e < k; e++) {
			let t = T[e], n = c[t];
			if (!(o[t] & 1 || y[n])) {
				if (!O[e] && N(u[E[e]])) {
					let i = g[A] - 1440 - Math.floor(f[t] / 1440) * 1440 <= w;
					P(r, n * v + (i ? _ + 1 : _), u[E[e]]);
				}
				ne(e, t, n);
			}
		}
	};
	return (e, t) => {
		for (A = e; A < t; A++) h?.[A] || re();
	};
}
function* Fi(e, t) {
	return Ii(e, yield* ct(e.count, e.group, e.time), t);
}
function Ii(e, t, n) {
	let { time: r, child: i } = e, a = new Int32Array(t.length), o = new Uint32Array(t.length);
	for (let e = 0; e < t.length; e++) a[e] = r[t[e]], o[e] = i[t[e]];
	return Li(e, n).map(([e, t]) => ({
		times: a.subarray(e, t),
		children: o.subarray(e, t)
	}));
}
function Li(e, t) {
	let n = new Uint32Array(t);
	for (let t = 0; t < e.count; t++) n[e.group[t]]++;
	let r = 0;
	return Array.from(n, (e) => [r, r += e]);
}
// src/map/gate.ts
function Ri(e) {
	let t = {
		left: Infinity,
		top: Infinity,
		right: -Infinity,
		bottom: -Infinity
	};
	for (let n of e) {
		let e = ze(n);
		t.left = Math.min(t.left, e.left), t.top = Math.min(t.top, e.top), t.right = Math.max(t.right, e.right), t.bottom = Math.max(t.bottom, e.bottom);
	}
	return e.length === 0 ? {
		left: 0,
		top: 0,
		right: 0,
		bottom: 0
	} : {
		left: t.left - 64,
		top: t.top - 64,
		right: t.right + 64,
		bottom: t.bottom + 64
	};
}
function zi(e, t) {
	let n = [
		[e.x - t.left, {
			x: t.left,
			y: e.y
		}],
		[e.y - t.top, {
			x: e.x,
			y: t.top
		}],
		[t.right - e.x, {
			x: t.right,
			y: e.y
		}],
		[t.bottom - e.y, {
			x: e.x,
			y: t.bottom
		}]
	], r = n[0];
	for (let e of n) e[0] < r[0] && (r = e);
	return r[1];
}
// src/stage/routes.ts
function Bi(e) {
	let t = e.nodes.length, n = new Map(e.nodes.map((e, t) => [e.id, t])), r = Ri(e.nodes), i = /* @__PURE__ */ new Map();
	for (let r of e.edges) {
		let a = n.get(r.from), o = n.get(r.to);
		a !== void 0 && o !== void 0 && i.set(a * t + o, Ve(r, e.edges));
	}
	let a = Array((t + 1) * t), o = (n, a) => {
		let o = e.nodes[a];
		if (n >= t) return tt(zi(o, r), o);
		if (n === a) return nt(o);
		let s = i.get(n * t + a), c = e.nodes[n];
		return s === void 0 ? et(Be(c, o.x, o.y), Be(o, c.x, c.y)) : $e(qe(c, o, s));
	}, s = Array((t + 1) * t), c = (e, n) => {
		let r = e * t + n, i = a[r];
		return i || (a[r] = i = o(e, n), s[r] = i.table), i;
	};
	return {
		path: c,
		tables: s,
		number: (e, n) => (c(e, n), e * t + n),
		drawn: (e, n) => e < t && i.has(e * t + n)
	};
}
// src/stage/world.ts
var Vi = /* @__PURE__ */ new WeakMap();
function Hi(e) {
	let t = Vi.get(e);
	return t || Vi.set(e, t = Ui(e)), t;
}
function Ui(e) {
	let t = Nt(e), n = Bi(e.map), r = /* @__PURE__ */ new Map(), i = (r, i) => {
		let a = r === "calendar" ? {
			dayZero: null,
			until: null,
			never: null
		} : Wi(e, t, i), o = yt(e, t, a.dayZero);
		return {
			timing: a,
			places: o,
			motion: Gt(e, t, n, o),
			room: nn(e, o),
			active: Oe(t, a),
			comings: jr(t, a),
			history: new ot(() => ji(e, t, a)),
			window: r === "calendar" ? [e.window[0], e.window[1]] : [0, Gi(e, t, a)]
		};
	};
	return {
		tracks: t,
		routes: n,
		world: (e, t) => {
			let n = e === "calendar" ? "calendar" : `start ${t ?? ""}`, a = r.get(n);
			return a || r.set(n, a = i(e, t)), a;
		}
	};
}
function Wi(e, t, n) {
	let { to: r, kind: i, shownFrom: a } = e.legColumns, o = n === null ? -1 : e.map.nodes.findIndex((e) => e.id === n);
	if (o < 0) return {
		dayZero: t.childFrom,
		until: Int32Array.from(e.childColumns.asOf),
		never: null
	};
	let s = new Int32Array(e.children), c = new Uint8Array(e.children).fill(1);
	for (let t = 0; t < e.children; t++) for (let n = e.childColumns.first[t]; n < e.childColumns.first[t + 1]; n++) r[n] !== o || i[n] !== 0 && i[n] !== 1 || ((c[t] || a[n] < s[t]) && (s[t] = a[n]), c[t] = 0);
	return {
		dayZero: s,
		until: Int32Array.from(e.childColumns.asOf),
		never: c
	};
}
function Gi(e, t, n) {
	let r = 0;
	for (let i = 0; i < e.children; i++) n.never?.[i] || t.ofChild[i] === t.ofChild[i + 1] || (r = Math.max(r, n.until[i] - n.dayZero[i]));
	return r;
}
// src/stage/engine.ts
function Ki(e) {
	let t = e instanceof Uint8Array ? se(e) : e, n = Hi(t), { tracks: r, routes: i } = n, a = t.map.nodes, o = tn(), s = new fi(), c = Xt(), l = "calendar", u = null, d = {}, f = Vr(t, r, d), p = f, m = NaN, h = p.reduce((e, t) => e + t, 0), g = -1, _ = !1, v = !1, y = n.world("calendar", null), b = y.window[0], x = Ei(), S = !1, C = Dn, w = /* @__PURE__ */ new Uint8Array(), T = null, E = null, D = null, O = !1, k = null, A = () => {
		O = !1, k = null;
	}, j = (e) => {
		p = e, h = p.reduce((e, t) => e + t, 0), T = null, E = null, A();
	}, M = () => {
		if (!d.agesNow?.length) return;
		let { dayZero: e } = y.timing, n = e ? Math.floor(b / (30 * R)) : pe(b, t.start);
		n !== m && (m = n, j(qr(t, d.agesNow, f, (t) => e ? e[t] + b : b)));
	}, N = () => T ??= _i(y.history.now(), p, h === t.children), P = () => (E ??= Nr(y.comings, y.timing, p), O || rn(o, {
		...y,
		payload: t,
		tracks: r,
		routes: i,
		visible: p,
		offMapHidden: _,
		cast: c,
		comings: E
	}, b), O = !0, o), ee = (e) => (w.length < e.dots && (w = new Uint8Array(e.child.length)), jn(C, e, t, b, y.timing.dayZero, w), w), te = () => S ? (Di(x, P(), c, n.routes.tables, b, y.timing.dayZero), x) : null, F = (e) => (k && qi(k.view, e) || (k = {
		painting: s.arrange(P(), e, g, C, C.by === "pass" ? null : ee(o), te()),
		view: { ...e }
	}), k.painting), ne = (e, t) => {
		if (y.timing.never?.[e]) return null;
		let n = y.timing.dayZero ? t + y.timing.dayZero[e] : t;
		return y.timing.until && n >= y.timing.until[e] ? null : n;
	}, I = (e, n) => {
		let i = e >= 0 && e < t.children ? ne(e, n) : null;
		return i === null ? [] : qt(t, r, y.motion, e, i);
	}, L = (e, t, n) => {
		let i = r.ofChild[e];
		for (; r.pass[i] !== t || r.number[i] !== n;) i++;
		return i;
	}, ie = (e, n, r, i) => {
		let a = C.ofChild ? C.ofChild[e] : C.due ? xe(t, C.due, n, i) : Math.min(r, 5) - 1;
		return C.radii[a];
	}, ae = (e) => {
		if (!p[e]) return [];
		let { flags: n, shownFrom: r, shownTo: i, kind: a, to: o } = t.legColumns, s = /* @__PURE__ */ new Float64Array(2), c = ne(e, b) ?? 0;
		return I(e, b).map((t) => {
			y.motion.place(L(e, t.pass, t.track), t.leg, c, s);
			let l = t.kind === "wait", u = y.places.slot[t.leg] < 0 ? Infinity : kt(y.places, o[t.leg], l);
			return {
				x: s[0],
				y: s[1],
				node: t.to,
				from: t.from,
				kind: re[a[t.leg]],
				share: t.share,
				pass: t.pass,
				track: t.track,
				hollow: t.hollow,
				ringed: !!(n[t.leg] & 1),
				leg: t.leg,
				radius: ie(e, t.leg, t.pass, c) * Math.min(1, u / 3.9),
				alpha: a[t.leg] === 3 ? 1 - (c - r[t.leg]) / (i[t.leg] - r[t.leg]) : 1
			};
		});
	};
	return {
		payload: t,
		get window() {
			return y.window;
		},
		get shown() {
			return h;
		},
		get time() {
			return b;
		},
		get mode() {
			return l;
		},
		get fromNode() {
			return u;
		},
		get visible() {
			return p;
		},
		dayZero: (e) => y.timing.never?.[e] ? null : y.timing.dayZero?.[e] ?? 0,
		setMode(e, t = null) {
			l = e, u = e === "start" ? t : null, y = n.world(e, t), m = NaN, Qt(c), T = null, E = null, A();
		},
		setFilter(e) {
			d = e, f = Vr(t, r, d), j(f), m = NaN, M();
		},
		follow(e) {
			g = e ?? -1, A();
		},
		setOffMapHidden(e) {
			_ = e, A();
		},
		setDress(e) {
			C = e, k = null;
		},
		setTails(e) {
			S = e, k = null;
		},
		tailsHeld() {
			let e = te()?.moving ?? 0;
			return e > 3e3 ? e : 0;
		},
		wholeTrails(e) {
			let t = P(), n = /* @__PURE__ */ new Set();
			for (let r = 0; r < t.dots; r++) if (n.add(t.child[r]), n.size > e) return {
				lines: [],
				children: t.onMap
			};
			return {
				lines: [...n].flatMap((e) => this.trail(e)),
				children: n.size
			};
		},
		get dress() {
			return C;
		},
		countTones: () => Mn(C, P(), ee(o), p),
		toneWords(e) {
			let n = ne(e, b);
			return n === null ? [] : I(e, b).map((r) => Nn(C, t, e, r.leg, n));
		},
		get latelyReady() {
			return y.history.ready;
		},
		lately() {
			let { arrivals: e, lately: t } = N();
			return Xr(t, e, b);
		},
		work: (e) => y.history.for(e) && Dr(t).for(e),
		arrivals: () => N().arrivals,
		eachOffMap(e) {
			let t = P();
			for (let n = 0; n < t.dots; n++) if ((t.look[n] & 24) == 16 && !e(t.leg[n], t.x[n], t.y[n])) return;
		},
		setStill(e) {
			v = e, this.seek(b);
		},
		seek(e) {
			let t = y.window[0], n = v && e < y.window[1] ? t + Math.floor((e - t) / R) * R : e;
			n === b && O || (b = n, A(), M());
		},
		draw(e, t) {
			let n = F(e);
			return pi(n, t), n.dots;
		},
		pick: (e, t, n, r = 0) => Qr(F(e), t * e.ratio, n * e.ratio, r * e.ratio),
		counts(e = !0) {
			let n = P(), { heading: r, waiting: i } = Fr(t, n), o = e || y.history.ready ? N().arrivals : null;
			return {
				nodes: a.map((e, t) => ({
					heading: r[t],
					waiting: i[t],
					arrivals: o ? fe(o[t], b) : NaN
				})),
				onMap: n.onMap,
				notYet: n.notYet,
				off: n.off,
				unknown: n.unknown,
				never: n.never,
				shown: h,
				children: t.children
			};
		},
		dots: ae,
		positionOf(e, t) {
			let n = ae(t)[0];
			return n ? {
				x: n.x * e.zoom + e.panX,
				y: n.y * e.zoom + e.panY,
				node: n.node,
				pass: n.pass,
				hollow: n.hollow
			} : null;
		},
		trail(e) {
			let n = p[e] ? ne(e, b) : null;
			return n === null ? [] : ki(t, r, y.motion, e, n, y.timing.dayZero ? y.timing.dayZero[e] : -2147483648);
		},
		story: (e) => yi(t, r, e),
		find: (e) => xi(t.childColumns.ids, e),
		childId: (e) => t.childColumns.ids[e],
		childIndex(e) {
			return D ??= new Map(t.childColumns.ids.map((e, t) => [e, t])), D.get(e) ?? -1;
		},
		histogram: (e) => ({ passes: Lr(t, r, y.timing, f, y.window, e) }),
		histogramPieces: (e) => Rr(t, r, y.timing, f, y.window, e),
		describe(e) {
			let n = y.timing.dayZero ? y.timing.dayZero[e] : 0, i = Math.min(b + n, t.childColumns.asOf[e] - 1), a = I(e, b)[0]?.pass ?? 0;
			for (let t = r.ofChild[e + 1] - 1; t >= r.ofChild[e] && a === 0; t--) r.from[t] <= i && (a = r.pass[t]);
			return {
				age: me(Br(t, e, i)),
				pass: Math.max(1, a),
				passes: r.passes[e],
				attributes: t.attributes.flatMap((n) => {
					let r = n.values[t.childColumns.attributes.get(n.name)[e]];
					return r ? [[n.label, r]] : [];
				})
			};
		},
		atNode: (e) => wr(t, P(), e),
		hiddenOffMap: () => P().unseen,
		whereabouts: I
	};
}
function qi(e, t) {
	return e.width === t.width && e.height === t.height && e.ratio === t.ratio && e.zoom === t.zoom && e.panX === t.panX && e.panY === t.panY;
}
// src/stage/fullScreen.ts
var Ji = /* @__PURE__ */ new WeakMap();
function Yi(e, t) {
	Ji.set(e, t);
}
function Xi(e) {
	document.fullscreenElement ? document.exitFullscreen().catch(() => void 0) : Ji.get(e)?.requestFullscreen?.().catch(() => void 0);
}
var Zi = (0, v.createContext)(!1);
function Qi() {
	return (0, v.useContext)(Zi);
}
function $i(e, t) {
	let [n, r] = (0, v.useState)(!1);
	return (0, v.useEffect)(() => {
		let n = null, i = () => {
			let i = e.current?.matches(":fullscreen") ?? !1;
			r(i);
			let a = t.active;
			i ? (n = a.ui.get().panel, a.change({ panel: null })) : n && a.ui.get().panel === null && a.change({ panel: n }), i || (n = null);
		};
		return document.addEventListener("fullscreenchange", i), () => document.removeEventListener("fullscreenchange", i);
	}, [e, t]), n;
}
// src/fields.ts
var ea = /* @__PURE__ */ new Set([
	"r",
	"R",
	"c",
	"C"
]), ta = /* @__PURE__ */ new Set([
	"text",
	"search",
	"date",
	"datetime-local",
	"number",
	"email",
	"password",
	"tel",
	"url",
	"time",
	"month",
	"week"
]);
function na(e) {
	let t = e.composedPath()[0];
	return t instanceof HTMLElement ? t : null;
}
function H(e) {
	return e.isContentEditable || e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement ? !0 : e instanceof HTMLInputElement && ta.has(e.type);
}
// src/stage/keyboard.ts
var ra = [
	["Space", "Play or pause"],
	["Home", "Restart"],
	["← →", "Step back or forward a day"],
	["Shift + ← →", "Step back or forward a week"],
	["0 to 9", "Jump to that tenth of the time"],
	["− +", "Slower or faster"],
	["L", "Loop, all of the time or the stretch between its handles"],
	["F", "Filters"],
	["T", "Where children are now, as a table"],
	["N P", "Next or previous of the children shown"],
	["B", "Bookmarks"],
	["Page Down, Page Up", "Next bookmark, or the one before; a presenter's remote sends these"],
	["V", "Two side by side, or one map again"],
	["S", "Go to the other side"],
	["Esc", "Close a panel, or stop following"],
	["M", "Full screen"],
	["?", "This list"]
];
function ia(e, t) {
	return t === " " ? e.closest("button, a, summary, [role=button], [role=option]") !== null || e instanceof HTMLInputElement : e instanceof HTMLInputElement && (t.startsWith("Arrow") || t === "Home" || t === "End" || t.startsWith("Page")) && (e.type === "range" || e.type === "radio");
}
function aa(e, t) {
	let n = e.shiftKey ? 7 : 1;
	switch (e.key) {
		case " ": return t.toggle;
		case "Home": return t.restart;
		case "ArrowLeft": return () => t.step(-n);
		case "ArrowRight": return () => t.step(n);
		case "-":
		case "_": return () => t.speed(-1);
		case "+":
		case "=": return () => t.speed(1);
		case "l":
		case "L": return t.loop;
		case "f":
		case "F": return t.filters;
		case "m":
		case "M": return t.fullScreen;
		case "t":
		case "T": return t.table;
		case "n":
		case "N": return () => t.nextChild(1);
		case "p":
		case "P": return () => t.nextChild(-1);
		case "b":
		case "B": return t.bookmarks;
		case "PageDown":
		case "PageUp": return t.nextBookmark && (() => t.nextBookmark?.(e.key === "PageDown" ? 1 : -1));
		case "v":
		case "V": return t.twoSides;
		case "s":
		case "S": return t.otherSide;
		case "?": return t.help;
		case "Escape": return t.escape;
		default: return /^[0-9]$/.test(e.key) ? () => t.tenth(Number(e.key)) : null;
	}
}
function oa(e, t) {
	if (e.ctrlKey || e.metaKey || e.altKey) return;
	let n = na(e);
	if (n && H(n)) {
		e.stopPropagation();
		return;
	}
	ea.has(e.key) && e.stopPropagation();
	let r = t.telling && e.key.startsWith("Page");
	if (e.defaultPrevented || n && !r && ia(n, e.key)) return;
	let i = aa(e, t);
	i && (e.preventDefault(), e.stopPropagation(), (!e.repeat || e.key.startsWith("Arrow") || e.key === "-" || e.key === "+") && i());
}
// src/stage/pageLink.ts
var sa = "journey-map-told", ca = {
	ok: !1,
	words: "The page does not answer. Nothing was lost here; try again.",
	codes: []
}, la = 3e4, ua = class {
	isMine;
	put;
	told = y({ saved: [] });
	bookmarks = y([]);
	notice = y(null);
	later = /* @__PURE__ */ new Map();
	waiting = /* @__PURE__ */ new Map();
	turns = 0;
	born = Math.random().toString(36).slice(2);
	constructor(e, t) {
		if (this.isMine = e, this.put = t, !t) return;
		document.addEventListener(sa, this.onTold);
		let n = window.journeyMapTold;
		for (let e of n?.values() ?? []) this.take(e);
	}
	get canSave() {
		return this.put !== null;
	}
	say(e, t = !1) {
		this.notice.set({
			words: e,
			wrong: t
		});
	}
	ask(e) {
		let t = `${this.born}-${++this.turns}`;
		return new Promise((n) => {
			let r = (e) => {
				clearTimeout(i), this.waiting.delete(t), this.waiting.size === 0 && this.tellLater(), n(e);
			}, i = setTimeout(() => r(ca), la);
			this.waiting.set(t, r), this.put ? this.put({
				...e,
				turn: t
			}) : r(ca);
		});
	}
	whenIdle(e, t) {
		this.waiting.size === 0 ? t() : this.later.set(e, t);
	}
	tellLater() {
		let e = [...this.later.values()];
		this.later.clear();
		for (let t of e) t();
	}
	end() {
		this.later.clear(), document.removeEventListener(sa, this.onTold);
		for (let e of [...this.waiting.values()]) e(ca);
	}
	take(e) {
		if (typeof e != "object" || !e) return;
		let { stage: t, saved: n, bookmarks: r, answer: i } = e;
		if (typeof t != "string" || !this.isMine(t) || (Array.isArray(n) && this.told.set({ saved: n.flatMap(da) }), Array.isArray(r) && this.keep(r), typeof i != "object" || !i)) return;
		let { turn: a, ok: o, words: s, codes: c } = i;
		typeof a == "string" && this.waiting.get(a)?.({
			ok: o === !0,
			words: typeof s == "string" ? s : "",
			codes: Array.isArray(c) ? c.map(String) : []
		});
	}
	keep(e) {
		let t = e.flatMap((e) => mr(e) ?? []);
		JSON.stringify(t) !== JSON.stringify(this.bookmarks.get()) && this.bookmarks.set(t);
	}
	onTold = (e) => this.take(e.detail);
};
function da(e) {
	if (typeof e != "object" || !e) return [];
	let { name: t, filter: n } = e;
	if (typeof t != "string") return [];
	try {
		return [{
			name: t,
			filter: F(n),
			damaged: !1
		}];
	} catch {
		return [{
			name: t,
			filter: {},
			damaged: !0
		}];
	}
}
var fa = (0, v.createContext)(null);
function pa() {
	let e = (0, v.useContext)(fa);
	if (!e) throw Error("a control of the stage was drawn outside it");
	return e;
}
// src/stage/peek.ts
function ma(e) {
	try {
		let t = new DataView(e.buffer, e.byteOffset, e.byteLength).getUint32(4, !0), n = JSON.parse(new TextDecoder().decode(e.subarray(8, 8 + t)));
		return {
			hash: n.hash,
			options: n.options ?? {}
		};
	} catch {
		return null;
	}
}
// src/stage/filterAddress.ts
var ha = {
	passes: "times",
	ages: "age",
	agesNow: "now",
	through: "through",
	backAfter: "back",
	ids: "children"
}, ga = (e) => e === "" ? "-" : e === "-" ? "%2D" : e.replace(/%/g, "%25").replace(/~/g, "%7E"), _a = (e) => e === "-" ? "" : e.replace(/%7E/gi, "~").replace(/%2D/gi, "-").replace(/%25/g, "%");
function va(e) {
	let t = [];
	for (let [n, r] of Object.entries(e.attributes ?? {})) r.length > 0 && t.push([`is.${n}`, ...r]);
	for (let [n, r] of Object.entries(ha)) {
		let i = e[n];
		i?.length && t.push([r, ...i.map(String)]);
	}
	for (let { from: n, to: r } of e.way ?? []) t.push([
		"way",
		n,
		r
	]);
	for (let { node: n, days: r } of e.longerThan ?? []) t.push([
		"over",
		String(r),
		...n === void 0 ? [] : [n]
	]);
	return e.open !== void 0 && t.push(["open", e.open ? "yes" : "no"]), (e.firstSeen?.from || e.firstSeen?.to) && t.push([
		"seen",
		e.firstSeen.from ?? "",
		e.firstSeen.to ?? ""
	]), e.except && t.push(["not", va(e.except)]), t.map((e) => e.map(ga).join("~")).join("~~");
}
function ya(e) {
	let t = {
		attributes: {},
		way: [],
		longerThan: []
	};
	if (e.trim() === "") return {};
	let n = new Map(Object.entries(ha).map(([e, t]) => [t, e]));
	for (let r of e.split("~~")) {
		let [e, ...i] = r.split("~").map(_a), a = new C(`'${r.slice(0, 40)}'`), o = n.get(e);
		if (i.length === 0) throw a;
		if (e.startsWith("is.")) t.attributes = {
			...t.attributes,
			[e.slice(3)]: i
		};
		else if (o === "passes") t.passes = i.map(Number);
		else if (o) t[o] = i;
		else if (e === "way" && i.length === 2) t.way.push({
			from: i[0],
			to: i[1]
		});
		else if (e === "over" && i.length <= 2) t.longerThan.push({
			days: Number(i[0] || "x"),
			...i.length === 2 && { node: i[1] }
		});
		else if (e === "open" && ["yes", "no"].includes(i[0])) t.open = i[0] === "yes";
		else if (e === "seen" && i.length === 2) t.firstSeen = {
			...i[0] && { from: i[0] },
			...i[1] && { to: i[1] }
		};
		else if (e === "not" && i.length === 1) t.except = ya(i[0]);
		else throw a;
	}
	return F(t);
}
// src/stage/compareAddress.ts
var ba = (e) => e.replace(/%/g, "%25").replace(/!/g, "%21"), xa = (e) => e.replace(/%21/g, "!").replace(/%25/g, "%");
function Sa(e) {
	if (!e) return "";
	let { filter: t, years: n, others: r, follow: i, period: a, places: o, active: s, apart: c } = e, l = r ? "" : va(t);
	return [
		["years", String(n)],
		...r ? [["others", "yes"]] : [],
		...l ? [["who", l]] : [],
		...i ? [["child", i]] : [],
		...a ? [["count", a]] : [],
		...o ? [["at", ...o]] : [],
		...s === 0 ? [["side", "A"]] : [],
		...c ? [["maps", "apart"]] : []
	].map((e) => e.map(ba).join("!")).join("!!");
}
function Ca(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.split("!!")) {
		let [e, ...r] = n.split("!").map(xa);
		t.set(e, r);
	}
	if (!t.has("years")) return null;
	let n = (e) => t.get(e)?.[0] ?? "";
	try {
		return S({
			years: Number(n("years")),
			filter: ya(n("who")),
			others: n("others") === "yes",
			follow: n("child"),
			period: n("count"),
			places: t.get("at"),
			active: n("side") === "A" ? 0 : void 0,
			apart: n("maps") === "apart"
		});
	} catch {
		return null;
	}
}
// src/stage/linkedViews.ts
var wa = class {
	linked = !0;
	maps = [];
	hold(e, t) {
		return this.maps[e] = t, () => {
			this.maps[e] === t && delete this.maps[e];
		};
	}
	joined(e) {
		this.linked && this.others(e, (t) => {
			let n = t.seen();
			n && this.maps[e]?.()?.show(n);
		});
	}
	moved(e, t) {
		this.linked && this.others(e, (e) => e.mirror(t));
	}
	each(e, t) {
		let n = this.maps[e]?.();
		n && t(n), this.linked && this.others(e, t);
	}
	link(e, t) {
		this.linked = e;
		let n = this.maps[t]?.();
		e && n && this.moved(t, n.now());
	}
	others(e, t) {
		this.maps.forEach((n, r) => {
			let i = n();
			i && r !== e && t(i);
		});
	}
};
// src/stage/yearsApart.ts
function Ta(e) {
	return [Date.UTC(e, 1, 28) / 6e4, Date.UTC(e, 2, 1) / 6e4];
}
function Ea(e, t, n) {
	if (n === 0) return t;
	let r = Date.parse(`${e.slice(0, 16)}:00Z`) / 6e4, i = r + t, a = /* @__PURE__ */ new Date(Math.floor(i / qn) * qn * 6e4), o = a.getUTCFullYear(), [s, c] = Ta(o);
	if (i >= s && i < c) {
		let [e, t] = Ta(o - n);
		return e + (i - s) * (t - e) / (c - s) - r;
	}
	return Date.UTC(o - n, a.getUTCMonth(), a.getUTCDate()) / 6e4 + (i - a.getTime() / 6e4) - r;
}
function Da(e) {
	return Math.max(1, Math.min(10, Math.floor((e[1] - e[0]) / (365 * qn))));
}
// src/stage/secondClock.ts
var Oa = class {
	lead;
	engine;
	on;
	years;
	constructor(e, t, n, r) {
		this.lead = e, this.engine = t, this.on = n, this.years = r, e.riders.add(this), t.setStill(e.still), this.follow(e.now);
	}
	get now() {
		return this.engine.time;
	}
	get playing() {
		return this.lead.playing;
	}
	get speed() {
		return this.lead.speed;
	}
	get loop() {
		return this.lead.loop;
	}
	set loop(e) {
		this.lead.loop = e;
	}
	get stretch() {
		return this.lead.stretch && [this.apart(this.lead.stretch[0], this.years), this.apart(this.lead.stretch[1], this.years)];
	}
	set stretch(e) {
		this.lead.stretch = e && [this.apart(e[0], -this.years), this.apart(e[1], -this.years)];
	}
	get stretchKey() {
		return this.lead.stretchKey;
	}
	get still() {
		return this.lead.still;
	}
	set still(e) {
		this.lead.still = e;
	}
	play() {
		this.lead.play();
	}
	pause() {
		this.lead.pause();
	}
	setSpeed(e) {
		this.lead.setSpeed(e);
	}
	seek(e) {
		this.lead.seek(this.apart(e, -this.years));
	}
	invalidate() {
		this.lead.invalidate();
	}
	use(e) {
		this.engine = e, this.follow(this.lead.now), this.on.tick(), this.invalidate();
	}
	setYears(e) {
		this.years = e, this.use(this.engine);
	}
	end() {
		this.lead.riders.delete(this);
	}
	follow(e) {
		this.engine.seek(this.apart(e, this.years));
	}
	frame() {
		this.on.frame();
	}
	tick() {
		this.on.tick();
	}
	change() {
		this.on.change();
	}
	apart(e, t) {
		return this.engine.mode === "start" ? e : Ea(this.engine.payload.start, e, t);
	}
};
// src/stage/figures.ts
function ka(e, t, n = []) {
	let r = t.waiting > 0 && !n.includes("waiting") ? V(t.waiting) : "";
	return n.includes("heading") ? {
		count: "",
		unit: "",
		waiting: r,
		target: "",
		more: []
	} : e === "exit" ? {
		count: V(t.arrivals),
		unit: "left so far",
		waiting: "",
		target: "",
		more: []
	} : {
		count: V(t.heading),
		unit: e === "service" ? "here now" : "on the way",
		waiting: r,
		target: "",
		more: []
	};
}
function Aa(e, t, n) {
	return n.includes("median") || !e.target ? "" : `${t.median === null ? "none ended" : `median ${Ma(t.median)}`}, target ${e.target.days}`;
}
function ja(e, t, n) {
	let r = [];
	if (n.includes("arrived") || r.push(`${V(t.arrived)} ${e.kind === "exit" ? "left" : "came"} in 30 days`), !n.includes("shares")) {
		let e = t.ways.find((e) => e.to === -1);
		e && e.count > 0 && r.push(`${Pa(e.count, e.of)} nothing after`);
		let n = t.ways.find((e) => e.to === -2);
		n && n.count > 0 && r.push(`${Pa(n.count, n.of)} too recent to know`);
	}
	return r;
}
var Ma = (e) => Number.isInteger(e) ? V(e) : e.toFixed(1), Na = 10;
function Pa(e, t) {
	if (t === 0) return "";
	if (t < Na) return `${e} of ${t}`;
	let n = 100 * e / t;
	return e > 0 && n < .5 ? "under 1%" : e < t && n > 99.5 ? "over 99%" : `${Math.round(n)}%`;
}
var Fa = class {
	nodes;
	edges;
	now = [];
	waysNow = /* @__PURE__ */ new Map();
	listeners = /* @__PURE__ */ new Set();
	constructor(e, t = []) {
		this.nodes = e, this.edges = t;
	}
	use(e, t = []) {
		this.nodes = e, this.edges = t, this.now = [], this.waysNow = /* @__PURE__ */ new Map();
	}
	take(e, t = [], n = [], r = null) {
		this.now = this.nodes.map((i, a) => {
			let o = t[a] ? { ...La } : ka(i.kind, e.nodes[a], n);
			r && i.data && !t[a] && (o.more = ja(i, r[a], n), o.target = Aa(i, r[a], n));
			let s = this.now[a];
			return s && s.count === o.count && s.waiting === o.waiting && s.target === o.target && s.more.join() === o.more.join() ? s : o;
		}), this.takeWays(n.includes("shares") ? null : r);
		for (let e of this.listeners) e();
	}
	takeWays(e) {
		let t = /* @__PURE__ */ new Map(), n = new Map(this.nodes.map((e, t) => [e.id, t]));
		for (let { from: r, to: i } of e ? this.edges : []) {
			let a = e?.[n.get(r) ?? -1]?.ways.find((e) => e.to === n.get(i));
			if (!a || a.count === 0) continue;
			let o = Ia(r, i), s = Pa(a.count, a.of), c = this.waysNow.get(o);
			t.set(o, c?.share === s ? c : {
				share: s,
				title: `${V(a.count)} of the ${V(a.of)} that went on from here after a visit which ended in the last 90 days`
			});
		}
		this.waysNow = t;
	}
	subscribe = (e) => (this.listeners.add(e), () => this.listeners.delete(e));
	words = (e) => this.now[e] ?? Ra;
	way = (e, t) => this.waysNow.get(Ia(e, t)) ?? null;
}, Ia = (e, t) => JSON.stringify([e, t]), La = {
	count: "no data",
	unit: "",
	waiting: "",
	target: "",
	more: []
}, Ra = {
	count: "",
	unit: "",
	waiting: "",
	target: "",
	more: []
}, za = {
	1: "contacts",
	2: "early help",
	3: "referrals",
	4: "assessments",
	5: "section 47 enquiries",
	6: "children in need",
	7: "child protection plans",
	8: "children in care",
	9: "care leavers",
	10: "adoption"
};
function Ba(e) {
	let t = /^Annex A (\d+)$/.exec(e)?.[1];
	return (t && za[t]) ?? e;
}
function Va(e) {
	return `${Ba(e.source)} from ${ir(e.first)}`;
}
function Ha(e, t) {
	let n = t.find((e) => e.first);
	return `Data as at ${rr(e)}${n ? `; ${Va(n)}` : ""}`;
}
function Ua(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let t of e) for (let [e, r] of t.gaps ?? []) {
		let i = `${e} ${r}`;
		n.set(i, [...n.get(i) ?? [], Ba(t.source)]);
	}
	return [...n].sort((e, t) => t[1].length - e[1].length).map(([e, n]) => {
		let [r, i] = e.split(" ").map((e) => nr(t, e));
		return {
			words: `No ${Wa(n)} loaded for ${ar(t, r, i)}`,
			from: r,
			to: i + qn
		};
	});
}
function Wa(e) {
	return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} or ${e[e.length - 1]}`;
}
function Ga(e) {
	let { coverage: t, start: n } = e.payload, r = ([t, r]) => nr(n, t) <= e.time && e.time < nr(n, r) + 1440;
	return e.mode === "calendar" ? new Set(t.filter((e) => e.gaps?.some(r)).map((e) => e.source)) : /* @__PURE__ */ new Set();
}
function Ka(e, t) {
	if (e.mode !== "calendar") return "";
	let { coverage: n, start: r } = e.payload;
	return Ua(n, r).filter((e) => e.from <= t && t < e.to).map((e) => e.words).join(". ");
}
function qa(e) {
	if (e.mode !== "calendar") return "";
	let { coverage: t, start: n } = e.payload, r = Ua(t, n).filter((t) => t.from <= e.time && e.time < t.to);
	return r.length < 2 ? r[0]?.words ?? "" : `On this day no ${Wa([...Ga(e)].map(Ba))} are loaded`;
}
function Ja(e) {
	let { settings: t, asOf: n } = e.payload;
	return e.mode === "calendar" && e.time >= n - t.link_days * 1440 ? `In the last ${t.link_days} days a dot that fades may only be waiting` : "";
}
// src/stage/unloaded.ts
function Ya(e, t) {
	let n = Ga(e);
	return e.payload.map.nodes.map((e, r) => {
		let i = e.sources ?? [];
		return t.nodes[r].heading === 0 && t.nodes[r].waiting === 0 && e.kind !== "exit" && i.length > 0 && i.every((e) => n.has(e));
	});
}
// src/stage/offMapWays.ts
var Xa = 400, Za = class {
	routes;
	constructor(e) {
		this.routes = Bi(e.map);
	}
	now(e) {
		let { from: t, to: n, flags: r, branchOf: i } = e.payload.legColumns, a = /* @__PURE__ */ new Map();
		return e.eachOffMap((o, s, c) => {
			let l = !!(r[o] & 8) && i[o] > 0, u = l ? `leg ${o}` : t[o] * 65536 + n[o];
			return a.has(u) || a.set(u, l ? this.rest(e, s, c, n[o]) : this.whole(t[o], n[o])), a.size < Xa;
		}), [...a.values()];
	}
	whole(e, t) {
		let { x: n, y: r } = this.routes.path(e, t), i = n.length - 1;
		return {
			x: n[0],
			y: r[0],
			toX: n[i],
			toY: r[i]
		};
	}
	rest(e, t, n, r) {
		let i = e.payload.map.nodes[r];
		return {
			x: t,
			y: n,
			toX: i.x,
			toY: i.y
		};
	}
}, Qa = 4, $a = 4, eo = 4, to = class {
	rest;
	pictures = 0;
	settled = !1;
	timer = null;
	jobs = /* @__PURE__ */ new Set();
	constructor(e) {
		this.rest = e;
	}
	add(e, t) {
		if (this.settled) return t(at(e)), () => void 0;
		let n = () => {
			let n = performance.now() + $a;
			for (; performance.now() < n;) {
				let n = e.next();
				if (n.done) return t(n.value), !0;
			}
			return !1;
		};
		return this.jobs.add(n), this.wake(), () => void this.jobs.delete(n);
	}
	drawn(e) {
		this.pictures = e ? this.pictures + 1 : Math.max(this.pictures + 1, Qa), this.pictures === Qa && this.wake();
	}
	wake() {
		this.pictures < Qa || this.timer !== null || this.settled && this.rest(0) || (this.timer = setTimeout(() => {
			this.timer = null, this.settled = this.work(), this.settled || this.wake();
		}, eo));
	}
	end() {
		this.timer !== null && clearTimeout(this.timer), this.timer = null, this.jobs.clear(), this.pictures = -Infinity;
	}
	work() {
		for (let e of this.jobs) return e() && this.jobs.delete(e), !1;
		return this.rest($a);
	}
}, no = 8294400;
function ro(e, t, n) {
	return e * t * n * n > no ? n / 2 : n;
}
var io = "#ffdd00", ao = "#8a6d00", oo = class {
	engine;
	followed = null;
	family = [];
	hovered = null;
	light = !1;
	framesDrawn = 0;
	trails = "off";
	trailsHeld = 0;
	ways = [];
	view = {
		width: 0,
		height: 0,
		ratio: 1,
		zoom: 1,
		panX: 0,
		panY: 0
	};
	onChange = null;
	screen = 1;
	density = null;
	dots = null;
	marks = null;
	ground = null;
	grounded = !1;
	image = null;
	marked = !1;
	constructor(e) {
		this.engine = e;
	}
	use(e) {
		this.engine = e, this.hovered = null;
	}
	attach(e, t, n = null) {
		this.dots = e, this.ground = n, this.marks = t, this.image = null, this.size(), this.watchScreen(e !== null);
	}
	watchScreen(e) {
		this.density?.removeEventListener("change", this.onDensity), this.density = e && typeof matchMedia == "function" ? matchMedia(`(resolution: ${devicePixelRatio}dppx)`) : null, this.density?.addEventListener("change", this.onDensity);
	}
	onDensity = () => {
		this.look({ ratio: devicePixelRatio }), this.watchScreen(this.dots !== null), this.onChange?.();
	};
	look(e) {
		e.ratio && (this.screen = e.ratio), this.view = {
			...this.view,
			...e
		}, this.view.ratio = ro(this.view.width, this.view.height, this.screen), this.size(), this.drawGround();
	}
	onScreen(e, t) {
		let n = this.dots?.getBoundingClientRect();
		return n ? {
			x: n.left + e,
			y: n.top + t
		} : null;
	}
	paint() {
		let e = this.dots?.getContext("2d");
		e && this.view.width !== 0 && this.view.height !== 0 && (this.image ??= e.createImageData(e.canvas.width, e.canvas.height), this.engine.draw(this.view, this.image), e.putImageData(this.image, 0, 0), this.mark(), this.framesDrawn += 1);
	}
	end() {
		this.attach(null, null);
	}
	size() {
		let e = Math.max(1, Math.round(this.view.width * this.view.ratio)), t = Math.max(1, Math.round(this.view.height * this.view.ratio));
		for (let n of [
			this.dots,
			this.marks,
			this.ground
		]) n && (n.style.width = `${e / this.view.ratio}px`, n.style.height = `${t / this.view.ratio}px`, (n.width !== e || n.height !== t) && (n.width = e, n.height = t, this.image = null));
	}
	drawGround() {
		let e = this.ground?.getContext("2d"), t = this.trails === "whole";
		if (!e || !t && !this.grounded || (this.grounded = t, e.setTransform(1, 0, 0, 1, 0, 0), e.clearRect(0, 0, e.canvas.width, e.canvas.height), this.trailsHeld = 0, !t)) return;
		let { lines: n, children: r } = this.engine.wholeTrails(150);
		r > 150 && (this.trailsHeld = r);
		let { zoom: i, panX: a, panY: o, ratio: s } = this.view;
		e.setTransform(s * i, 0, 0, s * i, s * a, s * o), e.strokeStyle = this.light ? "#46525b" : "#e8edf2", e.lineWidth = 1.2 / i, e.lineJoin = "round", e.globalAlpha = .3;
		for (let t of n) e.beginPath(), t.forEach(({ x: t, y: n }, r) => r === 0 ? e.moveTo(t, n) : e.lineTo(t, n)), e.stroke();
		e.globalAlpha = 1;
	}
	mark() {
		let e = this.marks?.getContext("2d");
		if (e && (this.marked || this.followed !== null || this.hovered !== null || this.ways.length !== 0)) {
			if (e.setTransform(1, 0, 0, 1, 0, 0), e.clearRect(0, 0, e.canvas.width, e.canvas.height), this.marked = this.followed !== null || this.hovered !== null || this.ways.length > 0, e.setTransform(this.view.ratio, 0, 0, this.view.ratio, 0, 0), this.drawWays(e), this.followed !== null) {
				e.setLineDash([3, 3]);
				for (let t of this.family) this.ring(e, t, this.light ? ao : io, 5, 1.5);
				e.setLineDash([]), this.drawTrail(e, this.followed), this.ring(e, this.followed, this.light ? ao : io, 7, 3);
			}
			this.hovered !== null && this.hovered !== this.followed && this.ring(e, this.hovered, this.light ? "#0b0c0c" : "#ffffff", 4, 1.5);
		}
	}
	drawWays(e) {
		let { zoom: t, panX: n, panY: r } = this.view;
		e.strokeStyle = this.light ? "#46525b" : "#9fb0c0", e.lineWidth = 1, e.globalAlpha = .55, e.setLineDash([3, 5]), e.beginPath();
		for (let i of this.ways) e.moveTo(i.x * t + n, i.y * t + r), e.lineTo(i.toX * t + n, i.toY * t + r);
		e.stroke(), e.setLineDash([]), e.globalAlpha = 1;
	}
	drawTrail(e, t) {
		let { zoom: n, panX: r, panY: i } = this.view;
		e.strokeStyle = this.light ? ao : io, e.lineWidth = 2.5, e.lineJoin = "round", e.globalAlpha = .85, e.setLineDash([7, 5]);
		for (let a of this.engine.trail(t)) e.beginPath(), a.forEach(({ x: t, y: a }, o) => o === 0 ? e.moveTo(t * n + r, a * n + i) : e.lineTo(t * n + r, a * n + i)), e.stroke();
		e.setLineDash([]), e.globalAlpha = 1;
	}
	ring(e, t, n, r, i) {
		let { zoom: a, panX: o, panY: s } = this.view;
		e.strokeStyle = n, e.lineWidth = i;
		for (let n of this.engine.dots(t)) e.beginPath(), e.arc(n.x * a + o, n.y * a + s, n.radius + r, 0, 2 * Math.PI), e.stroke();
	}
};
// src/stage/people.ts
function so(e) {
	let t = [];
	for (let n = 0; n < e.length; n++) e[n] === 1 && t.push(n);
	return t;
}
function co(e, t, n) {
	let r = e.length, i = t ?? (n === 1 ? -1 : r);
	for (let t = 1; t <= r; t++) {
		let a = ((i + n * t) % r + r) % r;
		if (e[a] === 1) return a;
	}
	return null;
}
function lo(e, t) {
	if (e[t] !== 1) return 0;
	let n = 0;
	for (let r = 0; r <= t; r++) n += e[r];
	return n;
}
var uo = /* @__PURE__ */ new WeakMap();
function fo(e, t) {
	let { family: n } = e.childColumns;
	if (!n || !n[t]) return [t];
	let r = uo.get(e);
	if (!r) {
		r = /* @__PURE__ */ new Map();
		for (let t = 0; t < e.children; t++) {
			if (n[t] === 0) continue;
			let e = r.get(n[t]);
			e ? e.push(t) : r.set(n[t], [t]);
		}
		uo.set(e, r);
	}
	return r.get(n[t]) ?? [t];
}
function po(e, t, n) {
	let { kind: r, to: i, shownFrom: a, shownTo: o } = e.legColumns, { first: s } = e.childColumns, c = [];
	return e.map.nodes.forEach((e, l) => {
		if (e.kind !== "service" || !e.data) return;
		let u = {
			node: l,
			current: [],
			ended: [],
			none: []
		};
		for (let e of t) {
			let t = n(e), c = !1, d = !1;
			for (let n = s[e]; n < s[e + 1]; n++) i[n] !== l || r[n] > 1 || a[n] > t || (o[n] > t ? c = !0 : d = !0);
			(c ? u.current : d ? u.ended : u.none).push(e);
		}
		c.push(u);
	}), c;
}
// src/stage/player.ts
var mo = .25, ho = 125, go = class {
	engine;
	on;
	frames;
	playing = !1;
	loop = !1;
	stretch = null;
	still = !1;
	speed = 7;
	riders = /* @__PURE__ */ new Set();
	time;
	pending = 0;
	last = null;
	lastTick = -Infinity;
	ended = !1;
	constructor(e, t, n) {
		this.engine = e, this.on = t, this.frames = n, this.time = e.window[0], this.engine.seek(this.time);
	}
	get now() {
		return this.engine.time;
	}
	play() {
		this.playing || this.ended || (this.time >= this.span[1] && this.move(this.loop ? this.round[0] : this.span[0]), this.playing = !0, this.last = null, this.tell("change"), this.invalidate());
	}
	pause() {
		this.playing && (this.playing = !1, this.tell("change"), this.invalidate());
	}
	setSpeed(e) {
		this.speed = Un(e), this.tell("change");
	}
	seek(e) {
		Number.isNaN(e) || (this.move(e), this.tell("tick"), this.invalidate());
	}
	use(e, t) {
		this.engine = e, this.seek(t);
	}
	invalidate() {
		this.pending === 0 && !this.ended && (this.pending = this.frames.request((e) => this.frame(e)));
	}
	end() {
		this.ended = !0, this.playing = !1, this.pending !== 0 && this.frames.cancel(this.pending), this.pending = 0;
	}
	get span() {
		let [e, t] = this.engine.window;
		return [e, Math.max(e, t - 1)];
	}
	get stretchKey() {
		return this.stretch?.join(" ") ?? "";
	}
	get round() {
		let [e, t] = this.span;
		if (!this.stretch) return [e, t];
		let n = Math.min(t, Math.max(e, this.stretch[0]));
		return [n, Math.min(t, Math.max(n, this.stretch[1] - 1))];
	}
	move(e) {
		let [t, n] = this.span;
		this.time = Math.min(n, Math.max(t, e));
		let r = this.still && this.time < n ? t + Math.floor((this.time - t) / qn) * qn : this.time;
		this.engine.seek(r);
		for (let e of this.riders) e.follow(r);
	}
	tell(e) {
		this.on[e]();
		for (let t of this.riders) t[e]();
	}
	frame(e) {
		if (this.pending = 0, this.playing) {
			let t = this.last === null ? 0 : Math.min(mo, Math.max(0, (e - this.last) / 1e3));
			this.last = e, this.advance(t * this.speed * qn);
		}
		this.tell("frame"), (!this.playing || e - this.lastTick >= ho) && (this.lastTick = e, this.tell("tick")), this.playing && this.invalidate();
	}
	advance(e) {
		let t = this.span[1], n = this.time + e, [r, i] = this.round;
		if (this.loop && i > r && n >= i) return this.move(r + (n - r) % (i - r + 1));
		if (n < t) return this.move(n);
		this.move(t), this.playing = !1, this.tell("change");
	}
}, _o = class {
	selected;
	ui;
	ticks;
	player;
	painter;
	figures;
	ways;
	behind = new to((e) => this.workOn(e));
	frameListeners = /* @__PURE__ */ new Set();
	times = /* @__PURE__ */ new Map();
	pane = null;
	partWanted = null;
	constructor(e, t, n, r) {
		this.selected = r, this.painter = new oo(e), this.figures = new Fa(e.payload.map.nodes, e.payload.map.edges), this.ways = new Za(e.payload), this.ui = y({
			engine: e,
			playing: !1,
			speed: Un(t.speed ?? 7),
			loop: !1,
			mode: e.mode,
			fromNode: e.fromNode,
			filter: {},
			followed: null,
			hovered: null,
			panel: null,
			light: t.light ?? !1,
			offMapHidden: !1,
			shown: e.shown,
			look: zn(t.look),
			lit: -1,
			kept: -1,
			stretch: "",
			node: 0
		}), this.dress(), this.ticks = y({
			time: e.time,
			counts: e.counts(!1),
			hidden: e.hiddenOffMap()
		});
		let i = {
			frame: () => this.frame(),
			tick: () => this.tick(),
			change: () => this.changed()
		};
		this.player = "join" in n ? n.join(e, i) : new go(e, i, n), this.painter.onChange = () => this.player.invalidate(), "join" in n || this.player.setSpeed(t.speed ?? 7), t.filter && this.setFilter(t.filter), t.at && this.player.seek(nr(e.payload.start, t.at)), t.follow && this.show(e.childIndex(t.follow)), this.painter.light = t.light ?? !1, this.tick(), t.playing && this.player.play();
	}
	get engine() {
		return this.ui.get().engine;
	}
	get part() {
		return this.pane?.seen() ?? null;
	}
	showPart(e) {
		this.pane ? e ? this.pane.show(e) : this.pane.fit() : this.partWanted = e;
	}
	usePane(e) {
		this.pane = e, e && this.partWanted && e.show(this.partWanted), this.partWanted = null;
	}
	onFrame(e) {
		return this.frameListeners.add(e), () => this.frameListeners.delete(e);
	}
	change(e) {
		this.ui.set({
			...this.ui.get(),
			...e
		});
	}
	replace(e) {
		let t = this.engine, { mode: n, fromNode: r, filter: i, followed: a, offMapHidden: o } = this.ui.get(), s = n === "start" ? t.time : nr(e.payload.start, tr(t.payload.start, t.time)), c = a === null ? -1 : e.childIndex(t.childId(a));
		e.setStill(this.player.still), e.setMode(n, r), e.setFilter(i), e.setOffMapHidden(o), e.follow(c >= 0 ? c : null), this.times.clear(), this.player.stretch = null, this.change({ stretch: "" }), this.painter.use(e), this.figures.use(e.payload.map.nodes, e.payload.map.edges), this.ways = new Za(e.payload), this.change({
			engine: e,
			followed: c >= 0 ? c : null,
			hovered: null,
			shown: e.shown
		}), this.dress(), this.mark(c >= 0 ? c : null), this.player.use(e, s);
	}
	step(e) {
		this.player.seek(Math.floor(this.player.now) + e * qn);
	}
	tenth(e) {
		let [t, n] = this.engine.window;
		this.player.seek(t + (n - t) * e / 10);
	}
	restart() {
		this.player.seek(this.engine.window[0]);
	}
	toggle() {
		this.player.playing ? this.player.pause() : this.player.play();
	}
	stepSpeed(e) {
		this.player.setSpeed(Wn(this.player.speed, e));
	}
	setLoop(e) {
		this.player.loop = e, this.change({ loop: e });
	}
	setStretch(e) {
		this.player.stretch = e, this.change({ stretch: this.player.stretchKey });
	}
	setLook(e) {
		this.useLook({
			...this.ui.get().look,
			...e
		});
	}
	useLook(e) {
		let t = e.dots !== this.ui.get().look.dots;
		this.change({
			look: e,
			...t && {
				lit: -1,
				kept: -1
			}
		}), this.dress(), this.refresh();
	}
	setLit(e) {
		e !== this.ui.get().lit && (this.change({ lit: e }), this.dress(), this.player.invalidate());
	}
	keepLit(e) {
		this.change({ kept: e }), this.setLit(e);
	}
	setMode(e, t = null) {
		let n = this.engine, r = e === "start" ? t : null;
		(e !== n.mode || r !== n.fromNode) && (this.times.set(n.mode, n.time), n.setMode(e, r), this.change({
			mode: e,
			fromNode: r
		}), this.ui.get().stretch && this.setStretch(null), this.player.use(n, this.times.get(e) ?? n.window[0]));
	}
	setFilter(e) {
		this.engine.setFilter(e), this.change({
			filter: e,
			shown: this.engine.shown
		}), this.refresh();
	}
	setOffMapHidden(e) {
		this.engine.setOffMapHidden(e), this.change({ offMapHidden: e }), this.refresh();
	}
	setStill(e) {
		this.player.still = e, this.engine.setStill(e), this.player.seek(this.player.now);
	}
	setLight(e) {
		this.painter.light = e, this.change({ light: e }), this.dress(), this.refresh();
	}
	follow(e) {
		this.show(e ?? -1), this.selected(e === null ? null : this.engine.childId(e));
	}
	followNext(e) {
		let t = co(this.engine.visible, this.ui.get().followed, e);
		t !== null && this.follow(t);
	}
	hover(e) {
		e !== this.ui.get().hovered && (this.painter.hovered = e, this.change({ hovered: e }), this.player.invalidate());
	}
	openPanel(e) {
		this.change({ panel: this.ui.get().panel === e ? null : e });
	}
	openNode(e) {
		let { panel: t, node: n } = this.ui.get();
		this.change({
			node: e,
			panel: t === "node" && n === e ? null : "node"
		});
	}
	escape() {
		let { panel: e, followed: t } = this.ui.get();
		e ? this.change({ panel: null }) : t !== null && this.follow(null);
	}
	end() {
		this.behind.end(), this.player.end(), this.painter.end(), this.frameListeners.clear();
	}
	mark(e) {
		this.painter.followed = e, this.painter.family = e === null ? [] : fo(this.engine.payload, e).filter((t) => t !== e);
	}
	show(e) {
		let t = e >= 0 ? e : null;
		this.engine.follow(t), this.mark(t), this.change({ followed: t }), this.refresh();
	}
	dress() {
		let { engine: e, look: t, light: n, lit: r } = this.ui.get();
		e.setDress(kn(e.payload, t.dots, n, r)), this.painter.trails = t.trails, e.setTails(t.trails === "short");
	}
	refresh() {
		this.tick(), this.player.invalidate();
	}
	afterFirstFrames(e, t) {
		return this.behind.add(e, t);
	}
	frame() {
		this.painter.paint(), this.behind.drawn(this.player.playing);
		for (let e of this.frameListeners) e();
	}
	tick() {
		let e = this.engine, t = e.counts(!1), { off: n } = this.ui.get().look, r = [
			"arrived",
			"shares",
			"median"
		].some((e) => !n.includes(e)) && e.latelyReady ? e.lately() : null;
		this.figures.take(t, Ya(e, t), n, r), this.painter.ways = this.ui.get().offMapHidden ? [] : this.ways.now(e), this.painter.drawGround(), this.ticks.set({
			time: e.time,
			counts: t,
			hidden: e.hiddenOffMap()
		}), this.behind.wake(), t.shown !== this.ui.get().shown && this.change({ shown: t.shown });
	}
	workOn(e) {
		let t = this.engine.latelyReady, n = this.engine.work(e);
		return !t && this.engine.latelyReady && this.refresh(), n;
	}
	changed() {
		this.change({
			playing: this.player.playing,
			speed: this.player.speed
		});
	}
}, vo = [
	[["mode", "fromNode"], (e, t) => e.setMode(t.mode, t.fromNode)],
	[["light"], (e, t) => e.setLight(t.light)],
	[["offMapHidden"], (e, t) => e.setOffMapHidden(t.offMapHidden)],
	[["loop"], (e, t) => e.setLoop(t.loop)],
	[["look"], (e, t) => e.useLook(t.look)],
	[["lit"], (e, t) => e.setLit(t.lit)],
	[["kept"], (e, t) => e.change({ kept: t.kept })],
	[["stretch"], (e, t) => e.change({ stretch: t.stretch })],
	[["panel"], (e, t) => e.change({ panel: t.panel })]
], yo = ["A", "B"], bo = class {
	tell;
	ui;
	views = new wa();
	lead;
	stops = [];
	told = !0;
	constructor(e, t, n, r) {
		this.tell = r, this.lead = new _o(e, t, n, (e) => this.tell.selected(e)), this.ui = y({
			sessions: [this.lead],
			active: 0,
			years: 0,
			others: !1,
			numbers: !0,
			period: "month",
			places: null,
			linked: !0
		});
		let i = this.lead.ui.get().look;
		this.lead.ui.subscribe(() => {
			this.lead.ui.get().look !== i && (i = this.lead.ui.get().look, this.tell.look?.(Rn(i)));
		});
		let a = t.compareText ? Ca(t.compareText) : S(t.compare);
		a && this.quietly(() => this.open(a));
	}
	get active() {
		let { sessions: e, active: t } = this.ui.get();
		return e[t] ?? e[0];
	}
	get first() {
		return this.lead;
	}
	get second() {
		return this.ui.get().sessions[1] ?? null;
	}
	activate(e) {
		let t = this.ui.get();
		e === t.active || e >= t.sessions.length || (this.ui.set({
			...t,
			active: e
		}), this.report());
	}
	open(e = {
		filter: {},
		years: 0
	}) {
		if (this.second) return;
		let t = Ki(this.lead.engine.payload), n = { join: (t, n) => new Oa(this.lead.player, t, n, e.years) }, r = e.others === !0, i = new _o(t, {
			filter: r ? So(this.lead.ui.get().filter) : e.filter,
			follow: e.follow
		}, n, () => this.report());
		Co(this.lead, i), i.change({
			playing: this.lead.player.playing,
			speed: this.lead.player.speed
		}), this.stops = [
			wo(this.lead, i),
			wo(i, this.lead),
			this.keepOthers(i),
			i.ui.subscribe(() => this.report())
		], this.views.linked = !e.apart, this.ui.set({
			...this.ui.get(),
			sessions: [this.lead, i],
			active: e.active ?? 1,
			linked: !e.apart,
			numbers: xo(),
			years: e.years,
			others: r,
			places: e.places ?? null,
			period: e.period ?? "month"
		}), this.report(), this.lead.player.invalidate();
	}
	show(e) {
		let { second: t } = this;
		if (!e) return t ? this.close(1) : void 0;
		if (!t) return this.open(e);
		this.setYears(e.years), this.setFilter(1, e.others ? "others" : e.filter);
		let n = e.follow ? t.engine.childIndex(e.follow) : -1;
		(n >= 0 ? n : null) !== t.ui.get().followed && t.follow(n >= 0 ? n : null), this.setLinked(!e.apart, 0), this.set({
			period: e.period ?? "month",
			places: e.places ?? null
		});
	}
	close(e) {
		let { second: t, lead: n } = this;
		if (!t) return;
		for (let e of this.stops) e();
		this.stops = [];
		let { filter: r, followed: i } = t.ui.get(), { now: a } = t.player;
		t.end(), this.ui.set({
			...this.ui.get(),
			sessions: [n],
			active: 0,
			years: 0,
			others: !1
		}), e === 0 && (n.setFilter(r), n.player.seek(a), i !== n.ui.get().followed && n.follow(i)), this.report(), n.player.invalidate();
	}
	toggle() {
		this.second ? this.close(1) : this.open();
	}
	setYears(e) {
		let { second: t } = this;
		t && (this.ui.set({
			...this.ui.get(),
			years: e
		}), t.player.setYears(e), this.report());
	}
	setFilter(e, t) {
		let n = this.ui.get().sessions[e];
		if (!n) return;
		let r = e === 1 ? t === "others" : this.ui.get().others;
		r !== this.ui.get().others && this.ui.set({
			...this.ui.get(),
			others: r
		}), n.setFilter(t === "others" ? So(this.lead.ui.get().filter) : t), this.report();
	}
	set(e) {
		this.ui.set({
			...this.ui.get(),
			...e
		}), this.report();
	}
	setLinked(e, t) {
		this.ui.set({
			...this.ui.get(),
			linked: e
		}), this.views.link(e, t), this.report();
	}
	setStill(e) {
		for (let t of this.ui.get().sessions) t.setStill(e);
	}
	replace(e) {
		this.quietly(() => {
			this.lead.replace(e), this.second?.replace(Ki(e.payload));
		});
	}
	compare() {
		let { second: e } = this;
		if (!e) return null;
		let { years: t, others: n, period: r, places: i, active: a, linked: o } = this.ui.get(), { filter: s, followed: c, engine: l } = e.ui.get();
		return {
			filter: n ? {} : s,
			years: t,
			...n ? { others: n } : {},
			...c === null ? {} : { follow: l.childId(c) },
			...r === "month" ? {} : { period: r },
			...i ? { places: i } : {},
			...a === 0 ? { active: 0 } : {},
			...o ? {} : { apart: !0 }
		};
	}
	end() {
		for (let e of this.stops) e();
		for (let e of [...this.ui.get().sessions].reverse()) e.end();
	}
	keepOthers(e) {
		let t = this.lead.ui.get().filter, n = e.ui.get().filter, r = [this.lead.ui.subscribe(() => {
			let { filter: r } = this.lead.ui.get();
			r !== t && (t = r, this.ui.get().others && (n = So(r), e.setFilter(n)));
		}), e.ui.subscribe(() => {
			let { filter: r } = e.ui.get();
			r !== n && (n = r, this.ui.get().others && r.except !== t && this.ui.set({
				...this.ui.get(),
				others: !1
			}));
		})];
		return () => r.forEach((e) => e());
	}
	report() {
		let e = Sa(this.compare());
		e !== this.reported && (this.reported = e, this.told && this.tell.compare(e));
	}
	reported = "";
	quietly(e) {
		this.told = !1, e(), this.told = !0;
	}
};
function xo() {
	return typeof innerHeight > "u" || innerHeight >= 760;
}
function So(e) {
	return { except: e };
}
function Co(e, t) {
	let n = e.ui.get();
	for (let [e, r] of vo) e.some((e) => t.ui.get()[e] !== n[e]) && r(t, n);
}
function wo(e, t) {
	return e.ui.subscribe(() => Co(e, t));
}
// src/map/counts.ts
var To = (0, v.createContext)(null), Eo = (0, v.createContext)(null), Do = (0, v.createContext)(null);
function U() {
	let e = (0, v.useContext)(Eo);
	if (!e) throw Error("a control of the stage was drawn outside it");
	return e;
}
function Oo() {
	let e = (0, v.useContext)(Do);
	if (!e) throw Error("a control of the stage was drawn outside it");
	return e;
}
function W(e) {
	return b(Oo().ui, e);
}
function G(e) {
	return b(U().ui, e);
}
function ko() {
	let { ticks: e } = U();
	return (0, v.useSyncExternalStore)(e.subscribe, e.get);
}
// src/stage/filterWords.ts
var Ao = "not recorded", jo = (e) => e || Ao, Mo = (e) => e >= 5 ? "5 or more" : String(e);
function No(e, t) {
	return t.map.nodes.find((t) => t.id === e)?.label ?? e;
}
function Po(e, t) {
	return e.from === "" ? `came in at ${No(e.to, t)}` : `${No(e.from, t)} → ${No(e.to, t)}`;
}
function Fo({ node: e, days: t }, n) {
	return `over ${or(t)} ${e === void 0 ? "anywhere" : `in ${No(e, n)}`}`;
}
function Io({ from: e, to: t }) {
	return e && t ? e === t ? rr(e) : `${rr(e)} to ${rr(t)}` : e ? `from ${rr(e)}` : t ? `up to ${rr(t)}` : "";
}
function Lo(e, t) {
	let n = [], r = new Set(t.map.nodes.map((e) => e.id)), i = ge(t.settings.age_bands), a = (e, t, r, i = []) => {
		if (!t) return;
		let a = i.length > 0 ? `not in this data: ${i.map(jo).join(", ")}` : void 0;
		n.push({
			label: e,
			value: t,
			without: r,
			...a && { lost: a }
		});
	}, o = (t) => ({
		...e,
		[t]: void 0
	}), s = (e) => e.filter((e) => !!e && !r.has(e));
	for (let n of t.attributes) {
		let t = e.attributes?.[n.name] ?? [];
		a(n.label, t.map(jo).join(", "), zo(e, n.name, []), t.filter((e) => !n.values.includes(e)));
	}
	for (let [n, r] of Object.entries(e.attributes ?? {})) t.attributes.some((e) => e.name === n) || a(n, r.map(jo).join(", "), zo(e, n, []), [n]);
	let c = (e) => (e ?? []).filter((e) => !i.includes(e));
	return a("Age at start", e.ages?.join(", "), o("ages"), c(e.ages)), a("Age now", e.agesNow?.join(", "), o("agesNow"), c(e.agesNow)), a("Times through", e.passes?.map(Mo).join(", "), o("passes")), a("Came back after", e.backAfter?.map((e) => No(e, t)).join(" or "), o("backAfter"), s(e.backAfter ?? [])), a("Goes through", e.through?.map((e) => No(e, t)).join(" and "), o("through"), s(e.through ?? [])), a("Way", e.way?.map((e) => Po(e, t)).join(" and "), o("way"), s((e.way ?? []).flatMap(({ from: e, to: t }) => [e, t]))), a("Stayed", e.longerThan?.map((e) => Fo(e, t)).join(" and "), o("longerThan"), s((e.longerThan ?? []).map(({ node: e }) => e))), a("First seen", e.firstSeen && Io(e.firstSeen), o("firstSeen")), a("Still open", e.open === void 0 ? void 0 : e.open ? "yes" : "no", o("open")), a("Chosen children", e.ids ? String(e.ids.length) : void 0, o("ids"), e.ids ? Ro(e.ids, t) : []), e.except && a("Everyone but", Lo(e.except, t).map((e) => `${e.label}: ${e.value}`).join("; ") || "all children", o("except")), n;
}
function K(e, t) {
	let n = Lo(e, t).flatMap((e) => e.lost ? [`${e.label}: ${e.lost}`] : []);
	return n.length === 0 ? "" : `This data does not hold all that the filter asks for. ${n.join("; ")}.`;
}
function Ro(e, t) {
	let n = new Set(t.childColumns.ids);
	return e.filter((e) => !n.has(e)).slice(0, 3);
}
function zo(e, t, n) {
	let r = { ...e.attributes };
	return n.length > 0 ? r[t] = n : delete r[t], {
		...e,
		attributes: Object.keys(r).length > 0 ? r : void 0
	};
}
function Bo(e, t) {
	let n = e?.includes(t) ? e.filter((e) => e !== t) : [...e ?? [], t];
	return n.length > 0 ? n : void 0;
}
// src/stage/filterSentence.ts
function Vo(e, t) {
	return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} ${t} ${e[e.length - 1]}`;
}
function Ho(e, t = he) {
	let n = ge(t), r = n.map((t) => e.includes(t)), i = [];
	r[0] && i.push("not yet born");
	for (let e = 1; e <= t.length + 1; e++) {
		if (!r[e]) continue;
		let n = e;
		for (; n < t.length + 1 && r[n + 1];) n++;
		let a = e === 1 ? null : t[e - 2], o = n === t.length + 1 ? null : t[n - 1] - 1;
		i.push(a === null ? o === null ? "of any known age" : `under ${o + 1}` : o === null ? `${a} and over` : a === o ? String(a) : `${a} to ${o}`), e = n;
	}
	return r[n.length - 1] && i.push("of an age that is not recorded"), i.push(...e.filter((e) => !n.includes(e))), `${/^\d/.test(i[0] ?? "") ? "aged " : ""}${Vo(i, "or")}`;
}
var Uo = [
	"",
	"once",
	"twice",
	"three times"
];
function Wo(e) {
	let t = [...new Set(e)].sort((e, t) => e - t), n = t[0], r = t[t.length - 1];
	return t.length === r - n + 1 ? r >= 5 ? n === 1 ? "came through once or more" : `came back ${n === 5 ? "four times or more" : `at least ${Uo[n - 1]}`}` : n === r ? n === 1 ? "never came back" : `came back ${Uo[n - 1]}` : n === 1 ? `came back at most ${Uo[r - 1]}` : `came back ${Uo[n - 1]} to ${Uo[r - 1]}` : `came through ${Vo(t.map((e) => e >= 5 ? "5 or more" : String(e)), "or")} times`;
}
function Go(e, t) {
	if (ne(e)) return "All children";
	let n = (e) => No(e, t), r = t.settings.age_bands, i = Object.entries(e.attributes ?? {}).filter(([, e]) => e.length > 0).map(([e, n]) => `${t.attributes.find((t) => t.name === e)?.label ?? e} is ${Vo(n.map(jo), "or")}`), a = [];
	e.through?.length && a.push(`went through ${Vo(e.through.map(n), "and")}`);
	for (let t of e.way ?? []) a.push(t.from === "" ? `came in at ${n(t.to)}` : `took the way from ${n(t.from)} to ${n(t.to)}`);
	for (let { node: t, days: r } of e.longerThan ?? []) a.push(`spent over ${or(r)} at a stretch ${t === void 0 ? "in one place" : `in ${n(t)}`}`);
	e.backAfter?.length && a.push(`came back after ${Vo(e.backAfter.map(n), "or")}`), e.passes?.length && a.push(Wo(e.passes)), (e.firstSeen?.from || e.firstSeen?.to) && a.push(`were first seen ${e.firstSeen.from && e.firstSeen.to ? e.firstSeen.from === e.firstSeen.to ? "on " : "from " : ""}${Io(e.firstSeen)}`), e.open !== void 0 && a.push(`have ${e.open ? "something still" : "nothing"} open on ${rr(t.asOfDay)}`), e.ids && a.push(`are among ${V(e.ids.length)} chosen ${e.ids.length === 1 ? "child" : "children"}`);
	let o = [
		"Children",
		e.agesNow?.length && `${Ho(e.agesNow, r)} at the time shown`,
		e.ages?.length && `${Ho(e.ages, r)} at their start`,
		i.length > 0 && `whose ${Vo(i, "and whose")}`
	].filter(Boolean).join(" "), s = a.length > 0 ? `${o} ${i.length > 0 ? "and who" : "who"} ${Vo(a, "and")}` : o;
	if (!e.except) return s;
	let c = Go(e.except, t);
	return `${s === "Children" ? "Everyone" : s} but not ${c.charAt(0).toLowerCase()}${c.slice(1)}`;
}
// src/stage/bookmarkWords.ts
function Ko(e, t) {
	if (e.clock === "start") return `${dr(pr(e.at))}${e.fromNode === void 0 ? "" : ` since first ${No(e.fromNode, t)}`}`;
	let n = nr(t.start, e.at);
	return t.datesTo === "week" ? $n(t.start, n).replace("w", "W") : Qn(t.start, n);
}
function qo(e, t) {
	let n = Lo(gr(e), t), r = [
		...n.length === 0 ? [] : n.length === 1 ? [`${n[0].label}: ${n[0].value}`] : [sr(n.length, "filter")],
		...e.child ? [`following ${e.child}`] : [],
		...e.compare ? ["two side by side"] : []
	], i = `${Ko(e, t)}: ${r.join(", ") || "all children"}`;
	return i.length > 120 ? `${Ko(e, t)}: ${sr(n.length, "filter")}` : i;
}
function Jo(e, t) {
	let n = [Ko(e, t), Go(gr(e), t)];
	return e.child && n.push(`following ${e.child}`), e.compare && n.push("two side by side"), n.push(e.playing ? "playing" : "standing still"), n.join(" · ");
}
function Yo(e, t, n) {
	let r = [], i = new Set(t.childColumns.ids), { compare: a } = e;
	e.child !== void 0 && !i.has(e.child) && r.push("This bookmark follows a child who is not in the data loaded now."), a?.follow !== void 0 && !i.has(a.follow) && r.push("On its second side it follows a child who is not in the data loaded now.");
	let o = [e, ...a ? [a] : []].flatMap((e) => Lo(gr(e), t)).filter((e) => e.lost);
	o.length > 0 && r.push(`Its filter asks for what is not in the data loaded now (${o.map((e) => `${e.label}: ${e.value}`).join("; ")}), so it lets nobody through for that.`);
	let s = [e.fromNode, ...a?.places ?? []].filter((e) => e !== void 0 && !t.map.nodes.some((t) => t.id === e));
	s.length > 0 && r.push(`It names a place that is not on the map now: ${s.join(", ")}.`);
	let { dots: c } = zn(e.picture);
	c.by === "attribute" && !t.attributes.some(({ name: e }) => e === c.name) && r.push(`Its dots were coloured by ${c.name}, which is not in the data loaded now.`);
	let l = e.clock !== "start" && n ? Xo(e, t, n) : "";
	return l && r.push(l), r;
}
function Xo(e, t, [n, r]) {
	let i = nr(t.start, e.at), a = t.datesTo === "week" ? 10080 : 0, o = (e) => Qn(t.start, e);
	return i < Math.floor(n / 1440) * 1440 - a ? `Its moment, ${Ko(e, t)}, is before the data loaded now begins (${o(n)}).` : i >= r ? `Its moment, ${Ko(e, t)}, is after the data loaded now ends (${o(r - 1)}).` : "";
}
// node_modules/react/cjs/react-jsx-runtime.production.js
var Zo = /* @__PURE__ */ o(((e) => {
	var t = Symbol.for("react.transitional.element"), n = Symbol.for("react.fragment");
	function r(e, n, r) {
		var i = null;
		if (r !== void 0 && (i = "" + r), n.key !== void 0 && (i = "" + n.key), "key" in n) for (var a in r = {}, n) a !== "key" && (r[a] = n[a]);
		else r = n;
		return n = r.ref, {
			$$typeof: t,
			type: e,
			key: i,
			ref: n === void 0 ? null : n,
			props: r
		};
	}
	e.Fragment = n, e.jsx = r, e.jsxs = r;
})), q = (/* @__PURE__ */ o(((e, t) => {
	t.exports = Zo();
})))(), Qo = {
	play: "M5 3.5v13l11-6.5z",
	pause: "M5 4h4v12H5zM11 4h4v12h-4z",
	restart: "M4 4v12M16 4.5v11L7 10z",
	back: "M12.5 4.5L6 10l6.5 5.5",
	forward: "M7.5 4.5L14 10l-6.5 5.5",
	up: "M4.5 12.5L10 7l5.5 5.5",
	down: "M4.5 7.5L10 13l5.5-5.5",
	bookmark: "M5.5 3h9v14L10 13.5 5.5 17z",
	full: "M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5",
	fit: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M7 7h6v6H7z",
	plus: "M10 4v12M4 10h12",
	minus: "M4 10h12",
	close: "M5 5l10 10M15 5L5 15",
	link: "M8.5 11.5l3-3M7 9L4.8 11.2a2.8 2.8 0 0 0 4 4L11 13M13 11l2.2-2.2a2.8 2.8 0 0 0-4-4L9 7",
	pen: "M4 16l1-4 8-8 3 3-8 8zM11.5 5.5l3 3",
	picture: "M3 6h3l1.5-2h5L14 6h3v10H3zM10 8.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z",
	light: "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M16 4l-1.4 1.4M5.4 14.6L4 16"
}, $o = /* @__PURE__ */ new Set(["play", "pause"]);
function es({ name: e }) {
	let t = $o.has(e);
	return /* @__PURE__ */ (0, q.jsx)("svg", {
		className: "jm-icon",
		viewBox: "0 0 20 20",
		"aria-hidden": "true",
		focusable: "false",
		fill: t ? "currentColor" : "none",
		stroke: t ? "none" : "currentColor",
		children: /* @__PURE__ */ (0, q.jsx)("path", {
			d: Qo[e],
			strokeWidth: "1.8",
			strokeLinecap: "round",
			strokeLinejoin: "round"
		})
	});
}
// src/stage/BookmarkStrip.tsx
function ts() {
	let e = xr(), t = b(e.page.bookmarks, (e) => e), n = b(e.told, (e) => e), r = G((e) => e.engine), i = t.findIndex((e) => e.id === n), a = i < 0 ? null : t[i], o = a ? Yo(a.look, r.payload, r.mode === "calendar" ? r.window : null) : [], [s, c] = (0, v.useState)(!0), l = a === null && s && t.length > 0;
	return /* @__PURE__ */ (0, q.jsxs)("section", {
		className: `jm-telling${a ? "" : l ? " jm-invites" : " jm-untold"}`,
		"aria-label": "Story told in bookmarks",
		children: [
			l && /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [
				/* @__PURE__ */ (0, q.jsx)("span", { children: t.length === 1 ? "There is a bookmark here." : `There is a story here, in ${t.length} bookmarks.` }),
				/* @__PURE__ */ (0, q.jsx)("button", {
					type: "button",
					className: "jm-button",
					title: "Page Down",
					onClick: () => e.step(1),
					children: t.length === 1 ? "Show it" : "Tell it"
				}),
				/* @__PURE__ */ (0, q.jsx)("button", {
					type: "button",
					className: "jm-button jm-square",
					"aria-label": "Not now",
					title: "Not now; Page Down tells it any time",
					onClick: () => c(!1),
					children: /* @__PURE__ */ (0, q.jsx)(es, { name: "close" })
				})
			] }),
			a && /* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-button jm-square",
				"aria-label": "Bookmark before",
				title: "Bookmark before (Page Up)",
				disabled: i === 0,
				onClick: () => e.step(-1),
				children: /* @__PURE__ */ (0, q.jsx)(es, { name: "back" })
			}),
			/* @__PURE__ */ (0, q.jsxs)("div", {
				className: "jm-told",
				children: [a && t.map((e) => /* @__PURE__ */ (0, q.jsx)("div", {
					className: "jm-told-room",
					"aria-hidden": "true",
					children: /* @__PURE__ */ (0, q.jsx)(ns, {
						title: e.title,
						words: e.words
					})
				}, e.id)), /* @__PURE__ */ (0, q.jsxs)("div", {
					role: "status",
					"aria-label": "Bookmark",
					"aria-atomic": "true",
					children: [a && /* @__PURE__ */ (0, q.jsx)(ns, {
						title: a.title,
						words: a.words
					}), o.map((e) => /* @__PURE__ */ (0, q.jsx)("p", {
						className: "jm-lost-words",
						children: e
					}, e))]
				})]
			}),
			a && /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [
				/* @__PURE__ */ (0, q.jsxs)("span", {
					className: "jm-number jm-quiet",
					children: [
						i + 1,
						" of ",
						t.length
					]
				}),
				/* @__PURE__ */ (0, q.jsx)("button", {
					type: "button",
					className: "jm-button jm-square",
					"aria-label": "Next bookmark",
					title: "Next bookmark (Page Down)",
					disabled: i === t.length - 1,
					onClick: () => e.step(1),
					children: /* @__PURE__ */ (0, q.jsx)(es, { name: "forward" })
				}),
				/* @__PURE__ */ (0, q.jsx)("button", {
					type: "button",
					className: "jm-button jm-square",
					"aria-label": "Close the bookmark",
					title: "Close the bookmark; the picture stays",
					onClick: () => e.close(),
					children: /* @__PURE__ */ (0, q.jsx)(es, { name: "close" })
				})
			] })
		]
	});
}
function ns({ title: e, words: t }) {
	return /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [/* @__PURE__ */ (0, q.jsx)("p", {
		className: "jm-told-title",
		children: e
	}), t && /* @__PURE__ */ (0, q.jsx)("p", {
		className: "jm-told-words",
		children: t
	})] });
}
// src/stage/ActiveLetter.tsx
function rs() {
	let e = W((e) => e.sessions.length > 1 ? yo[e.active] : "");
	return e ? /* @__PURE__ */ (0, q.jsxs)("span", {
		className: "jm-letter jm-letter-now",
		title: `What you see and choose here is of side ${e}`,
		children: [/* @__PURE__ */ (0, q.jsx)("span", {
			className: "jm-aloud",
			children: "Side "
		}), e]
	}) : null;
}
// src/stage/Chips.tsx
function is() {
	let e = U(), t = G((e) => e.filter), n = G((e) => e.engine.payload), r = Lo(t, n);
	return r.length === 0 ? null : /* @__PURE__ */ (0, q.jsx)("ul", {
		className: "jm-chips",
		"aria-label": "Filters in force",
		style: { "--chips": r.length },
		title: Go(t, n),
		children: r.map((t) => /* @__PURE__ */ (0, q.jsxs)("li", {
			className: `jm-chip${t.lost ? " jm-lost" : ""}`,
			children: [/* @__PURE__ */ (0, q.jsxs)("span", {
				title: `${t.label}: ${t.value}${t.lost ? ` (${t.lost})` : ""}`,
				children: [
					t.lost && /* @__PURE__ */ (0, q.jsx)("i", { children: "not in this data: " }),
					t.label,
					": ",
					/* @__PURE__ */ (0, q.jsx)("b", { children: t.value })
				]
			}), /* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				"aria-label": `Take off the filter ${t.label}: ${t.value}`,
				onClick: () => e.setFilter(t.without),
				children: /* @__PURE__ */ (0, q.jsx)(es, { name: "close" })
			})]
		}, t.label))
	});
}
// src/stage/clockWords.ts
var as = 7;
function os(e, t) {
	if (e.mode === "start") return `${dr(e.time)}${cs(e)}`;
	let n = e.time >= e.window[1] && e.window[1] > e.window[0] ? e.time - 1 : e.time, { start: r, datesTo: i } = e.payload;
	return i === "week" ? $n(r, n).replace("w", "W") : Qn(r, n, t < as);
}
function ss(e, t) {
	if (e.mode === "calendar") return os(e, t);
	let n = Math.floor(e.time / qn);
	return `${V(n)} ${n === 1 ? "day" : "days"}${cs(e) || " after each child's start"}`;
}
function cs(e) {
	let t = e.payload.map.nodes.find((t) => t.id === e.fromNode)?.label;
	return t ? ` since first ${/^\p{Lu}\p{Ll}/u.test(t) ? t.charAt(0).toLowerCase() + t.slice(1) : t}` : "";
}
// src/stage/Legend.tsx
function ls(e) {
	return [
		[
			"pass",
			"Times through, in the data",
			{ by: "pass" }
		],
		...On(e) ? [[
			"target",
			"Time against target",
			{ by: "target" }
		]] : [],
		...e.attributes.map(({ name: e, label: t }) => [
			`attribute ${e}`,
			t,
			{
				by: "attribute",
				name: e
			}
		])
	];
}
var us = {
	pass: "How many times the child came through, as far back as the data goes",
	target: "Children on the map now, by the place's own target; a visit that has ended stays as it ended",
	attribute: "Children shown, by the value that the data holds last"
};
function ds() {
	let e = U(), t = G((e) => e.engine.payload), n = G((e) => e.look), r = G((e) => e.lit), i = G((e) => e.engine);
	ko();
	let a = Qi(), { dress: o } = i, s = ls(t), c = o.by === "attribute" && n.dots.by === "attribute" ? `attribute ${n.dots.name}` : o.by, l = o.by === "pass" ? null : i.countTones();
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-legend-row",
		children: [
			a && /* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-legend-name",
				children: s.find(([e]) => e === c)?.[1]
			}),
			!a && /* @__PURE__ */ (0, q.jsx)("select", {
				className: "jm-select",
				"aria-label": "Colour of the dots",
				title: us[o.by],
				value: c,
				onChange: (t) => e.setLook({ dots: s.find(([e]) => e === t.target.value)?.[2] ?? { by: "pass" } }),
				children: s.map(([e, t]) => /* @__PURE__ */ (0, q.jsx)("option", {
					value: e,
					children: t
				}, e))
			}),
			/* @__PURE__ */ (0, q.jsxs)("ul", {
				className: "jm-legend",
				"aria-label": "What the dots mean",
				children: [
					o.labels.map((e, t) => /* @__PURE__ */ (0, q.jsx)(fs, {
						dress: o,
						tone: t,
						lit: r,
						count: l?.[t]
					}, t)),
					/* @__PURE__ */ (0, q.jsxs)("li", { children: [/* @__PURE__ */ (0, q.jsx)(ps, {
						radius: 3.6,
						fill: "none",
						stroke: "var(--text)"
					}), "also elsewhere"] }),
					/* @__PURE__ */ (0, q.jsxs)("li", { children: [/* @__PURE__ */ (0, q.jsx)(ps, {
						radius: 2.6,
						fill: "var(--text)",
						stroke: "none",
						ring: !0
					}), "still open"] })
				]
			})
		]
	});
}
function fs({ dress: e, tone: t, lit: n, count: r }) {
	let i = U(), a = G((e) => e.kept), o = e.labels[t];
	return /* @__PURE__ */ (0, q.jsx)("li", { children: /* @__PURE__ */ (0, q.jsxs)("button", {
		type: "button",
		className: `jm-tone${n >= 0 && n !== t ? " jm-unlit" : ""}`,
		"aria-pressed": a === t,
		"aria-label": e.by === "pass" ? `Only ${o} times through bright` : `Only ${o} bright${r === void 0 ? "" : `, ${V(r)} children`}`,
		onPointerEnter: () => i.setLit(t),
		onPointerLeave: () => i.setLit(a),
		onFocus: () => i.setLit(t),
		onBlur: () => i.setLit(a),
		onClick: () => i.keepLit(a === t ? -1 : t),
		children: [
			/* @__PURE__ */ (0, q.jsx)(ps, {
				radius: e.radii[t],
				fill: e.colours[t],
				stroke: "var(--dot-edge)"
			}),
			o,
			r !== void 0 && /* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-number",
				children: V(r)
			})
		]
	}) });
}
function ps({ radius: e, fill: t, stroke: n, ring: r }) {
	return /* @__PURE__ */ (0, q.jsxs)("svg", {
		width: "16",
		height: "16",
		viewBox: "-8 -8 16 16",
		"aria-hidden": "true",
		focusable: "false",
		children: [/* @__PURE__ */ (0, q.jsx)("circle", {
			r: e,
			style: {
				fill: t,
				stroke: n,
				strokeWidth: 1.2
			}
		}), r && /* @__PURE__ */ (0, q.jsx)("circle", {
			r: "5.6",
			style: {
				fill: "none",
				stroke: "var(--text)",
				strokeWidth: 1.2
			}
		})]
	});
}
// node_modules/classcat/index.js
function ms(e) {
	if (typeof e == "string" || typeof e == "number") return "" + e;
	let t = "";
	if (Array.isArray(e)) for (let n = 0, r; n < e.length; n++) (r = ms(e[n])) !== "" && (t += (t && " ") + r);
	else for (let n in e) e[n] && (t += (t && " ") + n);
	return t;
}
// node_modules/d3-dispatch/dist/d3-dispatch.mjs
var hs = { value: () => {} };
function gs() {
	for (var e = 0, t = arguments.length, n = {}, r; e < t; ++e) {
		if (!(r = arguments[e] + "") || r in n || /[\s.]/.test(r)) throw Error("illegal type: " + r);
		n[r] = [];
	}
	return new _s(n);
}
function _s(e) {
	this._ = e;
}
function vs(e, t) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var n = "", r = e.indexOf(".");
		if (r >= 0 && (n = e.slice(r + 1), e = e.slice(0, r)), e && !t.hasOwnProperty(e)) throw Error("unknown type: " + e);
		return {
			type: e,
			name: n
		};
	});
}
_s.prototype = gs.prototype = {
	constructor: _s,
	on: function(e, t) {
		var n = this._, r = vs(e + "", n), i, a = -1, o = r.length;
		if (arguments.length < 2) {
			for (; ++a < o;) if ((i = (e = r[a]).type) && (i = ys(n[i], e.name))) return i;
		} else {
			if (t != null && typeof t != "function") throw Error("invalid callback: " + t);
			for (; ++a < o;) if (i = (e = r[a]).type) n[i] = bs(n[i], e.name, t);
			else if (t == null) for (i in n) n[i] = bs(n[i], e.name, null);
			return this;
		}
	},
	copy: function() {
		var e = {}, t = this._;
		for (var n in t) e[n] = t[n].slice();
		return new _s(e);
	},
	call: function(e, t) {
		if ((i = arguments.length - 2) > 0) for (var n = Array(i), r = 0, i, a; r < i; ++r) n[r] = arguments[r + 2];
		if (!this._.hasOwnProperty(e)) throw Error("unknown type: " + e);
		for (a = this._[e], r = 0, i = a.length; r < i; ++r) a[r].value.apply(t, n);
	},
	apply: function(e, t, n) {
		if (!this._.hasOwnProperty(e)) throw Error("unknown type: " + e);
		for (var r = this._[e], i = 0, a = r.length; i < a; ++i) r[i].value.apply(t, n);
	}
};
function ys(e, t) {
	for (var n = 0, r = e.length, i; n < r; ++n) if ((i = e[n]).name === t) return i.value;
}
function bs(e, t, n) {
	for (var r = 0, i = e.length; r < i; ++r) if (e[r].name === t) {
		e[r] = hs, e = e.slice(0, r).concat(e.slice(r + 1));
		break;
	}
	return n != null && e.push({
		name: t,
		value: n
	}), e;
}
// node_modules/d3-selection/dist/d3-selection.mjs
var xs = "http://www.w3.org/1999/xhtml", Ss = {
	svg: "http://www.w3.org/2000/svg",
	xhtml: xs,
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
function Cs(e) {
	var t = e += "", n = t.indexOf(":");
	return n >= 0 && (t = e.slice(0, n)) !== "xmlns" && (e = e.slice(n + 1)), Ss.hasOwnProperty(t) ? {
		space: Ss[t],
		local: e
	} : e;
}
function ws(e) {
	return function() {
		var t = this.ownerDocument, n = this.namespaceURI;
		return n === xs && t.documentElement.namespaceURI === xs ? t.createElement(e) : t.createElementNS(n, e);
	};
}
function Ts(e) {
	return function() {
		return this.ownerDocument.createElementNS(e.space, e.local);
	};
}
function Es(e) {
	var t = Cs(e);
	return (t.local ? Ts : ws)(t);
}
function Ds() {}
function Os(e) {
	return e == null ? Ds : function() {
		return this.querySelector(e);
	};
}
function ks(e) {
	typeof e != "function" && (e = Os(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = Array(o), c, l, u = 0; u < o; ++u) (c = a[u]) && (l = e.call(c, c.__data__, u, a)) && ("__data__" in c && (l.__data__ = c.__data__), s[u] = l);
	return new _l(r, this._parents);
}
function As(e) {
	return e == null ? [] : Array.isArray(e) ? e : Array.from(e);
}
function js() {
	return [];
}
function Ms(e) {
	return e == null ? js : function() {
		return this.querySelectorAll(e);
	};
}
function Ns(e) {
	return function() {
		return As(e.apply(this, arguments));
	};
}
function Ps(e) {
	e = typeof e == "function" ? Ns(e) : Ms(e);
	for (var t = this._groups, n = t.length, r = [], i = [], a = 0; a < n; ++a) for (var o = t[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && (r.push(e.call(c, c.__data__, l, o)), i.push(c));
	return new _l(r, i);
}
function Fs(e) {
	return function() {
		return this.matches(e);
	};
}
function Is(e) {
	return function(t) {
		return t.matches(e);
	};
}
var Ls = Array.prototype.find;
function Rs(e) {
	return function() {
		return Ls.call(this.children, e);
	};
}
function zs() {
	return this.firstElementChild;
}
function Bs(e) {
	return this.select(e == null ? zs : Rs(typeof e == "function" ? e : Is(e)));
}
var Vs = Array.prototype.filter;
function Hs() {
	return Array.from(this.children);
}
function Us(e) {
	return function() {
		return Vs.call(this.children, e);
	};
}
function Ws(e) {
	return this.selectAll(e == null ? Hs : Us(typeof e == "function" ? e : Is(e)));
}
function Gs(e) {
	typeof e != "function" && (e = Fs(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new _l(r, this._parents);
}
function Ks(e) {
	return Array(e.length);
}
function qs() {
	return new _l(this._enter || this._groups.map(Ks), this._parents);
}
function Js(e, t) {
	this.ownerDocument = e.ownerDocument, this.namespaceURI = e.namespaceURI, this._next = null, this._parent = e, this.__data__ = t;
}
Js.prototype = {
	constructor: Js,
	appendChild: function(e) {
		return this._parent.insertBefore(e, this._next);
	},
	insertBefore: function(e, t) {
		return this._parent.insertBefore(e, t);
	},
	querySelector: function(e) {
		return this._parent.querySelector(e);
	},
	querySelectorAll: function(e) {
		return this._parent.querySelectorAll(e);
	}
};
function Ys(e) {
	return function() {
		return e;
	};
}
function Xs(e, t, n, r, i, a) {
	for (var o = 0, s, c = t.length, l = a.length; o < l; ++o) (s = t[o]) ? (s.__data__ = a[o], r[o] = s) : n[o] = new Js(e, a[o]);
	for (; o < c; ++o) (s = t[o]) && (i[o] = s);
}
function Zs(e, t, n, r, i, a, o) {
	var s, c, l = /* @__PURE__ */ new Map(), u = t.length, d = a.length, f = Array(u), p;
	for (s = 0; s < u; ++s) (c = t[s]) && (f[s] = p = o.call(c, c.__data__, s, t) + "", l.has(p) ? i[s] = c : l.set(p, c));
	for (s = 0; s < d; ++s) p = o.call(e, a[s], s, a) + "", (c = l.get(p)) ? (r[s] = c, c.__data__ = a[s], l.delete(p)) : n[s] = new Js(e, a[s]);
	for (s = 0; s < u; ++s) (c = t[s]) && l.get(f[s]) === c && (i[s] = c);
}
function Qs(e) {
	return e.__data__;
}
function $s(e, t) {
	if (!arguments.length) return Array.from(this, Qs);
	var n = t ? Zs : Xs, r = this._parents, i = this._groups;
	typeof e != "function" && (e = Ys(e));
	for (var a = i.length, o = Array(a), s = Array(a), c = Array(a), l = 0; l < a; ++l) {
		var u = r[l], d = i[l], f = d.length, p = ec(e.call(u, u && u.__data__, l, r)), m = p.length, h = s[l] = Array(m), g = o[l] = Array(m);
		n(u, d, h, g, c[l] = Array(f), p, t);
		for (var _ = 0, v = 0, y, b; _ < m; ++_) if (y = h[_]) {
			for (_ >= v && (v = _ + 1); !(b = g[v]) && ++v < m;);
			y._next = b || null;
		}
	}
	return o = new _l(o, r), o._enter = s, o._exit = c, o;
}
function ec(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function tc() {
	return new _l(this._exit || this._groups.map(Ks), this._parents);
}
function nc(e, t, n) {
	var r = this.enter(), i = this, a = this.exit();
	return typeof e == "function" ? (r = e(r), r &&= r.selection()) : r = r.append(e + ""), t != null && (i = t(i), i &&= i.selection()), n == null ? a.remove() : n(a), r && i ? r.merge(i).order() : i;
}
function rc(e) {
	for (var t = e.selection ? e.selection() : e, n = this._groups, r = t._groups, i = n.length, a = r.length, o = Math.min(i, a), s = Array(i), c = 0; c < o; ++c) for (var l = n[c], u = r[c], d = l.length, f = s[c] = Array(d), p, m = 0; m < d; ++m) (p = l[m] || u[m]) && (f[m] = p);
	for (; c < i; ++c) s[c] = n[c];
	return new _l(s, this._parents);
}
function ic() {
	for (var e = this._groups, t = -1, n = e.length; ++t < n;) for (var r = e[t], i = r.length - 1, a = r[i], o; --i >= 0;) (o = r[i]) && (a && o.compareDocumentPosition(a) ^ 4 && a.parentNode.insertBefore(o, a), a = o);
	return this;
}
function ac(e) {
	e ||= oc;
	function t(t, n) {
		return t && n ? e(t.__data__, n.__data__) : !t - !n;
	}
	for (var n = this._groups, r = n.length, i = Array(r), a = 0; a < r; ++a) {
		for (var o = n[a], s = o.length, c = i[a] = Array(s), l, u = 0; u < s; ++u) (l = o[u]) && (c[u] = l);
		c.sort(t);
	}
	return new _l(i, this._parents).order();
}
function oc(e, t) {
	return e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function sc() {
	var e = arguments[0];
	return arguments[0] = this, e.apply(null, arguments), this;
}
function cc() {
	return Array.from(this);
}
function lc() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length; i < a; ++i) {
		var o = r[i];
		if (o) return o;
	}
	return null;
}
function uc() {
	let e = 0;
	for (let t of this) ++e;
	return e;
}
function dc() {
	return !this.node();
}
function fc(e) {
	for (var t = this._groups, n = 0, r = t.length; n < r; ++n) for (var i = t[n], a = 0, o = i.length, s; a < o; ++a) (s = i[a]) && e.call(s, s.__data__, a, i);
	return this;
}
function pc(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function mc(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function hc(e, t) {
	return function() {
		this.setAttribute(e, t);
	};
}
function gc(e, t) {
	return function() {
		this.setAttributeNS(e.space, e.local, t);
	};
}
function _c(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttribute(e) : this.setAttribute(e, n);
	};
}
function vc(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttributeNS(e.space, e.local) : this.setAttributeNS(e.space, e.local, n);
	};
}
function yc(e, t) {
	var n = Cs(e);
	if (arguments.length < 2) {
		var r = this.node();
		return n.local ? r.getAttributeNS(n.space, n.local) : r.getAttribute(n);
	}
	return this.each((t == null ? n.local ? mc : pc : typeof t == "function" ? n.local ? vc : _c : n.local ? gc : hc)(n, t));
}
function bc(e) {
	return e.ownerDocument && e.ownerDocument.defaultView || e.document && e || e.defaultView;
}
function xc(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function Sc(e, t, n) {
	return function() {
		this.style.setProperty(e, t, n);
	};
}
function Cc(e, t, n) {
	return function() {
		var r = t.apply(this, arguments);
		r == null ? this.style.removeProperty(e) : this.style.setProperty(e, r, n);
	};
}
function wc(e, t, n) {
	return arguments.length > 1 ? this.each((t == null ? xc : typeof t == "function" ? Cc : Sc)(e, t, n ?? "")) : Tc(this.node(), e);
}
function Tc(e, t) {
	return e.style.getPropertyValue(t) || bc(e).getComputedStyle(e, null).getPropertyValue(t);
}
function Ec(e) {
	return function() {
		delete this[e];
	};
}
function Dc(e, t) {
	return function() {
		this[e] = t;
	};
}
function Oc(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? delete this[e] : this[e] = n;
	};
}
function kc(e, t) {
	return arguments.length > 1 ? this.each((t == null ? Ec : typeof t == "function" ? Oc : Dc)(e, t)) : this.node()[e];
}
function Ac(e) {
	return e.trim().split(/^|\s+/);
}
function jc(e) {
	return e.classList || new Mc(e);
}
function Mc(e) {
	this._node = e, this._names = Ac(e.getAttribute("class") || "");
}
Mc.prototype = {
	add: function(e) {
		this._names.indexOf(e) < 0 && (this._names.push(e), this._node.setAttribute("class", this._names.join(" ")));
	},
	remove: function(e) {
		var t = this._names.indexOf(e);
		t >= 0 && (this._names.splice(t, 1), this._node.setAttribute("class", this._names.join(" ")));
	},
	contains: function(e) {
		return this._names.indexOf(e) >= 0;
	}
};
function Nc(e, t) {
	for (var n = jc(e), r = -1, i = t.length; ++r < i;) n.add(t[r]);
}
function Pc(e, t) {
	for (var n = jc(e), r = -1, i = t.length; ++r < i;) n.remove(t[r]);
}
function Fc(e) {
	return function() {
		Nc(this, e);
	};
}
function Ic(e) {
	return function() {
		Pc(this, e);
	};
}
function Lc(e, t) {
	return function() {
		(t.apply(this, arguments) ? Nc : Pc)(this, e);
	};
}
function Rc(e, t) {
	var n = Ac(e + "");
	if (arguments.length < 2) {
		for (var r = jc(this.node()), i = -1, a = n.length; ++i < a;) if (!r.contains(n[i])) return !1;
		return !0;
	}
	return this.each((typeof t == "function" ? Lc : t ? Fc : Ic)(n, t));
}
function zc() {
	this.textContent = "";
}
function Bc(e) {
	return function() {
		this.textContent = e;
	};
}
function Vc(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.textContent = t ?? "";
	};
}
function Hc(e) {
	return arguments.length ? this.each(e == null ? zc : (typeof e == "function" ? Vc : Bc)(e)) : this.node().textContent;
}
function Uc() {
	this.innerHTML = "";
}
function Wc(e) {
	return function() {
		this.innerHTML = e;
	};
}
function Gc(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.innerHTML = t ?? "";
	};
}
function Kc(e) {
	return arguments.length ? this.each(e == null ? Uc : (typeof e == "function" ? Gc : Wc)(e)) : this.node().innerHTML;
}
function qc() {
	this.nextSibling && this.parentNode.appendChild(this);
}
function Jc() {
	return this.each(qc);
}
function Yc() {
	this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function Xc() {
	return this.each(Yc);
}
function Zc(e) {
	var t = typeof e == "function" ? e : Es(e);
	return this.select(function() {
		return this.appendChild(t.apply(this, arguments));
	});
}
function Qc() {
	return null;
}
function $c(e, t) {
	var n = typeof e == "function" ? e : Es(e), r = t == null ? Qc : typeof t == "function" ? t : Os(t);
	return this.select(function() {
		return this.insertBefore(n.apply(this, arguments), r.apply(this, arguments) || null);
	});
}
function el() {
	var e = this.parentNode;
	e && e.removeChild(this);
}
function tl() {
	return this.each(el);
}
function nl() {
	var e = this.cloneNode(!1), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function rl() {
	var e = this.cloneNode(!0), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function il(e) {
	return this.select(e ? rl : nl);
}
function al(e) {
	return arguments.length ? this.property("__data__", e) : this.node().__data__;
}
function ol(e) {
	return function(t) {
		e.call(this, t, this.__data__);
	};
}
function sl(e) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var t = "", n = e.indexOf(".");
		return n >= 0 && (t = e.slice(n + 1), e = e.slice(0, n)), {
			type: e,
			name: t
		};
	});
}
function cl(e) {
	return function() {
		var t = this.__on;
		if (t) {
			for (var n = 0, r = -1, i = t.length, a; n < i; ++n) a = t[n], (!e.type || a.type === e.type) && a.name === e.name ? this.removeEventListener(a.type, a.listener, a.options) : t[++r] = a;
			++r ? t.length = r : delete this.__on;
		}
	};
}
function ll(e, t, n) {
	return function() {
		var r = this.__on, i, a = ol(t);
		if (r) {
			for (var o = 0, s = r.length; o < s; ++o) if ((i = r[o]).type === e.type && i.name === e.name) {
				this.removeEventListener(i.type, i.listener, i.options), this.addEventListener(i.type, i.listener = a, i.options = n), i.value = t;
				return;
			}
		}
		this.addEventListener(e.type, a, n), i = {
			type: e.type,
			name: e.name,
			value: t,
			listener: a,
			options: n
		}, r ? r.push(i) : this.__on = [i];
	};
}
function ul(e, t, n) {
	var r = sl(e + ""), i, a = r.length, o;
	if (arguments.length < 2) {
		var s = this.node().__on;
		if (s) {
			for (var c = 0, l = s.length, u; c < l; ++c) for (i = 0, u = s[c]; i < a; ++i) if ((o = r[i]).type === u.type && o.name === u.name) return u.value;
		}
	} else {
		for (s = t ? ll : cl, i = 0; i < a; ++i) this.each(s(r[i], t, n));
		return this;
	}
}
function dl(e, t, n) {
	var r = bc(e), i = r.CustomEvent;
	typeof i == "function" ? i = new i(t, n) : (i = r.document.createEvent("Event"), n ? (i.initEvent(t, n.bubbles, n.cancelable), i.detail = n.detail) : i.initEvent(t, !1, !1)), e.dispatchEvent(i);
}
function fl(e, t) {
	return function() {
		return dl(this, e, t);
	};
}
function pl(e, t) {
	return function() {
		return dl(this, e, t.apply(this, arguments));
	};
}
function ml(e, t) {
	return this.each((typeof t == "function" ? pl : fl)(e, t));
}
function* hl() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length, o; i < a; ++i) (o = r[i]) && (yield o);
}
var gl = [null];
function _l(e, t) {
	this._groups = e, this._parents = t;
}
function vl() {
	return new _l([[document.documentElement]], gl);
}
function yl() {
	return this;
}
_l.prototype = vl.prototype = {
	constructor: _l,
	select: ks,
	selectAll: Ps,
	selectChild: Bs,
	selectChildren: Ws,
	filter: Gs,
	data: $s,
	enter: qs,
	exit: tc,
	join: nc,
	merge: rc,
	selection: yl,
	order: ic,
	sort: ac,
	call: sc,
	nodes: cc,
	node: lc,
	size: uc,
	empty: dc,
	each: fc,
	attr: yc,
	style: wc,
	property: kc,
	classed: Rc,
	text: Hc,
	html: Kc,
	raise: Jc,
	lower: Xc,
	append: Zc,
	insert: $c,
	remove: tl,
	clone: il,
	datum: al,
	on: ul,
	dispatch: ml,
	[Symbol.iterator]: hl
};
function bl(e) {
	return typeof e == "string" ? new _l([[document.querySelector(e)]], [document.documentElement]) : new _l([[e]], gl);
}
var xl = 0;
function Sl() {
	return new Cl();
}
function Cl() {
	this._ = "@" + (++xl).toString(36);
}
Cl.prototype = Sl.prototype = {
	constructor: Cl,
	get: function(e) {
		for (var t = this._; !(t in e);) if (!(e = e.parentNode)) return;
		return e[t];
	},
	set: function(e, t) {
		return e[this._] = t;
	},
	remove: function(e) {
		return this._ in e && delete e[this._];
	},
	toString: function() {
		return this._;
	}
};
function wl(e) {
	let t;
	for (; t = e.sourceEvent;) e = t;
	return e;
}
function Tl(e, t) {
	if (e = wl(e), t === void 0 && (t = e.currentTarget), t) {
		var n = t.ownerSVGElement || t;
		if (n.createSVGPoint) {
			var r = n.createSVGPoint();
			return r.x = e.clientX, r.y = e.clientY, r = r.matrixTransform(t.getScreenCTM().inverse()), [r.x, r.y];
		}
		if (t.getBoundingClientRect) {
			var i = t.getBoundingClientRect();
			return [e.clientX - i.left - t.clientLeft, e.clientY - i.top - t.clientTop];
		}
	}
	return [e.pageX, e.pageY];
}
// node_modules/d3-drag/dist/d3-drag.mjs
var El = { passive: !1 }, Dl = {
	capture: !0,
	passive: !1
};
function Ol(e) {
	e.stopImmediatePropagation();
}
function kl(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function Al(e) {
	var t = e.document.documentElement, n = bl(e).on("dragstart.drag", kl, Dl);
	"onselectstart" in t ? n.on("selectstart.drag", kl, Dl) : (t.__noselect = t.style.MozUserSelect, t.style.MozUserSelect = "none");
}
function jl(e, t) {
	var n = e.document.documentElement, r = bl(e).on("dragstart.drag", null);
	t && (r.on("click.drag", kl, Dl), setTimeout(function() {
		r.on("click.drag", null);
	}, 0)), "onselectstart" in n ? r.on("selectstart.drag", null) : (n.style.MozUserSelect = n.__noselect, delete n.__noselect);
}
var Ml = (e) => () => e;
function Nl(e, { sourceEvent: t, subject: n, target: r, identifier: i, active: a, x: o, y: s, dx: c, dy: l, dispatch: u }) {
	Object.defineProperties(this, {
		type: {
			value: e,
			enumerable: !0,
			configurable: !0
		},
		sourceEvent: {
			value: t,
			enumerable: !0,
			configurable: !0
		},
		subject: {
			value: n,
			enumerable: !0,
			configurable: !0
		},
		target: {
			value: r,
			enumerable: !0,
			configurable: !0
		},
		identifier: {
			value: i,
			enumerable: !0,
			configurable: !0
		},
		active: {
			value: a,
			enumerable: !0,
			configurable: !0
		},
		x: {
			value: o,
			enumerable: !0,
			configurable: !0
		},
		y: {
			value: s,
			enumerable: !0,
			configurable: !0
		},
		dx: {
			value: c,
			enumerable: !0,
			configurable: !0
		},
		dy: {
			value: l,
			enumerable: !0,
			configurable: !0
		},
		_: { value: u }
	});
}
Nl.prototype.on = function() {
	var e = this._.on.apply(this._, arguments);
	return e === this._ ? this : e;
};
function Pl(e) {
	return !e.ctrlKey && !e.button;
}
function Fl() {
	return this.parentNode;
}
function Il(e, t) {
	return t ?? {
		x: e.x,
		y: e.y
	};
}
function Ll() {
	return navigator.maxTouchPoints || "ontouchstart" in this;
}
function Rl() {
	var e = Pl, t = Fl, n = Il, r = Ll, i = {}, a = gs("start", "drag", "end"), o = 0, s, c, l, u, d = 0;
	function f(e) {
		e.on("mousedown.drag", p).filter(r).on("touchstart.drag", g).on("touchmove.drag", _, El).on("touchend.drag touchcancel.drag", v).style("touch-action", "none").style("-webkit-tap-highlight-color", "rgba(0,0,0,0)");
	}
	function p(n, r) {
		if (!u && e.call(this, n, r)) {
			var i = y(this, t.call(this, n, r), n, r, "mouse");
			i && (bl(n.view).on("mousemove.drag", m, Dl).on("mouseup.drag", h, Dl), Al(n.view), Ol(n), l = !1, s = n.clientX, c = n.clientY, i("start", n));
		}
	}
	function m(e) {
		if (kl(e), !l) {
			var t = e.clientX - s, n = e.clientY - c;
			l = t * t + n * n > d;
		}
		i.mouse("drag", e);
	}
	function h(e) {
		bl(e.view).on("mousemove.drag mouseup.drag", null), jl(e.view, l), kl(e), i.mouse("end", e);
	}
	function g(n, r) {
		if (e.call(this, n, r)) for (var i = n.changedTouches, a = t.call(this, n, r), o = i.length, s = 0, c; s < o; ++s) (c = y(this, a, n, r, i[s].identifier, i[s])) && (Ol(n), c("start", n, i[s]));
	}
	function _(e) {
		for (var t = e.changedTouches, n = t.length, r = 0, a; r < n; ++r) (a = i[t[r].identifier]) && (kl(e), a("drag", e, t[r]));
	}
	function v(e) {
		var t = e.changedTouches, n = t.length, r, a;
		for (u && clearTimeout(u), u = setTimeout(function() {
			u = null;
		}, 500), r = 0; r < n; ++r) (a = i[t[r].identifier]) && (Ol(e), a("end", e, t[r]));
	}
	function y(e, t, r, s, c, l) {
		var u = a.copy(), d = Tl(l || r, t), p, m, h;
		if ((h = n.call(e, new Nl("beforestart", {
			sourceEvent: r,
			target: f,
			identifier: c,
			active: o,
			x: d[0],
			y: d[1],
			dx: 0,
			dy: 0,
			dispatch: u
		}), s)) != null) return p = h.x - d[0] || 0, m = h.y - d[1] || 0, function n(r, a, l) {
			var g = d, _;
			switch (r) {
				case "start":
					i[c] = n, _ = o++;
					break;
				case "end": delete i[c], --o;
				case "drag": d = Tl(l || a, t), _ = o;
			}
			u.call(r, e, new Nl(r, {
				sourceEvent: a,
				subject: h,
				target: f,
				identifier: c,
				active: _,
				x: d[0] + p,
				y: d[1] + m,
				dx: d[0] - g[0],
				dy: d[1] - g[1],
				dispatch: u
			}), s);
		};
	}
	return f.filter = function(t) {
		return arguments.length ? (e = typeof t == "function" ? t : Ml(!!t), f) : e;
	}, f.container = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : Ml(e), f) : t;
	}, f.subject = function(e) {
		return arguments.length ? (n = typeof e == "function" ? e : Ml(e), f) : n;
	}, f.touchable = function(e) {
		return arguments.length ? (r = typeof e == "function" ? e : Ml(!!e), f) : r;
	}, f.on = function() {
		var e = a.on.apply(a, arguments);
		return e === a ? f : e;
	}, f.clickDistance = function(e) {
		return arguments.length ? (d = (e = +e) * e, f) : Math.sqrt(d);
	}, f;
}
// node_modules/d3-color/dist/d3-color.mjs
function zl(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function Bl(e, t) {
	var n = Object.create(e.prototype);
	for (var r in t) n[r] = t[r];
	return n;
}
function Vl() {}
var Hl = .7, Ul = 1 / Hl, Wl = "\\s*([+-]?\\d+)\\s*", Gl = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", Kl = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", ql = /^#([0-9a-f]{3,8})$/, Jl = RegExp(`^rgb\\(${Wl},${Wl},${Wl}\\)$`), Yl = RegExp(`^rgb\\(${Kl},${Kl},${Kl}\\)$`), Xl = RegExp(`^rgba\\(${Wl},${Wl},${Wl},${Gl}\\)$`), Zl = RegExp(`^rgba\\(${Kl},${Kl},${Kl},${Gl}\\)$`), Ql = RegExp(`^hsl\\(${Gl},${Kl},${Kl}\\)$`), $l = RegExp(`^hsla\\(${Gl},${Kl},${Kl},${Gl}\\)$`), eu = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
zl(Vl, au, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: tu,
	formatHex: tu,
	formatHex8: nu,
	formatHsl: ru,
	formatRgb: iu,
	toString: iu
});
function tu() {
	return this.rgb().formatHex();
}
function nu() {
	return this.rgb().formatHex8();
}
function ru() {
	return vu(this).formatHsl();
}
function iu() {
	return this.rgb().formatRgb();
}
function au(e) {
	var t, n;
	return e = (e + "").trim().toLowerCase(), (t = ql.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? ou(t) : n === 3 ? new uu(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? su(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? su(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = Jl.exec(e)) ? new uu(t[1], t[2], t[3], 1) : (t = Yl.exec(e)) ? new uu(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = Xl.exec(e)) ? su(t[1], t[2], t[3], t[4]) : (t = Zl.exec(e)) ? su(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = Ql.exec(e)) ? _u(t[1], t[2] / 100, t[3] / 100, 1) : (t = $l.exec(e)) ? _u(t[1], t[2] / 100, t[3] / 100, t[4]) : eu.hasOwnProperty(e) ? ou(eu[e]) : e === "transparent" ? new uu(NaN, NaN, NaN, 0) : null;
}
function ou(e) {
	return new uu(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function su(e, t, n, r) {
	return r <= 0 && (e = t = n = NaN), new uu(e, t, n, r);
}
function cu(e) {
	return e instanceof Vl || (e = au(e)), e ? (e = e.rgb(), new uu(e.r, e.g, e.b, e.opacity)) : new uu();
}
function lu(e, t, n, r) {
	return arguments.length === 1 ? cu(e) : new uu(e, t, n, r ?? 1);
}
function uu(e, t, n, r) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +r;
}
zl(uu, lu, Bl(Vl, {
	brighter(e) {
		return e = e == null ? Ul : Ul ** +e, new uu(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Hl : Hl ** +e, new uu(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new uu(hu(this.r), hu(this.g), hu(this.b), mu(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: du,
	formatHex: du,
	formatHex8: fu,
	formatRgb: pu,
	toString: pu
}));
function du() {
	return `#${gu(this.r)}${gu(this.g)}${gu(this.b)}`;
}
function fu() {
	return `#${gu(this.r)}${gu(this.g)}${gu(this.b)}${gu((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function pu() {
	let e = mu(this.opacity);
	return `${e === 1 ? "rgb(" : "rgba("}${hu(this.r)}, ${hu(this.g)}, ${hu(this.b)}${e === 1 ? ")" : `, ${e})`}`;
}
function mu(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function hu(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function gu(e) {
	return e = hu(e), (e < 16 ? "0" : "") + e.toString(16);
}
function _u(e, t, n, r) {
	return r <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new bu(e, t, n, r);
}
function vu(e) {
	if (e instanceof bu) return new bu(e.h, e.s, e.l, e.opacity);
	if (e instanceof Vl || (e = au(e)), !e) return new bu();
	if (e instanceof bu) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = NaN, s = a - i, c = (a + i) / 2;
	return s ? (o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4, s /= c < .5 ? a + i : 2 - a - i, o *= 60) : s = c > 0 && c < 1 ? 0 : o, new bu(o, s, c, e.opacity);
}
function yu(e, t, n, r) {
	return arguments.length === 1 ? vu(e) : new bu(e, t, n, r ?? 1);
}
function bu(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
zl(bu, yu, Bl(Vl, {
	brighter(e) {
		return e = e == null ? Ul : Ul ** +e, new bu(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Hl : Hl ** +e, new bu(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, r = n + (n < .5 ? n : 1 - n) * t, i = 2 * n - r;
		return new uu(Cu(e >= 240 ? e - 240 : e + 120, i, r), Cu(e, i, r), Cu(e < 120 ? e + 240 : e - 120, i, r), this.opacity);
	},
	clamp() {
		return new bu(xu(this.h), Su(this.s), Su(this.l), mu(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = mu(this.opacity);
		return `${e === 1 ? "hsl(" : "hsla("}${xu(this.h)}, ${Su(this.s) * 100}%, ${Su(this.l) * 100}%${e === 1 ? ")" : `, ${e})`}`;
	}
}));
function xu(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function Su(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function Cu(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
var wu = Math.PI / 180, Tu = 180 / Math.PI, Eu = 18, Du = .96422, Ou = 1, ku = .82521, Au = 4 / 29, ju = 6 / 29, Mu = 3 * ju * ju, Nu = ju * ju * ju;
function Pu(e) {
	if (e instanceof Iu) return new Iu(e.l, e.a, e.b, e.opacity);
	if (e instanceof Uu) return Wu(e);
	e instanceof uu || (e = cu(e));
	var t = Bu(e.r), n = Bu(e.g), r = Bu(e.b), i = Lu((.2225045 * t + .7168786 * n + .0606169 * r) / Ou), a, o;
	return t === n && n === r ? a = o = i : (a = Lu((.4360747 * t + .3850649 * n + .1430804 * r) / Du), o = Lu((.0139322 * t + .0971045 * n + .7141733 * r) / ku)), new Iu(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity);
}
function Fu(e, t, n, r) {
	return arguments.length === 1 ? Pu(e) : new Iu(e, t, n, r ?? 1);
}
function Iu(e, t, n, r) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +r;
}
zl(Iu, Fu, Bl(Vl, {
	brighter(e) {
		return new Iu(this.l + Eu * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new Iu(this.l - Eu * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = Du * Ru(t), e = Ou * Ru(e), n = ku * Ru(n), new uu(zu(3.1338561 * t - 1.6168667 * e - .4906146 * n), zu(-.9787684 * t + 1.9161415 * e + .033454 * n), zu(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function Lu(e) {
	return e > Nu ? e ** (1 / 3) : e / Mu + Au;
}
function Ru(e) {
	return e > ju ? e * e * e : Mu * (e - Au);
}
function zu(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function Bu(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function Vu(e) {
	if (e instanceof Uu) return new Uu(e.h, e.c, e.l, e.opacity);
	if (e instanceof Iu || (e = Pu(e)), e.a === 0 && e.b === 0) return new Uu(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * Tu;
	return new Uu(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function Hu(e, t, n, r) {
	return arguments.length === 1 ? Vu(e) : new Uu(e, t, n, r ?? 1);
}
function Uu(e, t, n, r) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +r;
}
function Wu(e) {
	if (isNaN(e.h)) return new Iu(e.l, 0, 0, e.opacity);
	var t = e.h * wu;
	return new Iu(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
zl(Uu, Hu, Bl(Vl, {
	brighter(e) {
		return new Uu(this.h, this.c, this.l + Eu * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new Uu(this.h, this.c, this.l - Eu * (e ?? 1), this.opacity);
	},
	rgb() {
		return Wu(this).rgb();
	}
}));
var Gu = -.14861, Ku = 1.78277, qu = -.29227, Ju = -.90649, Yu = 1.97294, Xu = Yu * Ju, Zu = Yu * Ku, Qu = Ku * qu - Ju * Gu;
function $u(e) {
	if (e instanceof Y) return new Y(e.h, e.s, e.l, e.opacity);
	e instanceof uu || (e = cu(e));
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = (Qu * r + Xu * t - Zu * n) / (Qu + Xu - Zu), a = r - i, o = (Yu * (n - i) - qu * a) / Ju, s = Math.sqrt(o * o + a * a) / (Yu * i * (1 - i)), c = s ? Math.atan2(o, a) * Tu - 120 : NaN;
	return new Y(c < 0 ? c + 360 : c, s, i, e.opacity);
}
function J(e, t, n, r) {
	return arguments.length === 1 ? $u(e) : new Y(e, t, n, r ?? 1);
}
function Y(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
zl(Y, J, Bl(Vl, {
	brighter(e) {
		return e = e == null ? Ul : Ul ** +e, new Y(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Hl : Hl ** +e, new Y(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * wu, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), r = Math.cos(e), i = Math.sin(e);
		return new uu(255 * (t + n * (Gu * r + Ku * i)), 255 * (t + n * (qu * r + Ju * i)), 255 * (t + Yu * r * n), this.opacity);
	}
}));
var X = (e) => () => e;
function ed(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function td(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(r) {
		return (e + r * t) ** +n;
	};
}
function nd(e, t) {
	var n = t - e;
	return n ? ed(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : X(isNaN(e) ? t : e);
}
function rd(e) {
	return (e = +e) == 1 ? id : function(t, n) {
		return n - t ? td(t, n, e) : X(isNaN(t) ? n : t);
	};
}
function id(e, t) {
	var n = t - e;
	return n ? ed(e, n) : X(isNaN(e) ? t : e);
}
var ad = (function e(t) {
	var n = rd(t);
	function r(e, t) {
		var r = n((e = lu(e)).r, (t = lu(t)).r), i = n(e.g, t.g), a = n(e.b, t.b), o = id(e.opacity, t.opacity);
		return function(t) {
			return e.r = r(t), e.g = i(t), e.b = a(t), e.opacity = o(t), e + "";
		};
	}
	return r.gamma = e, r;
})(1);
function od(e, t) {
	t ||= [];
	var n = e ? Math.min(t.length, e.length) : 0, r = t.slice(), i;
	return function(a) {
		for (i = 0; i < n; ++i) r[i] = e[i] * (1 - a) + t[i] * a;
		return r;
	};
}
function sd(e) {
	return ArrayBuffer.isView(e) && !(e instanceof DataView);
}
function cd(e, t) {
	for (var n = t ? t.length : 0, r = e ? Math.min(n, e.length) : 0, i = Array(r), a = Array(n), o = 0; o < r; ++o) i[o] = _d(e[o], t[o]);
	for (; o < n; ++o) a[o] = t[o];
	return function(e) {
		for (o = 0; o < r; ++o) a[o] = i[o](e);
		return a;
	};
}
function ld(e, t) {
	var n = /* @__PURE__ */ new Date();
	return e = +e, t = +t, function(r) {
		return n.setTime(e * (1 - r) + t * r), n;
	};
}
function ud(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
function dd(e, t) {
	var n = {}, r = {}, i;
	for (i in typeof e == "object" && e || (e = {}), typeof t == "object" && t || (t = {}), t) i in e ? n[i] = _d(e[i], t[i]) : r[i] = t[i];
	return function(e) {
		for (i in n) r[i] = n[i](e);
		return r;
	};
}
var fd = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, pd = new RegExp(fd.source, "g");
function md(e) {
	return function() {
		return e;
	};
}
function hd(e) {
	return function(t) {
		return e(t) + "";
	};
}
function gd(e, t) {
	var n = fd.lastIndex = pd.lastIndex = 0, r, i, a, o = -1, s = [], c = [];
	for (e += "", t += ""; (r = fd.exec(e)) && (i = pd.exec(t));) (a = i.index) > n && (a = t.slice(n, a), s[o] ? s[o] += a : s[++o] = a), (r = r[0]) === (i = i[0]) ? s[o] ? s[o] += i : s[++o] = i : (s[++o] = null, c.push({
		i: o,
		x: ud(r, i)
	})), n = pd.lastIndex;
	return n < t.length && (a = t.slice(n), s[o] ? s[o] += a : s[++o] = a), s.length < 2 ? c[0] ? hd(c[0].x) : md(t) : (t = c.length, function(e) {
		for (var n = 0, r; n < t; ++n) s[(r = c[n]).i] = r.x(e);
		return s.join("");
	});
}
function _d(e, t) {
	var n = typeof t, r;
	return t == null || n === "boolean" ? X(t) : (n === "number" ? ud : n === "string" ? (r = au(t)) ? (t = r, ad) : gd : t instanceof au ? ad : t instanceof Date ? ld : sd(t) ? od : Array.isArray(t) ? cd : typeof t.valueOf != "function" && typeof t.toString != "function" || isNaN(t) ? dd : ud)(e, t);
}
var vd = 180 / Math.PI, yd = {
	translateX: 0,
	translateY: 0,
	rotate: 0,
	skewX: 0,
	scaleX: 1,
	scaleY: 1
};
function bd(e, t, n, r, i, a) {
	var o, s, c;
	return (o = Math.sqrt(e * e + t * t)) && (e /= o, t /= o), (c = e * n + t * r) && (n -= e * c, r -= t * c), (s = Math.sqrt(n * n + r * r)) && (n /= s, r /= s, c /= s), e * r < t * n && (e = -e, t = -t, c = -c, o = -o), {
		translateX: i,
		translateY: a,
		rotate: Math.atan2(t, e) * vd,
		skewX: Math.atan(c) * vd,
		scaleX: o,
		scaleY: s
	};
}
var xd;
function Sd(e) {
	let t = new (typeof DOMMatrix == "function" ? DOMMatrix : WebKitCSSMatrix)(e + "");
	return t.isIdentity ? yd : bd(t.a, t.b, t.c, t.d, t.e, t.f);
}
function Cd(e) {
	return e == null || (xd ||= document.createElementNS("http://www.w3.org/2000/svg", "g"), xd.setAttribute("transform", e), !(e = xd.transform.baseVal.consolidate())) ? yd : (e = e.matrix, bd(e.a, e.b, e.c, e.d, e.e, e.f));
}
function wd(e, t, n, r) {
	function i(e) {
		return e.length ? e.pop() + " " : "";
	}
	function a(e, r, i, a, o, s) {
		if (e !== i || r !== a) {
			var c = o.push("translate(", null, t, null, n);
			s.push({
				i: c - 4,
				x: ud(e, i)
			}, {
				i: c - 2,
				x: ud(r, a)
			});
		} else (i || a) && o.push("translate(" + i + t + a + n);
	}
	function o(e, t, n, a) {
		e === t ? t && n.push(i(n) + "rotate(" + t + r) : (e - t > 180 ? t += 360 : t - e > 180 && (e += 360), a.push({
			i: n.push(i(n) + "rotate(", null, r) - 2,
			x: ud(e, t)
		}));
	}
	function s(e, t, n, a) {
		e === t ? t && n.push(i(n) + "skewX(" + t + r) : a.push({
			i: n.push(i(n) + "skewX(", null, r) - 2,
			x: ud(e, t)
		});
	}
	function c(e, t, n, r, a, o) {
		if (e !== n || t !== r) {
			var s = a.push(i(a) + "scale(", null, ",", null, ")");
			o.push({
				i: s - 4,
				x: ud(e, n)
			}, {
				i: s - 2,
				x: ud(t, r)
			});
		} else (n !== 1 || r !== 1) && a.push(i(a) + "scale(" + n + "," + r + ")");
	}
	return function(t, n) {
		var r = [], i = [];
		return t = e(t), n = e(n), a(t.translateX, t.translateY, n.translateX, n.translateY, r, i), o(t.rotate, n.rotate, r, i), s(t.skewX, n.skewX, r, i), c(t.scaleX, t.scaleY, n.scaleX, n.scaleY, r, i), t = n = null, function(e) {
			for (var t = -1, n = i.length, a; ++t < n;) r[(a = i[t]).i] = a.x(e);
			return r.join("");
		};
	};
}
var Td = wd(Sd, "px, ", "px)", "deg)"), Ed = wd(Cd, ", ", ")", ")"), Dd = 1e-12;
function Od(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function kd(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function Ad(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
var jd = (function e(t, n, r) {
	function i(e, i) {
		var a = e[0], o = e[1], s = e[2], c = i[0], l = i[1], u = i[2], d = c - a, f = l - o, p = d * d + f * f, m, h;
		if (p < Dd) h = Math.log(u / s) / t, m = function(e) {
			return [
				a + e * d,
				o + e * f,
				s * Math.exp(t * e * h)
			];
		};
		else {
			var g = Math.sqrt(p), _ = (u * u - s * s + r * p) / (2 * s * n * g), v = (u * u - s * s - r * p) / (2 * u * n * g), y = Math.log(Math.sqrt(_ * _ + 1) - _);
			h = (Math.log(Math.sqrt(v * v + 1) - v) - y) / t, m = function(e) {
				var r = e * h, i = Od(y), c = s / (n * g) * (i * Ad(t * r + y) - kd(y));
				return [
					a + c * d,
					o + c * f,
					s * i / Od(t * r + y)
				];
			};
		}
		return m.duration = Math.abs(h) * 1e3 * t / Math.SQRT2, m;
	}
	return i.rho = function(t) {
		var n = Math.max(.001, +t), r = n * n;
		return e(n, r, r * r);
	}, i;
})(Math.SQRT2, 2, 4);
function Md(e) {
	return (function t(n) {
		n = +n;
		function r(t, r) {
			var i = e((t = J(t)).h, (r = J(r)).h), a = id(t.s, r.s), o = id(t.l, r.l), s = id(t.opacity, r.opacity);
			return function(e) {
				return t.h = i(e), t.s = a(e), t.l = o(e ** +n), t.opacity = s(e), t + "";
			};
		}
		return r.gamma = t, r;
	})(1);
}
Md(nd), Md(id);
// node_modules/d3-timer/dist/d3-timer.mjs
var Nd = 0, Pd = 0, Fd = 0, Id = 1e3, Ld, Rd, zd = 0, Bd = 0, Vd = 0, Hd = typeof performance == "object" && performance.now ? performance : Date, Ud = typeof window == "object" && window.requestAnimationFrame ? window.requestAnimationFrame.bind(window) : function(e) {
	setTimeout(e, 17);
};
function Wd() {
	return Bd ||= (Ud(Gd), Hd.now() + Vd);
}
function Gd() {
	Bd = 0;
}
function Kd() {
	this._call = this._time = this._next = null;
}
Kd.prototype = qd.prototype = {
	constructor: Kd,
	restart: function(e, t, n) {
		if (typeof e != "function") throw TypeError("callback is not a function");
		n = (n == null ? Wd() : +n) + (t == null ? 0 : +t), !this._next && Rd !== this && (Rd ? Rd._next = this : Ld = this, Rd = this), this._call = e, this._time = n, Qd();
	},
	stop: function() {
		this._call && (this._call = null, this._time = Infinity, Qd());
	}
};
function qd(e, t, n) {
	var r = new Kd();
	return r.restart(e, t, n), r;
}
function Jd() {
	Wd(), ++Nd;
	for (var e = Ld, t; e;) (t = Bd - e._time) >= 0 && e._call.call(void 0, t), e = e._next;
	--Nd;
}
function Yd() {
	Bd = (zd = Hd.now()) + Vd, Nd = Pd = 0;
	try {
		Jd();
	} finally {
		Nd = 0, Zd(), Bd = 0;
	}
}
function Xd() {
	var e = Hd.now(), t = e - zd;
	t > Id && (Vd -= t, zd = e);
}
function Zd() {
	for (var e, t = Ld, n, r = Infinity; t;) t._call ? (r > t._time && (r = t._time), e = t, t = t._next) : (n = t._next, t._next = null, t = e ? e._next = n : Ld = n);
	Rd = e, Qd(r);
}
function Qd(e) {
	Nd || (Pd &&= clearTimeout(Pd), e - Bd > 24 ? (e < Infinity && (Pd = setTimeout(Yd, Math.ceil(e - Hd.now() - Vd) + 1)), Fd &&= clearInterval(Fd)) : (Fd ||= (zd = Hd.now(), setInterval(Xd, Id)), Nd = 1, Ud(Yd)));
}
function $d(e, t, n) {
	var r = new Kd();
	return t = t == null ? 0 : +t, r.restart((n) => {
		r.stop(), e(n + t);
	}, t, n), r;
}
// node_modules/d3-ease/dist/d3-ease.mjs
function ef(e) {
	return ((e *= 2) <= 1 ? e * e * e : (e -= 2) * e * e + 2) / 2;
}
var tf = 3;
(function e(t) {
	t = +t;
	function n(e) {
		return e ** +t;
	}
	return n.exponent = e, n;
})(tf), (function e(t) {
	t = +t;
	function n(e) {
		return 1 - (1 - e) ** t;
	}
	return n.exponent = e, n;
})(tf), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) <= 1 ? e ** +t : 2 - (2 - e) ** t) / 2;
	}
	return n.exponent = e, n;
})(tf);
function nf(e) {
	return (2 ** (-10 * e) - .0009765625) * 1.0009775171065494;
}
var rf = 4 / 11;
1 / rf / rf;
var af = 1.70158;
(function e(t) {
	t = +t;
	function n(e) {
		return (e = +e) * e * (t * (e - 1) + e);
	}
	return n.overshoot = e, n;
})(af), (function e(t) {
	t = +t;
	function n(e) {
		return --e * e * ((e + 1) * t + e) + 1;
	}
	return n.overshoot = e, n;
})(af), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) < 1 ? e * e * ((t + 1) * e - t) : (e -= 2) * e * ((t + 1) * e + t) + 2) / 2;
	}
	return n.overshoot = e, n;
})(af);
var of = 2 * Math.PI, sf = 1, cf = .3;
(function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= of);
	function i(e) {
		return t * nf(- --e) * Math.sin((r - e) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * of);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(sf, cf), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= of);
	function i(e) {
		return 1 - t * nf(e = +e) * Math.sin((e + r) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * of);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(sf, cf), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= of);
	function i(e) {
		return ((e = e * 2 - 1) < 0 ? t * nf(-e) * Math.sin((r - e) / n) : 2 - t * nf(e) * Math.sin((r + e) / n)) / 2;
	}
	return i.amplitude = function(t) {
		return e(t, n * of);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(sf, cf);
// node_modules/d3-transition/dist/d3-transition.mjs
var lf = gs("start", "end", "cancel", "interrupt"), uf = [], df = 0, ff = 1, pf = 2, mf = 3, hf = 4, gf = 5, _f = 6;
function vf(e, t, n, r, i, a) {
	var o = e.__transition;
	if (!o) e.__transition = {};
	else if (n in o) return;
	Sf(e, n, {
		name: t,
		index: r,
		group: i,
		on: lf,
		tween: uf,
		time: a.time,
		delay: a.delay,
		duration: a.duration,
		ease: a.ease,
		timer: null,
		state: df
	});
}
function yf(e, t) {
	var n = xf(e, t);
	if (n.state > df) throw Error("too late; already scheduled");
	return n;
}
function bf(e, t) {
	var n = xf(e, t);
	if (n.state > mf) throw Error("too late; already running");
	return n;
}
function xf(e, t) {
	var n = e.__transition;
	if (!n || !(n = n[t])) throw Error("transition not found");
	return n;
}
function Sf(e, t, n) {
	var r = e.__transition, i;
	r[t] = n, n.timer = qd(a, 0, n.time);
	function a(e) {
		n.state = ff, n.timer.restart(o, n.delay, n.time), n.delay <= e && o(e - n.delay);
	}
	function o(a) {
		var l, u, d, f;
		if (n.state !== ff) return c();
		for (l in r) if (f = r[l], f.name === n.name) {
			if (f.state === mf) return $d(o);
			f.state === hf ? (f.state = _f, f.timer.stop(), f.on.call("interrupt", e, e.__data__, f.index, f.group), delete r[l]) : +l < t && (f.state = _f, f.timer.stop(), f.on.call("cancel", e, e.__data__, f.index, f.group), delete r[l]);
		}
		if ($d(function() {
			n.state === mf && (n.state = hf, n.timer.restart(s, n.delay, n.time), s(a));
		}), n.state = pf, n.on.call("start", e, e.__data__, n.index, n.group), n.state === pf) {
			for (n.state = mf, i = Array(d = n.tween.length), l = 0, u = -1; l < d; ++l) (f = n.tween[l].value.call(e, e.__data__, n.index, n.group)) && (i[++u] = f);
			i.length = u + 1;
		}
	}
	function s(t) {
		for (var r = t < n.duration ? n.ease.call(null, t / n.duration) : (n.timer.restart(c), n.state = gf, 1), a = -1, o = i.length; ++a < o;) i[a].call(e, r);
		n.state === gf && (n.on.call("end", e, e.__data__, n.index, n.group), c());
	}
	function c() {
		for (var i in n.state = _f, n.timer.stop(), delete r[t], r) return;
		delete e.__transition;
	}
}
function Cf(e, t) {
	var n = e.__transition, r, i, a = !0, o;
	if (n) {
		for (o in t = t == null ? null : t + "", n) (r = n[o]).name === t ? (i = r.state > pf && r.state < gf, r.state = _f, r.timer.stop(), r.on.call(i ? "interrupt" : "cancel", e, e.__data__, r.index, r.group), delete n[o]) : a = !1;
		a && delete e.__transition;
	}
}
function wf(e) {
	return this.each(function() {
		Cf(this, e);
	});
}
function Tf(e, t) {
	var n, r;
	return function() {
		var i = bf(this, e), a = i.tween;
		if (a !== n) {
			r = n = a;
			for (var o = 0, s = r.length; o < s; ++o) if (r[o].name === t) {
				r = r.slice(), r.splice(o, 1);
				break;
			}
		}
		i.tween = r;
	};
}
function Ef(e, t, n) {
	var r, i;
	if (typeof n != "function") throw Error();
	return function() {
		var a = bf(this, e), o = a.tween;
		if (o !== r) {
			i = (r = o).slice();
			for (var s = {
				name: t,
				value: n
			}, c = 0, l = i.length; c < l; ++c) if (i[c].name === t) {
				i[c] = s;
				break;
			}
			c === l && i.push(s);
		}
		a.tween = i;
	};
}
function Df(e, t) {
	var n = this._id;
	if (e += "", arguments.length < 2) {
		for (var r = xf(this.node(), n).tween, i = 0, a = r.length, o; i < a; ++i) if ((o = r[i]).name === e) return o.value;
		return null;
	}
	return this.each((t == null ? Tf : Ef)(n, e, t));
}
function Of(e, t, n) {
	var r = e._id;
	return e.each(function() {
		var e = bf(this, r);
		(e.value ||= {})[t] = n.apply(this, arguments);
	}), function(e) {
		return xf(e, r).value[t];
	};
}
function kf(e, t) {
	var n;
	return (typeof t == "number" ? ud : t instanceof au ? ad : (n = au(t)) ? (t = n, ad) : gd)(e, t);
}
function Af(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function jf(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function Mf(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttribute(e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function Nf(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttributeNS(e.space, e.local);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function Pf(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttribute(e) : (o = this.getAttribute(e), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function Ff(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttributeNS(e.space, e.local) : (o = this.getAttributeNS(e.space, e.local), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function If(e, t) {
	var n = Cs(e), r = n === "transform" ? Ed : kf;
	return this.attrTween(e, typeof t == "function" ? (n.local ? Ff : Pf)(n, r, Of(this, "attr." + e, t)) : t == null ? (n.local ? jf : Af)(n) : (n.local ? Nf : Mf)(n, r, t));
}
function Lf(e, t) {
	return function(n) {
		this.setAttribute(e, t.call(this, n));
	};
}
function Rf(e, t) {
	return function(n) {
		this.setAttributeNS(e.space, e.local, t.call(this, n));
	};
}
function zf(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && Rf(e, i)), n;
	}
	return i._value = t, i;
}
function Bf(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && Lf(e, i)), n;
	}
	return i._value = t, i;
}
function Vf(e, t) {
	var n = "attr." + e;
	if (arguments.length < 2) return (n = this.tween(n)) && n._value;
	if (t == null) return this.tween(n, null);
	if (typeof t != "function") throw Error();
	var r = Cs(e);
	return this.tween(n, (r.local ? zf : Bf)(r, t));
}
function Hf(e, t) {
	return function() {
		yf(this, e).delay = +t.apply(this, arguments);
	};
}
function Z(e, t) {
	return t = +t, function() {
		yf(this, e).delay = t;
	};
}
function Uf(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? Hf : Z)(t, e)) : xf(this.node(), t).delay;
}
function Wf(e, t) {
	return function() {
		bf(this, e).duration = +t.apply(this, arguments);
	};
}
function Gf(e, t) {
	return t = +t, function() {
		bf(this, e).duration = t;
	};
}
function Kf(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? Wf : Gf)(t, e)) : xf(this.node(), t).duration;
}
function qf(e, t) {
	if (typeof t != "function") throw Error();
	return function() {
		bf(this, e).ease = t;
	};
}
function Jf(e) {
	var t = this._id;
	return arguments.length ? this.each(qf(t, e)) : xf(this.node(), t).ease;
}
function Yf(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		if (typeof n != "function") throw Error();
		bf(this, e).ease = n;
	};
}
function Xf(e) {
	if (typeof e != "function") throw Error();
	return this.each(Yf(this._id, e));
}
function Zf(e) {
	typeof e != "function" && (e = Fs(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new Ep(r, this._parents, this._name, this._id);
}
function Qf(e) {
	if (e._id !== this._id) throw Error();
	for (var t = this._groups, n = e._groups, r = t.length, i = n.length, a = Math.min(r, i), o = Array(r), s = 0; s < a; ++s) for (var c = t[s], l = n[s], u = c.length, d = o[s] = Array(u), f, p = 0; p < u; ++p) (f = c[p] || l[p]) && (d[p] = f);
	for (; s < r; ++s) o[s] = t[s];
	return new Ep(o, this._parents, this._name, this._id);
}
function $f(e) {
	return (e + "").trim().split(/^|\s+/).every(function(e) {
		var t = e.indexOf(".");
		return t >= 0 && (e = e.slice(0, t)), !e || e === "start";
	});
}
function ep(e, t, n) {
	var r, i, a = $f(t) ? yf : bf;
	return function() {
		var o = a(this, e), s = o.on;
		s !== r && (i = (r = s).copy()).on(t, n), o.on = i;
	};
}
function tp(e, t) {
	var n = this._id;
	return arguments.length < 2 ? xf(this.node(), n).on.on(e) : this.each(ep(n, e, t));
}
function np(e) {
	return function() {
		var t = this.parentNode;
		for (var n in this.__transition) if (+n !== e) return;
		t && t.removeChild(this);
	};
}
function rp() {
	return this.on("end.remove", np(this._id));
}
function ip(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = Os(e));
	for (var r = this._groups, i = r.length, a = Array(i), o = 0; o < i; ++o) for (var s = r[o], c = s.length, l = a[o] = Array(c), u, d, f = 0; f < c; ++f) (u = s[f]) && (d = e.call(u, u.__data__, f, s)) && ("__data__" in u && (d.__data__ = u.__data__), l[f] = d, vf(l[f], t, n, f, l, xf(u, n)));
	return new Ep(a, this._parents, t, n);
}
function ap(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = Ms(e));
	for (var r = this._groups, i = r.length, a = [], o = [], s = 0; s < i; ++s) for (var c = r[s], l = c.length, u, d = 0; d < l; ++d) if (u = c[d]) {
		for (var f = e.call(u, u.__data__, d, c), p, m = xf(u, n), h = 0, g = f.length; h < g; ++h) (p = f[h]) && vf(p, t, n, h, f, m);
		a.push(f), o.push(u);
	}
	return new Ep(a, o, t, n);
}
var op = vl.prototype.constructor;
function sp() {
	return new op(this._groups, this._parents);
}
function cp(e, t) {
	var n, r, i;
	return function() {
		var a = Tc(this, e), o = (this.style.removeProperty(e), Tc(this, e));
		return a === o ? null : a === n && o === r ? i : i = t(n = a, r = o);
	};
}
function lp(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function up(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = Tc(this, e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function dp(e, t, n) {
	var r, i, a;
	return function() {
		var o = Tc(this, e), s = n(this), c = s + "";
		return s ?? (c = s = (this.style.removeProperty(e), Tc(this, e))), o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s));
	};
}
function fp(e, t) {
	var n, r, i, a = "style." + t, o = "end." + a, s;
	return function() {
		var c = bf(this, e), l = c.on, u = c.value[a] == null ? s ||= lp(t) : void 0;
		(l !== n || i !== u) && (r = (n = l).copy()).on(o, i = u), c.on = r;
	};
}
function pp(e, t, n) {
	var r = (e += "") == "transform" ? Td : kf;
	return t == null ? this.styleTween(e, cp(e, r)).on("end.style." + e, lp(e)) : typeof t == "function" ? this.styleTween(e, dp(e, r, Of(this, "style." + e, t))).each(fp(this._id, e)) : this.styleTween(e, up(e, r, t), n).on("end.style." + e, null);
}
function mp(e, t, n) {
	return function(r) {
		this.style.setProperty(e, t.call(this, r), n);
	};
}
function hp(e, t, n) {
	var r, i;
	function a() {
		var a = t.apply(this, arguments);
		return a !== i && (r = (i = a) && mp(e, a, n)), r;
	}
	return a._value = t, a;
}
function gp(e, t, n) {
	var r = "style." + (e += "");
	if (arguments.length < 2) return (r = this.tween(r)) && r._value;
	if (t == null) return this.tween(r, null);
	if (typeof t != "function") throw Error();
	return this.tween(r, hp(e, t, n ?? ""));
}
function _p(e) {
	return function() {
		this.textContent = e;
	};
}
function vp(e) {
	return function() {
		var t = e(this);
		this.textContent = t ?? "";
	};
}
function yp(e) {
	return this.tween("text", typeof e == "function" ? vp(Of(this, "text", e)) : _p(e == null ? "" : e + ""));
}
function bp(e) {
	return function(t) {
		this.textContent = e.call(this, t);
	};
}
function xp(e) {
	var t, n;
	function r() {
		var r = e.apply(this, arguments);
		return r !== n && (t = (n = r) && bp(r)), t;
	}
	return r._value = e, r;
}
function Sp(e) {
	var t = "text";
	if (arguments.length < 1) return (t = this.tween(t)) && t._value;
	if (e == null) return this.tween(t, null);
	if (typeof e != "function") throw Error();
	return this.tween(t, xp(e));
}
function Cp() {
	for (var e = this._name, t = this._id, n = Dp(), r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) if (c = o[l]) {
		var u = xf(c, t);
		vf(c, e, n, l, o, {
			time: u.time + u.delay + u.duration,
			delay: 0,
			duration: u.duration,
			ease: u.ease
		});
	}
	return new Ep(r, this._parents, e, n);
}
function wp() {
	var e, t, n = this, r = n._id, i = n.size();
	return new Promise(function(a, o) {
		var s = { value: o }, c = { value: function() {
			--i === 0 && a();
		} };
		n.each(function() {
			var n = bf(this, r), i = n.on;
			i !== e && (t = (e = i).copy(), t._.cancel.push(s), t._.interrupt.push(s), t._.end.push(c)), n.on = t;
		}), i === 0 && a();
	});
}
var Tp = 0;
function Ep(e, t, n, r) {
	this._groups = e, this._parents = t, this._name = n, this._id = r;
}
function Dp() {
	return ++Tp;
}
var Op = vl.prototype;
Ep.prototype = {
	constructor: Ep,
	select: ip,
	selectAll: ap,
	selectChild: Op.selectChild,
	selectChildren: Op.selectChildren,
	filter: Zf,
	merge: Qf,
	selection: sp,
	transition: Cp,
	call: Op.call,
	nodes: Op.nodes,
	node: Op.node,
	size: Op.size,
	empty: Op.empty,
	each: Op.each,
	on: tp,
	attr: If,
	attrTween: Vf,
	style: pp,
	styleTween: gp,
	text: yp,
	textTween: Sp,
	remove: rp,
	tween: Df,
	delay: Uf,
	duration: Kf,
	ease: Jf,
	easeVarying: Xf,
	end: wp,
	[Symbol.iterator]: Op[Symbol.iterator]
};
var kp = {
	time: null,
	delay: 0,
	duration: 250,
	ease: ef
};
function Ap(e, t) {
	for (var n; !(n = e.__transition) || !(n = n[t]);) if (!(e = e.parentNode)) throw Error(`transition ${t} not found`);
	return n;
}
function jp(e) {
	var t, n;
	e instanceof Ep ? (t = e._id, e = e._name) : (t = Dp(), (n = kp).time = Wd(), e = e == null ? null : e + "");
	for (var r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && vf(c, e, t, l, o, n || Ap(c, t));
	return new Ep(r, this._parents, e, t);
}
vl.prototype.interrupt = wf, vl.prototype.transition = jp;
// node_modules/d3-zoom/dist/d3-zoom.mjs
var Mp = (e) => () => e;
function Np(e, { sourceEvent: t, target: n, transform: r, dispatch: i }) {
	Object.defineProperties(this, {
		type: {
			value: e,
			enumerable: !0,
			configurable: !0
		},
		sourceEvent: {
			value: t,
			enumerable: !0,
			configurable: !0
		},
		target: {
			value: n,
			enumerable: !0,
			configurable: !0
		},
		transform: {
			value: r,
			enumerable: !0,
			configurable: !0
		},
		_: { value: i }
	});
}
function Pp(e, t, n) {
	this.k = e, this.x = t, this.y = n;
}
Pp.prototype = {
	constructor: Pp,
	scale: function(e) {
		return e === 1 ? this : new Pp(this.k * e, this.x, this.y);
	},
	translate: function(e, t) {
		return e === 0 & t === 0 ? this : new Pp(this.k, this.x + this.k * e, this.y + this.k * t);
	},
	apply: function(e) {
		return [e[0] * this.k + this.x, e[1] * this.k + this.y];
	},
	applyX: function(e) {
		return e * this.k + this.x;
	},
	applyY: function(e) {
		return e * this.k + this.y;
	},
	invert: function(e) {
		return [(e[0] - this.x) / this.k, (e[1] - this.y) / this.k];
	},
	invertX: function(e) {
		return (e - this.x) / this.k;
	},
	invertY: function(e) {
		return (e - this.y) / this.k;
	},
	rescaleX: function(e) {
		return e.copy().domain(e.range().map(this.invertX, this).map(e.invert, e));
	},
	rescaleY: function(e) {
		return e.copy().domain(e.range().map(this.invertY, this).map(e.invert, e));
	},
	toString: function() {
		return "translate(" + this.x + "," + this.y + ") scale(" + this.k + ")";
	}
};
var Fp = new Pp(1, 0, 0);
Ip.prototype = Pp.prototype;
function Ip(e) {
	for (; !e.__zoom;) if (!(e = e.parentNode)) return Fp;
	return e.__zoom;
}
function Lp(e) {
	e.stopImmediatePropagation();
}
function Rp(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function zp(e) {
	return (!e.ctrlKey || e.type === "wheel") && !e.button;
}
function Bp() {
	var e = this;
	return e instanceof SVGElement ? (e = e.ownerSVGElement || e, e.hasAttribute("viewBox") ? (e = e.viewBox.baseVal, [[e.x, e.y], [e.x + e.width, e.y + e.height]]) : [[0, 0], [e.width.baseVal.value, e.height.baseVal.value]]) : [[0, 0], [e.clientWidth, e.clientHeight]];
}
function Vp() {
	return this.__zoom || Fp;
}
function Hp(e) {
	return -e.deltaY * (e.deltaMode === 1 ? .05 : e.deltaMode ? 1 : .002) * (e.ctrlKey ? 10 : 1);
}
function Up() {
	return navigator.maxTouchPoints || "ontouchstart" in this;
}
function Wp(e, t, n) {
	var r = e.invertX(t[0][0]) - n[0][0], i = e.invertX(t[1][0]) - n[1][0], a = e.invertY(t[0][1]) - n[0][1], o = e.invertY(t[1][1]) - n[1][1];
	return e.translate(i > r ? (r + i) / 2 : Math.min(0, r) || Math.max(0, i), o > a ? (a + o) / 2 : Math.min(0, a) || Math.max(0, o));
}
function Gp() {
	var e = zp, t = Bp, n = Wp, r = Hp, i = Up, a = [0, Infinity], o = [[-Infinity, -Infinity], [Infinity, Infinity]], s = 250, c = jd, l = gs("start", "zoom", "end"), u, d, f, p = 500, m = 150, h = 0, g = 10;
	function _(e) {
		e.property("__zoom", Vp).on("wheel.zoom", w, { passive: !1 }).on("mousedown.zoom", T).on("dblclick.zoom", E).filter(i).on("touchstart.zoom", D).on("touchmove.zoom", O).on("touchend.zoom touchcancel.zoom", k).style("-webkit-tap-highlight-color", "rgba(0,0,0,0)");
	}
	_.transform = function(e, t, n, r) {
		var i = e.selection ? e.selection() : e;
		i.property("__zoom", Vp), e === i ? i.interrupt().each(function() {
			S(this, arguments).event(r).start().zoom(null, typeof t == "function" ? t.apply(this, arguments) : t).end();
		}) : x(e, t, n, r);
	}, _.scaleBy = function(e, t, n, r) {
		_.scaleTo(e, function() {
			return this.__zoom.k * (typeof t == "function" ? t.apply(this, arguments) : t);
		}, n, r);
	}, _.scaleTo = function(e, r, i, a) {
		_.transform(e, function() {
			var e = t.apply(this, arguments), a = this.__zoom, s = i == null ? b(e) : typeof i == "function" ? i.apply(this, arguments) : i, c = a.invert(s), l = typeof r == "function" ? r.apply(this, arguments) : r;
			return n(y(v(a, l), s, c), e, o);
		}, i, a);
	}, _.translateBy = function(e, r, i, a) {
		_.transform(e, function() {
			return n(this.__zoom.translate(typeof r == "function" ? r.apply(this, arguments) : r, typeof i == "function" ? i.apply(this, arguments) : i), t.apply(this, arguments), o);
		}, null, a);
	}, _.translateTo = function(e, r, i, a, s) {
		_.transform(e, function() {
			var e = t.apply(this, arguments), s = this.__zoom, c = a == null ? b(e) : typeof a == "function" ? a.apply(this, arguments) : a;
			return n(Fp.translate(c[0], c[1]).scale(s.k).translate(typeof r == "function" ? -r.apply(this, arguments) : -r, typeof i == "function" ? -i.apply(this, arguments) : -i), e, o);
		}, a, s);
	};
	function v(e, t) {
		return t = Math.max(a[0], Math.min(a[1], t)), t === e.k ? e : new Pp(t, e.x, e.y);
	}
	function y(e, t, n) {
		var r = t[0] - n[0] * e.k, i = t[1] - n[1] * e.k;
		return r === e.x && i === e.y ? e : new Pp(e.k, r, i);
	}
	function b(e) {
		return [(+e[0][0] + +e[1][0]) / 2, (+e[0][1] + +e[1][1]) / 2];
	}
	function x(e, n, r, i) {
		e.on("start.zoom", function() {
			S(this, arguments).event(i).start();
		}).on("interrupt.zoom end.zoom", function() {
			S(this, arguments).event(i).end();
		}).tween("zoom", function() {
			var e = this, a = arguments, o = S(e, a).event(i), s = t.apply(e, a), l = r == null ? b(s) : typeof r == "function" ? r.apply(e, a) : r, u = Math.max(s[1][0] - s[0][0], s[1][1] - s[0][1]), d = e.__zoom, f = typeof n == "function" ? n.apply(e, a) : n, p = c(d.invert(l).concat(u / d.k), f.invert(l).concat(u / f.k));
			return function(e) {
				if (e === 1) e = f;
				else {
					var t = p(e), n = u / t[2];
					e = new Pp(n, l[0] - t[0] * n, l[1] - t[1] * n);
				}
				o.zoom(null, e);
			};
		});
	}
	function S(e, t, n) {
		return !n && e.__zooming || new C(e, t);
	}
	function C(e, n) {
		this.that = e, this.args = n, this.active = 0, this.sourceEvent = null, this.extent = t.apply(e, n), this.taps = 0;
	}
	C.prototype = {
		event: function(e) {
			return e && (this.sourceEvent = e), this;
		},
		start: function() {
			return ++this.active === 1 && (this.that.__zooming = this, this.emit("start")), this;
		},
		zoom: function(e, t) {
			return this.mouse && e !== "mouse" && (this.mouse[1] = t.invert(this.mouse[0])), this.touch0 && e !== "touch" && (this.touch0[1] = t.invert(this.touch0[0])), this.touch1 && e !== "touch" && (this.touch1[1] = t.invert(this.touch1[0])), this.that.__zoom = t, this.emit("zoom"), this;
		},
		end: function() {
			return --this.active === 0 && (delete this.that.__zooming, this.emit("end")), this;
		},
		emit: function(e) {
			var t = bl(this.that).datum();
			l.call(e, this.that, new Np(e, {
				sourceEvent: this.sourceEvent,
				target: _,
				transform: this.that.__zoom,
				dispatch: l
			}), t);
		}
	};
	function w(t, ...i) {
		if (!e.apply(this, arguments)) return;
		var s = S(this, i).event(t), c = this.__zoom, l = Math.max(a[0], Math.min(a[1], c.k * 2 ** r.apply(this, arguments))), u = Tl(t);
		if (s.wheel) (s.mouse[0][0] !== u[0] || s.mouse[0][1] !== u[1]) && (s.mouse[1] = c.invert(s.mouse[0] = u)), clearTimeout(s.wheel);
		else if (c.k === l) return;
		else s.mouse = [u, c.invert(u)], Cf(this), s.start();
		Rp(t), s.wheel = setTimeout(d, m), s.zoom("mouse", n(y(v(c, l), s.mouse[0], s.mouse[1]), s.extent, o));
		function d() {
			s.wheel = null, s.end();
		}
	}
	function T(t, ...r) {
		if (f || !e.apply(this, arguments)) return;
		var i = t.currentTarget, a = S(this, r, !0).event(t), s = bl(t.view).on("mousemove.zoom", d, !0).on("mouseup.zoom", p, !0), c = Tl(t, i), l = t.clientX, u = t.clientY;
		Al(t.view), Lp(t), a.mouse = [c, this.__zoom.invert(c)], Cf(this), a.start();
		function d(e) {
			if (Rp(e), !a.moved) {
				var t = e.clientX - l, r = e.clientY - u;
				a.moved = t * t + r * r > h;
			}
			a.event(e).zoom("mouse", n(y(a.that.__zoom, a.mouse[0] = Tl(e, i), a.mouse[1]), a.extent, o));
		}
		function p(e) {
			s.on("mousemove.zoom mouseup.zoom", null), jl(e.view, a.moved), Rp(e), a.event(e).end();
		}
	}
	function E(r, ...i) {
		if (e.apply(this, arguments)) {
			var a = this.__zoom, c = Tl(r.changedTouches ? r.changedTouches[0] : r, this), l = a.invert(c), u = a.k * (r.shiftKey ? .5 : 2), d = n(y(v(a, u), c, l), t.apply(this, i), o);
			Rp(r), s > 0 ? bl(this).transition().duration(s).call(x, d, c, r) : bl(this).call(_.transform, d, c, r);
		}
	}
	function D(t, ...n) {
		if (e.apply(this, arguments)) {
			var r = t.touches, i = r.length, a = S(this, n, t.changedTouches.length === i).event(t), o, s, c, l;
			for (Lp(t), s = 0; s < i; ++s) c = r[s], l = Tl(c, this), l = [
				l,
				this.__zoom.invert(l),
				c.identifier
			], a.touch0 ? !a.touch1 && a.touch0[2] !== l[2] && (a.touch1 = l, a.taps = 0) : (a.touch0 = l, o = !0, a.taps = 1 + !!u);
			u &&= clearTimeout(u), o && (a.taps < 2 && (d = l[0], u = setTimeout(function() {
				u = null;
			}, p)), Cf(this), a.start());
		}
	}
	function O(e, ...t) {
		if (this.__zooming) {
			var r = S(this, t).event(e), i = e.changedTouches, a = i.length, s, c, l, u;
			for (Rp(e), s = 0; s < a; ++s) c = i[s], l = Tl(c, this), r.touch0 && r.touch0[2] === c.identifier ? r.touch0[0] = l : r.touch1 && r.touch1[2] === c.identifier && (r.touch1[0] = l);
			if (c = r.that.__zoom, r.touch1) {
				var d = r.touch0[0], f = r.touch0[1], p = r.touch1[0], m = r.touch1[1], h = (h = p[0] - d[0]) * h + (h = p[1] - d[1]) * h, g = (g = m[0] - f[0]) * g + (g = m[1] - f[1]) * g;
				c = v(c, Math.sqrt(h / g)), l = [(d[0] + p[0]) / 2, (d[1] + p[1]) / 2], u = [(f[0] + m[0]) / 2, (f[1] + m[1]) / 2];
			} else if (r.touch0) l = r.touch0[0], u = r.touch0[1];
			else return;
			r.zoom("touch", n(y(c, l, u), r.extent, o));
		}
	}
	function k(e, ...t) {
		if (this.__zooming) {
			var n = S(this, t).event(e), r = e.changedTouches, i = r.length, a, o;
			for (Lp(e), f && clearTimeout(f), f = setTimeout(function() {
				f = null;
			}, p), a = 0; a < i; ++a) o = r[a], n.touch0 && n.touch0[2] === o.identifier ? delete n.touch0 : n.touch1 && n.touch1[2] === o.identifier && delete n.touch1;
			if (n.touch1 && !n.touch0 && (n.touch0 = n.touch1, delete n.touch1), n.touch0) n.touch0[1] = this.__zoom.invert(n.touch0[0]);
			else if (n.end(), n.taps === 2 && (o = Tl(o, this), Math.hypot(d[0] - o[0], d[1] - o[1]) < g)) {
				var s = bl(this).on("dblclick.zoom");
				s && s.apply(this, arguments);
			}
		}
	}
	return _.wheelDelta = function(e) {
		return arguments.length ? (r = typeof e == "function" ? e : Mp(+e), _) : r;
	}, _.filter = function(t) {
		return arguments.length ? (e = typeof t == "function" ? t : Mp(!!t), _) : e;
	}, _.touchable = function(e) {
		return arguments.length ? (i = typeof e == "function" ? e : Mp(!!e), _) : i;
	}, _.extent = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : Mp([[+e[0][0], +e[0][1]], [+e[1][0], +e[1][1]]]), _) : t;
	}, _.scaleExtent = function(e) {
		return arguments.length ? (a[0] = +e[0], a[1] = +e[1], _) : [a[0], a[1]];
	}, _.translateExtent = function(e) {
		return arguments.length ? (o[0][0] = +e[0][0], o[1][0] = +e[1][0], o[0][1] = +e[0][1], o[1][1] = +e[1][1], _) : [[o[0][0], o[0][1]], [o[1][0], o[1][1]]];
	}, _.constrain = function(e) {
		return arguments.length ? (n = e, _) : n;
	}, _.duration = function(e) {
		return arguments.length ? (s = +e, _) : s;
	}, _.interpolate = function(e) {
		return arguments.length ? (c = e, _) : c;
	}, _.on = function() {
		var e = l.on.apply(l, arguments);
		return e === l ? _ : e;
	}, _.clickDistance = function(e) {
		return arguments.length ? (h = (e = +e) * e, _) : Math.sqrt(h);
	}, _.tapDistance = function(e) {
		return arguments.length ? (g = +e, _) : g;
	}, _;
}
// node_modules/@xyflow/system/dist/esm/index.js
var Kp = {
	error001: (e = "react") => `Seems like you have not used ${e === "svelte" ? "SvelteFlowProvider" : "ReactFlowProvider"} as an ancestor. Help: https://${e}flow.dev/error#001`,
	error002: () => "It looks like you've created a new nodeTypes or edgeTypes object. If this wasn't on purpose please define the nodeTypes/edgeTypes outside of the component or memoize them.",
	error003: (e) => `Node type "${e}" not found. Using fallback type "default".`,
	error004: () => "The parent container needs a width and a height to render the graph.",
	error005: () => "Only child nodes can use a parent extent.",
	error006: () => "Can't create edge. An edge needs a source and a target.",
	error007: (e) => `The old edge with id=${e} does not exist.`,
	error009: (e) => `Marker type "${e}" doesn't exist.`,
	error008: (e, { id: t, sourceHandle: n, targetHandle: r }) => `Couldn't create edge for ${e} handle id: "${e === "source" ? n : r}", edge id: ${t}.`,
	error010: () => "Handle: No node id found. Make sure to only use a Handle inside a custom Node.",
	error011: (e) => `Edge type "${e}" not found. Using fallback type "default".`,
	error012: (e) => `Node with id "${e}" does not exist, it may have been removed. This can happen when a node is deleted before the "onNodeClick" handler is called.`,
	error013: (e = "react") => `It seems that you haven't loaded the styles. Please import '@xyflow/${e}/dist/style.css' or base.css to make sure everything is working properly.`,
	error014: () => "useNodeConnections: No node ID found. Call useNodeConnections inside a custom Node or provide a node ID.",
	error015: () => "It seems that you are trying to drag a node that is not initialized. Please use onNodesChange as explained in the docs.",
	error016: (e) => `Edge with id "${e}" does not exist, it may have been removed. This can happen when an edge is deleted before the "onEdgeClick" handler is called.`
}, qp = [[-Infinity, -Infinity], [Infinity, Infinity]], Jp = [
	"Enter",
	" ",
	"Escape"
], Yp = {
	"node.a11yDescription.default": "Press enter or space to select a node. Press delete to remove it and escape to cancel.",
	"node.a11yDescription.keyboardDisabled": "Press enter or space to select a node. You can then use the arrow keys to move the node around. Press delete to remove it and escape to cancel.",
	"node.a11yDescription.ariaLiveMessage": ({ direction: e, x: t, y: n }) => `Moved selected node ${e}. New position, x: ${t}, y: ${n}`,
	"edge.a11yDescription.default": "Press enter or space to select an edge. You can then press delete to remove it or escape to cancel.",
	"controls.ariaLabel": "Control Panel",
	"controls.zoomIn.ariaLabel": "Zoom In",
	"controls.zoomOut.ariaLabel": "Zoom Out",
	"controls.fitView.ariaLabel": "Fit View",
	"controls.interactive.ariaLabel": "Toggle Interactivity",
	"minimap.ariaLabel": "Mini Map",
	"handle.ariaLabel": "Handle"
}, Xp;
(function(e) {
	e.Strict = "strict", e.Loose = "loose";
})(Xp ||= {});
var Zp;
(function(e) {
	e.Free = "free", e.Vertical = "vertical", e.Horizontal = "horizontal";
})(Zp ||= {});
var Qp;
(function(e) {
	e.Partial = "partial", e.Full = "full";
})(Qp ||= {});
var $p = {
	inProgress: !1,
	isValid: null,
	from: null,
	fromHandle: null,
	fromPosition: null,
	fromNode: null,
	to: null,
	toHandle: null,
	toPosition: null,
	toNode: null,
	pointer: null
}, em;
(function(e) {
	e.Bezier = "default", e.Straight = "straight", e.Step = "step", e.SmoothStep = "smoothstep", e.SimpleBezier = "simplebezier";
})(em ||= {});
var tm;
(function(e) {
	e.Arrow = "arrow", e.ArrowClosed = "arrowclosed";
})(tm ||= {});
var Q;
(function(e) {
	e.Left = "left", e.Top = "top", e.Right = "right", e.Bottom = "bottom";
})(Q ||= {});
var nm = {
	[Q.Left]: Q.Right,
	[Q.Right]: Q.Left,
	[Q.Top]: Q.Bottom,
	[Q.Bottom]: Q.Top
}, rm = (e) => !!e && typeof e == "object" && "id" in e && "source" in e && "target" in e, im = (e) => !!e && typeof e == "object" && "id" in e && "position" in e && !("source" in e) && !("target" in e), am = (e) => !!e && typeof e == "object" && "id" in e && "internals" in e && !("source" in e) && !("target" in e), om = (e, t = [0, 0]) => {
	let { width: n, height: r } = Bm(e), i = e.origin ?? t, a = n * i[0], o = r * i[1];
	return {
		x: e.position.x - a,
		y: e.position.y - o
	};
}, sm = (e, t = { nodeOrigin: [0, 0] }) => {
	if (e.length === 0) return {
		x: 0,
		y: 0,
		width: 0,
		height: 0
	};
	let n = !1, r = e.reduce((e, r) => {
		let i = typeof r == "string", a = !t.nodeLookup && !i ? r : void 0;
		return t.nodeLookup && (a = i ? t.nodeLookup.get(r) : am(r) ? r : t.nodeLookup.get(r.id)), a ? (n = !0, bm(e, wm(a, t.nodeOrigin))) : e;
	}, {
		x: Infinity,
		y: Infinity,
		x2: -Infinity,
		y2: -Infinity
	});
	return n ? Sm(r) : {
		x: 0,
		y: 0,
		width: 0,
		height: 0
	};
}, cm = (e, t = {}) => {
	let n = {
		x: Infinity,
		y: Infinity,
		x2: -Infinity,
		y2: -Infinity
	}, r = !1;
	return e.forEach((e) => {
		(t.filter === void 0 || t.filter(e)) && (n = bm(n, wm(e)), r = !0);
	}), r ? Sm(n) : {
		x: 0,
		y: 0,
		width: 0,
		height: 0
	};
}, lm = (e, t, [n, r, i] = [
	0,
	0,
	1
], a = !1, o = !1) => {
	let s = (t.x - n) / i, c = (t.y - r) / i, l = t.width / i, u = t.height / i, d = [];
	for (let t of e.values()) {
		let { measured: e, selectable: n = !0, hidden: r = !1 } = t;
		if (o && !n || r) continue;
		let i = e.width ?? t.width ?? t.initialWidth ?? 0, f = e.height ?? t.height ?? t.initialHeight ?? 0, { x: p, y: m } = t.internals.positionAbsolute, h = Em(s, c, l, u, p, m, i, f), g = i * f, _ = a && h > 0;
		(!t.internals.handleBounds || _ || h >= g || t.dragging) && d.push(t);
	}
	return d;
}, um = (e, t) => {
	let n = /* @__PURE__ */ new Set();
	return e.forEach((e) => {
		n.add(e.id);
	}), t.filter((e) => n.has(e.source) || n.has(e.target));
};
function dm(e, t) {
	let n = /* @__PURE__ */ new Map(), r = t?.nodes ? new Set(t.nodes.map((e) => e.id)) : null;
	return e.forEach((e) => {
		let i;
		if (t?.includeHiddenNodes) {
			let { width: t, height: n } = Bm(e);
			i = t > 0 && n > 0;
		} else i = !!(e.measured.width && e.measured.height && !e.hidden);
		i && (!r || r.has(e.id)) && n.set(e.id, e);
	}), n;
}
async function fm({ nodes: e, width: t, height: n, panZoom: r, minZoom: i, maxZoom: a }, o) {
	if (e.size === 0) return !0;
	let s = Lm(cm(dm(e, o)), t, n, o?.minZoom ?? i, o?.maxZoom ?? a, o?.padding ?? .1);
	return await r.setViewport(s, {
		duration: o?.duration,
		ease: o?.ease,
		interpolate: o?.interpolate
	}), !0;
}
function pm({ nodeId: e, nextPosition: t, nodeLookup: n, nodeOrigin: r = [0, 0], nodeExtent: i, onError: a }) {
	let o = n.get(e), s = o.parentId ? n.get(o.parentId) : void 0, { x: c, y: l } = s ? s.internals.positionAbsolute : {
		x: 0,
		y: 0
	}, u = o.origin ?? r, d = o.extent || i;
	if (o.extent === "parent" && !o.expandParent) {
		if (!s) a?.("005", Kp.error005());
		else {
			let { width: e, height: t } = Bm(s);
			e && t && (d = [[c, l], [c + e, l + t]]);
		}
	} else s && zm(o.extent) && (d = [[o.extent[0][0] + c, o.extent[0][1] + l], [o.extent[1][0] + c, o.extent[1][1] + l]]);
	let f = zm(d) ? gm(t, d, o.measured) : t;
	return (o.measured.width === void 0 || o.measured.height === void 0) && a?.("015", Kp.error015()), {
		position: {
			x: f.x - c + (o.measured.width ?? 0) * u[0],
			y: f.y - l + (o.measured.height ?? 0) * u[1]
		},
		positionAbsolute: f
	};
}
async function mm({ nodesToRemove: e = [], edgesToRemove: t = [], nodes: n, edges: r, onBeforeDelete: i }) {
	let a = new Set(e.map((e) => e.id)), o = [];
	for (let e of n) {
		if (e.deletable === !1) continue;
		let t = a.has(e.id), n = !t && e.parentId && o.find((t) => t.id === e.parentId);
		(t || n) && o.push(e);
	}
	let s = new Set(t.map((e) => e.id)), c = r.filter((e) => e.deletable !== !1), l = um(o, c);
	for (let e of c) s.has(e.id) && !l.find((t) => t.id === e.id) && l.push(e);
	if (!i) return {
		edges: l,
		nodes: o
	};
	let u = await i({
		nodes: o,
		edges: l
	});
	return typeof u == "boolean" ? u ? {
		edges: l,
		nodes: o
	} : {
		edges: [],
		nodes: []
	} : u;
}
var hm = (e, t = 0, n = 1) => Math.min(Math.max(e, t), n), gm = (e = {
	x: 0,
	y: 0
}, t, n) => ({
	x: hm(e.x, t[0][0], t[1][0] - (n?.width ?? 0)),
	y: hm(e.y, t[0][1], t[1][1] - (n?.height ?? 0))
});
function _m(e, t, n) {
	let { width: r, height: i } = Bm(n), { x: a, y: o } = n.internals.positionAbsolute;
	return gm(e, [[a, o], [a + r, o + i]], t);
}
var vm = (e, t, n) => e < t ? hm(Math.abs(e - t), 1, t) / t : e > n ? -hm(Math.abs(e - n), 1, t) / t : 0, ym = (e, t, n = 15, r = 40) => [vm(e.x, r, t.width - r) * n, vm(e.y, r, t.height - r) * n], bm = (e, t) => ({
	x: Math.min(e.x, t.x),
	y: Math.min(e.y, t.y),
	x2: Math.max(e.x2, t.x2),
	y2: Math.max(e.y2, t.y2)
}), xm = ({ x: e, y: t, width: n, height: r }) => ({
	x: e,
	y: t,
	x2: e + n,
	y2: t + r
}), Sm = ({ x: e, y: t, x2: n, y2: r }) => ({
	x: e,
	y: t,
	width: n - e,
	height: r - t
}), Cm = (e, t = [0, 0]) => {
	let { x: n, y: r } = am(e) ? e.internals.positionAbsolute : om(e, t);
	return {
		x: n,
		y: r,
		width: e.measured?.width ?? e.width ?? e.initialWidth ?? 0,
		height: e.measured?.height ?? e.height ?? e.initialHeight ?? 0
	};
}, wm = (e, t = [0, 0]) => {
	let { x: n, y: r } = am(e) ? e.internals.positionAbsolute : om(e, t);
	return {
		x: n,
		y: r,
		x2: n + (e.measured?.width ?? e.width ?? e.initialWidth ?? 0),
		y2: r + (e.measured?.height ?? e.height ?? e.initialHeight ?? 0)
	};
}, Tm = (e, t) => Sm(bm(xm(e), xm(t))), Em = (e, t, n, r, i, a, o, s) => {
	let c = Math.max(0, Math.min(e + n, i + o) - Math.max(e, i)), l = Math.max(0, Math.min(t + r, a + s) - Math.max(t, a));
	return Math.ceil(c * l);
}, Dm = (e, t) => Em(e.x, e.y, e.width, e.height, t.x, t.y, t.width, t.height), Om = (e) => km(e.width) && km(e.height) && km(e.x) && km(e.y), km = (e) => !isNaN(e) && isFinite(e), Am = (e, t) => (e, t) => {}, jm = (e, t = [1, 1]) => ({
	x: t[0] * Math.round(e.x / t[0]),
	y: t[1] * Math.round(e.y / t[1])
}), Mm = ({ x: e, y: t }, [n, r, i], a = !1, o = [1, 1]) => {
	let s = {
		x: (e - n) / i,
		y: (t - r) / i
	};
	return a ? jm(s, o) : s;
}, Nm = ({ x: e, y: t }, [n, r, i]) => ({
	x: e * i + n,
	y: t * i + r
});
function Pm(e, t) {
	if (typeof e == "number") return Math.floor((t - t / (1 + e)) * .5);
	if (typeof e == "string" && e.endsWith("px")) {
		let t = parseFloat(e);
		if (!Number.isNaN(t)) return Math.floor(t);
	}
	if (typeof e == "string" && e.endsWith("%")) {
		let n = parseFloat(e);
		if (!Number.isNaN(n)) return Math.floor(t * n * .01);
	}
	return console.error(`The padding value "${e}" is invalid. Please provide a number or a string with a valid unit (px or %).`), 0;
}
function Fm(e, t, n) {
	if (typeof e == "string" || typeof e == "number") {
		let r = Pm(e, n), i = Pm(e, t);
		return {
			top: r,
			right: i,
			bottom: r,
			left: i,
			x: i * 2,
			y: r * 2
		};
	}
	if (typeof e == "object") {
		let r = Pm(e.top ?? e.y ?? 0, n), i = Pm(e.bottom ?? e.y ?? 0, n), a = Pm(e.left ?? e.x ?? 0, t), o = Pm(e.right ?? e.x ?? 0, t);
		return {
			top: r,
			right: o,
			bottom: i,
			left: a,
			x: a + o,
			y: r + i
		};
	}
	return {
		top: 0,
		right: 0,
		bottom: 0,
		left: 0,
		x: 0,
		y: 0
	};
}
function Im(e, t, n, r, i, a) {
	let { x: o, y: s } = Nm(e, [
		t,
		n,
		r
	]), { x: c, y: l } = Nm({
		x: e.x + e.width,
		y: e.y + e.height
	}, [
		t,
		n,
		r
	]), u = i - c, d = a - l;
	return {
		left: Math.floor(o),
		top: Math.floor(s),
		right: Math.floor(u),
		bottom: Math.floor(d)
	};
}
var Lm = (e, t, n, r, i, a) => {
	let o = Fm(a, t, n), s = (t - o.x) / e.width, c = (n - o.y) / e.height, l = hm(Math.min(s, c), r, i), u = e.x + e.width / 2, d = e.y + e.height / 2, f = t / 2 - u * l, p = n / 2 - d * l, m = Im(e, f, p, l, t, n), h = {
		left: Math.min(m.left - o.left, 0),
		top: Math.min(m.top - o.top, 0),
		right: Math.min(m.right - o.right, 0),
		bottom: Math.min(m.bottom - o.bottom, 0)
	};
	return {
		x: f - h.left + h.right,
		y: p - h.top + h.bottom,
		zoom: l
	};
}, Rm = () => typeof navigator < "u" && navigator?.userAgent?.indexOf("Mac") >= 0;
function zm(e) {
	return e != null && e !== "parent";
}
function Bm(e) {
	return {
		width: e.measured?.width ?? e.width ?? e.initialWidth ?? 0,
		height: e.measured?.height ?? e.height ?? e.initialHeight ?? 0
	};
}
function Vm(e) {
	return (e.measured?.width ?? e.width ?? e.initialWidth) !== void 0 && (e.measured?.height ?? e.height ?? e.initialHeight) !== void 0;
}
function Hm(e, t = {
	width: 0,
	height: 0
}, n, r, i) {
	let a = { ...e }, o = r.get(n);
	if (o) {
		let e = o.origin || i;
		a.x += o.internals.positionAbsolute.x - (t.width ?? 0) * e[0], a.y += o.internals.positionAbsolute.y - (t.height ?? 0) * e[1];
	}
	return a;
}
function Um(e, t) {
	if (e.size !== t.size) return !1;
	for (let n of e) if (!t.has(n)) return !1;
	return !0;
}
function Wm() {
	let e, t;
	return {
		promise: new Promise((n, r) => {
			e = n, t = r;
		}),
		resolve: e,
		reject: t
	};
}
function Gm(e) {
	return {
		...Yp,
		...e || {}
	};
}
function Km(e) {
	return e === null ? null : e ? "valid" : "invalid";
}
function qm(e, { snapGrid: t = [0, 0], snapToGrid: n = !1, transform: r, containerBounds: i }) {
	let { x: a, y: o } = $m(e), s = Mm({
		x: a - (i?.left ?? 0),
		y: o - (i?.top ?? 0)
	}, r), { x: c, y: l } = n ? jm(s, t) : s;
	return {
		xSnapped: c,
		ySnapped: l,
		...s
	};
}
var Jm = (e) => ({
	width: e.offsetWidth,
	height: e.offsetHeight
}), Ym = (e) => e?.getRootNode?.() || window?.document, Xm = [
	"INPUT",
	"SELECT",
	"TEXTAREA"
];
function Zm(e) {
	let t = e.composedPath?.()?.[0] || e.target;
	return t?.nodeType === 1 ? Xm.includes(t.nodeName) || t.hasAttribute("contenteditable") || !!t.closest(".nokey") : !1;
}
var Qm = (e) => "clientX" in e, $m = (e, t) => {
	let n = Qm(e), r = n ? e.clientX : e.touches?.[0].clientX, i = n ? e.clientY : e.touches?.[0].clientY;
	return {
		x: r - (t?.left ?? 0),
		y: i - (t?.top ?? 0)
	};
}, eh = (e, t, n, r, i) => {
	let a = t.querySelectorAll(`.${e}`);
	return !a || !a.length ? null : Array.from(a).map((t) => {
		let a = t.getBoundingClientRect();
		return {
			id: t.getAttribute("data-handleid"),
			type: e,
			nodeId: i,
			position: t.getAttribute("data-handlepos"),
			x: (a.left - n.left) / r,
			y: (a.top - n.top) / r,
			...Jm(t)
		};
	});
};
function th({ sourceX: e, sourceY: t, targetX: n, targetY: r, sourceControlX: i, sourceControlY: a, targetControlX: o, targetControlY: s }) {
	let c = e * .125 + i * .375 + o * .375 + n * .125, l = t * .125 + a * .375 + s * .375 + r * .125;
	return [
		c,
		l,
		Math.abs(c - e),
		Math.abs(l - t)
	];
}
function nh(e, t) {
	return e >= 0 ? .5 * e : t * 25 * Math.sqrt(-e);
}
function rh({ pos: e, x1: t, y1: n, x2: r, y2: i, c: a }) {
	switch (e) {
		case Q.Left: return [t - nh(t - r, a), n];
		case Q.Right: return [t + nh(r - t, a), n];
		case Q.Top: return [t, n - nh(n - i, a)];
		case Q.Bottom: return [t, n + nh(i - n, a)];
	}
}
function ih({ sourceX: e, sourceY: t, sourcePosition: n = Q.Bottom, targetX: r, targetY: i, targetPosition: a = Q.Top, curvature: o = .25 }) {
	let [s, c] = rh({
		pos: n,
		x1: e,
		y1: t,
		x2: r,
		y2: i,
		c: o
	}), [l, u] = rh({
		pos: a,
		x1: r,
		y1: i,
		x2: e,
		y2: t,
		c: o
	}), [d, f, p, m] = th({
		sourceX: e,
		sourceY: t,
		targetX: r,
		targetY: i,
		sourceControlX: s,
		sourceControlY: c,
		targetControlX: l,
		targetControlY: u
	});
	return [
		`M${e},${t} C${s},${c} ${l},${u} ${r},${i}`,
		d,
		f,
		p,
		m
	];
}
function ah({ sourceX: e, sourceY: t, targetX: n, targetY: r }) {
	let i = Math.abs(n - e) / 2, a = n < e ? n + i : n - i, o = Math.abs(r - t) / 2;
	return [
		a,
		r < t ? r + o : r - o,
		i,
		o
	];
}
function oh({ sourceNode: e, targetNode: t, selected: n = !1, zIndex: r = 0, elevateOnSelect: i = !1, zIndexMode: a = "basic" }) {
	return a === "manual" ? r : (i && n ? r + 1e3 : r) + Math.max(e.parentId || i && e.selected ? e.internals.z : 0, t.parentId || i && t.selected ? t.internals.z : 0);
}
function sh({ sourceNode: e, targetNode: t, width: n, height: r, transform: i }) {
	let a = bm(wm(e), wm(t));
	return a.x === a.x2 && (a.x2 += 1), a.y === a.y2 && (a.y2 += 1), Dm({
		x: -i[0] / i[2],
		y: -i[1] / i[2],
		width: n / i[2],
		height: r / i[2]
	}, Sm(a)) > 0;
}
var ch = ({ source: e, sourceHandle: t, target: n, targetHandle: r }) => `xy-edge__${e}${t || ""}-${n}${r || ""}`, lh = (e, t) => t.some((t) => t.source === e.source && t.target === e.target && (t.sourceHandle === e.sourceHandle || !t.sourceHandle && !e.sourceHandle) && (t.targetHandle === e.targetHandle || !t.targetHandle && !e.targetHandle)), uh = (e, t, n = {}) => {
	if (!e.source || !e.target) return n.onError?.("006", Kp.error006()), t;
	let r = n.getEdgeId || ch, i;
	return i = rm(e) ? { ...e } : {
		...e,
		id: r(e)
	}, lh(i, t) ? t : (i.sourceHandle === null && delete i.sourceHandle, i.targetHandle === null && delete i.targetHandle, t.concat(i));
};
function dh({ sourceX: e, sourceY: t, targetX: n, targetY: r }) {
	let [i, a, o, s] = ah({
		sourceX: e,
		sourceY: t,
		targetX: n,
		targetY: r
	});
	return [
		`M ${e},${t}L ${n},${r}`,
		i,
		a,
		o,
		s
	];
}
var fh = {
	[Q.Left]: {
		x: -1,
		y: 0
	},
	[Q.Right]: {
		x: 1,
		y: 0
	},
	[Q.Top]: {
		x: 0,
		y: -1
	},
	[Q.Bottom]: {
		x: 0,
		y: 1
	}
}, ph = ({ source: e, sourcePosition: t = Q.Bottom, target: n }) => t === Q.Left || t === Q.Right ? e.x < n.x ? {
	x: 1,
	y: 0
} : {
	x: -1,
	y: 0
} : e.y < n.y ? {
	x: 0,
	y: 1
} : {
	x: 0,
	y: -1
}, mh = (e, t) => Math.sqrt((t.x - e.x) ** 2 + (t.y - e.y) ** 2), hh = (e, t, n) => e.x === t.x && t.x === n.x && (t.y - e.y) * (n.y - t.y) >= 0 || e.y === t.y && t.y === n.y && (t.x - e.x) * (n.x - t.x) >= 0;
function gh({ source: e, sourcePosition: t = Q.Bottom, target: n, targetPosition: r = Q.Top, center: i, offset: a, stepPosition: o }) {
	let s = fh[t], c = fh[r], l = {
		x: e.x + s.x * a,
		y: e.y + s.y * a
	}, u = {
		x: n.x + c.x * a,
		y: n.y + c.y * a
	}, d = ph({
		source: l,
		sourcePosition: t,
		target: u
	}), f = d.x === 0 ? "y" : "x", p = d[f], m = [], h, g, _ = {
		x: 0,
		y: 0
	}, v = {
		x: 0,
		y: 0
	}, [, , y, b] = ah({
		sourceX: e.x,
		sourceY: e.y,
		targetX: n.x,
		targetY: n.y
	});
	if (s[f] * c[f] === -1) {
		f === "x" ? (h = i.x ?? l.x + (u.x - l.x) * o, g = i.y ?? (l.y + u.y) / 2) : (h = i.x ?? (l.x + u.x) / 2, g = i.y ?? l.y + (u.y - l.y) * o);
		let e = [{
			x: h,
			y: l.y
		}, {
			x: h,
			y: u.y
		}], t = [{
			x: l.x,
			y: g
		}, {
			x: u.x,
			y: g
		}];
		m = s[f] === p ? f === "x" ? e : t : f === "x" ? t : e;
	} else {
		let i = [{
			x: l.x,
			y: u.y
		}], o = [{
			x: u.x,
			y: l.y
		}];
		if (m = f === "x" ? s.x === p ? o : i : s.y === p ? i : o, t === r) {
			let t = Math.abs(e[f] - n[f]);
			if (t <= a) {
				let r = Math.min(a - 1, a - t);
				s[f] === p ? _[f] = (l[f] > e[f] ? -1 : 1) * r : v[f] = (u[f] > n[f] ? -1 : 1) * r;
			}
		}
		if (t !== r) {
			let e = f === "x" ? "y" : "x", t = s[f] === c[e], n = l[e] > u[e], r = l[e] < u[e];
			(s[f] === 1 && (!t && n || t && r) || s[f] !== 1 && (!t && r || t && n)) && (m = f === "x" ? i : o);
		}
		let d = {
			x: l.x + _.x,
			y: l.y + _.y
		}, y = {
			x: u.x + v.x,
			y: u.y + v.y
		};
		Math.max(Math.abs(d.x - m[0].x), Math.abs(y.x - m[0].x)) >= Math.max(Math.abs(d.y - m[0].y), Math.abs(y.y - m[0].y)) ? (h = (d.x + y.x) / 2, g = m[0].y) : (h = m[0].x, g = (d.y + y.y) / 2);
	}
	let x = {
		x: l.x + _.x,
		y: l.y + _.y
	}, S = {
		x: u.x + v.x,
		y: u.y + v.y
	}, C = [];
	for (let t of [
		e,
		x,
		...m,
		S,
		n
	]) {
		let [e, n] = C.slice(-2);
		n && hh(e, n, t) && C.pop(), C.push(t);
	}
	return [
		C,
		h,
		g,
		y,
		b
	];
}
function _h(e, t, n, r) {
	let i = Math.min(mh(e, t) / 2, mh(t, n) / 2, r), { x: a, y: o } = t;
	if (e.x === a && a === n.x || e.y === o && o === n.y) return `L${a} ${o}`;
	if (e.y === o) {
		let t = e.x < n.x ? -1 : 1, r = e.y < n.y ? 1 : -1;
		return `L ${a + i * t},${o}Q ${a},${o} ${a},${o + i * r}`;
	}
	let s = e.x < n.x ? 1 : -1;
	return `L ${a},${o + i * (e.y < n.y ? -1 : 1)}Q ${a},${o} ${a + i * s},${o}`;
}
function vh({ sourceX: e, sourceY: t, sourcePosition: n = Q.Bottom, targetX: r, targetY: i, targetPosition: a = Q.Top, borderRadius: o = 5, centerX: s, centerY: c, offset: l = 20, stepPosition: u = .5 }) {
	let [d, f, p, m, h] = gh({
		source: {
			x: e,
			y: t
		},
		sourcePosition: n,
		target: {
			x: r,
			y: i
		},
		targetPosition: a,
		center: {
			x: s,
			y: c
		},
		offset: l,
		stepPosition: u
	}), g = `M${d[0].x} ${d[0].y}`;
	for (let e = 1; e < d.length - 1; e++) g += _h(d[e - 1], d[e], d[e + 1], o);
	return g += `L${d[d.length - 1].x} ${d[d.length - 1].y}`, [
		g,
		f,
		p,
		m,
		h
	];
}
function yh(e) {
	return e && !!(e.internals.handleBounds || e.handles?.length) && !!(e.measured.width || e.width || e.initialWidth);
}
function bh(e) {
	let { sourceNode: t, targetNode: n } = e;
	if (!yh(t) || !yh(n)) return null;
	let r = t.internals.handleBounds || xh(t.handles), i = n.internals.handleBounds || xh(n.handles), a = Ch(r?.source ?? [], e.sourceHandle), o = Ch(e.connectionMode === Xp.Strict ? i?.target ?? [] : (i?.target ?? []).concat(i?.source ?? []), e.targetHandle);
	if (!a || !o) return e.onError?.("008", Kp.error008(a ? "target" : "source", {
		id: e.id,
		sourceHandle: e.sourceHandle,
		targetHandle: e.targetHandle
	})), null;
	let s = a?.position || Q.Bottom, c = o?.position || Q.Top, l = Sh(t, a, s), u = Sh(n, o, c);
	return {
		sourceX: l.x,
		sourceY: l.y,
		targetX: u.x,
		targetY: u.y,
		sourcePosition: s,
		targetPosition: c
	};
}
function xh(e) {
	if (!e) return null;
	let t = [], n = [];
	for (let r of e) r.width = r.width ?? 1, r.height = r.height ?? 1, r.type === "source" ? t.push(r) : r.type === "target" && n.push(r);
	return {
		source: t,
		target: n
	};
}
function Sh(e, t, n = Q.Left, r = !1) {
	let i = (t?.x ?? 0) + e.internals.positionAbsolute.x, a = (t?.y ?? 0) + e.internals.positionAbsolute.y, { width: o, height: s } = t ?? Bm(e);
	if (r) return {
		x: i + o / 2,
		y: a + s / 2
	};
	switch (t?.position ?? n) {
		case Q.Top: return {
			x: i + o / 2,
			y: a
		};
		case Q.Right: return {
			x: i + o,
			y: a + s / 2
		};
		case Q.Bottom: return {
			x: i + o / 2,
			y: a + s
		};
		case Q.Left: return {
			x: i,
			y: a + s / 2
		};
	}
}
function Ch(e, t) {
	return e && (t ? e.find((e) => e.id === t) : e[0]) || null;
}
function wh(e, t) {
	return e ? typeof e == "string" ? e : `${t ? `${t}__` : ""}${Object.keys(e).sort().map((t) => `${t}=${e[t]}`).join("&")}` : "";
}
function Th(e, { id: t, defaultColor: n, defaultMarkerStart: r, defaultMarkerEnd: i }) {
	let a = /* @__PURE__ */ new Set();
	return e.reduce((e, o) => ([o.markerStart || r, o.markerEnd || i].forEach((r) => {
		if (r && typeof r == "object") {
			let i = wh(r, t);
			a.has(i) || (e.push({
				id: i,
				color: r.color || n,
				...r
			}), a.add(i));
		}
	}), e), []).sort((e, t) => e.id.localeCompare(t.id));
}
var Eh = 1e3, Dh = 10, Oh = {
	nodeOrigin: [0, 0],
	nodeExtent: qp,
	elevateNodesOnSelect: !0,
	zIndexMode: "basic",
	defaults: {}
}, kh = {
	...Oh,
	checkEquality: !0
};
function Ah(e, t) {
	let n = { ...e };
	for (let e in t) t[e] !== void 0 && (n[e] = t[e]);
	return n;
}
function jh(e, t, n) {
	let r = Ah(Oh, n);
	for (let n of e.values()) if (n.parentId) Ih(n, e, t, r);
	else {
		let e = gm(om(n, r.nodeOrigin), zm(n.extent) ? n.extent : r.nodeExtent, Bm(n));
		n.internals.positionAbsolute = e;
	}
}
function Mh(e, t) {
	if (!e.handles) return e.measured ? t?.internals.handleBounds : void 0;
	let n = [], r = [];
	for (let t of e.handles) {
		let i = {
			id: t.id,
			width: t.width ?? 1,
			height: t.height ?? 1,
			nodeId: e.id,
			x: t.x,
			y: t.y,
			position: t.position,
			type: t.type
		};
		t.type === "source" ? n.push(i) : t.type === "target" && r.push(i);
	}
	return {
		source: n,
		target: r
	};
}
function Nh(e) {
	return e === "manual";
}
function Ph(e, t, n, r = {}) {
	let i = Ah(kh, r), a = { i: 0 }, o = new Map(t), s = i?.elevateNodesOnSelect && !Nh(i.zIndexMode) ? Eh : 0, c = e.length > 0, l = !1;
	t.clear(), n.clear();
	for (let u of e) {
		let e = o.get(u.id);
		if (i.checkEquality && u === e?.internals.userNode) t.set(u.id, e);
		else {
			let n = gm(om(u, i.nodeOrigin), zm(u.extent) ? u.extent : i.nodeExtent, Bm(u));
			e = {
				...i.defaults,
				...u,
				measured: {
					width: u.measured?.width,
					height: u.measured?.height
				},
				internals: {
					positionAbsolute: n,
					handleBounds: Mh(u, e),
					z: Lh(u, s, i.zIndexMode),
					userNode: u
				}
			}, t.set(u.id, e);
		}
		e.measured !== void 0 && e.measured.width !== void 0 && e.measured.height !== void 0 || e.hidden || (c = !1), u.parentId && Ih(e, t, n, r, a), l ||= u.selected ?? !1;
	}
	return {
		nodesInitialized: c,
		hasSelectedNodes: l
	};
}
function Fh(e, t) {
	if (!e.parentId) return;
	let n = t.get(e.parentId);
	n ? n.set(e.id, e) : t.set(e.parentId, /* @__PURE__ */ new Map([[e.id, e]]));
}
function Ih(e, t, n, r, i) {
	let { elevateNodesOnSelect: a, nodeOrigin: o, nodeExtent: s, zIndexMode: c } = Ah(Oh, r), l = e.parentId, u = t.get(l);
	if (!u) {
		console.warn(`Parent node ${l} not found. Please make sure that parent nodes are in front of their child nodes in the nodes array.`);
		return;
	}
	Fh(e, n), i && !u.parentId && u.internals.rootParentIndex === void 0 && c === "auto" && (u.internals.rootParentIndex = ++i.i, u.internals.z = u.internals.z + i.i * Dh), i && u.internals.rootParentIndex !== void 0 && (i.i = u.internals.rootParentIndex);
	let { x: d, y: f, z: p } = Rh(e, u, o, s, a && !Nh(c) ? Eh : 0, c), { positionAbsolute: m } = e.internals, h = d !== m.x || f !== m.y;
	(h || p !== e.internals.z) && t.set(e.id, {
		...e,
		internals: {
			...e.internals,
			positionAbsolute: h ? {
				x: d,
				y: f
			} : m,
			z: p
		}
	});
}
function Lh(e, t, n) {
	let r = km(e.zIndex) ? e.zIndex : 0;
	return Nh(n) ? r : r + (e.selected ? t : 0);
}
function Rh(e, t, n, r, i, a) {
	let { x: o, y: s } = t.internals.positionAbsolute, c = Bm(e), l = om(e, n), u = zm(e.extent) ? gm(l, e.extent, c) : l, d = gm({
		x: o + u.x,
		y: s + u.y
	}, r, c);
	e.extent === "parent" && (d = _m(d, c, t));
	let f = Lh(e, i, a), p = t.internals.z ?? 0;
	return {
		x: d.x,
		y: d.y,
		z: p >= f ? p + 1 : f
	};
}
function zh(e, t, n, r = [0, 0]) {
	let i = [], a = /* @__PURE__ */ new Map();
	for (let n of e) {
		let e = t.get(n.parentId);
		if (!e) continue;
		let r = Tm(a.get(n.parentId)?.expandedRect ?? Cm(e), n.rect);
		a.set(n.parentId, {
			expandedRect: r,
			parent: e
		});
	}
	return a.size > 0 && a.forEach(({ expandedRect: t, parent: a }, o) => {
		let s = a.internals.positionAbsolute, c = Bm(a), l = a.origin ?? r, u = t.x < s.x ? Math.round(Math.abs(s.x - t.x)) : 0, d = t.y < s.y ? Math.round(Math.abs(s.y - t.y)) : 0, f = Math.max(c.width, Math.round(t.width)), p = Math.max(c.height, Math.round(t.height)), m = (f - c.width) * l[0], h = (p - c.height) * l[1];
		(u > 0 || d > 0 || m || h) && (i.push({
			id: o,
			type: "position",
			position: {
				x: a.position.x - u + m,
				y: a.position.y - d + h
			}
		}), n.get(o)?.forEach((t) => {
			e.some((e) => e.id === t.id) || i.push({
				id: t.id,
				type: "position",
				position: {
					x: t.position.x + u,
					y: t.position.y + d
				}
			});
		})), (c.width < t.width || c.height < t.height || u || d) && i.push({
			id: o,
			type: "dimensions",
			setAttributes: !0,
			dimensions: {
				width: f + (u ? l[0] * u - m : 0),
				height: p + (d ? l[1] * d - h : 0)
			}
		});
	}), i;
}
function Bh(e, t, n, r, i, a, o) {
	let s = r?.querySelector(".xyflow__viewport"), c = !1;
	if (!s) return {
		changes: [],
		updatedInternals: c
	};
	let l = [], u = window.getComputedStyle(s), { m22: d } = new window.DOMMatrixReadOnly(u.transform), f = [];
	for (let r of e.values()) {
		let e = t.get(r.id);
		if (!e) continue;
		if (e.hidden) {
			t.set(e.id, {
				...e,
				internals: {
					...e.internals,
					handleBounds: void 0
				}
			}), c = !0;
			continue;
		}
		let s = Jm(r.nodeElement), u = e.measured.width !== s.width || e.measured.height !== s.height;
		if (s.width && s.height && (u || !e.internals.handleBounds || r.force)) {
			let p = r.nodeElement.getBoundingClientRect(), m = zm(e.extent) ? e.extent : a, { positionAbsolute: h } = e.internals;
			if (e.parentId && e.extent === "parent") {
				let n = t.get(e.parentId);
				n && (h = _m(h, s, n));
			} else m && (h = gm(h, m, s));
			let g = {
				...e,
				measured: s,
				internals: {
					...e.internals,
					positionAbsolute: h,
					handleBounds: {
						source: eh("source", r.nodeElement, p, d, e.id),
						target: eh("target", r.nodeElement, p, d, e.id)
					}
				}
			};
			t.set(e.id, g), e.parentId && Ih(g, t, n, {
				nodeOrigin: i,
				zIndexMode: o
			}), c = !0, u && (l.push({
				id: e.id,
				type: "dimensions",
				dimensions: s
			}), e.expandParent && e.parentId && f.push({
				id: e.id,
				parentId: e.parentId,
				rect: Cm(g, i)
			}));
		}
	}
	if (f.length > 0) {
		let e = zh(f, t, n, i);
		l.push(...e);
	}
	return {
		changes: l,
		updatedInternals: c
	};
}
async function Vh({ delta: e, panZoom: t, transform: n, translateExtent: r, width: i, height: a }) {
	if (!t || !e.x && !e.y) return !1;
	let o = await t.setViewportConstrained({
		x: n[0] + e.x,
		y: n[1] + e.y,
		zoom: n[2]
	}, [[0, 0], [i, a]], r);
	return !!o && (o.x !== n[0] || o.y !== n[1] || o.k !== n[2]);
}
function Hh(e, t, n, r, i, a) {
	let o = i, s = r.get(o) || /* @__PURE__ */ new Map();
	r.set(o, s.set(n, t)), o = `${i}-${e}`;
	let c = r.get(o) || /* @__PURE__ */ new Map();
	if (r.set(o, c.set(n, t)), a) {
		o = `${i}-${e}-${a}`;
		let s = r.get(o) || /* @__PURE__ */ new Map();
		r.set(o, s.set(n, t));
	}
}
function Uh(e, t, n) {
	e.clear(), t.clear();
	for (let r of n) {
		let { source: n, target: i, sourceHandle: a = null, targetHandle: o = null } = r, s = {
			edgeId: r.id,
			source: n,
			target: i,
			sourceHandle: a,
			targetHandle: o
		}, c = `${n}-${a}--${i}-${o}`;
		Hh("source", s, `${i}-${o}--${n}-${a}`, e, n, a), Hh("target", s, c, e, i, o), t.set(r.id, r);
	}
}
function Wh(e, t) {
	if (!e.parentId) return !1;
	let n = t.get(e.parentId);
	return n ? n.selected ? !0 : Wh(n, t) : !1;
}
function Gh(e, t, n) {
	let r = e;
	do {
		if (r?.matches?.(t)) return !0;
		if (r === n) return !1;
		r = r?.parentElement;
	} while (r);
	return !1;
}
function Kh(e, t, n, r, i) {
	let a = /* @__PURE__ */ new Map();
	for (let [o, s] of e) if ((i ? s.id === r : s.selected || s.id === r) && (i || !s.parentId || !Wh(s, e)) && (s.draggable || t && s.draggable === void 0)) {
		let t = e.get(o);
		t && a.set(o, {
			id: o,
			position: t.position || {
				x: 0,
				y: 0
			},
			distance: {
				x: n.x - t.internals.positionAbsolute.x,
				y: n.y - t.internals.positionAbsolute.y
			},
			extent: t.extent,
			parentId: t.parentId,
			origin: t.origin,
			expandParent: t.expandParent,
			internals: { positionAbsolute: t.internals.positionAbsolute || {
				x: 0,
				y: 0
			} },
			measured: {
				width: t.measured.width ?? 0,
				height: t.measured.height ?? 0
			}
		});
	}
	return a;
}
function qh({ nodeId: e, dragItems: t, nodeLookup: n, dragging: r = !0 }) {
	let i = [];
	for (let [e, a] of t) {
		let t = n.get(e)?.internals.userNode;
		t && i.push({
			...t,
			position: a.position,
			dragging: r
		});
	}
	if (!e) return [i[0], i];
	let a = n.get(e)?.internals.userNode;
	return [a ? {
		...a,
		position: t.get(e)?.position || a.position,
		dragging: r
	} : i[0], i];
}
function Jh({ dragItems: e, snapGrid: t, x: n, y: r }) {
	let i = e.values().next().value;
	if (!i) return null;
	let a = {
		x: n - i.distance.x,
		y: r - i.distance.y
	}, o = jm(a, t);
	return {
		x: o.x - a.x,
		y: o.y - a.y
	};
}
function Yh({ onNodeMouseDown: e, getStoreItems: t, onDragStart: n, onDrag: r, onDragStop: i }) {
	let a = {
		x: null,
		y: null
	}, o = 0, s = /* @__PURE__ */ new Map(), c = !1, l = {
		x: 0,
		y: 0
	}, u = null, d = !1, f = null, p = !1, m = !1, h = null;
	function g({ noDragClassName: g, handleSelector: _, domNode: v, isSelectable: y, nodeId: b, nodeClickDistance: x = 0 }) {
		f = bl(v);
		function S({ x: e, y: n }) {
			let { nodeLookup: i, nodeExtent: o, snapGrid: c, snapToGrid: l, nodeOrigin: u, onNodeDrag: d, onSelectionDrag: f, onError: p, updateNodePositions: g } = t();
			a = {
				x: e,
				y: n
			};
			let _ = !1, v = s.size > 1, y = v && o ? xm(cm(s)) : null, x = v && l ? Jh({
				dragItems: s,
				snapGrid: c,
				x: e,
				y: n
			}) : null;
			for (let [t, r] of s) {
				if (!i.has(t)) continue;
				let a = {
					x: e - r.distance.x,
					y: n - r.distance.y
				};
				l && (a = x ? {
					x: Math.round(a.x + x.x),
					y: Math.round(a.y + x.y)
				} : jm(a, c));
				let s = null;
				if (v && o && !r.extent && y) {
					let { positionAbsolute: e } = r.internals, t = e.x - y.x + o[0][0], n = e.x + r.measured.width - y.x2 + o[1][0], i = e.y - y.y + o[0][1], a = e.y + r.measured.height - y.y2 + o[1][1];
					s = [[t, i], [n, a]];
				}
				let { position: d, positionAbsolute: f } = pm({
					nodeId: t,
					nextPosition: a,
					nodeLookup: i,
					nodeExtent: s || o,
					nodeOrigin: u,
					onError: p
				});
				_ = _ || r.position.x !== d.x || r.position.y !== d.y, r.position = d, r.internals.positionAbsolute = f;
			}
			if (m ||= _, _ && (g(s, !0), h && (r || d || !b && f))) {
				let [e, t] = qh({
					nodeId: b,
					dragItems: s,
					nodeLookup: i
				});
				r?.(h, s, e, t), d?.(h, e, t), b || f?.(h, t);
			}
		}
		async function C() {
			if (!u) return;
			let { transform: e, panBy: n, autoPanSpeed: r, autoPanOnNodeDrag: i } = t();
			if (!i) {
				c = !1, cancelAnimationFrame(o);
				return;
			}
			let [s, d] = ym(l, u, r);
			(s !== 0 || d !== 0) && (a.x = (a.x ?? 0) - s / e[2], a.y = (a.y ?? 0) - d / e[2], await n({
				x: s,
				y: d
			}) && S(a)), o = requestAnimationFrame(C);
		}
		function w(r) {
			let { nodeLookup: i, multiSelectionActive: o, nodesDraggable: c, transform: l, snapGrid: f, snapToGrid: p, selectNodesOnDrag: m, onNodeDragStart: h, onSelectionDragStart: g, unselectNodesAndEdges: _ } = t();
			d = !0;
			let v = !!b && !o && !i.get(b)?.selected;
			m && y || o || !b || i.get(b)?.selected || _(), y && m && b && e?.(b);
			let x = qm(r.sourceEvent, {
				transform: l,
				snapGrid: f,
				snapToGrid: p,
				containerBounds: u
			});
			if (a = x, s = Kh(i, c, x, b, v), s.size > 0 && (n || h || !b && g)) {
				let [e, t] = qh({
					nodeId: b,
					dragItems: s,
					nodeLookup: i
				});
				n?.(r.sourceEvent, s, e, t), h?.(r.sourceEvent, e, t), b || g?.(r.sourceEvent, t);
			}
		}
		let T = Rl().clickDistance(x).on("start", (e) => {
			let { domNode: n, nodeDragThreshold: r, transform: i, snapGrid: o, snapToGrid: s } = t();
			u = n?.getBoundingClientRect() || null, p = !1, m = !1, h = e.sourceEvent, r === 0 && w(e), a = qm(e.sourceEvent, {
				transform: i,
				snapGrid: o,
				snapToGrid: s,
				containerBounds: u
			}), l = $m(e.sourceEvent, u);
		}).on("drag", (e) => {
			let { autoPanOnNodeDrag: n, transform: r, snapGrid: i, snapToGrid: o, nodeDragThreshold: f, nodeLookup: m } = t(), g = qm(e.sourceEvent, {
				transform: r,
				snapGrid: i,
				snapToGrid: o,
				containerBounds: u
			});
			if (h = e.sourceEvent, (e.sourceEvent.type === "touchmove" && e.sourceEvent.touches.length > 1 || b && !m.has(b)) && (p = !0), !p) {
				if (!c && n && d && (c = !0, C()), !d) {
					let t = $m(e.sourceEvent, u), n = t.x - l.x, r = t.y - l.y;
					Math.sqrt(n * n + r * r) > f && w(e);
				}
				(a.x !== g.xSnapped || a.y !== g.ySnapped) && s && d && (l = $m(e.sourceEvent, u), S(g));
			}
		}).on("end", (e) => {
			if (!d || p) p && s.size > 0 && t().updateNodePositions(s, !1);
			else if (c = !1, d = !1, cancelAnimationFrame(o), s.size > 0) {
				let { nodeLookup: n, updateNodePositions: r, onNodeDragStop: a, onSelectionDragStop: o } = t();
				if (m &&= (r(s, !1), !1), i || a || !b && o) {
					let [t, r] = qh({
						nodeId: b,
						dragItems: s,
						nodeLookup: n,
						dragging: !1
					});
					i?.(e.sourceEvent, s, t, r), a?.(e.sourceEvent, t, r), b || o?.(e.sourceEvent, r);
				}
			}
		}).filter((e) => {
			let t = e.target;
			return !e.button && (!g || !Gh(t, `.${g}`, v)) && (!_ || Gh(t, _, v));
		});
		f.call(T);
	}
	function _() {
		f?.on(".drag", null);
	}
	return {
		update: g,
		destroy: _
	};
}
function Xh(e, t, n) {
	let r = [], i = {
		x: e.x - n,
		y: e.y - n,
		width: n * 2,
		height: n * 2
	};
	for (let e of t.values()) Dm(i, Cm(e)) > 0 && r.push(e);
	return r;
}
var Zh = 250;
function Qh(e, t, n, r) {
	let i = [], a = Infinity, o = Xh(e, n, t + Zh);
	for (let n of o) {
		let o = [...n.internals.handleBounds?.source ?? [], ...n.internals.handleBounds?.target ?? []];
		for (let s of o) {
			if (r.nodeId === s.nodeId && r.type === s.type && r.id === s.id) continue;
			let { x: o, y: c } = Sh(n, s, s.position, !0), l = Math.sqrt((o - e.x) ** 2 + (c - e.y) ** 2);
			l > t || (l < a ? (i = [{
				...s,
				x: o,
				y: c
			}], a = l) : l === a && i.push({
				...s,
				x: o,
				y: c
			}));
		}
	}
	if (!i.length) return null;
	if (i.length > 1) {
		let e = r.type === "source" ? "target" : "source";
		return i.find((t) => t.type === e) ?? i[0];
	}
	return i[0];
}
function $h(e, t, n, r, i, a = !1) {
	let o = r.get(e);
	if (!o) return null;
	let s = i === "strict" ? o.internals.handleBounds?.[t] : [...o.internals.handleBounds?.source ?? [], ...o.internals.handleBounds?.target ?? []], c = (n ? s?.find((e) => e.id === n) : s?.[0]) ?? null;
	return c && a ? {
		...c,
		...Sh(o, c, c.position, !0)
	} : c;
}
function eg(e, t) {
	return e || (t?.classList.contains("target") ? "target" : t?.classList.contains("source") ? "source" : null);
}
function tg(e, t) {
	let n = null;
	return t ? n = !0 : e && !t && (n = !1), n;
}
var ng = () => !0;
function rg(e, { connectionMode: t, connectionRadius: n, handleId: r, nodeId: i, edgeUpdaterType: a, isTarget: o, domNode: s, nodeLookup: c, lib: l, autoPanOnConnect: u, flowId: d, panBy: f, cancelConnection: p, onConnectStart: m, onConnect: h, onConnectEnd: g, isValidConnection: _ = ng, onReconnectEnd: v, updateConnection: y, getTransform: b, getFromHandle: x, autoPanSpeed: S, dragThreshold: C = 1, handleDomNode: w }) {
	let T = Ym(e.target), E = 0, D, { x: O, y: k } = $m(e), A = eg(a, w), j = s?.getBoundingClientRect(), M = !1;
	if (!j || !A) return;
	let N = $h(i, A, r, c, t);
	if (!N) return;
	let P = $m(e, j), ee = !1, te = null, F = !1, ne = null;
	function re() {
		if (!u || !j) return;
		let [e, t] = ym(P, j, S);
		f({
			x: e,
			y: t
		}), E = requestAnimationFrame(re);
	}
	let I = {
		...N,
		nodeId: i,
		type: A,
		position: N.position
	}, L = c.get(i), ie = {
		inProgress: !0,
		isValid: null,
		from: Sh(L, I, Q.Left, !0),
		fromHandle: I,
		fromPosition: I.position,
		fromNode: L,
		to: P,
		toHandle: null,
		toPosition: nm[I.position],
		toNode: null,
		pointer: P
	};
	function ae() {
		M = !0, y(ie), m?.(e, {
			nodeId: i,
			handleId: r,
			handleType: A
		});
	}
	C === 0 && ae();
	function oe(e) {
		if (!M) {
			let { x: t, y: n } = $m(e), r = t - O, i = n - k;
			if (!(r * r + i * i > C * C)) return;
			ae();
		}
		if (!x() || !I) {
			se(e);
			return;
		}
		let a = b();
		P = $m(e, j), D = Qh(Mm(P, a, !1, [1, 1]), n, c, I), ee ||= (re(), !0);
		let s = ig(e, {
			handle: D,
			connectionMode: t,
			fromNodeId: i,
			fromHandleId: r,
			fromType: o ? "target" : "source",
			isValidConnection: _,
			doc: T,
			lib: l,
			flowId: d,
			nodeLookup: c
		});
		ne = s.handleDomNode, te = s.connection, F = tg(!!D, s.isValid);
		let u = c.get(i), f = u ? Sh(u, I, Q.Left, !0) : ie.from, p = {
			...ie,
			from: f,
			isValid: F,
			to: s.toHandle && F ? Nm({
				x: s.toHandle.x,
				y: s.toHandle.y
			}, a) : P,
			toHandle: s.toHandle,
			toPosition: F && s.toHandle ? s.toHandle.position : nm[I.position],
			toNode: s.toHandle ? c.get(s.toHandle.nodeId) : null,
			pointer: P
		};
		y(p), ie = p;
	}
	function se(e) {
		if (!("touches" in e && e.touches.length > 0)) {
			if (M) {
				(D || ne) && te && F && h?.(te);
				let { inProgress: t, ...n } = ie, r = {
					...n,
					toPosition: ie.toHandle ? ie.toPosition : null
				};
				g?.(e, r), a && v?.(e, r);
			}
			p(), cancelAnimationFrame(E), ee = !1, F = !1, te = null, ne = null, T.removeEventListener("mousemove", oe), T.removeEventListener("mouseup", se), T.removeEventListener("touchmove", oe), T.removeEventListener("touchend", se);
		}
	}
	T.addEventListener("mousemove", oe), T.addEventListener("mouseup", se), T.addEventListener("touchmove", oe), T.addEventListener("touchend", se);
}
function ig(e, { handle: t, connectionMode: n, fromNodeId: r, fromHandleId: i, fromType: a, doc: o, lib: s, flowId: c, isValidConnection: l = ng, nodeLookup: u }) {
	let d = a === "target", f = t ? o.querySelector(`.${s}-flow__handle[data-id="${c}-${t?.nodeId}-${t?.id}-${t?.type}"]`) : null, { x: p, y: m } = $m(e), h = o.elementFromPoint(p, m), g = h?.classList.contains(`${s}-flow__handle`) ? h : f, _ = {
		handleDomNode: g,
		isValid: !1,
		connection: null,
		toHandle: null
	};
	if (g) {
		let e = eg(void 0, g), t = g.getAttribute("data-nodeid"), a = g.getAttribute("data-handleid"), o = g.classList.contains("connectable"), s = g.classList.contains("connectableend");
		if (!t || !e) return _;
		let c = {
			source: d ? t : r,
			sourceHandle: d ? a : i,
			target: d ? r : t,
			targetHandle: d ? i : a
		};
		_.connection = c, _.isValid = o && s && (n === Xp.Strict ? d && e === "source" || !d && e === "target" : t !== r || a !== i) && l(c), _.toHandle = $h(t, e, a, u, n, !0);
	}
	return _;
}
var ag = {
	onPointerDown: rg,
	isValid: ig
};
function og({ domNode: e, panZoom: t, getTransform: n, getViewScale: r }) {
	let i = bl(e);
	function a({ translateExtent: e, width: a, height: o, zoomStep: s = 1, pannable: c = !0, zoomable: l = !0, inversePan: u = !1 }) {
		let d = (e) => {
			if (e.sourceEvent.type !== "wheel" || !t) return;
			let r = n(), i = e.sourceEvent.ctrlKey && Rm() ? 10 : 1, a = -e.sourceEvent.deltaY * (e.sourceEvent.deltaMode === 1 ? .05 : e.sourceEvent.deltaMode ? 1 : .002) * s, o = r[2] * 2 ** (a * i);
			t.scaleTo(o);
		}, f = [0, 0], p = Gp().on("start", (e) => {
			(e.sourceEvent.type === "mousedown" || e.sourceEvent.type === "touchstart") && (f = [e.sourceEvent.clientX ?? e.sourceEvent.touches[0].clientX, e.sourceEvent.clientY ?? e.sourceEvent.touches[0].clientY]);
		}).on("zoom", c ? (i) => {
			let s = n();
			if (i.sourceEvent.type !== "mousemove" && i.sourceEvent.type !== "touchmove" || !t) return;
			let c = [i.sourceEvent.clientX ?? i.sourceEvent.touches[0].clientX, i.sourceEvent.clientY ?? i.sourceEvent.touches[0].clientY], l = [c[0] - f[0], c[1] - f[1]];
			f = c;
			let d = r() * Math.max(s[2], Math.log(s[2])) * (u ? -1 : 1), p = {
				x: s[0] - l[0] * d,
				y: s[1] - l[1] * d
			}, m = [[0, 0], [a, o]];
			t.setViewportConstrained({
				x: p.x,
				y: p.y,
				zoom: s[2]
			}, m, e);
		} : null).on("zoom.wheel", l ? d : null);
		i.call(p, {});
	}
	function o() {
		i.on("zoom", null);
	}
	return {
		update: a,
		destroy: o,
		pointer: Tl
	};
}
var sg = (e) => ({
	x: e.x,
	y: e.y,
	zoom: e.k
}), cg = ({ x: e, y: t, zoom: n }) => Fp.translate(e, t).scale(n), lg = (e, t) => e.target.closest(`.${t}`), ug = (e, t) => t === 2 && Array.isArray(e) && e.includes(2), dg = (e) => ((e *= 2) <= 1 ? e * e * e : (e -= 2) * e * e + 2) / 2, fg = (e, t = 0, n = dg, r = () => {}) => {
	let i = typeof t == "number" && t > 0;
	return i || r(), i ? e.transition().duration(t).ease(n).on("end", r) : e;
}, pg = (e) => {
	let t = e.ctrlKey && Rm() ? 10 : 1;
	return -e.deltaY * (e.deltaMode === 1 ? .05 : e.deltaMode ? 1 : .002) * t;
};
function mg({ zoomPanValues: e, noWheelClassName: t, d3Selection: n, d3Zoom: r, panOnScrollMode: i, panOnScrollSpeed: a, zoomOnPinch: o, onPanZoomStart: s, onPanZoom: c, onPanZoomEnd: l }) {
	return (u) => {
		if (lg(u, t)) return u.ctrlKey && u.preventDefault(), !1;
		u.preventDefault(), u.stopImmediatePropagation();
		let d = n.property("__zoom").k || 1;
		if (u.ctrlKey && o) {
			let e = Tl(u), t = d * 2 ** pg(u);
			r.scaleTo(n, t, e, u);
			return;
		}
		let f = u.deltaMode === 1 ? 20 : 1, p = i === Zp.Vertical ? 0 : u.deltaX * f, m = i === Zp.Horizontal ? 0 : u.deltaY * f;
		!Rm() && u.shiftKey && i !== Zp.Vertical && (p = u.deltaY * f, m = 0), r.translateBy(n, -(p / d) * a, -(m / d) * a, { internal: !0 });
		let h = sg(n.property("__zoom"));
		clearTimeout(e.panScrollTimeout), e.isPanScrolling ? c?.(u, h) : (e.isPanScrolling = !0, s?.(u, h)), e.panScrollTimeout = setTimeout(() => {
			l?.(u, h), e.isPanScrolling = !1;
		}, 150);
	};
}
function hg({ noWheelClassName: e, preventScrolling: t, d3ZoomHandler: n }) {
	return function(r, i) {
		let a = r.type === "wheel", o = !t && a && !r.ctrlKey, s = lg(r, e);
		if (r.ctrlKey && a && s && r.preventDefault(), o || s) return null;
		r.preventDefault(), n.call(this, r, i);
	};
}
function gg({ zoomPanValues: e, onDraggingChange: t, onPanZoomStart: n }) {
	return (r) => {
		if (r.sourceEvent?.internal) return;
		let i = sg(r.transform);
		e.mouseButton = r.sourceEvent?.button || 0, e.isZoomingOrPanning = !0, e.prevViewport = i, r.sourceEvent?.type === "mousedown" && t(!0), n && n?.(r.sourceEvent, i);
	};
}
function _g({ zoomPanValues: e, panOnDrag: t, onPaneContextMenu: n, onTransformChange: r, onPanZoom: i }) {
	return (a) => {
		e.usedRightMouseButton = !!(n && ug(t, e.mouseButton ?? 0)), a.sourceEvent?.sync || r([
			a.transform.x,
			a.transform.y,
			a.transform.k
		]), i && !a.sourceEvent?.internal && i?.(a.sourceEvent, sg(a.transform));
	};
}
function vg({ zoomPanValues: e, panOnDrag: t, panOnScroll: n, onDraggingChange: r, onPanZoomEnd: i, onPaneContextMenu: a }) {
	return (o) => {
		if (!o.sourceEvent?.internal && (e.isZoomingOrPanning = !1, a && ug(t, e.mouseButton ?? 0) && !e.usedRightMouseButton && o.sourceEvent && a(o.sourceEvent), e.usedRightMouseButton = !1, r(!1), i)) {
			let t = sg(o.transform);
			e.prevViewport = t, clearTimeout(e.timerId), e.timerId = setTimeout(() => {
				i?.(o.sourceEvent, t);
			}, n ? 150 : 0);
		}
	};
}
function yg({ panActivationKeyPressed: e, zoomActivationKeyPressed: t, zoomOnScroll: n, zoomOnPinch: r, panOnDrag: i, panOnScroll: a, zoomOnDoubleClick: o, userSelectionActive: s, noWheelClassName: c, noPanClassName: l, lib: u, connectionInProgress: d }) {
	return (f) => {
		let p = t || n, m = r && f.ctrlKey, h = f.type === "wheel";
		if (f.button === 1 && f.type === "mousedown" && (lg(f, `${u}-flow__node`) || lg(f, `${u}-flow__edge`) || lg(f, `${u}-flow__selection`) || lg(f, `${u}-flow__nodesselection`))) return !0;
		if (!i && !p && !a && !o && !r || s || d && !h || lg(f, c) && h || lg(f, l) && (!h || a && h && !t) || !r && f.ctrlKey && h) return !1;
		if (!r && f.type === "touchstart" && f.touches?.length > 1) return f.preventDefault(), !1;
		if (!p && !a && !m && h || !i && (f.type === "mousedown" || f.type === "touchstart") || Array.isArray(i) && !i.includes(f.button) && f.type === "mousedown") return !1;
		let g = Array.isArray(i) && i.includes(f.button) || !f.button || f.button <= 1;
		return (!f.ctrlKey || h || e) && g;
	};
}
function bg({ domNode: e, minZoom: t, maxZoom: n, translateExtent: r, viewport: i, onPanZoom: a, onPanZoomStart: o, onPanZoomEnd: s, onDraggingChange: c }) {
	let l = {
		isZoomingOrPanning: !1,
		usedRightMouseButton: !1,
		prevViewport: {},
		mouseButton: 0,
		timerId: void 0,
		panScrollTimeout: void 0,
		isPanScrolling: !1
	}, u = e.getBoundingClientRect(), d = [[0, 0], [u.width, u.height]], f = typeof ResizeObserver < "u" ? new ResizeObserver((e) => {
		let t = e[0];
		t?.contentRect && (d = [[0, 0], [t.contentRect.width, t.contentRect.height]]);
	}) : null;
	f?.observe(e);
	let p = Gp().extent(() => d).scaleExtent([t, n]).translateExtent(r), m = bl(e).call(p);
	b({
		x: i.x,
		y: i.y,
		zoom: hm(i.zoom, t, n)
	}, [[0, 0], [u.width, u.height]], r);
	let h = m.on("wheel.zoom"), g = m.on("dblclick.zoom");
	p.wheelDelta(pg);
	async function _(e, t) {
		return m ? new Promise((n) => {
			p?.interpolate(t?.interpolate === "linear" ? _d : jd).transform(fg(m, t?.duration, t?.ease, () => n(!0)), e);
		}) : !1;
	}
	function v({ noWheelClassName: e, noPanClassName: t, onPaneContextMenu: n, userSelectionActive: r, panOnScroll: i, panOnDrag: u, panOnScrollMode: d, panOnScrollSpeed: f, preventScrolling: _, zoomOnPinch: v, zoomOnScroll: y, zoomOnDoubleClick: b, panActivationKeyPressed: x = !1, zoomActivationKeyPressed: S, lib: C, onTransformChange: w, connectionInProgress: T, paneClickDistance: E, selectionOnDrag: D }) {
		r && !l.isZoomingOrPanning && p.on("zoom", null);
		let O = i && !S && !r;
		p.clickDistance(D ? Infinity : !km(E) || E < 0 ? 0 : E);
		let k = O ? mg({
			zoomPanValues: l,
			noWheelClassName: e,
			d3Selection: m,
			d3Zoom: p,
			panOnScrollMode: d,
			panOnScrollSpeed: f,
			zoomOnPinch: v,
			onPanZoomStart: o,
			onPanZoom: a,
			onPanZoomEnd: s
		}) : hg({
			noWheelClassName: e,
			preventScrolling: _,
			d3ZoomHandler: h
		});
		m.on("wheel.zoom", k, { passive: !1 });
		let A = gg({
			zoomPanValues: l,
			onDraggingChange: c,
			onPanZoomStart: o
		});
		p.on("start", A);
		let j = _g({
			zoomPanValues: l,
			panOnDrag: u,
			onPaneContextMenu: !!n,
			onPanZoom: a,
			onTransformChange: w
		});
		p.on("zoom", j);
		let M = vg({
			zoomPanValues: l,
			panOnDrag: u,
			panOnScroll: i,
			onPaneContextMenu: n,
			onPanZoomEnd: s,
			onDraggingChange: c
		});
		p.on("end", M);
		let N = yg({
			panActivationKeyPressed: x,
			zoomActivationKeyPressed: S,
			panOnDrag: u,
			zoomOnScroll: y,
			panOnScroll: i,
			zoomOnDoubleClick: b,
			zoomOnPinch: v,
			userSelectionActive: r,
			noPanClassName: t,
			noWheelClassName: e,
			lib: C,
			connectionInProgress: T
		});
		p.filter(N), b ? m.on("dblclick.zoom", g) : m.on("dblclick.zoom", null);
	}
	function y() {
		p.on("zoom", null), f?.disconnect();
	}
	async function b(e, t, n) {
		let r = cg(e), i = p?.constrain()(r, t, n);
		return i && await _(i), i;
	}
	async function x(e, t) {
		let n = cg(e);
		return await _(n, t), n;
	}
	function S(e) {
		if (m) {
			let t = cg(e), n = m.property("__zoom");
			(n.k !== e.zoom || n.x !== e.x || n.y !== e.y) && p?.transform(m, t, null, { sync: !0 });
		}
	}
	function C() {
		let e = m ? Ip(m.node()) : {
			x: 0,
			y: 0,
			k: 1
		};
		return {
			x: e.x,
			y: e.y,
			zoom: e.k
		};
	}
	async function w(e, t) {
		return m ? new Promise((n) => {
			p?.interpolate(t?.interpolate === "linear" ? _d : jd).scaleTo(fg(m, t?.duration, t?.ease, () => n(!0)), e);
		}) : !1;
	}
	async function T(e, t) {
		return m ? new Promise((n) => {
			p?.interpolate(t?.interpolate === "linear" ? _d : jd).scaleBy(fg(m, t?.duration, t?.ease, () => n(!0)), e);
		}) : !1;
	}
	function E(e) {
		p?.scaleExtent(e);
	}
	function D(e) {
		p?.translateExtent(e);
	}
	function O(e) {
		let t = !km(e) || e < 0 ? 0 : e;
		p?.clickDistance(t);
	}
	return {
		update: v,
		destroy: y,
		setViewport: x,
		setViewportConstrained: b,
		getViewport: C,
		scaleTo: w,
		scaleBy: T,
		setScaleExtent: E,
		setTranslateExtent: D,
		syncViewport: S,
		setClickDistance: O
	};
}
var xg;
(function(e) {
	e.Line = "line", e.Handle = "handle";
})(xg ||= {});
function Sg({ width: e, prevWidth: t, height: n, prevHeight: r, affectsX: i, affectsY: a }) {
	let o = e - t, s = n - r, c = [o > 0 ? 1 : o < 0 ? -1 : 0, s > 0 ? 1 : s < 0 ? -1 : 0];
	return o && i && (c[0] *= -1), s && a && (c[1] *= -1), c;
}
function Cg(e) {
	return {
		isHorizontal: e.includes("right") || e.includes("left"),
		isVertical: e.includes("bottom") || e.includes("top"),
		affectsX: e.includes("left"),
		affectsY: e.includes("top")
	};
}
function wg(e, t) {
	return Math.max(0, t - e);
}
function Tg(e, t) {
	return Math.max(0, e - t);
}
function Eg(e, t, n) {
	return Math.max(0, t - e, e - n);
}
function Dg(e, t) {
	return e ? !t : t;
}
function Og(e, t, n, r, i, a, o, s) {
	let { affectsX: c, affectsY: l } = t, { isHorizontal: u, isVertical: d } = t, f = u && d, { xSnapped: p, ySnapped: m } = n, { minWidth: h, maxWidth: g, minHeight: _, maxHeight: v } = r, { x: y, y: b, width: x, height: S, aspectRatio: C } = e, w = Math.floor(u ? p - e.pointerX : 0), T = Math.floor(d ? m - e.pointerY : 0), E = x + (c ? -w : w), D = S + (l ? -T : T), O = -a[0] * x, k = -a[1] * S, A = Eg(E, h, g), j = Eg(D, _, v);
	if (o) {
		let e = 0, t = 0;
		c && w < 0 ? e = wg(y + w + O, o[0][0]) : !c && w > 0 && (e = Tg(y + E + O, o[1][0])), l && T < 0 ? t = wg(b + T + k, o[0][1]) : !l && T > 0 && (t = Tg(b + D + k, o[1][1])), A = Math.max(A, e), j = Math.max(j, t);
	}
	if (s) {
		let e = 0, t = 0;
		c && w > 0 ? e = Tg(y + w, s[0][0]) : !c && w < 0 && (e = wg(y + E, s[1][0])), l && T > 0 ? t = Tg(b + T, s[0][1]) : !l && T < 0 && (t = wg(b + D, s[1][1])), A = Math.max(A, e), j = Math.max(j, t);
	}
	if (i) {
		if (u) {
			let e = Eg(E / C, _, v) * C;
			if (A = Math.max(A, e), o) {
				let e = 0;
				e = !c && !l || c && !l && f ? Tg(b + k + E / C, o[1][1]) * C : wg(b + k + (c ? w : -w) / C, o[0][1]) * C, A = Math.max(A, e);
			}
			if (s) {
				let e = 0;
				e = !c && !l || c && !l && f ? wg(b + E / C, s[1][1]) * C : Tg(b + (c ? w : -w) / C, s[0][1]) * C, A = Math.max(A, e);
			}
		}
		if (d) {
			let e = Eg(D * C, h, g) / C;
			if (j = Math.max(j, e), o) {
				let e = 0;
				e = !c && !l || l && !c && f ? Tg(y + D * C + O, o[1][0]) / C : wg(y + (l ? T : -T) * C + O, o[0][0]) / C, j = Math.max(j, e);
			}
			if (s) {
				let e = 0;
				e = !c && !l || l && !c && f ? wg(y + D * C, s[1][0]) / C : Tg(y + (l ? T : -T) * C, s[0][0]) / C, j = Math.max(j, e);
			}
		}
	}
	T += T < 0 ? j : -j, w += w < 0 ? A : -A, i && (f ? E > D * C ? T = (Dg(c, l) ? -w : w) / C : w = (Dg(c, l) ? -T : T) * C : u ? (T = w / C, l = c) : (w = T * C, c = l));
	let M = c ? y + w : y, N = l ? b + T : b;
	return {
		width: x + (c ? -w : w),
		height: S + (l ? -T : T),
		x: a[0] * w * (c ? -1 : 1) + M,
		y: a[1] * T * (l ? -1 : 1) + N
	};
}
var kg = {
	width: 0,
	height: 0,
	x: 0,
	y: 0
}, Ag = {
	...kg,
	pointerX: 0,
	pointerY: 0,
	aspectRatio: 1
};
function jg(e, t, n) {
	let r = t.position.x + e.position.x, i = t.position.y + e.position.y, a = e.measured.width ?? 0, o = e.measured.height ?? 0, s = n[0] * a, c = n[1] * o;
	return [[r - s, i - c], [r + a - s, i + o - c]];
}
function Mg({ domNode: e, nodeId: t, getStoreItems: n, onChange: r, onEnd: i }) {
	let a = bl(e), o = {
		controlDirection: Cg("bottom-right"),
		boundaries: {
			minWidth: 0,
			minHeight: 0,
			maxWidth: Number.MAX_VALUE,
			maxHeight: Number.MAX_VALUE
		},
		resizeDirection: void 0,
		keepAspectRatio: !1
	};
	function s({ controlPosition: e, boundaries: s, keepAspectRatio: c, resizeDirection: l, onResizeStart: u, onResize: d, onResizeEnd: f, shouldResize: p }) {
		let m = { ...kg }, h = { ...Ag };
		o = {
			boundaries: s,
			resizeDirection: l,
			keepAspectRatio: c,
			controlDirection: Cg(e)
		};
		let g, _ = null, v = [], y, b, x, S = Rl().on("start", (e) => {
			let { nodeLookup: r, transform: i, snapGrid: a, snapToGrid: o, nodeOrigin: s, paneDomNode: c } = n();
			if (g = r.get(t), !g) return;
			_ = c?.getBoundingClientRect() ?? null;
			let { xSnapped: l, ySnapped: d } = qm(e.sourceEvent, {
				transform: i,
				snapGrid: a,
				snapToGrid: o,
				containerBounds: _
			});
			m = {
				width: g.measured.width ?? 0,
				height: g.measured.height ?? 0,
				x: g.position.x ?? 0,
				y: g.position.y ?? 0
			}, h = {
				...m,
				pointerX: l,
				pointerY: d,
				aspectRatio: m.width / m.height
			}, y = void 0, b = zm(g.extent) ? g.extent : void 0, g.parentId && (g.extent === "parent" || g.expandParent) && (y = r.get(g.parentId)), y && g.extent === "parent" && (b = [[0, 0], [y.measured.width, y.measured.height]]), v = [], x = void 0;
			for (let [e, n] of r) if (n.parentId === t && (v.push({
				id: e,
				position: { ...n.position },
				extent: n.extent
			}), n.extent === "parent" || n.expandParent)) {
				let e = jg(n, g, n.origin ?? s);
				x = x ? [[Math.min(e[0][0], x[0][0]), Math.min(e[0][1], x[0][1])], [Math.max(e[1][0], x[1][0]), Math.max(e[1][1], x[1][1])]] : e;
			}
			u?.(e, { ...m });
		}).on("drag", (e) => {
			let { transform: t, snapGrid: i, snapToGrid: a, nodeOrigin: s } = n(), c = qm(e.sourceEvent, {
				transform: t,
				snapGrid: i,
				snapToGrid: a,
				containerBounds: _
			}), l = [];
			if (!g) return;
			let { x: u, y: f, width: S, height: C } = m, w = {}, T = g.origin ?? s, { width: E, height: D, x: O, y: k } = Og(h, o.controlDirection, c, o.boundaries, o.keepAspectRatio, T, b, x), A = E !== S, j = D !== C, M = O !== u && A, N = k !== f && j;
			if (!M && !N && !A && !j) return;
			let P = {
				prevValues: { ...m },
				startX: h.x,
				startY: h.y,
				childNodes: v.map((e) => ({
					...e,
					position: { ...e.position }
				}))
			};
			if ((M || N || T[0] === 1 || T[1] === 1) && (w.x = M ? O : m.x, w.y = N ? k : m.y, m.x = w.x, m.y = w.y, v.length > 0)) {
				let e = O - u, t = k - f;
				for (let n of v) n.position = {
					x: n.position.x - e + T[0] * (E - S),
					y: n.position.y - t + T[1] * (D - C)
				}, l.push(n);
			}
			if ((A || j) && (w.width = A && (!o.resizeDirection || o.resizeDirection === "horizontal") ? E : m.width, w.height = j && (!o.resizeDirection || o.resizeDirection === "vertical") ? D : m.height, m.width = w.width, m.height = w.height), y && g.expandParent) {
				let e = T[0] * (w.width ?? 0);
				w.x && w.x < e && (m.x = e, h.x -= w.x - e);
				let t = T[1] * (w.height ?? 0);
				w.y && w.y < t && (m.y = t, h.y -= w.y - t);
			}
			let ee = Sg({
				width: m.width,
				prevWidth: S,
				height: m.height,
				prevHeight: C,
				affectsX: o.controlDirection.affectsX,
				affectsY: o.controlDirection.affectsY
			}), te = {
				...m,
				direction: ee
			};
			p?.(e, te) === !1 ? (m = P.prevValues, h.x = P.startX, h.y = P.startY, v.forEach((e, t) => {
				e.position = P.childNodes[t].position;
			})) : (d?.(e, te), r(w, l));
		}).on("end", (e) => {
			f?.(e, { ...m }), i?.({ ...m });
		});
		a.call(S);
	}
	function c() {
		a.on(".drag", null);
	}
	return {
		update: s,
		destroy: c
	};
}
// node_modules/use-sync-external-store/cjs/use-sync-external-store-shim.production.js
var Ng = /* @__PURE__ */ o(((e) => {
	var t = p();
	function n(e, t) {
		return e === t && (e !== 0 || 1 / e == 1 / t) || e !== e && t !== t;
	}
	var r = typeof Object.is == "function" ? Object.is : n, i = t.useState, a = t.useEffect, o = t.useLayoutEffect, s = t.useDebugValue;
	function c(e, t) {
		var n = t(), r = i({ inst: {
			value: n,
			getSnapshot: t
		} }), c = r[0].inst, u = r[1];
		return o(function() {
			c.value = n, c.getSnapshot = t, l(c) && u({ inst: c });
		}, [
			e,
			n,
			t
		]), a(function() {
			return l(c) && u({ inst: c }), e(function() {
				l(c) && u({ inst: c });
			});
		}, [e]), s(n), n;
	}
	function l(e) {
		var t = e.getSnapshot;
		e = e.value;
		try {
			var n = t();
			return !r(e, n);
		} catch {
			return !0;
		}
	}
	function u(e, t) {
		return t();
	}
	var d = typeof window > "u" || window.document === void 0 || window.document.createElement === void 0 ? u : c;
	e.useSyncExternalStore = t.useSyncExternalStore === void 0 ? d : t.useSyncExternalStore;
})), Pg = /* @__PURE__ */ o(((e, t) => {
	t.exports = Ng();
})), Fg = /* @__PURE__ */ o(((e) => {
	var t = p(), n = Pg();
	function r(e, t) {
		return e === t && (e !== 0 || 1 / e == 1 / t) || e !== e && t !== t;
	}
	var i = typeof Object.is == "function" ? Object.is : r, a = n.useSyncExternalStore, o = t.useRef, s = t.useEffect, c = t.useMemo, l = t.useDebugValue;
	e.useSyncExternalStoreWithSelector = function(e, t, n, r, u) {
		var d = o(null);
		if (d.current === null) {
			var f = {
				hasValue: !1,
				value: null
			};
			d.current = f;
		} else f = d.current;
		d = c(function() {
			function e(e) {
				if (!a) {
					if (a = !0, o = e, e = r(e), u !== void 0 && f.hasValue) {
						var t = f.value;
						if (u(t, e)) return s = t;
					}
					return s = e;
				}
				if (t = s, i(o, e)) return t;
				var n = r(e);
				return u !== void 0 && u(t, n) ? (o = e, t) : (o = e, s = n);
			}
			var a = !1, o, s, c = n === void 0 ? null : n;
			return [function() {
				return e(t());
			}, c === null ? void 0 : function() {
				return e(c());
			}];
		}, [
			t,
			n,
			r,
			u
		]);
		var p = a(e, d[0], d[1]);
		return s(function() {
			f.hasValue = !0, f.value = p;
		}, [p]), l(p), p;
	};
})), Ig = /* @__PURE__ */ c((/* @__PURE__ */ o(((e, t) => {
	t.exports = Fg();
})))(), 1), Lg = (e) => {
	let t, n = /* @__PURE__ */ new Set(), r = (e, r) => {
		let i = typeof e == "function" ? e(t) : e;
		if (!Object.is(i, t)) {
			let e = t;
			t = r ?? (typeof i != "object" || !i) ? i : Object.assign({}, t, i), n.forEach((n) => n(t, e));
		}
	}, i = () => t, a = {
		setState: r,
		getState: i,
		getInitialState: () => o,
		subscribe: (e) => (n.add(e), () => n.delete(e)),
		destroy: () => {
			n.clear();
		}
	}, o = t = e(r, i, a);
	return a;
}, Rg = (e) => e ? Lg(e) : Lg, { useDebugValue: zg } = v.default, { useSyncExternalStoreWithSelector: Bg } = Ig.default, Vg = (e) => e;
function Hg(e, t = Vg, n) {
	let r = Bg(e.subscribe, e.getState, e.getServerState || e.getInitialState, t, n);
	return zg(r), r;
}
var Ug = (e, t) => {
	let n = Rg(e), r = (e, r = t) => Hg(n, e, r);
	return Object.assign(r, n), r;
}, Wg = (e, t) => e ? Ug(e, t) : Ug;
// node_modules/zustand/esm/shallow.mjs
function Gg(e, t) {
	if (Object.is(e, t)) return !0;
	if (typeof e != "object" || !e || typeof t != "object" || !t) return !1;
	if (e instanceof Map && t instanceof Map) {
		if (e.size !== t.size) return !1;
		for (let [n, r] of e) if (!Object.is(r, t.get(n))) return !1;
		return !0;
	}
	if (e instanceof Set && t instanceof Set) {
		if (e.size !== t.size) return !1;
		for (let n of e) if (!t.has(n)) return !1;
		return !0;
	}
	let n = Object.keys(e);
	if (n.length !== Object.keys(t).length) return !1;
	for (let r of n) if (!Object.prototype.hasOwnProperty.call(t, r) || !Object.is(e[r], t[r])) return !1;
	return !0;
}
// node_modules/@xyflow/react/dist/esm/index.js
var Kg = h(), qg = (0, v.createContext)(null), Jg = qg.Provider, Yg = Kp.error001("react");
function $(e, t) {
	let n = (0, v.useContext)(qg);
	if (n === null) throw Error(Yg);
	return Hg(n, e, t);
}
function Xg() {
	let e = (0, v.useContext)(qg);
	if (e === null) throw Error(Yg);
	return (0, v.useMemo)(() => ({
		getState: e.getState,
		setState: e.setState,
		subscribe: e.subscribe
	}), [e]);
}
var Zg = { display: "none" }, Qg = {
	position: "absolute",
	width: 1,
	height: 1,
	margin: -1,
	border: 0,
	padding: 0,
	overflow: "hidden",
	clip: "rect(0px, 0px, 0px, 0px)",
	clipPath: "inset(100%)"
}, $g = "react-flow__node-desc", e_ = "react-flow__edge-desc", t_ = "react-flow__aria-live", n_ = (e) => e.ariaLiveMessage, r_ = (e) => e.ariaLabelConfig;
function i_({ rfId: e }) {
	let t = $(n_);
	return (0, q.jsx)("div", {
		id: `${t_}-${e}`,
		"aria-live": "assertive",
		"aria-atomic": "true",
		style: Qg,
		children: t
	});
}
function a_({ rfId: e, disableKeyboardA11y: t }) {
	let n = $(r_);
	return (0, q.jsxs)(q.Fragment, { children: [
		(0, q.jsx)("div", {
			id: `${$g}-${e}`,
			style: Zg,
			children: t ? n["node.a11yDescription.default"] : n["node.a11yDescription.keyboardDisabled"]
		}),
		(0, q.jsx)("div", {
			id: `${e_}-${e}`,
			style: Zg,
			children: n["edge.a11yDescription.default"]
		}),
		!t && (0, q.jsx)(i_, { rfId: e })
	] });
}
var o_ = (0, v.forwardRef)(({ position: e = "top-left", children: t, className: n, style: r, ...i }, a) => {
	let o = `${e}`.split("-");
	return (0, q.jsx)("div", {
		className: ms([
			"react-flow__panel",
			n,
			...o
		]),
		style: r,
		ref: a,
		...i,
		children: t
	});
});
o_.displayName = "Panel";
var s_ = "https://reactflow.dev?utm_source=attribution";
function c_({ proOptions: e, position: t = "bottom-right" }) {
	return (0, v.useEffect)(() => {}, []), e?.hideAttribution ? null : (0, q.jsx)(o_, {
		position: t,
		className: "react-flow__attribution",
		"data-message": `Please only hide this attribution when you are subscribed to React Flow Pro: ${s_}`,
		children: (0, q.jsx)("a", {
			href: s_,
			target: "_blank",
			rel: "noopener noreferrer",
			"aria-label": "React Flow attribution",
			children: "React Flow"
		})
	});
}
var l_ = (e) => {
	let t = [], n = [];
	for (let [, n] of e.nodeLookup) n.selected && t.push(n.internals.userNode);
	for (let [, t] of e.edgeLookup) t.selected && n.push(t);
	return {
		selectedNodes: t,
		selectedEdges: n
	};
}, u_ = (e) => e.id;
function d_(e, t) {
	return Gg(e.selectedNodes.map(u_), t.selectedNodes.map(u_)) && Gg(e.selectedEdges.map(u_), t.selectedEdges.map(u_));
}
function f_({ onSelectionChange: e }) {
	let t = Xg(), { selectedNodes: n, selectedEdges: r } = $(l_, d_);
	return (0, v.useEffect)(() => {
		let i = {
			nodes: n,
			edges: r
		};
		e?.(i), t.getState().onSelectionChangeHandlers.forEach((e) => e(i));
	}, [
		n,
		r,
		e
	]), null;
}
var p_ = (e) => !!e.onSelectionChangeHandlers;
function m_({ onSelectionChange: e }) {
	let t = $(p_);
	return e || t ? (0, q.jsx)(f_, { onSelectionChange: e }) : null;
}
var h_ = [0, 0], g_ = {
	x: 0,
	y: 0,
	zoom: 1
}, __ = [.../* @__PURE__ */ "nodes.edges.defaultNodes.defaultEdges.onConnect.onConnectStart.onConnectEnd.onClickConnectStart.onClickConnectEnd.nodesDraggable.autoPanOnNodeFocus.nodesConnectable.nodesFocusable.edgesFocusable.edgesReconnectable.elevateNodesOnSelect.elevateEdgesOnSelect.minZoom.maxZoom.nodeExtent.onNodesChange.onEdgesChange.elementsSelectable.connectionMode.snapGrid.snapToGrid.translateExtent.connectOnClick.defaultEdgeOptions.fitView.fitViewOptions.onNodesDelete.onEdgesDelete.onDelete.onNodeDrag.onNodeDragStart.onNodeDragStop.onSelectionDrag.onSelectionDragStart.onSelectionDragStop.onMoveStart.onMove.onMoveEnd.noPanClassName.nodeOrigin.autoPanOnConnect.autoPanOnNodeDrag.onError.connectionRadius.isValidConnection.selectNodesOnDrag.nodeDragThreshold.connectionDragThreshold.onBeforeDelete.debug.autoPanSpeed.ariaLabelConfig.zIndexMode".split("."), "rfId"], v_ = (e) => ({
	setNodes: e.setNodes,
	setEdges: e.setEdges,
	setMinZoom: e.setMinZoom,
	setMaxZoom: e.setMaxZoom,
	setTranslateExtent: e.setTranslateExtent,
	setNodeExtent: e.setNodeExtent,
	reset: e.reset,
	setDefaultNodesAndEdges: e.setDefaultNodesAndEdges
}), y_ = {
	translateExtent: qp,
	nodeOrigin: h_,
	minZoom: .5,
	maxZoom: 2,
	elementsSelectable: !0,
	noPanClassName: "nopan",
	rfId: "1"
};
function b_(e) {
	let { setNodes: t, setEdges: n, setMinZoom: r, setMaxZoom: i, setTranslateExtent: a, setNodeExtent: o, reset: s, setDefaultNodesAndEdges: c } = $(v_, Gg), l = Xg();
	(0, v.useEffect)(() => (c(e.defaultNodes, e.defaultEdges), () => {
		u.current = y_, s();
	}), []);
	let u = (0, v.useRef)(y_);
	return (0, v.useEffect)(() => {
		for (let s of __) {
			let c = e[s];
			c !== u.current[s] && e[s] !== void 0 && (s === "nodes" ? t(c) : s === "edges" ? n(c) : s === "minZoom" ? r(c) : s === "maxZoom" ? i(c) : s === "translateExtent" ? a(c) : s === "nodeExtent" ? o(c) : s === "ariaLabelConfig" ? l.setState({ ariaLabelConfig: Gm(c) }) : s === "fitView" ? l.setState({ fitViewQueued: c }) : s === "fitViewOptions" ? l.setState({ fitViewOptions: c }) : l.setState({ [s]: c }));
		}
		u.current = e;
	}, __.map((t) => e[t])), null;
}
function x_() {
	return typeof window > "u" || !window.matchMedia ? null : window.matchMedia("(prefers-color-scheme: dark)");
}
function S_(e) {
	let [t, n] = (0, v.useState)(e === "system" ? null : e);
	return (0, v.useEffect)(() => {
		if (e !== "system") {
			n(e);
			return;
		}
		let t = x_(), r = () => n(t?.matches ? "dark" : "light");
		return r(), t?.addEventListener("change", r), () => {
			t?.removeEventListener("change", r);
		};
	}, [e]), t === null ? x_()?.matches ? "dark" : "light" : t;
}
var C_ = typeof document < "u" ? document : null;
function w_(e = null, t = {
	target: C_,
	actInsideInputWithModifier: !0
}) {
	let [n, r] = (0, v.useState)(!1), i = (0, v.useRef)(!1), a = (0, v.useRef)(/* @__PURE__ */ new Set([])), [o, s] = (0, v.useMemo)(() => {
		if (e !== null) {
			let t = (Array.isArray(e) ? e : [e]).filter((e) => typeof e == "string").map((e) => e.replace(/\+/g, "\n").replace("\n\n", "\n+").split("\n"));
			return [t, t.reduce((e, t) => e.concat(...t), [])];
		}
		return [[], []];
	}, [e]);
	return (0, v.useEffect)(() => {
		let n = t?.target ?? C_, c = t?.actInsideInputWithModifier ?? !0;
		if (e !== null) {
			let e = (e) => {
				if (i.current = e.ctrlKey || e.metaKey || e.shiftKey || e.altKey, (!i.current || i.current && !c) && Zm(e)) return !1;
				let n = E_(e.code, s);
				if (a.current.add(e[n]), T_(o, a.current, !1)) {
					let n = e.composedPath?.()?.[0] || e.target, a = n?.nodeName === "BUTTON" || n?.nodeName === "A";
					t.preventDefault !== !1 && (i.current || !a) && e.preventDefault(), r(!0);
				}
			}, l = (e) => {
				let t = E_(e.code, s);
				T_(o, a.current, !0) ? (r(!1), a.current.clear()) : a.current.delete(e[t]), e.key === "Meta" && a.current.clear(), i.current = !1;
			}, u = () => {
				a.current.clear(), r(!1);
			};
			return n?.addEventListener("keydown", e), n?.addEventListener("keyup", l), window.addEventListener("blur", u), window.addEventListener("contextmenu", u), () => {
				n?.removeEventListener("keydown", e), n?.removeEventListener("keyup", l), window.removeEventListener("blur", u), window.removeEventListener("contextmenu", u);
			};
		}
	}, [e, r]), n;
}
function T_(e, t, n) {
	return e.filter((e) => n || e.length === t.size).some((e) => e.every((e) => t.has(e)));
}
function E_(e, t) {
	return t.includes(e) ? "code" : "key";
}
var D_ = () => {
	let e = Xg();
	return (0, v.useMemo)(() => ({
		zoomIn: async (t) => {
			let { panZoom: n } = e.getState();
			return n ? n.scaleBy(1.2, t) : !1;
		},
		zoomOut: async (t) => {
			let { panZoom: n } = e.getState();
			return n ? n.scaleBy(1 / 1.2, t) : !1;
		},
		zoomTo: async (t, n) => {
			let { panZoom: r } = e.getState();
			return r ? r.scaleTo(t, n) : !1;
		},
		getZoom: () => e.getState().transform[2],
		setViewport: async (t, n) => {
			let { transform: [r, i, a], panZoom: o } = e.getState();
			return o ? (await o.setViewport({
				x: t.x ?? r,
				y: t.y ?? i,
				zoom: t.zoom ?? a
			}, n), !0) : !1;
		},
		getViewport: () => {
			let [t, n, r] = e.getState().transform;
			return {
				x: t,
				y: n,
				zoom: r
			};
		},
		setCenter: async (t, n, r) => e.getState().setCenter(t, n, r),
		fitBounds: async (t, n) => {
			let { width: r, height: i, minZoom: a, maxZoom: o, panZoom: s } = e.getState(), c = Lm(t, r, i, a, o, n?.padding ?? .1);
			return s ? (await s.setViewport(c, {
				duration: n?.duration,
				ease: n?.ease,
				interpolate: n?.interpolate
			}), !0) : !1;
		},
		screenToFlowPosition: (t, n = {}) => {
			let { transform: r, snapGrid: i, snapToGrid: a, domNode: o } = e.getState();
			if (!o) return t;
			let { x: s, y: c } = o.getBoundingClientRect(), l = {
				x: t.x - s,
				y: t.y - c
			}, u = n.snapGrid ?? i;
			return Mm(l, r, n.snapToGrid ?? a, u);
		},
		flowToScreenPosition: (t) => {
			let { transform: n, domNode: r } = e.getState();
			if (!r) return t;
			let { x: i, y: a } = r.getBoundingClientRect(), o = Nm(t, n);
			return {
				x: o.x + i,
				y: o.y + a
			};
		}
	}), []);
};
function O_(e, t) {
	let n = [], r = /* @__PURE__ */ new Map(), i = [];
	for (let t of e) if (t.type === "add") {
		i.push(t);
		continue;
	} else if (t.type === "remove" || t.type === "replace") r.set(t.id, [t]);
	else {
		let e = r.get(t.id);
		e ? e.push(t) : r.set(t.id, [t]);
	}
	for (let e of t) {
		let t = r.get(e.id);
		if (!t) {
			n.push(e);
			continue;
		}
		if (t[0].type === "remove") continue;
		if (t[0].type === "replace") {
			n.push({ ...t[0].item });
			continue;
		}
		let i = { ...e };
		for (let e of t) k_(e, i);
		n.push(i);
	}
	return i.length && i.forEach((e) => {
		e.index === void 0 ? n.push({ ...e.item }) : n.splice(e.index, 0, { ...e.item });
	}), n;
}
function k_(e, t) {
	switch (e.type) {
		case "select":
			t.selected = e.selected;
			break;
		case "position":
			e.position !== void 0 && (t.position = e.position), e.dragging !== void 0 && (t.dragging = e.dragging);
			break;
		case "dimensions": e.dimensions !== void 0 && (t.measured = { ...e.dimensions }, e.setAttributes && ((e.setAttributes === !0 || e.setAttributes === "width") && (t.width = e.dimensions.width), (e.setAttributes === !0 || e.setAttributes === "height") && (t.height = e.dimensions.height))), typeof e.resizing == "boolean" && (t.resizing = e.resizing);
	}
}
function A_(e, t) {
	return O_(e, t);
}
function j_(e, t) {
	return O_(e, t);
}
function M_(e, t) {
	return {
		id: e,
		type: "select",
		selected: t
	};
}
function N_(e, t = /* @__PURE__ */ new Set()) {
	let n = [];
	for (let [r, i] of e) {
		let e = t.has(r);
		(i.selected !== void 0 || e) && i.selected !== e && n.push(M_(i.id, e));
	}
	return n;
}
function P_({ items: e = [], lookup: t }) {
	let n = [], r = new Map(e.map((e) => [e.id, e]));
	for (let [r, i] of e.entries()) {
		let e = t.get(i.id), a = e?.internals?.userNode ?? e;
		a !== void 0 && a !== i && n.push({
			id: i.id,
			item: i,
			type: "replace"
		}), a === void 0 && n.push({
			item: i,
			type: "add",
			index: r
		});
	}
	for (let [e] of t) r.get(e) === void 0 && n.push({
		id: e,
		type: "remove"
	});
	return n;
}
function F_(e) {
	return {
		id: e.id,
		type: "remove"
	};
}
var I_ = Am("React Flow", "https://reactflow.dev/");
function L_(e, t, n = {}) {
	return uh(e, t, {
		...n,
		onError: n.onError ?? I_
	});
}
var R_ = (e) => im(e), z_ = (e) => rm(e);
function B_(e) {
	return (0, v.forwardRef)(e);
}
var V_ = typeof window < "u" ? v.useLayoutEffect : v.useEffect;
function H_(e) {
	let [t, n] = (0, v.useState)(BigInt(0)), [r] = (0, v.useState)(() => U_(() => n((e) => e + BigInt(1))));
	return V_(() => {
		let t = r.get();
		t.length && (e(t), r.reset());
	}, [t]), r;
}
function U_(e) {
	let t = [];
	return {
		get: () => t,
		reset: () => {
			t = [];
		},
		push: (n) => {
			t.push(n), e();
		}
	};
}
var W_ = (0, v.createContext)(null);
function G_({ children: e }) {
	let t = Xg(), n = H_((0, v.useCallback)((e) => {
		let { nodes: n = [], setNodes: r, hasDefaultNodes: i, onNodesChange: a, nodeLookup: o, fitViewQueued: s, onNodesChangeMiddlewareMap: c } = t.getState(), l = n;
		for (let t of e) l = typeof t == "function" ? t(l) : t;
		let u = P_({
			items: l,
			lookup: o
		});
		for (let e of c.values()) u = e(u);
		i && r(l), u.length > 0 ? a?.(u) : s && window.requestAnimationFrame(() => {
			let { fitViewQueued: e, nodes: n, setNodes: r } = t.getState();
			e && r(n);
		});
	}, [])), r = H_((0, v.useCallback)((e) => {
		let { edges: n = [], setEdges: r, hasDefaultEdges: i, onEdgesChange: a, edgeLookup: o } = t.getState(), s = n;
		for (let t of e) s = typeof t == "function" ? t(s) : t;
		i ? r(s) : a && a(P_({
			items: s,
			lookup: o
		}));
	}, [])), i = (0, v.useMemo)(() => ({
		nodeQueue: n,
		edgeQueue: r
	}), []);
	return (0, q.jsx)(W_.Provider, {
		value: i,
		children: e
	});
}
function K_() {
	let e = (0, v.useContext)(W_);
	if (!e) throw Error("useBatchContext must be used within a BatchProvider");
	return e;
}
var q_ = (e) => !!e.panZoom;
function J_() {
	let e = D_(), t = Xg(), n = K_(), r = $(q_), i = (0, v.useMemo)(() => {
		let e = (e) => t.getState().nodeLookup.get(e), r = (e) => {
			n.nodeQueue.push(e);
		}, i = (e) => {
			n.edgeQueue.push(e);
		}, a = (e) => {
			let { nodeLookup: n, nodeOrigin: r } = t.getState(), i = R_(e) ? e : n.get(e.id), a = i.parentId ? Hm(i.position, i.measured, i.parentId, n, r) : i.position;
			return Cm({
				...i,
				position: a,
				width: i.measured?.width ?? i.width,
				height: i.measured?.height ?? i.height
			}, i.parentId ? void 0 : r);
		}, o = (e, t, n = { replace: !1 }) => {
			r((r) => r.map((r) => {
				if (r.id === e) {
					let e = typeof t == "function" ? t(r) : t;
					return n.replace && R_(e) ? e : {
						...r,
						...e
					};
				}
				return r;
			}));
		}, s = (e, t, n = { replace: !1 }) => {
			i((r) => r.map((r) => {
				if (r.id === e) {
					let e = typeof t == "function" ? t(r) : t;
					return n.replace && z_(e) ? e : {
						...r,
						...e
					};
				}
				return r;
			}));
		};
		return {
			getNodes: () => t.getState().nodes.map((e) => ({ ...e })),
			getNode: (t) => e(t)?.internals.userNode,
			getInternalNode: e,
			getEdges: () => {
				let { edges: e = [] } = t.getState();
				return e.map((e) => ({ ...e }));
			},
			getEdge: (e) => t.getState().edgeLookup.get(e),
			setNodes: r,
			setEdges: i,
			addNodes: (e) => {
				let t = Array.isArray(e) ? e : [e];
				n.nodeQueue.push((e) => [...e, ...t]);
			},
			addEdges: (e) => {
				let t = Array.isArray(e) ? e : [e];
				n.edgeQueue.push((e) => [...e, ...t]);
			},
			toObject: () => {
				let { nodes: e = [], edges: n = [], transform: r } = t.getState(), [i, a, o] = r;
				return {
					nodes: e.map((e) => ({ ...e })),
					edges: n.map((e) => ({ ...e })),
					viewport: {
						x: i,
						y: a,
						zoom: o
					}
				};
			},
			deleteElements: async ({ nodes: e = [], edges: n = [] }) => {
				let { nodes: r, edges: i, onNodesDelete: a, onEdgesDelete: o, triggerNodeChanges: s, triggerEdgeChanges: c, onDelete: l, onBeforeDelete: u } = t.getState(), { nodes: d, edges: f } = await mm({
					nodesToRemove: e,
					edgesToRemove: n,
					nodes: r,
					edges: i,
					onBeforeDelete: u
				}), p = f.length > 0, m = d.length > 0;
				if (p) {
					let e = f.map(F_);
					o?.(f), c(e);
				}
				if (m) {
					let e = d.map(F_);
					a?.(d), s(e);
				}
				return (m || p) && l?.({
					nodes: d,
					edges: f
				}), {
					deletedNodes: d,
					deletedEdges: f
				};
			},
			getIntersectingNodes: (e, n = !0, r) => {
				let i = Om(e), o = i ? e : a(e), s = r !== void 0;
				if (!o) return [];
				let { nodeOrigin: c } = t.getState();
				return (r || t.getState().nodes).filter((r) => {
					let a = t.getState().nodeLookup.get(r.id);
					if (a && !i && (r.id === e.id || !a.internals.positionAbsolute)) return !1;
					let l = Cm(s ? r : a, c), u = Dm(l, o);
					return n && u > 0 || u >= l.width * l.height || u >= o.width * o.height;
				});
			},
			isNodeIntersecting: (e, t, n = !0) => {
				let r = Om(e) ? e : a(e);
				if (!r) return !1;
				let i = Dm(r, t);
				return n && i > 0 || i >= t.width * t.height || i >= r.width * r.height;
			},
			updateNode: o,
			updateNodeData: (e, t, n = { replace: !1 }) => {
				o(e, (e) => {
					let r = typeof t == "function" ? t(e) : t;
					return n.replace ? {
						...e,
						data: r
					} : {
						...e,
						data: {
							...e.data,
							...r
						}
					};
				}, n);
			},
			updateEdge: s,
			updateEdgeData: (e, t, n = { replace: !1 }) => {
				s(e, (e) => {
					let r = typeof t == "function" ? t(e) : t;
					return n.replace ? {
						...e,
						data: r
					} : {
						...e,
						data: {
							...e.data,
							...r
						}
					};
				}, n);
			},
			getNodesBounds: (e) => {
				let { nodeLookup: n, nodeOrigin: r } = t.getState();
				return sm(e, {
					nodeLookup: n,
					nodeOrigin: r
				});
			},
			getHandleConnections: ({ type: e, id: n, nodeId: r }) => Array.from(t.getState().connectionLookup.get(`${r}-${e}${n ? `-${n}` : ""}`)?.values() ?? []),
			getNodeConnections: ({ type: e, handleId: n, nodeId: r }) => Array.from(t.getState().connectionLookup.get(`${r}${e ? n ? `-${e}-${n}` : `-${e}` : ""}`)?.values() ?? []),
			fitView: async (e) => {
				let r = t.getState().fitViewResolver ?? Wm();
				return t.setState({
					fitViewQueued: !0,
					fitViewOptions: e,
					fitViewResolver: r
				}), n.nodeQueue.push((e) => [...e]), r.promise;
			}
		};
	}, []);
	return (0, v.useMemo)(() => ({
		...i,
		...e,
		viewportInitialized: r
	}), [r]);
}
var Y_ = (e) => e.selected, X_ = typeof window < "u" ? window : void 0;
function Z_({ deleteKeyCode: e, multiSelectionKeyCode: t }) {
	let n = Xg(), { deleteElements: r } = J_(), i = w_(e, { actInsideInputWithModifier: !1 }), a = w_(t, { target: X_ });
	(0, v.useEffect)(() => {
		if (i) {
			let { edges: e, nodes: t } = n.getState();
			r({
				nodes: t.filter(Y_),
				edges: e.filter(Y_)
			}), n.setState({ nodesSelectionActive: !1 });
		}
	}, [i]), (0, v.useEffect)(() => {
		n.setState({ multiSelectionActive: a });
	}, [a]);
}
function Q_(e) {
	let t = Xg();
	(0, v.useEffect)(() => {
		let n = () => {
			if (!e.current || !(e.current.checkVisibility?.() ?? !0)) return !1;
			let n = Jm(e.current);
			(n.height === 0 || n.width === 0) && t.getState().onError?.("004", Kp.error004()), t.setState({
				width: n.width || 500,
				height: n.height || 500
			});
		};
		if (e.current) {
			n(), window.addEventListener("resize", n);
			let t = new ResizeObserver(() => n());
			return t.observe(e.current), () => {
				window.removeEventListener("resize", n), t.disconnect();
			};
		}
	}, []);
}
var $_ = {
	position: "absolute",
	width: "100%",
	height: "100%",
	top: 0,
	left: 0
}, ev = (e) => ({
	userSelectionActive: e.userSelectionActive,
	lib: e.lib,
	connectionInProgress: e.connection.inProgress
});
function tv({ onPaneContextMenu: e, zoomOnScroll: t = !0, zoomOnPinch: n = !0, panOnScroll: r = !1, panActivationKeyPressed: i, panOnScrollSpeed: a = .5, panOnScrollMode: o = Zp.Free, zoomOnDoubleClick: s = !0, panOnDrag: c = !0, defaultViewport: l, translateExtent: u, minZoom: d, maxZoom: f, zoomActivationKeyCode: p, preventScrolling: m = !0, children: h, noWheelClassName: g, noPanClassName: _, onViewportChange: y, isControlledViewport: b, paneClickDistance: x, selectionOnDrag: S }) {
	let C = Xg(), w = (0, v.useRef)(null), { userSelectionActive: T, lib: E, connectionInProgress: D } = $(ev, Gg), O = w_(p), k = (0, v.useRef)();
	Q_(w);
	let A = (0, v.useCallback)((e) => {
		y?.({
			x: e[0],
			y: e[1],
			zoom: e[2]
		}), b || C.setState({ transform: e });
	}, [y, b]);
	return (0, v.useEffect)(() => {
		if (w.current) {
			k.current = bg({
				domNode: w.current,
				minZoom: d,
				maxZoom: f,
				translateExtent: u,
				viewport: l,
				onDraggingChange: (e) => C.setState((t) => t.paneDragging === e ? t : { paneDragging: e }),
				onPanZoomStart: (e, t) => {
					let { onViewportChangeStart: n, onMoveStart: r } = C.getState();
					r?.(e, t), n?.(t);
				},
				onPanZoom: (e, t) => {
					let { onViewportChange: n, onMove: r } = C.getState();
					r?.(e, t), n?.(t);
				},
				onPanZoomEnd: (e, t) => {
					let { onViewportChangeEnd: n, onMoveEnd: r } = C.getState();
					r?.(e, t), n?.(t);
				}
			});
			let { x: e, y: t, zoom: n } = k.current.getViewport();
			return C.setState({
				panZoom: k.current,
				transform: [
					e,
					t,
					n
				],
				domNode: w.current.closest(".react-flow")
			}), () => {
				k.current?.destroy();
			};
		}
	}, []), (0, v.useEffect)(() => {
		k.current?.update({
			onPaneContextMenu: e,
			zoomOnScroll: t,
			zoomOnPinch: n,
			panOnScroll: r,
			panActivationKeyPressed: i,
			panOnScrollSpeed: a,
			panOnScrollMode: o,
			zoomOnDoubleClick: s,
			panOnDrag: c,
			zoomActivationKeyPressed: O,
			preventScrolling: m,
			noPanClassName: _,
			userSelectionActive: T,
			noWheelClassName: g,
			lib: E,
			onTransformChange: A,
			connectionInProgress: D,
			selectionOnDrag: S,
			paneClickDistance: x
		});
	}, [
		e,
		t,
		n,
		r,
		i,
		a,
		o,
		s,
		c,
		O,
		m,
		_,
		T,
		g,
		E,
		A,
		D,
		S,
		x
	]), (0, q.jsx)("div", {
		className: "react-flow__renderer",
		ref: w,
		style: $_,
		children: h
	});
}
var nv = (e) => ({
	userSelectionActive: e.userSelectionActive,
	userSelectionRect: e.userSelectionRect
});
function rv() {
	let { userSelectionActive: e, userSelectionRect: t } = $(nv, Gg);
	return e && t ? (0, q.jsx)("div", {
		className: "react-flow__selection react-flow__container",
		style: {
			width: t.width,
			height: t.height,
			transform: `translate(${t.x}px, ${t.y}px)`
		}
	}) : null;
}
var iv = (e, t) => (n) => {
	n.target === t.current && e?.(n);
}, av = (e) => ({
	userSelectionActive: e.userSelectionActive,
	elementsSelectable: e.elementsSelectable,
	dragging: e.paneDragging,
	panBy: e.panBy,
	autoPanSpeed: e.autoPanSpeed
});
function ov({ isSelecting: e, selectionKeyPressed: t, selectionMode: n = Qp.Full, panOnDrag: r, autoPanOnSelection: i, paneClickDistance: a, selectionOnDrag: o, onSelectionStart: s, onSelectionEnd: c, onPaneClick: l, onPaneContextMenu: u, onPaneScroll: d, onPaneMouseEnter: f, onPaneMouseMove: p, onPaneMouseLeave: m, children: h }) {
	let g = (0, v.useRef)(0), _ = Xg(), { userSelectionActive: y, elementsSelectable: b, dragging: x, panBy: S, autoPanSpeed: C } = $(av, Gg), w = b && (e || y), T = (0, v.useRef)(null), E = (0, v.useRef)(), D = (0, v.useRef)(/* @__PURE__ */ new Set()), O = (0, v.useRef)(/* @__PURE__ */ new Set()), k = (0, v.useRef)(!1), A = (0, v.useRef)(!1), j = (0, v.useRef)({
		x: 0,
		y: 0
	}), M = (0, v.useRef)(!1), N = (e) => {
		if (A.current || k.current || _.getState().connection.inProgress) {
			A.current = !1, k.current = !1;
			return;
		}
		let { connectionClickStartHandle: t, connection: n, onClickConnectEnd: r, resetSelectedElements: i } = _.getState();
		if (t) {
			let t = structuredClone(n);
			delete t.inProgress, t.toPosition = t.toHandle ? t.toHandle.position : null, r?.(e.nativeEvent, t), _.setState({ connectionClickStartHandle: null });
		}
		l?.(e), i(), _.setState({ nodesSelectionActive: !1 });
	}, P = (e) => {
		Array.isArray(r) && r?.includes(2) ? e.preventDefault() : u?.(e);
	}, ee = d ? (e) => d(e) : void 0, te = (e) => {
		A.current &&= (e.stopPropagation(), !1);
	}, F = (n) => {
		if (n.pointerType === "touch" && r !== !1 && !t) return;
		let { domNode: i, transform: a } = _.getState();
		if (E.current = i?.getBoundingClientRect(), !E.current) return;
		let s = n.target === T.current;
		if (!s && n.target.closest(".nokey") || !e || !(o && s || t) || n.button !== 0 || !n.isPrimary) return;
		n.target?.setPointerCapture?.(n.pointerId), A.current = !1;
		let { x: c, y: l } = $m(n.nativeEvent, E.current), u = Mm({
			x: c,
			y: l
		}, a);
		_.setState({ userSelectionRect: {
			width: 0,
			height: 0,
			startX: u.x,
			startY: u.y,
			x: c,
			y: l
		} }), s || (n.stopPropagation(), n.preventDefault());
	};
	function ne(e, t) {
		let { userSelectionRect: r } = _.getState();
		if (!r) return;
		let { transform: i, nodeLookup: a, edgeLookup: o, connectionLookup: s, triggerNodeChanges: c, triggerEdgeChanges: l, defaultEdgeOptions: u } = _.getState(), d = {
			x: r.startX,
			y: r.startY
		}, { x: f, y: p } = Nm(d, i), m = {
			startX: d.x,
			startY: d.y,
			x: e < f ? e : f,
			y: t < p ? t : p,
			width: Math.abs(e - f),
			height: Math.abs(t - p)
		}, h = D.current, g = O.current;
		D.current = new Set(lm(a, m, i, n === Qp.Partial, !0).map((e) => e.id)), O.current = /* @__PURE__ */ new Set();
		let v = u?.selectable ?? !0;
		for (let e of D.current) {
			let t = s.get(e);
			if (t) for (let { edgeId: e } of t.values()) {
				let t = o.get(e);
				t && (t.selectable ?? v) && O.current.add(e);
			}
		}
		Um(h, D.current) || c(N_(a, D.current)), Um(g, O.current) || l(N_(o, O.current)), _.setState({
			userSelectionRect: m,
			userSelectionActive: !0,
			nodesSelectionActive: !1
		});
	}
	function re() {
		if (!i || !E.current) return;
		let [e, t] = ym(j.current, E.current, C);
		S({
			x: e,
			y: t
		}).then((e) => {
			if (!A.current || !e) {
				g.current = requestAnimationFrame(re);
				return;
			}
			let { x: t, y: n } = j.current;
			ne(t, n), g.current = requestAnimationFrame(re);
		});
	}
	let I = () => {
		cancelAnimationFrame(g.current), g.current = 0, M.current = !1;
	};
	(0, v.useEffect)(() => () => I(), []);
	let L = (e) => {
		let { userSelectionRect: n, transform: r, resetSelectedElements: i } = _.getState();
		if (!E.current || !n) return;
		let { x: o, y: c } = $m(e.nativeEvent, E.current);
		j.current = {
			x: o,
			y: c
		};
		let l = Nm({
			x: n.startX,
			y: n.startY
		}, r);
		if (!A.current) {
			let n = t ? 0 : a;
			if (Math.hypot(o - l.x, c - l.y) <= n) return;
			i(), s?.(e);
		}
		A.current = !0, M.current ||= (re(), !0), ne(o, c);
	}, ie = (e) => {
		w ? e.button === 0 && (e.target?.releasePointerCapture?.(e.pointerId), !y && e.target === T.current && _.getState().userSelectionRect && N?.(e), _.setState({
			userSelectionActive: !1,
			userSelectionRect: null
		}), A.current && (c?.(e), _.setState({ nodesSelectionActive: D.current.size > 0 })), I()) : e.target === T.current && _.getState().connection.inProgress && (k.current = !0);
	}, ae = (e) => {
		e.target?.releasePointerCapture?.(e.pointerId), I();
	}, oe = r === !0 || Array.isArray(r) && r.includes(0);
	return (0, q.jsxs)("div", {
		className: ms(["react-flow__pane", {
			draggable: oe,
			dragging: x,
			selection: e
		}]),
		onClick: w ? void 0 : iv(N, T),
		onContextMenu: iv(P, T),
		onWheel: iv(ee, T),
		onPointerEnter: w ? void 0 : f,
		onPointerMove: w ? L : p,
		onPointerUp: ie,
		onPointerCancel: w ? ae : void 0,
		onPointerDownCapture: w ? F : void 0,
		onClickCapture: w ? te : void 0,
		onPointerLeave: m,
		ref: T,
		style: $_,
		children: [h, (0, q.jsx)(rv, {})]
	});
}
function sv({ id: e, store: t, unselect: n = !1, nodeRef: r }) {
	let { addSelectedNodes: i, unselectNodesAndEdges: a, multiSelectionActive: o, nodeLookup: s, onError: c } = t.getState(), l = s.get(e);
	l ? (t.setState({ nodesSelectionActive: !1 }), l.selected ? (n || l.selected && o) && (a({
		nodes: [l],
		edges: []
	}), requestAnimationFrame(() => r?.current?.blur())) : i([e])) : c?.("012", Kp.error012(e));
}
function cv({ nodeRef: e, disabled: t = !1, noDragClassName: n, handleSelector: r, nodeId: i, isSelectable: a, nodeClickDistance: o }) {
	let s = Xg(), [c, l] = (0, v.useState)(!1), u = (0, v.useRef)();
	return (0, v.useEffect)(() => {
		if (!t) return u.current = Yh({
			getStoreItems: () => s.getState(),
			onNodeMouseDown: (t) => {
				sv({
					id: t,
					store: s,
					nodeRef: e
				});
			},
			onDragStart: () => {
				l(!0);
			},
			onDragStop: () => {
				l(!1);
			}
		}), () => {
			u.current?.destroy(), u.current = void 0;
		};
	}, [
		t,
		s,
		e
	]), (0, v.useEffect)(() => {
		!t && e.current && u.current && u.current.update({
			noDragClassName: n,
			handleSelector: r,
			domNode: e.current,
			isSelectable: a,
			nodeId: i,
			nodeClickDistance: o
		});
	}, [
		n,
		r,
		t,
		a,
		e,
		i,
		o
	]), c;
}
var lv = (e) => (t) => t.selected && (t.draggable || e && t.draggable === void 0);
function uv() {
	let e = Xg();
	return (0, v.useCallback)((t) => {
		let { nodeExtent: n, snapToGrid: r, snapGrid: i, nodesDraggable: a, onError: o, updateNodePositions: s, nodeLookup: c, nodeOrigin: l } = e.getState(), u = /* @__PURE__ */ new Map(), d = lv(a), f = r ? i[0] : 5, p = r ? i[1] : 5, m = t.direction.x * f * t.factor, h = t.direction.y * p * t.factor;
		for (let [, e] of c) {
			if (!d(e)) continue;
			let t = {
				x: e.internals.positionAbsolute.x + m,
				y: e.internals.positionAbsolute.y + h
			};
			r && (t = jm(t, i));
			let { position: a, positionAbsolute: s } = pm({
				nodeId: e.id,
				nextPosition: t,
				nodeLookup: c,
				nodeExtent: n,
				nodeOrigin: l,
				onError: o
			});
			e.position = a, e.internals.positionAbsolute = s, u.set(e.id, e);
		}
		s(u);
	}, []);
}
var dv = (0, v.createContext)(null), fv = dv.Provider;
dv.Consumer;
var pv = () => (0, v.useContext)(dv), mv = (e) => ({
	connectOnClick: e.connectOnClick,
	noPanClassName: e.noPanClassName,
	rfId: e.rfId
}), hv = (0, v.createContext)(null);
function gv({ children: e }) {
	let t = $(mv, Gg);
	return (0, q.jsx)(hv.Provider, {
		value: t,
		children: e
	});
}
function _v() {
	let e = (0, v.useContext)(hv);
	if (!e) throw Error("useHandleConfig must be used within a HandleConfigProvider");
	return e;
}
var vv = {
	connectingFrom: !1,
	connectingTo: !1,
	clickConnecting: !1,
	isPossibleEndHandle: !0,
	connectionInProcess: !1,
	clickConnectionInProcess: !1,
	valid: !1
}, yv = (e, t, n) => (r) => {
	let { connectionClickStartHandle: i, connectionMode: a, connection: o } = r, { fromHandle: s, toHandle: c, isValid: l } = o;
	if (!s && !i) return vv;
	let u = c?.nodeId === e && c?.id === t && c?.type === n;
	return {
		connectingFrom: s?.nodeId === e && s?.id === t && s?.type === n,
		connectingTo: u,
		clickConnecting: i?.nodeId === e && i?.id === t && i?.type === n,
		isPossibleEndHandle: a === Xp.Strict ? s?.type !== n : e !== s?.nodeId || t !== s?.id,
		connectionInProcess: !!s,
		clickConnectionInProcess: !!i,
		valid: u && l
	};
};
function bv({ type: e = "source", position: t = Q.Top, isValidConnection: n, isConnectable: r = !0, isConnectableStart: i = !0, isConnectableEnd: a = !0, id: o, onConnect: s, children: c, className: l, onMouseDown: u, onTouchStart: d, ...f }, p) {
	let m = o || null, h = e === "target", g = Xg(), _ = pv(), { connectOnClick: v, noPanClassName: y, rfId: b } = _v(), { connectingFrom: x, connectingTo: S, clickConnecting: C, isPossibleEndHandle: w, connectionInProcess: T, clickConnectionInProcess: E, valid: D } = $(yv(_, m, e), Gg);
	_ || g.getState().onError?.("010", Kp.error010());
	let O = (e) => {
		let { defaultEdgeOptions: t, onConnect: n, hasDefaultEdges: r } = g.getState(), i = {
			...t,
			...e
		};
		if (r) {
			let { edges: e, setEdges: t, onError: n } = g.getState();
			t(L_(i, e, { onError: n }));
		}
		n?.(i), s?.(i);
	}, k = (e) => {
		if (!_) return;
		let t = Qm(e.nativeEvent);
		if (i && (t && e.button === 0 || !t)) {
			let t = g.getState();
			ag.onPointerDown(e.nativeEvent, {
				handleDomNode: e.currentTarget,
				autoPanOnConnect: t.autoPanOnConnect,
				connectionMode: t.connectionMode,
				connectionRadius: t.connectionRadius,
				domNode: t.domNode,
				nodeLookup: t.nodeLookup,
				lib: t.lib,
				isTarget: h,
				handleId: m,
				nodeId: _,
				flowId: t.rfId,
				panBy: t.panBy,
				cancelConnection: t.cancelConnection,
				onConnectStart: t.onConnectStart,
				onConnectEnd: (...e) => g.getState().onConnectEnd?.(...e),
				updateConnection: t.updateConnection,
				onConnect: O,
				isValidConnection: n || ((...e) => g.getState().isValidConnection?.(...e) ?? !0),
				getTransform: () => g.getState().transform,
				getFromHandle: () => g.getState().connection.fromHandle,
				autoPanSpeed: t.autoPanSpeed,
				dragThreshold: t.connectionDragThreshold
			});
		}
		t ? u?.(e) : d?.(e);
	};
	return (0, q.jsx)("div", {
		"data-handleid": m,
		"data-nodeid": _,
		"data-handlepos": t,
		"data-id": `${b}-${_}-${m}-${e}`,
		className: ms([
			"react-flow__handle",
			`react-flow__handle-${t}`,
			"nodrag",
			y,
			l,
			{
				source: !h,
				target: h,
				connectable: r,
				connectablestart: i,
				connectableend: a,
				clickconnecting: C,
				connectingfrom: x,
				connectingto: S,
				valid: D,
				connectionindicator: r && (!T || w) && (T || E ? a : i)
			}
		]),
		onMouseDown: k,
		onTouchStart: k,
		onClick: v ? (t) => {
			let { onClickConnectStart: r, onClickConnectEnd: a, connectionClickStartHandle: o, connectionMode: s, isValidConnection: c, lib: l, rfId: u, nodeLookup: d, connection: f } = g.getState();
			if (!_ || !o && !i) return;
			if (!o) {
				r?.(t.nativeEvent, {
					nodeId: _,
					handleId: m,
					handleType: e
				}), g.setState({ connectionClickStartHandle: {
					nodeId: _,
					type: e,
					id: m
				} });
				return;
			}
			let p = Ym(t.target), h = n || c, { connection: v, isValid: y } = ag.isValid(t.nativeEvent, {
				handle: {
					nodeId: _,
					id: m,
					type: e
				},
				connectionMode: s,
				fromNodeId: o.nodeId,
				fromHandleId: o.id || null,
				fromType: o.type,
				isValidConnection: h,
				flowId: u,
				doc: p,
				lib: l,
				nodeLookup: d
			});
			y && v && O(v);
			let b = structuredClone(f);
			delete b.inProgress, b.toPosition = b.toHandle ? b.toHandle.position : null, a?.(t, b), g.setState({ connectionClickStartHandle: null });
		} : void 0,
		ref: p,
		...f,
		children: c
	});
}
var xv = (0, v.memo)(B_(bv));
function Sv({ data: e, isConnectable: t, sourcePosition: n = Q.Bottom }) {
	return (0, q.jsxs)(q.Fragment, { children: [e?.label, (0, q.jsx)(xv, {
		type: "source",
		position: n,
		isConnectable: t
	})] });
}
function Cv({ data: e, isConnectable: t, targetPosition: n = Q.Top, sourcePosition: r = Q.Bottom }) {
	return (0, q.jsxs)(q.Fragment, { children: [
		(0, q.jsx)(xv, {
			type: "target",
			position: n,
			isConnectable: t
		}),
		e?.label,
		(0, q.jsx)(xv, {
			type: "source",
			position: r,
			isConnectable: t
		})
	] });
}
function wv() {
	return null;
}
function Tv({ data: e, isConnectable: t, targetPosition: n = Q.Top }) {
	return (0, q.jsxs)(q.Fragment, { children: [(0, q.jsx)(xv, {
		type: "target",
		position: n,
		isConnectable: t
	}), e?.label] });
}
var Ev = {
	ArrowUp: {
		x: 0,
		y: -1
	},
	ArrowDown: {
		x: 0,
		y: 1
	},
	ArrowLeft: {
		x: -1,
		y: 0
	},
	ArrowRight: {
		x: 1,
		y: 0
	}
}, Dv = {
	input: Sv,
	default: Cv,
	output: Tv,
	group: wv
};
function Ov(e) {
	return e.internals.handleBounds === void 0 ? {
		width: e.width ?? e.initialWidth ?? e.style?.width,
		height: e.height ?? e.initialHeight ?? e.style?.height
	} : {
		width: e.width ?? e.style?.width,
		height: e.height ?? e.style?.height
	};
}
var kv = (e) => {
	let { width: t, height: n, x: r, y: i } = cm(e.nodeLookup, { filter: (e) => !!e.selected });
	return {
		width: km(t) ? t : null,
		height: km(n) ? n : null,
		userSelectionActive: e.userSelectionActive,
		transformString: `translate(${e.transform[0]}px,${e.transform[1]}px) scale(${e.transform[2]}) translate(${r}px,${i}px)`
	};
};
function Av({ onSelectionContextMenu: e, noPanClassName: t, disableKeyboardA11y: n }) {
	let r = Xg(), { width: i, height: a, transformString: o, userSelectionActive: s } = $(kv, Gg), c = uv(), l = (0, v.useRef)(null);
	(0, v.useEffect)(() => {
		n || l.current?.focus({ preventScroll: !0 });
	}, [n]);
	let u = !s && i !== null && a !== null;
	if (cv({
		nodeRef: l,
		disabled: !u
	}), !u) return null;
	let d = e ? (t) => {
		e(t, r.getState().nodes.filter((e) => e.selected));
	} : void 0;
	return (0, q.jsx)("div", {
		className: ms([
			"react-flow__nodesselection",
			"react-flow__container",
			t
		]),
		style: { transform: o },
		children: (0, q.jsx)("div", {
			ref: l,
			className: "react-flow__nodesselection-rect",
			onContextMenu: d,
			tabIndex: n ? void 0 : -1,
			onKeyDown: n ? void 0 : (e) => {
				Object.prototype.hasOwnProperty.call(Ev, e.key) && (e.preventDefault(), c({
					direction: Ev[e.key],
					factor: e.shiftKey ? 4 : 1
				}));
			},
			style: {
				width: i,
				height: a
			}
		})
	});
}
var jv = typeof window < "u" ? window : void 0, Mv = (e) => ({
	nodesSelectionActive: e.nodesSelectionActive,
	userSelectionActive: e.userSelectionActive
});
function Nv({ children: e, onPaneClick: t, onPaneMouseEnter: n, onPaneMouseMove: r, onPaneMouseLeave: i, onPaneContextMenu: a, onPaneScroll: o, paneClickDistance: s, deleteKeyCode: c, selectionKeyCode: l, selectionOnDrag: u, selectionMode: d, onSelectionStart: f, onSelectionEnd: p, multiSelectionKeyCode: m, panActivationKeyCode: h, zoomActivationKeyCode: g, elementsSelectable: _, zoomOnScroll: v, zoomOnPinch: y, panOnScroll: b, panOnScrollSpeed: x, panOnScrollMode: S, zoomOnDoubleClick: C, panOnDrag: w, autoPanOnSelection: T, defaultViewport: E, translateExtent: D, minZoom: O, maxZoom: k, preventScrolling: A, onSelectionContextMenu: j, noWheelClassName: M, noPanClassName: N, disableKeyboardA11y: P, onViewportChange: ee, isControlledViewport: te }) {
	let { nodesSelectionActive: F, userSelectionActive: ne } = $(Mv, Gg), re = w_(l, { target: jv }), I = w_(h, { target: jv }), L = I || w, ie = I || b, ae = u && L !== !0, oe = re || ne || ae;
	return Z_({
		deleteKeyCode: c,
		multiSelectionKeyCode: m
	}), (0, q.jsx)(tv, {
		onPaneContextMenu: a,
		elementsSelectable: _,
		zoomOnScroll: v,
		zoomOnPinch: y,
		panOnScroll: ie,
		panActivationKeyPressed: I,
		panOnScrollSpeed: x,
		panOnScrollMode: S,
		zoomOnDoubleClick: C,
		panOnDrag: !re && L,
		defaultViewport: E,
		translateExtent: D,
		minZoom: O,
		maxZoom: k,
		zoomActivationKeyCode: g,
		preventScrolling: A,
		noWheelClassName: M,
		noPanClassName: N,
		onViewportChange: ee,
		isControlledViewport: te,
		paneClickDistance: s,
		selectionOnDrag: ae,
		children: (0, q.jsxs)(ov, {
			onSelectionStart: f,
			onSelectionEnd: p,
			onPaneClick: t,
			onPaneMouseEnter: n,
			onPaneMouseMove: r,
			onPaneMouseLeave: i,
			onPaneContextMenu: a,
			onPaneScroll: o,
			panOnDrag: L,
			autoPanOnSelection: T,
			isSelecting: !!oe,
			selectionMode: d,
			selectionKeyPressed: re,
			paneClickDistance: s,
			selectionOnDrag: ae,
			children: [e, F && (0, q.jsx)(Av, {
				onSelectionContextMenu: j,
				noPanClassName: N,
				disableKeyboardA11y: P
			})]
		})
	});
}
Nv.displayName = "FlowRenderer";
var Pv = (0, v.memo)(Nv), Fv = (e) => (t) => e ? lm(t.nodeLookup, {
	x: 0,
	y: 0,
	width: t.width,
	height: t.height
}, t.transform, !0).map((e) => e.id) : Array.from(t.nodeLookup.keys());
function Iv(e) {
	return $((0, v.useCallback)(Fv(e), [e]), Gg);
}
var Lv = (e) => e.updateNodeInternals;
function Rv() {
	let e = $(Lv), [t] = (0, v.useState)(() => typeof ResizeObserver > "u" ? null : new ResizeObserver((t) => {
		let n = /* @__PURE__ */ new Map();
		t.forEach((e) => {
			let t = e.target.getAttribute("data-id");
			n.set(t, {
				id: t,
				nodeElement: e.target,
				force: !0
			});
		}), e(n);
	}));
	return (0, v.useEffect)(() => () => {
		t?.disconnect();
	}, [t]), t;
}
function zv({ node: e, nodeType: t, hasDimensions: n, resizeObserver: r }) {
	let i = Xg(), a = (0, v.useRef)(null), o = (0, v.useRef)(null), s = (0, v.useRef)(e.sourcePosition), c = (0, v.useRef)(e.targetPosition), l = (0, v.useRef)(t), u = n && !!e.internals.handleBounds;
	return (0, v.useEffect)(() => {
		!a.current || e.hidden || u && o.current === a.current || (o.current && r?.unobserve(o.current), r?.observe(a.current), o.current = a.current);
	}, [u, e.hidden]), (0, v.useEffect)(() => () => {
		o.current &&= (r?.unobserve(o.current), null);
	}, []), (0, v.useEffect)(() => {
		if (a.current) {
			let n = l.current !== t, r = s.current !== e.sourcePosition, o = c.current !== e.targetPosition;
			(n || r || o) && (l.current = t, s.current = e.sourcePosition, c.current = e.targetPosition, i.getState().updateNodeInternals(/* @__PURE__ */ new Map([[e.id, {
				id: e.id,
				nodeElement: a.current,
				force: !0
			}]])));
		}
	}, [
		e.id,
		t,
		e.sourcePosition,
		e.targetPosition
	]), a;
}
function Bv({ id: e, onClick: t, onMouseEnter: n, onMouseMove: r, onMouseLeave: i, onContextMenu: a, onDoubleClick: o, nodesDraggable: s, elementsSelectable: c, nodesConnectable: l, nodesFocusable: u, resizeObserver: d, noDragClassName: f, noPanClassName: p, disableKeyboardA11y: m, rfId: h, nodeTypes: g, nodeClickDistance: _, onError: v }) {
	let { node: y, internals: b, isParent: x } = $((t) => {
		let n = t.nodeLookup.get(e), r = t.parentLookup.has(e);
		return {
			node: n,
			internals: n.internals,
			isParent: r
		};
	}, Gg), S = y.type || "default", C = g?.[S] || Dv[S];
	C === void 0 && (v?.("003", Kp.error003(S)), S = "default", C = g?.default || Dv.default);
	let w = !!(y.draggable || s && y.draggable === void 0), T = !!(y.selectable || c && y.selectable === void 0), E = !!(y.connectable || l && y.connectable === void 0), D = !!(y.focusable || u && y.focusable === void 0), O = Xg(), k = Vm(y), A = zv({
		node: y,
		nodeType: S,
		hasDimensions: k,
		resizeObserver: d
	}), j = cv({
		nodeRef: A,
		disabled: y.hidden || !w,
		noDragClassName: f,
		handleSelector: y.dragHandle,
		nodeId: e,
		isSelectable: T,
		nodeClickDistance: _
	}), M = uv();
	if (y.hidden) return null;
	let N = Bm(y), P = Ov(y), ee = T || w || t || n || r || i, te = n ? (e) => n(e, { ...b.userNode }) : void 0, F = r ? (e) => r(e, { ...b.userNode }) : void 0, ne = i ? (e) => i(e, { ...b.userNode }) : void 0, re = a ? (e) => a(e, { ...b.userNode }) : void 0, I = o ? (e) => o(e, { ...b.userNode }) : void 0, L = (n) => {
		let { selectNodesOnDrag: r, nodeDragThreshold: i } = O.getState();
		T && (!r || !w || i > 0) && sv({
			id: e,
			store: O,
			nodeRef: A
		}), t && t(n, { ...b.userNode });
	}, ie = (t) => {
		if (!(Zm(t.nativeEvent) || m)) {
			if (Jp.includes(t.key) && T) {
				let n = t.key === "Escape";
				sv({
					id: e,
					store: O,
					unselect: n,
					nodeRef: A
				});
			} else if (w && y.selected && Object.prototype.hasOwnProperty.call(Ev, t.key)) {
				t.preventDefault();
				let { ariaLabelConfig: e } = O.getState();
				O.setState({ ariaLiveMessage: e["node.a11yDescription.ariaLiveMessage"]({
					direction: t.key.replace("Arrow", "").toLowerCase(),
					x: ~~b.positionAbsolute.x,
					y: ~~b.positionAbsolute.y
				}) }), M({
					direction: Ev[t.key],
					factor: t.shiftKey ? 4 : 1
				});
			}
		}
	}, ae = () => {
		if (m || !A.current?.matches(":focus-visible")) return;
		let { transform: t, width: n, height: r, autoPanOnNodeFocus: i, setCenter: a } = O.getState();
		i && (lm(/* @__PURE__ */ new Map([[e, y]]), {
			x: 0,
			y: 0,
			width: n,
			height: r
		}, t, !0).length > 0 || a(y.position.x + N.width / 2, y.position.y + N.height / 2, { zoom: t[2] }));
	};
	return (0, q.jsx)("div", {
		className: ms([
			"react-flow__node",
			`react-flow__node-${S}`,
			{ [p]: w },
			y.className,
			{
				selected: y.selected,
				selectable: T,
				parent: x,
				draggable: w,
				dragging: j
			}
		]),
		ref: A,
		style: {
			zIndex: b.z,
			transform: `translate(${b.positionAbsolute.x}px,${b.positionAbsolute.y}px)`,
			pointerEvents: ee ? "all" : "none",
			visibility: k ? "visible" : "hidden",
			...y.style,
			...P
		},
		"data-id": e,
		"data-testid": `rf__node-${e}`,
		onMouseEnter: te,
		onMouseMove: F,
		onMouseLeave: ne,
		onContextMenu: re,
		onClick: L,
		onDoubleClick: I,
		onKeyDown: D ? ie : void 0,
		tabIndex: D ? 0 : void 0,
		onFocus: D ? ae : void 0,
		role: y.ariaRole ?? (D ? "group" : void 0),
		"aria-roledescription": "node",
		"aria-describedby": m ? void 0 : `${$g}-${h}`,
		"aria-label": y.ariaLabel,
		...y.domAttributes,
		children: (0, q.jsx)(fv, {
			value: e,
			children: (0, q.jsx)(C, {
				id: e,
				data: y.data,
				type: S,
				positionAbsoluteX: b.positionAbsolute.x,
				positionAbsoluteY: b.positionAbsolute.y,
				selected: y.selected ?? !1,
				selectable: T,
				draggable: w,
				deletable: y.deletable ?? !0,
				isConnectable: E,
				sourcePosition: y.sourcePosition,
				targetPosition: y.targetPosition,
				dragging: j,
				dragHandle: y.dragHandle,
				zIndex: b.z,
				parentId: y.parentId,
				...N
			})
		})
	});
}
var Vv = (0, v.memo)(Bv), Hv = (e) => ({
	nodesConnectable: e.nodesConnectable,
	nodesFocusable: e.nodesFocusable,
	elementsSelectable: e.elementsSelectable,
	onError: e.onError
});
function Uv(e) {
	let { nodesConnectable: t, nodesFocusable: n, elementsSelectable: r, onError: i } = $(Hv, Gg), a = Iv(e.onlyRenderVisibleElements), o = Rv();
	return (0, q.jsx)("div", {
		className: "react-flow__nodes",
		style: $_,
		children: a.map((a) => (0, q.jsx)(Vv, {
			id: a,
			nodeTypes: e.nodeTypes,
			nodeExtent: e.nodeExtent,
			onClick: e.onNodeClick,
			onMouseEnter: e.onNodeMouseEnter,
			onMouseMove: e.onNodeMouseMove,
			onMouseLeave: e.onNodeMouseLeave,
			onContextMenu: e.onNodeContextMenu,
			onDoubleClick: e.onNodeDoubleClick,
			noDragClassName: e.noDragClassName,
			noPanClassName: e.noPanClassName,
			rfId: e.rfId,
			disableKeyboardA11y: e.disableKeyboardA11y,
			resizeObserver: o,
			nodesDraggable: e.nodesDraggable ?? !0,
			nodesConnectable: t,
			nodesFocusable: n,
			elementsSelectable: r,
			nodeClickDistance: e.nodeClickDistance,
			onError: i
		}, a))
	});
}
Uv.displayName = "NodeRenderer";
var Wv = (0, v.memo)(Uv);
function Gv(e) {
	return $((0, v.useCallback)((t) => {
		if (!e) return t.edges.map((e) => e.id);
		let n = [];
		if (t.width && t.height) for (let e of t.edges) {
			let r = t.nodeLookup.get(e.source), i = t.nodeLookup.get(e.target);
			r && i && sh({
				sourceNode: r,
				targetNode: i,
				width: t.width,
				height: t.height,
				transform: t.transform
			}) && n.push(e.id);
		}
		return n;
	}, [e]), Gg);
}
var Kv = ({ color: e = "none", strokeWidth: t = 1 }) => {
	let n = {
		strokeWidth: t,
		...e && { stroke: e }
	};
	return (0, q.jsx)("polyline", {
		className: "arrow",
		style: n,
		strokeLinecap: "round",
		fill: "none",
		strokeLinejoin: "round",
		points: "-5,-4 0,0 -5,4"
	});
}, qv = ({ color: e = "none", strokeWidth: t = 1 }) => {
	let n = {
		strokeWidth: t,
		...e && {
			stroke: e,
			fill: e
		}
	};
	return (0, q.jsx)("polyline", {
		className: "arrowclosed",
		style: n,
		strokeLinecap: "round",
		strokeLinejoin: "round",
		points: "-5,-4 0,0 -5,4 -5,-4"
	});
}, Jv = {
	[tm.Arrow]: Kv,
	[tm.ArrowClosed]: qv
};
function Yv(e) {
	let t = Xg();
	return (0, v.useMemo)(() => Object.prototype.hasOwnProperty.call(Jv, e) ? Jv[e] : (t.getState().onError?.("009", Kp.error009(e)), null), [e]);
}
var Xv = ({ id: e, type: t, color: n, width: r = 12.5, height: i = 12.5, markerUnits: a = "strokeWidth", strokeWidth: o, orient: s = "auto-start-reverse" }) => {
	let c = Yv(t);
	return c ? (0, q.jsx)("marker", {
		className: "react-flow__arrowhead",
		id: e,
		markerWidth: `${r}`,
		markerHeight: `${i}`,
		viewBox: "-10 -10 20 20",
		markerUnits: a,
		orient: s,
		refX: "0",
		refY: "0",
		children: (0, q.jsx)(c, {
			color: n,
			strokeWidth: o
		})
	}) : null;
}, Zv = ({ defaultColor: e, rfId: t }) => {
	let n = $((e) => e.edges), r = $((e) => e.defaultEdgeOptions), i = (0, v.useMemo)(() => Th(n, {
		id: t,
		defaultColor: e,
		defaultMarkerStart: r?.markerStart,
		defaultMarkerEnd: r?.markerEnd
	}), [
		n,
		r,
		t,
		e
	]);
	return i.length ? (0, q.jsx)("svg", {
		className: "react-flow__marker",
		"aria-hidden": "true",
		children: (0, q.jsx)("defs", { children: i.map((e) => (0, q.jsx)(Xv, {
			id: e.id,
			type: e.type,
			color: e.color,
			width: e.width,
			height: e.height,
			markerUnits: e.markerUnits,
			strokeWidth: e.strokeWidth,
			orient: e.orient
		}, e.id)) })
	}) : null;
};
Zv.displayName = "MarkerDefinitions";
var Qv = (0, v.memo)(Zv);
function $v({ x: e, y: t, label: n, labelStyle: r, labelShowBg: i = !0, labelBgStyle: a, labelBgPadding: o = [2, 4], labelBgBorderRadius: s = 2, children: c, className: l, ...u }) {
	let [d, f] = (0, v.useState)({
		x: 1,
		y: 0,
		width: 0,
		height: 0
	}), p = ms(["react-flow__edge-textwrapper", l]), m = (0, v.useRef)(null);
	return (0, v.useEffect)(() => {
		if (m.current) {
			let e = m.current.getBBox();
			f({
				x: e.x,
				y: e.y,
				width: e.width,
				height: e.height
			});
		}
	}, [n]), n ? (0, q.jsxs)("g", {
		transform: `translate(${e - d.width / 2} ${t - d.height / 2})`,
		className: p,
		visibility: d.width ? "visible" : "hidden",
		...u,
		children: [
			i && (0, q.jsx)("rect", {
				width: d.width + 2 * o[0],
				x: -o[0],
				y: -o[1],
				height: d.height + 2 * o[1],
				className: "react-flow__edge-textbg",
				style: a,
				rx: s,
				ry: s
			}),
			(0, q.jsx)("text", {
				className: "react-flow__edge-text",
				y: d.height / 2,
				dy: "0.3em",
				ref: m,
				style: r,
				children: n
			}),
			c
		]
	}) : null;
}
$v.displayName = "EdgeText";
var ey = (0, v.memo)($v);
function ty({ path: e, labelX: t, labelY: n, label: r, labelStyle: i, labelShowBg: a, labelBgStyle: o, labelBgPadding: s, labelBgBorderRadius: c, interactionWidth: l = 20, ...u }) {
	return (0, q.jsxs)(q.Fragment, { children: [
		(0, q.jsx)("path", {
			...u,
			d: e,
			fill: "none",
			className: ms(["react-flow__edge-path", u.className])
		}),
		l ? (0, q.jsx)("path", {
			d: e,
			fill: "none",
			strokeOpacity: 0,
			strokeWidth: l,
			className: "react-flow__edge-interaction"
		}) : null,
		r && km(t) && km(n) ? (0, q.jsx)(ey, {
			x: t,
			y: n,
			label: r,
			labelStyle: i,
			labelShowBg: a,
			labelBgStyle: o,
			labelBgPadding: s,
			labelBgBorderRadius: c
		}) : null
	] });
}
function ny({ pos: e, x1: t, y1: n, x2: r, y2: i }) {
	return e === Q.Left || e === Q.Right ? [.5 * (t + r), n] : [t, .5 * (n + i)];
}
function ry({ sourceX: e, sourceY: t, sourcePosition: n = Q.Bottom, targetX: r, targetY: i, targetPosition: a = Q.Top }) {
	let [o, s] = ny({
		pos: n,
		x1: e,
		y1: t,
		x2: r,
		y2: i
	}), [c, l] = ny({
		pos: a,
		x1: r,
		y1: i,
		x2: e,
		y2: t
	}), [u, d, f, p] = th({
		sourceX: e,
		sourceY: t,
		targetX: r,
		targetY: i,
		sourceControlX: o,
		sourceControlY: s,
		targetControlX: c,
		targetControlY: l
	});
	return [
		`M${e},${t} C${o},${s} ${c},${l} ${r},${i}`,
		u,
		d,
		f,
		p
	];
}
function iy(e) {
	return (0, v.memo)(({ id: t, sourceX: n, sourceY: r, targetX: i, targetY: a, sourcePosition: o, targetPosition: s, label: c, labelStyle: l, labelShowBg: u, labelBgStyle: d, labelBgPadding: f, labelBgBorderRadius: p, style: m, markerEnd: h, markerStart: g, interactionWidth: _ }) => {
		let [v, y, b] = ry({
			sourceX: n,
			sourceY: r,
			sourcePosition: o,
			targetX: i,
			targetY: a,
			targetPosition: s
		}), x = e.isInternal ? void 0 : t;
		return (0, q.jsx)(ty, {
			id: x,
			path: v,
			labelX: y,
			labelY: b,
			label: c,
			labelStyle: l,
			labelShowBg: u,
			labelBgStyle: d,
			labelBgPadding: f,
			labelBgBorderRadius: p,
			style: m,
			markerEnd: h,
			markerStart: g,
			interactionWidth: _
		});
	});
}
var ay = iy({ isInternal: !1 }), oy = iy({ isInternal: !0 });
ay.displayName = "SimpleBezierEdge", oy.displayName = "SimpleBezierEdgeInternal";
function sy(e) {
	return (0, v.memo)(({ id: t, sourceX: n, sourceY: r, targetX: i, targetY: a, label: o, labelStyle: s, labelShowBg: c, labelBgStyle: l, labelBgPadding: u, labelBgBorderRadius: d, style: f, sourcePosition: p = Q.Bottom, targetPosition: m = Q.Top, markerEnd: h, markerStart: g, pathOptions: _, interactionWidth: v }) => {
		let [y, b, x] = vh({
			sourceX: n,
			sourceY: r,
			sourcePosition: p,
			targetX: i,
			targetY: a,
			targetPosition: m,
			borderRadius: _?.borderRadius,
			offset: _?.offset,
			stepPosition: _?.stepPosition
		}), S = e.isInternal ? void 0 : t;
		return (0, q.jsx)(ty, {
			id: S,
			path: y,
			labelX: b,
			labelY: x,
			label: o,
			labelStyle: s,
			labelShowBg: c,
			labelBgStyle: l,
			labelBgPadding: u,
			labelBgBorderRadius: d,
			style: f,
			markerEnd: h,
			markerStart: g,
			interactionWidth: v
		});
	});
}
var cy = sy({ isInternal: !1 }), ly = sy({ isInternal: !0 });
cy.displayName = "SmoothStepEdge", ly.displayName = "SmoothStepEdgeInternal";
function uy(e) {
	return (0, v.memo)(({ id: t, ...n }) => {
		let r = e.isInternal ? void 0 : t;
		return (0, q.jsx)(cy, {
			...n,
			id: r,
			pathOptions: (0, v.useMemo)(() => ({
				borderRadius: 0,
				offset: n.pathOptions?.offset
			}), [n.pathOptions?.offset])
		});
	});
}
var dy = uy({ isInternal: !1 }), fy = uy({ isInternal: !0 });
dy.displayName = "StepEdge", fy.displayName = "StepEdgeInternal";
function py(e) {
	return (0, v.memo)(({ id: t, sourceX: n, sourceY: r, targetX: i, targetY: a, label: o, labelStyle: s, labelShowBg: c, labelBgStyle: l, labelBgPadding: u, labelBgBorderRadius: d, style: f, markerEnd: p, markerStart: m, interactionWidth: h }) => {
		let [g, _, v] = dh({
			sourceX: n,
			sourceY: r,
			targetX: i,
			targetY: a
		}), y = e.isInternal ? void 0 : t;
		return (0, q.jsx)(ty, {
			id: y,
			path: g,
			labelX: _,
			labelY: v,
			label: o,
			labelStyle: s,
			labelShowBg: c,
			labelBgStyle: l,
			labelBgPadding: u,
			labelBgBorderRadius: d,
			style: f,
			markerEnd: p,
			markerStart: m,
			interactionWidth: h
		});
	});
}
var my = py({ isInternal: !1 }), hy = py({ isInternal: !0 });
my.displayName = "StraightEdge", hy.displayName = "StraightEdgeInternal";
function gy(e) {
	return (0, v.memo)(({ id: t, sourceX: n, sourceY: r, targetX: i, targetY: a, sourcePosition: o = Q.Bottom, targetPosition: s = Q.Top, label: c, labelStyle: l, labelShowBg: u, labelBgStyle: d, labelBgPadding: f, labelBgBorderRadius: p, style: m, markerEnd: h, markerStart: g, pathOptions: _, interactionWidth: v }) => {
		let [y, b, x] = ih({
			sourceX: n,
			sourceY: r,
			sourcePosition: o,
			targetX: i,
			targetY: a,
			targetPosition: s,
			curvature: _?.curvature
		}), S = e.isInternal ? void 0 : t;
		return (0, q.jsx)(ty, {
			id: S,
			path: y,
			labelX: b,
			labelY: x,
			label: c,
			labelStyle: l,
			labelShowBg: u,
			labelBgStyle: d,
			labelBgPadding: f,
			labelBgBorderRadius: p,
			style: m,
			markerEnd: h,
			markerStart: g,
			interactionWidth: v
		});
	});
}
var _y = gy({ isInternal: !1 }), vy = gy({ isInternal: !0 });
_y.displayName = "BezierEdge", vy.displayName = "BezierEdgeInternal";
var yy = {
	default: vy,
	straight: hy,
	step: fy,
	smoothstep: ly,
	simplebezier: oy
}, by = {
	sourceX: null,
	sourceY: null,
	targetX: null,
	targetY: null,
	sourcePosition: null,
	targetPosition: null,
	zIndex: void 0
}, xy = (e, t, n) => n === Q.Left ? e - t : n === Q.Right ? e + t : e, Sy = (e, t, n) => n === Q.Top ? e - t : n === Q.Bottom ? e + t : e, Cy = "react-flow__edgeupdater";
function wy({ position: e, centerX: t, centerY: n, radius: r = 10, onMouseDown: i, onMouseEnter: a, onMouseOut: o, type: s }) {
	return (0, q.jsx)("circle", {
		onMouseDown: i,
		onMouseEnter: a,
		onMouseOut: o,
		className: ms([Cy, `${Cy}-${s}`]),
		cx: xy(t, r, e),
		cy: Sy(n, r, e),
		r,
		stroke: "transparent",
		fill: "transparent"
	});
}
function Ty({ isReconnectable: e, reconnectRadius: t, edge: n, sourceX: r, sourceY: i, targetX: a, targetY: o, sourcePosition: s, targetPosition: c, onReconnect: l, onReconnectStart: u, onReconnectEnd: d, setReconnecting: f, setUpdateHover: p }) {
	let m = Xg(), h = (e, t) => {
		if (e.button !== 0) return;
		let { autoPanOnConnect: r, domNode: i, connectionMode: a, connectionRadius: o, lib: s, onConnectStart: c, cancelConnection: p, nodeLookup: h, rfId: g, panBy: _, updateConnection: v } = m.getState(), y = t.type === "target";
		ag.onPointerDown(e.nativeEvent, {
			autoPanOnConnect: r,
			connectionMode: a,
			connectionRadius: o,
			domNode: i,
			handleId: t.id,
			nodeId: t.nodeId,
			nodeLookup: h,
			isTarget: y,
			edgeUpdaterType: t.type,
			lib: s,
			flowId: g,
			cancelConnection: p,
			panBy: _,
			isValidConnection: (...e) => m.getState().isValidConnection?.(...e) ?? !0,
			onConnect: (e) => l?.(n, e),
			onConnectStart: (r, i) => {
				f(!0), u?.(e, n, t.type), c?.(r, i);
			},
			onConnectEnd: (...e) => m.getState().onConnectEnd?.(...e),
			onReconnectEnd: (e, r) => {
				f(!1), d?.(e, n, t.type, r);
			},
			updateConnection: v,
			getTransform: () => m.getState().transform,
			getFromHandle: () => m.getState().connection.fromHandle,
			dragThreshold: m.getState().connectionDragThreshold,
			handleDomNode: e.currentTarget
		});
	}, g = (e) => h(e, {
		nodeId: n.target,
		id: n.targetHandle ?? null,
		type: "target"
	}), _ = (e) => h(e, {
		nodeId: n.source,
		id: n.sourceHandle ?? null,
		type: "source"
	}), v = () => p(!0), y = () => p(!1);
	return (0, q.jsxs)(q.Fragment, { children: [(e === !0 || e === "source") && (0, q.jsx)(wy, {
		position: s,
		centerX: r,
		centerY: i,
		radius: t,
		onMouseDown: g,
		onMouseEnter: v,
		onMouseOut: y,
		type: "source"
	}), (e === !0 || e === "target") && (0, q.jsx)(wy, {
		position: c,
		centerX: a,
		centerY: o,
		radius: t,
		onMouseDown: _,
		onMouseEnter: v,
		onMouseOut: y,
		type: "target"
	})] });
}
function Ey({ id: e, edgesFocusable: t, edgesReconnectable: n, elementsSelectable: r, onClick: i, onDoubleClick: a, onContextMenu: o, onMouseEnter: s, onMouseMove: c, onMouseLeave: l, reconnectRadius: u, onReconnect: d, onReconnectStart: f, onReconnectEnd: p, rfId: m, edgeTypes: h, noPanClassName: g, onError: _, disableKeyboardA11y: y }) {
	let b = $((t) => t.edgeLookup.get(e)), x = $((e) => e.defaultEdgeOptions);
	b = x ? {
		...x,
		...b
	} : b;
	let S = b.type || "default", C = h?.[S] || yy[S];
	C === void 0 && (_?.("011", Kp.error011(S)), S = "default", C = h?.default || yy.default);
	let w = !!(b.focusable || t && b.focusable === void 0), T = d !== void 0 && (b.reconnectable || n && b.reconnectable === void 0), E = !!(b.selectable || r && b.selectable === void 0), D = (0, v.useRef)(null), [O, k] = (0, v.useState)(!1), [A, j] = (0, v.useState)(!1), M = Xg(), { zIndex: N = b.zIndex, sourceX: P, sourceY: ee, targetX: te, targetY: F, sourcePosition: ne, targetPosition: re } = $((0, v.useCallback)((t) => {
		let n = t.nodeLookup.get(b.source), r = t.nodeLookup.get(b.target);
		if (!n || !r) return by;
		let i = bh({
			id: e,
			sourceNode: n,
			targetNode: r,
			sourceHandle: b.sourceHandle || null,
			targetHandle: b.targetHandle || null,
			connectionMode: t.connectionMode,
			onError: _
		}), a = oh({
			selected: b.selected,
			zIndex: b.zIndex,
			sourceNode: n,
			targetNode: r,
			elevateOnSelect: t.elevateEdgesOnSelect,
			zIndexMode: t.zIndexMode
		});
		return {
			...i || by,
			zIndex: a
		};
	}, [
		b.source,
		b.target,
		b.sourceHandle,
		b.targetHandle,
		b.selected,
		b.zIndex,
		_
	]), Gg), I = (0, v.useMemo)(() => b.markerStart ? `url('#${wh(b.markerStart, m)}')` : void 0, [b.markerStart, m]), L = (0, v.useMemo)(() => b.markerEnd ? `url('#${wh(b.markerEnd, m)}')` : void 0, [b.markerEnd, m]);
	if (b.hidden || P === null || ee === null || te === null || F === null) return null;
	let ie = (t) => {
		let { addSelectedEdges: n, unselectNodesAndEdges: r, multiSelectionActive: a } = M.getState();
		E && (M.setState({ nodesSelectionActive: !1 }), b.selected && a ? (r({
			nodes: [],
			edges: [b]
		}), D.current?.blur()) : n([e])), i && i(t, b);
	}, ae = a ? (e) => {
		a(e, { ...b });
	} : void 0, oe = o ? (e) => {
		o(e, { ...b });
	} : void 0, se = s ? (e) => {
		s(e, { ...b });
	} : void 0, ce = c ? (e) => {
		c(e, { ...b });
	} : void 0, le = l ? (e) => {
		l(e, { ...b });
	} : void 0;
	return (0, q.jsx)("svg", {
		style: { zIndex: N },
		children: (0, q.jsxs)("g", {
			className: ms([
				"react-flow__edge",
				`react-flow__edge-${S}`,
				b.className,
				g,
				{
					selected: b.selected,
					animated: b.animated,
					inactive: !E && !i,
					updating: O,
					selectable: E
				}
			]),
			onClick: ie,
			onDoubleClick: ae,
			onContextMenu: oe,
			onMouseEnter: se,
			onMouseMove: ce,
			onMouseLeave: le,
			onKeyDown: w ? (t) => {
				if (!y && Jp.includes(t.key) && E) {
					let { unselectNodesAndEdges: n, addSelectedEdges: r } = M.getState();
					t.key === "Escape" ? (D.current?.blur(), n({ edges: [b] })) : r([e]);
				}
			} : void 0,
			tabIndex: w ? 0 : void 0,
			role: b.ariaRole ?? (w ? "group" : "img"),
			"aria-roledescription": "edge",
			"data-id": e,
			"data-testid": `rf__edge-${e}`,
			"aria-label": b.ariaLabel === null ? void 0 : b.ariaLabel || `Edge from ${b.source} to ${b.target}`,
			"aria-describedby": w ? `${e_}-${m}` : void 0,
			ref: D,
			...b.domAttributes,
			children: [!A && (0, q.jsx)(C, {
				id: e,
				source: b.source,
				target: b.target,
				type: b.type,
				selected: b.selected,
				animated: b.animated,
				selectable: E,
				deletable: b.deletable ?? !0,
				label: b.label,
				labelStyle: b.labelStyle,
				labelShowBg: b.labelShowBg,
				labelBgStyle: b.labelBgStyle,
				labelBgPadding: b.labelBgPadding,
				labelBgBorderRadius: b.labelBgBorderRadius,
				sourceX: P,
				sourceY: ee,
				targetX: te,
				targetY: F,
				sourcePosition: ne,
				targetPosition: re,
				data: b.data,
				style: b.style,
				sourceHandleId: b.sourceHandle,
				targetHandleId: b.targetHandle,
				markerStart: I,
				markerEnd: L,
				pathOptions: "pathOptions" in b ? b.pathOptions : void 0,
				interactionWidth: b.interactionWidth
			}), T && (0, q.jsx)(Ty, {
				edge: b,
				isReconnectable: T,
				reconnectRadius: u,
				onReconnect: d,
				onReconnectStart: f,
				onReconnectEnd: p,
				sourceX: P,
				sourceY: ee,
				targetX: te,
				targetY: F,
				sourcePosition: ne,
				targetPosition: re,
				setUpdateHover: k,
				setReconnecting: j
			})]
		})
	});
}
var Dy = (0, v.memo)(Ey), Oy = (e) => ({
	edgesFocusable: e.edgesFocusable,
	edgesReconnectable: e.edgesReconnectable,
	elementsSelectable: e.elementsSelectable,
	connectionMode: e.connectionMode,
	onError: e.onError
});
function ky({ defaultMarkerColor: e, onlyRenderVisibleElements: t, rfId: n, edgeTypes: r, noPanClassName: i, onReconnect: a, onEdgeContextMenu: o, onEdgeMouseEnter: s, onEdgeMouseMove: c, onEdgeMouseLeave: l, onEdgeClick: u, reconnectRadius: d, onEdgeDoubleClick: f, onReconnectStart: p, onReconnectEnd: m, disableKeyboardA11y: h }) {
	let { edgesFocusable: g, edgesReconnectable: _, elementsSelectable: v, onError: y } = $(Oy, Gg), b = Gv(t);
	return (0, q.jsxs)("div", {
		className: "react-flow__edges",
		children: [(0, q.jsx)(Qv, {
			defaultColor: e,
			rfId: n
		}), b.map((e) => (0, q.jsx)(Dy, {
			id: e,
			edgesFocusable: g,
			edgesReconnectable: _,
			elementsSelectable: v,
			noPanClassName: i,
			onReconnect: a,
			onContextMenu: o,
			onMouseEnter: s,
			onMouseMove: c,
			onMouseLeave: l,
			onClick: u,
			reconnectRadius: d,
			onDoubleClick: f,
			onReconnectStart: p,
			onReconnectEnd: m,
			rfId: n,
			onError: y,
			edgeTypes: r,
			disableKeyboardA11y: h
		}, e))]
	});
}
ky.displayName = "EdgeRenderer";
var Ay = (0, v.memo)(ky), jy = (e) => `translate(${e[0]}px,${e[1]}px) scale(${e[2]})`;
function My({ children: e }) {
	let t = Xg(), n = (0, v.useRef)(null), [r] = (0, v.useState)(() => t.getState().transform);
	return V_(() => {
		let e = null, r = () => {
			let r = t.getState().transform;
			e && r[0] === e[0] && r[1] === e[1] && r[2] === e[2] || (e = r, n.current && (n.current.style.transform = jy(r)));
		};
		return r(), t.subscribe(r);
	}, [t]), (0, q.jsx)("div", {
		ref: n,
		className: "react-flow__viewport xyflow__viewport react-flow__container",
		style: { transform: jy(r) },
		children: e
	});
}
function Ny(e) {
	let t = J_(), n = (0, v.useRef)(!1);
	(0, v.useEffect)(() => {
		!n.current && t.viewportInitialized && e && (setTimeout(() => e(t), 1), n.current = !0);
	}, [e, t.viewportInitialized]);
}
var Py = (e) => e.panZoom?.syncViewport;
function Fy(e) {
	let t = $(Py), n = Xg();
	return (0, v.useEffect)(() => {
		e && (t?.(e), n.setState({ transform: [
			e.x,
			e.y,
			e.zoom
		] }));
	}, [e, t]), null;
}
function Iy(e) {
	return e.connection.inProgress ? {
		...e.connection,
		to: Mm(e.connection.to, e.transform)
	} : { ...e.connection };
}
function Ly(e) {
	return e ? (t) => e(Iy(t)) : Iy;
}
function Ry(e) {
	return $(Ly(e), Gg);
}
var zy = (e) => ({
	nodesConnectable: e.nodesConnectable,
	isValid: e.connection.isValid,
	inProgress: e.connection.inProgress,
	width: e.width,
	height: e.height
});
function By({ containerStyle: e, style: t, type: n, component: r }) {
	let { nodesConnectable: i, width: a, height: o, isValid: s, inProgress: c } = $(zy, Gg);
	return a && i && c ? (0, q.jsx)("svg", {
		style: e,
		width: a,
		height: o,
		className: "react-flow__connectionline react-flow__container",
		children: (0, q.jsx)("g", {
			className: ms(["react-flow__connection", Km(s)]),
			children: (0, q.jsx)(Vy, {
				style: t,
				type: n,
				CustomComponent: r,
				isValid: s
			})
		})
	}) : null;
}
var Vy = ({ style: e, type: t = em.Bezier, CustomComponent: n, isValid: r }) => {
	let { inProgress: i, from: a, fromNode: o, fromHandle: s, fromPosition: c, to: l, toNode: u, toHandle: d, toPosition: f, pointer: p } = Ry();
	if (!i) return;
	if (n) return (0, q.jsx)(n, {
		connectionLineType: t,
		connectionLineStyle: e,
		fromNode: o,
		fromHandle: s,
		fromX: a.x,
		fromY: a.y,
		toX: l.x,
		toY: l.y,
		fromPosition: c,
		toPosition: f,
		connectionStatus: Km(r),
		toNode: u,
		toHandle: d,
		pointer: p
	});
	let m = "", h = {
		sourceX: a.x,
		sourceY: a.y,
		sourcePosition: c,
		targetX: l.x,
		targetY: l.y,
		targetPosition: f
	};
	switch (t) {
		case em.Bezier:
			[m] = ih(h);
			break;
		case em.SimpleBezier:
			[m] = ry(h);
			break;
		case em.Step:
			[m] = vh({
				...h,
				borderRadius: 0
			});
			break;
		case em.SmoothStep:
			[m] = vh(h);
			break;
		default: [m] = dh(h);
	}
	return (0, q.jsx)("path", {
		d: m,
		fill: "none",
		className: "react-flow__connection-path",
		style: e
	});
};
Vy.displayName = "ConnectionLine";
var Hy = {};
function Uy(e = Hy) {
	(0, v.useRef)(e), Xg(), (0, v.useEffect)(() => {}, [e]);
}
function Wy() {
	Xg(), (0, v.useRef)(!1), (0, v.useEffect)(() => {}, []);
}
function Gy({ nodeTypes: e, edgeTypes: t, onInit: n, onNodeClick: r, onEdgeClick: i, onNodeDoubleClick: a, onEdgeDoubleClick: o, onNodeMouseEnter: s, onNodeMouseMove: c, onNodeMouseLeave: l, onNodeContextMenu: u, onSelectionContextMenu: d, onSelectionStart: f, onSelectionEnd: p, connectionLineType: m, connectionLineStyle: h, connectionLineComponent: g, connectionLineContainerStyle: _, selectionKeyCode: v, selectionOnDrag: y, selectionMode: b, multiSelectionKeyCode: x, panActivationKeyCode: S, zoomActivationKeyCode: C, deleteKeyCode: w, onlyRenderVisibleElements: T, elementsSelectable: E, defaultViewport: D, translateExtent: O, minZoom: k, maxZoom: A, preventScrolling: j, defaultMarkerColor: M, zoomOnScroll: N, zoomOnPinch: P, panOnScroll: ee, panOnScrollSpeed: te, panOnScrollMode: F, zoomOnDoubleClick: ne, panOnDrag: re, autoPanOnSelection: I, onPaneClick: L, onPaneMouseEnter: ie, onPaneMouseMove: ae, onPaneMouseLeave: oe, onPaneScroll: se, onPaneContextMenu: ce, paneClickDistance: le, nodeClickDistance: ue, onEdgeContextMenu: de, onEdgeMouseEnter: fe, onEdgeMouseMove: R, onEdgeMouseLeave: z, reconnectRadius: pe, onReconnect: me, onReconnectStart: he, onReconnectEnd: ge, noDragClassName: _e, noWheelClassName: ve, noPanClassName: ye, disableKeyboardA11y: be, nodeExtent: xe, rfId: Se, viewport: Ce, onViewportChange: we, nodesDraggable: Te }) {
	return Uy(e), Uy(t), Wy(), Ny(n), Fy(Ce), (0, q.jsx)(Pv, {
		onPaneClick: L,
		onPaneMouseEnter: ie,
		onPaneMouseMove: ae,
		onPaneMouseLeave: oe,
		onPaneContextMenu: ce,
		onPaneScroll: se,
		paneClickDistance: le,
		deleteKeyCode: w,
		selectionKeyCode: v,
		selectionOnDrag: y,
		selectionMode: b,
		onSelectionStart: f,
		onSelectionEnd: p,
		multiSelectionKeyCode: x,
		panActivationKeyCode: S,
		zoomActivationKeyCode: C,
		elementsSelectable: E,
		zoomOnScroll: N,
		zoomOnPinch: P,
		zoomOnDoubleClick: ne,
		panOnScroll: ee,
		panOnScrollSpeed: te,
		panOnScrollMode: F,
		panOnDrag: re,
		autoPanOnSelection: I,
		defaultViewport: D,
		translateExtent: O,
		minZoom: k,
		maxZoom: A,
		onSelectionContextMenu: d,
		preventScrolling: j,
		noDragClassName: _e,
		noWheelClassName: ve,
		noPanClassName: ye,
		disableKeyboardA11y: be,
		onViewportChange: we,
		isControlledViewport: !!Ce,
		children: (0, q.jsxs)(My, { children: [
			(0, q.jsx)(Ay, {
				edgeTypes: t,
				onEdgeClick: i,
				onEdgeDoubleClick: o,
				onReconnect: me,
				onReconnectStart: he,
				onReconnectEnd: ge,
				onlyRenderVisibleElements: T,
				onEdgeContextMenu: de,
				onEdgeMouseEnter: fe,
				onEdgeMouseMove: R,
				onEdgeMouseLeave: z,
				reconnectRadius: pe,
				defaultMarkerColor: M,
				noPanClassName: ye,
				disableKeyboardA11y: be,
				rfId: Se
			}),
			(0, q.jsx)(By, {
				style: h,
				type: m,
				component: g,
				containerStyle: _
			}),
			(0, q.jsx)("div", { className: "react-flow__edgelabel-renderer" }),
			(0, q.jsx)(Wv, {
				nodeTypes: e,
				onNodeClick: r,
				onNodeDoubleClick: a,
				onNodeMouseEnter: s,
				onNodeMouseMove: c,
				onNodeMouseLeave: l,
				onNodeContextMenu: u,
				nodeClickDistance: ue,
				onlyRenderVisibleElements: T,
				noPanClassName: ye,
				noDragClassName: _e,
				disableKeyboardA11y: be,
				nodeExtent: xe,
				rfId: Se,
				nodesDraggable: Te
			}),
			(0, q.jsx)("div", { className: "react-flow__viewport-portal" })
		] })
	});
}
Gy.displayName = "GraphView";
var Ky = (0, v.memo)(Gy), qy = Am("React Flow", "https://reactflow.dev/"), Jy = ({ nodes: e, edges: t, defaultNodes: n, defaultEdges: r, width: i, height: a, fitView: o, fitViewOptions: s, minZoom: c = .5, maxZoom: l = 2, nodeOrigin: u, nodeExtent: d, zIndexMode: f = "basic" } = {}) => {
	let p = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map(), h = /* @__PURE__ */ new Map(), g = /* @__PURE__ */ new Map(), _ = r ?? t ?? [], v = n ?? e ?? [], y = u ?? [0, 0], b = d ?? qp;
	Uh(h, g, _);
	let { nodesInitialized: x } = Ph(v, p, m, {
		nodeOrigin: y,
		nodeExtent: b,
		zIndexMode: f
	}), S = [
		0,
		0,
		1
	];
	if (o && i && a) {
		let { x: e, y: t, zoom: n } = Lm(cm(p, { filter: (e) => !(!e.width && !e.initialWidth || !e.height && !e.initialHeight) }), i, a, c, l, s?.padding ?? .1);
		S = [
			e,
			t,
			n
		];
	}
	return {
		rfId: "1",
		width: i ?? 0,
		height: a ?? 0,
		transform: S,
		nodes: v,
		nodesInitialized: x,
		nodeLookup: p,
		parentLookup: m,
		edges: _,
		edgeLookup: g,
		connectionLookup: h,
		onNodesChange: null,
		onEdgesChange: null,
		hasDefaultNodes: n !== void 0,
		hasDefaultEdges: r !== void 0,
		panZoom: null,
		minZoom: c,
		maxZoom: l,
		translateExtent: qp,
		nodeExtent: b,
		nodesSelectionActive: !1,
		userSelectionActive: !1,
		userSelectionRect: null,
		connectionMode: Xp.Strict,
		domNode: null,
		paneDragging: !1,
		noPanClassName: "nopan",
		nodeOrigin: y,
		nodeDragThreshold: 1,
		connectionDragThreshold: 1,
		snapGrid: [15, 15],
		snapToGrid: !1,
		nodesDraggable: !0,
		nodesConnectable: !0,
		nodesFocusable: !0,
		edgesFocusable: !0,
		edgesReconnectable: !0,
		elementsSelectable: !0,
		elevateNodesOnSelect: !0,
		elevateEdgesOnSelect: !0,
		selectNodesOnDrag: !0,
		multiSelectionActive: !1,
		fitViewQueued: o ?? !1,
		fitViewOptions: s,
		fitViewResolver: null,
		connection: { ...$p },
		connectionClickStartHandle: null,
		connectOnClick: !0,
		ariaLiveMessage: "",
		autoPanOnConnect: !0,
		autoPanOnNodeDrag: !0,
		autoPanOnNodeFocus: !0,
		autoPanSpeed: 15,
		connectionRadius: 20,
		onError: qy,
		isValidConnection: void 0,
		onSelectionChangeHandlers: [],
		lib: "react",
		debug: !1,
		ariaLabelConfig: Yp,
		zIndexMode: f,
		defaultEdgeOptions: void 0,
		onNodesChangeMiddlewareMap: /* @__PURE__ */ new Map(),
		onEdgesChangeMiddlewareMap: /* @__PURE__ */ new Map(),
		onNodesDelete: void 0,
		onEdgesDelete: void 0,
		onDelete: void 0,
		onBeforeDelete: void 0,
		onViewportChangeStart: void 0,
		onViewportChange: void 0,
		onViewportChangeEnd: void 0,
		onNodeDragStart: void 0,
		onNodeDrag: void 0,
		onNodeDragStop: void 0,
		onSelectionDragStart: void 0,
		onSelectionDrag: void 0,
		onSelectionDragStop: void 0,
		onMoveStart: void 0,
		onMove: void 0,
		onMoveEnd: void 0,
		onConnect: void 0,
		onConnectStart: void 0,
		onConnectEnd: void 0,
		onClickConnectStart: void 0,
		onClickConnectEnd: void 0
	};
}, Yy = ({ nodes: e, edges: t, defaultNodes: n, defaultEdges: r, width: i, height: a, fitView: o, fitViewOptions: s, minZoom: c, maxZoom: l, nodeOrigin: u, nodeExtent: d, zIndexMode: f }) => Wg((p, m) => {
	async function h() {
		let { nodeLookup: e, panZoom: t, fitViewOptions: n, fitViewResolver: r, width: i, height: a, minZoom: o, maxZoom: s } = m();
		t && (await fm({
			nodes: e,
			width: i,
			height: a,
			panZoom: t,
			minZoom: o,
			maxZoom: s
		}, n), r?.resolve(!0), p({ fitViewResolver: null }));
	}
	return {
		...Jy({
			nodes: e,
			edges: t,
			width: i,
			height: a,
			fitView: o,
			fitViewOptions: s,
			minZoom: c,
			maxZoom: l,
			nodeOrigin: u,
			nodeExtent: d,
			defaultNodes: n,
			defaultEdges: r,
			zIndexMode: f
		}),
		setNodes: (e) => {
			let { nodeLookup: t, parentLookup: n, nodeOrigin: r, nodeExtent: i, elevateNodesOnSelect: a, fitViewQueued: o, zIndexMode: s, nodesSelectionActive: c } = m(), { nodesInitialized: l, hasSelectedNodes: u } = Ph(e, t, n, {
				nodeOrigin: r,
				nodeExtent: i,
				elevateNodesOnSelect: a,
				checkEquality: !0,
				zIndexMode: s
			}), d = c && u;
			o && l ? (h(), p({
				nodes: e,
				nodesInitialized: l,
				fitViewQueued: !1,
				fitViewOptions: void 0,
				nodesSelectionActive: d
			})) : p({
				nodes: e,
				nodesInitialized: l,
				nodesSelectionActive: d
			});
		},
		setEdges: (e) => {
			let { connectionLookup: t, edgeLookup: n } = m();
			Uh(t, n, e), p({ edges: e });
		},
		setDefaultNodesAndEdges: (e, t) => {
			if (e) {
				let { setNodes: t } = m();
				t(e), p({ hasDefaultNodes: !0 });
			}
			if (t) {
				let { setEdges: e } = m();
				e(t), p({ hasDefaultEdges: !0 });
			}
		},
		updateNodeInternals: (e) => {
			let { triggerNodeChanges: t, nodeLookup: n, parentLookup: r, domNode: i, nodeOrigin: a, nodeExtent: o, debug: s, fitViewQueued: c, zIndexMode: l } = m(), { changes: u, updatedInternals: d } = Bh(e, n, r, i, a, o, l);
			d && (jh(n, r, {
				nodeOrigin: a,
				nodeExtent: o,
				zIndexMode: l
			}), c ? (h(), p({
				fitViewQueued: !1,
				fitViewOptions: void 0
			})) : p({}), u?.length > 0 && (s && console.log("React Flow: trigger node changes", u), t?.(u)));
		},
		updateNodePositions: (e, t = !1) => {
			let n = [], r = [], { nodeLookup: i, triggerNodeChanges: a, connection: o, updateConnection: s, onNodesChangeMiddlewareMap: c } = m();
			for (let [a, c] of e) {
				let e = i.get(a), l = !!(e?.expandParent && e?.parentId && c?.position), u = {
					id: a,
					type: "position",
					position: l ? {
						x: Math.max(0, c.position.x),
						y: Math.max(0, c.position.y)
					} : c.position,
					dragging: t
				};
				if (e && o.inProgress && o.fromNode.id === e.id) {
					let t = Sh(e, o.fromHandle, Q.Left, !0);
					s({
						...o,
						from: t
					});
				}
				l && e.parentId && n.push({
					id: a,
					parentId: e.parentId,
					rect: {
						...c.internals.positionAbsolute,
						width: c.measured.width ?? 0,
						height: c.measured.height ?? 0
					}
				}), r.push(u);
			}
			if (n.length > 0) {
				let { parentLookup: e, nodeOrigin: t } = m(), a = zh(n, i, e, t);
				r.push(...a);
			}
			for (let e of c.values()) r = e(r);
			a(r);
		},
		triggerNodeChanges: (e) => {
			let { onNodesChange: t, setNodes: n, nodes: r, hasDefaultNodes: i, debug: a } = m();
			e?.length && (i && n(A_(e, r)), a && console.log("React Flow: trigger node changes", e), t?.(e));
		},
		triggerEdgeChanges: (e) => {
			let { onEdgesChange: t, setEdges: n, edges: r, hasDefaultEdges: i, debug: a } = m();
			e?.length && (i && n(j_(e, r)), a && console.log("React Flow: trigger edge changes", e), t?.(e));
		},
		addSelectedNodes: (e) => {
			let { multiSelectionActive: t, edgeLookup: n, nodeLookup: r, triggerNodeChanges: i, triggerEdgeChanges: a } = m();
			t ? i(e.map((e) => M_(e, !0))) : (i(N_(r, /* @__PURE__ */ new Set([...e]))), a(N_(n)));
		},
		addSelectedEdges: (e) => {
			let { multiSelectionActive: t, edgeLookup: n, nodeLookup: r, triggerNodeChanges: i, triggerEdgeChanges: a } = m();
			t ? a(e.map((e) => M_(e, !0))) : (a(N_(n, /* @__PURE__ */ new Set([...e]))), i(N_(r, /* @__PURE__ */ new Set())));
		},
		unselectNodesAndEdges: ({ nodes: e, edges: t } = {}) => {
			let { edges: n, nodes: r, nodeLookup: i, triggerNodeChanges: a, triggerEdgeChanges: o } = m(), s = e || r, c = t || n, l = [];
			for (let e of s) e.selected && l.push(M_(e.id, !1));
			let u = [];
			for (let e of c) e.selected && u.push(M_(e.id, !1));
			a(l), o(u);
		},
		setMinZoom: (e) => {
			let { panZoom: t, maxZoom: n } = m();
			t?.setScaleExtent([e, n]), p({ minZoom: e });
		},
		setMaxZoom: (e) => {
			let { panZoom: t, minZoom: n } = m();
			t?.setScaleExtent([n, e]), p({ maxZoom: e });
		},
		setTranslateExtent: (e) => {
			m().panZoom?.setTranslateExtent(e), p({ translateExtent: e });
		},
		resetSelectedElements: () => {
			let { edges: e, nodes: t, triggerNodeChanges: n, triggerEdgeChanges: r, elementsSelectable: i } = m();
			if (!i) return;
			let a = t.reduce((e, t) => t.selected ? [...e, M_(t.id, !1)] : e, []), o = e.reduce((e, t) => t.selected ? [...e, M_(t.id, !1)] : e, []);
			n(a), r(o);
		},
		setNodeExtent: (e) => {
			let { nodes: t, nodeLookup: n, parentLookup: r, nodeOrigin: i, elevateNodesOnSelect: a, nodeExtent: o, zIndexMode: s } = m();
			(e[0][0] !== o[0][0] || e[0][1] !== o[0][1] || e[1][0] !== o[1][0] || e[1][1] !== o[1][1]) && (Ph(t, n, r, {
				nodeOrigin: i,
				nodeExtent: e,
				elevateNodesOnSelect: a,
				checkEquality: !1,
				zIndexMode: s
			}), p({ nodeExtent: e }));
		},
		panBy: (e) => {
			let { transform: t, width: n, height: r, panZoom: i, translateExtent: a } = m();
			return Vh({
				delta: e,
				panZoom: i,
				transform: t,
				translateExtent: a,
				width: n,
				height: r
			});
		},
		setCenter: async (e, t, n) => {
			let { width: r, height: i, maxZoom: a, panZoom: o } = m();
			if (!o) return !1;
			let s = n?.zoom === void 0 ? a : n.zoom;
			return await o.setViewport({
				x: r / 2 - e * s,
				y: i / 2 - t * s,
				zoom: s
			}, {
				duration: n?.duration,
				ease: n?.ease,
				interpolate: n?.interpolate
			}), !0;
		},
		cancelConnection: () => {
			p({ connection: { ...$p } });
		},
		updateConnection: (e) => {
			p({ connection: e });
		},
		reset: () => p({ ...Jy() })
	};
}, Object.is);
function Xy({ initialNodes: e, initialEdges: t, defaultNodes: n, defaultEdges: r, initialWidth: i, initialHeight: a, initialMinZoom: o, initialMaxZoom: s, initialFitViewOptions: c, fitView: l, nodeOrigin: u, nodeExtent: d, zIndexMode: f, children: p }) {
	let [m] = (0, v.useState)(() => Yy({
		nodes: e,
		edges: t,
		defaultNodes: n,
		defaultEdges: r,
		width: i,
		height: a,
		fitView: l,
		minZoom: o,
		maxZoom: s,
		fitViewOptions: c,
		nodeOrigin: u,
		nodeExtent: d,
		zIndexMode: f
	}));
	return (0, q.jsx)(Jg, {
		value: m,
		children: (0, q.jsx)(G_, { children: (0, q.jsx)(gv, { children: p }) })
	});
}
function Zy({ children: e, nodes: t, edges: n, defaultNodes: r, defaultEdges: i, width: a, height: o, fitView: s, fitViewOptions: c, minZoom: l, maxZoom: u, nodeOrigin: d, nodeExtent: f, zIndexMode: p }) {
	return (0, v.useContext)(qg) ? (0, q.jsx)(q.Fragment, { children: e }) : (0, q.jsx)(Xy, {
		initialNodes: t,
		initialEdges: n,
		defaultNodes: r,
		defaultEdges: i,
		initialWidth: a,
		initialHeight: o,
		fitView: s,
		initialFitViewOptions: c,
		initialMinZoom: l,
		initialMaxZoom: u,
		nodeOrigin: d,
		nodeExtent: f,
		zIndexMode: p,
		children: e
	});
}
var Qy = {
	width: "100%",
	height: "100%",
	overflow: "hidden",
	position: "relative",
	zIndex: 0
};
function $y({ nodes: e, edges: t, defaultNodes: n, defaultEdges: r, className: i, nodeTypes: a, edgeTypes: o, onNodeClick: s, onEdgeClick: c, onInit: l, onMove: u, onMoveStart: d, onMoveEnd: f, onConnect: p, onConnectStart: m, onConnectEnd: h, onClickConnectStart: g, onClickConnectEnd: _, onNodeMouseEnter: y, onNodeMouseMove: b, onNodeMouseLeave: x, onNodeContextMenu: S, onNodeDoubleClick: C, onNodeDragStart: w, onNodeDrag: T, onNodeDragStop: E, onNodesDelete: D, onEdgesDelete: O, onDelete: k, onSelectionChange: A, onSelectionDragStart: j, onSelectionDrag: M, onSelectionDragStop: N, onSelectionContextMenu: P, onSelectionStart: ee, onSelectionEnd: te, onBeforeDelete: F, connectionMode: ne, connectionLineType: re = em.Bezier, connectionLineStyle: I, connectionLineComponent: L, connectionLineContainerStyle: ie, deleteKeyCode: ae = "Backspace", selectionKeyCode: oe = "Shift", selectionOnDrag: se = !1, selectionMode: ce = Qp.Full, panActivationKeyCode: le = "Space", multiSelectionKeyCode: ue = Rm() ? "Meta" : "Control", zoomActivationKeyCode: de = Rm() ? "Meta" : "Control", snapToGrid: fe, snapGrid: R, onlyRenderVisibleElements: z = !1, selectNodesOnDrag: pe, nodesDraggable: me, autoPanOnNodeFocus: he, nodesConnectable: ge, nodesFocusable: _e, nodeOrigin: ve = h_, edgesFocusable: ye, edgesReconnectable: be, elementsSelectable: xe = !0, defaultViewport: Se = g_, minZoom: Ce = .5, maxZoom: we = 2, translateExtent: Te = qp, preventScrolling: Ee = !0, nodeExtent: De, defaultMarkerColor: Oe = "#b1b1b7", zoomOnScroll: ke = !0, zoomOnPinch: Ae = !0, panOnScroll: je = !1, panOnScrollSpeed: Me = .5, panOnScrollMode: Ne = Zp.Free, zoomOnDoubleClick: Pe = !0, panOnDrag: Fe = !0, onPaneClick: Ie, onPaneMouseEnter: Le, onPaneMouseMove: Re, onPaneMouseLeave: ze, onPaneScroll: Be, onPaneContextMenu: Ve, paneClickDistance: He = 1, nodeClickDistance: Ue = 0, children: We, onReconnect: Ge, onReconnectStart: Ke, onReconnectEnd: qe, onEdgeContextMenu: Je, onEdgeDoubleClick: Ye, onEdgeMouseEnter: Xe, onEdgeMouseMove: Ze, onEdgeMouseLeave: Qe, reconnectRadius: $e = 10, onNodesChange: et, onEdgesChange: tt, noDragClassName: nt = "nodrag", noWheelClassName: rt = "nowheel", noPanClassName: it = "nopan", fitView: at, fitViewOptions: ot, connectOnClick: st, attributionPosition: ct, proOptions: lt, defaultEdgeOptions: ut, elevateNodesOnSelect: dt = !0, elevateEdgesOnSelect: ft = !1, disableKeyboardA11y: pt = !1, autoPanOnConnect: mt, autoPanOnNodeDrag: ht, autoPanOnSelection: gt = !0, autoPanSpeed: _t, connectionRadius: vt, isValidConnection: yt, onError: bt, style: xt, id: St, nodeDragThreshold: Ct, connectionDragThreshold: wt, viewport: Tt, onViewportChange: Et, width: Dt, height: Ot, colorMode: kt = "light", debug: At, onScroll: jt, ariaLabelConfig: Mt, zIndexMode: Nt = "basic", ...Pt }, Ft) {
	let It = St || "1", Lt = S_(kt), Rt = (0, v.useCallback)((e) => {
		e.currentTarget.scrollTo({
			top: 0,
			left: 0,
			behavior: "instant"
		}), jt?.(e);
	}, [jt]);
	return (0, q.jsx)("div", {
		"data-testid": "rf__wrapper",
		...Pt,
		onScroll: Rt,
		style: {
			...xt,
			...Qy
		},
		ref: Ft,
		className: ms([
			"react-flow",
			i,
			Lt
		]),
		id: St,
		role: "application",
		children: (0, q.jsxs)(Zy, {
			nodes: e,
			edges: t,
			width: Dt,
			height: Ot,
			fitView: at,
			fitViewOptions: ot,
			minZoom: Ce,
			maxZoom: we,
			nodeOrigin: ve,
			nodeExtent: De,
			zIndexMode: Nt,
			children: [
				(0, q.jsx)(b_, {
					nodes: e,
					edges: t,
					defaultNodes: n,
					defaultEdges: r,
					onConnect: p,
					onConnectStart: m,
					onConnectEnd: h,
					onClickConnectStart: g,
					onClickConnectEnd: _,
					nodesDraggable: me,
					autoPanOnNodeFocus: he,
					nodesConnectable: ge,
					nodesFocusable: _e,
					edgesFocusable: ye,
					edgesReconnectable: be,
					elementsSelectable: xe,
					elevateNodesOnSelect: dt,
					elevateEdgesOnSelect: ft,
					minZoom: Ce,
					maxZoom: we,
					nodeExtent: De,
					onNodesChange: et,
					onEdgesChange: tt,
					snapToGrid: fe,
					snapGrid: R,
					connectionMode: ne,
					translateExtent: Te,
					connectOnClick: st,
					defaultEdgeOptions: ut,
					fitView: at,
					fitViewOptions: ot,
					onNodesDelete: D,
					onEdgesDelete: O,
					onDelete: k,
					onNodeDragStart: w,
					onNodeDrag: T,
					onNodeDragStop: E,
					onSelectionDrag: M,
					onSelectionDragStart: j,
					onSelectionDragStop: N,
					onMove: u,
					onMoveStart: d,
					onMoveEnd: f,
					noPanClassName: it,
					nodeOrigin: ve,
					rfId: It,
					autoPanOnConnect: mt,
					autoPanOnNodeDrag: ht,
					autoPanSpeed: _t,
					onError: bt,
					connectionRadius: vt,
					isValidConnection: yt,
					selectNodesOnDrag: pe,
					nodeDragThreshold: Ct,
					connectionDragThreshold: wt,
					onBeforeDelete: F,
					debug: At,
					ariaLabelConfig: Mt,
					zIndexMode: Nt
				}),
				(0, q.jsx)(Ky, {
					onInit: l,
					onNodeClick: s,
					onEdgeClick: c,
					onNodeMouseEnter: y,
					onNodeMouseMove: b,
					onNodeMouseLeave: x,
					onNodeContextMenu: S,
					onNodeDoubleClick: C,
					nodeTypes: a,
					edgeTypes: o,
					connectionLineType: re,
					connectionLineStyle: I,
					connectionLineComponent: L,
					connectionLineContainerStyle: ie,
					selectionKeyCode: oe,
					selectionOnDrag: se,
					selectionMode: ce,
					deleteKeyCode: ae,
					multiSelectionKeyCode: ue,
					panActivationKeyCode: le,
					zoomActivationKeyCode: de,
					onlyRenderVisibleElements: z,
					defaultViewport: Se,
					translateExtent: Te,
					minZoom: Ce,
					maxZoom: we,
					preventScrolling: Ee,
					zoomOnScroll: ke,
					zoomOnPinch: Ae,
					zoomOnDoubleClick: Pe,
					panOnScroll: je,
					panOnScrollSpeed: Me,
					panOnScrollMode: Ne,
					panOnDrag: Fe,
					autoPanOnSelection: gt,
					onPaneClick: Ie,
					onPaneMouseEnter: Le,
					onPaneMouseMove: Re,
					onPaneMouseLeave: ze,
					onPaneScroll: Be,
					onPaneContextMenu: Ve,
					paneClickDistance: He,
					nodeClickDistance: Ue,
					onSelectionContextMenu: P,
					onSelectionStart: ee,
					onSelectionEnd: te,
					onReconnect: Ge,
					onReconnectStart: Ke,
					onReconnectEnd: qe,
					onEdgeContextMenu: Je,
					onEdgeDoubleClick: Ye,
					onEdgeMouseEnter: Xe,
					onEdgeMouseMove: Ze,
					onEdgeMouseLeave: Qe,
					reconnectRadius: $e,
					defaultMarkerColor: Oe,
					noDragClassName: nt,
					noWheelClassName: rt,
					noPanClassName: it,
					rfId: It,
					disableKeyboardA11y: pt,
					nodeExtent: De,
					viewport: Tt,
					onViewportChange: Et,
					nodesDraggable: me
				}),
				(0, q.jsx)(m_, { onSelectionChange: A }),
				We,
				(0, q.jsx)(c_, {
					proOptions: lt,
					position: ct
				}),
				(0, q.jsx)(a_, {
					rfId: It,
					disableKeyboardA11y: pt
				})
			]
		})
	});
}
var eb = B_($y), tb = (e) => e.domNode?.querySelector(".react-flow__viewport-portal");
function nb({ children: e }) {
	let t = $(tb);
	return t ? (0, Kg.createPortal)(e, t) : null;
}
function rb({ onStart: e, onChange: t, onEnd: n }) {
	let r = Xg();
	(0, v.useEffect)(() => {
		r.setState({ onViewportChangeStart: e });
	}, [e]), (0, v.useEffect)(() => {
		r.setState({ onViewportChange: t });
	}, [t]), (0, v.useEffect)(() => {
		r.setState({ onViewportChangeEnd: n });
	}, [n]);
}
Kp.error014();
function ib({ dimensions: e, lineWidth: t, variant: n, className: r }) {
	return (0, q.jsx)("path", {
		strokeWidth: t,
		d: `M${e[0] / 2} 0 V${e[1]} M0 ${e[1] / 2} H${e[0]}`,
		className: ms([
			"react-flow__background-pattern",
			n,
			r
		])
	});
}
function ab({ radius: e, className: t }) {
	return (0, q.jsx)("circle", {
		cx: e,
		cy: e,
		r: e,
		className: ms([
			"react-flow__background-pattern",
			"dots",
			t
		])
	});
}
var ob;
(function(e) {
	e.Lines = "lines", e.Dots = "dots", e.Cross = "cross";
})(ob ||= {});
var sb = {
	[ob.Dots]: 1,
	[ob.Lines]: 1,
	[ob.Cross]: 6
}, cb = (e) => ({
	transform: e.transform,
	patternId: `pattern-${e.rfId}`
});
function lb({ id: e, variant: t = ob.Dots, gap: n = 20, size: r, lineWidth: i = 1, offset: a = 0, color: o, bgColor: s, style: c, className: l, patternClassName: u }) {
	let d = (0, v.useRef)(null), { transform: f, patternId: p } = $(cb, Gg), m = r || sb[t], h = t === ob.Dots, g = t === ob.Cross, _ = Array.isArray(n) ? n : [n, n], y = [_[0] * f[2] || 1, _[1] * f[2] || 1], b = m * f[2], x = Array.isArray(a) ? a : [a, a], S = g ? [b, b] : y, C = [x[0] * f[2] + S[0] / 2, x[1] * f[2] + S[1] / 2], w = `${p}${e || ""}`;
	return (0, q.jsxs)("svg", {
		className: ms(["react-flow__background", l]),
		style: {
			...c,
			...$_,
			"--xy-background-color-props": s,
			"--xy-background-pattern-color-props": o
		},
		ref: d,
		"data-testid": "rf__background",
		children: [(0, q.jsx)("pattern", {
			id: w,
			x: f[0] % y[0],
			y: f[1] % y[1],
			width: y[0],
			height: y[1],
			patternUnits: "userSpaceOnUse",
			patternTransform: `translate(-${C[0]},-${C[1]})`,
			children: h ? (0, q.jsx)(ab, {
				radius: b / 2,
				className: u
			}) : (0, q.jsx)(ib, {
				dimensions: S,
				lineWidth: i,
				variant: t,
				className: u
			})
		}), (0, q.jsx)("rect", {
			x: "0",
			y: "0",
			width: "100%",
			height: "100%",
			fill: `url(#${w})`
		})]
	});
}
lb.displayName = "Background", (0, v.memo)(lb);
function ub() {
	return (0, q.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 32 32",
		children: (0, q.jsx)("path", { d: "M32 18.133H18.133V32h-4.266V18.133H0v-4.266h13.867V0h4.266v13.867H32z" })
	});
}
function db() {
	return (0, q.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 32 5",
		children: (0, q.jsx)("path", { d: "M0 0h32v4.2H0z" })
	});
}
function fb() {
	return (0, q.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 32 30",
		children: (0, q.jsx)("path", { d: "M3.692 4.63c0-.53.4-.938.939-.938h5.215V0H4.708C2.13 0 0 2.054 0 4.63v5.216h3.692V4.631zM27.354 0h-5.2v3.692h5.17c.53 0 .984.4.984.939v5.215H32V4.631A4.624 4.624 0 0027.354 0zm.954 24.83c0 .532-.4.94-.939.94h-5.215v3.768h5.215c2.577 0 4.631-2.13 4.631-4.707v-5.139h-3.692v5.139zm-23.677.94c-.531 0-.939-.4-.939-.94v-5.138H0v5.139c0 2.577 2.13 4.707 4.708 4.707h5.138V25.77H4.631z" })
	});
}
function pb() {
	return (0, q.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 25 32",
		children: (0, q.jsx)("path", { d: "M21.333 10.667H19.81V7.619C19.81 3.429 16.38 0 12.19 0 8 0 4.571 3.429 4.571 7.619v3.048H3.048A3.056 3.056 0 000 13.714v15.238A3.056 3.056 0 003.048 32h18.285a3.056 3.056 0 003.048-3.048V13.714a3.056 3.056 0 00-3.048-3.047zM12.19 24.533a3.056 3.056 0 01-3.047-3.047 3.056 3.056 0 013.047-3.048 3.056 3.056 0 013.048 3.048 3.056 3.056 0 01-3.048 3.047zm4.724-13.866H7.467V7.619c0-2.59 2.133-4.724 4.723-4.724 2.591 0 4.724 2.133 4.724 4.724v3.048z" })
	});
}
function mb() {
	return (0, q.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 25 32",
		children: (0, q.jsx)("path", { d: "M21.333 10.667H19.81V7.619C19.81 3.429 16.38 0 12.19 0c-4.114 1.828-1.37 2.133.305 2.438 1.676.305 4.42 2.59 4.42 5.181v3.048H3.047A3.056 3.056 0 000 13.714v15.238A3.056 3.056 0 003.048 32h18.285a3.056 3.056 0 003.048-3.048V13.714a3.056 3.056 0 00-3.048-3.047zM12.19 24.533a3.056 3.056 0 01-3.047-3.047 3.056 3.056 0 013.047-3.048 3.056 3.056 0 013.048 3.048 3.056 3.056 0 01-3.048 3.047z" })
	});
}
function hb({ children: e, className: t, ...n }) {
	return (0, q.jsx)("button", {
		type: "button",
		className: ms(["react-flow__controls-button", t]),
		...n,
		children: e
	});
}
var gb = (e) => ({
	isInteractive: e.nodesDraggable || e.nodesConnectable || e.elementsSelectable,
	minZoomReached: e.transform[2] <= e.minZoom,
	maxZoomReached: e.transform[2] >= e.maxZoom,
	ariaLabelConfig: e.ariaLabelConfig
});
function _b({ style: e, showZoom: t = !0, showFitView: n = !0, showInteractive: r = !0, fitViewOptions: i, onZoomIn: a, onZoomOut: o, onFitView: s, onInteractiveChange: c, className: l, children: u, position: d = "bottom-left", orientation: f = "vertical", "aria-label": p }) {
	let m = Xg(), { isInteractive: h, minZoomReached: g, maxZoomReached: _, ariaLabelConfig: v } = $(gb, Gg), { zoomIn: y, zoomOut: b, fitView: x } = J_();
	return (0, q.jsxs)(o_, {
		className: ms([
			"react-flow__controls",
			f === "horizontal" ? "horizontal" : "vertical",
			l
		]),
		position: d,
		style: e,
		"data-testid": "rf__controls",
		"aria-label": p ?? v["controls.ariaLabel"],
		children: [
			t && (0, q.jsxs)(q.Fragment, { children: [(0, q.jsx)(hb, {
				onClick: () => {
					y(), a?.();
				},
				className: "react-flow__controls-zoomin",
				title: v["controls.zoomIn.ariaLabel"],
				"aria-label": v["controls.zoomIn.ariaLabel"],
				disabled: _,
				children: (0, q.jsx)(ub, {})
			}), (0, q.jsx)(hb, {
				onClick: () => {
					b(), o?.();
				},
				className: "react-flow__controls-zoomout",
				title: v["controls.zoomOut.ariaLabel"],
				"aria-label": v["controls.zoomOut.ariaLabel"],
				disabled: g,
				children: (0, q.jsx)(db, {})
			})] }),
			n && (0, q.jsx)(hb, {
				className: "react-flow__controls-fitview",
				onClick: () => {
					x(i), s?.();
				},
				title: v["controls.fitView.ariaLabel"],
				"aria-label": v["controls.fitView.ariaLabel"],
				children: (0, q.jsx)(fb, {})
			}),
			r && (0, q.jsx)(hb, {
				className: "react-flow__controls-interactive",
				onClick: () => {
					m.setState({
						nodesDraggable: !h,
						nodesConnectable: !h,
						elementsSelectable: !h
					}), c?.(!h);
				},
				title: v["controls.interactive.ariaLabel"],
				"aria-label": v["controls.interactive.ariaLabel"],
				children: h ? (0, q.jsx)(mb, {}) : (0, q.jsx)(pb, {})
			}),
			u
		]
	});
}
_b.displayName = "Controls", (0, v.memo)(_b);
function vb({ id: e, x: t, y: n, width: r, height: i, style: a, color: o, strokeColor: s, strokeWidth: c, className: l, borderRadius: u, shapeRendering: d, selected: f, onClick: p }) {
	let { background: m, backgroundColor: h } = a || {}, g = o || m || h;
	return (0, q.jsx)("rect", {
		className: ms([
			"react-flow__minimap-node",
			{ selected: f },
			l
		]),
		x: t,
		y: n,
		rx: u,
		ry: u,
		width: r,
		height: i,
		style: {
			fill: g,
			stroke: s,
			strokeWidth: c
		},
		shapeRendering: d,
		onClick: p ? (t) => p(t, e) : void 0
	});
}
var yb = (0, v.memo)(vb), bb = (e) => e.nodes.map((e) => e.id), xb = (e) => e instanceof Function ? e : () => e;
function Sb({ nodeStrokeColor: e, nodeColor: t, nodeClassName: n = "", nodeBorderRadius: r = 5, nodeStrokeWidth: i, nodeComponent: a = yb, onClick: o }) {
	let s = $(bb, Gg), c = xb(t), l = xb(e), u = xb(n), d = typeof window > "u" || window.chrome ? "crispEdges" : "geometricPrecision";
	return (0, q.jsx)(q.Fragment, { children: s.map((e) => (0, q.jsx)(wb, {
		id: e,
		nodeColorFunc: c,
		nodeStrokeColorFunc: l,
		nodeClassNameFunc: u,
		nodeBorderRadius: r,
		nodeStrokeWidth: i,
		NodeComponent: a,
		onClick: o,
		shapeRendering: d
	}, e)) });
}
function Cb({ id: e, nodeColorFunc: t, nodeStrokeColorFunc: n, nodeClassNameFunc: r, nodeBorderRadius: i, nodeStrokeWidth: a, shapeRendering: o, NodeComponent: s, onClick: c }) {
	let { node: l, x: u, y: d, width: f, height: p } = $((t) => {
		let n = t.nodeLookup.get(e);
		if (!n) return {
			node: void 0,
			x: 0,
			y: 0,
			width: 0,
			height: 0
		};
		let r = n.internals.userNode, { x: i, y: a } = n.internals.positionAbsolute, { width: o, height: s } = Bm(r);
		return {
			node: r,
			x: i,
			y: a,
			width: o,
			height: s
		};
	}, Gg);
	return !l || l.hidden || !Vm(l) ? null : (0, q.jsx)(s, {
		x: u,
		y: d,
		width: f,
		height: p,
		style: l.style,
		selected: !!l.selected,
		className: r(l),
		color: t(l),
		borderRadius: i,
		strokeColor: n(l),
		strokeWidth: a,
		shapeRendering: o,
		onClick: c,
		id: l.id
	});
}
var wb = (0, v.memo)(Cb), Tb = (0, v.memo)(Sb), Eb = 200, Db = 150, Ob = (e) => !e.hidden, kb = (e) => {
	let t = {
		x: -e.transform[0] / e.transform[2],
		y: -e.transform[1] / e.transform[2],
		width: e.width / e.transform[2],
		height: e.height / e.transform[2]
	}, n = !1;
	for (let t of e.nodeLookup.values()) if (!t.hidden) {
		n = !0;
		break;
	}
	return {
		viewBB: t,
		boundingRect: n ? Tm(cm(e.nodeLookup, { filter: Ob }), t) : t,
		rfId: e.rfId,
		panZoom: e.panZoom,
		translateExtent: e.translateExtent,
		flowWidth: e.width,
		flowHeight: e.height,
		ariaLabelConfig: e.ariaLabelConfig
	};
}, Ab = (e, t) => e.x === t.x && e.y === t.y && e.width === t.width && e.height === t.height, jb = (e, t) => Ab(e.viewBB, t.viewBB) && Ab(e.boundingRect, t.boundingRect) && e.rfId === t.rfId && e.panZoom === t.panZoom && e.translateExtent === t.translateExtent && e.flowWidth === t.flowWidth && e.flowHeight === t.flowHeight && e.ariaLabelConfig === t.ariaLabelConfig, Mb = "react-flow__minimap-desc";
function Nb({ style: e, className: t, nodeStrokeColor: n, nodeColor: r, nodeClassName: i = "", nodeBorderRadius: a = 5, nodeStrokeWidth: o, nodeComponent: s, bgColor: c, maskColor: l, maskStrokeColor: u, maskStrokeWidth: d, position: f = "bottom-right", onClick: p, onNodeClick: m, pannable: h = !1, zoomable: g = !1, ariaLabel: _, inversePan: y, zoomStep: b = 1, offsetScale: x = 5 }) {
	let S = Xg(), C = (0, v.useRef)(null), { boundingRect: w, panZoom: T, viewBB: E, rfId: D, translateExtent: O, flowWidth: k, flowHeight: A, ariaLabelConfig: j } = $(kb, jb), M = e?.width ?? Eb, N = e?.height ?? Db, P = w.width / M, ee = w.height / N, te = Math.max(P, ee), F = te * M, ne = te * N, re = x * te, I = w.x - (F - w.width) / 2 - re, L = w.y - (ne - w.height) / 2 - re, ie = F + re * 2, ae = ne + re * 2, oe = `${Mb}-${D}`, se = (0, v.useRef)(0), ce = (0, v.useRef)();
	se.current = te, (0, v.useEffect)(() => {
		let e = S.getState().panZoom;
		if (C.current && e) return ce.current = og({
			domNode: C.current,
			panZoom: e,
			getTransform: () => S.getState().transform,
			getViewScale: () => se.current
		}), () => {
			ce.current?.destroy();
		};
	}, [T]), (0, v.useEffect)(() => {
		ce.current?.update({
			translateExtent: O,
			width: k,
			height: A,
			inversePan: y,
			pannable: h,
			zoomStep: b,
			zoomable: g
		});
	}, [
		h,
		g,
		y,
		b,
		O,
		k,
		A
	]);
	let le = p ? (e) => {
		let [t, n] = ce.current?.pointer(e) || [0, 0];
		p(e, {
			x: t,
			y: n
		});
	} : void 0, ue = (0, v.useCallback)((e, t) => {
		let n = S.getState().nodeLookup.get(t).internals.userNode;
		m?.(e, n);
	}, [m]), de = m ? ue : void 0, fe = _ ?? j["minimap.ariaLabel"];
	return (0, q.jsx)(o_, {
		position: f,
		style: {
			...e,
			"--xy-minimap-background-color-props": typeof c == "string" ? c : void 0,
			"--xy-minimap-mask-background-color-props": typeof l == "string" ? l : void 0,
			"--xy-minimap-mask-stroke-color-props": typeof u == "string" ? u : void 0,
			"--xy-minimap-mask-stroke-width-props": typeof d == "number" ? d * te : void 0,
			"--xy-minimap-node-background-color-props": typeof r == "string" ? r : void 0,
			"--xy-minimap-node-stroke-color-props": typeof n == "string" ? n : void 0,
			"--xy-minimap-node-stroke-width-props": typeof o == "number" ? o : void 0
		},
		className: ms(["react-flow__minimap", t]),
		"data-testid": "rf__minimap",
		children: (0, q.jsxs)("svg", {
			width: M,
			height: N,
			viewBox: `${I} ${L} ${ie} ${ae}`,
			className: "react-flow__minimap-svg",
			role: "img",
			"aria-labelledby": oe,
			ref: C,
			onClick: le,
			children: [
				fe && (0, q.jsx)("title", {
					id: oe,
					children: fe
				}),
				(0, q.jsx)(Tb, {
					onClick: de,
					nodeColor: r,
					nodeStrokeColor: n,
					nodeBorderRadius: a,
					nodeClassName: i,
					nodeStrokeWidth: o,
					nodeComponent: s
				}),
				(0, q.jsx)("path", {
					className: "react-flow__minimap-mask",
					d: `M${I - re},${L - re}h${ie + re * 2}v${ae + re * 2}h${-ie - re * 2}z
        M${E.x},${E.y}h${E.width}v${E.height}h${-E.width}z`,
					fillRule: "evenodd",
					pointerEvents: "none"
				})
			]
		})
	});
}
Nb.displayName = "MiniMap", (0, v.memo)(Nb);
var Pb = (e) => (t) => e ? `${Math.max(1 / t.transform[2], 1)}` : void 0, Fb = {
	[xg.Line]: "right",
	[xg.Handle]: "bottom-right"
};
function Ib({ nodeId: e, position: t, variant: n = xg.Handle, className: r, style: i = void 0, children: a, color: o, minWidth: s = 10, minHeight: c = 10, maxWidth: l = Number.MAX_VALUE, maxHeight: u = Number.MAX_VALUE, keepAspectRatio: d = !1, resizeDirection: f, autoScale: p = !0, shouldResize: m, onResizeStart: h, onResize: g, onResizeEnd: _ }) {
	let y = pv(), b = typeof e == "string" ? e : y, x = Xg(), S = (0, v.useRef)(null), C = n === xg.Handle, w = $((0, v.useCallback)(Pb(C && p), [C, p]), Gg), T = (0, v.useRef)(null), E = t ?? Fb[n];
	(0, v.useEffect)(() => {
		if (S.current && b) return T.current ||= Mg({
			domNode: S.current,
			nodeId: b,
			getStoreItems: () => {
				let { nodeLookup: e, transform: t, snapGrid: n, snapToGrid: r, nodeOrigin: i, domNode: a } = x.getState();
				return {
					nodeLookup: e,
					transform: t,
					snapGrid: n,
					snapToGrid: r,
					nodeOrigin: i,
					paneDomNode: a
				};
			},
			onChange: (e, t) => {
				let { triggerNodeChanges: n, nodeLookup: r, parentLookup: i, nodeOrigin: a } = x.getState(), o = [], s = {
					x: e.x,
					y: e.y
				}, c = r.get(b);
				if (c && c.expandParent && c.parentId) {
					let t = c.origin ?? a, n = e.width ?? c.measured.width ?? 0, l = e.height ?? c.measured.height ?? 0, u = zh([{
						id: c.id,
						parentId: c.parentId,
						rect: {
							width: n,
							height: l,
							...Hm({
								x: e.x ?? c.position.x,
								y: e.y ?? c.position.y
							}, {
								width: n,
								height: l
							}, c.parentId, r, t)
						}
					}], r, i, a);
					o.push(...u), s.x = e.x ? Math.max(t[0] * n, e.x) : void 0, s.y = e.y ? Math.max(t[1] * l, e.y) : void 0;
				}
				if (s.x !== void 0 && s.y !== void 0) {
					let e = {
						id: b,
						type: "position",
						position: { ...s }
					};
					o.push(e);
				}
				if (e.width !== void 0 && e.height !== void 0) {
					let t = {
						id: b,
						type: "dimensions",
						resizing: !0,
						setAttributes: f ? f === "horizontal" ? "width" : "height" : !0,
						dimensions: {
							width: e.width,
							height: e.height
						}
					};
					o.push(t);
				}
				for (let e of t) {
					let t = {
						...e,
						type: "position"
					};
					o.push(t);
				}
				n(o);
			},
			onEnd: ({ width: e, height: t }) => {
				let n = {
					id: b,
					type: "dimensions",
					resizing: !1,
					dimensions: {
						width: e,
						height: t
					}
				};
				x.getState().triggerNodeChanges([n]);
			}
		}), T.current.update({
			controlPosition: E,
			boundaries: {
				minWidth: s,
				minHeight: c,
				maxWidth: l,
				maxHeight: u
			},
			keepAspectRatio: d,
			resizeDirection: f,
			onResizeStart: h,
			onResize: g,
			onResizeEnd: _,
			shouldResize: m
		}), () => {
			T.current?.destroy();
		};
	}, [
		E,
		s,
		c,
		l,
		u,
		d,
		h,
		g,
		_,
		m
	]);
	let D = E.split("-");
	return (0, q.jsx)("div", {
		className: ms([
			"react-flow__resize-control",
			"nodrag",
			...D,
			n,
			r
		]),
		ref: S,
		style: {
			...i,
			scale: w,
			...o && { [C ? "backgroundColor" : "borderColor"]: o }
		},
		children: a
	});
}
(0, v.memo)(Ib);
// src/map/drawnMap.ts
var Lb = {
	entry: "way in",
	activity: "activity",
	service: "service that lasts",
	exit: "way out"
};
function Rb(e) {
	return e.nodes.length > 0 ? Ri(e.nodes) : {
		left: -200,
		top: -100,
		right: 200,
		bottom: 100
	};
}
// src/map/bands.ts
var zb = 8, Bb = 30;
function Vb(e) {
	return e.length === 0 ? null : {
		left: Math.min(...e.map((e) => e.left)),
		top: Math.min(...e.map((e) => e.top)),
		right: Math.max(...e.map((e) => e.right)),
		bottom: Math.max(...e.map((e) => e.bottom))
	};
}
function Hb(e, t) {
	return {
		left: e.left - t,
		top: e.top - t,
		right: e.right + t,
		bottom: e.bottom + t
	};
}
function Ub(e, t, n) {
	return e.every((r, i) => i === 0 || e[i - 1][n] <= r[t]);
}
function Wb(e, t, n) {
	let r = [...e].sort((e, n) => e.box[t] - n.box[t]);
	return Ub(r.map(({ box: e }) => e), t, n) ? r : null;
}
function Gb(e) {
	let t = Hb(Rb(e), -16), n = (t) => Vb(e.nodes.filter((e) => e.lane === t).map(ze)), r = e.lanes.flatMap((e) => {
		let t = n(e.id);
		return t ? [{
			lane: e,
			box: t
		}] : [];
	}), i = Vb(e.nodes.filter((t) => !e.lanes.some((e) => e.id === t.lane)).map(ze));
	for (let [e, n] of [["top", "bottom"], ["left", "right"]]) {
		let a = i && r.length > 0 && Wb([...r, {
			lane: null,
			box: i
		}], e, n) || Wb(r, e, n);
		if (a) return a.flatMap(({ lane: r, box: i }, o) => {
			let s = o === 0 ? t[e] : (a[o - 1].box[n] + i[e]) / 2 + zb / 2, c = o === a.length - 1 ? t[n] : (i[n] + a[o + 1].box[e]) / 2 - zb / 2;
			return r ? [{
				lane: r,
				box: {
					...t,
					[e]: s,
					[n]: c
				}
			}] : [];
		});
	}
	return r.map(({ lane: e, box: t }) => ({
		lane: e,
		box: {
			...Hb(t, Bb),
			top: t.top - Bb - 10
		}
	}));
}
// src/map/edgePath.ts
function Kb(e, t, n) {
	if (e.x === t.x && e.y === t.y) {
		let t = Le(e), n = "a26 26 0 1 1 0 ";
		return {
			path: `M${Jb(e.x)} ${Jb(t)}${n}-52${n}52`,
			x: e.x,
			y: t,
			angle: Math.PI
		};
	}
	let r = qe(e, t, n), { x: i, y: a } = r.end;
	return {
		path: Ye(r),
		x: i,
		y: a,
		angle: Math.atan2(a - r.control.y, i - r.control.x)
	};
}
function qb({ x: e, y: t, angle: n }) {
	let r = (r, i) => `${Jb(e - i * Math.cos(n + r))} ${Jb(t - i * Math.sin(n + r))}`;
	return `M${Jb(e)} ${Jb(t)}L${r(.42, 11)}L${r(-.42, 11)}Z`;
}
var Jb = (e) => e.toFixed(1);
// src/map/edges.tsx
function Yb({ sourceX: e, sourceY: t, targetX: n, targetY: r, data: i }) {
	return {
		from: {
			kind: i?.from ?? "activity",
			x: e,
			y: t
		},
		to: {
			kind: i?.to ?? "activity",
			x: n,
			y: r
		}
	};
}
function Xb(e) {
	let { from: t, to: n } = Yb(e);
	return Kb(t, n, e.data?.bend ?? 0);
}
function Zb({ curve: e }) {
	return /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [/* @__PURE__ */ (0, q.jsx)("path", {
		className: "jm-edge",
		d: e.path
	}), /* @__PURE__ */ (0, q.jsx)("path", {
		className: "jm-head",
		d: qb(e)
	})] });
}
function Qb(e) {
	return /* @__PURE__ */ (0, q.jsx)(Zb, { curve: Xb(e) });
}
var $b = { route: (0, v.memo)(Qb) }, ex = "#9fb0c0";
function tx(e) {
	let { width: t, height: n } = Fe(e);
	return ["source", "target"].map((e) => ({
		type: e,
		position: Q.Top,
		x: t / 2,
		y: n / 2,
		width: 0,
		height: 0
	}));
}
var nx = {
	entry: tx("entry"),
	activity: tx("activity"),
	service: tx("service"),
	exit: tx("exit")
};
function rx(e, t) {
	return e.colour || t.get(e.lane) || ex;
}
function ix(e) {
	return e.colour || ex;
}
function ax(e) {
	return new Map(e.map((e) => [e.id, ix(e)]));
}
function ox(e, t, n, r = e) {
	let i = Fe(e.kind);
	return {
		id: e.id,
		type: "place",
		position: {
			x: r.x,
			y: r.y
		},
		origin: [.5, .5],
		...i,
		measured: i,
		handles: nx[e.kind],
		data: {
			node: e,
			index: t,
			colour: n
		}
	};
}
function sx(e) {
	let t = ax(e.lanes);
	return e.nodes.map((e, n) => ox(e, n, rx(e, t)));
}
function cx({ from: e, to: t }, n, r) {
	let i = {
		bend: n,
		from: r.get(e) ?? "activity",
		to: r.get(t) ?? "activity"
	};
	return {
		id: JSON.stringify([e, t]),
		type: "route",
		source: e,
		target: t,
		data: i
	};
}
function lx(e) {
	return new Map(e.map((e) => [e.id, e.kind]));
}
function ux(e) {
	let t = He(e.edges), n = lx(e.nodes);
	return e.edges.map((e, r) => cx(e, t[r], n));
}
// src/map/roomContext.ts
var dx = (0, v.createContext)(null), fx = () => () => void 0;
function px(e) {
	let t = (0, v.useContext)(dx);
	return (0, v.useSyncExternalStore)(t?.subscribe ?? fx, () => {
		let n = t?.get();
		return n ? e(n) : void 0;
	});
}
// src/map/Lanes.tsx
var mx = (0, v.memo)(function({ bands: e, over: t = null }) {
	let n = px((e) => e.lanes);
	return /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-lanes",
		children: e.map(({ lane: e, box: r }) => /* @__PURE__ */ (0, q.jsx)("div", {
			className: e.id === t ? "jm-lane jm-over" : "jm-lane",
			"data-lane": e.id,
			style: {
				left: r.left,
				top: r.top,
				width: r.right - r.left,
				height: r.bottom - r.top,
				"--lane": ix(e)
			},
			children: (!n || n.has(e.id)) && /* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-lane-name",
				children: e.label
			})
		}, e.id))
	});
}), hx = (0, v.memo)(function({ notes: e }) {
	let t = px((e) => e.notes);
	return e.map((e, n) => (!t || t[n]) && /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-note",
		style: {
			left: e.x,
			top: e.y
		},
		children: e.text
	}, n));
}), gx = 1.16, _x = .93, vx = 13, yx = 22, bx = 26, xx = 184;
function Sx(e, t, n, r) {
	let i = 1, a = "";
	for (let o of e.split(/\s+/)) {
		let e = a ? `${a} ${o}` : o;
		a && r(e) * t > n ? (i += 1, a = o) : a = e;
	}
	return i;
}
function Cx(e, t, n, r = !1) {
	let { width: i, height: a } = Fe(e), o = e === "service" ? {
		width: xx,
		height: Ne.height
	} : {
		width: i - (e === "exit" ? 26 : 16),
		height: a - (e === "exit" ? 1 : 4)
	}, s = Math.max(...t.split(/\s+/).map(n));
	for (let e = r ? bx : yx; e > vx; e -= .5) if ((Sx(t, e, o.width, n) + (r ? 0 : _x)) * gx * e <= o.height && s * e <= o.width) return e;
	return vx;
}
var wx = 23.4, Tx = {
	entry: 12,
	activity: 12,
	exit: 34
};
function Ex(e, t, n) {
	if (e === "service") return !1;
	let r = Fe(e).width - (e === "exit" ? 20 : 6);
	return Sx(t, wx, r, n) > 2 && Sx(t, wx, r + Tx[e], n) <= 2;
}
var Dx, Ox = (e) => (Dx ??= typeof document > "u" ? null : document.createElement("canvas").getContext("2d"), Dx ? (Dx.font = "600 100px \"Segoe UI\", Arial, \"Helvetica Neue\", Helvetica, sans-serif", Dx.measureText(e).width / 100) : e.length * .57);
// src/map/nodes.tsx
function kx(e, t) {
	return {
		"--fits": `${Cx(e, t, Ox)}px`,
		"--fits-alone": `${Cx(e, t, Ox, !0)}px`
	};
}
function Ax({ figures: e, index: t }) {
	let n = (0, v.useSyncExternalStore)(e.subscribe, () => e.words(t));
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-figures",
		children: [
			n.count,
			n.unit && /* @__PURE__ */ (0, q.jsxs)("span", {
				className: "jm-unit",
				children: [" ", n.unit]
			}),
			n.waiting && /* @__PURE__ */ (0, q.jsxs)("span", {
				className: "jm-waiting",
				children: [
					" + ",
					n.waiting,
					/* @__PURE__ */ (0, q.jsx)("span", {
						className: "jm-unit",
						children: " waiting"
					})
				]
			}),
			n.target && /* @__PURE__ */ (0, q.jsx)("div", {
				className: "jm-target",
				children: n.target
			}),
			n.more.map((e) => /* @__PURE__ */ (0, q.jsx)("div", {
				className: "jm-more",
				children: e
			}, e))
		]
	});
}
function jx({ data: e, more: t = "", attributes: n, children: r }) {
	let { node: i, index: a, colour: o } = e, s = (0, v.useContext)(To), c = i.data === !1, l = (0, v.useMemo)(() => kx(i.kind, i.label), [i.kind, i.label]), u = (0, v.useMemo)(() => Ex(i.kind, i.label, Ox), [i.kind, i.label]), d = px((e) => e.names[a]), f = d === null ? i.kind !== "service" : d?.inline, p = /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-shape",
		"aria-hidden": "true",
		children: i.kind === "entry" && /* @__PURE__ */ (0, q.jsx)("span", { className: "jm-gate" })
	});
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: `jm-node jm-${i.kind}${c ? " jm-nothing" : ""}${u ? " jm-broad" : ""}${t}`,
		style: {
			"--lane": o,
			...l
		},
		title: i.description,
		role: "group",
		"aria-label": `${i.label}, ${Lb[i.kind]}`,
		...n,
		children: [
			i.kind === "service" && p,
			/* @__PURE__ */ (0, q.jsxs)("div", {
				className: `jm-words${f ? " jm-inline" : ""}`,
				style: d ? {
					"--across": d.width,
					"--aside": d.shift
				} : void 0,
				children: [
					i.kind !== "service" && p,
					d !== null && /* @__PURE__ */ (0, q.jsx)("div", {
						className: "jm-name",
						children: d?.text ?? i.label
					}),
					c ? /* @__PURE__ */ (0, q.jsx)("div", {
						className: "jm-figures",
						children: "no data"
					}) : s && /* @__PURE__ */ (0, q.jsx)(Ax, {
						figures: s,
						index: a
					})
				]
			}),
			r,
			/* @__PURE__ */ (0, q.jsx)("i", {
				className: "jm-anchor source target",
				"aria-hidden": "true"
			})
		]
	});
}
function Mx({ data: e }) {
	return /* @__PURE__ */ (0, q.jsx)(jx, { data: e });
}
var Nx = { place: (0, v.memo)(Mx) }, Px = .15, Fx = .66, Ix = .92, Lx = 1.5;
function Rx(e, t, n, r = Lx) {
	let i = Math.max(Px, Math.min(r, t / (e.right - e.left), n / (e.bottom - e.top)));
	return {
		zoom: i,
		x: t / 2 - i * (e.left + e.right) / 2,
		y: n / 2 - i * (e.top + e.bottom) / 2
	};
}
function zx({ x: e, y: t, zoom: n }, r, i) {
	let a = (e) => Math.round(e * 100) / 100;
	return {
		x: a((r / 2 - e) / n),
		y: a((i / 2 - t) / n),
		width: a(r / n),
		height: a(i / n)
	};
}
function Bx({ x: e, y: t, width: n, height: r }, i, a) {
	return Rx({
		left: e - n / 2,
		right: e + n / 2,
		top: t - r / 2,
		bottom: t + r / 2
	}, i, a, 4);
}
function Vx(e, t, n, r) {
	let i = Math.max(Px, Math.min(4, e.zoom * t)), a = i / e.zoom;
	return {
		zoom: i,
		x: n / 2 - (n / 2 - e.x) * a,
		y: r / 2 - (r / 2 - e.y) * a
	};
}
// src/map/useView.ts
function Hx({ pane: e, frame: t, most: n, roomBelow: r = 0, mayRefit: i = () => !0, far: a = Fx, of: o, onView: s }) {
	let c = (0, v.useRef)({
		width: 0,
		height: 0
	}), l = (0, v.useRef)(null), u = (0, v.useRef)(null), d = J_(), f = (0, v.useRef)(s);
	f.current = s;
	let p = (0, v.useRef)(a);
	p.current = a;
	let m = (0, v.useCallback)((t) => {
		e.current?.style.setProperty("--zoom", t.zoom.toFixed(3)), e.current?.classList.toggle("jm-far", t.zoom < p.current), e.current?.classList.toggle("jm-near", t.zoom >= Ix), f.current?.(t, c.current.width, c.current.height);
	}, [e]);
	rb({ onChange: m });
	let h = () => {
		let { width: e, height: i } = c.current;
		if (e === 0 || i === 0) return;
		let a = typeof r == "number" ? r : r(e, i);
		l.current = u.current ? Bx(u.current, e, i) : Rx(t(), e, i - a, n), d.setViewport(l.current), m(l.current);
	}, g = () => {
		u.current = null, h();
	}, _ = () => {
		let e = d.getViewport(), t = l.current;
		return t === null || i() && Math.abs(e.x - t.x) < 1 && Math.abs(e.y - t.y) < 1 && Math.abs(e.zoom - t.zoom) < .001;
	};
	return (0, v.useEffect)(() => {
		let t = e.current;
		if (!t) return;
		let n = new ResizeObserver(() => {
			let e = _();
			c.current = {
				width: t.clientWidth,
				height: t.clientHeight
			}, e ? h() : m(d.getViewport());
		});
		return n.observe(t), () => n.disconnect();
	}, [o]), (0, v.useEffect)(() => {
		c.current.width > 0 && m(d.getViewport());
	}, [
		a,
		d,
		m
	]), {
		fit: g,
		refitIfFitted: () => {
			_() && h();
		},
		show: (e) => {
			u.current = e, h();
		},
		seen: () => c.current.width === 0 || u.current === null && _() ? null : zx(d.getViewport(), c.current.width, c.current.height),
		mirror: (e) => {
			let t = d.getViewport();
			(t.x !== e.x || t.y !== e.y || t.zoom !== e.zoom) && d.setViewport(e);
		},
		now: () => d.getViewport(),
		zoomBy: (e) => void d.setViewport(Vx(d.getViewport(), e, c.current.width, c.current.height)),
		panBy: (e, t) => {
			let { x: n, y: r, zoom: i } = d.getViewport();
			d.setViewport({
				x: n + e,
				y: r + t,
				zoom: i
			});
		}
	};
}
// src/map/MapFlow.tsx
var Ux = {
	minZoom: Px,
	maxZoom: 4,
	nodesDraggable: !1,
	nodesConnectable: !1,
	nodesFocusable: !1,
	edgesFocusable: !1,
	elementsSelectable: !1,
	zoomOnDoubleClick: !1,
	proOptions: { hideAttribution: !0 },
	disableKeyboardA11y: !0,
	deleteKeyCode: null,
	selectionKeyCode: null,
	multiSelectionKeyCode: null,
	panActivationKeyCode: null,
	zoomActivationKeyCode: null
};
function Wx(e) {
	return /* @__PURE__ */ (0, q.jsx)(Xy, { children: /* @__PURE__ */ (0, q.jsx)(Gx, { ...e }) });
}
function Gx({ map: e, handle: t, roomBelow: n, far: r, onMoved: i, onView: a, children: o }) {
	let s = (0, v.useRef)(null), c = Hx({
		pane: s,
		frame: () => Rb(e),
		roomBelow: n,
		far: r,
		of: e,
		onView: a
	});
	(0, v.useImperativeHandle)(t, () => c);
	let l = (0, v.useRef)(i);
	l.current = i;
	let u = (0, v.useCallback)((e, t) => {
		e && l.current?.(t);
	}, []), d = (0, v.useMemo)(() => sx(e), [e]), f = (0, v.useMemo)(() => ux(e), [e]), p = (0, v.useMemo)(() => Gb(e), [e]);
	return /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-map",
		ref: s,
		children: /* @__PURE__ */ (0, q.jsx)(eb, {
			nodes: d,
			edges: f,
			nodeTypes: Nx,
			edgeTypes: $b,
			onMove: u,
			...Ux,
			children: /* @__PURE__ */ (0, q.jsxs)(nb, { children: [
				/* @__PURE__ */ (0, q.jsx)(mx, { bands: p }),
				/* @__PURE__ */ (0, q.jsx)(hx, { notes: e.notes }),
				o
			] })
		})
	});
}
// src/stage/HoverCard.tsx
function Kx(e, t) {
	let n = e.payload.map.nodes.find((e) => e.id === t.node)?.label ?? t.node, r = {
		travel: "on the way to",
		rest: t.ringed ? "still open:" : "in",
		wait: "waiting at",
		fade: "leaving"
	}, i = e.payload.legColumns.start?.[t.leg];
	return `${r[t.kind]} ${n}${i === void 0 || i === -2147483648 || t.kind === "fade" ? "" : ` since ${er(e.payload, i)}`}`;
}
function qx({ at: e }) {
	let t = U(), n = G((e) => e.engine), r = G((e) => e.hovered);
	if (ko(), r === null || !e) return null;
	let { age: i, pass: a } = n.describe(r), o = n.dots(r), s = n.toneWords(r), c = n.dress.by === "attribute" && s.length > 0, l = t.ui.get().look.dots, u = l.by === "attribute" ? n.payload.attributes.find((e) => e.name === l.name)?.label : "", { width: d, height: f } = t.painter.view, p = `translate(${e.x > d - 260 ? "calc(-100% - 14px)" : "14px"}, ${e.y > f - 110 ? "calc(-100% - 10px)" : "14px"})`;
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-card",
		style: {
			left: e.x,
			top: e.y,
			transform: p
		},
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ (0, q.jsx)("b", { children: n.childId(r) }),
			/* @__PURE__ */ (0, q.jsx)("div", { children: [i, `${cr(a)} time through`].filter(Boolean).join(" · ") }),
			o.map((e, t) => /* @__PURE__ */ (0, q.jsxs)("div", { children: [Kx(n, e), !c && s[t] ? `, ${s[t]}` : ""] }, t)),
			c && /* @__PURE__ */ (0, q.jsxs)("div", { children: [
				u,
				": ",
				s[0]
			] })
		]
	});
}
// src/stage/NodeCard.tsx
function Jx({ at: e, index: t }) {
	let n = U(), r = G((e) => e.engine), { counts: i } = ko(), { nodes: a } = r.payload.map, o = a[t];
	if (!o) return null;
	let { width: s, height: c } = n.painter.view, l = `translate(${e.x > s - 300 ? "calc(-100% - 14px)" : "14px"}, ${e.y > c - 180 ? "calc(-100% - 10px)" : "14px"})`, u = !o.data || Ya(r, i)[t];
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-card",
		style: {
			left: e.x,
			top: e.y,
			transform: l
		},
		"aria-hidden": "true",
		children: [/* @__PURE__ */ (0, q.jsx)("b", { children: o.label }), u ? /* @__PURE__ */ (0, q.jsx)("div", { children: "no data" }) : /* @__PURE__ */ (0, q.jsx)(Yx, { index: t })]
	});
}
function Yx({ index: e }) {
	let t = G((e) => e.engine), { counts: n } = ko(), { nodes: r } = t.payload.map, i = r[e], a = n.nodes[e], o = t.latelyReady ? t.lately()[e] : {
		arrived: NaN,
		ways: [],
		median: null,
		completed: 0
	}, { target: s } = i, c = t.latelyReady ? o.median === null ? "none ended" : `median ${o.median}` : "…";
	return /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [
		/* @__PURE__ */ (0, q.jsx)("div", { children: i.kind === "exit" ? `${V(a.arrivals)} left so far` : `${V(a.heading)} ${i.kind === "service" ? "here now" : "on the way"}${a.waiting > 0 ? `, ${V(a.waiting)} waiting` : ""}` }),
		ja(i, o, ["shares"]).map((e) => /* @__PURE__ */ (0, q.jsx)("div", { children: e }, e)),
		s && /* @__PURE__ */ (0, q.jsxs)("div", { children: [
			c,
			" in ",
			90,
			" days, target ",
			s.days,
			" ",
			s.unit === "working" ? "working days" : "days",
			s.from && ` from ${r.find((e) => e.id === s.from)?.label ?? s.from}`
		] }),
		o.ways.some((e) => e.count > 0) && /* @__PURE__ */ (0, q.jsxs)("div", {
			className: "jm-quiet",
			children: [
				"What followed, ",
				90,
				" days:"
			]
		}),
		o.ways.filter((e) => e.count > 0).sort((e, t) => t.count - e.count).map((e) => /* @__PURE__ */ (0, q.jsxs)("div", { children: [
			Pa(e.count, e.of),
			" ",
			e.to >= 0 ? r[e.to].label : e.to === -1 ? "nothing recorded after" : "too recent to know"
		] }, e.to))
	] });
}
// src/map/shortName.ts
var Xx = [
	[/\binitial child protection conferences?\b/gi, "ICPC"],
	[/\breview child protection conferences?\b/gi, "RCPC"],
	[/\bchild(?:ren)? and famil(?:y|ies) assessments?\b/gi, "Assessment"],
	[/\bchild(?:ren)? protection plans?\b/gi, "CP plan"],
	[/\bchild(?:ren)? protection\b/gi, "CP"],
	[/\bchild(?:ren)? in need plans?\b/gi, "CIN plan"],
	[/\bchild(?:ren)? in need\b/gi, "CIN"],
	[/\bchildren looked after\b/gi, "CLA"],
	[/\bsection 47(?: enquir(?:y|ies))?\b/gi, "S47"],
	[/\bs47 enquir(?:y|ies)\b/gi, "S47"],
	[/\bsection (17|20|31)\b/gi, "S$1"],
	[/\bstrategy (?:discussion|meeting)s?\b/gi, "Strategy"],
	[/\bno further action\b/gi, "NFA"],
	[/\bmulti[- ]agency safeguarding hub\b/gi, "MASH"],
	[/\bunaccompanied asylum[- ]seeking child(?:ren)?\b/gi, "UASC"],
	[/\bspecial guardianship(?: order)?s?\b/gi, "SGO"],
	[/\bearly help\b/gi, "Early help"],
	[/\binformation\b/gi, "Info"],
	[/ and /gi, " & "]
];
function Zx(e) {
	let t = e;
	for (let [e, n] of Xx) t = t.replace(e, n);
	return t;
}
function Qx(e) {
	let t = e.split(/\s+/), n = [];
	for (let e = t.length - 1; e > 0; e--) {
		let r = t.slice(0, e);
		/^(?:and|&|or|of|with|a|the|in|to|for|at|by|not)$/i.test(r[r.length - 1]) || n.push(`${r.join(" ").replace(/[,;:]$/, "")}…`);
	}
	return n;
}
// src/map/roomText.ts
var $x = 1.16, eS = .57, tS = 6, nS = 3, rS = {
	entry: 18,
	activity: 10,
	service: 8,
	exit: 20
}, iS = 1.5, aS = {
	entry: 0,
	service: 1,
	activity: 1,
	exit: 2
};
function oS(e, t, n, r, i, a = {
	across: 0,
	down: 0
}) {
	for (let o of n) {
		let n = sS(e, t, o, r, i, a);
		if (n.names.every((t, n) => t?.text === e.map.nodes[n].label)) return n;
	}
	return sS(e, t, n[n.length - 1], r, i, a);
}
function sS({ map: e, bands: t, ways: n }, r, i, a, o, s) {
	let c = yS(Rb(e), r), l = {
		left: c.left - s.across,
		right: c.right + s.across,
		top: c.top - s.down,
		bottom: c.bottom + s.down
	}, u = e.nodes.map((e) => mS(e, r, i, a)), d = [], f = (e, t = -1) => e.every((e) => bS(e, l) && !d.some((t) => xS(e, t)) && !u.some((n, r) => r !== t && n.some((t) => xS(e, t)))), p = /* @__PURE__ */ new Set(), m = () => {
		for (let { lane: e, box: n } of t) {
			let t = vS((n.left + 14) * r, (n.top + 9) * r, o(e.label) * i * 1.05, i * 1.2);
			t.right > n.right * r || !f([t]) || (p.add(e.id), d.push(t));
		}
	}, h = e.nodes.map(() => null), g = e.nodes.map((e, t) => t).sort((t, n) => aS[e.nodes[t].kind] - aS[e.nodes[n].kind] || t - n), _ = e.nodes.map((t) => dS(t, e.nodes, r, i, a, o)), v = (t) => {
		for (let n of g) {
			let o = e.nodes[n];
			if (!h[n]) for (let e of _[n].filter((e) => e.rank === t)) {
				let t = cS.map((t) => t * lS(o, e, r)).find((t) => f(hS(o, e, t, r, i, a), n));
				if (t === void 0) continue;
				let { text: s, width: c, inline: l } = e;
				h[n] = {
					text: s,
					width: c,
					inline: l,
					shift: t
				}, u[n] = hS(o, e, t, r, i, a);
				break;
			}
		}
	};
	v(0), v(1), m(), v(2);
	let y = e.notes.map((e) => {
		let t = 220 * r;
		if (Math.max(...e.text.split(/\s+/).map(o)) * i > t) return !1;
		let n = Sx(e.text, i, t, o) * i * 1.35, a = vS(e.x * r - t / 2, e.y * r - n / 2, t, n);
		return f([a]) ? (d.push(a), !0) : !1;
	}), b = /* @__PURE__ */ new Set();
	for (let e of n) {
		let t = tS * eS * i + 12 * r, n = vS(e.x * r - t / 2, e.y * r - i * .65, t, i * 1.3);
		f([n]) && (d.push(n), b.add(`${e.from} ${e.to}`));
	}
	return {
		size: i,
		names: h,
		lanes: p,
		notes: y,
		ways: b
	};
}
var cS = [
	0,
	1,
	-1
];
function lS(e, { width: t }, n) {
	let r = Math.max(0, t + (e.kind === "service" ? 0 : rS[e.kind]) - Fe(e.kind).width * n);
	return e.kind === "exit" ? r : r / 2;
}
function uS(e, t, n) {
	let r = e.replace(/…$/, "").toLowerCase(), i = e.endsWith("…");
	return n.every((e) => {
		if (e === t) return !0;
		let [n, a] = [e.label.toLowerCase(), Zx(e.label).toLowerCase()];
		return i ? !n.startsWith(r) && !a.startsWith(r) : n !== r && a !== r;
	});
}
function dS(e, t, n, r, i, a) {
	let o = Zx(e.label), s = [e.label, ...[.../* @__PURE__ */ new Set([
		o,
		...Qx(o),
		...Qx(e.label)
	])].filter((n) => n !== e.label && uS(n, e, t))], c = Fe(e.kind), l = c.width * n - rS[e.kind];
	return s.flatMap((t) => {
		let s = Math.max(...t.split(/\s+/).map(a)) * r, u = [], d = t === e.label ? 0 : t === o ? 1 : 2;
		for (let e = 1; e <= nS; e++) {
			let n = Sx(t, r, l, a) <= e && s <= l ? l : fS(t, e, s, r, a);
			u.push({
				text: t,
				width: n,
				high: e * $x * r,
				inline: !1,
				rank: d
			});
		}
		e.kind !== "service" && u.push({
			text: t,
			width: Math.ceil((a(t) + (pS(e, i) + 1) * eS) * r + 2),
			high: $x * r,
			inline: !0,
			rank: d
		});
		let f = ({ width: t, high: r }) => Math.max(t, l) * Math.max(r, e.kind === "service" ? 0 : c.height * n - 4);
		return u.sort((e, t) => Number(e.inline) - Number(t.inline) || f(e) - f(t));
	});
}
function fS(e, t, n, r, i) {
	let [a, o] = [n, Math.max(n, i(e) * r)];
	if (Sx(e, r, a, i) <= t) return Math.ceil(a + 1);
	for (let n = 0; n < 12; n++) {
		let n = (a + o) / 2;
		Sx(e, r, n, i) <= t ? o = n : a = n;
	}
	return Math.ceil(o + 1);
}
var pS = (e, t) => e.data === !1 ? 7 : t;
function mS(e, t, n, r) {
	let i = _S(e, t);
	if (e.kind === "service") return [i, gS(e, i, t, n, r)];
	let a = Math.max(i.right - i.left, pS(e, r) * eS * n + 10), o = Math.max(i.bottom - i.top, $x * n + 4);
	return [vS(e.kind === "exit" ? i.left : e.x * t - a / 2, e.y * t - o / 2, a, o)];
}
function hS(e, { width: t, high: n, inline: r }, i, a, o, s) {
	let c = _S(e, a);
	if (e.kind === "service") return [
		c,
		vS(e.x * a + i - t / 2 - 4 * a, (e.y + 64 + 3) * a, t + 8 * a, n),
		gS(e, c, a, o, s)
	];
	let l = Math.max(c.right - c.left, t + rS[e.kind]), u = Math.max(c.bottom - c.top, n + 4), d = vS(e.kind === "exit" ? c.left + Math.min(0, i) : e.x * a + i - l / 2, e.y * a - u / 2, l, u);
	return r ? [d] : [d, gS(e, d, a, o, s)];
}
function gS(e, t, n, r, i) {
	let a = pS(e, i) * eS * r + 16 * n, o = r * 1.1 + 3;
	return e.kind === "service" && e.data === !1 ? vS(e.x * n - a / 2, e.y * n - o / 2, a, o) : e.kind === "service" ? vS((e.x + 30) * n, (e.y - 33) * n - o, a, o) : vS(t.right + 14 * n - a, t.top + 4 * n - o, a, o);
}
function _S(e, t) {
	let { width: n, height: r } = Fe(e.kind);
	return vS((e.x - n / 2) * t, (e.y - r / 2) * t, n * t, r * t);
}
var vS = (e, t, n, r) => ({
	left: e,
	top: t,
	right: e + n,
	bottom: t + r
}), yS = (e, t) => ({
	left: e.left * t,
	top: e.top * t,
	right: e.right * t,
	bottom: e.bottom * t
}), bS = (e, t) => e.left >= t.left && e.right <= t.right && e.top >= t.top && e.bottom <= t.bottom, xS = (e, t) => e.left < t.right - iS && t.left < e.right - iS && e.top < t.bottom - iS && t.top < e.bottom - iS, SS = 66, CS = 30, wS = 16, TS = [
	.3,
	.4,
	.22,
	.5,
	.6,
	.15,
	.7
], ES = 20, DS = {
	left: Infinity,
	right: -Infinity,
	top: Infinity,
	bottom: -Infinity
}, OS = 6;
function kS(e, t) {
	let n = new Map(e.map((e) => [e.id, e])), r = He(t), i = e.flatMap((e) => {
		let t = MS(ze(e), wS), { width: n, height: r } = Fe(e.kind);
		return [t, {
			left: e.x + n / 2 - 50,
			right: e.x + n / 2 + 36,
			top: e.y - r / 2 - 36,
			bottom: e.y - r / 2 + 8
		}];
	}), a = t.map((e, t) => AS(n.get(e.from), n.get(e.to), r[t])), o = [], s = i.reduce((e, t) => ({
		left: Math.min(e.left, t.left),
		right: Math.max(e.right, t.right),
		top: Math.min(e.top, t.top),
		bottom: Math.max(e.bottom, t.bottom)
	}), DS);
	return t.flatMap((e, t) => {
		let n = a[t];
		if (!n) return [];
		let r = null;
		for (let e of jS(n.curve, n.loop)) {
			let t = {
				left: e.x - SS / 2,
				right: e.x + SS / 2,
				top: e.y - CS / 2,
				bottom: e.y + CS / 2
			}, n = e.cost + (t.left < s.left || t.right > s.right || t.top < s.top || t.bottom > s.bottom ? OS : 0);
			for (let e of i) n += 40 * NS(t, e);
			for (let e of o) n += 40 * NS(t, e);
			for (let e of a) for (let r of e?.points ?? []) r.x > t.left && r.x < t.right && r.y > t.top && r.y < t.bottom && (n += 1);
			(!r || n < r.cost) && (r = {
				...e,
				cost: n
			});
		}
		return r ? (o.push({
			left: r.x - SS / 2,
			right: r.x + SS / 2,
			top: r.y - CS / 2,
			bottom: r.y + CS / 2
		}), [{
			from: e.from,
			to: e.to,
			x: r.x,
			y: r.y
		}]) : [];
	});
}
function AS(e, t, n) {
	if (!e || !t) return null;
	if (e === t) return {
		curve: null,
		loop: Je(e),
		points: []
	};
	let r = qe(e, t, n);
	return {
		curve: r,
		loop: null,
		points: Array.from({ length: 40 }, (e, t) => We(r, (t + .5) / 40))
	};
}
function jS(e, t) {
	return t ? [{
		x: t.x,
		y: t.y - t.radius - 14,
		cost: 0
	}] : e ? TS.flatMap((t, n) => {
		let r = We(e, t - .01), i = We(e, t + .01), { x: a, y: o } = We(e, t), s = Math.hypot(i.x - r.x, i.y - r.y) || 1, c = {
			x: (i.y - r.y) / s,
			y: -(i.x - r.x) / s
		}, l = ES + 18 * Math.abs(c.x);
		return [1, -1].map((e, t) => ({
			x: a + e * l * c.x,
			y: o + e * l * c.y,
			cost: n * .6 + t * .3
		}));
	}) : [];
}
var MS = (e, t) => ({
	left: e.left - t,
	right: e.right + t,
	top: e.top - t,
	bottom: e.bottom + t
});
function NS(e, t) {
	let n = Math.min(e.right, t.right) - Math.max(e.left, t.left), r = Math.min(e.bottom, t.bottom) - Math.max(e.top, t.top);
	return n > 0 && r > 0 ? Math.max(.1, n * r / ((e.right - e.left) * (e.bottom - e.top))) : 0;
}
// src/stage/roomWords.ts
var PS = 16.1, FS = .0195, IS = 26, LS = 1.3, RS = .004, zS = 6;
function BS(e) {
	let t = Math.min(IS, Math.max(PS, e * FS));
	return t > 17.1 ? [
		t,
		(t + PS) / 2,
		PS
	] : [PS];
}
function VS() {
	let e = Qi(), t = G((e) => e.engine.payload.map), n = G((e) => e.engine.payload.children), r = (0, v.useMemo)(() => e ? {
		map: t,
		bands: Gb(t),
		ways: kS(t.nodes, t.edges)
	} : null, [t, e]), i = (0, v.useMemo)(() => y(null), []), a = (0, v.useMemo)(() => y(PS), []), o = (0, v.useRef)({
		zoom: 1,
		width: 0,
		height: 0
	}), s = (0, v.useRef)({
		zoom: 0,
		width: 0,
		height: 0
	}), c = (e, c, l) => {
		if (o.current = {
			zoom: e,
			width: c,
			height: l
		}, !r || c === 0) return;
		let u = BS(window.innerHeight);
		if (e >= 1.3) {
			i.set(null), a.set(u[0]), s.current = {
				zoom: 0,
				width: 0,
				height: 0
			};
			return;
		}
		let d = s.current;
		if (d.width === c && d.height === l && Math.abs(e / d.zoom - 1) < RS) return;
		s.current = {
			zoom: e,
			width: c,
			height: l
		};
		let f = Rb(t), p = {
			across: Math.max(0, (c - (f.right - f.left) * e) / 2),
			down: Math.max(0, (l - (f.bottom - f.top) * e) / 2)
		}, m = oS(r, e, u, Math.min(zS, V(n).length), Ox, p);
		a.set(m.size), i.set(m);
	};
	return (0, v.useEffect)(() => {
		s.current = {
			zoom: 0,
			width: 0,
			height: 0
		}, i.set(null), c(o.current.zoom, o.current.width, o.current.height);
	}, [r]), {
		store: e ? i : null,
		look: c,
		size: a
	};
}
// src/stage/FindChild.tsx
var HS = 8;
function US() {
	let e = U(), t = G((e) => e.engine), [n, r] = (0, v.useState)(""), [i, a] = (0, v.useState)(!1), [o, s] = (0, v.useState)(0), c = (0, v.useId)(), l = (0, v.useMemo)(() => n.trim() ? t.find(n.trim()) : [], [t, n]), u = l.slice(0, HS), d = (t) => {
		e.follow(t), a(!1), r("");
	}, f = (t) => {
		let i = t.key === "ArrowDown" ? 1 : t.key === "ArrowUp" ? -1 : 0;
		i !== 0 && u.length > 0 ? (t.preventDefault(), a(!0), s((o + i + u.length) % u.length)) : t.key === "Enter" && u[o] !== void 0 ? d(u[o]) : t.key === "Escape" && (n ? r("") : e.escape());
	}, p = i && n.trim() !== "";
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-find",
		onBlur: (e) => {
			e.currentTarget.contains(e.relatedTarget) || a(!1);
		},
		children: [/* @__PURE__ */ (0, q.jsx)("input", {
			type: "search",
			"aria-label": "Find a child",
			placeholder: "Find a child",
			value: n,
			autoComplete: "off",
			spellCheck: !1,
			"aria-controls": p ? c : void 0,
			"aria-activedescendant": p && u[o] !== void 0 ? `${c}-${o}` : void 0,
			onFocus: () => a(!0),
			onKeyDown: f,
			onChange: (e) => {
				r(e.target.value), s(0), a(!0);
			}
		}), p && /* @__PURE__ */ (0, q.jsxs)("ul", {
			id: c,
			role: "listbox",
			"aria-label": "Children found",
			children: [
				u.map((e, n) => /* @__PURE__ */ (0, q.jsx)("li", {
					id: `${c}-${n}`,
					role: "option",
					"aria-selected": n === o,
					onPointerDown: (e) => e.preventDefault(),
					onClick: () => d(e),
					children: t.childId(e)
				}, e)),
				l.length === 0 && /* @__PURE__ */ (0, q.jsx)("li", {
					role: "option",
					"aria-selected": "false",
					"aria-disabled": "true",
					children: "No child is called that"
				}),
				l.length > HS && /* @__PURE__ */ (0, q.jsxs)("li", {
					role: "option",
					"aria-selected": "false",
					"aria-disabled": "true",
					children: [
						"and ",
						l.length - HS,
						" more"
					]
				})
			]
		})]
	});
}
// src/stage/notShownCount.ts
function WS(e) {
	return e.notShownTotal ?? 0;
}
// src/stage/Tools.tsx
function GS({ panel: e, children: t }) {
	let n = U(), r = G((t) => t.panel === e);
	return /* @__PURE__ */ (0, q.jsx)("button", {
		type: "button",
		className: "jm-button",
		"aria-expanded": r,
		onClick: () => n.openPanel(e),
		children: t
	});
}
function KS() {
	let e = U(), t = G((e) => e.panel === "notShown"), n = G((e) => WS(e.engine.payload));
	return /* @__PURE__ */ (0, q.jsx)("button", {
		type: "button",
		className: "jm-button",
		"aria-label": "What is not shown",
		"aria-description": `Not shown: ${V(n)}`,
		"aria-expanded": t,
		"data-figure": V(n),
		onClick: () => e.openPanel("notShown"),
		children: "What is not shown"
	});
}
function qS() {
	let e = U(), t = G((e) => e.light), n = G((e) => e.panel === "help"), r = G((e) => e.panel === "bookmarks"), i = G((e) => e.panel === "picture");
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-tools",
		children: [
			/* @__PURE__ */ (0, q.jsx)(US, {}),
			/* @__PURE__ */ (0, q.jsx)(GS, {
				panel: "filters",
				children: "Filters"
			}),
			/* @__PURE__ */ (0, q.jsx)(KS, {}),
			/* @__PURE__ */ (0, q.jsx)(GS, {
				panel: "where",
				children: "Table"
			}),
			/* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-button jm-square",
				"aria-label": "Bookmarks",
				title: "Bookmarks (B)",
				"aria-expanded": r,
				onClick: () => e.openPanel("bookmarks"),
				children: /* @__PURE__ */ (0, q.jsx)(es, { name: "bookmark" })
			}),
			/* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-button jm-square",
				"aria-label": "Picture and handout",
				title: "Picture and handout",
				"aria-expanded": i,
				onClick: () => e.openPanel("picture"),
				children: /* @__PURE__ */ (0, q.jsx)(es, { name: "picture" })
			}),
			/* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-button jm-square",
				"aria-label": "Light stage",
				title: "Light stage",
				"aria-pressed": t,
				onClick: () => e.setLight(!t),
				children: /* @__PURE__ */ (0, q.jsx)(es, { name: "light" })
			}),
			/* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-button jm-square",
				"aria-label": "Keyboard shortcuts",
				title: "Keyboard shortcuts (?)",
				"aria-expanded": n,
				onClick: () => e.openPanel("help"),
				children: "?"
			})
		]
	});
}
// src/stage/WayLabels.tsx
function JS({ session: e, label: t }) {
	let n = (0, v.useSyncExternalStore)(e.figures.subscribe, () => e.figures.way(t.from, t.to));
	return n ? /* @__PURE__ */ (0, q.jsx)("span", {
		className: "jm-way",
		style: {
			left: t.x,
			top: t.y
		},
		title: n.title,
		children: n.share
	}) : null;
}
function YS({ layer: e }) {
	let t = U(), { nodes: n, edges: r } = G((e) => e.engine.payload.map), i = G((e) => e.look.off.includes("shares")), a = (0, v.useMemo)(() => kS(n, r), [n, r]), o = px((e) => e.ways);
	return /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-ways",
		ref: e,
		"aria-hidden": "true",
		children: !i && a.filter(({ from: e, to: t }) => !o || o.has(`${e} ${t}`)).map((e) => /* @__PURE__ */ (0, q.jsx)(JS, {
			session: t,
			label: e
		}, `${e.from} ${e.to}`))
	});
}
// src/stage/MapPane.tsx
var XS = 4, ZS = 3, QS = "Children here or on the way, + waiting; at a way out, all who left so far";
function $S({ name: e = "Map", side: t = 0 }) {
	let n = U(), { views: r } = Oo(), i = Qi(), a = VS(), o = (0, v.useRef)(null), s = (0, v.useRef)(!1), c = G((e) => e.engine.payload.map), l = (0, v.useRef)(null), u = (0, v.useRef)(null), d = (0, v.useRef)(null), f = (0, v.useRef)(null), p = (0, v.useRef)(null), m = rC(n);
	(0, v.useEffect)(() => (n.painter.attach(u.current, d.current, f.current), n.usePane(l.current), n.player.invalidate(), () => {
		n.painter.attach(null, null), n.usePane(null);
	}), [n]), (0, v.useEffect)(() => (s.current = !1, r.hold(t, () => l.current)), [r, t]), (0, v.useEffect)(() => {
		let e = () => o.current?.style.setProperty("--room", `${a.size.get()}px`);
		return e(), a.size.subscribe(e);
	}, [a.size]);
	let h = ({ x: e, y: i, zoom: o }, c, l) => {
		a.look(o, c, l), p.current && (p.current.style.transform = `translate(${e}px, ${i}px) scale(${o})`, p.current.style.setProperty("--zoom", o.toFixed(3))), !s.current && c > 0 && (s.current = !0, queueMicrotask(() => r.joined(t))), n.painter.look({
			panX: e,
			panY: i,
			zoom: o,
			width: c,
			height: l,
			ratio: devicePixelRatio
		}), n.player.invalidate();
	};
	return /* @__PURE__ */ (0, q.jsx)(dx.Provider, {
		value: a.store,
		children: /* @__PURE__ */ (0, q.jsxs)("div", {
			className: "jm-pane",
			ref: o,
			tabIndex: 0,
			role: "group",
			"aria-label": e,
			...m.handlers,
			style: { cursor: m.over || m.node ? "pointer" : void 0 },
			children: [
				/* @__PURE__ */ (0, q.jsx)(Wx, {
					map: c,
					handle: l,
					onView: h,
					onMoved: (e) => r.moved(t, e),
					roomBelow: i ? 8 : 20,
					far: i ? LS : void 0
				}),
				/* @__PURE__ */ (0, q.jsx)("canvas", {
					className: "jm-dots",
					ref: f,
					"aria-hidden": "true"
				}),
				/* @__PURE__ */ (0, q.jsx)("canvas", {
					className: "jm-dots",
					"data-layer": "dots",
					ref: u,
					"aria-hidden": "true"
				}),
				/* @__PURE__ */ (0, q.jsx)("canvas", {
					className: "jm-dots",
					ref: d,
					"aria-hidden": "true"
				}),
				/* @__PURE__ */ (0, q.jsx)(YS, { layer: p }),
				m.node && /* @__PURE__ */ (0, q.jsx)(Jx, {
					at: m.node,
					index: m.node.index
				}),
				/* @__PURE__ */ (0, q.jsx)(qx, { at: m.at }),
				i ? /* @__PURE__ */ (0, q.jsx)(tC, {}) : /* @__PURE__ */ (0, q.jsxs)("div", {
					className: "jm-below",
					children: [/* @__PURE__ */ (0, q.jsx)(GS, {
						panel: "onMap",
						children: "On the map"
					}), /* @__PURE__ */ (0, q.jsx)(nC, {})]
				}),
				/* @__PURE__ */ (0, q.jsx)("div", {
					className: "jm-far-hint",
					children: QS
				}),
				!i && /* @__PURE__ */ (0, q.jsxs)("div", {
					className: "jm-zoom",
					role: "group",
					"aria-label": "View of the map",
					children: [
						/* @__PURE__ */ (0, q.jsx)(eC, { side: t }),
						/* @__PURE__ */ (0, q.jsx)("button", {
							type: "button",
							className: "jm-button jm-square",
							"aria-label": "Zoom in",
							title: "Zoom in",
							onClick: () => r.each(t, (e) => e.zoomBy(1.25)),
							children: /* @__PURE__ */ (0, q.jsx)(es, { name: "plus" })
						}),
						/* @__PURE__ */ (0, q.jsx)("button", {
							type: "button",
							className: "jm-button jm-square",
							"aria-label": "Zoom out",
							title: "Zoom out",
							onClick: () => r.each(t, (e) => e.zoomBy(.8)),
							children: /* @__PURE__ */ (0, q.jsx)(es, { name: "minus" })
						}),
						/* @__PURE__ */ (0, q.jsx)("button", {
							type: "button",
							className: "jm-button jm-square",
							"aria-label": "Fit",
							title: "Show the whole map",
							onClick: () => r.each(t, (e) => e.fit()),
							children: /* @__PURE__ */ (0, q.jsx)(es, { name: "fit" })
						})
					]
				})
			]
		})
	});
}
function eC({ side: e }) {
	let t = Oo(), n = W((e) => e.sessions.length > 1), r = W((e) => e.linked);
	return n ? /* @__PURE__ */ (0, q.jsx)("button", {
		type: "button",
		className: "jm-button jm-square",
		"aria-label": "Move both maps together",
		title: "Move both maps together",
		"aria-pressed": r,
		onClick: () => t.setLinked(!r, e),
		children: /* @__PURE__ */ (0, q.jsx)(es, { name: "link" })
	}) : null;
}
function tC() {
	let e = G((e) => e.offMapHidden), { hidden: t } = ko();
	return e ? /* @__PURE__ */ (0, q.jsxs)("p", {
		className: "jm-offmap jm-offmap-words",
		children: [
			"Moves off the map are hidden: ",
			/* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-number",
				children: V(t)
			}),
			" now"
		]
	}) : null;
}
function nC() {
	let e = U(), t = G((e) => e.offMapHidden), { hidden: n } = ko();
	return /* @__PURE__ */ (0, q.jsxs)("label", {
		className: "jm-offmap",
		children: [
			/* @__PURE__ */ (0, q.jsx)("input", {
				type: "checkbox",
				checked: t,
				onChange: (t) => e.setOffMapHidden(t.target.checked)
			}),
			"Hide moves off the map ",
			t && /* @__PURE__ */ (0, q.jsxs)("span", {
				className: "jm-number",
				children: [
					"(",
					V(n),
					" hidden now)"
				]
			})
		]
	});
}
function rC(e) {
	let [t, n] = (0, v.useState)(null), [r, i] = (0, v.useState)(null), a = (t) => {
		let { zoom: n, panX: r, panY: i } = e.painter.view, a = e.engine.payload.map.nodes.findIndex((e) => Ie(e, (t.x - r) / n, (t.y - i) / n));
		return a < 0 ? null : {
			...t,
			index: a
		};
	}, o = G((e) => e.hovered !== null), s = (0, v.useRef)(null), c = (0, v.useRef)(null);
	(0, v.useEffect)(() => e.ticks.subscribe(() => {
		s.current && !c.current && e.hover(e.engine.pick(e.painter.view, s.current.x, s.current.y, ZS));
	}), [e]);
	let l = (e) => {
		let t = e.currentTarget.getBoundingClientRect();
		return {
			x: e.clientX - t.left,
			y: e.clientY - t.top
		};
	}, u = (e) => e.target instanceof Element && e.target.closest(".jm-zoom, .jm-below") !== null, d = () => {
		s.current = null, i(null), e.hover(null);
	};
	return {
		at: t,
		over: o,
		node: r,
		handlers: {
			onPointerDownCapture: (t) => {
				let n = l(t);
				c.current = t.button === 0 && !u(t) ? {
					...n,
					child: e.engine.pick(e.painter.view, n.x, n.y, ZS)
				} : null;
			},
			onPointerMoveCapture: (t) => {
				if (u(t) || t.buttons !== 0 && c.current) return d();
				s.current = l(t);
				let r = e.engine.pick(e.painter.view, s.current.x, s.current.y, ZS);
				e.hover(r), r !== null && n(s.current), i(r === null ? a(s.current) : null);
			},
			onPointerUpCapture: (t) => {
				let n = c.current;
				c.current = null;
				let r = l(t);
				if (!n || Math.hypot(r.x - n.x, r.y - n.y) > XS) return;
				if (n.child !== null) return e.follow(n.child);
				let i = a(r);
				i && e.openNode(i.index);
			},
			onPointerLeave: () => {
				c.current = null, d();
			}
		}
	};
}
// src/stage/SideVeil.tsx
function iC(e, t, n, r) {
	return e === "calendar" && t < n[0] ? `No data before ${Qn(r, n[0])}` : "";
}
function aC() {
	let e = G((e) => e.engine), { time: t } = ko(), n = iC(e.mode, t, e.window, e.payload.start);
	return n ? /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-veil",
		children: /* @__PURE__ */ (0, q.jsx)("p", { children: n })
	}) : null;
}
// src/stage/TwoSides.tsx
function oC() {
	let e = Oo(), t = W((e) => e.sessions.length > 1);
	return /* @__PURE__ */ (0, q.jsx)("button", {
		type: "button",
		className: "jm-button jm-compare",
		"aria-label": "Two side by side",
		title: "Two side by side (V)",
		"aria-pressed": t,
		onClick: () => e.toggle(),
		children: "Side by side"
	});
}
// src/stage/Header.tsx
function sC() {
	let e = U(), t = G((e) => e.playing), n = G((e) => e.speed < 7 && e.mode === "calendar"), r = (0, v.useRef)(null);
	return (0, v.useEffect)(() => {
		let t = () => {
			let t = os(e.engine, e.player.speed);
			r.current && r.current.textContent !== t && (r.current.textContent = t);
		};
		t();
		let n = [e.onFrame(t), e.ui.subscribe(t)];
		return () => n.forEach((e) => e());
	}, [e]), /* @__PURE__ */ (0, q.jsx)("div", {
		className: `jm-clock${n ? " jm-with-weekday" : ""}`,
		role: "status",
		"aria-label": "Clock",
		"aria-live": t ? "off" : "polite",
		ref: r
	});
}
function cC() {
	let e = G((e) => e.shown), t = G((e) => e.engine), n = G((e) => e.playing);
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-pill",
		role: "status",
		"aria-label": "Children shown",
		"aria-live": n ? "off" : "polite",
		children: [
			/* @__PURE__ */ (0, q.jsx)("b", { children: V(e) }),
			" of ",
			V(t.payload.children),
			" children"
		]
	});
}
function lC() {
	let e = G((e) => e.engine), { counts: t, time: n } = ko(), r = iC(e.mode, n, e.window, e.payload.start);
	return r ? /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-tally",
		children: /* @__PURE__ */ (0, q.jsx)("span", { children: r })
	}) : /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-tally",
		style: { "--digits": V(e.payload.children).length },
		children: [
			/* @__PURE__ */ (0, q.jsxs)("span", { children: [/* @__PURE__ */ (0, q.jsx)("b", { children: V(t.onMap) }), " on the map"] }),
			/* @__PURE__ */ (0, q.jsxs)("span", { children: [/* @__PURE__ */ (0, q.jsx)("b", { children: V(t.notYet) }), " not yet come"] }),
			/* @__PURE__ */ (0, q.jsxs)("span", { children: [/* @__PURE__ */ (0, q.jsx)("b", { children: V(t.off) }), " off it again"] }),
			t.unknown > 0 && /* @__PURE__ */ (0, q.jsxs)("span", { children: [/* @__PURE__ */ (0, q.jsx)("b", { children: V(t.unknown) }), " not known this long"] }),
			(t.never ?? 0) > 0 && /* @__PURE__ */ (0, q.jsxs)("span", { children: [/* @__PURE__ */ (0, q.jsx)("b", { children: V(t.never ?? 0) }), " never there"] })
		]
	});
}
function uC() {
	let e = Qi();
	return /* @__PURE__ */ (0, q.jsxs)("header", {
		className: "jm-header",
		children: [/* @__PURE__ */ (0, q.jsxs)("div", {
			className: "jm-row",
			children: [
				/* @__PURE__ */ (0, q.jsx)(rs, {}),
				/* @__PURE__ */ (0, q.jsx)(sC, {}),
				/* @__PURE__ */ (0, q.jsx)(cC, {}),
				e && /* @__PURE__ */ (0, q.jsx)(lC, {}),
				e ? /* @__PURE__ */ (0, q.jsx)("div", {
					className: "jm-tools",
					children: /* @__PURE__ */ (0, q.jsx)(KS, {})
				}) : /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [/* @__PURE__ */ (0, q.jsx)(qS, {}), /* @__PURE__ */ (0, q.jsx)(oC, {})] })
			]
		}), /* @__PURE__ */ (0, q.jsxs)("div", {
			className: "jm-row",
			children: [
				/* @__PURE__ */ (0, q.jsx)(ds, {}),
				!e && /* @__PURE__ */ (0, q.jsx)(lC, {}),
				/* @__PURE__ */ (0, q.jsx)(is, {}),
				e && /* @__PURE__ */ (0, q.jsx)("span", {
					className: "jm-figures-mean",
					children: "Here or on the way, + waiting; ways out: all who left so far"
				})
			]
		})]
	});
}
// src/stage/Notice.tsx
var dC = 6e3;
function fC() {
	let e = pa(), t = b(e.notice, (e) => e);
	return (0, v.useEffect)(() => {
		if (!t || t.wrong) return;
		let n = setTimeout(() => e.notice.set(null), dC);
		return () => clearTimeout(n);
	}, [e, t]), /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-notice-room",
		role: "status",
		"aria-label": "Notice",
		children: t && /* @__PURE__ */ (0, q.jsxs)("div", {
			className: `jm-notice${t.wrong ? " jm-wrong" : ""}`,
			children: [/* @__PURE__ */ (0, q.jsx)("span", { children: t.words }), /* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-button jm-square",
				"aria-label": "Take off this notice",
				onClick: () => e.notice.set(null),
				children: /* @__PURE__ */ (0, q.jsx)(es, { name: "close" })
			})]
		})
	});
}
// src/stage/sideChoices.ts
function pC(e) {
	return Object.values(e).every((e) => e === void 0 || Array.isArray(e) && e.length === 0);
}
function mC(e, t) {
	if (t) return "others";
	if (pC(e)) return "all";
	let { attributes: n, ...r } = e, i = Object.entries(n ?? {});
	return i.length === 1 && i[0][1].length === 1 && pC(r) ? {
		attribute: i[0][0],
		value: i[0][1][0]
	} : "filtered";
}
var hC = (e) => typeof e == "string" ? e : JSON.stringify([e.attribute, e.value]);
function gC(e) {
	if (!e.startsWith("[")) return e;
	let [t, n] = JSON.parse(e);
	return {
		attribute: t,
		value: n
	};
}
function _C(e, t, n) {
	return t ? "Everyone else" : pC(e) ? "All children" : Lo(e, n).map(({ label: e, value: t }) => `${e}: ${t}`).join("; ") || "As filtered";
}
function vC(e) {
	return e.attributes.map(({ name: e, label: t, values: n }) => ({
		name: e,
		label: t,
		values: [...n.filter((e) => e !== ""), ...n.filter((e) => e === "")].map((t) => ({
			key: hC({
				attribute: e,
				value: t
			}),
			label: jo(t)
		}))
	}));
}
function yC(e) {
	return e === 0 ? "The same day" : e === 1 ? "A year earlier" : `${e} years earlier`;
}
// src/stage/SideHead.tsx
function bC({ side: e }) {
	let t = Oo(), n = W((t) => t.active === e), r = G((e) => e.shown), i = yo[e], a = Qi();
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-side-head",
		children: [
			/* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-letter",
				"aria-pressed": n,
				"aria-label": `Work with side ${i}`,
				title: n ? `Side ${i}: what you do works on this side` : `Work with side ${i} (S)`,
				onClick: () => t.activate(e),
				children: i
			}),
			a ? /* @__PURE__ */ (0, q.jsx)(xC, { side: e }) : /* @__PURE__ */ (0, q.jsx)(SC, { side: e }),
			e === 1 && !a && /* @__PURE__ */ (0, q.jsx)(CC, {}),
			/* @__PURE__ */ (0, q.jsx)(wC, { letter: i }),
			/* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-number jm-quiet",
				title: "Figures on the map: children here or on the way, + waiting; at a way out, all who left so far",
				children: sr(r, "child", "children")
			}),
			!a && /* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-button jm-square",
				"aria-label": `Close side ${i}`,
				title: `Close side ${i}`,
				onClick: () => t.close(e),
				children: /* @__PURE__ */ (0, q.jsx)(es, { name: "close" })
			})
		]
	});
}
function xC({ side: e }) {
	let t = G((e) => e.engine.payload), n = _C(G((e) => e.filter), W((e) => e.others) && e === 1, t);
	return /* @__PURE__ */ (0, q.jsx)("span", {
		className: "jm-who",
		title: n,
		children: n
	});
}
function SC({ side: e }) {
	let t = Oo(), n = G((e) => e.engine.payload), r = G((e) => e.filter), i = W((e) => e.others) && e === 1, a = W((e) => e.sessions[0]), o = mC(r, i), s = (n) => {
		let r = gC(n);
		r === "all" ? t.setFilter(e, {}) : r === "others" ? t.setFilter(e, "others") : n === "same" ? t.setFilter(e, a.ui.get().filter) : typeof r != "string" && t.setFilter(e, { attributes: { [r.attribute]: [r.value] } });
	};
	return /* @__PURE__ */ (0, q.jsxs)("select", {
		className: "jm-select",
		"aria-label": `Whom side ${yo[e]} shows`,
		title: _C(r, i, n),
		value: hC(o),
		onChange: (e) => s(e.target.value),
		children: [
			/* @__PURE__ */ (0, q.jsx)("option", {
				value: "all",
				children: "All children"
			}),
			o === "filtered" && /* @__PURE__ */ (0, q.jsx)("option", {
				value: "filtered",
				children: _C(r, i, n)
			}),
			e === 1 && /* @__PURE__ */ (0, q.jsx)("option", {
				value: "same",
				children: "The same children as side A"
			}),
			e === 1 && /* @__PURE__ */ (0, q.jsx)("option", {
				value: "others",
				disabled: !i && pC(a.ui.get().filter),
				children: "Everyone but those of side A"
			}),
			vC(n).map(({ name: e, label: t, values: n }) => /* @__PURE__ */ (0, q.jsx)("optgroup", {
				label: t,
				children: n.map((e) => /* @__PURE__ */ (0, q.jsx)("option", {
					value: e.key,
					children: `${t}: ${e.label}`
				}, e.key))
			}, e))
		]
	});
}
function CC() {
	let e = Oo(), t = W((e) => e.years), n = G((e) => e.mode), r = G((e) => e.engine);
	if (n === "start") return null;
	let i = Math.max(t, Da(r.payload.window));
	return /* @__PURE__ */ (0, q.jsx)("select", {
		className: "jm-select",
		"aria-label": "When side B is",
		value: t,
		onChange: (t) => e.setYears(Number(t.target.value)),
		title: "Side B stands on the same date of its own year; where one year has a 29 February, the last days of February run together",
		children: Array.from({ length: i + 1 }, (e, t) => /* @__PURE__ */ (0, q.jsx)("option", {
			value: t,
			children: yC(t)
		}, t))
	});
}
function wC({ letter: e }) {
	let t = U(), n = (0, v.useRef)(null);
	return (0, v.useEffect)(() => {
		let e = () => {
			let e = t.engine.mode === "start" ? dr(t.engine.time) : os(t.engine, Infinity);
			n.current && n.current.textContent !== e && (n.current.textContent = e);
		};
		e();
		let r = [t.onFrame(e), t.ui.subscribe(e)];
		return () => r.forEach((e) => e());
	}, [t]), /* @__PURE__ */ (0, q.jsx)("span", {
		className: "jm-side-clock",
		role: "group",
		"aria-label": `Date of side ${e}`,
		children: /* @__PURE__ */ (0, q.jsx)("b", { ref: n })
	});
}
// src/stage/sideRoom.ts
var TC = 40, EC = 20;
function DC(e, t, n) {
	let r = e.right - e.left, i = e.bottom - e.top, a = Math.min(t / 2 / r, (n - TC - EC) / i);
	return Math.min(t / r, (n / 2 - TC - EC) / i) > a ? "above" : "beside";
}
// src/stage/MapSides.tsx
function OC() {
	let e = Oo(), t = W((e) => e.sessions), n = W((e) => e.active), r = (0, v.useRef)(null), i = kC(r), a = t.length > 1, o = (t) => (n) => {
		n.target instanceof Element && n.target.closest(".jm-side-head button") || e.activate(t);
	};
	return /* @__PURE__ */ (0, q.jsx)("div", {
		className: `jm-maps${a ? ` jm-maps-${i}` : ""}`,
		ref: r,
		children: t.map((e, t) => /* @__PURE__ */ (0, q.jsx)(Eo.Provider, {
			value: e,
			children: /* @__PURE__ */ (0, q.jsx)(To.Provider, {
				value: e.figures,
				children: /* @__PURE__ */ (0, q.jsxs)("div", {
					className: `jm-map-side${t === n ? " jm-active" : ""}`,
					...a ? {
						role: "group",
						"aria-label": `Side ${yo[t]}`
					} : {},
					onPointerDownCapture: o(t),
					onFocusCapture: o(t),
					children: [a && /* @__PURE__ */ (0, q.jsx)(bC, { side: t }), /* @__PURE__ */ (0, q.jsxs)("div", {
						className: "jm-map-room",
						children: [/* @__PURE__ */ (0, q.jsx)($S, {
							side: t,
							name: a ? `Map of side ${yo[t]}` : "Map"
						}), a && /* @__PURE__ */ (0, q.jsx)(aC, {})]
					})]
				})
			})
		}, yo[t]))
	});
}
function kC(e) {
	let t = G((e) => e.engine.payload.map), [n, r] = (0, v.useState)({
		width: 0,
		height: 0
	});
	return (0, v.useEffect)(() => {
		let t = e.current;
		if (!t) return;
		let n = new ResizeObserver(() => r({
			width: t.clientWidth,
			height: t.clientHeight
		}));
		return n.observe(t), () => n.disconnect();
	}, [e]), DC(Rb(t), n.width, n.height);
}
// src/stage/playback.ts
function AC(e, t = () => void 0) {
	let { player: n, painter: r } = e, i = (t) => e.engine.mode === "start" ? fr(t) : tr(e.engine.payload.start, t), a = (t) => t.startsWith("P") ? pr(t) : nr(e.engine.payload.start, t);
	return {
		get now() {
			return i(n.now);
		},
		get playing() {
			return n.playing;
		},
		get speed() {
			return n.speed;
		},
		get window() {
			return [i(e.engine.window[0]), i(e.engine.window[1])];
		},
		get children() {
			return e.engine.payload.children;
		},
		get shown() {
			return e.engine.shown;
		},
		get framesDrawn() {
			return r.framesDrawn;
		},
		positionOf(t) {
			let n = e.engine.childIndex(t), i = n < 0 ? null : e.engine.positionOf(r.view, n), a = i && r.onScreen(i.x, i.y);
			return i && a ? {
				...i,
				...a
			} : null;
		},
		seek: (e) => n.seek(a(String(e))),
		play: () => n.play(),
		pause: () => n.pause(),
		setSpeed: (e) => n.setSpeed(e),
		setFilter: (n) => {
			try {
				let r = F(n ?? {});
				e.setFilter(r);
				let i = K(r, e.engine.payload);
				i && t(i);
			} catch (e) {
				if (!(e instanceof C)) throw e;
				t(`${e.message} Nothing was changed.`);
			}
		},
		follow: (t) => {
			let n = t === null ? -1 : e.engine.childIndex(t);
			(t === null || n >= 0) && e.follow(t === null ? null : n);
		}
	};
}
// src/stage/BookmarkForm.tsx
function jC({ label: e, action: t, draft: n, give: r, cancel: i, lookHere: a }) {
	let o = G((e) => e.engine.payload), [s, c] = (0, v.useState)(n.title), [l, u] = (0, v.useState)(n.words), [d, f] = (0, v.useState)(n.look), [p, m] = (0, v.useState)(!1), h = (0, v.useId)(), g = async (e) => {
		e.preventDefault(), s.trim() && !p && (m(!0), await r({
			title: s.trim().replace(/\s+/g, " "),
			words: l,
			look: d
		}), m(!1));
	};
	return /* @__PURE__ */ (0, q.jsxs)("form", {
		className: "jm-bookmark-form",
		"aria-label": e,
		onSubmit: (e) => void g(e),
		onKeyDown: (e) => {
			e.key === "Escape" && (e.preventDefault(), i());
		},
		children: [
			/* @__PURE__ */ (0, q.jsxs)("label", { children: ["Title", /* @__PURE__ */ (0, q.jsx)("input", {
				type: "text",
				maxLength: 120,
				value: s,
				autoFocus: !0,
				autoComplete: "off",
				onFocus: (e) => e.target.select(),
				onChange: (e) => c(e.target.value)
			})] }),
			/* @__PURE__ */ (0, q.jsxs)("label", { children: ["What you say of it", /* @__PURE__ */ (0, q.jsx)("textarea", {
				rows: 3,
				maxLength: 600,
				value: l,
				"aria-describedby": h,
				onChange: (e) => u(e.target.value)
			})] }),
			/* @__PURE__ */ (0, q.jsx)("p", {
				className: "jm-quiet",
				id: h,
				children: "Everyone who opens this project reads it, and so does whoever gets a file with it: no names."
			}),
			/* @__PURE__ */ (0, q.jsx)("p", {
				className: "jm-quiet",
				children: Jo(d, o)
			}),
			/* @__PURE__ */ (0, q.jsxs)("div", {
				className: "jm-actions",
				children: [
					/* @__PURE__ */ (0, q.jsx)("button", {
						type: "submit",
						className: "jm-button",
						disabled: !s.trim() || p,
						children: t
					}),
					a && /* @__PURE__ */ (0, q.jsx)("button", {
						type: "button",
						className: "jm-button",
						onClick: () => f(a()),
						children: "Take what is shown now"
					}),
					/* @__PURE__ */ (0, q.jsx)("button", {
						type: "button",
						className: "jm-button",
						onClick: i,
						children: "Cancel"
					})
				]
			})
		]
	});
}
// src/stage/copyText.ts
async function MC(e, t) {
	try {
		if (navigator.clipboard && isSecureContext) return await navigator.clipboard.writeText(e), !0;
	} catch {}
	let n = document.createElement("textarea");
	n.value = e, n.setAttribute("aria-hidden", "true"), n.style.cssText = "position:fixed;left:0;top:0;width:1px;height:1px;opacity:0";
	let r = t.getRootNode().activeElement;
	t.appendChild(n), n.select();
	let i = !1;
	try {
		i = document.execCommand("copy");
	} catch {
		i = !1;
	}
	return n.remove(), r instanceof HTMLElement && r.focus({ preventScroll: !0 }), i;
}
// src/stage/BookmarkRow.tsx
function NC({ bookmark: e, at: t, of: n, ask: r, remove: i, move: a }) {
	let o = xr(), s = G((e) => e.engine), c = b(o.told, (t) => t === e.id), [l, u] = (0, v.useState)(!1), { id: d, title: f, words: p, look: m } = e, h = Yo(m, s.payload, s.mode === "calendar" ? s.window : null);
	return /* @__PURE__ */ (0, q.jsxs)("li", { children: [
		/* @__PURE__ */ (0, q.jsxs)("button", {
			type: "button",
			className: "jm-saved-name",
			"aria-current": c ? "step" : void 0,
			"aria-pressed": c,
			title: "Show this",
			onClick: () => o.go(d),
			onKeyDown: (e) => {
				let r = {
					ArrowUp: -1,
					ArrowDown: 1
				}[e.key];
				e.altKey && r && o.page.canSave && (e.preventDefault(), e.nativeEvent.stopPropagation(), t + r >= 0 && t + r < n && a(r));
			},
			children: [
				/* @__PURE__ */ (0, q.jsx)("span", {
					className: "jm-number jm-quiet",
					children: t + 1
				}),
				" ",
				f
			]
		}),
		p && /* @__PURE__ */ (0, q.jsx)("p", {
			className: "jm-said",
			children: p
		}),
		/* @__PURE__ */ (0, q.jsx)("p", {
			className: "jm-quiet",
			children: Jo(m, s.payload)
		}),
		h.map((e) => /* @__PURE__ */ (0, q.jsx)("p", {
			className: "jm-lost-words",
			children: e
		}, e)),
		o.page.canSave && !l && /* @__PURE__ */ (0, q.jsxs)("div", {
			className: "jm-bookmark-actions",
			role: "group",
			"aria-label": `${f}:`,
			children: [
				/* @__PURE__ */ (0, q.jsx)("button", {
					type: "button",
					className: "jm-button jm-square",
					"aria-label": `Move up ${f}`,
					title: "Move up (Alt + ↑ on the title)",
					disabled: t === 0,
					onClick: () => a(-1),
					children: /* @__PURE__ */ (0, q.jsx)(es, { name: "up" })
				}),
				/* @__PURE__ */ (0, q.jsx)("button", {
					type: "button",
					className: "jm-button jm-square",
					"aria-label": `Move down ${f}`,
					title: "Move down (Alt + ↓ on the title)",
					disabled: t === n - 1,
					onClick: () => a(1),
					children: /* @__PURE__ */ (0, q.jsx)(es, { name: "down" })
				}),
				/* @__PURE__ */ (0, q.jsx)("button", {
					type: "button",
					className: "jm-button",
					"aria-label": `Edit ${f}`,
					onClick: () => u(!0),
					children: "Edit"
				}),
				/* @__PURE__ */ (0, q.jsx)(PC, {
					id: d,
					title: f
				}),
				/* @__PURE__ */ (0, q.jsx)("button", {
					type: "button",
					className: "jm-button",
					"aria-label": `Delete ${f}`,
					onClick: i,
					children: "Delete"
				})
			]
		}),
		l && /* @__PURE__ */ (0, q.jsx)(jC, {
			label: `Edit ${f}`,
			action: "Save",
			draft: {
				title: f,
				words: p,
				look: m
			},
			give: async (t) => {
				await r({
					about: "bookmarks",
					do: "change",
					bookmark: {
						id: d,
						...t
					},
					before: e
				}, `Changed the bookmark ${t.title}`) && u(!1);
			},
			cancel: () => u(!1),
			lookHere: () => hr(o.sides)
		})
	] });
}
function PC({ id: e, title: t }) {
	let { page: n } = xr(), [r, i] = (0, v.useState)(null), a = (0, v.useRef)(null), o = async () => {
		let r = Cr(location.href, e), o = a.current ? await MC(r, a.current) : !1;
		i(o ? null : r), o && n.say(`Copied the link to ${t}`);
	};
	return /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [/* @__PURE__ */ (0, q.jsx)("span", {
		ref: a,
		className: "jm-copy",
		children: /* @__PURE__ */ (0, q.jsx)("button", {
			type: "button",
			className: "jm-button",
			"aria-label": `Copy link to ${t}`,
			onClick: () => void o(),
			children: "Copy link"
		})
	}), r !== null && /* @__PURE__ */ (0, q.jsx)("input", {
		type: "text",
		readOnly: !0,
		className: "jm-narrow",
		"aria-label": "Link to copy, Ctrl+C",
		value: r,
		autoFocus: !0,
		onFocus: (e) => e.target.select(),
		onBlur: () => i(null)
	})] });
}
// src/stage/focus.ts
function FC(e) {
	let t = e.getRootNode().activeElement;
	return t instanceof HTMLElement ? t : null;
}
function IC(e, t) {
	(0, v.useLayoutEffect)(() => {
		let n = e.current;
		if (!n) return;
		let r = n.closest(".jm-stage")?.querySelector(".jm-active .jm-pane") ?? null, i = FC(n);
		return t?.current?.focus({ preventScroll: !0 }), () => {
			n.contains(FC(n)) && (i?.isConnected && !n.contains(i) ? i : r)?.focus({ preventScroll: !0 });
		};
	}, [e, t]);
}
// src/stage/PanelFrame.tsx
function LC({ title: e, first: t, children: n }) {
	let r = U(), i = (0, v.useRef)(null), a = (0, v.useRef)(null);
	return IC(a, t ?? i), /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-panel",
		ref: a,
		children: [/* @__PURE__ */ (0, q.jsxs)("div", {
			className: "jm-panel-head",
			children: [/* @__PURE__ */ (0, q.jsx)("h2", {
				tabIndex: -1,
				ref: i,
				children: e
			}), /* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-button jm-square",
				"aria-label": `Close ${e}`,
				onClick: () => r.openPanel(null),
				children: /* @__PURE__ */ (0, q.jsx)(es, { name: "close" })
			})]
		}), n]
	});
}
// src/stage/BookmarksPanel.tsx
function RC() {
	let e = xr(), { page: t } = e, n = b(t.bookmarks, (e) => e), r = b(e.told, (e) => e), i = G((e) => e.engine.payload), [a, o] = (0, v.useState)(null), [s, c] = (0, v.useState)(null), l = async (e, n) => {
		let r = await t.ask(e);
		return t.say(r.ok ? n : r.words, !r.ok), r.ok;
	}, u = async (e) => {
		let t = {
			id: Sr(),
			...e
		}, i = n.some((e) => e.id === r) ? r : void 0;
		await l({
			about: "bookmarks",
			do: "add",
			bookmark: t,
			...i !== void 0 && { after: i }
		}, `Added the bookmark ${e.title}`) && o(null);
	}, d = async (e) => {
		let t = n[e];
		await l({
			about: "bookmarks",
			do: "delete",
			before: t
		}, `Deleted the bookmark ${t.title}`) && c({
			bookmark: t,
			after: e === 0 ? null : n[e - 1].id
		});
	}, f = async () => {
		s && await l({
			about: "bookmarks",
			do: "add",
			...s
		}, `${s.bookmark.title} is back`) && c(null);
	}, p = (e, t) => {
		let r = n.filter((t, n) => n !== e), i = e + t === 0 ? null : r[e + t - 1].id;
		return l({
			about: "bookmarks",
			do: "move",
			id: n[e].id,
			after: i
		}, `${n[e].title} is now ${e + t + 1} of ${n.length}`);
	};
	return /* @__PURE__ */ (0, q.jsxs)(LC, {
		title: "Bookmarks",
		children: [
			/* @__PURE__ */ (0, q.jsx)("p", {
				className: "jm-quiet",
				children: t.canSave ? "Moments to show in a meeting, in order, with what you say of each. Page Down goes to the next, Page Up to the one before: so does a presenter's remote." : "Moments that the author of this file chose. Page Down goes to the next, Page Up to the one before: so does a presenter's remote."
			}),
			t.canSave && !a && /* @__PURE__ */ (0, q.jsx)("div", {
				className: "jm-actions",
				children: /* @__PURE__ */ (0, q.jsx)("button", {
					type: "button",
					className: "jm-button",
					onClick: () => {
						let t = hr(e.sides);
						o({
							title: qo(t, i),
							words: "",
							look: t
						});
					},
					children: "Add from here"
				})
			}),
			a && /* @__PURE__ */ (0, q.jsx)(jC, {
				label: "New bookmark",
				action: "Add",
				draft: a,
				give: u,
				cancel: () => o(null)
			}),
			s && /* @__PURE__ */ (0, q.jsxs)("p", {
				className: "jm-undo",
				role: "status",
				children: [
					"Deleted ",
					s.bookmark.title,
					". ",
					/* @__PURE__ */ (0, q.jsx)("button", {
						type: "button",
						className: "jm-button",
						onClick: () => void f(),
						children: "Undo"
					})
				]
			}),
			n.length === 0 && !a && /* @__PURE__ */ (0, q.jsx)("p", {
				className: "jm-quiet",
				children: "There are none yet."
			}),
			/* @__PURE__ */ (0, q.jsx)("ol", {
				className: "jm-plain jm-bookmarks",
				"aria-label": "Bookmarks",
				children: n.map((e, t) => /* @__PURE__ */ (0, q.jsx)(NC, {
					bookmark: e,
					at: t,
					of: n.length,
					ask: l,
					remove: () => void d(t),
					move: (e) => void p(t, e)
				}, e.id))
			})
		]
	});
}
// src/stage/CopyList.tsx
function zC({ children: e, label: t = "Copy this list" }) {
	let n = U(), r = pa(), [i, a] = (0, v.useState)(null), o = (0, v.useRef)(null), s = async () => {
		let t = e(), i = t.map((e) => n.engine.childId(e)).join("\n"), s = o.current ? await MC(i, o.current) : !1;
		a(s ? null : i), s ? r.say(`Copied ${sr(t.length, "pseudonym")}, one a line`) : r.notice.set(null);
	};
	return /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [/* @__PURE__ */ (0, q.jsx)("span", {
		ref: o,
		className: "jm-copy",
		children: /* @__PURE__ */ (0, q.jsx)("button", {
			type: "button",
			className: "jm-button",
			onClick: () => void s(),
			children: t
		})
	}), i !== null && /* @__PURE__ */ (0, q.jsx)(VC, {
		text: i,
		label: "Pseudonyms to copy",
		close: () => a(null)
	})] });
}
function BC({ link: e }) {
	let t = pa(), [n, r] = (0, v.useState)(null), i = (0, v.useRef)(null), a = async () => {
		let n = i.current ? await MC(e(), i.current) : !1;
		r(n ? null : e()), n && t.say("Copied the link to what is shown");
	};
	return /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [/* @__PURE__ */ (0, q.jsx)("span", {
		ref: i,
		className: "jm-copy",
		children: /* @__PURE__ */ (0, q.jsx)("button", {
			type: "button",
			className: "jm-button",
			onClick: () => void a(),
			children: "Copy link"
		})
	}), n !== null && /* @__PURE__ */ (0, q.jsx)(VC, {
		text: n,
		label: "Link to copy",
		close: () => r(null)
	})] });
}
function VC({ text: e, label: t, close: n }) {
	let r = (0, v.useRef)(null);
	return (0, v.useEffect)(() => r.current?.select(), [e]), /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-copy-field",
		children: [
			/* @__PURE__ */ (0, q.jsx)("p", {
				role: "status",
				children: "The browser does not let this page copy. Press Ctrl+C:"
			}),
			/* @__PURE__ */ (0, q.jsx)("textarea", {
				ref: r,
				readOnly: !0,
				rows: 4,
				value: e,
				"aria-label": t,
				onKeyDown: (e) => {
					e.key === "Escape" && n();
				}
			}),
			/* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-button",
				onClick: n,
				children: "Done"
			})
		]
	});
}
// src/stage/plainWords.ts
function HC(e) {
	return e.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
}
// src/stage/Choices.tsx
var UC = 9;
function WC({ title: e, chosen: t, children: n }) {
	return /* @__PURE__ */ (0, q.jsxs)("details", {
		className: "jm-heading",
		children: [/* @__PURE__ */ (0, q.jsxs)("summary", { children: [/* @__PURE__ */ (0, q.jsx)("span", { children: e }), t && /* @__PURE__ */ (0, q.jsx)("b", { children: t })] }), /* @__PURE__ */ (0, q.jsx)("div", {
			className: "jm-heading-room",
			children: n
		})]
	});
}
function GC({ title: e, note: t, choices: n, chosen: r, toggle: i }) {
	let [a, o] = (0, v.useState)(""), s = (0, v.useId)(), c = HC(a), l = c ? n.filter(({ label: e }) => HC(e).includes(c)) : n, u = n.filter(({ value: e }) => r.includes(e)).map(({ label: e }) => e);
	return /* @__PURE__ */ (0, q.jsxs)(WC, {
		title: e,
		chosen: u.join(", "),
		children: [
			t && /* @__PURE__ */ (0, q.jsx)("p", {
				className: "jm-quiet",
				id: s,
				children: t
			}),
			n.length >= UC && /* @__PURE__ */ (0, q.jsx)("input", {
				type: "search",
				className: "jm-narrow",
				"aria-label": `Search in ${e}`,
				placeholder: `Search ${V(n.length)} values`,
				value: a,
				onChange: (e) => o(e.target.value),
				autoComplete: "off",
				spellCheck: !1
			}),
			/* @__PURE__ */ (0, q.jsxs)("div", {
				className: "jm-ticks",
				role: "group",
				"aria-label": e,
				"aria-describedby": t ? s : void 0,
				children: [l.map(({ value: e, label: t, count: n }) => /* @__PURE__ */ (0, q.jsxs)("label", { children: [
					/* @__PURE__ */ (0, q.jsx)("input", {
						type: "checkbox",
						checked: r.includes(e),
						onChange: () => i(e)
					}),
					/* @__PURE__ */ (0, q.jsx)("span", { children: t }),
					n !== void 0 && /* @__PURE__ */ (0, q.jsx)("span", {
						className: "jm-quiet jm-number",
						children: V(n)
					})
				] }, e)), l.length === 0 && /* @__PURE__ */ (0, q.jsx)("p", {
					className: "jm-quiet",
					children: "None is called that"
				})]
			})
		]
	});
}
// src/stage/filterChoices.ts
var KC = /* @__PURE__ */ new WeakMap();
function qC(e) {
	let t = KC.get(e);
	if (t) return t;
	let n = {
		counts: new Map(e.attributes.map((t) => {
			let n = new Uint32Array(t.values.length), r = e.childColumns.attributes.get(t.name);
			for (let t = 0; r && t < e.children; t++) n[r[t]]++;
			return [t.name, n];
		})),
		...JC(e)
	};
	return KC.set(e, n), n;
}
function JC(e) {
	let t = e.map.nodes.length, { from: n, to: r, kind: i } = e.legColumns, { first: a } = e.childColumns, o = new Uint32Array((t + 1) * t), s = new Int32Array((t + 1) * t).fill(-1), c = new Uint32Array(t), l = new Int32Array(t).fill(-1);
	for (let u = 0; u < e.children; u++) for (let e = a[u]; e < a[u + 1]; e++) {
		if (i[e] > 1 || (l[r[e]] !== u && (l[r[e]] = u, c[r[e]]++), i[e] !== 0)) continue;
		let a = n[e] * t + r[e];
		s[a] !== u && (s[a] = u, o[a]++);
	}
	let u = (t) => e.map.nodes[t].label, d = [];
	return o.forEach((n, r) => {
		if (n === 0) return;
		let [i, a] = [Math.floor(r / t), r % t], o = {
			from: i === t ? "" : e.map.nodes[i].id,
			to: e.map.nodes[a].id
		};
		d.push({
			way: o,
			label: i === t ? `Came in at ${u(a)}` : `${u(i)} → ${u(a)}`,
			children: n
		});
	}), {
		nodes: c,
		moves: d.sort((e, t) => t.children - e.children || (e.label < t.label ? -1 : 1))
	};
}
var YC = (e, t) => e.from === t.from && e.to === t.to, XC = (e, ...t) => [.../* @__PURE__ */ new Set([...e ?? [], ...t])], ZC = /* @__PURE__ */ new WeakMap();
function QC(e) {
	let t = ZC.get(e);
	if (t) return t;
	let n = [], r = (e, t, r, i = "") => n.push({
		key: `${e}: ${t}`,
		group: e,
		label: t,
		also: i,
		with: r
	}), i = ge(e.settings.age_bands);
	for (let e of i) r("Age now", e, (t) => ({
		...t,
		agesNow: XC(t.agesNow, e)
	}));
	for (let e of i) r("Age at start", e, (t) => ({
		...t,
		ages: XC(t.ages, e)
	}));
	for (let [e, t] of [
		["Came back at least once", [
			2,
			3,
			4,
			5
		]],
		["Came back at least twice", [
			3,
			4,
			5
		]],
		["Came back at least three times", [4, 5]],
		["Never came back", [1]]
	]) r("Times through", e, (e) => ({
		...e,
		passes: t
	}));
	let a = e.map.nodes.map((t, n) => ({
		...t,
		children: qC(e).nodes[n]
	})).filter((e) => e.children > 0);
	for (let { id: e, label: t } of [...a].sort((e, t) => Number(t.kind === "exit") - Number(e.kind === "exit"))) r("Came back after", t, (t) => ({
		...t,
		backAfter: XC(t.backAfter, e)
	}), e);
	for (let { id: e, label: t } of a) r("Goes through", t, (t) => ({
		...t,
		through: XC(t.through, e)
	}), e);
	for (let { way: t, label: n } of qC(e).moves) r("Way", n, (e) => ({
		...e,
		way: [...(e.way ?? []).filter((e) => !YC(e, t)), t]
	}), `${t.from} ${t.to}`);
	r("Still open", "Something still open at the as-of day", (e) => ({
		...e,
		open: !0
	})), r("Still open", "Nothing open at the as-of day", (e) => ({
		...e,
		open: !1
	}));
	for (let { name: t, label: n, values: i } of e.attributes) for (let e of i) r(n, jo(e), (n) => zo(n, t, XC(n.attributes?.[t], e)));
	for (let e of [
		1,
		2,
		3,
		4,
		5
	]) r("Times through", Mo(e), (t) => ({
		...t,
		passes: XC(t.passes, e)
	}));
	let o = n.map((e) => ({
		...e,
		plain: HC(`${e.group} ${e.label} ${e.also}`)
	}));
	return ZC.set(e, o), o;
}
function $C(e, t) {
	let n = HC(t).split(" ").filter(Boolean);
	if (n.length === 0) return [];
	let r = QC(e).filter(({ plain: e }) => n.every((t) => e.startsWith(t) || e.includes(` ${t}`))), i = (e) => +!HC(e.label).startsWith(n[0]);
	return [...r].sort((e, t) => i(e) - i(t));
}
// src/stage/FilterHeadings.tsx
function ew() {
	let e = U(), t = G((e) => e.filter), n = G((e) => e.engine.payload), r = qC(n), i = (n) => e.setFilter({
		...t,
		...n
	}), a = ge(n.settings.age_bands).map((e) => ({
		value: e,
		label: e
	})), o = n.map.nodes.map((e, t) => ({
		value: e.id,
		label: e.label,
		count: r.nodes[t]
	})), s = new Set(n.map.nodes.filter((e) => e.kind === "exit").map((e) => e.id)), c = r.moves.map(({ label: e, children: t }, n) => ({
		value: String(n),
		label: e,
		count: t
	}));
	return /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [
		/* @__PURE__ */ (0, q.jsx)("h3", { children: "Who they are" }),
		n.attributes.map(({ name: n, label: i, values: a, warning: o }) => {
			let s = t.attributes?.[n] ?? [], c = r.counts.get(n), l = a.map((e, t) => ({
				value: e,
				label: jo(e),
				count: c?.[t]
			}));
			return /* @__PURE__ */ (0, q.jsx)(GC, {
				title: i,
				note: o,
				choices: [...l.slice(1), ...l.slice(0, 1)].filter(({ count: e, value: t }) => e !== 0 || s.includes(t)),
				chosen: s,
				toggle: (r) => e.setFilter(zo(t, n, Bo(s, r) ?? []))
			}, n);
		}),
		/* @__PURE__ */ (0, q.jsx)(GC, {
			title: "Age now",
			note: "At the time shown: who is let through changes as time runs.",
			choices: a,
			chosen: t.agesNow ?? [],
			toggle: (e) => i({ agesNow: Bo(t.agesNow, e) })
		}),
		/* @__PURE__ */ (0, q.jsx)(GC, {
			title: "Age at start",
			note: "On the first day in the data.",
			choices: a,
			chosen: t.ages ?? [],
			toggle: (e) => i({ ages: Bo(t.ages, e) })
		}),
		/* @__PURE__ */ (0, q.jsx)("h3", { children: "What happened" }),
		/* @__PURE__ */ (0, q.jsx)(GC, {
			title: "Times through",
			note: "In all, as far back as the data goes.",
			choices: [
				1,
				2,
				3,
				4,
				5
			].map((e) => ({
				value: String(e),
				label: Mo(e)
			})),
			chosen: (t.passes ?? []).map(String),
			toggle: (e) => i({ passes: Bo(t.passes, Number(e)) })
		}),
		/* @__PURE__ */ (0, q.jsx)(GC, {
			title: "Came back after",
			note: "Came through again after any of the places ticked.",
			choices: [...o].sort((e, t) => Number(s.has(t.value)) - Number(s.has(e.value))),
			chosen: t.backAfter ?? [],
			toggle: (e) => i({ backAfter: Bo(t.backAfter, e) })
		}),
		/* @__PURE__ */ (0, q.jsx)(GC, {
			title: "Goes through",
			note: "Went to, or is heading to, all places ticked.",
			choices: o,
			chosen: t.through ?? [],
			toggle: (e) => i({ through: Bo(t.through, e) })
		}),
		/* @__PURE__ */ (0, q.jsx)(GC, {
			title: "Way",
			note: "Took all ways ticked. Each says how many children did.",
			choices: c,
			chosen: (t.way ?? []).map((e) => String(r.moves.findIndex((t) => YC(t.way, e)))),
			toggle: (e) => {
				let { way: n } = r.moves[Number(e)], a = (t.way ?? []).filter((e) => !YC(e, n));
				i({ way: a.length < (t.way?.length ?? 0) ? a.length > 0 ? a : void 0 : [...a, n] });
			}
		}),
		/* @__PURE__ */ (0, q.jsx)(tw, {}),
		/* @__PURE__ */ (0, q.jsx)(nw, {}),
		/* @__PURE__ */ (0, q.jsx)(rw, {})
	] });
}
function tw() {
	let e = U(), t = G((e) => e.filter), n = G((e) => e.engine.payload), [r, i] = (0, v.useState)("45"), [a, o] = (0, v.useState)(""), s = t.longerThan ?? [], c = /^\d{1,5}$/.test(r) && Number(r) <= 36500 ? Number(r) : null, l = (n) => e.setFilter({
		...t,
		longerThan: n.length > 0 ? n : void 0
	});
	return /* @__PURE__ */ (0, q.jsxs)(WC, {
		title: "Stayed",
		chosen: s.map((e) => Fo(e, n)).join(", "),
		children: [
			/* @__PURE__ */ (0, q.jsx)("p", {
				className: "jm-quiet",
				children: "In one visit, by true dates; one still open counts up to the as-of day."
			}),
			/* @__PURE__ */ (0, q.jsxs)("form", {
				className: "jm-stayed",
				onSubmit: (e) => {
					e.preventDefault(), c !== null && l([...s.filter((e) => (e.node ?? "") !== a), {
						days: c,
						...a && { node: a }
					}]);
				},
				children: [
					/* @__PURE__ */ (0, q.jsxs)("label", { children: [
						"Over ",
						/* @__PURE__ */ (0, q.jsx)("input", {
							type: "number",
							min: "0",
							max: "36500",
							"aria-label": "Stayed over days",
							value: r,
							onChange: (e) => i(e.target.value)
						}),
						" days"
					] }),
					/* @__PURE__ */ (0, q.jsxs)("select", {
						"aria-label": "Stayed in",
						className: "jm-select",
						value: a,
						onChange: (e) => o(e.target.value),
						children: [/* @__PURE__ */ (0, q.jsx)("option", {
							value: "",
							children: "in any place"
						}), n.map.nodes.filter(({ kind: e }) => e !== "exit").map(({ id: e, label: t }) => /* @__PURE__ */ (0, q.jsxs)("option", {
							value: e,
							children: ["in ", t]
						}, e))]
					}),
					/* @__PURE__ */ (0, q.jsx)("button", {
						type: "submit",
						className: "jm-button",
						disabled: c === null,
						children: "Add"
					})
				]
			}),
			c === null && /* @__PURE__ */ (0, q.jsx)("p", {
				role: "alert",
				children: "Give whole days, 0 or more."
			}),
			/* @__PURE__ */ (0, q.jsx)("ul", {
				className: "jm-plain",
				children: s.map((e, t) => /* @__PURE__ */ (0, q.jsxs)("li", {
					className: "jm-removable",
					children: [Fo(e, n), /* @__PURE__ */ (0, q.jsx)("button", {
						type: "button",
						className: "jm-button jm-square",
						"aria-label": `Take off: ${Fo(e, n)}`,
						onClick: () => l(s.filter((t) => t !== e)),
						children: /* @__PURE__ */ (0, q.jsx)(es, { name: "close" })
					})]
				}, t))
			})
		]
	});
}
function nw() {
	let e = U(), t = G((e) => e.filter), { start: n, asOfDay: r } = G((e) => e.engine.payload), i = t.firstSeen ?? {}, a = tr(n, 0).slice(0, 10), o = (n) => {
		let r = Object.fromEntries(Object.entries({
			...i,
			...n
		}).filter(([, e]) => M(e)));
		e.setFilter({
			...t,
			firstSeen: r.from || r.to ? r : void 0
		});
	};
	return /* @__PURE__ */ (0, q.jsxs)(WC, {
		title: "First seen",
		chosen: Io(i),
		children: [
			/* @__PURE__ */ (0, q.jsxs)("p", {
				className: "jm-quiet",
				children: [
					"The day on which the first visit in the data began, both days included. The data begins on ",
					rr(a),
					"."
				]
			}),
			/* @__PURE__ */ (0, q.jsxs)("div", {
				className: "jm-dates",
				children: [/* @__PURE__ */ (0, q.jsxs)("label", { children: ["From ", /* @__PURE__ */ (0, q.jsx)("input", {
					type: "date",
					"aria-label": "First seen from",
					min: a,
					max: r,
					value: i.from ?? "",
					onChange: (e) => o({ from: e.target.value || void 0 })
				})] }), /* @__PURE__ */ (0, q.jsxs)("label", { children: ["To ", /* @__PURE__ */ (0, q.jsx)("input", {
					type: "date",
					"aria-label": "First seen to",
					min: a,
					max: r,
					value: i.to ?? "",
					onChange: (e) => o({ to: e.target.value || void 0 })
				})] })]
			}),
			i.from && i.to && i.from > i.to && /* @__PURE__ */ (0, q.jsx)("p", {
				role: "alert",
				children: "The first day is after the last: no child can fit."
			})
		]
	});
}
function rw() {
	let e = U(), t = G((e) => e.filter), { asOfDay: n } = G((e) => e.engine.payload), r = rr(n), i = t.open === void 0 ? [] : [t.open ? "yes" : "no"];
	return /* @__PURE__ */ (0, q.jsx)(GC, {
		title: "Still open",
		note: `By the as-of day of the data, ${r}, not at the time shown.`,
		choices: [{
			value: "yes",
			label: `Something still open on ${r}`
		}, {
			value: "no",
			label: `Nothing open on ${r}`
		}],
		chosen: i,
		toggle: (n) => e.setFilter({
			...t,
			open: i.includes(n) ? void 0 : n === "yes"
		})
	});
}
// src/stage/FilterSearch.tsx
var iw = 9;
function aw({ field: e }) {
	let t = U(), n = G((e) => e.engine.payload), [r, i] = (0, v.useState)(""), [a, o] = (0, v.useState)(0), s = (0, v.useId)(), c = (0, v.useMemo)(() => $C(n, r), [n, r]), l = c.slice(0, iw), u = (e) => {
		t.setFilter(e.with(t.ui.get().filter)), i(""), o(0);
	}, d = (e) => {
		let n = e.key === "ArrowDown" ? 1 : e.key === "ArrowUp" ? -1 : 0;
		n !== 0 && l.length > 0 ? (e.preventDefault(), o((a + n + l.length) % l.length)) : e.key === "Enter" && l[a] ? (e.preventDefault(), u(l[a])) : e.key === "Escape" && r ? (e.preventDefault(), i("")) : e.key === "Escape" && t.escape();
	}, f = r.trim() !== "";
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-ask",
		children: [/* @__PURE__ */ (0, q.jsx)("input", {
			ref: e,
			type: "search",
			role: "combobox",
			"aria-label": "Add a condition",
			placeholder: "Add: “under 1”, “back after NFA”, a team …",
			value: r,
			autoComplete: "off",
			spellCheck: !1,
			"aria-expanded": f,
			"aria-controls": s,
			"aria-activedescendant": f && l[a] ? `${s}-${a}` : void 0,
			onKeyDown: d,
			onChange: (e) => {
				i(e.target.value), o(0);
			}
		}), f && /* @__PURE__ */ (0, q.jsxs)("ul", {
			id: s,
			role: "listbox",
			"aria-label": "Conditions found",
			children: [
				l.map((e, t) => /* @__PURE__ */ (0, q.jsxs)("li", {
					id: `${s}-${t}`,
					role: "option",
					"aria-selected": t === a,
					onPointerDown: (e) => e.preventDefault(),
					onClick: () => u(e),
					children: [
						/* @__PURE__ */ (0, q.jsx)("span", {
							className: "jm-quiet",
							children: e.group
						}),
						" ",
						e.label
					]
				}, e.key)),
				c.length === 0 && /* @__PURE__ */ (0, q.jsx)("li", {
					role: "option",
					"aria-selected": "false",
					"aria-disabled": "true",
					children: "Nothing is called that"
				}),
				c.length > iw && /* @__PURE__ */ (0, q.jsxs)("li", {
					role: "option",
					"aria-selected": "false",
					"aria-disabled": "true",
					children: [
						"and ",
						c.length - iw,
						" more"
					]
				})
			]
		})]
	});
}
// src/stage/SavedFilters.tsx
function ow() {
	let e = pa(), t = U(), n = G((e) => e.filter), r = b(e.told, ({ saved: e }) => e), [i, a] = (0, v.useState)(null);
	if (!e.canSave) return null;
	let o = va(n), s = async (t, n) => {
		let r = await e.ask(t);
		return e.say(r.ok ? n : r.words, !r.ok), r.ok;
	};
	return /* @__PURE__ */ (0, q.jsxs)("details", {
		className: "jm-heading jm-saved",
		open: r.length > 0 || void 0,
		children: [/* @__PURE__ */ (0, q.jsxs)("summary", { children: [/* @__PURE__ */ (0, q.jsx)("span", { children: "Saved filters" }), /* @__PURE__ */ (0, q.jsx)("b", { children: r.length || "" })] }), /* @__PURE__ */ (0, q.jsxs)("div", {
			className: "jm-heading-room",
			children: [/* @__PURE__ */ (0, q.jsx)("ul", {
				className: "jm-plain",
				"aria-label": "Saved filters",
				children: r.map((e) => /* @__PURE__ */ (0, q.jsx)("li", {
					className: "jm-removable",
					children: i === e.name ? /* @__PURE__ */ (0, q.jsx)(lw, {
						label: `New name for ${e.name}`,
						action: "Rename",
						begin: e.name,
						give: async (t) => {
							await s({
								do: "rename",
								name: e.name,
								to: t
							}, `Renamed to ${t}`) && a(null);
						},
						cancel: () => a(null)
					}) : /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [
						/* @__PURE__ */ (0, q.jsxs)("button", {
							type: "button",
							className: "jm-saved-name",
							disabled: e.damaged,
							"aria-pressed": !e.damaged && va(e.filter) === o,
							onClick: () => t.setFilter(e.filter),
							children: [e.name, e.damaged && " (damaged)"]
						}),
						/* @__PURE__ */ (0, q.jsx)("button", {
							type: "button",
							className: "jm-button jm-square",
							"aria-label": `Rename ${e.name}`,
							title: "Rename",
							onClick: () => a(e.name),
							children: /* @__PURE__ */ (0, q.jsx)(es, { name: "pen" })
						}),
						/* @__PURE__ */ (0, q.jsx)(sw, {
							one: e,
							remove: () => void s({
								do: "delete",
								name: e.name,
								before: e.filter
							}, `Deleted the filter ${e.name}`)
						})
					] })
				}, e.name))
			}), ne(n) ? /* @__PURE__ */ (0, q.jsx)("p", {
				className: "jm-quiet",
				children: "Choose conditions, then save them here by name for everyone who opens this project."
			}) : /* @__PURE__ */ (0, q.jsx)(cw, {
				saved: r,
				save: (t, r) => e.ask({
					do: "save",
					name: t,
					filter: n,
					before: r
				})
			})]
		})]
	});
}
function sw({ one: e, remove: t }) {
	let [n, r] = (0, v.useState)(!1);
	return n ? /* @__PURE__ */ (0, q.jsx)("button", {
		type: "button",
		className: "jm-button",
		autoFocus: !0,
		"aria-label": `Delete ${e.name} for everyone`,
		onClick: t,
		onBlur: () => r(!1),
		children: "Delete?"
	}) : /* @__PURE__ */ (0, q.jsx)("button", {
		type: "button",
		className: "jm-button jm-square",
		"aria-label": `Delete ${e.name}`,
		title: "Delete",
		onClick: () => r(!0),
		children: /* @__PURE__ */ (0, q.jsx)(es, { name: "close" })
	});
}
function cw({ saved: e, save: t }) {
	let n = pa(), [r, i] = (0, v.useState)(null), a = async (r, a) => {
		let o = e.find((e) => e.name.toLowerCase() === r.trim().replace(/\s+/g, " ").toLowerCase()) ?? null;
		if (o && !a) return i({
			...o,
			name: r
		}), !1;
		i(null);
		let s = await t(r, a ? o?.filter ?? null : null);
		return n.say(s.ok ? `Saved as ${r.trim()}` : s.words, !s.ok), s.ok;
	};
	return /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [/* @__PURE__ */ (0, q.jsx)(lw, {
		label: "Name for this filter",
		action: "Save",
		begin: "",
		give: async (e) => a(e, null)
	}), r && /* @__PURE__ */ (0, q.jsxs)("p", {
		role: "alert",
		children: [
			"There is a filter named ",
			r.name,
			" already. ",
			/* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-button",
				onClick: () => void a(r.name, r),
				children: "Replace it"
			}),
			" ",
			/* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-button",
				onClick: () => i(null),
				children: "Keep it"
			})
		]
	})] });
}
function lw({ label: e, action: t, begin: n, give: r, cancel: i }) {
	let [a, o] = (0, v.useState)(n), [s, c] = (0, v.useState)(!1), l = async (e) => {
		e.preventDefault(), a.trim() && !s && (c(!0), await r(a) && o(""), c(!1));
	};
	return /* @__PURE__ */ (0, q.jsxs)("form", {
		className: "jm-naming",
		onSubmit: (e) => void l(e),
		children: [/* @__PURE__ */ (0, q.jsx)("input", {
			type: "text",
			"aria-label": e,
			placeholder: e,
			maxLength: 80,
			value: a,
			autoFocus: i !== void 0,
			onChange: (e) => o(e.target.value),
			autoComplete: "off",
			onKeyDown: (e) => {
				e.key === "Escape" && i && (e.preventDefault(), i());
			}
		}), /* @__PURE__ */ (0, q.jsx)("button", {
			type: "submit",
			className: "jm-button",
			disabled: !a.trim() || s,
			children: t
		})]
	});
}
// src/stage/telling.ts
var uw = 600;
function dw(e, t) {
	let n = e.ui.get().filter, r = e.engine.time, i = null, a = () => {
		i = null;
		let a = e.ui.get();
		a.filter !== n && (n = a.filter, t("filter", va(n))), !a.playing && a.mode === "calendar" && e.engine.time !== r && (r = e.engine.time, t("at", tr(e.engine.payload.start, r)));
	}, o = [], s = () => {
		let t = e.ui.get(), n = [
			t.filter,
			t.playing,
			t.mode,
			t.playing ? null : e.engine.time
		];
		n.every((e, t) => e === o[t]) || (o = n, i !== null && clearTimeout(i), i = setTimeout(a, uw));
	}, c = [e.ui.subscribe(s), e.ticks.subscribe(s)];
	return () => {
		i !== null && clearTimeout(i), c.forEach((e) => e());
	};
}
function fw(e) {
	let { filterText: t, filter: n, ...r } = e;
	try {
		let e = t === void 0 ? n && F(n) : ya(t);
		return {
			options: e ? {
				...r,
				filter: e
			} : r,
			wrong: null
		};
	} catch (e) {
		return {
			options: r,
			wrong: `${e instanceof Error ? e.message : String(e)} All children are shown.`
		};
	}
}
function pw(e, t) {
	let n = new URL(e);
	n.searchParams.delete("bookmark");
	let { filter: r, followed: i, mode: a } = t.ui.get(), o = {
		child: i === null ? "" : t.engine.childId(i),
		filter: va(r),
		at: a === "calendar" ? tr(t.engine.payload.start, t.engine.time) : ""
	};
	for (let [e, t] of Object.entries(o)) t ? n.searchParams.set(e, t) : n.searchParams.delete(e);
	return n.href;
}
// src/stage/FiltersPanel.tsx
function mw() {
	let e = U(), t = Oo(), n = (0, v.useRef)(null), r = G((e) => e.filter), i = G((e) => e.shown), a = G((e) => e.engine.payload), o = Lo(r, a).filter((e) => e.lost);
	return /* @__PURE__ */ (0, q.jsx)(LC, {
		title: "Filters",
		first: n,
		children: /* @__PURE__ */ (0, q.jsxs)("div", {
			role: "group",
			"aria-label": "Filters",
			className: "jm-filters",
			children: [
				/* @__PURE__ */ (0, q.jsxs)("p", {
					className: "jm-sentence",
					role: "status",
					"aria-label": "Who is shown",
					children: [
						Go(r, a),
						": ",
						/* @__PURE__ */ (0, q.jsx)("b", { children: V(i) }),
						" of ",
						V(a.children)
					]
				}),
				o.map((e) => /* @__PURE__ */ (0, q.jsxs)("p", {
					className: "jm-lost-words",
					children: [
						e.label,
						": ",
						e.lost,
						". It fits no child; take it off or choose another."
					]
				}, e.label)),
				/* @__PURE__ */ (0, q.jsx)(aw, { field: n }),
				/* @__PURE__ */ (0, q.jsxs)("div", {
					className: "jm-actions",
					children: [
						/* @__PURE__ */ (0, q.jsx)("button", {
							type: "button",
							className: "jm-button",
							disabled: ne(r),
							onClick: () => e.setFilter({}),
							children: "Take off all"
						}),
						/* @__PURE__ */ (0, q.jsx)(zC, { children: () => so(e.engine.visible) }),
						/* @__PURE__ */ (0, q.jsx)(BC, { link: () => pw(location.href, t.first) }),
						/* @__PURE__ */ (0, q.jsx)("button", {
							type: "button",
							className: "jm-button",
							disabled: i === 0,
							onClick: () => e.followNext(1),
							children: "Step through them"
						})
					]
				}),
				/* @__PURE__ */ (0, q.jsx)(ow, {}),
				/* @__PURE__ */ (0, q.jsx)(ew, {})
			]
		})
	});
}
// src/stage/HelpPanel.tsx
function hw() {
	return /* @__PURE__ */ (0, q.jsxs)(LC, {
		title: "Keyboard shortcuts",
		children: [/* @__PURE__ */ (0, q.jsx)("p", {
			className: "jm-quiet",
			children: "They work while the focus is inside the playback."
		}), /* @__PURE__ */ (0, q.jsx)("dl", {
			className: "jm-keys",
			children: ra.map(([e, t]) => /* @__PURE__ */ (0, q.jsxs)("div", { children: [/* @__PURE__ */ (0, q.jsx)("dt", { children: /* @__PURE__ */ (0, q.jsx)("kbd", { children: e }) }), /* @__PURE__ */ (0, q.jsx)("dd", { children: t })] }, e))
		})]
	});
}
// src/stage/NodePanel.tsx
var gw = 200, _w = [
	["inside", "Here"],
	["heading", "On the way"],
	["waiting", "Waiting here"]
];
function vw({ node: e }) {
	let t = U(), n = G((e) => e.engine), r = ko(), i = n.payload.map.nodes[e], a = (0, v.useMemo)(() => n.atNode(e), [
		n,
		e,
		r
	]);
	return /* @__PURE__ */ (0, q.jsxs)(LC, {
		title: i?.label ?? "Place",
		children: [
			!i?.data && /* @__PURE__ */ (0, q.jsx)("p", { children: "No source that is loaded tells of this place: no data." }),
			i?.data && /* @__PURE__ */ (0, q.jsxs)("p", {
				className: "jm-about",
				role: "status",
				"aria-label": "Who is there",
				children: [sr(a.length, "child", "children"), " there or on the way now, of those shown."]
			}),
			a.length > 0 && /* @__PURE__ */ (0, q.jsx)("div", {
				className: "jm-actions",
				children: /* @__PURE__ */ (0, q.jsx)(zC, { children: () => n.atNode(e).map(({ child: e }) => e) })
			}),
			_w.map(([e, r]) => /* @__PURE__ */ (0, q.jsx)(yw, {
				words: r,
				rows: a.filter((t) => t.state === e),
				engine: n,
				follow: (e) => t.follow(e)
			}, e))
		]
	});
}
function yw({ words: e, rows: t, engine: n, follow: r }) {
	return t.length === 0 ? null : /* @__PURE__ */ (0, q.jsxs)("section", {
		"aria-label": e,
		children: [
			/* @__PURE__ */ (0, q.jsxs)("h3", { children: [
				e,
				": ",
				t.length
			] }),
			/* @__PURE__ */ (0, q.jsx)("ul", {
				className: "jm-plain",
				children: t.slice(0, gw).map((e) => /* @__PURE__ */ (0, q.jsx)("li", { children: /* @__PURE__ */ (0, q.jsxs)("button", {
					type: "button",
					className: "jm-row-button",
					onClick: () => r(e.child),
					children: [
						/* @__PURE__ */ (0, q.jsx)("b", { children: n.childId(e.child) }),
						" ",
						/* @__PURE__ */ (0, q.jsxs)("span", {
							className: "jm-quiet",
							children: [cr(e.pass), " time through"]
						}),
						/* @__PURE__ */ (0, q.jsxs)("span", {
							className: "jm-when",
							children: [e.since === null ? "start not known" : `since ${er(n.payload, e.since)}`, e.open ? " · still open" : ""]
						})
					]
				}) }, e.child))
			}),
			t.length > gw && /* @__PURE__ */ (0, q.jsxs)("p", {
				className: "jm-quiet",
				children: [
					"and ",
					t.length - gw,
					" more; \"Copy this list\" holds all."
				]
			})
		]
	});
}
// src/stage/NotShownPanel.tsx
function bw() {
	let e = G((e) => e.engine), t = G((e) => e.shown), { hidden: n } = ko(), { payload: r } = e;
	return /* @__PURE__ */ (0, q.jsxs)(LC, {
		title: "What is not shown",
		children: [
			/* @__PURE__ */ (0, q.jsx)("h3", { children: "In this picture now" }),
			/* @__PURE__ */ (0, q.jsxs)("dl", {
				className: "jm-sums",
				children: [
					/* @__PURE__ */ (0, q.jsx)(Sw, {
						label: "Children in the picture",
						count: r.children
					}),
					/* @__PURE__ */ (0, q.jsx)(Sw, {
						label: "shown",
						count: t
					}),
					/* @__PURE__ */ (0, q.jsx)(Sw, {
						label: "held back by the filters",
						count: r.children - t
					}),
					/* @__PURE__ */ (0, q.jsx)(Sw, {
						label: "Dots hidden now because they move off the map",
						count: n
					})
				]
			}),
			r.notShown.map(({ group: e, lines: t }) => /* @__PURE__ */ (0, q.jsxs)("section", { children: [/* @__PURE__ */ (0, q.jsx)("h3", { children: e }), /* @__PURE__ */ (0, q.jsx)("dl", {
				className: "jm-sums",
				children: t.map((e) => /* @__PURE__ */ (0, q.jsx)(Sw, { ...e }, e.label))
			})] }, e)),
			/* @__PURE__ */ (0, q.jsx)("h3", { children: "What the data covers" }),
			/* @__PURE__ */ (0, q.jsxs)("ul", {
				className: "jm-plain",
				children: [r.coverage.map((e) => /* @__PURE__ */ (0, q.jsxs)("li", { children: [
					xw(Va(e)),
					", as at ",
					rr(e.asOf)
				] }, e.source)), Ua(r.coverage, r.start).map((e) => /* @__PURE__ */ (0, q.jsx)("li", { children: e.words }, e.words))]
			})
		]
	});
}
var xw = (e) => e.charAt(0).toUpperCase() + e.slice(1);
function Sw({ label: e, count: t, detail: n }) {
	return /* @__PURE__ */ (0, q.jsxs)("div", { children: [/* @__PURE__ */ (0, q.jsxs)("dt", { children: [e, n && /* @__PURE__ */ (0, q.jsxs)("span", {
		className: "jm-quiet",
		children: [" ", n]
	})] }), /* @__PURE__ */ (0, q.jsx)("dd", { children: V(t) })] });
}
// src/stage/OnMapPanel.tsx
function Cw(e, t, n) {
	return e === "short" && t > 0 ? `${V(t)} dots move just now; trails are drawn behind up to ${V(Ti)}. A filter, or the day before a rush, shows them.` : e === "whole" && n > 0 ? `${sr(n, "child is", "children are")} on the map just now; whole ways are drawn for up to ${V(150)}. Filter to fewer, or follow one: that one's way is always drawn.` : "";
}
function ww() {
	let e = U(), t = G((e) => e.look), n = G((e) => e.engine);
	ko();
	let r = (0, v.useId)(), i = (n) => e.setLook({ off: t.off.includes(n) ? t.off.filter((e) => e !== n) : [...t.off, n] }), a = Cw(t.trails, n.tailsHeld(), e.painter.trailsHeld);
	return /* @__PURE__ */ (0, q.jsxs)(LC, {
		title: "On the map",
		children: [
			/* @__PURE__ */ (0, q.jsxs)("fieldset", {
				className: "jm-choices",
				children: [/* @__PURE__ */ (0, q.jsx)("legend", { children: "Figures" }), /* @__PURE__ */ (0, q.jsx)("div", { children: Object.keys(Pn).map((e) => /* @__PURE__ */ (0, q.jsxs)("label", { children: [/* @__PURE__ */ (0, q.jsx)("input", {
					type: "checkbox",
					checked: !t.off.includes(e),
					onChange: () => i(e)
				}), Pn[e]] }, e)) })]
			}),
			/* @__PURE__ */ (0, q.jsxs)("fieldset", {
				className: "jm-choices",
				role: "radiogroup",
				"aria-label": "Trails",
				children: [/* @__PURE__ */ (0, q.jsx)("legend", { children: "Trails" }), /* @__PURE__ */ (0, q.jsx)("div", { children: Object.keys(Fn).map((n) => /* @__PURE__ */ (0, q.jsxs)("label", { children: [/* @__PURE__ */ (0, q.jsx)("input", {
					type: "radio",
					name: r,
					checked: t.trails === n,
					onChange: () => e.setLook({ trails: n })
				}), Fn[n]] }, n)) })]
			}),
			/* @__PURE__ */ (0, q.jsx)("p", {
				className: "jm-quiet",
				role: "status",
				children: a
			}),
			/* @__PURE__ */ (0, q.jsx)("p", {
				className: "jm-quiet",
				children: "Arrivals stand at a place when the map is seen from near; pointing at a place says all of it at any size."
			}),
			/* @__PURE__ */ (0, q.jsx)("h3", { children: "What the figures mean" }),
			/* @__PURE__ */ (0, q.jsx)("p", {
				className: "jm-quiet",
				children: "All of them are of the children whom the filters let through, at the time of the clock. \"Here, or on the way\" and \"waiting\" count children; a child in two places counts in both. Arrivals count visits."
			}),
			/* @__PURE__ */ (0, q.jsxs)("p", {
				className: "jm-quiet",
				children: [
					"A share is of everything that followed visits which ended in the last 90 days: each way on, \"nothing after\" where no later visit is recorded, and \"too recent to know\" within ",
					n.payload.settings.link_days,
					" days of the data's end. Of fewer than 10 it is told as a count."
				]
			}),
			/* @__PURE__ */ (0, q.jsx)("p", {
				className: "jm-quiet",
				children: "A median is of the visits that ended in the last 90 days, counted as the place's own target is: from its start, or from the step that starts the clock. Working days leave out weekends and the bank holidays of England."
			})
		]
	});
}
// src/download.ts
function Tw(e, t) {
	let n = document.createElement("a");
	n.href = URL.createObjectURL(e), n.download = t, document.body.appendChild(n), n.click(), n.remove(), setTimeout(() => URL.revokeObjectURL(n.href), 6e4);
}
// src/map/text.ts
function Ew(e) {
	return e.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").trim();
}
function Dw(e) {
	return e.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, "");
}
// src/fileName.ts
var Ow = 80, kw = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
function Aw(e, t) {
	let n = [...Ew(Ew(e).replace(/[<>:"/\\|?*]/g, " ").replace(/[\p{Cf}\uFFFE\uFFFF]/gu, ""))].slice(0, Ow).join("").replace(/^[ .]+|[ .]+$/g, "");
	return n === "" ? `Map.${t}` : kw.test(n) ? `Map ${n}.${t}` : `${n}.${t}`;
}
// src/map/svg/letters.ts
var jw = [
	278,
	333,
	474,
	556,
	556,
	889,
	722,
	238,
	333,
	333,
	389,
	584,
	278,
	333,
	278,
	278,
	556,
	556,
	556,
	556,
	556,
	556,
	556,
	556,
	556,
	556,
	333,
	333,
	584,
	584,
	584,
	611,
	975,
	722,
	722,
	722,
	722,
	667,
	611,
	778,
	722,
	278,
	556,
	722,
	611,
	833,
	722,
	778,
	667,
	778,
	722,
	667,
	611,
	722,
	667,
	944,
	667,
	667,
	611,
	333,
	278,
	333,
	584,
	556,
	333,
	556,
	611,
	556,
	611,
	556,
	333,
	611,
	611,
	278,
	278,
	556,
	278,
	889,
	611,
	611,
	611,
	611,
	389,
	556,
	333,
	611,
	556,
	778,
	556,
	556,
	500,
	389,
	280,
	389,
	584
], Mw = 1e3, Nw = (e) => {
	let t = 0;
	for (let n of e.normalize("NFD")) /\p{M}/u.test(n) || (t += jw[(n.codePointAt(0) ?? 0) - 32] ?? Mw);
	return t / 1e3;
};
// src/map/svg/lines.ts
function Pw(e, t, n, r) {
	let i = [], a = "";
	for (let o of e.split(/\s+/).filter(Boolean).flatMap((e) => Lw(e, t, n, r))) {
		let e = a ? `${a} ${o}` : o;
		a && r(e) * t > n ? (i.push(a), a = o) : a = e;
	}
	return a || i.length === 0 ? [...i, a] : i;
}
function Fw(e, t, n, r) {
	let i = Pw(e, t, n, r);
	if (i.length === 1) return i;
	let a = Math.max(...e.split(/\s+/).map((e) => r(e) * t));
	if (a > n) return i;
	let [o, s] = [Math.max(n / i.length, a), n];
	for (let n = 0; n < 12; n++) {
		let n = (o + s) / 2, a = Pw(e, t, n, r);
		a.length <= i.length && a.every((e) => r(e) * t <= n) ? s = n : o = n;
	}
	return Pw(e, t, s, r);
}
function Iw(e, t, n, r) {
	if (r(e) * t <= n) return e;
	let i = [...e];
	for (; i.length > 0 && r(`${i.join("")}…`) * t > n;) i.pop();
	return `${i.join("").trimEnd()}…`;
}
function Lw(e, t, n, r) {
	if (r(e) * t <= n) return [e];
	let i = [], a = "";
	for (let o of e) a && r(a + o) * t > n && (i.push(a), a = ""), a += o;
	return [...i, a];
}
// src/map/svg/xml.ts
function Rw(e) {
	return e.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (e) => /[\t\n]/.test(e) ? e : "�").replace(/[&<>"']/g, (e) => `&#${e.charCodeAt(0)};`);
}
function zw(e, t, n = "") {
	let r = (e) => typeof e == "number" ? Bw(e) : Rw(e), i = Object.entries(t).map(([e, t]) => ` ${e}="${r(t)}"`).join("");
	return n === "" ? `<${e}${i}/>` : `<${e}${i}>${n}</${e}>`;
}
function Bw(e) {
	return String(Math.round(e * 100) / 100 + 0);
}
// src/map/svg/part.ts
var Vw = 1.16, Hw = .35;
function Uw(e) {
	return e.reduce((e, { left: t, top: n, right: r, bottom: i }) => ({
		left: Math.min(e.left, t),
		top: Math.min(e.top, n),
		right: Math.max(e.right, r),
		bottom: Math.max(e.bottom, i)
	}));
}
function Ww(e, t, n, r, i) {
	let a = n - e.length * Vw * r / 2, o = Math.max(...e.map(Nw)) * r, s = i["text-anchor"] === "middle" ? t - o / 2 : t, c = (e) => a + (e + .5) * Vw * r + Hw * r;
	return {
		svg: e.map((e, n) => zw("text", {
			x: t,
			y: c(n),
			"font-size": r,
			...i
		}, Rw(e))).join(""),
		box: {
			left: s,
			top: a,
			right: s + o,
			bottom: a + e.length * Vw * r
		}
	};
}
// src/stage/legendWords.ts
var Gw = {
	pass: "Counts what the data holds: a child known before may have been through more often",
	target: "Children on the map now; a visit that has ended stays as it ended",
	attribute: "Children shown, by the value that the data holds last"
};
function Kw({ payload: e, dress: t }, n) {
	return t.by === "pass" ? "Times through" : t.by === "target" ? "Time against target" : e.attributes.find((e) => n.dots.by === "attribute" && e.name === n.dots.name)?.label ?? "";
}
// src/stage/picture/legendPart.ts
function qw(e, t, n) {
	return [
		...e.labels.map((t, r) => ({
			label: t,
			radius: e.radii[r],
			fill: e.colours[r],
			stroke: n ? "#46525b" : "none",
			ring: !1
		})),
		{
			label: "also elsewhere",
			radius: 3.6,
			fill: "none",
			stroke: t.text,
			ring: !1
		},
		{
			label: "still open",
			radius: 2.6,
			fill: t.text,
			stroke: "none",
			ring: !0
		}
	];
}
function Jw(e, t, { radius: n, fill: r, stroke: i, ring: a }, o) {
	let s = zw("circle", {
		cx: e,
		cy: t,
		r: n,
		fill: r,
		stroke: i,
		"stroke-width": 1.2
	});
	return a ? s + zw("circle", {
		cx: e,
		cy: t,
		r: 5.6,
		fill: "none",
		stroke: o.text,
		"stroke-width": 1.2
	}) : s;
}
function Yw(e, t, n, r, i, a, o, s) {
	let c = a * 1.6, l = `${Kw(e, t)}:`, u = [Ww([l], n, r + c / 2, a, {
		"font-weight": 700,
		fill: o.text
	}).svg], d = n + Nw(l) * a + 12, f = r + c / 2;
	for (let t of qw(e.dress, o, s)) {
		let e = 20 + Nw(t.label) * a + 14;
		d + e > n + i && (d = n, f += c), u.push(Jw(d + 8, f, t, o), Ww([t.label], d + 20, f, a, { fill: o.quiet }).svg), d += e;
	}
	return {
		svg: u.join(""),
		height: f + c / 2 - r
	};
}
// src/map/svg/tones.ts
var Xw = {
	stage: "#ffffff",
	panel: "#f3f5f7",
	node: "#ffffff",
	well: "#eef3f7",
	line: "#cbd4db",
	edge: "#76848f",
	nodeLine: "#62717e",
	text: "#0b0c0c",
	quiet: "#46525b",
	ink: "#0b0c0c",
	laneTint: .09,
	laneLine: .34
}, Zw = {
	stage: "#10151b",
	panel: "#1a242e",
	node: "#22303d",
	well: "#172330",
	line: "#33414e",
	edge: "#5a6c7d",
	nodeLine: "#7f93a6",
	text: "#e8edf2",
	quiet: "#9fb0c0",
	ink: "#ffffff",
	laneTint: .09,
	laneLine: .26
}, Qw = "#9fb0c0";
function $w(e, t, n) {
	let r = (r) => Math.round(tT(e, r) * t + tT(n, r) * (1 - t));
	return `#${[
		1,
		3,
		5
	].map((e) => r(e).toString(16).padStart(2, "0")).join("")}`;
}
function eT(e, t) {
	return e !== void 0 && /^#[0-9a-f]{6}$/i.test(e) ? e.toLowerCase() : t;
}
function tT(e, t) {
	return Number.parseInt(e.slice(t, t + 2), 16);
}
// src/map/svg/lanes.ts
var nT = 17;
function rT({ lane: e, box: t }, n = Xw, r = nT) {
	let i = eT(e.colour, Qw), a = {
		x: t.left,
		y: t.top,
		width: t.right - t.left,
		height: t.bottom - t.top
	};
	return {
		svg: zw("rect", {
			...a,
			rx: 14,
			fill: i,
			"fill-opacity": n.laneTint,
			stroke: i,
			"stroke-opacity": n.laneLine
		}) + Ww([Iw(Ew(e.label), r, a.width - 28, Nw)], t.left + 14, t.top + 9 + .6 * r, r, {
			"font-weight": 700,
			fill: $w(i, .45, n.ink)
		}).svg,
		box: t
	};
}
// src/map/svg/ways.ts
function iT({ nodes: e, edges: t }, n = Xw, r = 1.6) {
	let i = new Map(e.map((e) => [e.id, e])), a = He(t);
	return t.flatMap((e, t) => {
		let o = i.get(e.from), s = i.get(e.to);
		if (!o || !s) return [];
		let c = Kb(o, s, a[t]), l = zw("path", {
			d: c.path,
			fill: "none",
			stroke: n.edge,
			"stroke-width": r
		}), u = zw("path", {
			d: qb(c),
			fill: n.edge
		});
		if (o !== s) {
			let { start: e, control: n, end: r } = Ue(o, s, a[t]), i = {
				x: (e.x + 2 * n.x + r.x) / 4,
				y: (e.y + 2 * n.y + r.y) / 4
			};
			return [{
				svg: l + u,
				box: Uw([
					e,
					i,
					r
				].map(aT))
			}];
		}
		let { x: d, y: f, radius: p } = Je(o);
		return [{
			svg: l + u,
			box: {
				left: d - p,
				top: f - p,
				right: d + p,
				bottom: f + p
			}
		}];
	});
}
function aT({ x: e, y: t }) {
	return {
		left: e,
		top: t,
		right: e,
		bottom: t
	};
}
// src/map/svg/shape.ts
function oT(e, t, n, r, i = {}) {
	let { width: a = Fe(e).width, height: o = Fe(e).height, tones: s = Xw, hair: c = 1.6 } = i, l = o / Fe(e).height < .5, u = $w(r, .34, s.nodeLine);
	if (e === "service") return zw("circle", {
		cx: t,
		cy: n,
		r: o / 2 - 1,
		fill: s.well,
		stroke: u,
		"stroke-width": l ? 1.6 : 1.25 * c
	});
	let d = {
		x: t - a / 2 + c / 2,
		y: n - o / 2 + c / 2,
		width: a - c,
		height: o - c,
		stroke: u,
		"stroke-width": c
	};
	if (e === "exit") {
		let e = Math.min(25.2, d.height / 2);
		return zw("rect", {
			...d,
			rx: e,
			fill: s.stage,
			"stroke-dasharray": l ? "3 2" : "5 4"
		});
	}
	let f = zw("rect", {
		...d,
		rx: l ? 3 : 9.2,
		fill: s.node
	});
	return e === "entry" ? f + sT(t - a / 2, n, o, r, l, s) : f;
}
function sT(e, t, n, r, i, a) {
	let o = t - n / 2, s = $w(r, .45, a.nodeLine);
	if (i) return zw("rect", {
		x: e - 1,
		y: o - 2,
		width: 4,
		height: n + 4,
		rx: 1.5,
		fill: s
	});
	let c = zw("rect", {
		x: e - 1.6,
		y: o - 7,
		width: 5,
		height: n + 14,
		rx: 2.5,
		fill: s
	}), l = $w(r, .34, a.nodeLine);
	return c + zw("path", {
		d: `M${Bw(e + 8.4)} ${Bw(o)}v${Bw(n)}`,
		stroke: l,
		"stroke-width": 2
	});
}
// src/stage/picture/placePart.ts
function cT(e) {
	return {
		wanted: Math.max(14, 13.05 / e),
		least: Math.min(13.05 / e, 26),
		hair: Math.max(1.6, 1.2 / e),
		far: e < Fx,
		near: e >= Ix
	};
}
function lT(e, t, n) {
	let r = cT(n.zoom), i = Ew(e.label), a = Ex(e.kind, i, Nw), { width: o } = Fe(e.kind), s = r.far && a ? o + (e.kind === "exit" ? 34 : 12) : o, c = e.kind === "service" ? 184 : s - (e.kind === "exit" ? 20 : r.far ? 6 : 14), l = Math.max(Math.min(r.wanted, Cx(e.kind, i, Nw, r.far)), r.least), u = {
		name: Fw(i, l, c, Nw),
		size: l,
		lines: r.far ? [] : uT(n, r.near),
		small: Math.max(l * .93, r.least)
	}, d = Vw * (u.name.length * l + u.lines.length * u.small), f = e.kind === "service" ? Fe("service").height : Math.max(Fe(e.kind).height, d + (e.kind === "exit" ? 6 : 4)), p = {
		x: e.kind === "exit" ? e.x + (s - o) / 2 : e.x,
		width: e.kind === "service" ? o : s,
		height: f
	};
	return (e.kind === "service" ? fT(e, t, n, u, d) : dT(e, t, n, u, d, p)) + (r.far ? gT(e, n, r, p) : _T(e, n, r, p));
}
function uT({ words: e, nothing: t }, n) {
	return t ? ["no data"] : [
		[e.count, e.unit].filter(Boolean).join(" "),
		e.target,
		...n ? e.more : []
	].filter(Boolean);
}
function dT(e, t, n, r, i, { x: a, width: o, height: s }) {
	return pT(oT(e.kind, a, e.y, t, {
		width: o,
		height: s,
		tones: n.tones,
		hair: cT(n.zoom).hair
	}), n.nothing) + mT(a, e.y, n, r, i);
}
function fT(e, t, n, r, i) {
	let a = Re(e) + 3, o = Math.max(...r.name.map((e) => Nw(e) * r.size), ...r.lines.map((e) => Nw(e) * r.small)) + 8, s = zw("rect", {
		x: e.x - o / 2,
		y: a,
		width: o,
		height: i + 4,
		rx: 8,
		fill: n.tones.stage,
		"fill-opacity": .7
	});
	return pT(oT("service", e.x, e.y, t, {
		tones: n.tones,
		hair: cT(n.zoom).hair
	}), n.nothing) + s + mT(e.x, a + 2 + i / 2, n, r, i);
}
function pT(e, t) {
	return t ? zw("g", {
		opacity: .75,
		"stroke-dasharray": "2 3"
	}, e) : e;
}
function mT(e, t, { tones: n, nothing: r }, { name: i, size: a, lines: o, small: s }, c) {
	let l = { "text-anchor": "middle" }, u = Ww(i, e, t - c / 2 + Vw * a * i.length / 2, a, {
		...l,
		"font-weight": 700,
		fill: r ? n.quiet : n.text
	}), d = o.length > 0 ? Ww(o, e, t + c / 2 - Vw * s * o.length / 2, s, {
		...l,
		fill: n.quiet
	}).svg : "";
	return u.svg + d;
}
function hT(e, t, n, r, i, a, o) {
	let s = Nw(" ") * r, c = i.reduce((e, [t]) => e + s + Nw(t) * r, 16 - s), l = 1.12 * r + 2, u = n ? e - c : e, d = zw("rect", {
		x: u,
		y: t - l,
		width: c,
		height: l,
		rx: Math.min(12, l / 2),
		fill: a.stage,
		stroke: a.nodeLine,
		"stroke-width": o
	}), f = u + 8;
	return d + i.map(([e, n]) => {
		let i = Ww([e], f, t - l / 2, r, { fill: n }).svg;
		return f += s + Nw(e) * r, i;
	}).join("");
}
function gT(e, { tones: t, words: n, nothing: r }, { wanted: i }, { x: a, width: o, height: s }) {
	let c = r ? "no data" : n.count;
	if (!c && !n.waiting) return "";
	let l = Math.min(i, 30), u = c ? [[c, r ? t.quiet : t.text]] : [];
	return n.waiting && !r && u.push([`+ ${n.waiting}`, t.quiet]), e.kind === "service" ? hT(a + 30, e.y - s / 2 + 31, !1, l, u, t, 1.6) : hT(a + o / 2 + 14, e.y - s / 2 + 4, !0, l, u, t, 1.6);
}
function _T(e, { tones: t, words: n, nothing: r }, { wanted: i, least: a }, { x: o, width: s, height: c }) {
	if (r || !n.waiting) return "";
	let l = Math.max(Math.min(i * .95, 19), a);
	return hT(o + s / 2 + 12, e.y - c / 2 + 5, !0, l, [[`+ ${n.waiting} waiting`, t.text]], t, 1);
}
function vT(e, t, n, r) {
	let { zoom: i } = n, a = cT(i), o = ax(e.lanes), s = Math.max(Math.min(a.wanted, 20), a.least), c = [
		...Gb(e).map((e) => rT(e, r, Math.min(a.wanted * 1.05, 30)).svg),
		...e.notes.map((e) => Ww(Dw(e.text).split("\n").flatMap((e) => Fw(Ew(e), s, 220, Nw)), e.x, e.y, s, {
			"text-anchor": "middle",
			"font-style": "italic",
			fill: r.quiet
		}).svg),
		...iT(e, r, a.hair).map((e) => e.svg),
		...e.nodes.map((e, n) => lT(e, eT(rx(e, o), Qw), {
			zoom: i,
			tones: r,
			words: t.words(n),
			nothing: !e.data || t.words(n).count === "no data"
		}))
	], l = Math.min(Math.max(13, 13.05 / i), 26), u = kS(e.nodes, e.edges).flatMap(({ from: e, to: n, x: i, y: a }) => {
		let o = t.way(e, n)?.share;
		if (!o) return [];
		let s = Nw(o) * l + 12, c = 1.3 * l;
		return [zw("rect", {
			x: i - s / 2,
			y: a - c / 2,
			width: s,
			height: c,
			rx: 9,
			fill: r.stage,
			"fill-opacity": .86
		}), Ww([o], i, a, l, {
			"text-anchor": "middle",
			fill: r.quiet
		}).svg];
	});
	return {
		under: yT(c, n, r.stage),
		over: yT(u, n, null)
	};
}
function yT(e, { width: t, height: n, zoom: r, panX: i, panY: a }, o) {
	return bT(t, n, (o ? zw("rect", {
		width: t,
		height: n,
		fill: o
	}) : "") + zw("g", { transform: `translate(${Bw(i)} ${Bw(a)}) scale(${r})` }, e.join("") || " "));
}
function bT(e, t, n) {
	return zw("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		width: 2 * e,
		height: 2 * t,
		viewBox: `0 0 ${Bw(e)} ${Bw(t)}`,
		"font-family": "Arial, Helvetica, sans-serif"
	}, n);
}
function xT(e) {
	return Math.max(Math.trunc(e), 5);
}
function ST(e, t) {
	let n = xT(t);
	return e === 0 ? "0" : e <= n ? "c" : V(Math.max(5 * Math.floor(e / 5 + .5), 5 * Math.ceil((n + 3) / 5)));
}
// src/stage/picture/sideSaid.ts
function CT(e, t, n, r, i, a = V) {
	let o = iC(e.mode, e.time, e.window, e.payload.start), s = [
		`${a(r.onMap)} on the map`,
		`${a(r.notYet)} not yet come`,
		`${a(r.off)} off it again`,
		...r.unknown > 0 ? [`${a(r.unknown)} not known this long`] : [],
		...r.never > 0 ? [`${a(r.never)} never there`] : []
	].join(", ");
	return {
		title: i ? `${i}: ${_C(t, n, e.payload)}` : "",
		clock: os(e, Infinity),
		before: o,
		whom: `${Go(t, e.payload)}: ${a(e.shown)} of ${a(e.payload.children)} children. ${s}.`,
		tally: s,
		gap: [qa(e), Ja(e)].filter(Boolean).join(". "),
		hidden: e.hiddenOffMap()
	};
}
function wT(e) {
	let { coverage: t, asOfDay: n } = e.payload, r = [...new Set(t.map((e) => e.asOf))].sort().reverse().map((e) => `${t.filter((t) => t.asOf === e).map(Va).join(", ")}; as at ${rr(e)}`);
	return r.length > 0 ? `Data: ${r.join(". ")}.` : `Data as at ${rr(n)}.`;
}
function TT(e, t, n = !1) {
	let r = e.payload.children - e.shown;
	return `Not shown: ${[
		`${sr(WS(e.payload), "row or activity", "rows and activities")} set aside or on no place of the map`,
		n ? `${ST(r, e.payload.settings.small_group)} children held back by the filters` : `${sr(r, "child", "children")} held back by the filters`,
		...t > 0 && !n ? [`${sr(t, "dot")} moving off the map`] : []
	].join("; ")}.`;
}
function ET(e) {
	return `"c" stands for 1 to ${xT(e.payload.settings.small_group)}; other numbers are rounded to the nearest 5, and no dots are drawn.`;
}
var DT = 16, OT = 13, kT = 18, AT = .93, jT = (e) => Nw(e) * AT;
function MT(e, t, n, r, { light: i, strict: a }) {
	let [{ engine: o, look: s, said: c }] = e, l = n - 32, u = Nw(c.clock) * 21, d = Iw(NT(t), 17, l - u - 24, Nw), f = [
		zw("rect", {
			width: n,
			height: 44,
			fill: r.panel
		}),
		Ww([d], DT, 22, 17, {
			"font-weight": 700,
			fill: r.text
		}).svg,
		Ww([c.clock], n - DT, 22, 21, {
			"font-weight": 700,
			"text-anchor": "end",
			fill: r.text
		}).svg
	], p = a ? {
		svg: "",
		height: 0
	} : Yw(o, s, DT, 10, l, OT, r, i), m = PT(e, a).flatMap((e) => Pw(Ew(e), OT, l, jT)), h = 10 + p.height + (p.height > 0 ? 4 : 0), g = m.map((e, t) => Ww([e], DT, h + (t + .5) * kT, OT, { fill: r.text }).svg), _ = Math.ceil(h + m.length * kT + 10);
	return {
		head: bT(n, 44, f.join("")),
		foot: bT(n, _, [
			zw("rect", {
				width: n,
				height: _,
				fill: r.panel
			}),
			p.svg,
			...g
		].join("")),
		height: _
	};
}
function NT({ project: e, map: t }) {
	let [n, r] = [Ew(e), Ew(t.name)];
	return r && r !== n ? `${n}: ${r}` : n || "Journey Map";
}
function PT(e, t) {
	let [{ engine: n }] = e, r = e.map(({ said: e }) => e.gap).filter((e, t, n) => e !== "" && n.indexOf(e) === t);
	return [
		...t ? [ET(n)] : [`${Gw[n.dress.by]}.`],
		...e.map(({ said: t }, n) => e.length > 1 ? `Side ${n === 0 ? "A" : "B"}, ${t.clock}. ${t.whom}` : t.whom),
		wT(n),
		...r.map((e) => `${e}.`),
		...e.map(({ engine: n, said: r }, i) => (e.length > 1 ? `Side ${i === 0 ? "A" : "B"}: ` : "") + TT(n, r.hidden, t))
	];
}
function FT(e, t, n, r) {
	let i = os(t, Infinity), a = Nw(i) * 15, o = Iw(Ew(e.title), 15, n - 32 - a - 20, Nw);
	return bT(n, 44, [
		zw("rect", {
			width: n,
			height: 44,
			fill: r.stage
		}),
		zw("path", {
			d: `M0 43.5h${n}`,
			stroke: r.line
		}),
		Ww([o], DT, 22, 15, {
			"font-weight": 700,
			fill: r.text
		}).svg,
		Ww([i], n - DT, 22, 15, {
			"text-anchor": "end",
			"font-weight": 700,
			fill: r.text
		}).svg
	].join(""));
}
function IT(e, t, n, r) {
	return bT(t, n, zw("rect", {
		width: t,
		height: n,
		fill: r.stage,
		"fill-opacity": .86
	}) + Ww([e], t / 2, n / 2, 16, {
		"text-anchor": "middle",
		fill: r.text
	}).svg);
}
// src/stage/completed.ts
function LT(e, t, n, r) {
	let { kind: i, flags: a, to: o, start: s, end: c } = e.legColumns, l = e.map.nodes.map(() => ({
		ended: [],
		days: []
	}));
	for (let u = 0; u < e.children; u++) {
		if (!r[u] || n.never?.[u]) continue;
		let e = n.dayZero?.[u] ?? 0, d = n.until?.[u] ?? Infinity;
		for (let r = t.ofChild[u]; r < t.ofChild[u + 1]; r++) for (let u = t.first[r]; u < t.first[r + 1]; u++) i[u] !== 0 && i[u] !== 1 || a[u] & 33 || s[u] === -2147483648 || c[u] === -2147483648 || i[u] === 1 && u > t.first[r] && i[u - 1] === 0 && s[u - 1] === s[u] && c[u - 1] === c[u] || c[u] > d || n.dayZero && c[u] < e || (l[o[u]].ended.push(c[u] - e), l[o[u]].days.push((c[u] - s[u]) / 1440));
	}
	return l.map(({ ended: e, days: t }) => {
		let n = Uint32Array.from(e, (e, t) => t).sort((t, n) => e[t] - e[n]);
		return {
			ended: Float64Array.from(n, (t) => e[t]),
			days: Float64Array.from(n, (e) => t[e])
		};
	});
}
function RT(e) {
	if (e.length === 0) return null;
	e.sort();
	let t = e.length >> 1;
	return e.length % 2 == 1 ? e[t] : (e[t - 1] + e[t]) / 2;
}
// src/stage/sideNumbers.ts
var zT = [
	["month", "The last 30 days"],
	["year", "The last 12 months"],
	["all", "All time so far"]
], BT = "part of this time is not loaded", VT = /* @__PURE__ */ new WeakMap();
function HT(e) {
	let t = `${e.mode} ${e.fromNode ?? ""}`, n = VT.get(e.visible);
	if (n?.mode === t) return n.known;
	let { payload: r, visible: i } = e, a = Hi(r), { timing: o } = a.world(e.mode, e.fromNode), s = {
		arrivals: e.arrivals(),
		completed: LT(r, a.tracks, o, i)
	};
	return VT.set(i, {
		mode: t,
		known: s
	}), s;
}
function UT(e, t) {
	return e === "all" ? -Infinity : e === "month" ? t.time - 30 * qn : t.mode === "start" ? t.time - 365 * qn : Ea(t.payload.start, t.time, 1);
}
function WT(e, t, n) {
	if (e.mode !== "calendar" || !t.sources?.length) return "none";
	let { coverage: r, start: i } = e.payload, a = (e) => r.filter((t) => t.source === e).flatMap((e) => e.gaps ?? []).map(([e, t]) => [nr(i, e), nr(i, t) + qn]);
	return t.sources.every((t) => a(t).some(([t, r]) => t <= n && r >= e.time)) ? "all" : t.sources.every((t) => a(t).some(([t, r]) => t < e.time && r > n)) ? "some" : "none";
}
function GT(e, t, n) {
	let { payload: r, time: i } = e, { arrivals: a, completed: o } = HT(e), s = UT(n, e), c = r.settings.small_group, l = e.mode === "calendar" && i < e.window[0];
	return {
		shown: e.shown,
		onMap: l ? null : e.counts().onMap,
		few: e.shown < c,
		places: t.map((t) => {
			let n = r.map.nodes[t], u = {
				arrivals: null,
				medianDays: null,
				visits: 0
			}, d = WT(e, n, s);
			if (!n.data || l || d === "all") return {
				...u,
				why: "no data"
			};
			let { ended: f, days: p } = o[t], [m, h] = [fe(f, s), fe(f, i)];
			return {
				arrivals: fe(a[t], i) - fe(a[t], s),
				visits: h - m,
				medianDays: h - m < Math.max(1, c) ? null : RT(p.slice(m, h)),
				why: d === "some" ? BT : ""
			};
		})
	};
}
function KT(e, t = 4) {
	let { nodes: n } = e.payload.map, { arrivals: r } = Hi(e.payload).world("calendar", null).history.now(), i = r.map((e) => e.times);
	return n.map((e, t) => t).filter((e) => n[e].kind !== "exit" && n[e].data).sort((e, t) => i[t].length - i[e].length || e - t).slice(0, t).sort((e, t) => e - t);
}
function qT(e, t, n = 0) {
	if (e === null || t === null) return "";
	let r = Number((e - t).toFixed(n)), i = n > 0 ? JT(Math.abs(r)) : V(Math.abs(r));
	return r === 0 ? "0" : `${r > 0 ? "+" : "−"}${i}`;
}
function JT(e) {
	let t = Math.round(e * 10);
	return t % 10 == 0 ? V(t / 10) : `${V(Math.floor(t / 10))}.${t % 10}`;
}
function YT(e, t) {
	let n = e.map((e) => e.engine), { settings: r, attributes: i } = n[0].payload, a = [];
	for (let { engine: n, letter: i } of e) {
		let { shown: e, payload: o, window: s } = n;
		e < r.small_group && a.push(`Side ${i} shows ${e === 0 ? "no child" : e === 1 ? "1 child" : `${e} children`}: too few to compare (fewer than ${r.small_group}).`), n.mode === "calendar" && (n.time < s[0] ? a.push(`Side ${i}: no data before ${Qn(o.start, s[0])}.`) : t !== "all" && UT(t, n) < s[0] - 1440 && a.push(`Side ${i}: the data begin on ${Qn(o.start, s[0])}, later than the time counted.`));
	}
	t === "all" && n[0].mode === "calendar" && n[0].time !== n[1]?.time && a.push("Counted from the data's beginning, the earlier side has had less time.");
	let o = new Set(e.flatMap(({ filter: e }) => XT(e)));
	for (let { name: e, label: t, warning: n } of i) n && o.has(e) && a.push(`${t}: ${n}`);
	return a;
}
function XT(e) {
	return [...Object.keys(e.attributes ?? {}), ...e.except ? XT(e.except) : []];
}
// src/stage/whereNow.ts
var ZT = "no data";
function QT(e, t, n = !1) {
	let r = n ? (t) => ST(t, e.payload.settings.small_group) : V, { nodes: i } = e.payload.map, a = Ya(e, t), o = e.mode === "calendar" && e.time < e.window[0], s = e.lately();
	return i.map((c, l) => {
		let u = {
			node: l,
			label: c.label,
			children: t.nodes[l].heading + t.nodes[l].waiting
		};
		if (!c.data || o) return {
			...u,
			heading: ZT,
			waiting: ZT,
			arrived: ZT,
			soFar: ZT,
			median: ZT,
			brief: ZT,
			target: "",
			then: ZT,
			none: !0
		};
		let { heading: d, waiting: f, arrivals: p } = t.nodes[l], m = tE(e, c, 30), h = tE(e, c, 90);
		return {
			...u,
			none: !1,
			heading: a[l] ? ZT : r(d),
			waiting: a[l] ? ZT : r(f),
			soFar: r(p),
			arrived: m.told(r(s[l].arrived)),
			...nE(e, l, s[l], n, h.told),
			then: n ? "" : h.told(rE(i, s[l]))
		};
	});
}
function $T(e, t = [
	"arrived",
	"median",
	"then"
]) {
	return e.some((e) => t.some((t) => e[t].endsWith("*")));
}
var eE = `* ${BT}`;
function tE(e, t, n) {
	let r = WT(e, t, e.time - n * qn);
	return { told: (e) => r === "all" ? ZT : r === "some" && e !== "" ? `${e}*` : e };
}
function nE(e, t, n, r, i) {
	let { target: a } = e.payload.map.nodes[t], o = Math.max(1, e.payload.settings.small_group);
	if (a) {
		let e = `${a.days}${a.unit === "working" ? " w" : ""}`;
		return n.median === null || r && n.completed <= xT(o) ? {
			median: "",
			brief: "",
			target: e
		} : {
			median: i(`${JT(n.median)} of ${a.days} ${a.unit === "working" ? "working days" : "days"}`),
			brief: i(JT(n.median)),
			target: e
		};
	}
	let { ended: s, days: c } = aE(e)[t], [l, u] = [fe(s, e.time - 90 * qn), fe(s, e.time)], d = u - l < o || r && u - l <= xT(o) ? null : RT(c.slice(l, u));
	return d === null ? {
		median: "",
		brief: "",
		target: ""
	} : {
		median: i(`${JT(d)} ${d === 1 ? "day" : "days"}`),
		brief: i(JT(d)),
		target: ""
	};
}
function rE(e, t) {
	let n = t.ways.filter((e) => e.count > 0).sort((e, t) => t.count - e.count), r = (t) => t >= 0 ? e[t].label : t === -1 ? "nothing after" : "too recent to know";
	return n.map((e) => `${r(e.to)} ${Pa(e.count, e.of)}`).join(", ");
}
var iE = /* @__PURE__ */ new WeakMap();
function aE(e) {
	let t = `${e.mode} ${e.fromNode ?? ""}`, n = iE.get(e.visible);
	if (n?.mode === t) return n.known;
	let { tracks: r, world: i } = Hi(e.payload), a = LT(e.payload, r, i(e.mode, e.fromNode).timing, e.visible);
	return iE.set(e.visible, {
		mode: t,
		known: a
	}), a;
}
// src/stage/picture/handoutCss.ts
var oE = "\n@page { size: A4 landscape; margin: 9mm; }\n* { box-sizing: border-box; }\nhtml { background: #d8dee3; }\nbody { margin: 0 auto; width: 279mm; height: 190mm; overflow: hidden; display: flex; flex-direction: column; gap: 2.5mm; background: #ffffff; color: #0b0c0c;\n  font: 8pt/1.3 \"Segoe UI\", Arial, Helvetica, sans-serif; -webkit-print-color-adjust: exact; print-color-adjust: exact; }\n@media screen { body { margin: 8mm auto; padding: 8mm; width: 295mm; height: 206mm; box-shadow: 0 2px 12px rgb(0 0 0 / 0.3); } }\nheader { display: flex; justify-content: space-between; align-items: baseline; gap: 8mm; border-bottom: 0.4mm solid #0b0c0c; padding-bottom: 1.2mm; }\nh1, h2, p, ul { margin: 0; padding: 0; }\nh1 { font-size: 14pt; line-height: 1.2; }\nheader p { font-size: 13pt; font-weight: 600; white-space: nowrap; }\nmain { display: flex; gap: 5mm; flex: 1 1 0; min-height: 0; }\n.picture { flex: 1 1 0; min-width: 0; display: flex; flex-direction: column; gap: 1.5mm; }\n.picture img { width: 100%; min-height: 0; flex: 0 1 auto; object-fit: contain; object-position: left top; }\n.picture > :not(img) { flex: none; }\n.picture > section { font-size: 7.4pt; }\n.legend { display: flex; flex-wrap: wrap; align-items: center; gap: 0 3mm; font-size: 7.5pt; }\n.legend ul { display: flex; flex-wrap: wrap; gap: 0 2.5mm; list-style: none; }\n.legend li { display: inline-flex; align-items: center; gap: 1mm; }\n.legend p { flex-basis: 100%; color: #46525b; }\n.numbers { flex: 0 0 auto; width: 100mm; }\n.sides-2 .numbers { width: 122mm; }\ntable { border-collapse: collapse; width: 100%; table-layout: fixed; font-variant-numeric: tabular-nums; --high: min(4.6mm, calc(114mm / var(--rows))); font-size: calc(var(--high) * 0.62); line-height: calc(var(--high) * 0.93); }\ncaption { text-align: left; font-size: 9.5pt; font-weight: 700; padding-bottom: 1mm; line-height: 1.2; }\nth, td { padding: 0 0.8mm; text-align: right; font-weight: 400; border-bottom: 0.15mm solid #b1b4b6; white-space: nowrap; vertical-align: bottom; }\nth:first-child { text-align: left; padding-left: 0; width: 40%; overflow: hidden; text-overflow: ellipsis; }\n.sides-2 th:first-child { width: 29%; }\nthead tr:nth-child(2) th:first-child { width: auto; text-align: right; }\nth:last-child { width: 10%; }\nthead tr:nth-child(2) th:last-child { width: auto; }\nthead th { font-weight: 600; white-space: normal; line-height: 1.15; font-size: 6.8pt; }\n.none { text-align: left; color: #46525b; }\n.numbers p { font-size: 6.4pt; line-height: 1.25; margin-top: 1mm; color: #46525b; }\nfooter { display: grid; grid-template-columns: 1fr 1.6fr; gap: 6mm; border-top: 0.2mm solid #b1b4b6; padding-top: 1.5mm; font-size: 6.7pt; line-height: 1.26; }\nh2 { font-size: 8pt; line-height: 1.3; }\n";
function sE(e, t, n) {
	let { sessions: r, others: i } = e.ui.get(), { payload: a } = e.first.engine, o = r.map(({ engine: e, ui: t }, o) => {
		let s = n.strict ? (e) => ST(e, a.settings.small_group) : void 0;
		return CT(e, t.get().filter, i && o === 1, e.counts(), r.length > 1 ? yo[o] : "", s);
	}), s = NT(a), c = o.every((e) => e.clock === o[0].clock) ? o[0].clock : o.map((e) => `${e.title.slice(0, 1)}: ${e.clock}`).join(" · "), l = o.map((e) => lE("p", e.title ? lE("b", Rw(`Side ${e.title.slice(0, 1)}. `)) + Rw(e.whom) : Rw(e.whom))), u = [...new Set(o.map((e) => e.gap).filter(Boolean))].map((e) => lE("p", Rw(`${e}.`))), d = r.map(({ engine: e }, t) => lE("p", Rw(`${o[t].title ? `Side ${yo[t]}: ` : ""}${TT(e, o[t].hidden, n.strict)}`))), f = uE("Who is shown", [...l, ...n.named ? dE(r) : []]) + uE("How to read it", gE(e.first, n.strict).map((e) => lE("p", Rw(e)))), p = [uE("What the data covers", [lE("p", Rw(wT(e.first.engine))), ...u]), uE("What is not shown", [...d, hE(e.first.engine, n.strict)])];
	return cE(s, [
		`<header>${lE("h1", Rw(s))}${lE("p", Rw(c))}</header>`,
		`<main><section class="picture"><img src="${t}" alt="${Rw(`The map as it stands on ${c}; the table beside it holds its numbers.`)}">${n.strict ? "" : fE(e.first, n.light)}${f}</section>`,
		`<section class="numbers">${pE(r, n.strict)}</section></main>`,
		`<footer>${p.join("")}</footer>`
	].join("\n"), Math.min(44, a.map.nodes.length), r.length);
}
function cE(e, t, n, r) {
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${Rw(e)}</title>
<style>${oE}</style>
</head>
<body class="sides-${r}" style="--rows: ${n}">
${t}
</body>
</html>
`;
}
var lE = (e, t) => `<${e}>${t}</${e}>`, uE = (e, t) => `<section>${lE("h2", Rw(e))}${t.join("")}</section>`;
function dE(e) {
	return e.flatMap(({ engine: e, painter: t }) => t.followed === null ? [] : [lE("p", Rw(`Followed, in yellow: ${e.childId(t.followed)}.`))]);
}
function fE({ engine: e, ui: t }, n) {
	let r = n ? Xw : Zw, i = qw(e.dress, Xw, n).map((e) => {
		let t = {
			...e,
			fill: e.fill === Xw.text ? r.text : e.fill,
			stroke: e.stroke === Xw.text ? r.text : e.stroke
		};
		return `<li>${bT(20, 16, zw("rect", {
			width: 20,
			height: 16,
			rx: 3,
			fill: r.stage
		}) + Jw(10, 8, t, r)).replace(/ width="40" height="32"/, " width=\"20\" height=\"16\"")} ${Rw(e.label)}</li>`;
	});
	return `<div class="legend">${lE("b", Rw(Kw(e, t.get().look)))}<ul>${i.join("")}</ul>${lE("p", Rw(`${Gw[e.dress.by]}.`))}</div>`;
}
function pE(e, t) {
	let n = e.map(({ engine: e }) => QT(e, e.counts(), t)), r = mE(n), i = e.length > 1 ? yo.slice(0, e.length) : [], a = [
		"In or heading to",
		"Waiting",
		"Arrivals, 30 days",
		"Median days"
	], o = i.length > 0 ? `<tr><th scope="col" rowspan="2">Place</th>${a.map((e) => `<th scope="colgroup" colspan="2">${Rw(e)}</th>`).join("")}<th scope="col" rowspan="2">Target</th></tr><tr>${a.flatMap(() => i.map((e) => `<th scope="col">${e}</th>`)).join("")}</tr>` : `<tr><th scope="col">Place</th>${[...a, "Target"].map((e) => `<th scope="col">${Rw(e)}</th>`).join("")}</tr>`, s = r.map((e) => {
		let t = n.map((t) => t[e]);
		if (t.every((e) => e.none)) return `<tr><th scope="row">${Rw(t[0].label)}</th><td class="none" colspan="${4 * t.length + 1}">no data</td></tr>`;
		let r = [
			"heading",
			"waiting",
			"arrived",
			"brief"
		].flatMap((e) => t.map((t) => `<td>${Rw(t[e] || "–")}</td>`));
		return `<tr><th scope="row">${Rw(t[0].label)}</th>${r.join("")}<td>${Rw(t[0].target)}</td></tr>`;
	}), c = n[0].length - r.length, l = [
		"A child in two places counts in both. Arrivals count visits. Medians are of visits that ended in the last 90 days; a target of \"45 w\" is one of working days, and so is its median.",
		...n.some((e) => $T(e, ["arrived", "median"])) ? [`${eE}.`] : [],
		...c > 0 ? [`The ${sr(r.length, "place")} with most children; ${V(c)} more are in the table beside the playback.`] : [],
		...t ? [ET(e[0].engine)] : []
	];
	return `<table><caption>Where children are now</caption><thead>${o}</thead><tbody>${s.join("")}</tbody></table>${lE("p", Rw(l.join(" ")))}`;
}
function mE(e) {
	let t = e[0].map((e, t) => t);
	if (t.length <= 44) return t;
	let n = (t) => e.reduce((e, n) => e + n[t].children, 0);
	return t.sort((e, t) => n(t) - n(e) || e - t).slice(0, 44).sort((e, t) => e - t);
}
function hE({ payload: e }, t) {
	let n = (n) => t ? ST(n, e.settings.small_group) : V(n), r = new Set(e.map.nodes.map((e) => e.label)), i = (e) => e.lines.length > 0 && e.lines.every((e) => r.has(e.label));
	return lE("p", Rw(e.notShown.map((e) => {
		let { group: t, lines: r } = e;
		if (i(e)) return `${t}: ${n(r.reduce((e, t) => e + t.count, 0))} in all.`;
		let a = r.filter((e) => e.count > 0).map((e) => `${e.label} ${n(e.count)}`);
		return a.length > 0 ? `${t}: ${a.join(", ")}.` : "";
	}).filter(Boolean).join(" ")));
}
function gE({ engine: e }, t) {
	return [t ? "A number at a place is of the children in it or on their way there; at a way out, of all who left so far." : "Every dot is one child, on its way to the place whose activity is under way, or resting in a service. A hollow dot is of a child who is also elsewhere; a ringed one is of something still open.", `The picture shows what the data says and no more: a dot that fades has nothing recorded after it within ${e.payload.settings.link_days} days, which need not mean that nothing was done.`];
}
// src/stage/picture/imageOf.ts
async function _E(e) {
	let t = URL.createObjectURL(new Blob([e], { type: "image/svg+xml;charset=utf-8" }));
	try {
		let e = new Image();
		return e.src = t, await e.decode(), e;
	} finally {
		URL.revokeObjectURL(t);
	}
}
// src/stage/picture/pictureFigures.ts
function vE(e, t) {
	let { nodes: n, edges: r } = e.payload.map, i = new Fa(n, r), a = e.counts(), o = [
		"arrived",
		"shares",
		"median"
	].some((e) => !t.off.includes(e)) ? e.lately() : null;
	return i.take(a, Ya(e, a), t.off, o), i;
}
function yE(e) {
	let { nodes: t } = e.payload.map, n = e.counts(), r = Ya(e, n), i = (t) => ST(t, e.payload.settings.small_group), a = t.map((e, t) => {
		let a = {
			waiting: "",
			target: "",
			more: []
		};
		if (r[t]) return {
			...a,
			count: "no data",
			unit: ""
		};
		let { heading: o, waiting: s, arrivals: c } = n.nodes[t];
		return e.kind === "exit" ? {
			...a,
			count: i(c),
			unit: "left so far"
		} : {
			...a,
			count: i(o),
			unit: e.kind === "service" ? "here now" : "on the way",
			waiting: s > 0 ? i(s) : ""
		};
	});
	return {
		words: (e) => a[e],
		way: () => null
	};
}
// src/stage/picture/stagePicture.ts
var bE = 20;
async function xE(e, t) {
	let n = t.light ? Xw : Zw, r = wE(e, t), i = Math.max(...r.map(({ x: e, view: t }) => e + t.width)), a = Math.max(...r.map(({ y: e, view: t }) => e + t.height)), o = t.caption ? MT(r.map(({ session: e, said: t }) => ({
		engine: e.engine,
		look: e.ui.get().look,
		said: t
	})), e.first.engine.payload, i, n, t) : null, s = o ? 44 : 0, c = SE(i, s + a + (o?.height ?? 0)), l = CE(c);
	l.fillStyle = n.stage, l.fillRect(0, 0, c.width, c.height);
	let u = r.map((e) => ({
		room: e,
		layers: EE(e, t, n),
		dots: t.strict ? null : DE(e, t)
	}));
	for (let { room: { x: e, y: t, view: i, said: a, session: o }, layers: c, dots: d } of u) {
		let u = [
			2 * e,
			2 * (s + t),
			2 * i.width,
			2 * i.height
		];
		l.drawImage(await _E(c.under), ...u);
		for (let e of d ?? []) l.drawImage(e, ...u);
		l.drawImage(await _E(c.over), ...u), a.before && l.drawImage(await _E(IT(a.before, i.width, i.height, n)), ...u), r.length > 1 && l.drawImage(await _E(FT(a, o.engine, i.width, n)), u[0], u[1] - 88, 2 * i.width, 88);
	}
	return o && (l.drawImage(await _E(o.head), 0, 0, 2 * i, 88), l.drawImage(await _E(o.foot), 0, 2 * (44 + a), 2 * i, 2 * o.height)), c;
}
function SE(e, t) {
	let n = document.createElement("canvas");
	return n.width = Math.round(2 * e), n.height = Math.round(2 * t), n;
}
function CE(e) {
	let t = e.getContext("2d");
	if (!t) throw Error("there is nothing to draw on");
	return t;
}
function wE(e, { extent: t, strict: n }) {
	let { sessions: r, others: i } = e.ui.get(), a = r.length > 1, o = a ? 44 : 0, s = ({ engine: e, ui: t }, r) => CT(e, t.get().filter, i && r === 1, e.counts(), a ? yo[r] : "", n ? (t) => ST(t, e.payload.settings.small_group) : void 0);
	if (t === "screen") {
		let e = r.map((e) => e.painter.onScreen(0, 0) ?? {
			x: 0,
			y: 0
		}), t = !a || e[0].y === e[1].y, [n] = r.map((e) => e.painter.view);
		return r.map((e, r) => ({
			session: e,
			said: s(e, r),
			view: {
				...e.painter.view,
				ratio: 2
			},
			x: r === 1 && t ? n.width + 1 : 0,
			y: o + (r === 1 && !t ? n.height + o + 1 : 0)
		}));
	}
	let c = Rb(e.first.engine.payload.map), l = DC(c, t.width, t.height) === "beside", u = a && l ? t.width / 2 : t.width, d = (a && !l ? t.height / 2 : t.height) - o, f = Rx(c, u, d - bE).zoom, p = Math.min(d, Math.ceil(f * (c.bottom - c.top)) + bE), { x: m, y: h } = Rx(c, u, p - bE);
	return r.map((e, t) => ({
		session: e,
		said: s(e, t),
		view: {
			width: u,
			height: p,
			zoom: f,
			panX: m,
			panY: h,
			ratio: 2
		},
		x: t === 1 && l ? u : 0,
		y: o + (t === 1 && !l ? p + o : 0)
	}));
}
function TE({ painter: e, engine: t }) {
	let { width: n, height: r, zoom: i } = e.view;
	return Math.abs(i - Rx(Rb(t.payload.map), n, r - bE).zoom) < .001;
}
function EE({ session: e, view: t }, n, r) {
	let { engine: i } = e;
	return vT(i.payload.map, n.strict ? yE(i) : vE(i, e.ui.get().look), t, r);
}
function DE({ session: e, view: t }, n) {
	let { engine: r, painter: i } = e, { light: a, look: o } = e.ui.get(), s = n.followed ? i.followed : null, c = [
		SE(1, 1),
		SE(1, 1),
		SE(1, 1)
	], l = new oo(r);
	Object.assign(l, {
		followed: s,
		family: i.family,
		light: n.light,
		trails: i.trails,
		ways: i.ways
	}), r.follow(s), a !== n.light && r.setDress(kn(r.payload, o.dots, n.light, e.ui.get().lit));
	try {
		l.attach(c[1], c[2], c[0]), l.look(t), l.paint(), l.drawGround();
	} finally {
		l.end(), r.follow(i.followed), a !== n.light && r.setDress(kn(r.payload, o.dots, a, e.ui.get().lit)), e.player.invalidate();
	}
	return c;
}
// src/stage/picture/takeAway.ts
var OE = [{
	width: 900,
	height: 600
}, {
	width: 760,
	height: 660
}];
async function kE(e, t, n) {
	let { light: r } = e.first.ui.get();
	return ME(await xE(e, {
		extent: e.ui.get().sessions.every(TE) ? n : "screen",
		followed: !t,
		light: r,
		strict: t,
		caption: !0
	}));
}
async function AE(e, t) {
	return sE(e, (await xE(e, {
		extent: OE[+(e.ui.get().sessions.length > 1)],
		followed: t.named && !t.strict,
		light: !0,
		strict: t.strict,
		caption: !1
	})).toDataURL("image/png"), {
		...t,
		named: t.named && !t.strict,
		light: !0
	});
}
async function jE(e) {
	let t = document.createElement("iframe");
	t.title = "Handout", t.setAttribute("aria-hidden", "true"), t.tabIndex = -1, Object.assign(t.style, {
		position: "fixed",
		width: "0",
		height: "0",
		border: "0",
		visibility: "hidden"
	});
	let n = new Promise((e) => t.addEventListener("load", e, { once: !0 }));
	t.srcdoc = e, document.body.appendChild(t), await n;
	let r = t.contentWindow;
	if (!r) throw Error("there is nothing to print from");
	await Promise.all([...r.document.images].map((e) => e.decode())), r.addEventListener("afterprint", () => t.remove(), { once: !0 }), r.focus(), r.print();
}
async function ME(e) {
	let t = await new Promise((t) => e.toBlob(t, "image/png"));
	if (!t) throw Error("the picture is too large");
	return t;
}
// src/stage/PicturePanel.tsx
function NE() {
	let e = U(), t = Oo(), n = pa(), r = W((e) => e.sessions), i = G((e) => e.followed) !== null || r.some((e) => e.ui.get().followed !== null), [a, o] = (0, v.useState)(!1), [s, c] = (0, v.useState)(!1), [l, u] = (0, v.useState)(!1), d = (0, v.useRef)(null), { payload: f } = e.engine, p = (e) => Aw(`${NT(f)} ${os(t.first.engine, Infinity)}`, e), m = (e) => async () => {
		u(!0), t.first.player.pause();
		try {
			n.say(await e());
		} catch {
			n.say("The picture could not be made in this browser.", !0);
		}
		u(!1);
	}, h = m(async () => {
		let e = d.current?.closest(".jm-middle") ?? document.documentElement;
		return Tw(await kE(t, a, {
			width: e.clientWidth,
			height: e.clientHeight
		}), p("png")), `The picture is in your downloads as ${p("png")}`;
	}), g = m(async () => (Tw(new Blob([await AE(t, {
		strict: a,
		named: s && i
	})], { type: "text/html;charset=utf-8" }), p("html")), `The handout is in your downloads as ${p("html")}`)), _ = m(async () => (await jE(await AE(t, {
		strict: a,
		named: s && i
	})), "The handout is one page of A4, landscape"));
	return /* @__PURE__ */ (0, q.jsxs)(LC, {
		title: "Picture and handout",
		children: [
			/* @__PURE__ */ (0, q.jsx)("p", {
				className: "jm-quiet",
				children: "Of this moment, with the filters in force. They are made in this browser; nothing is sent anywhere."
			}),
			/* @__PURE__ */ (0, q.jsxs)("section", {
				"aria-label": "Picture",
				children: [
					/* @__PURE__ */ (0, q.jsx)("h3", { children: "Picture" }),
					/* @__PURE__ */ (0, q.jsxs)("p", { children: [
						"The ",
						r.length > 1 ? "maps as they stand" : "map as it stands",
						" on the screen, at twice the size, with title, date, legend, what the data covers and what is not shown."
					] }),
					/* @__PURE__ */ (0, q.jsx)("div", {
						className: "jm-actions",
						ref: d,
						children: /* @__PURE__ */ (0, q.jsx)("button", {
							type: "button",
							className: "jm-button",
							disabled: l,
							onClick: () => void h(),
							children: "Save picture"
						})
					})
				]
			}),
			/* @__PURE__ */ (0, q.jsxs)("section", {
				"aria-label": "Handout",
				children: [
					/* @__PURE__ */ (0, q.jsx)("h3", { children: "Handout" }),
					/* @__PURE__ */ (0, q.jsx)("p", { children: "One page of A4: the whole map, a table of all places, who is shown, what the data covers, what is not shown, and how to read it." }),
					i && /* @__PURE__ */ (0, q.jsxs)("label", {
						className: "jm-tick",
						children: [/* @__PURE__ */ (0, q.jsx)("input", {
							type: "checkbox",
							checked: s,
							onChange: (e) => c(e.target.checked)
						}), "Mark and name the child that is followed"]
					}),
					/* @__PURE__ */ (0, q.jsxs)("div", {
						className: "jm-actions",
						children: [/* @__PURE__ */ (0, q.jsx)("button", {
							type: "button",
							className: "jm-button",
							disabled: l,
							onClick: () => void _(),
							children: "Print handout"
						}), /* @__PURE__ */ (0, q.jsx)("button", {
							type: "button",
							className: "jm-button",
							disabled: l,
							onClick: () => void g(),
							children: "Save handout"
						})]
					})
				]
			}),
			/* @__PURE__ */ (0, q.jsxs)("section", {
				"aria-label": "Small numbers",
				children: [
					/* @__PURE__ */ (0, q.jsx)("h3", { children: "Small numbers" }),
					/* @__PURE__ */ (0, q.jsxs)("label", {
						className: "jm-tick",
						children: [
							/* @__PURE__ */ (0, q.jsx)("input", {
								type: "checkbox",
								checked: a,
								onChange: (e) => o(e.target.checked)
							}),
							"For outside the authority: numbers up to ",
							xT(f.settings.small_group),
							" hidden, the others rounded, no dots"
						]
					}),
					!a && /* @__PURE__ */ (0, q.jsx)("p", {
						className: "jm-quiet",
						children: "A picture with dots shows children one by one: it is personal data, though nobody is named."
					})
				]
			})
		]
	});
}
// src/stage/Family.tsx
var PE = (e) => (t) => e.time + (e.dayZero(t) ?? 0);
function FE({ child: e }) {
	let t = U(), n = G((e) => e.engine);
	ko();
	let { family: r } = n.payload.childColumns;
	if (!r || !r[e]) return null;
	let i = fo(n.payload, e), a = i.filter((t) => t !== e);
	if (a.length === 0) return /* @__PURE__ */ (0, q.jsx)("p", {
		className: "jm-quiet",
		children: "A family is recorded; no one else of it is in this data."
	});
	let o = po(n.payload, i, PE(n)), s = (e) => e.map((e) => n.childId(e)).join(", ");
	return /* @__PURE__ */ (0, q.jsxs)("details", {
		className: "jm-heading jm-family",
		open: !0,
		children: [/* @__PURE__ */ (0, q.jsxs)("summary", { children: [/* @__PURE__ */ (0, q.jsx)("span", { children: "Family" }), /* @__PURE__ */ (0, q.jsxs)("b", { children: [
			a.length,
			" more ",
			a.length === 1 ? "child" : "children"
		] })] }), /* @__PURE__ */ (0, q.jsxs)("div", {
			className: "jm-heading-room",
			children: [
				/* @__PURE__ */ (0, q.jsx)("ul", {
					className: "jm-plain",
					"aria-label": "Others of the family",
					children: a.map((e) => {
						let r = n.dots(e), { age: i } = n.describe(e), a = n.visible[e] === 1 ? "not on the map now" : "held back by the filters";
						return /* @__PURE__ */ (0, q.jsx)("li", { children: /* @__PURE__ */ (0, q.jsxs)("button", {
							type: "button",
							className: "jm-row-button",
							onClick: () => t.follow(e),
							children: [
								/* @__PURE__ */ (0, q.jsx)("b", { children: n.childId(e) }),
								i && /* @__PURE__ */ (0, q.jsxs)("span", {
									className: "jm-quiet",
									children: [" ", i]
								}),
								/* @__PURE__ */ (0, q.jsx)("span", {
									className: "jm-when",
									children: r.map((e) => Kx(n, e)).join("; and ") || a
								})
							]
						}) }, e);
					})
				}),
				/* @__PURE__ */ (0, q.jsxs)("table", {
					className: "jm-table jm-services",
					"aria-label": "Services round the family",
					children: [/* @__PURE__ */ (0, q.jsx)("thead", { children: /* @__PURE__ */ (0, q.jsxs)("tr", { children: [
						/* @__PURE__ */ (0, q.jsx)("th", {
							scope: "col",
							children: "Service"
						}),
						/* @__PURE__ */ (0, q.jsx)("th", {
							scope: "col",
							children: "Now"
						}),
						/* @__PURE__ */ (0, q.jsx)("th", {
							scope: "col",
							children: "Ended"
						}),
						/* @__PURE__ */ (0, q.jsx)("th", {
							scope: "col",
							children: "None"
						})
					] }) }), /* @__PURE__ */ (0, q.jsx)("tbody", { children: o.map((e) => /* @__PURE__ */ (0, q.jsxs)("tr", { children: [/* @__PURE__ */ (0, q.jsx)("th", {
						scope: "row",
						children: n.payload.map.nodes[e.node].label
					}), [
						e.current,
						e.ended,
						e.none
					].map((e, t) => /* @__PURE__ */ (0, q.jsx)("td", {
						title: s(e),
						children: e.length || "–"
					}, t))] }, e.node)) })]
				}),
				/* @__PURE__ */ (0, q.jsxs)("p", {
					className: "jm-quiet",
					children: [
						"Of the ",
						i.length,
						" children of this family, at the time shown."
					]
				})
			]
		})]
	});
}
// src/stage/StepThrough.tsx
function IE({ child: e }) {
	let t = U(), n = G((e) => e.shown);
	G((e) => e.filter);
	let { visible: r } = t.engine, i = lo(r, e), a = n === 0 || n === 1 && i === 1;
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-through",
		role: "group",
		"aria-label": "Step through the children shown",
		children: [
			/* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-button jm-square",
				"aria-label": "Previous child",
				title: "Previous child (P)",
				disabled: a,
				onClick: () => t.followNext(-1),
				children: /* @__PURE__ */ (0, q.jsx)(es, { name: "back" })
			}),
			/* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-number",
				role: "status",
				"aria-label": "Which of how many",
				children: i > 0 ? `${V(i)} of ${V(n)}` : `not among the ${V(n)} shown`
			}),
			/* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-button jm-square",
				"aria-label": "Next child",
				title: "Next child (N)",
				disabled: a,
				onClick: () => t.followNext(1),
				children: /* @__PURE__ */ (0, q.jsx)(es, { name: "forward" })
			})
		]
	});
}
// src/stage/storyWords.ts
function LE(e, t, n = !1) {
	return n ? zE(e, t) : e.start === null ? e.end === null ? "no date" : Qn(t, e.end) : `${RE(e, t, e.start)}${e.estimated ? " · start estimated" : ""}`;
}
function RE(e, t, n) {
	if (e.open) return `Since ${Qn(t, n)} · still open`;
	let r = Qn(t, n);
	return e.sameDay ? `${r} · same day` : e.end === null || Qn(t, e.end) === r ? r : `${ar(t, n, e.end)}${e.days === null ? "" : ` · ${or(e.days)}`}`;
}
function zE(e, t) {
	let n = e.start ?? e.end;
	if (n === null) return "no date";
	let r = $n(t, n), i = e.open ? `Since the ${r} · still open` : BE(r), a = e.end === null || e.open || e.sameDay ? r : $n(t, e.end);
	return `${i}${a === r ? "" : ` to ${a}${e.days === null ? "" : ` · ${VE(e.days)}`}`}${e.sameDay ? " · same day" : ""}${e.estimated ? " · start estimated" : ""}`;
}
var BE = (e) => e.charAt(0).toUpperCase() + e.slice(1), VE = (e) => `about ${sr(Math.max(1, Math.round(e / 7)), "week")}`;
function HE(e, t = !1) {
	return t ? e !== null && e >= 7 ? `${VE(e)} with nothing recorded` : "" : e !== null && e >= 1 ? `${or(Math.round(e))} with nothing recorded` : "";
}
// src/stage/Story.tsx
function UE(e, t, n) {
	let r = /* @__PURE__ */ new Set();
	for (let i of e.whereabouts(t, e.time)) {
		let e = n.filter((e) => e.pass === i.pass && e.track === i.track && e.leg <= i.leg).map((e) => e.leg);
		e.length > 0 && r.add(Math.max(...e));
	}
	return r;
}
function WE(e, t) {
	let n = e.dots(t);
	return n.length > 0 ? `Now ${n.map((t) => Kx(e, t)).join("; and ")}` : e.whereabouts(t, e.time).length > 0 ? "On the map now, but the filters hide this child" : "Not on the map at this moment";
}
function GE(e, t, n) {
	let { legColumns: r } = e.payload;
	return r.shownFrom[n.leg] - (e.dayZero(t) ?? 0);
}
function KE({ row: e, start: t, toWeek: n, now: r, aside: i, jump: a }) {
	let o = HE(e.gapDays, n), s = [e.outcome && `Outcome: ${e.outcome}`, e.team].filter(Boolean).join(" · ");
	return /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [o && /* @__PURE__ */ (0, q.jsx)("li", {
		className: "jm-gap",
		children: o
	}), /* @__PURE__ */ (0, q.jsx)("li", {
		className: `jm-visit${r ? " jm-now" : ""}`,
		"aria-current": r ? "step" : void 0,
		style: { "--pass": fn[Math.min(5, e.pass) - 1] },
		children: /* @__PURE__ */ (0, q.jsxs)("button", {
			type: "button",
			onClick: a,
			title: [e.source, e.code].filter(Boolean).join(": ") || void 0,
			children: [
				/* @__PURE__ */ (0, q.jsx)("b", { children: e.label }),
				r && /* @__PURE__ */ (0, q.jsx)("span", {
					className: "jm-here",
					children: " now"
				}),
				/* @__PURE__ */ (0, q.jsx)("span", {
					className: "jm-when",
					children: LE(e, t, n)
				}),
				i && /* @__PURE__ */ (0, q.jsx)("span", {
					className: "jm-when",
					children: "at the same time as what is above"
				}),
				s && /* @__PURE__ */ (0, q.jsx)("span", {
					className: "jm-when",
					children: s
				}),
				!e.onMap && /* @__PURE__ */ (0, q.jsx)("span", {
					className: "jm-when",
					children: "came here off the map: no route is drawn"
				})
			]
		})
	})] });
}
function qE(e, t) {
	(0, v.useEffect)(() => {
		let t = e.current?.querySelector(".jm-now");
		if (!e.current || !t) return;
		let n = e.current.getBoundingClientRect(), r = t.getBoundingClientRect();
		r.bottom > n.bottom ? e.current.scrollTop += r.bottom - n.bottom + 40 : r.top < n.top && (e.current.scrollTop += r.top - n.top - 40);
	}, [e, t]);
}
function JE({ child: e }) {
	let t = U(), n = G((e) => e.engine);
	ko();
	let r = (0, v.useRef)(null);
	IC(r);
	let i = (0, v.useMemo)(() => n.story(e), [n, e]), a = n.describe(e), o = UE(n, e, i);
	qE(r, [...o].join());
	let s = a.passes > 1 ? `${cr(a.pass)} of ${a.passes} times through` : "once through";
	return /* @__PURE__ */ (0, q.jsxs)("section", {
		className: "jm-panel jm-story",
		"aria-label": "Story",
		ref: r,
		children: [
			/* @__PURE__ */ (0, q.jsxs)("div", {
				className: "jm-panel-head",
				children: [/* @__PURE__ */ (0, q.jsxs)("h2", { children: ["Following ", n.childId(e)] }), /* @__PURE__ */ (0, q.jsx)("button", {
					type: "button",
					className: "jm-button",
					onClick: () => t.follow(null),
					children: "Stop following"
				})]
			}),
			/* @__PURE__ */ (0, q.jsx)(IE, { child: e }),
			/* @__PURE__ */ (0, q.jsxs)("p", {
				className: "jm-about",
				children: [[a.age, s].filter(Boolean).join(" · "), a.attributes.filter(([, e]) => e).map(([e, t]) => /* @__PURE__ */ (0, q.jsxs)("span", { children: [
					/* @__PURE__ */ (0, q.jsx)("br", {}),
					e,
					": ",
					t
				] }, e))]
			}),
			/* @__PURE__ */ (0, q.jsx)("p", {
				className: "jm-nowhere",
				children: WE(n, e)
			}),
			/* @__PURE__ */ (0, q.jsx)(FE, { child: e }),
			/* @__PURE__ */ (0, q.jsx)("ol", {
				className: "jm-visits",
				"aria-label": "Visits",
				children: i.map((r, s) => /* @__PURE__ */ (0, q.jsxs)(v.Fragment, { children: [r.pass !== i[s - 1]?.pass && a.passes > 1 && /* @__PURE__ */ (0, q.jsxs)("li", {
					className: "jm-pass",
					children: [cr(r.pass), " time through"]
				}), /* @__PURE__ */ (0, q.jsx)(KE, {
					row: r,
					aside: r.pass === i[s - 1]?.pass && r.track > (i[s - 1]?.track ?? r.track),
					start: n.payload.start,
					toWeek: n.payload.datesTo === "week",
					now: o.has(r.leg),
					jump: () => t.player.seek(GE(n, e, r))
				})] }, r.leg))
			})
		]
	});
}
// src/stage/WherePanel.tsx
function YE() {
	let e = W((e) => e.sessions), t = W((e) => e.others);
	return /* @__PURE__ */ (0, q.jsx)(LC, {
		title: "Where children are now",
		children: e.map((n, r) => /* @__PURE__ */ (0, q.jsxs)(Eo.Provider, {
			value: n,
			children: [e.length > 1 && /* @__PURE__ */ (0, q.jsx)(XE, {
				letter: yo[r],
				others: t && r === 1
			}), /* @__PURE__ */ (0, q.jsx)(ZE, { name: e.length > 1 ? `Where children are now, side ${yo[r]}` : "Where children are now" })]
		}, yo[r]))
	});
}
function XE({ letter: e, others: t }) {
	let n = G((e) => e.engine), r = G((e) => e.filter);
	return ko(), /* @__PURE__ */ (0, q.jsxs)("h3", { children: [
		"Side ",
		e,
		": ",
		_C(r, t, n.payload),
		", ",
		os(n, Infinity)
	] });
}
function ZE({ name: e }) {
	let t = U(), n = G((e) => e.engine), { counts: r, time: i } = ko(), a = QT(n, r), o = iC(n.mode, i, n.window, n.payload.start);
	return o ? /* @__PURE__ */ (0, q.jsx)("p", {
		className: "jm-quiet",
		children: o
	}) : /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [/* @__PURE__ */ (0, q.jsxs)("table", {
		className: "jm-table jm-where",
		"aria-label": e,
		children: [/* @__PURE__ */ (0, q.jsx)("thead", { children: /* @__PURE__ */ (0, q.jsxs)("tr", { children: [
			/* @__PURE__ */ (0, q.jsx)("th", {
				scope: "col",
				children: "Place"
			}),
			/* @__PURE__ */ (0, q.jsx)("th", {
				scope: "col",
				children: "In or heading to"
			}),
			/* @__PURE__ */ (0, q.jsx)("th", {
				scope: "col",
				children: "Waiting"
			}),
			/* @__PURE__ */ (0, q.jsx)("th", {
				scope: "col",
				children: "Arrivals so far"
			}),
			/* @__PURE__ */ (0, q.jsxs)("th", {
				scope: "col",
				children: [
					"Arrivals, ",
					30,
					" days"
				]
			}),
			/* @__PURE__ */ (0, q.jsxs)("th", {
				scope: "col",
				children: [
					"Median of those ended in ",
					90,
					" days"
				]
			}),
			/* @__PURE__ */ (0, q.jsxs)("th", {
				scope: "col",
				children: [
					"What followed, ",
					90,
					" days"
				]
			})
		] }) }), /* @__PURE__ */ (0, q.jsx)("tbody", { children: a.map((e) => /* @__PURE__ */ (0, q.jsxs)("tr", { children: [/* @__PURE__ */ (0, q.jsx)("th", {
			scope: "row",
			children: /* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-link",
				title: `Who is at ${e.label}`,
				onClick: () => t.openNode(e.node),
				children: e.label
			})
		}), e.none ? /* @__PURE__ */ (0, q.jsx)("td", {
			colSpan: 6,
			children: "no data"
		}) : /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [
			/* @__PURE__ */ (0, q.jsx)("td", { children: e.heading }),
			/* @__PURE__ */ (0, q.jsx)("td", { children: e.waiting }),
			/* @__PURE__ */ (0, q.jsx)("td", { children: e.soFar }),
			/* @__PURE__ */ (0, q.jsx)("td", { children: e.arrived }),
			/* @__PURE__ */ (0, q.jsx)("td", { children: e.median || /* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-quiet",
				children: "–"
			}) }),
			/* @__PURE__ */ (0, q.jsx)("td", {
				className: "jm-then",
				children: e.then || /* @__PURE__ */ (0, q.jsx)("span", {
					className: "jm-quiet",
					children: "–"
				})
			})
		] })] }, e.node)) })]
	}), /* @__PURE__ */ (0, q.jsxs)("p", {
		className: "jm-quiet",
		children: [
			V(r.shown),
			" children shown = ",
			V(r.notYet),
			" not yet come + ",
			V(r.onMap),
			" on the map + ",
			V(r.off),
			" off it again",
			r.unknown > 0 && ` + ${V(r.unknown)} not known this long`,
			(r.never ?? 0) > 0 && ` + ${V(r.never ?? 0)} never there`,
			". A child in two places counts in both. Arrivals count visits.",
			$T(a) && ` ${eE}.`
		]
	})] });
}
// src/stage/Side.tsx
function QE() {
	let e = Oo(), t = W((e) => e.active), { sessions: n } = e.ui.get(), r = b((n[1 - t] ?? n[0]).ui, (e) => e.followed !== null);
	return n.length > 1 && r;
}
function $E() {
	let e = W((e) => e.active);
	return /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-panel",
		children: /* @__PURE__ */ (0, q.jsxs)("p", {
			className: "jm-quiet",
			children: [
				"Nobody is followed on side ",
				yo[e],
				". Side ",
				yo[1 - e],
				" follows a child: S goes there."
			]
		})
	});
}
function eD() {
	let e = QE(), t = G((e) => e.panel), n = G((e) => e.node), r = G((e) => e.followed);
	return t === null && r === null && !e ? null : /* @__PURE__ */ (0, q.jsxs)("aside", {
		className: "jm-side",
		"aria-label": "Beside the map",
		children: [
			t === "filters" && /* @__PURE__ */ (0, q.jsx)(mw, {}),
			t === "notShown" && /* @__PURE__ */ (0, q.jsx)(bw, {}),
			t === "where" && /* @__PURE__ */ (0, q.jsx)(YE, {}),
			t === "onMap" && /* @__PURE__ */ (0, q.jsx)(ww, {}),
			t === "bookmarks" && /* @__PURE__ */ (0, q.jsx)(RC, {}),
			t === "help" && /* @__PURE__ */ (0, q.jsx)(hw, {}),
			t === "picture" && /* @__PURE__ */ (0, q.jsx)(NE, {}),
			t === "node" && /* @__PURE__ */ (0, q.jsx)(vw, { node: n }),
			r !== null && /* @__PURE__ */ (0, q.jsx)(JE, { child: r }),
			r === null && t === null && /* @__PURE__ */ (0, q.jsx)($E, {})
		]
	});
}
// src/stage/SidePlaces.tsx
function tD(e) {
	let { engine: t } = e, n = W((e) => e.places), r = (0, v.useMemo)(() => KT(t), [t]);
	return (0, v.useMemo)(() => n ? t.payload.map.nodes.flatMap((e, t) => n.includes(e.id) ? [t] : []) : r, [
		t,
		n,
		r
	]);
}
function nD({ map: e, chosen: t }) {
	let n = Oo(), r = (0, v.useRef)(null), i = new Set(t.map((t) => e.nodes[t].id)), a = (e) => n.set({ places: i.has(e) ? [...i].filter((t) => t !== e) : [...i, e] });
	return /* @__PURE__ */ (0, q.jsxs)("details", {
		className: "jm-places",
		ref: r,
		onBlur: (e) => {
			e.currentTarget.contains(e.relatedTarget) || (e.currentTarget.open = !1);
		},
		onKeyDown: (e) => {
			e.key === "Escape" && r.current?.open && (e.stopPropagation(), r.current.open = !1, r.current.querySelector("summary")?.focus());
		},
		children: [/* @__PURE__ */ (0, q.jsxs)("summary", {
			className: "jm-button",
			children: ["Places: ", t.length]
		}), /* @__PURE__ */ (0, q.jsx)("div", {
			className: "jm-places-list",
			role: "group",
			"aria-label": "Places to compare at",
			children: e.nodes.map((e) => /* @__PURE__ */ (0, q.jsxs)("label", { children: [/* @__PURE__ */ (0, q.jsx)("input", {
				type: "checkbox",
				checked: i.has(e.id),
				onChange: () => a(e.id)
			}), e.label] }, e.id))
		})]
	});
}
// src/stage/SideNumbers.tsx
var rD = 500;
function iD(e, t) {
	let [, n] = (0, v.useState)(0);
	(0, v.useEffect)(() => {
		let r = -Infinity, i = () => n((e) => e + 1), a = () => {
			let t = performance.now();
			e.player.playing && t - r < rD || (r = t, i());
		}, o = [
			e.ticks.subscribe(a),
			t.ticks.subscribe(a),
			e.ui.subscribe(a),
			t.ui.subscribe(a)
		];
		return () => o.forEach((e) => e());
	}, [e, t]);
}
function aD({ first: e, second: t }) {
	let n = Oo(), r = W((e) => e.numbers), i = Qi(), a = W((e) => e.period), o = tD(e);
	iD(e, t);
	let s = [e, t], c = r ? s.map((e) => GT(e.engine, o, a)) : [], l = c.some((e) => e.places.some((e) => e.why === BT)), u = YT(s.map((e, t) => ({
		engine: e.engine,
		filter: e.ui.get().filter,
		letter: yo[t]
	})), a);
	return /* @__PURE__ */ (0, q.jsxs)("section", {
		className: "jm-numbers",
		"aria-label": "Numbers of both sides",
		children: [/* @__PURE__ */ (0, q.jsxs)("div", {
			className: "jm-numbers-head",
			children: [
				!i && /* @__PURE__ */ (0, q.jsx)("button", {
					type: "button",
					className: "jm-button",
					"aria-expanded": r,
					onClick: () => n.set({ numbers: !r }),
					children: "Numbers"
				}),
				r && !i && /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [/* @__PURE__ */ (0, q.jsxs)("label", {
					className: "jm-quiet",
					children: [
						"Counted over",
						" ",
						/* @__PURE__ */ (0, q.jsx)("select", {
							className: "jm-select",
							value: a,
							onChange: (e) => n.set({ period: e.target.value }),
							children: zT.map(([e, t]) => /* @__PURE__ */ (0, q.jsx)("option", {
								value: e,
								children: t
							}, e))
						})
					]
				}), /* @__PURE__ */ (0, q.jsx)(nD, {
					map: e.engine.payload.map,
					chosen: o
				})] }),
				/* @__PURE__ */ (0, q.jsx)("ul", {
					className: "jm-numbers-notes",
					"aria-label": "To know before comparing",
					children: [...u, ...l ? [`* ${BT}`] : []].map((e) => /* @__PURE__ */ (0, q.jsx)("li", { children: e }, e))
				})
			]
		}), r && /* @__PURE__ */ (0, q.jsx)(sD, {
			pair: s,
			places: o,
			figures: c,
			first: i ? `Over ${oD(a)}` : "Side"
		})]
	});
}
function oD(e) {
	return (zT.find(([t]) => t === e)?.[1] ?? "").toLowerCase();
}
function sD({ pair: e, places: t, figures: n, first: r }) {
	let i = W((e) => e.others), { nodes: a } = e[0].engine.payload.map, [o, s] = n, c = o.few || s.few;
	return /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-numbers-scroll",
		tabIndex: 0,
		role: "group",
		"aria-label": "Numbers as a table",
		children: /* @__PURE__ */ (0, q.jsxs)("table", {
			className: "jm-table",
			"aria-label": "Numbers of both sides",
			children: [/* @__PURE__ */ (0, q.jsxs)("thead", { children: [/* @__PURE__ */ (0, q.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, q.jsx)("th", {
					scope: "col",
					rowSpan: 2,
					children: r
				}),
				/* @__PURE__ */ (0, q.jsxs)("th", {
					scope: "col",
					rowSpan: 2,
					children: [
						"Children",
						/* @__PURE__ */ (0, q.jsx)("br", {}),
						"shown"
					]
				}),
				/* @__PURE__ */ (0, q.jsxs)("th", {
					scope: "col",
					rowSpan: 2,
					children: [
						"On the",
						/* @__PURE__ */ (0, q.jsx)("br", {}),
						"map now"
					]
				}),
				t.map((e) => /* @__PURE__ */ (0, q.jsx)("th", {
					scope: "colgroup",
					colSpan: 2,
					title: a[e].label,
					children: a[e].label
				}, e))
			] }), /* @__PURE__ */ (0, q.jsx)("tr", { children: t.flatMap((e) => [/* @__PURE__ */ (0, q.jsx)("th", {
				scope: "col",
				children: "arrivals"
			}, `a${e}`), /* @__PURE__ */ (0, q.jsx)("th", {
				scope: "col",
				children: "median days"
			}, `m${e}`)]) })] }), /* @__PURE__ */ (0, q.jsxs)("tbody", { children: [n.map((n, r) => /* @__PURE__ */ (0, q.jsx)(cD, {
				letter: yo[r],
				session: e[r],
				others: r === 1 && i,
				figures: n,
				places: t
			}, yo[r])), /* @__PURE__ */ (0, q.jsxs)("tr", { children: [/* @__PURE__ */ (0, q.jsx)("th", {
				scope: "row",
				children: "A less B"
			}), c ? /* @__PURE__ */ (0, q.jsx)("td", {
				colSpan: 2 + 2 * t.length,
				children: "too few children to compare"
			}) : /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [
				/* @__PURE__ */ (0, q.jsx)("td", { children: qT(o.shown, s.shown) }),
				/* @__PURE__ */ (0, q.jsx)("td", { children: qT(o.onMap, s.onMap) }),
				t.map((e, t) => /* @__PURE__ */ (0, q.jsx)(dD, {
					first: o.places[t],
					second: s.places[t]
				}, e))
			] })] })] })]
		})
	});
}
function cD({ letter: e, session: t, others: n, figures: r, places: i }) {
	let { engine: a, filter: o } = t.ui.get(), s = a.mode === "start" ? dr(a.time) : Qn(a.payload.start, a.time);
	return /* @__PURE__ */ (0, q.jsxs)("tr", { children: [
		/* @__PURE__ */ (0, q.jsxs)("th", {
			scope: "row",
			children: [
				/* @__PURE__ */ (0, q.jsx)("span", {
					className: "jm-letter-small",
					children: e
				}),
				" ",
				/* @__PURE__ */ (0, q.jsx)("span", {
					className: "jm-who",
					children: _C(o, n, a.payload)
				}),
				" ",
				/* @__PURE__ */ (0, q.jsx)("span", {
					className: "jm-quiet jm-number",
					children: s
				})
			]
		}),
		/* @__PURE__ */ (0, q.jsx)("td", { children: V(r.shown) }),
		/* @__PURE__ */ (0, q.jsx)("td", { children: r.onMap === null ? "no data" : V(r.onMap) }),
		i.map((e, t) => /* @__PURE__ */ (0, q.jsx)(uD, {
			figures: r.places[t],
			lengths: a.payload.map.nodes[e].medianDays !== null
		}, e))
	] });
}
function lD({ figures: e, lengths: t }) {
	return t ? /* @__PURE__ */ (0, q.jsx)("span", {
		className: "jm-quiet",
		title: `${sr(e.visits, "completed visit")}: too few for a median`,
		children: "too few"
	}) : /* @__PURE__ */ (0, q.jsx)("span", {
		className: "jm-quiet",
		title: "The data never say when these ended",
		children: "no lengths"
	});
}
function uD({ figures: e, lengths: t }) {
	return e.arrivals === null ? /* @__PURE__ */ (0, q.jsx)("td", {
		colSpan: 2,
		className: "jm-quiet",
		children: e.why
	}) : /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [/* @__PURE__ */ (0, q.jsxs)("td", { children: [V(e.arrivals), e.why && /* @__PURE__ */ (0, q.jsx)("abbr", {
		title: e.why,
		"aria-label": `, ${e.why}`,
		children: "*"
	})] }), /* @__PURE__ */ (0, q.jsx)("td", { children: e.medianDays === null ? /* @__PURE__ */ (0, q.jsx)(lD, {
		figures: e,
		lengths: t
	}) : JT(e.medianDays) })] });
}
function dD({ first: e, second: t }) {
	return e.why || t.why ? /* @__PURE__ */ (0, q.jsx)("td", {
		colSpan: 2,
		children: "not comparable"
	}) : /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [/* @__PURE__ */ (0, q.jsx)("td", { children: qT(e.arrivals, t.arrivals) }), /* @__PURE__ */ (0, q.jsx)("td", { children: qT(e.medianDays, t.medianDays, 1) })] });
}
// src/stage/typedDate.ts
var fD = [
	"january",
	"february",
	"march",
	"april",
	"may",
	"june",
	"july",
	"august",
	"september",
	"october",
	"november",
	"december"
], pD = "write it like 5 March 2024";
function mD(e) {
	let t = e.trim().replace(/\s+/g, " ");
	if (t === "") return { wrong: `No date yet: ${pD}` };
	let n = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?(?:of )?([a-z]{3,9})\.?,? (\d{4})$/i.exec(t);
	if (n) {
		let e = fD.findIndex((e) => e === n[2].toLowerCase() || n[2].length <= 4 && e.startsWith(n[2].toLowerCase()));
		return e < 0 ? { wrong: `'${t}' is no date: '${n[2]}' is no month` } : hD(t, Number(n[3]), e + 1, Number(n[1] ?? 1));
	}
	let r = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(t);
	if (r) return hD(t, Number(r[3]) + (r[3].length === 2 ? 2e3 : 0), Number(r[2]), Number(r[1]));
	let i = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(t);
	return i ? hD(t, Number(i[1]), Number(i[2]), Number(i[3] ?? 1)) : /^\d{4}$/.test(t) ? hD(t, Number(t), 1, 1) : { wrong: `'${t}' is no date: ${pD}` };
}
function hD(e, t, n, r) {
	if (n < 1 || n > 12) return { wrong: `'${e}' is no date: there is no month ${n}; ${pD}` };
	let i = new Date(Date.UTC(t, n - 1, r));
	return i.getUTCDate() !== r || i.getUTCMonth() !== n - 1 ? { wrong: `'${e}' is no date: ${fD[n - 1].replace(/^./, (e) => e.toUpperCase())} ${t} has no day ${r}` } : { day: i.toISOString().slice(0, 10) };
}
function gD(e, t, n, r) {
	if (r === "start") {
		let t = /^(?:day )?(\d{1,5})$/i.exec(e.trim());
		if (!t) return { wrong: `'${e.trim()}' is no day of a child's own time: write it like 42` };
		let r = Number(t[1]) * 1440;
		return r < n[1] ? { minute: r } : { wrong: `Nobody is known for longer than ${Math.floor((n[1] - 1) / 1440)} days` };
	}
	let i = mD(e);
	if ("wrong" in i) return i;
	let a = nr(t, i.day), o = !/\d/.test(e.trim().replace(/\d{4}$/, "")) && !/-\d+-/.test(e);
	return a < n[0] && o && tr(t, n[0]).startsWith(i.day.slice(0, /[a-z]|-/i.test(e) ? 7 : 4)) ? { minute: n[0] } : a < Math.floor(n[0] / 1440) * 1440 ? { wrong: `${Qn(t, a)} is before the picture begins (${Qn(t, n[0])})` } : a >= n[1] ? { wrong: `${Qn(t, a)} is after the data ends (${Qn(t, n[1] - 1)})` } : { minute: Math.max(a, n[0]) };
}
// src/stage/GoTo.tsx
function _D({ name: e, value: t, hint: n, put: r }) {
	let i = U(), a = G((e) => e.engine), o = G((e) => e.mode), [s, c] = (0, v.useState)(null), [l, u] = (0, v.useState)(""), d = (0, v.useId)(), f = () => {
		if (s === null || s.trim() === "") return p(null);
		let e = gD(s, a.payload.start, a.window, o);
		if ("wrong" in e) return u(e.wrong);
		r(e.minute), p(null);
	}, p = (e) => {
		c(e), u("");
	};
	return /* @__PURE__ */ (0, q.jsxs)("form", {
		className: "jm-day",
		onSubmit: (e) => {
			e.preventDefault(), f(), i.player.invalidate();
		},
		noValidate: !0,
		children: [/* @__PURE__ */ (0, q.jsx)("input", {
			type: "text",
			"aria-label": e,
			title: n,
			placeholder: t ? void 0 : e,
			value: s ?? t,
			size: 15,
			autoComplete: "off",
			spellCheck: !1,
			"aria-invalid": l !== "",
			"aria-describedby": l ? d : void 0,
			onChange: (e) => p(e.target.value),
			onFocus: (e) => e.target.select(),
			onBlur: () => {
				!l && s !== null && p(null);
			},
			onKeyDown: (e) => {
				e.key === "Escape" && p(null);
			}
		}), l && /* @__PURE__ */ (0, q.jsx)("span", {
			className: "jm-wrong",
			role: "alert",
			id: d,
			children: l
		})]
	});
}
function vD() {
	let e = U(), t = G((e) => e.mode);
	return /* @__PURE__ */ (0, q.jsx)(_D, {
		name: t === "start" ? "Go to a day" : "Go to a date",
		value: "",
		hint: t === "start" ? "A day of the children's own time, such as 42; Enter goes there" : "A date such as 5 March 2024, 05/03/2024 or March 2024; Enter goes there",
		put: (t) => e.player.seek(t)
	});
}
// src/stage/StartNode.tsx
function yD() {
	let e = U(), t = G((e) => e.mode), n = G((e) => e.fromNode), r = G((e) => e.engine.payload.map.nodes);
	return t === "start" ? /* @__PURE__ */ (0, q.jsxs)("select", {
		className: "jm-select jm-start-node",
		"aria-label": "Days are counted from",
		title: "Days are counted from",
		value: n ?? "",
		onChange: (t) => e.setMode("start", t.target.value || null),
		children: [/* @__PURE__ */ (0, q.jsx)("option", {
			value: "",
			children: "Day 0: the first day in the data"
		}), r.filter((e) => e.data).map((e) => /* @__PURE__ */ (0, q.jsx)("option", {
			value: e.id,
			children: `Day 0: first ${e.label}`
		}, e.id))]
	}) : null;
}
// src/stage/bars.ts
var bD = 4;
function xD(e) {
	return Math.max(1, Math.floor(e / bD));
}
function SD(e, t, n, r) {
	let i = e.getContext("2d");
	if (!i) return;
	let a = devicePixelRatio, o = e.clientHeight;
	e.width = Math.round(n * a), e.height = Math.round(o * a), i.setTransform(a, 0, 0, a, 0, 0);
	let s = xD(n), c = Array.from({ length: s }, (e, n) => t.reduce((e, t) => e + t[n], 0)), l = o / Math.max(1, ...c), u = an[r ? "light" : "dark"], d = n / s;
	c.forEach((e, n) => {
		let r = o;
		for (let e = t.length - 1; e >= 0; e--) {
			let a = t[e][n] * l;
			i.fillStyle = u[e], i.fillRect(n * d, r - a, d - 1, a), r -= a;
		}
	});
}
// src/stage/Sources.tsx
function CD(e, t, n) {
	let r = Math.max(1, n[1] - n[0]), i = (e) => (Math.min(n[1], Math.max(n[0], e)) - n[0]) / r;
	return e.filter((e) => e.first && e.last).map((e) => {
		let n = nr(t, e.first), r = nr(t, e.last), a = Ua([e], t), o = a.length > 0 ? `; ${a.map((e) => e.words.replace(/^No/, "no")).join("; ")}` : "", s = Ba(e.source);
		return {
			words: `${s.charAt(0).toUpperCase()}${s.slice(1)}: ${ar(t, n, r)}${o}`,
			from: i(n),
			to: i(r + qn),
			gaps: a.map((e) => ({
				from: i(e.from),
				to: i(e.to)
			})).filter((e) => e.to > e.from)
		};
	});
}
function wD() {
	let e = G((e) => e.engine), t = G((e) => e.mode), { coverage: n, start: r } = e.payload, i = t === "calendar" ? CD(n, r, e.window) : [];
	if (i.length === 0) return null;
	let a = (e) => `${100 * e}%`;
	return /* @__PURE__ */ (0, q.jsx)("ul", {
		className: "jm-sources",
		"aria-label": "What each source covers",
		style: { "--lines": i.length },
		children: i.map((e) => /* @__PURE__ */ (0, q.jsxs)("li", {
			title: e.words,
			children: [
				/* @__PURE__ */ (0, q.jsx)("span", {
					className: "jm-aloud",
					children: e.words
				}),
				/* @__PURE__ */ (0, q.jsx)("i", {
					"aria-hidden": "true",
					style: {
						left: a(e.from),
						right: a(1 - e.to)
					}
				}),
				e.gaps.map((e) => /* @__PURE__ */ (0, q.jsx)("b", {
					"aria-hidden": "true",
					style: {
						left: a(e.from),
						right: a(1 - e.to)
					}
				}, e.from))
			]
		}, e.words))
	});
}
// src/stage/Stretch.tsx
function TD(e, t, n, r) {
	let i = Math.round(r / qn) * qn, [a, o] = e, s = n === 0 ? [Math.min(Math.max(i, t[0]), o - qn), o] : [a, Math.max(Math.min(i, t[1]), a + qn)], c = [Math.max(t[0], s[0]), Math.min(t[1], s[1])];
	return c[0] <= t[0] && c[1] >= t[1] ? null : c;
}
function ED(e, t, n) {
	let r = n === 0 ? t[0] : t[1] - 1;
	return e.mode === "start" ? dr(r) : Qn(e.payload.start, r);
}
var DD = ["Loop from", "Loop to"];
function OD({ width: e }) {
	let t = U(), n = G((e) => e.engine), r = G((e) => e.loop);
	G((e) => e.stretch);
	let i = t.player.stretch, a = (0, v.useRef)(null);
	if (G((e) => e.mode), !r || e === 0) return null;
	let o = n.window, s = i ?? o, c = Math.max(1, o[1] - o[0]), l = (e, n) => t.setStretch(TD(s, o, e, n)), u = (e) => (t) => {
		t.currentTarget.setPointerCapture(t.pointerId), a.current = {
			end: e,
			at: t.clientX,
			minute: s[e]
		};
	}, d = (t) => {
		a.current && l(a.current.end, a.current.minute + (t.clientX - a.current.at) / e * c);
	}, f = (e) => (t) => {
		let n = {
			ArrowRight: 1,
			ArrowUp: 1,
			ArrowLeft: -1,
			ArrowDown: -1,
			PageUp: 30,
			PageDown: -30
		}[t.key];
		!n || t.altKey || t.ctrlKey || t.metaKey || (t.preventDefault(), t.nativeEvent.stopPropagation(), l(e, s[e] + n * (t.shiftKey ? 7 : 1) * qn));
	}, p = (e) => 100 * (e - o[0]) / c;
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-stretch",
		children: [/* @__PURE__ */ (0, q.jsx)("span", {
			className: "jm-round",
			"aria-hidden": "true",
			style: {
				left: `${p(s[0])}%`,
				right: `${100 - p(s[1])}%`
			}
		}), [0, 1].map((e) => /* @__PURE__ */ (0, q.jsx)("span", {
			className: `jm-end jm-end-${e}`,
			role: "slider",
			tabIndex: 0,
			"aria-label": DD[e],
			"aria-valuemin": o[0],
			"aria-valuemax": o[1],
			"aria-valuenow": s[e],
			"aria-valuetext": ED(n, s, e),
			title: `${DD[e]} ${ED(n, s, e)}`,
			style: { left: `${p(s[e])}%` },
			onPointerDown: u(e),
			onPointerMove: d,
			onPointerUp: () => {
				a.current = null;
			},
			onPointerCancel: () => {
				a.current = null;
			},
			onKeyDown: f(e)
		}, e))]
	});
}
function kD() {
	let e = U(), t = G((e) => e.engine), n = G((e) => e.loop);
	G((e) => e.stretch);
	let r = e.player.stretch;
	if (G((e) => e.mode), !n) return null;
	let i = r ?? t.window, a = (n) => (r) => e.setStretch(TD(i, t.window, n, n === 0 ? r : r + qn));
	return /* @__PURE__ */ (0, q.jsxs)("span", {
		className: "jm-loop-days",
		role: "group",
		"aria-label": "Loop this stretch",
		children: [
			/* @__PURE__ */ (0, q.jsx)(_D, {
				name: "First day of the loop",
				value: ED(t, i, 0),
				put: a(0)
			}),
			/* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-quiet",
				"aria-hidden": "true",
				children: "to"
			}),
			/* @__PURE__ */ (0, q.jsx)(_D, {
				name: "Last day of the loop",
				value: ED(t, i, 1),
				put: a(1)
			})
		]
	});
}
// src/stage/datedNotes.ts
var AD = 26;
function jD(e, t) {
	return `${Qn(t, nr(t, e.date))}: ${e.text}`;
}
function MD(e, t, n, r) {
	let [i, a] = n, o = Math.max(1, a - i), s = [];
	for (let n of e) {
		let e = nr(t, n.date);
		if (Number.isNaN(e) || e < i - 1440 + 1 || e >= a) continue;
		let c = Math.max(0, e - i) / o, l = s.at(-1);
		l && (c - l.share) * r < AD ? l.notes.push(jD(n, t)) : s.push({
			share: c,
			minute: Math.max(i, e),
			words: "",
			notes: [jD(n, t)]
		});
	}
	return s.map((e) => ({
		...e,
		words: e.notes.length === 1 ? e.notes[0] : `${e.notes.length} notes. ${e.notes.join(". ")}`
	}));
}
// src/stage/NoteMarks.tsx
function ND({ width: e }) {
	let t = U(), n = G((e) => e.engine), r = G((e) => e.mode), i = (0, v.useRef)(null), [a, o] = (0, v.useState)(0), { notes: s, start: c } = n.payload, l = r === "calendar" && e > 0 ? MD(s ?? [], c, n.window, e) : [];
	if (!s?.length) return null;
	let u = Math.min(a, l.length - 1);
	return /* @__PURE__ */ (0, q.jsx)("ul", {
		className: "jm-notes",
		"aria-label": "Dated notes",
		ref: i,
		onKeyDown: (e) => {
			let t = {
				ArrowRight: u + 1,
				ArrowDown: u + 1,
				ArrowLeft: u - 1,
				ArrowUp: u - 1,
				Home: 0,
				End: l.length - 1
			}[e.key];
			if (t === void 0 || e.altKey || e.ctrlKey || e.metaKey) return;
			e.preventDefault(), e.nativeEvent.stopPropagation();
			let n = Math.min(Math.max(t, 0), l.length - 1);
			o(n), i.current?.querySelectorAll("button")[n]?.focus();
		},
		children: l.map((e, n) => /* @__PURE__ */ (0, q.jsxs)("li", {
			style: { left: `${100 * e.share}%` },
			className: e.share > .5 ? "jm-late-note" : void 0,
			children: [/* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				"aria-label": e.words,
				tabIndex: n === u ? 0 : -1,
				onFocus: () => o(n),
				onClick: () => t.player.seek(e.minute),
				children: /* @__PURE__ */ (0, q.jsx)("span", {
					"aria-hidden": "true",
					children: e.notes.length > 1 ? e.notes.length : ""
				})
			}), /* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-note-words",
				"aria-hidden": "true",
				children: e.notes.map((e) => /* @__PURE__ */ (0, q.jsx)("span", { children: e }, e))
			})]
		}, e.words))
	});
}
// src/stage/TimeSlider.tsx
function PD() {
	let e = G((e) => e.engine), t = G((e) => e.mode), n = Qi();
	ko();
	let { asOfDay: r, coverage: i, start: a } = e.payload, [o, s] = e.window;
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-coverage",
		children: [
			/* @__PURE__ */ (0, q.jsx)("span", {
				"aria-hidden": "true",
				children: t === "start" ? dr(o) : Qn(a, o)
			}),
			/* @__PURE__ */ (0, q.jsx)(ID, {}),
			!n && /* @__PURE__ */ (0, q.jsx)(kD, {}),
			/* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-covers",
				title: i.map(Va).join("; "),
				children: Ha(r, i)
			}),
			/* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-late",
				children: qa(e) || Ja(e)
			}),
			/* @__PURE__ */ (0, q.jsx)("span", {
				"aria-hidden": "true",
				children: t === "start" ? dr(s) : Qn(a, s - 1)
			})
		]
	});
}
var FD = [
	"1",
	"2",
	"3",
	"4",
	"5+"
];
function ID() {
	let e = G((e) => e.light ? "light" : "dark");
	return /* @__PURE__ */ (0, q.jsxs)("span", {
		className: "jm-bar-legend",
		children: [/* @__PURE__ */ (0, q.jsx)("span", { children: "Children on the map, by times through" }), FD.map((t, n) => /* @__PURE__ */ (0, q.jsxs)("span", { children: [/* @__PURE__ */ (0, q.jsx)("i", {
			"aria-hidden": "true",
			style: { background: an[e][n] }
		}), t] }, t))]
	});
}
function LD(e) {
	let t = U(), n = G((e) => e.engine), r = G((e) => e.mode), i = G((e) => e.filter), a = G((e) => e.light), [o, s] = (0, v.useState)(0);
	return (0, v.useEffect)(() => {
		let t = e.current;
		if (!t) return;
		let n = new ResizeObserver(() => s(t.clientWidth));
		return n.observe(t), () => n.disconnect();
	}, [e]), (0, v.useEffect)(() => {
		let r = e.current;
		if (!r || o === 0) return;
		let i = n.histogramPieces(xD(o));
		return t.afterFirstFrames(i, (e) => SD(r, e, o, a));
	}, [
		e,
		t,
		n,
		r,
		i,
		a,
		o
	]), o;
}
function RD() {
	let e = G((e) => e.engine);
	if (G((e) => e.mode) !== "calendar") return null;
	let [t, n] = e.window, r = (e) => `${100 * (Math.min(n, Math.max(t, e)) - t) / Math.max(1, n - t)}%`, i = Ua(e.payload.coverage, e.payload.start).filter((e) => e.to > t && e.from < n);
	if (i.length === 0) return null;
	let a = i.filter((e, t) => !i.slice(0, t).some((t) => t.from < e.to && e.from < t.to));
	return /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [i.map((e) => /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-unloaded",
		"aria-hidden": "true",
		style: {
			left: r(e.from),
			right: `calc(100% - ${r(e.to)})`
		},
		children: a.includes(e) && /* @__PURE__ */ (0, q.jsx)("span", { children: "not loaded" })
	}, e.words)), /* @__PURE__ */ (0, q.jsx)("ul", {
		className: "jm-aloud",
		"aria-label": "Not loaded",
		children: i.map((e) => /* @__PURE__ */ (0, q.jsx)("li", { children: e.words }, e.words))
	})] });
}
var zD = 7;
function BD(e, t, n) {
	let [r, i] = t.window, a = Ka(t, r + n * (i - r));
	e.title !== a && (e.title = a);
}
function VD() {
	let e = U(), t = G((e) => e.engine), n = G((e) => e.mode), r = (0, v.useRef)(null), i = (0, v.useRef)(null), a = (0, v.useRef)(null), o = LD(r), [s, c] = t.window;
	return (0, v.useEffect)(() => {
		let t = () => {
			let { time: t, window: n } = e.engine, r = Math.max(1, n[1] - n[0]);
			i.current && (i.current.value = String(Math.round(t))), a.current && (a.current.style.transform = `scaleX(${1 - (t - n[0]) / r})`);
		}, n = () => i.current?.setAttribute("aria-valuetext", ss(e.engine, e.player.speed));
		t(), n();
		let r = [e.onFrame(t), e.ticks.subscribe(n)];
		return () => r.forEach((e) => e());
	}, [
		e,
		t,
		n
	]), /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-time",
		children: [
			/* @__PURE__ */ (0, q.jsx)(PD, {}),
			/* @__PURE__ */ (0, q.jsx)(ND, { width: o }),
			/* @__PURE__ */ (0, q.jsxs)("div", {
				className: "jm-bars",
				children: [
					/* @__PURE__ */ (0, q.jsx)("canvas", {
						ref: r,
						"aria-hidden": "true"
					}),
					/* @__PURE__ */ (0, q.jsx)(RD, {}),
					/* @__PURE__ */ (0, q.jsx)("div", {
						className: "jm-after",
						ref: a
					}),
					/* @__PURE__ */ (0, q.jsx)("input", {
						type: "range",
						"aria-label": "Time",
						ref: i,
						min: Math.round(s),
						max: Math.round(c),
						step: "1",
						defaultValue: Math.round(t.time),
						onInput: (t) => e.player.seek(Number(t.currentTarget.value)),
						onKeyDown: (t) => {
							let n = {
								ArrowRight: 1,
								ArrowUp: 1,
								ArrowLeft: -1,
								ArrowDown: -1
							}[t.key];
							!n || t.altKey || t.ctrlKey || t.metaKey || (t.preventDefault(), t.nativeEvent.stopPropagation(), e.step(t.shiftKey ? 7 * n : n));
						},
						onPointerMove: (e) => BD(e.currentTarget, t, (e.nativeEvent.offsetX - zD) / Math.max(1, o))
					}),
					/* @__PURE__ */ (0, q.jsx)(OD, { width: o })
				]
			}),
			/* @__PURE__ */ (0, q.jsx)(wD, {})
		]
	});
}
// src/stage/Transport.tsx
function HD({ name: e, icon: t, keys: n, onClick: r }) {
	return /* @__PURE__ */ (0, q.jsx)("button", {
		type: "button",
		className: "jm-button jm-square",
		"aria-label": e,
		title: `${e} (${n})`,
		onClick: r,
		children: /* @__PURE__ */ (0, q.jsx)(es, { name: t })
	});
}
function UD() {
	let e = U(), t = G((e) => e.speed);
	return /* @__PURE__ */ (0, q.jsxs)("label", {
		className: "jm-speed",
		children: [
			/* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-quiet",
				"aria-hidden": "true",
				children: "Speed"
			}),
			/* @__PURE__ */ (0, q.jsx)("input", {
				type: "range",
				"aria-label": "Speed",
				"aria-valuetext": lr(t),
				min: "0",
				max: "100",
				step: "any",
				value: Gn(t),
				onChange: (t) => e.player.setSpeed(Kn(Number(t.target.value))),
				onKeyDown: (t) => {
					let n = {
						ArrowRight: 1,
						ArrowUp: 1,
						ArrowLeft: -1,
						ArrowDown: -1
					}[t.key];
					n && (t.preventDefault(), t.nativeEvent.stopPropagation(), e.stepSpeed(n));
				}
			}),
			/* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-speed-words",
				"aria-hidden": "true",
				children: lr(t)
			})
		]
	});
}
var WD = [[
	"calendar",
	"",
	"Calendar"
], [
	"start",
	"From ",
	"each child's start"
]];
function GD() {
	let e = U(), t = G((e) => e.mode), n = (0, v.useId)();
	return /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-modes",
		role: "radiogroup",
		"aria-label": "Time runs by",
		children: WD.map(([r, i, a]) => /* @__PURE__ */ (0, q.jsxs)("label", { children: [/* @__PURE__ */ (0, q.jsx)("input", {
			type: "radio",
			name: n,
			value: r,
			checked: t === r,
			"aria-label": `${i}${a}`,
			onChange: () => e.setMode(r)
		}), /* @__PURE__ */ (0, q.jsxs)("span", { children: [i && /* @__PURE__ */ (0, q.jsx)("i", { children: i }), /* @__PURE__ */ (0, q.jsx)("i", { children: a })] })] }, r))
	});
}
function KD() {
	let e = U(), t = G((e) => e.playing), n = G((e) => e.loop), r = Qi();
	return /* @__PURE__ */ (0, q.jsxs)("footer", {
		className: "jm-transport",
		children: [/* @__PURE__ */ (0, q.jsx)(VD, {}), /* @__PURE__ */ (0, q.jsxs)("div", {
			className: "jm-row",
			children: [
				/* @__PURE__ */ (0, q.jsxs)("button", {
					type: "button",
					className: "jm-button jm-play",
					title: `${t ? "Pause" : "Play"} (Space)`,
					onClick: () => e.toggle(),
					children: [/* @__PURE__ */ (0, q.jsx)(es, { name: t ? "pause" : "play" }), t ? "Pause" : "Play"]
				}),
				!r && /* @__PURE__ */ (0, q.jsx)(HD, {
					name: "Restart",
					icon: "restart",
					keys: "Home",
					onClick: () => e.restart()
				}),
				/* @__PURE__ */ (0, q.jsx)(HD, {
					name: "Step back",
					icon: "back",
					keys: "←",
					onClick: () => e.step(-1)
				}),
				/* @__PURE__ */ (0, q.jsx)(HD, {
					name: "Step forward",
					icon: "forward",
					keys: "→",
					onClick: () => e.step(1)
				}),
				!r && /* @__PURE__ */ (0, q.jsx)("button", {
					type: "button",
					className: "jm-button",
					"aria-pressed": n,
					title: "Loop (L)",
					onClick: () => e.setLoop(!n),
					children: "Loop"
				}),
				/* @__PURE__ */ (0, q.jsx)(UD, {}),
				!r && /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [
					/* @__PURE__ */ (0, q.jsx)(GD, {}),
					/* @__PURE__ */ (0, q.jsx)(yD, {}),
					/* @__PURE__ */ (0, q.jsx)(vD, {})
				] }),
				/* @__PURE__ */ (0, q.jsxs)("button", {
					type: "button",
					className: `jm-button${r ? " jm-leave" : " jm-square"}`,
					"aria-label": r ? "Leave full screen" : "Full screen",
					title: r ? "Leave full screen (M or Esc)" : "Full screen (M)",
					onClick: () => Xi(e),
					children: [/* @__PURE__ */ (0, q.jsx)(es, { name: r ? "close" : "full" }), r && "Leave"]
				})
			]
		})]
	});
}
// src/stage/Stage.tsx
function qD({ sides: e }) {
	return /* @__PURE__ */ (0, q.jsx)(Do.Provider, {
		value: e,
		children: /* @__PURE__ */ (0, q.jsx)(JD, {})
	});
}
function JD() {
	let e = W(({ sessions: e, active: t }) => e[t] ?? e[0]);
	return /* @__PURE__ */ (0, q.jsx)(Eo.Provider, {
		value: e,
		children: /* @__PURE__ */ (0, q.jsx)(To.Provider, {
			value: e.figures,
			children: /* @__PURE__ */ (0, q.jsx)(YD, {})
		})
	});
}
function YD() {
	let e = Oo(), t = W((e) => e.sessions), n = G((e) => e.light), r = (0, v.useRef)(null), i = pa();
	(0, v.useLayoutEffect)(() => {
		let e = r.current;
		if (!e) return;
		let [n, a] = t.map((e) => AC(e, (e) => i.say(e, !0)));
		Object.defineProperty(e, "playback", {
			value: Object.defineProperty(n, "sides", { value: a ? [n, a] : [n] }),
			configurable: !0
		});
		for (let n of t) Yi(n, e);
	}, [t, i]), XD(e);
	let a = $i(r, e);
	return /* @__PURE__ */ (0, q.jsx)(Zi.Provider, {
		value: a,
		children: /* @__PURE__ */ (0, q.jsxs)("section", {
			ref: r,
			className: `jm-stage${t.length > 1 ? " jm-two" : ""}${a ? " jm-room" : ""}`,
			role: "region",
			"aria-label": "Playback",
			"data-tone": n ? "light" : "dark",
			children: [
				/* @__PURE__ */ (0, q.jsx)(uC, {}),
				/* @__PURE__ */ (0, q.jsx)(fC, {}),
				/* @__PURE__ */ (0, q.jsxs)("div", {
					className: "jm-middle",
					children: [/* @__PURE__ */ (0, q.jsx)(OC, {}), /* @__PURE__ */ (0, q.jsx)(eD, {})]
				}),
				t[1] && /* @__PURE__ */ (0, q.jsx)(aD, {
					first: t[0],
					second: t[1]
				}),
				/* @__PURE__ */ (0, q.jsx)(ts, {}),
				/* @__PURE__ */ (0, q.jsx)(KD, {})
			]
		})
	});
}
function XD(e) {
	(0, v.useEffect)(() => {
		let t = matchMedia("(prefers-reduced-motion: reduce)"), n = () => e.setStill(t.matches);
		return t.matches && n(), t.addEventListener("change", n), () => t.removeEventListener("change", n);
	}, [e]);
}
// src/stage/unpack.ts
var ZD = [
	"leg.shown_from",
	"leg.shown_to",
	"leg.start",
	"leg.end"
], QD = 32768, $D = 1;
function eO(e) {
	return e.length >= 8 && e[0] === 74 && e[1] === 77 && e[2] === 90 && (e[3] === 49 || e[3] === 50);
}
async function tO(e) {
	let t = 8 + new DataView(e.buffer, e.byteOffset, e.byteLength).getUint32(4, !0);
	if (t > e.length) throw new L("its description is cut short");
	let n = oO(e.subarray(8, t));
	if (typeof DecompressionStream > "u") throw Error("This browser is too old to unpack the journeys. Use Edge, Chrome or Firefox of the last two years.");
	let r = new Uint8Array(t + n.packed);
	r.set(e.subarray(0, t)), r[2] = 80, r[3] = 49;
	let { steps: i, legs: a } = n;
	if (!i) return await nO(e.subarray(t), [r.subarray(t)]), r;
	let o = t + aO(n), s = new Uint8Array(16 * Math.ceil(a / 2) + 4 * i.odd.reduce((e, t) => e + t, 0));
	if (await nO(e.subarray(t), [
		r.subarray(t, o),
		s,
		r.subarray(o + 16 * a)
	]), t % 4 != 0) throw new L("its columns are not aligned");
	return rO(s, i, a, Array.from(ZD, (e, t) => new Int32Array(r.buffer, o + 4 * a * t, a))), r;
}
async function nO(e, t) {
	let n = t.reduce((e, t) => e + t.length, 0), r = new DecompressionStream("deflate"), i = 0, a = 0, o = 0;
	try {
		let n = r.writable.getWriter();
		n.write(e).catch(() => void 0), n.close().catch(() => void 0);
		let s = r.readable.getReader();
		for (let e = await s.read(); !e.done; e = await s.read()) {
			let n = e.value;
			for (i += n.length; n.length > 0 && a < t.length;) {
				let e = t[a].length - o, r = n.length > e ? n.subarray(0, e) : n;
				t[a].set(r, o), o += r.length, n = n.subarray(r.length), o === t[a].length && (a++, o = 0);
			}
		}
	} catch {
		throw new L("its columns cannot be unpacked");
	}
	if (i !== n) throw new L(`its columns have ${i} bytes, not ${n}`);
}
function rO(e, { units: t, odd: n }, r, [i, a, o, s]) {
	let c = 4 * Math.ceil(r / 2), l = t.map((t, n) => new Uint16Array(e.buffer, n * c, r)), u = new Int32Array(e.buffer, 4 * c), d = n.map((e, t) => n.slice(0, t).reduce((e, t) => e + t, 0));
	iO(l[0], t[0], u.subarray(d[0]), i), iO(l[1], t[1], u.subarray(d[1]), a), iO(l[2], t[2], u.subarray(d[2]), o), iO(l[3], t[3], u.subarray(d[3]), s);
	let [f, p] = [l[2], l[3]], m = 0;
	for (let e = 0; e < r; e++) {
		let t = m + i[e] | 0;
		m = t + a[e] | 0;
		let n = f[e] === $D ? I : t + o[e] | 0;
		i[e] = t, a[e] = m, o[e] = n, s[e] = p[e] === $D ? I : n + s[e];
	}
}
function iO(e, t, n, r) {
	let i = 0;
	for (let a = 0; a < e.length; a++) {
		let o = e[a];
		r[a] = o === 0 ? n[i++] : (o - QD) * t;
	}
}
function aO({ columns: e, legs: t, packed: n }) {
	let r = e[ZD[0]]?.offset ?? -1, i = ZD.every((n, i) => e[n]?.offset === r + 4 * t * i && e[n]?.length === t);
	if (!Number.isInteger(r) || r < 0 || r % 4 != 0 || !i || r + 16 * t > n) throw new L("its times are not where they should be");
	return r;
}
function oO(e) {
	let t;
	try {
		t = JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(e));
	} catch {
		throw new L("its description cannot be read");
	}
	if (!sO(t?.packed) || !sO(t.legs) || typeof t.columns != "object") throw new L("its description is not complete");
	let { steps: n } = t;
	if (n && !([n.units, n.odd].every((e) => Array.isArray(e) && e.length === 4 && e.every(sO)) && n.odd.every((e) => e <= t.legs))) throw new L("its description is not complete");
	return t;
}
function sO(e) {
	return typeof e == "number" && Number.isInteger(e) && e >= 0 && e <= 2 ** 31;
}
// src/stage/StageMount.tsx
var cO = {
	request: (e) => requestAnimationFrame(e),
	cancel: (e) => cancelAnimationFrame(e)
};
function lO(e) {
	return Math.min(240, Math.max(40, Math.round(e.getBoundingClientRect().top))) + 20;
}
function uO(e, t) {
	return (t instanceof ShadowRoot ? t.host : t).closest(`.st-key-${CSS.escape(e)}`) !== null;
}
function dO(e, t, n, r) {
	return {
		toggle: () => e.toggle(),
		restart: () => e.restart(),
		step: (t) => e.step(t),
		tenth: (t) => e.tenth(t),
		speed: (t) => e.stepSpeed(t),
		loop: () => e.setLoop(!e.ui.get().loop),
		filters: () => e.openPanel("filters"),
		escape: () => e.escape(),
		fullScreen: () => Xi(e),
		table: () => e.openPanel("where"),
		help: () => e.openPanel("help"),
		nextChild: (t) => e.followNext(t),
		twoSides: () => t.toggle(),
		otherSide: r,
		bookmarks: () => e.openPanel("bookmarks"),
		nextBookmark: n.list.length > 0 ? (e) => n.step(e) : null,
		telling: n.told.get() !== null
	};
}
var fO = class {
	container = document.createElement("div");
	root;
	page;
	stopTelling = () => void 0;
	sides = null;
	shelf = null;
	opening = !1;
	hash = null;
	turn = 0;
	args;
	constructor(e) {
		this.args = e, this.page = new ua((t) => uO(t, e.parentElement), e.setTriggerValue ? (e) => this.args.setTriggerValue?.("asked", e) : null), this.container.className = "jm-stage-host", e.parentElement.appendChild(this.container), this.container.style.setProperty("--above", `${lO(this.container)}px`), this.root = (0, _.createRoot)(this.container), this.container.addEventListener("keydown", this.onKey), this.update(e);
	}
	update(e) {
		this.args = e;
		let t = e.data instanceof Uint8Array ? e.data : null, n = t && ma(t);
		if (!t || n && n.hash === this.hash) return;
		let r = ++this.turn;
		if (!eO(t)) return this.show(n, () => Ki(t));
		this.hash = n?.hash ?? null, this.sides || this.root.render(/* @__PURE__ */ (0, q.jsx)("p", {
			className: "jm-waiting",
			role: "status",
			children: "Unpacking the journeys …"
		})), tO(t).then((e) => {
			r === this.turn && this.show(n, () => Ki(se(e, !0)));
		}, (e) => {
			r === this.turn && this.refuse(e);
		});
	}
	show(e, t) {
		let n;
		try {
			n = t();
		} catch (e) {
			this.refuse(e);
			return;
		}
		this.hash = e?.hash ?? null;
		let r = {
			selected: (e) => this.tell("selected", () => this.args.setStateValue?.("selected", e)),
			compare: (e) => this.tell("compare", () => this.args.setStateValue?.("compare", e)),
			look: (e) => this.tell("look", () => this.args.setStateValue?.("look", e))
		};
		if (this.sides) this.sides.replace(n);
		else {
			let { options: t, wrong: i } = fw(e?.options ?? {});
			this.sides = new bo(n, t, cO, r), i && this.page.say(i, !0), this.shelf = new yr(this.sides, this.page, (e) => this.tell("bookmark", () => this.args.setStateValue?.("bookmark", e))), this.openAt(t), this.stopTelling = dw(this.sides.first, (e, t) => this.tell(e, () => this.args.setStateValue?.(e, t)));
		}
		this.root.render(/* @__PURE__ */ (0, q.jsx)(fa.Provider, {
			value: this.page,
			children: /* @__PURE__ */ (0, q.jsx)(br.Provider, {
				value: this.shelf,
				children: /* @__PURE__ */ (0, q.jsx)(qD, { sides: this.sides })
			})
		}));
	}
	tell(e, t) {
		this.opening || this.page.whenIdle(e, t);
	}
	openAt({ bookmarks: e, bookmark: t }) {
		if (Array.isArray(e) && this.page.bookmarks.get().length === 0 && this.page.keep(e), t === void 0) return;
		this.opening = !0;
		let n = this.shelf?.go(t) ?? !1;
		this.opening = !1, n || this.page.say("The bookmark that this link leads to is not in this project any more.", !0);
	}
	end() {
		this.turn += 1, this.container.removeEventListener("keydown", this.onKey), this.stopTelling(), this.page.end(), this.shelf?.end(), this.sides?.end(), this.sides = null, this.root.unmount(), this.container.remove();
	}
	onKey = (e) => {
		this.sides && this.shelf && oa(e, dO(this.sides.active, this.sides, this.shelf, () => this.otherSide()));
	};
	otherSide() {
		if (!this.sides?.second) return;
		let e = 1 - this.sides.ui.get().active;
		this.sides.activate(e), this.container.querySelectorAll(".jm-pane")[e]?.focus({ preventScroll: !0 });
	}
	refuse(e) {
		this.stopTelling(), this.shelf?.end(), this.shelf = null, this.sides?.end(), this.sides = null, this.hash = null;
		let t = e instanceof Error ? e.message : String(e);
		this.root.render(/* @__PURE__ */ (0, q.jsx)("section", {
			className: "jm-stage jm-refused",
			role: "region",
			"aria-label": "Playback",
			children: /* @__PURE__ */ (0, q.jsx)("p", {
				role: "alert",
				children: t
			})
		}));
	}
}, pO = l((e) => new fO(e)), mO = ({ data: e, parentElement: t, setStateValue: n, setTriggerValue: r }) => pO({
	data: e,
	parentElement: t,
	setStateValue: n,
	setTriggerValue: r
});
export { mO as default };
