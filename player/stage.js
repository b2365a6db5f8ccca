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
	function F(e, t, n) {
		if (e == null) return e;
		var r = [], i = 0;
		return P(e, r, "", "", function(e) {
			return t.call(n, e, i++);
		}), r;
	}
	function ee(e) {
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
	var I = typeof reportError == "function" ? reportError : function(e) {
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
	function L(e) {
		var t = T.T, n = {};
		n.types = t === null ? null : t.types, T.T = n;
		try {
			var r = e(), i = T.S;
			i !== null && i(n, r), typeof r == "object" && r && typeof r.then == "function" && r.then(w, I);
		} catch (e) {
			I(e);
		} finally {
			t !== null && n.types !== null && (t.types = n.types), T.T = t;
		}
	}
	function te(e) {
		var t = T.T;
		if (t !== null) {
			var n = t.types;
			n === null ? t.types = [e] : n.indexOf(e) === -1 && n.push(e);
		} else L(te.bind(null, e));
	}
	var R = {
		map: F,
		forEach: function(e, t, n) {
			F(e, function() {
				t.apply(this, arguments);
			}, n);
		},
		count: function(e) {
			var t = 0;
			return F(e, function() {
				t++;
			}), t;
		},
		toArray: function(e) {
			return F(e, function(e) {
				return e;
			}) || [];
		},
		only: function(e) {
			if (!k(e)) throw Error("React.Children.only expected to receive a single React element child.");
			return e;
		}
	};
	e.Activity = f, e.Children = R, e.Component = y, e.Fragment = r, e.Profiler = a, e.PureComponent = x, e.StrictMode = i, e.Suspense = l, e.ViewTransition = p, e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = T, e.__COMPILER_RUNTIME = {
		__proto__: null,
		c: function(e) {
			return T.H.useMemoCache(e);
		}
	}, e.addTransitionType = te, e.cache = function(e) {
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
			_init: ee
		};
	}, e.memo = function(e, t) {
		return {
			$$typeof: u,
			type: e,
			compare: t === void 0 ? null : t
		};
	}, e.startTransition = L, e.unstable_useCacheRefresh = function() {
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
	var D = Object.assign, O = Symbol.for("react.element"), k = Symbol.for("react.transitional.element"), A = Symbol.for("react.portal"), j = Symbol.for("react.fragment"), M = Symbol.for("react.strict_mode"), N = Symbol.for("react.profiler"), P = Symbol.for("react.consumer"), F = Symbol.for("react.context"), ee = Symbol.for("react.forward_ref"), I = Symbol.for("react.suspense"), L = Symbol.for("react.suspense_list"), te = Symbol.for("react.memo"), R = Symbol.for("react.lazy"), ne = Symbol.for("react.activity"), re = Symbol.for("react.legacy_hidden"), ie = Symbol.for("react.memo_cache_sentinel"), ae = Symbol.for("react.view_transition"), oe = Symbol.for("react.recoverable"), se = Symbol.iterator;
	function ce(e) {
		return typeof e != "object" || !e ? null : (e = se && e[se] || e["@@iterator"], typeof e == "function" ? e : null);
	}
	var le = Symbol.for("react.client.reference");
	function ue(e) {
		if (e == null) return null;
		if (typeof e == "function") return e.$$typeof === le ? null : e.displayName || e.name || null;
		if (typeof e == "string") return e;
		switch (e) {
			case j: return "Fragment";
			case N: return "Profiler";
			case M: return "StrictMode";
			case I: return "Suspense";
			case L: return "SuspenseList";
			case ne: return "Activity";
			case ae: return "ViewTransition";
		}
		if (typeof e == "object") switch (e.$$typeof) {
			case A: return "Portal";
			case F: return e.displayName || "Context";
			case P: return (e._context.displayName || "Context") + ".Consumer";
			case ee:
				var t = e.render;
				return e = e.displayName, e ||= (e = t.displayName || t.name || "", e === "" ? "ForwardRef" : "ForwardRef(" + e + ")"), e;
			case te: return t = e.displayName || null, t === null ? ue(e.type) || "Memo" : t;
			case R:
				t = e._payload, e = e._init;
				try {
					return ue(e(t));
				} catch {}
		}
		return null;
	}
	var de = Array.isArray, z = n.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE, B = r.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE, fe = {
		pending: !1,
		data: null,
		method: null,
		action: null
	}, pe = [], me = -1;
	function he(e) {
		return { current: e };
	}
	function ge(e) {
		0 > me || (e.current = pe[me], pe[me] = null, me--);
	}
	function _e(e, t) {
		me++, pe[me] = e.current, e.current = t;
	}
	var ve = he(null), ye = he(null), be = he(null), xe = he(null);
	function Se(e, t) {
		switch (_e(be, t), _e(ye, e), _e(ve, null), t.nodeType) {
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
		ge(ve), _e(ve, e);
	}
	function Ce() {
		ge(ve), ge(ye), ge(be);
	}
	function we(e) {
		var t = e.memoizedState;
		t !== null && (ch._currentValue = t.memoizedState, _e(xe, e)), t = ve.current;
		var n = pp(t, e.type);
		t !== n && (_e(ye, e), _e(ve, n));
	}
	function Te(e) {
		ye.current === e && (ge(ve), ge(ye)), xe.current === e && (ge(xe), ch._currentValue = fe);
	}
	var Ee, De;
	function Oe(e) {
		if (Ee === void 0) try {
			throw Error();
		} catch (e) {
			var t = e.stack.trim().match(/\n( *(at )?)/);
			Ee = t && t[1] || "", De = -1 < e.stack.indexOf("\n    at") ? " (<anonymous>)" : -1 < e.stack.indexOf("@") ? "@unknown:0:0" : "";
		}
		return "\n" + Ee + e + De;
	}
	var ke = !1;
	function Ae(e, t) {
		if (!e || ke) return "";
		ke = !0;
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
			ke = !1, Error.prepareStackTrace = n;
		}
		return (n = e ? e.displayName || e.name : "") ? Oe(n) : "";
	}
	function je(e, t) {
		switch (e.tag) {
			case 26:
			case 27:
			case 5: return Oe(e.type);
			case 16: return Oe("Lazy");
			case 13: return e.child !== t && t !== null ? Oe("Suspense Fallback") : Oe("Suspense");
			case 19: return Oe("SuspenseList");
			case 0:
			case 15: return Ae(e.type, !1);
			case 11: return Ae(e.type.render, !1);
			case 1: return Ae(e.type, !0);
			case 31: return Oe("Activity");
			case 30: return Oe("ViewTransition");
			default: return "";
		}
	}
	function Me(e) {
		try {
			var t = "", n = null;
			do
				t += je(e, n), n = e, e = e.return;
			while (e);
			return t;
		} catch (e) {
			return "\nError generating stack: " + e.message + "\n" + e.stack;
		}
	}
	var Ne = Object.prototype.hasOwnProperty, Pe = t.unstable_scheduleCallback, Fe = t.unstable_cancelCallback, Ie = t.unstable_shouldYield, Le = t.unstable_requestPaint, Re = t.unstable_now, ze = t.unstable_getCurrentPriorityLevel, Be = t.unstable_ImmediatePriority, Ve = t.unstable_UserBlockingPriority, He = t.unstable_NormalPriority, Ue = t.unstable_LowPriority, We = t.unstable_IdlePriority, Ge = t.log, Ke = t.unstable_setDisableYieldValue, qe = null, Je = null;
	function Ye(e) {
		if (typeof Ge == "function" && Ke(e), Je && typeof Je.setStrictMode == "function") try {
			Je.setStrictMode(qe, e);
		} catch {}
	}
	var Xe = Math.clz32 ? Math.clz32 : $e, Ze = Math.log, Qe = Math.LN2;
	function $e(e) {
		return e >>>= 0, e === 0 ? 32 : 31 - (Ze(e) / Qe | 0) | 0;
	}
	var et = 256, tt = 262144, nt = 4194304;
	function rt(e) {
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
	function it(e, t, n) {
		var r = e.pendingLanes;
		if (r === 0) return 0;
		var i = 0, a = e.suspendedLanes, o = e.pingedLanes;
		e = e.warmLanes;
		var s = r & 134217727;
		return s === 0 ? (s = r & ~a, s === 0 ? o === 0 ? n || (n = r & ~e, n !== 0 && (i = rt(n))) : i = rt(o) : i = rt(s)) : (r = s & ~a, r === 0 ? (o &= s, o === 0 ? n || (n = s & ~e, n !== 0 && (i = rt(n))) : i = rt(o)) : i = rt(r)), i === 0 ? 0 : t !== 0 && t !== i && (t & a) === 0 && (a = i & -i, n = t & -t, a >= n || a === 32 && n & 4194048) ? t : i;
	}
	function at(e, t) {
		return (e.pendingLanes & ~(e.suspendedLanes & ~e.pingedLanes) & t) === 0;
	}
	function ot(e, t) {
		t & 8 && (t |= t & 32);
		var n = e.entangledLanes;
		if (n !== 0) for (e = e.entanglements, n &= t; 0 < n;) {
			var r = 31 - Xe(n), i = 1 << r;
			t |= e[r], n &= ~i;
		}
		return t;
	}
	function st(e, t) {
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
	function ct() {
		var e = nt;
		return nt <<= 1, !(nt & 62914560) && (nt = 4194304), e;
	}
	function lt(e) {
		for (var t = [], n = 0; 31 > n; n++) t.push(e);
		return t;
	}
	function ut(e, t) {
		e.pendingLanes |= t, t !== 268435456 && (e.suspendedLanes = 0, e.pingedLanes = 0, e.warmLanes = 0);
	}
	function dt(e, t, n, r, i, a) {
		var o = e.pendingLanes;
		e.pendingLanes = n, e.suspendedLanes = 0, e.pingedLanes = 0, e.warmLanes = 0, e.expiredLanes &= n, e.entangledLanes &= n, e.errorRecoveryDisabledLanes &= n, e.shellSuspendCounter = 0;
		var s = e.entanglements, c = e.expirationTimes, l = e.hiddenUpdates;
		for (n = o & ~n; 0 < n;) {
			var u = 31 - Xe(n), d = 1 << u;
			s[u] = 0, c[u] = -1;
			var f = l[u];
			if (f !== null) for (l[u] = null, u = 0; u < f.length; u++) {
				var p = f[u];
				p !== null && (p.lane &= -536870913);
			}
			n &= ~d;
		}
		r !== 0 && ft(e, r, 0), a !== 0 && i === 0 && e.tag !== 0 && (e.suspendedLanes |= a & ~(o & ~t));
	}
	function ft(e, t, n) {
		e.pendingLanes |= t, e.suspendedLanes &= ~t;
		var r = 31 - Xe(t);
		e.entangledLanes |= t, e.entanglements[r] = e.entanglements[r] | 1073741824 | n & 261930;
	}
	function pt(e, t) {
		var n = e.entangledLanes |= t;
		for (e = e.entanglements; n;) {
			var r = 31 - Xe(n), i = 1 << r;
			i & t | e[r] & t && (e[r] |= t), n &= ~i;
		}
	}
	function mt(e, t) {
		var n = t & -t;
		return n = n & 42 ? 1 : ht(n), (n & (e.suspendedLanes | t)) === 0 ? n : 0;
	}
	function ht(e) {
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
	function gt(e) {
		return e &= -e, 2 < e ? 8 < e ? e & 134217727 ? 32 : 268435456 : 8 : 2;
	}
	function _t() {
		var e = B.p;
		return e === 0 ? (e = window.event, e === void 0 ? 32 : wh(e.type)) : e;
	}
	function vt(e, t) {
		var n = B.p;
		try {
			return B.p = e, t();
		} finally {
			B.p = n;
		}
	}
	var yt = Math.random().toString(36).slice(2), bt = "__reactFiber$" + yt, xt = "__reactProps$" + yt, St = "__reactContainer$" + yt, Ct = "__reactEvents$" + yt, wt = "__reactListeners$" + yt, Tt = "__reactHandles$" + yt, Et = "__reactResources$" + yt, Dt = "__reactMarker$" + yt, Ot = "__reactLoad$" + yt;
	function kt(e) {
		delete e[bt], delete e[xt], delete e[wt], delete e[Tt];
	}
	function At(e) {
		var t;
		if (t = e[bt]) return t;
		for (var n = e.parentNode; n;) {
			if (t = n[St] || n[bt]) {
				if (n = t.alternate, t.child !== null || n !== null && n.child !== null) for (e = pm(e); e !== null;) {
					if (n = e[bt]) return n;
					e = pm(e);
				}
				return t;
			}
			e = n, n = e.parentNode;
		}
		return null;
	}
	function jt(e) {
		if (e = e[bt] || e[St]) {
			var t = e.tag;
			if (t === 5 || t === 6 || t === 13 || t === 31 || t === 26 || t === 27 || t === 3) return e;
		}
		return null;
	}
	function Mt(e) {
		var t = e.tag;
		if (t === 5 || t === 26 || t === 27 || t === 6) return e.stateNode;
		throw Error(i(33));
	}
	function Nt(e) {
		var t = e[Et];
		return t ||= e[Et] = {
			hoistableStyles: /* @__PURE__ */ new Map(),
			hoistableScripts: /* @__PURE__ */ new Map()
		}, t;
	}
	function Pt(e) {
		e[Dt] = !0;
	}
	function Ft(e) {
		e[Ot] = void 0;
	}
	var It = /* @__PURE__ */ new Set(), Lt = {};
	function Rt(e, t) {
		zt(e, t), zt(e + "Capture", t);
	}
	function zt(e, t) {
		for (Lt[e] = t, e = 0; e < t.length; e++) It.add(t[e]);
	}
	var Bt = RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"), Vt = {}, Ht = {};
	function Ut(e) {
		return Ne.call(Ht, e) ? !0 : Ne.call(Vt, e) ? !1 : Bt.test(e) ? Ht[e] = !0 : (Vt[e] = !0, !1);
	}
	var V = !1;
	function Wt() {
		var e = V;
		return V = !1, e;
	}
	function Gt(e, t, n) {
		if (Ut(t)) {
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
	function Kt(e, t, n) {
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
	function qt(e, t, n, r) {
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
	function Jt(e) {
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
	function Yt(e) {
		var t = e.type;
		return (e = e.nodeName) && e.toLowerCase() === "input" && (t === "checkbox" || t === "radio");
	}
	function Xt(e, t, n) {
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
	function Zt(e) {
		if (!e._valueTracker) {
			var t = Yt(e) ? "checked" : "value";
			e._valueTracker = Xt(e, t, "" + e[t]);
		}
	}
	function Qt(e) {
		if (!e) return !1;
		var t = e._valueTracker;
		if (!t) return !0;
		var n = t.getValue(), r = "";
		return e && (r = Yt(e) ? e.checked ? "true" : "false" : e.value), e = r, e !== n && (t.setValue(e), !0);
	}
	var $t = /[\n"\\]/g;
	function en(e) {
		return e.replace($t, function(e) {
			return "\\" + e.charCodeAt(0).toString(16) + " ";
		});
	}
	function tn(e, t, n, r, i, a, o, s) {
		e.name = "", o != null && typeof o != "function" && typeof o != "symbol" && typeof o != "boolean" ? e.type = o : e.removeAttribute("type"), t == null ? o !== "submit" && o !== "reset" || e.removeAttribute("value") : o === "number" ? (t === 0 && e.value === "" || e.value != t) && (e.value = "" + Jt(t)) : e.value !== "" + Jt(t) && (e.value = "" + Jt(t)), t == null ? n == null ? r != null && e.removeAttribute("value") : rn(e, Jt(n)) : o === "number" && e.value == t ? rn(e, Jt(e.value)) : rn(e, Jt(t)), i == null && a != null && (e.defaultChecked = !!a), i != null && (e.checked = i && typeof i != "function" && typeof i != "symbol"), s != null && typeof s != "function" && typeof s != "symbol" && typeof s != "boolean" ? e.name = "" + Jt(s) : e.removeAttribute("name");
	}
	function nn(e, t, n, r, i, a, o, s) {
		if (a != null && typeof a != "function" && typeof a != "symbol" && typeof a != "boolean" && (e.type = a), t != null || n != null) {
			if (!(a !== "submit" && a !== "reset" || t != null)) {
				Zt(e);
				return;
			}
			n = n == null ? "" : "" + Jt(n), t = t == null ? n : "" + Jt(t), s || t === e.value || (e.value = t), e.defaultValue = t;
		}
		r ??= i, r = typeof r != "function" && typeof r != "symbol" && !!r, e.checked = s ? e.checked : !!r, e.defaultChecked = !!r, o != null && typeof o != "function" && typeof o != "symbol" && typeof o != "boolean" && (e.name = o), Zt(e);
	}
	function rn(e, t) {
		e.defaultValue !== "" + t && (e.defaultValue = "" + t);
	}
	function an(e, t, n, r) {
		if (e = e.options, t) {
			t = {};
			for (var i = 0; i < n.length; i++) t["$" + n[i]] = !0;
			for (n = 0; n < e.length; n++) i = t.hasOwnProperty("$" + e[n].value), e[n].selected !== i && (e[n].selected = i), i && r && (e[n].defaultSelected = !0);
		} else {
			for (n = "" + Jt(n), t = null, i = 0; i < e.length; i++) {
				if (e[i].value === n) {
					e[i].selected = !0, r && (e[i].defaultSelected = !0);
					return;
				}
				t !== null || e[i].disabled || (t = e[i]);
			}
			t !== null && (t.selected = !0);
		}
	}
	function on(e, t, n) {
		t != null && (t = "" + Jt(t), t !== e.value && (e.value = t), n == null) ? e.defaultValue !== t && (e.defaultValue = t) : e.defaultValue = n == null ? "" : "" + Jt(n);
	}
	function sn(e, t, n, r) {
		if (t == null) {
			if (r != null) {
				if (n != null) throw Error(i(92));
				if (de(r)) {
					if (1 < r.length) throw Error(i(93));
					r = r[0];
				}
				n = r;
			}
			n ??= "", t = n;
		}
		n = Jt(t), e.defaultValue = n, r = e.textContent, r === n && r !== "" && r !== null && (e.value = r), Zt(e);
	}
	function cn(e, t) {
		if (t) {
			var n = e.firstChild;
			if (n && n === e.lastChild && n.nodeType === 3) {
				n.nodeValue = t;
				return;
			}
		}
		e.textContent = t;
	}
	var ln = new Set("animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder msFlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalGroup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));
	function un(e, t, n) {
		var r = t.indexOf("--") === 0;
		n == null || typeof n == "boolean" || n === "" ? r ? e.setProperty(t, "") : t === "float" ? e.cssFloat = "" : e[t] = "" : r ? e.setProperty(t, n) : typeof n != "number" || n === 0 || ln.has(t) ? t === "float" ? e.cssFloat = n : e[t] = ("" + n).trim() : e[t] = n + "px";
	}
	function dn(e, t, n) {
		if (t != null && typeof t != "object") throw Error(i(62));
		if (e = e.style, n != null) {
			for (var r in n) !n.hasOwnProperty(r) || t != null && t.hasOwnProperty(r) || (r.indexOf("--") === 0 ? e.setProperty(r, "") : r === "float" ? e.cssFloat = "" : e[r] = "", V = !0);
			for (var a in t) r = t[a], t.hasOwnProperty(a) && n[a] !== r && (un(e, a, r), V = !0);
		} else for (var o in t) t.hasOwnProperty(o) && un(e, o, t[o]);
	}
	function fn(e) {
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
	var pn = /* @__PURE__ */ new Map([
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
	]), mn = /^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
	function hn(e) {
		return mn.test("" + e) ? "javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')" : e;
	}
	function gn() {}
	var _n = null;
	function vn(e) {
		return e = e.target || e.srcElement || window, e.correspondingUseElement && (e = e.correspondingUseElement), e.nodeType === 3 ? e.parentNode : e;
	}
	var yn = null, bn = null;
	function xn(e) {
		var t = jt(e);
		if (t && (e = t.stateNode)) {
			var n = e[xt] || null;
			a: switch (e = t.stateNode, t.type) {
				case "input":
					if (tn(e, n.value, n.defaultValue, n.defaultValue, n.checked, n.defaultChecked, n.type, n.name), t = n.name, n.type === "radio" && t != null) {
						for (n = e; n.parentNode;) n = n.parentNode;
						for (n = n.querySelectorAll("input[name=\"" + en("" + t) + "\"][type=\"radio\"]"), t = 0; t < n.length; t++) {
							var r = n[t];
							if (r !== e && r.form === e.form) {
								var a = r[xt] || null;
								if (!a) throw Error(i(90));
								tn(r, a.value, a.defaultValue, a.defaultValue, a.checked, a.defaultChecked, a.type, a.name);
							}
						}
						for (t = 0; t < n.length; t++) r = n[t], r.form === e.form && Qt(r);
					}
					break a;
				case "textarea":
					on(e, n.value, n.defaultValue);
					break a;
				case "select": t = n.value, t != null && an(e, !!n.multiple, t, !1);
			}
		}
	}
	var Sn = !1;
	function Cn(e, t, n) {
		if (Sn) return e(t, n);
		Sn = !0;
		try {
			return e(t);
		} finally {
			if (Sn = !1, (yn !== null || bn !== null) && (zd(), yn && (t = yn, e = bn, bn = yn = null, xn(t), e))) for (t = 0; t < e.length; t++) xn(e[t]);
		}
	}
	function wn(e, t) {
		var n = e.stateNode;
		if (n === null) return null;
		var r = n[xt] || null;
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
	var Tn = typeof window < "u" && window.document !== void 0 && window.document.createElement !== void 0, En = !1;
	if (Tn) try {
		var Dn = {};
		Object.defineProperty(Dn, "passive", { get: function() {
			En = !0;
		} }), window.addEventListener("test", Dn, Dn), window.removeEventListener("test", Dn, Dn);
	} catch {
		En = !1;
	}
	var On = null, kn = null, An = null;
	function jn() {
		if (An) return An;
		var e, t = kn, n = t.length, r, i = "value" in On ? On.value : On.textContent, a = i.length;
		for (e = 0; e < n && t[e] === i[e]; e++);
		var o = n - e;
		for (r = 1; r <= o && t[n - r] === i[a - r]; r++);
		return An = i.slice(e, 1 < r ? 1 - r : void 0);
	}
	function Mn(e) {
		var t = e.keyCode;
		return "charCode" in e ? (e = e.charCode, e === 0 && t === 13 && (e = 13)) : e = t, e === 10 && (e = 13), 32 <= e || e === 13 ? e : 0;
	}
	function Nn() {
		return !0;
	}
	function Pn() {
		return !1;
	}
	function Fn(e) {
		function t(t, n, r, i, a) {
			for (var o in this._reactName = t, this._targetInst = r, this.type = n, this.nativeEvent = i, this.target = a, this.currentTarget = null, e) e.hasOwnProperty(o) && (t = e[o], this[o] = t ? t(i) : i[o]);
			return this.isDefaultPrevented = (i.defaultPrevented == null ? !1 === i.returnValue : i.defaultPrevented) ? Nn : Pn, this.isPropagationStopped = Pn, this;
		}
		return D(t.prototype, {
			preventDefault: function() {
				this.defaultPrevented = !0;
				var e = this.nativeEvent;
				e && (e.preventDefault ? e.preventDefault() : typeof e.returnValue != "unknown" && (e.returnValue = !1), this.isDefaultPrevented = Nn);
			},
			stopPropagation: function() {
				var e = this.nativeEvent;
				e && (e.stopPropagation ? e.stopPropagation() : typeof e.cancelBubble != "unknown" && (e.cancelBubble = !0), this.isPropagationStopped = Nn);
			},
			persist: function() {},
			isPersistent: Nn
		}), t;
	}
	var In = {
		eventPhase: 0,
		bubbles: 0,
		cancelable: 0,
		timeStamp: function(e) {
			return e.timeStamp || Date.now();
		},
		defaultPrevented: 0,
		isTrusted: 0
	}, Ln = Fn(In), Rn = D({}, In, {
		view: 0,
		detail: 0
	}), zn = Fn(Rn), Bn, Vn, Hn, Un = D({}, Rn, {
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
		getModifierState: er,
		button: 0,
		buttons: 0,
		relatedTarget: function(e) {
			return e.relatedTarget === void 0 ? e.fromElement === e.srcElement ? e.toElement : e.fromElement : e.relatedTarget;
		},
		movementX: function(e) {
			return "movementX" in e ? e.movementX : (e !== Hn && (Hn && e.type === "mousemove" ? (Bn = e.screenX - Hn.screenX, Vn = e.screenY - Hn.screenY) : Vn = Bn = 0, Hn = e), Bn);
		},
		movementY: function(e) {
			return "movementY" in e ? e.movementY : Vn;
		}
	}), Wn = Fn(Un), Gn = Fn(D({}, Un, { dataTransfer: 0 })), Kn = Fn(D({}, Rn, { relatedTarget: 0 })), qn = Fn(D({}, In, {
		animationName: 0,
		elapsedTime: 0,
		pseudoElement: 0
	})), Jn = Fn(D({}, In, { clipboardData: function(e) {
		return "clipboardData" in e ? e.clipboardData : window.clipboardData;
	} })), Yn = Fn(D({}, In, { data: 0 })), Xn = {
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
	}, Zn = {
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
	}, Qn = {
		Alt: "altKey",
		Control: "ctrlKey",
		Meta: "metaKey",
		Shift: "shiftKey"
	};
	function $n(e) {
		var t = this.nativeEvent;
		return t.getModifierState ? t.getModifierState(e) : (e = Qn[e]) ? !!t[e] : !1;
	}
	function er() {
		return $n;
	}
	var tr = Fn(D({}, Rn, {
		key: function(e) {
			if (e.key) {
				var t = Xn[e.key] || e.key;
				if (t !== "Unidentified") return t;
			}
			return e.type === "keypress" ? (e = Mn(e), e === 13 ? "Enter" : String.fromCharCode(e)) : e.type === "keydown" || e.type === "keyup" ? Zn[e.keyCode] || "Unidentified" : "";
		},
		code: 0,
		location: 0,
		ctrlKey: 0,
		shiftKey: 0,
		altKey: 0,
		metaKey: 0,
		repeat: 0,
		locale: 0,
		getModifierState: er,
		charCode: function(e) {
			return e.type === "keypress" ? Mn(e) : 0;
		},
		keyCode: function(e) {
			return e.type === "keydown" || e.type === "keyup" ? e.keyCode : 0;
		},
		which: function(e) {
			return e.type === "keypress" ? Mn(e) : e.type === "keydown" || e.type === "keyup" ? e.keyCode : 0;
		}
	})), nr = Fn(D({}, Un, {
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
	})), rr = Fn(D({}, In, { submitter: 0 })), ir = Fn(D({}, Rn, {
		touches: 0,
		targetTouches: 0,
		changedTouches: 0,
		altKey: 0,
		metaKey: 0,
		ctrlKey: 0,
		shiftKey: 0,
		getModifierState: er
	})), ar = Fn(D({}, In, {
		propertyName: 0,
		elapsedTime: 0,
		pseudoElement: 0
	})), or = Fn(D({}, Un, {
		deltaX: function(e) {
			return "deltaX" in e ? e.deltaX : "wheelDeltaX" in e ? -e.wheelDeltaX : 0;
		},
		deltaY: function(e) {
			return "deltaY" in e ? e.deltaY : "wheelDeltaY" in e ? -e.wheelDeltaY : "wheelDelta" in e ? -e.wheelDelta : 0;
		},
		deltaZ: 0,
		deltaMode: 0
	})), sr = Fn(D({}, In, {
		newState: 0,
		oldState: 0,
		source: 0
	})), cr = [
		9,
		13,
		27,
		32
	], lr = Tn && "CompositionEvent" in window, ur = null;
	Tn && "documentMode" in document && (ur = document.documentMode);
	var dr = Tn && "TextEvent" in window && !ur, fr = Tn && (!lr || ur && 8 < ur && 11 >= ur), pr = " ", mr = !1;
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
		if (_r) return e === "compositionend" || !lr && hr(e, t) ? (e = jn(), An = kn = On = null, _r = !1, e) : null;
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
		yn ? bn ? bn.push(r) : bn = [r] : yn = r, t = Yf(t, "onChange"), 0 < t.length && (n = new Ln("onChange", "change", null, n, r), e.push({
			event: n,
			listeners: t
		}));
	}
	var Cr = null, wr = null;
	function Tr(e) {
		Hf(e, 0);
	}
	function Er(e) {
		if (Qt(Mt(e))) return e;
	}
	function Dr(e, t) {
		if (e === "change") return t;
	}
	var Or = !1;
	if (Tn) {
		var kr;
		if (Tn) {
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
			Sr(t, wr, e, vn(e)), Cn(Tr, t);
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
			if (!Ne.call(t, i) || !zr(e[i], t[i])) return !1;
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
	var H = Tn && "documentMode" in document && 11 >= document.documentMode, qr = null, Jr = null, Yr = null, Xr = !1;
	function Zr(e, t, n) {
		var r = n.window === n ? n.document : n.nodeType === 9 ? n : n.ownerDocument;
		Xr || qr == null || qr !== Vr(r) || (r = qr, "selectionStart" in r && Kr(r) ? r = {
			start: r.selectionStart,
			end: r.selectionEnd
		} : (r = (r.ownerDocument && r.ownerDocument.defaultView || window).getSelection(), r = {
			anchorNode: r.anchorNode,
			anchorOffset: r.anchorOffset,
			focusNode: r.focusNode,
			focusOffset: r.focusOffset
		}), Yr && Br(Yr, r) || (Yr = r, r = Yf(Jr, "onSelect"), 0 < r.length && (t = new Ln("onSelect", "select", null, t, n), e.push({
			event: t,
			listeners: r
		}), t.target = qr)));
	}
	function Qr(e, t) {
		var n = {};
		return n[e.toLowerCase()] = t.toLowerCase(), n["Webkit" + e] = "webkit" + t, n["Moz" + e] = "moz" + t, n;
	}
	var $r = {
		animationend: Qr("Animation", "AnimationEnd"),
		animationiteration: Qr("Animation", "AnimationIteration"),
		animationstart: Qr("Animation", "AnimationStart"),
		transitionrun: Qr("Transition", "TransitionRun"),
		transitionstart: Qr("Transition", "TransitionStart"),
		transitioncancel: Qr("Transition", "TransitionCancel"),
		transitionend: Qr("Transition", "TransitionEnd")
	}, ei = {}, ti = {};
	Tn && (ti = document.createElement("div").style, "AnimationEvent" in window || (delete $r.animationend.animation, delete $r.animationiteration.animation, delete $r.animationstart.animation), "TransitionEvent" in window || delete $r.transitionend.transition);
	function ni(e) {
		if (ei[e]) return ei[e];
		if (!$r[e]) return e;
		var t = $r[e], n;
		for (n in t) if (t.hasOwnProperty(n) && n in ti) return ei[e] = t[n];
		return e;
	}
	var ri = ni("animationend"), ii = ni("animationiteration"), ai = ni("animationstart"), oi = ni("transitionrun"), si = ni("transitionstart"), ci = ni("transitioncancel"), li = ni("transitionend"), ui = /* @__PURE__ */ new Map(), di = "abort auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel".split(" ");
	di.push("scrollEnd");
	function fi(e, t) {
		ui.set(e, t), Rt(t, [e]);
	}
	var pi = 0;
	function mi(e, t) {
		if (e.name != null && e.name !== "auto") return e.name;
		if (t.autoName !== null) return t.autoName;
		e = bd.identifierPrefix;
		var n = pi++;
		return e = "_" + e + "t_" + n.toString(32) + "_", t.autoName = e;
	}
	function hi(e) {
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
	function gi(e, t) {
		return e = hi(e), t = hi(t), t == null ? e === "auto" ? null : e : t === "auto" ? null : t;
	}
	var _i = typeof reportError == "function" ? reportError : function(e) {
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
	}, vi = [], yi = 0, bi = 0;
	function xi() {
		for (var e = yi, t = bi = yi = 0; t < e;) {
			var n = vi[t];
			vi[t++] = null;
			var r = vi[t];
			vi[t++] = null;
			var i = vi[t];
			vi[t++] = null;
			var a = vi[t];
			if (vi[t++] = null, r !== null && i !== null) {
				var o = r.pending;
				o === null ? i.next = i : (i.next = o.next, o.next = i), r.pending = i;
			}
			a !== 0 && Ti(n, i, a);
		}
	}
	function Si(e, t, n, r) {
		vi[yi++] = e, vi[yi++] = t, vi[yi++] = n, vi[yi++] = r, bi |= r, e.lanes |= r, e = e.alternate, e !== null && (e.lanes |= r);
	}
	function Ci(e, t, n, r) {
		return Si(e, t, n, r), Ei(e);
	}
	function wi(e, t) {
		return Si(e, null, null, t), Ei(e);
	}
	function Ti(e, t, n) {
		e.lanes |= n;
		var r = e.alternate;
		r !== null && (r.lanes |= n);
		for (var i = !1, a = e.return; a !== null;) a.childLanes |= n, r = a.alternate, r !== null && (r.childLanes |= n), a.tag === 22 && (e = a.stateNode, e === null || e._visibility & 1 || (i = !0)), e = a, a = a.return;
		return e.tag === 3 ? (a = e.stateNode, i && t !== null && (i = 31 - Xe(n), e = a.hiddenUpdates, r = e[i], r === null ? e[i] = [t] : r.push(t), t.lane = n | 536870912), a) : null;
	}
	function Ei(e) {
		if (50 < kd) throw kd = 0, Ad = null, Error(i(185));
		for (var t = e.return; t !== null;) e = t, t = e.return;
		return e.tag === 3 ? e.stateNode : null;
	}
	var Di = {};
	function Oi(e, t, n, r) {
		this.tag = e, this.key = n, this.sibling = this.child = this.return = this.stateNode = this.type = this.elementType = null, this.index = 0, this.refCleanup = this.ref = null, this.pendingProps = t, this.dependencies = this.memoizedState = this.updateQueue = this.memoizedProps = null, this.mode = r, this.subtreeFlags = this.flags = 0, this.deletions = null, this.childLanes = this.lanes = 0, this.alternate = null;
	}
	function ki(e, t, n, r) {
		return new Oi(e, t, n, r);
	}
	function Ai(e) {
		return e = e.prototype, !(!e || !e.isReactComponent);
	}
	function ji(e, t) {
		var n = e.alternate;
		return n === null ? (n = ki(e.tag, t, e.key, e.mode), n.elementType = e.elementType, n.type = e.type, n.stateNode = e.stateNode, n.alternate = e, e.alternate = n) : (n.pendingProps = t, n.type = e.type, n.flags = 0, n.subtreeFlags = 0, n.deletions = null), n.flags = e.flags & 1206910976, n.childLanes = e.childLanes, n.lanes = e.lanes, n.child = e.child, n.memoizedProps = e.memoizedProps, n.memoizedState = e.memoizedState, n.updateQueue = e.updateQueue, t = e.dependencies, n.dependencies = t === null ? null : {
			lanes: t.lanes,
			firstContext: t.firstContext
		}, n.sibling = e.sibling, n.index = e.index, n.ref = e.ref, n.refCleanup = e.refCleanup, n;
	}
	function Mi(e, t) {
		e.flags &= 1206910978;
		var n = e.alternate;
		return n === null ? (e.childLanes = 0, e.lanes = t, e.child = null, e.subtreeFlags = 0, e.memoizedProps = null, e.memoizedState = null, e.updateQueue = null, e.dependencies = null, e.stateNode = null) : (e.childLanes = n.childLanes, e.lanes = n.lanes, e.child = n.child, e.subtreeFlags = 0, e.deletions = null, e.memoizedProps = n.memoizedProps, e.memoizedState = n.memoizedState, e.updateQueue = n.updateQueue, e.type = n.type, t = n.dependencies, e.dependencies = t === null ? null : {
			lanes: t.lanes,
			firstContext: t.firstContext
		}), e;
	}
	function Ni(e, t, n, r, a, o) {
		var s = 0;
		if (r = e, typeof r == "function") Ai(r) && (s = 1);
		else if (typeof r == "string") s = Jm(e, n, ve.current) ? 26 : e === "html" || e === "head" || e === "body" ? 27 : 5;
		else a: switch (r) {
			case ne: return e = ki(31, n, t, a), e.elementType = ne, e.lanes = o, e;
			case j: return Pi(n.children, a, o, t);
			case M:
				s = 8, a |= 24;
				break;
			case N: return e = ki(12, n, t, a | 2), e.elementType = N, e.lanes = o, e;
			case I: return e = ki(13, n, t, a), e.elementType = I, e.lanes = o, e;
			case L: return e = ki(19, n, t, a), e.elementType = L, e.lanes = o, e;
			case re:
			case ae: return e = a | 32, e = ki(30, n, t, e), e.elementType = ae, e.lanes = o, e.stateNode = {
				autoName: null,
				paired: null,
				clones: null,
				ref: null
			}, e;
			default:
				if (typeof r == "object" && r) switch (r.$$typeof) {
					case F:
						s = 10;
						break a;
					case P:
						s = 9;
						break a;
					case ee:
						s = 11;
						break a;
					case te:
						s = 14;
						break a;
					case R:
						s = 16, r = null;
						break a;
				}
				s = 29, n = Error(i(130, e === null ? "null" : typeof e, "")), r = null;
		}
		return t = ki(s, n, t, a), t.elementType = e, t.type = r, t.lanes = o, t;
	}
	function Pi(e, t, n, r) {
		return e = ki(7, e, r, t), e.lanes = n, e;
	}
	function Fi(e, t, n) {
		return e = ki(6, e, null, t), e.lanes = n, e;
	}
	function Ii(e) {
		var t = ki(18, null, null, 0);
		return t.stateNode = e, t;
	}
	function Li(e, t, n) {
		return t = ki(4, e.children === null ? [] : e.children, e.key, t), t.lanes = n, t.stateNode = {
			containerInfo: e.containerInfo,
			pendingChildren: null,
			implementation: e.implementation
		}, t;
	}
	var Ri = /* @__PURE__ */ new WeakMap();
	function zi(e, t) {
		if (typeof e == "object" && e) {
			var n = Ri.get(e);
			return n === void 0 ? (t = {
				value: e,
				source: t,
				stack: Me(t)
			}, Ri.set(e, t), t) : n;
		}
		return {
			value: e,
			source: t,
			stack: Me(t)
		};
	}
	var Bi = [], Vi = 0, Hi = null, Ui = 0, Wi = [], Gi = 0, Ki = null, qi = 1, Ji = "";
	function Yi(e, t) {
		Bi[Vi++] = Ui, Bi[Vi++] = Hi, Hi = e, Ui = t;
	}
	function Xi(e, t, n) {
		Wi[Gi++] = qi, Wi[Gi++] = Ji, Wi[Gi++] = Ki, Ki = e;
		var r = qi;
		e = Ji;
		var i = 32 - Xe(r) - 1;
		r &= ~(1 << i), n += 1;
		var a = 32 - Xe(t) + i;
		if (30 < a) {
			var o = i - i % 5;
			a = (r & (1 << o) - 1).toString(32), r >>= o, i -= o, qi = 1 << 32 - Xe(t) + i | n << i | r, Ji = a + e;
		} else qi = 1 << a | n << i | r, Ji = e;
	}
	function Zi(e) {
		e.return !== null && (Yi(e, 1), Xi(e, 1, 0));
	}
	function U(e) {
		for (; e === Hi;) Hi = Bi[--Vi], Bi[Vi] = null, Ui = Bi[--Vi], Bi[Vi] = null;
		for (; e === Ki;) Ki = Wi[--Gi], Wi[Gi] = null, Ji = Wi[--Gi], Wi[Gi] = null, qi = Wi[--Gi], Wi[Gi] = null;
	}
	function Qi(e, t) {
		Wi[Gi++] = qi, Wi[Gi++] = Ji, Wi[Gi++] = Ki, qi = t.id, Ji = t.overflow, Ki = e;
	}
	var $i = null, ea = null, W = !1, ta = null, na = !1, ra = Error(i(519));
	function ia(e) {
		throw ua(zi(Error(i(418, 1 < arguments.length && arguments[1] !== void 0 && arguments[1] ? "text" : "HTML", "")), e)), ra;
	}
	function aa(e) {
		var t = e.stateNode, n = e.type, r = e.memoizedProps;
		switch (t[bt] = e, t[xt] = r, n) {
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
				Z("invalid", t), nn(t, r.value, r.defaultValue, r.checked, r.defaultChecked, r.type, r.name, !0);
				break;
			case "select":
				Z("invalid", t);
				break;
			case "textarea": Z("invalid", t), sn(t, r.value, r.defaultValue, r.children);
		}
		n = r.children, typeof n != "string" && typeof n != "number" && typeof n != "bigint" || t.textContent === "" + n || !0 === r.suppressHydrationWarning || tp(t.textContent, n) ? (r.popover != null && (Z("beforetoggle", t), Z("toggle", t)), r.onScroll != null && Z("scroll", t), r.onScrollEnd != null && Z("scrollend", t), r.onClick != null && (t.onclick = gn), t = !0) : t = !1, t || ia(e, !0);
	}
	function oa(e) {
		for ($i = e.return; $i;) switch ($i.tag) {
			case 5:
			case 31:
			case 13:
				na = !1;
				return;
			case 27:
			case 3:
				na = !0;
				return;
			default: $i = $i.return;
		}
	}
	function sa(e) {
		if (e !== $i) return !1;
		if (!W) return oa(e), W = !0, !1;
		var t = e.tag, n;
		if ((n = t !== 3 && t !== 27) && ((n = t === 5) && (n = e.type, n = n === "form" || n === "button" || hp(e.type, e.memoizedProps)), n = !n), n && ea && ia(e), oa(e), t === 13) {
			if (e = e.memoizedState, e = e === null ? null : e.dehydrated, !e) throw Error(i(317));
			ea = fm(e);
		} else if (t === 31) {
			if (e = e.memoizedState, e = e === null ? null : e.dehydrated, !e) throw Error(i(317));
			ea = fm(e);
		} else t === 27 ? (t = ea, wp(e.type) ? (e = dm, dm = null, ea = e) : ea = t) : ea = $i ? um(e.stateNode.nextSibling) : null;
		return !0;
	}
	function ca() {
		ea = $i = null, W = !1;
	}
	function la() {
		var e = ta;
		return e !== null && (fd === null ? fd = e : fd.push.apply(fd, e), ta = null), e;
	}
	function ua(e) {
		ta === null ? ta = [e] : ta.push(e);
	}
	var da = he(null), fa = null, pa = null;
	function ma(e, t, n) {
		_e(da, t._currentValue), t._currentValue = n;
	}
	function ha(e) {
		e._currentValue = da.current, ge(da);
	}
	function ga(e, t, n) {
		for (; e !== null;) {
			var r = e.alternate;
			if ((e.childLanes & t) === t ? r !== null && (r.childLanes & t) !== t && (r.childLanes |= t) : (e.childLanes |= t, r !== null && (r.childLanes |= t)), e === n) break;
			e = e.return;
		}
	}
	function _a(e, t, n, r) {
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
						o.lanes |= n, c = o.alternate, c !== null && (c.lanes |= n), ga(o.return, n, e), r || (s = null);
						break a;
					}
					o = c.next;
				}
			} else if (a.tag === 18) {
				if (s = a.return, s === null) throw Error(i(341));
				s.lanes |= n, o = s.alternate, o !== null && (o.lanes |= n), ga(s, n, e), s = null;
			} else a.tag === 13 && a.memoizedState !== null && a.memoizedState.dehydrated === null ? (a.lanes |= n, s = a.alternate, s !== null && (s.lanes |= n), ga(a.return, n, e), s = a.child, s = s === null ? null : s.sibling) : s = a.child;
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
	function va(e, t, n, r) {
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
			} else if (a === xe.current) {
				if (s = a.alternate, s === null) throw Error(i(387));
				s.memoizedState.memoizedState !== a.memoizedState.memoizedState && (e === null ? e = [ch] : e.push(ch));
			}
			a = a.return;
		}
		return e !== null && _a(t, e, n, r), t.flags |= 262144, e !== null;
	}
	function ya(e) {
		for (e = e.firstContext; e !== null;) {
			if (!zr(e.context._currentValue, e.memoizedValue)) return !0;
			e = e.next;
		}
		return !1;
	}
	function ba(e) {
		fa = e, pa = null, e = e.dependencies, e !== null && (e.firstContext = null);
	}
	function xa(e) {
		return Ca(fa, e);
	}
	function Sa(e, t) {
		return fa === null && ba(e), Ca(e, t);
	}
	function Ca(e, t) {
		var n = t._currentValue;
		if (t = {
			context: t,
			memoizedValue: n,
			next: null
		}, pa === null) {
			if (e === null) throw Error(i(308));
			pa = t, e.dependencies = {
				lanes: 0,
				firstContext: t
			}, e.flags |= 524288;
		} else pa = pa.next = t;
		return n;
	}
	var wa = typeof AbortController < "u" ? AbortController : function() {
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
	}, Ta = t.unstable_scheduleCallback, Ea = t.unstable_NormalPriority, Da = {
		$$typeof: F,
		Consumer: null,
		Provider: null,
		_currentValue: null,
		_currentValue2: null,
		_threadCount: 0
	};
	function Oa() {
		return {
			controller: new wa(),
			data: /* @__PURE__ */ new Map(),
			refCount: 0
		};
	}
	function ka(e) {
		e.refCount--, e.refCount === 0 && Ta(Ea, function() {
			e.controller.abort();
		});
	}
	function Aa(e, t) {
		if (e.pendingLanes & 4194048) {
			var n = e.transitionTypes;
			for (n === null && (n = e.transitionTypes = []), e = 0; e < t.length; e++) {
				var r = t[e];
				n.indexOf(r) === -1 && n.push(r);
			}
		}
	}
	var ja = null;
	function Ma(e) {
		var t = e.transitionTypes;
		return e.transitionTypes = null, t;
	}
	var Na = null, Pa = 0, Fa = 0, Ia = null;
	function La(e, t) {
		if (Na === null) {
			var n = Na = [];
			Pa = 0, Fa = Ff(), Ia = {
				status: "pending",
				value: void 0,
				then: function(e) {
					n.push(e);
				}
			};
		}
		return Pa++, t.then(Ra, Ra), t;
	}
	function Ra() {
		if (--Pa === 0 && (ja = null, Na !== null)) {
			Ia !== null && (Ia.status = "fulfilled");
			var e = Na;
			Na = null, Fa = 0, Ia = null;
			for (var t = 0; t < e.length; t++) (0, e[t])();
		}
	}
	function za(e, t) {
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
	var Ba = z.S;
	z.S = function(e, t) {
		if (hd = Re(), typeof t == "object" && t && typeof t.then == "function" && La(e, t), ja !== null) for (var n = xf; n !== null;) Aa(n, ja), n = n.next;
		if (n = e.types, n !== null) {
			for (var r = xf; r !== null;) Aa(r, n), r = r.next;
			if (Fa !== 0) {
				r = ja, r === null && (r = ja = []);
				for (var i = 0; i < n.length; i++) {
					var a = n[i];
					r.indexOf(a) === -1 && r.push(a);
				}
			}
		}
		Ba !== null && Ba(e, t);
	};
	var Va = he(null);
	function Ha() {
		var e = Va.current;
		return e === null ? Qu.pooledCache : e;
	}
	function Ua(e, t) {
		t === null ? _e(Va, Va.current) : _e(Va, t.pool);
	}
	function Wa() {
		var e = Ha();
		return e === null ? null : {
			parent: Da._currentValue,
			pool: e
		};
	}
	var Ga = Error(i(460)), Ka = Error(i(474)), qa = Error(i(542)), Ja = { then: function() {} };
	function Ya(e) {
		return e = e.status, e === "fulfilled" || e === "rejected";
	}
	function Xa(e, t, n) {
		switch (n = e[n], n === void 0 ? e.push(t) : n !== t && (t.then(gn, gn), t = n), t.status) {
			case "fulfilled": return t.value;
			case "rejected": throw e = t.reason, eo(e), e === void 0 && !("reason" in t) ? Error(i(600)) : e;
			default:
				if (typeof t.status == "string") t.then(gn, gn);
				else {
					if (e = Qu, e !== null && 100 < e.shellSuspendCounter) throw Error(i(482));
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
					case "rejected": throw e = t.reason, eo(e), e;
				}
				throw Qa = t, Ga;
		}
	}
	function Za(e) {
		try {
			var t = e._init;
			return t(e._payload);
		} catch (e) {
			throw typeof e == "object" && e && typeof e.then == "function" ? (Qa = e, Ga) : e;
		}
	}
	var Qa = null;
	function $a() {
		if (Qa === null) throw Error(i(459));
		var e = Qa;
		return Qa = null, e;
	}
	function eo(e) {
		if (e === Ga || e === qa) throw Error(i(483));
	}
	var to = null, no = 0;
	function ro(e) {
		var t = no;
		return no += 1, to === null && (to = []), Xa(to, e, t);
	}
	function io(e, t) {
		t = t.props.ref, e.ref = t === void 0 ? null : t;
	}
	function ao(e, t) {
		throw t.$$typeof === O ? Error(i(525)) : (e = Object.prototype.toString.call(t), Error(i(31, e === "[object Object]" ? "object with keys {" + Object.keys(t).join(", ") + "}" : e)));
	}
	function oo(e) {
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
			return e = ji(e, t), e.index = 0, e.sibling = null, e;
		}
		function o(t, n, r) {
			return t.index = r, e ? (r = t.alternate, r === null ? (t.flags |= 134217730, n) : (r = r.index, r < n ? (t.flags |= 2, n) : r)) : (t.flags |= 1048576, n);
		}
		function s(t) {
			return e && t.alternate === null && (t.flags |= 134217730), t;
		}
		function c(e, t, n, r) {
			return t === null || t.tag !== 6 ? (t = Fi(n, e.mode, r), t.return = e, t) : (t = a(t, n), t.return = e, t);
		}
		function l(e, t, n, r) {
			var i = n.type;
			return i === j ? (e = d(e, t, n.props.children, r, n.key), io(e, n), e) : t !== null && (t.elementType === i || typeof i == "object" && i && i.$$typeof === R && Za(i) === t.type) ? (t = a(t, n.props), io(t, n), t.return = e, t) : (t = Ni(n.type, n.key, n.props, null, e.mode, r), io(t, n), t.return = e, t);
		}
		function u(e, t, n, r) {
			return t === null || t.tag !== 4 || t.stateNode.containerInfo !== n.containerInfo || t.stateNode.implementation !== n.implementation ? (t = Li(n, e.mode, r), t.return = e, t) : (t = a(t, n.children || []), t.return = e, t);
		}
		function d(e, t, n, r, i) {
			return t === null || t.tag !== 7 ? (t = Pi(n, e.mode, r, i), t.return = e, t) : (t = a(t, n), t.return = e, t);
		}
		function f(e, t, n) {
			if (typeof t == "string" && t !== "" || typeof t == "number" || typeof t == "bigint") return t = Fi("" + t, e.mode, n), t.return = e, t;
			if (typeof t == "object" && t) {
				switch (t.$$typeof) {
					case k: return n = Ni(t.type, t.key, t.props, null, e.mode, n), io(n, t), n.return = e, n;
					case A: return t = Li(t, e.mode, n), t.return = e, t;
					case R: return t = Za(t), f(e, t, n);
				}
				if (de(t) || ce(t)) return t = Pi(t, e.mode, n, null), t.return = e, t;
				if (typeof t.then == "function") return f(e, ro(t), n);
				if (t.$$typeof === F) return f(e, Sa(e, t), n);
				ao(e, t);
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
					case R: return n = Za(n), p(e, t, n, r);
				}
				if (de(n) || ce(n)) return i === null ? d(e, t, n, r, null) : null;
				if (typeof n.then == "function") return p(e, t, ro(n), r);
				if (n.$$typeof === F) return p(e, t, Sa(e, n), r);
				ao(e, n);
			}
			return null;
		}
		function m(e, t, n, r, i) {
			if (typeof r == "string" && r !== "" || typeof r == "number" || typeof r == "bigint") return e = e.get(n) || null, c(t, e, "" + r, i);
			if (typeof r == "object" && r) {
				switch (r.$$typeof) {
					case k: return e = e.get(r.key === null ? n : r.key) || null, l(t, e, r, i);
					case A: return e = e.get(r.key === null ? n : r.key) || null, u(t, e, r, i);
					case R: return r = Za(r), m(e, t, n, r, i);
				}
				if (de(r) || ce(r)) return e = e.get(n) || null, d(t, e, r, i, null);
				if (typeof r.then == "function") return m(e, t, n, ro(r), i);
				if (r.$$typeof === F) return m(e, t, n, Sa(t, r), i);
				ao(t, r);
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
			if (h === s.length) return n(i, d), W && Yi(i, h), l;
			if (d === null) {
				for (; h < s.length; h++) d = f(i, s[h], c), d !== null && (a = o(d, a, h), u === null ? l = d : u.sibling = d, u = d);
				return W && Yi(i, h), l;
			}
			for (d = r(d); h < s.length; h++) g = m(d, i, h, s[h], c), g !== null && (e && (_ = g.alternate, _ !== null && d.delete(_.key === null ? h : _.key)), a = o(g, a, h), u === null ? l = g : u.sibling = g, u = g);
			return e && d.forEach(function(e) {
				return t(i, e);
			}), W && Yi(i, h), l;
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
			if (v.done) return n(a, h), W && Yi(a, g), u;
			if (h === null) {
				for (; !v.done; g++, v = c.next()) v = f(a, v.value, l), v !== null && (s = o(v, s, g), d === null ? u = v : d.sibling = v, d = v);
				return W && Yi(a, g), u;
			}
			for (h = r(h); !v.done; g++, v = c.next()) v = m(h, a, g, v.value, l), v !== null && (e && (_ = v.alternate, _ !== null && h.delete(_.key === null ? g : _.key)), s = o(v, s, g), d === null ? u = v : d.sibling = v, d = v);
			return e && h.forEach(function(e) {
				return t(a, e);
			}), W && Yi(a, g), u;
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
											n(e, r.sibling), c = a(r, o.props.children), io(c, o), c.return = e, e = c;
											break a;
										}
									} else if (r.elementType === l || typeof l == "object" && l && l.$$typeof === R && Za(l) === r.type) {
										n(e, r.sibling), c = a(r, o.props), io(c, o), c.return = e, e = c;
										break a;
									}
									n(e, r);
									break;
								}
								t(e, r), r = r.sibling;
							}
							o.type === j ? (c = Pi(o.props.children, e.mode, c, o.key), io(c, o), c.return = e, e = c) : (c = Ni(o.type, o.key, o.props, null, e.mode, c), io(c, o), c.return = e, e = c);
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
							c = Li(o, e.mode, c), c.return = e, e = c;
						}
						return s(e);
					case R: return o = Za(o), _(e, r, o, c);
				}
				if (de(o)) return h(e, r, o, c);
				if (ce(o)) {
					if (l = ce(o), typeof l != "function") throw Error(i(150));
					return o = l.call(o), g(e, r, o, c);
				}
				if (typeof o.then == "function") return _(e, r, ro(o), c);
				if (o.$$typeof === F) return _(e, r, Sa(e, o), c);
				ao(e, o);
			}
			return typeof o == "string" && o !== "" || typeof o == "number" || typeof o == "bigint" ? (o = "" + o, r !== null && r.tag === 6 ? (n(e, r.sibling), c = a(r, o), c.return = e, e = c) : (n(e, r), c = Fi(o, e.mode, c), c.return = e, e = c), s(e)) : n(e, r);
		}
		return function(e, t, n, r) {
			try {
				no = 0;
				var i = _(e, t, n, r);
				return to = null, i;
			} catch (t) {
				if (t === Ga || t === qa) throw t;
				var a = ki(29, t, null, e.mode);
				return a.lanes = r, a.return = e, a;
			}
		};
	}
	var so = oo(!0), co = oo(!1), lo = !1;
	function G(e) {
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
	function uo(e, t) {
		e = e.updateQueue, t.updateQueue === e && (t.updateQueue = {
			baseState: e.baseState,
			firstBaseUpdate: e.firstBaseUpdate,
			lastBaseUpdate: e.lastBaseUpdate,
			shared: e.shared,
			callbacks: null
		});
	}
	function fo(e) {
		return {
			lane: e,
			tag: 0,
			payload: null,
			callback: null,
			next: null
		};
	}
	function K(e, t, n) {
		var r = e.updateQueue;
		if (r === null) return null;
		if (r = r.shared, Zu & 2) {
			var i = r.pending;
			return i === null ? t.next = t : (t.next = i.next, i.next = t), r.pending = t, t = Ei(e), Ti(e, null, n), t;
		}
		return Si(e, r, t, n), Ei(e);
	}
	function po(e, t, n) {
		if (t = t.updateQueue, t !== null && (t = t.shared, n & 4194048)) {
			var r = t.lanes;
			r &= e.pendingLanes, n |= r, t.lanes = n, pt(e, n);
		}
	}
	function mo(e, t) {
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
	var q = !1;
	function ho() {
		if (q) {
			var e = Ia;
			if (e !== null) throw e;
		}
	}
	function go(e, t, n, r) {
		q = !1;
		var i = e.updateQueue;
		lo = !1;
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
				if (p ? (X & f) === f : (r & f) === f) {
					f !== 0 && f === Fa && (q = !0), u !== null && (u = u.next = {
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
							case 2: lo = !0;
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
	function _o(e, t) {
		if (typeof e != "function") throw Error(i(191, e));
		e.call(t);
	}
	function vo(e, t) {
		var n = e.callbacks;
		if (n !== null) for (e.callbacks = null, e = 0; e < n.length; e++) _o(n[e], t);
	}
	var yo = he(null), bo = he(0);
	function xo(e, t) {
		e = id, _e(bo, e), _e(yo, t), id = e | t.baseLanes;
	}
	function So() {
		_e(bo, id), _e(yo, yo.current);
	}
	function Co() {
		id = bo.current, ge(yo), ge(bo);
	}
	var wo = he(null), To = null;
	function Eo(e) {
		var t = e.alternate;
		_e(jo, jo.current & 1), _e(wo, e), To === null && (t === null || yo.current !== null || t.memoizedState !== null) && (To = e);
	}
	function Do(e) {
		_e(jo, jo.current), _e(wo, e), To === null && (To = e);
	}
	function Oo(e) {
		e.tag === 22 ? (_e(jo, jo.current), _e(wo, e), To === null && (To = e)) : ko();
	}
	function ko() {
		_e(jo, jo.current), _e(wo, wo.current);
	}
	function Ao(e) {
		ge(wo), To === e && (To = null), ge(jo);
	}
	var jo = he(0);
	function Mo(e, t) {
		_e(wo, wo.current), _e(jo, t);
	}
	function No(e) {
		ge(jo), ge(wo), To === e && (To = null);
	}
	function Po(e) {
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
	var Fo = 0, J = null, Io = null, Lo = null, Ro = !1, zo = !1, Bo = !1, Vo = 0, Ho = 0, Uo = null, Wo = 0;
	function Go() {
		throw Error(i(321));
	}
	function Ko(e, t) {
		if (t === null) return !1;
		for (var n = 0; n < t.length && n < e.length; n++) if (!zr(e[n], t[n])) return !1;
		return !0;
	}
	function qo(e, t, n, r, i, a) {
		return Fo = a, J = t, t.memoizedState = null, t.updateQueue = null, t.lanes = 0, z.H = e === null || e.memoizedState === null ? uc : dc, Bo = !1, a = n(r, i), Bo = !1, zo && (a = Yo(t, n, r, i)), Jo(e), a;
	}
	function Jo(e) {
		z.H = lc;
		var t = Io !== null && Io.next !== null;
		if (Fo = 0, Lo = Io = J = null, Ro = !1, Ho = 0, Uo = null, t) throw Error(i(300));
		e === null || Oc || (e = e.dependencies, e !== null && ya(e) && (Oc = !0));
	}
	function Yo(e, t, n, r) {
		J = e;
		var a = 0;
		do {
			if (zo && (Uo = null), Ho = 0, zo = !1, 25 <= a) throw Error(i(301));
			if (a += 1, Lo = Io = null, e.updateQueue != null) {
				var o = e.updateQueue;
				o.lastEffect = null, o.events = null, o.stores = null, o.memoCache != null && (o.memoCache.index = 0);
			}
			z.H = fc, o = t(n, r);
		} while (zo);
		return o;
	}
	function Xo() {
		var e = z.H, t = e.useState()[0];
		return t = typeof t.then == "function" ? rs(t) : t, e = e.useState()[0], (Io === null ? null : Io.memoizedState) !== e && (J.flags |= 1024), t;
	}
	function Zo() {
		var e = Vo !== 0;
		return Vo = 0, e;
	}
	function Qo(e, t, n) {
		t.updateQueue = e.updateQueue, t.flags &= -2053, e.lanes &= ~n;
	}
	function $o(e) {
		if (Ro) {
			for (e = e.memoizedState; e !== null;) {
				var t = e.queue;
				t !== null && (t.pending = null), e = e.next;
			}
			Ro = !1;
		}
		Fo = 0, Lo = Io = J = null, zo = !1, Ho = Vo = 0, Uo = null;
	}
	function es() {
		var e = {
			memoizedState: null,
			baseState: null,
			baseQueue: null,
			queue: null,
			next: null
		};
		return Lo === null ? J.memoizedState = Lo = e : Lo = Lo.next = e, Lo;
	}
	function ts() {
		if (Io === null) {
			var e = J.alternate;
			e = e === null ? null : e.memoizedState;
		} else e = Io.next;
		var t = Lo === null ? J.memoizedState : Lo.next;
		if (t !== null) Lo = t, Io = e;
		else {
			if (e === null) throw J.alternate === null ? Error(i(467)) : Error(i(310));
			Io = e, e = {
				memoizedState: Io.memoizedState,
				baseState: Io.baseState,
				baseQueue: Io.baseQueue,
				queue: Io.queue,
				next: null
			}, Lo === null ? J.memoizedState = Lo = e : Lo = Lo.next = e;
		}
		return Lo;
	}
	function ns() {
		return {
			lastEffect: null,
			events: null,
			stores: null,
			memoCache: null
		};
	}
	function rs(e) {
		var t = Ho;
		return Ho += 1, Uo === null && (Uo = []), e = Xa(Uo, e, t), t = J, (Lo === null ? t.memoizedState : Lo.next) === null && (t = t.alternate, z.H = t === null || t.memoizedState === null ? uc : dc), e;
	}
	function is(e) {
		if (typeof e == "object" && e) {
			if (typeof e.then == "function") return rs(e);
			if (e.$$typeof === oe) return;
			if (e.$$typeof === F) return xa(e);
		}
		throw Error(i(438, String(e)));
	}
	function as(e) {
		var t = null, n = J.updateQueue;
		if (n !== null && (t = n.memoCache), t == null) {
			var r = J.alternate;
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
		}, n === null && (n = ns(), J.updateQueue = n), n.memoCache = t, n = t.data[t.index], n === void 0) for (n = t.data[t.index] = Array(e), r = 0; r < e; r++) n[r] = ie;
		return t.index++, n;
	}
	function os(e, t) {
		return typeof t == "function" ? t(e) : t;
	}
	function ss(e) {
		return cs(ts(), Io, e);
	}
	function cs(e, t, n) {
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
				if (f === u.lane ? (Fo & f) === f : (X & f) === f) {
					var p = u.revertLane;
					if (p === 0) l !== null && (l = l.next = {
						lane: 0,
						revertLane: 0,
						gesture: null,
						action: u.action,
						hasEagerState: u.hasEagerState,
						eagerState: u.eagerState,
						next: null
					}), f === Fa && (d = !0);
					else if ((Fo & p) === p) {
						u = u.next, p === Fa && (d = !0);
						continue;
					} else f = {
						lane: 0,
						revertLane: u.revertLane,
						gesture: null,
						action: u.action,
						hasEagerState: u.hasEagerState,
						eagerState: u.eagerState,
						next: null
					}, l === null ? (c = l = f, s = o) : l = l.next = f, J.lanes |= p, od |= p;
					f = u.action, Bo && n(o, f), o = u.hasEagerState ? u.eagerState : n(o, f);
				} else p = {
					lane: f,
					revertLane: u.revertLane,
					gesture: u.gesture,
					action: u.action,
					hasEagerState: u.hasEagerState,
					eagerState: u.eagerState,
					next: null
				}, l === null ? (c = l = p, s = o) : l = l.next = p, J.lanes |= f, od |= f;
				u = u.next;
			} while (u !== null && u !== t);
			if (l === null ? s = o : l.next = c, !zr(o, e.memoizedState) && (Oc = !0, d && (n = Ia, n !== null))) throw n;
			e.memoizedState = o, e.baseState = s, e.baseQueue = l, r.lastRenderedState = o;
		}
		return a === null && (r.lanes = 0), [e.memoizedState, r.dispatch];
	}
	function ls(e) {
		var t = ts(), n = t.queue;
		if (n === null) throw Error(i(311));
		n.lastRenderedReducer = e;
		var r = n.dispatch, a = n.pending, o = t.memoizedState;
		if (a !== null) {
			n.pending = null;
			var s = a = a.next;
			do
				o = e(o, s.action), s = s.next;
			while (s !== a);
			zr(o, t.memoizedState) || (Oc = !0), t.memoizedState = o, t.baseQueue === null && (t.baseState = o), n.lastRenderedState = o;
		}
		return [o, r];
	}
	function us(e, t, n) {
		var r = J, a = ts(), o = W;
		if (o) {
			if (n === void 0) throw Error(i(407));
			n = n();
		} else n = t();
		var s = !zr((Io || a).memoizedState, n);
		if (s && (a.memoizedState = n, Oc = !0), a = a.queue, Fs(ps.bind(null, r, a, e), [e]), e = a.getSnapshot !== t || s || Lo !== null && !!(Lo.memoizedState.tag & 1), As(e ? 9 : 8, { destroy: void 0 }, fs.bind(null, r, a, n, t), null), e) {
			if (r.flags |= 2048, Qu === null) throw Error(i(349));
			o || Fo & 127 || ds(r, t, n);
		}
		return n;
	}
	function ds(e, t, n) {
		e.flags |= 16384, e = {
			getSnapshot: t,
			value: n
		}, t = J.updateQueue, t === null ? (t = ns(), J.updateQueue = t, t.stores = [e]) : (n = t.stores, n === null ? t.stores = [e] : n.push(e));
	}
	function fs(e, t, n, r) {
		t.value = n, t.getSnapshot = r, ms(t) && hs(e);
	}
	function ps(e, t, n) {
		return n(function() {
			ms(t) && hs(e);
		});
	}
	function ms(e) {
		var t = e.getSnapshot;
		e = e.value;
		try {
			var n = t();
			return !zr(e, n);
		} catch {
			return !0;
		}
	}
	function hs(e) {
		var t = wi(e, 2);
		t !== null && Pd(t, e, 2);
	}
	function gs(e) {
		var t = es();
		if (typeof e == "function") {
			var n = e;
			if (e = n(), Bo) {
				Ye(!0);
				try {
					n();
				} finally {
					Ye(!1);
				}
			}
		}
		return t.memoizedState = t.baseState = e, t.queue = {
			pending: null,
			lanes: 0,
			dispatch: null,
			lastRenderedReducer: os,
			lastRenderedState: e
		}, t;
	}
	function _s(e, t, n, r) {
		return e.baseState = n, cs(e, Io, typeof r == "function" ? r : os);
	}
	function vs(e, t, n, r, a) {
		if (oc(e)) throw Error(i(485));
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
			z.T === null ? o.isTransition = !1 : n(!0), r(o), n = t.pending, n === null ? (o.next = t.pending = o, ys(t, o)) : (o.next = n.next, t.pending = n.next = o);
		}
	}
	function ys(e, t) {
		var n = t.action, r = t.payload, i = e.state;
		if (t.isTransition) {
			var a = z.T, o = {};
			o.types = a === null ? null : a.types, z.T = o;
			try {
				var s = n(i, r), c = z.S;
				c !== null && c(o, s), bs(e, t, s);
			} catch (n) {
				Ss(e, t, n);
			} finally {
				a !== null && o.types !== null && (a.types = o.types), z.T = a;
			}
		} else try {
			a = n(i, r), bs(e, t, a);
		} catch (n) {
			Ss(e, t, n);
		}
	}
	function bs(e, t, n) {
		typeof n == "object" && n && typeof n.then == "function" ? n.then(function(n) {
			xs(e, t, n);
		}, function(n) {
			return Ss(e, t, n);
		}) : xs(e, t, n);
	}
	function xs(e, t, n) {
		t.status = "fulfilled", t.value = n, Cs(t), e.state = n, t = e.pending, t !== null && (n = t.next, n === t ? e.pending = null : (n = n.next, t.next = n, ys(e, n)));
	}
	function Ss(e, t, n) {
		var r = e.pending;
		if (e.pending = null, r !== null) {
			r = r.next;
			do
				t.status = "rejected", t.reason = n, Cs(t), t = t.next;
			while (t !== r);
		}
		e.action = null;
	}
	function Cs(e) {
		e = e.listeners;
		for (var t = 0; t < e.length; t++) (0, e[t])();
	}
	function ws(e, t) {
		return t;
	}
	function Ts(e, t) {
		if (W) {
			var n = Qu.formState;
			if (n !== null) {
				a: {
					var r = J;
					if (W) {
						if (ea) {
							b: {
								for (var i = ea, a = na; i.nodeType !== 8;) if (!a || (i = um(i.nextSibling), i === null)) {
									i = null;
									break b;
								}
								a = i.data, i = a === "F!" || a === "F" ? i : null;
							}
							if (i) {
								ea = um(i.nextSibling), r = i.data === "F!";
								break a;
							}
						}
						ia(r);
					}
					r = !1;
				}
				r && (t = n[0]);
			}
		}
		return n = es(), n.memoizedState = n.baseState = t, r = {
			pending: null,
			lanes: 0,
			dispatch: null,
			lastRenderedReducer: ws,
			lastRenderedState: t
		}, n.queue = r, n = rc.bind(null, J, r), r.dispatch = n, r = gs(!1), a = ac.bind(null, J, !1, r.queue), r = es(), i = {
			state: t,
			dispatch: null,
			action: e,
			pending: null
		}, r.queue = i, n = vs.bind(null, J, i, a, n), i.dispatch = n, r.memoizedState = e, [
			t,
			n,
			!1
		];
	}
	function Es(e) {
		return Ds(ts(), Io, e);
	}
	function Ds(e, t, n) {
		if (t = cs(e, t, ws)[0], e = ss(os)[0], typeof t == "object" && t && typeof t.then == "function") try {
			var r = rs(t);
		} catch (e) {
			throw e === Ga ? qa : e;
		}
		else r = t;
		t = ts();
		var i = t.queue, a = i.dispatch;
		return n !== t.memoizedState && (J.flags |= 2048, As(9, { destroy: void 0 }, Os.bind(null, i, n), null)), [
			r,
			a,
			e
		];
	}
	function Os(e, t) {
		e.action = t;
	}
	function ks(e) {
		var t = ts(), n = Io;
		if (n !== null) return Ds(t, n, e);
		ts(), t = t.memoizedState, n = ts();
		var r = n.queue.dispatch;
		return n.memoizedState = e, [
			t,
			r,
			!1
		];
	}
	function As(e, t, n, r) {
		return e = {
			tag: e,
			create: n,
			deps: r,
			inst: t,
			next: null
		}, t = J.updateQueue, t === null && (t = ns(), J.updateQueue = t), n = t.lastEffect, n === null ? t.lastEffect = e.next = e : (r = n.next, n.next = e, e.next = r, t.lastEffect = e), e;
	}
	function js() {
		return ts().memoizedState;
	}
	function Ms(e, t, n, r) {
		var i = es();
		J.flags |= e, i.memoizedState = As(1 | t, { destroy: void 0 }, n, r === void 0 ? null : r);
	}
	function Ns(e, t, n, r) {
		var i = ts();
		r = r === void 0 ? null : r;
		var a = i.memoizedState.inst;
		Io !== null && r !== null && Ko(r, Io.memoizedState.deps) ? i.memoizedState = As(t, a, n, r) : (J.flags |= e, i.memoizedState = As(1 | t, a, n, r));
	}
	function Ps(e, t) {
		Ms(8390656, 8, e, t);
	}
	function Fs(e, t) {
		Ns(2048, 8, e, t);
	}
	function Is(e) {
		J.flags |= 4;
		var t = J.updateQueue;
		if (t === null) t = ns(), J.updateQueue = t, t.events = [e];
		else {
			var n = t.events;
			n === null ? t.events = [e] : n.push(e);
		}
	}
	function Ls(e) {
		var t = ts().memoizedState;
		return Is({
			ref: t,
			nextImpl: e
		}), function() {
			if (Zu & 2) throw Error(i(440));
			return t.impl.apply(void 0, arguments);
		};
	}
	function Rs(e, t) {
		return Ns(4, 2, e, t);
	}
	function zs(e, t) {
		return Ns(4, 4, e, t);
	}
	function Bs(e, t) {
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
	function Vs(e, t, n) {
		n = n == null ? null : n.concat([e]), Ns(4, 4, Bs.bind(null, t, e), n);
	}
	function Hs() {}
	function Us(e, t) {
		var n = ts();
		t = t === void 0 ? null : t;
		var r = n.memoizedState;
		return t !== null && Ko(t, r[1]) ? r[0] : (n.memoizedState = [e, t], e);
	}
	function Ws(e, t) {
		var n = ts();
		t = t === void 0 ? null : t;
		var r = n.memoizedState;
		if (t !== null && Ko(t, r[1])) return r[0];
		if (r = e(), Bo) {
			Ye(!0);
			try {
				e();
			} finally {
				Ye(!1);
			}
		}
		return n.memoizedState = [r, t], r;
	}
	function Gs(e, t, n) {
		return n === void 0 || Fo & 1073741824 && !(X & 261930) ? e.memoizedState = t : (e.memoizedState = n, e = Md(), J.lanes |= e, od |= e, n);
	}
	function Ks(e, t, n, r) {
		return zr(n, t) ? n : yo.current === null ? !(Fo & 106) || Fo & 1073741824 && !(X & 261930) ? (Oc = !0, e.memoizedState = n) : (e = Md(), J.lanes |= e, od |= e, t) : (e = Gs(e, n, r), zr(e, t) || (Oc = !0), e);
	}
	function qs(e, t, n, r, i) {
		var a = B.p;
		B.p = a !== 0 && 8 > a ? a : 8;
		var o = z.T, s = {};
		s.types = o === null ? null : o.types, z.T = s, ac(e, !1, t, n);
		try {
			var c = i(), l = z.S;
			l !== null && l(s, c), typeof c == "object" && c && typeof c.then == "function" ? ic(e, t, za(c, r), jd(e)) : ic(e, t, r, jd(e));
		} catch (n) {
			ic(e, t, {
				then: function() {},
				status: "rejected",
				reason: n
			}, jd());
		} finally {
			B.p = a, o !== null && s.types !== null && (o.types = s.types), z.T = o;
		}
	}
	function Js() {}
	function Ys(e, t, n, r) {
		if (e.tag !== 5) throw Error(i(476));
		var a = Xs(e).queue;
		qs(e, a, t, fe, n === null ? Js : function() {
			return Zs(e), n(r);
		});
	}
	function Xs(e) {
		var t = e.memoizedState;
		if (t !== null) return t;
		t = {
			memoizedState: fe,
			baseState: fe,
			baseQueue: null,
			queue: {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: os,
				lastRenderedState: fe
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
				lastRenderedReducer: os,
				lastRenderedState: n
			},
			next: null
		}, e.memoizedState = t, e = e.alternate, e !== null && (e.memoizedState = t), t;
	}
	function Zs(e) {
		var t = Xs(e);
		t.next === null && (t = e.alternate.memoizedState), ic(e, t.next.queue, {}, jd());
	}
	function Qs() {
		return xa(ch);
	}
	function $s() {
		return ts().memoizedState;
	}
	function ec() {
		return ts().memoizedState;
	}
	function tc(e) {
		for (var t = e.return; t !== null;) {
			switch (t.tag) {
				case 24:
				case 3:
					var n = jd();
					e = fo(n);
					var r = K(t, e, n);
					r !== null && (Pd(r, t, n), po(r, t, n)), t = { cache: Oa() }, e.payload = t;
					return;
			}
			t = t.return;
		}
	}
	function nc(e, t, n) {
		var r = jd();
		n = {
			lane: r,
			revertLane: 0,
			gesture: null,
			action: n,
			hasEagerState: !1,
			eagerState: null,
			next: null
		}, oc(e) ? sc(t, n) : (n = Ci(e, t, n, r), n !== null && (Pd(n, e, r), cc(n, t, r)));
	}
	function rc(e, t, n) {
		ic(e, t, n, jd());
	}
	function ic(e, t, n, r) {
		var i = {
			lane: r,
			revertLane: 0,
			gesture: null,
			action: n,
			hasEagerState: !1,
			eagerState: null,
			next: null
		};
		if (oc(e)) sc(t, i);
		else {
			var a = e.alternate;
			if (e.lanes === 0 && (a === null || a.lanes === 0) && (a = t.lastRenderedReducer, a !== null)) try {
				var o = t.lastRenderedState, s = a(o, n);
				if (i.hasEagerState = !0, i.eagerState = s, zr(s, o)) return Si(e, t, i, 0), Qu === null && xi(), !1;
			} catch {}
			if (n = Ci(e, t, i, r), n !== null) return Pd(n, e, r), cc(n, t, r), !0;
		}
		return !1;
	}
	function ac(e, t, n, r) {
		if (r = {
			lane: 2,
			revertLane: Ff(),
			gesture: null,
			action: r,
			hasEagerState: !1,
			eagerState: null,
			next: null
		}, oc(e)) {
			if (t) throw Error(i(479));
		} else t = Ci(e, n, r, 2), t !== null && Pd(t, e, 2);
	}
	function oc(e) {
		var t = e.alternate;
		return e === J || t !== null && t === J;
	}
	function sc(e, t) {
		zo = Ro = !0;
		var n = e.pending;
		n === null ? t.next = t : (t.next = n.next, n.next = t), e.pending = t;
	}
	function cc(e, t, n) {
		if (n & 4194048) {
			var r = t.lanes;
			r &= e.pendingLanes, n |= r, t.lanes = n, pt(e, n);
		}
	}
	var lc = {
		readContext: xa,
		use: is,
		useCallback: Go,
		useContext: Go,
		useEffect: Go,
		useImperativeHandle: Go,
		useLayoutEffect: Go,
		useInsertionEffect: Go,
		useMemo: Go,
		useReducer: Go,
		useRef: Go,
		useState: Go,
		useDebugValue: Go,
		useDeferredValue: Go,
		useTransition: Go,
		useSyncExternalStore: Go,
		useId: Go,
		useHostTransitionStatus: Go,
		useFormState: Go,
		useActionState: Go,
		useOptimistic: Go,
		useMemoCache: Go,
		useCacheRefresh: Go,
		useEffectEvent: Go
	}, uc = {
		readContext: xa,
		use: is,
		useCallback: function(e, t) {
			return es().memoizedState = [e, t === void 0 ? null : t], e;
		},
		useContext: xa,
		useEffect: Ps,
		useImperativeHandle: function(e, t, n) {
			n = n == null ? null : n.concat([e]), Ms(4194308, 4, Bs.bind(null, t, e), n);
		},
		useLayoutEffect: function(e, t) {
			return Ms(4194308, 4, e, t);
		},
		useInsertionEffect: function(e, t) {
			Ms(4, 2, e, t);
		},
		useMemo: function(e, t) {
			var n = es();
			t = t === void 0 ? null : t;
			var r = e();
			if (Bo) {
				Ye(!0);
				try {
					e();
				} finally {
					Ye(!1);
				}
			}
			return n.memoizedState = [r, t], r;
		},
		useReducer: function(e, t, n) {
			var r = es();
			if (n !== void 0) {
				var i = n(t);
				if (Bo) {
					Ye(!0);
					try {
						n(t);
					} finally {
						Ye(!1);
					}
				}
			} else i = t;
			return r.memoizedState = r.baseState = i, e = {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: e,
				lastRenderedState: i
			}, r.queue = e, e = e.dispatch = nc.bind(null, J, e), [r.memoizedState, e];
		},
		useRef: function(e) {
			var t = es();
			return e = { current: e }, t.memoizedState = e;
		},
		useState: function(e) {
			e = gs(e);
			var t = e.queue, n = rc.bind(null, J, t);
			return t.dispatch = n, [e.memoizedState, n];
		},
		useDebugValue: Hs,
		useDeferredValue: function(e, t) {
			return Gs(es(), e, t);
		},
		useTransition: function() {
			var e = gs(!1);
			return e = qs.bind(null, J, e.queue, !0, !1), es().memoizedState = e, [!1, e];
		},
		useSyncExternalStore: function(e, t, n) {
			var r = J, a = es();
			if (W) {
				if (n === void 0) throw Error(i(407));
				n = n();
			} else {
				if (n = t(), Qu === null) throw Error(i(349));
				X & 127 || ds(r, t, n);
			}
			a.memoizedState = n;
			var o = {
				value: n,
				getSnapshot: t
			};
			return a.queue = o, Ps(ps.bind(null, r, o, e), [e]), r.flags |= 2048, As(9, { destroy: void 0 }, fs.bind(null, r, o, n, t), null), n;
		},
		useId: function() {
			var e = es(), t = Qu.identifierPrefix;
			if (W) {
				var n = Ji, r = qi;
				n = (r & ~(1 << 32 - Xe(r) - 1)).toString(32) + n, t = "_" + t + "R_" + n, n = Vo++, 0 < n && (t += "H" + n.toString(32)), t += "_";
			} else n = Wo++, t = "_" + t + "r_" + n.toString(32) + "_";
			return e.memoizedState = t;
		},
		useHostTransitionStatus: Qs,
		useFormState: Ts,
		useActionState: Ts,
		useOptimistic: function(e) {
			var t = es();
			t.memoizedState = t.baseState = e;
			var n = {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: null,
				lastRenderedState: null
			};
			return t.queue = n, t = ac.bind(null, J, !0, n), n.dispatch = t, [e, t];
		},
		useMemoCache: as,
		useCacheRefresh: function() {
			return es().memoizedState = tc.bind(null, J);
		},
		useEffectEvent: function(e) {
			var t = es(), n = { impl: e };
			return t.memoizedState = n, function() {
				if (Zu & 2) throw Error(i(440));
				return n.impl.apply(void 0, arguments);
			};
		}
	}, dc = {
		readContext: xa,
		use: is,
		useCallback: Us,
		useContext: xa,
		useEffect: Fs,
		useImperativeHandle: Vs,
		useInsertionEffect: Rs,
		useLayoutEffect: zs,
		useMemo: Ws,
		useReducer: ss,
		useRef: js,
		useState: function() {
			return ss(os);
		},
		useDebugValue: Hs,
		useDeferredValue: function(e, t) {
			return Ks(ts(), Io.memoizedState, e, t);
		},
		useTransition: function() {
			var e = ss(os)[0], t = ts().memoizedState;
			return [typeof e == "boolean" ? e : rs(e), t];
		},
		useSyncExternalStore: us,
		useId: $s,
		useHostTransitionStatus: Qs,
		useFormState: Es,
		useActionState: Es,
		useOptimistic: function(e, t) {
			return _s(ts(), Io, e, t);
		},
		useMemoCache: as,
		useCacheRefresh: ec,
		useEffectEvent: Ls
	}, fc = {
		readContext: xa,
		use: is,
		useCallback: Us,
		useContext: xa,
		useEffect: Fs,
		useImperativeHandle: Vs,
		useInsertionEffect: Rs,
		useLayoutEffect: zs,
		useMemo: Ws,
		useReducer: ls,
		useRef: js,
		useState: function() {
			return ls(os);
		},
		useDebugValue: Hs,
		useDeferredValue: function(e, t) {
			var n = ts();
			return Io === null ? Gs(n, e, t) : Ks(n, Io.memoizedState, e, t);
		},
		useTransition: function() {
			var e = ls(os)[0], t = ts().memoizedState;
			return [typeof e == "boolean" ? e : rs(e), t];
		},
		useSyncExternalStore: us,
		useId: $s,
		useHostTransitionStatus: Qs,
		useFormState: ks,
		useActionState: ks,
		useOptimistic: function(e, t) {
			var n = ts();
			return Io === null ? (n.baseState = e, [e, n.queue.dispatch]) : _s(n, Io, e, t);
		},
		useMemoCache: as,
		useCacheRefresh: ec,
		useEffectEvent: Ls
	};
	function pc(e, t, n, r) {
		t = e.memoizedState, n = n(r, t), n = n == null ? t : D({}, t, n), e.memoizedState = n, e.lanes === 0 && (e.updateQueue.baseState = n);
	}
	var mc = {
		enqueueSetState: function(e, t, n) {
			e = e._reactInternals;
			var r = jd(), i = fo(r);
			i.payload = t, n != null && (i.callback = n), t = K(e, i, r), t !== null && (Pd(t, e, r), po(t, e, r));
		},
		enqueueReplaceState: function(e, t, n) {
			e = e._reactInternals;
			var r = jd(), i = fo(r);
			i.tag = 1, i.payload = t, n != null && (i.callback = n), t = K(e, i, r), t !== null && (Pd(t, e, r), po(t, e, r));
		},
		enqueueForceUpdate: function(e, t) {
			e = e._reactInternals;
			var n = jd(), r = fo(n);
			r.tag = 2, t != null && (r.callback = t), t = K(e, r, n), t !== null && (Pd(t, e, n), po(t, e, n));
		}
	};
	function hc(e, t, n, r, i, a, o) {
		return e = e.stateNode, typeof e.shouldComponentUpdate == "function" ? e.shouldComponentUpdate(r, a, o) : t.prototype && t.prototype.isPureReactComponent ? !Br(n, r) || !Br(i, a) : !0;
	}
	function gc(e, t, n, r) {
		e = t.state, typeof t.componentWillReceiveProps == "function" && t.componentWillReceiveProps(n, r), typeof t.UNSAFE_componentWillReceiveProps == "function" && t.UNSAFE_componentWillReceiveProps(n, r), t.state !== e && mc.enqueueReplaceState(t, t.state, null);
	}
	function _c(e, t) {
		var n = t;
		if ("ref" in t) for (var r in n = {}, t) r !== "ref" && (n[r] = t[r]);
		if (e = e.defaultProps) for (var i in n === t && (n = D({}, n)), e) n[i] === void 0 && (n[i] = e[i]);
		return n;
	}
	function vc(e) {
		_i(e);
	}
	function yc(e) {
		console.error(e);
	}
	function bc(e) {
		_i(e);
	}
	function xc(e, t) {
		try {
			var n = e.onUncaughtError;
			n(t.value, { componentStack: t.stack });
		} catch (e) {
			setTimeout(function() {
				throw e;
			});
		}
	}
	function Sc(e, t, n) {
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
	function Cc(e, t, n) {
		return n = fo(n), n.tag = 3, n.payload = { element: null }, n.callback = function() {
			xc(e, t);
		}, n;
	}
	function wc(e) {
		return e = fo(e), e.tag = 3, e;
	}
	function Tc(e, t, n, r) {
		var i = n.type.getDerivedStateFromError;
		if (typeof i == "function") {
			var a = r.value;
			e.payload = function() {
				return i(a);
			}, e.callback = function() {
				Sc(t, n, r);
			};
		}
		var o = n.stateNode;
		o !== null && typeof o.componentDidCatch == "function" && (e.callback = function() {
			Sc(t, n, r), typeof i != "function" && (vd === null ? vd = /* @__PURE__ */ new Set([this]) : vd.add(this));
			var e = r.stack;
			this.componentDidCatch(r.value, { componentStack: e === null ? "" : e });
		});
	}
	function Ec(e, t, n, r, a) {
		if (n.flags |= 32768, typeof r == "object" && r && typeof r.then == "function") {
			if (t = n.alternate, t !== null && va(t, n, a, !0), n = wo.current, n !== null) {
				switch (n.tag) {
					case 31:
					case 13:
					case 19: return To === null ? Kd() : n.alternate === null && ad === 0 && (ad = 3), n.flags &= -257, n.flags |= 65536, n.lanes = a, r === Ja ? n.flags |= 16384 : (t = n.updateQueue, t === null ? n.updateQueue = /* @__PURE__ */ new Set([r]) : t.add(r), hf(e, r, a)), !1;
					case 22: return n.flags |= 65536, r === Ja ? n.flags |= 16384 : (t = n.updateQueue, t === null ? (t = {
						transitions: null,
						markerInstances: null,
						retryQueue: /* @__PURE__ */ new Set([r])
					}, n.updateQueue = t) : (n = t.retryQueue, n === null ? t.retryQueue = /* @__PURE__ */ new Set([r]) : n.add(r)), hf(e, r, a)), !1;
				}
				throw Error(i(435, n.tag));
			}
			return hf(e, r, a), Kd(), !1;
		}
		if (W) return t = wo.current, t === null ? (r !== ra && (t = Error(i(423), { cause: r }), ua(zi(t, n))), e = e.current.alternate, e.flags |= 65536, a &= -a, e.lanes |= a, r = zi(r, n), a = Cc(e.stateNode, r, a), mo(e, a), ad !== 4 && (ad = 2)) : (!(t.flags & 65536) && (t.flags |= 256), t.flags |= 65536, t.lanes = a, r !== ra && (e = Error(i(422), { cause: r }), ua(zi(e, n)))), !1;
		var o = Error(i(520), { cause: r });
		if (o = zi(o, n), dd === null ? dd = [o] : dd.push(o), ad !== 4 && (ad = 2), t === null) return !0;
		r = zi(r, n), n = t;
		do {
			switch (n.tag) {
				case 3: return n.flags |= 65536, e = a & -a, n.lanes |= e, e = Cc(n.stateNode, r, e), mo(n, e), !1;
				case 1:
					if (t = n.type, o = n.stateNode, !(n.flags & 128) && (typeof t.getDerivedStateFromError == "function" || o !== null && typeof o.componentDidCatch == "function" && (vd === null || !vd.has(o)))) return n.flags |= 65536, a &= -a, n.lanes |= a, a = wc(a), Tc(a, e, n, r), mo(n, a), !1;
					break;
				case 22: if (n.memoizedState !== null) return n.flags |= 65536, !1;
			}
			n = n.return;
		} while (n !== null);
		return !1;
	}
	var Dc = Error(i(461)), Oc = !1;
	function kc(e, t, n, r) {
		t.child = e === null ? co(t, null, n, r) : so(t, e.child, n, r);
	}
	function Ac(e, t, n, r, i) {
		n = n.render;
		var a = t.ref;
		if ("ref" in r) {
			var o = {};
			for (var s in r) s !== "ref" && (o[s] = r[s]);
		} else o = r;
		return ba(t), r = qo(e, t, n, o, a, i), s = Zo(), e !== null && !Oc ? (Qo(e, t, i), il(e, t, i)) : (W && s && Zi(t), t.flags |= 1, kc(e, t, r, i), t.child);
	}
	function jc(e, t, n, r, i) {
		if (e === null) {
			var a = n.type;
			return typeof a == "function" && !Ai(a) && a.defaultProps === void 0 && n.compare === null ? (t.tag = 15, t.type = a, Mc(e, t, a, r, i)) : (e = Ni(n.type, null, r, t, t.mode, i), e.ref = t.ref, e.return = t, t.child = e);
		}
		if (a = e.child, !al(e, i)) {
			var o = a.memoizedProps;
			if (n = n.compare, n = n === null ? Br : n, n(o, r) && e.ref === t.ref) return il(e, t, i);
		}
		return t.flags |= 1, e = ji(a, r), e.ref = t.ref, e.return = t, t.child = e;
	}
	function Mc(e, t, n, r, i) {
		if (e !== null) {
			var a = e.memoizedProps;
			if (Br(a, r) && e.ref === t.ref) {
				if (Oc = !1, t.pendingProps = r = a, al(e, i)) e.flags & 131072 && (Oc = !0);
				else return t.lanes = e.lanes, il(e, t, i);
			}
		}
		return Bc(e, t, n, r, i);
	}
	function Nc(e, t, n, r) {
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
				return Fc(e, t, a, n, r);
			}
			if (n & 536870912) t.memoizedState = {
				baseLanes: 0,
				cachePool: null
			}, e !== null && Ua(t, a === null ? null : a.cachePool), a === null ? So() : xo(t, a), Oo(t);
			else return r = t.lanes = 536870912, Fc(e, t, a === null ? n : a.baseLanes | n, n, r);
		} else a === null ? (e !== null && Ua(t, null), So(), ko()) : (Ua(t, a.cachePool), xo(t, a), ko(), t.memoizedState = null);
		return kc(e, t, i, n), t.child;
	}
	function Pc(e, t) {
		return e !== null && e.tag === 22 || t.stateNode !== null || (t.stateNode = {
			_visibility: 1,
			_pendingMarkers: null,
			_retryCache: null,
			_transitions: null
		}), t.sibling;
	}
	function Fc(e, t, n, r, i) {
		var a = Ha();
		return a = a === null ? null : {
			parent: Da._currentValue,
			pool: a
		}, t.memoizedState = {
			baseLanes: n,
			cachePool: a
		}, e !== null && Ua(t, null), So(), Oo(t), e !== null && va(e, t, r, !0), t.childLanes = i, null;
	}
	function Ic(e, t) {
		return t = Yc({
			mode: t.mode,
			children: t.children
		}, e.mode), t.ref = e.ref, e.child = t, t.return = e, t;
	}
	function Lc(e, t, n) {
		return so(t, e.child, null, n), e = Ic(t, t.pendingProps), e.flags |= 2, Ao(t), t.memoizedState = null, e;
	}
	function Rc(e, t, n) {
		var r = t.pendingProps, a = !!(t.flags & 128);
		if (t.flags &= -129, e === null) {
			if (W) {
				if (r.mode === "hidden") return e = Ic(t, r), t.lanes = 536870912, e.memoizedState = {
					baseLanes: 0,
					cachePool: null
				}, Pc(null, e);
				if (Do(t), (e = ea) ? (e = om(e, na), e = e !== null && e.data === "&" ? e : null, e !== null && (t.memoizedState = {
					dehydrated: e,
					treeContext: Ki === null ? null : {
						id: qi,
						overflow: Ji
					},
					retryLane: 536870912,
					hydrationErrors: null
				}, n = Ii(e), n.return = t, t.child = n, $i = t, ea = null)) : e = null, e === null) throw ia(t);
				return t.lanes = 536870912, null;
			}
			return Ic(t, r);
		}
		var o = e.memoizedState;
		if (o !== null) {
			var s = o.dehydrated;
			if (Do(t), a) {
				if (t.flags & 256) t.flags &= -257, t = Lc(e, t, n);
				else if (t.memoizedState !== null) t.child = e.child, t.flags |= 128, t = null;
				else throw Error(i(558));
			} else if (Oc || va(e, t, n, !1), a = (n & e.childLanes) !== 0, Oc || a) {
				if (yo.current === null) {
					if (r = Qu, r !== null && (s = mt(r, n), s !== 0 && s !== o.retryLane)) throw o.retryLane = s, wi(e, s), Pd(r, e, s), Dc;
					Kd();
				}
				t = Lc(e, t, n);
			} else e = o.treeContext, ea = um(s.nextSibling), $i = t, W = !0, ta = null, na = !1, e !== null && Qi(t, e), t = Ic(t, r), t.flags |= 134221824;
			return t;
		}
		return e = ji(e.child, {
			mode: r.mode,
			children: r.children
		}), e.ref = t.ref, t.child = e, e.return = t, e;
	}
	function zc(e, t) {
		var n = t.ref;
		if (n === null) e !== null && e.ref !== null && (t.flags |= 4194816);
		else {
			if (typeof n != "function" && typeof n != "object") throw Error(i(284));
			(e === null || e.ref !== n) && (t.flags |= 4194816);
		}
	}
	function Bc(e, t, n, r, i) {
		return ba(t), n = qo(e, t, n, r, void 0, i), r = Zo(), e !== null && !Oc ? (Qo(e, t, i), il(e, t, i)) : (W && r && Zi(t), t.flags |= 1, kc(e, t, n, i), t.child);
	}
	function Vc(e, t, n, r, i, a) {
		return ba(t), t.updateQueue = null, n = Yo(t, r, n, i), Jo(e), r = Zo(), e !== null && !Oc ? (Qo(e, t, a), il(e, t, a)) : (W && r && Zi(t), t.flags |= 1, kc(e, t, n, a), t.child);
	}
	function Hc(e, t, n, r, i) {
		if (ba(t), t.stateNode === null) {
			var a = Di, o = n.contextType;
			typeof o == "object" && o && (a = xa(o)), a = new n(r, a), t.memoizedState = a.state !== null && a.state !== void 0 ? a.state : null, a.updater = mc, t.stateNode = a, a._reactInternals = t, a = t.stateNode, a.props = r, a.state = t.memoizedState, a.refs = {}, G(t), o = n.contextType, a.context = typeof o == "object" && o ? xa(o) : Di, a.state = t.memoizedState, o = n.getDerivedStateFromProps, typeof o == "function" && (pc(t, n, o, r), a.state = t.memoizedState), typeof n.getDerivedStateFromProps == "function" || typeof a.getSnapshotBeforeUpdate == "function" || typeof a.UNSAFE_componentWillMount != "function" && typeof a.componentWillMount != "function" || (o = a.state, typeof a.componentWillMount == "function" && a.componentWillMount(), typeof a.UNSAFE_componentWillMount == "function" && a.UNSAFE_componentWillMount(), o !== a.state && mc.enqueueReplaceState(a, a.state, null), go(t, r, a, i), ho(), a.state = t.memoizedState), typeof a.componentDidMount == "function" && (t.flags |= 4194308), r = !0;
		} else if (e === null) {
			a = t.stateNode;
			var s = t.memoizedProps, c = _c(n, s);
			a.props = c;
			var l = a.context, u = n.contextType;
			o = Di, typeof u == "object" && u && (o = xa(u));
			var d = n.getDerivedStateFromProps;
			u = typeof d == "function" || typeof a.getSnapshotBeforeUpdate == "function", s = t.pendingProps !== s, u || typeof a.UNSAFE_componentWillReceiveProps != "function" && typeof a.componentWillReceiveProps != "function" || (s || l !== o) && gc(t, a, r, o), lo = !1;
			var f = t.memoizedState;
			a.state = f, go(t, r, a, i), ho(), l = t.memoizedState, s || f !== l || lo ? (typeof d == "function" && (pc(t, n, d, r), l = t.memoizedState), (c = lo || hc(t, n, c, r, f, l, o)) ? (u || typeof a.UNSAFE_componentWillMount != "function" && typeof a.componentWillMount != "function" || (typeof a.componentWillMount == "function" && a.componentWillMount(), typeof a.UNSAFE_componentWillMount == "function" && a.UNSAFE_componentWillMount()), typeof a.componentDidMount == "function" && (t.flags |= 4194308)) : (typeof a.componentDidMount == "function" && (t.flags |= 4194308), t.memoizedProps = r, t.memoizedState = l), a.props = r, a.state = l, a.context = o, r = c) : (typeof a.componentDidMount == "function" && (t.flags |= 4194308), r = !1);
		} else {
			a = t.stateNode, uo(e, t), o = t.memoizedProps, u = _c(n, o), a.props = u, d = t.pendingProps, f = a.context, l = n.contextType, c = Di, typeof l == "object" && l && (c = xa(l)), s = n.getDerivedStateFromProps, (l = typeof s == "function" || typeof a.getSnapshotBeforeUpdate == "function") || typeof a.UNSAFE_componentWillReceiveProps != "function" && typeof a.componentWillReceiveProps != "function" || (o !== d || f !== c) && gc(t, a, r, c), lo = !1, f = t.memoizedState, a.state = f, go(t, r, a, i), ho();
			var p = t.memoizedState;
			o !== d || f !== p || lo || e !== null && e.dependencies !== null && ya(e.dependencies) ? (typeof s == "function" && (pc(t, n, s, r), p = t.memoizedState), (u = lo || hc(t, n, u, r, f, p, c) || e !== null && e.dependencies !== null && ya(e.dependencies)) ? (l || typeof a.UNSAFE_componentWillUpdate != "function" && typeof a.componentWillUpdate != "function" || (typeof a.componentWillUpdate == "function" && a.componentWillUpdate(r, p, c), typeof a.UNSAFE_componentWillUpdate == "function" && a.UNSAFE_componentWillUpdate(r, p, c)), typeof a.componentDidUpdate == "function" && (t.flags |= 4), typeof a.getSnapshotBeforeUpdate == "function" && (t.flags |= 1024)) : (typeof a.componentDidUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 4), typeof a.getSnapshotBeforeUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 1024), t.memoizedProps = r, t.memoizedState = p), a.props = r, a.state = p, a.context = c, r = u) : (typeof a.componentDidUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 4), typeof a.getSnapshotBeforeUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 1024), r = !1);
		}
		return a = r, zc(e, t), r = !!(t.flags & 128), a || r ? (a = t.stateNode, n = r && typeof n.getDerivedStateFromError != "function" ? null : a.render(), t.flags |= 1, e !== null && r ? (t.child = so(t, e.child, null, i), t.child = so(t, null, n, i)) : kc(e, t, n, i), t.memoizedState = a.state, e = t.child) : e = il(e, t, i), e;
	}
	function Uc(e, t, n, r) {
		return ca(), t.flags |= 256, kc(e, t, n, r), t.child;
	}
	var Wc = {
		dehydrated: null,
		treeContext: null,
		retryLane: 0,
		hydrationErrors: null
	};
	function Gc(e) {
		return {
			baseLanes: e,
			cachePool: Wa()
		};
	}
	function Kc(e, t, n) {
		return e = e === null ? 0 : e.childLanes & ~n, t && (e |= ld), e;
	}
	function qc(e, t, n) {
		var r = t.pendingProps, i = !1, a = !!(t.flags & 128), o;
		if ((o = a) || (o = e !== null && e.memoizedState === null ? !1 : !!(jo.current & 2)), o && (i = !0, t.flags &= -129), o = !!(t.flags & 32), t.flags &= -33, e === null) {
			if (W) {
				if (i ? Eo(t) : ko(), (e = ea) ? (e = om(e, na), e = e !== null && e.data !== "&" ? e : null, e !== null && (t.memoizedState = {
					dehydrated: e,
					treeContext: Ki === null ? null : {
						id: qi,
						overflow: Ji
					},
					retryLane: 536870912,
					hydrationErrors: null
				}, n = Ii(e), n.return = t, t.child = n, $i = t, ea = null)) : e = null, e === null) throw ia(t);
				return t.lanes = cm(e) ? 32 : 536870912, null;
			}
			return a = r.children, r = r.fallback, i ? (ko(), i = t.mode, a = Yc({
				mode: "hidden",
				children: a
			}, i), r = Pi(r, i, n, null), a.return = t, r.return = t, a.sibling = r, t.child = a, r = t.child, r.memoizedState = Gc(n), r.childLanes = Kc(e, o, n), t.memoizedState = Wc, Pc(null, r)) : (Eo(t), Jc(t, a));
		}
		var s = e.memoizedState;
		if (s !== null) {
			var c = s.dehydrated;
			if (c !== null) return Zc(e, t, a, o, r, c, s, n);
		}
		return i ? (ko(), i = r.fallback, a = t.mode, s = e.child, c = s.sibling, r = ji(s, {
			mode: "hidden",
			children: r.children
		}), r.subtreeFlags = s.subtreeFlags & 1206910976, c === null ? (i = Pi(i, a, n, null), i.flags |= 2) : i = ji(c, i), i.return = t, r.return = t, r.sibling = i, t.child = r, Pc(null, r), r = t.child, i = e.child.memoizedState, i === null ? i = Gc(n) : (a = i.cachePool, a === null ? a = Wa() : (s = Da._currentValue, a = a.parent === s ? a : {
			parent: s,
			pool: s
		}), i = {
			baseLanes: i.baseLanes | n,
			cachePool: a
		}), r.memoizedState = i, r.childLanes = Kc(e, o, n), t.memoizedState = Wc, Pc(e.child, r)) : (Eo(t), n = e.child, e = n.sibling, n = ji(n, {
			mode: "visible",
			children: r.children
		}), n.return = t, n.sibling = null, e !== null && (o = t.deletions, o === null ? (t.deletions = [e], t.flags |= 16) : o.push(e)), t.child = n, t.memoizedState = null, n);
	}
	function Jc(e, t) {
		return t = Yc({
			mode: "visible",
			children: t
		}, e.mode), t.return = e, e.child = t;
	}
	function Yc(e, t) {
		return e = ki(22, e, null, t), e.lanes = 0, e;
	}
	function Xc(e, t, n) {
		return so(t, e.child, null, n), e = Jc(t, t.pendingProps.children), e.flags |= 2, t.memoizedState = null, e;
	}
	function Zc(e, t, n, r, a, o, s, c) {
		if (n) return t.flags & 256 ? (Eo(t), t.flags &= -257, Xc(e, t, c)) : t.memoizedState === null ? (ko(), o = a.fallback, s = t.mode, a = Yc({
			mode: "visible",
			children: a.children
		}, s), o = Pi(o, s, c, null), o.flags |= 2, a.return = t, o.return = t, a.sibling = o, t.child = a, so(t, e.child, null, c), a = t.child, a.memoizedState = Gc(c), a.childLanes = Kc(e, r, c), t.memoizedState = Wc, Pc(null, a)) : (ko(), t.child = e.child, t.flags |= 128, null);
		if (Eo(t), cm(o)) {
			if (r = o.nextSibling && o.nextSibling.dataset, r) var l = r.dgst;
			return r = l, r !== "" && (a = Error(i(419)), a.stack = "", a.digest = r, ua({
				value: a,
				source: null,
				stack: null
			})), Xc(e, t, c);
		}
		if (Oc || va(e, t, c, !1), r = (c & e.childLanes) !== 0, Oc || r) {
			if (yo.current !== null) return Xc(e, t, c);
			if (r = Qu, r !== null && (a = mt(r, c), a !== 0 && a !== s.retryLane)) throw s.retryLane = a, wi(e, a), Pd(r, e, a), Dc;
			return sm(o) || Kd(), Xc(e, t, c);
		}
		return sm(o) ? (t.flags |= 192, t.child = e.child, null) : (e = s.treeContext, ea = um(o.nextSibling), $i = t, W = !0, ta = null, na = !1, e !== null && Qi(t, e), t = Jc(t, a.children), t.flags |= 134221824, t);
	}
	function Qc(e, t, n) {
		e.lanes |= t;
		var r = e.alternate;
		r !== null && (r.lanes |= t), ga(e.return, t, n);
	}
	function $c(e) {
		for (var t = null; e !== null;) {
			var n = e.alternate;
			n !== null && Po(n) === null && (t = e), e = e.sibling;
		}
		return t;
	}
	function el(e, t, n, r, i, a) {
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
	function tl(e) {
		var t = e.child;
		for (e.child = null; t !== null;) {
			var n = t.sibling;
			t.sibling = e.child, e.child = t, t = n;
		}
	}
	function nl(e, t, n) {
		var r = t.pendingProps, i = r.revealOrder, a = r.tail;
		r = r.children;
		var o = jo.current;
		if (t.flags & 128) return Mo(t, o), null;
		var s = !!(o & 2);
		if (s ? (o = o & 1 | 2, t.flags |= 128) : o &= 1, Mo(t, o), i === "backwards" && e !== null ? (tl(e), kc(e, t, r, n), tl(e)) : kc(e, t, r, n), r = W ? Ui : 0, !s && e !== null && e.flags & 128) a: for (e = t.child; e !== null;) {
			if (e.tag === 13) e.memoizedState !== null && Qc(e, n, t);
			else if (e.tag === 19) Qc(e, n, t);
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
				n = $c(t.child), n === null ? (i = t.child, t.child = null) : (i = n.sibling, n.sibling = null, tl(t)), el(t, !0, i, null, a, r);
				break;
			case "unstable_legacy-backwards":
				for (n = null, i = t.child, t.child = null; i !== null;) {
					if (e = i.alternate, e !== null && Po(e) === null) {
						t.child = i;
						break;
					}
					e = i.sibling, i.sibling = n, n = i, i = e;
				}
				el(t, !0, n, null, a, r);
				break;
			case "together":
				el(t, !1, null, null, void 0, r);
				break;
			case "independent":
				t.memoizedState = null;
				break;
			default: n = $c(t.child), n === null ? (i = t.child, t.child = null) : (i = n.sibling, n.sibling = null), el(t, !1, i, n, a, r);
		}
		return t.child;
	}
	function rl(e, t, n) {
		var r = t.pendingProps;
		return ma(t, t.type, r.value), kc(e, t, r.children, n), t.child;
	}
	function il(e, t, n) {
		if (e !== null && (t.dependencies = e.dependencies), od |= t.lanes, (n & t.childLanes) === 0) {
			if (e !== null) {
				if (va(e, t, n, !1), (n & t.childLanes) === 0) return null;
			} else return null;
		}
		if (e !== null && t.child !== e.child) throw Error(i(153));
		if (t.child !== null) {
			for (e = t.child, n = ji(e, e.pendingProps), t.child = n, n.return = t; e.sibling !== null;) e = e.sibling, n = n.sibling = ji(e, e.pendingProps), n.return = t;
			n.sibling = null;
		}
		return t.child;
	}
	function al(e, t) {
		return (e.lanes & t) !== 0 || (e = e.dependencies, !!(e !== null && ya(e)));
	}
	function ol(e, t, n) {
		switch (t.tag) {
			case 3:
				Se(t, t.stateNode.containerInfo), ma(t, Da, e.memoizedState.cache), ca();
				break;
			case 27:
			case 5:
				we(t);
				break;
			case 4:
				Se(t, t.stateNode.containerInfo);
				break;
			case 10:
				ma(t, t.type, t.memoizedProps.value);
				break;
			case 31:
				if (t.memoizedState !== null) return t.flags |= 128, Do(t), null;
				break;
			case 13:
				var r = t.memoizedState;
				if (r !== null) {
					if (r.dehydrated !== null) return Eo(t), t.flags |= 128, null;
					r = va(e, t, n, !1);
					var i = t.child.childLanes;
					return r || (n & i) !== 0 ? qc(e, t, n) : (Eo(t), e = il(e, t, n), e === null ? null : e.sibling);
				}
				Eo(t);
				break;
			case 19:
				if (t.flags & 128) return nl(e, t, n);
				if (i = !!(e.flags & 128), r = (n & t.childLanes) !== 0, r ||= (va(e, t, n, !1), (n & t.childLanes) !== 0), i) {
					if (r) return nl(e, t, n);
					t.flags |= 128;
				}
				if (i = t.memoizedState, i !== null && (i.rendering = null, i.tail = null, i.lastEffect = null), Mo(t, jo.current), r) break;
				return null;
			case 22: return t.lanes = 0, Nc(e, t, n, t.pendingProps);
			case 24: ma(t, Da, e.memoizedState.cache);
		}
		return il(e, t, n);
	}
	function sl(e, t, n) {
		if (e !== null) {
			if (e.memoizedProps !== t.pendingProps) Oc = !0;
			else {
				if (!al(e, n) && !(t.flags & 128)) return Oc = !1, ol(e, t, n);
				Oc = !!(e.flags & 131072);
			}
		} else Oc = !1, W && t.flags & 1048576 && Xi(t, Ui, t.index);
		switch (t.lanes = 0, t.tag) {
			case 16:
				a: {
					var r = t.pendingProps;
					if (e = Za(t.elementType), t.type = e, typeof e == "function") Ai(e) ? (r = _c(e, r), t.tag = 1, t = Hc(null, t, e, r, n)) : (t.tag = 0, t = Bc(null, t, e, r, n));
					else {
						if (e != null) {
							var a = e.$$typeof;
							if (a === ee) {
								t.tag = 11, t = Ac(null, t, e, r, n);
								break a;
							}
							if (a === te) {
								t.tag = 14, t = jc(null, t, e, r, n);
								break a;
							}
							if (a === F) {
								t.tag = 10, t.type = e, t = rl(null, t, n);
								break a;
							}
						}
						throw t = ue(e) || e, Error(i(306, t, ""));
					}
				}
				return t;
			case 0: return Bc(e, t, t.type, t.pendingProps, n);
			case 1: return r = t.type, a = _c(r, t.pendingProps), Hc(e, t, r, a, n);
			case 3:
				a: {
					if (Se(t, t.stateNode.containerInfo), e === null) throw Error(i(387));
					r = t.pendingProps;
					var o = t.memoizedState;
					a = o.element, uo(e, t), go(t, r, null, n);
					var s = t.memoizedState;
					if (r = s.cache, ma(t, Da, r), r !== o.cache && _a(t, [Da], n, !0), ho(), r = s.element, o.isDehydrated) {
						if (o = {
							element: r,
							isDehydrated: !1,
							cache: s.cache
						}, t.updateQueue.baseState = o, t.memoizedState = o, t.flags & 256) {
							t = Uc(e, t, r, n);
							break a;
						}
						if (r !== a) {
							a = zi(Error(i(424)), t), ua(a), t = Uc(e, t, r, n);
							break a;
						}
						switch (e = t.stateNode.containerInfo, e.nodeType) {
							case 9:
								e = e.body;
								break;
							default: e = e.nodeName === "HTML" ? e.ownerDocument.body : e;
						}
						for (ea = um(e.firstChild), $i = t, W = !0, ta = null, na = !0, n = co(t, null, r, n), t.child = n; n;) n.flags = n.flags & -3 | 134221824, n = n.sibling;
					} else {
						if (ca(), r === a) {
							t = il(e, t, n);
							break a;
						}
						kc(e, t, r, n);
					}
					t = t.child;
				}
				return t;
			case 26: return zc(e, t), e === null ? (n = Pm(t.type, null, t.pendingProps, null)) ? t.memoizedState = n : W || (t.stateNode = mp(t.type, t.pendingProps, be.current, t)) : t.memoizedState = Pm(t.type, e.memoizedProps, t.pendingProps, e.memoizedState), null;
			case 27: return we(t), e === null && W && (r = t.stateNode = gm(t.type, t.pendingProps, be.current), $i = t, na = !0, a = ea, wp(t.type) ? (dm = a, ea = um(r.firstChild)) : ea = a), kc(e, t, t.pendingProps.children, n), zc(e, t), e === null && (t.flags |= 4194304), t.child;
			case 5: return e === null && W && ((a = r = ea) && (r = im(r, t.type, t.pendingProps, na), r === null ? a = !1 : (t.stateNode = r, $i = t, ea = um(r.firstChild), na = !1, a = !0)), a || ia(t)), we(t), a = t.type, o = t.pendingProps, s = e === null ? null : e.memoizedProps, r = o.children, hp(a, o) ? r = null : s !== null && hp(a, s) && (t.flags |= 32), t.memoizedState !== null && (a = qo(e, t, Xo, null, null, n), ch._currentValue = a), zc(e, t), kc(e, t, r, n), t.child;
			case 6: return e === null && W && ((e = n = ea) && (n = am(n, t.pendingProps, na), n === null ? e = !1 : (t.stateNode = n, $i = t, ea = null, e = !0)), e || ia(t)), null;
			case 13: return qc(e, t, n);
			case 4: return Se(t, t.stateNode.containerInfo), r = t.pendingProps, e === null ? t.child = so(t, null, r, n) : kc(e, t, r, n), t.child;
			case 11: return Ac(e, t, t.type, t.pendingProps, n);
			case 7: return r = t.pendingProps, zc(e, t), kc(e, t, r, n), t.child;
			case 8: return kc(e, t, t.pendingProps.children, n), t.child;
			case 12: return kc(e, t, t.pendingProps.children, n), t.child;
			case 10: return rl(e, t, n);
			case 9: return a = t.type._context, r = t.pendingProps.children, ba(t), a = xa(a), r = r(a), t.flags |= 1, kc(e, t, r, n), t.child;
			case 14: return jc(e, t, t.type, t.pendingProps, n);
			case 15: return Mc(e, t, t.type, t.pendingProps, n);
			case 19: return nl(e, t, n);
			case 31: return Rc(e, t, n);
			case 22: return Nc(e, t, n, t.pendingProps);
			case 24: return ba(t), r = xa(Da), e === null ? (a = Ha(), a === null && (a = Qu, o = Oa(), a.pooledCache = o, o.refCount++, o !== null && (a.pooledCacheLanes |= n), a = o), t.memoizedState = {
				parent: r,
				cache: a
			}, G(t), ma(t, Da, a)) : ((e.lanes & n) !== 0 && (uo(e, t), go(t, null, null, n), ho()), a = e.memoizedState, o = t.memoizedState, a.parent === r ? (r = o.cache, ma(t, Da, r), r !== a.cache && _a(t, [Da], n, !0)) : (a = {
				parent: r,
				cache: r
			}, t.memoizedState = a, t.lanes === 0 && (t.memoizedState = t.updateQueue.baseState = a), ma(t, Da, r))), kc(e, t, t.pendingProps.children, n), t.child;
			case 30: return t.stateNode === null && (t.stateNode = {
				autoName: null,
				paired: null,
				clones: null,
				ref: null
			}), r = t.pendingProps, r.name != null && r.name !== "auto" ? t.flags |= e === null ? 18882560 : 18874368 : W && Zi(t), e !== null && e.memoizedProps.name !== r.name ? t.flags |= 4194816 : zc(e, t), kc(e, t, r.children, n), t.child;
			case 29: throw t.pendingProps;
		}
		throw Error(i(156, t.tag));
	}
	function cl(e) {
		e.flags |= 4;
	}
	function ll(e, t, n, r, i) {
		var a;
		if ((a = !!(e.mode & 32)) && (a = n === null ? Ym(t, r) : Ym(t, r) && (r.src !== n.src || r.srcSet !== n.srcSet)), a) {
			if (e.flags |= 16777216, (i & 335544128) === i) {
				if (e.stateNode.complete) e.flags |= 8192;
				else if (Ud()) e.flags |= 8192;
				else throw Qa = Ja, Ka;
			}
		} else e.flags &= -16777217;
	}
	function ul(e, t) {
		if (t.type !== "stylesheet" || t.state.loading & 4) e.flags &= -16777217;
		else if (e.flags |= 16777216, !Xm(t)) {
			if (Ud()) e.flags |= 8192;
			else throw Qa = Ja, Ka;
		}
	}
	function dl(e, t) {
		t !== null && (e.flags |= 4), e.flags & 16384 && (t = e.tag === 22 ? 536870912 : ct(), e.lanes |= t, ud |= t);
	}
	function fl(e, t) {
		if (!W) switch (e.tailMode) {
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
	function pl(e) {
		var t = e.alternate !== null && e.alternate.child === e.child, n = 0, r = 0;
		if (t) for (var i = e.child; i !== null;) n |= i.lanes | i.childLanes, r |= i.subtreeFlags & 1206910976, r |= i.flags & 1206910976, i.return = e, i = i.sibling;
		else for (i = e.child; i !== null;) n |= i.lanes | i.childLanes, r |= i.subtreeFlags, r |= i.flags, i.return = e, i = i.sibling;
		return e.subtreeFlags |= r, e.childLanes = n, t;
	}
	function ml(e, t, n) {
		var r = t.pendingProps;
		switch (U(t), t.tag) {
			case 16:
			case 15:
			case 0:
			case 11:
			case 7:
			case 8:
			case 12:
			case 9:
			case 14: return pl(t), null;
			case 1: return pl(t), null;
			case 3: return n = t.stateNode, r = null, e !== null && (r = e.memoizedState.cache), t.memoizedState.cache !== r && (t.flags |= 2048), ha(Da), Ce(), n.pendingContext && (n.context = n.pendingContext, n.pendingContext = null), (e === null || e.child === null) && (sa(t) ? cl(t) : e === null || e.memoizedState.isDehydrated && !(t.flags & 256) || (t.flags |= 1024, la())), pl(t), null;
			case 26:
				var a = t.type, o = t.memoizedState;
				return e === null ? (cl(t), o === null ? (pl(t), ll(t, a, null, r, n)) : (pl(t), ul(t, o))) : o ? o === e.memoizedState ? (pl(t), t.flags &= -16777217) : (cl(t), pl(t), ul(t, o)) : (e = e.memoizedProps, e !== r && cl(t), pl(t), ll(t, a, e, r, n)), null;
			case 27:
				if (Te(t), n = be.current, a = t.type, e !== null && t.stateNode != null) e.memoizedProps !== r && cl(t);
				else {
					if (!r) {
						if (t.stateNode === null) throw Error(i(166));
						return pl(t), t.subtreeFlags &= -33554433, null;
					}
					e = ve.current, sa(t) ? aa(t, e) : (e = gm(a, r, n), t.stateNode = e, cl(t));
				}
				return pl(t), t.subtreeFlags &= -33554433, null;
			case 5:
				if (Te(t), a = t.type, e !== null && t.stateNode != null) e.memoizedProps !== r && cl(t);
				else {
					if (!r) {
						if (t.stateNode === null) throw Error(i(166));
						return pl(t), t.subtreeFlags &= -33554433, null;
					}
					if (o = ve.current, sa(t)) aa(t, o);
					else {
						var s = dp(be.current);
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
						o[bt] = t, o[xt] = r;
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
						r && cl(t);
					}
				}
				return pl(t), t.subtreeFlags &= -33554433, ll(t, t.type, e === null ? null : e.memoizedProps, t.pendingProps, n), null;
			case 6:
				if (e && t.stateNode != null) e.memoizedProps !== r && cl(t);
				else {
					if (typeof r != "string" && t.stateNode === null) throw Error(i(166));
					if (e = be.current, sa(t)) {
						if (e = t.stateNode, n = t.memoizedProps, r = null, a = $i, a !== null) switch (a.tag) {
							case 27:
							case 5: r = a.memoizedProps;
						}
						e[bt] = t, e = !!(e.nodeValue === n || r !== null && !0 === r.suppressHydrationWarning || tp(e.nodeValue, n)), e || ia(t, !0);
					} else e = dp(e).createTextNode(r), e[bt] = t, t.stateNode = e;
				}
				return pl(t), null;
			case 31:
				if (n = t.memoizedState, e === null || e.memoizedState !== null) {
					if (r = sa(t), n !== null) {
						if (e === null) {
							if (!r) throw Error(i(318));
							if (e = t.memoizedState, e = e === null ? null : e.dehydrated, !e) throw Error(i(557));
							e[bt] = t;
						} else ca(), !(t.flags & 128) && (t.memoizedState = null), t.flags |= 4;
						pl(t), e = !1;
					} else n = la(), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = n), e = !0;
					if (!e) return t.flags & 256 ? (Ao(t), t) : (Ao(t), null);
					if (t.flags & 128) throw Error(i(558));
				}
				return pl(t), null;
			case 13:
				if (r = t.memoizedState, e === null || e.memoizedState !== null && e.memoizedState.dehydrated !== null) {
					if (a = sa(t), r !== null && r.dehydrated !== null) {
						if (e === null) {
							if (!a) throw Error(i(318));
							if (a = t.memoizedState, a = a === null ? null : a.dehydrated, !a) throw Error(i(317));
							a[bt] = t;
						} else ca(), !(t.flags & 128) && (t.memoizedState = null), t.flags |= 4;
						pl(t), a = !1;
					} else a = la(), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = a), a = !0;
					if (!a) return t.flags & 256 ? (Ao(t), t) : (Ao(t), null);
				}
				return Ao(t), t.flags & 128 ? (t.lanes = n, t) : (n = r !== null, e = e !== null && e.memoizedState !== null, n && (r = t.child, a = null, r.alternate !== null && r.alternate.memoizedState !== null && r.alternate.memoizedState.cachePool !== null && (a = r.alternate.memoizedState.cachePool.pool), o = null, r.memoizedState !== null && r.memoizedState.cachePool !== null && (o = r.memoizedState.cachePool.pool), o !== a && (r.flags |= 2048)), n !== e && n && (t.child.flags |= 8192), dl(t, t.updateQueue), pl(t), null);
			case 4: return Ce(), e === null && Gf(t.stateNode.containerInfo), t.flags |= 67108864, pl(t), null;
			case 10: return ha(t.type), pl(t), null;
			case 19:
				if (No(t), r = t.memoizedState, r === null) return pl(t), null;
				if (a = !!(t.flags & 128), o = r.rendering, o === null) {
					if (a) fl(r, !1);
					else {
						if (ad !== 0 || e !== null && e.flags & 128) for (e = t.child; e !== null;) {
							if (o = Po(e), o !== null) {
								for (t.flags |= 128, fl(r, !1), e = o.updateQueue, t.updateQueue = e, dl(t, e), t.subtreeFlags = 0, e = n, n = t.child; n !== null;) Mi(n, e), n = n.sibling;
								return Mo(t, jo.current & 1 | 2), W && Yi(t, r.treeForkCount), t.child;
							}
							e = e.sibling;
						}
						r.tail !== null && Re() > gd && (t.flags |= 128, a = !0, fl(r, !1), t.lanes = 4194304);
					}
				} else {
					if (!a) {
						if (e = Po(o), e !== null) {
							if (t.flags |= 128, a = !0, e = e.updateQueue, t.updateQueue = e, dl(t, e), fl(r, !0), r.tail === null && r.tailMode !== "collapsed" && r.tailMode !== "visible" && !o.alternate && !W) return pl(t), null;
						} else 2 * Re() - r.renderingStartTime > gd && n !== 536870912 && (t.flags |= 128, a = !0, fl(r, !1), t.lanes = 4194304);
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
					return r.rendering = e, r.tail = e.sibling, r.renderingStartTime = Re(), e.sibling = null, o = jo.current, o = a ? o & 1 | 2 : o & 1, r.tailMode === "visible" || r.tailMode === "collapsed" || !n || W ? Mo(t, o) : (n = o, _e(wo, t), _e(jo, n), To === null && (To = t)), W && Yi(t, r.treeForkCount), e;
				}
				return pl(t), null;
			case 22:
			case 23: return Ao(t), Co(), r = t.memoizedState !== null, e === null ? r && (t.flags |= 8192) : e.memoizedState !== null !== r && (t.flags |= 8192), r ? n & 536870912 && !(t.flags & 128) && (pl(t), t.subtreeFlags & 6 && (t.flags |= 8192)) : pl(t), n = t.updateQueue, n !== null && dl(t, n.retryQueue), n = null, e !== null && e.memoizedState !== null && e.memoizedState.cachePool !== null && (n = e.memoizedState.cachePool.pool), r = null, t.memoizedState !== null && t.memoizedState.cachePool !== null && (r = t.memoizedState.cachePool.pool), r !== n && (t.flags |= 2048), e !== null && ge(Va), null;
			case 24: return n = null, e !== null && (n = e.memoizedState.cache), t.memoizedState.cache !== n && (t.flags |= 2048), ha(Da), pl(t), null;
			case 25: return null;
			case 30: return t.flags |= 33554432, pl(t), null;
		}
		throw Error(i(156, t.tag));
	}
	function hl(e, t) {
		switch (U(t), t.tag) {
			case 1: return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 3: return ha(Da), Ce(), e = t.flags, e & 65536 && !(e & 128) ? (t.flags = e & -65537 | 128, t) : null;
			case 26:
			case 27:
			case 5: return Te(t), null;
			case 31:
				if (t.memoizedState !== null) {
					if (Ao(t), t.alternate === null) throw Error(i(340));
					ca();
				}
				return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 13:
				if (Ao(t), e = t.memoizedState, e !== null && e.dehydrated !== null) {
					if (t.alternate === null) throw Error(i(340));
					ca();
				}
				return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 19: return No(t), e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, e = t.memoizedState, e !== null && (e.rendering = null, e.tail = null), t.flags |= 4, t) : null;
			case 4: return Ce(), null;
			case 10: return ha(t.type), null;
			case 22:
			case 23: return Ao(t), Co(), e !== null && ge(Va), e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 24: return ha(Da), null;
			case 25: return null;
			default: return null;
		}
	}
	function gl(e, t) {
		switch (U(t), t.tag) {
			case 3:
				ha(Da), Ce();
				break;
			case 26:
			case 27:
			case 5:
				Te(t);
				break;
			case 4:
				Ce();
				break;
			case 31:
				t.memoizedState !== null && Ao(t);
				break;
			case 13:
				Ao(t);
				break;
			case 19:
				No(t);
				break;
			case 10:
				ha(t.type);
				break;
			case 22:
			case 23:
				Ao(t), Co(), e !== null && ge(Va);
				break;
			case 24: ha(Da);
		}
	}
	function _l(e, t) {
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
	function vl(e, t, n) {
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
	function yl(e) {
		var t = e.updateQueue;
		if (t !== null) {
			var n = e.stateNode;
			try {
				vo(t, n);
			} catch (t) {
				mf(e, e.return, t);
			}
		}
	}
	function bl(e, t, n) {
		n.props = _c(e.type, e.memoizedProps), n.state = e.memoizedState;
		try {
			n.componentWillUnmount();
		} catch (n) {
			mf(e, t, n);
		}
	}
	function xl(e, t) {
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
						var i = e.stateNode, a = mi(e.memoizedProps, i);
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
	function Sl(e, t) {
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
	function Cl(e, t) {
		if ((e.tag === 5 || e.tag === 27 || e.tag === 6) && e.alternate === null && t !== null) for (var n = 0; n < t.length; n++) tm(e.stateNode, t[n]);
	}
	function wl(e) {
		for (var t = e.return; t !== null && (Dl(t) && tm(e.stateNode, t.stateNode), !El(t));) t = t.return;
	}
	function Tl(e) {
		for (var t = e.return; t !== null && (Dl(t) && nm(e.stateNode, t.stateNode), !El(t));) t = t.return;
	}
	function El(e) {
		return e.tag === 5 || e.tag === 3 || e.tag === 27;
	}
	function Dl(e) {
		return e && e.tag === 7 && e.stateNode !== null;
	}
	function Ol(e) {
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
	function kl(e, t, n) {
		try {
			var r = e.stateNode;
			op(r, e.type, n, t), r[xt] = t;
		} catch (t) {
			mf(e, e.return, t);
		}
	}
	function Al(e) {
		return e.tag === 5 || e.tag === 3 || e.tag === 26 || e.tag === 27 && wp(e.type) || e.tag === 4;
	}
	function jl(e) {
		a: for (;;) {
			for (; e.sibling === null;) {
				if (e.return === null || Al(e.return)) return null;
				e = e.return;
			}
			for (e.sibling.return = e.return, e = e.sibling; e.tag !== 5 && e.tag !== 6 && e.tag !== 18;) {
				if (e.tag === 27 && wp(e.type) || e.flags & 2 || e.child === null || e.tag === 4) continue a;
				e.child.return = e, e = e.child;
			}
			if (!(e.flags & 2)) return e.stateNode;
		}
	}
	function Ml(e, t, n, r) {
		var i = e.tag;
		if (i === 5 || i === 6) i = e.stateNode, t ? (n.nodeType === 9 ? n.body : n.nodeName === "HTML" ? n.ownerDocument.body : n).insertBefore(i, t) : (t = n.nodeType === 9 ? n.body : n.nodeName === "HTML" ? n.ownerDocument.body : n, t.appendChild(i), n = n._reactRootContainer, n != null || t.onclick !== null || (t.onclick = gn)), Cl(e, r), V = !0;
		else if (i !== 4 && (i === 27 && (Cl(e, r), r = null, wp(e.type) && (n = e.stateNode, t = null)), e = e.child, e !== null)) for (Ml(e, t, n, r), e = e.sibling; e !== null;) Ml(e, t, n, r), e = e.sibling;
	}
	function Nl(e, t, n, r) {
		var i = e.tag;
		if (i === 5 || i === 6) i = e.stateNode, t ? n.insertBefore(i, t) : n.appendChild(i), Cl(e, r), V = !0;
		else if (i !== 4 && (i === 27 && (Cl(e, r), r = null, wp(e.type) && (n = e.stateNode)), e = e.child, e !== null)) for (Nl(e, t, n, r), e = e.sibling; e !== null;) Nl(e, t, n, r), e = e.sibling;
	}
	function Pl(e) {
		var t = e.stateNode, n = e.memoizedProps;
		try {
			for (var r = e.type, i = t.attributes; i.length;) t.removeAttributeNode(i[0]);
			ip(t, r, n), t[bt] = e, t[xt] = n;
		} catch (t) {
			mf(e, e.return, t);
		}
	}
	var Fl = !1, Il = null;
	function Ll(e) {
		(e.tag === 30 || e.subtreeFlags & 33554432) && (Fl = !0);
	}
	var Rl = null;
	function zl() {
		var e = Rl;
		return Rl = null, e;
	}
	var Bl = 0;
	function Vl(e, t, n, r, i) {
		return Bl = 0, Hl(e.child, t, n, r, i);
	}
	function Hl(e, t, n, r, i) {
		for (var a = !1; e !== null;) {
			if (e.tag === 5) {
				var o = e.stateNode;
				if (r !== null) {
					var s = Ap(o);
					r.push(s), s.view && (a = !0);
				} else a || Ap(o).view && (a = !0);
				Fl = !0, Dp(o, Bl === 0 ? t : t + "_" + Bl, n), Bl++;
			} else e.tag === 22 && e.memoizedState !== null || e.tag === 30 && i || Hl(e.child, t, n, r, i) && (a = !0);
			e = e.sibling;
		}
		return a;
	}
	function Ul(e, t) {
		for (; e !== null;) e.tag === 5 ? Op(e.stateNode, e.memoizedProps) : e.tag === 22 && e.memoizedState !== null || e.tag === 30 && t || Ul(e.child, t), e = e.sibling;
	}
	function Wl(e) {
		if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
			if ((e.tag !== 22 || e.memoizedState === null) && (Wl(e), e.tag === 30 && e.flags & 18874368 && e.stateNode.paired)) {
				var t = e.memoizedProps;
				if (t.name == null || t.name === "auto") throw Error(i(544));
				var n = t.name;
				t = gi(t.default, t.share), t !== "none" && (Vl(e, n, t, null, !1) || Ul(e.child, !1));
			}
			e = e.sibling;
		}
	}
	function Gl(e, t) {
		if (e.tag === 30) {
			var n = e.stateNode, r = e.memoizedProps, i = mi(r, n), a = gi(r.default, n.paired ? r.share : r.enter);
			a === "none" ? Wl(e) : Vl(e, i, a, null, !1) ? (Wl(e), n.paired || t || Nd(e, r.onEnter)) : Ul(e.child, !1);
		} else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) Gl(e, t), e = e.sibling;
		else Wl(e);
	}
	function Kl(e) {
		if (Il !== null && Il.size !== 0) {
			var t = Il;
			if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
				if (e.tag !== 22 || e.memoizedState === null) {
					if (e.tag === 30 && e.flags & 18874368) {
						var n = e.memoizedProps, r = n.name;
						if (r != null && r !== "auto") {
							var i = t.get(r);
							if (i !== void 0) {
								var a = gi(n.default, n.share);
								if (a !== "none" && (Vl(e, r, a, null, !1) ? (a = e.stateNode, i.paired = a, a.paired = i, Nd(e, n.onShare)) : Ul(e.child, !1)), t.delete(r), t.size === 0) break;
							}
						}
					}
					Kl(e);
				}
				e = e.sibling;
			}
		}
	}
	function ql(e) {
		if (e.tag === 30) {
			var t = e.memoizedProps, n = mi(t, e.stateNode), r = Il === null ? void 0 : Il.get(n), i = gi(t.default, r === void 0 ? t.exit : t.share);
			i !== "none" && (Vl(e, n, i, null, !1) ? r === void 0 ? Nd(e, t.onExit) : (i = e.stateNode, r.paired = i, i.paired = r, Il.delete(n), Nd(e, t.onShare)) : Ul(e.child, !1)), Il !== null && Kl(e);
		} else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) ql(e), e = e.sibling;
		else Il !== null && Kl(e);
	}
	function Jl(e) {
		for (e = e.child; e !== null;) {
			if (e.tag === 30) {
				var t = e.memoizedProps, n = mi(t, e.stateNode);
				t = gi(t.default, t.update), e.flags &= -5, t !== "none" && Vl(e, n, t, e.memoizedState = [], !1);
			} else e.subtreeFlags & 33554432 && Jl(e);
			e = e.sibling;
		}
	}
	function Yl(e) {
		if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
			if (e.tag !== 22 || e.memoizedState === null) {
				if (e.tag === 30 && e.flags & 18874368) {
					var t = e.stateNode;
					t.paired !== null && (t.paired = null, Ul(e.child, !1));
				}
				Yl(e);
			}
			e = e.sibling;
		}
	}
	function Xl(e) {
		if (e.tag === 30) e.stateNode.paired = null, Ul(e.child, !1), Yl(e);
		else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) Xl(e), e = e.sibling;
		else Yl(e);
	}
	function Zl(e) {
		for (e = e.child; e !== null;) e.tag === 30 ? Ul(e.child, !1) : e.subtreeFlags & 33554432 && Zl(e), e = e.sibling;
	}
	function Ql(e, t, n, r, i, a, o) {
		for (var s = !1; t !== null;) {
			if (t.tag === 5) {
				var c = t.stateNode;
				if (a !== null && Bl < a.length) {
					var l = a[Bl], u = Ap(c);
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
				e.flags & 4 && Dp(c, Bl === 0 ? n : n + "_" + Bl, i), s && e.flags & 4 || (Rl === null && (Rl = []), Rl.push(c, Bl === 0 ? r : r + "_" + Bl, t.memoizedProps)), Bl++;
			} else (t.tag !== 22 || t.memoizedState === null) && (t.tag === 30 && o ? e.flags |= t.flags & 32 : Ql(e, t.child, n, r, i, a, o) && (s = !0));
			t = t.sibling;
		}
		return s;
	}
	function $l(e, t) {
		for (e = e.child; e !== null;) {
			if (e.tag === 30) {
				var n = e.memoizedProps, r = e.stateNode, i = mi(n, r), a = gi(n.default, n.update);
				if (t) {
					r = r.clones;
					var o = r === null ? null : r.map(jp);
				} else o = e.memoizedState, e.memoizedState = null;
				r = e;
				var s = e.child;
				Bl = 0, i = Ql(r, s, i, i, a, o, !1), e.flags & 4 && i && (t || Nd(e, n.onUpdate));
			} else e.subtreeFlags & 33554432 && $l(e, t);
			e = e.sibling;
		}
	}
	var eu = !1, tu = !1, nu = !1, ru = !1, iu = typeof WeakSet == "function" ? WeakSet : Set, au = null, ou = !1, su = !1, cu = !1, lu = !1;
	function uu(e, t, n) {
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
		}, _h = !1, n = (n & 335544064) === n, au = t, t = n ? 9270 : 1024; au !== null;) {
			if (e = au, n && (r = e.deletions, r !== null)) for (a = 0; a < r.length; a++) n && ql(r[a]);
			if (e.alternate === null && e.flags & 2) n && Ll(e), du(n);
			else {
				if (e.tag === 22) {
					if (r = e.alternate, e.memoizedState !== null) {
						r !== null && r.memoizedState === null && n && ql(r), du(n);
						continue;
					}
					if (r !== null && r.memoizedState !== null) {
						n && Ll(e), du(n);
						continue;
					}
				}
				r = e.child, (e.subtreeFlags & t) !== 0 && r !== null ? (r.return = e, au = r) : (n && Jl(e), du(n));
			}
		}
		Il = null;
	}
	function du(e) {
		for (; au !== null;) {
			var t = au, n = e, r = t.alternate, a = t.flags;
			switch (t.tag) {
				case 0:
				case 11:
				case 15: break;
				case 1:
					if (a & 1024 && r !== null) {
						n = void 0, a = r.memoizedProps, r = r.memoizedState;
						var o = t.stateNode;
						try {
							var s = _c(t.type, a);
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
					n && r !== null && (n = mi(r.memoizedProps, r.stateNode), a = t.memoizedProps, a = gi(a.default, a.update), a !== "none" && Vl(r, n, a, r.memoizedState = [], !0));
					break;
				default: if (a & 1024) throw Error(i(163));
			}
			if (r = t.sibling, r !== null) {
				r.return = t.return, au = r;
				break;
			}
			au = t.return;
		}
	}
	function fu(e, t, n) {
		var r = n.flags;
		switch (n.tag) {
			case 0:
			case 11:
			case 15:
				Mu(e, n), r & 4 && _l(5, n);
				break;
			case 1:
				if (Mu(e, n), r & 4) {
					if (e = n.stateNode, t === null) try {
						e.componentDidMount();
					} catch (e) {
						mf(n, n.return, e);
					}
					else {
						var i = _c(n.type, t.memoizedProps);
						t = t.memoizedState;
						try {
							e.componentDidUpdate(i, t, e.__reactInternalSnapshotBeforeUpdate);
						} catch (e) {
							mf(n, n.return, e);
						}
					}
				}
				r & 64 && yl(n), r & 512 && xl(n, n.return);
				break;
			case 3:
				if (Mu(e, n), r & 64 && (e = n.updateQueue, e !== null)) {
					if (t = null, n.child !== null) switch (n.child.tag) {
						case 27:
						case 5:
							t = n.child.stateNode;
							break;
						case 1: t = n.child.stateNode;
					}
					try {
						vo(e, t);
					} catch (e) {
						mf(n, n.return, e);
					}
				}
				break;
			case 27: t === null && r & 4 && Pl(n);
			case 26:
			case 5:
				Mu(e, n), t === null && r & 4 && Ol(n), r & 512 && xl(n, n.return);
				break;
			case 12:
				Mu(e, n);
				break;
			case 31:
				Mu(e, n), r & 4 && xu(e, n);
				break;
			case 13:
				Mu(e, n), r & 4 && Su(e, n), r & 64 && (e = n.memoizedState, e !== null && (e = e.dehydrated, e !== null && (n = vf.bind(null, n), lm(e, n))));
				break;
			case 22:
				if (r = n.memoizedState !== null || eu, !r) {
					var a = t !== null && t.memoizedState !== null || tu;
					t = eu, i = tu, eu = r, (tu = a) && !i ? (r = 2, n.subtreeFlags & 8772 && (r |= 1), Pu(e, n, r)) : Mu(e, n), eu = t, tu = i;
				}
				break;
			case 30:
				Mu(e, n), r & 512 && xl(n, n.return);
				break;
			case 7: r & 512 && xl(n, n.return);
			default: Mu(e, n);
		}
	}
	function pu(e, t) {
		for (e = e.child; e !== null;) mu(e, t), e = e.sibling;
	}
	function mu(e, t) {
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
				hu(e, t);
				break;
			case 6:
				try {
					e.stateNode.nodeValue = t ? "" : e.memoizedProps, V = !0;
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
				e.memoizedState === null && pu(e, t);
				break;
			default: pu(e, t);
		}
	}
	function hu(e, t) {
		if (e.subtreeFlags & 67108864) for (e = e.child; e !== null;) {
			a: {
				var n = e, r = t;
				switch (n.tag) {
					case 4:
						mu(n, r);
						break a;
					case 22:
						n.memoizedState === null && hu(n, r);
						break a;
					default: hu(n, r);
				}
			}
			e = e.sibling;
		}
	}
	function gu(e) {
		var t = e.alternate;
		t !== null && (e.alternate = null, gu(t)), e.child = null, e.deletions = null, e.sibling = null, e.tag === 5 && (t = e.stateNode, t !== null && kt(t)), e.stateNode = null, e.return = null, e.dependencies = null, e.memoizedProps = null, e.memoizedState = null, e.pendingProps = null, e.stateNode = null, e.updateQueue = null;
	}
	var _u = null, vu = !1;
	function yu(e, t, n) {
		for (n = n.child; n !== null;) bu(e, t, n), n = n.sibling;
	}
	function bu(e, t, n) {
		if (Je && typeof Je.onCommitFiberUnmount == "function") try {
			Je.onCommitFiberUnmount(qe, n);
		} catch {}
		switch (n.tag) {
			case 26:
				tu || Sl(n, t), yu(e, t, n), n.memoizedState ? n.memoizedState.count-- : n.stateNode && !tu && (n = n.stateNode, n.parentNode.removeChild(n));
				break;
			case 27:
				tu || Sl(n, t), Tl(n);
				var r = _u, i = vu;
				wp(n.type) && (_u = n.stateNode, vu = !1), yu(e, t, n), _m(n.stateNode, n.type, n.memoizedProps), _u = r, vu = i;
				break;
			case 5: tu || Sl(n, t), Tl(n);
			case 6:
				if (n.tag === 6 && Tl(n), r = _u, i = vu, _u = null, yu(e, t, n), _u = r, vu = i, _u !== null) {
					if (vu) try {
						(_u.nodeType === 9 ? _u.body : _u.nodeName === "HTML" ? _u.ownerDocument.body : _u).removeChild(n.stateNode), V = !0;
					} catch (e) {
						mf(n, t, e);
					}
					else try {
						_u.removeChild(n.stateNode), V = !0;
					} catch (e) {
						mf(n, t, e);
					}
				}
				break;
			case 18:
				_u !== null && (vu ? (e = _u, Tp(e.nodeType === 9 ? e.body : e.nodeName === "HTML" ? e.ownerDocument.body : e, n.stateNode), Uh(e)) : Tp(_u, n.stateNode));
				break;
			case 4:
				r = _u, i = vu, _u = n.stateNode.containerInfo, vu = !0, yu(e, t, n), _u = r, vu = i;
				break;
			case 0:
			case 11:
			case 14:
			case 15:
				vl(2, n, t), tu || vl(4, n, t), yu(e, t, n);
				break;
			case 1:
				tu || (Sl(n, t), r = n.stateNode, typeof r.componentWillUnmount == "function" && bl(n, t, r)), yu(e, t, n);
				break;
			case 21:
				yu(e, t, n);
				break;
			case 22:
				tu = (r = tu) || n.memoizedState !== null, yu(e, t, n), tu = r;
				break;
			case 30:
				Sl(n, t), yu(e, t, n);
				break;
			case 7:
				tu || Sl(n, t), yu(e, t, n);
				break;
			default: yu(e, t, n);
		}
	}
	function xu(e, t) {
		if (t.memoizedState === null && (e = t.alternate, e !== null && (e = e.memoizedState, e !== null))) {
			e = e.dehydrated;
			try {
				Uh(e);
			} catch (e) {
				mf(t, t.return, e);
			}
		}
	}
	function Su(e, t) {
		if (t.memoizedState === null && (e = t.alternate, e !== null && (e = e.memoizedState, e !== null && (e = e.dehydrated, e !== null)))) try {
			Uh(e);
		} catch (e) {
			mf(t, t.return, e);
		}
	}
	function Cu(e) {
		switch (e.tag) {
			case 31:
			case 13:
			case 19:
				var t = e.stateNode;
				return t === null && (t = e.stateNode = new iu()), t;
			case 22: return e = e.stateNode, t = e._retryCache, t === null && (t = e._retryCache = new iu()), t;
			default: throw Error(i(435, e.tag));
		}
	}
	function wu(e, t) {
		var n = Cu(e);
		t.forEach(function(t) {
			if (!n.has(t)) {
				n.add(t);
				var r = yf.bind(null, e, t);
				t.then(r, r);
			}
		});
	}
	function Tu(e, t, n) {
		var r = t.deletions;
		if (r !== null) for (var a = 0; a < r.length; a++) {
			var o = r[a], s = e, c = t, l = c;
			a: for (; l !== null;) {
				switch (l.tag) {
					case 27:
						if (wp(l.type)) {
							_u = l.stateNode, vu = !1;
							break a;
						}
						break;
					case 5:
						_u = l.stateNode, vu = !1;
						break a;
					case 3:
					case 4:
						_u = l.stateNode.containerInfo, vu = !0;
						break a;
				}
				l = l.return;
			}
			if (_u === null) throw Error(i(160));
			bu(s, c, o), _u = null, vu = !1, s = o.alternate, s !== null && (s.return = null), o.return = null;
		}
		if (t.subtreeFlags & 13886) for (t = t.child; t !== null;) Du(t, e, n), t = t.sibling;
	}
	var Eu = null;
	function Du(e, t, n) {
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
				Tu(t, e, n), Ou(e), a & 4 && (vl(3, e, e.return), _l(3, e), vl(5, e, e.return));
				break;
			case 1:
				Tu(t, e, n), Ou(e), a & 512 && (tu || r === null || Sl(r, r.return)), a & 64 && eu && (e = e.updateQueue, e !== null && (t = e.callbacks, t !== null && (n = e.shared.hiddenCallbacks, e.shared.hiddenCallbacks = n === null ? t : n.concat(t))));
				break;
			case 26:
				if (o = Eu, Tu(t, e, n), Ou(e), a & 512 && (tu || r === null || Sl(r, r.return)), a & 4) {
					if (a = r === null ? null : r.memoizedState, n = e.memoizedState, r === null) {
						if (n === null) {
							if (e.stateNode === null) {
								if (eu) e.stateNode = mp(e.type, e.memoizedProps, t.containerInfo, e);
								else {
									a: {
										t = e.type, n = e.memoizedProps, a = o.ownerDocument || o;
										b: switch (t) {
											case "title":
												r = a.getElementsByTagName("title")[0], (!r || r[Dt] || r[bt] || r.namespaceURI === "http://www.w3.org/2000/svg" || r.hasAttribute("itemprop")) && (r = a.createElement(t), a.head.insertBefore(r, a.querySelector("head > title"))), ip(r, t, n), r[bt] = e, Pt(r), t = r;
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
										r[bt] = e, Pt(r), t = r;
									}
									e.stateNode = t;
								}
							} else eu || qm(o, e.type, e.stateNode);
						} else e.stateNode = Vm(o, n, e.memoizedProps);
					} else a === n ? n === null && e.stateNode !== null && kl(e, e.memoizedProps, r.memoizedProps) : (a === null ? (t = r.stateNode, t === null || tu || t.parentNode.removeChild(t)) : a.count--, n === null ? eu || qm(o, e.type, e.stateNode) : Vm(o, n, e.memoizedProps));
				}
				break;
			case 27:
				Tu(t, e, n), Ou(e), a & 512 && (tu || r === null || Sl(r, r.return)), r !== null && a & 4 && kl(e, e.memoizedProps, r.memoizedProps);
				break;
			case 5:
				if (o = nu, nu = !1, Tu(t, e, n), nu = o, Ou(e), a & 512 && (tu || r === null || Sl(r, r.return)), e.flags & 32) {
					t = e.stateNode;
					try {
						cn(t, ""), V = !0;
					} catch (t) {
						mf(e, e.return, t);
					}
				}
				a & 4 && e.stateNode != null && (t = e.memoizedProps, kl(e, t, r === null ? t : r.memoizedProps)), a & 1024 && (ru = !0);
				break;
			case 6:
				if (Tu(t, e, n), Ou(e), a & 4) {
					if (e.stateNode === null) throw Error(i(162));
					t = e.memoizedProps, n = e.stateNode;
					try {
						n.nodeValue = t, V = !0;
					} catch (t) {
						mf(e, e.return, t);
					}
				}
				break;
			case 3:
				if (V = !1, Gm = null, o = Eu, Eu = xm(t.containerInfo), Tu(t, e, n), Eu = o, Ou(e), a & 4 && r !== null && r.memoizedState.isDehydrated) try {
					Uh(t.containerInfo);
				} catch (t) {
					mf(e, e.return, t);
				}
				ru && (ru = !1, ku(e)), V = !1;
				break;
			case 4:
				a = nu, nu = eu, r = Wt(), o = Eu, Eu = xm(e.stateNode.containerInfo), Tu(t, e, n), Ou(e), Eu = o, V && su && (cu = !0), V = r, nu = a;
				break;
			case 12:
				Tu(t, e, n), Ou(e);
				break;
			case 31:
				Tu(t, e, n), Ou(e), a & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, wu(e, t)));
				break;
			case 13:
				Tu(t, e, n), Ou(e), e.child.flags & 8192 && e.memoizedState !== null != (r !== null && r.memoizedState !== null) && (md = Re()), a & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, wu(e, t)));
				break;
			case 22:
				o = e.memoizedState !== null, s = r !== null && r.memoizedState !== null;
				var c = eu, l = tu, u = nu;
				eu = c || o, nu = u || o, tu = l || s, Tu(t, e, n), tu = l, nu = u, eu = c, Ou(e), a & 8192 && (t = e.stateNode, t._visibility = o ? t._visibility & -2 : t._visibility | 1, !o || r === null || s || eu || tu || (t = s || tu, n = eu, r = tu, eu = o || eu, tu = t, Nu(e, 2), eu = n, tu = r), !o && nu || pu(e, o)), a & 4 && (t = e.updateQueue, t !== null && (n = t.retryQueue, n !== null && (t.retryQueue = null, wu(e, n))));
				break;
			case 19:
				Tu(t, e, n), Ou(e), a & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, wu(e, t)));
				break;
			case 30:
				a & 512 && (tu || r === null || Sl(r, r.return)), a = Wt(), o = su, s = (n & 335544064) === n, c = e.memoizedProps, su = s && gi(c.default, c.update) !== "none", Tu(t, e, n), Ou(e), s && r !== null && V && (e.flags |= 4), su = o, V = a;
				break;
			case 21: break;
			case 7: a & 512 && (tu || r === null || Sl(r, r.return)), r && r.stateNode !== null && (r.stateNode._fragmentFiber = e);
			default: Tu(t, e, n), Ou(e);
		}
	}
	function Ou(e) {
		var t = e.flags;
		if (t & 2) {
			try {
				for (var n, r = e.return; r !== null;) {
					if (Al(r)) {
						n = r;
						break;
					}
					r = r.return;
				}
				r = null;
				for (var a = e.return; a !== null;) {
					if (Dl(a)) {
						var o = a.stateNode;
						r === null ? r = [o] : r.push(o);
					}
					if (El(a)) break;
					a = a.return;
				}
				var s = r;
				if (n == null) throw Error(i(160));
				switch (n.tag) {
					case 27:
						var c = n.stateNode;
						Nl(e, jl(e), c, s);
						break;
					case 5:
						var l = n.stateNode;
						n.flags & 32 && (cn(l, ""), n.flags &= -33), Nl(e, jl(e), l, s);
						break;
					case 3:
					case 4:
						var u = n.stateNode.containerInfo;
						Ml(e, jl(e), u, s);
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
	function ku(e) {
		if (e.subtreeFlags & 1024) for (e = e.child; e !== null;) {
			var t = e;
			ku(t), t.tag === 5 && t.flags & 1024 && (t = t.stateNode, _h = !0, t.reset(), _h = !1), e = e.sibling;
		}
	}
	function Au(e, t) {
		if (t.subtreeFlags & 9270) for (t = t.child; t !== null;) ju(t, e), t = t.sibling;
		else $l(t, !1);
	}
	function ju(e, t) {
		var n = e.alternate;
		if (n === null) Gl(e, !1);
		else switch (e.tag) {
			case 3:
				if (lu = ou = !1, zl(), Au(t, e), !ou && !cu) {
					if (e = Rl, e !== null) for (var r = 0; r < e.length; r += 3) {
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
					})), lu = !0;
				}
				Rl = null;
				break;
			case 5:
				Au(t, e);
				break;
			case 4:
				r = ou, ou = !1, Au(t, e), ou && (cu = !0), ou = r;
				break;
			case 22:
				e.memoizedState === null && (n.memoizedState === null ? Au(t, e) : Gl(e, !1));
				break;
			case 30:
				r = ou, i = zl(), ou = !1, Au(t, e), ou && (e.flags |= 4);
				var a = e.memoizedProps, o = e.stateNode;
				t = mi(a, o), o = mi(n.memoizedProps, o);
				var s = gi(a.default, a.update);
				s === "none" ? t = !1 : (a = n.memoizedState, n.memoizedState = null, n = e.child, Bl = 0, t = Ql(e, n, t, o, s, a, !0), Bl !== (a === null ? 0 : a.length) && (e.flags |= 32)), e.flags & 4 && t ? (Nd(e, e.memoizedProps.onUpdate), Rl = i) : i !== null && (i.push.apply(i, Rl), Rl = i), ou = e.flags & 32 ? !0 : r;
				break;
			default: Au(t, e);
		}
	}
	function Mu(e, t) {
		if (t.subtreeFlags & 8772) for (t = t.child; t !== null;) fu(e, t.alternate, t), t = t.sibling;
	}
	function Nu(e, t) {
		for (e = e.child; e !== null;) {
			var n = e, r = t;
			switch (n.tag) {
				case 0:
				case 11:
				case 14:
				case 15:
					vl(4, n, n.return), Nu(n, r);
					break;
				case 1:
					Sl(n, n.return);
					var i = n.stateNode;
					typeof i.componentWillUnmount == "function" && bl(n, n.return, i), Nu(n, r);
					break;
				case 27: r & 2 && _m(n.stateNode, n.type, n.memoizedProps);
				case 5:
					Sl(n, n.return), n.tag !== 5 && n.tag !== 27 || Tl(n), Nu(n, r);
					break;
				case 6:
					Tl(n);
					break;
				case 26:
					Sl(n, n.return), i = n.stateNode, n.memoizedState !== null || i === null || tu || i.parentNode.removeChild(i), Nu(n, r);
					break;
				case 22:
					n.memoizedState === null && Nu(n, r);
					break;
				case 30:
					Sl(n, n.return), Nu(n, r);
					break;
				case 7: Sl(n, n.return);
				default: Nu(n, r);
			}
			e = e.sibling;
		}
	}
	function Pu(e, t, n) {
		for (n = t.subtreeFlags & 8772 ? n : n & -2, t = t.child; t !== null;) {
			var r = t.alternate, i = e, a = t, o = a.flags, s = !!(n & 1);
			switch (a.tag) {
				case 0:
				case 11:
				case 15:
					Pu(i, a, n), _l(4, a);
					break;
				case 1:
					if (Pu(i, a, n), r = a, i = r.stateNode, typeof i.componentDidMount == "function") try {
						i.componentDidMount();
					} catch (e) {
						mf(r, r.return, e);
					}
					if (r = a, i = r.updateQueue, i !== null) {
						var c = r.stateNode;
						try {
							var l = i.shared.hiddenCallbacks;
							if (l !== null) for (i.shared.hiddenCallbacks = null, i = 0; i < l.length; i++) _o(l[i], c);
						} catch (e) {
							mf(r, r.return, e);
						}
					}
					s && o & 64 && yl(a), xl(a, a.return);
					break;
				case 27: n & 2 && Pl(a);
				case 5:
					a.tag !== 5 && a.tag !== 27 || wl(a), Pu(i, a, n), s && r === null && o & 4 && Ol(a), xl(a, a.return);
					break;
				case 6:
					wl(a);
					break;
				case 26:
					c = a.stateNode, a.memoizedState !== null || c === null || eu || qm(xm(c.ownerDocument), a.type, c), Pu(i, a, n), s && r === null && o & 4 && Ol(a), xl(a, a.return);
					break;
				case 12:
					Pu(i, a, n);
					break;
				case 31:
					Pu(i, a, n), s && o & 4 && xu(i, a);
					break;
				case 13:
					Pu(i, a, n), s && o & 4 && Su(i, a);
					break;
				case 22:
					a.memoizedState === null && Pu(i, a, n), xl(a, a.return);
					break;
				case 30:
					Pu(i, a, n), xl(a, a.return);
					break;
				case 7: xl(a, a.return);
				default: Pu(i, a, n);
			}
			t = t.sibling;
		}
	}
	function Fu(e, t) {
		var n = null;
		e !== null && e.memoizedState !== null && e.memoizedState.cachePool !== null && (n = e.memoizedState.cachePool.pool), e = null, t.memoizedState !== null && t.memoizedState.cachePool !== null && (e = t.memoizedState.cachePool.pool), e !== n && (e != null && e.refCount++, n != null && ka(n));
	}
	function Iu(e, t) {
		e = null, t.alternate !== null && (e = t.alternate.memoizedState.cache), t = t.memoizedState.cache, t !== e && (t.refCount++, e != null && ka(e));
	}
	function Lu(e, t, n, r) {
		var i = (n & 335544064) === n;
		if (t.subtreeFlags & (i ? 10262 : 10256)) for (t = t.child; t !== null;) Ru(e, t, n, r), t = t.sibling;
		else i && Zl(t);
	}
	function Ru(e, t, n, r) {
		var i = (n & 335544064) === n;
		i && t.alternate === null && t.return !== null && t.return.alternate !== null && Xl(t);
		var a = t.flags;
		switch (t.tag) {
			case 0:
			case 11:
			case 15:
				Lu(e, t, n, r), a & 2048 && _l(9, t);
				break;
			case 1:
				Lu(e, t, n, r);
				break;
			case 3:
				Lu(e, t, n, r), i && lu && (e = e.containerInfo, e = e.nodeType === 9 ? e.body : e.nodeName === "HTML" ? e.ownerDocument.body : e, e.style.viewTransitionName === "root" && (e.style.viewTransitionName = ""), e = e.ownerDocument.documentElement, e !== null && e.style.viewTransitionName === "none" && (e.style.viewTransitionName = "")), a & 2048 && (a = null, t.alternate !== null && (a = t.alternate.memoizedState.cache), t = t.memoizedState.cache, t !== a && (t.refCount++, a != null && ka(a)));
				break;
			case 12:
				if (a & 2048) {
					Lu(e, t, n, r), a = t.stateNode;
					try {
						var o = t.memoizedProps, s = o.id, c = o.onPostCommit;
						typeof c == "function" && c(s, t.alternate === null ? "mount" : "update", a.passiveEffectDuration, -0);
					} catch (e) {
						mf(t, t.return, e);
					}
				} else Lu(e, t, n, r);
				break;
			case 31:
				Lu(e, t, n, r);
				break;
			case 13:
				Lu(e, t, n, r);
				break;
			case 23: break;
			case 22:
				o = t.stateNode, s = t.alternate, t.memoizedState === null ? (i && s !== null && s.memoizedState !== null && Xl(t), o._visibility & 2 ? Lu(e, t, n, r) : (o._visibility |= 2, zu(e, t, n, r, !!(t.subtreeFlags & 10256) || !1))) : (i && s !== null && s.memoizedState === null && Xl(s), o._visibility & 2 ? Lu(e, t, n, r) : Bu(e, t)), a & 2048 && Fu(s, t);
				break;
			case 24:
				Lu(e, t, n, r), a & 2048 && Iu(t.alternate, t);
				break;
			case 30:
				i && (a = t.alternate, a !== null && (Ul(a.child, !0), Ul(t.child, !0))), Lu(e, t, n, r);
				break;
			default: Lu(e, t, n, r);
		}
	}
	function zu(e, t, n, r, i) {
		for (i &&= !!(t.subtreeFlags & 10256) || !1, t = t.child; t !== null;) {
			var a = e, o = t, s = n, c = r, l = o.flags;
			switch (o.tag) {
				case 0:
				case 11:
				case 15:
					zu(a, o, s, c, i), _l(8, o);
					break;
				case 23: break;
				case 22:
					var u = o.stateNode;
					o.memoizedState === null ? (u._visibility |= 2, zu(a, o, s, c, i)) : u._visibility & 2 ? zu(a, o, s, c, i) : Bu(a, o), i && l & 2048 && Fu(o.alternate, o);
					break;
				case 24:
					zu(a, o, s, c, i), i && l & 2048 && Iu(o.alternate, o);
					break;
				default: zu(a, o, s, c, i);
			}
			t = t.sibling;
		}
	}
	function Bu(e, t) {
		if (t.subtreeFlags & 10256) for (t = t.child; t !== null;) {
			var n = e, r = t, i = r.flags;
			switch (r.tag) {
				case 22:
					Bu(n, r), i & 2048 && Fu(r.alternate, r);
					break;
				case 24:
					Bu(n, r), i & 2048 && Iu(r.alternate, r);
					break;
				default: Bu(n, r);
			}
			t = t.sibling;
		}
	}
	var Vu = 8192;
	function Hu(e, t, n) {
		if (e.subtreeFlags & Vu) for (e = e.child; e !== null;) Uu(e, t, n), e = e.sibling;
	}
	function Uu(e, t, n) {
		switch (e.tag) {
			case 26:
				Hu(e, t, n), e.flags & Vu && (e.memoizedState === null ? (e = e.stateNode, (t & 335544128) === t && Qm(n, e)) : $m(n, Eu, e.memoizedState, e.memoizedProps));
				break;
			case 5:
				Hu(e, t, n), e.flags & Vu && (e = e.stateNode, (t & 335544128) === t && Qm(n, e));
				break;
			case 3:
			case 4:
				var r = Eu;
				Eu = xm(e.stateNode.containerInfo), Hu(e, t, n), Eu = r;
				break;
			case 22:
				e.memoizedState === null && (r = e.alternate, r !== null && r.memoizedState !== null ? (r = Vu, Vu = 16777216, Hu(e, t, n), Vu = r) : Hu(e, t, n));
				break;
			case 30:
				if ((e.flags & Vu) !== 0 && (r = e.memoizedProps.name, r != null && r !== "auto")) {
					var i = e.stateNode;
					i.paired = null, Il === null && (Il = /* @__PURE__ */ new Map()), Il.set(r, i);
				}
				Hu(e, t, n);
				break;
			default: Hu(e, t, n);
		}
	}
	function Wu(e) {
		var t = e.alternate;
		if (t !== null && (e = t.child, e !== null)) {
			t.child = null;
			do
				t = e.sibling, e.sibling = null, e = t;
			while (e !== null);
		}
	}
	function Gu(e) {
		var t = e.deletions;
		if (e.flags & 16) {
			if (t !== null) for (var n = 0; n < t.length; n++) {
				var r = t[n];
				au = r, Ju(r, e);
			}
			Wu(e);
		}
		if (e.subtreeFlags & 10256) for (e = e.child; e !== null;) Ku(e), e = e.sibling;
	}
	function Ku(e) {
		switch (e.tag) {
			case 0:
			case 11:
			case 15:
				Gu(e), e.flags & 2048 && vl(9, e, e.return);
				break;
			case 3:
				Gu(e);
				break;
			case 12:
				Gu(e);
				break;
			case 22:
				var t = e.stateNode;
				e.memoizedState !== null && t._visibility & 2 && (e.return === null || e.return.tag !== 13) ? (t._visibility &= -3, qu(e)) : Gu(e);
				break;
			default: Gu(e);
		}
	}
	function qu(e) {
		var t = e.deletions;
		if (e.flags & 16) {
			if (t !== null) for (var n = 0; n < t.length; n++) {
				var r = t[n];
				au = r, Ju(r, e);
			}
			Wu(e);
		}
		for (e = e.child; e !== null;) {
			switch (t = e, t.tag) {
				case 0:
				case 11:
				case 15:
					vl(8, t, t.return), qu(t);
					break;
				case 22:
					n = t.stateNode, n._visibility & 2 && (n._visibility &= -3, qu(t));
					break;
				default: qu(t);
			}
			e = e.sibling;
		}
	}
	function Ju(e, t) {
		for (; au !== null;) {
			var n = au;
			switch (n.tag) {
				case 0:
				case 11:
				case 15:
					vl(8, n, t);
					break;
				case 23:
				case 22:
					if (n.memoizedState !== null && n.memoizedState.cachePool !== null) {
						var r = n.memoizedState.cachePool.pool;
						r != null && r.refCount++;
					}
					break;
				case 24: ka(n.memoizedState.cache);
			}
			if (r = n.child, r !== null) r.return = n, au = r;
			else a: for (n = e; au !== null;) {
				r = au;
				var i = r.sibling, a = r.return;
				if (gu(r), r === n) {
					au = null;
					break a;
				}
				if (i !== null) {
					i.return = a, au = i;
					break a;
				}
				au = a;
			}
		}
	}
	var Yu = {
		getCacheForType: function(e) {
			var t = xa(Da), n = t.data.get(e);
			return n === void 0 && (n = e(), t.data.set(e, n)), n;
		},
		cacheSignal: function() {
			return xa(Da).controller.signal;
		}
	}, Xu = typeof WeakMap == "function" ? WeakMap : Map, Zu = 0, Qu = null, Y = null, X = 0, $u = 0, ed = null, td = !1, nd = !1, rd = !1, id = 0, ad = 0, od = 0, sd = 0, cd = 0, ld = 0, ud = 0, dd = null, fd = null, pd = !1, md = 0, hd = 0, gd = Infinity, _d = null, vd = null, yd = 0, bd = null, xd = null, Sd = 0, Cd = 0, wd = null, Td = null, Ed = null, Dd = null, Od = null, kd = 0, Ad = null;
	function jd() {
		return Zu & 2 && X !== 0 ? X & -X : z.T === null ? _t() : Ff();
	}
	function Md() {
		if (ld === 0) {
			if (!(X & 536870912) || W) {
				var e = tt;
				tt <<= 1, !(tt & 3932160) && (tt = 262144), ld = e;
			} else ld = 536870912;
		}
		return e = wo.current, e !== null && (e.flags |= 32), ld;
	}
	function Nd(e, t) {
		if (t != null) {
			var n = e.stateNode, r = n.ref;
			r === null && (r = n.ref = Ip(mi(e.memoizedProps, n))), Dd === null && (Dd = []), Dd.push(t.bind(null, r));
		}
	}
	function Pd(e, t, n) {
		(e === Qu && ($u === 2 || $u === 9) || e.cancelPendingCommit !== null) && (Vd(e, 0), Rd(e, X, ld, !1)), ut(e, n), Zu & 2 && e === Qu || (e === Qu && (!(Zu & 2) && (sd |= n), ad === 4 && Rd(e, X, ld, !1)), Df(e));
	}
	function Fd(e, t, n) {
		if (Zu & 6) throw Error(i(327));
		var r = !n && !(t & 127) && (t & e.expiredLanes) === 0 || at(e, t), a = r ? Yd(e, t) : qd(e, t, !0), o = r;
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
					if ((t & 62914560) === t && (a = md + 300 - Re(), 10 < a)) {
						if (Rd(r, t, ld, !td), it(r, 0, !0) !== 0) break a;
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
			unsuspend: gn
		}, Il = null, Uu(t, a, d), h && (m = d, h = e.containerInfo, h = (h.nodeType === 9 ? h : h.ownerDocument).__reactViewTransition, h != null && (m.count++, m.waitingForViewTransition = !0, m = rh.bind(m), h.finished.then(m, m))), m = (a & 62914560) === a ? md - Re() : (a & 4194048) === a ? hd - Re() : 0, m = th(d, m), m !== null) ? (Sd = a, e.cancelPendingCommit = m(nf.bind(null, e, t, a, n, r, i, o, s, c, l, u, d, null, f, p)), Rd(e, a, o, !l)) : nf(e, t, a, n, r, i, o, s, c, l, u, d);
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
		t = ot(e, t), t &= ~cd, t &= ~sd, e.suspendedLanes |= t, e.pingedLanes &= ~t, r && (e.warmLanes |= t), r = e.expirationTimes;
		for (var i = t; 0 < i;) {
			var a = 31 - Xe(i), o = 1 << a;
			r[a] = -1, i &= ~o;
		}
		n !== 0 && ft(e, n, t);
	}
	function zd() {
		return Zu & 6 ? !0 : (Of(0, !1), !1);
	}
	function Bd() {
		if (Y !== null) {
			if ($u === 0) var e = Y.return;
			else e = Y, pa = fa = null, $o(e), to = null, no = 0, e = Y;
			for (; e !== null;) gl(e.alternate, e), e = e.return;
			Y = null;
		}
	}
	function Vd(e, t) {
		var n = e.timeoutHandle;
		return n !== -1 && (e.timeoutHandle = -1, yp(n)), n = e.cancelPendingCommit, n !== null && (e.cancelPendingCommit = null, n()), Sd = 0, Bd(), Qu = e, Y = n = ji(e.current, null), X = t, $u = 0, ed = null, td = !1, nd = at(e, t), rd = !1, ud = ld = cd = sd = od = ad = 0, fd = dd = null, pd = !1, id = ot(e, t), xi(), n;
	}
	function Hd(e, t) {
		J = null, z.H = lc, t === Ga || t === qa ? (t = $a(), $u = 3) : t === Ka ? (t = $a(), $u = 4) : $u = t === Dc ? 8 : typeof t == "object" && t && typeof t.then == "function" ? 6 : 1, ed = t, Y === null && (ad = 1, xc(e, zi(t, e.current)));
	}
	function Ud() {
		var e = wo.current;
		return e === null ? !0 : (X & 4194048) === X ? To === null : (X & 62914560) === X || X & 536870912 ? e === To : !1;
	}
	function Wd() {
		var e = z.H;
		return z.H = lc, e === null ? lc : e;
	}
	function Gd() {
		var e = z.A;
		return z.A = Yu, e;
	}
	function Kd() {
		ad = 4, td || (X & 4194048) !== X && wo.current !== null || (nd = !0), !(od & 134217727) && !(sd & 134217727) || Qu === null || Rd(Qu, X, ld, !1);
	}
	function qd(e, t, n) {
		var r = Zu;
		Zu |= 2;
		var i = Wd(), a = Gd();
		(Qu !== e || X !== t) && (_d = null, Vd(e, t)), t = !1;
		var o = ad;
		a: do
			try {
				if ($u !== 0 && Y !== null) {
					var s = Y, c = ed;
					switch ($u) {
						case 8:
							Bd(), o = 6;
							break a;
						case 3:
						case 2:
						case 9:
						case 6:
							wo.current === null && (t = !0);
							var l = $u;
							if ($u = 0, ed = null, $d(e, s, c, l), n && nd) {
								o = 0;
								break a;
							}
							break;
						default: l = $u, $u = 0, ed = null, $d(e, s, c, l);
					}
				}
				Jd(), o = ad;
				break;
			} catch (t) {
				Hd(e, t);
			}
		while (1);
		return t && e.shellSuspendCounter++, pa = fa = null, Zu = r, z.H = i, z.A = a, Y === null && (Qu = null, X = 0, xi()), o;
	}
	function Jd() {
		for (; Y !== null;) Zd(Y);
	}
	function Yd(e, t) {
		var n = Zu;
		Zu |= 2;
		var r = Wd(), a = Gd();
		Qu !== e || X !== t ? (_d = null, gd = Re() + 500, Vd(e, t)) : nd = at(e, t);
		a: do
			try {
				if ($u !== 0 && Y !== null) {
					t = Y;
					var o = ed;
					b: switch ($u) {
						case 1:
							$u = 0, ed = null, $d(e, t, o, 1);
							break;
						case 2:
						case 9:
							if (Ya(o)) {
								$u = 0, ed = null, Qd(t);
								break;
							}
							t = function() {
								$u !== 2 && $u !== 9 || Qu !== e || ($u = 7), Df(e);
							}, o.then(t, t);
							break a;
						case 3:
							$u = 7;
							break a;
						case 4:
							$u = 5;
							break a;
						case 7:
							Ya(o) ? ($u = 0, ed = null, Qd(t)) : ($u = 0, ed = null, $d(e, t, o, 7));
							break;
						case 5:
							var s = null;
							switch (Y.tag) {
								case 26: s = Y.memoizedState;
								case 5:
								case 27:
									var c = Y;
									if (s ? Xm(s) : c.stateNode.complete) {
										$u = 0, ed = null;
										var l = c.sibling;
										if (l !== null) Y = l;
										else {
											var u = c.return;
											u === null ? Y = null : (Y = u, ef(u));
										}
										break b;
									}
							}
							$u = 0, ed = null, $d(e, t, o, 5);
							break;
						case 6:
							$u = 0, ed = null, $d(e, t, o, 6);
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
		return pa = fa = null, z.H = r, z.A = a, Zu = n, Y === null ? (Qu = null, X = 0, xi(), ad) : 0;
	}
	function Xd() {
		for (; Y !== null && !Ie();) Zd(Y);
	}
	function Zd(e) {
		var t = sl(e.alternate, e, id);
		e.memoizedProps = e.pendingProps, t === null ? ef(e) : Y = t;
	}
	function Qd(e) {
		var t = e, n = t.alternate;
		switch (t.tag) {
			case 15:
			case 0:
				t = Vc(n, t, t.pendingProps, t.type, void 0, X);
				break;
			case 11:
				t = Vc(n, t, t.pendingProps, t.type.render, t.ref, X);
				break;
			case 5:
				$o(t);
				var r = t;
				r === $i && (W ? (oa(r), r.tag === 5 && r.stateNode != null && (ea = r.stateNode)) : (oa(r), W = !0));
			default: gl(n, t), t = Y = Mi(t, id), t = sl(n, t, id);
		}
		e.memoizedProps = e.pendingProps, t === null ? ef(e) : Y = t;
	}
	function $d(e, t, n, r) {
		pa = fa = null, $o(t), to = null, no = 0;
		var i = t.return;
		try {
			if (Ec(e, i, t, n, X)) {
				ad = 1, xc(e, zi(n, e.current)), Y = null;
				return;
			}
		} catch (t) {
			if (i !== null) throw Y = i, t;
			ad = 1, xc(e, zi(n, e.current)), Y = null;
			return;
		}
		t.flags & 32768 ? (W || r === 1 ? e = !0 : nd || X & 536870912 ? e = !1 : (td = e = !0, (r === 2 || r === 9 || r === 3 || r === 6) && (r = wo.current, r !== null && r.tag === 13 && (r.flags |= 16384))), tf(t, e)) : ef(t);
	}
	function ef(e) {
		var t = e;
		do {
			if (t.flags & 32768) {
				tf(t, td);
				return;
			}
			e = t.return;
			var n = ml(t.alternate, t, id);
			if (n !== null) {
				Y = n;
				return;
			}
			if (t = t.sibling, t !== null) {
				Y = t;
				return;
			}
			Y = t = e;
		} while (t !== null);
		ad === 0 && (ad = 5);
	}
	function tf(e, t) {
		do {
			var n = hl(e.alternate, e);
			if (n !== null) {
				n.flags &= 32767, Y = n;
				return;
			}
			if (n = e.return, n !== null && (n.flags |= 32768, n.subtreeFlags = 0, n.deletions = null), !t && (e = e.sibling, e !== null)) {
				Y = e;
				return;
			}
			Y = e = n;
		} while (e !== null);
		ad = 6, Y = null;
	}
	function nf(e, t, n, r, a, o, s, c, l, u, d, f) {
		e.cancelPendingCommit = null;
		do
			df();
		while (yd !== 0);
		if (Zu & 6) throw Error(i(327));
		if (t !== null) {
			if (t === e.current) throw Error(i(177));
			e === Qu && (Y = Qu = null, X = 0), xd = t, bd = e, Sd = n, wd = a, Td = r, rf(e, t, n, s, c, l, f);
		}
	}
	function rf(e, t, n, r, i, a, o) {
		var s = t.lanes | t.childLanes;
		if (Cd = s, s |= bi, dt(e, n, s, r, i, a), Dd = null, (n & 335544064) === n ? (Od = Ma(e), r = 10262) : (Od = null, r = 10256), (t.subtreeFlags & r) !== 0 || (t.flags & r) !== 0 ? (e.callbackNode = null, e.callbackPriority = 0, bf(He, function() {
			return ff(), null;
		})) : (e.callbackNode = null, e.callbackPriority = 0), Fl = !1, r = !!(t.flags & 13878), t.subtreeFlags & 13878 || r) {
			r = z.T, z.T = null, i = B.p, B.p = 2, a = Zu, Zu |= 4;
			try {
				uu(e, t, n);
			} finally {
				Zu = a, B.p = i, z.T = r;
			}
		}
		yd = 1, Fl ? Ed = Pp(o, e.containerInfo, Od, sf, cf, of, lf, ff, af, null, null) : (sf(), cf(), lf());
	}
	function af(e) {
		if (yd !== 0) {
			var t = bd.onRecoverableError;
			t(e, { componentStack: null });
		}
	}
	function of() {
		yd === 3 && (yd = 0, ju(xd, bd), yd = 4);
	}
	function sf() {
		if (yd === 1) {
			yd = 0;
			var e = bd, t = xd, n = Sd, r = !!(t.flags & 13878);
			if (t.subtreeFlags & 13878 || r) {
				r = z.T, z.T = null;
				var i = B.p;
				B.p = 2;
				var a = Zu;
				Zu |= 4;
				try {
					su = cu = !1, Du(t, e, n), n = up;
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
					Zu = a, B.p = i, z.T = r;
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
				n = z.T, z.T = null;
				var r = B.p;
				B.p = 2;
				var i = Zu;
				Zu |= 4;
				try {
					fu(e, t.alternate, t);
				} finally {
					Zu = i, B.p = r, z.T = n;
				}
			}
			yd = 3;
		}
	}
	function lf() {
		if (yd === 4 || yd === 3) {
			yd = 0;
			var e = Ed;
			Ed = null, Le();
			var t = bd, n = xd, r = Sd, i = Td, a = (r & 335544064) === r ? 10262 : 10256;
			if ((n.subtreeFlags & a) !== 0 || (n.flags & a) !== 0 ? yd = 5 : (yd = 0, xd = bd = null, uf(t, t.pendingLanes)), a = t.pendingLanes, a === 0 && (vd = null), gt(r), n = n.stateNode, Je && typeof Je.onCommitFiberRoot == "function") try {
				Je.onCommitFiberRoot(qe, n, void 0, (n.current.flags & 128) == 128);
			} catch {}
			if (i !== null) {
				n = z.T, a = B.p, B.p = 2, z.T = null;
				try {
					for (var o = t.onRecoverableError, s = 0; s < i.length; s++) {
						var c = i[s];
						o(c.value, { componentStack: c.stack });
					}
				} finally {
					z.T = n, B.p = a;
				}
			}
			if (i = Dd, o = Od, Od = null, i !== null && (Dd = null, o === null && (o = []), e !== null)) for (c = 0; c < i.length; c++) n = (0, i[c])(o), n !== void 0 && e.finished.finally(n);
			Sd & 3 && df(), Df(t), a = t.pendingLanes, r & 261930 && a & 42 ? t === Ad ? kd++ : (kd = 0, Ad = t) : (kd = 0, Ad = null), Of(0, !1);
		}
	}
	function uf(e, t) {
		(e.pooledCacheLanes &= t) === 0 && (t = e.pooledCache, t != null && (e.pooledCache = null, ka(t)));
	}
	function df() {
		return Ed !== null && (Ed.skipTransition(), Ed = null), sf(), cf(), lf(), ff();
	}
	function ff() {
		if (yd !== 5) return !1;
		var e = bd, t = Cd;
		Cd = 0;
		var n = gt(Sd), r = z.T, a = B.p;
		try {
			B.p = 32 > n ? 32 : n, z.T = null, n = wd, wd = null;
			var o = bd, s = Sd;
			if (yd = 0, xd = bd = null, Sd = 0, Zu & 6) throw Error(i(331));
			var c = Zu;
			if (Zu |= 4, Ku(o.current), Ru(o, o.current, s, n), Zu = c, Of(0, !1), Je && typeof Je.onPostCommitFiberRoot == "function") try {
				Je.onPostCommitFiberRoot(qe, o);
			} catch {}
			return !0;
		} finally {
			B.p = a, z.T = r, uf(e, t);
		}
	}
	function pf(e, t, n) {
		t = zi(n, t), t = Cc(e.stateNode, t, 2), e = K(e, t, 2), e !== null && (ut(e, 2), Df(e));
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
					e = zi(n, e), n = wc(2), r = K(t, n, 2), r !== null && (Tc(n, r, t, e), ut(r, 2), Df(r));
					break;
				}
			}
			t = t.return;
		}
	}
	function hf(e, t, n) {
		var r = e.pingCache;
		if (r === null) {
			r = e.pingCache = new Xu();
			var i = /* @__PURE__ */ new Set();
			r.set(t, i);
		} else i = r.get(t), i === void 0 && (i = /* @__PURE__ */ new Set(), r.set(t, i));
		i.has(n) || (rd = !0, i.add(n), e = gf.bind(null, e, t, n), t.then(e, e));
	}
	function gf(e, t, n) {
		var r = e.pingCache;
		r !== null && r.delete(t), e.pingedLanes |= e.suspendedLanes & n, e.warmLanes &= ~n, Qu === e && (X & n) === n && (ad === 4 || ad === 3 && (X & 62914560) === X && 300 > Re() - md ? Zu & 2 ? cd |= n : Vd(e, 0) : cd |= n, ud === X && (ud = 0)), Df(e);
	}
	function _f(e, t) {
		t === 0 && (t = ct()), e = wi(e, t), e !== null && (ut(e, t), Df(e));
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
		return Pe(e, t);
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
								a = (1 << 31 - Xe(42 | e) + 1) - 1, a &= i & ~(o & ~s), a = a & 201326741 ? a & 201326741 | 1 : a ? a | 2 : 0;
							}
							a !== 0 && (n = !0, Nf(r, a));
						} else a = X, a = it(r, r === Qu ? a : 0, r.cancelPendingCommit !== null || r.timeoutHandle !== -1), !(a & 3) || at(r, a) || (n = !0, Nf(r, a));
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
		for (var t = Re(), n = null, r = xf; r !== null;) {
			var i = r.next, a = jf(r, t);
			a === 0 ? (r.next = null, n === null ? xf = i : n.next = i, i === null && (Sf = n)) : (n = r, (e !== 0 || a & 3) && (wf = !0)), r = i;
		}
		yd !== 0 && yd !== 5 || Of(e, !1), Ef !== 0 && (Ef = 0);
	}
	function jf(e, t) {
		for (var n = e.suspendedLanes, r = e.pingedLanes, i = e.expirationTimes, a = e.pendingLanes & -62914561; 0 < a;) {
			var o = 31 - Xe(a), s = 1 << o, c = i[o];
			c === -1 ? ((s & n) === 0 || (s & r) !== 0) && (i[o] = st(s, t)) : c <= t && (e.expiredLanes |= s), a &= ~s;
		}
		if (t = Qu, n = X, n = it(e, e === t ? n : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1), r = e.callbackNode, n === 0 || e === t && ($u === 2 || $u === 9) || e.cancelPendingCommit !== null) return r !== null && r !== null && Fe(r), e.callbackNode = null, e.callbackPriority = 0;
		if (!(n & 3) || at(e, n)) {
			if (t = n & -n, t === e.callbackPriority) return t;
			switch (r !== null && Fe(r), gt(n)) {
				case 2:
				case 8:
					n = Ve;
					break;
				case 32:
					n = He;
					break;
				case 268435456:
					n = We;
					break;
				default: n = He;
			}
			return r = Mf.bind(null, e), n = Pe(n, r), e.callbackPriority = t, e.callbackNode = n, t;
		}
		return r !== null && r !== null && Fe(r), e.callbackPriority = 2, e.callbackNode = null, 2;
	}
	function Mf(e, t) {
		if (yd !== 0 && yd !== 5) return e.callbackNode = null, e.callbackPriority = 0, null;
		var n = e.callbackNode;
		if (df() && e.callbackNode !== n) return null;
		var r = X;
		return r = it(e, e === Qu ? r : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1), r === 0 ? null : (Fd(e, r, t), jf(e, Re()), e.callbackNode != null && e.callbackNode === n ? Mf.bind(null, e) : null);
	}
	function Nf(e, t) {
		if (df()) return null;
		Fd(e, t, !0);
	}
	function Pf() {
		Sp(function() {
			Zu & 6 ? Pe(Be, kf) : Af();
		});
	}
	function Ff() {
		if (Ef === 0) {
			var e = Fa;
			e === 0 && (e = et, et <<= 1, !(et & 261888) && (et = 256)), Ef = e;
		}
		return Ef;
	}
	function If(e) {
		return e == null || typeof e == "symbol" || typeof e == "boolean" ? null : typeof e == "function" ? e : hn(e);
	}
	function Lf(e, t, n, r, i) {
		if (t === "submit" && n && n.stateNode === i) {
			var a = If((i[xt] || null).action), o = r.submitter;
			o && (t = (t = o[xt] || null) ? If(t.formAction) : o.getAttribute("formAction"), t !== null && (a = t, o = null));
			var s = new Ln("action", "action", null, r, i);
			e.push({
				event: s,
				listeners: [{
					instance: null,
					listener: function() {
						if (r.defaultPrevented) {
							if (Ef !== 0) {
								var e = new FormData(i, o);
								Ys(n, {
									pending: !0,
									data: e,
									method: i.method,
									action: a
								}, null, e);
							}
						} else typeof a == "function" && (s.preventDefault(), e = new FormData(i, o), Ys(n, {
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
	for (var Rf = 0; Rf < di.length; Rf++) {
		var zf = di[Rf];
		fi(zf.toLowerCase(), "on" + (zf[0].toUpperCase() + zf.slice(1)));
	}
	fi(ri, "onAnimationEnd"), fi(ii, "onAnimationIteration"), fi(ai, "onAnimationStart"), fi("dblclick", "onDoubleClick"), fi("focusin", "onFocus"), fi("focusout", "onBlur"), fi(oi, "onTransitionRun"), fi(si, "onTransitionStart"), fi(ci, "onTransitionCancel"), fi(li, "onTransitionEnd"), zt("onMouseEnter", ["mouseout", "mouseover"]), zt("onMouseLeave", ["mouseout", "mouseover"]), zt("onPointerEnter", ["pointerout", "pointerover"]), zt("onPointerLeave", ["pointerout", "pointerover"]), Rt("onChange", "change click focusin focusout input keydown keyup selectionchange".split(" ")), Rt("onSelect", "focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange".split(" ")), Rt("onBeforeInput", [
		"compositionend",
		"keypress",
		"textInput",
		"paste"
	]), Rt("onCompositionEnd", "compositionend focusout keydown keypress keyup mousedown".split(" ")), Rt("onCompositionStart", "compositionstart focusout keydown keypress keyup mousedown".split(" ")), Rt("onCompositionUpdate", "compositionupdate focusout keydown keypress keyup mousedown".split(" "));
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
						_i(e);
					}
					i.currentTarget = null, a = c;
				}
				else for (o = 0; o < r.length; o++) {
					if (s = r[o], c = s.instance, l = s.currentTarget, s = s.listener, c !== a && i.isPropagationStopped()) break a;
					a = s, i.currentTarget = l;
					try {
						a(i);
					} catch (e) {
						_i(e);
					}
					i.currentTarget = null, a = c;
				}
			}
		}
	}
	function Z(e, t) {
		var n = t[Ct];
		n === void 0 && (n = t[Ct] = /* @__PURE__ */ new Set());
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
			e[Wf] = !0, It.forEach(function(t) {
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
		n = i.bind(null, t, n, e), i = void 0, !En || t !== "touchstart" && t !== "touchmove" && t !== "wheel" || (i = !0), r ? i === void 0 ? e.addEventListener(t, n, !0) : e.addEventListener(t, n, {
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
					if (s = At(c), s === null) return;
					if (l = s.tag, l === 5 || l === 6 || l === 26 || l === 27) {
						r = a = s;
						continue a;
					}
					c = c.parentNode;
				}
			}
			r = r.return;
		}
		Cn(function() {
			var r = a, i = vn(n), s = [];
			a: {
				var c = ui.get(e);
				if (c !== void 0) {
					var l = Ln, u = e;
					switch (e) {
						case "keypress": if (Mn(n) === 0) break a;
						case "keydown":
						case "keyup":
							l = tr;
							break;
						case "focusin":
							u = "focus", l = Kn;
							break;
						case "focusout":
							u = "blur", l = Kn;
							break;
						case "beforeblur":
						case "afterblur":
							l = Kn;
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
							l = Wn;
							break;
						case "drag":
						case "dragend":
						case "dragenter":
						case "dragexit":
						case "dragleave":
						case "dragover":
						case "dragstart":
						case "drop":
							l = Gn;
							break;
						case "touchcancel":
						case "touchend":
						case "touchmove":
						case "touchstart":
							l = ir;
							break;
						case ri:
						case ii:
						case ai:
							l = qn;
							break;
						case li:
							l = ar;
							break;
						case "scroll":
						case "scrollend":
							l = zn;
							break;
						case "wheel":
							l = or;
							break;
						case "copy":
						case "cut":
						case "paste":
							l = Jn;
							break;
						case "gotpointercapture":
						case "lostpointercapture":
						case "pointercancel":
						case "pointerdown":
						case "pointermove":
						case "pointerout":
						case "pointerover":
						case "pointerup":
							l = nr;
							break;
						case "submit":
							l = rr;
							break;
						case "toggle":
						case "beforetoggle": l = sr;
					}
					var d = !!(t & 4), f = !d && (e === "scroll" || e === "scrollend"), p = d ? c === null ? null : c + "Capture" : c;
					d = [];
					for (var m = r, h; m !== null;) {
						var g = m;
						if (h = g.stateNode, g = g.tag, g !== 5 && g !== 26 && g !== 27 || h === null || p === null || (g = wn(m, p), g != null && d.push(Jf(m, g, h))), f) break;
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
					if (l = e === "mouseover" || e === "pointerover", c = e === "mouseout" || e === "pointerout", l && n !== _n && (u = n.relatedTarget || n.fromElement) && (At(u) || u[St])) break a;
					(c || l) && (u = i.window === i ? i : (l = i.ownerDocument) ? l.defaultView || l.parentWindow : window, c ? (l = n.relatedTarget || n.toElement, c = r, l = l ? At(l) : null, l !== null && (f = o(l), d = l.tag, l !== f || d !== 5 && d !== 27 && d !== 6) && (l = null)) : (c = null, l = r), c !== l && (d = Wn, g = "onMouseLeave", p = "onMouseEnter", m = "mouse", (e === "pointerout" || e === "pointerover") && (d = nr, g = "onPointerLeave", p = "onPointerEnter", m = "pointer"), f = c == null ? u : Mt(c), h = l == null ? u : Mt(l), u = new d(g, m + "leave", c, n, i), u.target = f, u.relatedTarget = h, g = null, At(i) === r && (d = new d(p, m + "enter", l, n, i), d.target = h, d.relatedTarget = f, g = d), f = g, d = c && l ? E(c, l, Xf) : null, c !== null && Zf(s, u, c, d, !1), l !== null && f !== null && Zf(s, f, l, d, !0)));
				}
				a: {
					if (c = r ? Mt(r) : window, l = c.nodeName && c.nodeName.toLowerCase(), l === "select" || l === "input" && c.type === "file") var _ = Dr;
					else if (xr(c)) {
						if (Or) _ = Lr;
						else {
							_ = Fr;
							var v = Pr;
						}
					} else l = c.nodeName, !l || l.toLowerCase() !== "input" || c.type !== "checkbox" && c.type !== "radio" ? r && fn(r.elementType) && (_ = Dr) : _ = Ir;
					if (_ &&= _(e, r)) {
						Sr(s, _, n, i);
						break a;
					}
					v && v(e, c, r);
				}
				switch (v = r ? Mt(r) : window, e) {
					case "focusin":
						(xr(v) || v.contentEditable === "true") && (qr = v, Jr = r, Yr = null);
						break;
					case "focusout":
						Yr = Jr = qr = null;
						break;
					case "mousedown":
						Xr = !0;
						break;
					case "contextmenu":
					case "mouseup":
					case "dragend":
						Xr = !1, Zr(s, n, i);
						break;
					case "selectionchange": if (H) break;
					case "keydown":
					case "keyup": Zr(s, n, i);
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
				b && (fr && n.locale !== "ko" && (_r || b !== "onCompositionStart" ? b === "onCompositionEnd" && _r && (y = jn()) : (On = i, kn = "value" in On ? On.value : On.textContent, _r = !0)), v = Yf(r, b), 0 < v.length && (b = new Yn(b, e, null, n, i), s.push({
					event: b,
					listeners: v
				}), y ? b.data = y : (y = gr(n), y !== null && (b.data = y)))), (y = dr ? vr(e, n) : yr(e, n)) && (b = Yf(r, "onBeforeInput"), 0 < b.length && (v = new Yn("onBeforeInput", "beforeinput", null, n, i), s.push({
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
			if (i = i.tag, i !== 5 && i !== 26 && i !== 27 || a === null || (i = wn(e, n), i != null && r.unshift(Jf(e, i, a)), i = wn(e, t), i != null && r.push(Jf(e, i, a))), e.tag === 3) return r;
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
			s !== 5 && s !== 26 && s !== 27 || l === null || (c = l, i ? (l = wn(n, a), l != null && o.unshift(Jf(n, l, c))) : i || (l = wn(n, a), l != null && o.push(Jf(n, l, c)))), n = n.return;
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
				if (typeof r == "string") t === "body" || t === "textarea" && r === "" || cn(e, r);
				else if (typeof r == "number" || typeof r == "bigint") t !== "body" && cn(e, "" + r);
				else return;
				break;
			case "className":
				Kt(e, "class", r);
				break;
			case "tabIndex":
				Kt(e, "tabindex", r);
				break;
			case "dir":
			case "role":
			case "viewBox":
			case "width":
			case "height":
				Kt(e, n, r);
				break;
			case "style":
				dn(e, r, o);
				return;
			case "data": if (t !== "object") {
				Kt(e, "data", r);
				break;
			}
			case "src":
			case "href":
				if (r === "" && (t !== "a" || n !== "href") || r == null || typeof r == "function" || typeof r == "symbol" || typeof r == "boolean") {
					e.removeAttribute(n);
					break;
				}
				r = hn(r), e.setAttribute(n, r);
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
				r = hn(r), e.setAttribute(n, r);
				break;
			case "onClick":
				r != null && (e.onclick = gn);
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
				n = hn(r), e.setAttributeNS("http://www.w3.org/1999/xlink", "xlink:href", n);
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
				Z("beforetoggle", e), Z("toggle", e), Gt(e, "popover", r);
				break;
			case "xlinkActuate":
				qt(e, "http://www.w3.org/1999/xlink", "xlink:actuate", r);
				break;
			case "xlinkArcrole":
				qt(e, "http://www.w3.org/1999/xlink", "xlink:arcrole", r);
				break;
			case "xlinkRole":
				qt(e, "http://www.w3.org/1999/xlink", "xlink:role", r);
				break;
			case "xlinkShow":
				qt(e, "http://www.w3.org/1999/xlink", "xlink:show", r);
				break;
			case "xlinkTitle":
				qt(e, "http://www.w3.org/1999/xlink", "xlink:title", r);
				break;
			case "xlinkType":
				qt(e, "http://www.w3.org/1999/xlink", "xlink:type", r);
				break;
			case "xmlBase":
				qt(e, "http://www.w3.org/XML/1998/namespace", "xml:base", r);
				break;
			case "xmlLang":
				qt(e, "http://www.w3.org/XML/1998/namespace", "xml:lang", r);
				break;
			case "xmlSpace":
				qt(e, "http://www.w3.org/XML/1998/namespace", "xml:space", r);
				break;
			case "is":
				Gt(e, "is", r);
				break;
			case "innerText":
			case "textContent": return;
			default: if (!(2 < n.length) || n[0] !== "o" && n[0] !== "O" || n[1] !== "n" && n[1] !== "N") n = pn.get(n) || n, Gt(e, n, r);
			else return;
		}
		V = !0;
	}
	function rp(e, t, n, r, a, o) {
		switch (n) {
			case "style":
				dn(e, r, o);
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
				if (typeof r == "string") cn(e, r);
				else if (typeof r == "number" || typeof r == "bigint") cn(e, "" + r);
				else return;
				break;
			case "onScroll":
				r != null && Z("scroll", e);
				return;
			case "onScrollEnd":
				r != null && Z("scrollend", e);
				return;
			case "onClick":
				r != null && (e.onclick = gn);
				return;
			case "suppressContentEditableWarning":
			case "suppressHydrationWarning":
			case "innerHTML":
			case "ref": return;
			case "innerText":
			case "textContent": return;
			default:
				if (!Lt.hasOwnProperty(n)) a: {
					if (n[0] === "o" && n[1] === "n" && (a = n.endsWith("Capture"), o = n.slice(2, a ? n.length - 7 : void 0), t = e[xt] || null, t = t == null ? null : t[n], typeof t == "function" && e.removeEventListener(o, t, a), typeof r == "function")) {
						typeof t != "function" && t !== null && (n in e ? e[n] = null : e.hasAttribute(n) && e.removeAttribute(n)), e.addEventListener(o, r, a);
						break a;
					}
					V = !0, n in e ? e[n] = r : !0 === r ? e.setAttribute(n, "") : Gt(e, n, r);
				}
				return;
		}
		V = !0;
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
				nn(e, o, c, l, u, s, a, !1);
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
				t = o, n = s, e.multiple = !!r, t == null ? n != null && an(e, !!r, n, !0) : an(e, !!r, t, !1);
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
				sn(e, r, a, o);
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
			default: if (fn(t)) {
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
							m !== f && (V = !0), o = m;
							break;
						case "name":
							m !== f && (V = !0), a = m;
							break;
						case "checked":
							m !== f && (V = !0), u = m;
							break;
						case "defaultChecked":
							m !== f && (V = !0), d = m;
							break;
						case "value":
							m !== f && (V = !0), s = m;
							break;
						case "defaultValue":
							m !== f && (V = !0), c = m;
							break;
						case "children":
						case "dangerouslySetInnerHTML":
							if (m != null) throw Error(i(137, t));
							break;
						default: m !== f && np(e, t, p, m, r, f);
					}
				}
				tn(e, s, c, l, u, d, o, a);
				return;
			case "select":
				for (o in m = s = c = p = null, n) if (l = n[o], n.hasOwnProperty(o) && l != null) switch (o) {
					case "value": break;
					case "multiple": m = l;
					default: r.hasOwnProperty(o) || np(e, t, o, null, r, l);
				}
				for (a in r) if (o = r[a], l = n[a], r.hasOwnProperty(a) && (o != null || l != null)) switch (a) {
					case "value":
						o !== l && (V = !0), p = o;
						break;
					case "defaultValue":
						o !== l && (V = !0), c = o;
						break;
					case "multiple": o !== l && (V = !0), s = o;
					default: o !== l && np(e, t, a, o, r, l);
				}
				t = c, n = s, r = m, p == null ? !!r != !!n && (t == null ? an(e, !!n, n ? [] : "", !1) : an(e, !!n, t, !0)) : an(e, !!n, p, !1);
				return;
			case "textarea":
				for (c in m = p = null, n) if (a = n[c], n.hasOwnProperty(c) && a != null && !r.hasOwnProperty(c)) switch (c) {
					case "value": break;
					case "children": break;
					default: np(e, t, c, null, r, a);
				}
				for (s in r) if (a = r[s], o = n[s], r.hasOwnProperty(s) && (a != null || o != null)) switch (s) {
					case "value":
						a !== o && (V = !0), p = a;
						break;
					case "defaultValue":
						a !== o && (V = !0), m = a;
						break;
					case "children": break;
					case "dangerouslySetInnerHTML":
						if (a != null) throw Error(i(91));
						break;
					default: a !== o && np(e, t, s, a, r, o);
				}
				on(e, p, m);
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
						p !== m && (V = !0), e.selected = p && typeof p != "function" && typeof p != "symbol";
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
			default: if (fn(t)) {
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
		return n = dp(n).createElement(e), n[bt] = r, n[xt] = t, ip(n, e, t), Pt(n), n;
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
						a[Dt] || s === "SCRIPT" || s === "STYLE" || s === "LINK" && a.rel.toLowerCase() === "stylesheet" || n.removeChild(a), a = o;
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
		var a = At(i);
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
		return e = b(e), Q(e, t), !1;
	}
	function Q(e, t) {
		e.reactFragments ??= /* @__PURE__ */ new Set(), e.reactFragments.add(t);
	}
	function tm(e, t) {
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
		}), Q(e, t));
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
					rm(n), kt(n);
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
			} else if (!e[Dt]) switch (t) {
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
		n.dangerouslySetInnerHTML != null && (e.textContent = ""), e.onclick === gn && (e.onclick = null), kt(e);
	}
	function vm(e) {
		for (var t = e.attributes; t.length;) e.removeAttributeNode(t[0]);
		kt(e);
	}
	var ym = /* @__PURE__ */ new Map(), bm = /* @__PURE__ */ new Set();
	function xm(e) {
		if (typeof e.getRootNode == "function") {
			var t = e.getRootNode();
			if (t.nodeType === 9 || t.nodeType === 11) return t;
		}
		return e.nodeType === 9 ? e : e.ownerDocument;
	}
	var Sm = B.d;
	B.d = {
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
		var t = jt(e);
		t !== null && t.tag === 5 && t.type === "form" ? Zs(t) : Sm.r(e);
	}
	var Tm = typeof document > "u" ? null : document;
	function Em(e, t, n) {
		var r = Tm;
		if (r && typeof t == "string" && t) {
			var i = en(t);
			i = "link[rel=\"" + e + "\"][href=\"" + i + "\"]", typeof n == "string" && (i += "[crossorigin=\"" + n + "\"]"), bm.has(i) || (bm.add(i), e = {
				rel: e,
				crossOrigin: n,
				href: t
			}, r.querySelector(i) === null && (t = r.createElement("link"), ip(t, "link", e), Pt(t), r.head.appendChild(t)));
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
			var i = "link[rel=\"preload\"][as=\"" + en(t) + "\"]";
			t === "image" && n && n.imageSrcSet ? (i += "[imagesrcset=\"" + en(n.imageSrcSet) + "\"]", typeof n.imageSizes == "string" && (i += "[imagesizes=\"" + en(n.imageSizes) + "\"]")) : i += "[href=\"" + en(e) + "\"]";
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
				ip(o, "link", e), t === "style" && (o[Ot] = !0, o.onload = o.onerror = function() {
					Ft(o);
				}), Pt(o), r.head.appendChild(o);
			}
		}
	}
	function Am(e, t) {
		Sm.m(e, t);
		var n = Tm;
		if (n && e) {
			var r = t && typeof t.as == "string" ? t.as : "script", i = "link[rel=\"modulepreload\"][as=\"" + en(r) + "\"][href=\"" + en(e) + "\"]", a = i;
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
				r = n.createElement("link"), ip(r, "link", e), Pt(r), n.head.appendChild(r);
			}
		}
	}
	function jm(e, t, n) {
		Sm.S(e, t, n);
		var r = Tm;
		if (r && e) {
			var i = Nt(r).hoistableStyles, a = Fm(e);
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
					Pt(c), ip(c, "link", e), c._p = new Promise(function(e, t) {
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
			var r = Nt(n).hoistableScripts, i = zm(e), a = r.get(i);
			a || (a = n.querySelector(Bm(i)), a || (e = D({
				src: e,
				async: !0
			}, t), (t = ym.get(i)) && Wm(e, t), a = n.createElement("script"), Pt(a), ip(a, "link", e), n.head.appendChild(a)), a = {
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
			var r = Nt(n).hoistableScripts, i = zm(e), a = r.get(i);
			a || (a = n.querySelector(Bm(i)), a || (e = D({
				src: e,
				async: !0,
				type: "module"
			}, t), (t = ym.get(i)) && Wm(e, t), a = n.createElement("script"), Pt(a), ip(a, "link", e), n.head.appendChild(a)), a = {
				type: "script",
				instance: a,
				count: 1,
				state: null
			}, r.set(i, a));
		}
	}
	function Pm(e, t, n, r) {
		var a = (a = be.current) ? xm(a) : null;
		if (!a) throw Error(i(446));
		switch (e) {
			case "meta":
			case "title": return null;
			case "style": return typeof n.precedence == "string" && typeof n.href == "string" ? (n = Fm(n.href), t = Nt(a).hoistableStyles, r = t.get(n), r || (r = {
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
					var o = Nt(a).hoistableStyles, s = o.get(e);
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
			case "script": return t = n.async, n = n.src, typeof n == "string" && t && typeof t != "function" && typeof t != "symbol" ? (n = zm(n), t = Nt(a).hoistableScripts, r = t.get(n), r || (r = {
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
		return "href=\"" + en(e) + "\"";
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
			if (!0 !== t[Ot]) {
				r.loading = 1;
				return;
			}
		} else t = e.createElement("link"), t[Ot] = !0, t.onload = t.onerror = Ft.bind(null, t), ip(t, "link", n), Pt(t), e.head.appendChild(t);
		r.preload = t, t.addEventListener("load", function() {
			return r.loading |= 1;
		}), t.addEventListener("error", function() {
			return r.loading |= 2;
		});
	}
	function zm(e) {
		return "[src=\"" + en(e) + "\"]";
	}
	function Bm(e) {
		return "script[async]" + e;
	}
	function Vm(e, t, n) {
		if (t.count++, t.instance === null) switch (t.type) {
			case "style":
				var r = e.querySelector("style[data-href~=\"" + en(n.href) + "\"]");
				if (r) return t.instance = r, Pt(r), r;
				var a = D({}, n, {
					"data-href": n.href,
					"data-precedence": n.precedence,
					href: null,
					precedence: null
				});
				return r = (e.ownerDocument || e).createElement("style"), Pt(r), ip(r, "style", a), Hm(r, n.precedence, e), t.instance = r;
			case "stylesheet":
				a = Fm(n.href);
				var o = e.querySelector(Im(a));
				if (o) return t.state.loading |= 4, t.instance = o, Pt(o), o;
				r = Lm(n), (a = ym.get(a)) && Um(r, a), o = (e.ownerDocument || e).createElement("link"), Pt(o);
				var s = o;
				return s._p = new Promise(function(e, t) {
					s.onload = e, s.onerror = t;
				}), ip(o, "link", r), t.state.loading |= 4, Hm(o, n.precedence, e), t.instance = o;
			case "script": return o = zm(n.src), (a = e.querySelector(Bm(o))) ? (t.instance = a, Pt(a), a) : (r = n, (a = ym.get(o)) && (r = D({}, n), Wm(r, a)), e = e.ownerDocument || e, a = e.createElement("script"), Pt(a), ip(a, "link", r), e.head.appendChild(a), t.instance = a);
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
			if (!(a[Dt] || a[bt] || e === "link" && a.getAttribute("rel") === "stylesheet") && a.namespaceURI !== "http://www.w3.org/2000/svg") {
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
					t = a._p, typeof t == "object" && t && typeof t.then == "function" && (e.count++, e = rh.bind(e), t.then(e, e)), n.state.loading |= 4, n.instance = a, Pt(a);
					return;
				}
				a = t.ownerDocument || t, r = Lm(r), (i = ym.get(i)) && Um(r, i), a = a.createElement("link"), Pt(a);
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
		$$typeof: F,
		Provider: null,
		Consumer: null,
		_currentValue: fe,
		_currentValue2: fe,
		_threadCount: 0
	};
	function lh(e, t, n, r, i, a, o, s, c) {
		this.tag = 1, this.containerInfo = e, this.pingCache = this.current = this.pendingChildren = null, this.timeoutHandle = -1, this.callbackNode = this.next = this.pendingContext = this.context = this.cancelPendingCommit = null, this.callbackPriority = 0, this.expirationTimes = lt(-1), this.entangledLanes = this.shellSuspendCounter = this.errorRecoveryDisabledLanes = this.expiredLanes = this.warmLanes = this.pingedLanes = this.suspendedLanes = this.pendingLanes = 0, this.entanglements = lt(0), this.hiddenUpdates = lt(null), this.identifierPrefix = r, this.onUncaughtError = i, this.onCaughtError = a, this.onRecoverableError = o, this.pooledCache = null, this.pooledCacheLanes = 0, this.formState = c, this.transitionTypes = null, this.incompleteTransitions = /* @__PURE__ */ new Map();
	}
	function uh(e, t, n, r, i, a, o, s, c, l, u, d) {
		return e = new lh(e, t, n, o, c, l, u, d, s), t = 1, !0 === a && (t |= 24), a = ki(3, null, null, t), e.current = a, a.stateNode = e, t = Oa(), t.refCount++, e.pooledCache = t, t.refCount++, a.memoizedState = {
			element: r,
			isDehydrated: n,
			cache: t
		}, G(a), e;
	}
	function dh(e) {
		return e ? (e = Di, e) : Di;
	}
	function fh(e, t, n, r, i, a) {
		i = dh(i), r.context === null ? r.context = i : r.pendingContext = i, r = fo(t), r.payload = { element: n }, a = a === void 0 ? null : a, a !== null && (r.callback = a), n = K(e, r, t), n !== null && (Pd(n, e, t), po(n, e, t));
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
			var t = wi(e, 67108864);
			t !== null && Pd(t, e, 67108864), mh(e, 67108864);
		}
	}
	function gh(e) {
		if (e.tag === 13 || e.tag === 31) {
			var t = jd();
			t = ht(t);
			var n = wi(e, t);
			n !== null && Pd(n, e, t), mh(e, t);
		}
	}
	var _h = !0;
	function vh(e, t, n, r) {
		var i = z.T;
		z.T = null;
		var a = B.p;
		try {
			B.p = 2, bh(e, t, n, r);
		} finally {
			B.p = a, z.T = i;
		}
	}
	function yh(e, t, n, r) {
		var i = z.T;
		z.T = null;
		var a = B.p;
		try {
			B.p = 8, bh(e, t, n, r);
		} finally {
			B.p = a, z.T = i;
		}
	}
	function bh(e, t, n, r) {
		if (_h) {
			var i = xh(r);
			if (i === null) qf(e, t, r, Sh, n), Nh(e, r);
			else if (Fh(i, e, t, n, r)) r.stopPropagation();
			else if (Nh(e, r), t & 4 && -1 < Mh.indexOf(e)) {
				for (; i !== null;) {
					var a = jt(i);
					if (a !== null) switch (a.tag) {
						case 3:
							if (a = a.stateNode, a.current.memoizedState.isDehydrated) {
								var o = rt(a.pendingLanes);
								if (o !== 0) {
									var s = a;
									for (s.pendingLanes |= 2, s.entangledLanes |= 2; o;) {
										var c = 1 << 31 - Xe(o);
										s.entanglements[1] |= c, o &= ~c;
									}
									Df(a), !(Zu & 6) && (gd = Re() + 500, Of(0, !1));
								}
							}
							break;
						case 31:
						case 13: s = wi(a, 2), s !== null && Pd(s, a, 2), zd(), mh(a, 2);
					}
					if (a = xh(r), a === null && qf(e, t, r, Sh, n), a === i) break;
					i = a;
				}
				i !== null && r.stopPropagation();
			} else qf(e, t, r, null, n);
		}
	}
	function xh(e) {
		return e = vn(e), Ch(e);
	}
	var Sh = null;
	function Ch(e) {
		if (Sh = null, e = At(e), e !== null) {
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
			case "message": switch (ze()) {
				case Be: return 2;
				case Ve: return 8;
				case He:
				case Ue: return 32;
				case We: return 268435456;
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
		}, t !== null && (t = jt(t), t !== null && hh(t)), e) : (e.eventSystemFlags |= r, t = e.targetContainers, i !== null && t.indexOf(i) === -1 && t.push(i), e);
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
		var t = At(e.target);
		if (t !== null) {
			var n = o(t);
			if (n !== null) {
				if (t = n.tag, t === 13) {
					if (t = s(n), t !== null) {
						e.blockedOn = t, vt(e.priority, function() {
							gh(n);
						});
						return;
					}
				} else if (t === 31) {
					if (t = c(n), t !== null) {
						e.blockedOn = t, vt(e.priority, function() {
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
				_n = r, n.target.dispatchEvent(r), _n = null;
			} else return t = jt(n), t !== null && hh(t), e.blockedOn = n, !1;
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
				var a = jt(n);
				a !== null && (e.splice(t, 3), t -= 3, Ys(a, {
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
			var i = n[r], a = n[r + 1], o = i[xt] || null;
			if (typeof a == "function") o || Hh(n);
			else if (o) {
				var s = null;
				if (a && a.hasAttribute("formAction")) {
					if (i = a, o = a[xt] || null) s = o.formAction;
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
			fh(e.current, 2, null, e, null, null), zd(), t[St] = null;
		}
	};
	function Kh(e) {
		this._internalRoot = e;
	}
	Kh.prototype.unstable_scheduleHydration = function(e) {
		if (e) {
			var t = _t();
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
	B.findDOMNode = function(e) {
		var t = e._reactInternals;
		if (t === void 0) throw typeof e.render == "function" ? Error(i(188)) : (e = Object.keys(e).join(","), Error(i(268, e)));
		return e = u(t), e = e === null ? null : f(e), e = e === null ? null : e.stateNode, e;
	};
	var Jh = {
		bundleType: 0,
		version: "19.3.1",
		rendererPackageName: "react-dom",
		currentDispatcherRef: z,
		reconcilerVersion: "19.3.1"
	};
	if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < "u") {
		var Yh = __REACT_DEVTOOLS_GLOBAL_HOOK__;
		if (!Yh.isDisabled && Yh.supportsFiber) try {
			qe = Yh.inject(Jh), Je = Yh;
		} catch {}
	}
	e.createRoot = function(e, t) {
		if (!a(e)) throw Error(i(299));
		var n = !1, r = "", o = vc, s = yc, c = bc;
		return t != null && (!0 === t.unstable_strictMode && (n = !0), t.identifierPrefix !== void 0 && (r = t.identifierPrefix), t.onUncaughtError !== void 0 && (o = t.onUncaughtError), t.onCaughtError !== void 0 && (s = t.onCaughtError), t.onRecoverableError !== void 0 && (c = t.onRecoverableError)), t = uh(e, 1, !1, null, null, n, r, null, o, s, c, Wh), e[St] = t.current, Gf(e), new Gh(t);
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
})))(), v = [
	"travel",
	"rest",
	"wait",
	"fade"
], y = -2147483648, b = class extends Error {
	constructor(e) {
		super(`The journeys arrived damaged: ${e}. Reload the page; if that does not help, import the files again.`), this.name = "PayloadError";
	}
}, x = {
	u8: 1,
	u16: 2,
	u32: 4,
	i32: 4,
	utf8: 1
}, S = {
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
}, C = {
	source: "text.source",
	code: "text.code",
	outcome: "text.outcome",
	team: "text.team"
};
function w(e, t = !1) {
	if (e.length < 8) throw new b("it is too short");
	if (e[0] !== 74 || e[1] !== 77 || e[2] !== 80 || e[3] !== 49) throw new b("it does not begin as it should");
	let n = t && e.byteOffset === 0 ? e : e.slice(), r = 8 + new DataView(n.buffer).getUint32(4, !0);
	if (r > n.length) throw new b("its description is cut short");
	if (r % 4 != 0) throw new b("its columns are not aligned");
	let i = T(n.subarray(8, r)), a = i.columns, o = (e) => {
		let t = Object.hasOwn(a, e) ? a[e] : void 0;
		if (!t || !Object.hasOwn(x, t.type)) throw new b(`the column ${e} is missing`);
		if (!Number.isInteger(t.offset) || !Number.isInteger(t.length) || t.offset < 0 || t.length < 0 || t.offset % 4 != 0) throw new b(`the column ${e} is not where it should be`);
		if (r + t.offset + t.length * x[t.type] > n.length) throw new b(`the column ${e} is cut short`);
		return t;
	}, s = (e, t) => {
		let i = o(e);
		if (i.type === "utf8") throw new b(`the column ${e} holds text`);
		if (t >= 0 && i.length !== t) throw new b(`the column ${e} has ${i.length} values, not ${t}`);
		let a = r + i.offset;
		return i.type === "u8" ? new Uint8Array(n.buffer, a, i.length) : i.type === "u16" ? new Uint16Array(n.buffer, a, i.length) : i.type === "u32" ? new Uint32Array(n.buffer, a, i.length) : new Int32Array(n.buffer, a, i.length);
	}, c = (e, t) => {
		let n = {};
		for (let r of Object.keys(e)) n[r] = s(e[r], t);
		return n;
	}, l = c(S, i.legs), u = c(C, o("text.source").length), d = o("child.id"), f = n.subarray(r + d.offset, r + d.offset + d.length), p = i.children === 0 ? 0 : E(f);
	if (p !== i.children) throw new b(`it names ${p} children, not ${i.children}`);
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
	return O(v), v;
}
function T(e) {
	let t;
	try {
		t = JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(e));
	} catch {
		throw new b("its description cannot be read");
	}
	if (t?.version !== 1) throw new b(`it is of version ${String(t?.version)}, and this page reads version 1`);
	if (![
		t.map?.nodes,
		t.map?.edges,
		t.attributes,
		t.window,
		t.sources,
		t.codes,
		t.outcomes,
		t.teams
	].every(Array.isArray) || typeof t.columns != "object" || !Number.isInteger(t.children) || !Number.isInteger(t.legs)) throw new b("its description is not complete");
	return t;
}
function E(e) {
	let t = 1;
	for (let n = 0; n < e.length; n++) e[n] === 10 && t++;
	return t;
}
function D(e, t) {
	let n = new Int32Array(e.buffer, e.byteOffset, e.length >> 2), r = (128 - t) * 16843009, i = 0;
	for (let e = 0; e < n.length; e++) i |= n[e] | (n[e] & 2139062143) + r;
	if (i & 2155905152) return !1;
	for (let r = n.length * 4; r < e.length; r++) if (e[r] >= t) return !1;
	return !0;
}
function O(e) {
	let { legColumns: t, childColumns: n, textColumns: r } = e, i = (e, t, n) => {
		if (!(e instanceof Uint8Array && t <= 128 && D(e, t))) {
			for (let r = 0; r < e.length; r++) if (e[r] >= t || e[r] < 0) throw new b(`the column ${n} points to nothing (${e[r]})`);
		}
	};
	i(t.kind, 4, "leg.kind"), i(t.from, e.map.nodes.length + 1, "leg.from"), i(t.to, e.map.nodes.length, "leg.to"), e.due && i(e.due.leg, e.legs, "due.leg"), i(t.text, Math.max(r.source.length, 1), "leg.text"), i(r.source, e.sources.length, "text.source"), i(r.code, e.codes.length, "text.code"), i(r.outcome, e.outcomes.length, "text.outcome"), i(r.team, e.teams.length, "text.team");
	for (let t of e.attributes) i(n.attributes.get(t.name), t.values.length, `child.attr.${t.name}`);
	if (n.first[0] !== 0 || n.first[e.children] !== e.legs) throw new b("its children and journeys do not fit together");
	for (let t = 0; t < e.children; t++) if (n.first[t] > n.first[t + 1]) throw new b("its children and journeys do not fit together");
}
// src/stage/atNode.ts
function k(e, t, n) {
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
// src/stage/active.ts
var A = 1024, j = 16, M = 45e6;
function N(e, t) {
	let { dayZero: n, until: r, never: i } = t, { count: a, child: o } = e, s = n ? 0 : -2147483648, c = n !== null || r !== null, l = c ? new Int32Array(a) : e.from, u = c ? new Int32Array(a) : e.to, d = 2147483647, f = -2147483648;
	for (let t = 0; t < a; t++) {
		if (c) {
			let a = o[t], c = n ? n[a] : 0;
			l[t] = Math.max(e.from[t] - c, s), u[t] = i?.[a] ? l[t] : Math.min(e.to[t], r ? r[a] : 2147483647) - c;
		}
		let a = l[t], p = u[t];
		p <= a || (a < d && (d = a), p > f && (f = p));
	}
	let p = f <= d ? 0 : Math.min(f - d, Math.max(j, Math.min(A, Math.floor(M / a))));
	return {
		from: d,
		size: p === 0 ? 1 : (f - d) / p,
		stretches: p,
		begins: l,
		ends: u,
		found: new Uint32Array(a)
	};
}
function P(e, t) {
	let n = Math.floor((t - e.from) / e.size);
	return n >= 0 && n <= e.stretches && e.stretches > 0 ? Math.min(n, e.stretches - 1) : -1;
}
function F(e, t) {
	if (t < 0) return 0;
	let { begins: n, ends: r, found: i } = e, a = e.from + t * e.size, o = t === e.stretches - 1 ? Infinity : e.from + (t + 1) * e.size, s = 0;
	for (let e = 0; e < n.length; e++) n[e] <= o && r[e] >= a && r[e] > n[e] && (i[s++] = e);
	return s;
}
// src/map/sizes.ts
var ee = {
	width: 176,
	height: 64
}, I = {
	width: 168,
	height: 52
}, L = {
	width: 160,
	height: 44
}, te = .15;
function R(e) {
	return e === "service" ? {
		width: 128,
		height: 128
	} : e === "exit" ? I : ee;
}
// src/map/shapes.ts
function ne(e, t, n) {
	let r = Math.abs(t - e.x), i = Math.abs(n - e.y);
	if (e.kind === "service") return r * r + i * i < 4096;
	if (e.kind === "exit") {
		let e = I.height / 2, t = I.width / 2 - e;
		return r <= t ? i < e : (r - t) ** 2 + i * i < e * e;
	}
	return r < ee.width / 2 && i < ee.height / 2;
}
function re(e) {
	return e.kind === "service" ? e.y - 64 : e.y - (e.kind === "exit" ? I.height : ee.height) / 2;
}
function ie(e) {
	return 2 * e.y - re(e);
}
function ae(e) {
	if (e.kind === "service") {
		let t = Math.max(128, L.width) / 2;
		return {
			left: e.x - t,
			top: e.y - 64,
			right: e.x + t,
			bottom: e.y + 64 + L.height
		};
	}
	let t = e.kind === "exit" ? I : ee;
	return {
		left: e.x - t.width / 2,
		top: e.y - t.height / 2,
		right: e.x + t.width / 2,
		bottom: e.y + t.height / 2
	};
}
function oe(e, t, n) {
	let r = t - e.x, i = n - e.y, a = Math.hypot(r, i);
	if (a === 0) return {
		x: e.x,
		y: e.y
	};
	let o = 0, s = ee.width;
	for (let t = 0; t < 40; t++) {
		let t = (o + s) / 2;
		ne(e, e.x + r / a * t, e.y + i / a * t) ? o = t : s = t;
	}
	return {
		x: e.x + r / a * s,
		y: e.y + i / a * s
	};
}
// src/map/curve.ts
function se(e, t) {
	return e.bend === 0 ? t.some((t) => t.from === e.to && t.to === e.from && e.from !== e.to) ? te : 0 : e.bend;
}
function ce(e) {
	let t = new Set(e.map((e) => JSON.stringify([e.from, e.to]))), n = (e) => e.from !== e.to && t.has(JSON.stringify([e.to, e.from]));
	return e.map((e) => e.bend === 0 && n(e) ? te : e.bend);
}
function le(e, t, n) {
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
function ue(e, t) {
	let n = 1 - t;
	return {
		x: n * n * e.start.x + 2 * n * t * e.control.x + t * t * e.end.x,
		y: n * n * e.start.y + 2 * n * t * e.control.y + t * t * e.end.y
	};
}
function de(e, t, n) {
	let r = ue(e, t), i = ue(e, n), a = (e, r, i) => (1 - t) * ((1 - n) * e + n * r) + t * ((1 - n) * r + n * i);
	return {
		start: r,
		control: {
			x: a(e.start.x, e.control.x, e.end.x),
			y: a(e.start.y, e.control.y, e.end.y)
		},
		end: i
	};
}
function z(e, t, n) {
	let r = (r) => {
		let i = ue(e, n ? 1 - r : r);
		return ne(t, i.x, i.y);
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
function B(e, t, n) {
	let r = le(e, t, n), i = z(r, e, !1), a = z(r, t, !0);
	return i === null || a === null || i >= a ? r : de(r, i, a);
}
function fe(e) {
	return {
		x: e.x,
		y: re(e) - 26,
		radius: 26
	};
}
function pe(e) {
	let t = (e) => String(Math.round(e * 100) / 100);
	return `M${t(e.start.x)},${t(e.start.y)} Q${t(e.control.x)},${t(e.control.y)} ${t(e.end.x)},${t(e.end.y)}`;
}
// src/map/path.ts
var me = 64, he = 512;
function ge(e, t, n) {
	let r = e.length, i = new Float64Array(r);
	for (let n = 1; n < r; n++) i[n] = i[n - 1] + Math.hypot(e[n] - e[n - 1], t[n] - t[n - 1]);
	let a = i[r - 1], o = {
		x: /* @__PURE__ */ new Float64Array(65),
		y: /* @__PURE__ */ new Float64Array(65),
		length: a,
		loop: n,
		table: /* @__PURE__ */ new Float64Array(260)
	}, s = 1;
	for (let n = 0; n <= me; n++) {
		let c = a * n / me;
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
function _e(e) {
	let t = /* @__PURE__ */ new Float64Array(513), n = /* @__PURE__ */ new Float64Array(513);
	for (let r = 0; r <= he; r++) {
		let i = ue(e, r / he);
		t[r] = i.x, n[r] = i.y;
	}
	return ge(t, n, !1);
}
function ve(e, t) {
	return ge(Float64Array.of(e.x, t.x), Float64Array.of(e.y, t.y), !1);
}
function ye(e, t) {
	return ve(e, ne(t, e.x, e.y) ? t : oe(t, e.x, e.y));
}
function be(e) {
	let t = fe(e), n = /* @__PURE__ */ new Float64Array(513), r = /* @__PURE__ */ new Float64Array(513);
	for (let e = 0; e <= he; e++) {
		let i = Math.PI / 2 + 2 * Math.PI * e / he;
		n[e] = t.x + t.radius * Math.cos(i), r[e] = t.y + t.radius * Math.sin(i);
	}
	return ge(n, r, !0);
}
function xe(e, t, n, r, i = 0) {
	Se(e.table, t, n, r, i);
}
function Se(e, t, n, r, i) {
	let a = (t <= 0 ? 0 : t >= 1 ? 1 : t) * me, o = a >= me ? 63 : a | 0, s = a - o, c = 4 * o, l = e[c + 2] + (e[c + 6] - e[c + 2]) * s, u = e[c + 3] + (e[c + 7] - e[c + 3]) * s;
	r[i] = e[c] + (e[c + 4] - e[c]) * s + l * n, r[i + 1] = e[c + 1] + (e[c + 5] - e[c + 1]) * s + u * n;
}
// src/stage/pieces.ts
function Ce(e) {
	for (;;) {
		let t = e.next();
		if (t.done) return t.value;
	}
}
var we = class {
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
}, Te = 11;
function* Ee(e, t, n) {
	let { least: r, span: i, last: a } = ke(e, t, n), o = new Uint32Array(e), s = new Uint32Array(e), c = (a + 1) * i <= 2 ** 32;
	Ae(e, c ? t : null, i, n, r, s, o), yield;
	let l = yield* De(s, o);
	return c ? l : yield* De(Uint32Array.from(l, (e) => t[e]), l);
}
function* De(e, t) {
	let n = e.length, r = 0;
	for (let t = 0; t < n; t++) e[t] > r && (r = e[t]);
	let i = Math.max(1, 32 - Math.clz32(r)), a = Math.ceil(i / Math.ceil(i / Te)), [o, s, c, l] = [
		e,
		t,
		new Uint32Array(n),
		new Uint32Array(n)
	];
	for (let e = 0; e < i; e += a) Oe(o, s, c, l, e, 2 ** a - 1), [o, s, c, l] = [
		c,
		l,
		o,
		s
	], yield;
	return s;
}
function Oe(e, t, n, r, i, a) {
	let o = new Uint32Array(a + 2);
	for (let t = 0; t < e.length; t++) o[(e[t] >>> i & a) + 1]++;
	for (let e = 0; e <= a; e++) o[e + 1] += o[e];
	for (let s = 0; s < e.length; s++) {
		let c = e[s], l = o[c >>> i & a]++;
		n[l] = c, r[l] = t[s];
	}
}
function ke(e, t, n) {
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
function Ae(e, t, n, r, i, a, o) {
	for (let s = 0; s < e; s++) o[s] = s, a[s] = (t ? t[s] * n : 0) + (r[s] - i);
}
// src/stage/places.ts
var je = Math.PI * (3 - Math.sqrt(5)), Me = 9, Ne = 5, Pe = 8, Fe = 34, Ie = ee.width - 12;
function Le(e, t, n) {
	let r = e.map.nodes.length, i = new Int32Array(e.legs), a = new Uint32Array(2 * r), o = Re(e, t, n, i), { count: s, bucket: c, from: l, to: u } = o, d = Ce(Ee(s, c, l)), f = Ce(Ee(s, c, u)), p = new Be(s), m = 0;
	for (; m < s;) {
		let e = c[d[m]], t = m;
		for (; t < s && c[d[t]] === e;) t++;
		a[e] = ze(o, d, f, m, t, i, p, e % 2 == 0), m = t;
	}
	for (let e = 0; e < i.length; e++) i[e] <= -2 && (i[e] = i[-2 - i[e]]);
	return {
		slot: i,
		peak: a
	};
}
function Re(e, t, n, r) {
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
function ze(e, t, n, r, i, a, o, s) {
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
var Be = class {
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
function Ve(e) {
	return Math.min(Me, (64 - Ne) / Math.sqrt(Math.max(e, 1)));
}
function He(e) {
	return Math.min(Pe, Math.sqrt(Ie * Fe / Math.max(e, 1)));
}
var Ue = /* @__PURE__ */ new Float64Array();
function We(e) {
	let t = Math.max(256, 2 * e);
	Ue = new Float64Array(2 * t);
	for (let e = 0; e < t; e++) Ue[2 * e] = Math.sqrt(e + .5) * Math.cos(e * je), Ue[2 * e + 1] = Math.sqrt(e + .5) * Math.sin(e * je);
}
function Ge(e, t, n, r, i = 0) {
	2 * t >= Ue.length && We(t + 1);
	let a = Ve(n);
	r[i] = e.x + a * Ue[2 * t], r[i + 1] = e.y + a * Ue[2 * t + 1];
}
function Ke(e, t, n, r, i = 0) {
	let a = He(n), o = Math.max(1, Math.floor(Ie / a)), s = Math.floor(t / o), c = t % o, l = c % 2 == 1 ? (c + 1) / 2 : -c / 2, u = ie(e) + (e.kind === "service" ? L.height : 0);
	r[i] = e.x + l * a, r[i + 1] = u + 3 + a * (s + .5);
}
function qe(e, t, n) {
	return n ? He(e.peak[2 * t + 1]) / 2 : Ve(e.peak[2 * t]) * .8;
}
// src/stage/tracks.ts
function Je(e) {
	let t = 2166136261;
	for (let n = 0; n < e.length; n++) t = Math.imul(t ^ e.charCodeAt(n), 16777619);
	return Ye(t);
}
function Ye(e) {
	let t = e;
	return t ^= t >>> 15, t = Math.imul(t, 739982445), t ^= t >>> 12, t >>> 0;
}
function Xe({ childColumns: { ids: e, idBytes: t }, children: n }) {
	let r = new Uint32Array(n), i = 0, a = 2166136261;
	for (let n = 0; n < t.length; n++) {
		let o = t[n];
		if (o > 127) return Uint32Array.from(e, Je);
		o === 10 ? (r[i++] = Ye(a), a = 2166136261) : a = Math.imul(a ^ o, 16777619);
	}
	return n > 0 && (r[i] = Ye(a)), r;
}
function Ze(e) {
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
		seed: Xe(e)
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
		y[e] = l, b[e] = C, x[e] = w, T && Qe(u, o, v[e], S);
	}
	return d[l] = e.legs, v[c] = l, u;
}
function Qe({ first: e, pass: t, number: n, parent: r }, i, a, o) {
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
function $e(e, t, n, r, i) {
	let { shownFrom: a, shownTo: o } = e.legColumns, s = t.first[n], c = t.first[n + 1] - 1, l = i < s || i > c ? s : i;
	if (a[l] <= r) {
		for (let e = 0; e < 4 && l < c && a[l + 1] <= r; e++) l++;
		l < c && a[l + 1] <= r && (l = et(a, l, c, r));
	} else if (l = et(a, s, l, r), l < s) return -1;
	return o[l] > r ? l : -1;
}
function et(e, t, n, r) {
	let i = t, a = n + 1;
	for (; i < a;) {
		let t = i + a >>> 1;
		e[t] <= r ? i = t + 1 : a = t;
	}
	return i - 1;
}
// src/stage/motion.ts
var tt = .12, nt = 1e4, rt = 0, it = 1, at = 2, ot = 3, st = (e) => e * e * (3 - 2 * e);
function ct(e, t, n, r, i, a) {
	if (e === null) i[a] = t[n + 1] + (t[n + 3] - t[n + 1]) * r, i[a + 1] = t[n + 2] + (t[n + 4] - t[n + 2]) * r;
	else if (Se(e, r, t[n], i, a), r < tt) {
		let e = 1 - st(r / tt);
		i[a] += t[n + 1] * e, i[a + 1] += t[n + 2] * e;
	} else if (r > .88) {
		let e = 1 - st((1 - r) / tt);
		i[a] += t[n + 3] * e, i[a + 1] += t[n + 4] * e;
	}
}
function lt(e, t) {
	return e.legColumns.kind[t] === 0 && e.legColumns.reach[t] >= 1e4;
}
function ut(e, t, n, r) {
	let i = e.legColumns, a = e.map.nodes, o = new Uint8Array(t.count), s = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Float64Array(2), l = (e) => ((Math.imul(t.seed[t.child[e]] ^ Math.imul(t.number[e], 2654435761), 2246822507) >>> 0 >>> 8) / 16777215 - .5) * 14, u = (e, t, n) => {
		let o = i.to[e], s = e;
		for (; i.kind[s] === 3;) s--;
		i.kind[s] === 1 ? Ge(a[o], r.slot[e], r.peak[2 * o], t, n) : Ke(a[o], r.slot[e], r.peak[2 * o + 1], t, n);
	}, d = (e, n) => t.parent[e] >= 0 && n === t.first[e], f = (n, r) => {
		if (o[n] !== rt) return o[n];
		let c = t.parent[n], l = i.shownFrom[r], u = c >= 0 ? $e(e, t, c, l, -1) : -1, d = it;
		if (u >= 0) {
			let e = m(c, u, l), t = i.kind[u] === 0 && e === 0 && i.from[u] === i.from[r], o = i.kind[u] === 0 && !t || i.kind[u] === 1 && e < 1, f = /* @__PURE__ */ new Float64Array(4);
			if (v(c, u, l, f, 0), o) {
				let e = a[i.to[r]], t = ne(e, f[0], f[1]) ? e : oe(e, f[0], f[1]);
				f[2] = t.x, f[3] = t.y, d = ot;
			} else (t || i.to[u] === i.from[r]) && (d = at);
			d !== it && s.set(n, f);
		}
		return o[n] = d, d;
	}, p = (e, n) => {
		let r = n;
		for (; r > t.first[e] && i.kind[r] !== 0;) r--;
		return i.kind[r] === 0 ? r : -1;
	}, m = (e, t, n) => {
		if (i.kind[t] === 0) {
			let e = i.shownTo[t] - i.shownFrom[t];
			return e > 0 ? i.reach[t] / nt * Math.min(1, Math.max(0, (n - i.shownFrom[t]) / e)) : i.reach[t] / nt;
		}
		let a = r.slot[t] < 0 ? p(e, t) : -1;
		return a >= 0 ? i.reach[a] / nt : 1;
	}, h = (e, t, r, a, o) => {
		if (d(e, t) && f(e, t) === ot) {
			let t = s.get(e);
			a[o] = t[0] + (t[2] - t[0]) * r, a[o + 1] = t[1] + (t[3] - t[1]) * r;
			return;
		}
		let c = n.path(i.from[t], i.to[t]);
		xe(c, r, l(e) * (c.loop ? .5 : 1), a, o);
	}, g = (e, t, n, o) => {
		if (r.slot[t] >= 0) return u(t, n, o);
		let s = p(e, t);
		if (s >= 0) return h(e, s, i.reach[s] / nt, n, o);
		let c = a[i.to[t]], l = oe(c, c.x, c.y - 1);
		n[o] = l.x, n[o + 1] = l.y;
	}, _ = (e, a, o, p) => {
		if (o.fill(0, p, p + 5), i.kind[a] !== 0) return g(e, a, o, p + 1), o[p + 3] = o[p + 1], o[p + 4] = o[p + 2], -1;
		let m = d(e, a) ? f(e, a) : it;
		if (m === ot) {
			o.set(s.get(e), p + 1);
			let n = a + 1;
			return n < t.first[e + 1] && r.slot[n] >= 0 && u(n, o, p + 3), -1;
		}
		let h = n.path(i.from[a], i.to[a]);
		o[p] = l(e) * (h.loop ? .5 : 1), (a > t.first[e] || m === at) && (a > t.first[e] ? g(e, a - 1, o, p + 1) : o.set(s.get(e).subarray(0, 2), p + 1), xe(h, 0, o[p], c), o[p + 1] -= c[0], o[p + 2] -= c[1]);
		let _ = a + 1;
		return i.reach[a] >= 1e4 && _ < t.first[e + 1] && r.slot[_] >= 0 && i.to[_] === i.to[a] && (u(_, o, p + 3), xe(h, 1, o[p], c), o[p + 3] -= c[0], o[p + 4] -= c[1]), n.number(i.from[a], i.to[a]);
	}, v = (e, t, r, i, a = 0) => {
		let o = /* @__PURE__ */ new Float64Array(5), s = _(e, t, o, 0);
		ct(s < 0 ? null : n.tables[s], o, 0, m(e, t, r), i, a);
	};
	return {
		plan: _,
		place: v,
		share: m
	};
}
function dt(e, t, n, r, i) {
	return n === i ? e.pass[t] === e.pass[r] ? e.number[t] < e.number[r] : e.pass[t] > e.pass[r] : i;
}
function ft(e, t, n, r, i) {
	let a = e.legColumns, o = [];
	for (let n = t.ofChild[r]; n < t.ofChild[r + 1]; n++) {
		if (i < t.from[n] || i >= t.to[n]) continue;
		let r = $e(e, t, n, i, -1);
		r >= 0 && o.push({
			track: n,
			leg: r
		});
	}
	o.sort((e, n) => dt(t, e.track, a.kind[e.leg] === 3, n.track, a.kind[n.leg] === 3) ? -1 : 1);
	let s = (t) => t < e.map.nodes.length ? e.map.nodes[t].id : null;
	return o.map(({ track: e, leg: r }, o) => ({
		pass: t.pass[e],
		track: t.number[e],
		kind: v[a.kind[r]],
		from: s(a.from[r]),
		to: s(a.to[r]),
		share: n.share(e, r, i),
		hollow: o > 0,
		leg: r
	}));
}
var pt = -2147483648, mt = 2147483647;
function ht() {
	return {
		stretch: -2,
		size: 0,
		wholes: /* @__PURE__ */ new Int32Array(),
		parts: /* @__PURE__ */ new Float64Array(),
		spareWholes: /* @__PURE__ */ new Int32Array(),
		spareParts: /* @__PURE__ */ new Float64Array()
	};
}
function gt(e, t, n, r) {
	let i = P(n, r);
	if (e.stretch === i) return;
	let a = F(n, i), o = e.wholes, s = e.parts, c = e.spareWholes.length >= a * 8, l = Math.ceil(a * 1.25) + 64, u = c ? e.spareWholes : new Int32Array(l * 8), d = c ? e.spareParts : new Float64Array(l * 8), f = e.size * 8, p = 0;
	for (let e = 0; e < a; e++) {
		let r = n.found[e], i = e * 8;
		for (; p < f && o[p + 4] < r;) p += 8;
		if (p < f && o[p + 4] === r) {
			for (let e = 0; e < 8; e++) u[i + e] = o[p + e];
			for (let e = 0; e < 8; e++) d[i + e] = s[p + e];
		} else u[i + 0] = t.child[r], u[i + 1] = -1, u[i + 2] = mt, u[i + 3] = pt, u[i + 4] = r, u[i + 6] = t.pass[r] << 16 | t.number[r];
	}
	e.wholes = u, e.parts = d, e.spareWholes = o, e.spareParts = s, e.stretch = i, e.size = a;
}
function _t(e) {
	e.stretch = -2, e.size = 0;
}
function vt(e, t, n, r, i, a, o, s) {
	let { wholes: c, parts: l } = e, u = t * 8, d = r.legColumns, f = c[u + 4], p = c[u + 1];
	if (c[u + 1] = -1, n < i.from[f]) {
		c[u + 2] = pt, c[u + 3] = i.from[f];
		return;
	}
	if (n >= i.to[f]) {
		c[u + 2] = i.to[f], c[u + 3] = mt;
		return;
	}
	let m = $e(r, i, f, n, p);
	if (m < 0) {
		c[u + 2] = mt, c[u + 3] = pt;
		return;
	}
	let h = d.kind[m], g = d.flags[m], _ = d.to[m], v = d.shownFrom[m];
	c[u + 1] = m, c[u + 2] = v, c[u + 3] = d.shownTo[m], c[u + 7] = _ << 16 | h << 8 | (g & 1 ? 2 : 0) | (h === 3 ? 4 : 0) | (h === 0 && !(g & 4) ? 16 : 0), l[u + 0] = h === 0 ? d.reach[m] / nt / (d.shownTo[m] - v) : 0, l[u + 1] = o[m] >= 0 ? s[2 * _ + +(h === 2)] : Infinity, c[u + 5] = a.plan(f, m, l, u + 2);
}
// src/stage/countUpTo.ts
function yt(e, t) {
	let n = 0, r = e.length;
	for (; n < r;) {
		let i = n + r >>> 1;
		e[i] <= t ? n = i + 1 : r = i;
	}
	return n;
}
// src/stage/childFacts.ts
var bt = /* @__PURE__ */ new WeakMap();
function xt(e) {
	return St(e).now();
}
function St(e) {
	let t = bt.get(e);
	return t || bt.set(e, t = new we(() => wt(e))), t;
}
var Ct = 1e4;
function* wt(e) {
	let t = {
		open: new Uint8Array(e.children),
		firstSeen: new Int32Array(e.children).fill(y)
	};
	for (let n = 0; n < e.children; n += Ct) Tt(e, t, n, Math.min(e.children, n + Ct)), yield;
	return t;
}
function Tt(e, t, n, r) {
	let { kind: i, flags: a, start: o } = e.legColumns, { first: s } = e.childColumns, c = s[n];
	for (let e = n; e < r; e++) {
		let n = s[e + 1], r = y, l = 0;
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
function Et(e, { dayZero: t, until: n }) {
	let r = e.passes.length, i = n ? Int32Array.from(n, (n, r) => e.ofChild[r] === e.ofChild[r + 1] ? 0 : n - (t ? t[r] : 0)) : null;
	return {
		come: Dt(t ? new Int32Array(r) : e.childFrom),
		unknown: i && Dt(i)
	};
}
function Dt(e) {
	let t = Ce(Ee(e.length, new Uint16Array(e.length), e)), n = new Int32Array(e.length);
	for (let r = 0; r < n.length; r++) n[r] = e[t[r]];
	return {
		times: n,
		children: t
	};
}
function Ot({ come: e, unknown: t }, { never: n }, r) {
	let i = 0;
	if (n) for (let e = 0; e < r.length; e++) i += r[e] & n[e];
	return {
		never: i,
		come: kt(e, r, n),
		unknown: t ? kt(t, r, n) : /* @__PURE__ */ new Int32Array()
	};
}
function kt({ times: e, children: t }, n, r) {
	let i = new Int32Array(e.length), a = 0;
	for (let o = 0; o < e.length; o++) {
		let s = t[o];
		i[a] = e[o], n[s] === 1 && !r?.[s] && a++;
	}
	return i.subarray(0, a);
}
// src/stage/counts.ts
function At(e, t) {
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
// src/stage/clock.ts
var jt = 1440;
function Mt(e) {
	let t = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?Z?$/.exec(e.trim());
	if (!t) throw Error(`'${e}' is not a time like 2024-03-05 or 2024-03-05T12:00`);
	let [, n, r, i, a, o] = t;
	return Date.UTC(Number(n), Number(r) - 1, Number(i), Number(a ?? 0), Number(o ?? 0)) / 6e4;
}
function Nt(e, t) {
	let n = /* @__PURE__ */ new Date((Mt(t) + Math.floor(e)) * 6e4);
	return (n.getUTCFullYear() - 1900) * 12 + n.getUTCMonth();
}
function Pt(e) {
	return e === null ? "" : e < 0 ? "before birth" : e === 0 ? "under 1 month" : e < 24 ? e === 1 ? "1 month" : `${e} months` : `${Math.floor(e / 12)} years`;
}
var Ft = [
	1,
	5,
	10,
	16,
	18
];
function It(e = Ft) {
	let t = e.slice(1).map((t, n) => t === e[n] + 1 ? String(e[n]) : `${e[n]} to ${t - 1}`);
	return [
		"before birth",
		`under ${e[0]}`,
		...t,
		`${e[e.length - 1]} and over`,
		"not recorded"
	];
}
function Lt(e, t = Ft) {
	if (e === null) return t.length + 2;
	if (e < 0) return 0;
	let n = 1;
	for (let r of t) e >= r * 12 && n++;
	return n;
}
// src/stage/caseload.ts
var Rt = 1e4;
function zt(e, t, n, r, i, a) {
	return Ce(Bt(e, t, n, r, i, a));
}
function* Bt(e, t, n, r, i, a) {
	let o = Math.max(1, Math.floor(a)), s = (i[1] - i[0]) / o, c = Array.from({ length: 5 }, () => new Int32Array(o + 1));
	for (let a = 0; a < e.children && s > 0; a += Rt) Vt(c, t, n, r, i[0], s, o, a, Math.min(e.children, a + Rt)), yield;
	return c.map((e) => {
		let t = new Uint32Array(o), n = 0;
		for (let r = 0; r < o; r++) t[r] = n += e[r];
		return t;
	});
}
function Vt(e, t, n, r, i, a, o, s, c) {
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
var Ht = /* @__PURE__ */ new WeakMap();
function Ut(e) {
	let t = Ht.get(e);
	return t === void 0 && Ht.set(e, t = V(e)), t;
}
function V(e) {
	if (!e.due) return null;
	let { leg: t, since: n, at: r } = e.due, { kind: i, pass: a, track: o } = e.legColumns, s = {
		since: new Int32Array(e.legs).fill(y),
		at: new Int32Array(e.legs).fill(y)
	};
	for (let e = 0; e < t.length; e++) s.since[t[e]] = n[e], s.at[t[e]] = r[e];
	for (let t = 0; t < e.children; t++) for (let n = e.childColumns.first[t] + 1; n < e.childColumns.first[t + 1]; n++) i[n] <= 1 || a[n] !== a[n - 1] || o[n] !== o[n - 1] || (s.since[n] = s.since[n - 1], s.at[n] = s.at[n - 1]);
	return s;
}
function Wt(e, t, n, r) {
	let i = t.at[n];
	if (i === -2147483648) return 3;
	let { kind: a, flags: o, start: s, end: c } = e.legColumns, l = r;
	return a[n] > 1 ? l = s[n] : !(o[n] & 1) && c[n] !== -2147483648 && (l = Math.min(r, c[n])), l >= i ? 2 : +(l >= i - (i - t.since[n]) / 4);
}
function Gt(e, t, n) {
	return Kt(t) - Kt(e) - (yt(n, t) - yt(n, e));
}
function Kt(e) {
	let t = e - 4, n = Math.floor(t / 7);
	return n * 5 + Math.min(5, t - n * 7 + 1);
}
function qt(e) {
	return Float64Array.from((e.holidays ?? []).map((e) => Date.parse(`${e}T00:00Z`) / 6e4 / jt)).sort();
}
// src/stage/frame.ts
function Jt(e, t) {
	let n = (e, t) => (t.set(e), t);
	e.child = n(e.child, new Uint32Array(t)), e.leg = n(e.leg, new Uint32Array(t)), e.kind = n(e.kind, new Uint8Array(t)), e.node = n(e.node, new Uint16Array(t)), e.x = n(e.x, new Float64Array(t)), e.y = n(e.y, new Float64Array(t)), e.alpha = n(e.alpha, new Float32Array(t)), e.room = n(e.room, new Float32Array(t)), e.look = n(e.look, new Uint8Array(t)), e.pass = n(e.pass, new Uint16Array(t));
}
function Yt() {
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
	return Jt(e, 1024), e;
}
function Xt(e, t) {
	let n = new Float32Array(2 * e.map.nodes.length);
	for (let e = 0; e < n.length; e++) n[e] = qe(t, e >> 1, e % 2 == 1);
	return n;
}
function Zt(e, t, n) {
	let { payload: r, tracks: i, motion: a, room: o, visible: s, offMapHidden: c, comings: l, cast: u } = t, { dayZero: d, until: f } = t.timing, { slot: p } = t.places, { tables: m } = t.routes;
	gt(u, i, t.active, n), e.child.length < u.size && Jt(e, Math.ceil(u.size * 1.25));
	let { wholes: h, parts: g } = u, _ = /* @__PURE__ */ new Float64Array(2), v = 0, y = 0, b = 0, x = -1, S = -1, C = !1, w = 0, T = 0, E = n, D = !1, O = u.size * 8;
	for (let t = 0, l = 0; t < O; t += 8, l++) {
		let O = h[t + 0];
		if (O !== x && (S >= 0 && (e.look[S] &= -2, C || y++, S = -1), x = O, d && (E = n + d[O]), D = s[O] === 1 && !(f && E >= f[O])), !D) continue;
		(E < h[t + 2] || E >= h[t + 3]) && vt(u, l, E, r, i, a, p, o);
		let k = h[t + 1];
		if (k < 0) continue;
		let A = h[t + 7], j = h[t + 6], M = j >>> 16, N = j & 65535, P = A & 255 | 1, F = !!(P & 4), ee = h[t + 5];
		ct(ee < 0 ? null : m[ee], g, t + 2, g[t + 0] * (E - h[t + 2]), _, 0), e.child[v] = O, e.leg[v] = k, e.kind[v] = A >>> 8 & 255, e.node[v] = A >>> 16, e.x[v] = _[0], e.y[v] = _[1], e.pass[v] = M, e.alpha[v] = F ? 1 - (E - h[t + 2]) / (h[t + 3] - h[t + 2]) : 1, e.room[v] = g[t + 1], c && P & 16 && (P |= 8, b++), e.look[v] = P, (S < 0 || (F === C ? M === w ? N < T : M > w : C)) && (S = v, C = F, w = M, T = N), v++;
	}
	S >= 0 && (e.look[S] &= -2, C || y++);
	let k = yt(l.come, n), A = yt(l.unknown, n);
	e.dots = v, e.onMap = y, e.notYet = l.come.length - k, e.unknown = A, e.never = l.never, e.off = k - A - y, e.unseen = b;
}
// src/stage/looks.ts
var Qt = {
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
}, $t = {
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
}, en = {
	dark: "#b9c4ce",
	light: "#7f8f8a"
}, tn = {
	dark: "#76828e",
	light: "#506070"
}, nn = 3.4, rn = {
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
}, an = [
	3.1,
	3.7,
	4.6,
	2.6
], on = [
	"#ffffff",
	"#ffd0c4",
	"#ff9a85",
	"#ff5f4c",
	"#e0201b"
], sn = [
	3,
	3.3,
	3.7,
	4.1,
	4.8
], cn = "#ffdd00", ln = [
	16,
	21,
	27
], un = 512, dn = (e) => [
	parseInt(e.slice(1, 3), 16),
	parseInt(e.slice(3, 5), 16),
	parseInt(e.slice(5, 7), 16)
];
function fn(e, t, n) {
	return e + pn(e, n) + (t ? mn(e, n) + hn(e, n) : 0);
}
var pn = (e, t) => Math.min(.8 * t, e * .28), mn = (e, t) => Math.min(1 * t, e * .3), hn = (e, t) => Math.min(1 * t, Math.max(.5, e * .3)), gn = (e, t) => Math.max(Math.min(1.3 * t, e * .5), e * .3);
function _n(e, t, n, r, i) {
	let a = Math.min(511, Math.max(4, Math.round(i * 8)));
	return (((e * 2 + +!!t) * 2 + +!!n) * 17 + r) * un + a;
}
var vn = class {
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
	rowOf = new Int32Array(612 * un);
	rows = /* @__PURE__ */ new Int32Array(1024);
	rowCount = 1;
	rgb;
	constructor(e, t) {
		this.ratio = e, this.colours = t, this.rgb = t.slice(0, 8).map(dn), this.rgb[8] = dn(cn);
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
		this.rowOf[e] === 0 && ((this.rowCount + 1) * 4 * 4 > this.rows.length && (this.rows = yn(this.rows, new Int32Array(2 * this.rows.length))), this.rowOf[e] = this.rowCount++);
		let n = this.count++;
		if (n >= this.begin.length) {
			let e = 2 * n;
			this.begin = yn(this.begin, new Int32Array(e)), this.opaque = yn(this.opaque, new Int32Array(e)), this.end = yn(this.end, new Int32Array(e)), this.size = yn(this.size, new Int32Array(e)), this.offset = yn(this.offset, new Int32Array(e));
		}
		let r = e % un / 8, i = Math.floor(e / un), a = i % 17;
		return i = Math.floor(i / 17), this.paint(n, {
			ringed: i % 2 == 1,
			hollow: (i >> 1) % 2 == 1,
			colour: i >> 2,
			alpha: a
		}, r, t % 4, Math.floor(t / 4)), this.rows[this.rowOf[e] * 4 * 4 + t] = n, this.width > 0 && this.place(n), n;
	}
	paint(e, t, n, r, i) {
		let { ratio: a } = this, o = t.colour === 8, s = mn(n, a), c = hn(n, a), l = o ? n : fn(n, t.ringed, a), u = gn(n, a), d = Math.ceil(l + 1), f = 2 * d + 1, p = this.rgb[t.colour] ?? this.rgb[0], m = t.alpha / 16, h = d + (r + .5) / 4, g = d + (i + .5) / 4, _ = [], v = [];
		for (let e = 0; e < f; e++) for (let r = 0; r < f; r++) {
			let i = 0, d = 0, y = 0, b = 0, x = 0;
			for (let f = 0; f < 16; f++) {
				let m = r + ((f & 3) + .5) / 4 - h, _ = e + ((f >> 2) + .5) / 4 - g, v = Math.sqrt(m * m + _ * _);
				if (v > l) continue;
				x++;
				let S, C;
				o ? (C = !0, S = v > l - Math.max(1.5 * a, l * .16) ? 1 : .22) : v <= n ? (C = !t.hollow || v > n - u, S = C ? 1 : .82) : (C = t.ringed && v > n + s && v <= n + s + c, S = C ? 1 : .6);
				let w = C ? p : ln;
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
			this.at = yn(this.at, new Uint16Array(e)), this.values = yn(this.values, new Int32Array(e)), this.hit = yn(this.hit, new Uint8Array(e)), this.places = yn(this.places, new Int32Array(e));
		}
		this.begin[e] = this.pixels, this.opaque[e] = this.pixels + _.length, this.end[e] = this.pixels + y.length, this.size[e] = f, this.offset[e] = -d;
		for (let [e, t, n] of y) this.at[this.pixels] = e, this.values[this.pixels] = t, this.hit[this.pixels] = n, this.pixels++;
	}
};
function yn(e, t) {
	return t.set(e), t;
}
// src/stage/dress.ts
var bn = { by: "pass" }, xn = {
	by: "pass",
	labels: [
		"1",
		"2",
		"3",
		"4",
		"5+"
	],
	colours: on,
	radii: sn,
	ofChild: null,
	due: null,
	lit: -1
};
function Sn(e) {
	return (e.due?.leg.length ?? 0) > 0;
}
function Cn(e, t, n, r = -1) {
	let i = n ? "light" : "dark";
	if (t.by === "target" && Sn(e)) return {
		by: "target",
		labels: [
			"inside target",
			"in its last quarter",
			"beyond target",
			"no target"
		],
		colours: rn[i],
		radii: an,
		ofChild: null,
		due: Ut(e),
		lit: r
	};
	let a = t.by === "attribute" ? e.attributes.find((e) => e.name === t.name) : void 0, o = a && e.childColumns.attributes.get(a.name);
	if (!a || !o) return {
		...xn,
		lit: r
	};
	let s = wn(a.values, o), c = $t[i];
	return {
		by: "attribute",
		labels: s.labels,
		colours: s.labels.map((e, t) => t === s.other ? en[i] : t === s.unknown ? tn[i] : c[t]),
		radii: s.labels.map(() => nn),
		ofChild: Uint8Array.from(o, (e) => s.toneOf[e]),
		due: null,
		lit: r
	};
}
function wn(e, t) {
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
function Tn(e, t, n, r, i, a) {
	if (e.ofChild) for (let n = 0; n < t.dots; n++) a[n] = e.ofChild[t.child[n]];
	else if (e.due) for (let o = 0; o < t.dots; o++) a[o] = Wt(n, e.due, t.leg[o], i ? r + i[t.child[o]] : r);
	else for (let e = 0; e < t.dots; e++) a[e] = Math.min(t.pass[e], 5) - 1;
}
function En(e, t, n, r) {
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
function Dn(e, t, n, r, i) {
	if (e.ofChild) return e.labels[e.ofChild[n]];
	if (!e.due) return "";
	let a = Wt(t, e.due, r, i);
	return a === 3 ? "" : e.labels[Math.min(a, 2)];
}
// src/stage/filters.ts
function On(e, t, n) {
	let r = e.childColumns.birth[t];
	return r === 0 ? null : Nt(n, e.start) - r;
}
function kn(e, t, n) {
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
		let r = In(e, n.ages), i = Ln(e);
		o((e) => r(e, i(t.childFrom[e])));
	}
	if (n.ids) {
		let t = new Set(n.ids);
		o((n) => t.has(e.childColumns.ids[n]));
	}
	if (n.firstSeen?.from || n.firstSeen?.to) {
		let t = Pn(e, n.firstSeen.from, n.firstSeen.to), { firstSeen: r } = xt(e);
		o((e) => t(r[e]));
	}
	if (n.open !== void 0) {
		let { open: t } = xt(e), r = +!!n.open;
		o((e) => t[e] === r);
	}
	let { from: l, to: u, kind: d } = e.legColumns;
	for (let e of n.through ?? []) {
		let t = c(e);
		s((e) => u[e] === t);
	}
	for (let t of n.way ?? []) {
		let [n, r] = An(e, t);
		s((e) => u[e] === r && l[e] === n && d[e] === 0);
	}
	for (let t of n.longerThan ?? []) s(Mn(e, t, c));
	if (n.backAfter?.length) {
		let r = n.backAfter.map(c);
		o(jn(e, t, Uint8Array.from(e.map.nodes, (e, t) => +!!r.includes(t))));
	}
	if (n.except) {
		let r = kn(e, t, n.except);
		o((e) => r[e] === 0);
	}
	return a;
}
function An(e, t) {
	let n = (t) => e.map.nodes.findIndex((e) => e.id === t);
	return [t.from === "" ? e.map.nodes.length : n(t.from), n(t.to)];
}
function jn(e, t, n) {
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
function Mn(e, { node: t, days: n }, r) {
	let { to: i, start: a, end: o, flags: s } = e.legColumns, c = e.childColumns.asOf, l = t === void 0 ? null : r(t), u = (n + 1) * jt, d = Nn(e);
	return (e) => l !== null && i[e] !== l || a[e] === -2147483648 ? !1 : (o[e] === -2147483648 ? s[e] & 1 ? c[d(e)] : a[e] : o[e]) - a[e] >= u;
}
function Nn(e) {
	let { first: t } = e.childColumns, n = 0;
	return (e) => {
		for (; e >= t[n + 1];) n++;
		return n;
	};
}
function Pn(e, t, n) {
	let r = Mt(e.start), i = t ? Mt(t) - r : -Infinity, a = n ? Mt(n) - r + jt : Infinity;
	return (e) => e !== -2147483648 && e >= i && e < a;
}
function Fn(e, t, n, r) {
	let i = In(e, t), a = Ln(e);
	return n.map((e, t) => e && i(t, a(r(t))) ? 1 : 0);
}
function In(e, t) {
	let n = e.settings.age_bands, r = It(n), i = new Set(t.map((e) => r.indexOf(e)));
	return i.delete(-1), (t, r) => {
		let a = e.childColumns.birth[t];
		return i.has(Lt(a === 0 ? null : r - a, n));
	};
}
function Ln(e) {
	let t = /* @__PURE__ */ new Map();
	return (n) => {
		let r = Math.floor(n / 1440), i = t.get(r);
		return i === void 0 && t.set(r, i = Nt(r * 1440, e.start)), i;
	};
}
function Rn(e, t, n) {
	let r = (e, t) => [yt(e, n - t * jt), yt(e, n)];
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
			median: zn(e.took[n].subarray(c, l)),
			completed: l - c
		};
	});
}
function zn(e) {
	if (e.length === 0) return null;
	let t = e.slice().sort(), n = t.length >> 1;
	return t.length % 2 == 1 ? t[n] : (t[n - 1] + t[n]) / 2;
}
// src/stage/pick.ts
function Bn(e, t, n, r = 0) {
	let i = Math.floor(t), a = Math.floor(n), o = -1, s = r * r, { sprites: c } = e;
	for (let t = e.count - 1; t >= 0; t--) {
		if (e.child[t] < 0) continue;
		let n = e.sprite[t], l = c.size[n], u = i - e.left[t], d = a - e.top[t];
		if (u >= 0 && d >= 0 && u < l && d < l && Vn(c, n, d * l + u)) return e.child[t];
		if (r > 0) {
			let e = (u + c.offset[n]) ** 2 + (d + c.offset[n]) ** 2;
			e < s && (s = e, o = t);
		}
	}
	return o < 0 ? null : e.child[o];
}
function Vn(e, t, n) {
	for (let r = e.begin[t]; r < e.end[t]; r++) if (e.at[r] === n) return e.hit[r] === 1;
	return !1;
}
// src/stage/raster.ts
var Hn = 2e3, Un = .5, Wn = .6, Gn = 2, Kn = .35, qn = .16, Jn = .5, Yn = 5, Xn = 3.9, Zn = .72, Qn = 22, $n = 6e6, er = class {
	sprites = new vn(1, on);
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
	arrange(e, t, n, r = xn, i = null, a = null) {
		let { sprites: o } = this;
		(o.ratio !== t.ratio || o.colours !== r.colours || o.pixels > $n) && (this.sprites = new vn(t.ratio, r.colours));
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
		for (let e = 0; e < Qn; e++) u[e + 1] += u[e];
		let v = u[20];
		for (let e = 0; e < s; e++) l[u[c[e]]++] = e;
		let y = this.room(_ * 2 + (a?.count ?? 0)), b = Math.max(Un, Math.min(1, Math.sqrt(Hn / Math.max(_, 1)))) * Math.min(Gn, Math.max(Wn, d)), x = n >= 0 ? Kn : 1;
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
				let e = l ? 16 : Math.round(t.alpha[r] * c * (h < 0 || h === v ? 1 : qn) * 16);
				if (e === 0) continue;
				let n = !!(i & 2), a = m[v] * Math.min(s, y * f * (n ? Zn : 1) / Xn) * p;
				x = l ? _n(8, !1, !1, 16, fn(a, n, p) + Yn * p) : _n(v, !!(i & 1), n, e, a), !l && y === Infinity && !(i & 4) && (g[b] = x);
			}
			let S = this.x[r] * p, C = this.y[r] * p, w = Math.floor(S), T = Math.floor(C), E = u.of(x, ((C - T) * 4 | 0) * 4 + ((S - w) * 4 | 0));
			e.child[_] = t.child[r], e.sprite[_] = E, e.left[_] = w + u.offset[E], e.top[_] = T + u.offset[E], _++;
		}
		e.count = _;
	}
	addTails(e, t, n, r, { dress: i, tones: a, size: o }, s) {
		let { sprites: c, bucket: l } = this, { zoom: u, panX: d, panY: f, ratio: p } = n, m = e.count;
		for (let n = 0; n < r.count; n++) {
			let h = r.dot[n], g = a === null ? Math.min(t.pass[h], 5) - 1 : a[h], _ = (s >= 0 && t.child[h] !== s ? Kn : 1) * (i.lit < 0 || i.lit === g ? 1 : qn), v = Math.round(Jn * r.fade[n] * _ * 16);
			if (l[h] === 21 || v === 0) continue;
			let y = (r.x[n] * u + d) * p, b = (r.y[n] * u + f) * p, x = Math.floor(y), S = Math.floor(b), C = i.radii[g] * o * p * (.45 + .4 * r.fade[n]), w = c.of(_n(g, !1, !1, v, C), ((b - S) * 4 | 0) * 4 + ((y - x) * 4 | 0));
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
function tr(e, t) {
	let { width: n, height: r } = t, i = new Int32Array(t.data.buffer, t.data.byteOffset, n * r);
	i.fill(0);
	let { sprites: a, count: o } = e;
	a.fit(n);
	let { begin: s, opaque: c, end: l, size: u, values: d, places: f } = a;
	for (let t = 0; t < o; t++) {
		let o = e.sprite[t], p = e.left[t], m = e.top[t], h = u[o];
		if (p < 0 || m < 0 || p + h > n || m + h > r) {
			nr(a, o, p, m, i, n, r);
			continue;
		}
		let g = m * n + p, _ = c[o], v = l[o];
		for (let e = s[o]; e < _; e++) i[g + f[e]] = d[e];
		for (let e = _; e < v; e++) {
			let t = g + f[e], n = i[t];
			i[t] = n === 0 ? d[e] : rr(d[e], n);
		}
	}
}
function nr(e, t, n, r, i, a, o) {
	let s = e.size[t];
	for (let c = e.begin[t]; c < e.end[t]; c++) {
		let t = n + e.at[c] % s, l = r + Math.floor(e.at[c] / s);
		if (t < 0 || l < 0 || t >= a || l >= o) continue;
		let u = l * a + t, d = e.values[c];
		i[u] = i[u] === 0 || d >>> 24 == 255 ? d : rr(d, i[u]);
	}
}
function rr(e, t) {
	let n = e >>> 24, r = t >>> 24;
	if (r === 255) {
		let r = n + (n >>> 7), i = 256 - r, a = (e & 16711935) * r + (t & 16711935) * i >>> 8 & 16711935, o = (e & 65280) * r + (t & 65280) * i >>> 8 & 65280;
		return 4278190080 | a | o;
	}
	let i = r * (255 - n) * 257 + 32896 >> 16, a = n + i, o = ir[a], s = ((e & 255) * n + (t & 255) * i) * o, c = ((e >>> 8 & 255) * n + (t >>> 8 & 255) * i) * o, l = ((e >>> 16 & 255) * n + (t >>> 16 & 255) * i) * o;
	return a << 24 | l + .5 << 16 | c + .5 << 8 | s + .5;
}
var ir = Float64Array.from({ length: 256 }, (e, t) => t === 0 ? 0 : 1 / t);
// src/stage/seen.ts
function ar(e, t, n) {
	let r = e.arrivals.length, i = (e) => n ? e.times : or(e.times, e.children, t);
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
function or(e, t, n) {
	let r = new Int32Array(e.length), i = 0;
	for (let a = 0; a < e.length; a++) r[i] = e[a], i += n[t[a]];
	return r.subarray(0, i);
}
// src/stage/story.ts
function sr(e, t, n) {
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
			days: _ === null || b === null ? null : Math.max(0, Math.floor((b - _) / jt)),
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
function cr(e) {
	return e.toUpperCase().replace(/[\s-]+/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
}
function lr(e, t) {
	let n = cr(t);
	if (n === "") return [];
	let r = [], i = [];
	for (let t = 0; t < e.length; t++) {
		let a = cr(e[t]).indexOf(n);
		a === 0 ? r.push(t) : a > 0 && i.push(t);
	}
	return r.concat(i);
}
// src/stage/tails.ts
var ur = 4, dr = 5, fr = 60, pr = 3e3;
function mr() {
	let e = pr * dr;
	return {
		count: 0,
		x: new Float64Array(e),
		y: new Float64Array(e),
		dot: new Uint32Array(e),
		fade: new Float32Array(e),
		moving: 0
	};
}
function hr(e, t, n, r, i, a) {
	e.count = 0, e.moving = 0;
	for (let n = 0; n < t.dots; n++) t.kind[n] === 0 && !(t.look[n] & 8) && e.moving++;
	if (e.moving > 3e3) return;
	let { wholes: o, parts: s } = n, c = /* @__PURE__ */ new Float64Array(4), l = 0, u = 0;
	for (let n = 0; n < t.dots; n++) {
		for (; o[u * 8 + 1] !== t.leg[n];) u++;
		if (t.kind[n] !== 0 || t.look[n] & 8) continue;
		let d = u * 8, f = o[d + 5], p = f < 0 ? null : r[f], m = s[u * 8 + 0], h = m * (i + (a ? a[t.child[n]] : 0) - o[d + 2]), g = Math.min(h, m * ur * 1440);
		ct(p, s, u * 8 + 2, h - g, c, 2);
		let _ = Math.hypot(c[2] - t.x[n], c[3] - t.y[n]), v = _ > fr ? g * fr / _ : g;
		for (let t = 1; t <= dr && _ > 1; t++) ct(p, s, u * 8 + 2, h - v * t / dr, c, 0), e.x[l] = c[0], e.y[l] = c[1], e.dot[l] = n, e.fade[l] = 1 - t / 6, l++;
	}
	e.count = l;
}
// src/stage/trail.ts
var gr = 24;
function _r(e, t, n, r, i, a) {
	let { kind: o, shownFrom: s, shownTo: c } = e.legColumns, l = [], u = /* @__PURE__ */ new Float64Array(2);
	for (let e = t.ofChild[r]; e < t.ofChild[r + 1]; e++) {
		let r = [];
		for (let l = t.first[e]; l < t.first[e + 1] && s[l] <= i; l++) {
			if (c[l] <= a) continue;
			let t = o[l] === 0 ? gr : 0, d = Math.max(s[l], a), f = Math.min(c[l], i);
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
var vr = 1500;
function* yr(e, t, n) {
	let r = e.map.nodes.length, i = br(e.legs);
	for (let r = 0; r < e.children; r += vr) xr(e, t, n, i, r, Math.min(e.children, r + vr)), yield;
	let a = yield* Cr(i, r), o = r + 2, s = br(e.legs), c = br(e.due ? e.due.leg.length : 0), l = Sr(e, t, n, s, c);
	for (let t = 0; t < e.children; t += vr) l(t, Math.min(e.children, t + vr)), yield;
	let u = yield* Cr(s, r * o), d = yield* Ee(c.count, c.group.subarray(0, c.count), c.time), f = wr(c, d, r);
	return {
		arrivals: a,
		follows: Array.from({ length: r }, (e, t) => u.slice(t * o, (t + 1) * o)),
		ended: f,
		took: Tr(c, r).map(([e, t]) => Float64Array.from(d.subarray(e, t), (e) => c.took[e]))
	};
}
function br(e) {
	return {
		count: 0,
		group: new Uint32Array(e),
		time: new Int32Array(e),
		child: new Uint32Array(e),
		took: /* @__PURE__ */ new Float64Array()
	};
}
function xr(e, t, n, r, i, a) {
	let { to: o, shownTo: s } = e.legColumns, { dayZero: c, until: l, never: u } = n, { group: d, time: f, child: p } = r, m = r.count;
	for (let n = i; n < a; n++) {
		if (u?.[n]) continue;
		let r = c ? c[n] : 0, i = t.first[t.ofChild[n + 1]];
		for (let a = t.first[t.ofChild[n]]; a < i; a++) !lt(e, a) || c && s[a] < r || l && s[a] > l[n] || (d[m] = o[a], f[m] = s[a] - r, p[m++] = n);
	}
	r.count = m;
}
function Sr(e, t, n, r, i) {
	let { kind: a, flags: o, from: s, to: c, shownFrom: l, shownTo: u, start: d, end: f } = e.legColumns, { dayZero: p, until: m, never: h } = n, { asOf: g } = e.childColumns, _ = e.map.nodes.length, v = _ + 2, y = Uint8Array.from(e.map.nodes, (e) => +(e.kind === "exit")), b = e.map.nodes.map((e) => e.target ?? null), x = Ut(e), S = qt(e), C = Math.floor(Date.parse(`${e.start.slice(0, 10)}T00:00Z`) / 6e4 / 1440), w = e.settings.link_days * 1440;
	i.took = new Float64Array(i.time.length);
	let T = /* @__PURE__ */ new Int32Array(64), E = /* @__PURE__ */ new Int32Array(64), D = /* @__PURE__ */ new Int32Array(64), O = /* @__PURE__ */ new Uint8Array(64), k = 0, A = 0, j = 0, M = 2147483647, N = (e) => e <= M && (p === null || e >= j), P = (e, t, n) => {
		e.group[e.count] = t, e.time[e.count] = n - j, e.child[e.count++] = A;
	}, F = (e) => {
		if (e <= T.length) return;
		let t = 2 * e;
		[T, E, D, O] = [
			new Int32Array(t),
			new Int32Array(t),
			new Int32Array(t),
			new Uint8Array(t)
		];
	}, ee = (e) => {
		let n = t.parent[D[e]];
		if (n < 0) return -1;
		let r = a[T[e]] === 0 ? s[T[e]] : c[T[e]], i = -1;
		for (let t = 0; t < k; t++) D[t] === n && c[T[t]] === r && l[T[t]] <= l[T[e]] && (i = t);
		return i;
	}, I = () => {
		k = 0;
		for (let e = t.ofChild[A]; e < t.ofChild[A + 1]; e++) {
			let n = t.first[e], r = t.first[e + 1];
			for (let t = n; t < r; t++) a[t] > 1 || (a[t] === 1 && t > n && a[t - 1] === 0 && d[t - 1] === d[t] && f[t - 1] === f[t] ? E[k - 1] = t : (T[k] = E[k] = t, D[k] = e, O[k++] = 0));
		}
	}, L = (e, t, n) => {
		let r = b[n];
		if (!r || !x || x.since[t] === -2147483648 || !N(u[E[e]])) return;
		let a = Math.floor(x.since[t] / 1440), o = Math.floor(f[t] / 1440);
		i.took[i.count] = r.unit === "working" ? Gt(a + C, o + C, S) : o - a, P(i, n, u[E[e]]);
	}, te = () => {
		j = p ? p[A] : 0, M = m ? m[A] : 2147483647, F(e.childColumns.first[A + 1] - e.childColumns.first[A]), I();
		for (let e = 0; e < k; e++) {
			let t = e === 0 || D[e] !== D[e - 1] ? ee(e) : e - 1;
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
				L(e, t, n);
			}
		}
	};
	return (e, t) => {
		for (A = e; A < t; A++) h?.[A] || te();
	};
}
function* Cr(e, t) {
	return wr(e, yield* Ee(e.count, e.group, e.time), t);
}
function wr(e, t, n) {
	let { time: r, child: i } = e, a = new Int32Array(t.length), o = new Uint32Array(t.length);
	for (let e = 0; e < t.length; e++) a[e] = r[t[e]], o[e] = i[t[e]];
	return Tr(e, n).map(([e, t]) => ({
		times: a.subarray(e, t),
		children: o.subarray(e, t)
	}));
}
function Tr(e, t) {
	let n = new Uint32Array(t);
	for (let t = 0; t < e.count; t++) n[e.group[t]]++;
	let r = 0;
	return Array.from(n, (e) => [r, r += e]);
}
// src/map/gate.ts
function Er(e) {
	let t = {
		left: Infinity,
		top: Infinity,
		right: -Infinity,
		bottom: -Infinity
	};
	for (let n of e) {
		let e = ae(n);
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
function Dr(e, t) {
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
function Or(e) {
	let t = e.nodes.length, n = new Map(e.nodes.map((e, t) => [e.id, t])), r = Er(e.nodes), i = /* @__PURE__ */ new Map();
	for (let r of e.edges) {
		let a = n.get(r.from), o = n.get(r.to);
		a !== void 0 && o !== void 0 && i.set(a * t + o, se(r, e.edges));
	}
	let a = Array((t + 1) * t), o = (n, a) => {
		let o = e.nodes[a];
		if (n >= t) return ye(Dr(o, r), o);
		if (n === a) return be(o);
		let s = i.get(n * t + a), c = e.nodes[n];
		return s === void 0 ? ve(oe(c, o.x, o.y), oe(o, c.x, c.y)) : _e(B(c, o, s));
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
var kr = /* @__PURE__ */ new WeakMap();
function Ar(e) {
	let t = kr.get(e);
	return t || kr.set(e, t = jr(e)), t;
}
function jr(e) {
	let t = Ze(e), n = Or(e.map), r = /* @__PURE__ */ new Map(), i = (r, i) => {
		let a = r === "calendar" ? {
			dayZero: null,
			until: null,
			never: null
		} : Mr(e, t, i), o = Le(e, t, a.dayZero);
		return {
			timing: a,
			places: o,
			motion: ut(e, t, n, o),
			room: Xt(e, o),
			active: N(t, a),
			comings: Et(t, a),
			history: new we(() => yr(e, t, a)),
			window: r === "calendar" ? [e.window[0], e.window[1]] : [0, Nr(e, t, a)]
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
function Mr(e, t, n) {
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
function Nr(e, t, n) {
	let r = 0;
	for (let i = 0; i < e.children; i++) n.never?.[i] || t.ofChild[i] === t.ofChild[i + 1] || (r = Math.max(r, n.until[i] - n.dayZero[i]));
	return r;
}
// src/stage/engine.ts
function Pr(e) {
	let t = e instanceof Uint8Array ? w(e) : e, n = Ar(t), { tracks: r, routes: i } = n, a = t.map.nodes, o = Yt(), s = new er(), c = ht(), l = "calendar", u = null, d = {}, f = kn(t, r, d), p = f, m = NaN, h = p.reduce((e, t) => e + t, 0), g = -1, _ = !1, y = !1, b = n.world("calendar", null), x = b.window[0], S = mr(), C = !1, T = xn, E = /* @__PURE__ */ new Uint8Array(), D = null, O = null, A = null, j = !1, M = null, N = () => {
		j = !1, M = null;
	}, P = (e) => {
		p = e, h = p.reduce((e, t) => e + t, 0), D = null, O = null, N();
	}, F = () => {
		if (!d.agesNow?.length) return;
		let { dayZero: e } = b.timing, n = e ? Math.floor(x / (30 * jt)) : Nt(x, t.start);
		n !== m && (m = n, P(Fn(t, d.agesNow, f, (t) => e ? e[t] + x : x)));
	}, ee = () => D ??= ar(b.history.now(), p, h === t.children), I = () => (O ??= Ot(b.comings, b.timing, p), j || Zt(o, {
		...b,
		payload: t,
		tracks: r,
		routes: i,
		visible: p,
		offMapHidden: _,
		cast: c,
		comings: O
	}, x), j = !0, o), L = (e) => (E.length < e.dots && (E = new Uint8Array(e.child.length)), Tn(T, e, t, x, b.timing.dayZero, E), E), te = () => C ? (hr(S, I(), c, n.routes.tables, x, b.timing.dayZero), S) : null, R = (e) => (M && Fr(M.view, e) || (M = {
		painting: s.arrange(I(), e, g, T, T.by === "pass" ? null : L(o), te()),
		view: { ...e }
	}), M.painting), ne = (e, t) => {
		if (b.timing.never?.[e]) return null;
		let n = b.timing.dayZero ? t + b.timing.dayZero[e] : t;
		return b.timing.until && n >= b.timing.until[e] ? null : n;
	}, re = (e, n) => {
		let i = e >= 0 && e < t.children ? ne(e, n) : null;
		return i === null ? [] : ft(t, r, b.motion, e, i);
	}, ie = (e, t, n) => {
		let i = r.ofChild[e];
		for (; r.pass[i] !== t || r.number[i] !== n;) i++;
		return i;
	}, ae = (e, n, r, i) => {
		let a = T.ofChild ? T.ofChild[e] : T.due ? Wt(t, T.due, n, i) : Math.min(r, 5) - 1;
		return T.radii[a];
	}, oe = (e) => {
		if (!p[e]) return [];
		let { flags: n, shownFrom: r, shownTo: i, kind: a, to: o } = t.legColumns, s = /* @__PURE__ */ new Float64Array(2), c = ne(e, x) ?? 0;
		return re(e, x).map((t) => {
			b.motion.place(ie(e, t.pass, t.track), t.leg, c, s);
			let l = t.kind === "wait", u = b.places.slot[t.leg] < 0 ? Infinity : qe(b.places, o[t.leg], l);
			return {
				x: s[0],
				y: s[1],
				node: t.to,
				from: t.from,
				kind: v[a[t.leg]],
				share: t.share,
				pass: t.pass,
				track: t.track,
				hollow: t.hollow,
				ringed: !!(n[t.leg] & 1),
				leg: t.leg,
				radius: ae(e, t.leg, t.pass, c) * Math.min(1, u / 3.9),
				alpha: a[t.leg] === 3 ? 1 - (c - r[t.leg]) / (i[t.leg] - r[t.leg]) : 1
			};
		});
	};
	return {
		payload: t,
		get window() {
			return b.window;
		},
		get shown() {
			return h;
		},
		get time() {
			return x;
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
		dayZero: (e) => b.timing.never?.[e] ? null : b.timing.dayZero?.[e] ?? 0,
		setMode(e, t = null) {
			l = e, u = e === "start" ? t : null, b = n.world(e, t), m = NaN, _t(c), D = null, O = null, N();
		},
		setFilter(e) {
			d = e, f = kn(t, r, d), P(f), m = NaN, F();
		},
		follow(e) {
			g = e ?? -1, N();
		},
		setOffMapHidden(e) {
			_ = e, N();
		},
		setDress(e) {
			T = e, M = null;
		},
		setTails(e) {
			C = e, M = null;
		},
		tailsHeld() {
			let e = te()?.moving ?? 0;
			return e > 3e3 ? e : 0;
		},
		wholeTrails(e) {
			let t = I(), n = /* @__PURE__ */ new Set();
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
			return T;
		},
		countTones: () => En(T, I(), L(o), p),
		toneWords(e) {
			let n = ne(e, x);
			return n === null ? [] : re(e, x).map((r) => Dn(T, t, e, r.leg, n));
		},
		get latelyReady() {
			return b.history.ready;
		},
		lately() {
			let { arrivals: e, lately: t } = ee();
			return Rn(t, e, x);
		},
		work: (e) => b.history.for(e) && St(t).for(e),
		arrivals: () => ee().arrivals,
		eachOffMap(e) {
			let t = I();
			for (let n = 0; n < t.dots; n++) if ((t.look[n] & 24) == 16 && !e(t.leg[n], t.x[n], t.y[n])) return;
		},
		setStill(e) {
			y = e, this.seek(x);
		},
		seek(e) {
			let t = b.window[0], n = y && e < b.window[1] ? t + Math.floor((e - t) / jt) * jt : e;
			n === x && j || (x = n, N(), F());
		},
		draw(e, t) {
			let n = R(e);
			return tr(n, t), n.dots;
		},
		pick: (e, t, n, r = 0) => Bn(R(e), t * e.ratio, n * e.ratio, r * e.ratio),
		counts(e = !0) {
			let n = I(), { heading: r, waiting: i } = At(t, n), o = e || b.history.ready ? ee().arrivals : null;
			return {
				nodes: a.map((e, t) => ({
					heading: r[t],
					waiting: i[t],
					arrivals: o ? yt(o[t], x) : NaN
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
		dots: oe,
		positionOf(e, t) {
			let n = oe(t)[0];
			return n ? {
				x: n.x * e.zoom + e.panX,
				y: n.y * e.zoom + e.panY,
				node: n.node,
				pass: n.pass,
				hollow: n.hollow
			} : null;
		},
		trail(e) {
			let n = p[e] ? ne(e, x) : null;
			return n === null ? [] : _r(t, r, b.motion, e, n, b.timing.dayZero ? b.timing.dayZero[e] : -2147483648);
		},
		story: (e) => sr(t, r, e),
		find: (e) => lr(t.childColumns.ids, e),
		childId: (e) => t.childColumns.ids[e],
		childIndex(e) {
			return A ??= new Map(t.childColumns.ids.map((e, t) => [e, t])), A.get(e) ?? -1;
		},
		histogram: (e) => ({ passes: zt(t, r, b.timing, f, b.window, e) }),
		histogramPieces: (e) => Bt(t, r, b.timing, f, b.window, e),
		describe(e) {
			let n = b.timing.dayZero ? b.timing.dayZero[e] : 0, i = Math.min(x + n, t.childColumns.asOf[e] - 1), a = re(e, x)[0]?.pass ?? 0;
			for (let t = r.ofChild[e + 1] - 1; t >= r.ofChild[e] && a === 0; t--) r.from[t] <= i && (a = r.pass[t]);
			return {
				age: Pt(On(t, e, i)),
				pass: Math.max(1, a),
				passes: r.passes[e],
				attributes: t.attributes.flatMap((n) => {
					let r = n.values[t.childColumns.attributes.get(n.name)[e]];
					return r ? [[n.label, r]] : [];
				})
			};
		},
		atNode: (e) => k(t, I(), e),
		hiddenOffMap: () => I().unseen,
		whereabouts: re
	};
}
function Fr(e, t) {
	return e.width === t.width && e.height === t.height && e.ratio === t.ratio && e.zoom === t.zoom && e.panX === t.panX && e.panY === t.panY;
}
// src/stage/fullScreen.ts
var Ir = /* @__PURE__ */ new WeakMap();
function Lr(e, t) {
	Ir.set(e, t);
}
function Rr(e) {
	document.fullscreenElement ? document.exitFullscreen().catch(() => void 0) : Ir.get(e)?.requestFullscreen?.().catch(() => void 0);
}
// src/fields.ts
var zr = /* @__PURE__ */ new Set([
	"r",
	"R",
	"c",
	"C"
]), Br = /* @__PURE__ */ new Set([
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
function Vr(e) {
	let t = e.composedPath()[0];
	return t instanceof HTMLElement ? t : null;
}
function Hr(e) {
	return e.isContentEditable || e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement ? !0 : e instanceof HTMLInputElement && Br.has(e.type);
}
// src/stage/keyboard.ts
var Ur = [
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
	["V", "Two side by side, or one map again"],
	["S", "Go to the other side"],
	["Esc", "Close a panel, or stop following"],
	["M", "Full screen"],
	["?", "This list"]
];
function Wr(e, t) {
	return t === " " ? e.closest("button, a, summary, [role=button], [role=option]") !== null || e instanceof HTMLInputElement : e instanceof HTMLInputElement && (t.startsWith("Arrow") || t === "Home" || t === "End" || t.startsWith("Page")) && (e.type === "range" || e.type === "radio");
}
function Gr(e, t) {
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
		case "v":
		case "V": return t.twoSides;
		case "s":
		case "S": return t.otherSide;
		case "?": return t.help;
		case "Escape": return t.escape;
		default: return /^[0-9]$/.test(e.key) ? () => t.tenth(Number(e.key)) : null;
	}
}
function Kr(e, t) {
	if (e.ctrlKey || e.metaKey || e.altKey) return;
	let n = Vr(e);
	if (n && Hr(n)) {
		e.stopPropagation();
		return;
	}
	if (zr.has(e.key) && e.stopPropagation(), e.defaultPrevented || n && Wr(n, e.key)) return;
	let r = Gr(e, t);
	r && (e.preventDefault(), e.stopPropagation(), (!e.repeat || e.key.startsWith("Arrow") || e.key === "-" || e.key === "+") && r());
}
// src/store.ts
var H = /* @__PURE__ */ c(p(), 1);
function qr(e) {
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
function Jr(e, t) {
	return (0, H.useSyncExternalStore)(e.subscribe, () => t(e.get()));
}
// src/stage/filterJson.ts
var Yr = class extends Error {
	constructor(e) {
		super(`The filter cannot be read: ${e} is damaged. Choose it again in Filters.`), this.name = "FilterError";
	}
}, Xr = 1e5, Zr = /^\d{4}-\d{2}-\d{2}$/, Qr = (e) => typeof e == "object" && !!e && !Array.isArray(e);
function $r(e, t, n) {
	if (e !== void 0) {
		if (!Array.isArray(e) || e.length > Xr || !e.every(n)) throw new Yr(`'${t}'`);
		return e.length > 0 ? [...new Set(e)] : void 0;
	}
}
var ei = (e) => typeof e == "string" && e.length <= 500, ti = (e) => typeof e == "number" && Number.isInteger(e) && e >= 1 && e <= 5, ni = (e) => typeof e == "number" && Number.isInteger(e) && e >= 0 && e <= 36500;
function ri(e, t, n) {
	if (Object.keys(e).some((e) => !t.includes(e))) throw new Yr(`'${n}'`);
}
function ii(e) {
	if (typeof e != "string" || !Zr.test(e)) return !1;
	let t = Date.parse(`${e}T00:00:00Z`);
	return Number.isFinite(t) && new Date(t).toISOString().slice(0, 10) === e;
}
function ai(e) {
	return Qr(e) && Object.keys(e).length === 2 && ei(e.from) && ei(e.to) && e.to !== "";
}
function oi(e) {
	return Qr(e) ? (ri(e, ["node", "days"], "longerThan"), ni(e.days) && (e.node === void 0 || ei(e.node))) : !1;
}
function si(e) {
	if (e === void 0) return;
	if (!Qr(e)) throw new Yr("'firstSeen'");
	ri(e, ["from", "to"], "firstSeen");
	let { from: t, to: n } = e;
	if (t !== void 0 && !ii(t) || n !== void 0 && !ii(n)) throw new Yr("'firstSeen'");
	if (t !== void 0 || n !== void 0) return {
		...t !== void 0 && { from: t },
		...n !== void 0 && { to: n }
	};
}
function ci(e) {
	if (e === void 0) return;
	if (!Qr(e)) throw new Yr("'attributes'");
	let t = [];
	for (let [n, r] of Object.entries(e)) {
		let e = $r(r, n, ei);
		e && t.push([n, e]);
	}
	return t.length > 0 ? Object.fromEntries(t) : void 0;
}
function li(e) {
	if (!Qr(e)) throw new Yr("all of it");
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
	for (let n of Object.keys(e)) if (!t.includes(n)) throw new Yr(`'${n.slice(0, 40)}'`);
	if (e.open !== void 0 && typeof e.open != "boolean") throw new Yr("'open'");
	let n = Array.isArray(e.ids) && e.ids.length === 0 ? [] : $r(e.ids, "ids", ei), r = {
		attributes: ci(e.attributes),
		passes: $r(e.passes, "passes", ti),
		ages: $r(e.ages, "ages", ei),
		agesNow: $r(e.agesNow, "agesNow", ei),
		through: $r(e.through, "through", ei),
		way: $r(e.way, "way", ai),
		backAfter: $r(e.backAfter, "backAfter", ei),
		open: e.open,
		longerThan: $r(e.longerThan, "longerThan", oi),
		firstSeen: si(e.firstSeen),
		ids: n,
		except: e.except === void 0 ? void 0 : li(e.except)
	};
	return Object.fromEntries(Object.entries(r).filter(([, e]) => e !== void 0));
}
function ui(e) {
	return Object.keys(li(e)).length === 0;
}
// src/stage/pageLink.ts
var di = "journey-map-told", fi = {
	ok: !1,
	words: "The page does not answer. Nothing was lost here; try again.",
	codes: []
}, pi = 3e4, mi = class {
	isMine;
	put;
	told = qr({ saved: [] });
	notice = qr(null);
	waiting = /* @__PURE__ */ new Map();
	turns = 0;
	born = Math.random().toString(36).slice(2);
	constructor(e, t) {
		if (this.isMine = e, this.put = t, !t) return;
		document.addEventListener(di, this.onTold);
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
				clearTimeout(i), this.waiting.delete(t), n(e);
			}, i = setTimeout(() => r(fi), pi);
			this.waiting.set(t, r), this.put ? this.put({
				...e,
				turn: t
			}) : r(fi);
		});
	}
	end() {
		document.removeEventListener(di, this.onTold);
		for (let e of [...this.waiting.values()]) e(fi);
	}
	take(e) {
		if (typeof e != "object" || !e) return;
		let { stage: t, saved: n, answer: r } = e;
		if (typeof t != "string" || !this.isMine(t) || (Array.isArray(n) && this.told.set({ saved: n.flatMap(hi) }), typeof r != "object" || !r)) return;
		let { turn: i, ok: a, words: o, codes: s } = r;
		typeof i == "string" && this.waiting.get(i)?.({
			ok: a === !0,
			words: typeof o == "string" ? o : "",
			codes: Array.isArray(s) ? s.map(String) : []
		});
	}
	onTold = (e) => this.take(e.detail);
};
function hi(e) {
	if (typeof e != "object" || !e) return [];
	let { name: t, filter: n } = e;
	if (typeof t != "string") return [];
	try {
		return [{
			name: t,
			filter: li(n),
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
var gi = (0, H.createContext)(null);
function _i() {
	let e = (0, H.useContext)(gi);
	if (!e) throw Error("a control of the stage was drawn outside it");
	return e;
}
// src/stage/peek.ts
function vi(e) {
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
// src/stage/compare.ts
var yi = 20;
function bi(e) {
	if (typeof e != "object" || !e) return null;
	let { filter: t, years: n, others: r, follow: i, period: a, places: o } = e, s = typeof n == "number" && Number.isInteger(n) ? Math.min(yi, Math.max(0, n)) : 0;
	return {
		filter: typeof t == "object" && t && !Array.isArray(t) ? t : {},
		years: s,
		...r === !0 ? { others: !0 } : {},
		...typeof i == "string" && i !== "" ? { follow: i } : {},
		...a === "year" || a === "all" ? { period: a } : {},
		...Array.isArray(o) ? { places: o.filter((e) => typeof e == "string") } : {}
	};
}
// src/stage/filterAddress.ts
var xi = {
	passes: "times",
	ages: "age",
	agesNow: "now",
	through: "through",
	backAfter: "back",
	ids: "children"
}, Si = (e) => e === "" ? "-" : e === "-" ? "%2D" : e.replace(/%/g, "%25").replace(/~/g, "%7E"), Ci = (e) => e === "-" ? "" : e.replace(/%7E/gi, "~").replace(/%2D/gi, "-").replace(/%25/g, "%");
function wi(e) {
	let t = [];
	for (let [n, r] of Object.entries(e.attributes ?? {})) r.length > 0 && t.push([`is.${n}`, ...r]);
	for (let [n, r] of Object.entries(xi)) {
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
	]), e.except && t.push(["not", wi(e.except)]), t.map((e) => e.map(Si).join("~")).join("~~");
}
function Ti(e) {
	let t = {
		attributes: {},
		way: [],
		longerThan: []
	};
	if (e.trim() === "") return {};
	let n = new Map(Object.entries(xi).map(([e, t]) => [t, e]));
	for (let r of e.split("~~")) {
		let [e, ...i] = r.split("~").map(Ci), a = new Yr(`'${r.slice(0, 40)}'`), o = n.get(e);
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
		else if (e === "not" && i.length === 1) t.except = Ti(i[0]);
		else throw a;
	}
	return li(t);
}
// src/stage/compareAddress.ts
var Ei = (e) => e.replace(/%/g, "%25").replace(/!/g, "%21"), Di = (e) => e.replace(/%21/g, "!").replace(/%25/g, "%");
function Oi(e) {
	if (!e) return "";
	let { filter: t, years: n, others: r, follow: i, period: a, places: o } = e, s = r ? "" : wi(t);
	return [
		["years", String(n)],
		...r ? [["others", "yes"]] : [],
		...s ? [["who", s]] : [],
		...i ? [["child", i]] : [],
		...a ? [["count", a]] : [],
		...o ? [["at", ...o]] : []
	].map((e) => e.map(Ei).join("!")).join("!!");
}
function ki(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.split("!!")) {
		let [e, ...r] = n.split("!").map(Di);
		t.set(e, r);
	}
	if (!t.has("years")) return null;
	let n = (e) => t.get(e)?.[0] ?? "";
	try {
		return bi({
			years: Number(n("years")),
			filter: Ti(n("who")),
			others: n("others") === "yes",
			follow: n("child"),
			period: n("count"),
			places: t.get("at")
		});
	} catch {
		return null;
	}
}
// src/stage/look.ts
var Ai = {
	heading: "Here, or on the way",
	waiting: "Waiting",
	arrived: "Arrivals in the last 30 days",
	shares: "Which way children went on, last 90 days",
	median: "Median against target, last 90 days"
}, ji = {
	off: "Off",
	short: "Short",
	whole: "Whole"
}, Mi = {
	dots: bn,
	trails: "off",
	off: []
}, Ni = (e, t) => Object.hasOwn(e, t);
function Pi({ dots: e, trails: t, off: n }) {
	let r = [];
	return e.by === "target" && r.push("dots=target"), e.by === "attribute" && r.push(`dots=attr:${encodeURIComponent(e.name)}`), t !== "off" && r.push(`trails=${t}`), n.length > 0 && r.push(`off=${n.join(",")}`), r.join(";");
}
function Fi(e) {
	let t = {
		...Mi,
		off: []
	};
	for (let n of typeof e == "string" ? e.split(";") : []) {
		let [e, r = ""] = n.split("=", 2);
		e === "dots" && r === "target" && (t.dots = { by: "target" }), e === "dots" && r.startsWith("attr:") && (t.dots = {
			by: "attribute",
			name: Ii(r.slice(5))
		}), e === "trails" && Ni(ji, r) && (t.trails = r), e === "off" && (t.off = r.split(",").filter((e) => Ni(Ai, e)));
	}
	return t;
}
function Ii(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}
// src/stage/words.ts
var Li = 1440, Ri = [
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
], zi = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
function Bi(e, t) {
	return new Date(Date.parse(`${e.slice(0, 16)}:00Z`) + Math.floor(t) * 6e4);
}
var Vi = (e) => `${e.getUTCDate()} ${Ri[e.getUTCMonth()]}`;
function Hi(e, t, n = !1) {
	let r = Bi(e, t);
	return `${n ? `${zi[r.getUTCDay()]} ` : ""}${Vi(r)} ${r.getUTCFullYear()}`;
}
function Ui(e, t) {
	return `week of ${Hi(e, t - (Bi(e, t).getUTCDay() + 6) % 7 * Li)}`;
}
function Wi(e, t) {
	return e.datesTo === "week" ? Ui(e.start, t) : Hi(e.start, t);
}
function Gi(e, t) {
	return Bi(e, t).toISOString().slice(0, 16);
}
function Ki(e, t) {
	if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}|$)/.test(t)) return NaN;
	let n = t.length === 10 ? `${t}T00:00` : t.slice(0, 16);
	return (Date.parse(`${n}:00Z`) - Date.parse(`${e.slice(0, 16)}:00Z`)) / 6e4;
}
function qi(e) {
	return Hi(`${e.slice(0, 10)}T00:00`, 0);
}
function Ji(e) {
	return qi(e).split(" ").slice(1).join(" ");
}
function Yi(e, t, n) {
	let r = Bi(e, t), i = Bi(e, n), a = r.getUTCFullYear() === i.getUTCFullYear();
	return `${a && r.getUTCMonth() === i.getUTCMonth() ? String(r.getUTCDate()) : a ? Vi(r) : Hi(e, t)} to ${Hi(e, n)}`;
}
function Xi(e) {
	return Zi(e, "day");
}
function Zi(e, t, n = `${t}s`) {
	return `${U(e)} ${e === 1 ? t : n}`;
}
function U(e) {
	return Number.isNaN(e) ? "…" : String(Math.round(e)).replace(/\B(?=(\d{3})+$)/g, ",");
}
function Qi(e) {
	let t = e % 10;
	return Math.floor(e / 10) % 10 == 1 ? `${e}th` : `${e}${t === 1 ? "st" : t === 2 ? "nd" : t === 3 ? "rd" : "th"}`;
}
function $i(e) {
	if (e >= .995) return `1 second = ${ea(e)} ${ea(e) === "1" ? "day" : "days"}`;
	let t = ea(e * 24);
	return `1 second = ${t} ${t === "1" ? "hour" : "hours"}`;
}
var ea = (e) => String(e >= 10 ? Math.round(e) : Math.round(e * 10) / 10);
function W(e) {
	return `Day ${U(Math.floor(e / Li))}`;
}
function ta(e) {
	let t = Math.floor(e);
	return `P${Math.floor(t / Li)}DT${Math.floor(t % Li / 60)}H${t % 60}M`;
}
function na(e) {
	let t = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(e);
	return t ? Number(t[1] ?? 0) * Li + Number(t[2] ?? 0) * 60 + Number(t[3] ?? 0) : NaN;
}
// src/stage/yearsApart.ts
function ra(e) {
	return [Date.UTC(e, 1, 28) / 6e4, Date.UTC(e, 2, 1) / 6e4];
}
function ia(e, t, n) {
	if (n === 0) return t;
	let r = Date.parse(`${e.slice(0, 16)}:00Z`) / 6e4, i = r + t, a = /* @__PURE__ */ new Date(Math.floor(i / Li) * Li * 6e4), o = a.getUTCFullYear(), [s, c] = ra(o);
	if (i >= s && i < c) {
		let [e, t] = ra(o - n);
		return e + (i - s) * (t - e) / (c - s) - r;
	}
	return Date.UTC(o - n, a.getUTCMonth(), a.getUTCDate()) / 6e4 + (i - a.getTime() / 6e4) - r;
}
function aa(e) {
	return Math.max(1, Math.min(10, Math.floor((e[1] - e[0]) / (365 * Li))));
}
// src/stage/secondClock.ts
var oa = class {
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
		return this.engine.mode === "start" ? e : ia(this.engine.payload.start, e, t);
	}
};
// src/stage/figures.ts
function sa(e, t, n = []) {
	let r = t.waiting > 0 && !n.includes("waiting") ? U(t.waiting) : "";
	return n.includes("heading") ? {
		count: "",
		unit: "",
		waiting: r,
		target: "",
		more: []
	} : e === "exit" ? {
		count: U(t.arrivals),
		unit: "left so far",
		waiting: "",
		target: "",
		more: []
	} : {
		count: U(t.heading),
		unit: e === "service" ? "here now" : "on the way",
		waiting: r,
		target: "",
		more: []
	};
}
function ca(e, t, n) {
	return n.includes("median") || !e.target ? "" : `${t.median === null ? "none ended" : `median ${ua(t.median)}`}, target ${e.target.days}`;
}
function la(e, t, n) {
	let r = [];
	if (n.includes("arrived") || r.push(`${U(t.arrived)} ${e.kind === "exit" ? "left" : "came"} in 30 days`), !n.includes("shares")) {
		let e = t.ways.find((e) => e.to === -1);
		e && e.count > 0 && r.push(`${fa(e.count, e.of)} nothing after`);
		let n = t.ways.find((e) => e.to === -2);
		n && n.count > 0 && r.push(`${fa(n.count, n.of)} too recent to know`);
	}
	return r;
}
var ua = (e) => Number.isInteger(e) ? U(e) : e.toFixed(1), da = 10;
function fa(e, t) {
	if (t === 0) return "";
	if (t < da) return `${e} of ${t}`;
	let n = 100 * e / t;
	return e > 0 && n < .5 ? "under 1%" : e < t && n > 99.5 ? "over 99%" : `${Math.round(n)}%`;
}
var pa = class {
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
			let o = t[a] ? { ...ha } : sa(i.kind, e.nodes[a], n);
			r && i.data && !t[a] && (o.more = la(i, r[a], n), o.target = ca(i, r[a], n));
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
			let o = ma(r, i), s = fa(a.count, a.of), c = this.waysNow.get(o);
			t.set(o, c?.share === s ? c : {
				share: s,
				title: `${U(a.count)} of the ${U(a.of)} that went on from here after a visit which ended in the last 90 days`
			});
		}
		this.waysNow = t;
	}
	subscribe = (e) => (this.listeners.add(e), () => this.listeners.delete(e));
	words = (e) => this.now[e] ?? ga;
	way = (e, t) => this.waysNow.get(ma(e, t)) ?? null;
}, ma = (e, t) => JSON.stringify([e, t]), ha = {
	count: "no data",
	unit: "",
	waiting: "",
	target: "",
	more: []
}, ga = {
	count: "",
	unit: "",
	waiting: "",
	target: "",
	more: []
}, _a = {
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
function va(e) {
	let t = /^Annex A (\d+)$/.exec(e)?.[1];
	return (t && _a[t]) ?? e;
}
function ya(e) {
	return `${va(e.source)} from ${Ji(e.first)}`;
}
function ba(e, t) {
	let n = t.find((e) => e.first);
	return `Data as at ${qi(e)}${n ? `; ${ya(n)}` : ""}`;
}
function xa(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let t of e) for (let [e, r] of t.gaps ?? []) {
		let i = `${e} ${r}`;
		n.set(i, [...n.get(i) ?? [], va(t.source)]);
	}
	return [...n].sort((e, t) => t[1].length - e[1].length).map(([e, n]) => {
		let [r, i] = e.split(" ").map((e) => Ki(t, e));
		return {
			words: `No ${Sa(n)} loaded for ${Yi(t, r, i)}`,
			from: r,
			to: i + Li
		};
	});
}
function Sa(e) {
	return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} or ${e[e.length - 1]}`;
}
function Ca(e) {
	let { coverage: t, start: n } = e.payload, r = ([t, r]) => Ki(n, t) <= e.time && e.time < Ki(n, r) + 1440;
	return e.mode === "calendar" ? new Set(t.filter((e) => e.gaps?.some(r)).map((e) => e.source)) : /* @__PURE__ */ new Set();
}
function wa(e, t) {
	if (e.mode !== "calendar") return "";
	let { coverage: n, start: r } = e.payload;
	return xa(n, r).filter((e) => e.from <= t && t < e.to).map((e) => e.words).join(". ");
}
function Ta(e) {
	if (e.mode !== "calendar") return "";
	let { coverage: t, start: n } = e.payload, r = xa(t, n).filter((t) => t.from <= e.time && e.time < t.to);
	return r.length < 2 ? r[0]?.words ?? "" : `On this day no ${Sa([...Ca(e)].map(va))} are loaded`;
}
function Ea(e) {
	let { settings: t, asOf: n } = e.payload;
	return e.mode === "calendar" && e.time >= n - t.link_days * 1440 ? `In the last ${t.link_days} days a dot that fades may only be waiting` : "";
}
// src/stage/unloaded.ts
function Da(e, t) {
	let n = Ca(e);
	return e.payload.map.nodes.map((e, r) => {
		let i = e.sources ?? [];
		return t.nodes[r].heading === 0 && t.nodes[r].waiting === 0 && e.kind !== "exit" && i.length > 0 && i.every((e) => n.has(e));
	});
}
// src/stage/offMapWays.ts
var Oa = 400, ka = class {
	routes;
	constructor(e) {
		this.routes = Or(e.map);
	}
	now(e) {
		let { from: t, to: n, flags: r, branchOf: i } = e.payload.legColumns, a = /* @__PURE__ */ new Map();
		return e.eachOffMap((o, s, c) => {
			let l = !!(r[o] & 8) && i[o] > 0, u = l ? `leg ${o}` : t[o] * 65536 + n[o];
			return a.has(u) || a.set(u, l ? this.rest(e, s, c, n[o]) : this.whole(t[o], n[o])), a.size < Oa;
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
}, Aa = 4, ja = 4, Ma = 4, Na = class {
	rest;
	pictures = 0;
	settled = !1;
	timer = null;
	jobs = /* @__PURE__ */ new Set();
	constructor(e) {
		this.rest = e;
	}
	add(e, t) {
		if (this.settled) return t(Ce(e)), () => void 0;
		let n = () => {
			let n = performance.now() + ja;
			for (; performance.now() < n;) {
				let n = e.next();
				if (n.done) return t(n.value), !0;
			}
			return !1;
		};
		return this.jobs.add(n), this.wake(), () => void this.jobs.delete(n);
	}
	drawn(e) {
		this.pictures = e ? this.pictures + 1 : Math.max(this.pictures + 1, Aa), this.pictures === Aa && this.wake();
	}
	wake() {
		this.pictures < Aa || this.timer !== null || this.settled && this.rest(0) || (this.timer = setTimeout(() => {
			this.timer = null, this.settled = this.work(), this.settled || this.wake();
		}, Ma));
	}
	end() {
		this.timer !== null && clearTimeout(this.timer), this.timer = null, this.jobs.clear(), this.pictures = -Infinity;
	}
	work() {
		for (let e of this.jobs) return e() && this.jobs.delete(e), !1;
		return this.rest(ja);
	}
}, Pa = 8294400;
function Fa(e, t, n) {
	return e * t * n * n > Pa ? n / 2 : n;
}
var Ia = "#ffdd00", La = "#8a6d00", Ra = class {
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
		}, this.view.ratio = Fa(this.view.width, this.view.height, this.screen), this.size(), this.drawGround();
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
				for (let t of this.family) this.ring(e, t, this.light ? La : Ia, 5, 1.5);
				e.setLineDash([]), this.drawTrail(e, this.followed), this.ring(e, this.followed, this.light ? La : Ia, 7, 3);
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
		e.strokeStyle = this.light ? La : Ia, e.lineWidth = 2.5, e.lineJoin = "round", e.globalAlpha = .85, e.setLineDash([7, 5]);
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
function za(e) {
	let t = [];
	for (let n = 0; n < e.length; n++) e[n] === 1 && t.push(n);
	return t;
}
function Ba(e, t, n) {
	let r = e.length, i = t ?? (n === 1 ? -1 : r);
	for (let t = 1; t <= r; t++) {
		let a = ((i + n * t) % r + r) % r;
		if (e[a] === 1) return a;
	}
	return null;
}
function Va(e, t) {
	if (e[t] !== 1) return 0;
	let n = 0;
	for (let r = 0; r <= t; r++) n += e[r];
	return n;
}
var Ha = /* @__PURE__ */ new WeakMap();
function Ua(e, t) {
	let { family: n } = e.childColumns;
	if (!n || !n[t]) return [t];
	let r = Ha.get(e);
	if (!r) {
		r = /* @__PURE__ */ new Map();
		for (let t = 0; t < e.children; t++) {
			if (n[t] === 0) continue;
			let e = r.get(n[t]);
			e ? e.push(t) : r.set(n[t], [t]);
		}
		Ha.set(e, r);
	}
	return r.get(n[t]) ?? [t];
}
function Wa(e, t, n) {
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
// src/stage/speeds.ts
var Ga = .1, Ka = [
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
function qa(e) {
	return Number.isFinite(e) ? Math.min(400, Math.max(Ga, e)) : 7;
}
function Ja(e, t) {
	return (t === 1 ? Ka : [...Ka].reverse()).find((n) => (n - e) * t > 1e-9) ?? (t === 1 ? 400 : .1);
}
function Ya(e) {
	return 100 * Math.log(e / Ga) / Math.log(400 / Ga);
}
function Xa(e) {
	return qa(Number((Ga * (400 / Ga) ** (e / 100)).toPrecision(2)));
}
// src/stage/player.ts
var Za = .25, Qa = 125, $a = class {
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
		this.speed = qa(e), this.tell("change");
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
		let r = this.still && this.time < n ? t + Math.floor((this.time - t) / Li) * Li : this.time;
		this.engine.seek(r);
		for (let e of this.riders) e.follow(r);
	}
	tell(e) {
		this.on[e]();
		for (let t of this.riders) t[e]();
	}
	frame(e) {
		if (this.pending = 0, this.playing) {
			let t = this.last === null ? 0 : Math.min(Za, Math.max(0, (e - this.last) / 1e3));
			this.last = e, this.advance(t * this.speed * Li);
		}
		this.tell("frame"), (!this.playing || e - this.lastTick >= Qa) && (this.lastTick = e, this.tell("tick")), this.playing && this.invalidate();
	}
	advance(e) {
		let t = this.span[1], n = this.time + e, [r, i] = this.round;
		if (this.loop && i > r && n >= i) return this.move(r + (n - r) % (i - r + 1));
		if (n < t) return this.move(n);
		this.move(t), this.playing = !1, this.tell("change");
	}
}, eo = class {
	selected;
	ui;
	ticks;
	player;
	painter;
	figures;
	ways;
	behind = new Na((e) => this.workOn(e));
	frameListeners = /* @__PURE__ */ new Set();
	times = /* @__PURE__ */ new Map();
	constructor(e, t, n, r) {
		this.selected = r, this.painter = new Ra(e), this.figures = new pa(e.payload.map.nodes, e.payload.map.edges), this.ways = new ka(e.payload), this.ui = qr({
			engine: e,
			playing: !1,
			speed: qa(t.speed ?? 7),
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
			look: Fi(t.look),
			lit: -1,
			kept: -1,
			stretch: "",
			node: 0
		}), this.dress(), this.ticks = qr({
			time: e.time,
			counts: e.counts(!1),
			hidden: e.hiddenOffMap()
		});
		let i = {
			frame: () => this.frame(),
			tick: () => this.tick(),
			change: () => this.changed()
		};
		this.player = "join" in n ? n.join(e, i) : new $a(e, i, n), this.painter.onChange = () => this.player.invalidate(), "join" in n || this.player.setSpeed(t.speed ?? 7), t.filter && this.setFilter(t.filter), t.at && this.player.seek(Ki(e.payload.start, t.at)), t.follow && this.show(e.childIndex(t.follow)), this.painter.light = t.light ?? !1, this.tick(), t.playing && this.player.play();
	}
	get engine() {
		return this.ui.get().engine;
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
		let t = this.engine, { mode: n, fromNode: r, filter: i, followed: a, offMapHidden: o } = this.ui.get(), s = n === "start" ? t.time : Ki(e.payload.start, Gi(t.payload.start, t.time)), c = a === null ? -1 : e.childIndex(t.childId(a));
		e.setStill(this.player.still), e.setMode(n, r), e.setFilter(i), e.setOffMapHidden(o), e.follow(c >= 0 ? c : null), this.times.clear(), this.player.stretch = null, this.change({ stretch: "" }), this.painter.use(e), this.figures.use(e.payload.map.nodes, e.payload.map.edges), this.ways = new ka(e.payload), this.change({
			engine: e,
			followed: c >= 0 ? c : null,
			hovered: null,
			shown: e.shown
		}), this.dress(), this.mark(c >= 0 ? c : null), this.player.use(e, s);
	}
	step(e) {
		this.player.seek(Math.floor(this.player.now) + e * Li);
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
		this.player.setSpeed(Ja(this.player.speed, e));
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
		let t = Ba(this.engine.visible, this.ui.get().followed, e);
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
		this.painter.followed = e, this.painter.family = e === null ? [] : Ua(this.engine.payload, e).filter((t) => t !== e);
	}
	show(e) {
		let t = e >= 0 ? e : null;
		this.engine.follow(t), this.mark(t), this.change({ followed: t }), this.refresh();
	}
	dress() {
		let { engine: e, look: t, light: n, lit: r } = this.ui.get();
		e.setDress(Cn(e.payload, t.dots, n, r)), this.painter.trails = t.trails, e.setTails(t.trails === "short");
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
		this.figures.take(t, Da(e, t), n, r), this.painter.ways = this.ui.get().offMapHidden ? [] : this.ways.now(e), this.painter.drawGround(), this.ticks.set({
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
}, to = [
	[["mode", "fromNode"], (e, t) => e.setMode(t.mode, t.fromNode)],
	[["light"], (e, t) => e.setLight(t.light)],
	[["offMapHidden"], (e, t) => e.setOffMapHidden(t.offMapHidden)],
	[["loop"], (e, t) => e.setLoop(t.loop)],
	[["look"], (e, t) => e.useLook(t.look)],
	[["lit"], (e, t) => e.setLit(t.lit)],
	[["kept"], (e, t) => e.change({ kept: t.kept })],
	[["stretch"], (e, t) => e.change({ stretch: t.stretch })],
	[["panel"], (e, t) => e.change({ panel: t.panel })]
], no = ["A", "B"], ro = class {
	tell;
	ui;
	lead;
	stops = [];
	told = !0;
	constructor(e, t, n, r) {
		this.tell = r, this.lead = new eo(e, t, n, (e) => this.tell.selected(e)), this.ui = qr({
			sessions: [this.lead],
			active: 0,
			years: 0,
			others: !1,
			numbers: !0,
			period: "month",
			places: null
		});
		let i = this.lead.ui.get().look;
		this.lead.ui.subscribe(() => {
			this.lead.ui.get().look !== i && (i = this.lead.ui.get().look, this.tell.look?.(Pi(i)));
		});
		let a = t.compareText ? ki(t.compareText) : bi(t.compare);
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
		e !== t.active && e < t.sessions.length && this.ui.set({
			...t,
			active: e
		});
	}
	open(e = {
		filter: {},
		years: 0
	}) {
		if (this.second) return;
		let t = Pr(this.lead.engine.payload), n = { join: (t, n) => new oa(this.lead.player, t, n, e.years) }, r = e.others === !0, i = new eo(t, {
			filter: r ? io(this.lead.ui.get().filter) : e.filter,
			follow: e.follow
		}, n, () => this.report());
		ao(this.lead, i), i.change({
			playing: this.lead.player.playing,
			speed: this.lead.player.speed
		}), this.stops = [
			oo(this.lead, i),
			oo(i, this.lead),
			this.keepOthers(i),
			i.ui.subscribe(() => this.report())
		], this.ui.set({
			...this.ui.get(),
			sessions: [this.lead, i],
			active: 1,
			years: e.years,
			others: r,
			places: e.places ?? null,
			period: e.period ?? "month"
		}), this.report(), this.lead.player.invalidate();
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
		}), n.setFilter(t === "others" ? io(this.lead.ui.get().filter) : t), this.report();
	}
	set(e) {
		this.ui.set({
			...this.ui.get(),
			...e
		}), this.report();
	}
	setStill(e) {
		for (let t of this.ui.get().sessions) t.setStill(e);
	}
	replace(e) {
		this.quietly(() => {
			this.lead.replace(e), this.second?.replace(Pr(e.payload));
		});
	}
	compare() {
		let { second: e } = this;
		if (!e) return null;
		let { years: t, others: n, period: r, places: i } = this.ui.get(), { filter: a, followed: o, engine: s } = e.ui.get();
		return {
			filter: n ? {} : a,
			years: t,
			...n ? { others: n } : {},
			...o === null ? {} : { follow: s.childId(o) },
			...r === "month" ? {} : { period: r },
			...i ? { places: i } : {}
		};
	}
	end() {
		for (let e of this.stops) e();
		for (let e of [...this.ui.get().sessions].reverse()) e.end();
	}
	keepOthers(e) {
		let t = this.lead.ui.get().filter, n = e.ui.get().filter, r = [this.lead.ui.subscribe(() => {
			let { filter: r } = this.lead.ui.get();
			r !== t && (t = r, this.ui.get().others && (n = io(r), e.setFilter(n)));
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
		let e = Oi(this.compare());
		e !== this.reported && (this.reported = e, this.told && this.tell.compare(e));
	}
	reported = "";
	quietly(e) {
		this.told = !1, e(), this.told = !0;
	}
};
function io(e) {
	return { except: e };
}
function ao(e, t) {
	let n = e.ui.get();
	for (let [e, r] of to) e.some((e) => t.ui.get()[e] !== n[e]) && r(t, n);
}
function oo(e, t) {
	return e.ui.subscribe(() => ao(e, t));
}
// src/map/counts.ts
var so = (0, H.createContext)(null), co = (0, H.createContext)(null), lo = (0, H.createContext)(null);
function G() {
	let e = (0, H.useContext)(co);
	if (!e) throw Error("a control of the stage was drawn outside it");
	return e;
}
function uo() {
	let e = (0, H.useContext)(lo);
	if (!e) throw Error("a control of the stage was drawn outside it");
	return e;
}
function fo(e) {
	return Jr(uo().ui, e);
}
function K(e) {
	return Jr(G().ui, e);
}
function po() {
	let { ticks: e } = G();
	return (0, H.useSyncExternalStore)(e.subscribe, e.get);
}
// node_modules/react/cjs/react-jsx-runtime.production.js
var mo = /* @__PURE__ */ o(((e) => {
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
	t.exports = mo();
})))();
function ho() {
	let e = fo((e) => e.sessions.length > 1 ? no[e.active] : "");
	return e ? /* @__PURE__ */ (0, q.jsxs)("span", {
		className: "jm-letter jm-letter-now",
		title: `What you see and choose here is of side ${e}`,
		children: [/* @__PURE__ */ (0, q.jsx)("span", {
			className: "jm-aloud",
			children: "Side "
		}), e]
	}) : null;
}
// src/stage/filterWords.ts
var go = "not recorded", _o = (e) => e || go, vo = (e) => e >= 5 ? "5 or more" : String(e);
function yo(e, t) {
	return t.map.nodes.find((t) => t.id === e)?.label ?? e;
}
function bo(e, t) {
	return e.from === "" ? `came in at ${yo(e.to, t)}` : `${yo(e.from, t)} → ${yo(e.to, t)}`;
}
function xo({ node: e, days: t }, n) {
	return `over ${Xi(t)} ${e === void 0 ? "anywhere" : `in ${yo(e, n)}`}`;
}
function So({ from: e, to: t }) {
	return e && t ? e === t ? qi(e) : `${qi(e)} to ${qi(t)}` : e ? `from ${qi(e)}` : t ? `up to ${qi(t)}` : "";
}
function Co(e, t) {
	let n = [], r = new Set(t.map.nodes.map((e) => e.id)), i = It(t.settings.age_bands), a = (e, t, r, i = []) => {
		if (!t) return;
		let a = i.length > 0 ? `not in this data: ${i.map(_o).join(", ")}` : void 0;
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
		a(n.label, t.map(_o).join(", "), Eo(e, n.name, []), t.filter((e) => !n.values.includes(e)));
	}
	for (let [n, r] of Object.entries(e.attributes ?? {})) t.attributes.some((e) => e.name === n) || a(n, r.map(_o).join(", "), Eo(e, n, []), [n]);
	let c = (e) => (e ?? []).filter((e) => !i.includes(e));
	return a("Age at start", e.ages?.join(", "), o("ages"), c(e.ages)), a("Age now", e.agesNow?.join(", "), o("agesNow"), c(e.agesNow)), a("Times through", e.passes?.map(vo).join(", "), o("passes")), a("Came back after", e.backAfter?.map((e) => yo(e, t)).join(" or "), o("backAfter"), s(e.backAfter ?? [])), a("Goes through", e.through?.map((e) => yo(e, t)).join(" and "), o("through"), s(e.through ?? [])), a("Way", e.way?.map((e) => bo(e, t)).join(" and "), o("way"), s((e.way ?? []).flatMap(({ from: e, to: t }) => [e, t]))), a("Stayed", e.longerThan?.map((e) => xo(e, t)).join(" and "), o("longerThan"), s((e.longerThan ?? []).map(({ node: e }) => e))), a("First seen", e.firstSeen && So(e.firstSeen), o("firstSeen")), a("Still open", e.open === void 0 ? void 0 : e.open ? "yes" : "no", o("open")), a("Chosen children", e.ids ? String(e.ids.length) : void 0, o("ids"), e.ids ? To(e.ids, t) : []), e.except && a("Everyone but", Co(e.except, t).map((e) => `${e.label}: ${e.value}`).join("; ") || "all children", o("except")), n;
}
function wo(e, t) {
	let n = Co(e, t).flatMap((e) => e.lost ? [`${e.label}: ${e.lost}`] : []);
	return n.length === 0 ? "" : `This data does not hold all that the filter asks for. ${n.join("; ")}.`;
}
function To(e, t) {
	let n = new Set(t.childColumns.ids);
	return e.filter((e) => !n.has(e)).slice(0, 3);
}
function Eo(e, t, n) {
	let r = { ...e.attributes };
	return n.length > 0 ? r[t] = n : delete r[t], {
		...e,
		attributes: Object.keys(r).length > 0 ? r : void 0
	};
}
function Do(e, t) {
	let n = e?.includes(t) ? e.filter((e) => e !== t) : [...e ?? [], t];
	return n.length > 0 ? n : void 0;
}
// src/stage/filterSentence.ts
function Oo(e, t) {
	return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} ${t} ${e[e.length - 1]}`;
}
function ko(e, t = Ft) {
	let n = It(t), r = n.map((t) => e.includes(t)), i = [];
	r[0] && i.push("not yet born");
	for (let e = 1; e <= t.length + 1; e++) {
		if (!r[e]) continue;
		let n = e;
		for (; n < t.length + 1 && r[n + 1];) n++;
		let a = e === 1 ? null : t[e - 2], o = n === t.length + 1 ? null : t[n - 1] - 1;
		i.push(a === null ? o === null ? "of any known age" : `under ${o + 1}` : o === null ? `${a} and over` : a === o ? String(a) : `${a} to ${o}`), e = n;
	}
	return r[n.length - 1] && i.push("of an age that is not recorded"), i.push(...e.filter((e) => !n.includes(e))), `${/^\d/.test(i[0] ?? "") ? "aged " : ""}${Oo(i, "or")}`;
}
var Ao = [
	"",
	"once",
	"twice",
	"three times"
];
function jo(e) {
	let t = [...new Set(e)].sort((e, t) => e - t), n = t[0], r = t[t.length - 1];
	return t.length === r - n + 1 ? r >= 5 ? n === 1 ? "came through once or more" : `came back ${n === 5 ? "four times or more" : `at least ${Ao[n - 1]}`}` : n === r ? n === 1 ? "never came back" : `came back ${Ao[n - 1]}` : n === 1 ? `came back at most ${Ao[r - 1]}` : `came back ${Ao[n - 1]} to ${Ao[r - 1]}` : `came through ${Oo(t.map((e) => e >= 5 ? "5 or more" : String(e)), "or")} times`;
}
function Mo(e, t) {
	if (ui(e)) return "All children";
	let n = (e) => yo(e, t), r = t.settings.age_bands, i = Object.entries(e.attributes ?? {}).filter(([, e]) => e.length > 0).map(([e, n]) => `${t.attributes.find((t) => t.name === e)?.label ?? e} is ${Oo(n.map(_o), "or")}`), a = [];
	e.through?.length && a.push(`went through ${Oo(e.through.map(n), "and")}`);
	for (let t of e.way ?? []) a.push(t.from === "" ? `came in at ${n(t.to)}` : `took the way from ${n(t.from)} to ${n(t.to)}`);
	for (let { node: t, days: r } of e.longerThan ?? []) a.push(`spent over ${Xi(r)} at a stretch ${t === void 0 ? "in one place" : `in ${n(t)}`}`);
	e.backAfter?.length && a.push(`came back after ${Oo(e.backAfter.map(n), "or")}`), e.passes?.length && a.push(jo(e.passes)), (e.firstSeen?.from || e.firstSeen?.to) && a.push(`were first seen ${e.firstSeen.from && e.firstSeen.to ? e.firstSeen.from === e.firstSeen.to ? "on " : "from " : ""}${So(e.firstSeen)}`), e.open !== void 0 && a.push(`have ${e.open ? "something still" : "nothing"} open on ${qi(t.asOfDay)}`), e.ids && a.push(`are among ${U(e.ids.length)} chosen ${e.ids.length === 1 ? "child" : "children"}`);
	let o = [
		"Children",
		e.agesNow?.length && `${ko(e.agesNow, r)} at the time shown`,
		e.ages?.length && `${ko(e.ages, r)} at their start`,
		i.length > 0 && `whose ${Oo(i, "and whose")}`
	].filter(Boolean).join(" "), s = a.length > 0 ? `${o} ${i.length > 0 ? "and who" : "who"} ${Oo(a, "and")}` : o;
	if (!e.except) return s;
	let c = Mo(e.except, t);
	return `${s === "Children" ? "Everyone" : s} but not ${c.charAt(0).toLowerCase()}${c.slice(1)}`;
}
// src/stage/icons.tsx
var No = {
	play: "M5 3.5v13l11-6.5z",
	pause: "M5 4h4v12H5zM11 4h4v12h-4z",
	restart: "M4 4v12M16 4.5v11L7 10z",
	back: "M12.5 4.5L6 10l6.5 5.5",
	forward: "M7.5 4.5L14 10l-6.5 5.5",
	full: "M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5",
	fit: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M7 7h6v6H7z",
	plus: "M10 4v12M4 10h12",
	minus: "M4 10h12",
	close: "M5 5l10 10M15 5L5 15",
	pen: "M4 16l1-4 8-8 3 3-8 8zM11.5 5.5l3 3",
	light: "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M16 4l-1.4 1.4M5.4 14.6L4 16"
}, Po = /* @__PURE__ */ new Set(["play", "pause"]);
function Fo({ name: e }) {
	let t = Po.has(e);
	return /* @__PURE__ */ (0, q.jsx)("svg", {
		className: "jm-icon",
		viewBox: "0 0 20 20",
		"aria-hidden": "true",
		focusable: "false",
		fill: t ? "currentColor" : "none",
		stroke: t ? "none" : "currentColor",
		children: /* @__PURE__ */ (0, q.jsx)("path", {
			d: No[e],
			strokeWidth: "1.8",
			strokeLinecap: "round",
			strokeLinejoin: "round"
		})
	});
}
// src/stage/Chips.tsx
function J() {
	let e = G(), t = K((e) => e.filter), n = K((e) => e.engine.payload), r = Co(t, n);
	return r.length === 0 ? null : /* @__PURE__ */ (0, q.jsx)("ul", {
		className: "jm-chips",
		"aria-label": "Filters in force",
		style: { "--chips": r.length },
		title: Mo(t, n),
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
				children: /* @__PURE__ */ (0, q.jsx)(Fo, { name: "close" })
			})]
		}, t.label))
	});
}
// src/stage/clockWords.ts
var Io = 7;
function Lo(e, t) {
	if (e.mode === "start") return `${W(e.time)}${zo(e)}`;
	let n = e.time >= e.window[1] && e.window[1] > e.window[0] ? e.time - 1 : e.time, { start: r, datesTo: i } = e.payload;
	return i === "week" ? Ui(r, n).replace("w", "W") : Hi(r, n, t < Io);
}
function Ro(e, t) {
	if (e.mode === "calendar") return Lo(e, t);
	let n = Math.floor(e.time / Li);
	return `${U(n)} ${n === 1 ? "day" : "days"}${zo(e) || " after each child's start"}`;
}
function zo(e) {
	let t = e.payload.map.nodes.find((t) => t.id === e.fromNode)?.label;
	return t ? ` since first ${/^\p{Lu}\p{Ll}/u.test(t) ? t.charAt(0).toLowerCase() + t.slice(1) : t}` : "";
}
// src/stage/Legend.tsx
function Bo(e) {
	return [
		[
			"pass",
			"Times through, in the data",
			{ by: "pass" }
		],
		...Sn(e) ? [[
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
var Vo = {
	pass: "How many times the child came through, as far back as the data goes",
	target: "Children on the map now, by the place's own target; a visit that has ended stays as it ended",
	attribute: "Children shown, by the value that the data holds last"
};
function Ho() {
	let e = G(), t = K((e) => e.engine.payload), n = K((e) => e.look), r = K((e) => e.lit), i = K((e) => e.engine);
	po();
	let { dress: a } = i, o = Bo(t), s = a.by === "attribute" && n.dots.by === "attribute" ? `attribute ${n.dots.name}` : a.by, c = a.by === "pass" ? null : i.countTones();
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-legend-row",
		children: [/* @__PURE__ */ (0, q.jsx)("select", {
			className: "jm-select",
			"aria-label": "Colour of the dots",
			title: Vo[a.by],
			value: s,
			onChange: (t) => e.setLook({ dots: o.find(([e]) => e === t.target.value)?.[2] ?? { by: "pass" } }),
			children: o.map(([e, t]) => /* @__PURE__ */ (0, q.jsx)("option", {
				value: e,
				children: t
			}, e))
		}), /* @__PURE__ */ (0, q.jsxs)("ul", {
			className: "jm-legend",
			"aria-label": "What the dots mean",
			children: [
				a.labels.map((e, t) => /* @__PURE__ */ (0, q.jsx)(Uo, {
					dress: a,
					tone: t,
					lit: r,
					count: c?.[t]
				}, t)),
				/* @__PURE__ */ (0, q.jsxs)("li", { children: [/* @__PURE__ */ (0, q.jsx)(Wo, {
					radius: 3.6,
					fill: "none",
					stroke: "var(--text)"
				}), "also elsewhere"] }),
				/* @__PURE__ */ (0, q.jsxs)("li", { children: [/* @__PURE__ */ (0, q.jsx)(Wo, {
					radius: 2.6,
					fill: "var(--text)",
					stroke: "none",
					ring: !0
				}), "still open"] })
			]
		})]
	});
}
function Uo({ dress: e, tone: t, lit: n, count: r }) {
	let i = G(), a = K((e) => e.kept), o = e.labels[t];
	return /* @__PURE__ */ (0, q.jsx)("li", { children: /* @__PURE__ */ (0, q.jsxs)("button", {
		type: "button",
		className: `jm-tone${n >= 0 && n !== t ? " jm-unlit" : ""}`,
		"aria-pressed": a === t,
		"aria-label": e.by === "pass" ? `Only ${o} times through bright` : `Only ${o} bright${r === void 0 ? "" : `, ${U(r)} children`}`,
		onPointerEnter: () => i.setLit(t),
		onPointerLeave: () => i.setLit(a),
		onFocus: () => i.setLit(t),
		onBlur: () => i.setLit(a),
		onClick: () => i.keepLit(a === t ? -1 : t),
		children: [
			/* @__PURE__ */ (0, q.jsx)(Wo, {
				radius: e.radii[t],
				fill: e.colours[t],
				stroke: "var(--dot-edge)"
			}),
			o,
			r !== void 0 && /* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-number",
				children: U(r)
			})
		]
	}) });
}
function Wo({ radius: e, fill: t, stroke: n, ring: r }) {
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
// src/stage/FindChild.tsx
var Go = 8;
function Ko() {
	let e = G(), t = K((e) => e.engine), [n, r] = (0, H.useState)(""), [i, a] = (0, H.useState)(!1), [o, s] = (0, H.useState)(0), c = (0, H.useId)(), l = (0, H.useMemo)(() => n.trim() ? t.find(n.trim()) : [], [t, n]), u = l.slice(0, Go), d = (t) => {
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
				l.length > Go && /* @__PURE__ */ (0, q.jsxs)("li", {
					role: "option",
					"aria-selected": "false",
					"aria-disabled": "true",
					children: [
						"and ",
						l.length - Go,
						" more"
					]
				})
			]
		})]
	});
}
// src/stage/focus.ts
function qo(e) {
	let t = e.getRootNode().activeElement;
	return t instanceof HTMLElement ? t : null;
}
function Jo(e, t) {
	(0, H.useLayoutEffect)(() => {
		let n = e.current;
		if (!n) return;
		let r = n.closest(".jm-stage")?.querySelector(".jm-active .jm-pane") ?? null, i = qo(n);
		return t?.current?.focus({ preventScroll: !0 }), () => {
			n.contains(qo(n)) && (i?.isConnected && !n.contains(i) ? i : r)?.focus({ preventScroll: !0 });
		};
	}, [e, t]);
}
// src/stage/PanelFrame.tsx
function Yo({ title: e, first: t, children: n }) {
	let r = G(), i = (0, H.useRef)(null), a = (0, H.useRef)(null);
	return Jo(a, t ?? i), /* @__PURE__ */ (0, q.jsxs)("div", {
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
				children: /* @__PURE__ */ (0, q.jsx)(Fo, { name: "close" })
			})]
		}), n]
	});
}
// src/stage/NotShownPanel.tsx
function Xo(e) {
	return e.notShownTotal ?? 0;
}
function Zo() {
	let e = K((e) => e.engine), t = K((e) => e.shown), { hidden: n } = po(), { payload: r } = e;
	return /* @__PURE__ */ (0, q.jsxs)(Yo, {
		title: "What is not shown",
		children: [
			/* @__PURE__ */ (0, q.jsx)("h3", { children: "In this picture now" }),
			/* @__PURE__ */ (0, q.jsxs)("dl", {
				className: "jm-sums",
				children: [
					/* @__PURE__ */ (0, q.jsx)($o, {
						label: "Children in the picture",
						count: r.children
					}),
					/* @__PURE__ */ (0, q.jsx)($o, {
						label: "shown",
						count: t
					}),
					/* @__PURE__ */ (0, q.jsx)($o, {
						label: "held back by the filters",
						count: r.children - t
					}),
					/* @__PURE__ */ (0, q.jsx)($o, {
						label: "Dots hidden now because they move off the map",
						count: n
					})
				]
			}),
			r.notShown.map(({ group: e, lines: t }) => /* @__PURE__ */ (0, q.jsxs)("section", { children: [/* @__PURE__ */ (0, q.jsx)("h3", { children: e }), /* @__PURE__ */ (0, q.jsx)("dl", {
				className: "jm-sums",
				children: t.map((e) => /* @__PURE__ */ (0, q.jsx)($o, { ...e }, e.label))
			})] }, e)),
			/* @__PURE__ */ (0, q.jsx)("h3", { children: "What the data covers" }),
			/* @__PURE__ */ (0, q.jsxs)("ul", {
				className: "jm-plain",
				children: [r.coverage.map((e) => /* @__PURE__ */ (0, q.jsxs)("li", { children: [
					Qo(ya(e)),
					", as at ",
					qi(e.asOf)
				] }, e.source)), xa(r.coverage, r.start).map((e) => /* @__PURE__ */ (0, q.jsx)("li", { children: e.words }, e.words))]
			})
		]
	});
}
var Qo = (e) => e.charAt(0).toUpperCase() + e.slice(1);
function $o({ label: e, count: t, detail: n }) {
	return /* @__PURE__ */ (0, q.jsxs)("div", { children: [/* @__PURE__ */ (0, q.jsxs)("dt", { children: [e, n && /* @__PURE__ */ (0, q.jsxs)("span", {
		className: "jm-quiet",
		children: [" ", n]
	})] }), /* @__PURE__ */ (0, q.jsx)("dd", { children: U(t) })] });
}
// src/stage/Tools.tsx
function es({ panel: e, children: t }) {
	let n = G(), r = K((t) => t.panel === e);
	return /* @__PURE__ */ (0, q.jsx)("button", {
		type: "button",
		className: "jm-button",
		"aria-expanded": r,
		onClick: () => n.openPanel(e),
		children: t
	});
}
function ts() {
	let e = G(), t = K((e) => e.panel === "notShown"), n = K((e) => Xo(e.engine.payload));
	return /* @__PURE__ */ (0, q.jsx)("button", {
		type: "button",
		className: "jm-button",
		"aria-label": "What is not shown",
		"aria-description": `Not shown: ${U(n)}`,
		"aria-expanded": t,
		"data-figure": U(n),
		onClick: () => e.openPanel("notShown"),
		children: "What is not shown"
	});
}
function ns() {
	let e = G(), t = K((e) => e.light), n = K((e) => e.panel === "help");
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-tools",
		children: [
			/* @__PURE__ */ (0, q.jsx)(Ko, {}),
			/* @__PURE__ */ (0, q.jsx)(es, {
				panel: "filters",
				children: "Filters"
			}),
			/* @__PURE__ */ (0, q.jsx)(ts, {}),
			/* @__PURE__ */ (0, q.jsx)(es, {
				panel: "where",
				children: "Table"
			}),
			/* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-button jm-square",
				"aria-label": "Light stage",
				title: "Light stage",
				"aria-pressed": t,
				onClick: () => e.setLight(!t),
				children: /* @__PURE__ */ (0, q.jsx)(Fo, { name: "light" })
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
// src/stage/TwoSides.tsx
function rs() {
	let e = uo(), t = fo((e) => e.sessions.length > 1);
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
function is() {
	let e = G(), t = K((e) => e.playing), n = K((e) => e.speed < 7 && e.mode === "calendar"), r = (0, H.useRef)(null);
	return (0, H.useEffect)(() => {
		let t = () => {
			let t = Lo(e.engine, e.player.speed);
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
function as() {
	let e = K((e) => e.shown), t = K((e) => e.engine), n = K((e) => e.playing);
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-pill",
		role: "status",
		"aria-label": "Children shown",
		"aria-live": n ? "off" : "polite",
		children: [
			/* @__PURE__ */ (0, q.jsx)("b", { children: U(e) }),
			" of ",
			U(t.payload.children),
			" children"
		]
	});
}
function os() {
	let e = K((e) => e.engine), { counts: t } = po();
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-tally",
		style: { "--digits": U(e.payload.children).length },
		children: [
			/* @__PURE__ */ (0, q.jsxs)("span", { children: [/* @__PURE__ */ (0, q.jsx)("b", { children: U(t.onMap) }), " on the map"] }),
			/* @__PURE__ */ (0, q.jsxs)("span", { children: [/* @__PURE__ */ (0, q.jsx)("b", { children: U(t.notYet) }), " not yet come"] }),
			/* @__PURE__ */ (0, q.jsxs)("span", { children: [/* @__PURE__ */ (0, q.jsx)("b", { children: U(t.off) }), " off it again"] }),
			t.unknown > 0 && /* @__PURE__ */ (0, q.jsxs)("span", { children: [/* @__PURE__ */ (0, q.jsx)("b", { children: U(t.unknown) }), " not known this long"] }),
			(t.never ?? 0) > 0 && /* @__PURE__ */ (0, q.jsxs)("span", { children: [/* @__PURE__ */ (0, q.jsx)("b", { children: U(t.never ?? 0) }), " never there"] })
		]
	});
}
function ss() {
	return /* @__PURE__ */ (0, q.jsxs)("header", {
		className: "jm-header",
		children: [/* @__PURE__ */ (0, q.jsxs)("div", {
			className: "jm-row",
			children: [
				/* @__PURE__ */ (0, q.jsx)(ho, {}),
				/* @__PURE__ */ (0, q.jsx)(is, {}),
				/* @__PURE__ */ (0, q.jsx)(as, {}),
				/* @__PURE__ */ (0, q.jsx)(ns, {}),
				/* @__PURE__ */ (0, q.jsx)(rs, {})
			]
		}), /* @__PURE__ */ (0, q.jsxs)("div", {
			className: "jm-row",
			children: [
				/* @__PURE__ */ (0, q.jsx)(Ho, {}),
				/* @__PURE__ */ (0, q.jsx)(os, {}),
				/* @__PURE__ */ (0, q.jsx)(J, {})
			]
		})]
	});
}
// src/stage/Notice.tsx
var cs = 6e3;
function ls() {
	let e = _i(), t = Jr(e.notice, (e) => e);
	return (0, H.useEffect)(() => {
		if (!t || t.wrong) return;
		let n = setTimeout(() => e.notice.set(null), cs);
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
				children: /* @__PURE__ */ (0, q.jsx)(Fo, { name: "close" })
			})]
		})
	});
}
// src/map/drawnMap.ts
var us = {
	entry: "way in",
	activity: "activity",
	service: "service that lasts",
	exit: "way out"
};
function ds(e) {
	return e.nodes.length > 0 ? Er(e.nodes) : {
		left: -200,
		top: -100,
		right: 200,
		bottom: 100
	};
}
// node_modules/classcat/index.js
function fs(e) {
	if (typeof e == "string" || typeof e == "number") return "" + e;
	let t = "";
	if (Array.isArray(e)) for (let n = 0, r; n < e.length; n++) (r = fs(e[n])) !== "" && (t += (t && " ") + r);
	else for (let n in e) e[n] && (t += (t && " ") + n);
	return t;
}
// node_modules/d3-dispatch/dist/d3-dispatch.mjs
var ps = { value: () => {} };
function ms() {
	for (var e = 0, t = arguments.length, n = {}, r; e < t; ++e) {
		if (!(r = arguments[e] + "") || r in n || /[\s.]/.test(r)) throw Error("illegal type: " + r);
		n[r] = [];
	}
	return new hs(n);
}
function hs(e) {
	this._ = e;
}
function gs(e, t) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var n = "", r = e.indexOf(".");
		if (r >= 0 && (n = e.slice(r + 1), e = e.slice(0, r)), e && !t.hasOwnProperty(e)) throw Error("unknown type: " + e);
		return {
			type: e,
			name: n
		};
	});
}
hs.prototype = ms.prototype = {
	constructor: hs,
	on: function(e, t) {
		var n = this._, r = gs(e + "", n), i, a = -1, o = r.length;
		if (arguments.length < 2) {
			for (; ++a < o;) if ((i = (e = r[a]).type) && (i = _s(n[i], e.name))) return i;
		} else {
			if (t != null && typeof t != "function") throw Error("invalid callback: " + t);
			for (; ++a < o;) if (i = (e = r[a]).type) n[i] = vs(n[i], e.name, t);
			else if (t == null) for (i in n) n[i] = vs(n[i], e.name, null);
			return this;
		}
	},
	copy: function() {
		var e = {}, t = this._;
		for (var n in t) e[n] = t[n].slice();
		return new hs(e);
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
function _s(e, t) {
	for (var n = 0, r = e.length, i; n < r; ++n) if ((i = e[n]).name === t) return i.value;
}
function vs(e, t, n) {
	for (var r = 0, i = e.length; r < i; ++r) if (e[r].name === t) {
		e[r] = ps, e = e.slice(0, r).concat(e.slice(r + 1));
		break;
	}
	return n != null && e.push({
		name: t,
		value: n
	}), e;
}
// node_modules/d3-selection/dist/d3-selection.mjs
var ys = "http://www.w3.org/1999/xhtml", bs = {
	svg: "http://www.w3.org/2000/svg",
	xhtml: ys,
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
function xs(e) {
	var t = e += "", n = t.indexOf(":");
	return n >= 0 && (t = e.slice(0, n)) !== "xmlns" && (e = e.slice(n + 1)), bs.hasOwnProperty(t) ? {
		space: bs[t],
		local: e
	} : e;
}
function Ss(e) {
	return function() {
		var t = this.ownerDocument, n = this.namespaceURI;
		return n === ys && t.documentElement.namespaceURI === ys ? t.createElement(e) : t.createElementNS(n, e);
	};
}
function Cs(e) {
	return function() {
		return this.ownerDocument.createElementNS(e.space, e.local);
	};
}
function ws(e) {
	var t = xs(e);
	return (t.local ? Cs : Ss)(t);
}
function Ts() {}
function Es(e) {
	return e == null ? Ts : function() {
		return this.querySelector(e);
	};
}
function Ds(e) {
	typeof e != "function" && (e = Es(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = Array(o), c, l, u = 0; u < o; ++u) (c = a[u]) && (l = e.call(c, c.__data__, u, a)) && ("__data__" in c && (l.__data__ = c.__data__), s[u] = l);
	return new hl(r, this._parents);
}
function Os(e) {
	return e == null ? [] : Array.isArray(e) ? e : Array.from(e);
}
function ks() {
	return [];
}
function As(e) {
	return e == null ? ks : function() {
		return this.querySelectorAll(e);
	};
}
function js(e) {
	return function() {
		return Os(e.apply(this, arguments));
	};
}
function Ms(e) {
	e = typeof e == "function" ? js(e) : As(e);
	for (var t = this._groups, n = t.length, r = [], i = [], a = 0; a < n; ++a) for (var o = t[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && (r.push(e.call(c, c.__data__, l, o)), i.push(c));
	return new hl(r, i);
}
function Ns(e) {
	return function() {
		return this.matches(e);
	};
}
function Ps(e) {
	return function(t) {
		return t.matches(e);
	};
}
var Fs = Array.prototype.find;
function Is(e) {
	return function() {
		return Fs.call(this.children, e);
	};
}
function Ls() {
	return this.firstElementChild;
}
function Rs(e) {
	return this.select(e == null ? Ls : Is(typeof e == "function" ? e : Ps(e)));
}
var zs = Array.prototype.filter;
function Bs() {
	return Array.from(this.children);
}
function Vs(e) {
	return function() {
		return zs.call(this.children, e);
	};
}
function Hs(e) {
	return this.selectAll(e == null ? Bs : Vs(typeof e == "function" ? e : Ps(e)));
}
function Us(e) {
	typeof e != "function" && (e = Ns(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new hl(r, this._parents);
}
function Ws(e) {
	return Array(e.length);
}
function Gs() {
	return new hl(this._enter || this._groups.map(Ws), this._parents);
}
function Ks(e, t) {
	this.ownerDocument = e.ownerDocument, this.namespaceURI = e.namespaceURI, this._next = null, this._parent = e, this.__data__ = t;
}
Ks.prototype = {
	constructor: Ks,
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
function qs(e) {
	return function() {
		return e;
	};
}
function Js(e, t, n, r, i, a) {
	for (var o = 0, s, c = t.length, l = a.length; o < l; ++o) (s = t[o]) ? (s.__data__ = a[o], r[o] = s) : n[o] = new Ks(e, a[o]);
	for (; o < c; ++o) (s = t[o]) && (i[o] = s);
}
function Ys(e, t, n, r, i, a, o) {
	var s, c, l = /* @__PURE__ */ new Map(), u = t.length, d = a.length, f = Array(u), p;
	for (s = 0; s < u; ++s) (c = t[s]) && (f[s] = p = o.call(c, c.__data__, s, t) + "", l.has(p) ? i[s] = c : l.set(p, c));
	for (s = 0; s < d; ++s) p = o.call(e, a[s], s, a) + "", (c = l.get(p)) ? (r[s] = c, c.__data__ = a[s], l.delete(p)) : n[s] = new Ks(e, a[s]);
	for (s = 0; s < u; ++s) (c = t[s]) && l.get(f[s]) === c && (i[s] = c);
}
function Xs(e) {
	return e.__data__;
}
function Zs(e, t) {
	if (!arguments.length) return Array.from(this, Xs);
	var n = t ? Ys : Js, r = this._parents, i = this._groups;
	typeof e != "function" && (e = qs(e));
	for (var a = i.length, o = Array(a), s = Array(a), c = Array(a), l = 0; l < a; ++l) {
		var u = r[l], d = i[l], f = d.length, p = Qs(e.call(u, u && u.__data__, l, r)), m = p.length, h = s[l] = Array(m), g = o[l] = Array(m);
		n(u, d, h, g, c[l] = Array(f), p, t);
		for (var _ = 0, v = 0, y, b; _ < m; ++_) if (y = h[_]) {
			for (_ >= v && (v = _ + 1); !(b = g[v]) && ++v < m;);
			y._next = b || null;
		}
	}
	return o = new hl(o, r), o._enter = s, o._exit = c, o;
}
function Qs(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function $s() {
	return new hl(this._exit || this._groups.map(Ws), this._parents);
}
function ec(e, t, n) {
	var r = this.enter(), i = this, a = this.exit();
	return typeof e == "function" ? (r = e(r), r &&= r.selection()) : r = r.append(e + ""), t != null && (i = t(i), i &&= i.selection()), n == null ? a.remove() : n(a), r && i ? r.merge(i).order() : i;
}
function tc(e) {
	for (var t = e.selection ? e.selection() : e, n = this._groups, r = t._groups, i = n.length, a = r.length, o = Math.min(i, a), s = Array(i), c = 0; c < o; ++c) for (var l = n[c], u = r[c], d = l.length, f = s[c] = Array(d), p, m = 0; m < d; ++m) (p = l[m] || u[m]) && (f[m] = p);
	for (; c < i; ++c) s[c] = n[c];
	return new hl(s, this._parents);
}
function nc() {
	for (var e = this._groups, t = -1, n = e.length; ++t < n;) for (var r = e[t], i = r.length - 1, a = r[i], o; --i >= 0;) (o = r[i]) && (a && o.compareDocumentPosition(a) ^ 4 && a.parentNode.insertBefore(o, a), a = o);
	return this;
}
function rc(e) {
	e ||= ic;
	function t(t, n) {
		return t && n ? e(t.__data__, n.__data__) : !t - !n;
	}
	for (var n = this._groups, r = n.length, i = Array(r), a = 0; a < r; ++a) {
		for (var o = n[a], s = o.length, c = i[a] = Array(s), l, u = 0; u < s; ++u) (l = o[u]) && (c[u] = l);
		c.sort(t);
	}
	return new hl(i, this._parents).order();
}
function ic(e, t) {
	return e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function ac() {
	var e = arguments[0];
	return arguments[0] = this, e.apply(null, arguments), this;
}
function oc() {
	return Array.from(this);
}
function sc() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length; i < a; ++i) {
		var o = r[i];
		if (o) return o;
	}
	return null;
}
function cc() {
	let e = 0;
	for (let t of this) ++e;
	return e;
}
function lc() {
	return !this.node();
}
function uc(e) {
	for (var t = this._groups, n = 0, r = t.length; n < r; ++n) for (var i = t[n], a = 0, o = i.length, s; a < o; ++a) (s = i[a]) && e.call(s, s.__data__, a, i);
	return this;
}
function dc(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function fc(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function pc(e, t) {
	return function() {
		this.setAttribute(e, t);
	};
}
function mc(e, t) {
	return function() {
		this.setAttributeNS(e.space, e.local, t);
	};
}
function hc(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttribute(e) : this.setAttribute(e, n);
	};
}
function gc(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttributeNS(e.space, e.local) : this.setAttributeNS(e.space, e.local, n);
	};
}
function _c(e, t) {
	var n = xs(e);
	if (arguments.length < 2) {
		var r = this.node();
		return n.local ? r.getAttributeNS(n.space, n.local) : r.getAttribute(n);
	}
	return this.each((t == null ? n.local ? fc : dc : typeof t == "function" ? n.local ? gc : hc : n.local ? mc : pc)(n, t));
}
function vc(e) {
	return e.ownerDocument && e.ownerDocument.defaultView || e.document && e || e.defaultView;
}
function yc(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function bc(e, t, n) {
	return function() {
		this.style.setProperty(e, t, n);
	};
}
function xc(e, t, n) {
	return function() {
		var r = t.apply(this, arguments);
		r == null ? this.style.removeProperty(e) : this.style.setProperty(e, r, n);
	};
}
function Sc(e, t, n) {
	return arguments.length > 1 ? this.each((t == null ? yc : typeof t == "function" ? xc : bc)(e, t, n ?? "")) : Cc(this.node(), e);
}
function Cc(e, t) {
	return e.style.getPropertyValue(t) || vc(e).getComputedStyle(e, null).getPropertyValue(t);
}
function wc(e) {
	return function() {
		delete this[e];
	};
}
function Tc(e, t) {
	return function() {
		this[e] = t;
	};
}
function Ec(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? delete this[e] : this[e] = n;
	};
}
function Dc(e, t) {
	return arguments.length > 1 ? this.each((t == null ? wc : typeof t == "function" ? Ec : Tc)(e, t)) : this.node()[e];
}
function Oc(e) {
	return e.trim().split(/^|\s+/);
}
function kc(e) {
	return e.classList || new Ac(e);
}
function Ac(e) {
	this._node = e, this._names = Oc(e.getAttribute("class") || "");
}
Ac.prototype = {
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
function jc(e, t) {
	for (var n = kc(e), r = -1, i = t.length; ++r < i;) n.add(t[r]);
}
function Mc(e, t) {
	for (var n = kc(e), r = -1, i = t.length; ++r < i;) n.remove(t[r]);
}
function Nc(e) {
	return function() {
		jc(this, e);
	};
}
function Pc(e) {
	return function() {
		Mc(this, e);
	};
}
function Fc(e, t) {
	return function() {
		(t.apply(this, arguments) ? jc : Mc)(this, e);
	};
}
function Ic(e, t) {
	var n = Oc(e + "");
	if (arguments.length < 2) {
		for (var r = kc(this.node()), i = -1, a = n.length; ++i < a;) if (!r.contains(n[i])) return !1;
		return !0;
	}
	return this.each((typeof t == "function" ? Fc : t ? Nc : Pc)(n, t));
}
function Lc() {
	this.textContent = "";
}
function Rc(e) {
	return function() {
		this.textContent = e;
	};
}
function zc(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.textContent = t ?? "";
	};
}
function Bc(e) {
	return arguments.length ? this.each(e == null ? Lc : (typeof e == "function" ? zc : Rc)(e)) : this.node().textContent;
}
function Vc() {
	this.innerHTML = "";
}
function Hc(e) {
	return function() {
		this.innerHTML = e;
	};
}
function Uc(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.innerHTML = t ?? "";
	};
}
function Wc(e) {
	return arguments.length ? this.each(e == null ? Vc : (typeof e == "function" ? Uc : Hc)(e)) : this.node().innerHTML;
}
function Gc() {
	this.nextSibling && this.parentNode.appendChild(this);
}
function Kc() {
	return this.each(Gc);
}
function qc() {
	this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function Jc() {
	return this.each(qc);
}
function Yc(e) {
	var t = typeof e == "function" ? e : ws(e);
	return this.select(function() {
		return this.appendChild(t.apply(this, arguments));
	});
}
function Xc() {
	return null;
}
function Zc(e, t) {
	var n = typeof e == "function" ? e : ws(e), r = t == null ? Xc : typeof t == "function" ? t : Es(t);
	return this.select(function() {
		return this.insertBefore(n.apply(this, arguments), r.apply(this, arguments) || null);
	});
}
function Qc() {
	var e = this.parentNode;
	e && e.removeChild(this);
}
function $c() {
	return this.each(Qc);
}
function el() {
	var e = this.cloneNode(!1), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function tl() {
	var e = this.cloneNode(!0), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function nl(e) {
	return this.select(e ? tl : el);
}
function rl(e) {
	return arguments.length ? this.property("__data__", e) : this.node().__data__;
}
function il(e) {
	return function(t) {
		e.call(this, t, this.__data__);
	};
}
function al(e) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var t = "", n = e.indexOf(".");
		return n >= 0 && (t = e.slice(n + 1), e = e.slice(0, n)), {
			type: e,
			name: t
		};
	});
}
function ol(e) {
	return function() {
		var t = this.__on;
		if (t) {
			for (var n = 0, r = -1, i = t.length, a; n < i; ++n) a = t[n], (!e.type || a.type === e.type) && a.name === e.name ? this.removeEventListener(a.type, a.listener, a.options) : t[++r] = a;
			++r ? t.length = r : delete this.__on;
		}
	};
}
function sl(e, t, n) {
	return function() {
		var r = this.__on, i, a = il(t);
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
function cl(e, t, n) {
	var r = al(e + ""), i, a = r.length, o;
	if (arguments.length < 2) {
		var s = this.node().__on;
		if (s) {
			for (var c = 0, l = s.length, u; c < l; ++c) for (i = 0, u = s[c]; i < a; ++i) if ((o = r[i]).type === u.type && o.name === u.name) return u.value;
		}
	} else {
		for (s = t ? sl : ol, i = 0; i < a; ++i) this.each(s(r[i], t, n));
		return this;
	}
}
function ll(e, t, n) {
	var r = vc(e), i = r.CustomEvent;
	typeof i == "function" ? i = new i(t, n) : (i = r.document.createEvent("Event"), n ? (i.initEvent(t, n.bubbles, n.cancelable), i.detail = n.detail) : i.initEvent(t, !1, !1)), e.dispatchEvent(i);
}
function ul(e, t) {
	return function() {
		return ll(this, e, t);
	};
}
function dl(e, t) {
	return function() {
		return ll(this, e, t.apply(this, arguments));
	};
}
function fl(e, t) {
	return this.each((typeof t == "function" ? dl : ul)(e, t));
}
function* pl() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length, o; i < a; ++i) (o = r[i]) && (yield o);
}
var ml = [null];
function hl(e, t) {
	this._groups = e, this._parents = t;
}
function gl() {
	return new hl([[document.documentElement]], ml);
}
function _l() {
	return this;
}
hl.prototype = gl.prototype = {
	constructor: hl,
	select: Ds,
	selectAll: Ms,
	selectChild: Rs,
	selectChildren: Hs,
	filter: Us,
	data: Zs,
	enter: Gs,
	exit: $s,
	join: ec,
	merge: tc,
	selection: _l,
	order: nc,
	sort: rc,
	call: ac,
	nodes: oc,
	node: sc,
	size: cc,
	empty: lc,
	each: uc,
	attr: _c,
	style: Sc,
	property: Dc,
	classed: Ic,
	text: Bc,
	html: Wc,
	raise: Kc,
	lower: Jc,
	append: Yc,
	insert: Zc,
	remove: $c,
	clone: nl,
	datum: rl,
	on: cl,
	dispatch: fl,
	[Symbol.iterator]: pl
};
function vl(e) {
	return typeof e == "string" ? new hl([[document.querySelector(e)]], [document.documentElement]) : new hl([[e]], ml);
}
var yl = 0;
function bl() {
	return new xl();
}
function xl() {
	this._ = "@" + (++yl).toString(36);
}
xl.prototype = bl.prototype = {
	constructor: xl,
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
function Sl(e) {
	let t;
	for (; t = e.sourceEvent;) e = t;
	return e;
}
function Cl(e, t) {
	if (e = Sl(e), t === void 0 && (t = e.currentTarget), t) {
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
var wl = { passive: !1 }, Tl = {
	capture: !0,
	passive: !1
};
function El(e) {
	e.stopImmediatePropagation();
}
function Dl(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function Ol(e) {
	var t = e.document.documentElement, n = vl(e).on("dragstart.drag", Dl, Tl);
	"onselectstart" in t ? n.on("selectstart.drag", Dl, Tl) : (t.__noselect = t.style.MozUserSelect, t.style.MozUserSelect = "none");
}
function kl(e, t) {
	var n = e.document.documentElement, r = vl(e).on("dragstart.drag", null);
	t && (r.on("click.drag", Dl, Tl), setTimeout(function() {
		r.on("click.drag", null);
	}, 0)), "onselectstart" in n ? r.on("selectstart.drag", null) : (n.style.MozUserSelect = n.__noselect, delete n.__noselect);
}
var Al = (e) => () => e;
function jl(e, { sourceEvent: t, subject: n, target: r, identifier: i, active: a, x: o, y: s, dx: c, dy: l, dispatch: u }) {
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
jl.prototype.on = function() {
	var e = this._.on.apply(this._, arguments);
	return e === this._ ? this : e;
};
function Ml(e) {
	return !e.ctrlKey && !e.button;
}
function Nl() {
	return this.parentNode;
}
function Pl(e, t) {
	return t ?? {
		x: e.x,
		y: e.y
	};
}
function Fl() {
	return navigator.maxTouchPoints || "ontouchstart" in this;
}
function Il() {
	var e = Ml, t = Nl, n = Pl, r = Fl, i = {}, a = ms("start", "drag", "end"), o = 0, s, c, l, u, d = 0;
	function f(e) {
		e.on("mousedown.drag", p).filter(r).on("touchstart.drag", g).on("touchmove.drag", _, wl).on("touchend.drag touchcancel.drag", v).style("touch-action", "none").style("-webkit-tap-highlight-color", "rgba(0,0,0,0)");
	}
	function p(n, r) {
		if (!u && e.call(this, n, r)) {
			var i = y(this, t.call(this, n, r), n, r, "mouse");
			i && (vl(n.view).on("mousemove.drag", m, Tl).on("mouseup.drag", h, Tl), Ol(n.view), El(n), l = !1, s = n.clientX, c = n.clientY, i("start", n));
		}
	}
	function m(e) {
		if (Dl(e), !l) {
			var t = e.clientX - s, n = e.clientY - c;
			l = t * t + n * n > d;
		}
		i.mouse("drag", e);
	}
	function h(e) {
		vl(e.view).on("mousemove.drag mouseup.drag", null), kl(e.view, l), Dl(e), i.mouse("end", e);
	}
	function g(n, r) {
		if (e.call(this, n, r)) for (var i = n.changedTouches, a = t.call(this, n, r), o = i.length, s = 0, c; s < o; ++s) (c = y(this, a, n, r, i[s].identifier, i[s])) && (El(n), c("start", n, i[s]));
	}
	function _(e) {
		for (var t = e.changedTouches, n = t.length, r = 0, a; r < n; ++r) (a = i[t[r].identifier]) && (Dl(e), a("drag", e, t[r]));
	}
	function v(e) {
		var t = e.changedTouches, n = t.length, r, a;
		for (u && clearTimeout(u), u = setTimeout(function() {
			u = null;
		}, 500), r = 0; r < n; ++r) (a = i[t[r].identifier]) && (El(e), a("end", e, t[r]));
	}
	function y(e, t, r, s, c, l) {
		var u = a.copy(), d = Cl(l || r, t), p, m, h;
		if ((h = n.call(e, new jl("beforestart", {
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
				case "drag": d = Cl(l || a, t), _ = o;
			}
			u.call(r, e, new jl(r, {
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
		return arguments.length ? (e = typeof t == "function" ? t : Al(!!t), f) : e;
	}, f.container = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : Al(e), f) : t;
	}, f.subject = function(e) {
		return arguments.length ? (n = typeof e == "function" ? e : Al(e), f) : n;
	}, f.touchable = function(e) {
		return arguments.length ? (r = typeof e == "function" ? e : Al(!!e), f) : r;
	}, f.on = function() {
		var e = a.on.apply(a, arguments);
		return e === a ? f : e;
	}, f.clickDistance = function(e) {
		return arguments.length ? (d = (e = +e) * e, f) : Math.sqrt(d);
	}, f;
}
// node_modules/d3-color/dist/d3-color.mjs
function Ll(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function Rl(e, t) {
	var n = Object.create(e.prototype);
	for (var r in t) n[r] = t[r];
	return n;
}
function zl() {}
var Bl = .7, Vl = 1 / Bl, Hl = "\\s*([+-]?\\d+)\\s*", Ul = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", Wl = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", Gl = /^#([0-9a-f]{3,8})$/, Kl = RegExp(`^rgb\\(${Hl},${Hl},${Hl}\\)$`), ql = RegExp(`^rgb\\(${Wl},${Wl},${Wl}\\)$`), Jl = RegExp(`^rgba\\(${Hl},${Hl},${Hl},${Ul}\\)$`), Yl = RegExp(`^rgba\\(${Wl},${Wl},${Wl},${Ul}\\)$`), Xl = RegExp(`^hsl\\(${Ul},${Wl},${Wl}\\)$`), Zl = RegExp(`^hsla\\(${Ul},${Wl},${Wl},${Ul}\\)$`), Ql = {
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
Ll(zl, ru, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: $l,
	formatHex: $l,
	formatHex8: eu,
	formatHsl: tu,
	formatRgb: nu,
	toString: nu
});
function $l() {
	return this.rgb().formatHex();
}
function eu() {
	return this.rgb().formatHex8();
}
function tu() {
	return gu(this).formatHsl();
}
function nu() {
	return this.rgb().formatRgb();
}
function ru(e) {
	var t, n;
	return e = (e + "").trim().toLowerCase(), (t = Gl.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? iu(t) : n === 3 ? new cu(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? au(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? au(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = Kl.exec(e)) ? new cu(t[1], t[2], t[3], 1) : (t = ql.exec(e)) ? new cu(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = Jl.exec(e)) ? au(t[1], t[2], t[3], t[4]) : (t = Yl.exec(e)) ? au(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = Xl.exec(e)) ? hu(t[1], t[2] / 100, t[3] / 100, 1) : (t = Zl.exec(e)) ? hu(t[1], t[2] / 100, t[3] / 100, t[4]) : Ql.hasOwnProperty(e) ? iu(Ql[e]) : e === "transparent" ? new cu(NaN, NaN, NaN, 0) : null;
}
function iu(e) {
	return new cu(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function au(e, t, n, r) {
	return r <= 0 && (e = t = n = NaN), new cu(e, t, n, r);
}
function ou(e) {
	return e instanceof zl || (e = ru(e)), e ? (e = e.rgb(), new cu(e.r, e.g, e.b, e.opacity)) : new cu();
}
function su(e, t, n, r) {
	return arguments.length === 1 ? ou(e) : new cu(e, t, n, r ?? 1);
}
function cu(e, t, n, r) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +r;
}
Ll(cu, su, Rl(zl, {
	brighter(e) {
		return e = e == null ? Vl : Vl ** +e, new cu(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Bl : Bl ** +e, new cu(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new cu(pu(this.r), pu(this.g), pu(this.b), fu(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: lu,
	formatHex: lu,
	formatHex8: uu,
	formatRgb: du,
	toString: du
}));
function lu() {
	return `#${mu(this.r)}${mu(this.g)}${mu(this.b)}`;
}
function uu() {
	return `#${mu(this.r)}${mu(this.g)}${mu(this.b)}${mu((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function du() {
	let e = fu(this.opacity);
	return `${e === 1 ? "rgb(" : "rgba("}${pu(this.r)}, ${pu(this.g)}, ${pu(this.b)}${e === 1 ? ")" : `, ${e})`}`;
}
function fu(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function pu(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function mu(e) {
	return e = pu(e), (e < 16 ? "0" : "") + e.toString(16);
}
function hu(e, t, n, r) {
	return r <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new vu(e, t, n, r);
}
function gu(e) {
	if (e instanceof vu) return new vu(e.h, e.s, e.l, e.opacity);
	if (e instanceof zl || (e = ru(e)), !e) return new vu();
	if (e instanceof vu) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = NaN, s = a - i, c = (a + i) / 2;
	return s ? (o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4, s /= c < .5 ? a + i : 2 - a - i, o *= 60) : s = c > 0 && c < 1 ? 0 : o, new vu(o, s, c, e.opacity);
}
function _u(e, t, n, r) {
	return arguments.length === 1 ? gu(e) : new vu(e, t, n, r ?? 1);
}
function vu(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
Ll(vu, _u, Rl(zl, {
	brighter(e) {
		return e = e == null ? Vl : Vl ** +e, new vu(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Bl : Bl ** +e, new vu(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, r = n + (n < .5 ? n : 1 - n) * t, i = 2 * n - r;
		return new cu(xu(e >= 240 ? e - 240 : e + 120, i, r), xu(e, i, r), xu(e < 120 ? e + 240 : e - 120, i, r), this.opacity);
	},
	clamp() {
		return new vu(yu(this.h), bu(this.s), bu(this.l), fu(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = fu(this.opacity);
		return `${e === 1 ? "hsl(" : "hsla("}${yu(this.h)}, ${bu(this.s) * 100}%, ${bu(this.l) * 100}%${e === 1 ? ")" : `, ${e})`}`;
	}
}));
function yu(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function bu(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function xu(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
var Su = Math.PI / 180, Cu = 180 / Math.PI, wu = 18, Tu = .96422, Eu = 1, Du = .82521, Ou = 4 / 29, ku = 6 / 29, Au = 3 * ku * ku, ju = ku * ku * ku;
function Mu(e) {
	if (e instanceof Pu) return new Pu(e.l, e.a, e.b, e.opacity);
	if (e instanceof Vu) return Hu(e);
	e instanceof cu || (e = ou(e));
	var t = Ru(e.r), n = Ru(e.g), r = Ru(e.b), i = Fu((.2225045 * t + .7168786 * n + .0606169 * r) / Eu), a, o;
	return t === n && n === r ? a = o = i : (a = Fu((.4360747 * t + .3850649 * n + .1430804 * r) / Tu), o = Fu((.0139322 * t + .0971045 * n + .7141733 * r) / Du)), new Pu(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity);
}
function Nu(e, t, n, r) {
	return arguments.length === 1 ? Mu(e) : new Pu(e, t, n, r ?? 1);
}
function Pu(e, t, n, r) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +r;
}
Ll(Pu, Nu, Rl(zl, {
	brighter(e) {
		return new Pu(this.l + wu * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new Pu(this.l - wu * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = Tu * Iu(t), e = Eu * Iu(e), n = Du * Iu(n), new cu(Lu(3.1338561 * t - 1.6168667 * e - .4906146 * n), Lu(-.9787684 * t + 1.9161415 * e + .033454 * n), Lu(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function Fu(e) {
	return e > ju ? e ** (1 / 3) : e / Au + Ou;
}
function Iu(e) {
	return e > ku ? e * e * e : Au * (e - Ou);
}
function Lu(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function Ru(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function zu(e) {
	if (e instanceof Vu) return new Vu(e.h, e.c, e.l, e.opacity);
	if (e instanceof Pu || (e = Mu(e)), e.a === 0 && e.b === 0) return new Vu(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * Cu;
	return new Vu(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function Bu(e, t, n, r) {
	return arguments.length === 1 ? zu(e) : new Vu(e, t, n, r ?? 1);
}
function Vu(e, t, n, r) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +r;
}
function Hu(e) {
	if (isNaN(e.h)) return new Pu(e.l, 0, 0, e.opacity);
	var t = e.h * Su;
	return new Pu(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
Ll(Vu, Bu, Rl(zl, {
	brighter(e) {
		return new Vu(this.h, this.c, this.l + wu * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new Vu(this.h, this.c, this.l - wu * (e ?? 1), this.opacity);
	},
	rgb() {
		return Hu(this).rgb();
	}
}));
var Uu = -.14861, Wu = 1.78277, Gu = -.29227, Ku = -.90649, qu = 1.97294, Ju = qu * Ku, Yu = qu * Wu, Xu = Wu * Gu - Ku * Uu;
function Zu(e) {
	if (e instanceof Y) return new Y(e.h, e.s, e.l, e.opacity);
	e instanceof cu || (e = ou(e));
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = (Xu * r + Ju * t - Yu * n) / (Xu + Ju - Yu), a = r - i, o = (qu * (n - i) - Gu * a) / Ku, s = Math.sqrt(o * o + a * a) / (qu * i * (1 - i)), c = s ? Math.atan2(o, a) * Cu - 120 : NaN;
	return new Y(c < 0 ? c + 360 : c, s, i, e.opacity);
}
function Qu(e, t, n, r) {
	return arguments.length === 1 ? Zu(e) : new Y(e, t, n, r ?? 1);
}
function Y(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
Ll(Y, Qu, Rl(zl, {
	brighter(e) {
		return e = e == null ? Vl : Vl ** +e, new Y(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Bl : Bl ** +e, new Y(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * Su, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), r = Math.cos(e), i = Math.sin(e);
		return new cu(255 * (t + n * (Uu * r + Wu * i)), 255 * (t + n * (Gu * r + Ku * i)), 255 * (t + qu * r * n), this.opacity);
	}
}));
var X = (e) => () => e;
function $u(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function ed(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(r) {
		return (e + r * t) ** +n;
	};
}
function td(e, t) {
	var n = t - e;
	return n ? $u(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : X(isNaN(e) ? t : e);
}
function nd(e) {
	return (e = +e) == 1 ? rd : function(t, n) {
		return n - t ? ed(t, n, e) : X(isNaN(t) ? n : t);
	};
}
function rd(e, t) {
	var n = t - e;
	return n ? $u(e, n) : X(isNaN(e) ? t : e);
}
var id = (function e(t) {
	var n = nd(t);
	function r(e, t) {
		var r = n((e = su(e)).r, (t = su(t)).r), i = n(e.g, t.g), a = n(e.b, t.b), o = rd(e.opacity, t.opacity);
		return function(t) {
			return e.r = r(t), e.g = i(t), e.b = a(t), e.opacity = o(t), e + "";
		};
	}
	return r.gamma = e, r;
})(1);
function ad(e, t) {
	t ||= [];
	var n = e ? Math.min(t.length, e.length) : 0, r = t.slice(), i;
	return function(a) {
		for (i = 0; i < n; ++i) r[i] = e[i] * (1 - a) + t[i] * a;
		return r;
	};
}
function od(e) {
	return ArrayBuffer.isView(e) && !(e instanceof DataView);
}
function sd(e, t) {
	for (var n = t ? t.length : 0, r = e ? Math.min(n, e.length) : 0, i = Array(r), a = Array(n), o = 0; o < r; ++o) i[o] = gd(e[o], t[o]);
	for (; o < n; ++o) a[o] = t[o];
	return function(e) {
		for (o = 0; o < r; ++o) a[o] = i[o](e);
		return a;
	};
}
function cd(e, t) {
	var n = /* @__PURE__ */ new Date();
	return e = +e, t = +t, function(r) {
		return n.setTime(e * (1 - r) + t * r), n;
	};
}
function ld(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
function ud(e, t) {
	var n = {}, r = {}, i;
	for (i in typeof e == "object" && e || (e = {}), typeof t == "object" && t || (t = {}), t) i in e ? n[i] = gd(e[i], t[i]) : r[i] = t[i];
	return function(e) {
		for (i in n) r[i] = n[i](e);
		return r;
	};
}
var dd = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, fd = new RegExp(dd.source, "g");
function pd(e) {
	return function() {
		return e;
	};
}
function md(e) {
	return function(t) {
		return e(t) + "";
	};
}
function hd(e, t) {
	var n = dd.lastIndex = fd.lastIndex = 0, r, i, a, o = -1, s = [], c = [];
	for (e += "", t += ""; (r = dd.exec(e)) && (i = fd.exec(t));) (a = i.index) > n && (a = t.slice(n, a), s[o] ? s[o] += a : s[++o] = a), (r = r[0]) === (i = i[0]) ? s[o] ? s[o] += i : s[++o] = i : (s[++o] = null, c.push({
		i: o,
		x: ld(r, i)
	})), n = fd.lastIndex;
	return n < t.length && (a = t.slice(n), s[o] ? s[o] += a : s[++o] = a), s.length < 2 ? c[0] ? md(c[0].x) : pd(t) : (t = c.length, function(e) {
		for (var n = 0, r; n < t; ++n) s[(r = c[n]).i] = r.x(e);
		return s.join("");
	});
}
function gd(e, t) {
	var n = typeof t, r;
	return t == null || n === "boolean" ? X(t) : (n === "number" ? ld : n === "string" ? (r = ru(t)) ? (t = r, id) : hd : t instanceof ru ? id : t instanceof Date ? cd : od(t) ? ad : Array.isArray(t) ? sd : typeof t.valueOf != "function" && typeof t.toString != "function" || isNaN(t) ? ud : ld)(e, t);
}
var _d = 180 / Math.PI, vd = {
	translateX: 0,
	translateY: 0,
	rotate: 0,
	skewX: 0,
	scaleX: 1,
	scaleY: 1
};
function yd(e, t, n, r, i, a) {
	var o, s, c;
	return (o = Math.sqrt(e * e + t * t)) && (e /= o, t /= o), (c = e * n + t * r) && (n -= e * c, r -= t * c), (s = Math.sqrt(n * n + r * r)) && (n /= s, r /= s, c /= s), e * r < t * n && (e = -e, t = -t, c = -c, o = -o), {
		translateX: i,
		translateY: a,
		rotate: Math.atan2(t, e) * _d,
		skewX: Math.atan(c) * _d,
		scaleX: o,
		scaleY: s
	};
}
var bd;
function xd(e) {
	let t = new (typeof DOMMatrix == "function" ? DOMMatrix : WebKitCSSMatrix)(e + "");
	return t.isIdentity ? vd : yd(t.a, t.b, t.c, t.d, t.e, t.f);
}
function Sd(e) {
	return e == null || (bd ||= document.createElementNS("http://www.w3.org/2000/svg", "g"), bd.setAttribute("transform", e), !(e = bd.transform.baseVal.consolidate())) ? vd : (e = e.matrix, yd(e.a, e.b, e.c, e.d, e.e, e.f));
}
function Cd(e, t, n, r) {
	function i(e) {
		return e.length ? e.pop() + " " : "";
	}
	function a(e, r, i, a, o, s) {
		if (e !== i || r !== a) {
			var c = o.push("translate(", null, t, null, n);
			s.push({
				i: c - 4,
				x: ld(e, i)
			}, {
				i: c - 2,
				x: ld(r, a)
			});
		} else (i || a) && o.push("translate(" + i + t + a + n);
	}
	function o(e, t, n, a) {
		e === t ? t && n.push(i(n) + "rotate(" + t + r) : (e - t > 180 ? t += 360 : t - e > 180 && (e += 360), a.push({
			i: n.push(i(n) + "rotate(", null, r) - 2,
			x: ld(e, t)
		}));
	}
	function s(e, t, n, a) {
		e === t ? t && n.push(i(n) + "skewX(" + t + r) : a.push({
			i: n.push(i(n) + "skewX(", null, r) - 2,
			x: ld(e, t)
		});
	}
	function c(e, t, n, r, a, o) {
		if (e !== n || t !== r) {
			var s = a.push(i(a) + "scale(", null, ",", null, ")");
			o.push({
				i: s - 4,
				x: ld(e, n)
			}, {
				i: s - 2,
				x: ld(t, r)
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
var wd = Cd(xd, "px, ", "px)", "deg)"), Td = Cd(Sd, ", ", ")", ")"), Ed = 1e-12;
function Dd(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function Od(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function kd(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
var Ad = (function e(t, n, r) {
	function i(e, i) {
		var a = e[0], o = e[1], s = e[2], c = i[0], l = i[1], u = i[2], d = c - a, f = l - o, p = d * d + f * f, m, h;
		if (p < Ed) h = Math.log(u / s) / t, m = function(e) {
			return [
				a + e * d,
				o + e * f,
				s * Math.exp(t * e * h)
			];
		};
		else {
			var g = Math.sqrt(p), _ = (u * u - s * s + r * p) / (2 * s * n * g), v = (u * u - s * s - r * p) / (2 * u * n * g), y = Math.log(Math.sqrt(_ * _ + 1) - _);
			h = (Math.log(Math.sqrt(v * v + 1) - v) - y) / t, m = function(e) {
				var r = e * h, i = Dd(y), c = s / (n * g) * (i * kd(t * r + y) - Od(y));
				return [
					a + c * d,
					o + c * f,
					s * i / Dd(t * r + y)
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
function jd(e) {
	return (function t(n) {
		n = +n;
		function r(t, r) {
			var i = e((t = Qu(t)).h, (r = Qu(r)).h), a = rd(t.s, r.s), o = rd(t.l, r.l), s = rd(t.opacity, r.opacity);
			return function(e) {
				return t.h = i(e), t.s = a(e), t.l = o(e ** +n), t.opacity = s(e), t + "";
			};
		}
		return r.gamma = t, r;
	})(1);
}
jd(td), jd(rd);
// node_modules/d3-timer/dist/d3-timer.mjs
var Md = 0, Nd = 0, Pd = 0, Fd = 1e3, Id, Ld, Rd = 0, zd = 0, Bd = 0, Vd = typeof performance == "object" && performance.now ? performance : Date, Hd = typeof window == "object" && window.requestAnimationFrame ? window.requestAnimationFrame.bind(window) : function(e) {
	setTimeout(e, 17);
};
function Ud() {
	return zd ||= (Hd(Wd), Vd.now() + Bd);
}
function Wd() {
	zd = 0;
}
function Gd() {
	this._call = this._time = this._next = null;
}
Gd.prototype = Kd.prototype = {
	constructor: Gd,
	restart: function(e, t, n) {
		if (typeof e != "function") throw TypeError("callback is not a function");
		n = (n == null ? Ud() : +n) + (t == null ? 0 : +t), !this._next && Ld !== this && (Ld ? Ld._next = this : Id = this, Ld = this), this._call = e, this._time = n, Zd();
	},
	stop: function() {
		this._call && (this._call = null, this._time = Infinity, Zd());
	}
};
function Kd(e, t, n) {
	var r = new Gd();
	return r.restart(e, t, n), r;
}
function qd() {
	Ud(), ++Md;
	for (var e = Id, t; e;) (t = zd - e._time) >= 0 && e._call.call(void 0, t), e = e._next;
	--Md;
}
function Jd() {
	zd = (Rd = Vd.now()) + Bd, Md = Nd = 0;
	try {
		qd();
	} finally {
		Md = 0, Xd(), zd = 0;
	}
}
function Yd() {
	var e = Vd.now(), t = e - Rd;
	t > Fd && (Bd -= t, Rd = e);
}
function Xd() {
	for (var e, t = Id, n, r = Infinity; t;) t._call ? (r > t._time && (r = t._time), e = t, t = t._next) : (n = t._next, t._next = null, t = e ? e._next = n : Id = n);
	Ld = e, Zd(r);
}
function Zd(e) {
	Md || (Nd &&= clearTimeout(Nd), e - zd > 24 ? (e < Infinity && (Nd = setTimeout(Jd, Math.ceil(e - Vd.now() - Bd) + 1)), Pd &&= clearInterval(Pd)) : (Pd ||= (Rd = Vd.now(), setInterval(Yd, Fd)), Md = 1, Hd(Jd)));
}
function Qd(e, t, n) {
	var r = new Gd();
	return t = t == null ? 0 : +t, r.restart((n) => {
		r.stop(), e(n + t);
	}, t, n), r;
}
// node_modules/d3-ease/dist/d3-ease.mjs
function $d(e) {
	return ((e *= 2) <= 1 ? e * e * e : (e -= 2) * e * e + 2) / 2;
}
var ef = 3;
(function e(t) {
	t = +t;
	function n(e) {
		return e ** +t;
	}
	return n.exponent = e, n;
})(ef), (function e(t) {
	t = +t;
	function n(e) {
		return 1 - (1 - e) ** t;
	}
	return n.exponent = e, n;
})(ef), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) <= 1 ? e ** +t : 2 - (2 - e) ** t) / 2;
	}
	return n.exponent = e, n;
})(ef);
function tf(e) {
	return (2 ** (-10 * e) - .0009765625) * 1.0009775171065494;
}
var nf = 4 / 11;
1 / nf / nf;
var rf = 1.70158;
(function e(t) {
	t = +t;
	function n(e) {
		return (e = +e) * e * (t * (e - 1) + e);
	}
	return n.overshoot = e, n;
})(rf), (function e(t) {
	t = +t;
	function n(e) {
		return --e * e * ((e + 1) * t + e) + 1;
	}
	return n.overshoot = e, n;
})(rf), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) < 1 ? e * e * ((t + 1) * e - t) : (e -= 2) * e * ((t + 1) * e + t) + 2) / 2;
	}
	return n.overshoot = e, n;
})(rf);
var af = 2 * Math.PI, of = 1, sf = .3;
(function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= af);
	function i(e) {
		return t * tf(- --e) * Math.sin((r - e) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * af);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(of, sf), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= af);
	function i(e) {
		return 1 - t * tf(e = +e) * Math.sin((e + r) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * af);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(of, sf), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= af);
	function i(e) {
		return ((e = e * 2 - 1) < 0 ? t * tf(-e) * Math.sin((r - e) / n) : 2 - t * tf(e) * Math.sin((r + e) / n)) / 2;
	}
	return i.amplitude = function(t) {
		return e(t, n * af);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(of, sf);
// node_modules/d3-transition/dist/d3-transition.mjs
var cf = ms("start", "end", "cancel", "interrupt"), lf = [], uf = 0, df = 1, ff = 2, pf = 3, mf = 4, hf = 5, gf = 6;
function _f(e, t, n, r, i, a) {
	var o = e.__transition;
	if (!o) e.__transition = {};
	else if (n in o) return;
	xf(e, n, {
		name: t,
		index: r,
		group: i,
		on: cf,
		tween: lf,
		time: a.time,
		delay: a.delay,
		duration: a.duration,
		ease: a.ease,
		timer: null,
		state: uf
	});
}
function vf(e, t) {
	var n = bf(e, t);
	if (n.state > uf) throw Error("too late; already scheduled");
	return n;
}
function yf(e, t) {
	var n = bf(e, t);
	if (n.state > pf) throw Error("too late; already running");
	return n;
}
function bf(e, t) {
	var n = e.__transition;
	if (!n || !(n = n[t])) throw Error("transition not found");
	return n;
}
function xf(e, t, n) {
	var r = e.__transition, i;
	r[t] = n, n.timer = Kd(a, 0, n.time);
	function a(e) {
		n.state = df, n.timer.restart(o, n.delay, n.time), n.delay <= e && o(e - n.delay);
	}
	function o(a) {
		var l, u, d, f;
		if (n.state !== df) return c();
		for (l in r) if (f = r[l], f.name === n.name) {
			if (f.state === pf) return Qd(o);
			f.state === mf ? (f.state = gf, f.timer.stop(), f.on.call("interrupt", e, e.__data__, f.index, f.group), delete r[l]) : +l < t && (f.state = gf, f.timer.stop(), f.on.call("cancel", e, e.__data__, f.index, f.group), delete r[l]);
		}
		if (Qd(function() {
			n.state === pf && (n.state = mf, n.timer.restart(s, n.delay, n.time), s(a));
		}), n.state = ff, n.on.call("start", e, e.__data__, n.index, n.group), n.state === ff) {
			for (n.state = pf, i = Array(d = n.tween.length), l = 0, u = -1; l < d; ++l) (f = n.tween[l].value.call(e, e.__data__, n.index, n.group)) && (i[++u] = f);
			i.length = u + 1;
		}
	}
	function s(t) {
		for (var r = t < n.duration ? n.ease.call(null, t / n.duration) : (n.timer.restart(c), n.state = hf, 1), a = -1, o = i.length; ++a < o;) i[a].call(e, r);
		n.state === hf && (n.on.call("end", e, e.__data__, n.index, n.group), c());
	}
	function c() {
		for (var i in n.state = gf, n.timer.stop(), delete r[t], r) return;
		delete e.__transition;
	}
}
function Sf(e, t) {
	var n = e.__transition, r, i, a = !0, o;
	if (n) {
		for (o in t = t == null ? null : t + "", n) (r = n[o]).name === t ? (i = r.state > ff && r.state < hf, r.state = gf, r.timer.stop(), r.on.call(i ? "interrupt" : "cancel", e, e.__data__, r.index, r.group), delete n[o]) : a = !1;
		a && delete e.__transition;
	}
}
function Cf(e) {
	return this.each(function() {
		Sf(this, e);
	});
}
function wf(e, t) {
	var n, r;
	return function() {
		var i = yf(this, e), a = i.tween;
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
function Tf(e, t, n) {
	var r, i;
	if (typeof n != "function") throw Error();
	return function() {
		var a = yf(this, e), o = a.tween;
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
function Ef(e, t) {
	var n = this._id;
	if (e += "", arguments.length < 2) {
		for (var r = bf(this.node(), n).tween, i = 0, a = r.length, o; i < a; ++i) if ((o = r[i]).name === e) return o.value;
		return null;
	}
	return this.each((t == null ? wf : Tf)(n, e, t));
}
function Df(e, t, n) {
	var r = e._id;
	return e.each(function() {
		var e = yf(this, r);
		(e.value ||= {})[t] = n.apply(this, arguments);
	}), function(e) {
		return bf(e, r).value[t];
	};
}
function Of(e, t) {
	var n;
	return (typeof t == "number" ? ld : t instanceof ru ? id : (n = ru(t)) ? (t = n, id) : hd)(e, t);
}
function kf(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function Af(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function jf(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttribute(e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function Mf(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttributeNS(e.space, e.local);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function Nf(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttribute(e) : (o = this.getAttribute(e), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function Pf(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttributeNS(e.space, e.local) : (o = this.getAttributeNS(e.space, e.local), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function Ff(e, t) {
	var n = xs(e), r = n === "transform" ? Td : Of;
	return this.attrTween(e, typeof t == "function" ? (n.local ? Pf : Nf)(n, r, Df(this, "attr." + e, t)) : t == null ? (n.local ? Af : kf)(n) : (n.local ? Mf : jf)(n, r, t));
}
function If(e, t) {
	return function(n) {
		this.setAttribute(e, t.call(this, n));
	};
}
function Lf(e, t) {
	return function(n) {
		this.setAttributeNS(e.space, e.local, t.call(this, n));
	};
}
function Rf(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && Lf(e, i)), n;
	}
	return i._value = t, i;
}
function zf(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && If(e, i)), n;
	}
	return i._value = t, i;
}
function Bf(e, t) {
	var n = "attr." + e;
	if (arguments.length < 2) return (n = this.tween(n)) && n._value;
	if (t == null) return this.tween(n, null);
	if (typeof t != "function") throw Error();
	var r = xs(e);
	return this.tween(n, (r.local ? Rf : zf)(r, t));
}
function Vf(e, t) {
	return function() {
		vf(this, e).delay = +t.apply(this, arguments);
	};
}
function Hf(e, t) {
	return t = +t, function() {
		vf(this, e).delay = t;
	};
}
function Z(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? Vf : Hf)(t, e)) : bf(this.node(), t).delay;
}
function Uf(e, t) {
	return function() {
		yf(this, e).duration = +t.apply(this, arguments);
	};
}
function Wf(e, t) {
	return t = +t, function() {
		yf(this, e).duration = t;
	};
}
function Gf(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? Uf : Wf)(t, e)) : bf(this.node(), t).duration;
}
function Kf(e, t) {
	if (typeof t != "function") throw Error();
	return function() {
		yf(this, e).ease = t;
	};
}
function qf(e) {
	var t = this._id;
	return arguments.length ? this.each(Kf(t, e)) : bf(this.node(), t).ease;
}
function Jf(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		if (typeof n != "function") throw Error();
		yf(this, e).ease = n;
	};
}
function Yf(e) {
	if (typeof e != "function") throw Error();
	return this.each(Jf(this._id, e));
}
function Xf(e) {
	typeof e != "function" && (e = Ns(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new Tp(r, this._parents, this._name, this._id);
}
function Zf(e) {
	if (e._id !== this._id) throw Error();
	for (var t = this._groups, n = e._groups, r = t.length, i = n.length, a = Math.min(r, i), o = Array(r), s = 0; s < a; ++s) for (var c = t[s], l = n[s], u = c.length, d = o[s] = Array(u), f, p = 0; p < u; ++p) (f = c[p] || l[p]) && (d[p] = f);
	for (; s < r; ++s) o[s] = t[s];
	return new Tp(o, this._parents, this._name, this._id);
}
function Qf(e) {
	return (e + "").trim().split(/^|\s+/).every(function(e) {
		var t = e.indexOf(".");
		return t >= 0 && (e = e.slice(0, t)), !e || e === "start";
	});
}
function $f(e, t, n) {
	var r, i, a = Qf(t) ? vf : yf;
	return function() {
		var o = a(this, e), s = o.on;
		s !== r && (i = (r = s).copy()).on(t, n), o.on = i;
	};
}
function ep(e, t) {
	var n = this._id;
	return arguments.length < 2 ? bf(this.node(), n).on.on(e) : this.each($f(n, e, t));
}
function tp(e) {
	return function() {
		var t = this.parentNode;
		for (var n in this.__transition) if (+n !== e) return;
		t && t.removeChild(this);
	};
}
function np() {
	return this.on("end.remove", tp(this._id));
}
function rp(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = Es(e));
	for (var r = this._groups, i = r.length, a = Array(i), o = 0; o < i; ++o) for (var s = r[o], c = s.length, l = a[o] = Array(c), u, d, f = 0; f < c; ++f) (u = s[f]) && (d = e.call(u, u.__data__, f, s)) && ("__data__" in u && (d.__data__ = u.__data__), l[f] = d, _f(l[f], t, n, f, l, bf(u, n)));
	return new Tp(a, this._parents, t, n);
}
function ip(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = As(e));
	for (var r = this._groups, i = r.length, a = [], o = [], s = 0; s < i; ++s) for (var c = r[s], l = c.length, u, d = 0; d < l; ++d) if (u = c[d]) {
		for (var f = e.call(u, u.__data__, d, c), p, m = bf(u, n), h = 0, g = f.length; h < g; ++h) (p = f[h]) && _f(p, t, n, h, f, m);
		a.push(f), o.push(u);
	}
	return new Tp(a, o, t, n);
}
var ap = gl.prototype.constructor;
function op() {
	return new ap(this._groups, this._parents);
}
function sp(e, t) {
	var n, r, i;
	return function() {
		var a = Cc(this, e), o = (this.style.removeProperty(e), Cc(this, e));
		return a === o ? null : a === n && o === r ? i : i = t(n = a, r = o);
	};
}
function cp(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function lp(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = Cc(this, e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function up(e, t, n) {
	var r, i, a;
	return function() {
		var o = Cc(this, e), s = n(this), c = s + "";
		return s ?? (c = s = (this.style.removeProperty(e), Cc(this, e))), o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s));
	};
}
function dp(e, t) {
	var n, r, i, a = "style." + t, o = "end." + a, s;
	return function() {
		var c = yf(this, e), l = c.on, u = c.value[a] == null ? s ||= cp(t) : void 0;
		(l !== n || i !== u) && (r = (n = l).copy()).on(o, i = u), c.on = r;
	};
}
function fp(e, t, n) {
	var r = (e += "") == "transform" ? wd : Of;
	return t == null ? this.styleTween(e, sp(e, r)).on("end.style." + e, cp(e)) : typeof t == "function" ? this.styleTween(e, up(e, r, Df(this, "style." + e, t))).each(dp(this._id, e)) : this.styleTween(e, lp(e, r, t), n).on("end.style." + e, null);
}
function pp(e, t, n) {
	return function(r) {
		this.style.setProperty(e, t.call(this, r), n);
	};
}
function mp(e, t, n) {
	var r, i;
	function a() {
		var a = t.apply(this, arguments);
		return a !== i && (r = (i = a) && pp(e, a, n)), r;
	}
	return a._value = t, a;
}
function hp(e, t, n) {
	var r = "style." + (e += "");
	if (arguments.length < 2) return (r = this.tween(r)) && r._value;
	if (t == null) return this.tween(r, null);
	if (typeof t != "function") throw Error();
	return this.tween(r, mp(e, t, n ?? ""));
}
function gp(e) {
	return function() {
		this.textContent = e;
	};
}
function _p(e) {
	return function() {
		var t = e(this);
		this.textContent = t ?? "";
	};
}
function vp(e) {
	return this.tween("text", typeof e == "function" ? _p(Df(this, "text", e)) : gp(e == null ? "" : e + ""));
}
function yp(e) {
	return function(t) {
		this.textContent = e.call(this, t);
	};
}
function bp(e) {
	var t, n;
	function r() {
		var r = e.apply(this, arguments);
		return r !== n && (t = (n = r) && yp(r)), t;
	}
	return r._value = e, r;
}
function xp(e) {
	var t = "text";
	if (arguments.length < 1) return (t = this.tween(t)) && t._value;
	if (e == null) return this.tween(t, null);
	if (typeof e != "function") throw Error();
	return this.tween(t, bp(e));
}
function Sp() {
	for (var e = this._name, t = this._id, n = Ep(), r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) if (c = o[l]) {
		var u = bf(c, t);
		_f(c, e, n, l, o, {
			time: u.time + u.delay + u.duration,
			delay: 0,
			duration: u.duration,
			ease: u.ease
		});
	}
	return new Tp(r, this._parents, e, n);
}
function Cp() {
	var e, t, n = this, r = n._id, i = n.size();
	return new Promise(function(a, o) {
		var s = { value: o }, c = { value: function() {
			--i === 0 && a();
		} };
		n.each(function() {
			var n = yf(this, r), i = n.on;
			i !== e && (t = (e = i).copy(), t._.cancel.push(s), t._.interrupt.push(s), t._.end.push(c)), n.on = t;
		}), i === 0 && a();
	});
}
var wp = 0;
function Tp(e, t, n, r) {
	this._groups = e, this._parents = t, this._name = n, this._id = r;
}
function Ep() {
	return ++wp;
}
var Dp = gl.prototype;
Tp.prototype = {
	constructor: Tp,
	select: rp,
	selectAll: ip,
	selectChild: Dp.selectChild,
	selectChildren: Dp.selectChildren,
	filter: Xf,
	merge: Zf,
	selection: op,
	transition: Sp,
	call: Dp.call,
	nodes: Dp.nodes,
	node: Dp.node,
	size: Dp.size,
	empty: Dp.empty,
	each: Dp.each,
	on: ep,
	attr: Ff,
	attrTween: Bf,
	style: fp,
	styleTween: hp,
	text: vp,
	textTween: xp,
	remove: np,
	tween: Ef,
	delay: Z,
	duration: Gf,
	ease: qf,
	easeVarying: Yf,
	end: Cp,
	[Symbol.iterator]: Dp[Symbol.iterator]
};
var Op = {
	time: null,
	delay: 0,
	duration: 250,
	ease: $d
};
function kp(e, t) {
	for (var n; !(n = e.__transition) || !(n = n[t]);) if (!(e = e.parentNode)) throw Error(`transition ${t} not found`);
	return n;
}
function Ap(e) {
	var t, n;
	e instanceof Tp ? (t = e._id, e = e._name) : (t = Ep(), (n = Op).time = Ud(), e = e == null ? null : e + "");
	for (var r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && _f(c, e, t, l, o, n || kp(c, t));
	return new Tp(r, this._parents, e, t);
}
gl.prototype.interrupt = Cf, gl.prototype.transition = Ap;
// node_modules/d3-zoom/dist/d3-zoom.mjs
var jp = (e) => () => e;
function Mp(e, { sourceEvent: t, target: n, transform: r, dispatch: i }) {
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
function Np(e, t, n) {
	this.k = e, this.x = t, this.y = n;
}
Np.prototype = {
	constructor: Np,
	scale: function(e) {
		return e === 1 ? this : new Np(this.k * e, this.x, this.y);
	},
	translate: function(e, t) {
		return e === 0 & t === 0 ? this : new Np(this.k, this.x + this.k * e, this.y + this.k * t);
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
var Pp = new Np(1, 0, 0);
Fp.prototype = Np.prototype;
function Fp(e) {
	for (; !e.__zoom;) if (!(e = e.parentNode)) return Pp;
	return e.__zoom;
}
function Ip(e) {
	e.stopImmediatePropagation();
}
function Lp(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function Rp(e) {
	return (!e.ctrlKey || e.type === "wheel") && !e.button;
}
function zp() {
	var e = this;
	return e instanceof SVGElement ? (e = e.ownerSVGElement || e, e.hasAttribute("viewBox") ? (e = e.viewBox.baseVal, [[e.x, e.y], [e.x + e.width, e.y + e.height]]) : [[0, 0], [e.width.baseVal.value, e.height.baseVal.value]]) : [[0, 0], [e.clientWidth, e.clientHeight]];
}
function Bp() {
	return this.__zoom || Pp;
}
function Vp(e) {
	return -e.deltaY * (e.deltaMode === 1 ? .05 : e.deltaMode ? 1 : .002) * (e.ctrlKey ? 10 : 1);
}
function Hp() {
	return navigator.maxTouchPoints || "ontouchstart" in this;
}
function Up(e, t, n) {
	var r = e.invertX(t[0][0]) - n[0][0], i = e.invertX(t[1][0]) - n[1][0], a = e.invertY(t[0][1]) - n[0][1], o = e.invertY(t[1][1]) - n[1][1];
	return e.translate(i > r ? (r + i) / 2 : Math.min(0, r) || Math.max(0, i), o > a ? (a + o) / 2 : Math.min(0, a) || Math.max(0, o));
}
function Wp() {
	var e = Rp, t = zp, n = Up, r = Vp, i = Hp, a = [0, Infinity], o = [[-Infinity, -Infinity], [Infinity, Infinity]], s = 250, c = Ad, l = ms("start", "zoom", "end"), u, d, f, p = 500, m = 150, h = 0, g = 10;
	function _(e) {
		e.property("__zoom", Bp).on("wheel.zoom", w, { passive: !1 }).on("mousedown.zoom", T).on("dblclick.zoom", E).filter(i).on("touchstart.zoom", D).on("touchmove.zoom", O).on("touchend.zoom touchcancel.zoom", k).style("-webkit-tap-highlight-color", "rgba(0,0,0,0)");
	}
	_.transform = function(e, t, n, r) {
		var i = e.selection ? e.selection() : e;
		i.property("__zoom", Bp), e === i ? i.interrupt().each(function() {
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
			return n(Pp.translate(c[0], c[1]).scale(s.k).translate(typeof r == "function" ? -r.apply(this, arguments) : -r, typeof i == "function" ? -i.apply(this, arguments) : -i), e, o);
		}, a, s);
	};
	function v(e, t) {
		return t = Math.max(a[0], Math.min(a[1], t)), t === e.k ? e : new Np(t, e.x, e.y);
	}
	function y(e, t, n) {
		var r = t[0] - n[0] * e.k, i = t[1] - n[1] * e.k;
		return r === e.x && i === e.y ? e : new Np(e.k, r, i);
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
					e = new Np(n, l[0] - t[0] * n, l[1] - t[1] * n);
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
			var t = vl(this.that).datum();
			l.call(e, this.that, new Mp(e, {
				sourceEvent: this.sourceEvent,
				target: _,
				transform: this.that.__zoom,
				dispatch: l
			}), t);
		}
	};
	function w(t, ...i) {
		if (!e.apply(this, arguments)) return;
		var s = S(this, i).event(t), c = this.__zoom, l = Math.max(a[0], Math.min(a[1], c.k * 2 ** r.apply(this, arguments))), u = Cl(t);
		if (s.wheel) (s.mouse[0][0] !== u[0] || s.mouse[0][1] !== u[1]) && (s.mouse[1] = c.invert(s.mouse[0] = u)), clearTimeout(s.wheel);
		else if (c.k === l) return;
		else s.mouse = [u, c.invert(u)], Sf(this), s.start();
		Lp(t), s.wheel = setTimeout(d, m), s.zoom("mouse", n(y(v(c, l), s.mouse[0], s.mouse[1]), s.extent, o));
		function d() {
			s.wheel = null, s.end();
		}
	}
	function T(t, ...r) {
		if (f || !e.apply(this, arguments)) return;
		var i = t.currentTarget, a = S(this, r, !0).event(t), s = vl(t.view).on("mousemove.zoom", d, !0).on("mouseup.zoom", p, !0), c = Cl(t, i), l = t.clientX, u = t.clientY;
		Ol(t.view), Ip(t), a.mouse = [c, this.__zoom.invert(c)], Sf(this), a.start();
		function d(e) {
			if (Lp(e), !a.moved) {
				var t = e.clientX - l, r = e.clientY - u;
				a.moved = t * t + r * r > h;
			}
			a.event(e).zoom("mouse", n(y(a.that.__zoom, a.mouse[0] = Cl(e, i), a.mouse[1]), a.extent, o));
		}
		function p(e) {
			s.on("mousemove.zoom mouseup.zoom", null), kl(e.view, a.moved), Lp(e), a.event(e).end();
		}
	}
	function E(r, ...i) {
		if (e.apply(this, arguments)) {
			var a = this.__zoom, c = Cl(r.changedTouches ? r.changedTouches[0] : r, this), l = a.invert(c), u = a.k * (r.shiftKey ? .5 : 2), d = n(y(v(a, u), c, l), t.apply(this, i), o);
			Lp(r), s > 0 ? vl(this).transition().duration(s).call(x, d, c, r) : vl(this).call(_.transform, d, c, r);
		}
	}
	function D(t, ...n) {
		if (e.apply(this, arguments)) {
			var r = t.touches, i = r.length, a = S(this, n, t.changedTouches.length === i).event(t), o, s, c, l;
			for (Ip(t), s = 0; s < i; ++s) c = r[s], l = Cl(c, this), l = [
				l,
				this.__zoom.invert(l),
				c.identifier
			], a.touch0 ? !a.touch1 && a.touch0[2] !== l[2] && (a.touch1 = l, a.taps = 0) : (a.touch0 = l, o = !0, a.taps = 1 + !!u);
			u &&= clearTimeout(u), o && (a.taps < 2 && (d = l[0], u = setTimeout(function() {
				u = null;
			}, p)), Sf(this), a.start());
		}
	}
	function O(e, ...t) {
		if (this.__zooming) {
			var r = S(this, t).event(e), i = e.changedTouches, a = i.length, s, c, l, u;
			for (Lp(e), s = 0; s < a; ++s) c = i[s], l = Cl(c, this), r.touch0 && r.touch0[2] === c.identifier ? r.touch0[0] = l : r.touch1 && r.touch1[2] === c.identifier && (r.touch1[0] = l);
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
			for (Ip(e), f && clearTimeout(f), f = setTimeout(function() {
				f = null;
			}, p), a = 0; a < i; ++a) o = r[a], n.touch0 && n.touch0[2] === o.identifier ? delete n.touch0 : n.touch1 && n.touch1[2] === o.identifier && delete n.touch1;
			if (n.touch1 && !n.touch0 && (n.touch0 = n.touch1, delete n.touch1), n.touch0) n.touch0[1] = this.__zoom.invert(n.touch0[0]);
			else if (n.end(), n.taps === 2 && (o = Cl(o, this), Math.hypot(d[0] - o[0], d[1] - o[1]) < g)) {
				var s = vl(this).on("dblclick.zoom");
				s && s.apply(this, arguments);
			}
		}
	}
	return _.wheelDelta = function(e) {
		return arguments.length ? (r = typeof e == "function" ? e : jp(+e), _) : r;
	}, _.filter = function(t) {
		return arguments.length ? (e = typeof t == "function" ? t : jp(!!t), _) : e;
	}, _.touchable = function(e) {
		return arguments.length ? (i = typeof e == "function" ? e : jp(!!e), _) : i;
	}, _.extent = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : jp([[+e[0][0], +e[0][1]], [+e[1][0], +e[1][1]]]), _) : t;
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
var Gp = {
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
}, Kp = [[-Infinity, -Infinity], [Infinity, Infinity]], qp = [
	"Enter",
	" ",
	"Escape"
], Jp = {
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
}, Yp;
(function(e) {
	e.Strict = "strict", e.Loose = "loose";
})(Yp ||= {});
var Xp;
(function(e) {
	e.Free = "free", e.Vertical = "vertical", e.Horizontal = "horizontal";
})(Xp ||= {});
var Zp;
(function(e) {
	e.Partial = "partial", e.Full = "full";
})(Zp ||= {});
var Qp = {
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
}, $p;
(function(e) {
	e.Bezier = "default", e.Straight = "straight", e.Step = "step", e.SmoothStep = "smoothstep", e.SimpleBezier = "simplebezier";
})($p ||= {});
var em;
(function(e) {
	e.Arrow = "arrow", e.ArrowClosed = "arrowclosed";
})(em ||= {});
var Q;
(function(e) {
	e.Left = "left", e.Top = "top", e.Right = "right", e.Bottom = "bottom";
})(Q ||= {});
var tm = {
	[Q.Left]: Q.Right,
	[Q.Right]: Q.Left,
	[Q.Top]: Q.Bottom,
	[Q.Bottom]: Q.Top
}, nm = (e) => !!e && typeof e == "object" && "id" in e && "source" in e && "target" in e, rm = (e) => !!e && typeof e == "object" && "id" in e && "position" in e && !("source" in e) && !("target" in e), im = (e) => !!e && typeof e == "object" && "id" in e && "internals" in e && !("source" in e) && !("target" in e), am = (e, t = [0, 0]) => {
	let { width: n, height: r } = zm(e), i = e.origin ?? t, a = n * i[0], o = r * i[1];
	return {
		x: e.position.x - a,
		y: e.position.y - o
	};
}, om = (e, t = { nodeOrigin: [0, 0] }) => {
	if (e.length === 0) return {
		x: 0,
		y: 0,
		width: 0,
		height: 0
	};
	let n = !1, r = e.reduce((e, r) => {
		let i = typeof r == "string", a = !t.nodeLookup && !i ? r : void 0;
		return t.nodeLookup && (a = i ? t.nodeLookup.get(r) : im(r) ? r : t.nodeLookup.get(r.id)), a ? (n = !0, ym(e, Cm(a, t.nodeOrigin))) : e;
	}, {
		x: Infinity,
		y: Infinity,
		x2: -Infinity,
		y2: -Infinity
	});
	return n ? xm(r) : {
		x: 0,
		y: 0,
		width: 0,
		height: 0
	};
}, sm = (e, t = {}) => {
	let n = {
		x: Infinity,
		y: Infinity,
		x2: -Infinity,
		y2: -Infinity
	}, r = !1;
	return e.forEach((e) => {
		(t.filter === void 0 || t.filter(e)) && (n = ym(n, Cm(e)), r = !0);
	}), r ? xm(n) : {
		x: 0,
		y: 0,
		width: 0,
		height: 0
	};
}, cm = (e, t, [n, r, i] = [
	0,
	0,
	1
], a = !1, o = !1) => {
	let s = (t.x - n) / i, c = (t.y - r) / i, l = t.width / i, u = t.height / i, d = [];
	for (let t of e.values()) {
		let { measured: e, selectable: n = !0, hidden: r = !1 } = t;
		if (o && !n || r) continue;
		let i = e.width ?? t.width ?? t.initialWidth ?? 0, f = e.height ?? t.height ?? t.initialHeight ?? 0, { x: p, y: m } = t.internals.positionAbsolute, h = Tm(s, c, l, u, p, m, i, f), g = i * f, _ = a && h > 0;
		(!t.internals.handleBounds || _ || h >= g || t.dragging) && d.push(t);
	}
	return d;
}, lm = (e, t) => {
	let n = /* @__PURE__ */ new Set();
	return e.forEach((e) => {
		n.add(e.id);
	}), t.filter((e) => n.has(e.source) || n.has(e.target));
};
function um(e, t) {
	let n = /* @__PURE__ */ new Map(), r = t?.nodes ? new Set(t.nodes.map((e) => e.id)) : null;
	return e.forEach((e) => {
		let i;
		if (t?.includeHiddenNodes) {
			let { width: t, height: n } = zm(e);
			i = t > 0 && n > 0;
		} else i = !!(e.measured.width && e.measured.height && !e.hidden);
		i && (!r || r.has(e.id)) && n.set(e.id, e);
	}), n;
}
async function dm({ nodes: e, width: t, height: n, panZoom: r, minZoom: i, maxZoom: a }, o) {
	if (e.size === 0) return !0;
	let s = Im(sm(um(e, o)), t, n, o?.minZoom ?? i, o?.maxZoom ?? a, o?.padding ?? .1);
	return await r.setViewport(s, {
		duration: o?.duration,
		ease: o?.ease,
		interpolate: o?.interpolate
	}), !0;
}
function fm({ nodeId: e, nextPosition: t, nodeLookup: n, nodeOrigin: r = [0, 0], nodeExtent: i, onError: a }) {
	let o = n.get(e), s = o.parentId ? n.get(o.parentId) : void 0, { x: c, y: l } = s ? s.internals.positionAbsolute : {
		x: 0,
		y: 0
	}, u = o.origin ?? r, d = o.extent || i;
	if (o.extent === "parent" && !o.expandParent) {
		if (!s) a?.("005", Gp.error005());
		else {
			let { width: e, height: t } = zm(s);
			e && t && (d = [[c, l], [c + e, l + t]]);
		}
	} else s && Rm(o.extent) && (d = [[o.extent[0][0] + c, o.extent[0][1] + l], [o.extent[1][0] + c, o.extent[1][1] + l]]);
	let f = Rm(d) ? hm(t, d, o.measured) : t;
	return (o.measured.width === void 0 || o.measured.height === void 0) && a?.("015", Gp.error015()), {
		position: {
			x: f.x - c + (o.measured.width ?? 0) * u[0],
			y: f.y - l + (o.measured.height ?? 0) * u[1]
		},
		positionAbsolute: f
	};
}
async function pm({ nodesToRemove: e = [], edgesToRemove: t = [], nodes: n, edges: r, onBeforeDelete: i }) {
	let a = new Set(e.map((e) => e.id)), o = [];
	for (let e of n) {
		if (e.deletable === !1) continue;
		let t = a.has(e.id), n = !t && e.parentId && o.find((t) => t.id === e.parentId);
		(t || n) && o.push(e);
	}
	let s = new Set(t.map((e) => e.id)), c = r.filter((e) => e.deletable !== !1), l = lm(o, c);
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
var mm = (e, t = 0, n = 1) => Math.min(Math.max(e, t), n), hm = (e = {
	x: 0,
	y: 0
}, t, n) => ({
	x: mm(e.x, t[0][0], t[1][0] - (n?.width ?? 0)),
	y: mm(e.y, t[0][1], t[1][1] - (n?.height ?? 0))
});
function gm(e, t, n) {
	let { width: r, height: i } = zm(n), { x: a, y: o } = n.internals.positionAbsolute;
	return hm(e, [[a, o], [a + r, o + i]], t);
}
var _m = (e, t, n) => e < t ? mm(Math.abs(e - t), 1, t) / t : e > n ? -mm(Math.abs(e - n), 1, t) / t : 0, vm = (e, t, n = 15, r = 40) => [_m(e.x, r, t.width - r) * n, _m(e.y, r, t.height - r) * n], ym = (e, t) => ({
	x: Math.min(e.x, t.x),
	y: Math.min(e.y, t.y),
	x2: Math.max(e.x2, t.x2),
	y2: Math.max(e.y2, t.y2)
}), bm = ({ x: e, y: t, width: n, height: r }) => ({
	x: e,
	y: t,
	x2: e + n,
	y2: t + r
}), xm = ({ x: e, y: t, x2: n, y2: r }) => ({
	x: e,
	y: t,
	width: n - e,
	height: r - t
}), Sm = (e, t = [0, 0]) => {
	let { x: n, y: r } = im(e) ? e.internals.positionAbsolute : am(e, t);
	return {
		x: n,
		y: r,
		width: e.measured?.width ?? e.width ?? e.initialWidth ?? 0,
		height: e.measured?.height ?? e.height ?? e.initialHeight ?? 0
	};
}, Cm = (e, t = [0, 0]) => {
	let { x: n, y: r } = im(e) ? e.internals.positionAbsolute : am(e, t);
	return {
		x: n,
		y: r,
		x2: n + (e.measured?.width ?? e.width ?? e.initialWidth ?? 0),
		y2: r + (e.measured?.height ?? e.height ?? e.initialHeight ?? 0)
	};
}, wm = (e, t) => xm(ym(bm(e), bm(t))), Tm = (e, t, n, r, i, a, o, s) => {
	let c = Math.max(0, Math.min(e + n, i + o) - Math.max(e, i)), l = Math.max(0, Math.min(t + r, a + s) - Math.max(t, a));
	return Math.ceil(c * l);
}, Em = (e, t) => Tm(e.x, e.y, e.width, e.height, t.x, t.y, t.width, t.height), Dm = (e) => Om(e.width) && Om(e.height) && Om(e.x) && Om(e.y), Om = (e) => !isNaN(e) && isFinite(e), km = (e, t) => (e, t) => {}, Am = (e, t = [1, 1]) => ({
	x: t[0] * Math.round(e.x / t[0]),
	y: t[1] * Math.round(e.y / t[1])
}), jm = ({ x: e, y: t }, [n, r, i], a = !1, o = [1, 1]) => {
	let s = {
		x: (e - n) / i,
		y: (t - r) / i
	};
	return a ? Am(s, o) : s;
}, Mm = ({ x: e, y: t }, [n, r, i]) => ({
	x: e * i + n,
	y: t * i + r
});
function Nm(e, t) {
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
function Pm(e, t, n) {
	if (typeof e == "string" || typeof e == "number") {
		let r = Nm(e, n), i = Nm(e, t);
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
		let r = Nm(e.top ?? e.y ?? 0, n), i = Nm(e.bottom ?? e.y ?? 0, n), a = Nm(e.left ?? e.x ?? 0, t), o = Nm(e.right ?? e.x ?? 0, t);
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
function Fm(e, t, n, r, i, a) {
	let { x: o, y: s } = Mm(e, [
		t,
		n,
		r
	]), { x: c, y: l } = Mm({
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
var Im = (e, t, n, r, i, a) => {
	let o = Pm(a, t, n), s = (t - o.x) / e.width, c = (n - o.y) / e.height, l = mm(Math.min(s, c), r, i), u = e.x + e.width / 2, d = e.y + e.height / 2, f = t / 2 - u * l, p = n / 2 - d * l, m = Fm(e, f, p, l, t, n), h = {
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
}, Lm = () => typeof navigator < "u" && navigator?.userAgent?.indexOf("Mac") >= 0;
function Rm(e) {
	return e != null && e !== "parent";
}
function zm(e) {
	return {
		width: e.measured?.width ?? e.width ?? e.initialWidth ?? 0,
		height: e.measured?.height ?? e.height ?? e.initialHeight ?? 0
	};
}
function Bm(e) {
	return (e.measured?.width ?? e.width ?? e.initialWidth) !== void 0 && (e.measured?.height ?? e.height ?? e.initialHeight) !== void 0;
}
function Vm(e, t = {
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
function Hm(e, t) {
	if (e.size !== t.size) return !1;
	for (let n of e) if (!t.has(n)) return !1;
	return !0;
}
function Um() {
	let e, t;
	return {
		promise: new Promise((n, r) => {
			e = n, t = r;
		}),
		resolve: e,
		reject: t
	};
}
function Wm(e) {
	return {
		...Jp,
		...e || {}
	};
}
function Gm(e) {
	return e === null ? null : e ? "valid" : "invalid";
}
function Km(e, { snapGrid: t = [0, 0], snapToGrid: n = !1, transform: r, containerBounds: i }) {
	let { x: a, y: o } = Qm(e), s = jm({
		x: a - (i?.left ?? 0),
		y: o - (i?.top ?? 0)
	}, r), { x: c, y: l } = n ? Am(s, t) : s;
	return {
		xSnapped: c,
		ySnapped: l,
		...s
	};
}
var qm = (e) => ({
	width: e.offsetWidth,
	height: e.offsetHeight
}), Jm = (e) => e?.getRootNode?.() || window?.document, Ym = [
	"INPUT",
	"SELECT",
	"TEXTAREA"
];
function Xm(e) {
	let t = e.composedPath?.()?.[0] || e.target;
	return t?.nodeType === 1 ? Ym.includes(t.nodeName) || t.hasAttribute("contenteditable") || !!t.closest(".nokey") : !1;
}
var Zm = (e) => "clientX" in e, Qm = (e, t) => {
	let n = Zm(e), r = n ? e.clientX : e.touches?.[0].clientX, i = n ? e.clientY : e.touches?.[0].clientY;
	return {
		x: r - (t?.left ?? 0),
		y: i - (t?.top ?? 0)
	};
}, $m = (e, t, n, r, i) => {
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
			...qm(t)
		};
	});
};
function eh({ sourceX: e, sourceY: t, targetX: n, targetY: r, sourceControlX: i, sourceControlY: a, targetControlX: o, targetControlY: s }) {
	let c = e * .125 + i * .375 + o * .375 + n * .125, l = t * .125 + a * .375 + s * .375 + r * .125;
	return [
		c,
		l,
		Math.abs(c - e),
		Math.abs(l - t)
	];
}
function th(e, t) {
	return e >= 0 ? .5 * e : t * 25 * Math.sqrt(-e);
}
function nh({ pos: e, x1: t, y1: n, x2: r, y2: i, c: a }) {
	switch (e) {
		case Q.Left: return [t - th(t - r, a), n];
		case Q.Right: return [t + th(r - t, a), n];
		case Q.Top: return [t, n - th(n - i, a)];
		case Q.Bottom: return [t, n + th(i - n, a)];
	}
}
function rh({ sourceX: e, sourceY: t, sourcePosition: n = Q.Bottom, targetX: r, targetY: i, targetPosition: a = Q.Top, curvature: o = .25 }) {
	let [s, c] = nh({
		pos: n,
		x1: e,
		y1: t,
		x2: r,
		y2: i,
		c: o
	}), [l, u] = nh({
		pos: a,
		x1: r,
		y1: i,
		x2: e,
		y2: t,
		c: o
	}), [d, f, p, m] = eh({
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
function ih({ sourceX: e, sourceY: t, targetX: n, targetY: r }) {
	let i = Math.abs(n - e) / 2, a = n < e ? n + i : n - i, o = Math.abs(r - t) / 2;
	return [
		a,
		r < t ? r + o : r - o,
		i,
		o
	];
}
function ah({ sourceNode: e, targetNode: t, selected: n = !1, zIndex: r = 0, elevateOnSelect: i = !1, zIndexMode: a = "basic" }) {
	return a === "manual" ? r : (i && n ? r + 1e3 : r) + Math.max(e.parentId || i && e.selected ? e.internals.z : 0, t.parentId || i && t.selected ? t.internals.z : 0);
}
function oh({ sourceNode: e, targetNode: t, width: n, height: r, transform: i }) {
	let a = ym(Cm(e), Cm(t));
	return a.x === a.x2 && (a.x2 += 1), a.y === a.y2 && (a.y2 += 1), Em({
		x: -i[0] / i[2],
		y: -i[1] / i[2],
		width: n / i[2],
		height: r / i[2]
	}, xm(a)) > 0;
}
var sh = ({ source: e, sourceHandle: t, target: n, targetHandle: r }) => `xy-edge__${e}${t || ""}-${n}${r || ""}`, ch = (e, t) => t.some((t) => t.source === e.source && t.target === e.target && (t.sourceHandle === e.sourceHandle || !t.sourceHandle && !e.sourceHandle) && (t.targetHandle === e.targetHandle || !t.targetHandle && !e.targetHandle)), lh = (e, t, n = {}) => {
	if (!e.source || !e.target) return n.onError?.("006", Gp.error006()), t;
	let r = n.getEdgeId || sh, i;
	return i = nm(e) ? { ...e } : {
		...e,
		id: r(e)
	}, ch(i, t) ? t : (i.sourceHandle === null && delete i.sourceHandle, i.targetHandle === null && delete i.targetHandle, t.concat(i));
};
function uh({ sourceX: e, sourceY: t, targetX: n, targetY: r }) {
	let [i, a, o, s] = ih({
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
var dh = {
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
}, fh = ({ source: e, sourcePosition: t = Q.Bottom, target: n }) => t === Q.Left || t === Q.Right ? e.x < n.x ? {
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
}, ph = (e, t) => Math.sqrt((t.x - e.x) ** 2 + (t.y - e.y) ** 2), mh = (e, t, n) => e.x === t.x && t.x === n.x && (t.y - e.y) * (n.y - t.y) >= 0 || e.y === t.y && t.y === n.y && (t.x - e.x) * (n.x - t.x) >= 0;
function hh({ source: e, sourcePosition: t = Q.Bottom, target: n, targetPosition: r = Q.Top, center: i, offset: a, stepPosition: o }) {
	let s = dh[t], c = dh[r], l = {
		x: e.x + s.x * a,
		y: e.y + s.y * a
	}, u = {
		x: n.x + c.x * a,
		y: n.y + c.y * a
	}, d = fh({
		source: l,
		sourcePosition: t,
		target: u
	}), f = d.x === 0 ? "y" : "x", p = d[f], m = [], h, g, _ = {
		x: 0,
		y: 0
	}, v = {
		x: 0,
		y: 0
	}, [, , y, b] = ih({
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
		n && mh(e, n, t) && C.pop(), C.push(t);
	}
	return [
		C,
		h,
		g,
		y,
		b
	];
}
function gh(e, t, n, r) {
	let i = Math.min(ph(e, t) / 2, ph(t, n) / 2, r), { x: a, y: o } = t;
	if (e.x === a && a === n.x || e.y === o && o === n.y) return `L${a} ${o}`;
	if (e.y === o) {
		let t = e.x < n.x ? -1 : 1, r = e.y < n.y ? 1 : -1;
		return `L ${a + i * t},${o}Q ${a},${o} ${a},${o + i * r}`;
	}
	let s = e.x < n.x ? 1 : -1;
	return `L ${a},${o + i * (e.y < n.y ? -1 : 1)}Q ${a},${o} ${a + i * s},${o}`;
}
function _h({ sourceX: e, sourceY: t, sourcePosition: n = Q.Bottom, targetX: r, targetY: i, targetPosition: a = Q.Top, borderRadius: o = 5, centerX: s, centerY: c, offset: l = 20, stepPosition: u = .5 }) {
	let [d, f, p, m, h] = hh({
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
	for (let e = 1; e < d.length - 1; e++) g += gh(d[e - 1], d[e], d[e + 1], o);
	return g += `L${d[d.length - 1].x} ${d[d.length - 1].y}`, [
		g,
		f,
		p,
		m,
		h
	];
}
function vh(e) {
	return e && !!(e.internals.handleBounds || e.handles?.length) && !!(e.measured.width || e.width || e.initialWidth);
}
function yh(e) {
	let { sourceNode: t, targetNode: n } = e;
	if (!vh(t) || !vh(n)) return null;
	let r = t.internals.handleBounds || bh(t.handles), i = n.internals.handleBounds || bh(n.handles), a = Sh(r?.source ?? [], e.sourceHandle), o = Sh(e.connectionMode === Yp.Strict ? i?.target ?? [] : (i?.target ?? []).concat(i?.source ?? []), e.targetHandle);
	if (!a || !o) return e.onError?.("008", Gp.error008(a ? "target" : "source", {
		id: e.id,
		sourceHandle: e.sourceHandle,
		targetHandle: e.targetHandle
	})), null;
	let s = a?.position || Q.Bottom, c = o?.position || Q.Top, l = xh(t, a, s), u = xh(n, o, c);
	return {
		sourceX: l.x,
		sourceY: l.y,
		targetX: u.x,
		targetY: u.y,
		sourcePosition: s,
		targetPosition: c
	};
}
function bh(e) {
	if (!e) return null;
	let t = [], n = [];
	for (let r of e) r.width = r.width ?? 1, r.height = r.height ?? 1, r.type === "source" ? t.push(r) : r.type === "target" && n.push(r);
	return {
		source: t,
		target: n
	};
}
function xh(e, t, n = Q.Left, r = !1) {
	let i = (t?.x ?? 0) + e.internals.positionAbsolute.x, a = (t?.y ?? 0) + e.internals.positionAbsolute.y, { width: o, height: s } = t ?? zm(e);
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
function Sh(e, t) {
	return e && (t ? e.find((e) => e.id === t) : e[0]) || null;
}
function Ch(e, t) {
	return e ? typeof e == "string" ? e : `${t ? `${t}__` : ""}${Object.keys(e).sort().map((t) => `${t}=${e[t]}`).join("&")}` : "";
}
function wh(e, { id: t, defaultColor: n, defaultMarkerStart: r, defaultMarkerEnd: i }) {
	let a = /* @__PURE__ */ new Set();
	return e.reduce((e, o) => ([o.markerStart || r, o.markerEnd || i].forEach((r) => {
		if (r && typeof r == "object") {
			let i = Ch(r, t);
			a.has(i) || (e.push({
				id: i,
				color: r.color || n,
				...r
			}), a.add(i));
		}
	}), e), []).sort((e, t) => e.id.localeCompare(t.id));
}
var Th = 1e3, Eh = 10, Dh = {
	nodeOrigin: [0, 0],
	nodeExtent: Kp,
	elevateNodesOnSelect: !0,
	zIndexMode: "basic",
	defaults: {}
}, Oh = {
	...Dh,
	checkEquality: !0
};
function kh(e, t) {
	let n = { ...e };
	for (let e in t) t[e] !== void 0 && (n[e] = t[e]);
	return n;
}
function Ah(e, t, n) {
	let r = kh(Dh, n);
	for (let n of e.values()) if (n.parentId) Fh(n, e, t, r);
	else {
		let e = hm(am(n, r.nodeOrigin), Rm(n.extent) ? n.extent : r.nodeExtent, zm(n));
		n.internals.positionAbsolute = e;
	}
}
function jh(e, t) {
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
function Mh(e) {
	return e === "manual";
}
function Nh(e, t, n, r = {}) {
	let i = kh(Oh, r), a = { i: 0 }, o = new Map(t), s = i?.elevateNodesOnSelect && !Mh(i.zIndexMode) ? Th : 0, c = e.length > 0, l = !1;
	t.clear(), n.clear();
	for (let u of e) {
		let e = o.get(u.id);
		if (i.checkEquality && u === e?.internals.userNode) t.set(u.id, e);
		else {
			let n = hm(am(u, i.nodeOrigin), Rm(u.extent) ? u.extent : i.nodeExtent, zm(u));
			e = {
				...i.defaults,
				...u,
				measured: {
					width: u.measured?.width,
					height: u.measured?.height
				},
				internals: {
					positionAbsolute: n,
					handleBounds: jh(u, e),
					z: Ih(u, s, i.zIndexMode),
					userNode: u
				}
			}, t.set(u.id, e);
		}
		e.measured !== void 0 && e.measured.width !== void 0 && e.measured.height !== void 0 || e.hidden || (c = !1), u.parentId && Fh(e, t, n, r, a), l ||= u.selected ?? !1;
	}
	return {
		nodesInitialized: c,
		hasSelectedNodes: l
	};
}
function Ph(e, t) {
	if (!e.parentId) return;
	let n = t.get(e.parentId);
	n ? n.set(e.id, e) : t.set(e.parentId, /* @__PURE__ */ new Map([[e.id, e]]));
}
function Fh(e, t, n, r, i) {
	let { elevateNodesOnSelect: a, nodeOrigin: o, nodeExtent: s, zIndexMode: c } = kh(Dh, r), l = e.parentId, u = t.get(l);
	if (!u) {
		console.warn(`Parent node ${l} not found. Please make sure that parent nodes are in front of their child nodes in the nodes array.`);
		return;
	}
	Ph(e, n), i && !u.parentId && u.internals.rootParentIndex === void 0 && c === "auto" && (u.internals.rootParentIndex = ++i.i, u.internals.z = u.internals.z + i.i * Eh), i && u.internals.rootParentIndex !== void 0 && (i.i = u.internals.rootParentIndex);
	let { x: d, y: f, z: p } = Lh(e, u, o, s, a && !Mh(c) ? Th : 0, c), { positionAbsolute: m } = e.internals, h = d !== m.x || f !== m.y;
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
function Ih(e, t, n) {
	let r = Om(e.zIndex) ? e.zIndex : 0;
	return Mh(n) ? r : r + (e.selected ? t : 0);
}
function Lh(e, t, n, r, i, a) {
	let { x: o, y: s } = t.internals.positionAbsolute, c = zm(e), l = am(e, n), u = Rm(e.extent) ? hm(l, e.extent, c) : l, d = hm({
		x: o + u.x,
		y: s + u.y
	}, r, c);
	e.extent === "parent" && (d = gm(d, c, t));
	let f = Ih(e, i, a), p = t.internals.z ?? 0;
	return {
		x: d.x,
		y: d.y,
		z: p >= f ? p + 1 : f
	};
}
function Rh(e, t, n, r = [0, 0]) {
	let i = [], a = /* @__PURE__ */ new Map();
	for (let n of e) {
		let e = t.get(n.parentId);
		if (!e) continue;
		let r = wm(a.get(n.parentId)?.expandedRect ?? Sm(e), n.rect);
		a.set(n.parentId, {
			expandedRect: r,
			parent: e
		});
	}
	return a.size > 0 && a.forEach(({ expandedRect: t, parent: a }, o) => {
		let s = a.internals.positionAbsolute, c = zm(a), l = a.origin ?? r, u = t.x < s.x ? Math.round(Math.abs(s.x - t.x)) : 0, d = t.y < s.y ? Math.round(Math.abs(s.y - t.y)) : 0, f = Math.max(c.width, Math.round(t.width)), p = Math.max(c.height, Math.round(t.height)), m = (f - c.width) * l[0], h = (p - c.height) * l[1];
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
function zh(e, t, n, r, i, a, o) {
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
		let s = qm(r.nodeElement), u = e.measured.width !== s.width || e.measured.height !== s.height;
		if (s.width && s.height && (u || !e.internals.handleBounds || r.force)) {
			let p = r.nodeElement.getBoundingClientRect(), m = Rm(e.extent) ? e.extent : a, { positionAbsolute: h } = e.internals;
			if (e.parentId && e.extent === "parent") {
				let n = t.get(e.parentId);
				n && (h = gm(h, s, n));
			} else m && (h = hm(h, m, s));
			let g = {
				...e,
				measured: s,
				internals: {
					...e.internals,
					positionAbsolute: h,
					handleBounds: {
						source: $m("source", r.nodeElement, p, d, e.id),
						target: $m("target", r.nodeElement, p, d, e.id)
					}
				}
			};
			t.set(e.id, g), e.parentId && Fh(g, t, n, {
				nodeOrigin: i,
				zIndexMode: o
			}), c = !0, u && (l.push({
				id: e.id,
				type: "dimensions",
				dimensions: s
			}), e.expandParent && e.parentId && f.push({
				id: e.id,
				parentId: e.parentId,
				rect: Sm(g, i)
			}));
		}
	}
	if (f.length > 0) {
		let e = Rh(f, t, n, i);
		l.push(...e);
	}
	return {
		changes: l,
		updatedInternals: c
	};
}
async function Bh({ delta: e, panZoom: t, transform: n, translateExtent: r, width: i, height: a }) {
	if (!t || !e.x && !e.y) return !1;
	let o = await t.setViewportConstrained({
		x: n[0] + e.x,
		y: n[1] + e.y,
		zoom: n[2]
	}, [[0, 0], [i, a]], r);
	return !!o && (o.x !== n[0] || o.y !== n[1] || o.k !== n[2]);
}
function Vh(e, t, n, r, i, a) {
	let o = i, s = r.get(o) || /* @__PURE__ */ new Map();
	r.set(o, s.set(n, t)), o = `${i}-${e}`;
	let c = r.get(o) || /* @__PURE__ */ new Map();
	if (r.set(o, c.set(n, t)), a) {
		o = `${i}-${e}-${a}`;
		let s = r.get(o) || /* @__PURE__ */ new Map();
		r.set(o, s.set(n, t));
	}
}
function Hh(e, t, n) {
	e.clear(), t.clear();
	for (let r of n) {
		let { source: n, target: i, sourceHandle: a = null, targetHandle: o = null } = r, s = {
			edgeId: r.id,
			source: n,
			target: i,
			sourceHandle: a,
			targetHandle: o
		}, c = `${n}-${a}--${i}-${o}`;
		Vh("source", s, `${i}-${o}--${n}-${a}`, e, n, a), Vh("target", s, c, e, i, o), t.set(r.id, r);
	}
}
function Uh(e, t) {
	if (!e.parentId) return !1;
	let n = t.get(e.parentId);
	return n ? n.selected ? !0 : Uh(n, t) : !1;
}
function Wh(e, t, n) {
	let r = e;
	do {
		if (r?.matches?.(t)) return !0;
		if (r === n) return !1;
		r = r?.parentElement;
	} while (r);
	return !1;
}
function Gh(e, t, n, r, i) {
	let a = /* @__PURE__ */ new Map();
	for (let [o, s] of e) if ((i ? s.id === r : s.selected || s.id === r) && (i || !s.parentId || !Uh(s, e)) && (s.draggable || t && s.draggable === void 0)) {
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
function Kh({ nodeId: e, dragItems: t, nodeLookup: n, dragging: r = !0 }) {
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
function qh({ dragItems: e, snapGrid: t, x: n, y: r }) {
	let i = e.values().next().value;
	if (!i) return null;
	let a = {
		x: n - i.distance.x,
		y: r - i.distance.y
	}, o = Am(a, t);
	return {
		x: o.x - a.x,
		y: o.y - a.y
	};
}
function Jh({ onNodeMouseDown: e, getStoreItems: t, onDragStart: n, onDrag: r, onDragStop: i }) {
	let a = {
		x: null,
		y: null
	}, o = 0, s = /* @__PURE__ */ new Map(), c = !1, l = {
		x: 0,
		y: 0
	}, u = null, d = !1, f = null, p = !1, m = !1, h = null;
	function g({ noDragClassName: g, handleSelector: _, domNode: v, isSelectable: y, nodeId: b, nodeClickDistance: x = 0 }) {
		f = vl(v);
		function S({ x: e, y: n }) {
			let { nodeLookup: i, nodeExtent: o, snapGrid: c, snapToGrid: l, nodeOrigin: u, onNodeDrag: d, onSelectionDrag: f, onError: p, updateNodePositions: g } = t();
			a = {
				x: e,
				y: n
			};
			let _ = !1, v = s.size > 1, y = v && o ? bm(sm(s)) : null, x = v && l ? qh({
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
				} : Am(a, c));
				let s = null;
				if (v && o && !r.extent && y) {
					let { positionAbsolute: e } = r.internals, t = e.x - y.x + o[0][0], n = e.x + r.measured.width - y.x2 + o[1][0], i = e.y - y.y + o[0][1], a = e.y + r.measured.height - y.y2 + o[1][1];
					s = [[t, i], [n, a]];
				}
				let { position: d, positionAbsolute: f } = fm({
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
				let [e, t] = Kh({
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
			let [s, d] = vm(l, u, r);
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
			let x = Km(r.sourceEvent, {
				transform: l,
				snapGrid: f,
				snapToGrid: p,
				containerBounds: u
			});
			if (a = x, s = Gh(i, c, x, b, v), s.size > 0 && (n || h || !b && g)) {
				let [e, t] = Kh({
					nodeId: b,
					dragItems: s,
					nodeLookup: i
				});
				n?.(r.sourceEvent, s, e, t), h?.(r.sourceEvent, e, t), b || g?.(r.sourceEvent, t);
			}
		}
		let T = Il().clickDistance(x).on("start", (e) => {
			let { domNode: n, nodeDragThreshold: r, transform: i, snapGrid: o, snapToGrid: s } = t();
			u = n?.getBoundingClientRect() || null, p = !1, m = !1, h = e.sourceEvent, r === 0 && w(e), a = Km(e.sourceEvent, {
				transform: i,
				snapGrid: o,
				snapToGrid: s,
				containerBounds: u
			}), l = Qm(e.sourceEvent, u);
		}).on("drag", (e) => {
			let { autoPanOnNodeDrag: n, transform: r, snapGrid: i, snapToGrid: o, nodeDragThreshold: f, nodeLookup: m } = t(), g = Km(e.sourceEvent, {
				transform: r,
				snapGrid: i,
				snapToGrid: o,
				containerBounds: u
			});
			if (h = e.sourceEvent, (e.sourceEvent.type === "touchmove" && e.sourceEvent.touches.length > 1 || b && !m.has(b)) && (p = !0), !p) {
				if (!c && n && d && (c = !0, C()), !d) {
					let t = Qm(e.sourceEvent, u), n = t.x - l.x, r = t.y - l.y;
					Math.sqrt(n * n + r * r) > f && w(e);
				}
				(a.x !== g.xSnapped || a.y !== g.ySnapped) && s && d && (l = Qm(e.sourceEvent, u), S(g));
			}
		}).on("end", (e) => {
			if (!d || p) p && s.size > 0 && t().updateNodePositions(s, !1);
			else if (c = !1, d = !1, cancelAnimationFrame(o), s.size > 0) {
				let { nodeLookup: n, updateNodePositions: r, onNodeDragStop: a, onSelectionDragStop: o } = t();
				if (m &&= (r(s, !1), !1), i || a || !b && o) {
					let [t, r] = Kh({
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
			return !e.button && (!g || !Wh(t, `.${g}`, v)) && (!_ || Wh(t, _, v));
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
function Yh(e, t, n) {
	let r = [], i = {
		x: e.x - n,
		y: e.y - n,
		width: n * 2,
		height: n * 2
	};
	for (let e of t.values()) Em(i, Sm(e)) > 0 && r.push(e);
	return r;
}
var Xh = 250;
function Zh(e, t, n, r) {
	let i = [], a = Infinity, o = Yh(e, n, t + Xh);
	for (let n of o) {
		let o = [...n.internals.handleBounds?.source ?? [], ...n.internals.handleBounds?.target ?? []];
		for (let s of o) {
			if (r.nodeId === s.nodeId && r.type === s.type && r.id === s.id) continue;
			let { x: o, y: c } = xh(n, s, s.position, !0), l = Math.sqrt((o - e.x) ** 2 + (c - e.y) ** 2);
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
function Qh(e, t, n, r, i, a = !1) {
	let o = r.get(e);
	if (!o) return null;
	let s = i === "strict" ? o.internals.handleBounds?.[t] : [...o.internals.handleBounds?.source ?? [], ...o.internals.handleBounds?.target ?? []], c = (n ? s?.find((e) => e.id === n) : s?.[0]) ?? null;
	return c && a ? {
		...c,
		...xh(o, c, c.position, !0)
	} : c;
}
function $h(e, t) {
	return e || (t?.classList.contains("target") ? "target" : t?.classList.contains("source") ? "source" : null);
}
function eg(e, t) {
	let n = null;
	return t ? n = !0 : e && !t && (n = !1), n;
}
var tg = () => !0;
function ng(e, { connectionMode: t, connectionRadius: n, handleId: r, nodeId: i, edgeUpdaterType: a, isTarget: o, domNode: s, nodeLookup: c, lib: l, autoPanOnConnect: u, flowId: d, panBy: f, cancelConnection: p, onConnectStart: m, onConnect: h, onConnectEnd: g, isValidConnection: _ = tg, onReconnectEnd: v, updateConnection: y, getTransform: b, getFromHandle: x, autoPanSpeed: S, dragThreshold: C = 1, handleDomNode: w }) {
	let T = Jm(e.target), E = 0, D, { x: O, y: k } = Qm(e), A = $h(a, w), j = s?.getBoundingClientRect(), M = !1;
	if (!j || !A) return;
	let N = Qh(i, A, r, c, t);
	if (!N) return;
	let P = Qm(e, j), F = !1, ee = null, I = !1, L = null;
	function te() {
		if (!u || !j) return;
		let [e, t] = vm(P, j, S);
		f({
			x: e,
			y: t
		}), E = requestAnimationFrame(te);
	}
	let R = {
		...N,
		nodeId: i,
		type: A,
		position: N.position
	}, ne = c.get(i), re = {
		inProgress: !0,
		isValid: null,
		from: xh(ne, R, Q.Left, !0),
		fromHandle: R,
		fromPosition: R.position,
		fromNode: ne,
		to: P,
		toHandle: null,
		toPosition: tm[R.position],
		toNode: null,
		pointer: P
	};
	function ie() {
		M = !0, y(re), m?.(e, {
			nodeId: i,
			handleId: r,
			handleType: A
		});
	}
	C === 0 && ie();
	function ae(e) {
		if (!M) {
			let { x: t, y: n } = Qm(e), r = t - O, i = n - k;
			if (!(r * r + i * i > C * C)) return;
			ie();
		}
		if (!x() || !R) {
			oe(e);
			return;
		}
		let a = b();
		P = Qm(e, j), D = Zh(jm(P, a, !1, [1, 1]), n, c, R), F ||= (te(), !0);
		let s = rg(e, {
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
		L = s.handleDomNode, ee = s.connection, I = eg(!!D, s.isValid);
		let u = c.get(i), f = u ? xh(u, R, Q.Left, !0) : re.from, p = {
			...re,
			from: f,
			isValid: I,
			to: s.toHandle && I ? Mm({
				x: s.toHandle.x,
				y: s.toHandle.y
			}, a) : P,
			toHandle: s.toHandle,
			toPosition: I && s.toHandle ? s.toHandle.position : tm[R.position],
			toNode: s.toHandle ? c.get(s.toHandle.nodeId) : null,
			pointer: P
		};
		y(p), re = p;
	}
	function oe(e) {
		if (!("touches" in e && e.touches.length > 0)) {
			if (M) {
				(D || L) && ee && I && h?.(ee);
				let { inProgress: t, ...n } = re, r = {
					...n,
					toPosition: re.toHandle ? re.toPosition : null
				};
				g?.(e, r), a && v?.(e, r);
			}
			p(), cancelAnimationFrame(E), F = !1, I = !1, ee = null, L = null, T.removeEventListener("mousemove", ae), T.removeEventListener("mouseup", oe), T.removeEventListener("touchmove", ae), T.removeEventListener("touchend", oe);
		}
	}
	T.addEventListener("mousemove", ae), T.addEventListener("mouseup", oe), T.addEventListener("touchmove", ae), T.addEventListener("touchend", oe);
}
function rg(e, { handle: t, connectionMode: n, fromNodeId: r, fromHandleId: i, fromType: a, doc: o, lib: s, flowId: c, isValidConnection: l = tg, nodeLookup: u }) {
	let d = a === "target", f = t ? o.querySelector(`.${s}-flow__handle[data-id="${c}-${t?.nodeId}-${t?.id}-${t?.type}"]`) : null, { x: p, y: m } = Qm(e), h = o.elementFromPoint(p, m), g = h?.classList.contains(`${s}-flow__handle`) ? h : f, _ = {
		handleDomNode: g,
		isValid: !1,
		connection: null,
		toHandle: null
	};
	if (g) {
		let e = $h(void 0, g), t = g.getAttribute("data-nodeid"), a = g.getAttribute("data-handleid"), o = g.classList.contains("connectable"), s = g.classList.contains("connectableend");
		if (!t || !e) return _;
		let c = {
			source: d ? t : r,
			sourceHandle: d ? a : i,
			target: d ? r : t,
			targetHandle: d ? i : a
		};
		_.connection = c, _.isValid = o && s && (n === Yp.Strict ? d && e === "source" || !d && e === "target" : t !== r || a !== i) && l(c), _.toHandle = Qh(t, e, a, u, n, !0);
	}
	return _;
}
var ig = {
	onPointerDown: ng,
	isValid: rg
};
function ag({ domNode: e, panZoom: t, getTransform: n, getViewScale: r }) {
	let i = vl(e);
	function a({ translateExtent: e, width: a, height: o, zoomStep: s = 1, pannable: c = !0, zoomable: l = !0, inversePan: u = !1 }) {
		let d = (e) => {
			if (e.sourceEvent.type !== "wheel" || !t) return;
			let r = n(), i = e.sourceEvent.ctrlKey && Lm() ? 10 : 1, a = -e.sourceEvent.deltaY * (e.sourceEvent.deltaMode === 1 ? .05 : e.sourceEvent.deltaMode ? 1 : .002) * s, o = r[2] * 2 ** (a * i);
			t.scaleTo(o);
		}, f = [0, 0], p = Wp().on("start", (e) => {
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
		pointer: Cl
	};
}
var og = (e) => ({
	x: e.x,
	y: e.y,
	zoom: e.k
}), sg = ({ x: e, y: t, zoom: n }) => Pp.translate(e, t).scale(n), cg = (e, t) => e.target.closest(`.${t}`), lg = (e, t) => t === 2 && Array.isArray(e) && e.includes(2), ug = (e) => ((e *= 2) <= 1 ? e * e * e : (e -= 2) * e * e + 2) / 2, dg = (e, t = 0, n = ug, r = () => {}) => {
	let i = typeof t == "number" && t > 0;
	return i || r(), i ? e.transition().duration(t).ease(n).on("end", r) : e;
}, fg = (e) => {
	let t = e.ctrlKey && Lm() ? 10 : 1;
	return -e.deltaY * (e.deltaMode === 1 ? .05 : e.deltaMode ? 1 : .002) * t;
};
function pg({ zoomPanValues: e, noWheelClassName: t, d3Selection: n, d3Zoom: r, panOnScrollMode: i, panOnScrollSpeed: a, zoomOnPinch: o, onPanZoomStart: s, onPanZoom: c, onPanZoomEnd: l }) {
	return (u) => {
		if (cg(u, t)) return u.ctrlKey && u.preventDefault(), !1;
		u.preventDefault(), u.stopImmediatePropagation();
		let d = n.property("__zoom").k || 1;
		if (u.ctrlKey && o) {
			let e = Cl(u), t = d * 2 ** fg(u);
			r.scaleTo(n, t, e, u);
			return;
		}
		let f = u.deltaMode === 1 ? 20 : 1, p = i === Xp.Vertical ? 0 : u.deltaX * f, m = i === Xp.Horizontal ? 0 : u.deltaY * f;
		!Lm() && u.shiftKey && i !== Xp.Vertical && (p = u.deltaY * f, m = 0), r.translateBy(n, -(p / d) * a, -(m / d) * a, { internal: !0 });
		let h = og(n.property("__zoom"));
		clearTimeout(e.panScrollTimeout), e.isPanScrolling ? c?.(u, h) : (e.isPanScrolling = !0, s?.(u, h)), e.panScrollTimeout = setTimeout(() => {
			l?.(u, h), e.isPanScrolling = !1;
		}, 150);
	};
}
function mg({ noWheelClassName: e, preventScrolling: t, d3ZoomHandler: n }) {
	return function(r, i) {
		let a = r.type === "wheel", o = !t && a && !r.ctrlKey, s = cg(r, e);
		if (r.ctrlKey && a && s && r.preventDefault(), o || s) return null;
		r.preventDefault(), n.call(this, r, i);
	};
}
function hg({ zoomPanValues: e, onDraggingChange: t, onPanZoomStart: n }) {
	return (r) => {
		if (r.sourceEvent?.internal) return;
		let i = og(r.transform);
		e.mouseButton = r.sourceEvent?.button || 0, e.isZoomingOrPanning = !0, e.prevViewport = i, r.sourceEvent?.type === "mousedown" && t(!0), n && n?.(r.sourceEvent, i);
	};
}
function gg({ zoomPanValues: e, panOnDrag: t, onPaneContextMenu: n, onTransformChange: r, onPanZoom: i }) {
	return (a) => {
		e.usedRightMouseButton = !!(n && lg(t, e.mouseButton ?? 0)), a.sourceEvent?.sync || r([
			a.transform.x,
			a.transform.y,
			a.transform.k
		]), i && !a.sourceEvent?.internal && i?.(a.sourceEvent, og(a.transform));
	};
}
function _g({ zoomPanValues: e, panOnDrag: t, panOnScroll: n, onDraggingChange: r, onPanZoomEnd: i, onPaneContextMenu: a }) {
	return (o) => {
		if (!o.sourceEvent?.internal && (e.isZoomingOrPanning = !1, a && lg(t, e.mouseButton ?? 0) && !e.usedRightMouseButton && o.sourceEvent && a(o.sourceEvent), e.usedRightMouseButton = !1, r(!1), i)) {
			let t = og(o.transform);
			e.prevViewport = t, clearTimeout(e.timerId), e.timerId = setTimeout(() => {
				i?.(o.sourceEvent, t);
			}, n ? 150 : 0);
		}
	};
}
function vg({ panActivationKeyPressed: e, zoomActivationKeyPressed: t, zoomOnScroll: n, zoomOnPinch: r, panOnDrag: i, panOnScroll: a, zoomOnDoubleClick: o, userSelectionActive: s, noWheelClassName: c, noPanClassName: l, lib: u, connectionInProgress: d }) {
	return (f) => {
		let p = t || n, m = r && f.ctrlKey, h = f.type === "wheel";
		if (f.button === 1 && f.type === "mousedown" && (cg(f, `${u}-flow__node`) || cg(f, `${u}-flow__edge`) || cg(f, `${u}-flow__selection`) || cg(f, `${u}-flow__nodesselection`))) return !0;
		if (!i && !p && !a && !o && !r || s || d && !h || cg(f, c) && h || cg(f, l) && (!h || a && h && !t) || !r && f.ctrlKey && h) return !1;
		if (!r && f.type === "touchstart" && f.touches?.length > 1) return f.preventDefault(), !1;
		if (!p && !a && !m && h || !i && (f.type === "mousedown" || f.type === "touchstart") || Array.isArray(i) && !i.includes(f.button) && f.type === "mousedown") return !1;
		let g = Array.isArray(i) && i.includes(f.button) || !f.button || f.button <= 1;
		return (!f.ctrlKey || h || e) && g;
	};
}
function yg({ domNode: e, minZoom: t, maxZoom: n, translateExtent: r, viewport: i, onPanZoom: a, onPanZoomStart: o, onPanZoomEnd: s, onDraggingChange: c }) {
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
	let p = Wp().extent(() => d).scaleExtent([t, n]).translateExtent(r), m = vl(e).call(p);
	b({
		x: i.x,
		y: i.y,
		zoom: mm(i.zoom, t, n)
	}, [[0, 0], [u.width, u.height]], r);
	let h = m.on("wheel.zoom"), g = m.on("dblclick.zoom");
	p.wheelDelta(fg);
	async function _(e, t) {
		return m ? new Promise((n) => {
			p?.interpolate(t?.interpolate === "linear" ? gd : Ad).transform(dg(m, t?.duration, t?.ease, () => n(!0)), e);
		}) : !1;
	}
	function v({ noWheelClassName: e, noPanClassName: t, onPaneContextMenu: n, userSelectionActive: r, panOnScroll: i, panOnDrag: u, panOnScrollMode: d, panOnScrollSpeed: f, preventScrolling: _, zoomOnPinch: v, zoomOnScroll: y, zoomOnDoubleClick: b, panActivationKeyPressed: x = !1, zoomActivationKeyPressed: S, lib: C, onTransformChange: w, connectionInProgress: T, paneClickDistance: E, selectionOnDrag: D }) {
		r && !l.isZoomingOrPanning && p.on("zoom", null);
		let O = i && !S && !r;
		p.clickDistance(D ? Infinity : !Om(E) || E < 0 ? 0 : E);
		let k = O ? pg({
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
		}) : mg({
			noWheelClassName: e,
			preventScrolling: _,
			d3ZoomHandler: h
		});
		m.on("wheel.zoom", k, { passive: !1 });
		let A = hg({
			zoomPanValues: l,
			onDraggingChange: c,
			onPanZoomStart: o
		});
		p.on("start", A);
		let j = gg({
			zoomPanValues: l,
			panOnDrag: u,
			onPaneContextMenu: !!n,
			onPanZoom: a,
			onTransformChange: w
		});
		p.on("zoom", j);
		let M = _g({
			zoomPanValues: l,
			panOnDrag: u,
			panOnScroll: i,
			onPaneContextMenu: n,
			onPanZoomEnd: s,
			onDraggingChange: c
		});
		p.on("end", M);
		let N = vg({
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
		let r = sg(e), i = p?.constrain()(r, t, n);
		return i && await _(i), i;
	}
	async function x(e, t) {
		let n = sg(e);
		return await _(n, t), n;
	}
	function S(e) {
		if (m) {
			let t = sg(e), n = m.property("__zoom");
			(n.k !== e.zoom || n.x !== e.x || n.y !== e.y) && p?.transform(m, t, null, { sync: !0 });
		}
	}
	function C() {
		let e = m ? Fp(m.node()) : {
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
			p?.interpolate(t?.interpolate === "linear" ? gd : Ad).scaleTo(dg(m, t?.duration, t?.ease, () => n(!0)), e);
		}) : !1;
	}
	async function T(e, t) {
		return m ? new Promise((n) => {
			p?.interpolate(t?.interpolate === "linear" ? gd : Ad).scaleBy(dg(m, t?.duration, t?.ease, () => n(!0)), e);
		}) : !1;
	}
	function E(e) {
		p?.scaleExtent(e);
	}
	function D(e) {
		p?.translateExtent(e);
	}
	function O(e) {
		let t = !Om(e) || e < 0 ? 0 : e;
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
var bg;
(function(e) {
	e.Line = "line", e.Handle = "handle";
})(bg ||= {});
function xg({ width: e, prevWidth: t, height: n, prevHeight: r, affectsX: i, affectsY: a }) {
	let o = e - t, s = n - r, c = [o > 0 ? 1 : o < 0 ? -1 : 0, s > 0 ? 1 : s < 0 ? -1 : 0];
	return o && i && (c[0] *= -1), s && a && (c[1] *= -1), c;
}
function Sg(e) {
	return {
		isHorizontal: e.includes("right") || e.includes("left"),
		isVertical: e.includes("bottom") || e.includes("top"),
		affectsX: e.includes("left"),
		affectsY: e.includes("top")
	};
}
function Cg(e, t) {
	return Math.max(0, t - e);
}
function wg(e, t) {
	return Math.max(0, e - t);
}
function Tg(e, t, n) {
	return Math.max(0, t - e, e - n);
}
function Eg(e, t) {
	return e ? !t : t;
}
function Dg(e, t, n, r, i, a, o, s) {
	let { affectsX: c, affectsY: l } = t, { isHorizontal: u, isVertical: d } = t, f = u && d, { xSnapped: p, ySnapped: m } = n, { minWidth: h, maxWidth: g, minHeight: _, maxHeight: v } = r, { x: y, y: b, width: x, height: S, aspectRatio: C } = e, w = Math.floor(u ? p - e.pointerX : 0), T = Math.floor(d ? m - e.pointerY : 0), E = x + (c ? -w : w), D = S + (l ? -T : T), O = -a[0] * x, k = -a[1] * S, A = Tg(E, h, g), j = Tg(D, _, v);
	if (o) {
		let e = 0, t = 0;
		c && w < 0 ? e = Cg(y + w + O, o[0][0]) : !c && w > 0 && (e = wg(y + E + O, o[1][0])), l && T < 0 ? t = Cg(b + T + k, o[0][1]) : !l && T > 0 && (t = wg(b + D + k, o[1][1])), A = Math.max(A, e), j = Math.max(j, t);
	}
	if (s) {
		let e = 0, t = 0;
		c && w > 0 ? e = wg(y + w, s[0][0]) : !c && w < 0 && (e = Cg(y + E, s[1][0])), l && T > 0 ? t = wg(b + T, s[0][1]) : !l && T < 0 && (t = Cg(b + D, s[1][1])), A = Math.max(A, e), j = Math.max(j, t);
	}
	if (i) {
		if (u) {
			let e = Tg(E / C, _, v) * C;
			if (A = Math.max(A, e), o) {
				let e = 0;
				e = !c && !l || c && !l && f ? wg(b + k + E / C, o[1][1]) * C : Cg(b + k + (c ? w : -w) / C, o[0][1]) * C, A = Math.max(A, e);
			}
			if (s) {
				let e = 0;
				e = !c && !l || c && !l && f ? Cg(b + E / C, s[1][1]) * C : wg(b + (c ? w : -w) / C, s[0][1]) * C, A = Math.max(A, e);
			}
		}
		if (d) {
			let e = Tg(D * C, h, g) / C;
			if (j = Math.max(j, e), o) {
				let e = 0;
				e = !c && !l || l && !c && f ? wg(y + D * C + O, o[1][0]) / C : Cg(y + (l ? T : -T) * C + O, o[0][0]) / C, j = Math.max(j, e);
			}
			if (s) {
				let e = 0;
				e = !c && !l || l && !c && f ? Cg(y + D * C, s[1][0]) / C : wg(y + (l ? T : -T) * C, s[0][0]) / C, j = Math.max(j, e);
			}
		}
	}
	T += T < 0 ? j : -j, w += w < 0 ? A : -A, i && (f ? E > D * C ? T = (Eg(c, l) ? -w : w) / C : w = (Eg(c, l) ? -T : T) * C : u ? (T = w / C, l = c) : (w = T * C, c = l));
	let M = c ? y + w : y, N = l ? b + T : b;
	return {
		width: x + (c ? -w : w),
		height: S + (l ? -T : T),
		x: a[0] * w * (c ? -1 : 1) + M,
		y: a[1] * T * (l ? -1 : 1) + N
	};
}
var Og = {
	width: 0,
	height: 0,
	x: 0,
	y: 0
}, kg = {
	...Og,
	pointerX: 0,
	pointerY: 0,
	aspectRatio: 1
};
function Ag(e, t, n) {
	let r = t.position.x + e.position.x, i = t.position.y + e.position.y, a = e.measured.width ?? 0, o = e.measured.height ?? 0, s = n[0] * a, c = n[1] * o;
	return [[r - s, i - c], [r + a - s, i + o - c]];
}
function jg({ domNode: e, nodeId: t, getStoreItems: n, onChange: r, onEnd: i }) {
	let a = vl(e), o = {
		controlDirection: Sg("bottom-right"),
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
		let m = { ...Og }, h = { ...kg };
		o = {
			boundaries: s,
			resizeDirection: l,
			keepAspectRatio: c,
			controlDirection: Sg(e)
		};
		let g, _ = null, v = [], y, b, x, S = Il().on("start", (e) => {
			let { nodeLookup: r, transform: i, snapGrid: a, snapToGrid: o, nodeOrigin: s, paneDomNode: c } = n();
			if (g = r.get(t), !g) return;
			_ = c?.getBoundingClientRect() ?? null;
			let { xSnapped: l, ySnapped: d } = Km(e.sourceEvent, {
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
			}, y = void 0, b = Rm(g.extent) ? g.extent : void 0, g.parentId && (g.extent === "parent" || g.expandParent) && (y = r.get(g.parentId)), y && g.extent === "parent" && (b = [[0, 0], [y.measured.width, y.measured.height]]), v = [], x = void 0;
			for (let [e, n] of r) if (n.parentId === t && (v.push({
				id: e,
				position: { ...n.position },
				extent: n.extent
			}), n.extent === "parent" || n.expandParent)) {
				let e = Ag(n, g, n.origin ?? s);
				x = x ? [[Math.min(e[0][0], x[0][0]), Math.min(e[0][1], x[0][1])], [Math.max(e[1][0], x[1][0]), Math.max(e[1][1], x[1][1])]] : e;
			}
			u?.(e, { ...m });
		}).on("drag", (e) => {
			let { transform: t, snapGrid: i, snapToGrid: a, nodeOrigin: s } = n(), c = Km(e.sourceEvent, {
				transform: t,
				snapGrid: i,
				snapToGrid: a,
				containerBounds: _
			}), l = [];
			if (!g) return;
			let { x: u, y: f, width: S, height: C } = m, w = {}, T = g.origin ?? s, { width: E, height: D, x: O, y: k } = Dg(h, o.controlDirection, c, o.boundaries, o.keepAspectRatio, T, b, x), A = E !== S, j = D !== C, M = O !== u && A, N = k !== f && j;
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
			let F = xg({
				width: m.width,
				prevWidth: S,
				height: m.height,
				prevHeight: C,
				affectsX: o.controlDirection.affectsX,
				affectsY: o.controlDirection.affectsY
			}), ee = {
				...m,
				direction: F
			};
			p?.(e, ee) === !1 ? (m = P.prevValues, h.x = P.startX, h.y = P.startY, v.forEach((e, t) => {
				e.position = P.childNodes[t].position;
			})) : (d?.(e, ee), r(w, l));
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
var Mg = /* @__PURE__ */ o(((e) => {
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
})), Ng = /* @__PURE__ */ o(((e, t) => {
	t.exports = Mg();
})), Pg = /* @__PURE__ */ o(((e) => {
	var t = p(), n = Ng();
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
})), Fg = /* @__PURE__ */ c((/* @__PURE__ */ o(((e, t) => {
	t.exports = Pg();
})))(), 1), Ig = (e) => {
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
}, Lg = (e) => e ? Ig(e) : Ig, { useDebugValue: Rg } = H.default, { useSyncExternalStoreWithSelector: zg } = Fg.default, Bg = (e) => e;
function Vg(e, t = Bg, n) {
	let r = zg(e.subscribe, e.getState, e.getServerState || e.getInitialState, t, n);
	return Rg(r), r;
}
var Hg = (e, t) => {
	let n = Lg(e), r = (e, r = t) => Vg(n, e, r);
	return Object.assign(r, n), r;
}, Ug = (e, t) => e ? Hg(e, t) : Hg;
// node_modules/zustand/esm/shallow.mjs
function Wg(e, t) {
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
var Gg = h(), Kg = (0, H.createContext)(null), qg = Kg.Provider, Jg = Gp.error001("react");
function $(e, t) {
	let n = (0, H.useContext)(Kg);
	if (n === null) throw Error(Jg);
	return Vg(n, e, t);
}
function Yg() {
	let e = (0, H.useContext)(Kg);
	if (e === null) throw Error(Jg);
	return (0, H.useMemo)(() => ({
		getState: e.getState,
		setState: e.setState,
		subscribe: e.subscribe
	}), [e]);
}
var Xg = { display: "none" }, Zg = {
	position: "absolute",
	width: 1,
	height: 1,
	margin: -1,
	border: 0,
	padding: 0,
	overflow: "hidden",
	clip: "rect(0px, 0px, 0px, 0px)",
	clipPath: "inset(100%)"
}, Qg = "react-flow__node-desc", $g = "react-flow__edge-desc", e_ = "react-flow__aria-live", t_ = (e) => e.ariaLiveMessage, n_ = (e) => e.ariaLabelConfig;
function r_({ rfId: e }) {
	let t = $(t_);
	return (0, q.jsx)("div", {
		id: `${e_}-${e}`,
		"aria-live": "assertive",
		"aria-atomic": "true",
		style: Zg,
		children: t
	});
}
function i_({ rfId: e, disableKeyboardA11y: t }) {
	let n = $(n_);
	return (0, q.jsxs)(q.Fragment, { children: [
		(0, q.jsx)("div", {
			id: `${Qg}-${e}`,
			style: Xg,
			children: t ? n["node.a11yDescription.default"] : n["node.a11yDescription.keyboardDisabled"]
		}),
		(0, q.jsx)("div", {
			id: `${$g}-${e}`,
			style: Xg,
			children: n["edge.a11yDescription.default"]
		}),
		!t && (0, q.jsx)(r_, { rfId: e })
	] });
}
var a_ = (0, H.forwardRef)(({ position: e = "top-left", children: t, className: n, style: r, ...i }, a) => {
	let o = `${e}`.split("-");
	return (0, q.jsx)("div", {
		className: fs([
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
a_.displayName = "Panel";
var o_ = "https://reactflow.dev?utm_source=attribution";
function s_({ proOptions: e, position: t = "bottom-right" }) {
	return (0, H.useEffect)(() => {}, []), e?.hideAttribution ? null : (0, q.jsx)(a_, {
		position: t,
		className: "react-flow__attribution",
		"data-message": `Please only hide this attribution when you are subscribed to React Flow Pro: ${o_}`,
		children: (0, q.jsx)("a", {
			href: o_,
			target: "_blank",
			rel: "noopener noreferrer",
			"aria-label": "React Flow attribution",
			children: "React Flow"
		})
	});
}
var c_ = (e) => {
	let t = [], n = [];
	for (let [, n] of e.nodeLookup) n.selected && t.push(n.internals.userNode);
	for (let [, t] of e.edgeLookup) t.selected && n.push(t);
	return {
		selectedNodes: t,
		selectedEdges: n
	};
}, l_ = (e) => e.id;
function u_(e, t) {
	return Wg(e.selectedNodes.map(l_), t.selectedNodes.map(l_)) && Wg(e.selectedEdges.map(l_), t.selectedEdges.map(l_));
}
function d_({ onSelectionChange: e }) {
	let t = Yg(), { selectedNodes: n, selectedEdges: r } = $(c_, u_);
	return (0, H.useEffect)(() => {
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
var f_ = (e) => !!e.onSelectionChangeHandlers;
function p_({ onSelectionChange: e }) {
	let t = $(f_);
	return e || t ? (0, q.jsx)(d_, { onSelectionChange: e }) : null;
}
var m_ = [0, 0], h_ = {
	x: 0,
	y: 0,
	zoom: 1
}, g_ = [.../* @__PURE__ */ "nodes.edges.defaultNodes.defaultEdges.onConnect.onConnectStart.onConnectEnd.onClickConnectStart.onClickConnectEnd.nodesDraggable.autoPanOnNodeFocus.nodesConnectable.nodesFocusable.edgesFocusable.edgesReconnectable.elevateNodesOnSelect.elevateEdgesOnSelect.minZoom.maxZoom.nodeExtent.onNodesChange.onEdgesChange.elementsSelectable.connectionMode.snapGrid.snapToGrid.translateExtent.connectOnClick.defaultEdgeOptions.fitView.fitViewOptions.onNodesDelete.onEdgesDelete.onDelete.onNodeDrag.onNodeDragStart.onNodeDragStop.onSelectionDrag.onSelectionDragStart.onSelectionDragStop.onMoveStart.onMove.onMoveEnd.noPanClassName.nodeOrigin.autoPanOnConnect.autoPanOnNodeDrag.onError.connectionRadius.isValidConnection.selectNodesOnDrag.nodeDragThreshold.connectionDragThreshold.onBeforeDelete.debug.autoPanSpeed.ariaLabelConfig.zIndexMode".split("."), "rfId"], __ = (e) => ({
	setNodes: e.setNodes,
	setEdges: e.setEdges,
	setMinZoom: e.setMinZoom,
	setMaxZoom: e.setMaxZoom,
	setTranslateExtent: e.setTranslateExtent,
	setNodeExtent: e.setNodeExtent,
	reset: e.reset,
	setDefaultNodesAndEdges: e.setDefaultNodesAndEdges
}), v_ = {
	translateExtent: Kp,
	nodeOrigin: m_,
	minZoom: .5,
	maxZoom: 2,
	elementsSelectable: !0,
	noPanClassName: "nopan",
	rfId: "1"
};
function y_(e) {
	let { setNodes: t, setEdges: n, setMinZoom: r, setMaxZoom: i, setTranslateExtent: a, setNodeExtent: o, reset: s, setDefaultNodesAndEdges: c } = $(__, Wg), l = Yg();
	(0, H.useEffect)(() => (c(e.defaultNodes, e.defaultEdges), () => {
		u.current = v_, s();
	}), []);
	let u = (0, H.useRef)(v_);
	return (0, H.useEffect)(() => {
		for (let s of g_) {
			let c = e[s];
			c !== u.current[s] && e[s] !== void 0 && (s === "nodes" ? t(c) : s === "edges" ? n(c) : s === "minZoom" ? r(c) : s === "maxZoom" ? i(c) : s === "translateExtent" ? a(c) : s === "nodeExtent" ? o(c) : s === "ariaLabelConfig" ? l.setState({ ariaLabelConfig: Wm(c) }) : s === "fitView" ? l.setState({ fitViewQueued: c }) : s === "fitViewOptions" ? l.setState({ fitViewOptions: c }) : l.setState({ [s]: c }));
		}
		u.current = e;
	}, g_.map((t) => e[t])), null;
}
function b_() {
	return typeof window > "u" || !window.matchMedia ? null : window.matchMedia("(prefers-color-scheme: dark)");
}
function x_(e) {
	let [t, n] = (0, H.useState)(e === "system" ? null : e);
	return (0, H.useEffect)(() => {
		if (e !== "system") {
			n(e);
			return;
		}
		let t = b_(), r = () => n(t?.matches ? "dark" : "light");
		return r(), t?.addEventListener("change", r), () => {
			t?.removeEventListener("change", r);
		};
	}, [e]), t === null ? b_()?.matches ? "dark" : "light" : t;
}
var S_ = typeof document < "u" ? document : null;
function C_(e = null, t = {
	target: S_,
	actInsideInputWithModifier: !0
}) {
	let [n, r] = (0, H.useState)(!1), i = (0, H.useRef)(!1), a = (0, H.useRef)(/* @__PURE__ */ new Set([])), [o, s] = (0, H.useMemo)(() => {
		if (e !== null) {
			let t = (Array.isArray(e) ? e : [e]).filter((e) => typeof e == "string").map((e) => e.replace(/\+/g, "\n").replace("\n\n", "\n+").split("\n"));
			return [t, t.reduce((e, t) => e.concat(...t), [])];
		}
		return [[], []];
	}, [e]);
	return (0, H.useEffect)(() => {
		let n = t?.target ?? S_, c = t?.actInsideInputWithModifier ?? !0;
		if (e !== null) {
			let e = (e) => {
				if (i.current = e.ctrlKey || e.metaKey || e.shiftKey || e.altKey, (!i.current || i.current && !c) && Xm(e)) return !1;
				let n = T_(e.code, s);
				if (a.current.add(e[n]), w_(o, a.current, !1)) {
					let n = e.composedPath?.()?.[0] || e.target, a = n?.nodeName === "BUTTON" || n?.nodeName === "A";
					t.preventDefault !== !1 && (i.current || !a) && e.preventDefault(), r(!0);
				}
			}, l = (e) => {
				let t = T_(e.code, s);
				w_(o, a.current, !0) ? (r(!1), a.current.clear()) : a.current.delete(e[t]), e.key === "Meta" && a.current.clear(), i.current = !1;
			}, u = () => {
				a.current.clear(), r(!1);
			};
			return n?.addEventListener("keydown", e), n?.addEventListener("keyup", l), window.addEventListener("blur", u), window.addEventListener("contextmenu", u), () => {
				n?.removeEventListener("keydown", e), n?.removeEventListener("keyup", l), window.removeEventListener("blur", u), window.removeEventListener("contextmenu", u);
			};
		}
	}, [e, r]), n;
}
function w_(e, t, n) {
	return e.filter((e) => n || e.length === t.size).some((e) => e.every((e) => t.has(e)));
}
function T_(e, t) {
	return t.includes(e) ? "code" : "key";
}
var E_ = () => {
	let e = Yg();
	return (0, H.useMemo)(() => ({
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
			let { width: r, height: i, minZoom: a, maxZoom: o, panZoom: s } = e.getState(), c = Im(t, r, i, a, o, n?.padding ?? .1);
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
			return jm(l, r, n.snapToGrid ?? a, u);
		},
		flowToScreenPosition: (t) => {
			let { transform: n, domNode: r } = e.getState();
			if (!r) return t;
			let { x: i, y: a } = r.getBoundingClientRect(), o = Mm(t, n);
			return {
				x: o.x + i,
				y: o.y + a
			};
		}
	}), []);
};
function D_(e, t) {
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
		for (let e of t) O_(e, i);
		n.push(i);
	}
	return i.length && i.forEach((e) => {
		e.index === void 0 ? n.push({ ...e.item }) : n.splice(e.index, 0, { ...e.item });
	}), n;
}
function O_(e, t) {
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
function k_(e, t) {
	return D_(e, t);
}
function A_(e, t) {
	return D_(e, t);
}
function j_(e, t) {
	return {
		id: e,
		type: "select",
		selected: t
	};
}
function M_(e, t = /* @__PURE__ */ new Set()) {
	let n = [];
	for (let [r, i] of e) {
		let e = t.has(r);
		(i.selected !== void 0 || e) && i.selected !== e && n.push(j_(i.id, e));
	}
	return n;
}
function N_({ items: e = [], lookup: t }) {
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
function P_(e) {
	return {
		id: e.id,
		type: "remove"
	};
}
var F_ = km("React Flow", "https://reactflow.dev/");
function I_(e, t, n = {}) {
	return lh(e, t, {
		...n,
		onError: n.onError ?? F_
	});
}
var L_ = (e) => rm(e), R_ = (e) => nm(e);
function z_(e) {
	return (0, H.forwardRef)(e);
}
var B_ = typeof window < "u" ? H.useLayoutEffect : H.useEffect;
function V_(e) {
	let [t, n] = (0, H.useState)(BigInt(0)), [r] = (0, H.useState)(() => H_(() => n((e) => e + BigInt(1))));
	return B_(() => {
		let t = r.get();
		t.length && (e(t), r.reset());
	}, [t]), r;
}
function H_(e) {
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
var U_ = (0, H.createContext)(null);
function W_({ children: e }) {
	let t = Yg(), n = V_((0, H.useCallback)((e) => {
		let { nodes: n = [], setNodes: r, hasDefaultNodes: i, onNodesChange: a, nodeLookup: o, fitViewQueued: s, onNodesChangeMiddlewareMap: c } = t.getState(), l = n;
		for (let t of e) l = typeof t == "function" ? t(l) : t;
		let u = N_({
			items: l,
			lookup: o
		});
		for (let e of c.values()) u = e(u);
		i && r(l), u.length > 0 ? a?.(u) : s && window.requestAnimationFrame(() => {
			let { fitViewQueued: e, nodes: n, setNodes: r } = t.getState();
			e && r(n);
		});
	}, [])), r = V_((0, H.useCallback)((e) => {
		let { edges: n = [], setEdges: r, hasDefaultEdges: i, onEdgesChange: a, edgeLookup: o } = t.getState(), s = n;
		for (let t of e) s = typeof t == "function" ? t(s) : t;
		i ? r(s) : a && a(N_({
			items: s,
			lookup: o
		}));
	}, [])), i = (0, H.useMemo)(() => ({
		nodeQueue: n,
		edgeQueue: r
	}), []);
	return (0, q.jsx)(U_.Provider, {
		value: i,
		children: e
	});
}
function G_() {
	let e = (0, H.useContext)(U_);
	if (!e) throw Error("useBatchContext must be used within a BatchProvider");
	return e;
}
var K_ = (e) => !!e.panZoom;
function q_() {
	let e = E_(), t = Yg(), n = G_(), r = $(K_), i = (0, H.useMemo)(() => {
		let e = (e) => t.getState().nodeLookup.get(e), r = (e) => {
			n.nodeQueue.push(e);
		}, i = (e) => {
			n.edgeQueue.push(e);
		}, a = (e) => {
			let { nodeLookup: n, nodeOrigin: r } = t.getState(), i = L_(e) ? e : n.get(e.id), a = i.parentId ? Vm(i.position, i.measured, i.parentId, n, r) : i.position;
			return Sm({
				...i,
				position: a,
				width: i.measured?.width ?? i.width,
				height: i.measured?.height ?? i.height
			}, i.parentId ? void 0 : r);
		}, o = (e, t, n = { replace: !1 }) => {
			r((r) => r.map((r) => {
				if (r.id === e) {
					let e = typeof t == "function" ? t(r) : t;
					return n.replace && L_(e) ? e : {
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
					return n.replace && R_(e) ? e : {
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
				let { nodes: r, edges: i, onNodesDelete: a, onEdgesDelete: o, triggerNodeChanges: s, triggerEdgeChanges: c, onDelete: l, onBeforeDelete: u } = t.getState(), { nodes: d, edges: f } = await pm({
					nodesToRemove: e,
					edgesToRemove: n,
					nodes: r,
					edges: i,
					onBeforeDelete: u
				}), p = f.length > 0, m = d.length > 0;
				if (p) {
					let e = f.map(P_);
					o?.(f), c(e);
				}
				if (m) {
					let e = d.map(P_);
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
				let i = Dm(e), o = i ? e : a(e), s = r !== void 0;
				if (!o) return [];
				let { nodeOrigin: c } = t.getState();
				return (r || t.getState().nodes).filter((r) => {
					let a = t.getState().nodeLookup.get(r.id);
					if (a && !i && (r.id === e.id || !a.internals.positionAbsolute)) return !1;
					let l = Sm(s ? r : a, c), u = Em(l, o);
					return n && u > 0 || u >= l.width * l.height || u >= o.width * o.height;
				});
			},
			isNodeIntersecting: (e, t, n = !0) => {
				let r = Dm(e) ? e : a(e);
				if (!r) return !1;
				let i = Em(r, t);
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
				return om(e, {
					nodeLookup: n,
					nodeOrigin: r
				});
			},
			getHandleConnections: ({ type: e, id: n, nodeId: r }) => Array.from(t.getState().connectionLookup.get(`${r}-${e}${n ? `-${n}` : ""}`)?.values() ?? []),
			getNodeConnections: ({ type: e, handleId: n, nodeId: r }) => Array.from(t.getState().connectionLookup.get(`${r}${e ? n ? `-${e}-${n}` : `-${e}` : ""}`)?.values() ?? []),
			fitView: async (e) => {
				let r = t.getState().fitViewResolver ?? Um();
				return t.setState({
					fitViewQueued: !0,
					fitViewOptions: e,
					fitViewResolver: r
				}), n.nodeQueue.push((e) => [...e]), r.promise;
			}
		};
	}, []);
	return (0, H.useMemo)(() => ({
		...i,
		...e,
		viewportInitialized: r
	}), [r]);
}
var J_ = (e) => e.selected, Y_ = typeof window < "u" ? window : void 0;
function X_({ deleteKeyCode: e, multiSelectionKeyCode: t }) {
	let n = Yg(), { deleteElements: r } = q_(), i = C_(e, { actInsideInputWithModifier: !1 }), a = C_(t, { target: Y_ });
	(0, H.useEffect)(() => {
		if (i) {
			let { edges: e, nodes: t } = n.getState();
			r({
				nodes: t.filter(J_),
				edges: e.filter(J_)
			}), n.setState({ nodesSelectionActive: !1 });
		}
	}, [i]), (0, H.useEffect)(() => {
		n.setState({ multiSelectionActive: a });
	}, [a]);
}
function Z_(e) {
	let t = Yg();
	(0, H.useEffect)(() => {
		let n = () => {
			if (!e.current || !(e.current.checkVisibility?.() ?? !0)) return !1;
			let n = qm(e.current);
			(n.height === 0 || n.width === 0) && t.getState().onError?.("004", Gp.error004()), t.setState({
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
var Q_ = {
	position: "absolute",
	width: "100%",
	height: "100%",
	top: 0,
	left: 0
}, $_ = (e) => ({
	userSelectionActive: e.userSelectionActive,
	lib: e.lib,
	connectionInProgress: e.connection.inProgress
});
function ev({ onPaneContextMenu: e, zoomOnScroll: t = !0, zoomOnPinch: n = !0, panOnScroll: r = !1, panActivationKeyPressed: i, panOnScrollSpeed: a = .5, panOnScrollMode: o = Xp.Free, zoomOnDoubleClick: s = !0, panOnDrag: c = !0, defaultViewport: l, translateExtent: u, minZoom: d, maxZoom: f, zoomActivationKeyCode: p, preventScrolling: m = !0, children: h, noWheelClassName: g, noPanClassName: _, onViewportChange: v, isControlledViewport: y, paneClickDistance: b, selectionOnDrag: x }) {
	let S = Yg(), C = (0, H.useRef)(null), { userSelectionActive: w, lib: T, connectionInProgress: E } = $($_, Wg), D = C_(p), O = (0, H.useRef)();
	Z_(C);
	let k = (0, H.useCallback)((e) => {
		v?.({
			x: e[0],
			y: e[1],
			zoom: e[2]
		}), y || S.setState({ transform: e });
	}, [v, y]);
	return (0, H.useEffect)(() => {
		if (C.current) {
			O.current = yg({
				domNode: C.current,
				minZoom: d,
				maxZoom: f,
				translateExtent: u,
				viewport: l,
				onDraggingChange: (e) => S.setState((t) => t.paneDragging === e ? t : { paneDragging: e }),
				onPanZoomStart: (e, t) => {
					let { onViewportChangeStart: n, onMoveStart: r } = S.getState();
					r?.(e, t), n?.(t);
				},
				onPanZoom: (e, t) => {
					let { onViewportChange: n, onMove: r } = S.getState();
					r?.(e, t), n?.(t);
				},
				onPanZoomEnd: (e, t) => {
					let { onViewportChangeEnd: n, onMoveEnd: r } = S.getState();
					r?.(e, t), n?.(t);
				}
			});
			let { x: e, y: t, zoom: n } = O.current.getViewport();
			return S.setState({
				panZoom: O.current,
				transform: [
					e,
					t,
					n
				],
				domNode: C.current.closest(".react-flow")
			}), () => {
				O.current?.destroy();
			};
		}
	}, []), (0, H.useEffect)(() => {
		O.current?.update({
			onPaneContextMenu: e,
			zoomOnScroll: t,
			zoomOnPinch: n,
			panOnScroll: r,
			panActivationKeyPressed: i,
			panOnScrollSpeed: a,
			panOnScrollMode: o,
			zoomOnDoubleClick: s,
			panOnDrag: c,
			zoomActivationKeyPressed: D,
			preventScrolling: m,
			noPanClassName: _,
			userSelectionActive: w,
			noWheelClassName: g,
			lib: T,
			onTransformChange: k,
			connectionInProgress: E,
			selectionOnDrag: x,
			paneClickDistance: b
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
		D,
		m,
		_,
		w,
		g,
		T,
		k,
		E,
		x,
		b
	]), (0, q.jsx)("div", {
		className: "react-flow__renderer",
		ref: C,
		style: Q_,
		children: h
	});
}
var tv = (e) => ({
	userSelectionActive: e.userSelectionActive,
	userSelectionRect: e.userSelectionRect
});
function nv() {
	let { userSelectionActive: e, userSelectionRect: t } = $(tv, Wg);
	return e && t ? (0, q.jsx)("div", {
		className: "react-flow__selection react-flow__container",
		style: {
			width: t.width,
			height: t.height,
			transform: `translate(${t.x}px, ${t.y}px)`
		}
	}) : null;
}
var rv = (e, t) => (n) => {
	n.target === t.current && e?.(n);
}, iv = (e) => ({
	userSelectionActive: e.userSelectionActive,
	elementsSelectable: e.elementsSelectable,
	dragging: e.paneDragging,
	panBy: e.panBy,
	autoPanSpeed: e.autoPanSpeed
});
function av({ isSelecting: e, selectionKeyPressed: t, selectionMode: n = Zp.Full, panOnDrag: r, autoPanOnSelection: i, paneClickDistance: a, selectionOnDrag: o, onSelectionStart: s, onSelectionEnd: c, onPaneClick: l, onPaneContextMenu: u, onPaneScroll: d, onPaneMouseEnter: f, onPaneMouseMove: p, onPaneMouseLeave: m, children: h }) {
	let g = (0, H.useRef)(0), _ = Yg(), { userSelectionActive: v, elementsSelectable: y, dragging: b, panBy: x, autoPanSpeed: S } = $(iv, Wg), C = y && (e || v), w = (0, H.useRef)(null), T = (0, H.useRef)(), E = (0, H.useRef)(/* @__PURE__ */ new Set()), D = (0, H.useRef)(/* @__PURE__ */ new Set()), O = (0, H.useRef)(!1), k = (0, H.useRef)(!1), A = (0, H.useRef)({
		x: 0,
		y: 0
	}), j = (0, H.useRef)(!1), M = (e) => {
		if (k.current || O.current || _.getState().connection.inProgress) {
			k.current = !1, O.current = !1;
			return;
		}
		let { connectionClickStartHandle: t, connection: n, onClickConnectEnd: r, resetSelectedElements: i } = _.getState();
		if (t) {
			let t = structuredClone(n);
			delete t.inProgress, t.toPosition = t.toHandle ? t.toHandle.position : null, r?.(e.nativeEvent, t), _.setState({ connectionClickStartHandle: null });
		}
		l?.(e), i(), _.setState({ nodesSelectionActive: !1 });
	}, N = (e) => {
		Array.isArray(r) && r?.includes(2) ? e.preventDefault() : u?.(e);
	}, P = d ? (e) => d(e) : void 0, F = (e) => {
		k.current &&= (e.stopPropagation(), !1);
	}, ee = (n) => {
		if (n.pointerType === "touch" && r !== !1 && !t) return;
		let { domNode: i, transform: a } = _.getState();
		if (T.current = i?.getBoundingClientRect(), !T.current) return;
		let s = n.target === w.current;
		if (!s && n.target.closest(".nokey") || !e || !(o && s || t) || n.button !== 0 || !n.isPrimary) return;
		n.target?.setPointerCapture?.(n.pointerId), k.current = !1;
		let { x: c, y: l } = Qm(n.nativeEvent, T.current), u = jm({
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
	function I(e, t) {
		let { userSelectionRect: r } = _.getState();
		if (!r) return;
		let { transform: i, nodeLookup: a, edgeLookup: o, connectionLookup: s, triggerNodeChanges: c, triggerEdgeChanges: l, defaultEdgeOptions: u } = _.getState(), d = {
			x: r.startX,
			y: r.startY
		}, { x: f, y: p } = Mm(d, i), m = {
			startX: d.x,
			startY: d.y,
			x: e < f ? e : f,
			y: t < p ? t : p,
			width: Math.abs(e - f),
			height: Math.abs(t - p)
		}, h = E.current, g = D.current;
		E.current = new Set(cm(a, m, i, n === Zp.Partial, !0).map((e) => e.id)), D.current = /* @__PURE__ */ new Set();
		let v = u?.selectable ?? !0;
		for (let e of E.current) {
			let t = s.get(e);
			if (t) for (let { edgeId: e } of t.values()) {
				let t = o.get(e);
				t && (t.selectable ?? v) && D.current.add(e);
			}
		}
		Hm(h, E.current) || c(M_(a, E.current)), Hm(g, D.current) || l(M_(o, D.current)), _.setState({
			userSelectionRect: m,
			userSelectionActive: !0,
			nodesSelectionActive: !1
		});
	}
	function L() {
		if (!i || !T.current) return;
		let [e, t] = vm(A.current, T.current, S);
		x({
			x: e,
			y: t
		}).then((e) => {
			if (!k.current || !e) {
				g.current = requestAnimationFrame(L);
				return;
			}
			let { x: t, y: n } = A.current;
			I(t, n), g.current = requestAnimationFrame(L);
		});
	}
	let te = () => {
		cancelAnimationFrame(g.current), g.current = 0, j.current = !1;
	};
	(0, H.useEffect)(() => () => te(), []);
	let R = (e) => {
		let { userSelectionRect: n, transform: r, resetSelectedElements: i } = _.getState();
		if (!T.current || !n) return;
		let { x: o, y: c } = Qm(e.nativeEvent, T.current);
		A.current = {
			x: o,
			y: c
		};
		let l = Mm({
			x: n.startX,
			y: n.startY
		}, r);
		if (!k.current) {
			let n = t ? 0 : a;
			if (Math.hypot(o - l.x, c - l.y) <= n) return;
			i(), s?.(e);
		}
		k.current = !0, j.current ||= (L(), !0), I(o, c);
	}, ne = (e) => {
		C ? e.button === 0 && (e.target?.releasePointerCapture?.(e.pointerId), !v && e.target === w.current && _.getState().userSelectionRect && M?.(e), _.setState({
			userSelectionActive: !1,
			userSelectionRect: null
		}), k.current && (c?.(e), _.setState({ nodesSelectionActive: E.current.size > 0 })), te()) : e.target === w.current && _.getState().connection.inProgress && (O.current = !0);
	}, re = (e) => {
		e.target?.releasePointerCapture?.(e.pointerId), te();
	}, ie = r === !0 || Array.isArray(r) && r.includes(0);
	return (0, q.jsxs)("div", {
		className: fs(["react-flow__pane", {
			draggable: ie,
			dragging: b,
			selection: e
		}]),
		onClick: C ? void 0 : rv(M, w),
		onContextMenu: rv(N, w),
		onWheel: rv(P, w),
		onPointerEnter: C ? void 0 : f,
		onPointerMove: C ? R : p,
		onPointerUp: ne,
		onPointerCancel: C ? re : void 0,
		onPointerDownCapture: C ? ee : void 0,
		onClickCapture: C ? F : void 0,
		onPointerLeave: m,
		ref: w,
		style: Q_,
		children: [h, (0, q.jsx)(nv, {})]
	});
}
function ov({ id: e, store: t, unselect: n = !1, nodeRef: r }) {
	let { addSelectedNodes: i, unselectNodesAndEdges: a, multiSelectionActive: o, nodeLookup: s, onError: c } = t.getState(), l = s.get(e);
	l ? (t.setState({ nodesSelectionActive: !1 }), l.selected ? (n || l.selected && o) && (a({
		nodes: [l],
		edges: []
	}), requestAnimationFrame(() => r?.current?.blur())) : i([e])) : c?.("012", Gp.error012(e));
}
function sv({ nodeRef: e, disabled: t = !1, noDragClassName: n, handleSelector: r, nodeId: i, isSelectable: a, nodeClickDistance: o }) {
	let s = Yg(), [c, l] = (0, H.useState)(!1), u = (0, H.useRef)();
	return (0, H.useEffect)(() => {
		if (!t) return u.current = Jh({
			getStoreItems: () => s.getState(),
			onNodeMouseDown: (t) => {
				ov({
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
	]), (0, H.useEffect)(() => {
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
var cv = (e) => (t) => t.selected && (t.draggable || e && t.draggable === void 0);
function lv() {
	let e = Yg();
	return (0, H.useCallback)((t) => {
		let { nodeExtent: n, snapToGrid: r, snapGrid: i, nodesDraggable: a, onError: o, updateNodePositions: s, nodeLookup: c, nodeOrigin: l } = e.getState(), u = /* @__PURE__ */ new Map(), d = cv(a), f = r ? i[0] : 5, p = r ? i[1] : 5, m = t.direction.x * f * t.factor, h = t.direction.y * p * t.factor;
		for (let [, e] of c) {
			if (!d(e)) continue;
			let t = {
				x: e.internals.positionAbsolute.x + m,
				y: e.internals.positionAbsolute.y + h
			};
			r && (t = Am(t, i));
			let { position: a, positionAbsolute: s } = fm({
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
var uv = (0, H.createContext)(null), dv = uv.Provider;
uv.Consumer;
var fv = () => (0, H.useContext)(uv), pv = (e) => ({
	connectOnClick: e.connectOnClick,
	noPanClassName: e.noPanClassName,
	rfId: e.rfId
}), mv = (0, H.createContext)(null);
function hv({ children: e }) {
	let t = $(pv, Wg);
	return (0, q.jsx)(mv.Provider, {
		value: t,
		children: e
	});
}
function gv() {
	let e = (0, H.useContext)(mv);
	if (!e) throw Error("useHandleConfig must be used within a HandleConfigProvider");
	return e;
}
var _v = {
	connectingFrom: !1,
	connectingTo: !1,
	clickConnecting: !1,
	isPossibleEndHandle: !0,
	connectionInProcess: !1,
	clickConnectionInProcess: !1,
	valid: !1
}, vv = (e, t, n) => (r) => {
	let { connectionClickStartHandle: i, connectionMode: a, connection: o } = r, { fromHandle: s, toHandle: c, isValid: l } = o;
	if (!s && !i) return _v;
	let u = c?.nodeId === e && c?.id === t && c?.type === n;
	return {
		connectingFrom: s?.nodeId === e && s?.id === t && s?.type === n,
		connectingTo: u,
		clickConnecting: i?.nodeId === e && i?.id === t && i?.type === n,
		isPossibleEndHandle: a === Yp.Strict ? s?.type !== n : e !== s?.nodeId || t !== s?.id,
		connectionInProcess: !!s,
		clickConnectionInProcess: !!i,
		valid: u && l
	};
};
function yv({ type: e = "source", position: t = Q.Top, isValidConnection: n, isConnectable: r = !0, isConnectableStart: i = !0, isConnectableEnd: a = !0, id: o, onConnect: s, children: c, className: l, onMouseDown: u, onTouchStart: d, ...f }, p) {
	let m = o || null, h = e === "target", g = Yg(), _ = fv(), { connectOnClick: v, noPanClassName: y, rfId: b } = gv(), { connectingFrom: x, connectingTo: S, clickConnecting: C, isPossibleEndHandle: w, connectionInProcess: T, clickConnectionInProcess: E, valid: D } = $(vv(_, m, e), Wg);
	_ || g.getState().onError?.("010", Gp.error010());
	let O = (e) => {
		let { defaultEdgeOptions: t, onConnect: n, hasDefaultEdges: r } = g.getState(), i = {
			...t,
			...e
		};
		if (r) {
			let { edges: e, setEdges: t, onError: n } = g.getState();
			t(I_(i, e, { onError: n }));
		}
		n?.(i), s?.(i);
	}, k = (e) => {
		if (!_) return;
		let t = Zm(e.nativeEvent);
		if (i && (t && e.button === 0 || !t)) {
			let t = g.getState();
			ig.onPointerDown(e.nativeEvent, {
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
		className: fs([
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
			let p = Jm(t.target), h = n || c, { connection: v, isValid: y } = ig.isValid(t.nativeEvent, {
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
var bv = (0, H.memo)(z_(yv));
function xv({ data: e, isConnectable: t, sourcePosition: n = Q.Bottom }) {
	return (0, q.jsxs)(q.Fragment, { children: [e?.label, (0, q.jsx)(bv, {
		type: "source",
		position: n,
		isConnectable: t
	})] });
}
function Sv({ data: e, isConnectable: t, targetPosition: n = Q.Top, sourcePosition: r = Q.Bottom }) {
	return (0, q.jsxs)(q.Fragment, { children: [
		(0, q.jsx)(bv, {
			type: "target",
			position: n,
			isConnectable: t
		}),
		e?.label,
		(0, q.jsx)(bv, {
			type: "source",
			position: r,
			isConnectable: t
		})
	] });
}
function Cv() {
	return null;
}
function wv({ data: e, isConnectable: t, targetPosition: n = Q.Top }) {
	return (0, q.jsxs)(q.Fragment, { children: [(0, q.jsx)(bv, {
		type: "target",
		position: n,
		isConnectable: t
	}), e?.label] });
}
var Tv = {
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
}, Ev = {
	input: xv,
	default: Sv,
	output: wv,
	group: Cv
};
function Dv(e) {
	return e.internals.handleBounds === void 0 ? {
		width: e.width ?? e.initialWidth ?? e.style?.width,
		height: e.height ?? e.initialHeight ?? e.style?.height
	} : {
		width: e.width ?? e.style?.width,
		height: e.height ?? e.style?.height
	};
}
var Ov = (e) => {
	let { width: t, height: n, x: r, y: i } = sm(e.nodeLookup, { filter: (e) => !!e.selected });
	return {
		width: Om(t) ? t : null,
		height: Om(n) ? n : null,
		userSelectionActive: e.userSelectionActive,
		transformString: `translate(${e.transform[0]}px,${e.transform[1]}px) scale(${e.transform[2]}) translate(${r}px,${i}px)`
	};
};
function kv({ onSelectionContextMenu: e, noPanClassName: t, disableKeyboardA11y: n }) {
	let r = Yg(), { width: i, height: a, transformString: o, userSelectionActive: s } = $(Ov, Wg), c = lv(), l = (0, H.useRef)(null);
	(0, H.useEffect)(() => {
		n || l.current?.focus({ preventScroll: !0 });
	}, [n]);
	let u = !s && i !== null && a !== null;
	if (sv({
		nodeRef: l,
		disabled: !u
	}), !u) return null;
	let d = e ? (t) => {
		e(t, r.getState().nodes.filter((e) => e.selected));
	} : void 0;
	return (0, q.jsx)("div", {
		className: fs([
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
				Object.prototype.hasOwnProperty.call(Tv, e.key) && (e.preventDefault(), c({
					direction: Tv[e.key],
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
var Av = typeof window < "u" ? window : void 0, jv = (e) => ({
	nodesSelectionActive: e.nodesSelectionActive,
	userSelectionActive: e.userSelectionActive
});
function Mv({ children: e, onPaneClick: t, onPaneMouseEnter: n, onPaneMouseMove: r, onPaneMouseLeave: i, onPaneContextMenu: a, onPaneScroll: o, paneClickDistance: s, deleteKeyCode: c, selectionKeyCode: l, selectionOnDrag: u, selectionMode: d, onSelectionStart: f, onSelectionEnd: p, multiSelectionKeyCode: m, panActivationKeyCode: h, zoomActivationKeyCode: g, elementsSelectable: _, zoomOnScroll: v, zoomOnPinch: y, panOnScroll: b, panOnScrollSpeed: x, panOnScrollMode: S, zoomOnDoubleClick: C, panOnDrag: w, autoPanOnSelection: T, defaultViewport: E, translateExtent: D, minZoom: O, maxZoom: k, preventScrolling: A, onSelectionContextMenu: j, noWheelClassName: M, noPanClassName: N, disableKeyboardA11y: P, onViewportChange: F, isControlledViewport: ee }) {
	let { nodesSelectionActive: I, userSelectionActive: L } = $(jv, Wg), te = C_(l, { target: Av }), R = C_(h, { target: Av }), ne = R || w, re = R || b, ie = u && ne !== !0, ae = te || L || ie;
	return X_({
		deleteKeyCode: c,
		multiSelectionKeyCode: m
	}), (0, q.jsx)(ev, {
		onPaneContextMenu: a,
		elementsSelectable: _,
		zoomOnScroll: v,
		zoomOnPinch: y,
		panOnScroll: re,
		panActivationKeyPressed: R,
		panOnScrollSpeed: x,
		panOnScrollMode: S,
		zoomOnDoubleClick: C,
		panOnDrag: !te && ne,
		defaultViewport: E,
		translateExtent: D,
		minZoom: O,
		maxZoom: k,
		zoomActivationKeyCode: g,
		preventScrolling: A,
		noWheelClassName: M,
		noPanClassName: N,
		onViewportChange: F,
		isControlledViewport: ee,
		paneClickDistance: s,
		selectionOnDrag: ie,
		children: (0, q.jsxs)(av, {
			onSelectionStart: f,
			onSelectionEnd: p,
			onPaneClick: t,
			onPaneMouseEnter: n,
			onPaneMouseMove: r,
			onPaneMouseLeave: i,
			onPaneContextMenu: a,
			onPaneScroll: o,
			panOnDrag: ne,
			autoPanOnSelection: T,
			isSelecting: !!ae,
			selectionMode: d,
			selectionKeyPressed: te,
			paneClickDistance: s,
			selectionOnDrag: ie,
			children: [e, I && (0, q.jsx)(kv, {
				onSelectionContextMenu: j,
				noPanClassName: N,
				disableKeyboardA11y: P
			})]
		})
	});
}
Mv.displayName = "FlowRenderer";
var Nv = (0, H.memo)(Mv), Pv = (e) => (t) => e ? cm(t.nodeLookup, {
	x: 0,
	y: 0,
	width: t.width,
	height: t.height
}, t.transform, !0).map((e) => e.id) : Array.from(t.nodeLookup.keys());
function Fv(e) {
	return $((0, H.useCallback)(Pv(e), [e]), Wg);
}
var Iv = (e) => e.updateNodeInternals;
function Lv() {
	let e = $(Iv), [t] = (0, H.useState)(() => typeof ResizeObserver > "u" ? null : new ResizeObserver((t) => {
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
	return (0, H.useEffect)(() => () => {
		t?.disconnect();
	}, [t]), t;
}
function Rv({ node: e, nodeType: t, hasDimensions: n, resizeObserver: r }) {
	let i = Yg(), a = (0, H.useRef)(null), o = (0, H.useRef)(null), s = (0, H.useRef)(e.sourcePosition), c = (0, H.useRef)(e.targetPosition), l = (0, H.useRef)(t), u = n && !!e.internals.handleBounds;
	return (0, H.useEffect)(() => {
		!a.current || e.hidden || u && o.current === a.current || (o.current && r?.unobserve(o.current), r?.observe(a.current), o.current = a.current);
	}, [u, e.hidden]), (0, H.useEffect)(() => () => {
		o.current &&= (r?.unobserve(o.current), null);
	}, []), (0, H.useEffect)(() => {
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
function zv({ id: e, onClick: t, onMouseEnter: n, onMouseMove: r, onMouseLeave: i, onContextMenu: a, onDoubleClick: o, nodesDraggable: s, elementsSelectable: c, nodesConnectable: l, nodesFocusable: u, resizeObserver: d, noDragClassName: f, noPanClassName: p, disableKeyboardA11y: m, rfId: h, nodeTypes: g, nodeClickDistance: _, onError: v }) {
	let { node: y, internals: b, isParent: x } = $((t) => {
		let n = t.nodeLookup.get(e), r = t.parentLookup.has(e);
		return {
			node: n,
			internals: n.internals,
			isParent: r
		};
	}, Wg), S = y.type || "default", C = g?.[S] || Ev[S];
	C === void 0 && (v?.("003", Gp.error003(S)), S = "default", C = g?.default || Ev.default);
	let w = !!(y.draggable || s && y.draggable === void 0), T = !!(y.selectable || c && y.selectable === void 0), E = !!(y.connectable || l && y.connectable === void 0), D = !!(y.focusable || u && y.focusable === void 0), O = Yg(), k = Bm(y), A = Rv({
		node: y,
		nodeType: S,
		hasDimensions: k,
		resizeObserver: d
	}), j = sv({
		nodeRef: A,
		disabled: y.hidden || !w,
		noDragClassName: f,
		handleSelector: y.dragHandle,
		nodeId: e,
		isSelectable: T,
		nodeClickDistance: _
	}), M = lv();
	if (y.hidden) return null;
	let N = zm(y), P = Dv(y), F = T || w || t || n || r || i, ee = n ? (e) => n(e, { ...b.userNode }) : void 0, I = r ? (e) => r(e, { ...b.userNode }) : void 0, L = i ? (e) => i(e, { ...b.userNode }) : void 0, te = a ? (e) => a(e, { ...b.userNode }) : void 0, R = o ? (e) => o(e, { ...b.userNode }) : void 0, ne = (n) => {
		let { selectNodesOnDrag: r, nodeDragThreshold: i } = O.getState();
		T && (!r || !w || i > 0) && ov({
			id: e,
			store: O,
			nodeRef: A
		}), t && t(n, { ...b.userNode });
	}, re = (t) => {
		if (!(Xm(t.nativeEvent) || m)) {
			if (qp.includes(t.key) && T) {
				let n = t.key === "Escape";
				ov({
					id: e,
					store: O,
					unselect: n,
					nodeRef: A
				});
			} else if (w && y.selected && Object.prototype.hasOwnProperty.call(Tv, t.key)) {
				t.preventDefault();
				let { ariaLabelConfig: e } = O.getState();
				O.setState({ ariaLiveMessage: e["node.a11yDescription.ariaLiveMessage"]({
					direction: t.key.replace("Arrow", "").toLowerCase(),
					x: ~~b.positionAbsolute.x,
					y: ~~b.positionAbsolute.y
				}) }), M({
					direction: Tv[t.key],
					factor: t.shiftKey ? 4 : 1
				});
			}
		}
	}, ie = () => {
		if (m || !A.current?.matches(":focus-visible")) return;
		let { transform: t, width: n, height: r, autoPanOnNodeFocus: i, setCenter: a } = O.getState();
		i && (cm(/* @__PURE__ */ new Map([[e, y]]), {
			x: 0,
			y: 0,
			width: n,
			height: r
		}, t, !0).length > 0 || a(y.position.x + N.width / 2, y.position.y + N.height / 2, { zoom: t[2] }));
	};
	return (0, q.jsx)("div", {
		className: fs([
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
			pointerEvents: F ? "all" : "none",
			visibility: k ? "visible" : "hidden",
			...y.style,
			...P
		},
		"data-id": e,
		"data-testid": `rf__node-${e}`,
		onMouseEnter: ee,
		onMouseMove: I,
		onMouseLeave: L,
		onContextMenu: te,
		onClick: ne,
		onDoubleClick: R,
		onKeyDown: D ? re : void 0,
		tabIndex: D ? 0 : void 0,
		onFocus: D ? ie : void 0,
		role: y.ariaRole ?? (D ? "group" : void 0),
		"aria-roledescription": "node",
		"aria-describedby": m ? void 0 : `${Qg}-${h}`,
		"aria-label": y.ariaLabel,
		...y.domAttributes,
		children: (0, q.jsx)(dv, {
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
var Bv = (0, H.memo)(zv), Vv = (e) => ({
	nodesConnectable: e.nodesConnectable,
	nodesFocusable: e.nodesFocusable,
	elementsSelectable: e.elementsSelectable,
	onError: e.onError
});
function Hv(e) {
	let { nodesConnectable: t, nodesFocusable: n, elementsSelectable: r, onError: i } = $(Vv, Wg), a = Fv(e.onlyRenderVisibleElements), o = Lv();
	return (0, q.jsx)("div", {
		className: "react-flow__nodes",
		style: Q_,
		children: a.map((a) => (0, q.jsx)(Bv, {
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
Hv.displayName = "NodeRenderer";
var Uv = (0, H.memo)(Hv);
function Wv(e) {
	return $((0, H.useCallback)((t) => {
		if (!e) return t.edges.map((e) => e.id);
		let n = [];
		if (t.width && t.height) for (let e of t.edges) {
			let r = t.nodeLookup.get(e.source), i = t.nodeLookup.get(e.target);
			r && i && oh({
				sourceNode: r,
				targetNode: i,
				width: t.width,
				height: t.height,
				transform: t.transform
			}) && n.push(e.id);
		}
		return n;
	}, [e]), Wg);
}
var Gv = ({ color: e = "none", strokeWidth: t = 1 }) => {
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
}, Kv = ({ color: e = "none", strokeWidth: t = 1 }) => {
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
}, qv = {
	[em.Arrow]: Gv,
	[em.ArrowClosed]: Kv
};
function Jv(e) {
	let t = Yg();
	return (0, H.useMemo)(() => Object.prototype.hasOwnProperty.call(qv, e) ? qv[e] : (t.getState().onError?.("009", Gp.error009(e)), null), [e]);
}
var Yv = ({ id: e, type: t, color: n, width: r = 12.5, height: i = 12.5, markerUnits: a = "strokeWidth", strokeWidth: o, orient: s = "auto-start-reverse" }) => {
	let c = Jv(t);
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
}, Xv = ({ defaultColor: e, rfId: t }) => {
	let n = $((e) => e.edges), r = $((e) => e.defaultEdgeOptions), i = (0, H.useMemo)(() => wh(n, {
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
		children: (0, q.jsx)("defs", { children: i.map((e) => (0, q.jsx)(Yv, {
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
Xv.displayName = "MarkerDefinitions";
var Zv = (0, H.memo)(Xv);
function Qv({ x: e, y: t, label: n, labelStyle: r, labelShowBg: i = !0, labelBgStyle: a, labelBgPadding: o = [2, 4], labelBgBorderRadius: s = 2, children: c, className: l, ...u }) {
	let [d, f] = (0, H.useState)({
		x: 1,
		y: 0,
		width: 0,
		height: 0
	}), p = fs(["react-flow__edge-textwrapper", l]), m = (0, H.useRef)(null);
	return (0, H.useEffect)(() => {
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
Qv.displayName = "EdgeText";
var $v = (0, H.memo)(Qv);
function ey({ path: e, labelX: t, labelY: n, label: r, labelStyle: i, labelShowBg: a, labelBgStyle: o, labelBgPadding: s, labelBgBorderRadius: c, interactionWidth: l = 20, ...u }) {
	return (0, q.jsxs)(q.Fragment, { children: [
		(0, q.jsx)("path", {
			...u,
			d: e,
			fill: "none",
			className: fs(["react-flow__edge-path", u.className])
		}),
		l ? (0, q.jsx)("path", {
			d: e,
			fill: "none",
			strokeOpacity: 0,
			strokeWidth: l,
			className: "react-flow__edge-interaction"
		}) : null,
		r && Om(t) && Om(n) ? (0, q.jsx)($v, {
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
function ty({ pos: e, x1: t, y1: n, x2: r, y2: i }) {
	return e === Q.Left || e === Q.Right ? [.5 * (t + r), n] : [t, .5 * (n + i)];
}
function ny({ sourceX: e, sourceY: t, sourcePosition: n = Q.Bottom, targetX: r, targetY: i, targetPosition: a = Q.Top }) {
	let [o, s] = ty({
		pos: n,
		x1: e,
		y1: t,
		x2: r,
		y2: i
	}), [c, l] = ty({
		pos: a,
		x1: r,
		y1: i,
		x2: e,
		y2: t
	}), [u, d, f, p] = eh({
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
function ry(e) {
	return (0, H.memo)(({ id: t, sourceX: n, sourceY: r, targetX: i, targetY: a, sourcePosition: o, targetPosition: s, label: c, labelStyle: l, labelShowBg: u, labelBgStyle: d, labelBgPadding: f, labelBgBorderRadius: p, style: m, markerEnd: h, markerStart: g, interactionWidth: _ }) => {
		let [v, y, b] = ny({
			sourceX: n,
			sourceY: r,
			sourcePosition: o,
			targetX: i,
			targetY: a,
			targetPosition: s
		}), x = e.isInternal ? void 0 : t;
		return (0, q.jsx)(ey, {
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
var iy = ry({ isInternal: !1 }), ay = ry({ isInternal: !0 });
iy.displayName = "SimpleBezierEdge", ay.displayName = "SimpleBezierEdgeInternal";
function oy(e) {
	return (0, H.memo)(({ id: t, sourceX: n, sourceY: r, targetX: i, targetY: a, label: o, labelStyle: s, labelShowBg: c, labelBgStyle: l, labelBgPadding: u, labelBgBorderRadius: d, style: f, sourcePosition: p = Q.Bottom, targetPosition: m = Q.Top, markerEnd: h, markerStart: g, pathOptions: _, interactionWidth: v }) => {
		let [y, b, x] = _h({
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
		return (0, q.jsx)(ey, {
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
var sy = oy({ isInternal: !1 }), cy = oy({ isInternal: !0 });
sy.displayName = "SmoothStepEdge", cy.displayName = "SmoothStepEdgeInternal";
function ly(e) {
	return (0, H.memo)(({ id: t, ...n }) => {
		let r = e.isInternal ? void 0 : t;
		return (0, q.jsx)(sy, {
			...n,
			id: r,
			pathOptions: (0, H.useMemo)(() => ({
				borderRadius: 0,
				offset: n.pathOptions?.offset
			}), [n.pathOptions?.offset])
		});
	});
}
var uy = ly({ isInternal: !1 }), dy = ly({ isInternal: !0 });
uy.displayName = "StepEdge", dy.displayName = "StepEdgeInternal";
function fy(e) {
	return (0, H.memo)(({ id: t, sourceX: n, sourceY: r, targetX: i, targetY: a, label: o, labelStyle: s, labelShowBg: c, labelBgStyle: l, labelBgPadding: u, labelBgBorderRadius: d, style: f, markerEnd: p, markerStart: m, interactionWidth: h }) => {
		let [g, _, v] = uh({
			sourceX: n,
			sourceY: r,
			targetX: i,
			targetY: a
		}), y = e.isInternal ? void 0 : t;
		return (0, q.jsx)(ey, {
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
var py = fy({ isInternal: !1 }), my = fy({ isInternal: !0 });
py.displayName = "StraightEdge", my.displayName = "StraightEdgeInternal";
function hy(e) {
	return (0, H.memo)(({ id: t, sourceX: n, sourceY: r, targetX: i, targetY: a, sourcePosition: o = Q.Bottom, targetPosition: s = Q.Top, label: c, labelStyle: l, labelShowBg: u, labelBgStyle: d, labelBgPadding: f, labelBgBorderRadius: p, style: m, markerEnd: h, markerStart: g, pathOptions: _, interactionWidth: v }) => {
		let [y, b, x] = rh({
			sourceX: n,
			sourceY: r,
			sourcePosition: o,
			targetX: i,
			targetY: a,
			targetPosition: s,
			curvature: _?.curvature
		}), S = e.isInternal ? void 0 : t;
		return (0, q.jsx)(ey, {
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
var gy = hy({ isInternal: !1 }), _y = hy({ isInternal: !0 });
gy.displayName = "BezierEdge", _y.displayName = "BezierEdgeInternal";
var vy = {
	default: _y,
	straight: my,
	step: dy,
	smoothstep: cy,
	simplebezier: ay
}, yy = {
	sourceX: null,
	sourceY: null,
	targetX: null,
	targetY: null,
	sourcePosition: null,
	targetPosition: null,
	zIndex: void 0
}, by = (e, t, n) => n === Q.Left ? e - t : n === Q.Right ? e + t : e, xy = (e, t, n) => n === Q.Top ? e - t : n === Q.Bottom ? e + t : e, Sy = "react-flow__edgeupdater";
function Cy({ position: e, centerX: t, centerY: n, radius: r = 10, onMouseDown: i, onMouseEnter: a, onMouseOut: o, type: s }) {
	return (0, q.jsx)("circle", {
		onMouseDown: i,
		onMouseEnter: a,
		onMouseOut: o,
		className: fs([Sy, `${Sy}-${s}`]),
		cx: by(t, r, e),
		cy: xy(n, r, e),
		r,
		stroke: "transparent",
		fill: "transparent"
	});
}
function wy({ isReconnectable: e, reconnectRadius: t, edge: n, sourceX: r, sourceY: i, targetX: a, targetY: o, sourcePosition: s, targetPosition: c, onReconnect: l, onReconnectStart: u, onReconnectEnd: d, setReconnecting: f, setUpdateHover: p }) {
	let m = Yg(), h = (e, t) => {
		if (e.button !== 0) return;
		let { autoPanOnConnect: r, domNode: i, connectionMode: a, connectionRadius: o, lib: s, onConnectStart: c, cancelConnection: p, nodeLookup: h, rfId: g, panBy: _, updateConnection: v } = m.getState(), y = t.type === "target";
		ig.onPointerDown(e.nativeEvent, {
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
	return (0, q.jsxs)(q.Fragment, { children: [(e === !0 || e === "source") && (0, q.jsx)(Cy, {
		position: s,
		centerX: r,
		centerY: i,
		radius: t,
		onMouseDown: g,
		onMouseEnter: v,
		onMouseOut: y,
		type: "source"
	}), (e === !0 || e === "target") && (0, q.jsx)(Cy, {
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
function Ty({ id: e, edgesFocusable: t, edgesReconnectable: n, elementsSelectable: r, onClick: i, onDoubleClick: a, onContextMenu: o, onMouseEnter: s, onMouseMove: c, onMouseLeave: l, reconnectRadius: u, onReconnect: d, onReconnectStart: f, onReconnectEnd: p, rfId: m, edgeTypes: h, noPanClassName: g, onError: _, disableKeyboardA11y: v }) {
	let y = $((t) => t.edgeLookup.get(e)), b = $((e) => e.defaultEdgeOptions);
	y = b ? {
		...b,
		...y
	} : y;
	let x = y.type || "default", S = h?.[x] || vy[x];
	S === void 0 && (_?.("011", Gp.error011(x)), x = "default", S = h?.default || vy.default);
	let C = !!(y.focusable || t && y.focusable === void 0), w = d !== void 0 && (y.reconnectable || n && y.reconnectable === void 0), T = !!(y.selectable || r && y.selectable === void 0), E = (0, H.useRef)(null), [D, O] = (0, H.useState)(!1), [k, A] = (0, H.useState)(!1), j = Yg(), { zIndex: M = y.zIndex, sourceX: N, sourceY: P, targetX: F, targetY: ee, sourcePosition: I, targetPosition: L } = $((0, H.useCallback)((t) => {
		let n = t.nodeLookup.get(y.source), r = t.nodeLookup.get(y.target);
		if (!n || !r) return yy;
		let i = yh({
			id: e,
			sourceNode: n,
			targetNode: r,
			sourceHandle: y.sourceHandle || null,
			targetHandle: y.targetHandle || null,
			connectionMode: t.connectionMode,
			onError: _
		}), a = ah({
			selected: y.selected,
			zIndex: y.zIndex,
			sourceNode: n,
			targetNode: r,
			elevateOnSelect: t.elevateEdgesOnSelect,
			zIndexMode: t.zIndexMode
		});
		return {
			...i || yy,
			zIndex: a
		};
	}, [
		y.source,
		y.target,
		y.sourceHandle,
		y.targetHandle,
		y.selected,
		y.zIndex,
		_
	]), Wg), te = (0, H.useMemo)(() => y.markerStart ? `url('#${Ch(y.markerStart, m)}')` : void 0, [y.markerStart, m]), R = (0, H.useMemo)(() => y.markerEnd ? `url('#${Ch(y.markerEnd, m)}')` : void 0, [y.markerEnd, m]);
	if (y.hidden || N === null || P === null || F === null || ee === null) return null;
	let ne = (t) => {
		let { addSelectedEdges: n, unselectNodesAndEdges: r, multiSelectionActive: a } = j.getState();
		T && (j.setState({ nodesSelectionActive: !1 }), y.selected && a ? (r({
			nodes: [],
			edges: [y]
		}), E.current?.blur()) : n([e])), i && i(t, y);
	}, re = a ? (e) => {
		a(e, { ...y });
	} : void 0, ie = o ? (e) => {
		o(e, { ...y });
	} : void 0, ae = s ? (e) => {
		s(e, { ...y });
	} : void 0, oe = c ? (e) => {
		c(e, { ...y });
	} : void 0, se = l ? (e) => {
		l(e, { ...y });
	} : void 0;
	return (0, q.jsx)("svg", {
		style: { zIndex: M },
		children: (0, q.jsxs)("g", {
			className: fs([
				"react-flow__edge",
				`react-flow__edge-${x}`,
				y.className,
				g,
				{
					selected: y.selected,
					animated: y.animated,
					inactive: !T && !i,
					updating: D,
					selectable: T
				}
			]),
			onClick: ne,
			onDoubleClick: re,
			onContextMenu: ie,
			onMouseEnter: ae,
			onMouseMove: oe,
			onMouseLeave: se,
			onKeyDown: C ? (t) => {
				if (!v && qp.includes(t.key) && T) {
					let { unselectNodesAndEdges: n, addSelectedEdges: r } = j.getState();
					t.key === "Escape" ? (E.current?.blur(), n({ edges: [y] })) : r([e]);
				}
			} : void 0,
			tabIndex: C ? 0 : void 0,
			role: y.ariaRole ?? (C ? "group" : "img"),
			"aria-roledescription": "edge",
			"data-id": e,
			"data-testid": `rf__edge-${e}`,
			"aria-label": y.ariaLabel === null ? void 0 : y.ariaLabel || `Edge from ${y.source} to ${y.target}`,
			"aria-describedby": C ? `${$g}-${m}` : void 0,
			ref: E,
			...y.domAttributes,
			children: [!k && (0, q.jsx)(S, {
				id: e,
				source: y.source,
				target: y.target,
				type: y.type,
				selected: y.selected,
				animated: y.animated,
				selectable: T,
				deletable: y.deletable ?? !0,
				label: y.label,
				labelStyle: y.labelStyle,
				labelShowBg: y.labelShowBg,
				labelBgStyle: y.labelBgStyle,
				labelBgPadding: y.labelBgPadding,
				labelBgBorderRadius: y.labelBgBorderRadius,
				sourceX: N,
				sourceY: P,
				targetX: F,
				targetY: ee,
				sourcePosition: I,
				targetPosition: L,
				data: y.data,
				style: y.style,
				sourceHandleId: y.sourceHandle,
				targetHandleId: y.targetHandle,
				markerStart: te,
				markerEnd: R,
				pathOptions: "pathOptions" in y ? y.pathOptions : void 0,
				interactionWidth: y.interactionWidth
			}), w && (0, q.jsx)(wy, {
				edge: y,
				isReconnectable: w,
				reconnectRadius: u,
				onReconnect: d,
				onReconnectStart: f,
				onReconnectEnd: p,
				sourceX: N,
				sourceY: P,
				targetX: F,
				targetY: ee,
				sourcePosition: I,
				targetPosition: L,
				setUpdateHover: O,
				setReconnecting: A
			})]
		})
	});
}
var Ey = (0, H.memo)(Ty), Dy = (e) => ({
	edgesFocusable: e.edgesFocusable,
	edgesReconnectable: e.edgesReconnectable,
	elementsSelectable: e.elementsSelectable,
	connectionMode: e.connectionMode,
	onError: e.onError
});
function Oy({ defaultMarkerColor: e, onlyRenderVisibleElements: t, rfId: n, edgeTypes: r, noPanClassName: i, onReconnect: a, onEdgeContextMenu: o, onEdgeMouseEnter: s, onEdgeMouseMove: c, onEdgeMouseLeave: l, onEdgeClick: u, reconnectRadius: d, onEdgeDoubleClick: f, onReconnectStart: p, onReconnectEnd: m, disableKeyboardA11y: h }) {
	let { edgesFocusable: g, edgesReconnectable: _, elementsSelectable: v, onError: y } = $(Dy, Wg), b = Wv(t);
	return (0, q.jsxs)("div", {
		className: "react-flow__edges",
		children: [(0, q.jsx)(Zv, {
			defaultColor: e,
			rfId: n
		}), b.map((e) => (0, q.jsx)(Ey, {
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
Oy.displayName = "EdgeRenderer";
var ky = (0, H.memo)(Oy), Ay = (e) => `translate(${e[0]}px,${e[1]}px) scale(${e[2]})`;
function jy({ children: e }) {
	let t = Yg(), n = (0, H.useRef)(null), [r] = (0, H.useState)(() => t.getState().transform);
	return B_(() => {
		let e = null, r = () => {
			let r = t.getState().transform;
			e && r[0] === e[0] && r[1] === e[1] && r[2] === e[2] || (e = r, n.current && (n.current.style.transform = Ay(r)));
		};
		return r(), t.subscribe(r);
	}, [t]), (0, q.jsx)("div", {
		ref: n,
		className: "react-flow__viewport xyflow__viewport react-flow__container",
		style: { transform: Ay(r) },
		children: e
	});
}
function My(e) {
	let t = q_(), n = (0, H.useRef)(!1);
	(0, H.useEffect)(() => {
		!n.current && t.viewportInitialized && e && (setTimeout(() => e(t), 1), n.current = !0);
	}, [e, t.viewportInitialized]);
}
var Ny = (e) => e.panZoom?.syncViewport;
function Py(e) {
	let t = $(Ny), n = Yg();
	return (0, H.useEffect)(() => {
		e && (t?.(e), n.setState({ transform: [
			e.x,
			e.y,
			e.zoom
		] }));
	}, [e, t]), null;
}
function Fy(e) {
	return e.connection.inProgress ? {
		...e.connection,
		to: jm(e.connection.to, e.transform)
	} : { ...e.connection };
}
function Iy(e) {
	return e ? (t) => e(Fy(t)) : Fy;
}
function Ly(e) {
	return $(Iy(e), Wg);
}
var Ry = (e) => ({
	nodesConnectable: e.nodesConnectable,
	isValid: e.connection.isValid,
	inProgress: e.connection.inProgress,
	width: e.width,
	height: e.height
});
function zy({ containerStyle: e, style: t, type: n, component: r }) {
	let { nodesConnectable: i, width: a, height: o, isValid: s, inProgress: c } = $(Ry, Wg);
	return a && i && c ? (0, q.jsx)("svg", {
		style: e,
		width: a,
		height: o,
		className: "react-flow__connectionline react-flow__container",
		children: (0, q.jsx)("g", {
			className: fs(["react-flow__connection", Gm(s)]),
			children: (0, q.jsx)(By, {
				style: t,
				type: n,
				CustomComponent: r,
				isValid: s
			})
		})
	}) : null;
}
var By = ({ style: e, type: t = $p.Bezier, CustomComponent: n, isValid: r }) => {
	let { inProgress: i, from: a, fromNode: o, fromHandle: s, fromPosition: c, to: l, toNode: u, toHandle: d, toPosition: f, pointer: p } = Ly();
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
		connectionStatus: Gm(r),
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
		case $p.Bezier:
			[m] = rh(h);
			break;
		case $p.SimpleBezier:
			[m] = ny(h);
			break;
		case $p.Step:
			[m] = _h({
				...h,
				borderRadius: 0
			});
			break;
		case $p.SmoothStep:
			[m] = _h(h);
			break;
		default: [m] = uh(h);
	}
	return (0, q.jsx)("path", {
		d: m,
		fill: "none",
		className: "react-flow__connection-path",
		style: e
	});
};
By.displayName = "ConnectionLine";
var Vy = {};
function Hy(e = Vy) {
	(0, H.useRef)(e), Yg(), (0, H.useEffect)(() => {}, [e]);
}
function Uy() {
	Yg(), (0, H.useRef)(!1), (0, H.useEffect)(() => {}, []);
}
function Wy({ nodeTypes: e, edgeTypes: t, onInit: n, onNodeClick: r, onEdgeClick: i, onNodeDoubleClick: a, onEdgeDoubleClick: o, onNodeMouseEnter: s, onNodeMouseMove: c, onNodeMouseLeave: l, onNodeContextMenu: u, onSelectionContextMenu: d, onSelectionStart: f, onSelectionEnd: p, connectionLineType: m, connectionLineStyle: h, connectionLineComponent: g, connectionLineContainerStyle: _, selectionKeyCode: v, selectionOnDrag: y, selectionMode: b, multiSelectionKeyCode: x, panActivationKeyCode: S, zoomActivationKeyCode: C, deleteKeyCode: w, onlyRenderVisibleElements: T, elementsSelectable: E, defaultViewport: D, translateExtent: O, minZoom: k, maxZoom: A, preventScrolling: j, defaultMarkerColor: M, zoomOnScroll: N, zoomOnPinch: P, panOnScroll: F, panOnScrollSpeed: ee, panOnScrollMode: I, zoomOnDoubleClick: L, panOnDrag: te, autoPanOnSelection: R, onPaneClick: ne, onPaneMouseEnter: re, onPaneMouseMove: ie, onPaneMouseLeave: ae, onPaneScroll: oe, onPaneContextMenu: se, paneClickDistance: ce, nodeClickDistance: le, onEdgeContextMenu: ue, onEdgeMouseEnter: de, onEdgeMouseMove: z, onEdgeMouseLeave: B, reconnectRadius: fe, onReconnect: pe, onReconnectStart: me, onReconnectEnd: he, noDragClassName: ge, noWheelClassName: _e, noPanClassName: ve, disableKeyboardA11y: ye, nodeExtent: be, rfId: xe, viewport: Se, onViewportChange: Ce, nodesDraggable: we }) {
	return Hy(e), Hy(t), Uy(), My(n), Py(Se), (0, q.jsx)(Nv, {
		onPaneClick: ne,
		onPaneMouseEnter: re,
		onPaneMouseMove: ie,
		onPaneMouseLeave: ae,
		onPaneContextMenu: se,
		onPaneScroll: oe,
		paneClickDistance: ce,
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
		zoomOnDoubleClick: L,
		panOnScroll: F,
		panOnScrollSpeed: ee,
		panOnScrollMode: I,
		panOnDrag: te,
		autoPanOnSelection: R,
		defaultViewport: D,
		translateExtent: O,
		minZoom: k,
		maxZoom: A,
		onSelectionContextMenu: d,
		preventScrolling: j,
		noDragClassName: ge,
		noWheelClassName: _e,
		noPanClassName: ve,
		disableKeyboardA11y: ye,
		onViewportChange: Ce,
		isControlledViewport: !!Se,
		children: (0, q.jsxs)(jy, { children: [
			(0, q.jsx)(ky, {
				edgeTypes: t,
				onEdgeClick: i,
				onEdgeDoubleClick: o,
				onReconnect: pe,
				onReconnectStart: me,
				onReconnectEnd: he,
				onlyRenderVisibleElements: T,
				onEdgeContextMenu: ue,
				onEdgeMouseEnter: de,
				onEdgeMouseMove: z,
				onEdgeMouseLeave: B,
				reconnectRadius: fe,
				defaultMarkerColor: M,
				noPanClassName: ve,
				disableKeyboardA11y: ye,
				rfId: xe
			}),
			(0, q.jsx)(zy, {
				style: h,
				type: m,
				component: g,
				containerStyle: _
			}),
			(0, q.jsx)("div", { className: "react-flow__edgelabel-renderer" }),
			(0, q.jsx)(Uv, {
				nodeTypes: e,
				onNodeClick: r,
				onNodeDoubleClick: a,
				onNodeMouseEnter: s,
				onNodeMouseMove: c,
				onNodeMouseLeave: l,
				onNodeContextMenu: u,
				nodeClickDistance: le,
				onlyRenderVisibleElements: T,
				noPanClassName: ve,
				noDragClassName: ge,
				disableKeyboardA11y: ye,
				nodeExtent: be,
				rfId: xe,
				nodesDraggable: we
			}),
			(0, q.jsx)("div", { className: "react-flow__viewport-portal" })
		] })
	});
}
Wy.displayName = "GraphView";
var Gy = (0, H.memo)(Wy), Ky = km("React Flow", "https://reactflow.dev/"), qy = ({ nodes: e, edges: t, defaultNodes: n, defaultEdges: r, width: i, height: a, fitView: o, fitViewOptions: s, minZoom: c = .5, maxZoom: l = 2, nodeOrigin: u, nodeExtent: d, zIndexMode: f = "basic" } = {}) => {
	let p = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map(), h = /* @__PURE__ */ new Map(), g = /* @__PURE__ */ new Map(), _ = r ?? t ?? [], v = n ?? e ?? [], y = u ?? [0, 0], b = d ?? Kp;
	Hh(h, g, _);
	let { nodesInitialized: x } = Nh(v, p, m, {
		nodeOrigin: y,
		nodeExtent: b,
		zIndexMode: f
	}), S = [
		0,
		0,
		1
	];
	if (o && i && a) {
		let { x: e, y: t, zoom: n } = Im(sm(p, { filter: (e) => !(!e.width && !e.initialWidth || !e.height && !e.initialHeight) }), i, a, c, l, s?.padding ?? .1);
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
		translateExtent: Kp,
		nodeExtent: b,
		nodesSelectionActive: !1,
		userSelectionActive: !1,
		userSelectionRect: null,
		connectionMode: Yp.Strict,
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
		connection: { ...Qp },
		connectionClickStartHandle: null,
		connectOnClick: !0,
		ariaLiveMessage: "",
		autoPanOnConnect: !0,
		autoPanOnNodeDrag: !0,
		autoPanOnNodeFocus: !0,
		autoPanSpeed: 15,
		connectionRadius: 20,
		onError: Ky,
		isValidConnection: void 0,
		onSelectionChangeHandlers: [],
		lib: "react",
		debug: !1,
		ariaLabelConfig: Jp,
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
}, Jy = ({ nodes: e, edges: t, defaultNodes: n, defaultEdges: r, width: i, height: a, fitView: o, fitViewOptions: s, minZoom: c, maxZoom: l, nodeOrigin: u, nodeExtent: d, zIndexMode: f }) => Ug((p, m) => {
	async function h() {
		let { nodeLookup: e, panZoom: t, fitViewOptions: n, fitViewResolver: r, width: i, height: a, minZoom: o, maxZoom: s } = m();
		t && (await dm({
			nodes: e,
			width: i,
			height: a,
			panZoom: t,
			minZoom: o,
			maxZoom: s
		}, n), r?.resolve(!0), p({ fitViewResolver: null }));
	}
	return {
		...qy({
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
			let { nodeLookup: t, parentLookup: n, nodeOrigin: r, nodeExtent: i, elevateNodesOnSelect: a, fitViewQueued: o, zIndexMode: s, nodesSelectionActive: c } = m(), { nodesInitialized: l, hasSelectedNodes: u } = Nh(e, t, n, {
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
			Hh(t, n, e), p({ edges: e });
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
			let { triggerNodeChanges: t, nodeLookup: n, parentLookup: r, domNode: i, nodeOrigin: a, nodeExtent: o, debug: s, fitViewQueued: c, zIndexMode: l } = m(), { changes: u, updatedInternals: d } = zh(e, n, r, i, a, o, l);
			d && (Ah(n, r, {
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
					let t = xh(e, o.fromHandle, Q.Left, !0);
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
				let { parentLookup: e, nodeOrigin: t } = m(), a = Rh(n, i, e, t);
				r.push(...a);
			}
			for (let e of c.values()) r = e(r);
			a(r);
		},
		triggerNodeChanges: (e) => {
			let { onNodesChange: t, setNodes: n, nodes: r, hasDefaultNodes: i, debug: a } = m();
			e?.length && (i && n(k_(e, r)), a && console.log("React Flow: trigger node changes", e), t?.(e));
		},
		triggerEdgeChanges: (e) => {
			let { onEdgesChange: t, setEdges: n, edges: r, hasDefaultEdges: i, debug: a } = m();
			e?.length && (i && n(A_(e, r)), a && console.log("React Flow: trigger edge changes", e), t?.(e));
		},
		addSelectedNodes: (e) => {
			let { multiSelectionActive: t, edgeLookup: n, nodeLookup: r, triggerNodeChanges: i, triggerEdgeChanges: a } = m();
			t ? i(e.map((e) => j_(e, !0))) : (i(M_(r, /* @__PURE__ */ new Set([...e]))), a(M_(n)));
		},
		addSelectedEdges: (e) => {
			let { multiSelectionActive: t, edgeLookup: n, nodeLookup: r, triggerNodeChanges: i, triggerEdgeChanges: a } = m();
			t ? a(e.map((e) => j_(e, !0))) : (a(M_(n, /* @__PURE__ */ new Set([...e]))), i(M_(r, /* @__PURE__ */ new Set())));
		},
		unselectNodesAndEdges: ({ nodes: e, edges: t } = {}) => {
			let { edges: n, nodes: r, nodeLookup: i, triggerNodeChanges: a, triggerEdgeChanges: o } = m(), s = e || r, c = t || n, l = [];
			for (let e of s) e.selected && l.push(j_(e.id, !1));
			let u = [];
			for (let e of c) e.selected && u.push(j_(e.id, !1));
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
			let a = t.reduce((e, t) => t.selected ? [...e, j_(t.id, !1)] : e, []), o = e.reduce((e, t) => t.selected ? [...e, j_(t.id, !1)] : e, []);
			n(a), r(o);
		},
		setNodeExtent: (e) => {
			let { nodes: t, nodeLookup: n, parentLookup: r, nodeOrigin: i, elevateNodesOnSelect: a, nodeExtent: o, zIndexMode: s } = m();
			(e[0][0] !== o[0][0] || e[0][1] !== o[0][1] || e[1][0] !== o[1][0] || e[1][1] !== o[1][1]) && (Nh(t, n, r, {
				nodeOrigin: i,
				nodeExtent: e,
				elevateNodesOnSelect: a,
				checkEquality: !1,
				zIndexMode: s
			}), p({ nodeExtent: e }));
		},
		panBy: (e) => {
			let { transform: t, width: n, height: r, panZoom: i, translateExtent: a } = m();
			return Bh({
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
			p({ connection: { ...Qp } });
		},
		updateConnection: (e) => {
			p({ connection: e });
		},
		reset: () => p({ ...qy() })
	};
}, Object.is);
function Yy({ initialNodes: e, initialEdges: t, defaultNodes: n, defaultEdges: r, initialWidth: i, initialHeight: a, initialMinZoom: o, initialMaxZoom: s, initialFitViewOptions: c, fitView: l, nodeOrigin: u, nodeExtent: d, zIndexMode: f, children: p }) {
	let [m] = (0, H.useState)(() => Jy({
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
	return (0, q.jsx)(qg, {
		value: m,
		children: (0, q.jsx)(W_, { children: (0, q.jsx)(hv, { children: p }) })
	});
}
function Xy({ children: e, nodes: t, edges: n, defaultNodes: r, defaultEdges: i, width: a, height: o, fitView: s, fitViewOptions: c, minZoom: l, maxZoom: u, nodeOrigin: d, nodeExtent: f, zIndexMode: p }) {
	return (0, H.useContext)(Kg) ? (0, q.jsx)(q.Fragment, { children: e }) : (0, q.jsx)(Yy, {
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
var Zy = {
	width: "100%",
	height: "100%",
	overflow: "hidden",
	position: "relative",
	zIndex: 0
};
function Qy({ nodes: e, edges: t, defaultNodes: n, defaultEdges: r, className: i, nodeTypes: a, edgeTypes: o, onNodeClick: s, onEdgeClick: c, onInit: l, onMove: u, onMoveStart: d, onMoveEnd: f, onConnect: p, onConnectStart: m, onConnectEnd: h, onClickConnectStart: g, onClickConnectEnd: _, onNodeMouseEnter: v, onNodeMouseMove: y, onNodeMouseLeave: b, onNodeContextMenu: x, onNodeDoubleClick: S, onNodeDragStart: C, onNodeDrag: w, onNodeDragStop: T, onNodesDelete: E, onEdgesDelete: D, onDelete: O, onSelectionChange: k, onSelectionDragStart: A, onSelectionDrag: j, onSelectionDragStop: M, onSelectionContextMenu: N, onSelectionStart: P, onSelectionEnd: F, onBeforeDelete: ee, connectionMode: I, connectionLineType: L = $p.Bezier, connectionLineStyle: te, connectionLineComponent: R, connectionLineContainerStyle: ne, deleteKeyCode: re = "Backspace", selectionKeyCode: ie = "Shift", selectionOnDrag: ae = !1, selectionMode: oe = Zp.Full, panActivationKeyCode: se = "Space", multiSelectionKeyCode: ce = Lm() ? "Meta" : "Control", zoomActivationKeyCode: le = Lm() ? "Meta" : "Control", snapToGrid: ue, snapGrid: de, onlyRenderVisibleElements: z = !1, selectNodesOnDrag: B, nodesDraggable: fe, autoPanOnNodeFocus: pe, nodesConnectable: me, nodesFocusable: he, nodeOrigin: ge = m_, edgesFocusable: _e, edgesReconnectable: ve, elementsSelectable: ye = !0, defaultViewport: be = h_, minZoom: xe = .5, maxZoom: Se = 2, translateExtent: Ce = Kp, preventScrolling: we = !0, nodeExtent: Te, defaultMarkerColor: Ee = "#b1b1b7", zoomOnScroll: De = !0, zoomOnPinch: Oe = !0, panOnScroll: ke = !1, panOnScrollSpeed: Ae = .5, panOnScrollMode: je = Xp.Free, zoomOnDoubleClick: Me = !0, panOnDrag: Ne = !0, onPaneClick: Pe, onPaneMouseEnter: Fe, onPaneMouseMove: Ie, onPaneMouseLeave: Le, onPaneScroll: Re, onPaneContextMenu: ze, paneClickDistance: Be = 1, nodeClickDistance: Ve = 0, children: He, onReconnect: Ue, onReconnectStart: We, onReconnectEnd: Ge, onEdgeContextMenu: Ke, onEdgeDoubleClick: qe, onEdgeMouseEnter: Je, onEdgeMouseMove: Ye, onEdgeMouseLeave: Xe, reconnectRadius: Ze = 10, onNodesChange: Qe, onEdgesChange: $e, noDragClassName: et = "nodrag", noWheelClassName: tt = "nowheel", noPanClassName: nt = "nopan", fitView: rt, fitViewOptions: it, connectOnClick: at, attributionPosition: ot, proOptions: st, defaultEdgeOptions: ct, elevateNodesOnSelect: lt = !0, elevateEdgesOnSelect: ut = !1, disableKeyboardA11y: dt = !1, autoPanOnConnect: ft, autoPanOnNodeDrag: pt, autoPanOnSelection: mt = !0, autoPanSpeed: ht, connectionRadius: gt, isValidConnection: _t, onError: vt, style: yt, id: bt, nodeDragThreshold: xt, connectionDragThreshold: St, viewport: Ct, onViewportChange: wt, width: Tt, height: Et, colorMode: Dt = "light", debug: Ot, onScroll: kt, ariaLabelConfig: At, zIndexMode: jt = "basic", ...Mt }, Nt) {
	let Pt = bt || "1", Ft = x_(Dt), It = (0, H.useCallback)((e) => {
		e.currentTarget.scrollTo({
			top: 0,
			left: 0,
			behavior: "instant"
		}), kt?.(e);
	}, [kt]);
	return (0, q.jsx)("div", {
		"data-testid": "rf__wrapper",
		...Mt,
		onScroll: It,
		style: {
			...yt,
			...Zy
		},
		ref: Nt,
		className: fs([
			"react-flow",
			i,
			Ft
		]),
		id: bt,
		role: "application",
		children: (0, q.jsxs)(Xy, {
			nodes: e,
			edges: t,
			width: Tt,
			height: Et,
			fitView: rt,
			fitViewOptions: it,
			minZoom: xe,
			maxZoom: Se,
			nodeOrigin: ge,
			nodeExtent: Te,
			zIndexMode: jt,
			children: [
				(0, q.jsx)(y_, {
					nodes: e,
					edges: t,
					defaultNodes: n,
					defaultEdges: r,
					onConnect: p,
					onConnectStart: m,
					onConnectEnd: h,
					onClickConnectStart: g,
					onClickConnectEnd: _,
					nodesDraggable: fe,
					autoPanOnNodeFocus: pe,
					nodesConnectable: me,
					nodesFocusable: he,
					edgesFocusable: _e,
					edgesReconnectable: ve,
					elementsSelectable: ye,
					elevateNodesOnSelect: lt,
					elevateEdgesOnSelect: ut,
					minZoom: xe,
					maxZoom: Se,
					nodeExtent: Te,
					onNodesChange: Qe,
					onEdgesChange: $e,
					snapToGrid: ue,
					snapGrid: de,
					connectionMode: I,
					translateExtent: Ce,
					connectOnClick: at,
					defaultEdgeOptions: ct,
					fitView: rt,
					fitViewOptions: it,
					onNodesDelete: E,
					onEdgesDelete: D,
					onDelete: O,
					onNodeDragStart: C,
					onNodeDrag: w,
					onNodeDragStop: T,
					onSelectionDrag: j,
					onSelectionDragStart: A,
					onSelectionDragStop: M,
					onMove: u,
					onMoveStart: d,
					onMoveEnd: f,
					noPanClassName: nt,
					nodeOrigin: ge,
					rfId: Pt,
					autoPanOnConnect: ft,
					autoPanOnNodeDrag: pt,
					autoPanSpeed: ht,
					onError: vt,
					connectionRadius: gt,
					isValidConnection: _t,
					selectNodesOnDrag: B,
					nodeDragThreshold: xt,
					connectionDragThreshold: St,
					onBeforeDelete: ee,
					debug: Ot,
					ariaLabelConfig: At,
					zIndexMode: jt
				}),
				(0, q.jsx)(Gy, {
					onInit: l,
					onNodeClick: s,
					onEdgeClick: c,
					onNodeMouseEnter: v,
					onNodeMouseMove: y,
					onNodeMouseLeave: b,
					onNodeContextMenu: x,
					onNodeDoubleClick: S,
					nodeTypes: a,
					edgeTypes: o,
					connectionLineType: L,
					connectionLineStyle: te,
					connectionLineComponent: R,
					connectionLineContainerStyle: ne,
					selectionKeyCode: ie,
					selectionOnDrag: ae,
					selectionMode: oe,
					deleteKeyCode: re,
					multiSelectionKeyCode: ce,
					panActivationKeyCode: se,
					zoomActivationKeyCode: le,
					onlyRenderVisibleElements: z,
					defaultViewport: be,
					translateExtent: Ce,
					minZoom: xe,
					maxZoom: Se,
					preventScrolling: we,
					zoomOnScroll: De,
					zoomOnPinch: Oe,
					zoomOnDoubleClick: Me,
					panOnScroll: ke,
					panOnScrollSpeed: Ae,
					panOnScrollMode: je,
					panOnDrag: Ne,
					autoPanOnSelection: mt,
					onPaneClick: Pe,
					onPaneMouseEnter: Fe,
					onPaneMouseMove: Ie,
					onPaneMouseLeave: Le,
					onPaneScroll: Re,
					onPaneContextMenu: ze,
					paneClickDistance: Be,
					nodeClickDistance: Ve,
					onSelectionContextMenu: N,
					onSelectionStart: P,
					onSelectionEnd: F,
					onReconnect: Ue,
					onReconnectStart: We,
					onReconnectEnd: Ge,
					onEdgeContextMenu: Ke,
					onEdgeDoubleClick: qe,
					onEdgeMouseEnter: Je,
					onEdgeMouseMove: Ye,
					onEdgeMouseLeave: Xe,
					reconnectRadius: Ze,
					defaultMarkerColor: Ee,
					noDragClassName: et,
					noWheelClassName: tt,
					noPanClassName: nt,
					rfId: Pt,
					disableKeyboardA11y: dt,
					nodeExtent: Te,
					viewport: Ct,
					onViewportChange: wt,
					nodesDraggable: fe
				}),
				(0, q.jsx)(p_, { onSelectionChange: k }),
				He,
				(0, q.jsx)(s_, {
					proOptions: st,
					position: ot
				}),
				(0, q.jsx)(i_, {
					rfId: Pt,
					disableKeyboardA11y: dt
				})
			]
		})
	});
}
var $y = z_(Qy), eb = (e) => e.domNode?.querySelector(".react-flow__viewport-portal");
function tb({ children: e }) {
	let t = $(eb);
	return t ? (0, Gg.createPortal)(e, t) : null;
}
function nb({ onStart: e, onChange: t, onEnd: n }) {
	let r = Yg();
	(0, H.useEffect)(() => {
		r.setState({ onViewportChangeStart: e });
	}, [e]), (0, H.useEffect)(() => {
		r.setState({ onViewportChange: t });
	}, [t]), (0, H.useEffect)(() => {
		r.setState({ onViewportChangeEnd: n });
	}, [n]);
}
Gp.error014();
function rb({ dimensions: e, lineWidth: t, variant: n, className: r }) {
	return (0, q.jsx)("path", {
		strokeWidth: t,
		d: `M${e[0] / 2} 0 V${e[1]} M0 ${e[1] / 2} H${e[0]}`,
		className: fs([
			"react-flow__background-pattern",
			n,
			r
		])
	});
}
function ib({ radius: e, className: t }) {
	return (0, q.jsx)("circle", {
		cx: e,
		cy: e,
		r: e,
		className: fs([
			"react-flow__background-pattern",
			"dots",
			t
		])
	});
}
var ab;
(function(e) {
	e.Lines = "lines", e.Dots = "dots", e.Cross = "cross";
})(ab ||= {});
var ob = {
	[ab.Dots]: 1,
	[ab.Lines]: 1,
	[ab.Cross]: 6
}, sb = (e) => ({
	transform: e.transform,
	patternId: `pattern-${e.rfId}`
});
function cb({ id: e, variant: t = ab.Dots, gap: n = 20, size: r, lineWidth: i = 1, offset: a = 0, color: o, bgColor: s, style: c, className: l, patternClassName: u }) {
	let d = (0, H.useRef)(null), { transform: f, patternId: p } = $(sb, Wg), m = r || ob[t], h = t === ab.Dots, g = t === ab.Cross, _ = Array.isArray(n) ? n : [n, n], v = [_[0] * f[2] || 1, _[1] * f[2] || 1], y = m * f[2], b = Array.isArray(a) ? a : [a, a], x = g ? [y, y] : v, S = [b[0] * f[2] + x[0] / 2, b[1] * f[2] + x[1] / 2], C = `${p}${e || ""}`;
	return (0, q.jsxs)("svg", {
		className: fs(["react-flow__background", l]),
		style: {
			...c,
			...Q_,
			"--xy-background-color-props": s,
			"--xy-background-pattern-color-props": o
		},
		ref: d,
		"data-testid": "rf__background",
		children: [(0, q.jsx)("pattern", {
			id: C,
			x: f[0] % v[0],
			y: f[1] % v[1],
			width: v[0],
			height: v[1],
			patternUnits: "userSpaceOnUse",
			patternTransform: `translate(-${S[0]},-${S[1]})`,
			children: h ? (0, q.jsx)(ib, {
				radius: y / 2,
				className: u
			}) : (0, q.jsx)(rb, {
				dimensions: x,
				lineWidth: i,
				variant: t,
				className: u
			})
		}), (0, q.jsx)("rect", {
			x: "0",
			y: "0",
			width: "100%",
			height: "100%",
			fill: `url(#${C})`
		})]
	});
}
cb.displayName = "Background", (0, H.memo)(cb);
function lb() {
	return (0, q.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 32 32",
		children: (0, q.jsx)("path", { d: "M32 18.133H18.133V32h-4.266V18.133H0v-4.266h13.867V0h4.266v13.867H32z" })
	});
}
function ub() {
	return (0, q.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 32 5",
		children: (0, q.jsx)("path", { d: "M0 0h32v4.2H0z" })
	});
}
function db() {
	return (0, q.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 32 30",
		children: (0, q.jsx)("path", { d: "M3.692 4.63c0-.53.4-.938.939-.938h5.215V0H4.708C2.13 0 0 2.054 0 4.63v5.216h3.692V4.631zM27.354 0h-5.2v3.692h5.17c.53 0 .984.4.984.939v5.215H32V4.631A4.624 4.624 0 0027.354 0zm.954 24.83c0 .532-.4.94-.939.94h-5.215v3.768h5.215c2.577 0 4.631-2.13 4.631-4.707v-5.139h-3.692v5.139zm-23.677.94c-.531 0-.939-.4-.939-.94v-5.138H0v5.139c0 2.577 2.13 4.707 4.708 4.707h5.138V25.77H4.631z" })
	});
}
function fb() {
	return (0, q.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 25 32",
		children: (0, q.jsx)("path", { d: "M21.333 10.667H19.81V7.619C19.81 3.429 16.38 0 12.19 0 8 0 4.571 3.429 4.571 7.619v3.048H3.048A3.056 3.056 0 000 13.714v15.238A3.056 3.056 0 003.048 32h18.285a3.056 3.056 0 003.048-3.048V13.714a3.056 3.056 0 00-3.048-3.047zM12.19 24.533a3.056 3.056 0 01-3.047-3.047 3.056 3.056 0 013.047-3.048 3.056 3.056 0 013.048 3.048 3.056 3.056 0 01-3.048 3.047zm4.724-13.866H7.467V7.619c0-2.59 2.133-4.724 4.723-4.724 2.591 0 4.724 2.133 4.724 4.724v3.048z" })
	});
}
function pb() {
	return (0, q.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 25 32",
		children: (0, q.jsx)("path", { d: "M21.333 10.667H19.81V7.619C19.81 3.429 16.38 0 12.19 0c-4.114 1.828-1.37 2.133.305 2.438 1.676.305 4.42 2.59 4.42 5.181v3.048H3.047A3.056 3.056 0 000 13.714v15.238A3.056 3.056 0 003.048 32h18.285a3.056 3.056 0 003.048-3.048V13.714a3.056 3.056 0 00-3.048-3.047zM12.19 24.533a3.056 3.056 0 01-3.047-3.047 3.056 3.056 0 013.047-3.048 3.056 3.056 0 013.048 3.048 3.056 3.056 0 01-3.048 3.047z" })
	});
}
function mb({ children: e, className: t, ...n }) {
	return (0, q.jsx)("button", {
		type: "button",
		className: fs(["react-flow__controls-button", t]),
		...n,
		children: e
	});
}
var hb = (e) => ({
	isInteractive: e.nodesDraggable || e.nodesConnectable || e.elementsSelectable,
	minZoomReached: e.transform[2] <= e.minZoom,
	maxZoomReached: e.transform[2] >= e.maxZoom,
	ariaLabelConfig: e.ariaLabelConfig
});
function gb({ style: e, showZoom: t = !0, showFitView: n = !0, showInteractive: r = !0, fitViewOptions: i, onZoomIn: a, onZoomOut: o, onFitView: s, onInteractiveChange: c, className: l, children: u, position: d = "bottom-left", orientation: f = "vertical", "aria-label": p }) {
	let m = Yg(), { isInteractive: h, minZoomReached: g, maxZoomReached: _, ariaLabelConfig: v } = $(hb, Wg), { zoomIn: y, zoomOut: b, fitView: x } = q_();
	return (0, q.jsxs)(a_, {
		className: fs([
			"react-flow__controls",
			f === "horizontal" ? "horizontal" : "vertical",
			l
		]),
		position: d,
		style: e,
		"data-testid": "rf__controls",
		"aria-label": p ?? v["controls.ariaLabel"],
		children: [
			t && (0, q.jsxs)(q.Fragment, { children: [(0, q.jsx)(mb, {
				onClick: () => {
					y(), a?.();
				},
				className: "react-flow__controls-zoomin",
				title: v["controls.zoomIn.ariaLabel"],
				"aria-label": v["controls.zoomIn.ariaLabel"],
				disabled: _,
				children: (0, q.jsx)(lb, {})
			}), (0, q.jsx)(mb, {
				onClick: () => {
					b(), o?.();
				},
				className: "react-flow__controls-zoomout",
				title: v["controls.zoomOut.ariaLabel"],
				"aria-label": v["controls.zoomOut.ariaLabel"],
				disabled: g,
				children: (0, q.jsx)(ub, {})
			})] }),
			n && (0, q.jsx)(mb, {
				className: "react-flow__controls-fitview",
				onClick: () => {
					x(i), s?.();
				},
				title: v["controls.fitView.ariaLabel"],
				"aria-label": v["controls.fitView.ariaLabel"],
				children: (0, q.jsx)(db, {})
			}),
			r && (0, q.jsx)(mb, {
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
				children: h ? (0, q.jsx)(pb, {}) : (0, q.jsx)(fb, {})
			}),
			u
		]
	});
}
gb.displayName = "Controls", (0, H.memo)(gb);
function _b({ id: e, x: t, y: n, width: r, height: i, style: a, color: o, strokeColor: s, strokeWidth: c, className: l, borderRadius: u, shapeRendering: d, selected: f, onClick: p }) {
	let { background: m, backgroundColor: h } = a || {}, g = o || m || h;
	return (0, q.jsx)("rect", {
		className: fs([
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
var vb = (0, H.memo)(_b), yb = (e) => e.nodes.map((e) => e.id), bb = (e) => e instanceof Function ? e : () => e;
function xb({ nodeStrokeColor: e, nodeColor: t, nodeClassName: n = "", nodeBorderRadius: r = 5, nodeStrokeWidth: i, nodeComponent: a = vb, onClick: o }) {
	let s = $(yb, Wg), c = bb(t), l = bb(e), u = bb(n), d = typeof window > "u" || window.chrome ? "crispEdges" : "geometricPrecision";
	return (0, q.jsx)(q.Fragment, { children: s.map((e) => (0, q.jsx)(Cb, {
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
function Sb({ id: e, nodeColorFunc: t, nodeStrokeColorFunc: n, nodeClassNameFunc: r, nodeBorderRadius: i, nodeStrokeWidth: a, shapeRendering: o, NodeComponent: s, onClick: c }) {
	let { node: l, x: u, y: d, width: f, height: p } = $((t) => {
		let n = t.nodeLookup.get(e);
		if (!n) return {
			node: void 0,
			x: 0,
			y: 0,
			width: 0,
			height: 0
		};
		let r = n.internals.userNode, { x: i, y: a } = n.internals.positionAbsolute, { width: o, height: s } = zm(r);
		return {
			node: r,
			x: i,
			y: a,
			width: o,
			height: s
		};
	}, Wg);
	return !l || l.hidden || !Bm(l) ? null : (0, q.jsx)(s, {
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
var Cb = (0, H.memo)(Sb), wb = (0, H.memo)(xb), Tb = 200, Eb = 150, Db = (e) => !e.hidden, Ob = (e) => {
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
		boundingRect: n ? wm(sm(e.nodeLookup, { filter: Db }), t) : t,
		rfId: e.rfId,
		panZoom: e.panZoom,
		translateExtent: e.translateExtent,
		flowWidth: e.width,
		flowHeight: e.height,
		ariaLabelConfig: e.ariaLabelConfig
	};
}, kb = (e, t) => e.x === t.x && e.y === t.y && e.width === t.width && e.height === t.height, Ab = (e, t) => kb(e.viewBB, t.viewBB) && kb(e.boundingRect, t.boundingRect) && e.rfId === t.rfId && e.panZoom === t.panZoom && e.translateExtent === t.translateExtent && e.flowWidth === t.flowWidth && e.flowHeight === t.flowHeight && e.ariaLabelConfig === t.ariaLabelConfig, jb = "react-flow__minimap-desc";
function Mb({ style: e, className: t, nodeStrokeColor: n, nodeColor: r, nodeClassName: i = "", nodeBorderRadius: a = 5, nodeStrokeWidth: o, nodeComponent: s, bgColor: c, maskColor: l, maskStrokeColor: u, maskStrokeWidth: d, position: f = "bottom-right", onClick: p, onNodeClick: m, pannable: h = !1, zoomable: g = !1, ariaLabel: _, inversePan: v, zoomStep: y = 1, offsetScale: b = 5 }) {
	let x = Yg(), S = (0, H.useRef)(null), { boundingRect: C, panZoom: w, viewBB: T, rfId: E, translateExtent: D, flowWidth: O, flowHeight: k, ariaLabelConfig: A } = $(Ob, Ab), j = e?.width ?? Tb, M = e?.height ?? Eb, N = C.width / j, P = C.height / M, F = Math.max(N, P), ee = F * j, I = F * M, L = b * F, te = C.x - (ee - C.width) / 2 - L, R = C.y - (I - C.height) / 2 - L, ne = ee + L * 2, re = I + L * 2, ie = `${jb}-${E}`, ae = (0, H.useRef)(0), oe = (0, H.useRef)();
	ae.current = F, (0, H.useEffect)(() => {
		let e = x.getState().panZoom;
		if (S.current && e) return oe.current = ag({
			domNode: S.current,
			panZoom: e,
			getTransform: () => x.getState().transform,
			getViewScale: () => ae.current
		}), () => {
			oe.current?.destroy();
		};
	}, [w]), (0, H.useEffect)(() => {
		oe.current?.update({
			translateExtent: D,
			width: O,
			height: k,
			inversePan: v,
			pannable: h,
			zoomStep: y,
			zoomable: g
		});
	}, [
		h,
		g,
		v,
		y,
		D,
		O,
		k
	]);
	let se = p ? (e) => {
		let [t, n] = oe.current?.pointer(e) || [0, 0];
		p(e, {
			x: t,
			y: n
		});
	} : void 0, ce = (0, H.useCallback)((e, t) => {
		let n = x.getState().nodeLookup.get(t).internals.userNode;
		m?.(e, n);
	}, [m]), le = m ? ce : void 0, ue = _ ?? A["minimap.ariaLabel"];
	return (0, q.jsx)(a_, {
		position: f,
		style: {
			...e,
			"--xy-minimap-background-color-props": typeof c == "string" ? c : void 0,
			"--xy-minimap-mask-background-color-props": typeof l == "string" ? l : void 0,
			"--xy-minimap-mask-stroke-color-props": typeof u == "string" ? u : void 0,
			"--xy-minimap-mask-stroke-width-props": typeof d == "number" ? d * F : void 0,
			"--xy-minimap-node-background-color-props": typeof r == "string" ? r : void 0,
			"--xy-minimap-node-stroke-color-props": typeof n == "string" ? n : void 0,
			"--xy-minimap-node-stroke-width-props": typeof o == "number" ? o : void 0
		},
		className: fs(["react-flow__minimap", t]),
		"data-testid": "rf__minimap",
		children: (0, q.jsxs)("svg", {
			width: j,
			height: M,
			viewBox: `${te} ${R} ${ne} ${re}`,
			className: "react-flow__minimap-svg",
			role: "img",
			"aria-labelledby": ie,
			ref: S,
			onClick: se,
			children: [
				ue && (0, q.jsx)("title", {
					id: ie,
					children: ue
				}),
				(0, q.jsx)(wb, {
					onClick: le,
					nodeColor: r,
					nodeStrokeColor: n,
					nodeBorderRadius: a,
					nodeClassName: i,
					nodeStrokeWidth: o,
					nodeComponent: s
				}),
				(0, q.jsx)("path", {
					className: "react-flow__minimap-mask",
					d: `M${te - L},${R - L}h${ne + L * 2}v${re + L * 2}h${-ne - L * 2}z
        M${T.x},${T.y}h${T.width}v${T.height}h${-T.width}z`,
					fillRule: "evenodd",
					pointerEvents: "none"
				})
			]
		})
	});
}
Mb.displayName = "MiniMap", (0, H.memo)(Mb);
var Nb = (e) => (t) => e ? `${Math.max(1 / t.transform[2], 1)}` : void 0, Pb = {
	[bg.Line]: "right",
	[bg.Handle]: "bottom-right"
};
function Fb({ nodeId: e, position: t, variant: n = bg.Handle, className: r, style: i = void 0, children: a, color: o, minWidth: s = 10, minHeight: c = 10, maxWidth: l = Number.MAX_VALUE, maxHeight: u = Number.MAX_VALUE, keepAspectRatio: d = !1, resizeDirection: f, autoScale: p = !0, shouldResize: m, onResizeStart: h, onResize: g, onResizeEnd: _ }) {
	let v = fv(), y = typeof e == "string" ? e : v, b = Yg(), x = (0, H.useRef)(null), S = n === bg.Handle, C = $((0, H.useCallback)(Nb(S && p), [S, p]), Wg), w = (0, H.useRef)(null), T = t ?? Pb[n];
	(0, H.useEffect)(() => {
		if (x.current && y) return w.current ||= jg({
			domNode: x.current,
			nodeId: y,
			getStoreItems: () => {
				let { nodeLookup: e, transform: t, snapGrid: n, snapToGrid: r, nodeOrigin: i, domNode: a } = b.getState();
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
				let { triggerNodeChanges: n, nodeLookup: r, parentLookup: i, nodeOrigin: a } = b.getState(), o = [], s = {
					x: e.x,
					y: e.y
				}, c = r.get(y);
				if (c && c.expandParent && c.parentId) {
					let t = c.origin ?? a, n = e.width ?? c.measured.width ?? 0, l = e.height ?? c.measured.height ?? 0, u = Rh([{
						id: c.id,
						parentId: c.parentId,
						rect: {
							width: n,
							height: l,
							...Vm({
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
						id: y,
						type: "position",
						position: { ...s }
					};
					o.push(e);
				}
				if (e.width !== void 0 && e.height !== void 0) {
					let t = {
						id: y,
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
					id: y,
					type: "dimensions",
					resizing: !1,
					dimensions: {
						width: e,
						height: t
					}
				};
				b.getState().triggerNodeChanges([n]);
			}
		}), w.current.update({
			controlPosition: T,
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
			w.current?.destroy();
		};
	}, [
		T,
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
	let E = T.split("-");
	return (0, q.jsx)("div", {
		className: fs([
			"react-flow__resize-control",
			"nodrag",
			...E,
			n,
			r
		]),
		ref: x,
		style: {
			...i,
			scale: C,
			...o && { [S ? "backgroundColor" : "borderColor"]: o }
		},
		children: a
	});
}
(0, H.memo)(Fb);
// src/map/bands.ts
var Ib = 8, Lb = 30;
function Rb(e) {
	return e.length === 0 ? null : {
		left: Math.min(...e.map((e) => e.left)),
		top: Math.min(...e.map((e) => e.top)),
		right: Math.max(...e.map((e) => e.right)),
		bottom: Math.max(...e.map((e) => e.bottom))
	};
}
function zb(e, t) {
	return {
		left: e.left - t,
		top: e.top - t,
		right: e.right + t,
		bottom: e.bottom + t
	};
}
function Bb(e, t, n) {
	return e.every((r, i) => i === 0 || e[i - 1][n] <= r[t]);
}
function Vb(e, t, n) {
	let r = [...e].sort((e, n) => e.box[t] - n.box[t]);
	return Bb(r.map(({ box: e }) => e), t, n) ? r : null;
}
function Hb(e) {
	let t = zb(ds(e), -16), n = (t) => Rb(e.nodes.filter((e) => e.lane === t).map(ae)), r = e.lanes.flatMap((e) => {
		let t = n(e.id);
		return t ? [{
			lane: e,
			box: t
		}] : [];
	}), i = Rb(e.nodes.filter((t) => !e.lanes.some((e) => e.id === t.lane)).map(ae));
	for (let [e, n] of [["top", "bottom"], ["left", "right"]]) {
		let a = i && r.length > 0 && Vb([...r, {
			lane: null,
			box: i
		}], e, n) || Vb(r, e, n);
		if (a) return a.flatMap(({ lane: r, box: i }, o) => {
			let s = o === 0 ? t[e] : (a[o - 1].box[n] + i[e]) / 2 + Ib / 2, c = o === a.length - 1 ? t[n] : (i[n] + a[o + 1].box[e]) / 2 - Ib / 2;
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
			...zb(t, Lb),
			top: t.top - Lb - 10
		}
	}));
}
// src/map/edgePath.ts
function Ub(e, t, n) {
	if (e.x === t.x && e.y === t.y) {
		let t = re(e), n = "a26 26 0 1 1 0 ";
		return {
			path: `M${Gb(e.x)} ${Gb(t)}${n}-52${n}52`,
			x: e.x,
			y: t,
			angle: Math.PI
		};
	}
	let r = B(e, t, n), { x: i, y: a } = r.end;
	return {
		path: pe(r),
		x: i,
		y: a,
		angle: Math.atan2(a - r.control.y, i - r.control.x)
	};
}
function Wb({ x: e, y: t, angle: n }) {
	let r = (r, i) => `${Gb(e - i * Math.cos(n + r))} ${Gb(t - i * Math.sin(n + r))}`;
	return `M${Gb(e)} ${Gb(t)}L${r(.42, 11)}L${r(-.42, 11)}Z`;
}
var Gb = (e) => e.toFixed(1);
// src/map/edges.tsx
function Kb({ sourceX: e, sourceY: t, targetX: n, targetY: r, data: i }) {
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
function qb(e) {
	let { from: t, to: n } = Kb(e);
	return Ub(t, n, e.data?.bend ?? 0);
}
function Jb({ curve: e }) {
	return /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [/* @__PURE__ */ (0, q.jsx)("path", {
		className: "jm-edge",
		d: e.path
	}), /* @__PURE__ */ (0, q.jsx)("path", {
		className: "jm-head",
		d: Wb(e)
	})] });
}
function Yb(e) {
	return /* @__PURE__ */ (0, q.jsx)(Jb, { curve: qb(e) });
}
var Xb = { route: (0, H.memo)(Yb) }, Zb = "#9fb0c0";
function Qb(e) {
	let { width: t, height: n } = R(e);
	return ["source", "target"].map((e) => ({
		type: e,
		position: Q.Top,
		x: t / 2,
		y: n / 2,
		width: 0,
		height: 0
	}));
}
var $b = {
	entry: Qb("entry"),
	activity: Qb("activity"),
	service: Qb("service"),
	exit: Qb("exit")
};
function ex(e, t) {
	return e.colour || t.get(e.lane) || Zb;
}
function tx(e) {
	return e.colour || Zb;
}
function nx(e) {
	return new Map(e.map((e) => [e.id, tx(e)]));
}
function rx(e, t, n, r = e) {
	let i = R(e.kind);
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
		handles: $b[e.kind],
		data: {
			node: e,
			index: t,
			colour: n
		}
	};
}
function ix(e) {
	let t = nx(e.lanes);
	return e.nodes.map((e, n) => rx(e, n, ex(e, t)));
}
function ax({ from: e, to: t }, n, r) {
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
function ox(e) {
	return new Map(e.map((e) => [e.id, e.kind]));
}
function sx(e) {
	let t = ce(e.edges), n = ox(e.nodes);
	return e.edges.map((e, r) => ax(e, t[r], n));
}
// src/map/Lanes.tsx
var cx = (0, H.memo)(function({ bands: e, over: t = null }) {
	return /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-lanes",
		children: e.map(({ lane: e, box: n }) => /* @__PURE__ */ (0, q.jsx)("div", {
			className: e.id === t ? "jm-lane jm-over" : "jm-lane",
			"data-lane": e.id,
			style: {
				left: n.left,
				top: n.top,
				width: n.right - n.left,
				height: n.bottom - n.top,
				"--lane": tx(e)
			},
			children: /* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-lane-name",
				children: e.label
			})
		}, e.id))
	});
}), lx = (0, H.memo)(function({ notes: e }) {
	return e.map((e, t) => /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-note",
		style: {
			left: e.x,
			top: e.y
		},
		children: e.text
	}, t));
}), ux = 1.16, dx = .93, fx = 13, px = 22, mx = 26, hx = 184;
function gx(e, t, n, r) {
	let i = 1, a = "";
	for (let o of e.split(/\s+/)) {
		let e = a ? `${a} ${o}` : o;
		a && r(e) * t > n ? (i += 1, a = o) : a = e;
	}
	return i;
}
function _x(e, t, n, r = !1) {
	let { width: i, height: a } = R(e), o = e === "service" ? {
		width: hx,
		height: L.height
	} : {
		width: i - (e === "exit" ? 26 : 16),
		height: a - (e === "exit" ? 1 : 4)
	}, s = Math.max(...t.split(/\s+/).map(n));
	for (let e = r ? mx : px; e > fx; e -= .5) if ((gx(t, e, o.width, n) + (r ? 0 : dx)) * ux * e <= o.height && s * e <= o.width) return e;
	return fx;
}
var vx = 23.4, yx = {
	entry: 12,
	activity: 12,
	exit: 34
};
function bx(e, t, n) {
	if (e === "service") return !1;
	let r = R(e).width - (e === "exit" ? 20 : 6);
	return gx(t, vx, r, n) > 2 && gx(t, vx, r + yx[e], n) <= 2;
}
var xx, Sx = (e) => (xx ??= typeof document > "u" ? null : document.createElement("canvas").getContext("2d"), xx ? (xx.font = "600 100px \"Segoe UI\", Arial, \"Helvetica Neue\", Helvetica, sans-serif", xx.measureText(e).width / 100) : e.length * .57);
// src/map/nodes.tsx
function Cx(e, t) {
	return {
		"--fits": `${_x(e, t, Sx)}px`,
		"--fits-alone": `${_x(e, t, Sx, !0)}px`
	};
}
function wx({ figures: e, index: t }) {
	let n = (0, H.useSyncExternalStore)(e.subscribe, () => e.words(t));
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
function Tx({ data: e, more: t = "", attributes: n, children: r }) {
	let { node: i, index: a, colour: o } = e, s = (0, H.useContext)(so), c = i.data === !1, l = (0, H.useMemo)(() => Cx(i.kind, i.label), [i.kind, i.label]), u = (0, H.useMemo)(() => bx(i.kind, i.label, Sx), [i.kind, i.label]), d = /* @__PURE__ */ (0, q.jsx)("div", {
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
		"aria-label": `${i.label}, ${us[i.kind]}`,
		...n,
		children: [
			i.kind === "service" && d,
			/* @__PURE__ */ (0, q.jsxs)("div", {
				className: "jm-words",
				children: [
					i.kind !== "service" && d,
					/* @__PURE__ */ (0, q.jsx)("div", {
						className: "jm-name",
						children: i.label
					}),
					c ? /* @__PURE__ */ (0, q.jsx)("div", {
						className: "jm-figures",
						children: "no data"
					}) : s && /* @__PURE__ */ (0, q.jsx)(wx, {
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
function Ex({ data: e }) {
	return /* @__PURE__ */ (0, q.jsx)(Tx, { data: e });
}
var Dx = { place: (0, H.memo)(Ex) }, Ox = .15, kx = .66, Ax = .92, jx = 1.5;
function Mx(e, t, n, r = jx) {
	let i = Math.max(Ox, Math.min(r, t / (e.right - e.left), n / (e.bottom - e.top)));
	return {
		zoom: i,
		x: t / 2 - i * (e.left + e.right) / 2,
		y: n / 2 - i * (e.top + e.bottom) / 2
	};
}
function Nx(e, t, n, r) {
	let i = Math.max(Ox, Math.min(4, e.zoom * t)), a = i / e.zoom;
	return {
		zoom: i,
		x: n / 2 - (n / 2 - e.x) * a,
		y: r / 2 - (r / 2 - e.y) * a
	};
}
// src/map/useView.ts
function Px({ pane: e, frame: t, most: n, roomBelow: r = 0, mayRefit: i = () => !0, of: a, onView: o }) {
	let s = (0, H.useRef)({
		width: 0,
		height: 0
	}), c = (0, H.useRef)(null), l = q_(), u = (0, H.useRef)(o);
	u.current = o;
	let d = (0, H.useCallback)((t) => {
		e.current?.style.setProperty("--zoom", t.zoom.toFixed(3)), e.current?.classList.toggle("jm-far", t.zoom < kx), e.current?.classList.toggle("jm-near", t.zoom >= Ax), u.current?.(t, s.current.width, s.current.height);
	}, [e]);
	nb({ onChange: d });
	let f = () => {
		let { width: e, height: i } = s.current;
		if (e === 0 || i === 0) return;
		let a = typeof r == "number" ? r : r(e, i);
		c.current = Mx(t(), e, i - a, n), l.setViewport(c.current), d(c.current);
	}, p = () => {
		let e = l.getViewport(), t = c.current;
		return t === null || i() && Math.abs(e.x - t.x) < 1 && Math.abs(e.y - t.y) < 1 && Math.abs(e.zoom - t.zoom) < .001;
	};
	return (0, H.useEffect)(() => {
		let t = e.current;
		if (!t) return;
		let n = new ResizeObserver(() => {
			let e = p();
			s.current = {
				width: t.clientWidth,
				height: t.clientHeight
			}, e ? f() : d(l.getViewport());
		});
		return n.observe(t), () => n.disconnect();
	}, [a]), {
		fit: f,
		refitIfFitted: () => {
			p() && f();
		},
		zoomBy: (e) => void l.setViewport(Nx(l.getViewport(), e, s.current.width, s.current.height)),
		panBy: (e, t) => {
			let { x: n, y: r, zoom: i } = l.getViewport();
			l.setViewport({
				x: n + e,
				y: r + t,
				zoom: i
			});
		}
	};
}
// src/map/MapFlow.tsx
var Fx = {
	minZoom: Ox,
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
function Ix(e) {
	return /* @__PURE__ */ (0, q.jsx)(Yy, { children: /* @__PURE__ */ (0, q.jsx)(Lx, { ...e }) });
}
function Lx({ map: e, handle: t, roomBelow: n, onView: r, children: i }) {
	let a = (0, H.useRef)(null), o = Px({
		pane: a,
		frame: () => ds(e),
		roomBelow: n,
		of: e,
		onView: r
	});
	(0, H.useImperativeHandle)(t, () => o);
	let s = (0, H.useMemo)(() => ix(e), [e]), c = (0, H.useMemo)(() => sx(e), [e]), l = (0, H.useMemo)(() => Hb(e), [e]);
	return /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-map",
		ref: a,
		children: /* @__PURE__ */ (0, q.jsx)($y, {
			nodes: s,
			edges: c,
			nodeTypes: Dx,
			edgeTypes: Xb,
			...Fx,
			children: /* @__PURE__ */ (0, q.jsxs)(tb, { children: [
				/* @__PURE__ */ (0, q.jsx)(cx, { bands: l }),
				/* @__PURE__ */ (0, q.jsx)(lx, { notes: e.notes }),
				i
			] })
		})
	});
}
// src/stage/HoverCard.tsx
function Rx(e, t) {
	let n = e.payload.map.nodes.find((e) => e.id === t.node)?.label ?? t.node, r = {
		travel: "on the way to",
		rest: t.ringed ? "still open:" : "in",
		wait: "waiting at",
		fade: "leaving"
	}, i = e.payload.legColumns.start?.[t.leg];
	return `${r[t.kind]} ${n}${i === void 0 || i === -2147483648 || t.kind === "fade" ? "" : ` since ${Wi(e.payload, i)}`}`;
}
function zx({ at: e }) {
	let t = G(), n = K((e) => e.engine), r = K((e) => e.hovered);
	if (po(), r === null || !e) return null;
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
			/* @__PURE__ */ (0, q.jsx)("div", { children: [i, `${Qi(a)} time through`].filter(Boolean).join(" · ") }),
			o.map((e, t) => /* @__PURE__ */ (0, q.jsxs)("div", { children: [Rx(n, e), !c && s[t] ? `, ${s[t]}` : ""] }, t)),
			c && /* @__PURE__ */ (0, q.jsxs)("div", { children: [
				u,
				": ",
				s[0]
			] })
		]
	});
}
// src/stage/NodeCard.tsx
function Bx({ at: e, index: t }) {
	let n = G(), r = K((e) => e.engine), { counts: i } = po(), { nodes: a } = r.payload.map, o = a[t];
	if (!o) return null;
	let { width: s, height: c } = n.painter.view, l = `translate(${e.x > s - 300 ? "calc(-100% - 14px)" : "14px"}, ${e.y > c - 180 ? "calc(-100% - 10px)" : "14px"})`, u = !o.data || Da(r, i)[t];
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-card",
		style: {
			left: e.x,
			top: e.y,
			transform: l
		},
		"aria-hidden": "true",
		children: [/* @__PURE__ */ (0, q.jsx)("b", { children: o.label }), u ? /* @__PURE__ */ (0, q.jsx)("div", { children: "no data" }) : /* @__PURE__ */ (0, q.jsx)(Vx, { index: t })]
	});
}
function Vx({ index: e }) {
	let t = K((e) => e.engine), { counts: n } = po(), { nodes: r } = t.payload.map, i = r[e], a = n.nodes[e], o = t.latelyReady ? t.lately()[e] : {
		arrived: NaN,
		ways: [],
		median: null,
		completed: 0
	}, { target: s } = i, c = t.latelyReady ? o.median === null ? "none ended" : `median ${o.median}` : "…";
	return /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [
		/* @__PURE__ */ (0, q.jsx)("div", { children: i.kind === "exit" ? `${U(a.arrivals)} left so far` : `${U(a.heading)} ${i.kind === "service" ? "here now" : "on the way"}${a.waiting > 0 ? `, ${U(a.waiting)} waiting` : ""}` }),
		la(i, o, ["shares"]).map((e) => /* @__PURE__ */ (0, q.jsx)("div", { children: e }, e)),
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
			fa(e.count, e.of),
			" ",
			e.to >= 0 ? r[e.to].label : e.to === -1 ? "nothing recorded after" : "too recent to know"
		] }, e.to))
	] });
}
// src/map/wayLabels.ts
var Hx = 66, Ux = 30, Wx = 16, Gx = [
	.3,
	.4,
	.22,
	.5,
	.6,
	.15,
	.7
], Kx = 20, qx = {
	left: Infinity,
	right: -Infinity,
	top: Infinity,
	bottom: -Infinity
}, Jx = 6;
function Yx(e, t) {
	let n = new Map(e.map((e) => [e.id, e])), r = ce(t), i = e.flatMap((e) => {
		let t = Qx(ae(e), Wx), { width: n, height: r } = R(e.kind);
		return [t, {
			left: e.x + n / 2 - 50,
			right: e.x + n / 2 + 36,
			top: e.y - r / 2 - 36,
			bottom: e.y - r / 2 + 8
		}];
	}), a = t.map((e, t) => Xx(n.get(e.from), n.get(e.to), r[t])), o = [], s = i.reduce((e, t) => ({
		left: Math.min(e.left, t.left),
		right: Math.max(e.right, t.right),
		top: Math.min(e.top, t.top),
		bottom: Math.max(e.bottom, t.bottom)
	}), qx);
	return t.flatMap((e, t) => {
		let n = a[t];
		if (!n) return [];
		let r = null;
		for (let e of Zx(n.curve, n.loop)) {
			let t = {
				left: e.x - Hx / 2,
				right: e.x + Hx / 2,
				top: e.y - Ux / 2,
				bottom: e.y + Ux / 2
			}, n = e.cost + (t.left < s.left || t.right > s.right || t.top < s.top || t.bottom > s.bottom ? Jx : 0);
			for (let e of i) n += 40 * $x(t, e);
			for (let e of o) n += 40 * $x(t, e);
			for (let e of a) for (let r of e?.points ?? []) r.x > t.left && r.x < t.right && r.y > t.top && r.y < t.bottom && (n += 1);
			(!r || n < r.cost) && (r = {
				...e,
				cost: n
			});
		}
		return r ? (o.push({
			left: r.x - Hx / 2,
			right: r.x + Hx / 2,
			top: r.y - Ux / 2,
			bottom: r.y + Ux / 2
		}), [{
			from: e.from,
			to: e.to,
			x: r.x,
			y: r.y
		}]) : [];
	});
}
function Xx(e, t, n) {
	if (!e || !t) return null;
	if (e === t) return {
		curve: null,
		loop: fe(e),
		points: []
	};
	let r = B(e, t, n);
	return {
		curve: r,
		loop: null,
		points: Array.from({ length: 40 }, (e, t) => ue(r, (t + .5) / 40))
	};
}
function Zx(e, t) {
	return t ? [{
		x: t.x,
		y: t.y - t.radius - 14,
		cost: 0
	}] : e ? Gx.flatMap((t, n) => {
		let r = ue(e, t - .01), i = ue(e, t + .01), { x: a, y: o } = ue(e, t), s = Math.hypot(i.x - r.x, i.y - r.y) || 1, c = {
			x: (i.y - r.y) / s,
			y: -(i.x - r.x) / s
		}, l = Kx + 18 * Math.abs(c.x);
		return [1, -1].map((e, t) => ({
			x: a + e * l * c.x,
			y: o + e * l * c.y,
			cost: n * .6 + t * .3
		}));
	}) : [];
}
var Qx = (e, t) => ({
	left: e.left - t,
	right: e.right + t,
	top: e.top - t,
	bottom: e.bottom + t
});
function $x(e, t) {
	let n = Math.min(e.right, t.right) - Math.max(e.left, t.left), r = Math.min(e.bottom, t.bottom) - Math.max(e.top, t.top);
	return n > 0 && r > 0 ? Math.max(.1, n * r / ((e.right - e.left) * (e.bottom - e.top))) : 0;
}
// src/stage/WayLabels.tsx
function eS({ session: e, label: t }) {
	let n = (0, H.useSyncExternalStore)(e.figures.subscribe, () => e.figures.way(t.from, t.to));
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
function tS({ layer: e }) {
	let t = G(), { nodes: n, edges: r } = K((e) => e.engine.payload.map), i = K((e) => e.look.off.includes("shares")), a = (0, H.useMemo)(() => Yx(n, r), [n, r]);
	return /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-ways",
		ref: e,
		"aria-hidden": "true",
		children: !i && a.map((e) => /* @__PURE__ */ (0, q.jsx)(eS, {
			session: t,
			label: e
		}, `${e.from} ${e.to}`))
	});
}
// src/stage/MapPane.tsx
var nS = 4, rS = 3;
function iS({ name: e = "Map" }) {
	let t = G(), n = K((e) => e.engine.payload.map), r = (0, H.useRef)(null), i = (0, H.useRef)(null), a = (0, H.useRef)(null), o = (0, H.useRef)(null), s = (0, H.useRef)(null), c = oS(t);
	(0, H.useEffect)(() => (t.painter.attach(i.current, a.current, o.current), t.player.invalidate(), () => t.painter.attach(null, null)), [t]);
	let l = ({ x: e, y: n, zoom: r }, i, a) => {
		s.current && (s.current.style.transform = `translate(${e}px, ${n}px) scale(${r})`, s.current.style.setProperty("--zoom", r.toFixed(3))), t.painter.look({
			panX: e,
			panY: n,
			zoom: r,
			width: i,
			height: a,
			ratio: devicePixelRatio
		}), t.player.invalidate();
	};
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-pane",
		tabIndex: 0,
		role: "group",
		"aria-label": e,
		...c.handlers,
		style: { cursor: c.over || c.node ? "pointer" : void 0 },
		children: [
			/* @__PURE__ */ (0, q.jsx)(Ix, {
				map: n,
				handle: r,
				onView: l,
				roomBelow: 20
			}),
			/* @__PURE__ */ (0, q.jsx)("canvas", {
				className: "jm-dots",
				ref: o,
				"aria-hidden": "true"
			}),
			/* @__PURE__ */ (0, q.jsx)("canvas", {
				className: "jm-dots",
				"data-layer": "dots",
				ref: i,
				"aria-hidden": "true"
			}),
			/* @__PURE__ */ (0, q.jsx)("canvas", {
				className: "jm-dots",
				ref: a,
				"aria-hidden": "true"
			}),
			/* @__PURE__ */ (0, q.jsx)(tS, { layer: s }),
			c.node && /* @__PURE__ */ (0, q.jsx)(Bx, {
				at: c.node,
				index: c.node.index
			}),
			/* @__PURE__ */ (0, q.jsx)(zx, { at: c.at }),
			/* @__PURE__ */ (0, q.jsxs)("div", {
				className: "jm-below",
				children: [/* @__PURE__ */ (0, q.jsx)(es, {
					panel: "onMap",
					children: "On the map"
				}), /* @__PURE__ */ (0, q.jsx)(aS, {})]
			}),
			/* @__PURE__ */ (0, q.jsx)("div", {
				className: "jm-far-hint",
				children: "Children here or on the way, + waiting; at a way out, all who left so far"
			}),
			/* @__PURE__ */ (0, q.jsxs)("div", {
				className: "jm-zoom",
				role: "group",
				"aria-label": "View of the map",
				children: [
					/* @__PURE__ */ (0, q.jsx)("button", {
						type: "button",
						className: "jm-button jm-square",
						"aria-label": "Zoom in",
						title: "Zoom in",
						onClick: () => r.current?.zoomBy(1.25),
						children: /* @__PURE__ */ (0, q.jsx)(Fo, { name: "plus" })
					}),
					/* @__PURE__ */ (0, q.jsx)("button", {
						type: "button",
						className: "jm-button jm-square",
						"aria-label": "Zoom out",
						title: "Zoom out",
						onClick: () => r.current?.zoomBy(.8),
						children: /* @__PURE__ */ (0, q.jsx)(Fo, { name: "minus" })
					}),
					/* @__PURE__ */ (0, q.jsx)("button", {
						type: "button",
						className: "jm-button jm-square",
						"aria-label": "Fit",
						title: "Show the whole map",
						onClick: () => r.current?.fit(),
						children: /* @__PURE__ */ (0, q.jsx)(Fo, { name: "fit" })
					})
				]
			})
		]
	});
}
function aS() {
	let e = G(), t = K((e) => e.offMapHidden), { hidden: n } = po();
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
					U(n),
					" hidden now)"
				]
			})
		]
	});
}
function oS(e) {
	let [t, n] = (0, H.useState)(null), [r, i] = (0, H.useState)(null), a = (t) => {
		let { zoom: n, panX: r, panY: i } = e.painter.view, a = e.engine.payload.map.nodes.findIndex((e) => ne(e, (t.x - r) / n, (t.y - i) / n));
		return a < 0 ? null : {
			...t,
			index: a
		};
	}, o = K((e) => e.hovered !== null), s = (0, H.useRef)(null), c = (0, H.useRef)(null);
	(0, H.useEffect)(() => e.ticks.subscribe(() => {
		s.current && !c.current && e.hover(e.engine.pick(e.painter.view, s.current.x, s.current.y, rS));
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
					child: e.engine.pick(e.painter.view, n.x, n.y, rS)
				} : null;
			},
			onPointerMoveCapture: (t) => {
				if (u(t) || t.buttons !== 0 && c.current) return d();
				s.current = l(t);
				let r = e.engine.pick(e.painter.view, s.current.x, s.current.y, rS);
				e.hover(r), r !== null && n(s.current), i(r === null ? a(s.current) : null);
			},
			onPointerUpCapture: (t) => {
				let n = c.current;
				c.current = null;
				let r = l(t);
				if (!n || Math.hypot(r.x - n.x, r.y - n.y) > nS) return;
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
// src/stage/sideChoices.ts
function sS(e) {
	return Object.values(e).every((e) => e === void 0 || Array.isArray(e) && e.length === 0);
}
function cS(e, t) {
	if (t) return "others";
	if (sS(e)) return "all";
	let { attributes: n, ...r } = e, i = Object.entries(n ?? {});
	return i.length === 1 && i[0][1].length === 1 && sS(r) ? {
		attribute: i[0][0],
		value: i[0][1][0]
	} : "filtered";
}
var lS = (e) => typeof e == "string" ? e : JSON.stringify([e.attribute, e.value]);
function uS(e) {
	if (!e.startsWith("[")) return e;
	let [t, n] = JSON.parse(e);
	return {
		attribute: t,
		value: n
	};
}
function dS(e, t, n) {
	return t ? "Everyone else" : sS(e) ? "All children" : Co(e, n).map(({ label: e, value: t }) => `${e}: ${t}`).join("; ") || "As filtered";
}
function fS(e) {
	return e.attributes.map(({ name: e, label: t, values: n }) => ({
		name: e,
		label: t,
		values: [...n.filter((e) => e !== ""), ...n.filter((e) => e === "")].map((t) => ({
			key: lS({
				attribute: e,
				value: t
			}),
			label: _o(t)
		}))
	}));
}
function pS(e) {
	return e === 0 ? "The same day" : e === 1 ? "A year earlier" : `${e} years earlier`;
}
// src/stage/SideHead.tsx
function mS({ side: e }) {
	let t = uo(), n = fo((t) => t.active === e), r = K((e) => e.shown), i = no[e];
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
			/* @__PURE__ */ (0, q.jsx)(hS, { side: e }),
			e === 1 && /* @__PURE__ */ (0, q.jsx)(gS, {}),
			/* @__PURE__ */ (0, q.jsx)(_S, { letter: i }),
			/* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-number jm-quiet",
				title: "Figures on the map: children here or on the way, + waiting; at a way out, all who left so far",
				children: Zi(r, "child", "children")
			}),
			/* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-button jm-square",
				"aria-label": `Close side ${i}`,
				title: `Close side ${i}`,
				onClick: () => t.close(e),
				children: /* @__PURE__ */ (0, q.jsx)(Fo, { name: "close" })
			})
		]
	});
}
function hS({ side: e }) {
	let t = uo(), n = K((e) => e.engine.payload), r = K((e) => e.filter), i = fo((e) => e.others) && e === 1, a = fo((e) => e.sessions[0]), o = cS(r, i), s = (n) => {
		let r = uS(n);
		r === "all" ? t.setFilter(e, {}) : r === "others" ? t.setFilter(e, "others") : n === "same" ? t.setFilter(e, a.ui.get().filter) : typeof r != "string" && t.setFilter(e, { attributes: { [r.attribute]: [r.value] } });
	};
	return /* @__PURE__ */ (0, q.jsxs)("select", {
		className: "jm-select",
		"aria-label": `Whom side ${no[e]} shows`,
		title: dS(r, i, n),
		value: lS(o),
		onChange: (e) => s(e.target.value),
		children: [
			/* @__PURE__ */ (0, q.jsx)("option", {
				value: "all",
				children: "All children"
			}),
			o === "filtered" && /* @__PURE__ */ (0, q.jsx)("option", {
				value: "filtered",
				children: dS(r, i, n)
			}),
			e === 1 && /* @__PURE__ */ (0, q.jsx)("option", {
				value: "same",
				children: "The same children as side A"
			}),
			e === 1 && /* @__PURE__ */ (0, q.jsx)("option", {
				value: "others",
				disabled: !i && sS(a.ui.get().filter),
				children: "Everyone but those of side A"
			}),
			fS(n).map(({ name: e, label: t, values: n }) => /* @__PURE__ */ (0, q.jsx)("optgroup", {
				label: t,
				children: n.map((e) => /* @__PURE__ */ (0, q.jsx)("option", {
					value: e.key,
					children: `${t}: ${e.label}`
				}, e.key))
			}, e))
		]
	});
}
function gS() {
	let e = uo(), t = fo((e) => e.years), n = K((e) => e.mode), r = K((e) => e.engine);
	if (n === "start") return null;
	let i = Math.max(t, aa(r.payload.window));
	return /* @__PURE__ */ (0, q.jsx)("select", {
		className: "jm-select",
		"aria-label": "When side B is",
		value: t,
		onChange: (t) => e.setYears(Number(t.target.value)),
		title: "Side B stands on the same date of its own year; where one year has a 29 February, the last days of February run together",
		children: Array.from({ length: i + 1 }, (e, t) => /* @__PURE__ */ (0, q.jsx)("option", {
			value: t,
			children: pS(t)
		}, t))
	});
}
function _S({ letter: e }) {
	let t = G(), n = (0, H.useRef)(null);
	return (0, H.useEffect)(() => {
		let e = () => {
			let e = t.engine.mode === "start" ? W(t.engine.time) : Lo(t.engine, Infinity);
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
// src/stage/SideVeil.tsx
function vS(e, t, n, r) {
	return e === "calendar" && t < n[0] ? `No data before ${Hi(r, n[0])}` : "";
}
function yS() {
	let e = K((e) => e.engine), { time: t } = po(), n = vS(e.mode, t, e.window, e.payload.start);
	return n ? /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-veil",
		children: /* @__PURE__ */ (0, q.jsx)("p", { children: n })
	}) : null;
}
// src/stage/sideRoom.ts
var bS = 40, xS = 20;
function SS(e, t, n) {
	let r = e.right - e.left, i = e.bottom - e.top, a = Math.min(t / 2 / r, (n - bS - xS) / i);
	return Math.min(t / r, (n / 2 - bS - xS) / i) > a ? "above" : "beside";
}
// src/stage/MapSides.tsx
function CS() {
	let e = uo(), t = fo((e) => e.sessions), n = fo((e) => e.active), r = (0, H.useRef)(null), i = wS(r), a = t.length > 1, o = (t) => (n) => {
		n.target instanceof Element && n.target.closest(".jm-side-head button") || e.activate(t);
	};
	return /* @__PURE__ */ (0, q.jsx)("div", {
		className: `jm-maps${a ? ` jm-maps-${i}` : ""}`,
		ref: r,
		children: t.map((e, t) => /* @__PURE__ */ (0, q.jsx)(co.Provider, {
			value: e,
			children: /* @__PURE__ */ (0, q.jsx)(so.Provider, {
				value: e.figures,
				children: /* @__PURE__ */ (0, q.jsxs)("div", {
					className: `jm-map-side${t === n ? " jm-active" : ""}`,
					...a ? {
						role: "group",
						"aria-label": `Side ${no[t]}`
					} : {},
					onPointerDownCapture: o(t),
					onFocusCapture: o(t),
					children: [a && /* @__PURE__ */ (0, q.jsx)(mS, { side: t }), /* @__PURE__ */ (0, q.jsxs)("div", {
						className: "jm-map-room",
						children: [/* @__PURE__ */ (0, q.jsx)(iS, { name: a ? `Map of side ${no[t]}` : "Map" }), a && /* @__PURE__ */ (0, q.jsx)(yS, {})]
					})]
				})
			})
		}, no[t]))
	});
}
function wS(e) {
	let t = K((e) => e.engine.payload.map), [n, r] = (0, H.useState)({
		width: 0,
		height: 0
	});
	return (0, H.useEffect)(() => {
		let t = e.current;
		if (!t) return;
		let n = new ResizeObserver(() => r({
			width: t.clientWidth,
			height: t.clientHeight
		}));
		return n.observe(t), () => n.disconnect();
	}, [e]), SS(ds(t), n.width, n.height);
}
// src/stage/playback.ts
function TS(e, t = () => void 0) {
	let { player: n, painter: r } = e, i = (t) => e.engine.mode === "start" ? ta(t) : Gi(e.engine.payload.start, t), a = (t) => t.startsWith("P") ? na(t) : Ki(e.engine.payload.start, t);
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
				let r = li(n ?? {});
				e.setFilter(r);
				let i = wo(r, e.engine.payload);
				i && t(i);
			} catch (e) {
				if (!(e instanceof Yr)) throw e;
				t(`${e.message} Nothing was changed.`);
			}
		},
		follow: (t) => {
			let n = t === null ? -1 : e.engine.childIndex(t);
			(t === null || n >= 0) && e.follow(t === null ? null : n);
		}
	};
}
// src/stage/copyText.ts
async function ES(e, t) {
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
// src/stage/CopyList.tsx
function DS({ children: e, label: t = "Copy this list" }) {
	let n = G(), r = _i(), [i, a] = (0, H.useState)(null), o = (0, H.useRef)(null), s = async () => {
		let t = e(), i = t.map((e) => n.engine.childId(e)).join("\n"), s = o.current ? await ES(i, o.current) : !1;
		a(s ? null : i), s ? r.say(`Copied ${Zi(t.length, "pseudonym")}, one a line`) : r.notice.set(null);
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
	}), i !== null && /* @__PURE__ */ (0, q.jsx)(kS, {
		text: i,
		label: "Pseudonyms to copy",
		close: () => a(null)
	})] });
}
function OS({ link: e }) {
	let t = _i(), [n, r] = (0, H.useState)(null), i = (0, H.useRef)(null), a = async () => {
		let n = i.current ? await ES(e(), i.current) : !1;
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
	}), n !== null && /* @__PURE__ */ (0, q.jsx)(kS, {
		text: n,
		label: "Link to copy",
		close: () => r(null)
	})] });
}
function kS({ text: e, label: t, close: n }) {
	let r = (0, H.useRef)(null);
	return (0, H.useEffect)(() => r.current?.select(), [e]), /* @__PURE__ */ (0, q.jsxs)("div", {
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
function AS(e) {
	return e.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
}
// src/stage/Choices.tsx
var jS = 9;
function MS({ title: e, chosen: t, children: n }) {
	return /* @__PURE__ */ (0, q.jsxs)("details", {
		className: "jm-heading",
		children: [/* @__PURE__ */ (0, q.jsxs)("summary", { children: [/* @__PURE__ */ (0, q.jsx)("span", { children: e }), t && /* @__PURE__ */ (0, q.jsx)("b", { children: t })] }), /* @__PURE__ */ (0, q.jsx)("div", {
			className: "jm-heading-room",
			children: n
		})]
	});
}
function NS({ title: e, note: t, choices: n, chosen: r, toggle: i }) {
	let [a, o] = (0, H.useState)(""), s = (0, H.useId)(), c = AS(a), l = c ? n.filter(({ label: e }) => AS(e).includes(c)) : n, u = n.filter(({ value: e }) => r.includes(e)).map(({ label: e }) => e);
	return /* @__PURE__ */ (0, q.jsxs)(MS, {
		title: e,
		chosen: u.join(", "),
		children: [
			t && /* @__PURE__ */ (0, q.jsx)("p", {
				className: "jm-quiet",
				id: s,
				children: t
			}),
			n.length >= jS && /* @__PURE__ */ (0, q.jsx)("input", {
				type: "search",
				className: "jm-narrow",
				"aria-label": `Search in ${e}`,
				placeholder: `Search ${U(n.length)} values`,
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
						children: U(n)
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
var PS = /* @__PURE__ */ new WeakMap();
function FS(e) {
	let t = PS.get(e);
	if (t) return t;
	let n = {
		counts: new Map(e.attributes.map((t) => {
			let n = new Uint32Array(t.values.length), r = e.childColumns.attributes.get(t.name);
			for (let t = 0; r && t < e.children; t++) n[r[t]]++;
			return [t.name, n];
		})),
		...IS(e)
	};
	return PS.set(e, n), n;
}
function IS(e) {
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
var LS = (e, t) => e.from === t.from && e.to === t.to, RS = (e, ...t) => [.../* @__PURE__ */ new Set([...e ?? [], ...t])], zS = /* @__PURE__ */ new WeakMap();
function BS(e) {
	let t = zS.get(e);
	if (t) return t;
	let n = [], r = (e, t, r, i = "") => n.push({
		key: `${e}: ${t}`,
		group: e,
		label: t,
		also: i,
		with: r
	}), i = It(e.settings.age_bands);
	for (let e of i) r("Age now", e, (t) => ({
		...t,
		agesNow: RS(t.agesNow, e)
	}));
	for (let e of i) r("Age at start", e, (t) => ({
		...t,
		ages: RS(t.ages, e)
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
		children: FS(e).nodes[n]
	})).filter((e) => e.children > 0);
	for (let { id: e, label: t } of [...a].sort((e, t) => Number(t.kind === "exit") - Number(e.kind === "exit"))) r("Came back after", t, (t) => ({
		...t,
		backAfter: RS(t.backAfter, e)
	}), e);
	for (let { id: e, label: t } of a) r("Goes through", t, (t) => ({
		...t,
		through: RS(t.through, e)
	}), e);
	for (let { way: t, label: n } of FS(e).moves) r("Way", n, (e) => ({
		...e,
		way: [...(e.way ?? []).filter((e) => !LS(e, t)), t]
	}), `${t.from} ${t.to}`);
	r("Still open", "Something still open at the as-of day", (e) => ({
		...e,
		open: !0
	})), r("Still open", "Nothing open at the as-of day", (e) => ({
		...e,
		open: !1
	}));
	for (let { name: t, label: n, values: i } of e.attributes) for (let e of i) r(n, _o(e), (n) => Eo(n, t, RS(n.attributes?.[t], e)));
	for (let e of [
		1,
		2,
		3,
		4,
		5
	]) r("Times through", vo(e), (t) => ({
		...t,
		passes: RS(t.passes, e)
	}));
	let o = n.map((e) => ({
		...e,
		plain: AS(`${e.group} ${e.label} ${e.also}`)
	}));
	return zS.set(e, o), o;
}
function VS(e, t) {
	let n = AS(t).split(" ").filter(Boolean);
	if (n.length === 0) return [];
	let r = BS(e).filter(({ plain: e }) => n.every((t) => e.startsWith(t) || e.includes(` ${t}`))), i = (e) => +!AS(e.label).startsWith(n[0]);
	return [...r].sort((e, t) => i(e) - i(t));
}
// src/stage/FilterHeadings.tsx
function HS() {
	let e = G(), t = K((e) => e.filter), n = K((e) => e.engine.payload), r = FS(n), i = (n) => e.setFilter({
		...t,
		...n
	}), a = It(n.settings.age_bands).map((e) => ({
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
				label: _o(e),
				count: c?.[t]
			}));
			return /* @__PURE__ */ (0, q.jsx)(NS, {
				title: i,
				note: o,
				choices: [...l.slice(1), ...l.slice(0, 1)].filter(({ count: e, value: t }) => e !== 0 || s.includes(t)),
				chosen: s,
				toggle: (r) => e.setFilter(Eo(t, n, Do(s, r) ?? []))
			}, n);
		}),
		/* @__PURE__ */ (0, q.jsx)(NS, {
			title: "Age now",
			note: "At the time shown: who is let through changes as time runs.",
			choices: a,
			chosen: t.agesNow ?? [],
			toggle: (e) => i({ agesNow: Do(t.agesNow, e) })
		}),
		/* @__PURE__ */ (0, q.jsx)(NS, {
			title: "Age at start",
			note: "On the first day in the data.",
			choices: a,
			chosen: t.ages ?? [],
			toggle: (e) => i({ ages: Do(t.ages, e) })
		}),
		/* @__PURE__ */ (0, q.jsx)("h3", { children: "What happened" }),
		/* @__PURE__ */ (0, q.jsx)(NS, {
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
				label: vo(e)
			})),
			chosen: (t.passes ?? []).map(String),
			toggle: (e) => i({ passes: Do(t.passes, Number(e)) })
		}),
		/* @__PURE__ */ (0, q.jsx)(NS, {
			title: "Came back after",
			note: "Came through again after any of the places ticked.",
			choices: [...o].sort((e, t) => Number(s.has(t.value)) - Number(s.has(e.value))),
			chosen: t.backAfter ?? [],
			toggle: (e) => i({ backAfter: Do(t.backAfter, e) })
		}),
		/* @__PURE__ */ (0, q.jsx)(NS, {
			title: "Goes through",
			note: "Went to, or is heading to, all places ticked.",
			choices: o,
			chosen: t.through ?? [],
			toggle: (e) => i({ through: Do(t.through, e) })
		}),
		/* @__PURE__ */ (0, q.jsx)(NS, {
			title: "Way",
			note: "Took all ways ticked. Each says how many children did.",
			choices: c,
			chosen: (t.way ?? []).map((e) => String(r.moves.findIndex((t) => LS(t.way, e)))),
			toggle: (e) => {
				let { way: n } = r.moves[Number(e)], a = (t.way ?? []).filter((e) => !LS(e, n));
				i({ way: a.length < (t.way?.length ?? 0) ? a.length > 0 ? a : void 0 : [...a, n] });
			}
		}),
		/* @__PURE__ */ (0, q.jsx)(US, {}),
		/* @__PURE__ */ (0, q.jsx)(WS, {}),
		/* @__PURE__ */ (0, q.jsx)(GS, {})
	] });
}
function US() {
	let e = G(), t = K((e) => e.filter), n = K((e) => e.engine.payload), [r, i] = (0, H.useState)("45"), [a, o] = (0, H.useState)(""), s = t.longerThan ?? [], c = /^\d{1,5}$/.test(r) && Number(r) <= 36500 ? Number(r) : null, l = (n) => e.setFilter({
		...t,
		longerThan: n.length > 0 ? n : void 0
	});
	return /* @__PURE__ */ (0, q.jsxs)(MS, {
		title: "Stayed",
		chosen: s.map((e) => xo(e, n)).join(", "),
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
					children: [xo(e, n), /* @__PURE__ */ (0, q.jsx)("button", {
						type: "button",
						className: "jm-button jm-square",
						"aria-label": `Take off: ${xo(e, n)}`,
						onClick: () => l(s.filter((t) => t !== e)),
						children: /* @__PURE__ */ (0, q.jsx)(Fo, { name: "close" })
					})]
				}, t))
			})
		]
	});
}
function WS() {
	let e = G(), t = K((e) => e.filter), { start: n, asOfDay: r } = K((e) => e.engine.payload), i = t.firstSeen ?? {}, a = Gi(n, 0).slice(0, 10), o = (n) => {
		let r = Object.fromEntries(Object.entries({
			...i,
			...n
		}).filter(([, e]) => ii(e)));
		e.setFilter({
			...t,
			firstSeen: r.from || r.to ? r : void 0
		});
	};
	return /* @__PURE__ */ (0, q.jsxs)(MS, {
		title: "First seen",
		chosen: So(i),
		children: [
			/* @__PURE__ */ (0, q.jsxs)("p", {
				className: "jm-quiet",
				children: [
					"The day on which the first visit in the data began, both days included. The data begins on ",
					qi(a),
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
function GS() {
	let e = G(), t = K((e) => e.filter), { asOfDay: n } = K((e) => e.engine.payload), r = qi(n), i = t.open === void 0 ? [] : [t.open ? "yes" : "no"];
	return /* @__PURE__ */ (0, q.jsx)(NS, {
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
var KS = 9;
function qS({ field: e }) {
	let t = G(), n = K((e) => e.engine.payload), [r, i] = (0, H.useState)(""), [a, o] = (0, H.useState)(0), s = (0, H.useId)(), c = (0, H.useMemo)(() => VS(n, r), [n, r]), l = c.slice(0, KS), u = (e) => {
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
				c.length > KS && /* @__PURE__ */ (0, q.jsxs)("li", {
					role: "option",
					"aria-selected": "false",
					"aria-disabled": "true",
					children: [
						"and ",
						c.length - KS,
						" more"
					]
				})
			]
		})]
	});
}
// src/stage/SavedFilters.tsx
function JS() {
	let e = _i(), t = G(), n = K((e) => e.filter), r = Jr(e.told, ({ saved: e }) => e), [i, a] = (0, H.useState)(null);
	if (!e.canSave) return null;
	let o = wi(n), s = async (t, n) => {
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
					children: i === e.name ? /* @__PURE__ */ (0, q.jsx)(ZS, {
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
							"aria-pressed": !e.damaged && wi(e.filter) === o,
							onClick: () => t.setFilter(e.filter),
							children: [e.name, e.damaged && " (damaged)"]
						}),
						/* @__PURE__ */ (0, q.jsx)("button", {
							type: "button",
							className: "jm-button jm-square",
							"aria-label": `Rename ${e.name}`,
							title: "Rename",
							onClick: () => a(e.name),
							children: /* @__PURE__ */ (0, q.jsx)(Fo, { name: "pen" })
						}),
						/* @__PURE__ */ (0, q.jsx)(YS, {
							one: e,
							remove: () => void s({
								do: "delete",
								name: e.name,
								before: e.filter
							}, `Deleted the filter ${e.name}`)
						})
					] })
				}, e.name))
			}), ui(n) ? /* @__PURE__ */ (0, q.jsx)("p", {
				className: "jm-quiet",
				children: "Choose conditions, then save them here by name for everyone who opens this project."
			}) : /* @__PURE__ */ (0, q.jsx)(XS, {
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
function YS({ one: e, remove: t }) {
	let [n, r] = (0, H.useState)(!1);
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
		children: /* @__PURE__ */ (0, q.jsx)(Fo, { name: "close" })
	});
}
function XS({ saved: e, save: t }) {
	let n = _i(), [r, i] = (0, H.useState)(null), a = async (r, a) => {
		let o = e.find((e) => e.name.toLowerCase() === r.trim().replace(/\s+/g, " ").toLowerCase()) ?? null;
		if (o && !a) return i({
			...o,
			name: r
		}), !1;
		i(null);
		let s = await t(r, a ? o?.filter ?? null : null);
		return n.say(s.ok ? `Saved as ${r.trim()}` : s.words, !s.ok), s.ok;
	};
	return /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [/* @__PURE__ */ (0, q.jsx)(ZS, {
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
function ZS({ label: e, action: t, begin: n, give: r, cancel: i }) {
	let [a, o] = (0, H.useState)(n), [s, c] = (0, H.useState)(!1), l = async (e) => {
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
var QS = 600;
function $S(e, t) {
	let n = e.ui.get().filter, r = e.engine.time, i = null, a = () => {
		i = null;
		let a = e.ui.get();
		a.filter !== n && (n = a.filter, t("filter", wi(n))), !a.playing && a.mode === "calendar" && e.engine.time !== r && (r = e.engine.time, t("at", Gi(e.engine.payload.start, r)));
	}, o = [], s = () => {
		let t = e.ui.get(), n = [
			t.filter,
			t.playing,
			t.mode,
			t.playing ? null : e.engine.time
		];
		n.every((e, t) => e === o[t]) || (o = n, i !== null && clearTimeout(i), i = setTimeout(a, QS));
	}, c = [e.ui.subscribe(s), e.ticks.subscribe(s)];
	return () => {
		i !== null && clearTimeout(i), c.forEach((e) => e());
	};
}
function eC(e) {
	let { filterText: t, filter: n, ...r } = e;
	try {
		let e = t === void 0 ? n && li(n) : Ti(t);
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
function tC(e, t) {
	let n = new URL(e), { filter: r, followed: i, mode: a } = t.ui.get(), o = {
		child: i === null ? "" : t.engine.childId(i),
		filter: wi(r),
		at: a === "calendar" ? Gi(t.engine.payload.start, t.engine.time) : ""
	};
	for (let [e, t] of Object.entries(o)) t ? n.searchParams.set(e, t) : n.searchParams.delete(e);
	return n.href;
}
// src/stage/FiltersPanel.tsx
function nC() {
	let e = G(), t = uo(), n = (0, H.useRef)(null), r = K((e) => e.filter), i = K((e) => e.shown), a = K((e) => e.engine.payload), o = Co(r, a).filter((e) => e.lost);
	return /* @__PURE__ */ (0, q.jsx)(Yo, {
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
						Mo(r, a),
						": ",
						/* @__PURE__ */ (0, q.jsx)("b", { children: U(i) }),
						" of ",
						U(a.children)
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
				/* @__PURE__ */ (0, q.jsx)(qS, { field: n }),
				/* @__PURE__ */ (0, q.jsxs)("div", {
					className: "jm-actions",
					children: [
						/* @__PURE__ */ (0, q.jsx)("button", {
							type: "button",
							className: "jm-button",
							disabled: ui(r),
							onClick: () => e.setFilter({}),
							children: "Take off all"
						}),
						/* @__PURE__ */ (0, q.jsx)(DS, { children: () => za(e.engine.visible) }),
						/* @__PURE__ */ (0, q.jsx)(OS, { link: () => tC(location.href, t.first) }),
						/* @__PURE__ */ (0, q.jsx)("button", {
							type: "button",
							className: "jm-button",
							disabled: i === 0,
							onClick: () => e.followNext(1),
							children: "Step through them"
						})
					]
				}),
				/* @__PURE__ */ (0, q.jsx)(JS, {}),
				/* @__PURE__ */ (0, q.jsx)(HS, {})
			]
		})
	});
}
// src/stage/HelpPanel.tsx
function rC() {
	return /* @__PURE__ */ (0, q.jsxs)(Yo, {
		title: "Keyboard shortcuts",
		children: [/* @__PURE__ */ (0, q.jsx)("p", {
			className: "jm-quiet",
			children: "They work while the focus is inside the playback."
		}), /* @__PURE__ */ (0, q.jsx)("dl", {
			className: "jm-keys",
			children: Ur.map(([e, t]) => /* @__PURE__ */ (0, q.jsxs)("div", { children: [/* @__PURE__ */ (0, q.jsx)("dt", { children: /* @__PURE__ */ (0, q.jsx)("kbd", { children: e }) }), /* @__PURE__ */ (0, q.jsx)("dd", { children: t })] }, e))
		})]
	});
}
// src/stage/NodePanel.tsx
var iC = 200, aC = [
	["inside", "Here"],
	["heading", "On the way"],
	["waiting", "Waiting here"]
];
function oC({ node: e }) {
	let t = G(), n = K((e) => e.engine), r = po(), i = n.payload.map.nodes[e], a = (0, H.useMemo)(() => n.atNode(e), [
		n,
		e,
		r
	]);
	return /* @__PURE__ */ (0, q.jsxs)(Yo, {
		title: i?.label ?? "Place",
		children: [
			!i?.data && /* @__PURE__ */ (0, q.jsx)("p", { children: "No source that is loaded tells of this place: no data." }),
			i?.data && /* @__PURE__ */ (0, q.jsxs)("p", {
				className: "jm-about",
				role: "status",
				"aria-label": "Who is there",
				children: [Zi(a.length, "child", "children"), " there or on the way now, of those shown."]
			}),
			a.length > 0 && /* @__PURE__ */ (0, q.jsx)("div", {
				className: "jm-actions",
				children: /* @__PURE__ */ (0, q.jsx)(DS, { children: () => n.atNode(e).map(({ child: e }) => e) })
			}),
			aC.map(([e, r]) => /* @__PURE__ */ (0, q.jsx)(sC, {
				words: r,
				rows: a.filter((t) => t.state === e),
				engine: n,
				follow: (e) => t.follow(e)
			}, e))
		]
	});
}
function sC({ words: e, rows: t, engine: n, follow: r }) {
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
				children: t.slice(0, iC).map((e) => /* @__PURE__ */ (0, q.jsx)("li", { children: /* @__PURE__ */ (0, q.jsxs)("button", {
					type: "button",
					className: "jm-row-button",
					onClick: () => r(e.child),
					children: [
						/* @__PURE__ */ (0, q.jsx)("b", { children: n.childId(e.child) }),
						" ",
						/* @__PURE__ */ (0, q.jsxs)("span", {
							className: "jm-quiet",
							children: [Qi(e.pass), " time through"]
						}),
						/* @__PURE__ */ (0, q.jsxs)("span", {
							className: "jm-when",
							children: [e.since === null ? "start not known" : `since ${Wi(n.payload, e.since)}`, e.open ? " · still open" : ""]
						})
					]
				}) }, e.child))
			}),
			t.length > iC && /* @__PURE__ */ (0, q.jsxs)("p", {
				className: "jm-quiet",
				children: [
					"and ",
					t.length - iC,
					" more; \"Copy this list\" holds all."
				]
			})
		]
	});
}
// src/stage/OnMapPanel.tsx
function cC(e, t, n) {
	return e === "short" && t > 0 ? `${U(t)} dots move just now; trails are drawn behind up to ${U(pr)}. A filter, or the day before a rush, shows them.` : e === "whole" && n > 0 ? `${Zi(n, "child is", "children are")} on the map just now; whole ways are drawn for up to ${U(150)}. Filter to fewer, or follow one: that one's way is always drawn.` : "";
}
function lC() {
	let e = G(), t = K((e) => e.look), n = K((e) => e.engine);
	po();
	let r = (0, H.useId)(), i = (n) => e.setLook({ off: t.off.includes(n) ? t.off.filter((e) => e !== n) : [...t.off, n] }), a = cC(t.trails, n.tailsHeld(), e.painter.trailsHeld);
	return /* @__PURE__ */ (0, q.jsxs)(Yo, {
		title: "On the map",
		children: [
			/* @__PURE__ */ (0, q.jsxs)("fieldset", {
				className: "jm-choices",
				children: [/* @__PURE__ */ (0, q.jsx)("legend", { children: "Figures" }), /* @__PURE__ */ (0, q.jsx)("div", { children: Object.keys(Ai).map((e) => /* @__PURE__ */ (0, q.jsxs)("label", { children: [/* @__PURE__ */ (0, q.jsx)("input", {
					type: "checkbox",
					checked: !t.off.includes(e),
					onChange: () => i(e)
				}), Ai[e]] }, e)) })]
			}),
			/* @__PURE__ */ (0, q.jsxs)("fieldset", {
				className: "jm-choices",
				role: "radiogroup",
				"aria-label": "Trails",
				children: [/* @__PURE__ */ (0, q.jsx)("legend", { children: "Trails" }), /* @__PURE__ */ (0, q.jsx)("div", { children: Object.keys(ji).map((n) => /* @__PURE__ */ (0, q.jsxs)("label", { children: [/* @__PURE__ */ (0, q.jsx)("input", {
					type: "radio",
					name: r,
					checked: t.trails === n,
					onChange: () => e.setLook({ trails: n })
				}), ji[n]] }, n)) })]
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
// src/stage/Family.tsx
var uC = (e) => (t) => e.time + (e.dayZero(t) ?? 0);
function dC({ child: e }) {
	let t = G(), n = K((e) => e.engine);
	po();
	let { family: r } = n.payload.childColumns;
	if (!r || !r[e]) return null;
	let i = Ua(n.payload, e), a = i.filter((t) => t !== e);
	if (a.length === 0) return /* @__PURE__ */ (0, q.jsx)("p", {
		className: "jm-quiet",
		children: "A family is recorded; no one else of it is in this data."
	});
	let o = Wa(n.payload, i, uC(n)), s = (e) => e.map((e) => n.childId(e)).join(", ");
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
									children: r.map((e) => Rx(n, e)).join("; and ") || a
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
function fC({ child: e }) {
	let t = G(), n = K((e) => e.shown);
	K((e) => e.filter);
	let { visible: r } = t.engine, i = Va(r, e), a = n === 0 || n === 1 && i === 1;
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
				children: /* @__PURE__ */ (0, q.jsx)(Fo, { name: "back" })
			}),
			/* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-number",
				role: "status",
				"aria-label": "Which of how many",
				children: i > 0 ? `${U(i)} of ${U(n)}` : `not among the ${U(n)} shown`
			}),
			/* @__PURE__ */ (0, q.jsx)("button", {
				type: "button",
				className: "jm-button jm-square",
				"aria-label": "Next child",
				title: "Next child (N)",
				disabled: a,
				onClick: () => t.followNext(1),
				children: /* @__PURE__ */ (0, q.jsx)(Fo, { name: "forward" })
			})
		]
	});
}
// src/stage/storyWords.ts
function pC(e, t, n = !1) {
	return n ? hC(e, t) : e.start === null ? e.end === null ? "no date" : Hi(t, e.end) : `${mC(e, t, e.start)}${e.estimated ? " · start estimated" : ""}`;
}
function mC(e, t, n) {
	if (e.open) return `Since ${Hi(t, n)} · still open`;
	let r = Hi(t, n);
	return e.sameDay ? `${r} · same day` : e.end === null || Hi(t, e.end) === r ? r : `${Yi(t, n, e.end)}${e.days === null ? "" : ` · ${Xi(e.days)}`}`;
}
function hC(e, t) {
	let n = e.start ?? e.end;
	if (n === null) return "no date";
	let r = Ui(t, n), i = e.open ? `Since the ${r} · still open` : gC(r), a = e.end === null || e.open || e.sameDay ? r : Ui(t, e.end);
	return `${i}${a === r ? "" : ` to ${a}${e.days === null ? "" : ` · ${_C(e.days)}`}`}${e.sameDay ? " · same day" : ""}${e.estimated ? " · start estimated" : ""}`;
}
var gC = (e) => e.charAt(0).toUpperCase() + e.slice(1), _C = (e) => `about ${Zi(Math.max(1, Math.round(e / 7)), "week")}`;
function vC(e, t = !1) {
	return t ? e !== null && e >= 7 ? `${_C(e)} with nothing recorded` : "" : e !== null && e >= 1 ? `${Xi(Math.round(e))} with nothing recorded` : "";
}
// src/stage/Story.tsx
function yC(e, t, n) {
	let r = /* @__PURE__ */ new Set();
	for (let i of e.whereabouts(t, e.time)) {
		let e = n.filter((e) => e.pass === i.pass && e.track === i.track && e.leg <= i.leg).map((e) => e.leg);
		e.length > 0 && r.add(Math.max(...e));
	}
	return r;
}
function bC(e, t) {
	let n = e.dots(t);
	return n.length > 0 ? `Now ${n.map((t) => Rx(e, t)).join("; and ")}` : e.whereabouts(t, e.time).length > 0 ? "On the map now, but the filters hide this child" : "Not on the map at this moment";
}
function xC(e, t, n) {
	let { legColumns: r } = e.payload;
	return r.shownFrom[n.leg] - (e.dayZero(t) ?? 0);
}
function SC({ row: e, start: t, toWeek: n, now: r, aside: i, jump: a }) {
	let o = vC(e.gapDays, n), s = [e.outcome && `Outcome: ${e.outcome}`, e.team].filter(Boolean).join(" · ");
	return /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [o && /* @__PURE__ */ (0, q.jsx)("li", {
		className: "jm-gap",
		children: o
	}), /* @__PURE__ */ (0, q.jsx)("li", {
		className: `jm-visit${r ? " jm-now" : ""}`,
		"aria-current": r ? "step" : void 0,
		style: { "--pass": on[Math.min(5, e.pass) - 1] },
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
					children: pC(e, t, n)
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
function CC(e, t) {
	(0, H.useEffect)(() => {
		let t = e.current?.querySelector(".jm-now");
		if (!e.current || !t) return;
		let n = e.current.getBoundingClientRect(), r = t.getBoundingClientRect();
		r.bottom > n.bottom ? e.current.scrollTop += r.bottom - n.bottom + 40 : r.top < n.top && (e.current.scrollTop += r.top - n.top - 40);
	}, [e, t]);
}
function wC({ child: e }) {
	let t = G(), n = K((e) => e.engine);
	po();
	let r = (0, H.useRef)(null);
	Jo(r);
	let i = (0, H.useMemo)(() => n.story(e), [n, e]), a = n.describe(e), o = yC(n, e, i);
	CC(r, [...o].join());
	let s = a.passes > 1 ? `${Qi(a.pass)} of ${a.passes} times through` : "once through";
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
			/* @__PURE__ */ (0, q.jsx)(fC, { child: e }),
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
				children: bC(n, e)
			}),
			/* @__PURE__ */ (0, q.jsx)(dC, { child: e }),
			/* @__PURE__ */ (0, q.jsx)("ol", {
				className: "jm-visits",
				"aria-label": "Visits",
				children: i.map((r, s) => /* @__PURE__ */ (0, q.jsxs)(H.Fragment, { children: [r.pass !== i[s - 1]?.pass && a.passes > 1 && /* @__PURE__ */ (0, q.jsxs)("li", {
					className: "jm-pass",
					children: [Qi(r.pass), " time through"]
				}), /* @__PURE__ */ (0, q.jsx)(SC, {
					row: r,
					aside: r.pass === i[s - 1]?.pass && r.track > (i[s - 1]?.track ?? r.track),
					start: n.payload.start,
					toWeek: n.payload.datesTo === "week",
					now: o.has(r.leg),
					jump: () => t.player.seek(xC(n, e, r))
				})] }, r.leg))
			})
		]
	});
}
// src/stage/completed.ts
function TC(e, t, n, r) {
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
function EC(e) {
	if (e.length === 0) return null;
	e.sort();
	let t = e.length >> 1;
	return e.length % 2 == 1 ? e[t] : (e[t - 1] + e[t]) / 2;
}
function DC(e) {
	return Math.max(Math.trunc(e), 5);
}
function OC(e, t) {
	let n = DC(t);
	return e === 0 ? "0" : e <= n ? "c" : U(Math.max(5 * Math.floor(e / 5 + .5), 5 * Math.ceil((n + 3) / 5)));
}
// src/stage/sideNumbers.ts
var kC = [
	["month", "The last 30 days"],
	["year", "The last 12 months"],
	["all", "All time so far"]
], AC = "part of this time is not loaded", jC = /* @__PURE__ */ new WeakMap();
function MC(e) {
	let t = `${e.mode} ${e.fromNode ?? ""}`, n = jC.get(e.visible);
	if (n?.mode === t) return n.known;
	let { payload: r, visible: i } = e, a = Ar(r), { timing: o } = a.world(e.mode, e.fromNode), s = {
		arrivals: e.arrivals(),
		completed: TC(r, a.tracks, o, i)
	};
	return jC.set(i, {
		mode: t,
		known: s
	}), s;
}
function NC(e, t) {
	return e === "all" ? -Infinity : e === "month" ? t.time - 30 * Li : t.mode === "start" ? t.time - 365 * Li : ia(t.payload.start, t.time, 1);
}
function PC(e, t, n) {
	if (e.mode !== "calendar" || !t.sources?.length) return "none";
	let { coverage: r, start: i } = e.payload, a = (e) => r.filter((t) => t.source === e).flatMap((e) => e.gaps ?? []).map(([e, t]) => [Ki(i, e), Ki(i, t) + Li]);
	return t.sources.every((t) => a(t).some(([t, r]) => t <= n && r >= e.time)) ? "all" : t.sources.every((t) => a(t).some(([t, r]) => t < e.time && r > n)) ? "some" : "none";
}
function FC(e, t, n) {
	let { payload: r, time: i } = e, { arrivals: a, completed: o } = MC(e), s = NC(n, e), c = r.settings.small_group, l = e.mode === "calendar" && i < e.window[0];
	return {
		shown: e.shown,
		onMap: l ? null : e.counts().onMap,
		few: e.shown < c,
		places: t.map((t) => {
			let n = r.map.nodes[t], u = {
				arrivals: null,
				medianDays: null,
				visits: 0
			}, d = PC(e, n, s);
			if (!n.data || l || d === "all") return {
				...u,
				why: "no data"
			};
			let { ended: f, days: p } = o[t], [m, h] = [yt(f, s), yt(f, i)];
			return {
				arrivals: yt(a[t], i) - yt(a[t], s),
				visits: h - m,
				medianDays: h - m < Math.max(1, c) ? null : EC(p.slice(m, h)),
				why: d === "some" ? AC : ""
			};
		})
	};
}
function IC(e, t = 4) {
	let { nodes: n } = e.payload.map, { arrivals: r } = Ar(e.payload).world("calendar", null).history.now(), i = r.map((e) => e.times);
	return n.map((e, t) => t).filter((e) => n[e].kind !== "exit" && n[e].data).sort((e, t) => i[t].length - i[e].length || e - t).slice(0, t).sort((e, t) => e - t);
}
function LC(e, t, n = 0) {
	if (e === null || t === null) return "";
	let r = Number((e - t).toFixed(n)), i = n > 0 ? RC(Math.abs(r)) : U(Math.abs(r));
	return r === 0 ? "0" : `${r > 0 ? "+" : "−"}${i}`;
}
function RC(e) {
	let t = Math.round(e * 10);
	return t % 10 == 0 ? U(t / 10) : `${U(Math.floor(t / 10))}.${t % 10}`;
}
function zC(e, t) {
	let n = e.map((e) => e.engine), { settings: r, attributes: i } = n[0].payload, a = [];
	for (let { engine: n, letter: i } of e) {
		let { shown: e, payload: o, window: s } = n;
		e < r.small_group && a.push(`Side ${i} shows ${e === 0 ? "no child" : e === 1 ? "1 child" : `${e} children`}: too few to compare (fewer than ${r.small_group}).`), n.mode === "calendar" && (n.time < s[0] ? a.push(`Side ${i}: no data before ${Hi(o.start, s[0])}.`) : t !== "all" && NC(t, n) < s[0] - 1440 && a.push(`Side ${i}: the data begin on ${Hi(o.start, s[0])}, later than the time counted.`));
	}
	t === "all" && n[0].mode === "calendar" && n[0].time !== n[1]?.time && a.push("Counted from the data's beginning, the earlier side has had less time.");
	let o = new Set(e.flatMap(({ filter: e }) => BC(e)));
	for (let { name: e, label: t, warning: n } of i) n && o.has(e) && a.push(`${t}: ${n}`);
	return a;
}
function BC(e) {
	return [...Object.keys(e.attributes ?? {}), ...e.except ? BC(e.except) : []];
}
// src/stage/whereNow.ts
var VC = "no data";
function HC(e, t, n = !1) {
	let r = n ? (t) => OC(t, e.payload.settings.small_group) : U, { nodes: i } = e.payload.map, a = Da(e, t), o = e.mode === "calendar" && e.time < e.window[0], s = e.lately();
	return i.map((c, l) => {
		let u = {
			node: l,
			label: c.label,
			children: t.nodes[l].heading + t.nodes[l].waiting
		};
		if (!c.data || o) return {
			...u,
			heading: VC,
			waiting: VC,
			arrived: VC,
			soFar: VC,
			median: VC,
			then: VC,
			none: !0
		};
		let { heading: d, waiting: f, arrivals: p } = t.nodes[l], m = GC(e, c, 30), h = GC(e, c, 90);
		return {
			...u,
			none: !1,
			heading: a[l] ? VC : r(d),
			waiting: a[l] ? VC : r(f),
			soFar: r(p),
			arrived: m.told(r(s[l].arrived)),
			median: h.told(KC(e, l, s[l], n)),
			then: n ? "" : h.told(qC(i, s[l]))
		};
	});
}
function UC(e) {
	return e.some((e) => [
		e.arrived,
		e.median,
		e.then
	].some((e) => e.endsWith("*")));
}
var WC = `* ${AC}`;
function GC(e, t, n) {
	let r = PC(e, t, e.time - n * Li);
	return { told: (e) => r === "all" ? VC : r === "some" && e !== "" ? `${e}*` : e };
}
function KC(e, t, n, r) {
	let i = e.payload.map.nodes[t], a = Math.max(1, e.payload.settings.small_group);
	if (i.target) return n.median === null || r && n.completed <= a ? "" : `${RC(n.median)} of ${i.target.days} ${i.target.unit === "working" ? "working days" : "days"}`;
	let { ended: o, days: s } = YC(e)[t], [c, l] = [yt(o, e.time - 90 * Li), yt(o, e.time)];
	if (l - c < a || r && l - c <= a) return "";
	let u = EC(s.slice(c, l));
	return u === null ? "" : `${RC(u)} ${u === 1 ? "day" : "days"}`;
}
function qC(e, t) {
	let n = t.ways.filter((e) => e.count > 0).sort((e, t) => t.count - e.count), r = (t) => t >= 0 ? e[t].label : t === -1 ? "nothing after" : "too recent to know";
	return n.map((e) => `${r(e.to)} ${fa(e.count, e.of)}`).join(", ");
}
var JC = /* @__PURE__ */ new WeakMap();
function YC(e) {
	let t = `${e.mode} ${e.fromNode ?? ""}`, n = JC.get(e.visible);
	if (n?.mode === t) return n.known;
	let { tracks: r, world: i } = Ar(e.payload), a = TC(e.payload, r, i(e.mode, e.fromNode).timing, e.visible);
	return JC.set(e.visible, {
		mode: t,
		known: a
	}), a;
}
// src/stage/WherePanel.tsx
function XC() {
	let e = fo((e) => e.sessions), t = fo((e) => e.others);
	return /* @__PURE__ */ (0, q.jsx)(Yo, {
		title: "Where children are now",
		children: e.map((n, r) => /* @__PURE__ */ (0, q.jsxs)(co.Provider, {
			value: n,
			children: [e.length > 1 && /* @__PURE__ */ (0, q.jsx)(ZC, {
				letter: no[r],
				others: t && r === 1
			}), /* @__PURE__ */ (0, q.jsx)(QC, { name: e.length > 1 ? `Where children are now, side ${no[r]}` : "Where children are now" })]
		}, no[r]))
	});
}
function ZC({ letter: e, others: t }) {
	let n = K((e) => e.engine), r = K((e) => e.filter);
	return po(), /* @__PURE__ */ (0, q.jsxs)("h3", { children: [
		"Side ",
		e,
		": ",
		dS(r, t, n.payload),
		", ",
		Lo(n, Infinity)
	] });
}
function QC({ name: e }) {
	let t = G(), n = K((e) => e.engine), { counts: r } = po(), i = HC(n, r);
	return /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [/* @__PURE__ */ (0, q.jsxs)("table", {
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
		] }) }), /* @__PURE__ */ (0, q.jsx)("tbody", { children: i.map((e) => /* @__PURE__ */ (0, q.jsxs)("tr", { children: [/* @__PURE__ */ (0, q.jsx)("th", {
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
			U(r.shown),
			" children shown = ",
			U(r.notYet),
			" not yet come + ",
			U(r.onMap),
			" on the map + ",
			U(r.off),
			" off it again",
			r.unknown > 0 && ` + ${U(r.unknown)} not known this long`,
			(r.never ?? 0) > 0 && ` + ${U(r.never ?? 0)} never there`,
			". A child in two places counts in both. Arrivals count visits.",
			UC(i) && ` ${WC}.`
		]
	})] });
}
// src/stage/Side.tsx
function $C() {
	let e = uo(), t = fo((e) => e.active), { sessions: n } = e.ui.get(), r = Jr((n[1 - t] ?? n[0]).ui, (e) => e.followed !== null);
	return n.length > 1 && r;
}
function ew() {
	let e = fo((e) => e.active);
	return /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-panel",
		children: /* @__PURE__ */ (0, q.jsxs)("p", {
			className: "jm-quiet",
			children: [
				"Nobody is followed on side ",
				no[e],
				". Side ",
				no[1 - e],
				" follows a child: S goes there."
			]
		})
	});
}
function tw() {
	let e = $C(), t = K((e) => e.panel), n = K((e) => e.node), r = K((e) => e.followed);
	return t === null && r === null && !e ? null : /* @__PURE__ */ (0, q.jsxs)("aside", {
		className: "jm-side",
		"aria-label": "Beside the map",
		children: [
			t === "filters" && /* @__PURE__ */ (0, q.jsx)(nC, {}),
			t === "notShown" && /* @__PURE__ */ (0, q.jsx)(Zo, {}),
			t === "where" && /* @__PURE__ */ (0, q.jsx)(XC, {}),
			t === "onMap" && /* @__PURE__ */ (0, q.jsx)(lC, {}),
			t === "help" && /* @__PURE__ */ (0, q.jsx)(rC, {}),
			t === "node" && /* @__PURE__ */ (0, q.jsx)(oC, { node: n }),
			r !== null && /* @__PURE__ */ (0, q.jsx)(wC, { child: r }),
			r === null && t === null && /* @__PURE__ */ (0, q.jsx)(ew, {})
		]
	});
}
// src/stage/SidePlaces.tsx
function nw(e) {
	let { engine: t } = e, n = fo((e) => e.places), r = (0, H.useMemo)(() => IC(t), [t]);
	return (0, H.useMemo)(() => n ? t.payload.map.nodes.flatMap((e, t) => n.includes(e.id) ? [t] : []) : r, [
		t,
		n,
		r
	]);
}
function rw({ map: e, chosen: t }) {
	let n = uo(), r = (0, H.useRef)(null), i = new Set(t.map((t) => e.nodes[t].id)), a = (e) => n.set({ places: i.has(e) ? [...i].filter((t) => t !== e) : [...i, e] });
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
var iw = 500;
function aw(e, t) {
	let [, n] = (0, H.useState)(0);
	(0, H.useEffect)(() => {
		let r = -Infinity, i = () => n((e) => e + 1), a = () => {
			let t = performance.now();
			e.player.playing && t - r < iw || (r = t, i());
		}, o = [
			e.ticks.subscribe(a),
			t.ticks.subscribe(a),
			e.ui.subscribe(a),
			t.ui.subscribe(a)
		];
		return () => o.forEach((e) => e());
	}, [e, t]);
}
function ow({ first: e, second: t }) {
	let n = uo(), r = fo((e) => e.numbers), i = fo((e) => e.period), a = nw(e);
	aw(e, t);
	let o = [e, t], s = r ? o.map((e) => FC(e.engine, a, i)) : [], c = s.some((e) => e.places.some((e) => e.why === AC)), l = zC(o.map((e, t) => ({
		engine: e.engine,
		filter: e.ui.get().filter,
		letter: no[t]
	})), i);
	return /* @__PURE__ */ (0, q.jsxs)("section", {
		className: "jm-numbers",
		"aria-label": "Numbers of both sides",
		children: [/* @__PURE__ */ (0, q.jsxs)("div", {
			className: "jm-numbers-head",
			children: [
				/* @__PURE__ */ (0, q.jsx)("button", {
					type: "button",
					className: "jm-button",
					"aria-expanded": r,
					onClick: () => n.set({ numbers: !r }),
					children: "Numbers"
				}),
				r && /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [/* @__PURE__ */ (0, q.jsxs)("label", {
					className: "jm-quiet",
					children: [
						"Counted over",
						" ",
						/* @__PURE__ */ (0, q.jsx)("select", {
							className: "jm-select",
							value: i,
							onChange: (e) => n.set({ period: e.target.value }),
							children: kC.map(([e, t]) => /* @__PURE__ */ (0, q.jsx)("option", {
								value: e,
								children: t
							}, e))
						})
					]
				}), /* @__PURE__ */ (0, q.jsx)(rw, {
					map: e.engine.payload.map,
					chosen: a
				})] }),
				/* @__PURE__ */ (0, q.jsx)("ul", {
					className: "jm-numbers-notes",
					"aria-label": "To know before comparing",
					children: [...l, ...c ? [`* ${AC}`] : []].map((e) => /* @__PURE__ */ (0, q.jsx)("li", { children: e }, e))
				})
			]
		}), r && /* @__PURE__ */ (0, q.jsx)(sw, {
			pair: o,
			places: a,
			figures: s
		})]
	});
}
function sw({ pair: e, places: t, figures: n }) {
	let r = fo((e) => e.others), { nodes: i } = e[0].engine.payload.map, [a, o] = n, s = a.few || o.few;
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
					children: "Side"
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
					title: i[e].label,
					children: i[e].label
				}, e))
			] }), /* @__PURE__ */ (0, q.jsx)("tr", { children: t.flatMap((e) => [/* @__PURE__ */ (0, q.jsx)("th", {
				scope: "col",
				children: "arrivals"
			}, `a${e}`), /* @__PURE__ */ (0, q.jsx)("th", {
				scope: "col",
				children: "median days"
			}, `m${e}`)]) })] }), /* @__PURE__ */ (0, q.jsxs)("tbody", { children: [n.map((n, i) => /* @__PURE__ */ (0, q.jsx)(cw, {
				letter: no[i],
				session: e[i],
				others: i === 1 && r,
				figures: n,
				places: t
			}, no[i])), /* @__PURE__ */ (0, q.jsxs)("tr", { children: [/* @__PURE__ */ (0, q.jsx)("th", {
				scope: "row",
				children: "A less B"
			}), s ? /* @__PURE__ */ (0, q.jsx)("td", {
				colSpan: 2 + 2 * t.length,
				children: "too few children to compare"
			}) : /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [
				/* @__PURE__ */ (0, q.jsx)("td", { children: LC(a.shown, o.shown) }),
				/* @__PURE__ */ (0, q.jsx)("td", { children: LC(a.onMap, o.onMap) }),
				t.map((e, t) => /* @__PURE__ */ (0, q.jsx)(dw, {
					first: a.places[t],
					second: o.places[t]
				}, e))
			] })] })] })]
		})
	});
}
function cw({ letter: e, session: t, others: n, figures: r, places: i }) {
	let { engine: a, filter: o } = t.ui.get(), s = a.mode === "start" ? W(a.time) : Hi(a.payload.start, a.time);
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
					children: dS(o, n, a.payload)
				}),
				" ",
				/* @__PURE__ */ (0, q.jsx)("span", {
					className: "jm-quiet jm-number",
					children: s
				})
			]
		}),
		/* @__PURE__ */ (0, q.jsx)("td", { children: U(r.shown) }),
		/* @__PURE__ */ (0, q.jsx)("td", { children: r.onMap === null ? "no data" : U(r.onMap) }),
		i.map((e, t) => /* @__PURE__ */ (0, q.jsx)(uw, {
			figures: r.places[t],
			lengths: a.payload.map.nodes[e].medianDays !== null
		}, e))
	] });
}
function lw({ figures: e, lengths: t }) {
	return t ? /* @__PURE__ */ (0, q.jsx)("span", {
		className: "jm-quiet",
		title: `${Zi(e.visits, "completed visit")}: too few for a median`,
		children: "too few"
	}) : /* @__PURE__ */ (0, q.jsx)("span", {
		className: "jm-quiet",
		title: "The data never say when these ended",
		children: "no lengths"
	});
}
function uw({ figures: e, lengths: t }) {
	return e.arrivals === null ? /* @__PURE__ */ (0, q.jsx)("td", {
		colSpan: 2,
		className: "jm-quiet",
		children: e.why
	}) : /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [/* @__PURE__ */ (0, q.jsxs)("td", { children: [U(e.arrivals), e.why && /* @__PURE__ */ (0, q.jsx)("abbr", {
		title: e.why,
		"aria-label": `, ${e.why}`,
		children: "*"
	})] }), /* @__PURE__ */ (0, q.jsx)("td", { children: e.medianDays === null ? /* @__PURE__ */ (0, q.jsx)(lw, {
		figures: e,
		lengths: t
	}) : RC(e.medianDays) })] });
}
function dw({ first: e, second: t }) {
	return e.why || t.why ? /* @__PURE__ */ (0, q.jsx)("td", {
		colSpan: 2,
		children: "not comparable"
	}) : /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [/* @__PURE__ */ (0, q.jsx)("td", { children: LC(e.arrivals, t.arrivals) }), /* @__PURE__ */ (0, q.jsx)("td", { children: LC(e.medianDays, t.medianDays, 1) })] });
}
// src/stage/typedDate.ts
var fw = [
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
], pw = "write it like 5 March 2024";
function mw(e) {
	let t = e.trim().replace(/\s+/g, " ");
	if (t === "") return { wrong: `No date yet: ${pw}` };
	let n = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?(?:of )?([a-z]{3,9})\.?,? (\d{4})$/i.exec(t);
	if (n) {
		let e = fw.findIndex((e) => e === n[2].toLowerCase() || n[2].length <= 4 && e.startsWith(n[2].toLowerCase()));
		return e < 0 ? { wrong: `'${t}' is no date: '${n[2]}' is no month` } : hw(t, Number(n[3]), e + 1, Number(n[1] ?? 1));
	}
	let r = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(t);
	if (r) return hw(t, Number(r[3]) + (r[3].length === 2 ? 2e3 : 0), Number(r[2]), Number(r[1]));
	let i = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(t);
	return i ? hw(t, Number(i[1]), Number(i[2]), Number(i[3] ?? 1)) : /^\d{4}$/.test(t) ? hw(t, Number(t), 1, 1) : { wrong: `'${t}' is no date: ${pw}` };
}
function hw(e, t, n, r) {
	if (n < 1 || n > 12) return { wrong: `'${e}' is no date: there is no month ${n}; ${pw}` };
	let i = new Date(Date.UTC(t, n - 1, r));
	return i.getUTCDate() !== r || i.getUTCMonth() !== n - 1 ? { wrong: `'${e}' is no date: ${fw[n - 1].replace(/^./, (e) => e.toUpperCase())} ${t} has no day ${r}` } : { day: i.toISOString().slice(0, 10) };
}
function gw(e, t, n, r) {
	if (r === "start") {
		let t = /^(?:day )?(\d{1,5})$/i.exec(e.trim());
		if (!t) return { wrong: `'${e.trim()}' is no day of a child's own time: write it like 42` };
		let r = Number(t[1]) * 1440;
		return r < n[1] ? { minute: r } : { wrong: `Nobody is known for longer than ${Math.floor((n[1] - 1) / 1440)} days` };
	}
	let i = mw(e);
	if ("wrong" in i) return i;
	let a = Ki(t, i.day), o = !/\d/.test(e.trim().replace(/\d{4}$/, "")) && !/-\d+-/.test(e);
	return a < n[0] && o && Gi(t, n[0]).startsWith(i.day.slice(0, /[a-z]|-/i.test(e) ? 7 : 4)) ? { minute: n[0] } : a < Math.floor(n[0] / 1440) * 1440 ? { wrong: `${Hi(t, a)} is before the picture begins (${Hi(t, n[0])})` } : a >= n[1] ? { wrong: `${Hi(t, a)} is after the data ends (${Hi(t, n[1] - 1)})` } : { minute: Math.max(a, n[0]) };
}
// src/stage/GoTo.tsx
function _w({ name: e, value: t, hint: n, put: r }) {
	let i = G(), a = K((e) => e.engine), o = K((e) => e.mode), [s, c] = (0, H.useState)(null), [l, u] = (0, H.useState)(""), d = (0, H.useId)(), f = () => {
		if (s === null || s.trim() === "") return p(null);
		let e = gw(s, a.payload.start, a.window, o);
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
function vw() {
	let e = G(), t = K((e) => e.mode);
	return /* @__PURE__ */ (0, q.jsx)(_w, {
		name: t === "start" ? "Go to a day" : "Go to a date",
		value: "",
		hint: t === "start" ? "A day of the children's own time, such as 42; Enter goes there" : "A date such as 5 March 2024, 05/03/2024 or March 2024; Enter goes there",
		put: (t) => e.player.seek(t)
	});
}
// src/stage/StartNode.tsx
function yw() {
	let e = G(), t = K((e) => e.mode), n = K((e) => e.fromNode), r = K((e) => e.engine.payload.map.nodes);
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
// src/stage/Stretch.tsx
function bw(e, t, n, r) {
	let i = Math.round(r / Li) * Li, [a, o] = e, s = n === 0 ? [Math.min(Math.max(i, t[0]), o - Li), o] : [a, Math.max(Math.min(i, t[1]), a + Li)], c = [Math.max(t[0], s[0]), Math.min(t[1], s[1])];
	return c[0] <= t[0] && c[1] >= t[1] ? null : c;
}
function xw(e, t, n) {
	let r = n === 0 ? t[0] : t[1] - 1;
	return e.mode === "start" ? W(r) : Hi(e.payload.start, r);
}
var Sw = ["Loop from", "Loop to"];
function Cw({ width: e }) {
	let t = G(), n = K((e) => e.engine), r = K((e) => e.loop);
	K((e) => e.stretch);
	let i = t.player.stretch, a = (0, H.useRef)(null);
	if (K((e) => e.mode), !r || e === 0) return null;
	let o = n.window, s = i ?? o, c = Math.max(1, o[1] - o[0]), l = (e, n) => t.setStretch(bw(s, o, e, n)), u = (e) => (t) => {
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
		!n || t.altKey || t.ctrlKey || t.metaKey || (t.preventDefault(), t.nativeEvent.stopPropagation(), l(e, s[e] + n * (t.shiftKey ? 7 : 1) * Li));
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
			"aria-label": Sw[e],
			"aria-valuemin": o[0],
			"aria-valuemax": o[1],
			"aria-valuenow": s[e],
			"aria-valuetext": xw(n, s, e),
			title: `${Sw[e]} ${xw(n, s, e)}`,
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
function ww() {
	let e = G(), t = K((e) => e.engine), n = K((e) => e.loop);
	K((e) => e.stretch);
	let r = e.player.stretch;
	if (K((e) => e.mode), !n) return null;
	let i = r ?? t.window, a = (n) => (r) => e.setStretch(bw(i, t.window, n, n === 0 ? r : r + Li));
	return /* @__PURE__ */ (0, q.jsxs)("span", {
		className: "jm-loop-days",
		role: "group",
		"aria-label": "Loop this stretch",
		children: [
			/* @__PURE__ */ (0, q.jsx)(_w, {
				name: "First day of the loop",
				value: xw(t, i, 0),
				put: a(0)
			}),
			/* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-quiet",
				"aria-hidden": "true",
				children: "to"
			}),
			/* @__PURE__ */ (0, q.jsx)(_w, {
				name: "Last day of the loop",
				value: xw(t, i, 1),
				put: a(1)
			})
		]
	});
}
// src/stage/bars.ts
var Tw = 4;
function Ew(e) {
	return Math.max(1, Math.floor(e / Tw));
}
function Dw(e, t, n, r) {
	let i = e.getContext("2d");
	if (!i) return;
	let a = devicePixelRatio, o = e.clientHeight;
	e.width = Math.round(n * a), e.height = Math.round(o * a), i.setTransform(a, 0, 0, a, 0, 0);
	let s = Ew(n), c = Array.from({ length: s }, (e, n) => t.reduce((e, t) => e + t[n], 0)), l = o / Math.max(1, ...c), u = Qt[r ? "light" : "dark"], d = n / s;
	c.forEach((e, n) => {
		let r = o;
		for (let e = t.length - 1; e >= 0; e--) {
			let a = t[e][n] * l;
			i.fillStyle = u[e], i.fillRect(n * d, r - a, d - 1, a), r -= a;
		}
	});
}
// src/stage/Sources.tsx
function Ow(e, t, n) {
	let r = Math.max(1, n[1] - n[0]), i = (e) => (Math.min(n[1], Math.max(n[0], e)) - n[0]) / r;
	return e.filter((e) => e.first && e.last).map((e) => {
		let n = Ki(t, e.first), r = Ki(t, e.last), a = xa([e], t), o = a.length > 0 ? `; ${a.map((e) => e.words.replace(/^No/, "no")).join("; ")}` : "", s = va(e.source);
		return {
			words: `${s.charAt(0).toUpperCase()}${s.slice(1)}: ${Yi(t, n, r)}${o}`,
			from: i(n),
			to: i(r + Li),
			gaps: a.map((e) => ({
				from: i(e.from),
				to: i(e.to)
			})).filter((e) => e.to > e.from)
		};
	});
}
function kw() {
	let e = K((e) => e.engine), t = K((e) => e.mode), { coverage: n, start: r } = e.payload, i = t === "calendar" ? Ow(n, r, e.window) : [];
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
// src/stage/datedNotes.ts
var Aw = 26;
function jw(e, t) {
	return `${Hi(t, Ki(t, e.date))}: ${e.text}`;
}
function Mw(e, t, n, r) {
	let [i, a] = n, o = Math.max(1, a - i), s = [];
	for (let n of e) {
		let e = Ki(t, n.date);
		if (Number.isNaN(e) || e < i - 1440 + 1 || e >= a) continue;
		let c = Math.max(0, e - i) / o, l = s.at(-1);
		l && (c - l.share) * r < Aw ? l.notes.push(jw(n, t)) : s.push({
			share: c,
			minute: Math.max(i, e),
			words: "",
			notes: [jw(n, t)]
		});
	}
	return s.map((e) => ({
		...e,
		words: e.notes.length === 1 ? e.notes[0] : `${e.notes.length} notes. ${e.notes.join(". ")}`
	}));
}
// src/stage/NoteMarks.tsx
function Nw({ width: e }) {
	let t = G(), n = K((e) => e.engine), r = K((e) => e.mode), i = (0, H.useRef)(null), [a, o] = (0, H.useState)(0), { notes: s, start: c } = n.payload, l = r === "calendar" && e > 0 ? Mw(s ?? [], c, n.window, e) : [];
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
function Pw() {
	let e = K((e) => e.engine), t = K((e) => e.mode);
	po();
	let { asOfDay: n, coverage: r, start: i } = e.payload, [a, o] = e.window;
	return /* @__PURE__ */ (0, q.jsxs)("div", {
		className: "jm-coverage",
		children: [
			/* @__PURE__ */ (0, q.jsx)("span", {
				"aria-hidden": "true",
				children: t === "start" ? W(a) : Hi(i, a)
			}),
			/* @__PURE__ */ (0, q.jsx)(Iw, {}),
			/* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-covers",
				title: r.map(ya).join("; "),
				children: ba(n, r)
			}),
			/* @__PURE__ */ (0, q.jsx)("span", {
				className: "jm-late",
				children: Ta(e) || Ea(e)
			}),
			/* @__PURE__ */ (0, q.jsx)("span", {
				"aria-hidden": "true",
				children: t === "start" ? W(o) : Hi(i, o - 1)
			})
		]
	});
}
var Fw = [
	"1",
	"2",
	"3",
	"4",
	"5+"
];
function Iw() {
	let e = K((e) => e.light ? "light" : "dark");
	return /* @__PURE__ */ (0, q.jsxs)("span", {
		className: "jm-bar-legend",
		children: [/* @__PURE__ */ (0, q.jsx)("span", { children: "Children on the map, by times through" }), Fw.map((t, n) => /* @__PURE__ */ (0, q.jsxs)("span", { children: [/* @__PURE__ */ (0, q.jsx)("i", {
			"aria-hidden": "true",
			style: { background: Qt[e][n] }
		}), t] }, t))]
	});
}
function Lw(e) {
	let t = G(), n = K((e) => e.engine), r = K((e) => e.mode), i = K((e) => e.filter), a = K((e) => e.light), [o, s] = (0, H.useState)(0);
	return (0, H.useEffect)(() => {
		let t = e.current;
		if (!t) return;
		let n = new ResizeObserver(() => s(t.clientWidth));
		return n.observe(t), () => n.disconnect();
	}, [e]), (0, H.useEffect)(() => {
		let r = e.current;
		if (!r || o === 0) return;
		let i = n.histogramPieces(Ew(o));
		return t.afterFirstFrames(i, (e) => Dw(r, e, o, a));
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
function Rw() {
	let e = K((e) => e.engine);
	if (K((e) => e.mode) !== "calendar") return null;
	let [t, n] = e.window, r = (e) => `${100 * (Math.min(n, Math.max(t, e)) - t) / Math.max(1, n - t)}%`, i = xa(e.payload.coverage, e.payload.start).filter((e) => e.to > t && e.from < n);
	return i.length === 0 ? null : /* @__PURE__ */ (0, q.jsxs)(q.Fragment, { children: [i.map((e) => /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-unloaded",
		"aria-hidden": "true",
		style: {
			left: r(e.from),
			right: `calc(100% - ${r(e.to)})`
		},
		children: /* @__PURE__ */ (0, q.jsx)("span", { children: "not loaded" })
	}, e.words)), /* @__PURE__ */ (0, q.jsx)("ul", {
		className: "jm-aloud",
		"aria-label": "Not loaded",
		children: i.map((e) => /* @__PURE__ */ (0, q.jsx)("li", { children: e.words }, e.words))
	})] });
}
var zw = 7;
function Bw(e, t, n) {
	let [r, i] = t.window, a = wa(t, r + n * (i - r));
	e.title !== a && (e.title = a);
}
function Vw() {
	let e = G(), t = K((e) => e.engine), n = K((e) => e.mode), r = (0, H.useRef)(null), i = (0, H.useRef)(null), a = (0, H.useRef)(null), o = Lw(r), [s, c] = t.window;
	return (0, H.useEffect)(() => {
		let t = () => {
			let { time: t, window: n } = e.engine, r = Math.max(1, n[1] - n[0]);
			i.current && (i.current.value = String(Math.round(t))), a.current && (a.current.style.transform = `scaleX(${1 - (t - n[0]) / r})`);
		}, n = () => i.current?.setAttribute("aria-valuetext", Ro(e.engine, e.player.speed));
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
			/* @__PURE__ */ (0, q.jsx)(Pw, {}),
			/* @__PURE__ */ (0, q.jsx)(Nw, { width: o }),
			/* @__PURE__ */ (0, q.jsxs)("div", {
				className: "jm-bars",
				children: [
					/* @__PURE__ */ (0, q.jsx)("canvas", {
						ref: r,
						"aria-hidden": "true"
					}),
					/* @__PURE__ */ (0, q.jsx)(Rw, {}),
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
						onPointerMove: (e) => Bw(e.currentTarget, t, (e.nativeEvent.offsetX - zw) / Math.max(1, o))
					}),
					/* @__PURE__ */ (0, q.jsx)(Cw, { width: o })
				]
			}),
			/* @__PURE__ */ (0, q.jsx)(kw, {})
		]
	});
}
// src/stage/Transport.tsx
function Hw({ name: e, icon: t, keys: n, onClick: r }) {
	return /* @__PURE__ */ (0, q.jsx)("button", {
		type: "button",
		className: "jm-button jm-square",
		"aria-label": e,
		title: `${e} (${n})`,
		onClick: r,
		children: /* @__PURE__ */ (0, q.jsx)(Fo, { name: t })
	});
}
function Uw() {
	let e = G(), t = K((e) => e.speed);
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
				"aria-valuetext": $i(t),
				min: "0",
				max: "100",
				step: "any",
				value: Ya(t),
				onChange: (t) => e.player.setSpeed(Xa(Number(t.target.value))),
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
				children: $i(t)
			})
		]
	});
}
var Ww = [["calendar", "Calendar"], ["start", "From each child's start"]];
function Gw() {
	let e = G(), t = K((e) => e.mode), n = (0, H.useId)();
	return /* @__PURE__ */ (0, q.jsx)("div", {
		className: "jm-modes",
		role: "radiogroup",
		"aria-label": "Time runs by",
		children: Ww.map(([r, i]) => /* @__PURE__ */ (0, q.jsxs)("label", { children: [/* @__PURE__ */ (0, q.jsx)("input", {
			type: "radio",
			name: n,
			value: r,
			checked: t === r,
			onChange: () => e.setMode(r)
		}), /* @__PURE__ */ (0, q.jsx)("span", { children: i })] }, r))
	});
}
function Kw() {
	let e = G(), t = K((e) => e.playing), n = K((e) => e.loop);
	return /* @__PURE__ */ (0, q.jsxs)("footer", {
		className: "jm-transport",
		children: [/* @__PURE__ */ (0, q.jsx)(Vw, {}), /* @__PURE__ */ (0, q.jsxs)("div", {
			className: "jm-row",
			children: [
				/* @__PURE__ */ (0, q.jsxs)("button", {
					type: "button",
					className: "jm-button jm-play",
					title: `${t ? "Pause" : "Play"} (Space)`,
					onClick: () => e.toggle(),
					children: [/* @__PURE__ */ (0, q.jsx)(Fo, { name: t ? "pause" : "play" }), t ? "Pause" : "Play"]
				}),
				/* @__PURE__ */ (0, q.jsx)(Hw, {
					name: "Restart",
					icon: "restart",
					keys: "Home",
					onClick: () => e.restart()
				}),
				/* @__PURE__ */ (0, q.jsx)(Hw, {
					name: "Step back",
					icon: "back",
					keys: "←",
					onClick: () => e.step(-1)
				}),
				/* @__PURE__ */ (0, q.jsx)(Hw, {
					name: "Step forward",
					icon: "forward",
					keys: "→",
					onClick: () => e.step(1)
				}),
				/* @__PURE__ */ (0, q.jsx)("button", {
					type: "button",
					className: "jm-button",
					"aria-pressed": n,
					title: "Loop (L)",
					onClick: () => e.setLoop(!n),
					children: "Loop"
				}),
				/* @__PURE__ */ (0, q.jsx)(ww, {}),
				/* @__PURE__ */ (0, q.jsx)(Uw, {}),
				/* @__PURE__ */ (0, q.jsx)(Gw, {}),
				/* @__PURE__ */ (0, q.jsx)(yw, {}),
				/* @__PURE__ */ (0, q.jsx)(vw, {}),
				/* @__PURE__ */ (0, q.jsx)(Hw, {
					name: "Full screen",
					icon: "full",
					keys: "M",
					onClick: () => Rr(e)
				})
			]
		})]
	});
}
// src/stage/Stage.tsx
function qw({ sides: e }) {
	return /* @__PURE__ */ (0, q.jsx)(lo.Provider, {
		value: e,
		children: /* @__PURE__ */ (0, q.jsx)(Jw, {})
	});
}
function Jw() {
	let e = fo(({ sessions: e, active: t }) => e[t] ?? e[0]);
	return /* @__PURE__ */ (0, q.jsx)(co.Provider, {
		value: e,
		children: /* @__PURE__ */ (0, q.jsx)(so.Provider, {
			value: e.figures,
			children: /* @__PURE__ */ (0, q.jsx)(Yw, {})
		})
	});
}
function Yw() {
	let e = uo(), t = fo((e) => e.sessions), n = K((e) => e.light), r = (0, H.useRef)(null), i = _i();
	return (0, H.useLayoutEffect)(() => {
		let e = r.current;
		if (!e) return;
		let [n, a] = t.map((e) => TS(e, (e) => i.say(e, !0)));
		Object.defineProperty(e, "playback", {
			value: Object.defineProperty(n, "sides", { value: a ? [n, a] : [n] }),
			configurable: !0
		});
		for (let n of t) Lr(n, e);
	}, [t, i]), Xw(e), /* @__PURE__ */ (0, q.jsxs)("section", {
		ref: r,
		className: `jm-stage${t.length > 1 ? " jm-two" : ""}`,
		role: "region",
		"aria-label": "Playback",
		"data-tone": n ? "light" : "dark",
		children: [
			/* @__PURE__ */ (0, q.jsx)(ss, {}),
			/* @__PURE__ */ (0, q.jsx)(ls, {}),
			/* @__PURE__ */ (0, q.jsxs)("div", {
				className: "jm-middle",
				children: [/* @__PURE__ */ (0, q.jsx)(CS, {}), /* @__PURE__ */ (0, q.jsx)(tw, {})]
			}),
			t[1] && /* @__PURE__ */ (0, q.jsx)(ow, {
				first: t[0],
				second: t[1]
			}),
			/* @__PURE__ */ (0, q.jsx)(Kw, {})
		]
	});
}
function Xw(e) {
	(0, H.useEffect)(() => {
		let t = matchMedia("(prefers-reduced-motion: reduce)"), n = () => e.setStill(t.matches);
		return t.matches && n(), t.addEventListener("change", n), () => t.removeEventListener("change", n);
	}, [e]);
}
// src/stage/unpack.ts
function Zw(e) {
	return e.length >= 8 && e[0] === 74 && e[1] === 77 && e[2] === 90 && e[3] === 49;
}
async function Qw(e) {
	let t = 8 + new DataView(e.buffer, e.byteOffset, e.byteLength).getUint32(4, !0);
	if (t > e.length) throw new b("its description is cut short");
	let n = $w(e.subarray(8, t));
	if (typeof DecompressionStream > "u") throw Error("This browser is too old to unpack the journeys. Use Edge, Chrome or Firefox of the last two years.");
	let r = new Uint8Array(t + n);
	r.set(e.subarray(0, t)), r[2] = 80;
	let i = t;
	try {
		let n = new Blob([e.subarray(t)]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
		for (let e = await n.read(); !e.done; e = await n.read()) i + e.value.length <= r.length && r.set(e.value, i), i += e.value.length;
	} catch {
		throw new b("its columns cannot be unpacked");
	}
	if (i !== r.length) throw new b(`its columns have ${i - t} bytes, not ${n}`);
	return r;
}
function $w(e) {
	let t;
	try {
		t = JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(e))?.packed;
	} catch {
		throw new b("its description cannot be read");
	}
	if (typeof t != "number" || !Number.isInteger(t) || t < 0 || t > 2 ** 31) throw new b("its description is not complete");
	return t;
}
// src/stage/StageMount.tsx
var eT = {
	request: (e) => requestAnimationFrame(e),
	cancel: (e) => cancelAnimationFrame(e)
};
function tT(e) {
	return Math.min(240, Math.max(40, Math.round(e.getBoundingClientRect().top))) + 20;
}
function nT(e, t) {
	return (t instanceof ShadowRoot ? t.host : t).closest(`.st-key-${CSS.escape(e)}`) !== null;
}
function rT(e, t, n) {
	return {
		toggle: () => e.toggle(),
		restart: () => e.restart(),
		step: (t) => e.step(t),
		tenth: (t) => e.tenth(t),
		speed: (t) => e.stepSpeed(t),
		loop: () => e.setLoop(!e.ui.get().loop),
		filters: () => e.openPanel("filters"),
		escape: () => e.escape(),
		fullScreen: () => Rr(e),
		table: () => e.openPanel("where"),
		help: () => e.openPanel("help"),
		nextChild: (t) => e.followNext(t),
		twoSides: () => t.toggle(),
		otherSide: n
	};
}
var iT = class {
	container = document.createElement("div");
	root;
	page;
	stopTelling = () => void 0;
	sides = null;
	hash = null;
	turn = 0;
	args;
	constructor(e) {
		this.args = e, this.page = new mi((t) => nT(t, e.parentElement), e.setTriggerValue ? (e) => this.args.setTriggerValue?.("asked", e) : null), this.container.className = "jm-stage-host", e.parentElement.appendChild(this.container), this.container.style.setProperty("--above", `${tT(this.container)}px`), this.root = (0, _.createRoot)(this.container), this.container.addEventListener("keydown", this.onKey), this.update(e);
	}
	update(e) {
		this.args = e;
		let t = e.data instanceof Uint8Array ? e.data : null, n = t && vi(t);
		if (!t || n && n.hash === this.hash) return;
		let r = ++this.turn;
		if (!Zw(t)) return this.show(n, () => Pr(t));
		this.hash = n?.hash ?? null, this.sides || this.root.render(/* @__PURE__ */ (0, q.jsx)("p", {
			className: "jm-waiting",
			role: "status",
			children: "Unpacking the journeys …"
		})), Qw(t).then((e) => {
			r === this.turn && this.show(n, () => Pr(w(e, !0)));
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
			selected: (e) => this.args.setStateValue?.("selected", e),
			compare: (e) => this.args.setStateValue?.("compare", e),
			look: (e) => this.args.setStateValue?.("look", e)
		};
		if (this.sides) this.sides.replace(n);
		else {
			let { options: t, wrong: i } = eC(e?.options ?? {});
			this.sides = new ro(n, t, eT, r), i && this.page.say(i, !0), this.stopTelling = $S(this.sides.first, (e, t) => this.args.setStateValue?.(e, t));
		}
		this.root.render(/* @__PURE__ */ (0, q.jsx)(gi.Provider, {
			value: this.page,
			children: /* @__PURE__ */ (0, q.jsx)(qw, { sides: this.sides })
		}));
	}
	end() {
		this.turn += 1, this.container.removeEventListener("keydown", this.onKey), this.stopTelling(), this.page.end(), this.sides?.end(), this.sides = null, this.root.unmount(), this.container.remove();
	}
	onKey = (e) => {
		this.sides && Kr(e, rT(this.sides.active, this.sides, () => this.otherSide()));
	};
	otherSide() {
		if (!this.sides?.second) return;
		let e = 1 - this.sides.ui.get().active;
		this.sides.activate(e), this.container.querySelectorAll(".jm-pane")[e]?.focus({ preventScroll: !0 });
	}
	refuse(e) {
		this.stopTelling(), this.sides?.end(), this.sides = null, this.hash = null;
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
}, aT = l((e) => new iT(e)), oT = ({ data: e, parentElement: t, setStateValue: n, setTriggerValue: r }) => aT({
	data: e,
	parentElement: t,
	setStateValue: n,
	setTriggerValue: r
});
export { oT as default };
