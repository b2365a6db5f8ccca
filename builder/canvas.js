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
	function ee(e, t) {
		return typeof e == "object" && e && e.key != null ? A("" + e.key) : t.toString(36);
	}
	function M(e) {
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
	function N(e, r, i, a, o) {
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
				case d: return c = e._init, N(c(e._payload), r, i, a, o);
			}
		}
		if (c) return o = o(e), c = a === "" ? "." + ee(e, 0) : a, C(o) ? (i = "", c != null && (i = c.replace(j, "$&/") + "/"), N(o, r, i, "", function(e) {
			return e;
		})) : o != null && (k(o) && (o = O(o, i + (o.key == null || e && e.key === o.key ? "" : ("" + o.key).replace(j, "$&/") + "/") + c)), r.push(o)), 1;
		c = 0;
		var l = a === "" ? "." : a + ":";
		if (C(e)) for (var u = 0; u < e.length; u++) a = e[u], s = l + ee(a, u), c += N(a, r, i, s, o);
		else if (u = h(e), typeof u == "function") for (e = u.call(e), u = 0; !(a = e.next()).done;) a = a.value, s = l + ee(a, u++), c += N(a, r, i, s, o);
		else if (s === "object") {
			if (typeof e.then == "function") return N(M(e), r, i, a, o);
			throw r = String(e), Error("Objects are not valid as a React child (found: " + (r === "[object Object]" ? "object with keys {" + Object.keys(e).join(", ") + "}" : r) + "). If you meant to render a collection of children, use an array instead.");
		}
		return c;
	}
	function te(e, t, n) {
		if (e == null) return e;
		var r = [], i = 0;
		return N(e, r, "", "", function(e) {
			return t.call(n, e, i++);
		}), r;
	}
	function ne(e) {
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
	var re = typeof reportError == "function" ? reportError : function(e) {
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
	function ie(e) {
		var t = T.T, n = {};
		n.types = t === null ? null : t.types, T.T = n;
		try {
			var r = e(), i = T.S;
			i !== null && i(n, r), typeof r == "object" && r && typeof r.then == "function" && r.then(w, re);
		} catch (e) {
			re(e);
		} finally {
			t !== null && n.types !== null && (t.types = n.types), T.T = t;
		}
	}
	function ae(e) {
		var t = T.T;
		if (t !== null) {
			var n = t.types;
			n === null ? t.types = [e] : n.indexOf(e) === -1 && n.push(e);
		} else ie(ae.bind(null, e));
	}
	var P = {
		map: te,
		forEach: function(e, t, n) {
			te(e, function() {
				t.apply(this, arguments);
			}, n);
		},
		count: function(e) {
			var t = 0;
			return te(e, function() {
				t++;
			}), t;
		},
		toArray: function(e) {
			return te(e, function(e) {
				return e;
			}) || [];
		},
		only: function(e) {
			if (!k(e)) throw Error("React.Children.only expected to receive a single React element child.");
			return e;
		}
	};
	e.Activity = f, e.Children = P, e.Component = y, e.Fragment = r, e.Profiler = a, e.PureComponent = x, e.StrictMode = i, e.Suspense = l, e.ViewTransition = p, e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = T, e.__COMPILER_RUNTIME = {
		__proto__: null,
		c: function(e) {
			return T.H.useMemoCache(e);
		}
	}, e.addTransitionType = ae, e.cache = function(e) {
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
			_init: ne
		};
	}, e.memo = function(e, t) {
		return {
			$$typeof: u,
			type: e,
			compare: t === void 0 ? null : t
		};
	}, e.startTransition = ie, e.unstable_useCacheRefresh = function() {
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
	var D = Object.assign, O = Symbol.for("react.element"), k = Symbol.for("react.transitional.element"), A = Symbol.for("react.portal"), j = Symbol.for("react.fragment"), ee = Symbol.for("react.strict_mode"), M = Symbol.for("react.profiler"), N = Symbol.for("react.consumer"), te = Symbol.for("react.context"), ne = Symbol.for("react.forward_ref"), re = Symbol.for("react.suspense"), ie = Symbol.for("react.suspense_list"), ae = Symbol.for("react.memo"), P = Symbol.for("react.lazy"), oe = Symbol.for("react.activity"), F = Symbol.for("react.legacy_hidden"), se = Symbol.for("react.memo_cache_sentinel"), ce = Symbol.for("react.view_transition"), le = Symbol.for("react.recoverable"), ue = Symbol.iterator;
	function de(e) {
		return typeof e != "object" || !e ? null : (e = ue && e[ue] || e["@@iterator"], typeof e == "function" ? e : null);
	}
	var fe = Symbol.for("react.client.reference");
	function pe(e) {
		if (e == null) return null;
		if (typeof e == "function") return e.$$typeof === fe ? null : e.displayName || e.name || null;
		if (typeof e == "string") return e;
		switch (e) {
			case j: return "Fragment";
			case M: return "Profiler";
			case ee: return "StrictMode";
			case re: return "Suspense";
			case ie: return "SuspenseList";
			case oe: return "Activity";
			case ce: return "ViewTransition";
		}
		if (typeof e == "object") switch (e.$$typeof) {
			case A: return "Portal";
			case te: return e.displayName || "Context";
			case N: return (e._context.displayName || "Context") + ".Consumer";
			case ne:
				var t = e.render;
				return e = e.displayName, e ||= (e = t.displayName || t.name || "", e === "" ? "ForwardRef" : "ForwardRef(" + e + ")"), e;
			case ae: return t = e.displayName || null, t === null ? pe(e.type) || "Memo" : t;
			case P:
				t = e._payload, e = e._init;
				try {
					return pe(e(t));
				} catch {}
		}
		return null;
	}
	var me = Array.isArray, I = n.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE, L = r.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE, he = {
		pending: !1,
		data: null,
		method: null,
		action: null
	}, ge = [], _e = -1;
	function ve(e) {
		return { current: e };
	}
	function ye(e) {
		0 > _e || (e.current = ge[_e], ge[_e] = null, _e--);
	}
	function R(e, t) {
		_e++, ge[_e] = e.current, e.current = t;
	}
	var be = ve(null), xe = ve(null), z = ve(null), Se = ve(null);
	function Ce(e, t) {
		switch (R(z, t), R(xe, e), R(be, null), t.nodeType) {
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
		ye(be), R(be, e);
	}
	function B() {
		ye(be), ye(xe), ye(z);
	}
	function V(e) {
		var t = e.memoizedState;
		t !== null && (lh._currentValue = t.memoizedState, R(Se, e)), t = be.current;
		var n = pp(t, e.type);
		t !== n && (R(xe, e), R(be, n));
	}
	function we(e) {
		xe.current === e && (ye(be), ye(xe)), Se.current === e && (ye(Se), lh._currentValue = he);
	}
	var Te, Ee;
	function De(e) {
		if (Te === void 0) try {
			throw Error();
		} catch (e) {
			var t = e.stack.trim().match(/\n( *(at )?)/);
			Te = t && t[1] || "", Ee = -1 < e.stack.indexOf("\n    at") ? " (<anonymous>)" : -1 < e.stack.indexOf("@") ? "@unknown:0:0" : "";
		}
		return "\n" + Te + e + Ee;
	}
	var Oe = !1;
	function ke(e, t) {
		if (!e || Oe) return "";
		Oe = !0;
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
			Oe = !1, Error.prepareStackTrace = n;
		}
		return (n = e ? e.displayName || e.name : "") ? De(n) : "";
	}
	function Ae(e, t) {
		switch (e.tag) {
			case 26:
			case 27:
			case 5: return De(e.type);
			case 16: return De("Lazy");
			case 13: return e.child !== t && t !== null ? De("Suspense Fallback") : De("Suspense");
			case 19: return De("SuspenseList");
			case 0:
			case 15: return ke(e.type, !1);
			case 11: return ke(e.type.render, !1);
			case 1: return ke(e.type, !0);
			case 31: return De("Activity");
			case 30: return De("ViewTransition");
			default: return "";
		}
	}
	function je(e) {
		try {
			var t = "", n = null;
			do
				t += Ae(e, n), n = e, e = e.return;
			while (e);
			return t;
		} catch (e) {
			return "\nError generating stack: " + e.message + "\n" + e.stack;
		}
	}
	var Me = Object.prototype.hasOwnProperty, Ne = t.unstable_scheduleCallback, Pe = t.unstable_cancelCallback, Fe = t.unstable_shouldYield, Ie = t.unstable_requestPaint, Le = t.unstable_now, Re = t.unstable_getCurrentPriorityLevel, ze = t.unstable_ImmediatePriority, Be = t.unstable_UserBlockingPriority, Ve = t.unstable_NormalPriority, He = t.unstable_LowPriority, Ue = t.unstable_IdlePriority, We = t.log, Ge = t.unstable_setDisableYieldValue, Ke = null, qe = null;
	function Je(e) {
		if (typeof We == "function" && Ge(e), qe && typeof qe.setStrictMode == "function") try {
			qe.setStrictMode(Ke, e);
		} catch {}
	}
	var Ye = Math.clz32 ? Math.clz32 : Qe, Xe = Math.log, Ze = Math.LN2;
	function Qe(e) {
		return e >>>= 0, e === 0 ? 32 : 31 - (Xe(e) / Ze | 0) | 0;
	}
	var $e = 256, et = 262144, tt = 4194304;
	function nt(e) {
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
	function rt(e, t, n) {
		var r = e.pendingLanes;
		if (r === 0) return 0;
		var i = 0, a = e.suspendedLanes, o = e.pingedLanes;
		e = e.warmLanes;
		var s = r & 134217727;
		return s === 0 ? (s = r & ~a, s === 0 ? o === 0 ? n || (n = r & ~e, n !== 0 && (i = nt(n))) : i = nt(o) : i = nt(s)) : (r = s & ~a, r === 0 ? (o &= s, o === 0 ? n || (n = s & ~e, n !== 0 && (i = nt(n))) : i = nt(o)) : i = nt(r)), i === 0 ? 0 : t !== 0 && t !== i && (t & a) === 0 && (a = i & -i, n = t & -t, a >= n || a === 32 && n & 4194048) ? t : i;
	}
	function it(e, t) {
		return (e.pendingLanes & ~(e.suspendedLanes & ~e.pingedLanes) & t) === 0;
	}
	function at(e, t) {
		t & 8 && (t |= t & 32);
		var n = e.entangledLanes;
		if (n !== 0) for (e = e.entanglements, n &= t; 0 < n;) {
			var r = 31 - Ye(n), i = 1 << r;
			t |= e[r], n &= ~i;
		}
		return t;
	}
	function ot(e, t) {
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
	function st() {
		var e = tt;
		return tt <<= 1, !(tt & 62914560) && (tt = 4194304), e;
	}
	function ct(e) {
		for (var t = [], n = 0; 31 > n; n++) t.push(e);
		return t;
	}
	function lt(e, t) {
		e.pendingLanes |= t, t !== 268435456 && (e.suspendedLanes = 0, e.pingedLanes = 0, e.warmLanes = 0);
	}
	function ut(e, t, n, r, i, a) {
		var o = e.pendingLanes;
		e.pendingLanes = n, e.suspendedLanes = 0, e.pingedLanes = 0, e.warmLanes = 0, e.expiredLanes &= n, e.entangledLanes &= n, e.errorRecoveryDisabledLanes &= n, e.shellSuspendCounter = 0;
		var s = e.entanglements, c = e.expirationTimes, l = e.hiddenUpdates;
		for (n = o & ~n; 0 < n;) {
			var u = 31 - Ye(n), d = 1 << u;
			s[u] = 0, c[u] = -1;
			var f = l[u];
			if (f !== null) for (l[u] = null, u = 0; u < f.length; u++) {
				var p = f[u];
				p !== null && (p.lane &= -536870913);
			}
			n &= ~d;
		}
		r !== 0 && dt(e, r, 0), a !== 0 && i === 0 && e.tag !== 0 && (e.suspendedLanes |= a & ~(o & ~t));
	}
	function dt(e, t, n) {
		e.pendingLanes |= t, e.suspendedLanes &= ~t;
		var r = 31 - Ye(t);
		e.entangledLanes |= t, e.entanglements[r] = e.entanglements[r] | 1073741824 | n & 261930;
	}
	function ft(e, t) {
		var n = e.entangledLanes |= t;
		for (e = e.entanglements; n;) {
			var r = 31 - Ye(n), i = 1 << r;
			i & t | e[r] & t && (e[r] |= t), n &= ~i;
		}
	}
	function pt(e, t) {
		var n = t & -t;
		return n = n & 42 ? 1 : mt(n), (n & (e.suspendedLanes | t)) === 0 ? n : 0;
	}
	function mt(e) {
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
	function ht(e) {
		return e &= -e, 2 < e ? 8 < e ? e & 134217727 ? 32 : 268435456 : 8 : 2;
	}
	function gt() {
		var e = L.p;
		return e === 0 ? (e = window.event, e === void 0 ? 32 : Th(e.type)) : e;
	}
	function _t(e, t) {
		var n = L.p;
		try {
			return L.p = e, t();
		} finally {
			L.p = n;
		}
	}
	var vt = Math.random().toString(36).slice(2), yt = "__reactFiber$" + vt, bt = "__reactProps$" + vt, xt = "__reactContainer$" + vt, St = "__reactEvents$" + vt, Ct = "__reactListeners$" + vt, wt = "__reactHandles$" + vt, Tt = "__reactResources$" + vt, Et = "__reactMarker$" + vt, Dt = "__reactLoad$" + vt;
	function Ot(e) {
		delete e[yt], delete e[bt], delete e[Ct], delete e[wt];
	}
	function kt(e) {
		var t;
		if (t = e[yt]) return t;
		for (var n = e.parentNode; n;) {
			if (t = n[xt] || n[yt]) {
				if (n = t.alternate, t.child !== null || n !== null && n.child !== null) for (e = mm(e); e !== null;) {
					if (n = e[yt]) return n;
					e = mm(e);
				}
				return t;
			}
			e = n, n = e.parentNode;
		}
		return null;
	}
	function At(e) {
		if (e = e[yt] || e[xt]) {
			var t = e.tag;
			if (t === 5 || t === 6 || t === 13 || t === 31 || t === 26 || t === 27 || t === 3) return e;
		}
		return null;
	}
	function jt(e) {
		var t = e.tag;
		if (t === 5 || t === 26 || t === 27 || t === 6) return e.stateNode;
		throw Error(i(33));
	}
	function Mt(e) {
		var t = e[Tt];
		return t ||= e[Tt] = {
			hoistableStyles: /* @__PURE__ */ new Map(),
			hoistableScripts: /* @__PURE__ */ new Map()
		}, t;
	}
	function Nt(e) {
		e[Et] = !0;
	}
	function Pt(e) {
		e[Dt] = void 0;
	}
	var Ft = /* @__PURE__ */ new Set(), It = {};
	function Lt(e, t) {
		Rt(e, t), Rt(e + "Capture", t);
	}
	function Rt(e, t) {
		for (It[e] = t, e = 0; e < t.length; e++) Ft.add(t[e]);
	}
	var zt = RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"), Bt = {}, Vt = {};
	function Ht(e) {
		return Me.call(Vt, e) ? !0 : Me.call(Bt, e) ? !1 : zt.test(e) ? Vt[e] = !0 : (Bt[e] = !0, !1);
	}
	var H = !1;
	function Ut() {
		var e = H;
		return H = !1, e;
	}
	function Wt(e, t, n) {
		if (Ht(t)) {
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
	function Gt(e, t, n) {
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
	function Kt(e, t, n, r) {
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
	function qt(e) {
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
	function Jt(e) {
		var t = e.type;
		return (e = e.nodeName) && e.toLowerCase() === "input" && (t === "checkbox" || t === "radio");
	}
	function Yt(e, t, n) {
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
	function Xt(e) {
		if (!e._valueTracker) {
			var t = Jt(e) ? "checked" : "value";
			e._valueTracker = Yt(e, t, "" + e[t]);
		}
	}
	function Zt(e) {
		if (!e) return !1;
		var t = e._valueTracker;
		if (!t) return !0;
		var n = t.getValue(), r = "";
		return e && (r = Jt(e) ? e.checked ? "true" : "false" : e.value), e = r, e !== n && (t.setValue(e), !0);
	}
	var Qt = /[\n"\\]/g;
	function $t(e) {
		return e.replace(Qt, function(e) {
			return "\\" + e.charCodeAt(0).toString(16) + " ";
		});
	}
	function en(e, t, n, r, i, a, o, s) {
		e.name = "", o != null && typeof o != "function" && typeof o != "symbol" && typeof o != "boolean" ? e.type = o : e.removeAttribute("type"), t == null ? o !== "submit" && o !== "reset" || e.removeAttribute("value") : o === "number" ? (t === 0 && e.value === "" || e.value != t) && (e.value = "" + qt(t)) : e.value !== "" + qt(t) && (e.value = "" + qt(t)), t == null ? n == null ? r != null && e.removeAttribute("value") : nn(e, qt(n)) : o === "number" && e.value == t ? nn(e, qt(e.value)) : nn(e, qt(t)), i == null && a != null && (e.defaultChecked = !!a), i != null && (e.checked = i && typeof i != "function" && typeof i != "symbol"), s != null && typeof s != "function" && typeof s != "symbol" && typeof s != "boolean" ? e.name = "" + qt(s) : e.removeAttribute("name");
	}
	function tn(e, t, n, r, i, a, o, s) {
		if (a != null && typeof a != "function" && typeof a != "symbol" && typeof a != "boolean" && (e.type = a), t != null || n != null) {
			if (!(a !== "submit" && a !== "reset" || t != null)) {
				Xt(e);
				return;
			}
			n = n == null ? "" : "" + qt(n), t = t == null ? n : "" + qt(t), s || t === e.value || (e.value = t), e.defaultValue = t;
		}
		r ??= i, r = typeof r != "function" && typeof r != "symbol" && !!r, e.checked = s ? e.checked : !!r, e.defaultChecked = !!r, o != null && typeof o != "function" && typeof o != "symbol" && typeof o != "boolean" && (e.name = o), Xt(e);
	}
	function nn(e, t) {
		e.defaultValue !== "" + t && (e.defaultValue = "" + t);
	}
	function rn(e, t, n, r) {
		if (e = e.options, t) {
			t = {};
			for (var i = 0; i < n.length; i++) t["$" + n[i]] = !0;
			for (n = 0; n < e.length; n++) i = t.hasOwnProperty("$" + e[n].value), e[n].selected !== i && (e[n].selected = i), i && r && (e[n].defaultSelected = !0);
		} else {
			for (n = "" + qt(n), t = null, i = 0; i < e.length; i++) {
				if (e[i].value === n) {
					e[i].selected = !0, r && (e[i].defaultSelected = !0);
					return;
				}
				t !== null || e[i].disabled || (t = e[i]);
			}
			t !== null && (t.selected = !0);
		}
	}
	function an(e, t, n) {
		t != null && (t = "" + qt(t), t !== e.value && (e.value = t), n == null) ? e.defaultValue !== t && (e.defaultValue = t) : e.defaultValue = n == null ? "" : "" + qt(n);
	}
	function on(e, t, n, r) {
		if (t == null) {
			if (r != null) {
				if (n != null) throw Error(i(92));
				if (me(r)) {
					if (1 < r.length) throw Error(i(93));
					r = r[0];
				}
				n = r;
			}
			n ??= "", t = n;
		}
		n = qt(t), e.defaultValue = n, r = e.textContent, r === n && r !== "" && r !== null && (e.value = r), Xt(e);
	}
	function sn(e, t) {
		if (t) {
			var n = e.firstChild;
			if (n && n === e.lastChild && n.nodeType === 3) {
				n.nodeValue = t;
				return;
			}
		}
		e.textContent = t;
	}
	var cn = new Set("animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder msFlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalGroup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));
	function ln(e, t, n) {
		var r = t.indexOf("--") === 0;
		n == null || typeof n == "boolean" || n === "" ? r ? e.setProperty(t, "") : t === "float" ? e.cssFloat = "" : e[t] = "" : r ? e.setProperty(t, n) : typeof n != "number" || n === 0 || cn.has(t) ? t === "float" ? e.cssFloat = n : e[t] = ("" + n).trim() : e[t] = n + "px";
	}
	function un(e, t, n) {
		if (t != null && typeof t != "object") throw Error(i(62));
		if (e = e.style, n != null) {
			for (var r in n) !n.hasOwnProperty(r) || t != null && t.hasOwnProperty(r) || (r.indexOf("--") === 0 ? e.setProperty(r, "") : r === "float" ? e.cssFloat = "" : e[r] = "", H = !0);
			for (var a in t) r = t[a], t.hasOwnProperty(a) && n[a] !== r && (ln(e, a, r), H = !0);
		} else for (var o in t) t.hasOwnProperty(o) && ln(e, o, t[o]);
	}
	function dn(e) {
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
	var fn = /* @__PURE__ */ new Map([
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
	]), pn = /^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
	function mn(e) {
		return pn.test("" + e) ? "javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')" : e;
	}
	function hn() {}
	var gn = null;
	function _n(e) {
		return e = e.target || e.srcElement || window, e.correspondingUseElement && (e = e.correspondingUseElement), e.nodeType === 3 ? e.parentNode : e;
	}
	var vn = null, yn = null;
	function bn(e) {
		var t = At(e);
		if (t && (e = t.stateNode)) {
			var n = e[bt] || null;
			a: switch (e = t.stateNode, t.type) {
				case "input":
					if (en(e, n.value, n.defaultValue, n.defaultValue, n.checked, n.defaultChecked, n.type, n.name), t = n.name, n.type === "radio" && t != null) {
						for (n = e; n.parentNode;) n = n.parentNode;
						for (n = n.querySelectorAll("input[name=\"" + $t("" + t) + "\"][type=\"radio\"]"), t = 0; t < n.length; t++) {
							var r = n[t];
							if (r !== e && r.form === e.form) {
								var a = r[bt] || null;
								if (!a) throw Error(i(90));
								en(r, a.value, a.defaultValue, a.defaultValue, a.checked, a.defaultChecked, a.type, a.name);
							}
						}
						for (t = 0; t < n.length; t++) r = n[t], r.form === e.form && Zt(r);
					}
					break a;
				case "textarea":
					an(e, n.value, n.defaultValue);
					break a;
				case "select": t = n.value, t != null && rn(e, !!n.multiple, t, !1);
			}
		}
	}
	var xn = !1;
	function Sn(e, t, n) {
		if (xn) return e(t, n);
		xn = !0;
		try {
			return e(t);
		} finally {
			if (xn = !1, (vn !== null || yn !== null) && (zd(), vn && (t = vn, e = yn, yn = vn = null, bn(t), e))) for (t = 0; t < e.length; t++) bn(e[t]);
		}
	}
	function Cn(e, t) {
		var n = e.stateNode;
		if (n === null) return null;
		var r = n[bt] || null;
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
	var wn = typeof window < "u" && window.document !== void 0 && window.document.createElement !== void 0, Tn = !1;
	if (wn) try {
		var En = {};
		Object.defineProperty(En, "passive", { get: function() {
			Tn = !0;
		} }), window.addEventListener("test", En, En), window.removeEventListener("test", En, En);
	} catch {
		Tn = !1;
	}
	var Dn = null, On = null, kn = null;
	function An() {
		if (kn) return kn;
		var e, t = On, n = t.length, r, i = "value" in Dn ? Dn.value : Dn.textContent, a = i.length;
		for (e = 0; e < n && t[e] === i[e]; e++);
		var o = n - e;
		for (r = 1; r <= o && t[n - r] === i[a - r]; r++);
		return kn = i.slice(e, 1 < r ? 1 - r : void 0);
	}
	function jn(e) {
		var t = e.keyCode;
		return "charCode" in e ? (e = e.charCode, e === 0 && t === 13 && (e = 13)) : e = t, e === 10 && (e = 13), 32 <= e || e === 13 ? e : 0;
	}
	function Mn() {
		return !0;
	}
	function Nn() {
		return !1;
	}
	function Pn(e) {
		function t(t, n, r, i, a) {
			for (var o in this._reactName = t, this._targetInst = r, this.type = n, this.nativeEvent = i, this.target = a, this.currentTarget = null, e) e.hasOwnProperty(o) && (t = e[o], this[o] = t ? t(i) : i[o]);
			return this.isDefaultPrevented = (i.defaultPrevented == null ? !1 === i.returnValue : i.defaultPrevented) ? Mn : Nn, this.isPropagationStopped = Nn, this;
		}
		return D(t.prototype, {
			preventDefault: function() {
				this.defaultPrevented = !0;
				var e = this.nativeEvent;
				e && (e.preventDefault ? e.preventDefault() : typeof e.returnValue != "unknown" && (e.returnValue = !1), this.isDefaultPrevented = Mn);
			},
			stopPropagation: function() {
				var e = this.nativeEvent;
				e && (e.stopPropagation ? e.stopPropagation() : typeof e.cancelBubble != "unknown" && (e.cancelBubble = !0), this.isPropagationStopped = Mn);
			},
			persist: function() {},
			isPersistent: Mn
		}), t;
	}
	var Fn = {
		eventPhase: 0,
		bubbles: 0,
		cancelable: 0,
		timeStamp: function(e) {
			return e.timeStamp || Date.now();
		},
		defaultPrevented: 0,
		isTrusted: 0
	}, In = Pn(Fn), Ln = D({}, Fn, {
		view: 0,
		detail: 0
	}), Rn = Pn(Ln), zn, Bn, Vn, Hn = D({}, Ln, {
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
		getModifierState: Qn,
		button: 0,
		buttons: 0,
		relatedTarget: function(e) {
			return e.relatedTarget === void 0 ? e.fromElement === e.srcElement ? e.toElement : e.fromElement : e.relatedTarget;
		},
		movementX: function(e) {
			return "movementX" in e ? e.movementX : (e !== Vn && (Vn && e.type === "mousemove" ? (zn = e.screenX - Vn.screenX, Bn = e.screenY - Vn.screenY) : Bn = zn = 0, Vn = e), zn);
		},
		movementY: function(e) {
			return "movementY" in e ? e.movementY : Bn;
		}
	}), Un = Pn(Hn), Wn = Pn(D({}, Hn, { dataTransfer: 0 })), Gn = Pn(D({}, Ln, { relatedTarget: 0 })), Kn = Pn(D({}, Fn, {
		animationName: 0,
		elapsedTime: 0,
		pseudoElement: 0
	})), qn = Pn(D({}, Fn, { clipboardData: function(e) {
		return "clipboardData" in e ? e.clipboardData : window.clipboardData;
	} })), Jn = Pn(D({}, Fn, { data: 0 })), Yn = {
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
	}, U = {
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
	}, Xn = {
		Alt: "altKey",
		Control: "ctrlKey",
		Meta: "metaKey",
		Shift: "shiftKey"
	};
	function Zn(e) {
		var t = this.nativeEvent;
		return t.getModifierState ? t.getModifierState(e) : (e = Xn[e]) ? !!t[e] : !1;
	}
	function Qn() {
		return Zn;
	}
	var $n = Pn(D({}, Ln, {
		key: function(e) {
			if (e.key) {
				var t = Yn[e.key] || e.key;
				if (t !== "Unidentified") return t;
			}
			return e.type === "keypress" ? (e = jn(e), e === 13 ? "Enter" : String.fromCharCode(e)) : e.type === "keydown" || e.type === "keyup" ? U[e.keyCode] || "Unidentified" : "";
		},
		code: 0,
		location: 0,
		ctrlKey: 0,
		shiftKey: 0,
		altKey: 0,
		metaKey: 0,
		repeat: 0,
		locale: 0,
		getModifierState: Qn,
		charCode: function(e) {
			return e.type === "keypress" ? jn(e) : 0;
		},
		keyCode: function(e) {
			return e.type === "keydown" || e.type === "keyup" ? e.keyCode : 0;
		},
		which: function(e) {
			return e.type === "keypress" ? jn(e) : e.type === "keydown" || e.type === "keyup" ? e.keyCode : 0;
		}
	})), er = Pn(D({}, Hn, {
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
	})), tr = Pn(D({}, Fn, { submitter: 0 })), nr = Pn(D({}, Ln, {
		touches: 0,
		targetTouches: 0,
		changedTouches: 0,
		altKey: 0,
		metaKey: 0,
		ctrlKey: 0,
		shiftKey: 0,
		getModifierState: Qn
	})), rr = Pn(D({}, Fn, {
		propertyName: 0,
		elapsedTime: 0,
		pseudoElement: 0
	})), ir = Pn(D({}, Hn, {
		deltaX: function(e) {
			return "deltaX" in e ? e.deltaX : "wheelDeltaX" in e ? -e.wheelDeltaX : 0;
		},
		deltaY: function(e) {
			return "deltaY" in e ? e.deltaY : "wheelDeltaY" in e ? -e.wheelDeltaY : "wheelDelta" in e ? -e.wheelDelta : 0;
		},
		deltaZ: 0,
		deltaMode: 0
	})), ar = Pn(D({}, Fn, {
		newState: 0,
		oldState: 0,
		source: 0
	})), or = [
		9,
		13,
		27,
		32
	], sr = wn && "CompositionEvent" in window, cr = null;
	wn && "documentMode" in document && (cr = document.documentMode);
	var lr = wn && "TextEvent" in window && !cr, ur = wn && (!sr || cr && 8 < cr && 11 >= cr), dr = " ", fr = !1;
	function pr(e, t) {
		switch (e) {
			case "keyup": return or.indexOf(t.keyCode) !== -1;
			case "keydown": return t.keyCode !== 229;
			case "keypress":
			case "mousedown":
			case "focusout": return !0;
			default: return !1;
		}
	}
	function mr(e) {
		return e = e.detail, typeof e == "object" && "data" in e ? e.data : null;
	}
	var hr = !1;
	function gr(e, t) {
		switch (e) {
			case "compositionend": return mr(t);
			case "keypress": return t.which === 32 ? (fr = !0, dr) : null;
			case "textInput": return e = t.data, e === dr && fr ? null : e;
			default: return null;
		}
	}
	function _r(e, t) {
		if (hr) return e === "compositionend" || !sr && pr(e, t) ? (e = An(), kn = On = Dn = null, hr = !1, e) : null;
		switch (e) {
			case "paste": return null;
			case "keypress":
				if (!(t.ctrlKey || t.altKey || t.metaKey) || t.ctrlKey && t.altKey) {
					if (t.char && 1 < t.char.length) return t.char;
					if (t.which) return String.fromCharCode(t.which);
				}
				return null;
			case "compositionend": return ur && t.locale !== "ko" ? null : t.data;
			default: return null;
		}
	}
	var vr = {
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
	function yr(e) {
		var t = e && e.nodeName && e.nodeName.toLowerCase();
		return t === "input" ? !!vr[e.type] : t === "textarea";
	}
	function br(e, t, n, r) {
		vn ? yn ? yn.push(r) : yn = [r] : vn = r, t = Yf(t, "onChange"), 0 < t.length && (n = new In("onChange", "change", null, n, r), e.push({
			event: n,
			listeners: t
		}));
	}
	var xr = null, Sr = null;
	function Cr(e) {
		Hf(e, 0);
	}
	function wr(e) {
		if (Zt(jt(e))) return e;
	}
	function Tr(e, t) {
		if (e === "change") return t;
	}
	var Er = !1;
	if (wn) {
		var Dr;
		if (wn) {
			var Or = "oninput" in document;
			if (!Or) {
				var kr = document.createElement("div");
				kr.setAttribute("oninput", "return;"), Or = typeof kr.oninput == "function";
			}
			Dr = Or;
		} else Dr = !1;
		Er = Dr && (!document.documentMode || 9 < document.documentMode);
	}
	function Ar() {
		xr && (xr.detachEvent("onpropertychange", jr), Sr = xr = null);
	}
	function jr(e) {
		if (e.propertyName === "value" && wr(Sr)) {
			var t = [];
			br(t, Sr, e, _n(e)), Sn(Cr, t);
		}
	}
	function Mr(e, t, n) {
		e === "focusin" ? (Ar(), xr = t, Sr = n, xr.attachEvent("onpropertychange", jr)) : e === "focusout" && Ar();
	}
	function Nr(e) {
		if (e === "selectionchange" || e === "keyup" || e === "keydown") return wr(Sr);
	}
	function Pr(e, t) {
		if (e === "click") return wr(t);
	}
	function Fr(e, t) {
		if (e === "input" || e === "change") return wr(t);
	}
	function Ir(e, t) {
		return e === t && (e !== 0 || 1 / e == 1 / t) || e !== e && t !== t;
	}
	var Lr = typeof Object.is == "function" ? Object.is : Ir;
	function Rr(e, t) {
		if (Lr(e, t)) return !0;
		if (typeof e != "object" || !e || typeof t != "object" || !t) return !1;
		var n = Object.keys(e), r = Object.keys(t);
		if (n.length !== r.length) return !1;
		for (r = 0; r < n.length; r++) {
			var i = n[r];
			if (!Me.call(t, i) || !Lr(e[i], t[i])) return !1;
		}
		return !0;
	}
	function zr(e) {
		if (e ||= typeof document < "u" ? document : void 0, e === void 0) return null;
		try {
			return e.activeElement || e.body;
		} catch {
			return e.body;
		}
	}
	function Br(e) {
		for (; e && e.firstChild;) e = e.firstChild;
		return e;
	}
	function Vr(e, t) {
		var n = Br(e);
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
			n = Br(n);
		}
	}
	function Hr(e, t) {
		return e && t ? e === t ? !0 : e && e.nodeType === 3 ? !1 : t && t.nodeType === 3 ? Hr(e, t.parentNode) : "contains" in e ? e.contains(t) : e.compareDocumentPosition ? !!(e.compareDocumentPosition(t) & 16) : !1 : !1;
	}
	function Ur(e) {
		e = e != null && e.ownerDocument != null && e.ownerDocument.defaultView != null ? e.ownerDocument.defaultView : window;
		for (var t = zr(e.document); t instanceof e.HTMLIFrameElement;) {
			try {
				var n = typeof t.contentWindow.location.href == "string";
			} catch {
				n = !1;
			}
			if (n) e = t.contentWindow;
			else break;
			t = zr(e.document);
		}
		return t;
	}
	function Wr(e) {
		var t = e && e.nodeName && e.nodeName.toLowerCase();
		return t && (t === "input" && (e.type === "text" || e.type === "search" || e.type === "tel" || e.type === "url" || e.type === "password") || t === "textarea" || e.contentEditable === "true");
	}
	var Gr = wn && "documentMode" in document && 11 >= document.documentMode, Kr = null, qr = null, Jr = null, Yr = !1;
	function Xr(e, t, n) {
		var r = n.window === n ? n.document : n.nodeType === 9 ? n : n.ownerDocument;
		Yr || Kr == null || Kr !== zr(r) || (r = Kr, "selectionStart" in r && Wr(r) ? r = {
			start: r.selectionStart,
			end: r.selectionEnd
		} : (r = (r.ownerDocument && r.ownerDocument.defaultView || window).getSelection(), r = {
			anchorNode: r.anchorNode,
			anchorOffset: r.anchorOffset,
			focusNode: r.focusNode,
			focusOffset: r.focusOffset
		}), Jr && Rr(Jr, r) || (Jr = r, r = Yf(qr, "onSelect"), 0 < r.length && (t = new In("onSelect", "select", null, t, n), e.push({
			event: t,
			listeners: r
		}), t.target = Kr)));
	}
	function Zr(e, t) {
		var n = {};
		return n[e.toLowerCase()] = t.toLowerCase(), n["Webkit" + e] = "webkit" + t, n["Moz" + e] = "moz" + t, n;
	}
	var Qr = {
		animationend: Zr("Animation", "AnimationEnd"),
		animationiteration: Zr("Animation", "AnimationIteration"),
		animationstart: Zr("Animation", "AnimationStart"),
		transitionrun: Zr("Transition", "TransitionRun"),
		transitionstart: Zr("Transition", "TransitionStart"),
		transitioncancel: Zr("Transition", "TransitionCancel"),
		transitionend: Zr("Transition", "TransitionEnd")
	}, $r = {}, ei = {};
	wn && (ei = document.createElement("div").style, "AnimationEvent" in window || (delete Qr.animationend.animation, delete Qr.animationiteration.animation, delete Qr.animationstart.animation), "TransitionEvent" in window || delete Qr.transitionend.transition);
	function ti(e) {
		if ($r[e]) return $r[e];
		if (!Qr[e]) return e;
		var t = Qr[e], n;
		for (n in t) if (t.hasOwnProperty(n) && n in ei) return $r[e] = t[n];
		return e;
	}
	var ni = ti("animationend"), ri = ti("animationiteration"), ii = ti("animationstart"), ai = ti("transitionrun"), oi = ti("transitionstart"), si = ti("transitioncancel"), ci = ti("transitionend"), li = /* @__PURE__ */ new Map(), ui = "abort auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel".split(" ");
	ui.push("scrollEnd");
	function di(e, t) {
		li.set(e, t), Lt(t, [e]);
	}
	var fi = 0;
	function pi(e, t) {
		if (e.name != null && e.name !== "auto") return e.name;
		if (t.autoName !== null) return t.autoName;
		e = bd.identifierPrefix;
		var n = fi++;
		return e = "_" + e + "t_" + n.toString(32) + "_", t.autoName = e;
	}
	function mi(e) {
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
	function hi(e, t) {
		return e = mi(e), t = mi(t), t == null ? e === "auto" ? null : e : t === "auto" ? null : t;
	}
	var gi = typeof reportError == "function" ? reportError : function(e) {
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
	}, _i = [], vi = 0, yi = 0;
	function bi() {
		for (var e = vi, t = yi = vi = 0; t < e;) {
			var n = _i[t];
			_i[t++] = null;
			var r = _i[t];
			_i[t++] = null;
			var i = _i[t];
			_i[t++] = null;
			var a = _i[t];
			if (_i[t++] = null, r !== null && i !== null) {
				var o = r.pending;
				o === null ? i.next = i : (i.next = o.next, o.next = i), r.pending = i;
			}
			a !== 0 && wi(n, i, a);
		}
	}
	function xi(e, t, n, r) {
		_i[vi++] = e, _i[vi++] = t, _i[vi++] = n, _i[vi++] = r, yi |= r, e.lanes |= r, e = e.alternate, e !== null && (e.lanes |= r);
	}
	function Si(e, t, n, r) {
		return xi(e, t, n, r), Ti(e);
	}
	function Ci(e, t) {
		return xi(e, null, null, t), Ti(e);
	}
	function wi(e, t, n) {
		e.lanes |= n;
		var r = e.alternate;
		r !== null && (r.lanes |= n);
		for (var i = !1, a = e.return; a !== null;) a.childLanes |= n, r = a.alternate, r !== null && (r.childLanes |= n), a.tag === 22 && (e = a.stateNode, e === null || e._visibility & 1 || (i = !0)), e = a, a = a.return;
		return e.tag === 3 ? (a = e.stateNode, i && t !== null && (i = 31 - Ye(n), e = a.hiddenUpdates, r = e[i], r === null ? e[i] = [t] : r.push(t), t.lane = n | 536870912), a) : null;
	}
	function Ti(e) {
		if (50 < kd) throw kd = 0, Ad = null, Error(i(185));
		for (var t = e.return; t !== null;) e = t, t = e.return;
		return e.tag === 3 ? e.stateNode : null;
	}
	var Ei = {};
	function Di(e, t, n, r) {
		this.tag = e, this.key = n, this.sibling = this.child = this.return = this.stateNode = this.type = this.elementType = null, this.index = 0, this.refCleanup = this.ref = null, this.pendingProps = t, this.dependencies = this.memoizedState = this.updateQueue = this.memoizedProps = null, this.mode = r, this.subtreeFlags = this.flags = 0, this.deletions = null, this.childLanes = this.lanes = 0, this.alternate = null;
	}
	function Oi(e, t, n, r) {
		return new Di(e, t, n, r);
	}
	function ki(e) {
		return e = e.prototype, !(!e || !e.isReactComponent);
	}
	function Ai(e, t) {
		var n = e.alternate;
		return n === null ? (n = Oi(e.tag, t, e.key, e.mode), n.elementType = e.elementType, n.type = e.type, n.stateNode = e.stateNode, n.alternate = e, e.alternate = n) : (n.pendingProps = t, n.type = e.type, n.flags = 0, n.subtreeFlags = 0, n.deletions = null), n.flags = e.flags & 1206910976, n.childLanes = e.childLanes, n.lanes = e.lanes, n.child = e.child, n.memoizedProps = e.memoizedProps, n.memoizedState = e.memoizedState, n.updateQueue = e.updateQueue, t = e.dependencies, n.dependencies = t === null ? null : {
			lanes: t.lanes,
			firstContext: t.firstContext
		}, n.sibling = e.sibling, n.index = e.index, n.ref = e.ref, n.refCleanup = e.refCleanup, n;
	}
	function ji(e, t) {
		e.flags &= 1206910978;
		var n = e.alternate;
		return n === null ? (e.childLanes = 0, e.lanes = t, e.child = null, e.subtreeFlags = 0, e.memoizedProps = null, e.memoizedState = null, e.updateQueue = null, e.dependencies = null, e.stateNode = null) : (e.childLanes = n.childLanes, e.lanes = n.lanes, e.child = n.child, e.subtreeFlags = 0, e.deletions = null, e.memoizedProps = n.memoizedProps, e.memoizedState = n.memoizedState, e.updateQueue = n.updateQueue, e.type = n.type, t = n.dependencies, e.dependencies = t === null ? null : {
			lanes: t.lanes,
			firstContext: t.firstContext
		}), e;
	}
	function Mi(e, t, n, r, a, o) {
		var s = 0;
		if (r = e, typeof r == "function") ki(r) && (s = 1);
		else if (typeof r == "string") s = Ym(e, n, be.current) ? 26 : e === "html" || e === "head" || e === "body" ? 27 : 5;
		else a: switch (r) {
			case oe: return e = Oi(31, n, t, a), e.elementType = oe, e.lanes = o, e;
			case j: return Ni(n.children, a, o, t);
			case ee:
				s = 8, a |= 24;
				break;
			case M: return e = Oi(12, n, t, a | 2), e.elementType = M, e.lanes = o, e;
			case re: return e = Oi(13, n, t, a), e.elementType = re, e.lanes = o, e;
			case ie: return e = Oi(19, n, t, a), e.elementType = ie, e.lanes = o, e;
			case F:
			case ce: return e = a | 32, e = Oi(30, n, t, e), e.elementType = ce, e.lanes = o, e.stateNode = {
				autoName: null,
				paired: null,
				clones: null,
				ref: null
			}, e;
			default:
				if (typeof r == "object" && r) switch (r.$$typeof) {
					case te:
						s = 10;
						break a;
					case N:
						s = 9;
						break a;
					case ne:
						s = 11;
						break a;
					case ae:
						s = 14;
						break a;
					case P:
						s = 16, r = null;
						break a;
				}
				s = 29, n = Error(i(130, e === null ? "null" : typeof e, "")), r = null;
		}
		return t = Oi(s, n, t, a), t.elementType = e, t.type = r, t.lanes = o, t;
	}
	function Ni(e, t, n, r) {
		return e = Oi(7, e, r, t), e.lanes = n, e;
	}
	function Pi(e, t, n) {
		return e = Oi(6, e, null, t), e.lanes = n, e;
	}
	function Fi(e) {
		var t = Oi(18, null, null, 0);
		return t.stateNode = e, t;
	}
	function Ii(e, t, n) {
		return t = Oi(4, e.children === null ? [] : e.children, e.key, t), t.lanes = n, t.stateNode = {
			containerInfo: e.containerInfo,
			pendingChildren: null,
			implementation: e.implementation
		}, t;
	}
	var Li = /* @__PURE__ */ new WeakMap();
	function Ri(e, t) {
		if (typeof e == "object" && e) {
			var n = Li.get(e);
			return n === void 0 ? (t = {
				value: e,
				source: t,
				stack: je(t)
			}, Li.set(e, t), t) : n;
		}
		return {
			value: e,
			source: t,
			stack: je(t)
		};
	}
	var zi = [], Bi = 0, Vi = null, Hi = 0, Ui = [], Wi = 0, Gi = null, Ki = 1, qi = "";
	function Ji(e, t) {
		zi[Bi++] = Hi, zi[Bi++] = Vi, Vi = e, Hi = t;
	}
	function Yi(e, t, n) {
		Ui[Wi++] = Ki, Ui[Wi++] = qi, Ui[Wi++] = Gi, Gi = e;
		var r = Ki;
		e = qi;
		var i = 32 - Ye(r) - 1;
		r &= ~(1 << i), n += 1;
		var a = 32 - Ye(t) + i;
		if (30 < a) {
			var o = i - i % 5;
			a = (r & (1 << o) - 1).toString(32), r >>= o, i -= o, Ki = 1 << 32 - Ye(t) + i | n << i | r, qi = a + e;
		} else Ki = 1 << a | n << i | r, qi = e;
	}
	function Xi(e) {
		e.return !== null && (Ji(e, 1), Yi(e, 1, 0));
	}
	function Zi(e) {
		for (; e === Vi;) Vi = zi[--Bi], zi[Bi] = null, Hi = zi[--Bi], zi[Bi] = null;
		for (; e === Gi;) Gi = Ui[--Wi], Ui[Wi] = null, qi = Ui[--Wi], Ui[Wi] = null, Ki = Ui[--Wi], Ui[Wi] = null;
	}
	function Qi(e, t) {
		Ui[Wi++] = Ki, Ui[Wi++] = qi, Ui[Wi++] = Gi, Ki = t.id, qi = t.overflow, Gi = e;
	}
	var $i = null, ea = null, W = !1, ta = null, na = !1, ra = Error(i(519));
	function ia(e) {
		throw ua(Ri(Error(i(418, 1 < arguments.length && arguments[1] !== void 0 && arguments[1] ? "text" : "HTML", "")), e)), ra;
	}
	function aa(e) {
		var t = e.stateNode, n = e.type, r = e.memoizedProps;
		switch (t[yt] = e, t[bt] = r, n) {
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
				Z("invalid", t), tn(t, r.value, r.defaultValue, r.checked, r.defaultChecked, r.type, r.name, !0);
				break;
			case "select":
				Z("invalid", t);
				break;
			case "textarea": Z("invalid", t), on(t, r.value, r.defaultValue, r.children);
		}
		n = r.children, typeof n != "string" && typeof n != "number" && typeof n != "bigint" || t.textContent === "" + n || !0 === r.suppressHydrationWarning || tp(t.textContent, n) ? (r.popover != null && (Z("beforetoggle", t), Z("toggle", t)), r.onScroll != null && Z("scroll", t), r.onScrollEnd != null && Z("scrollend", t), r.onClick != null && (t.onclick = hn), t = !0) : t = !1, t || ia(e, !0);
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
			ea = pm(e);
		} else if (t === 31) {
			if (e = e.memoizedState, e = e === null ? null : e.dehydrated, !e) throw Error(i(317));
			ea = pm(e);
		} else t === 27 ? (t = ea, wp(e.type) ? (e = fm, fm = null, ea = e) : ea = t) : ea = $i ? dm(e.stateNode.nextSibling) : null;
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
	var da = ve(null), fa = null, pa = null;
	function ma(e, t, n) {
		R(da, t._currentValue), t._currentValue = n;
	}
	function ha(e) {
		e._currentValue = da.current, ye(da);
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
					Lr(a.pendingProps.value, s.value) || (e === null ? e = [c] : e.push(c));
				}
			} else if (a === Se.current) {
				if (s = a.alternate, s === null) throw Error(i(387));
				s.memoizedState.memoizedState !== a.memoizedState.memoizedState && (e === null ? e = [lh] : e.push(lh));
			}
			a = a.return;
		}
		return e !== null && _a(t, e, n, r), t.flags |= 262144, e !== null;
	}
	function ya(e) {
		for (e = e.firstContext; e !== null;) {
			if (!Lr(e.context._currentValue, e.memoizedValue)) return !0;
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
		$$typeof: te,
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
	var Ba = I.S;
	I.S = function(e, t) {
		if (hd = Le(), typeof t == "object" && t && typeof t.then == "function" && La(e, t), ja !== null) for (var n = xf; n !== null;) Aa(n, ja), n = n.next;
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
	var Va = ve(null);
	function Ha() {
		var e = Va.current;
		return e === null ? $u.pooledCache : e;
	}
	function Ua(e, t) {
		t === null ? R(Va, Va.current) : R(Va, t.pool);
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
		switch (n = e[n], n === void 0 ? e.push(t) : n !== t && (t.then(hn, hn), t = n), t.status) {
			case "fulfilled": return t.value;
			case "rejected": throw e = t.reason, eo(e), e === void 0 && !("reason" in t) ? Error(i(600)) : e;
			default:
				if (typeof t.status == "string") t.then(hn, hn);
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
			return e = Ai(e, t), e.index = 0, e.sibling = null, e;
		}
		function o(t, n, r) {
			return t.index = r, e ? (r = t.alternate, r === null ? (t.flags |= 134217730, n) : (r = r.index, r < n ? (t.flags |= 2, n) : r)) : (t.flags |= 1048576, n);
		}
		function s(t) {
			return e && t.alternate === null && (t.flags |= 134217730), t;
		}
		function c(e, t, n, r) {
			return t === null || t.tag !== 6 ? (t = Pi(n, e.mode, r), t.return = e, t) : (t = a(t, n), t.return = e, t);
		}
		function l(e, t, n, r) {
			var i = n.type;
			return i === j ? (e = d(e, t, n.props.children, r, n.key), io(e, n), e) : t !== null && (t.elementType === i || typeof i == "object" && i && i.$$typeof === P && Za(i) === t.type) ? (t = a(t, n.props), io(t, n), t.return = e, t) : (t = Mi(n.type, n.key, n.props, null, e.mode, r), io(t, n), t.return = e, t);
		}
		function u(e, t, n, r) {
			return t === null || t.tag !== 4 || t.stateNode.containerInfo !== n.containerInfo || t.stateNode.implementation !== n.implementation ? (t = Ii(n, e.mode, r), t.return = e, t) : (t = a(t, n.children || []), t.return = e, t);
		}
		function d(e, t, n, r, i) {
			return t === null || t.tag !== 7 ? (t = Ni(n, e.mode, r, i), t.return = e, t) : (t = a(t, n), t.return = e, t);
		}
		function f(e, t, n) {
			if (typeof t == "string" && t !== "" || typeof t == "number" || typeof t == "bigint") return t = Pi("" + t, e.mode, n), t.return = e, t;
			if (typeof t == "object" && t) {
				switch (t.$$typeof) {
					case k: return n = Mi(t.type, t.key, t.props, null, e.mode, n), io(n, t), n.return = e, n;
					case A: return t = Ii(t, e.mode, n), t.return = e, t;
					case P: return t = Za(t), f(e, t, n);
				}
				if (me(t) || de(t)) return t = Ni(t, e.mode, n, null), t.return = e, t;
				if (typeof t.then == "function") return f(e, ro(t), n);
				if (t.$$typeof === te) return f(e, Sa(e, t), n);
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
					case P: return n = Za(n), p(e, t, n, r);
				}
				if (me(n) || de(n)) return i === null ? d(e, t, n, r, null) : null;
				if (typeof n.then == "function") return p(e, t, ro(n), r);
				if (n.$$typeof === te) return p(e, t, Sa(e, n), r);
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
					case P: return r = Za(r), m(e, t, n, r, i);
				}
				if (me(r) || de(r)) return e = e.get(n) || null, d(t, e, r, i, null);
				if (typeof r.then == "function") return m(e, t, n, ro(r), i);
				if (r.$$typeof === te) return m(e, t, n, Sa(t, r), i);
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
			if (h === s.length) return n(i, d), W && Ji(i, h), l;
			if (d === null) {
				for (; h < s.length; h++) d = f(i, s[h], c), d !== null && (a = o(d, a, h), u === null ? l = d : u.sibling = d, u = d);
				return W && Ji(i, h), l;
			}
			for (d = r(d); h < s.length; h++) g = m(d, i, h, s[h], c), g !== null && (e && (_ = g.alternate, _ !== null && d.delete(_.key === null ? h : _.key)), a = o(g, a, h), u === null ? l = g : u.sibling = g, u = g);
			return e && d.forEach(function(e) {
				return t(i, e);
			}), W && Ji(i, h), l;
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
			if (v.done) return n(a, h), W && Ji(a, g), u;
			if (h === null) {
				for (; !v.done; g++, v = c.next()) v = f(a, v.value, l), v !== null && (s = o(v, s, g), d === null ? u = v : d.sibling = v, d = v);
				return W && Ji(a, g), u;
			}
			for (h = r(h); !v.done; g++, v = c.next()) v = m(h, a, g, v.value, l), v !== null && (e && (_ = v.alternate, _ !== null && h.delete(_.key === null ? g : _.key)), s = o(v, s, g), d === null ? u = v : d.sibling = v, d = v);
			return e && h.forEach(function(e) {
				return t(a, e);
			}), W && Ji(a, g), u;
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
									} else if (r.elementType === l || typeof l == "object" && l && l.$$typeof === P && Za(l) === r.type) {
										n(e, r.sibling), c = a(r, o.props), io(c, o), c.return = e, e = c;
										break a;
									}
									n(e, r);
									break;
								}
								t(e, r), r = r.sibling;
							}
							o.type === j ? (c = Ni(o.props.children, e.mode, c, o.key), io(c, o), c.return = e, e = c) : (c = Mi(o.type, o.key, o.props, null, e.mode, c), io(c, o), c.return = e, e = c);
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
							c = Ii(o, e.mode, c), c.return = e, e = c;
						}
						return s(e);
					case P: return o = Za(o), _(e, r, o, c);
				}
				if (me(o)) return h(e, r, o, c);
				if (de(o)) {
					if (l = de(o), typeof l != "function") throw Error(i(150));
					return o = l.call(o), g(e, r, o, c);
				}
				if (typeof o.then == "function") return _(e, r, ro(o), c);
				if (o.$$typeof === te) return _(e, r, Sa(e, o), c);
				ao(e, o);
			}
			return typeof o == "string" && o !== "" || typeof o == "number" || typeof o == "bigint" ? (o = "" + o, r !== null && r.tag === 6 ? (n(e, r.sibling), c = a(r, o), c.return = e, e = c) : (n(e, r), c = Pi(o, e.mode, c), c.return = e, e = c), s(e)) : n(e, r);
		}
		return function(e, t, n, r) {
			try {
				no = 0;
				var i = _(e, t, n, r);
				return to = null, i;
			} catch (t) {
				if (t === Ga || t === qa) throw t;
				var a = Oi(29, t, null, e.mode);
				return a.lanes = r, a.return = e, a;
			}
		};
	}
	var so = oo(!0), co = oo(!1), lo = !1;
	function uo(e) {
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
	function fo(e, t) {
		e = e.updateQueue, t.updateQueue === e && (t.updateQueue = {
			baseState: e.baseState,
			firstBaseUpdate: e.firstBaseUpdate,
			lastBaseUpdate: e.lastBaseUpdate,
			shared: e.shared,
			callbacks: null
		});
	}
	function po(e) {
		return {
			lane: e,
			tag: 0,
			payload: null,
			callback: null,
			next: null
		};
	}
	function mo(e, t, n) {
		var r = e.updateQueue;
		if (r === null) return null;
		if (r = r.shared, q & 2) {
			var i = r.pending;
			return i === null ? t.next = t : (t.next = i.next, i.next = t), r.pending = t, t = Ti(e), wi(e, null, n), t;
		}
		return xi(e, r, t, n), Ti(e);
	}
	function ho(e, t, n) {
		if (t = t.updateQueue, t !== null && (t = t.shared, n & 4194048)) {
			var r = t.lanes;
			r &= e.pendingLanes, n |= r, t.lanes = n, ft(e, n);
		}
	}
	function go(e, t) {
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
	var _o = !1;
	function vo() {
		if (_o) {
			var e = Ia;
			if (e !== null) throw e;
		}
	}
	function yo(e, t, n, r) {
		_o = !1;
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
				if (p ? (Y & f) === f : (r & f) === f) {
					f !== 0 && f === Fa && (_o = !0), u !== null && (u = u.next = {
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
	function bo(e, t) {
		if (typeof e != "function") throw Error(i(191, e));
		e.call(t);
	}
	function xo(e, t) {
		var n = e.callbacks;
		if (n !== null) for (e.callbacks = null, e = 0; e < n.length; e++) bo(n[e], t);
	}
	var So = ve(null), Co = ve(0);
	function wo(e, t) {
		e = id, R(Co, e), R(So, t), id = e | t.baseLanes;
	}
	function To() {
		R(Co, id), R(So, So.current);
	}
	function Eo() {
		id = Co.current, ye(So), ye(Co);
	}
	var Do = ve(null), Oo = null;
	function ko(e) {
		var t = e.alternate;
		R(Po, Po.current & 1), R(Do, e), Oo === null && (t === null || So.current !== null || t.memoizedState !== null) && (Oo = e);
	}
	function Ao(e) {
		R(Po, Po.current), R(Do, e), Oo === null && (Oo = e);
	}
	function jo(e) {
		e.tag === 22 ? (R(Po, Po.current), R(Do, e), Oo === null && (Oo = e)) : Mo();
	}
	function Mo() {
		R(Po, Po.current), R(Do, Do.current);
	}
	function No(e) {
		ye(Do), Oo === e && (Oo = null), ye(Po);
	}
	var Po = ve(0);
	function Fo(e, t) {
		R(Do, Do.current), R(Po, t);
	}
	function Io(e) {
		ye(Po), ye(Do), Oo === e && (Oo = null);
	}
	function Lo(e) {
		for (var t = e; t !== null;) {
			if (t.tag === 13) {
				var n = t.memoizedState;
				if (n !== null && (n = n.dehydrated, n === null || cm(n) || lm(n))) return t;
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
	var Ro = 0, G = null, zo = null, Bo = null, Vo = !1, Ho = !1, Uo = !1, Wo = 0, Go = 0, Ko = null, qo = 0;
	function Jo() {
		throw Error(i(321));
	}
	function Yo(e, t) {
		if (t === null) return !1;
		for (var n = 0; n < t.length && n < e.length; n++) if (!Lr(e[n], t[n])) return !1;
		return !0;
	}
	function Xo(e, t, n, r, i, a) {
		return Ro = a, G = t, t.memoizedState = null, t.updateQueue = null, t.lanes = 0, I.H = e === null || e.memoizedState === null ? pc : mc, Uo = !1, a = n(r, i), Uo = !1, Ho && (a = Qo(t, n, r, i)), Zo(e), a;
	}
	function Zo(e) {
		I.H = fc;
		var t = zo !== null && zo.next !== null;
		if (Ro = 0, Bo = zo = G = null, Vo = !1, Go = 0, Ko = null, t) throw Error(i(300));
		e === null || jc || (e = e.dependencies, e !== null && ya(e) && (jc = !0));
	}
	function Qo(e, t, n, r) {
		G = e;
		var a = 0;
		do {
			if (Ho && (Ko = null), Go = 0, Ho = !1, 25 <= a) throw Error(i(301));
			if (a += 1, Bo = zo = null, e.updateQueue != null) {
				var o = e.updateQueue;
				o.lastEffect = null, o.events = null, o.stores = null, o.memoCache != null && (o.memoCache.index = 0);
			}
			I.H = hc, o = t(n, r);
		} while (Ho);
		return o;
	}
	function $o() {
		var e = I.H, t = e.useState()[0];
		return t = typeof t.then == "function" ? os(t) : t, e = e.useState()[0], (zo === null ? null : zo.memoizedState) !== e && (G.flags |= 1024), t;
	}
	function es() {
		var e = Wo !== 0;
		return Wo = 0, e;
	}
	function ts(e, t, n) {
		t.updateQueue = e.updateQueue, t.flags &= -2053, e.lanes &= ~n;
	}
	function ns(e) {
		if (Vo) {
			for (e = e.memoizedState; e !== null;) {
				var t = e.queue;
				t !== null && (t.pending = null), e = e.next;
			}
			Vo = !1;
		}
		Ro = 0, Bo = zo = G = null, Ho = !1, Go = Wo = 0, Ko = null;
	}
	function rs() {
		var e = {
			memoizedState: null,
			baseState: null,
			baseQueue: null,
			queue: null,
			next: null
		};
		return Bo === null ? G.memoizedState = Bo = e : Bo = Bo.next = e, Bo;
	}
	function is() {
		if (zo === null) {
			var e = G.alternate;
			e = e === null ? null : e.memoizedState;
		} else e = zo.next;
		var t = Bo === null ? G.memoizedState : Bo.next;
		if (t !== null) Bo = t, zo = e;
		else {
			if (e === null) throw G.alternate === null ? Error(i(467)) : Error(i(310));
			zo = e, e = {
				memoizedState: zo.memoizedState,
				baseState: zo.baseState,
				baseQueue: zo.baseQueue,
				queue: zo.queue,
				next: null
			}, Bo === null ? G.memoizedState = Bo = e : Bo = Bo.next = e;
		}
		return Bo;
	}
	function as() {
		return {
			lastEffect: null,
			events: null,
			stores: null,
			memoCache: null
		};
	}
	function os(e) {
		var t = Go;
		return Go += 1, Ko === null && (Ko = []), e = Xa(Ko, e, t), t = G, (Bo === null ? t.memoizedState : Bo.next) === null && (t = t.alternate, I.H = t === null || t.memoizedState === null ? pc : mc), e;
	}
	function ss(e) {
		if (typeof e == "object" && e) {
			if (typeof e.then == "function") return os(e);
			if (e.$$typeof === le) return;
			if (e.$$typeof === te) return xa(e);
		}
		throw Error(i(438, String(e)));
	}
	function cs(e) {
		var t = null, n = G.updateQueue;
		if (n !== null && (t = n.memoCache), t == null) {
			var r = G.alternate;
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
		}, n === null && (n = as(), G.updateQueue = n), n.memoCache = t, n = t.data[t.index], n === void 0) for (n = t.data[t.index] = Array(e), r = 0; r < e; r++) n[r] = se;
		return t.index++, n;
	}
	function ls(e, t) {
		return typeof t == "function" ? t(e) : t;
	}
	function us(e) {
		return ds(is(), zo, e);
	}
	function ds(e, t, n) {
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
				if (f === u.lane ? (Ro & f) === f : (Y & f) === f) {
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
					else if ((Ro & p) === p) {
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
					}, l === null ? (c = l = f, s = o) : l = l.next = f, G.lanes |= p, od |= p;
					f = u.action, Uo && n(o, f), o = u.hasEagerState ? u.eagerState : n(o, f);
				} else p = {
					lane: f,
					revertLane: u.revertLane,
					gesture: u.gesture,
					action: u.action,
					hasEagerState: u.hasEagerState,
					eagerState: u.eagerState,
					next: null
				}, l === null ? (c = l = p, s = o) : l = l.next = p, G.lanes |= f, od |= f;
				u = u.next;
			} while (u !== null && u !== t);
			if (l === null ? s = o : l.next = c, !Lr(o, e.memoizedState) && (jc = !0, d && (n = Ia, n !== null))) throw n;
			e.memoizedState = o, e.baseState = s, e.baseQueue = l, r.lastRenderedState = o;
		}
		return a === null && (r.lanes = 0), [e.memoizedState, r.dispatch];
	}
	function fs(e) {
		var t = is(), n = t.queue;
		if (n === null) throw Error(i(311));
		n.lastRenderedReducer = e;
		var r = n.dispatch, a = n.pending, o = t.memoizedState;
		if (a !== null) {
			n.pending = null;
			var s = a = a.next;
			do
				o = e(o, s.action), s = s.next;
			while (s !== a);
			Lr(o, t.memoizedState) || (jc = !0), t.memoizedState = o, t.baseQueue === null && (t.baseState = o), n.lastRenderedState = o;
		}
		return [o, r];
	}
	function ps(e, t, n) {
		var r = G, a = is(), o = W;
		if (o) {
			if (n === void 0) throw Error(i(407));
			n = n();
		} else n = t();
		var s = !Lr((zo || a).memoizedState, n);
		if (s && (a.memoizedState = n, jc = !0), a = a.queue, Rs(gs.bind(null, r, a, e), [e]), e = a.getSnapshot !== t || s || Bo !== null && !!(Bo.memoizedState.tag & 1), Ns(e ? 9 : 8, { destroy: void 0 }, hs.bind(null, r, a, n, t), null), e) {
			if (r.flags |= 2048, $u === null) throw Error(i(349));
			o || Ro & 127 || ms(r, t, n);
		}
		return n;
	}
	function ms(e, t, n) {
		e.flags |= 16384, e = {
			getSnapshot: t,
			value: n
		}, t = G.updateQueue, t === null ? (t = as(), G.updateQueue = t, t.stores = [e]) : (n = t.stores, n === null ? t.stores = [e] : n.push(e));
	}
	function hs(e, t, n, r) {
		t.value = n, t.getSnapshot = r, _s(t) && vs(e);
	}
	function gs(e, t, n) {
		return n(function() {
			_s(t) && vs(e);
		});
	}
	function _s(e) {
		var t = e.getSnapshot;
		e = e.value;
		try {
			var n = t();
			return !Lr(e, n);
		} catch {
			return !0;
		}
	}
	function vs(e) {
		var t = Ci(e, 2);
		t !== null && Pd(t, e, 2);
	}
	function ys(e) {
		var t = rs();
		if (typeof e == "function") {
			var n = e;
			if (e = n(), Uo) {
				Je(!0);
				try {
					n();
				} finally {
					Je(!1);
				}
			}
		}
		return t.memoizedState = t.baseState = e, t.queue = {
			pending: null,
			lanes: 0,
			dispatch: null,
			lastRenderedReducer: ls,
			lastRenderedState: e
		}, t;
	}
	function bs(e, t, n, r) {
		return e.baseState = n, ds(e, zo, typeof r == "function" ? r : ls);
	}
	function xs(e, t, n, r, a) {
		if (lc(e)) throw Error(i(485));
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
			I.T === null ? o.isTransition = !1 : n(!0), r(o), n = t.pending, n === null ? (o.next = t.pending = o, Ss(t, o)) : (o.next = n.next, t.pending = n.next = o);
		}
	}
	function Ss(e, t) {
		var n = t.action, r = t.payload, i = e.state;
		if (t.isTransition) {
			var a = I.T, o = {};
			o.types = a === null ? null : a.types, I.T = o;
			try {
				var s = n(i, r), c = I.S;
				c !== null && c(o, s), Cs(e, t, s);
			} catch (n) {
				Ts(e, t, n);
			} finally {
				a !== null && o.types !== null && (a.types = o.types), I.T = a;
			}
		} else try {
			a = n(i, r), Cs(e, t, a);
		} catch (n) {
			Ts(e, t, n);
		}
	}
	function Cs(e, t, n) {
		typeof n == "object" && n && typeof n.then == "function" ? n.then(function(n) {
			ws(e, t, n);
		}, function(n) {
			return Ts(e, t, n);
		}) : ws(e, t, n);
	}
	function ws(e, t, n) {
		t.status = "fulfilled", t.value = n, Es(t), e.state = n, t = e.pending, t !== null && (n = t.next, n === t ? e.pending = null : (n = n.next, t.next = n, Ss(e, n)));
	}
	function Ts(e, t, n) {
		var r = e.pending;
		if (e.pending = null, r !== null) {
			r = r.next;
			do
				t.status = "rejected", t.reason = n, Es(t), t = t.next;
			while (t !== r);
		}
		e.action = null;
	}
	function Es(e) {
		e = e.listeners;
		for (var t = 0; t < e.length; t++) (0, e[t])();
	}
	function Ds(e, t) {
		return t;
	}
	function Os(e, t) {
		if (W) {
			var n = $u.formState;
			if (n !== null) {
				a: {
					var r = G;
					if (W) {
						if (ea) {
							b: {
								for (var i = ea, a = na; i.nodeType !== 8;) if (!a || (i = dm(i.nextSibling), i === null)) {
									i = null;
									break b;
								}
								a = i.data, i = a === "F!" || a === "F" ? i : null;
							}
							if (i) {
								ea = dm(i.nextSibling), r = i.data === "F!";
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
		return n = rs(), n.memoizedState = n.baseState = t, r = {
			pending: null,
			lanes: 0,
			dispatch: null,
			lastRenderedReducer: Ds,
			lastRenderedState: t
		}, n.queue = r, n = oc.bind(null, G, r), r.dispatch = n, r = ys(!1), a = cc.bind(null, G, !1, r.queue), r = rs(), i = {
			state: t,
			dispatch: null,
			action: e,
			pending: null
		}, r.queue = i, n = xs.bind(null, G, i, a, n), i.dispatch = n, r.memoizedState = e, [
			t,
			n,
			!1
		];
	}
	function ks(e) {
		return As(is(), zo, e);
	}
	function As(e, t, n) {
		if (t = ds(e, t, Ds)[0], e = us(ls)[0], typeof t == "object" && t && typeof t.then == "function") try {
			var r = os(t);
		} catch (e) {
			throw e === Ga ? qa : e;
		}
		else r = t;
		t = is();
		var i = t.queue, a = i.dispatch;
		return n !== t.memoizedState && (G.flags |= 2048, Ns(9, { destroy: void 0 }, js.bind(null, i, n), null)), [
			r,
			a,
			e
		];
	}
	function js(e, t) {
		e.action = t;
	}
	function Ms(e) {
		var t = is(), n = zo;
		if (n !== null) return As(t, n, e);
		is(), t = t.memoizedState, n = is();
		var r = n.queue.dispatch;
		return n.memoizedState = e, [
			t,
			r,
			!1
		];
	}
	function Ns(e, t, n, r) {
		return e = {
			tag: e,
			create: n,
			deps: r,
			inst: t,
			next: null
		}, t = G.updateQueue, t === null && (t = as(), G.updateQueue = t), n = t.lastEffect, n === null ? t.lastEffect = e.next = e : (r = n.next, n.next = e, e.next = r, t.lastEffect = e), e;
	}
	function Ps() {
		return is().memoizedState;
	}
	function Fs(e, t, n, r) {
		var i = rs();
		G.flags |= e, i.memoizedState = Ns(1 | t, { destroy: void 0 }, n, r === void 0 ? null : r);
	}
	function Is(e, t, n, r) {
		var i = is();
		r = r === void 0 ? null : r;
		var a = i.memoizedState.inst;
		zo !== null && r !== null && Yo(r, zo.memoizedState.deps) ? i.memoizedState = Ns(t, a, n, r) : (G.flags |= e, i.memoizedState = Ns(1 | t, a, n, r));
	}
	function Ls(e, t) {
		Fs(8390656, 8, e, t);
	}
	function Rs(e, t) {
		Is(2048, 8, e, t);
	}
	function zs(e) {
		G.flags |= 4;
		var t = G.updateQueue;
		if (t === null) t = as(), G.updateQueue = t, t.events = [e];
		else {
			var n = t.events;
			n === null ? t.events = [e] : n.push(e);
		}
	}
	function Bs(e) {
		var t = is().memoizedState;
		return zs({
			ref: t,
			nextImpl: e
		}), function() {
			if (q & 2) throw Error(i(440));
			return t.impl.apply(void 0, arguments);
		};
	}
	function Vs(e, t) {
		return Is(4, 2, e, t);
	}
	function Hs(e, t) {
		return Is(4, 4, e, t);
	}
	function Us(e, t) {
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
	function Ws(e, t, n) {
		n = n == null ? null : n.concat([e]), Is(4, 4, Us.bind(null, t, e), n);
	}
	function Gs() {}
	function Ks(e, t) {
		var n = is();
		t = t === void 0 ? null : t;
		var r = n.memoizedState;
		return t !== null && Yo(t, r[1]) ? r[0] : (n.memoizedState = [e, t], e);
	}
	function qs(e, t) {
		var n = is();
		t = t === void 0 ? null : t;
		var r = n.memoizedState;
		if (t !== null && Yo(t, r[1])) return r[0];
		if (r = e(), Uo) {
			Je(!0);
			try {
				e();
			} finally {
				Je(!1);
			}
		}
		return n.memoizedState = [r, t], r;
	}
	function Js(e, t, n) {
		return n === void 0 || Ro & 1073741824 && !(Y & 261930) ? e.memoizedState = t : (e.memoizedState = n, e = Md(), G.lanes |= e, od |= e, n);
	}
	function Ys(e, t, n, r) {
		return Lr(n, t) ? n : So.current === null ? !(Ro & 106) || Ro & 1073741824 && !(Y & 261930) ? (jc = !0, e.memoizedState = n) : (e = Md(), G.lanes |= e, od |= e, t) : (e = Js(e, n, r), Lr(e, t) || (jc = !0), e);
	}
	function Xs(e, t, n, r, i) {
		var a = L.p;
		L.p = a !== 0 && 8 > a ? a : 8;
		var o = I.T, s = {};
		s.types = o === null ? null : o.types, I.T = s, cc(e, !1, t, n);
		try {
			var c = i(), l = I.S;
			l !== null && l(s, c), typeof c == "object" && c && typeof c.then == "function" ? sc(e, t, za(c, r), jd(e)) : sc(e, t, r, jd(e));
		} catch (n) {
			sc(e, t, {
				then: function() {},
				status: "rejected",
				reason: n
			}, jd());
		} finally {
			L.p = a, o !== null && s.types !== null && (o.types = s.types), I.T = o;
		}
	}
	function Zs() {}
	function Qs(e, t, n, r) {
		if (e.tag !== 5) throw Error(i(476));
		var a = $s(e).queue;
		Xs(e, a, t, he, n === null ? Zs : function() {
			return ec(e), n(r);
		});
	}
	function $s(e) {
		var t = e.memoizedState;
		if (t !== null) return t;
		t = {
			memoizedState: he,
			baseState: he,
			baseQueue: null,
			queue: {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: ls,
				lastRenderedState: he
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
				lastRenderedReducer: ls,
				lastRenderedState: n
			},
			next: null
		}, e.memoizedState = t, e = e.alternate, e !== null && (e.memoizedState = t), t;
	}
	function ec(e) {
		var t = $s(e);
		t.next === null && (t = e.alternate.memoizedState), sc(e, t.next.queue, {}, jd());
	}
	function tc() {
		return xa(lh);
	}
	function nc() {
		return is().memoizedState;
	}
	function rc() {
		return is().memoizedState;
	}
	function ic(e) {
		for (var t = e.return; t !== null;) {
			switch (t.tag) {
				case 24:
				case 3:
					var n = jd();
					e = po(n);
					var r = mo(t, e, n);
					r !== null && (Pd(r, t, n), ho(r, t, n)), t = { cache: Oa() }, e.payload = t;
					return;
			}
			t = t.return;
		}
	}
	function ac(e, t, n) {
		var r = jd();
		n = {
			lane: r,
			revertLane: 0,
			gesture: null,
			action: n,
			hasEagerState: !1,
			eagerState: null,
			next: null
		}, lc(e) ? uc(t, n) : (n = Si(e, t, n, r), n !== null && (Pd(n, e, r), dc(n, t, r)));
	}
	function oc(e, t, n) {
		sc(e, t, n, jd());
	}
	function sc(e, t, n, r) {
		var i = {
			lane: r,
			revertLane: 0,
			gesture: null,
			action: n,
			hasEagerState: !1,
			eagerState: null,
			next: null
		};
		if (lc(e)) uc(t, i);
		else {
			var a = e.alternate;
			if (e.lanes === 0 && (a === null || a.lanes === 0) && (a = t.lastRenderedReducer, a !== null)) try {
				var o = t.lastRenderedState, s = a(o, n);
				if (i.hasEagerState = !0, i.eagerState = s, Lr(s, o)) return xi(e, t, i, 0), $u === null && bi(), !1;
			} catch {}
			if (n = Si(e, t, i, r), n !== null) return Pd(n, e, r), dc(n, t, r), !0;
		}
		return !1;
	}
	function cc(e, t, n, r) {
		if (r = {
			lane: 2,
			revertLane: Ff(),
			gesture: null,
			action: r,
			hasEagerState: !1,
			eagerState: null,
			next: null
		}, lc(e)) {
			if (t) throw Error(i(479));
		} else t = Si(e, n, r, 2), t !== null && Pd(t, e, 2);
	}
	function lc(e) {
		var t = e.alternate;
		return e === G || t !== null && t === G;
	}
	function uc(e, t) {
		Ho = Vo = !0;
		var n = e.pending;
		n === null ? t.next = t : (t.next = n.next, n.next = t), e.pending = t;
	}
	function dc(e, t, n) {
		if (n & 4194048) {
			var r = t.lanes;
			r &= e.pendingLanes, n |= r, t.lanes = n, ft(e, n);
		}
	}
	var fc = {
		readContext: xa,
		use: ss,
		useCallback: Jo,
		useContext: Jo,
		useEffect: Jo,
		useImperativeHandle: Jo,
		useLayoutEffect: Jo,
		useInsertionEffect: Jo,
		useMemo: Jo,
		useReducer: Jo,
		useRef: Jo,
		useState: Jo,
		useDebugValue: Jo,
		useDeferredValue: Jo,
		useTransition: Jo,
		useSyncExternalStore: Jo,
		useId: Jo,
		useHostTransitionStatus: Jo,
		useFormState: Jo,
		useActionState: Jo,
		useOptimistic: Jo,
		useMemoCache: Jo,
		useCacheRefresh: Jo,
		useEffectEvent: Jo
	}, pc = {
		readContext: xa,
		use: ss,
		useCallback: function(e, t) {
			return rs().memoizedState = [e, t === void 0 ? null : t], e;
		},
		useContext: xa,
		useEffect: Ls,
		useImperativeHandle: function(e, t, n) {
			n = n == null ? null : n.concat([e]), Fs(4194308, 4, Us.bind(null, t, e), n);
		},
		useLayoutEffect: function(e, t) {
			return Fs(4194308, 4, e, t);
		},
		useInsertionEffect: function(e, t) {
			Fs(4, 2, e, t);
		},
		useMemo: function(e, t) {
			var n = rs();
			t = t === void 0 ? null : t;
			var r = e();
			if (Uo) {
				Je(!0);
				try {
					e();
				} finally {
					Je(!1);
				}
			}
			return n.memoizedState = [r, t], r;
		},
		useReducer: function(e, t, n) {
			var r = rs();
			if (n !== void 0) {
				var i = n(t);
				if (Uo) {
					Je(!0);
					try {
						n(t);
					} finally {
						Je(!1);
					}
				}
			} else i = t;
			return r.memoizedState = r.baseState = i, e = {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: e,
				lastRenderedState: i
			}, r.queue = e, e = e.dispatch = ac.bind(null, G, e), [r.memoizedState, e];
		},
		useRef: function(e) {
			var t = rs();
			return e = { current: e }, t.memoizedState = e;
		},
		useState: function(e) {
			e = ys(e);
			var t = e.queue, n = oc.bind(null, G, t);
			return t.dispatch = n, [e.memoizedState, n];
		},
		useDebugValue: Gs,
		useDeferredValue: function(e, t) {
			return Js(rs(), e, t);
		},
		useTransition: function() {
			var e = ys(!1);
			return e = Xs.bind(null, G, e.queue, !0, !1), rs().memoizedState = e, [!1, e];
		},
		useSyncExternalStore: function(e, t, n) {
			var r = G, a = rs();
			if (W) {
				if (n === void 0) throw Error(i(407));
				n = n();
			} else {
				if (n = t(), $u === null) throw Error(i(349));
				Y & 127 || ms(r, t, n);
			}
			a.memoizedState = n;
			var o = {
				value: n,
				getSnapshot: t
			};
			return a.queue = o, Ls(gs.bind(null, r, o, e), [e]), r.flags |= 2048, Ns(9, { destroy: void 0 }, hs.bind(null, r, o, n, t), null), n;
		},
		useId: function() {
			var e = rs(), t = $u.identifierPrefix;
			if (W) {
				var n = qi, r = Ki;
				n = (r & ~(1 << 32 - Ye(r) - 1)).toString(32) + n, t = "_" + t + "R_" + n, n = Wo++, 0 < n && (t += "H" + n.toString(32)), t += "_";
			} else n = qo++, t = "_" + t + "r_" + n.toString(32) + "_";
			return e.memoizedState = t;
		},
		useHostTransitionStatus: tc,
		useFormState: Os,
		useActionState: Os,
		useOptimistic: function(e) {
			var t = rs();
			t.memoizedState = t.baseState = e;
			var n = {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: null,
				lastRenderedState: null
			};
			return t.queue = n, t = cc.bind(null, G, !0, n), n.dispatch = t, [e, t];
		},
		useMemoCache: cs,
		useCacheRefresh: function() {
			return rs().memoizedState = ic.bind(null, G);
		},
		useEffectEvent: function(e) {
			var t = rs(), n = { impl: e };
			return t.memoizedState = n, function() {
				if (q & 2) throw Error(i(440));
				return n.impl.apply(void 0, arguments);
			};
		}
	}, mc = {
		readContext: xa,
		use: ss,
		useCallback: Ks,
		useContext: xa,
		useEffect: Rs,
		useImperativeHandle: Ws,
		useInsertionEffect: Vs,
		useLayoutEffect: Hs,
		useMemo: qs,
		useReducer: us,
		useRef: Ps,
		useState: function() {
			return us(ls);
		},
		useDebugValue: Gs,
		useDeferredValue: function(e, t) {
			return Ys(is(), zo.memoizedState, e, t);
		},
		useTransition: function() {
			var e = us(ls)[0], t = is().memoizedState;
			return [typeof e == "boolean" ? e : os(e), t];
		},
		useSyncExternalStore: ps,
		useId: nc,
		useHostTransitionStatus: tc,
		useFormState: ks,
		useActionState: ks,
		useOptimistic: function(e, t) {
			return bs(is(), zo, e, t);
		},
		useMemoCache: cs,
		useCacheRefresh: rc,
		useEffectEvent: Bs
	}, hc = {
		readContext: xa,
		use: ss,
		useCallback: Ks,
		useContext: xa,
		useEffect: Rs,
		useImperativeHandle: Ws,
		useInsertionEffect: Vs,
		useLayoutEffect: Hs,
		useMemo: qs,
		useReducer: fs,
		useRef: Ps,
		useState: function() {
			return fs(ls);
		},
		useDebugValue: Gs,
		useDeferredValue: function(e, t) {
			var n = is();
			return zo === null ? Js(n, e, t) : Ys(n, zo.memoizedState, e, t);
		},
		useTransition: function() {
			var e = fs(ls)[0], t = is().memoizedState;
			return [typeof e == "boolean" ? e : os(e), t];
		},
		useSyncExternalStore: ps,
		useId: nc,
		useHostTransitionStatus: tc,
		useFormState: Ms,
		useActionState: Ms,
		useOptimistic: function(e, t) {
			var n = is();
			return zo === null ? (n.baseState = e, [e, n.queue.dispatch]) : bs(n, zo, e, t);
		},
		useMemoCache: cs,
		useCacheRefresh: rc,
		useEffectEvent: Bs
	};
	function gc(e, t, n, r) {
		t = e.memoizedState, n = n(r, t), n = n == null ? t : D({}, t, n), e.memoizedState = n, e.lanes === 0 && (e.updateQueue.baseState = n);
	}
	var _c = {
		enqueueSetState: function(e, t, n) {
			e = e._reactInternals;
			var r = jd(), i = po(r);
			i.payload = t, n != null && (i.callback = n), t = mo(e, i, r), t !== null && (Pd(t, e, r), ho(t, e, r));
		},
		enqueueReplaceState: function(e, t, n) {
			e = e._reactInternals;
			var r = jd(), i = po(r);
			i.tag = 1, i.payload = t, n != null && (i.callback = n), t = mo(e, i, r), t !== null && (Pd(t, e, r), ho(t, e, r));
		},
		enqueueForceUpdate: function(e, t) {
			e = e._reactInternals;
			var n = jd(), r = po(n);
			r.tag = 2, t != null && (r.callback = t), t = mo(e, r, n), t !== null && (Pd(t, e, n), ho(t, e, n));
		}
	};
	function vc(e, t, n, r, i, a, o) {
		return e = e.stateNode, typeof e.shouldComponentUpdate == "function" ? e.shouldComponentUpdate(r, a, o) : t.prototype && t.prototype.isPureReactComponent ? !Rr(n, r) || !Rr(i, a) : !0;
	}
	function yc(e, t, n, r) {
		e = t.state, typeof t.componentWillReceiveProps == "function" && t.componentWillReceiveProps(n, r), typeof t.UNSAFE_componentWillReceiveProps == "function" && t.UNSAFE_componentWillReceiveProps(n, r), t.state !== e && _c.enqueueReplaceState(t, t.state, null);
	}
	function bc(e, t) {
		var n = t;
		if ("ref" in t) for (var r in n = {}, t) r !== "ref" && (n[r] = t[r]);
		if (e = e.defaultProps) for (var i in n === t && (n = D({}, n)), e) n[i] === void 0 && (n[i] = e[i]);
		return n;
	}
	function xc(e) {
		gi(e);
	}
	function Sc(e) {
		console.error(e);
	}
	function Cc(e) {
		gi(e);
	}
	function wc(e, t) {
		try {
			var n = e.onUncaughtError;
			n(t.value, { componentStack: t.stack });
		} catch (e) {
			setTimeout(function() {
				throw e;
			});
		}
	}
	function Tc(e, t, n) {
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
	function Ec(e, t, n) {
		return n = po(n), n.tag = 3, n.payload = { element: null }, n.callback = function() {
			wc(e, t);
		}, n;
	}
	function Dc(e) {
		return e = po(e), e.tag = 3, e;
	}
	function Oc(e, t, n, r) {
		var i = n.type.getDerivedStateFromError;
		if (typeof i == "function") {
			var a = r.value;
			e.payload = function() {
				return i(a);
			}, e.callback = function() {
				Tc(t, n, r);
			};
		}
		var o = n.stateNode;
		o !== null && typeof o.componentDidCatch == "function" && (e.callback = function() {
			Tc(t, n, r), typeof i != "function" && (vd === null ? vd = /* @__PURE__ */ new Set([this]) : vd.add(this));
			var e = r.stack;
			this.componentDidCatch(r.value, { componentStack: e === null ? "" : e });
		});
	}
	function kc(e, t, n, r, a) {
		if (n.flags |= 32768, typeof r == "object" && r && typeof r.then == "function") {
			if (t = n.alternate, t !== null && va(t, n, a, !0), n = Do.current, n !== null) {
				switch (n.tag) {
					case 31:
					case 13:
					case 19: return Oo === null ? Kd() : n.alternate === null && ad === 0 && (ad = 3), n.flags &= -257, n.flags |= 65536, n.lanes = a, r === Ja ? n.flags |= 16384 : (t = n.updateQueue, t === null ? n.updateQueue = /* @__PURE__ */ new Set([r]) : t.add(r), hf(e, r, a)), !1;
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
		if (W) return t = Do.current, t === null ? (r !== ra && (t = Error(i(423), { cause: r }), ua(Ri(t, n))), e = e.current.alternate, e.flags |= 65536, a &= -a, e.lanes |= a, r = Ri(r, n), a = Ec(e.stateNode, r, a), go(e, a), ad !== 4 && (ad = 2)) : (!(t.flags & 65536) && (t.flags |= 256), t.flags |= 65536, t.lanes = a, r !== ra && (e = Error(i(422), { cause: r }), ua(Ri(e, n)))), !1;
		var o = Error(i(520), { cause: r });
		if (o = Ri(o, n), dd === null ? dd = [o] : dd.push(o), ad !== 4 && (ad = 2), t === null) return !0;
		r = Ri(r, n), n = t;
		do {
			switch (n.tag) {
				case 3: return n.flags |= 65536, e = a & -a, n.lanes |= e, e = Ec(n.stateNode, r, e), go(n, e), !1;
				case 1:
					if (t = n.type, o = n.stateNode, !(n.flags & 128) && (typeof t.getDerivedStateFromError == "function" || o !== null && typeof o.componentDidCatch == "function" && (vd === null || !vd.has(o)))) return n.flags |= 65536, a &= -a, n.lanes |= a, a = Dc(a), Oc(a, e, n, r), go(n, a), !1;
					break;
				case 22: if (n.memoizedState !== null) return n.flags |= 65536, !1;
			}
			n = n.return;
		} while (n !== null);
		return !1;
	}
	var Ac = Error(i(461)), jc = !1;
	function Mc(e, t, n, r) {
		t.child = e === null ? co(t, null, n, r) : so(t, e.child, n, r);
	}
	function Nc(e, t, n, r, i) {
		n = n.render;
		var a = t.ref;
		if ("ref" in r) {
			var o = {};
			for (var s in r) s !== "ref" && (o[s] = r[s]);
		} else o = r;
		return ba(t), r = Xo(e, t, n, o, a, i), s = es(), e !== null && !jc ? (ts(e, t, i), sl(e, t, i)) : (W && s && Xi(t), t.flags |= 1, Mc(e, t, r, i), t.child);
	}
	function Pc(e, t, n, r, i) {
		if (e === null) {
			var a = n.type;
			return typeof a == "function" && !ki(a) && a.defaultProps === void 0 && n.compare === null ? (t.tag = 15, t.type = a, Fc(e, t, a, r, i)) : (e = Mi(n.type, null, r, t, t.mode, i), e.ref = t.ref, e.return = t, t.child = e);
		}
		if (a = e.child, !cl(e, i)) {
			var o = a.memoizedProps;
			if (n = n.compare, n = n === null ? Rr : n, n(o, r) && e.ref === t.ref) return sl(e, t, i);
		}
		return t.flags |= 1, e = Ai(a, r), e.ref = t.ref, e.return = t, t.child = e;
	}
	function Fc(e, t, n, r, i) {
		if (e !== null) {
			var a = e.memoizedProps;
			if (Rr(a, r) && e.ref === t.ref) {
				if (jc = !1, t.pendingProps = r = a, cl(e, i)) e.flags & 131072 && (jc = !0);
				else return t.lanes = e.lanes, sl(e, t, i);
			}
		}
		return Uc(e, t, n, r, i);
	}
	function Ic(e, t, n, r) {
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
				return Rc(e, t, a, n, r);
			}
			if (n & 536870912) t.memoizedState = {
				baseLanes: 0,
				cachePool: null
			}, e !== null && Ua(t, a === null ? null : a.cachePool), a === null ? To() : wo(t, a), jo(t);
			else return r = t.lanes = 536870912, Rc(e, t, a === null ? n : a.baseLanes | n, n, r);
		} else a === null ? (e !== null && Ua(t, null), To(), Mo()) : (Ua(t, a.cachePool), wo(t, a), Mo(), t.memoizedState = null);
		return Mc(e, t, i, n), t.child;
	}
	function Lc(e, t) {
		return e !== null && e.tag === 22 || t.stateNode !== null || (t.stateNode = {
			_visibility: 1,
			_pendingMarkers: null,
			_retryCache: null,
			_transitions: null
		}), t.sibling;
	}
	function Rc(e, t, n, r, i) {
		var a = Ha();
		return a = a === null ? null : {
			parent: Da._currentValue,
			pool: a
		}, t.memoizedState = {
			baseLanes: n,
			cachePool: a
		}, e !== null && Ua(t, null), To(), jo(t), e !== null && va(e, t, r, !0), t.childLanes = i, null;
	}
	function zc(e, t) {
		return t = Qc({
			mode: t.mode,
			children: t.children
		}, e.mode), t.ref = e.ref, e.child = t, t.return = e, t;
	}
	function Bc(e, t, n) {
		return so(t, e.child, null, n), e = zc(t, t.pendingProps), e.flags |= 2, No(t), t.memoizedState = null, e;
	}
	function Vc(e, t, n) {
		var r = t.pendingProps, a = !!(t.flags & 128);
		if (t.flags &= -129, e === null) {
			if (W) {
				if (r.mode === "hidden") return e = zc(t, r), t.lanes = 536870912, e.memoizedState = {
					baseLanes: 0,
					cachePool: null
				}, Lc(null, e);
				if (Ao(t), (e = ea) ? (e = sm(e, na), e = e !== null && e.data === "&" ? e : null, e !== null && (t.memoizedState = {
					dehydrated: e,
					treeContext: Gi === null ? null : {
						id: Ki,
						overflow: qi
					},
					retryLane: 536870912,
					hydrationErrors: null
				}, n = Fi(e), n.return = t, t.child = n, $i = t, ea = null)) : e = null, e === null) throw ia(t);
				return t.lanes = 536870912, null;
			}
			return zc(t, r);
		}
		var o = e.memoizedState;
		if (o !== null) {
			var s = o.dehydrated;
			if (Ao(t), a) {
				if (t.flags & 256) t.flags &= -257, t = Bc(e, t, n);
				else if (t.memoizedState !== null) t.child = e.child, t.flags |= 128, t = null;
				else throw Error(i(558));
			} else if (jc || va(e, t, n, !1), a = (n & e.childLanes) !== 0, jc || a) {
				if (So.current === null) {
					if (r = $u, r !== null && (s = pt(r, n), s !== 0 && s !== o.retryLane)) throw o.retryLane = s, Ci(e, s), Pd(r, e, s), Ac;
					Kd();
				}
				t = Bc(e, t, n);
			} else e = o.treeContext, ea = dm(s.nextSibling), $i = t, W = !0, ta = null, na = !1, e !== null && Qi(t, e), t = zc(t, r), t.flags |= 134221824;
			return t;
		}
		return e = Ai(e.child, {
			mode: r.mode,
			children: r.children
		}), e.ref = t.ref, t.child = e, e.return = t, e;
	}
	function Hc(e, t) {
		var n = t.ref;
		if (n === null) e !== null && e.ref !== null && (t.flags |= 4194816);
		else {
			if (typeof n != "function" && typeof n != "object") throw Error(i(284));
			(e === null || e.ref !== n) && (t.flags |= 4194816);
		}
	}
	function Uc(e, t, n, r, i) {
		return ba(t), n = Xo(e, t, n, r, void 0, i), r = es(), e !== null && !jc ? (ts(e, t, i), sl(e, t, i)) : (W && r && Xi(t), t.flags |= 1, Mc(e, t, n, i), t.child);
	}
	function Wc(e, t, n, r, i, a) {
		return ba(t), t.updateQueue = null, n = Qo(t, r, n, i), Zo(e), r = es(), e !== null && !jc ? (ts(e, t, a), sl(e, t, a)) : (W && r && Xi(t), t.flags |= 1, Mc(e, t, n, a), t.child);
	}
	function Gc(e, t, n, r, i) {
		if (ba(t), t.stateNode === null) {
			var a = Ei, o = n.contextType;
			typeof o == "object" && o && (a = xa(o)), a = new n(r, a), t.memoizedState = a.state !== null && a.state !== void 0 ? a.state : null, a.updater = _c, t.stateNode = a, a._reactInternals = t, a = t.stateNode, a.props = r, a.state = t.memoizedState, a.refs = {}, uo(t), o = n.contextType, a.context = typeof o == "object" && o ? xa(o) : Ei, a.state = t.memoizedState, o = n.getDerivedStateFromProps, typeof o == "function" && (gc(t, n, o, r), a.state = t.memoizedState), typeof n.getDerivedStateFromProps == "function" || typeof a.getSnapshotBeforeUpdate == "function" || typeof a.UNSAFE_componentWillMount != "function" && typeof a.componentWillMount != "function" || (o = a.state, typeof a.componentWillMount == "function" && a.componentWillMount(), typeof a.UNSAFE_componentWillMount == "function" && a.UNSAFE_componentWillMount(), o !== a.state && _c.enqueueReplaceState(a, a.state, null), yo(t, r, a, i), vo(), a.state = t.memoizedState), typeof a.componentDidMount == "function" && (t.flags |= 4194308), r = !0;
		} else if (e === null) {
			a = t.stateNode;
			var s = t.memoizedProps, c = bc(n, s);
			a.props = c;
			var l = a.context, u = n.contextType;
			o = Ei, typeof u == "object" && u && (o = xa(u));
			var d = n.getDerivedStateFromProps;
			u = typeof d == "function" || typeof a.getSnapshotBeforeUpdate == "function", s = t.pendingProps !== s, u || typeof a.UNSAFE_componentWillReceiveProps != "function" && typeof a.componentWillReceiveProps != "function" || (s || l !== o) && yc(t, a, r, o), lo = !1;
			var f = t.memoizedState;
			a.state = f, yo(t, r, a, i), vo(), l = t.memoizedState, s || f !== l || lo ? (typeof d == "function" && (gc(t, n, d, r), l = t.memoizedState), (c = lo || vc(t, n, c, r, f, l, o)) ? (u || typeof a.UNSAFE_componentWillMount != "function" && typeof a.componentWillMount != "function" || (typeof a.componentWillMount == "function" && a.componentWillMount(), typeof a.UNSAFE_componentWillMount == "function" && a.UNSAFE_componentWillMount()), typeof a.componentDidMount == "function" && (t.flags |= 4194308)) : (typeof a.componentDidMount == "function" && (t.flags |= 4194308), t.memoizedProps = r, t.memoizedState = l), a.props = r, a.state = l, a.context = o, r = c) : (typeof a.componentDidMount == "function" && (t.flags |= 4194308), r = !1);
		} else {
			a = t.stateNode, fo(e, t), o = t.memoizedProps, u = bc(n, o), a.props = u, d = t.pendingProps, f = a.context, l = n.contextType, c = Ei, typeof l == "object" && l && (c = xa(l)), s = n.getDerivedStateFromProps, (l = typeof s == "function" || typeof a.getSnapshotBeforeUpdate == "function") || typeof a.UNSAFE_componentWillReceiveProps != "function" && typeof a.componentWillReceiveProps != "function" || (o !== d || f !== c) && yc(t, a, r, c), lo = !1, f = t.memoizedState, a.state = f, yo(t, r, a, i), vo();
			var p = t.memoizedState;
			o !== d || f !== p || lo || e !== null && e.dependencies !== null && ya(e.dependencies) ? (typeof s == "function" && (gc(t, n, s, r), p = t.memoizedState), (u = lo || vc(t, n, u, r, f, p, c) || e !== null && e.dependencies !== null && ya(e.dependencies)) ? (l || typeof a.UNSAFE_componentWillUpdate != "function" && typeof a.componentWillUpdate != "function" || (typeof a.componentWillUpdate == "function" && a.componentWillUpdate(r, p, c), typeof a.UNSAFE_componentWillUpdate == "function" && a.UNSAFE_componentWillUpdate(r, p, c)), typeof a.componentDidUpdate == "function" && (t.flags |= 4), typeof a.getSnapshotBeforeUpdate == "function" && (t.flags |= 1024)) : (typeof a.componentDidUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 4), typeof a.getSnapshotBeforeUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 1024), t.memoizedProps = r, t.memoizedState = p), a.props = r, a.state = p, a.context = c, r = u) : (typeof a.componentDidUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 4), typeof a.getSnapshotBeforeUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 1024), r = !1);
		}
		return a = r, Hc(e, t), r = !!(t.flags & 128), a || r ? (a = t.stateNode, n = r && typeof n.getDerivedStateFromError != "function" ? null : a.render(), t.flags |= 1, e !== null && r ? (t.child = so(t, e.child, null, i), t.child = so(t, null, n, i)) : Mc(e, t, n, i), t.memoizedState = a.state, e = t.child) : e = sl(e, t, i), e;
	}
	function Kc(e, t, n, r) {
		return ca(), t.flags |= 256, Mc(e, t, n, r), t.child;
	}
	var qc = {
		dehydrated: null,
		treeContext: null,
		retryLane: 0,
		hydrationErrors: null
	};
	function Jc(e) {
		return {
			baseLanes: e,
			cachePool: Wa()
		};
	}
	function Yc(e, t, n) {
		return e = e === null ? 0 : e.childLanes & ~n, t && (e |= ld), e;
	}
	function Xc(e, t, n) {
		var r = t.pendingProps, i = !1, a = !!(t.flags & 128), o;
		if ((o = a) || (o = e !== null && e.memoizedState === null ? !1 : !!(Po.current & 2)), o && (i = !0, t.flags &= -129), o = !!(t.flags & 32), t.flags &= -33, e === null) {
			if (W) {
				if (i ? ko(t) : Mo(), (e = ea) ? (e = sm(e, na), e = e !== null && e.data !== "&" ? e : null, e !== null && (t.memoizedState = {
					dehydrated: e,
					treeContext: Gi === null ? null : {
						id: Ki,
						overflow: qi
					},
					retryLane: 536870912,
					hydrationErrors: null
				}, n = Fi(e), n.return = t, t.child = n, $i = t, ea = null)) : e = null, e === null) throw ia(t);
				return t.lanes = lm(e) ? 32 : 536870912, null;
			}
			return a = r.children, r = r.fallback, i ? (Mo(), i = t.mode, a = Qc({
				mode: "hidden",
				children: a
			}, i), r = Ni(r, i, n, null), a.return = t, r.return = t, a.sibling = r, t.child = a, r = t.child, r.memoizedState = Jc(n), r.childLanes = Yc(e, o, n), t.memoizedState = qc, Lc(null, r)) : (ko(t), Zc(t, a));
		}
		var s = e.memoizedState;
		if (s !== null) {
			var c = s.dehydrated;
			if (c !== null) return el(e, t, a, o, r, c, s, n);
		}
		return i ? (Mo(), i = r.fallback, a = t.mode, s = e.child, c = s.sibling, r = Ai(s, {
			mode: "hidden",
			children: r.children
		}), r.subtreeFlags = s.subtreeFlags & 1206910976, c === null ? (i = Ni(i, a, n, null), i.flags |= 2) : i = Ai(c, i), i.return = t, r.return = t, r.sibling = i, t.child = r, Lc(null, r), r = t.child, i = e.child.memoizedState, i === null ? i = Jc(n) : (a = i.cachePool, a === null ? a = Wa() : (s = Da._currentValue, a = a.parent === s ? a : {
			parent: s,
			pool: s
		}), i = {
			baseLanes: i.baseLanes | n,
			cachePool: a
		}), r.memoizedState = i, r.childLanes = Yc(e, o, n), t.memoizedState = qc, Lc(e.child, r)) : (ko(t), n = e.child, e = n.sibling, n = Ai(n, {
			mode: "visible",
			children: r.children
		}), n.return = t, n.sibling = null, e !== null && (o = t.deletions, o === null ? (t.deletions = [e], t.flags |= 16) : o.push(e)), t.child = n, t.memoizedState = null, n);
	}
	function Zc(e, t) {
		return t = Qc({
			mode: "visible",
			children: t
		}, e.mode), t.return = e, e.child = t;
	}
	function Qc(e, t) {
		return e = Oi(22, e, null, t), e.lanes = 0, e;
	}
	function $c(e, t, n) {
		return so(t, e.child, null, n), e = Zc(t, t.pendingProps.children), e.flags |= 2, t.memoizedState = null, e;
	}
	function el(e, t, n, r, a, o, s, c) {
		if (n) return t.flags & 256 ? (ko(t), t.flags &= -257, $c(e, t, c)) : t.memoizedState === null ? (Mo(), o = a.fallback, s = t.mode, a = Qc({
			mode: "visible",
			children: a.children
		}, s), o = Ni(o, s, c, null), o.flags |= 2, a.return = t, o.return = t, a.sibling = o, t.child = a, so(t, e.child, null, c), a = t.child, a.memoizedState = Jc(c), a.childLanes = Yc(e, r, c), t.memoizedState = qc, Lc(null, a)) : (Mo(), t.child = e.child, t.flags |= 128, null);
		if (ko(t), lm(o)) {
			if (r = o.nextSibling && o.nextSibling.dataset, r) var l = r.dgst;
			return r = l, r !== "" && (a = Error(i(419)), a.stack = "", a.digest = r, ua({
				value: a,
				source: null,
				stack: null
			})), $c(e, t, c);
		}
		if (jc || va(e, t, c, !1), r = (c & e.childLanes) !== 0, jc || r) {
			if (So.current !== null) return $c(e, t, c);
			if (r = $u, r !== null && (a = pt(r, c), a !== 0 && a !== s.retryLane)) throw s.retryLane = a, Ci(e, a), Pd(r, e, a), Ac;
			return cm(o) || Kd(), $c(e, t, c);
		}
		return cm(o) ? (t.flags |= 192, t.child = e.child, null) : (e = s.treeContext, ea = dm(o.nextSibling), $i = t, W = !0, ta = null, na = !1, e !== null && Qi(t, e), t = Zc(t, a.children), t.flags |= 134221824, t);
	}
	function tl(e, t, n) {
		e.lanes |= t;
		var r = e.alternate;
		r !== null && (r.lanes |= t), ga(e.return, t, n);
	}
	function nl(e) {
		for (var t = null; e !== null;) {
			var n = e.alternate;
			n !== null && Lo(n) === null && (t = e), e = e.sibling;
		}
		return t;
	}
	function rl(e, t, n, r, i, a) {
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
	function il(e) {
		var t = e.child;
		for (e.child = null; t !== null;) {
			var n = t.sibling;
			t.sibling = e.child, e.child = t, t = n;
		}
	}
	function al(e, t, n) {
		var r = t.pendingProps, i = r.revealOrder, a = r.tail;
		r = r.children;
		var o = Po.current;
		if (t.flags & 128) return Fo(t, o), null;
		var s = !!(o & 2);
		if (s ? (o = o & 1 | 2, t.flags |= 128) : o &= 1, Fo(t, o), i === "backwards" && e !== null ? (il(e), Mc(e, t, r, n), il(e)) : Mc(e, t, r, n), r = W ? Hi : 0, !s && e !== null && e.flags & 128) a: for (e = t.child; e !== null;) {
			if (e.tag === 13) e.memoizedState !== null && tl(e, n, t);
			else if (e.tag === 19) tl(e, n, t);
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
				n = nl(t.child), n === null ? (i = t.child, t.child = null) : (i = n.sibling, n.sibling = null, il(t)), rl(t, !0, i, null, a, r);
				break;
			case "unstable_legacy-backwards":
				for (n = null, i = t.child, t.child = null; i !== null;) {
					if (e = i.alternate, e !== null && Lo(e) === null) {
						t.child = i;
						break;
					}
					e = i.sibling, i.sibling = n, n = i, i = e;
				}
				rl(t, !0, n, null, a, r);
				break;
			case "together":
				rl(t, !1, null, null, void 0, r);
				break;
			case "independent":
				t.memoizedState = null;
				break;
			default: n = nl(t.child), n === null ? (i = t.child, t.child = null) : (i = n.sibling, n.sibling = null), rl(t, !1, i, n, a, r);
		}
		return t.child;
	}
	function ol(e, t, n) {
		var r = t.pendingProps;
		return ma(t, t.type, r.value), Mc(e, t, r.children, n), t.child;
	}
	function sl(e, t, n) {
		if (e !== null && (t.dependencies = e.dependencies), od |= t.lanes, (n & t.childLanes) === 0) {
			if (e !== null) {
				if (va(e, t, n, !1), (n & t.childLanes) === 0) return null;
			} else return null;
		}
		if (e !== null && t.child !== e.child) throw Error(i(153));
		if (t.child !== null) {
			for (e = t.child, n = Ai(e, e.pendingProps), t.child = n, n.return = t; e.sibling !== null;) e = e.sibling, n = n.sibling = Ai(e, e.pendingProps), n.return = t;
			n.sibling = null;
		}
		return t.child;
	}
	function cl(e, t) {
		return (e.lanes & t) !== 0 || (e = e.dependencies, !!(e !== null && ya(e)));
	}
	function ll(e, t, n) {
		switch (t.tag) {
			case 3:
				Ce(t, t.stateNode.containerInfo), ma(t, Da, e.memoizedState.cache), ca();
				break;
			case 27:
			case 5:
				V(t);
				break;
			case 4:
				Ce(t, t.stateNode.containerInfo);
				break;
			case 10:
				ma(t, t.type, t.memoizedProps.value);
				break;
			case 31:
				if (t.memoizedState !== null) return t.flags |= 128, Ao(t), null;
				break;
			case 13:
				var r = t.memoizedState;
				if (r !== null) {
					if (r.dehydrated !== null) return ko(t), t.flags |= 128, null;
					r = va(e, t, n, !1);
					var i = t.child.childLanes;
					return r || (n & i) !== 0 ? Xc(e, t, n) : (ko(t), e = sl(e, t, n), e === null ? null : e.sibling);
				}
				ko(t);
				break;
			case 19:
				if (t.flags & 128) return al(e, t, n);
				if (i = !!(e.flags & 128), r = (n & t.childLanes) !== 0, r ||= (va(e, t, n, !1), (n & t.childLanes) !== 0), i) {
					if (r) return al(e, t, n);
					t.flags |= 128;
				}
				if (i = t.memoizedState, i !== null && (i.rendering = null, i.tail = null, i.lastEffect = null), Fo(t, Po.current), r) break;
				return null;
			case 22: return t.lanes = 0, Ic(e, t, n, t.pendingProps);
			case 24: ma(t, Da, e.memoizedState.cache);
		}
		return sl(e, t, n);
	}
	function ul(e, t, n) {
		if (e !== null) {
			if (e.memoizedProps !== t.pendingProps) jc = !0;
			else {
				if (!cl(e, n) && !(t.flags & 128)) return jc = !1, ll(e, t, n);
				jc = !!(e.flags & 131072);
			}
		} else jc = !1, W && t.flags & 1048576 && Yi(t, Hi, t.index);
		switch (t.lanes = 0, t.tag) {
			case 16:
				a: {
					var r = t.pendingProps;
					if (e = Za(t.elementType), t.type = e, typeof e == "function") ki(e) ? (r = bc(e, r), t.tag = 1, t = Gc(null, t, e, r, n)) : (t.tag = 0, t = Uc(null, t, e, r, n));
					else {
						if (e != null) {
							var a = e.$$typeof;
							if (a === ne) {
								t.tag = 11, t = Nc(null, t, e, r, n);
								break a;
							}
							if (a === ae) {
								t.tag = 14, t = Pc(null, t, e, r, n);
								break a;
							}
							if (a === te) {
								t.tag = 10, t.type = e, t = ol(null, t, n);
								break a;
							}
						}
						throw t = pe(e) || e, Error(i(306, t, ""));
					}
				}
				return t;
			case 0: return Uc(e, t, t.type, t.pendingProps, n);
			case 1: return r = t.type, a = bc(r, t.pendingProps), Gc(e, t, r, a, n);
			case 3:
				a: {
					if (Ce(t, t.stateNode.containerInfo), e === null) throw Error(i(387));
					r = t.pendingProps;
					var o = t.memoizedState;
					a = o.element, fo(e, t), yo(t, r, null, n);
					var s = t.memoizedState;
					if (r = s.cache, ma(t, Da, r), r !== o.cache && _a(t, [Da], n, !0), vo(), r = s.element, o.isDehydrated) {
						if (o = {
							element: r,
							isDehydrated: !1,
							cache: s.cache
						}, t.updateQueue.baseState = o, t.memoizedState = o, t.flags & 256) {
							t = Kc(e, t, r, n);
							break a;
						}
						if (r !== a) {
							a = Ri(Error(i(424)), t), ua(a), t = Kc(e, t, r, n);
							break a;
						}
						switch (e = t.stateNode.containerInfo, e.nodeType) {
							case 9:
								e = e.body;
								break;
							default: e = e.nodeName === "HTML" ? e.ownerDocument.body : e;
						}
						for (ea = dm(e.firstChild), $i = t, W = !0, ta = null, na = !0, n = co(t, null, r, n), t.child = n; n;) n.flags = n.flags & -3 | 134221824, n = n.sibling;
					} else {
						if (ca(), r === a) {
							t = sl(e, t, n);
							break a;
						}
						Mc(e, t, r, n);
					}
					t = t.child;
				}
				return t;
			case 26: return Hc(e, t), e === null ? (n = Fm(t.type, null, t.pendingProps, null)) ? t.memoizedState = n : W || (t.stateNode = mp(t.type, t.pendingProps, z.current, t)) : t.memoizedState = Fm(t.type, e.memoizedProps, t.pendingProps, e.memoizedState), null;
			case 27: return V(t), e === null && W && (r = t.stateNode = _m(t.type, t.pendingProps, z.current), $i = t, na = !0, a = ea, wp(t.type) ? (fm = a, ea = dm(r.firstChild)) : ea = a), Mc(e, t, t.pendingProps.children, n), Hc(e, t), e === null && (t.flags |= 4194304), t.child;
			case 5: return e === null && W && ((a = r = ea) && (r = am(r, t.type, t.pendingProps, na), r === null ? a = !1 : (t.stateNode = r, $i = t, ea = dm(r.firstChild), na = !1, a = !0)), a || ia(t)), V(t), a = t.type, o = t.pendingProps, s = e === null ? null : e.memoizedProps, r = o.children, hp(a, o) ? r = null : s !== null && hp(a, s) && (t.flags |= 32), t.memoizedState !== null && (a = Xo(e, t, $o, null, null, n), lh._currentValue = a), Hc(e, t), Mc(e, t, r, n), t.child;
			case 6: return e === null && W && ((e = n = ea) && (n = om(n, t.pendingProps, na), n === null ? e = !1 : (t.stateNode = n, $i = t, ea = null, e = !0)), e || ia(t)), null;
			case 13: return Xc(e, t, n);
			case 4: return Ce(t, t.stateNode.containerInfo), r = t.pendingProps, e === null ? t.child = so(t, null, r, n) : Mc(e, t, r, n), t.child;
			case 11: return Nc(e, t, t.type, t.pendingProps, n);
			case 7: return r = t.pendingProps, Hc(e, t), Mc(e, t, r, n), t.child;
			case 8: return Mc(e, t, t.pendingProps.children, n), t.child;
			case 12: return Mc(e, t, t.pendingProps.children, n), t.child;
			case 10: return ol(e, t, n);
			case 9: return a = t.type._context, r = t.pendingProps.children, ba(t), a = xa(a), r = r(a), t.flags |= 1, Mc(e, t, r, n), t.child;
			case 14: return Pc(e, t, t.type, t.pendingProps, n);
			case 15: return Fc(e, t, t.type, t.pendingProps, n);
			case 19: return al(e, t, n);
			case 31: return Vc(e, t, n);
			case 22: return Ic(e, t, n, t.pendingProps);
			case 24: return ba(t), r = xa(Da), e === null ? (a = Ha(), a === null && (a = $u, o = Oa(), a.pooledCache = o, o.refCount++, o !== null && (a.pooledCacheLanes |= n), a = o), t.memoizedState = {
				parent: r,
				cache: a
			}, uo(t), ma(t, Da, a)) : ((e.lanes & n) !== 0 && (fo(e, t), yo(t, null, null, n), vo()), a = e.memoizedState, o = t.memoizedState, a.parent === r ? (r = o.cache, ma(t, Da, r), r !== a.cache && _a(t, [Da], n, !0)) : (a = {
				parent: r,
				cache: r
			}, t.memoizedState = a, t.lanes === 0 && (t.memoizedState = t.updateQueue.baseState = a), ma(t, Da, r))), Mc(e, t, t.pendingProps.children, n), t.child;
			case 30: return t.stateNode === null && (t.stateNode = {
				autoName: null,
				paired: null,
				clones: null,
				ref: null
			}), r = t.pendingProps, r.name != null && r.name !== "auto" ? t.flags |= e === null ? 18882560 : 18874368 : W && Xi(t), e !== null && e.memoizedProps.name !== r.name ? t.flags |= 4194816 : Hc(e, t), Mc(e, t, r.children, n), t.child;
			case 29: throw t.pendingProps;
		}
		throw Error(i(156, t.tag));
	}
	function dl(e) {
		e.flags |= 4;
	}
	function fl(e, t, n, r, i) {
		var a;
		if ((a = !!(e.mode & 32)) && (a = n === null ? Xm(t, r) : Xm(t, r) && (r.src !== n.src || r.srcSet !== n.srcSet)), a) {
			if (e.flags |= 16777216, (i & 335544128) === i) {
				if (e.stateNode.complete) e.flags |= 8192;
				else if (Ud()) e.flags |= 8192;
				else throw Qa = Ja, Ka;
			}
		} else e.flags &= -16777217;
	}
	function pl(e, t) {
		if (t.type !== "stylesheet" || t.state.loading & 4) e.flags &= -16777217;
		else if (e.flags |= 16777216, !Zm(t)) {
			if (Ud()) e.flags |= 8192;
			else throw Qa = Ja, Ka;
		}
	}
	function ml(e, t) {
		t !== null && (e.flags |= 4), e.flags & 16384 && (t = e.tag === 22 ? 536870912 : st(), e.lanes |= t, ud |= t);
	}
	function hl(e, t) {
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
	function gl(e) {
		var t = e.alternate !== null && e.alternate.child === e.child, n = 0, r = 0;
		if (t) for (var i = e.child; i !== null;) n |= i.lanes | i.childLanes, r |= i.subtreeFlags & 1206910976, r |= i.flags & 1206910976, i.return = e, i = i.sibling;
		else for (i = e.child; i !== null;) n |= i.lanes | i.childLanes, r |= i.subtreeFlags, r |= i.flags, i.return = e, i = i.sibling;
		return e.subtreeFlags |= r, e.childLanes = n, t;
	}
	function _l(e, t, n) {
		var r = t.pendingProps;
		switch (Zi(t), t.tag) {
			case 16:
			case 15:
			case 0:
			case 11:
			case 7:
			case 8:
			case 12:
			case 9:
			case 14: return gl(t), null;
			case 1: return gl(t), null;
			case 3: return n = t.stateNode, r = null, e !== null && (r = e.memoizedState.cache), t.memoizedState.cache !== r && (t.flags |= 2048), ha(Da), B(), n.pendingContext && (n.context = n.pendingContext, n.pendingContext = null), (e === null || e.child === null) && (sa(t) ? dl(t) : e === null || e.memoizedState.isDehydrated && !(t.flags & 256) || (t.flags |= 1024, la())), gl(t), null;
			case 26:
				var a = t.type, o = t.memoizedState;
				return e === null ? (dl(t), o === null ? (gl(t), fl(t, a, null, r, n)) : (gl(t), pl(t, o))) : o ? o === e.memoizedState ? (gl(t), t.flags &= -16777217) : (dl(t), gl(t), pl(t, o)) : (e = e.memoizedProps, e !== r && dl(t), gl(t), fl(t, a, e, r, n)), null;
			case 27:
				if (we(t), n = z.current, a = t.type, e !== null && t.stateNode != null) e.memoizedProps !== r && dl(t);
				else {
					if (!r) {
						if (t.stateNode === null) throw Error(i(166));
						return gl(t), t.subtreeFlags &= -33554433, null;
					}
					e = be.current, sa(t) ? aa(t, e) : (e = _m(a, r, n), t.stateNode = e, dl(t));
				}
				return gl(t), t.subtreeFlags &= -33554433, null;
			case 5:
				if (we(t), a = t.type, e !== null && t.stateNode != null) e.memoizedProps !== r && dl(t);
				else {
					if (!r) {
						if (t.stateNode === null) throw Error(i(166));
						return gl(t), t.subtreeFlags &= -33554433, null;
					}
					if (o = be.current, sa(t)) aa(t, o);
					else {
						var s = dp(z.current);
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
						o[yt] = t, o[bt] = r;
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
						r && dl(t);
					}
				}
				return gl(t), t.subtreeFlags &= -33554433, fl(t, t.type, e === null ? null : e.memoizedProps, t.pendingProps, n), null;
			case 6:
				if (e && t.stateNode != null) e.memoizedProps !== r && dl(t);
				else {
					if (typeof r != "string" && t.stateNode === null) throw Error(i(166));
					if (e = z.current, sa(t)) {
						if (e = t.stateNode, n = t.memoizedProps, r = null, a = $i, a !== null) switch (a.tag) {
							case 27:
							case 5: r = a.memoizedProps;
						}
						e[yt] = t, e = !!(e.nodeValue === n || r !== null && !0 === r.suppressHydrationWarning || tp(e.nodeValue, n)), e || ia(t, !0);
					} else e = dp(e).createTextNode(r), e[yt] = t, t.stateNode = e;
				}
				return gl(t), null;
			case 31:
				if (n = t.memoizedState, e === null || e.memoizedState !== null) {
					if (r = sa(t), n !== null) {
						if (e === null) {
							if (!r) throw Error(i(318));
							if (e = t.memoizedState, e = e === null ? null : e.dehydrated, !e) throw Error(i(557));
							e[yt] = t;
						} else ca(), !(t.flags & 128) && (t.memoizedState = null), t.flags |= 4;
						gl(t), e = !1;
					} else n = la(), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = n), e = !0;
					if (!e) return t.flags & 256 ? (No(t), t) : (No(t), null);
					if (t.flags & 128) throw Error(i(558));
				}
				return gl(t), null;
			case 13:
				if (r = t.memoizedState, e === null || e.memoizedState !== null && e.memoizedState.dehydrated !== null) {
					if (a = sa(t), r !== null && r.dehydrated !== null) {
						if (e === null) {
							if (!a) throw Error(i(318));
							if (a = t.memoizedState, a = a === null ? null : a.dehydrated, !a) throw Error(i(317));
							a[yt] = t;
						} else ca(), !(t.flags & 128) && (t.memoizedState = null), t.flags |= 4;
						gl(t), a = !1;
					} else a = la(), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = a), a = !0;
					if (!a) return t.flags & 256 ? (No(t), t) : (No(t), null);
				}
				return No(t), t.flags & 128 ? (t.lanes = n, t) : (n = r !== null, e = e !== null && e.memoizedState !== null, n && (r = t.child, a = null, r.alternate !== null && r.alternate.memoizedState !== null && r.alternate.memoizedState.cachePool !== null && (a = r.alternate.memoizedState.cachePool.pool), o = null, r.memoizedState !== null && r.memoizedState.cachePool !== null && (o = r.memoizedState.cachePool.pool), o !== a && (r.flags |= 2048)), n !== e && n && (t.child.flags |= 8192), ml(t, t.updateQueue), gl(t), null);
			case 4: return B(), e === null && Gf(t.stateNode.containerInfo), t.flags |= 67108864, gl(t), null;
			case 10: return ha(t.type), gl(t), null;
			case 19:
				if (Io(t), r = t.memoizedState, r === null) return gl(t), null;
				if (a = !!(t.flags & 128), o = r.rendering, o === null) {
					if (a) hl(r, !1);
					else {
						if (ad !== 0 || e !== null && e.flags & 128) for (e = t.child; e !== null;) {
							if (o = Lo(e), o !== null) {
								for (t.flags |= 128, hl(r, !1), e = o.updateQueue, t.updateQueue = e, ml(t, e), t.subtreeFlags = 0, e = n, n = t.child; n !== null;) ji(n, e), n = n.sibling;
								return Fo(t, Po.current & 1 | 2), W && Ji(t, r.treeForkCount), t.child;
							}
							e = e.sibling;
						}
						r.tail !== null && Le() > gd && (t.flags |= 128, a = !0, hl(r, !1), t.lanes = 4194304);
					}
				} else {
					if (!a) {
						if (e = Lo(o), e !== null) {
							if (t.flags |= 128, a = !0, e = e.updateQueue, t.updateQueue = e, ml(t, e), hl(r, !0), r.tail === null && r.tailMode !== "collapsed" && r.tailMode !== "visible" && !o.alternate && !W) return gl(t), null;
						} else 2 * Le() - r.renderingStartTime > gd && n !== 536870912 && (t.flags |= 128, a = !0, hl(r, !1), t.lanes = 4194304);
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
					return r.rendering = e, r.tail = e.sibling, r.renderingStartTime = Le(), e.sibling = null, o = Po.current, o = a ? o & 1 | 2 : o & 1, r.tailMode === "visible" || r.tailMode === "collapsed" || !n || W ? Fo(t, o) : (n = o, R(Do, t), R(Po, n), Oo === null && (Oo = t)), W && Ji(t, r.treeForkCount), e;
				}
				return gl(t), null;
			case 22:
			case 23: return No(t), Eo(), r = t.memoizedState !== null, e === null ? r && (t.flags |= 8192) : e.memoizedState !== null !== r && (t.flags |= 8192), r ? n & 536870912 && !(t.flags & 128) && (gl(t), t.subtreeFlags & 6 && (t.flags |= 8192)) : gl(t), n = t.updateQueue, n !== null && ml(t, n.retryQueue), n = null, e !== null && e.memoizedState !== null && e.memoizedState.cachePool !== null && (n = e.memoizedState.cachePool.pool), r = null, t.memoizedState !== null && t.memoizedState.cachePool !== null && (r = t.memoizedState.cachePool.pool), r !== n && (t.flags |= 2048), e !== null && ye(Va), null;
			case 24: return n = null, e !== null && (n = e.memoizedState.cache), t.memoizedState.cache !== n && (t.flags |= 2048), ha(Da), gl(t), null;
			case 25: return null;
			case 30: return t.flags |= 33554432, gl(t), null;
		}
		throw Error(i(156, t.tag));
	}
	function vl(e, t) {
		switch (Zi(t), t.tag) {
			case 1: return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 3: return ha(Da), B(), e = t.flags, e & 65536 && !(e & 128) ? (t.flags = e & -65537 | 128, t) : null;
			case 26:
			case 27:
			case 5: return we(t), null;
			case 31:
				if (t.memoizedState !== null) {
					if (No(t), t.alternate === null) throw Error(i(340));
					ca();
				}
				return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 13:
				if (No(t), e = t.memoizedState, e !== null && e.dehydrated !== null) {
					if (t.alternate === null) throw Error(i(340));
					ca();
				}
				return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 19: return Io(t), e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, e = t.memoizedState, e !== null && (e.rendering = null, e.tail = null), t.flags |= 4, t) : null;
			case 4: return B(), null;
			case 10: return ha(t.type), null;
			case 22:
			case 23: return No(t), Eo(), e !== null && ye(Va), e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 24: return ha(Da), null;
			case 25: return null;
			default: return null;
		}
	}
	function yl(e, t) {
		switch (Zi(t), t.tag) {
			case 3:
				ha(Da), B();
				break;
			case 26:
			case 27:
			case 5:
				we(t);
				break;
			case 4:
				B();
				break;
			case 31:
				t.memoizedState !== null && No(t);
				break;
			case 13:
				No(t);
				break;
			case 19:
				Io(t);
				break;
			case 10:
				ha(t.type);
				break;
			case 22:
			case 23:
				No(t), Eo(), e !== null && ye(Va);
				break;
			case 24: ha(Da);
		}
	}
	function bl(e, t) {
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
	function xl(e, t, n) {
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
	function Sl(e) {
		var t = e.updateQueue;
		if (t !== null) {
			var n = e.stateNode;
			try {
				xo(t, n);
			} catch (t) {
				mf(e, e.return, t);
			}
		}
	}
	function Cl(e, t, n) {
		n.props = bc(e.type, e.memoizedProps), n.state = e.memoizedState;
		try {
			n.componentWillUnmount();
		} catch (n) {
			mf(e, t, n);
		}
	}
	function wl(e, t) {
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
						var i = e.stateNode, a = pi(e.memoizedProps, i);
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
	function Tl(e, t) {
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
	function El(e, t) {
		if ((e.tag === 5 || e.tag === 27 || e.tag === 6) && e.alternate === null && t !== null) for (var n = 0; n < t.length; n++) nm(e.stateNode, t[n]);
	}
	function Dl(e) {
		for (var t = e.return; t !== null && (Al(t) && nm(e.stateNode, t.stateNode), !kl(t));) t = t.return;
	}
	function Ol(e) {
		for (var t = e.return; t !== null && (Al(t) && rm(e.stateNode, t.stateNode), !kl(t));) t = t.return;
	}
	function kl(e) {
		return e.tag === 5 || e.tag === 3 || e.tag === 27;
	}
	function Al(e) {
		return e && e.tag === 7 && e.stateNode !== null;
	}
	function jl(e) {
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
	function Ml(e, t, n) {
		try {
			var r = e.stateNode;
			op(r, e.type, n, t), r[bt] = t;
		} catch (t) {
			mf(e, e.return, t);
		}
	}
	function Nl(e) {
		return e.tag === 5 || e.tag === 3 || e.tag === 26 || e.tag === 27 && wp(e.type) || e.tag === 4;
	}
	function Pl(e) {
		a: for (;;) {
			for (; e.sibling === null;) {
				if (e.return === null || Nl(e.return)) return null;
				e = e.return;
			}
			for (e.sibling.return = e.return, e = e.sibling; e.tag !== 5 && e.tag !== 6 && e.tag !== 18;) {
				if (e.tag === 27 && wp(e.type) || e.flags & 2 || e.child === null || e.tag === 4) continue a;
				e.child.return = e, e = e.child;
			}
			if (!(e.flags & 2)) return e.stateNode;
		}
	}
	function Fl(e, t, n, r) {
		var i = e.tag;
		if (i === 5 || i === 6) i = e.stateNode, t ? (n.nodeType === 9 ? n.body : n.nodeName === "HTML" ? n.ownerDocument.body : n).insertBefore(i, t) : (t = n.nodeType === 9 ? n.body : n.nodeName === "HTML" ? n.ownerDocument.body : n, t.appendChild(i), n = n._reactRootContainer, n != null || t.onclick !== null || (t.onclick = hn)), El(e, r), H = !0;
		else if (i !== 4 && (i === 27 && (El(e, r), r = null, wp(e.type) && (n = e.stateNode, t = null)), e = e.child, e !== null)) for (Fl(e, t, n, r), e = e.sibling; e !== null;) Fl(e, t, n, r), e = e.sibling;
	}
	function Il(e, t, n, r) {
		var i = e.tag;
		if (i === 5 || i === 6) i = e.stateNode, t ? n.insertBefore(i, t) : n.appendChild(i), El(e, r), H = !0;
		else if (i !== 4 && (i === 27 && (El(e, r), r = null, wp(e.type) && (n = e.stateNode)), e = e.child, e !== null)) for (Il(e, t, n, r), e = e.sibling; e !== null;) Il(e, t, n, r), e = e.sibling;
	}
	function Ll(e) {
		var t = e.stateNode, n = e.memoizedProps;
		try {
			for (var r = e.type, i = t.attributes; i.length;) t.removeAttributeNode(i[0]);
			ip(t, r, n), t[yt] = e, t[bt] = n;
		} catch (t) {
			mf(e, e.return, t);
		}
	}
	var Rl = !1, zl = null;
	function Bl(e) {
		(e.tag === 30 || e.subtreeFlags & 33554432) && (Rl = !0);
	}
	var Vl = null;
	function Hl() {
		var e = Vl;
		return Vl = null, e;
	}
	var Ul = 0;
	function Wl(e, t, n, r, i) {
		return Ul = 0, Gl(e.child, t, n, r, i);
	}
	function Gl(e, t, n, r, i) {
		for (var a = !1; e !== null;) {
			if (e.tag === 5) {
				var o = e.stateNode;
				if (r !== null) {
					var s = Ap(o);
					r.push(s), s.view && (a = !0);
				} else a || Ap(o).view && (a = !0);
				Rl = !0, Dp(o, Ul === 0 ? t : t + "_" + Ul, n), Ul++;
			} else e.tag === 22 && e.memoizedState !== null || e.tag === 30 && i || Gl(e.child, t, n, r, i) && (a = !0);
			e = e.sibling;
		}
		return a;
	}
	function Kl(e, t) {
		for (; e !== null;) e.tag === 5 ? Op(e.stateNode, e.memoizedProps) : e.tag === 22 && e.memoizedState !== null || e.tag === 30 && t || Kl(e.child, t), e = e.sibling;
	}
	function ql(e) {
		if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
			if ((e.tag !== 22 || e.memoizedState === null) && (ql(e), e.tag === 30 && e.flags & 18874368 && e.stateNode.paired)) {
				var t = e.memoizedProps;
				if (t.name == null || t.name === "auto") throw Error(i(544));
				var n = t.name;
				t = hi(t.default, t.share), t !== "none" && (Wl(e, n, t, null, !1) || Kl(e.child, !1));
			}
			e = e.sibling;
		}
	}
	function Jl(e, t) {
		if (e.tag === 30) {
			var n = e.stateNode, r = e.memoizedProps, i = pi(r, n), a = hi(r.default, n.paired ? r.share : r.enter);
			a === "none" ? ql(e) : Wl(e, i, a, null, !1) ? (ql(e), n.paired || t || Nd(e, r.onEnter)) : Kl(e.child, !1);
		} else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) Jl(e, t), e = e.sibling;
		else ql(e);
	}
	function Yl(e) {
		if (zl !== null && zl.size !== 0) {
			var t = zl;
			if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
				if (e.tag !== 22 || e.memoizedState === null) {
					if (e.tag === 30 && e.flags & 18874368) {
						var n = e.memoizedProps, r = n.name;
						if (r != null && r !== "auto") {
							var i = t.get(r);
							if (i !== void 0) {
								var a = hi(n.default, n.share);
								if (a !== "none" && (Wl(e, r, a, null, !1) ? (a = e.stateNode, i.paired = a, a.paired = i, Nd(e, n.onShare)) : Kl(e.child, !1)), t.delete(r), t.size === 0) break;
							}
						}
					}
					Yl(e);
				}
				e = e.sibling;
			}
		}
	}
	function Xl(e) {
		if (e.tag === 30) {
			var t = e.memoizedProps, n = pi(t, e.stateNode), r = zl === null ? void 0 : zl.get(n), i = hi(t.default, r === void 0 ? t.exit : t.share);
			i !== "none" && (Wl(e, n, i, null, !1) ? r === void 0 ? Nd(e, t.onExit) : (i = e.stateNode, r.paired = i, i.paired = r, zl.delete(n), Nd(e, t.onShare)) : Kl(e.child, !1)), zl !== null && Yl(e);
		} else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) Xl(e), e = e.sibling;
		else zl !== null && Yl(e);
	}
	function Zl(e) {
		for (e = e.child; e !== null;) {
			if (e.tag === 30) {
				var t = e.memoizedProps, n = pi(t, e.stateNode);
				t = hi(t.default, t.update), e.flags &= -5, t !== "none" && Wl(e, n, t, e.memoizedState = [], !1);
			} else e.subtreeFlags & 33554432 && Zl(e);
			e = e.sibling;
		}
	}
	function Ql(e) {
		if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
			if (e.tag !== 22 || e.memoizedState === null) {
				if (e.tag === 30 && e.flags & 18874368) {
					var t = e.stateNode;
					t.paired !== null && (t.paired = null, Kl(e.child, !1));
				}
				Ql(e);
			}
			e = e.sibling;
		}
	}
	function $l(e) {
		if (e.tag === 30) e.stateNode.paired = null, Kl(e.child, !1), Ql(e);
		else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) $l(e), e = e.sibling;
		else Ql(e);
	}
	function eu(e) {
		for (e = e.child; e !== null;) e.tag === 30 ? Kl(e.child, !1) : e.subtreeFlags & 33554432 && eu(e), e = e.sibling;
	}
	function tu(e, t, n, r, i, a, o) {
		for (var s = !1; t !== null;) {
			if (t.tag === 5) {
				var c = t.stateNode;
				if (a !== null && Ul < a.length) {
					var l = a[Ul], u = Ap(c);
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
				e.flags & 4 && Dp(c, Ul === 0 ? n : n + "_" + Ul, i), s && e.flags & 4 || (Vl === null && (Vl = []), Vl.push(c, Ul === 0 ? r : r + "_" + Ul, t.memoizedProps)), Ul++;
			} else (t.tag !== 22 || t.memoizedState === null) && (t.tag === 30 && o ? e.flags |= t.flags & 32 : tu(e, t.child, n, r, i, a, o) && (s = !0));
			t = t.sibling;
		}
		return s;
	}
	function nu(e, t) {
		for (e = e.child; e !== null;) {
			if (e.tag === 30) {
				var n = e.memoizedProps, r = e.stateNode, i = pi(n, r), a = hi(n.default, n.update);
				if (t) {
					r = r.clones;
					var o = r === null ? null : r.map(jp);
				} else o = e.memoizedState, e.memoizedState = null;
				r = e;
				var s = e.child;
				Ul = 0, i = tu(r, s, i, i, a, o, !1), e.flags & 4 && i && (t || Nd(e, n.onUpdate));
			} else e.subtreeFlags & 33554432 && nu(e, t);
			e = e.sibling;
		}
	}
	var ru = !1, K = !1, iu = !1, au = !1, ou = typeof WeakSet == "function" ? WeakSet : Set, su = null, cu = !1, lu = !1, uu = !1, du = !1;
	function fu(e, t, n) {
		if (e = e.containerInfo, lp = vh, e = Ur(e), Wr(e)) {
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
		}, vh = !1, n = (n & 335544064) === n, su = t, t = n ? 9270 : 1024; su !== null;) {
			if (e = su, n && (r = e.deletions, r !== null)) for (a = 0; a < r.length; a++) n && Xl(r[a]);
			if (e.alternate === null && e.flags & 2) n && Bl(e), pu(n);
			else {
				if (e.tag === 22) {
					if (r = e.alternate, e.memoizedState !== null) {
						r !== null && r.memoizedState === null && n && Xl(r), pu(n);
						continue;
					}
					if (r !== null && r.memoizedState !== null) {
						n && Bl(e), pu(n);
						continue;
					}
				}
				r = e.child, (e.subtreeFlags & t) !== 0 && r !== null ? (r.return = e, su = r) : (n && Zl(e), pu(n));
			}
		}
		zl = null;
	}
	function pu(e) {
		for (; su !== null;) {
			var t = su, n = e, r = t.alternate, a = t.flags;
			switch (t.tag) {
				case 0:
				case 11:
				case 15: break;
				case 1:
					if (a & 1024 && r !== null) {
						n = void 0, a = r.memoizedProps, r = r.memoizedState;
						var o = t.stateNode;
						try {
							var s = bc(t.type, a);
							n = o.getSnapshotBeforeUpdate(s, r), o.__reactInternalSnapshotBeforeUpdate = n;
						} catch (e) {
							mf(t, t.return, e);
						}
					}
					break;
				case 3:
					if (a & 1024) {
						if (r = t.stateNode.containerInfo, n = r.nodeType, n === 9) im(r);
						else if (n === 1) switch (r.nodeName) {
							case "HEAD":
							case "HTML":
							case "BODY":
								im(r);
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
					n && r !== null && (n = pi(r.memoizedProps, r.stateNode), a = t.memoizedProps, a = hi(a.default, a.update), a !== "none" && Wl(r, n, a, r.memoizedState = [], !0));
					break;
				default: if (a & 1024) throw Error(i(163));
			}
			if (r = t.sibling, r !== null) {
				r.return = t.return, su = r;
				break;
			}
			su = t.return;
		}
	}
	function mu(e, t, n) {
		var r = n.flags;
		switch (n.tag) {
			case 0:
			case 11:
			case 15:
				Pu(e, n), r & 4 && bl(5, n);
				break;
			case 1:
				if (Pu(e, n), r & 4) {
					if (e = n.stateNode, t === null) try {
						e.componentDidMount();
					} catch (e) {
						mf(n, n.return, e);
					}
					else {
						var i = bc(n.type, t.memoizedProps);
						t = t.memoizedState;
						try {
							e.componentDidUpdate(i, t, e.__reactInternalSnapshotBeforeUpdate);
						} catch (e) {
							mf(n, n.return, e);
						}
					}
				}
				r & 64 && Sl(n), r & 512 && wl(n, n.return);
				break;
			case 3:
				if (Pu(e, n), r & 64 && (e = n.updateQueue, e !== null)) {
					if (t = null, n.child !== null) switch (n.child.tag) {
						case 27:
						case 5:
							t = n.child.stateNode;
							break;
						case 1: t = n.child.stateNode;
					}
					try {
						xo(e, t);
					} catch (e) {
						mf(n, n.return, e);
					}
				}
				break;
			case 27: t === null && r & 4 && Ll(n);
			case 26:
			case 5:
				Pu(e, n), t === null && r & 4 && jl(n), r & 512 && wl(n, n.return);
				break;
			case 12:
				Pu(e, n);
				break;
			case 31:
				Pu(e, n), r & 4 && Cu(e, n);
				break;
			case 13:
				Pu(e, n), r & 4 && wu(e, n), r & 64 && (e = n.memoizedState, e !== null && (e = e.dehydrated, e !== null && (n = vf.bind(null, n), um(e, n))));
				break;
			case 22:
				if (r = n.memoizedState !== null || ru, !r) {
					var a = t !== null && t.memoizedState !== null || K;
					t = ru, i = K, ru = r, (K = a) && !i ? (r = 2, n.subtreeFlags & 8772 && (r |= 1), Iu(e, n, r)) : Pu(e, n), ru = t, K = i;
				}
				break;
			case 30:
				Pu(e, n), r & 512 && wl(n, n.return);
				break;
			case 7: r & 512 && wl(n, n.return);
			default: Pu(e, n);
		}
	}
	function hu(e, t) {
		for (e = e.child; e !== null;) gu(e, t), e = e.sibling;
	}
	function gu(e, t) {
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
				_u(e, t);
				break;
			case 6:
				try {
					e.stateNode.nodeValue = t ? "" : e.memoizedProps, H = !0;
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
				e.memoizedState === null && hu(e, t);
				break;
			default: hu(e, t);
		}
	}
	function _u(e, t) {
		if (e.subtreeFlags & 67108864) for (e = e.child; e !== null;) {
			a: {
				var n = e, r = t;
				switch (n.tag) {
					case 4:
						gu(n, r);
						break a;
					case 22:
						n.memoizedState === null && _u(n, r);
						break a;
					default: _u(n, r);
				}
			}
			e = e.sibling;
		}
	}
	function vu(e) {
		var t = e.alternate;
		t !== null && (e.alternate = null, vu(t)), e.child = null, e.deletions = null, e.sibling = null, e.tag === 5 && (t = e.stateNode, t !== null && Ot(t)), e.stateNode = null, e.return = null, e.dependencies = null, e.memoizedProps = null, e.memoizedState = null, e.pendingProps = null, e.stateNode = null, e.updateQueue = null;
	}
	var yu = null, bu = !1;
	function xu(e, t, n) {
		for (n = n.child; n !== null;) Su(e, t, n), n = n.sibling;
	}
	function Su(e, t, n) {
		if (qe && typeof qe.onCommitFiberUnmount == "function") try {
			qe.onCommitFiberUnmount(Ke, n);
		} catch {}
		switch (n.tag) {
			case 26:
				K || Tl(n, t), xu(e, t, n), n.memoizedState ? n.memoizedState.count-- : n.stateNode && !K && (n = n.stateNode, n.parentNode.removeChild(n));
				break;
			case 27:
				K || Tl(n, t), Ol(n);
				var r = yu, i = bu;
				wp(n.type) && (yu = n.stateNode, bu = !1), xu(e, t, n), vm(n.stateNode, n.type, n.memoizedProps), yu = r, bu = i;
				break;
			case 5: K || Tl(n, t), Ol(n);
			case 6:
				if (n.tag === 6 && Ol(n), r = yu, i = bu, yu = null, xu(e, t, n), yu = r, bu = i, yu !== null) {
					if (bu) try {
						(yu.nodeType === 9 ? yu.body : yu.nodeName === "HTML" ? yu.ownerDocument.body : yu).removeChild(n.stateNode), H = !0;
					} catch (e) {
						mf(n, t, e);
					}
					else try {
						yu.removeChild(n.stateNode), H = !0;
					} catch (e) {
						mf(n, t, e);
					}
				}
				break;
			case 18:
				yu !== null && (bu ? (e = yu, Tp(e.nodeType === 9 ? e.body : e.nodeName === "HTML" ? e.ownerDocument.body : e, n.stateNode), Wh(e)) : Tp(yu, n.stateNode));
				break;
			case 4:
				r = yu, i = bu, yu = n.stateNode.containerInfo, bu = !0, xu(e, t, n), yu = r, bu = i;
				break;
			case 0:
			case 11:
			case 14:
			case 15:
				xl(2, n, t), K || xl(4, n, t), xu(e, t, n);
				break;
			case 1:
				K || (Tl(n, t), r = n.stateNode, typeof r.componentWillUnmount == "function" && Cl(n, t, r)), xu(e, t, n);
				break;
			case 21:
				xu(e, t, n);
				break;
			case 22:
				K = (r = K) || n.memoizedState !== null, xu(e, t, n), K = r;
				break;
			case 30:
				Tl(n, t), xu(e, t, n);
				break;
			case 7:
				K || Tl(n, t), xu(e, t, n);
				break;
			default: xu(e, t, n);
		}
	}
	function Cu(e, t) {
		if (t.memoizedState === null && (e = t.alternate, e !== null && (e = e.memoizedState, e !== null))) {
			e = e.dehydrated;
			try {
				Wh(e);
			} catch (e) {
				mf(t, t.return, e);
			}
		}
	}
	function wu(e, t) {
		if (t.memoizedState === null && (e = t.alternate, e !== null && (e = e.memoizedState, e !== null && (e = e.dehydrated, e !== null)))) try {
			Wh(e);
		} catch (e) {
			mf(t, t.return, e);
		}
	}
	function Tu(e) {
		switch (e.tag) {
			case 31:
			case 13:
			case 19:
				var t = e.stateNode;
				return t === null && (t = e.stateNode = new ou()), t;
			case 22: return e = e.stateNode, t = e._retryCache, t === null && (t = e._retryCache = new ou()), t;
			default: throw Error(i(435, e.tag));
		}
	}
	function Eu(e, t) {
		var n = Tu(e);
		t.forEach(function(t) {
			if (!n.has(t)) {
				n.add(t);
				var r = yf.bind(null, e, t);
				t.then(r, r);
			}
		});
	}
	function Du(e, t, n) {
		var r = t.deletions;
		if (r !== null) for (var a = 0; a < r.length; a++) {
			var o = r[a], s = e, c = t, l = c;
			a: for (; l !== null;) {
				switch (l.tag) {
					case 27:
						if (wp(l.type)) {
							yu = l.stateNode, bu = !1;
							break a;
						}
						break;
					case 5:
						yu = l.stateNode, bu = !1;
						break a;
					case 3:
					case 4:
						yu = l.stateNode.containerInfo, bu = !0;
						break a;
				}
				l = l.return;
			}
			if (yu === null) throw Error(i(160));
			Su(s, c, o), yu = null, bu = !1, s = o.alternate, s !== null && (s.return = null), o.return = null;
		}
		if (t.subtreeFlags & 13886) for (t = t.child; t !== null;) ku(t, e, n), t = t.sibling;
	}
	var Ou = null;
	function ku(e, t, n) {
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
				Du(t, e, n), Au(e), a & 4 && (xl(3, e, e.return), bl(3, e), xl(5, e, e.return));
				break;
			case 1:
				Du(t, e, n), Au(e), a & 512 && (K || r === null || Tl(r, r.return)), a & 64 && ru && (e = e.updateQueue, e !== null && (t = e.callbacks, t !== null && (n = e.shared.hiddenCallbacks, e.shared.hiddenCallbacks = n === null ? t : n.concat(t))));
				break;
			case 26:
				if (o = Ou, Du(t, e, n), Au(e), a & 512 && (K || r === null || Tl(r, r.return)), a & 4) {
					if (a = r === null ? null : r.memoizedState, n = e.memoizedState, r === null) {
						if (n === null) {
							if (e.stateNode === null) {
								if (ru) e.stateNode = mp(e.type, e.memoizedProps, t.containerInfo, e);
								else {
									a: {
										t = e.type, n = e.memoizedProps, a = o.ownerDocument || o;
										b: switch (t) {
											case "title":
												r = a.getElementsByTagName("title")[0], (!r || r[Et] || r[yt] || r.namespaceURI === "http://www.w3.org/2000/svg" || r.hasAttribute("itemprop")) && (r = a.createElement(t), a.head.insertBefore(r, a.querySelector("head > title"))), ip(r, t, n), r[yt] = e, Nt(r), t = r;
												break a;
											case "link":
												if (o = qm("link", "href", a).get(t + (n.href || ""))) {
													for (s = 0; s < o.length; s++) if (r = o[s], r.getAttribute("href") === (n.href == null || n.href === "" ? null : n.href) && r.getAttribute("rel") === (n.rel == null ? null : n.rel) && r.getAttribute("title") === (n.title == null ? null : n.title) && r.getAttribute("crossorigin") === (n.crossOrigin == null ? null : n.crossOrigin)) {
														o.splice(s, 1);
														break b;
													}
												}
												r = a.createElement(t), ip(r, t, n), a.head.appendChild(r);
												break;
											case "meta":
												if (o = qm("meta", "content", a).get(t + (n.content || ""))) {
													for (s = 0; s < o.length; s++) if (r = o[s], r.getAttribute("content") === (n.content == null ? null : "" + n.content) && r.getAttribute("name") === (n.name == null ? null : n.name) && r.getAttribute("property") === (n.property == null ? null : n.property) && r.getAttribute("http-equiv") === (n.httpEquiv == null ? null : n.httpEquiv) && r.getAttribute("charset") === (n.charSet == null ? null : n.charSet)) {
														o.splice(s, 1);
														break b;
													}
												}
												r = a.createElement(t), ip(r, t, n), a.head.appendChild(r);
												break;
											default: throw Error(i(468, t));
										}
										r[yt] = e, Nt(r), t = r;
									}
									e.stateNode = t;
								}
							} else ru || Jm(o, e.type, e.stateNode);
						} else e.stateNode = Hm(o, n, e.memoizedProps);
					} else a === n ? n === null && e.stateNode !== null && Ml(e, e.memoizedProps, r.memoizedProps) : (a === null ? (t = r.stateNode, t === null || K || t.parentNode.removeChild(t)) : a.count--, n === null ? ru || Jm(o, e.type, e.stateNode) : Hm(o, n, e.memoizedProps));
				}
				break;
			case 27:
				Du(t, e, n), Au(e), a & 512 && (K || r === null || Tl(r, r.return)), r !== null && a & 4 && Ml(e, e.memoizedProps, r.memoizedProps);
				break;
			case 5:
				if (o = iu, iu = !1, Du(t, e, n), iu = o, Au(e), a & 512 && (K || r === null || Tl(r, r.return)), e.flags & 32) {
					t = e.stateNode;
					try {
						sn(t, ""), H = !0;
					} catch (t) {
						mf(e, e.return, t);
					}
				}
				a & 4 && e.stateNode != null && (t = e.memoizedProps, Ml(e, t, r === null ? t : r.memoizedProps)), a & 1024 && (au = !0);
				break;
			case 6:
				if (Du(t, e, n), Au(e), a & 4) {
					if (e.stateNode === null) throw Error(i(162));
					t = e.memoizedProps, n = e.stateNode;
					try {
						n.nodeValue = t, H = !0;
					} catch (t) {
						mf(e, e.return, t);
					}
				}
				break;
			case 3:
				if (H = !1, Km = null, o = Ou, Ou = Sm(t.containerInfo), Du(t, e, n), Ou = o, Au(e), a & 4 && r !== null && r.memoizedState.isDehydrated) try {
					Wh(t.containerInfo);
				} catch (t) {
					mf(e, e.return, t);
				}
				au && (au = !1, ju(e)), H = !1;
				break;
			case 4:
				a = iu, iu = ru, r = Ut(), o = Ou, Ou = Sm(e.stateNode.containerInfo), Du(t, e, n), Au(e), Ou = o, H && lu && (uu = !0), H = r, iu = a;
				break;
			case 12:
				Du(t, e, n), Au(e);
				break;
			case 31:
				Du(t, e, n), Au(e), a & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, Eu(e, t)));
				break;
			case 13:
				Du(t, e, n), Au(e), e.child.flags & 8192 && e.memoizedState !== null != (r !== null && r.memoizedState !== null) && (md = Le()), a & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, Eu(e, t)));
				break;
			case 22:
				o = e.memoizedState !== null, s = r !== null && r.memoizedState !== null;
				var c = ru, l = K, u = iu;
				ru = c || o, iu = u || o, K = l || s, Du(t, e, n), K = l, iu = u, ru = c, Au(e), a & 8192 && (t = e.stateNode, t._visibility = o ? t._visibility & -2 : t._visibility | 1, !o || r === null || s || ru || K || (t = s || K, n = ru, r = K, ru = o || ru, K = t, Fu(e, 2), ru = n, K = r), !o && iu || hu(e, o)), a & 4 && (t = e.updateQueue, t !== null && (n = t.retryQueue, n !== null && (t.retryQueue = null, Eu(e, n))));
				break;
			case 19:
				Du(t, e, n), Au(e), a & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, Eu(e, t)));
				break;
			case 30:
				a & 512 && (K || r === null || Tl(r, r.return)), a = Ut(), o = lu, s = (n & 335544064) === n, c = e.memoizedProps, lu = s && hi(c.default, c.update) !== "none", Du(t, e, n), Au(e), s && r !== null && H && (e.flags |= 4), lu = o, H = a;
				break;
			case 21: break;
			case 7: a & 512 && (K || r === null || Tl(r, r.return)), r && r.stateNode !== null && (r.stateNode._fragmentFiber = e);
			default: Du(t, e, n), Au(e);
		}
	}
	function Au(e) {
		var t = e.flags;
		if (t & 2) {
			try {
				for (var n, r = e.return; r !== null;) {
					if (Nl(r)) {
						n = r;
						break;
					}
					r = r.return;
				}
				r = null;
				for (var a = e.return; a !== null;) {
					if (Al(a)) {
						var o = a.stateNode;
						r === null ? r = [o] : r.push(o);
					}
					if (kl(a)) break;
					a = a.return;
				}
				var s = r;
				if (n == null) throw Error(i(160));
				switch (n.tag) {
					case 27:
						var c = n.stateNode;
						Il(e, Pl(e), c, s);
						break;
					case 5:
						var l = n.stateNode;
						n.flags & 32 && (sn(l, ""), n.flags &= -33), Il(e, Pl(e), l, s);
						break;
					case 3:
					case 4:
						var u = n.stateNode.containerInfo;
						Fl(e, Pl(e), u, s);
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
	function ju(e) {
		if (e.subtreeFlags & 1024) for (e = e.child; e !== null;) {
			var t = e;
			ju(t), t.tag === 5 && t.flags & 1024 && (t = t.stateNode, vh = !0, t.reset(), vh = !1), e = e.sibling;
		}
	}
	function Mu(e, t) {
		if (t.subtreeFlags & 9270) for (t = t.child; t !== null;) Nu(t, e), t = t.sibling;
		else nu(t, !1);
	}
	function Nu(e, t) {
		var n = e.alternate;
		if (n === null) Jl(e, !1);
		else switch (e.tag) {
			case 3:
				if (du = cu = !1, Hl(), Mu(t, e), !cu && !uu) {
					if (e = Vl, e !== null) for (var r = 0; r < e.length; r += 3) {
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
					})), du = !0;
				}
				Vl = null;
				break;
			case 5:
				Mu(t, e);
				break;
			case 4:
				r = cu, cu = !1, Mu(t, e), cu && (uu = !0), cu = r;
				break;
			case 22:
				e.memoizedState === null && (n.memoizedState === null ? Mu(t, e) : Jl(e, !1));
				break;
			case 30:
				r = cu, i = Hl(), cu = !1, Mu(t, e), cu && (e.flags |= 4);
				var a = e.memoizedProps, o = e.stateNode;
				t = pi(a, o), o = pi(n.memoizedProps, o);
				var s = hi(a.default, a.update);
				s === "none" ? t = !1 : (a = n.memoizedState, n.memoizedState = null, n = e.child, Ul = 0, t = tu(e, n, t, o, s, a, !0), Ul !== (a === null ? 0 : a.length) && (e.flags |= 32)), e.flags & 4 && t ? (Nd(e, e.memoizedProps.onUpdate), Vl = i) : i !== null && (i.push.apply(i, Vl), Vl = i), cu = e.flags & 32 ? !0 : r;
				break;
			default: Mu(t, e);
		}
	}
	function Pu(e, t) {
		if (t.subtreeFlags & 8772) for (t = t.child; t !== null;) mu(e, t.alternate, t), t = t.sibling;
	}
	function Fu(e, t) {
		for (e = e.child; e !== null;) {
			var n = e, r = t;
			switch (n.tag) {
				case 0:
				case 11:
				case 14:
				case 15:
					xl(4, n, n.return), Fu(n, r);
					break;
				case 1:
					Tl(n, n.return);
					var i = n.stateNode;
					typeof i.componentWillUnmount == "function" && Cl(n, n.return, i), Fu(n, r);
					break;
				case 27: r & 2 && vm(n.stateNode, n.type, n.memoizedProps);
				case 5:
					Tl(n, n.return), n.tag !== 5 && n.tag !== 27 || Ol(n), Fu(n, r);
					break;
				case 6:
					Ol(n);
					break;
				case 26:
					Tl(n, n.return), i = n.stateNode, n.memoizedState !== null || i === null || K || i.parentNode.removeChild(i), Fu(n, r);
					break;
				case 22:
					n.memoizedState === null && Fu(n, r);
					break;
				case 30:
					Tl(n, n.return), Fu(n, r);
					break;
				case 7: Tl(n, n.return);
				default: Fu(n, r);
			}
			e = e.sibling;
		}
	}
	function Iu(e, t, n) {
		for (n = t.subtreeFlags & 8772 ? n : n & -2, t = t.child; t !== null;) {
			var r = t.alternate, i = e, a = t, o = a.flags, s = !!(n & 1);
			switch (a.tag) {
				case 0:
				case 11:
				case 15:
					Iu(i, a, n), bl(4, a);
					break;
				case 1:
					if (Iu(i, a, n), r = a, i = r.stateNode, typeof i.componentDidMount == "function") try {
						i.componentDidMount();
					} catch (e) {
						mf(r, r.return, e);
					}
					if (r = a, i = r.updateQueue, i !== null) {
						var c = r.stateNode;
						try {
							var l = i.shared.hiddenCallbacks;
							if (l !== null) for (i.shared.hiddenCallbacks = null, i = 0; i < l.length; i++) bo(l[i], c);
						} catch (e) {
							mf(r, r.return, e);
						}
					}
					s && o & 64 && Sl(a), wl(a, a.return);
					break;
				case 27: n & 2 && Ll(a);
				case 5:
					a.tag !== 5 && a.tag !== 27 || Dl(a), Iu(i, a, n), s && r === null && o & 4 && jl(a), wl(a, a.return);
					break;
				case 6:
					Dl(a);
					break;
				case 26:
					c = a.stateNode, a.memoizedState !== null || c === null || ru || Jm(Sm(c.ownerDocument), a.type, c), Iu(i, a, n), s && r === null && o & 4 && jl(a), wl(a, a.return);
					break;
				case 12:
					Iu(i, a, n);
					break;
				case 31:
					Iu(i, a, n), s && o & 4 && Cu(i, a);
					break;
				case 13:
					Iu(i, a, n), s && o & 4 && wu(i, a);
					break;
				case 22:
					a.memoizedState === null && Iu(i, a, n), wl(a, a.return);
					break;
				case 30:
					Iu(i, a, n), wl(a, a.return);
					break;
				case 7: wl(a, a.return);
				default: Iu(i, a, n);
			}
			t = t.sibling;
		}
	}
	function Lu(e, t) {
		var n = null;
		e !== null && e.memoizedState !== null && e.memoizedState.cachePool !== null && (n = e.memoizedState.cachePool.pool), e = null, t.memoizedState !== null && t.memoizedState.cachePool !== null && (e = t.memoizedState.cachePool.pool), e !== n && (e != null && e.refCount++, n != null && ka(n));
	}
	function Ru(e, t) {
		e = null, t.alternate !== null && (e = t.alternate.memoizedState.cache), t = t.memoizedState.cache, t !== e && (t.refCount++, e != null && ka(e));
	}
	function zu(e, t, n, r) {
		var i = (n & 335544064) === n;
		if (t.subtreeFlags & (i ? 10262 : 10256)) for (t = t.child; t !== null;) Bu(e, t, n, r), t = t.sibling;
		else i && eu(t);
	}
	function Bu(e, t, n, r) {
		var i = (n & 335544064) === n;
		i && t.alternate === null && t.return !== null && t.return.alternate !== null && $l(t);
		var a = t.flags;
		switch (t.tag) {
			case 0:
			case 11:
			case 15:
				zu(e, t, n, r), a & 2048 && bl(9, t);
				break;
			case 1:
				zu(e, t, n, r);
				break;
			case 3:
				zu(e, t, n, r), i && du && (e = e.containerInfo, e = e.nodeType === 9 ? e.body : e.nodeName === "HTML" ? e.ownerDocument.body : e, e.style.viewTransitionName === "root" && (e.style.viewTransitionName = ""), e = e.ownerDocument.documentElement, e !== null && e.style.viewTransitionName === "none" && (e.style.viewTransitionName = "")), a & 2048 && (a = null, t.alternate !== null && (a = t.alternate.memoizedState.cache), t = t.memoizedState.cache, t !== a && (t.refCount++, a != null && ka(a)));
				break;
			case 12:
				if (a & 2048) {
					zu(e, t, n, r), a = t.stateNode;
					try {
						var o = t.memoizedProps, s = o.id, c = o.onPostCommit;
						typeof c == "function" && c(s, t.alternate === null ? "mount" : "update", a.passiveEffectDuration, -0);
					} catch (e) {
						mf(t, t.return, e);
					}
				} else zu(e, t, n, r);
				break;
			case 31:
				zu(e, t, n, r);
				break;
			case 13:
				zu(e, t, n, r);
				break;
			case 23: break;
			case 22:
				o = t.stateNode, s = t.alternate, t.memoizedState === null ? (i && s !== null && s.memoizedState !== null && $l(t), o._visibility & 2 ? zu(e, t, n, r) : (o._visibility |= 2, Vu(e, t, n, r, !!(t.subtreeFlags & 10256) || !1))) : (i && s !== null && s.memoizedState === null && $l(s), o._visibility & 2 ? zu(e, t, n, r) : Hu(e, t)), a & 2048 && Lu(s, t);
				break;
			case 24:
				zu(e, t, n, r), a & 2048 && Ru(t.alternate, t);
				break;
			case 30:
				i && (a = t.alternate, a !== null && (Kl(a.child, !0), Kl(t.child, !0))), zu(e, t, n, r);
				break;
			default: zu(e, t, n, r);
		}
	}
	function Vu(e, t, n, r, i) {
		for (i &&= !!(t.subtreeFlags & 10256) || !1, t = t.child; t !== null;) {
			var a = e, o = t, s = n, c = r, l = o.flags;
			switch (o.tag) {
				case 0:
				case 11:
				case 15:
					Vu(a, o, s, c, i), bl(8, o);
					break;
				case 23: break;
				case 22:
					var u = o.stateNode;
					o.memoizedState === null ? (u._visibility |= 2, Vu(a, o, s, c, i)) : u._visibility & 2 ? Vu(a, o, s, c, i) : Hu(a, o), i && l & 2048 && Lu(o.alternate, o);
					break;
				case 24:
					Vu(a, o, s, c, i), i && l & 2048 && Ru(o.alternate, o);
					break;
				default: Vu(a, o, s, c, i);
			}
			t = t.sibling;
		}
	}
	function Hu(e, t) {
		if (t.subtreeFlags & 10256) for (t = t.child; t !== null;) {
			var n = e, r = t, i = r.flags;
			switch (r.tag) {
				case 22:
					Hu(n, r), i & 2048 && Lu(r.alternate, r);
					break;
				case 24:
					Hu(n, r), i & 2048 && Ru(r.alternate, r);
					break;
				default: Hu(n, r);
			}
			t = t.sibling;
		}
	}
	var Uu = 8192;
	function Wu(e, t, n) {
		if (e.subtreeFlags & Uu) for (e = e.child; e !== null;) Gu(e, t, n), e = e.sibling;
	}
	function Gu(e, t, n) {
		switch (e.tag) {
			case 26:
				Wu(e, t, n), e.flags & Uu && (e.memoizedState === null ? (e = e.stateNode, (t & 335544128) === t && $m(n, e)) : eh(n, Ou, e.memoizedState, e.memoizedProps));
				break;
			case 5:
				Wu(e, t, n), e.flags & Uu && (e = e.stateNode, (t & 335544128) === t && $m(n, e));
				break;
			case 3:
			case 4:
				var r = Ou;
				Ou = Sm(e.stateNode.containerInfo), Wu(e, t, n), Ou = r;
				break;
			case 22:
				e.memoizedState === null && (r = e.alternate, r !== null && r.memoizedState !== null ? (r = Uu, Uu = 16777216, Wu(e, t, n), Uu = r) : Wu(e, t, n));
				break;
			case 30:
				if ((e.flags & Uu) !== 0 && (r = e.memoizedProps.name, r != null && r !== "auto")) {
					var i = e.stateNode;
					i.paired = null, zl === null && (zl = /* @__PURE__ */ new Map()), zl.set(r, i);
				}
				Wu(e, t, n);
				break;
			default: Wu(e, t, n);
		}
	}
	function Ku(e) {
		var t = e.alternate;
		if (t !== null && (e = t.child, e !== null)) {
			t.child = null;
			do
				t = e.sibling, e.sibling = null, e = t;
			while (e !== null);
		}
	}
	function qu(e) {
		var t = e.deletions;
		if (e.flags & 16) {
			if (t !== null) for (var n = 0; n < t.length; n++) {
				var r = t[n];
				su = r, Xu(r, e);
			}
			Ku(e);
		}
		if (e.subtreeFlags & 10256) for (e = e.child; e !== null;) Ju(e), e = e.sibling;
	}
	function Ju(e) {
		switch (e.tag) {
			case 0:
			case 11:
			case 15:
				qu(e), e.flags & 2048 && xl(9, e, e.return);
				break;
			case 3:
				qu(e);
				break;
			case 12:
				qu(e);
				break;
			case 22:
				var t = e.stateNode;
				e.memoizedState !== null && t._visibility & 2 && (e.return === null || e.return.tag !== 13) ? (t._visibility &= -3, Yu(e)) : qu(e);
				break;
			default: qu(e);
		}
	}
	function Yu(e) {
		var t = e.deletions;
		if (e.flags & 16) {
			if (t !== null) for (var n = 0; n < t.length; n++) {
				var r = t[n];
				su = r, Xu(r, e);
			}
			Ku(e);
		}
		for (e = e.child; e !== null;) {
			switch (t = e, t.tag) {
				case 0:
				case 11:
				case 15:
					xl(8, t, t.return), Yu(t);
					break;
				case 22:
					n = t.stateNode, n._visibility & 2 && (n._visibility &= -3, Yu(t));
					break;
				default: Yu(t);
			}
			e = e.sibling;
		}
	}
	function Xu(e, t) {
		for (; su !== null;) {
			var n = su;
			switch (n.tag) {
				case 0:
				case 11:
				case 15:
					xl(8, n, t);
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
			if (r = n.child, r !== null) r.return = n, su = r;
			else a: for (n = e; su !== null;) {
				r = su;
				var i = r.sibling, a = r.return;
				if (vu(r), r === n) {
					su = null;
					break a;
				}
				if (i !== null) {
					i.return = a, su = i;
					break a;
				}
				su = a;
			}
		}
	}
	var Zu = {
		getCacheForType: function(e) {
			var t = xa(Da), n = t.data.get(e);
			return n === void 0 && (n = e(), t.data.set(e, n)), n;
		},
		cacheSignal: function() {
			return xa(Da).controller.signal;
		}
	}, Qu = typeof WeakMap == "function" ? WeakMap : Map, q = 0, $u = null, J = null, Y = 0, X = 0, ed = null, td = !1, nd = !1, rd = !1, id = 0, ad = 0, od = 0, sd = 0, cd = 0, ld = 0, ud = 0, dd = null, fd = null, pd = !1, md = 0, hd = 0, gd = Infinity, _d = null, vd = null, yd = 0, bd = null, xd = null, Sd = 0, Cd = 0, wd = null, Td = null, Ed = null, Dd = null, Od = null, kd = 0, Ad = null;
	function jd() {
		return q & 2 && Y !== 0 ? Y & -Y : I.T === null ? gt() : Ff();
	}
	function Md() {
		if (ld === 0) {
			if (!(Y & 536870912) || W) {
				var e = et;
				et <<= 1, !(et & 3932160) && (et = 262144), ld = e;
			} else ld = 536870912;
		}
		return e = Do.current, e !== null && (e.flags |= 32), ld;
	}
	function Nd(e, t) {
		if (t != null) {
			var n = e.stateNode, r = n.ref;
			r === null && (r = n.ref = Ip(pi(e.memoizedProps, n))), Dd === null && (Dd = []), Dd.push(t.bind(null, r));
		}
	}
	function Pd(e, t, n) {
		(e === $u && (X === 2 || X === 9) || e.cancelPendingCommit !== null) && (Vd(e, 0), Rd(e, Y, ld, !1)), lt(e, n), q & 2 && e === $u || (e === $u && (!(q & 2) && (sd |= n), ad === 4 && Rd(e, Y, ld, !1)), Df(e));
	}
	function Fd(e, t, n) {
		if (q & 6) throw Error(i(327));
		var r = !n && !(t & 127) && (t & e.expiredLanes) === 0 || it(e, t), a = r ? Yd(e, t) : qd(e, t, !0), o = r;
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
					if ((t & 62914560) === t && (a = md + 300 - Le(), 10 < a)) {
						if (Rd(r, t, ld, !td), rt(r, 0, !0) !== 0) break a;
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
			unsuspend: hn
		}, zl = null, Gu(t, a, d), h && (m = d, h = e.containerInfo, h = (h.nodeType === 9 ? h : h.ownerDocument).__reactViewTransition, h != null && (m.count++, m.waitingForViewTransition = !0, m = ih.bind(m), h.finished.then(m, m))), m = (a & 62914560) === a ? md - Le() : (a & 4194048) === a ? hd - Le() : 0, m = nh(d, m), m !== null) ? (Sd = a, e.cancelPendingCommit = m(nf.bind(null, e, t, a, n, r, i, o, s, c, l, u, d, null, f, p)), Rd(e, a, o, !l)) : nf(e, t, a, n, r, i, o, s, c, l, u, d);
	}
	function Ld(e) {
		for (var t = e;;) {
			var n = t.tag;
			if ((n === 0 || n === 11 || n === 15) && t.flags & 16384 && (n = t.updateQueue, n !== null && (n = n.stores, n !== null))) for (var r = 0; r < n.length; r++) {
				var i = n[r], a = i.getSnapshot;
				i = i.value;
				try {
					if (!Lr(a(), i)) return !1;
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
		t = at(e, t), t &= ~cd, t &= ~sd, e.suspendedLanes |= t, e.pingedLanes &= ~t, r && (e.warmLanes |= t), r = e.expirationTimes;
		for (var i = t; 0 < i;) {
			var a = 31 - Ye(i), o = 1 << a;
			r[a] = -1, i &= ~o;
		}
		n !== 0 && dt(e, n, t);
	}
	function zd() {
		return q & 6 ? !0 : (Of(0, !1), !1);
	}
	function Bd() {
		if (J !== null) {
			if (X === 0) var e = J.return;
			else e = J, pa = fa = null, ns(e), to = null, no = 0, e = J;
			for (; e !== null;) yl(e.alternate, e), e = e.return;
			J = null;
		}
	}
	function Vd(e, t) {
		var n = e.timeoutHandle;
		return n !== -1 && (e.timeoutHandle = -1, yp(n)), n = e.cancelPendingCommit, n !== null && (e.cancelPendingCommit = null, n()), Sd = 0, Bd(), $u = e, J = n = Ai(e.current, null), Y = t, X = 0, ed = null, td = !1, nd = it(e, t), rd = !1, ud = ld = cd = sd = od = ad = 0, fd = dd = null, pd = !1, id = at(e, t), bi(), n;
	}
	function Hd(e, t) {
		G = null, I.H = fc, t === Ga || t === qa ? (t = $a(), X = 3) : t === Ka ? (t = $a(), X = 4) : X = t === Ac ? 8 : typeof t == "object" && t && typeof t.then == "function" ? 6 : 1, ed = t, J === null && (ad = 1, wc(e, Ri(t, e.current)));
	}
	function Ud() {
		var e = Do.current;
		return e === null ? !0 : (Y & 4194048) === Y ? Oo === null : (Y & 62914560) === Y || Y & 536870912 ? e === Oo : !1;
	}
	function Wd() {
		var e = I.H;
		return I.H = fc, e === null ? fc : e;
	}
	function Gd() {
		var e = I.A;
		return I.A = Zu, e;
	}
	function Kd() {
		ad = 4, td || (Y & 4194048) !== Y && Do.current !== null || (nd = !0), !(od & 134217727) && !(sd & 134217727) || $u === null || Rd($u, Y, ld, !1);
	}
	function qd(e, t, n) {
		var r = q;
		q |= 2;
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
							Do.current === null && (t = !0);
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
		return t && e.shellSuspendCounter++, pa = fa = null, q = r, I.H = i, I.A = a, J === null && ($u = null, Y = 0, bi()), o;
	}
	function Jd() {
		for (; J !== null;) Zd(J);
	}
	function Yd(e, t) {
		var n = q;
		q |= 2;
		var r = Wd(), a = Gd();
		$u !== e || Y !== t ? (_d = null, gd = Le() + 500, Vd(e, t)) : nd = it(e, t);
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
							if (Ya(o)) {
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
							Ya(o) ? (X = 0, ed = null, Qd(t)) : (X = 0, ed = null, $d(e, t, o, 7));
							break;
						case 5:
							var s = null;
							switch (J.tag) {
								case 26: s = J.memoizedState;
								case 5:
								case 27:
									var c = J;
									if (s ? Zm(s) : c.stateNode.complete) {
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
		return pa = fa = null, I.H = r, I.A = a, q = n, J === null ? ($u = null, Y = 0, bi(), ad) : 0;
	}
	function Xd() {
		for (; J !== null && !Fe();) Zd(J);
	}
	function Zd(e) {
		var t = ul(e.alternate, e, id);
		e.memoizedProps = e.pendingProps, t === null ? ef(e) : J = t;
	}
	function Qd(e) {
		var t = e, n = t.alternate;
		switch (t.tag) {
			case 15:
			case 0:
				t = Wc(n, t, t.pendingProps, t.type, void 0, Y);
				break;
			case 11:
				t = Wc(n, t, t.pendingProps, t.type.render, t.ref, Y);
				break;
			case 5:
				ns(t);
				var r = t;
				r === $i && (W ? (oa(r), r.tag === 5 && r.stateNode != null && (ea = r.stateNode)) : (oa(r), W = !0));
			default: yl(n, t), t = J = ji(t, id), t = ul(n, t, id);
		}
		e.memoizedProps = e.pendingProps, t === null ? ef(e) : J = t;
	}
	function $d(e, t, n, r) {
		pa = fa = null, ns(t), to = null, no = 0;
		var i = t.return;
		try {
			if (kc(e, i, t, n, Y)) {
				ad = 1, wc(e, Ri(n, e.current)), J = null;
				return;
			}
		} catch (t) {
			if (i !== null) throw J = i, t;
			ad = 1, wc(e, Ri(n, e.current)), J = null;
			return;
		}
		t.flags & 32768 ? (W || r === 1 ? e = !0 : nd || Y & 536870912 ? e = !1 : (td = e = !0, (r === 2 || r === 9 || r === 3 || r === 6) && (r = Do.current, r !== null && r.tag === 13 && (r.flags |= 16384))), tf(t, e)) : ef(t);
	}
	function ef(e) {
		var t = e;
		do {
			if (t.flags & 32768) {
				tf(t, td);
				return;
			}
			e = t.return;
			var n = _l(t.alternate, t, id);
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
			var n = vl(e.alternate, e);
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
		if (q & 6) throw Error(i(327));
		if (t !== null) {
			if (t === e.current) throw Error(i(177));
			e === $u && (J = $u = null, Y = 0), xd = t, bd = e, Sd = n, wd = a, Td = r, rf(e, t, n, s, c, l, f);
		}
	}
	function rf(e, t, n, r, i, a, o) {
		var s = t.lanes | t.childLanes;
		if (Cd = s, s |= yi, ut(e, n, s, r, i, a), Dd = null, (n & 335544064) === n ? (Od = Ma(e), r = 10262) : (Od = null, r = 10256), (t.subtreeFlags & r) !== 0 || (t.flags & r) !== 0 ? (e.callbackNode = null, e.callbackPriority = 0, bf(Ve, function() {
			return ff(), null;
		})) : (e.callbackNode = null, e.callbackPriority = 0), Rl = !1, r = !!(t.flags & 13878), t.subtreeFlags & 13878 || r) {
			r = I.T, I.T = null, i = L.p, L.p = 2, a = q, q |= 4;
			try {
				fu(e, t, n);
			} finally {
				q = a, L.p = i, I.T = r;
			}
		}
		yd = 1, Rl ? Ed = Pp(o, e.containerInfo, Od, sf, cf, of, lf, ff, af, null, null) : (sf(), cf(), lf());
	}
	function af(e) {
		if (yd !== 0) {
			var t = bd.onRecoverableError;
			t(e, { componentStack: null });
		}
	}
	function of() {
		yd === 3 && (yd = 0, Nu(xd, bd), yd = 4);
	}
	function sf() {
		if (yd === 1) {
			yd = 0;
			var e = bd, t = xd, n = Sd, r = !!(t.flags & 13878);
			if (t.subtreeFlags & 13878 || r) {
				r = I.T, I.T = null;
				var i = L.p;
				L.p = 2;
				var a = q;
				q |= 4;
				try {
					lu = uu = !1, ku(t, e, n), n = up;
					var o = Ur(e.containerInfo), s = n.focusedElem, c = n.selectionRange;
					if (o !== s && s && s.ownerDocument && Hr(s.ownerDocument.documentElement, s)) {
						if (c !== null && Wr(s)) {
							var l = c.start, u = c.end;
							if (u === void 0 && (u = l), "selectionStart" in s) s.selectionStart = l, s.selectionEnd = Math.min(u, s.value.length);
							else {
								var d = s.ownerDocument || document, f = d && d.defaultView || window;
								if (f.getSelection) {
									var p = f.getSelection(), m = s.textContent.length, h = Math.min(c.start, m), g = c.end === void 0 ? h : Math.min(c.end, m);
									!p.extend && h > g && (o = g, g = h, h = o);
									var _ = Vr(s, h), v = Vr(s, g);
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
					vh = !!lp, up = lp = null;
				} finally {
					q = a, L.p = i, I.T = r;
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
				n = I.T, I.T = null;
				var r = L.p;
				L.p = 2;
				var i = q;
				q |= 4;
				try {
					mu(e, t.alternate, t);
				} finally {
					q = i, L.p = r, I.T = n;
				}
			}
			yd = 3;
		}
	}
	function lf() {
		if (yd === 4 || yd === 3) {
			yd = 0;
			var e = Ed;
			Ed = null, Ie();
			var t = bd, n = xd, r = Sd, i = Td, a = (r & 335544064) === r ? 10262 : 10256;
			if ((n.subtreeFlags & a) !== 0 || (n.flags & a) !== 0 ? yd = 5 : (yd = 0, xd = bd = null, uf(t, t.pendingLanes)), a = t.pendingLanes, a === 0 && (vd = null), ht(r), n = n.stateNode, qe && typeof qe.onCommitFiberRoot == "function") try {
				qe.onCommitFiberRoot(Ke, n, void 0, (n.current.flags & 128) == 128);
			} catch {}
			if (i !== null) {
				n = I.T, a = L.p, L.p = 2, I.T = null;
				try {
					for (var o = t.onRecoverableError, s = 0; s < i.length; s++) {
						var c = i[s];
						o(c.value, { componentStack: c.stack });
					}
				} finally {
					I.T = n, L.p = a;
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
		var n = ht(Sd), r = I.T, a = L.p;
		try {
			L.p = 32 > n ? 32 : n, I.T = null, n = wd, wd = null;
			var o = bd, s = Sd;
			if (yd = 0, xd = bd = null, Sd = 0, q & 6) throw Error(i(331));
			var c = q;
			if (q |= 4, Ju(o.current), Bu(o, o.current, s, n), q = c, Of(0, !1), qe && typeof qe.onPostCommitFiberRoot == "function") try {
				qe.onPostCommitFiberRoot(Ke, o);
			} catch {}
			return !0;
		} finally {
			L.p = a, I.T = r, uf(e, t);
		}
	}
	function pf(e, t, n) {
		t = Ri(n, t), t = Ec(e.stateNode, t, 2), e = mo(e, t, 2), e !== null && (lt(e, 2), Df(e));
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
					e = Ri(n, e), n = Dc(2), r = mo(t, n, 2), r !== null && (Oc(n, r, t, e), lt(r, 2), Df(r));
					break;
				}
			}
			t = t.return;
		}
	}
	function hf(e, t, n) {
		var r = e.pingCache;
		if (r === null) {
			r = e.pingCache = new Qu();
			var i = /* @__PURE__ */ new Set();
			r.set(t, i);
		} else i = r.get(t), i === void 0 && (i = /* @__PURE__ */ new Set(), r.set(t, i));
		i.has(n) || (rd = !0, i.add(n), e = gf.bind(null, e, t, n), t.then(e, e));
	}
	function gf(e, t, n) {
		var r = e.pingCache;
		r !== null && r.delete(t), e.pingedLanes |= e.suspendedLanes & n, e.warmLanes &= ~n, $u === e && (Y & n) === n && (ad === 4 || ad === 3 && (Y & 62914560) === Y && 300 > Le() - md ? q & 2 ? cd |= n : Vd(e, 0) : cd |= n, ud === Y && (ud = 0)), Df(e);
	}
	function _f(e, t) {
		t === 0 && (t = st()), e = Ci(e, t), e !== null && (lt(e, t), Df(e));
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
		return Ne(e, t);
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
								a = (1 << 31 - Ye(42 | e) + 1) - 1, a &= i & ~(o & ~s), a = a & 201326741 ? a & 201326741 | 1 : a ? a | 2 : 0;
							}
							a !== 0 && (n = !0, Nf(r, a));
						} else a = Y, a = rt(r, r === $u ? a : 0, r.cancelPendingCommit !== null || r.timeoutHandle !== -1), !(a & 3) || it(r, a) || (n = !0, Nf(r, a));
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
		for (var t = Le(), n = null, r = xf; r !== null;) {
			var i = r.next, a = jf(r, t);
			a === 0 ? (r.next = null, n === null ? xf = i : n.next = i, i === null && (Sf = n)) : (n = r, (e !== 0 || a & 3) && (wf = !0)), r = i;
		}
		yd !== 0 && yd !== 5 || Of(e, !1), Ef !== 0 && (Ef = 0);
	}
	function jf(e, t) {
		for (var n = e.suspendedLanes, r = e.pingedLanes, i = e.expirationTimes, a = e.pendingLanes & -62914561; 0 < a;) {
			var o = 31 - Ye(a), s = 1 << o, c = i[o];
			c === -1 ? ((s & n) === 0 || (s & r) !== 0) && (i[o] = ot(s, t)) : c <= t && (e.expiredLanes |= s), a &= ~s;
		}
		if (t = $u, n = Y, n = rt(e, e === t ? n : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1), r = e.callbackNode, n === 0 || e === t && (X === 2 || X === 9) || e.cancelPendingCommit !== null) return r !== null && r !== null && Pe(r), e.callbackNode = null, e.callbackPriority = 0;
		if (!(n & 3) || it(e, n)) {
			if (t = n & -n, t === e.callbackPriority) return t;
			switch (r !== null && Pe(r), ht(n)) {
				case 2:
				case 8:
					n = Be;
					break;
				case 32:
					n = Ve;
					break;
				case 268435456:
					n = Ue;
					break;
				default: n = Ve;
			}
			return r = Mf.bind(null, e), n = Ne(n, r), e.callbackPriority = t, e.callbackNode = n, t;
		}
		return r !== null && r !== null && Pe(r), e.callbackPriority = 2, e.callbackNode = null, 2;
	}
	function Mf(e, t) {
		if (yd !== 0 && yd !== 5) return e.callbackNode = null, e.callbackPriority = 0, null;
		var n = e.callbackNode;
		if (df() && e.callbackNode !== n) return null;
		var r = Y;
		return r = rt(e, e === $u ? r : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1), r === 0 ? null : (Fd(e, r, t), jf(e, Le()), e.callbackNode != null && e.callbackNode === n ? Mf.bind(null, e) : null);
	}
	function Nf(e, t) {
		if (df()) return null;
		Fd(e, t, !0);
	}
	function Pf() {
		Sp(function() {
			q & 6 ? Ne(ze, kf) : Af();
		});
	}
	function Ff() {
		if (Ef === 0) {
			var e = Fa;
			e === 0 && (e = $e, $e <<= 1, !($e & 261888) && ($e = 256)), Ef = e;
		}
		return Ef;
	}
	function If(e) {
		return e == null || typeof e == "symbol" || typeof e == "boolean" ? null : typeof e == "function" ? e : mn(e);
	}
	function Lf(e, t, n, r, i) {
		if (t === "submit" && n && n.stateNode === i) {
			var a = If((i[bt] || null).action), o = r.submitter;
			o && (t = (t = o[bt] || null) ? If(t.formAction) : o.getAttribute("formAction"), t !== null && (a = t, o = null));
			var s = new In("action", "action", null, r, i);
			e.push({
				event: s,
				listeners: [{
					instance: null,
					listener: function() {
						if (r.defaultPrevented) {
							if (Ef !== 0) {
								var e = new FormData(i, o);
								Qs(n, {
									pending: !0,
									data: e,
									method: i.method,
									action: a
								}, null, e);
							}
						} else typeof a == "function" && (s.preventDefault(), e = new FormData(i, o), Qs(n, {
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
	for (var Rf = 0; Rf < ui.length; Rf++) {
		var zf = ui[Rf];
		di(zf.toLowerCase(), "on" + (zf[0].toUpperCase() + zf.slice(1)));
	}
	di(ni, "onAnimationEnd"), di(ri, "onAnimationIteration"), di(ii, "onAnimationStart"), di("dblclick", "onDoubleClick"), di("focusin", "onFocus"), di("focusout", "onBlur"), di(ai, "onTransitionRun"), di(oi, "onTransitionStart"), di(si, "onTransitionCancel"), di(ci, "onTransitionEnd"), Rt("onMouseEnter", ["mouseout", "mouseover"]), Rt("onMouseLeave", ["mouseout", "mouseover"]), Rt("onPointerEnter", ["pointerout", "pointerover"]), Rt("onPointerLeave", ["pointerout", "pointerover"]), Lt("onChange", "change click focusin focusout input keydown keyup selectionchange".split(" ")), Lt("onSelect", "focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange".split(" ")), Lt("onBeforeInput", [
		"compositionend",
		"keypress",
		"textInput",
		"paste"
	]), Lt("onCompositionEnd", "compositionend focusout keydown keypress keyup mousedown".split(" ")), Lt("onCompositionStart", "compositionstart focusout keydown keypress keyup mousedown".split(" ")), Lt("onCompositionUpdate", "compositionupdate focusout keydown keypress keyup mousedown".split(" "));
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
						gi(e);
					}
					i.currentTarget = null, a = c;
				}
				else for (o = 0; o < r.length; o++) {
					if (s = r[o], c = s.instance, l = s.currentTarget, s = s.listener, c !== a && i.isPropagationStopped()) break a;
					a = s, i.currentTarget = l;
					try {
						a(i);
					} catch (e) {
						gi(e);
					}
					i.currentTarget = null, a = c;
				}
			}
		}
	}
	function Z(e, t) {
		var n = t[St];
		n === void 0 && (n = t[St] = /* @__PURE__ */ new Set());
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
			e[Wf] = !0, Ft.forEach(function(t) {
				t !== "selectionchange" && (Vf.has(t) || Uf(t, !1, e), Uf(t, !0, e));
			});
			var t = e.nodeType === 9 ? e : e.ownerDocument;
			t === null || t[Wf] || (t[Wf] = !0, Uf("selectionchange", !1, t));
		}
	}
	function Kf(e, t, n, r) {
		switch (Th(t)) {
			case 2:
				var i = yh;
				break;
			case 8:
				i = bh;
				break;
			default: i = xh;
		}
		n = i.bind(null, t, n, e), i = void 0, !Tn || t !== "touchstart" && t !== "touchmove" && t !== "wheel" || (i = !0), r ? i === void 0 ? e.addEventListener(t, n, !0) : e.addEventListener(t, n, {
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
					if (s = kt(c), s === null) return;
					if (l = s.tag, l === 5 || l === 6 || l === 26 || l === 27) {
						r = a = s;
						continue a;
					}
					c = c.parentNode;
				}
			}
			r = r.return;
		}
		Sn(function() {
			var r = a, i = _n(n), s = [];
			a: {
				var c = li.get(e);
				if (c !== void 0) {
					var l = In, u = e;
					switch (e) {
						case "keypress": if (jn(n) === 0) break a;
						case "keydown":
						case "keyup":
							l = $n;
							break;
						case "focusin":
							u = "focus", l = Gn;
							break;
						case "focusout":
							u = "blur", l = Gn;
							break;
						case "beforeblur":
						case "afterblur":
							l = Gn;
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
							l = Un;
							break;
						case "drag":
						case "dragend":
						case "dragenter":
						case "dragexit":
						case "dragleave":
						case "dragover":
						case "dragstart":
						case "drop":
							l = Wn;
							break;
						case "touchcancel":
						case "touchend":
						case "touchmove":
						case "touchstart":
							l = nr;
							break;
						case ni:
						case ri:
						case ii:
							l = Kn;
							break;
						case ci:
							l = rr;
							break;
						case "scroll":
						case "scrollend":
							l = Rn;
							break;
						case "wheel":
							l = ir;
							break;
						case "copy":
						case "cut":
						case "paste":
							l = qn;
							break;
						case "gotpointercapture":
						case "lostpointercapture":
						case "pointercancel":
						case "pointerdown":
						case "pointermove":
						case "pointerout":
						case "pointerover":
						case "pointerup":
							l = er;
							break;
						case "submit":
							l = tr;
							break;
						case "toggle":
						case "beforetoggle": l = ar;
					}
					var d = !!(t & 4), f = !d && (e === "scroll" || e === "scrollend"), p = d ? c === null ? null : c + "Capture" : c;
					d = [];
					for (var m = r, h; m !== null;) {
						var g = m;
						if (h = g.stateNode, g = g.tag, g !== 5 && g !== 26 && g !== 27 || h === null || p === null || (g = Cn(m, p), g != null && d.push(Jf(m, g, h))), f) break;
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
					if (l = e === "mouseover" || e === "pointerover", c = e === "mouseout" || e === "pointerout", l && n !== gn && (u = n.relatedTarget || n.fromElement) && (kt(u) || u[xt])) break a;
					(c || l) && (u = i.window === i ? i : (l = i.ownerDocument) ? l.defaultView || l.parentWindow : window, c ? (l = n.relatedTarget || n.toElement, c = r, l = l ? kt(l) : null, l !== null && (f = o(l), d = l.tag, l !== f || d !== 5 && d !== 27 && d !== 6) && (l = null)) : (c = null, l = r), c !== l && (d = Un, g = "onMouseLeave", p = "onMouseEnter", m = "mouse", (e === "pointerout" || e === "pointerover") && (d = er, g = "onPointerLeave", p = "onPointerEnter", m = "pointer"), f = c == null ? u : jt(c), h = l == null ? u : jt(l), u = new d(g, m + "leave", c, n, i), u.target = f, u.relatedTarget = h, g = null, kt(i) === r && (d = new d(p, m + "enter", l, n, i), d.target = h, d.relatedTarget = f, g = d), f = g, d = c && l ? E(c, l, Xf) : null, c !== null && Zf(s, u, c, d, !1), l !== null && f !== null && Zf(s, f, l, d, !0)));
				}
				a: {
					if (c = r ? jt(r) : window, l = c.nodeName && c.nodeName.toLowerCase(), l === "select" || l === "input" && c.type === "file") var _ = Tr;
					else if (yr(c)) {
						if (Er) _ = Fr;
						else {
							_ = Nr;
							var v = Mr;
						}
					} else l = c.nodeName, !l || l.toLowerCase() !== "input" || c.type !== "checkbox" && c.type !== "radio" ? r && dn(r.elementType) && (_ = Tr) : _ = Pr;
					if (_ &&= _(e, r)) {
						br(s, _, n, i);
						break a;
					}
					v && v(e, c, r);
				}
				switch (v = r ? jt(r) : window, e) {
					case "focusin":
						(yr(v) || v.contentEditable === "true") && (Kr = v, qr = r, Jr = null);
						break;
					case "focusout":
						Jr = qr = Kr = null;
						break;
					case "mousedown":
						Yr = !0;
						break;
					case "contextmenu":
					case "mouseup":
					case "dragend":
						Yr = !1, Xr(s, n, i);
						break;
					case "selectionchange": if (Gr) break;
					case "keydown":
					case "keyup": Xr(s, n, i);
				}
				var y;
				if (sr) b: {
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
				else hr ? pr(e, n) && (b = "onCompositionEnd") : e === "keydown" && n.keyCode === 229 && (b = "onCompositionStart");
				b && (ur && n.locale !== "ko" && (hr || b !== "onCompositionStart" ? b === "onCompositionEnd" && hr && (y = An()) : (Dn = i, On = "value" in Dn ? Dn.value : Dn.textContent, hr = !0)), v = Yf(r, b), 0 < v.length && (b = new Jn(b, e, null, n, i), s.push({
					event: b,
					listeners: v
				}), y ? b.data = y : (y = mr(n), y !== null && (b.data = y)))), (y = lr ? gr(e, n) : _r(e, n)) && (b = Yf(r, "onBeforeInput"), 0 < b.length && (v = new Jn("onBeforeInput", "beforeinput", null, n, i), s.push({
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
			if (i = i.tag, i !== 5 && i !== 26 && i !== 27 || a === null || (i = Cn(e, n), i != null && r.unshift(Jf(e, i, a)), i = Cn(e, t), i != null && r.push(Jf(e, i, a))), e.tag === 3) return r;
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
			s !== 5 && s !== 26 && s !== 27 || l === null || (c = l, i ? (l = Cn(n, a), l != null && o.unshift(Jf(n, l, c))) : i || (l = Cn(n, a), l != null && o.push(Jf(n, l, c)))), n = n.return;
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
				if (typeof r == "string") t === "body" || t === "textarea" && r === "" || sn(e, r);
				else if (typeof r == "number" || typeof r == "bigint") t !== "body" && sn(e, "" + r);
				else return;
				break;
			case "className":
				Gt(e, "class", r);
				break;
			case "tabIndex":
				Gt(e, "tabindex", r);
				break;
			case "dir":
			case "role":
			case "viewBox":
			case "width":
			case "height":
				Gt(e, n, r);
				break;
			case "style":
				un(e, r, o);
				return;
			case "data": if (t !== "object") {
				Gt(e, "data", r);
				break;
			}
			case "src":
			case "href":
				if (r === "" && (t !== "a" || n !== "href") || r == null || typeof r == "function" || typeof r == "symbol" || typeof r == "boolean") {
					e.removeAttribute(n);
					break;
				}
				r = mn(r), e.setAttribute(n, r);
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
				r = mn(r), e.setAttribute(n, r);
				break;
			case "onClick":
				r != null && (e.onclick = hn);
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
				n = mn(r), e.setAttributeNS("http://www.w3.org/1999/xlink", "xlink:href", n);
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
				Z("beforetoggle", e), Z("toggle", e), Wt(e, "popover", r);
				break;
			case "xlinkActuate":
				Kt(e, "http://www.w3.org/1999/xlink", "xlink:actuate", r);
				break;
			case "xlinkArcrole":
				Kt(e, "http://www.w3.org/1999/xlink", "xlink:arcrole", r);
				break;
			case "xlinkRole":
				Kt(e, "http://www.w3.org/1999/xlink", "xlink:role", r);
				break;
			case "xlinkShow":
				Kt(e, "http://www.w3.org/1999/xlink", "xlink:show", r);
				break;
			case "xlinkTitle":
				Kt(e, "http://www.w3.org/1999/xlink", "xlink:title", r);
				break;
			case "xlinkType":
				Kt(e, "http://www.w3.org/1999/xlink", "xlink:type", r);
				break;
			case "xmlBase":
				Kt(e, "http://www.w3.org/XML/1998/namespace", "xml:base", r);
				break;
			case "xmlLang":
				Kt(e, "http://www.w3.org/XML/1998/namespace", "xml:lang", r);
				break;
			case "xmlSpace":
				Kt(e, "http://www.w3.org/XML/1998/namespace", "xml:space", r);
				break;
			case "is":
				Wt(e, "is", r);
				break;
			case "innerText":
			case "textContent": return;
			default: if (!(2 < n.length) || n[0] !== "o" && n[0] !== "O" || n[1] !== "n" && n[1] !== "N") n = fn.get(n) || n, Wt(e, n, r);
			else return;
		}
		H = !0;
	}
	function rp(e, t, n, r, a, o) {
		switch (n) {
			case "style":
				un(e, r, o);
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
				if (typeof r == "string") sn(e, r);
				else if (typeof r == "number" || typeof r == "bigint") sn(e, "" + r);
				else return;
				break;
			case "onScroll":
				r != null && Z("scroll", e);
				return;
			case "onScrollEnd":
				r != null && Z("scrollend", e);
				return;
			case "onClick":
				r != null && (e.onclick = hn);
				return;
			case "suppressContentEditableWarning":
			case "suppressHydrationWarning":
			case "innerHTML":
			case "ref": return;
			case "innerText":
			case "textContent": return;
			default:
				if (!It.hasOwnProperty(n)) a: {
					if (n[0] === "o" && n[1] === "n" && (a = n.endsWith("Capture"), o = n.slice(2, a ? n.length - 7 : void 0), t = e[bt] || null, t = t == null ? null : t[n], typeof t == "function" && e.removeEventListener(o, t, a), typeof r == "function")) {
						typeof t != "function" && t !== null && (n in e ? e[n] = null : e.hasAttribute(n) && e.removeAttribute(n)), e.addEventListener(o, r, a);
						break a;
					}
					H = !0, n in e ? e[n] = r : !0 === r ? e.setAttribute(n, "") : Wt(e, n, r);
				}
				return;
		}
		H = !0;
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
				tn(e, o, c, l, u, s, a, !1);
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
				t = o, n = s, e.multiple = !!r, t == null ? n != null && rn(e, !!r, n, !0) : rn(e, !!r, t, !1);
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
				on(e, r, a, o);
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
			default: if (dn(t)) {
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
							m !== f && (H = !0), o = m;
							break;
						case "name":
							m !== f && (H = !0), a = m;
							break;
						case "checked":
							m !== f && (H = !0), u = m;
							break;
						case "defaultChecked":
							m !== f && (H = !0), d = m;
							break;
						case "value":
							m !== f && (H = !0), s = m;
							break;
						case "defaultValue":
							m !== f && (H = !0), c = m;
							break;
						case "children":
						case "dangerouslySetInnerHTML":
							if (m != null) throw Error(i(137, t));
							break;
						default: m !== f && np(e, t, p, m, r, f);
					}
				}
				en(e, s, c, l, u, d, o, a);
				return;
			case "select":
				for (o in m = s = c = p = null, n) if (l = n[o], n.hasOwnProperty(o) && l != null) switch (o) {
					case "value": break;
					case "multiple": m = l;
					default: r.hasOwnProperty(o) || np(e, t, o, null, r, l);
				}
				for (a in r) if (o = r[a], l = n[a], r.hasOwnProperty(a) && (o != null || l != null)) switch (a) {
					case "value":
						o !== l && (H = !0), p = o;
						break;
					case "defaultValue":
						o !== l && (H = !0), c = o;
						break;
					case "multiple": o !== l && (H = !0), s = o;
					default: o !== l && np(e, t, a, o, r, l);
				}
				t = c, n = s, r = m, p == null ? !!r != !!n && (t == null ? rn(e, !!n, n ? [] : "", !1) : rn(e, !!n, t, !0)) : rn(e, !!n, p, !1);
				return;
			case "textarea":
				for (c in m = p = null, n) if (a = n[c], n.hasOwnProperty(c) && a != null && !r.hasOwnProperty(c)) switch (c) {
					case "value": break;
					case "children": break;
					default: np(e, t, c, null, r, a);
				}
				for (s in r) if (a = r[s], o = n[s], r.hasOwnProperty(s) && (a != null || o != null)) switch (s) {
					case "value":
						a !== o && (H = !0), p = a;
						break;
					case "defaultValue":
						a !== o && (H = !0), m = a;
						break;
					case "children": break;
					case "dangerouslySetInnerHTML":
						if (a != null) throw Error(i(91));
						break;
					default: a !== o && np(e, t, s, a, r, o);
				}
				an(e, p, m);
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
						p !== m && (H = !0), e.selected = p && typeof p != "function" && typeof p != "symbol";
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
			default: if (dn(t)) {
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
		return n = dp(n).createElement(e), n[yt] = r, n[bt] = t, ip(n, e, t), Nt(n), n;
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
						e.removeChild(i), Wh(t);
						return;
					}
					r--;
				} else if (n === "$" || n === "$?" || n === "$~" || n === "$!" || n === "&") r++;
				else if (n === "html") ym(e.ownerDocument.documentElement);
				else if (n === "head") {
					n = e.ownerDocument.head, ym(n);
					for (var a = n.firstChild; a;) {
						var o = a.nextSibling, s = a.nodeName;
						a[Et] || s === "SCRIPT" || s === "STYLE" || s === "LINK" && a.rel.toLowerCase() === "stylesheet" || n.removeChild(a), a = o;
					}
				} else n === "body" && ym(e.ownerDocument.body);
			}
			n = i;
		} while (n);
		Wh(t);
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
								if (u += Qm(f), u > th) {
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
		return e.tag !== 6 && (e = b(e), hm(e, t));
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
		}), Yp || (Yp = !0, gm(function() {
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
		var a = kt(i);
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
	function nm(e, t) {
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
	function rm(e, t) {
		var n = t._eventListeners;
		if (n !== null) for (var r = 0; r < n.length; r++) {
			var i = n[r];
			e.removeEventListener(i.type, i.attachedListener, Bp(i.optionsOrUseCapture));
		}
		e.nodeType !== 3 && (n = t._observers, n !== null && n.forEach(function(n) {
			typeof n.rootMargin == "string" ? Xp(t, n, e) : n.unobserve(e);
		}), e.reactFragments != null && e.reactFragments.delete(t));
	}
	function im(e) {
		var t = e.firstChild;
		for (t && t.nodeType === 10 && (t = t.nextSibling); t;) {
			var n = t;
			switch (t = t.nextSibling, n.nodeName) {
				case "HTML":
				case "HEAD":
				case "BODY":
					im(n), Ot(n);
					continue;
				case "SCRIPT":
				case "STYLE": continue;
				case "LINK": if (n.rel.toLowerCase() === "stylesheet") continue;
			}
			e.removeChild(n);
		}
	}
	function am(e, t, n, r) {
		for (; e.nodeType === 1;) {
			var i = n;
			if (e.nodeName.toLowerCase() !== t.toLowerCase()) {
				if (!r && (e.nodeName !== "INPUT" || e.type !== "hidden")) break;
			} else if (!r) {
				if (t === "input" && e.type === "hidden") {
					var a = i.name == null ? null : "" + i.name;
					if (i.type === "hidden" && e.getAttribute("name") === a) return e;
				} else return e;
			} else if (!e[Et]) switch (t) {
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
			if (e = dm(e.nextSibling), e === null) break;
		}
		return null;
	}
	function om(e, t, n) {
		if (t === "") return null;
		for (; e.nodeType !== 3;) if ((e.nodeType !== 1 || e.nodeName !== "INPUT" || e.type !== "hidden") && !n || (e = dm(e.nextSibling), e === null)) return null;
		return e;
	}
	function sm(e, t) {
		for (; e.nodeType !== 8;) if ((e.nodeType !== 1 || e.nodeName !== "INPUT" || e.type !== "hidden") && !t || (e = dm(e.nextSibling), e === null)) return null;
		return e;
	}
	function cm(e) {
		return e.data === "$?" || e.data === "$~";
	}
	function lm(e) {
		return e.data === "$!" || e.data === "$?" && e.ownerDocument.readyState !== "loading";
	}
	function um(e, t) {
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
	function dm(e) {
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
	var fm = null;
	function pm(e) {
		e = e.nextSibling;
		for (var t = 0; e;) {
			if (e.nodeType === 8) {
				var n = e.data;
				if (n === "/$" || n === "/&") {
					if (t === 0) return dm(e.nextSibling);
					t--;
				} else n !== "$" && n !== "$!" && n !== "$?" && n !== "$~" && n !== "&" || t++;
			}
			e = e.nextSibling;
		}
		return null;
	}
	function mm(e) {
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
	function hm(e, t) {
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
	function gm(e) {
		xp(function() {
			xp(function(t) {
				return e(t);
			});
		});
	}
	function _m(e, t, n) {
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
	function vm(e, t, n) {
		for (var r in n) {
			var i = n[r];
			n.hasOwnProperty(r) && i != null && np(e, t, r, null, ap, i);
		}
		n.dangerouslySetInnerHTML != null && (e.textContent = ""), e.onclick === hn && (e.onclick = null), Ot(e);
	}
	function ym(e) {
		for (var t = e.attributes; t.length;) e.removeAttributeNode(t[0]);
		Ot(e);
	}
	var bm = /* @__PURE__ */ new Map(), xm = /* @__PURE__ */ new Set();
	function Sm(e) {
		if (typeof e.getRootNode == "function") {
			var t = e.getRootNode();
			if (t.nodeType === 9 || t.nodeType === 11) return t;
		}
		return e.nodeType === 9 ? e : e.ownerDocument;
	}
	var Cm = L.d;
	L.d = {
		f: wm,
		r: Tm,
		D: Om,
		C: km,
		L: Am,
		m: jm,
		X: Nm,
		S: Mm,
		M: Pm
	};
	function wm() {
		var e = Cm.f(), t = zd();
		return e || t;
	}
	function Tm(e) {
		var t = At(e);
		t !== null && t.tag === 5 && t.type === "form" ? ec(t) : Cm.r(e);
	}
	var Em = typeof document > "u" ? null : document;
	function Dm(e, t, n) {
		var r = Em;
		if (r && typeof t == "string" && t) {
			var i = $t(t);
			i = "link[rel=\"" + e + "\"][href=\"" + i + "\"]", typeof n == "string" && (i += "[crossorigin=\"" + n + "\"]"), xm.has(i) || (xm.add(i), e = {
				rel: e,
				crossOrigin: n,
				href: t
			}, r.querySelector(i) === null && (t = r.createElement("link"), ip(t, "link", e), Nt(t), r.head.appendChild(t)));
		}
	}
	function Om(e) {
		Cm.D(e), Dm("dns-prefetch", e, null);
	}
	function km(e, t) {
		Cm.C(e, t), Dm("preconnect", e, t);
	}
	function Am(e, t, n) {
		Cm.L(e, t, n);
		var r = Em;
		if (r && e && t) {
			var i = "link[rel=\"preload\"][as=\"" + $t(t) + "\"]";
			t === "image" && n && n.imageSrcSet ? (i += "[imagesrcset=\"" + $t(n.imageSrcSet) + "\"]", typeof n.imageSizes == "string" && (i += "[imagesizes=\"" + $t(n.imageSizes) + "\"]")) : i += "[href=\"" + $t(e) + "\"]";
			var a = i;
			switch (t) {
				case "style":
					a = Im(e);
					break;
				case "script": a = Bm(e);
			}
			if (!(bm.has(a) || (e = D({
				rel: "preload",
				href: t === "image" && n && n.imageSrcSet ? void 0 : e,
				as: t
			}, n), bm.set(a, e), r.querySelector(i) !== null || t === "style" && r.querySelector(Lm(a)) || t === "script" && r.querySelector(Vm(a))))) {
				var o = r.createElement("link");
				ip(o, "link", e), t === "style" && (o[Dt] = !0, o.onload = o.onerror = function() {
					Pt(o);
				}), Nt(o), r.head.appendChild(o);
			}
		}
	}
	function jm(e, t) {
		Cm.m(e, t);
		var n = Em;
		if (n && e) {
			var r = t && typeof t.as == "string" ? t.as : "script", i = "link[rel=\"modulepreload\"][as=\"" + $t(r) + "\"][href=\"" + $t(e) + "\"]", a = i;
			switch (r) {
				case "audioworklet":
				case "paintworklet":
				case "serviceworker":
				case "sharedworker":
				case "worker":
				case "script": a = Bm(e);
			}
			if (!bm.has(a) && (e = D({
				rel: "modulepreload",
				href: e
			}, t), bm.set(a, e), n.querySelector(i) === null)) {
				switch (r) {
					case "audioworklet":
					case "paintworklet":
					case "serviceworker":
					case "sharedworker":
					case "worker":
					case "script": if (n.querySelector(Vm(a))) return;
				}
				r = n.createElement("link"), ip(r, "link", e), Nt(r), n.head.appendChild(r);
			}
		}
	}
	function Mm(e, t, n) {
		Cm.S(e, t, n);
		var r = Em;
		if (r && e) {
			var i = Mt(r).hoistableStyles, a = Im(e);
			t ||= "default";
			var o = i.get(a);
			if (!o) {
				var s = {
					loading: 0,
					preload: null
				};
				if (o = r.querySelector(Lm(a))) s.loading = 5;
				else {
					e = D({
						rel: "stylesheet",
						href: e,
						"data-precedence": t
					}, n), (n = bm.get(a)) && Wm(e, n);
					var c = o = r.createElement("link");
					Nt(c), ip(c, "link", e), c._p = new Promise(function(e, t) {
						c.onload = e, c.onerror = t;
					}), c.addEventListener("load", function() {
						s.loading |= 1;
					}), c.addEventListener("error", function() {
						s.loading |= 2;
					}), s.loading |= 4, Um(o, t, r);
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
	function Nm(e, t) {
		Cm.X(e, t);
		var n = Em;
		if (n && e) {
			var r = Mt(n).hoistableScripts, i = Bm(e), a = r.get(i);
			a || (a = n.querySelector(Vm(i)), a || (e = D({
				src: e,
				async: !0
			}, t), (t = bm.get(i)) && Gm(e, t), a = n.createElement("script"), Nt(a), ip(a, "link", e), n.head.appendChild(a)), a = {
				type: "script",
				instance: a,
				count: 1,
				state: null
			}, r.set(i, a));
		}
	}
	function Pm(e, t) {
		Cm.M(e, t);
		var n = Em;
		if (n && e) {
			var r = Mt(n).hoistableScripts, i = Bm(e), a = r.get(i);
			a || (a = n.querySelector(Vm(i)), a || (e = D({
				src: e,
				async: !0,
				type: "module"
			}, t), (t = bm.get(i)) && Gm(e, t), a = n.createElement("script"), Nt(a), ip(a, "link", e), n.head.appendChild(a)), a = {
				type: "script",
				instance: a,
				count: 1,
				state: null
			}, r.set(i, a));
		}
	}
	function Fm(e, t, n, r) {
		var a = (a = z.current) ? Sm(a) : null;
		if (!a) throw Error(i(446));
		switch (e) {
			case "meta":
			case "title": return null;
			case "style": return typeof n.precedence == "string" && typeof n.href == "string" ? (n = Im(n.href), t = Mt(a).hoistableStyles, r = t.get(n), r || (r = {
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
					e = Im(n.href);
					var o = Mt(a).hoistableStyles, s = o.get(e);
					if (s || (a = a.ownerDocument || a, s = {
						type: "stylesheet",
						instance: null,
						count: 0,
						state: {
							loading: 0,
							preload: null
						}
					}, o.set(e, s), (o = a.querySelector(Lm(e))) ? o._p || (s.instance = o, s.state.loading = 5) : (o = bm.get(e), o || (o = {
						rel: "preload",
						as: "style",
						href: n.href,
						crossOrigin: n.crossOrigin,
						integrity: n.integrity,
						media: n.media,
						hrefLang: n.hrefLang,
						referrerPolicy: n.referrerPolicy
					}, bm.set(e, o)), zm(a, e, o, s.state))), t && r === null) throw Error(i(528, ""));
					return s;
				}
				if (t && r !== null) throw Error(i(529, ""));
				return null;
			case "script": return t = n.async, n = n.src, typeof n == "string" && t && typeof t != "function" && typeof t != "symbol" ? (n = Bm(n), t = Mt(a).hoistableScripts, r = t.get(n), r || (r = {
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
	function Im(e) {
		return "href=\"" + $t(e) + "\"";
	}
	function Lm(e) {
		return "link[rel=\"stylesheet\"][" + e + "]";
	}
	function Rm(e) {
		return D({}, e, {
			"data-precedence": e.precedence,
			precedence: null
		});
	}
	function zm(e, t, n, r) {
		if (t = e.querySelector("link[rel=\"preload\"][as=\"style\"][" + t + "]")) {
			if (!0 !== t[Dt]) {
				r.loading = 1;
				return;
			}
		} else t = e.createElement("link"), t[Dt] = !0, t.onload = t.onerror = Pt.bind(null, t), ip(t, "link", n), Nt(t), e.head.appendChild(t);
		r.preload = t, t.addEventListener("load", function() {
			return r.loading |= 1;
		}), t.addEventListener("error", function() {
			return r.loading |= 2;
		});
	}
	function Bm(e) {
		return "[src=\"" + $t(e) + "\"]";
	}
	function Vm(e) {
		return "script[async]" + e;
	}
	function Hm(e, t, n) {
		if (t.count++, t.instance === null) switch (t.type) {
			case "style":
				var r = e.querySelector("style[data-href~=\"" + $t(n.href) + "\"]");
				if (r) return t.instance = r, Nt(r), r;
				var a = D({}, n, {
					"data-href": n.href,
					"data-precedence": n.precedence,
					href: null,
					precedence: null
				});
				return r = (e.ownerDocument || e).createElement("style"), Nt(r), ip(r, "style", a), Um(r, n.precedence, e), t.instance = r;
			case "stylesheet":
				a = Im(n.href);
				var o = e.querySelector(Lm(a));
				if (o) return t.state.loading |= 4, t.instance = o, Nt(o), o;
				r = Rm(n), (a = bm.get(a)) && Wm(r, a), o = (e.ownerDocument || e).createElement("link"), Nt(o);
				var s = o;
				return s._p = new Promise(function(e, t) {
					s.onload = e, s.onerror = t;
				}), ip(o, "link", r), t.state.loading |= 4, Um(o, n.precedence, e), t.instance = o;
			case "script": return o = Bm(n.src), (a = e.querySelector(Vm(o))) ? (t.instance = a, Nt(a), a) : (r = n, (a = bm.get(o)) && (r = D({}, n), Gm(r, a)), e = e.ownerDocument || e, a = e.createElement("script"), Nt(a), ip(a, "link", r), e.head.appendChild(a), t.instance = a);
			case "void": return null;
			default: throw Error(i(443, t.type));
		}
		else t.type === "stylesheet" && !(t.state.loading & 4) && (r = t.instance, t.state.loading |= 4, Um(r, n.precedence, e));
		return t.instance;
	}
	function Um(e, t, n) {
		for (var r = n.querySelectorAll("link[rel=\"stylesheet\"][data-precedence],style[data-precedence]"), i = r.length ? r[r.length - 1] : null, a = i, o = 0; o < r.length; o++) {
			var s = r[o];
			if (s.dataset.precedence === t) a = s;
			else if (a !== i) break;
		}
		a ? a.parentNode.insertBefore(e, a.nextSibling) : (t = n.nodeType === 9 ? n.head : n, t.insertBefore(e, t.firstChild));
	}
	function Wm(e, t) {
		e.crossOrigin ??= t.crossOrigin, e.referrerPolicy ??= t.referrerPolicy, e.title ??= t.title;
	}
	function Gm(e, t) {
		e.crossOrigin ??= t.crossOrigin, e.referrerPolicy ??= t.referrerPolicy, e.integrity ??= t.integrity;
	}
	var Km = null;
	function qm(e, t, n) {
		if (Km === null) {
			var r = /* @__PURE__ */ new Map(), i = Km = /* @__PURE__ */ new Map();
			i.set(n, r);
		} else i = Km, r = i.get(n), r || (r = /* @__PURE__ */ new Map(), i.set(n, r));
		if (r.has(e)) return r;
		for (r.set(e, null), n = n.getElementsByTagName(e), i = 0; i < n.length; i++) {
			var a = n[i];
			if (!(a[Et] || a[yt] || e === "link" && a.getAttribute("rel") === "stylesheet") && a.namespaceURI !== "http://www.w3.org/2000/svg") {
				var o = a.getAttribute(t) || "";
				o = e + o;
				var s = r.get(o);
				s ? s.push(a) : r.set(o, [a]);
			}
		}
		return r;
	}
	function Jm(e, t, n) {
		e = e.ownerDocument || e, e.head.insertBefore(n, t === "title" ? e.querySelector("head > title") : null);
	}
	function Ym(e, t, n) {
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
	function Xm(e, t) {
		return e === "img" && t.src != null && t.src !== "" && t.onLoad == null && t.loading !== "lazy";
	}
	function Zm(e) {
		return !(e.type === "stylesheet" && !(e.state.loading & 3));
	}
	function Qm(e) {
		return (e.width || 100) * (e.height || 100) * (typeof devicePixelRatio == "number" ? devicePixelRatio : 1) * .25;
	}
	function $m(e, t) {
		typeof t.decode == "function" && (e.imgCount++, t.complete || (e.imgBytes += Qm(t), e.suspenseyImages.push(t)), e = ah.bind(e), t.decode().then(e, e));
	}
	function eh(e, t, n, r) {
		if (n.type === "stylesheet" && (typeof r.media != "string" || !1 !== matchMedia(r.media).matches) && !(n.state.loading & 4)) {
			if (n.instance === null) {
				var i = Im(r.href), a = t.querySelector(Lm(i));
				if (a) {
					t = a._p, typeof t == "object" && t && typeof t.then == "function" && (e.count++, e = ih.bind(e), t.then(e, e)), n.state.loading |= 4, n.instance = a, Nt(a);
					return;
				}
				a = t.ownerDocument || t, r = Rm(r), (i = bm.get(i)) && Wm(r, i), a = a.createElement("link"), Nt(a);
				var o = a;
				o._p = new Promise(function(e, t) {
					o.onload = e, o.onerror = t;
				}), ip(a, "link", r), n.instance = a;
			}
			e.stylesheets === null && (e.stylesheets = /* @__PURE__ */ new Map()), e.stylesheets.set(n, t), (t = n.state.preload) && !(n.state.loading & 3) && (e.count++, n = ih.bind(e), t.addEventListener("load", n), t.addEventListener("error", n));
		}
	}
	var th = 0;
	function nh(e, t) {
		return e.stylesheets && e.count === 0 && sh(e, e.stylesheets), 0 < e.count || 0 < e.imgCount ? function(n) {
			var r = setTimeout(function() {
				if (e.stylesheets && sh(e, e.stylesheets), e.unsuspend) {
					var t = e.unsuspend;
					e.unsuspend = null, t();
				}
			}, 6e4 + t);
			0 < e.imgBytes && th === 0 && (th = 62500 * cp());
			var i = setTimeout(function() {
				if (e.waitingForImages = !1, e.count === 0 && (e.stylesheets && sh(e, e.stylesheets), e.unsuspend)) {
					var t = e.unsuspend;
					e.unsuspend = null, t();
				}
			}, (e.imgBytes > th ? 50 : 800) + t);
			return e.unsuspend = n, function() {
				e.unsuspend = null, clearTimeout(r), clearTimeout(i);
			};
		} : null;
	}
	function rh(e) {
		if (e.count === 0 && (e.imgCount === 0 || !e.waitingForImages)) {
			if (e.stylesheets) sh(e, e.stylesheets);
			else if (e.unsuspend) {
				var t = e.unsuspend;
				e.unsuspend = null, t();
			}
		}
	}
	function ih() {
		this.count--, rh(this);
	}
	function ah() {
		this.imgCount--, rh(this);
	}
	var oh = null;
	function sh(e, t) {
		e.stylesheets = null, e.unsuspend !== null && (e.count++, oh = /* @__PURE__ */ new Map(), t.forEach(ch, e), oh = null, ih.call(e));
	}
	function ch(e, t) {
		if (!(t.state.loading & 4)) {
			var n = oh.get(e);
			if (n) var r = n.get(null);
			else {
				n = /* @__PURE__ */ new Map(), oh.set(e, n);
				for (var i = e.querySelectorAll("link[data-precedence],style[data-precedence]"), a = 0; a < i.length; a++) {
					var o = i[a];
					(o.nodeName === "LINK" || o.getAttribute("media") !== "not all") && (n.set(o.dataset.precedence, o), r = o);
				}
				r && n.set(null, r);
			}
			i = t.instance, o = i.getAttribute("data-precedence"), a = n.get(o) || r, a === r && n.set(null, i), n.set(o, i), this.count++, r = ih.bind(this), i.addEventListener("load", r), i.addEventListener("error", r), a ? a.parentNode.insertBefore(i, a.nextSibling) : (e = e.nodeType === 9 ? e.head : e, e.insertBefore(i, e.firstChild)), t.state.loading |= 4;
		}
	}
	var lh = {
		$$typeof: te,
		Provider: null,
		Consumer: null,
		_currentValue: he,
		_currentValue2: he,
		_threadCount: 0
	};
	function uh(e, t, n, r, i, a, o, s, c) {
		this.tag = 1, this.containerInfo = e, this.pingCache = this.current = this.pendingChildren = null, this.timeoutHandle = -1, this.callbackNode = this.next = this.pendingContext = this.context = this.cancelPendingCommit = null, this.callbackPriority = 0, this.expirationTimes = ct(-1), this.entangledLanes = this.shellSuspendCounter = this.errorRecoveryDisabledLanes = this.expiredLanes = this.warmLanes = this.pingedLanes = this.suspendedLanes = this.pendingLanes = 0, this.entanglements = ct(0), this.hiddenUpdates = ct(null), this.identifierPrefix = r, this.onUncaughtError = i, this.onCaughtError = a, this.onRecoverableError = o, this.pooledCache = null, this.pooledCacheLanes = 0, this.formState = c, this.transitionTypes = null, this.incompleteTransitions = /* @__PURE__ */ new Map();
	}
	function dh(e, t, n, r, i, a, o, s, c, l, u, d) {
		return e = new uh(e, t, n, o, c, l, u, d, s), t = 1, !0 === a && (t |= 24), a = Oi(3, null, null, t), e.current = a, a.stateNode = e, t = Oa(), t.refCount++, e.pooledCache = t, t.refCount++, a.memoizedState = {
			element: r,
			isDehydrated: n,
			cache: t
		}, uo(a), e;
	}
	function fh(e) {
		return e ? (e = Ei, e) : Ei;
	}
	function ph(e, t, n, r, i, a) {
		i = fh(i), r.context === null ? r.context = i : r.pendingContext = i, r = po(t), r.payload = { element: n }, a = a === void 0 ? null : a, a !== null && (r.callback = a), n = mo(e, r, t), n !== null && (Pd(n, e, t), ho(n, e, t));
	}
	function mh(e, t) {
		if (e = e.memoizedState, e !== null && e.dehydrated !== null) {
			var n = e.retryLane;
			e.retryLane = n !== 0 && n < t ? n : t;
		}
	}
	function hh(e, t) {
		mh(e, t), (e = e.alternate) && mh(e, t);
	}
	function gh(e) {
		if (e.tag === 13 || e.tag === 31) {
			var t = Ci(e, 67108864);
			t !== null && Pd(t, e, 67108864), hh(e, 67108864);
		}
	}
	function _h(e) {
		if (e.tag === 13 || e.tag === 31) {
			var t = jd();
			t = mt(t);
			var n = Ci(e, t);
			n !== null && Pd(n, e, t), hh(e, t);
		}
	}
	var vh = !0;
	function yh(e, t, n, r) {
		var i = I.T;
		I.T = null;
		var a = L.p;
		try {
			L.p = 2, xh(e, t, n, r);
		} finally {
			L.p = a, I.T = i;
		}
	}
	function bh(e, t, n, r) {
		var i = I.T;
		I.T = null;
		var a = L.p;
		try {
			L.p = 8, xh(e, t, n, r);
		} finally {
			L.p = a, I.T = i;
		}
	}
	function xh(e, t, n, r) {
		if (vh) {
			var i = Sh(r);
			if (i === null) qf(e, t, r, Ch, n), Ph(e, r);
			else if (Ih(i, e, t, n, r)) r.stopPropagation();
			else if (Ph(e, r), t & 4 && -1 < Nh.indexOf(e)) {
				for (; i !== null;) {
					var a = At(i);
					if (a !== null) switch (a.tag) {
						case 3:
							if (a = a.stateNode, a.current.memoizedState.isDehydrated) {
								var o = nt(a.pendingLanes);
								if (o !== 0) {
									var s = a;
									for (s.pendingLanes |= 2, s.entangledLanes |= 2; o;) {
										var c = 1 << 31 - Ye(o);
										s.entanglements[1] |= c, o &= ~c;
									}
									Df(a), !(q & 6) && (gd = Le() + 500, Of(0, !1));
								}
							}
							break;
						case 31:
						case 13: s = Ci(a, 2), s !== null && Pd(s, a, 2), zd(), hh(a, 2);
					}
					if (a = Sh(r), a === null && qf(e, t, r, Ch, n), a === i) break;
					i = a;
				}
				i !== null && r.stopPropagation();
			} else qf(e, t, r, null, n);
		}
	}
	function Sh(e) {
		return e = _n(e), wh(e);
	}
	var Ch = null;
	function wh(e) {
		if (Ch = null, e = kt(e), e !== null) {
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
		return Ch = e, null;
	}
	function Th(e) {
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
			case "message": switch (Re()) {
				case ze: return 2;
				case Be: return 8;
				case Ve:
				case He: return 32;
				case Ue: return 268435456;
				default: return 32;
			}
			default: return 32;
		}
	}
	var Eh = !1, Dh = null, Oh = null, kh = null, Ah = /* @__PURE__ */ new Map(), jh = /* @__PURE__ */ new Map(), Mh = [], Nh = "mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");
	function Ph(e, t) {
		switch (e) {
			case "focusin":
			case "focusout":
				Dh = null;
				break;
			case "dragenter":
			case "dragleave":
				Oh = null;
				break;
			case "mouseover":
			case "mouseout":
				kh = null;
				break;
			case "pointerover":
			case "pointerout":
				Ah.delete(t.pointerId);
				break;
			case "gotpointercapture":
			case "lostpointercapture": jh.delete(t.pointerId);
		}
	}
	function Fh(e, t, n, r, i, a) {
		return e === null || e.nativeEvent !== a ? (e = {
			blockedOn: t,
			domEventName: n,
			eventSystemFlags: r,
			nativeEvent: a,
			targetContainers: [i]
		}, t !== null && (t = At(t), t !== null && gh(t)), e) : (e.eventSystemFlags |= r, t = e.targetContainers, i !== null && t.indexOf(i) === -1 && t.push(i), e);
	}
	function Ih(e, t, n, r, i) {
		switch (t) {
			case "focusin": return Dh = Fh(Dh, e, t, n, r, i), !0;
			case "dragenter": return Oh = Fh(Oh, e, t, n, r, i), !0;
			case "mouseover": return kh = Fh(kh, e, t, n, r, i), !0;
			case "pointerover":
				var a = i.pointerId;
				return Ah.set(a, Fh(Ah.get(a) || null, e, t, n, r, i)), !0;
			case "gotpointercapture": return a = i.pointerId, jh.set(a, Fh(jh.get(a) || null, e, t, n, r, i)), !0;
		}
		return !1;
	}
	function Lh(e) {
		var t = kt(e.target);
		if (t !== null) {
			var n = o(t);
			if (n !== null) {
				if (t = n.tag, t === 13) {
					if (t = s(n), t !== null) {
						e.blockedOn = t, _t(e.priority, function() {
							_h(n);
						});
						return;
					}
				} else if (t === 31) {
					if (t = c(n), t !== null) {
						e.blockedOn = t, _t(e.priority, function() {
							_h(n);
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
	function Rh(e) {
		if (e.blockedOn !== null) return !1;
		for (var t = e.targetContainers; 0 < t.length;) {
			var n = Sh(e.nativeEvent);
			if (n === null) {
				n = e.nativeEvent;
				var r = new n.constructor(n.type, n);
				gn = r, n.target.dispatchEvent(r), gn = null;
			} else return t = At(n), t !== null && gh(t), e.blockedOn = n, !1;
			t.shift();
		}
		return !0;
	}
	function zh(e, t, n) {
		Rh(e) && n.delete(t);
	}
	function Bh() {
		Eh = !1, Dh !== null && Rh(Dh) && (Dh = null), Oh !== null && Rh(Oh) && (Oh = null), kh !== null && Rh(kh) && (kh = null), Ah.forEach(zh), jh.forEach(zh);
	}
	function Vh(e, n) {
		e.blockedOn === n && (e.blockedOn = null, Eh || (Eh = !0, t.unstable_scheduleCallback(t.unstable_NormalPriority, Bh)));
	}
	var Hh = null;
	function Uh(e) {
		Hh !== e && (Hh = e, t.unstable_scheduleCallback(t.unstable_NormalPriority, function() {
			Hh === e && (Hh = null);
			for (var t = 0; t < e.length; t += 3) {
				var n = e[t], r = e[t + 1], i = e[t + 2];
				if (typeof r != "function") {
					if (wh(r || n) === null) continue;
					break;
				}
				var a = At(n);
				a !== null && (e.splice(t, 3), t -= 3, Qs(a, {
					pending: !0,
					data: i,
					method: n.method,
					action: r
				}, r, i));
			}
		}));
	}
	function Wh(e) {
		function t(t) {
			return Vh(t, e);
		}
		Dh !== null && Vh(Dh, e), Oh !== null && Vh(Oh, e), kh !== null && Vh(kh, e), Ah.forEach(t), jh.forEach(t);
		for (var n = 0; n < Mh.length; n++) {
			var r = Mh[n];
			r.blockedOn === e && (r.blockedOn = null);
		}
		for (; 0 < Mh.length && (n = Mh[0], n.blockedOn === null);) Lh(n), n.blockedOn === null && Mh.shift();
		if (n = (e.ownerDocument || e).$$reactFormReplay, n != null) for (r = 0; r < n.length; r += 3) {
			var i = n[r], a = n[r + 1], o = i[bt] || null;
			if (typeof a == "function") o || Uh(n);
			else if (o) {
				var s = null;
				if (a && a.hasAttribute("formAction")) {
					if (i = a, o = a[bt] || null) s = o.formAction;
					else if (wh(i) !== null) continue;
				} else s = o.action;
				typeof s == "function" ? n[r + 1] = s : (n.splice(r, 3), r -= 3), Uh(n);
			}
		}
	}
	function Gh() {
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
	function Kh(e) {
		this._internalRoot = e;
	}
	qh.prototype.render = Kh.prototype.render = function(e) {
		var t = this._internalRoot;
		if (t === null) throw Error(i(409));
		var n = t.current;
		ph(n, jd(), e, t, null, null);
	}, qh.prototype.unmount = Kh.prototype.unmount = function() {
		var e = this._internalRoot;
		if (e !== null) {
			this._internalRoot = null;
			var t = e.containerInfo;
			ph(e.current, 2, null, e, null, null), zd(), t[xt] = null;
		}
	};
	function qh(e) {
		this._internalRoot = e;
	}
	qh.prototype.unstable_scheduleHydration = function(e) {
		if (e) {
			var t = gt();
			e = {
				blockedOn: null,
				target: e,
				priority: t
			};
			for (var n = 0; n < Mh.length && t !== 0 && t < Mh[n].priority; n++);
			Mh.splice(n, 0, e), n === 0 && Lh(e);
		}
	};
	var Jh = n.version;
	if (Jh !== "19.3.1") throw Error(i(527, Jh, "19.3.1"));
	L.findDOMNode = function(e) {
		var t = e._reactInternals;
		if (t === void 0) throw typeof e.render == "function" ? Error(i(188)) : (e = Object.keys(e).join(","), Error(i(268, e)));
		return e = u(t), e = e === null ? null : f(e), e = e === null ? null : e.stateNode, e;
	};
	var Yh = {
		bundleType: 0,
		version: "19.3.1",
		rendererPackageName: "react-dom",
		currentDispatcherRef: I,
		reconcilerVersion: "19.3.1"
	};
	if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < "u") {
		var Xh = __REACT_DEVTOOLS_GLOBAL_HOOK__;
		if (!Xh.isDisabled && Xh.supportsFiber) try {
			Ke = Xh.inject(Yh), qe = Xh;
		} catch {}
	}
	e.createRoot = function(e, t) {
		if (!a(e)) throw Error(i(299));
		var n = !1, r = "", o = xc, s = Sc, c = Cc;
		return t != null && (!0 === t.unstable_strictMode && (n = !0), t.identifierPrefix !== void 0 && (r = t.identifierPrefix), t.onUncaughtError !== void 0 && (o = t.onUncaughtError), t.onCaughtError !== void 0 && (s = t.onCaughtError), t.onRecoverableError !== void 0 && (c = t.onRecoverableError)), t = dh(e, 1, !1, null, null, n, r, null, o, s, c, Gh), e[xt] = t.current, Gf(e), new Kh(t);
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
// src/canvas/context.ts
var x = (0, v.createContext)(null);
function S() {
	let e = (0, v.useContext)(x);
	if (!e) throw Error("a control of the canvas was drawn outside it");
	return e;
}
function C(e) {
	let { editor: t } = S();
	return (0, v.useSyncExternalStore)(t.subscribe, () => e(t.state));
}
function w(e) {
	return b(S().ui, e);
}
function T(e) {
	return b(S().kept, e);
}
function E(e) {
	return b(S().data, e);
}
// src/canvas/panel/useKeepFocus.ts
function D(e) {
	let t = e.getRootNode().activeElement;
	return t instanceof HTMLElement && t !== document.body ? t : null;
}
var O = {
	key: "",
	at: -1,
	control: -1
}, k = (e) => [...e.querySelectorAll("[data-row]")], A = (e) => [...e.querySelectorAll("button")];
function j(e) {
	let t = (0, v.useRef)(null);
	(0, v.useEffect)(() => {
		let n = e.current;
		if (!n) return;
		let r = (e) => {
			let r = e.target.closest("[data-row]");
			t.current = r ? {
				key: r.dataset.row ?? "",
				at: k(n).indexOf(r),
				control: A(r).indexOf(e.target)
			} : O;
		}, i = (e) => {
			let r = e.target;
			e.relatedTarget === null ? queueMicrotask(() => {
				r.isConnected && !n.contains(D(n)) && (t.current = null);
			}) : n.contains(e.relatedTarget) || (t.current = null);
		};
		return n.addEventListener("focusin", r), n.addEventListener("focusout", i), () => {
			n.removeEventListener("focusin", r), n.removeEventListener("focusout", i);
		};
	}, [e]), (0, v.useEffect)(() => {
		let n = e.current;
		if (!n) return;
		let r = new MutationObserver(() => {
			if (!t.current || D(n) !== null) return;
			let { key: e, at: r, control: i } = t.current, a = k(n), o = a.find((t) => t.dataset.row === e), s = r >= 0 ? a[Math.min(r, a.length - 1)] : void 0, c = (o && A(o)[i]) ?? (o ?? s)?.querySelector("button");
			(c ?? n.querySelector("h2") ?? n).focus({ preventScroll: !c });
		});
		return r.observe(n, {
			childList: !0,
			subtree: !0
		}), () => r.disconnect();
	}, [e]);
}
// node_modules/react/cjs/react-jsx-runtime.production.js
var ee = /* @__PURE__ */ o(((e) => {
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
})), M = (/* @__PURE__ */ o(((e, t) => {
	t.exports = ee();
})))(), N = "summary, button:not(:disabled), select:not(:disabled), input:not(:disabled), textarea:not(:disabled), [href], [tabindex='0']";
function te({ title: e, cancel: t, children: n }) {
	let r = (0, v.useRef)(null), i = (0, v.useRef)(t), a = (0, v.useId)();
	return (0, v.useLayoutEffect)(() => {
		i.current = t;
	}), (0, v.useLayoutEffect)(() => {
		let e = r.current;
		if (!e) return;
		let t = D(e), n = e.closest(".jm-canvas")?.querySelector("[role=application]"), a = t?.closest("[role=tabpanel]"), o = (t) => {
			t.stopPropagation(), t.key === "Escape" && (t.preventDefault(), i.current()), t.key === "Tab" && ne(e, t);
		}, s = (e) => {
			e.preventDefault(), i.current();
		};
		return e.addEventListener("keydown", o), e.addEventListener("cancel", s), e.showModal(), e.querySelector("h2")?.focus({ preventScroll: !0 }), () => {
			e.removeEventListener("keydown", o), e.removeEventListener("cancel", s), e.close(), queueMicrotask(() => {
				(t?.isConnected ? t : a?.querySelector("h2") ?? n)?.focus({ preventScroll: !0 });
			});
		};
	}, []), /* @__PURE__ */ (0, M.jsxs)("dialog", {
		ref: r,
		className: "jm-dialog",
		role: "dialog",
		"aria-modal": "true",
		"aria-labelledby": a,
		children: [/* @__PURE__ */ (0, M.jsx)("h2", {
			id: a,
			tabIndex: -1,
			children: e
		}), n]
	});
}
function ne(e, t) {
	let n = [...e.querySelectorAll(N)];
	if (n.length === 0) return;
	let r = n.indexOf(D(e));
	(t.shiftKey ? r <= 0 : r === n.length - 1) && (t.preventDefault(), n[t.shiftKey ? n.length - 1 : 0].focus());
}
// src/canvas/dialogs/when.ts
function re(e, t) {
	let n = new Date(e);
	if (Number.isNaN(n.getTime())) return e;
	let r = (e) => new Intl.DateTimeFormat("en-GB", {
		timeZone: t,
		...e
	}).format(n);
	return `${r({
		day: "numeric",
		month: "long",
		year: "numeric"
	})}, ${r({
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23"
	})}`;
}
// src/canvas/dialogs/Conflict.tsx
var ie = 12;
function ae({ answer: e }) {
	let t = S(), n = w((e) => e.saving !== null), r = (e, t) => /* @__PURE__ */ (0, M.jsxs)("section", {
		"aria-label": e,
		children: [
			/* @__PURE__ */ (0, M.jsx)("h3", { children: e }),
			t.length === 0 ? /* @__PURE__ */ (0, M.jsx)("p", {
				className: "jm-quiet",
				children: "Nothing that can be seen."
			}) : /* @__PURE__ */ (0, M.jsx)("ul", { children: t.slice(0, ie).map((e, t) => /* @__PURE__ */ (0, M.jsx)("li", { children: e }, `${t} ${e}`)) }),
			t.length > ie && /* @__PURE__ */ (0, M.jsxs)("p", {
				className: "jm-quiet",
				children: [
					"and ",
					(t.length - ie).toLocaleString("en-GB"),
					" more"
				]
			})
		]
	});
	return /* @__PURE__ */ (0, M.jsxs)(te, {
		title: `${e.who} saved this map meanwhile`,
		cancel: () => t.dismiss(),
		children: [
			/* @__PURE__ */ (0, M.jsxs)("p", { children: [
				"It was saved on ",
				re(e.at),
				". Nothing is lost: both versions are kept, yours as version ",
				e.keptAs.toLocaleString("en-GB"),
				". Choose which one to go on with."
			] }),
			/* @__PURE__ */ (0, M.jsxs)("div", {
				className: "jm-sides",
				children: [r(`What ${e.who} changed`, e.theirs), r("What you changed", e.yours)]
			}),
			/* @__PURE__ */ (0, M.jsxs)("div", {
				className: "jm-buttons",
				children: [
					/* @__PURE__ */ (0, M.jsx)("button", {
						type: "button",
						className: "jm-button jm-main",
						disabled: n,
						onClick: () => t.keepMine(),
						children: n ? "Saving …" : "Keep mine as the newest version"
					}),
					/* @__PURE__ */ (0, M.jsx)("button", {
						type: "button",
						className: "jm-button",
						disabled: n,
						onClick: () => t.takeTheirs(),
						children: "Go on with theirs"
					}),
					/* @__PURE__ */ (0, M.jsx)("button", {
						type: "button",
						className: "jm-button",
						onClick: () => t.dismiss(),
						children: "Decide later"
					})
				]
			})
		]
	});
}
// src/canvas/dialogs/RefusedSave.tsx
function P({ answer: e }) {
	let t = S();
	return /* @__PURE__ */ (0, M.jsxs)(te, {
		title: "The map was not saved",
		cancel: () => t.dismiss(),
		children: [
			/* @__PURE__ */ (0, M.jsx)("p", { children: "Your drawing is still here, and kept as a draft." }),
			/* @__PURE__ */ (0, M.jsx)("ul", {
				className: "jm-problems",
				children: e.problems.map(({ words: e, advice: t, severity: n }, r) => /* @__PURE__ */ (0, M.jsxs)("li", {
					className: n === "error" ? "jm-problem jm-error" : "jm-problem",
					children: [/* @__PURE__ */ (0, M.jsx)("p", { children: e }), t && /* @__PURE__ */ (0, M.jsx)("p", {
						className: "jm-quiet",
						children: t
					})]
				}, `${r} ${e}`))
			}),
			/* @__PURE__ */ (0, M.jsx)("div", {
				className: "jm-buttons",
				children: /* @__PURE__ */ (0, M.jsx)("button", {
					type: "button",
					className: "jm-button jm-main",
					onClick: () => t.dismiss(),
					children: "Back to the drawing"
				})
			})
		]
	});
}
// src/canvas/model/change.ts
var oe = 1e6;
function F(e, t) {
	return e === void 0 || !Number.isFinite(e) ? t : Math.max(-1e6, Math.min(oe, Math.round(e))) + 0;
}
function se(e, t) {
	let n = !1, r = e.map((e) => {
		let r = t(e);
		return n ||= r !== e, r;
	});
	return n ? r : e;
}
function ce(e, t) {
	let n = e.filter(t);
	return n.length === e.length ? e : n;
}
function le(e, t) {
	let n = Object.entries(t).filter(([t, n]) => n !== void 0 && !Object.is(n, e[t]));
	return n.length === 0 ? e : {
		...e,
		...Object.fromEntries(n)
	};
}
function ue(e, t) {
	return le(e, t);
}
// src/canvas/model/drawing.ts
var de = {
	name: "",
	lanes: [],
	nodes: [],
	edges: [],
	notes: [],
	background: null,
	redirects: {},
	lineage: 0
};
function fe(e, t = 0) {
	return {
		...de,
		...e,
		lineage: t,
		notes: e.notes.map((e, t) => ({
			key: `note-${t + 1}`,
			...e
		}))
	};
}
function pe(e) {
	let { name: t, lanes: n, nodes: r, edges: i, notes: a, background: o } = e;
	return {
		name: t,
		lanes: [...n],
		nodes: [...r],
		edges: [...i],
		notes: a.map(({ text: e, x: t, y: n }) => ({
			text: e,
			x: t,
			y: n
		})),
		background: o
	};
}
function me(e) {
	return {
		name: e.name,
		lanes: [...e.lanes],
		nodes: [...e.nodes],
		edges: [...e.edges],
		notes: [...e.notes]
	};
}
function I(e) {
	return JSON.stringify([e.from, e.to]);
}
// src/canvas/model/edges.ts
var L = 2;
function he(e, t, n) {
	let r = I({
		from: t,
		to: n
	});
	return !be(e, t, n) || R(e, t, n) ? {
		drawing: e,
		key: r,
		isNew: !1
	} : {
		drawing: {
			...e,
			edges: [...e.edges, {
				from: t,
				to: n,
				bend: 0
			}]
		},
		key: r,
		isNew: !0
	};
}
function ge(e, t, n) {
	if (Number.isNaN(n)) return e;
	let r = Math.max(-2, Math.min(L, Math.round(n * 100) / 100)) + 0;
	return ye(e, t, (e) => le(e, { bend: r }));
}
function _e(e, t, n, r) {
	if (!be(e, n, r) || R(e, n, r)) return {
		drawing: e,
		key: t
	};
	let i = ye(e, t, (e) => le(e, {
		from: n,
		to: r
	}));
	return {
		drawing: i,
		key: i === e ? t : I({
			from: n,
			to: r
		})
	};
}
function ve(e, t) {
	let n = e.edges.find((e) => I(e) === t);
	if (!n || R(e, n.to, n.from)) return {
		drawing: e,
		key: t
	};
	let r = {
		from: n.to,
		to: n.from,
		bend: 0 - n.bend
	};
	return {
		drawing: ye(e, t, () => r),
		key: I(r)
	};
}
function ye(e, t, n) {
	return ue(e, { edges: se(e.edges, (e) => I(e) === t ? n(e) : e) });
}
function R(e, t, n) {
	return e.edges.some((e) => e.from === t && e.to === n);
}
function be(e, t, n) {
	return e.nodes.some((e) => e.id === t) && e.nodes.some((e) => e.id === n);
}
// src/canvas/model/selection.ts
var xe = {
	nodes: [],
	edges: [],
	notes: [],
	lane: null
};
function z(e) {
	return {
		...xe,
		...e
	};
}
function Se(e) {
	return e.nodes.length + e.edges.length + e.notes.length + (e.lane === null ? 0 : 1);
}
// src/canvas/model/words.ts
function Ce(e, t) {
	return `${e.toLocaleString("en-GB")} ${t}${e === 1 ? "" : "s"}`;
}
function B(e, t) {
	return e.nodes.find((e) => e.id === t)?.label || t;
}
// src/canvas/surface/doing.ts
function V(e, t, n, r) {
	let i = e.editor.state.drawing;
	e.editor.apply(t, n, r);
	let a = e.editor.state.drawing !== i;
	return a && e.say(we(t)), a;
}
function we(e) {
	return e.charAt(0).toUpperCase() + e.slice(1);
}
function Te(e, { nodes: t, edges: n, notes: r }) {
	if (t.length === 1 && n.length + r.length === 0) return `'${B(e, t[0])}'`;
	let i = [
		t.length > 0 && Ce(t.length, "place"),
		n.length > 0 && Ce(n.length, "way"),
		r.length > 0 && Ce(r.length, "note")
	].filter((e) => e !== !1);
	return i.length > 1 ? `${i.slice(0, -1).join(", ")} and ${i.at(-1)}` : i[0] ?? "nothing";
}
function Ee(e, t) {
	let n = (e, t) => t !== void 0 && (e.x !== t.x || e.y !== t.y);
	return `moved ${Te(e, {
		nodes: e.nodes.filter((e, r) => n(e, t.nodes[r])).map((e) => e.id),
		edges: [],
		notes: e.notes.filter((e, r) => n(e, t.notes[r])).map((e) => e.key),
		lane: null
	})}`;
}
function De(e, t, n, r) {
	let { drawing: i } = e.editor.state, a = he(i, t, n), o = [B(i, t), B(i, n)], s = r ?? z({ edges: [a.key] });
	a.isNew ? V(e, `connected '${o[0]}' to '${o[1]}'`, () => a.drawing, s) : (e.editor.select(s), e.say(`A way from '${o[0]}' to '${o[1]}' is drawn already`));
}
// src/canvas/panel/words.ts
function Oe(e, t) {
	return `${B(e, t.from)} to ${B(e, t.to)}`;
}
function ke(e, t) {
	return `the way from '${B(e, t.from)}' to '${B(e, t.to)}'`;
}
function Ae(e, t) {
	return e.edges.find((e) => I(e) === t);
}
function je(e) {
	let t = e.replace(/\s+/g, " ").trim();
	return t.length > 40 ? `${t.slice(0, 39).trimEnd()}…` : t;
}
function Me(e) {
	return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} and ${e.at(-1)}`;
}
function Ne(e) {
	return Me([
		[e.nodes.length, "place"],
		[e.edges.length, "way"],
		[e.notes.length, "note"]
	].filter(([e]) => e > 0).map(([e, t]) => Ce(e, t)));
}
function Pe(e, t) {
	if (t.nodes.length + t.edges.length + t.notes.length !== 1) return `deleted ${Ne(t)}`;
	if (t.nodes.length === 1) return `deleted '${B(e, t.nodes[0])}'`;
	if (t.notes.length === 1) return "deleted a note";
	let n = Ae(e, t.edges[0]);
	return n ? `deleted ${ke(e, n)}` : "deleted a way";
}
function Fe(e, t, n) {
	return `${e.toLocaleString("en-GB")} ${e === 1 ? t : n}`;
}
function Ie(e) {
	return String(e).replace("-", "−");
}
function Le({ moves: e, children: t }) {
	return `${Fe(e, "move", "moves")} of ${Fe(t, "child", "children")}`;
}
function Re(e, t) {
	let n = e.length - 1;
	return n > 0 ? `The codes “${e[0]}” and ${n.toLocaleString("en-GB")} more lead to '${t}'` : `The code “${e[0]}” leads to '${t}'`;
}
// src/canvas/dialogs/answerWords.ts
function ze(e) {
	let { number: t, changes: n } = e;
	return `Saved as version ${t.toLocaleString("en-GB")}${n.length > 0 ? `: ${n.join("; ")}` : ""}`;
}
function Be(e) {
	let t = e.problems.filter((e) => e.severity === "error").length;
	return t === 0 ? "" : `It cannot be played until ${Fe(t, "problem is", "problems are")} mended.`;
}
// src/canvas/dialogs/Strips.tsx
function Ve({ answer: e }) {
	let t = S(), n = Be(e);
	return /* @__PURE__ */ (0, M.jsxs)(Ue, {
		name: "Saved",
		children: [/* @__PURE__ */ (0, M.jsxs)("div", {
			className: "jm-strip-words",
			children: [
				/* @__PURE__ */ (0, M.jsx)("p", { children: ze(e) }),
				e.notes.map((e, t) => /* @__PURE__ */ (0, M.jsx)("p", {
					className: "jm-strip-note",
					children: e
				}, `${t} ${e}`)),
				n && /* @__PURE__ */ (0, M.jsxs)("p", { children: [
					n,
					" ",
					/* @__PURE__ */ (0, M.jsx)("button", {
						type: "button",
						className: "jm-link",
						onClick: () => t.openPanel("problems"),
						children: "Show them"
					})
				] })
			]
		}), /* @__PURE__ */ (0, M.jsx)(We, { dismiss: () => t.dismiss() })]
	});
}
function He({ at: e }) {
	let t = S(), n = T((e) => e.saved), r = E((e) => e.version);
	return /* @__PURE__ */ (0, M.jsxs)(Ue, {
		name: "Drawing not saved yet",
		children: [
			/* @__PURE__ */ (0, M.jsxs)("div", {
				className: "jm-strip-words",
				children: [/* @__PURE__ */ (0, M.jsxs)("p", { children: [
					"Your drawing of ",
					re(e),
					", was not saved yet; here it is."
				] }), t.base() !== r && /* @__PURE__ */ (0, M.jsx)("p", {
					className: "jm-strip-note",
					children: "The map has been saved anew since you began it. When you save, you are shown what differs."
				})]
			}),
			/* @__PURE__ */ (0, M.jsx)("button", {
				type: "button",
				className: "jm-button",
				onClick: () => t.dismissReopened(),
				children: "Keep"
			}),
			/* @__PURE__ */ (0, M.jsx)("button", {
				type: "button",
				className: "jm-button",
				onClick: () => {
					V(t, "went back to the saved map", () => n), t.dismissReopened(), t.say("This is the saved map; Undo brings your drawing back");
				},
				children: "Go back to the saved map"
			})
		]
	});
}
function Ue({ name: e, children: t }) {
	let n = (0, v.useRef)(null);
	return (0, v.useLayoutEffect)(() => {
		let e = n.current, t = e?.closest(".jm-canvas")?.querySelector("[role=application]");
		return () => {
			e?.contains(D(e)) && t?.focus({ preventScroll: !0 });
		};
	}, []), /* @__PURE__ */ (0, M.jsx)("div", {
		ref: n,
		className: "jm-strip",
		role: "group",
		"aria-label": e,
		children: t
	});
}
function We({ dismiss: e }) {
	return /* @__PURE__ */ (0, M.jsx)("button", {
		type: "button",
		className: "jm-button jm-square jm-strip-close",
		"aria-label": "Dismiss",
		onClick: e,
		children: /* @__PURE__ */ (0, M.jsx)("svg", {
			className: "jm-icon",
			viewBox: "0 0 20 20",
			"aria-hidden": "true",
			focusable: "false",
			fill: "none",
			stroke: "currentColor",
			strokeWidth: "1.8",
			strokeLinecap: "round",
			children: /* @__PURE__ */ (0, M.jsx)("path", { d: "M5 5l10 10M15 5L5 15" })
		})
	});
}
// src/canvas/choices.ts
var Ge = [
	{
		kind: "entry",
		name: "Way in",
		does: "Children come in here. A child who comes in again with nothing open starts the next time through, in a deeper red."
	},
	{
		kind: "activity",
		name: "Activity",
		does: "Something that is done and then finished, such as an assessment. The dot travels towards it for as long as it takes."
	},
	{
		kind: "service",
		name: "Service that lasts",
		does: "Support that goes on, such as a plan or early help. The dot rests inside its circle until it ends, and stays on the map."
	},
	{
		kind: "exit",
		name: "Way out",
		does: "Children leave here: the dot fades. Early help drawn as a way out has left the map; drawn as a service it stays on it."
	}
], Ke = [
	{
		id: "contact",
		name: "Contact",
		exit: !1
	},
	{
		id: "early_help",
		name: "Early help",
		exit: !1
	},
	{
		id: "referral",
		name: "Referral",
		exit: !1
	},
	{
		id: "assessment",
		name: "Assessment",
		exit: !1
	},
	{
		id: "strategy_discussion",
		name: "Strategy discussion",
		exit: !1
	},
	{
		id: "s47",
		name: "Section 47 enquiry",
		exit: !1
	},
	{
		id: "icpc",
		name: "Initial child protection conference",
		exit: !1
	},
	{
		id: "cin_plan",
		name: "Child in need plan",
		exit: !1
	},
	{
		id: "cp_plan",
		name: "Child protection plan",
		exit: !1
	},
	{
		id: "in_care",
		name: "In care",
		exit: !1
	},
	{
		id: "care_leaver",
		name: "Care leaver",
		exit: !1
	},
	{
		id: "adoption",
		name: "Adoption",
		exit: !1
	},
	{
		id: "nfa",
		name: "No further action",
		exit: !0
	},
	{
		id: "information_advice",
		name: "Information and advice",
		exit: !0
	},
	{
		id: "early_help_exit",
		name: "Early help (leaves the map)",
		exit: !0
	},
	{
		id: "closed",
		name: "Closed",
		exit: !0
	},
	{
		id: "other",
		name: "Other",
		exit: !0
	}
], qe = [
	{
		value: "#1d70b8",
		name: "Blue"
	},
	{
		value: "#28a197",
		name: "Turquoise"
	},
	{
		value: "#85994b",
		name: "Light green"
	},
	{
		value: "#00703c",
		name: "Green"
	},
	{
		value: "#4c2c92",
		name: "Purple"
	},
	{
		value: "#6f72af",
		name: "Light purple"
	},
	{
		value: "#f47738",
		name: "Orange"
	},
	{
		value: "#b58840",
		name: "Brown"
	},
	{
		value: "#912b88",
		name: "Bright purple"
	},
	{
		value: "#505a5f",
		name: "Grey"
	}
], Je = 100;
function Ye(e, t = "place") {
	return e.normalize("NFKD").replace(/[\u0300-\u036f'’]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, Je).replace(/^-+|-+$/g, "") || t;
}
function Xe(e, t) {
	let n = new Set(t), r = /^[A-Za-z0-9_-]{1,100}$/.test(e) ? e : Ye(e);
	if (!n.has(r)) return r;
	let i = r.replace(/-\d+$/, ""), a = n.has(i) && i !== "" ? i : r;
	for (let e = 2;; e++) {
		let t = `-${e}`, r = a.slice(0, Je - t.length) + t;
		if (!n.has(r)) return r;
	}
}
// src/map/text.ts
function Ze(e) {
	return e.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").trim();
}
function Qe(e) {
	return e.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, "");
}
// src/canvas/model/lanes.ts
function $e(e, t = "") {
	let n = Ze(t) || rt(e), r = Xe(Ye(n, "lane"), e.lanes.map((e) => e.id));
	return {
		drawing: {
			...e,
			lanes: [...e.lanes, {
				id: r,
				label: n,
				colour: it(e)
			}]
		},
		id: r
	};
}
function et(e, t, { label: n, colour: r }) {
	let i = {
		label: n !== void 0 && Ze(n) || void 0,
		colour: r !== void 0 && /^(#[0-9a-f]{6})?$/i.test(r) ? r.toLowerCase() : void 0
	};
	return ue(e, { lanes: se(e.lanes, (e) => e.id === t ? le(e, i) : e) });
}
function tt(e, t) {
	let n = ce(e.lanes, (e) => e.id !== t);
	return n === e.lanes ? e : {
		...e,
		lanes: n,
		nodes: se(e.nodes, (e) => e.lane === t ? {
			...e,
			lane: ""
		} : e)
	};
}
function nt(e, t, n) {
	let r = e.lanes.findIndex((e) => e.id === t), i = r + n;
	if (r < 0 || i < 0 || i >= e.lanes.length) return e;
	let a = [...e.lanes];
	return [a[r], a[i]] = [a[i], a[r]], {
		...e,
		lanes: a
	};
}
function rt(e) {
	let t = new Set(e.lanes.map((e) => e.label)), n = 1;
	for (; t.has(`Lane ${n}`);) n++;
	return `Lane ${n}`;
}
function it(e) {
	let t = (t) => e.lanes.filter((e) => e.colour.toLowerCase() === t).length;
	return qe.map((e) => e.value).reduce((e, n) => t(n) < t(e) ? n : e);
}
// src/canvas/model/redirects.ts
function at(e, t) {
	let n = new Set(t), r = Object.entries(e), i = r.filter(([e]) => !n.has(e));
	return i.length === r.length ? e : Object.fromEntries(i);
}
function ot(e, t, n, r) {
	let i = new Map(Object.entries(e));
	for (let [e, r] of Object.entries(t)) n.has(e) && i.set(e, r);
	let a = (e) => {
		let t = /* @__PURE__ */ new Set(), n = e;
		for (; n !== "" && !r.has(n);) {
			if (t.has(n)) return "";
			t.add(n), n = i.get(n) ?? "";
		}
		return n;
	}, o = [...i].map(([e, t]) => [e, a(t)]);
	return o.length === Object.keys(e).length && o.every(([t, n]) => e[t] === n) ? e : Object.fromEntries(o);
}
// src/canvas/model/remove.ts
function st(e, t, n = {}) {
	let r = new Set(t.nodes), i = new Set(e.nodes.flatMap((e) => r.has(e.id) ? [e.id] : [])), a = new Set(t.edges), o = new Set(t.notes), s = ce(e.nodes, (e) => !i.has(e.id)), c = ue(e, {
		nodes: se(s, (e) => e.target && i.has(e.target.from) ? {
			...e,
			target: null
		} : e),
		edges: ce(e.edges, (e) => !i.has(e.from) && !i.has(e.to) && !a.has(I(e))),
		notes: ce(e.notes, (e) => !o.has(e.key)),
		redirects: i.size === 0 ? e.redirects : ot(e.redirects, n, i, new Set(s.map((e) => e.id)))
	});
	return t.lane === null ? c : tt(c, t.lane);
}
function ct(e, t, n = {}) {
	let r = new Set(Object.values(n));
	return e.filter((e) => Object.hasOwn(t, e) && t[e].codes.length > 0 || r.has(e));
}
// src/canvas/panel/leading.ts
function lt(e, t) {
	let n = {};
	for (let [r, { codes: i, asExit: a }] of Object.entries(e)) {
		let e = Object.hasOwn(t, r) ? t[r] : r;
		if (e === "") continue;
		let o = Object.hasOwn(n, e) ? n[e] : {
			codes: [],
			asExit: !1
		};
		n[e] = {
			codes: [...o.codes, ...i],
			asExit: o.asExit || a
		};
	}
	return n;
}
// src/canvas/panel/deleting.ts
function ut(e, t) {
	let n = {
		nodes: [...t.nodes ?? []],
		edges: [...t.edges ?? []],
		notes: [...t.notes ?? []]
	}, { drawing: r } = e.editor.state;
	ct(n.nodes, lt(e.data.get().mapped, r.redirects)).length > 0 ? e.set({ deleting: n }) : dt(e, n, {});
}
function dt(e, t, n) {
	V(e, Pe(e.editor.state.drawing, t), (e) => st(e, {
		...xe,
		...t
	}, n));
}
// src/canvas/panel/grouping.ts
function ft(e) {
	let t = new Set(e.lanes.map((e) => e.id)), n = e.lanes.map((t) => ({
		lane: t,
		nodes: e.nodes.filter((e) => e.lane === t.id)
	}));
	return n.push({
		lane: null,
		nodes: e.nodes.filter((e) => !t.has(e.lane))
	}), n.filter((e) => e.nodes.length > 0);
}
function pt(e, t) {
	let n = e.toLocaleLowerCase("en-GB");
	return t.toLocaleLowerCase("en-GB").split(/\s+/).every((e) => n.includes(e));
}
function mt(e, t) {
	let n = new Set(e.map(t));
	return n.size === 1 ? [...n][0] : void 0;
}
function ht(e, t) {
	return Ke.filter((n) => e === "exit" || !n.exit || n.id === t);
}
// src/canvas/panel/PlaceOptions.tsx
function gt({ allow: e }) {
	let t = C((e) => e.drawing), n = (0, v.useMemo)(() => ft(t), [t]);
	return n.map(({ lane: t, nodes: r }) => {
		let i = e ? r.filter(e) : r;
		if (i.length === 0) return null;
		let a = i.map((e) => /* @__PURE__ */ (0, M.jsx)("option", {
			value: e.id,
			children: e.label
		}, e.id));
		return n.length === 1 && t === null ? a : /* @__PURE__ */ (0, M.jsx)("optgroup", {
			label: t?.label ?? "No lane",
			children: a
		}, t?.id ?? "");
	});
}
// src/canvas/panel/Field.tsx
function _t({ label: e, hint: t, wrong: n, hideLabel: r, className: i, children: a }) {
	let o = (0, v.useId)(), s = n || t ? `${o}-said` : void 0;
	return /* @__PURE__ */ (0, M.jsxs)("div", {
		className: i ? `jm-field ${i}` : "jm-field",
		children: [
			/* @__PURE__ */ (0, M.jsx)("label", {
				htmlFor: o,
				className: r ? "jm-unseen" : void 0,
				children: e
			}),
			a({
				id: o,
				"aria-describedby": s,
				...n ? { "aria-invalid": !0 } : {}
			}),
			n ? /* @__PURE__ */ (0, M.jsx)("p", {
				className: "jm-wrong",
				id: s,
				role: "alert",
				children: n
			}) : t ? /* @__PURE__ */ (0, M.jsx)("p", {
				className: "jm-hint",
				id: s,
				children: t
			}) : null
		]
	});
}
// src/canvas/panel/SelectField.tsx
function vt({ label: e, value: t, put: n, children: r, hint: i, hideLabel: a, className: o, wrong: s }) {
	return /* @__PURE__ */ (0, M.jsx)(_t, {
		label: e,
		hint: i,
		hideLabel: a,
		className: o,
		wrong: s,
		children: (e) => /* @__PURE__ */ (0, M.jsx)("select", {
			...e,
			className: "jm-input",
			value: t,
			onChange: (e) => n(e.target.value),
			children: r
		})
	});
}
// src/canvas/dialogs/WhereCodesGo.tsx
var yt = "", bt = "*nowhere";
function xt({ doomed: e }) {
	let t = S(), n = C((e) => e.drawing), r = E((e) => e.mapped), [i, a] = (0, v.useState)({}), [o, s] = (0, v.useState)(!1), c = lt(r, n.redirects), l = e.nodes.filter((e) => Object.hasOwn(c, e) && c[e].codes.length > 0), u = () => t.set({ deleting: null }), d = () => {
		s(!0), l.some((e) => (i[e] ?? yt) === yt) || (dt(t, e, Object.fromEntries(l.map((e) => [e, i[e] === bt ? "" : i[e]]))), u());
	}, f = Ne(e);
	return /* @__PURE__ */ (0, M.jsxs)(te, {
		title: l.length === 1 ? `Delete '${B(n, l[0])}'?` : `Delete ${f}?`,
		cancel: u,
		children: [
			l.length === 1 && e.nodes.length + e.edges.length + e.notes.length > 1 && /* @__PURE__ */ (0, M.jsxs)("p", { children: [f, " will be deleted in all."] }),
			l.map((t) => {
				let { codes: r, asExit: s } = c[t], u = B(n, t);
				return /* @__PURE__ */ (0, M.jsxs)("section", {
					className: "jm-redirect",
					children: [
						/* @__PURE__ */ (0, M.jsxs)("p", { children: [Re(r, u), "."] }),
						r.length > 1 && /* @__PURE__ */ (0, M.jsxs)("details", { children: [/* @__PURE__ */ (0, M.jsxs)("summary", { children: [
							"All ",
							r.length.toLocaleString("en-GB"),
							" codes"
						] }), /* @__PURE__ */ (0, M.jsx)("ul", { children: r.map((e, t) => /* @__PURE__ */ (0, M.jsx)("li", { children: e }, `${t} ${e}`)) })] }),
						/* @__PURE__ */ (0, M.jsxs)(vt, {
							label: l.length === 1 ? "Where do these codes go?" : `Where do the codes of '${u}' go?`,
							value: i[t] ?? yt,
							put: (e) => a({
								...i,
								[t]: e
							}),
							hint: s ? "They end a child's time here, so they can only go to a way out." : void 0,
							wrong: o && (i[t] ?? yt) === yt ? "Choose a place, or “Nowhere”." : null,
							children: [
								/* @__PURE__ */ (0, M.jsx)("option", {
									value: yt,
									disabled: !0,
									children: "Choose …"
								}),
								/* @__PURE__ */ (0, M.jsx)("option", {
									value: bt,
									children: "Nowhere: leave these codes unmapped"
								}),
								/* @__PURE__ */ (0, M.jsx)(gt, { allow: (t) => !e.nodes.includes(t.id) && (!s || t.kind === "exit") })
							]
						})
					]
				}, t);
			}),
			l.length > 0 && /* @__PURE__ */ (0, M.jsx)("p", {
				className: "jm-quiet",
				children: "The codes change when you save the map; until then “Undo” takes all of this back."
			}),
			/* @__PURE__ */ (0, M.jsxs)("div", {
				className: "jm-buttons",
				children: [/* @__PURE__ */ (0, M.jsx)("button", {
					type: "button",
					className: "jm-button jm-danger",
					onClick: d,
					children: "Delete"
				}), /* @__PURE__ */ (0, M.jsx)("button", {
					type: "button",
					className: "jm-button",
					onClick: u,
					children: "Cancel"
				})]
			})
		]
	});
}
// src/canvas/dialogs/Dialogs.tsx
function St() {
	let e = w((e) => e.deleting), t = T((e) => e.answer), n = T((e) => e.reopened);
	return E((e) => e.readOnly) ? null : /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [/* @__PURE__ */ (0, M.jsxs)("div", {
		className: "jm-strips",
		children: [n !== null && /* @__PURE__ */ (0, M.jsx)(He, { at: n }), t?.kind === "saved" && /* @__PURE__ */ (0, M.jsx)(Ve, { answer: t }, t.to)]
	}), t?.kind === "conflict" ? /* @__PURE__ */ (0, M.jsx)(ae, { answer: t }, t.to) : t?.kind === "refused" ? /* @__PURE__ */ (0, M.jsx)(P, { answer: t }, t.to) : e && /* @__PURE__ */ (0, M.jsx)(xt, { doomed: e })] });
}
// src/fields.ts
var Ct = /* @__PURE__ */ new Set([
	"r",
	"R",
	"c",
	"C"
]), wt = /* @__PURE__ */ new Set([
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
function Tt(e) {
	let t = e.composedPath()[0];
	return t instanceof HTMLElement ? t : null;
}
function Et(e) {
	return e.isContentEditable || e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement ? !0 : e instanceof HTMLInputElement && wt.has(e.type);
}
// src/canvas/keys.ts
var Dt = [
	["N", "Add a place: beside the selected one, or in the middle of the view"],
	["C", "Connect: from the selected place, then choose where to (Enter)"],
	["Enter or F2", "Type the name of the selected place or note"],
	["Tab, Shift + Tab", "Next or last place, as one reads them"],
	["Space", "Keep this place selected while Tab goes on"],
	["← → ↑ ↓", "Move what is selected; with nothing selected, the view"],
	["Shift + ← → ↑ ↓", "Move it five times as far"],
	["Delete", "Delete what is selected"],
	["Ctrl + Z", "Undo"],
	["Ctrl + Shift + Z", "Redo (also Ctrl + Y)"],
	["Ctrl + C, X, V", "Copy, cut, paste"],
	["Ctrl + D", "Duplicate"],
	["Ctrl + A", "Select everything"],
	["Esc", "Select nothing; leave connecting; give up a drag"],
	["Ctrl + S", "Save"],
	["F or 0", "Fit the map into the view"],
	["+ −", "Zoom in or out"],
	["Shift + click", "Select one more"],
	["Shift + drag", "Select everything in a rectangle"],
	["Alt + drag", "Move without snapping to the grid (or with it)"],
	["?", "This list"]
];
function Ot(e) {
	return e ? e.closest("dialog, [role=dialog], [role=alertdialog]") ? "dialog" : e.closest("[role=application]") ? "map" : e.closest("[role=toolbar], [role=menu]") ? "tools" : "beside" : "beside";
}
function kt(e, t) {
	return e instanceof HTMLInputElement ? t === " " || t === "Enter" || t.startsWith("Arrow") || t === "Home" || t === "End" : t !== " " && t !== "Enter" ? !1 : e.closest("button, a, summary, [role=button], [role=option], [role=tab], [role^=menuitem], [role=radio], [role=switch]") !== null;
}
function At(e, t, n) {
	let r = e.key.toLowerCase();
	return r === "z" ? e.shiftKey ? n.redo : n.undo : e.shiftKey ? null : r === "y" ? n.redo : r === "s" ? n.save : t === "beside" ? null : {
		a: n.all,
		c: n.copy,
		x: n.cut,
		v: n.paste,
		d: n.duplicate
	}[r] ?? null;
}
var jt = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};
function Mt(e, t, n, r) {
	switch (e.key) {
		case "n":
		case "N": return r.add;
		case "c":
		case "C": return r.connect;
		case "f":
		case "F":
		case "0": return r.fit;
		case "+":
		case "=": return () => r.zoom(1);
		case "-":
		case "_": return () => r.zoom(-1);
		case "?": return r.help;
		case "Escape": return r.escape;
		case "Delete":
		case "Backspace": return t === "beside" ? null : r.remove;
		case "F2": return t === "beside" ? null : r.rename;
	}
	if (t !== "map") return null;
	if (e.key === "Enter") return r.connecting() ? n === null ? null : () => r.choose(n) : r.rename;
	if (e.key === " ") return n === null ? null : () => r.connecting() ? r.choose(n) : r.hold(n);
	let i = jt[e.key], a = e.shiftKey ? 5 : 1;
	return i ? () => r.nudge(i[0] * a, i[1] * a, e.repeat) : null;
}
function Nt(e) {
	return e?.closest("[data-note]")?.getAttribute("data-note") ?? e?.closest(".react-flow__node")?.getAttribute("data-id") ?? null;
}
var Pt = /* @__PURE__ */ new Set([
	"f",
	"F",
	"0",
	"+",
	"=",
	"-",
	"_",
	"ArrowLeft",
	"ArrowRight",
	"ArrowUp",
	"ArrowDown"
]);
function Ft(e, t) {
	let n = Tt(e), r = e.ctrlKey || e.metaKey, i = r && !e.shiftKey && !e.altKey && e.key.toLowerCase() === "s";
	if (n && Et(n)) {
		i && Ot(n) !== "dialog" && (e.preventDefault(), n.blur(), t.save()), e.stopPropagation();
		return;
	}
	Ct.has(e.key) && !r && e.stopPropagation();
	let a = Ot(n);
	if (e.defaultPrevented || e.altKey || a === "dialog" || n && kt(n, e.key) || t.readOnly() && (r || !Pt.has(e.key))) return;
	if (e.key === "Tab") {
		if (a !== "map" || r || !t.step(Nt(n), e.shiftKey ? -1 : 1)) return;
		e.preventDefault(), e.stopPropagation();
		return;
	}
	let o = r ? At(e, a, t) : Mt(e, a, Nt(n), t);
	o && (e.preventDefault(), e.stopPropagation(), (!e.repeat || It(e)) && o());
}
function It(e) {
	return e.key.startsWith("Arrow") || "+=-_".includes(e.key) || (e.ctrlKey || e.metaKey) && /^[zy]$/i.test(e.key);
}
// src/canvas/panel/Heading.tsx
function Lt({ children: e, about: t }) {
	return /* @__PURE__ */ (0, M.jsxs)("div", {
		className: "jm-heading",
		children: [/* @__PURE__ */ (0, M.jsx)("h2", {
			tabIndex: -1,
			children: e
		}), t && /* @__PURE__ */ (0, M.jsx)("p", {
			className: "jm-quiet",
			children: t
		})]
	});
}
// src/canvas/panel/KindShape.tsx
function Rt({ kind: e }) {
	return /* @__PURE__ */ (0, M.jsxs)("svg", {
		className: "jm-kind-shape",
		width: "26",
		height: "18",
		viewBox: "0 0 26 18",
		"aria-hidden": "true",
		focusable: "false",
		children: [e === "service" ? /* @__PURE__ */ (0, M.jsx)("circle", {
			cx: "13",
			cy: "9",
			r: "7.5"
		}) : e === "exit" ? /* @__PURE__ */ (0, M.jsx)("rect", {
			x: "2",
			y: "3.5",
			width: "22",
			height: "11",
			rx: "5.5",
			strokeDasharray: "3 2"
		}) : /* @__PURE__ */ (0, M.jsx)("rect", {
			x: "2",
			y: "3",
			width: "22",
			height: "12",
			rx: "3"
		}), e === "entry" && /* @__PURE__ */ (0, M.jsx)("path", {
			d: "M3 3v12",
			strokeWidth: "4"
		})]
	});
}
// src/canvas/panel/HelpPanel.tsx
function zt() {
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [
		/* @__PURE__ */ (0, M.jsx)(Lt, { children: "Keys" }),
		/* @__PURE__ */ (0, M.jsx)("dl", {
			className: "jm-key-list",
			children: Dt.map(([e, t]) => /* @__PURE__ */ (0, M.jsxs)("div", { children: [/* @__PURE__ */ (0, M.jsx)("dt", { children: /* @__PURE__ */ (0, M.jsx)("kbd", { children: e }) }), /* @__PURE__ */ (0, M.jsx)("dd", { children: t })] }, `${e} ${t}`))
		}),
		/* @__PURE__ */ (0, M.jsx)("h2", { children: "Kinds of place" }),
		/* @__PURE__ */ (0, M.jsx)("dl", {
			className: "jm-kind-list",
			children: Ge.map(({ kind: e, name: t, does: n }) => /* @__PURE__ */ (0, M.jsxs)("div", { children: [/* @__PURE__ */ (0, M.jsxs)("dt", { children: [/* @__PURE__ */ (0, M.jsx)(Rt, { kind: e }), t] }), /* @__PURE__ */ (0, M.jsx)("dd", { children: n })] }, e))
		})
	] });
}
// src/canvas/panel/typed.ts
var Bt = 1e6;
function Vt(e) {
	let t = e.trim().replace("−", "-");
	return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(t) ? Number(t) : null;
}
function Ht(e) {
	let t = Vt(e);
	return t === null || !Number.isInteger(t) || t < 1 || t > 3650 ? { wrong: "Write a whole number of days, from 1 to 3,650." } : { value: t };
}
function H(e) {
	let t = Vt(e);
	return t === null || Math.abs(t) > Bt ? { wrong: "Write a number, such as 120 or -40." } : { value: Math.round(t) || 0 };
}
function Ut(e) {
	let t = Vt(e);
	return t === null || Math.abs(t) > 2 ? { wrong: "Write a number from -2 to 2, such as 0.2; 0 is straight." } : { value: Math.round(t * 100) / 100 || 0 };
}
function Wt(e) {
	let t = Vt(e);
	return t === null || t < 20 || t > Bt ? { wrong: "Write a width of 20 or more." } : { value: Math.round(t) };
}
function Gt(e, t) {
	let n = Ze(e);
	return n === "" ? { wrong: `A ${t} needs a name.` } : { value: n };
}
// src/canvas/panel/AddLane.tsx
function Kt() {
	let e = S(), [t, n] = (0, v.useState)(""), [r, i] = (0, v.useState)(null);
	return /* @__PURE__ */ (0, M.jsx)("form", {
		className: "jm-add",
		onSubmit: (r) => {
			r.preventDefault();
			let a = Gt(t, "lane");
			i("wrong" in a ? a.wrong : null), "wrong" in a || (V(e, `added the lane '${a.value}'`, (e) => $e(e, a.value).drawing), n(""));
		},
		children: /* @__PURE__ */ (0, M.jsx)(_t, {
			label: "New lane",
			wrong: r,
			children: (e) => /* @__PURE__ */ (0, M.jsxs)("div", {
				className: "jm-with-button",
				children: [/* @__PURE__ */ (0, M.jsx)("input", {
					...e,
					className: "jm-input",
					value: t,
					autoComplete: "off",
					placeholder: "Name of the team or area",
					onChange: (e) => {
						n(e.target.value), i(null);
					}
				}), /* @__PURE__ */ (0, M.jsx)("button", {
					type: "submit",
					className: "jm-button",
					children: "Add lane"
				})]
			})
		})
	});
}
// src/canvas/panel/GoTo.tsx
function qt({ thing: e, children: t, className: n = "jm-link" }) {
	let r = S();
	return /* @__PURE__ */ (0, M.jsx)("button", {
		type: "button",
		className: n,
		onClick: () => r.goTo(e),
		children: t
	});
}
// src/canvas/panel/useKeys.ts
function Jt(e) {
	let t = (0, v.useRef)(e);
	return (0, v.useLayoutEffect)(() => {
		t.current = e;
	}), (0, v.useCallback)((e) => {
		let n = (e) => t.current(e);
		return e.addEventListener("keydown", n), () => e.removeEventListener("keydown", n);
	}, []);
}
function Yt(e) {
	e.preventDefault(), e.stopPropagation();
}
// src/canvas/panel/Row.tsx
var Xt = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};
function Zt({ thing: e, name: t, about: n, selected: r, rename: i, whole: a = t, remove: o, arrow: s, hint: c, children: l }) {
	let [u, d] = (0, v.useState)(!1), f = (0, v.useRef)(null);
	(0, v.useEffect)(() => {
		r && f.current && Qt(f.current);
	}, [r]);
	let p = Jt((e) => {
		if (!(Et(e.target) || e.ctrlKey || e.metaKey || e.altKey)) {
			if (e.key === "F2" && i) d(!0);
			else if (e.key === "Delete") o();
			else if (s && Xt[e.key]) s(...Xt[e.key]);
			else return;
			Yt(e);
		}
	});
	return /* @__PURE__ */ (0, M.jsxs)("li", {
		ref: (e) => (f.current = e, p(e)),
		"data-row": JSON.stringify(e),
		className: r ? "jm-list-row jm-chosen" : "jm-list-row",
		children: [
			/* @__PURE__ */ (0, M.jsx)("div", {
				className: "jm-list-name",
				children: u && i ? /* @__PURE__ */ (0, M.jsx)($t, {
					name: t,
					whole: a,
					take: i,
					done: () => d(!1)
				}) : /* @__PURE__ */ (0, M.jsx)(qt, {
					thing: e,
					className: "jm-list-go",
					children: t
				})
			}),
			/* @__PURE__ */ (0, M.jsxs)("div", {
				className: "jm-list-acts",
				children: [
					i && /* @__PURE__ */ (0, M.jsx)("button", {
						type: "button",
						className: "jm-link",
						"aria-label": `Rename ${t}`,
						onClick: () => d(!0),
						children: "Rename"
					}),
					l,
					/* @__PURE__ */ (0, M.jsx)("button", {
						type: "button",
						className: "jm-link",
						"aria-label": `Delete ${t}`,
						onClick: o,
						children: "Delete"
					}),
					n && /* @__PURE__ */ (0, M.jsx)("span", {
						className: "jm-list-about",
						children: n
					})
				]
			}),
			c && /* @__PURE__ */ (0, M.jsx)("p", {
				className: "jm-row-hint",
				children: c
			})
		]
	});
}
function Qt(e) {
	let t = e.closest("[role=tabpanel]");
	if (!t) return;
	let n = e.getBoundingClientRect(), r = t.getBoundingClientRect();
	(n.top < r.top || n.bottom > r.bottom) && (t.scrollTop += (n.top + n.bottom - r.top - r.bottom) / 2);
}
function $t({ name: e, whole: t, take: n, done: r }) {
	let [i, a] = (0, v.useState)(t), [o, s] = (0, v.useState)(null), c = () => {
		let e = i === t ? null : n(i);
		s(e), e === null && r();
	}, l = Jt((e) => {
		if (e.key === "Escape") r();
		else if (e.key === "Enter" && !e.shiftKey) c();
		else return;
		Yt(e);
	}), u = {
		className: "jm-input",
		"aria-label": `New name of ${e}`,
		value: i,
		autoFocus: !0,
		autoComplete: "off",
		"aria-invalid": o !== null || void 0,
		onFocus: (e) => e.target.select(),
		onBlur: c,
		onChange: (e) => {
			a(e.target.value), s(null);
		}
	};
	return /* @__PURE__ */ (0, M.jsxs)("div", {
		className: "jm-rename",
		ref: l,
		children: [t.includes("\n") ? /* @__PURE__ */ (0, M.jsx)("textarea", {
			...u,
			rows: 3
		}) : /* @__PURE__ */ (0, M.jsx)("input", { ...u }), o && /* @__PURE__ */ (0, M.jsx)("p", {
			className: "jm-wrong",
			role: "alert",
			children: o
		})]
	});
}
// src/canvas/panel/LaneList.tsx
function en() {
	let e = C((e) => e.drawing.lanes);
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [
		/* @__PURE__ */ (0, M.jsx)(Kt, {}),
		/* @__PURE__ */ (0, M.jsx)("ul", {
			className: "jm-list",
			children: e.map((t, n) => /* @__PURE__ */ (0, M.jsx)(tn, {
				lane: t,
				first: n === 0,
				last: n === e.length - 1
			}, t.id))
		}),
		e.length === 0 && /* @__PURE__ */ (0, M.jsx)("p", {
			className: "jm-quiet",
			children: "No lanes yet."
		})
	] });
}
function tn({ lane: e, first: t, last: n }) {
	let r = S(), { id: i, label: a } = e, o = C((e) => e.selection.lane === i), s = C((e) => e.drawing.nodes.filter((e) => e.lane === i).length), c = (e) => {
		let t = Gt(e, "lane");
		return "wrong" in t ? t.wrong : (V(r, `renamed the lane '${a}' to '${t.value}'`, (e) => et(e, i, { label: t.value })), null);
	}, l = (e) => V(r, `moved the lane '${a}' ${e < 0 ? "up" : "down"}`, (t) => nt(t, i, e));
	return /* @__PURE__ */ (0, M.jsxs)(Zt, {
		thing: {
			kind: "lane",
			id: i
		},
		name: a,
		about: /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [/* @__PURE__ */ (0, M.jsx)("span", {
			className: "jm-dot",
			style: { background: e.colour }
		}), Ce(s, "place")] }),
		selected: o,
		rename: c,
		remove: () => {
			V(r, `deleted the lane '${a}'`, (e) => tt(e, i)), r.say(`Deleted the lane ${a}; its places stay`);
		},
		children: [/* @__PURE__ */ (0, M.jsx)("button", {
			type: "button",
			className: "jm-link",
			"aria-label": `Move ${a} up`,
			"aria-disabled": t,
			onClick: () => l(-1),
			children: "Up"
		}), /* @__PURE__ */ (0, M.jsx)("button", {
			type: "button",
			className: "jm-link",
			"aria-label": `Move ${a} down`,
			"aria-disabled": n,
			onClick: () => l(1),
			children: "Down"
		})]
	});
}
// src/map/sizes.ts
var nn = {
	width: 176,
	height: 64
}, rn = {
	width: 168,
	height: 52
}, an = {
	width: 160,
	height: 44
}, on = .15;
function sn(e) {
	return e === "service" ? {
		width: 128,
		height: 128
	} : e === "exit" ? rn : nn;
}
// src/map/shapes.ts
function cn(e, t, n) {
	let r = Math.abs(t - e.x), i = Math.abs(n - e.y);
	if (e.kind === "service") return r * r + i * i < 4096;
	if (e.kind === "exit") {
		let e = rn.height / 2, t = rn.width / 2 - e;
		return r <= t ? i < e : (r - t) ** 2 + i * i < e * e;
	}
	return r < nn.width / 2 && i < nn.height / 2;
}
function ln(e) {
	return e.kind === "service" ? e.y - 64 : e.y - (e.kind === "exit" ? rn.height : nn.height) / 2;
}
function un(e) {
	return 2 * e.y - ln(e);
}
function dn(e) {
	if (e.kind === "service") {
		let t = Math.max(128, an.width) / 2;
		return {
			left: e.x - t,
			top: e.y - 64,
			right: e.x + t,
			bottom: e.y + 64 + an.height
		};
	}
	let t = e.kind === "exit" ? rn : nn;
	return {
		left: e.x - t.width / 2,
		top: e.y - t.height / 2,
		right: e.x + t.width / 2,
		bottom: e.y + t.height / 2
	};
}
function fn(e, t, n) {
	let r = t - e.x, i = n - e.y, a = Math.hypot(r, i);
	if (a === 0) return {
		x: e.x,
		y: e.y
	};
	let o = 0, s = nn.width;
	for (let t = 0; t < 40; t++) {
		let t = (o + s) / 2;
		cn(e, e.x + r / a * t, e.y + i / a * t) ? o = t : s = t;
	}
	return {
		x: e.x + r / a * s,
		y: e.y + i / a * s
	};
}
// src/map/gate.ts
function pn(e) {
	let t = {
		left: Infinity,
		top: Infinity,
		right: -Infinity,
		bottom: -Infinity
	};
	for (let n of e) {
		let e = dn(n);
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
// src/map/curve.ts
function mn(e, t) {
	return e.bend === 0 ? t.some((t) => t.from === e.to && t.to === e.from && e.from !== e.to) ? on : 0 : e.bend;
}
function hn(e) {
	let t = new Set(e.map((e) => JSON.stringify([e.from, e.to]))), n = (e) => e.from !== e.to && t.has(JSON.stringify([e.to, e.from]));
	return e.map((e) => e.bend === 0 && n(e) ? on : e.bend);
}
function gn(e, t, n) {
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
function _n(e, t) {
	let n = 1 - t;
	return {
		x: n * n * e.start.x + 2 * n * t * e.control.x + t * t * e.end.x,
		y: n * n * e.start.y + 2 * n * t * e.control.y + t * t * e.end.y
	};
}
function vn(e, t, n) {
	let r = _n(e, t), i = _n(e, n), a = (e, r, i) => (1 - t) * ((1 - n) * e + n * r) + t * ((1 - n) * r + n * i);
	return {
		start: r,
		control: {
			x: a(e.start.x, e.control.x, e.end.x),
			y: a(e.start.y, e.control.y, e.end.y)
		},
		end: i
	};
}
function yn(e, t, n) {
	let r = (r) => {
		let i = _n(e, n ? 1 - r : r);
		return cn(t, i.x, i.y);
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
function bn(e, t, n) {
	let r = gn(e, t, n), i = yn(r, e, !1), a = yn(r, t, !0);
	return i === null || a === null || i >= a ? r : vn(r, i, a);
}
function xn(e) {
	return {
		x: e.x,
		y: ln(e) - 26,
		radius: 26
	};
}
function Sn(e) {
	let t = (e) => String(Math.round(e * 100) / 100);
	return `M${t(e.start.x)},${t(e.start.y)} Q${t(e.control.x)},${t(e.control.y)} ${t(e.end.x)},${t(e.end.y)}`;
}
// src/map/drawnMap.ts
var Cn = {
	entry: "way in",
	activity: "activity",
	service: "service that lasts",
	exit: "way out"
};
function wn(e) {
	return e.nodes.length > 0 ? pn(e.nodes) : {
		left: -200,
		top: -100,
		right: 200,
		bottom: 100
	};
}
// src/canvas/model/notes.ts
function Tn(e, { text: t, x: n, y: r }) {
	let i = Dn(e.notes.map((e) => e.key)), a = {
		key: i,
		text: On(t) ?? "New note",
		x: F(n, 0),
		y: F(r, 0)
	};
	return {
		drawing: {
			...e,
			notes: [...e.notes, a]
		},
		key: i
	};
}
function En(e, t, { text: n, x: r, y: i }) {
	let a = n === void 0 ? void 0 : On(n);
	return ue(e, { notes: se(e.notes, (e) => e.key === t ? le(e, {
		text: a,
		x: F(r, e.x),
		y: F(i, e.y)
	}) : e) });
}
function Dn(e) {
	let t = new Set(e), n = e.length + 1;
	for (; t.has(`note-${n}`);) n++;
	return `note-${n}`;
}
function On(e) {
	let t = Qe(e);
	return t.trim() === "" ? void 0 : t;
}
// src/map/bands.ts
var kn = 8, An = 30;
function jn(e) {
	return e.length === 0 ? null : {
		left: Math.min(...e.map((e) => e.left)),
		top: Math.min(...e.map((e) => e.top)),
		right: Math.max(...e.map((e) => e.right)),
		bottom: Math.max(...e.map((e) => e.bottom))
	};
}
function Mn(e, t) {
	return {
		left: e.left - t,
		top: e.top - t,
		right: e.right + t,
		bottom: e.bottom + t
	};
}
function Nn(e, t, n) {
	return e.every((r, i) => i === 0 || e[i - 1][n] <= r[t]);
}
function Pn(e, t, n) {
	let r = [...e].sort((e, n) => e.box[t] - n.box[t]);
	return Nn(r.map(({ box: e }) => e), t, n) ? r : null;
}
function Fn(e) {
	let t = Mn(wn(e), -16), n = (t) => jn(e.nodes.filter((e) => e.lane === t).map(dn)), r = e.lanes.flatMap((e) => {
		let t = n(e.id);
		return t ? [{
			lane: e,
			box: t
		}] : [];
	}), i = jn(e.nodes.filter((t) => !e.lanes.some((e) => e.id === t.lane)).map(dn));
	for (let [e, n] of [["top", "bottom"], ["left", "right"]]) {
		let a = i && r.length > 0 && Pn([...r, {
			lane: null,
			box: i
		}], e, n) || Pn(r, e, n);
		if (a) return a.flatMap(({ lane: r, box: i }, o) => {
			let s = o === 0 ? t[e] : (a[o - 1].box[n] + i[e]) / 2 + kn / 2, c = o === a.length - 1 ? t[n] : (i[n] + a[o + 1].box[e]) / 2 - kn / 2;
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
			...Mn(t, An),
			top: t.top - An - 10
		}
	}));
}
// src/canvas/model/bandsOf.ts
var In = 160, Ln = 8, Rn = 16;
function zn(e) {
	let t = me(e), n = Fn(t), r = new Set(n.map((e) => e.lane.id)), i = wn(t), a = e.nodes.length > 0 ? i.bottom - Rn + Ln : i.top + Rn;
	for (let t of e.lanes) r.has(t.id) || (n.push({
		lane: t,
		box: {
			left: i.left + Rn,
			right: i.right - Rn,
			top: a,
			bottom: a + In
		}
	}), a += 168);
	return n;
}
function Bn(e, t, n, r = "") {
	let i = e.filter(({ box: e }) => t >= e.left && t <= e.right && n >= e.top && n <= e.bottom);
	if (i.length === 0) return null;
	if (i.some((e) => e.lane.id === r)) return r;
	let a = ({ box: e }) => (e.right - e.left) * (e.bottom - e.top);
	return i.reduce((e, t) => a(t) < a(e) ? t : e).lane.id;
}
// src/canvas/surface/reach.ts
var Vn = 1e7;
function Hn(e) {
	let t = (t) => e.every(({ box: n }) => n[t] === e[0].box[t]);
	return e.length === 0 ? [] : t("left") && t("right") ? e.map(({ lane: e, box: t }) => ({
		lane: e,
		box: {
			...t,
			left: -1e7,
			right: Vn
		}
	})) : t("top") && t("bottom") ? e.map(({ lane: e, box: t }) => ({
		lane: e,
		box: {
			...t,
			top: -1e7,
			bottom: Vn
		}
	})) : [...e];
}
function Un(e, { x: t, y: n }) {
	return Bn(Hn(zn(e)), t, n) ?? "";
}
// src/canvas/surface/passing.ts
var Wn = /* @__PURE__ */ new Map(), Gn = {
	nodes: Wn,
	notes: Wn,
	over: null,
	line: null,
	bend: null,
	box: null,
	adding: null,
	from: null
}, Kn = "being added";
function qn(e, t) {
	if (!t) return e;
	let { x: n, y: r } = t;
	if (t.thing === "note") return {
		...e,
		notes: [...e.notes, {
			key: Kn,
			text: t.text,
			x: n,
			y: r
		}]
	};
	let i = {
		id: Kn,
		label: t.label,
		kind: t.kind,
		lane: Un(e, t),
		x: n,
		y: r,
		standard: "",
		target: null,
		description: "",
		colour: ""
	}, a = t.from === null ? e.edges : [...e.edges, {
		from: t.from,
		to: Kn,
		bend: 0
	}];
	return {
		...e,
		nodes: [...e.nodes, i],
		edges: a
	};
}
// src/canvas/surface/hub.ts
var Jn = class {
	passing = y(Gn);
	view = null;
	held = /* @__PURE__ */ new Set();
	keepName = null;
	set(e) {
		this.passing.set({
			...this.passing.get(),
			...e
		});
	}
}, Yn = /* @__PURE__ */ new WeakMap();
function U(e) {
	let t = Yn.get(e);
	if (t) return t;
	let n = new Jn();
	return Yn.set(e, n), n;
}
function Xn() {
	return U(S());
}
function Zn(e) {
	return b(Xn().passing, e);
}
var Qn = { clip: null };
// src/canvas/model/nodes.ts
function $n(e, { label: t, kind: n, x: r, y: i, lane: a }) {
	let o = Ze(t) || "New place", s = Xe(Ye(o), e.nodes.map((e) => e.id)), c = {
		x: F(r, 0),
		y: F(i, 0)
	}, l = a ?? Bn(zn(e), c.x, c.y) ?? "", u = {
		id: s,
		label: o,
		kind: n,
		lane: ir(e, l) ? l : "",
		...c,
		standard: "",
		target: null,
		description: "",
		colour: ""
	};
	return {
		drawing: {
			...e,
			nodes: [...e.nodes, u],
			redirects: at(e.redirects, [s])
		},
		id: s
	};
}
function er(e, t, n) {
	let r = new Set(t);
	return ue(e, { nodes: se(e.nodes, (t) => r.has(t.id) ? le(t, ar(e, t, n)) : t) });
}
function tr(e, t, n, r) {
	return ue(e, { nodes: se(e.nodes, (e) => e.id === t ? rr(e, n, r) : e) });
}
function nr(e, t, n, r) {
	return ue(e, {
		nodes: se(e.nodes, (n) => {
			let i = t.get(n.id);
			if (!i) return n;
			let a = rr(n, i.x, i.y), o = Bn(r, a.x, a.y, n.lane);
			return o !== null && ir(e, o) ? le(a, { lane: o }) : a;
		}),
		notes: se(e.notes, (e) => {
			let t = n.get(e.key);
			return t ? rr(e, t.x, t.y) : e;
		})
	});
}
function rr(e, t, n) {
	return le(e, {
		x: F(t, e.x),
		y: F(n, e.y)
	});
}
function ir(e, t) {
	return t === "" || e.lanes.some((e) => e.id === t);
}
function ar(e, t, n) {
	let { label: r, kind: i, lane: a, x: o, y: s, standard: c, target: l, description: u, colour: d } = n, f = c !== void 0 && (c === "" || Ke.some((e) => e.id === c)) ? c : t.standard;
	return {
		label: r !== void 0 && Ze(r) || void 0,
		kind: i,
		lane: a !== void 0 && ir(e, a) ? a : void 0,
		x: o === void 0 ? void 0 : F(o, t.x),
		y: s === void 0 ? void 0 : F(s, t.y),
		standard: i === void 0 && c === void 0 ? void 0 : or(i ?? t.kind, f),
		target: l === void 0 ? void 0 : sr(e, t, l),
		description: u === void 0 ? void 0 : Qe(u),
		colour: d !== void 0 && /^(#[0-9a-f]{6})?$/i.test(d) ? d.toLowerCase() : void 0
	};
}
function or(e, t) {
	let n = Ke.find((e) => e.id === t);
	return n && (e === "exit" || !n.exit) ? t : "";
}
function sr(e, t, n) {
	if (n === null) return null;
	if (!Number.isFinite(n.days)) return t.target;
	let r = Math.max(1, Math.min(3650, Math.round(n.days))), i = e.nodes.some((e) => e.id === n.from) ? n.from : "", a = n.unit === "working" ? "working" : "calendar", o = t.target;
	return o && o.days === r && o.unit === a && o.from === i ? o : {
		days: r,
		unit: a,
		from: i
	};
}
// src/canvas/model/align.ts
var cr = 16;
function lr(e, t, n) {
	let r = dr(e, t);
	if (r.length < 2) return e;
	let i = r.map(dn), a = r.map((e) => e.x), o = r.map((e) => e.y), s = {
		left: Math.min(...i.map((e) => e.left)),
		right: Math.max(...i.map((e) => e.right)),
		top: Math.min(...i.map((e) => e.top)),
		bottom: Math.max(...i.map((e) => e.bottom)),
		centre: (Math.min(...a) + Math.max(...a)) / 2,
		middle: (Math.min(...o) + Math.max(...o)) / 2
	}[n];
	return fr(e, r, (e) => {
		if (n === "centre") return {
			x: s,
			y: e.y
		};
		if (n === "middle") return {
			x: e.x,
			y: s
		};
		let t = s - dn(e)[n];
		return n === "left" || n === "right" ? {
			x: e.x + t,
			y: e.y
		} : {
			x: e.x,
			y: e.y + t
		};
	});
}
function ur(e, t, n) {
	let [r, i] = n === "across" ? ["left", "right"] : ["top", "bottom"], a = (e) => e[r] + e[i], o = dr(e, t).map((e) => ({
		node: e,
		box: dn(e)
	})).sort((e, t) => a(e.box) - a(t.box));
	if (o.length < 3) return e;
	let s = o[0].box, c = o[o.length - 1].box, l = o.reduce((e, { box: t }) => e + t[i] - t[r], 0), u = Math.max(cr, (c[i] - s[r] - l) / (o.length - 1)), d = /* @__PURE__ */ new Map(), f = s[r];
	for (let { node: e, box: t } of o) d.set(e.id, f - t[r]), f += t[i] - t[r] + u;
	return fr(e, o.map(({ node: e }) => e), (e) => {
		let t = d.get(e.id) ?? 0;
		return n === "across" ? {
			x: e.x + t,
			y: e.y
		} : {
			x: e.x,
			y: e.y + t
		};
	});
}
function dr(e, t) {
	let n = new Set(t);
	return e.nodes.filter((e) => n.has(e.id));
}
function fr(e, t, n) {
	let r = new Map(t.map((e) => [e.id, n(e)]));
	return ue(e, { nodes: se(e.nodes, (e) => {
		let t = r.get(e.id);
		return t ? rr(e, t.x, t.y) : e;
	}) });
}
// src/canvas/model/clipboard.ts
var pr = 40;
function mr(e, t) {
	let n = new Set(t.nodes), r = new Set(t.notes), i = e.nodes.filter((e) => n.has(e.id)), a = e.notes.filter((e) => r.has(e.key)).map(({ text: e, x: t, y: n }) => ({
		text: e,
		x: t,
		y: n
	}));
	if (i.length + a.length === 0) return null;
	let o = new Set(i.map((e) => e.id));
	return {
		nodes: i,
		edges: e.edges.filter((e) => o.has(e.from) && o.has(e.to)),
		notes: a
	};
}
function hr(e, t, n) {
	let r = new Set(e.nodes.map((e) => e.id)), i = /* @__PURE__ */ new Map();
	for (let { id: e } of t.nodes) {
		if (i.has(e)) continue;
		let t = Xe(e, r);
		i.set(e, t), r.add(t);
	}
	let a = n ? _r(t, n) : {
		x: gr(e, t),
		y: gr(e, t)
	}, o = ({ x: e, y: t }) => ({
		x: F(e + a.x, 0),
		y: F(t + a.y, 0)
	}), s = new Set(e.lanes.map((e) => e.id)), c = new Set(e.nodes.map((e) => e.id)), l = [...new Map(t.nodes.map((e) => [e.id, e])).values()].map((e) => {
		let t = e.target?.from ?? "", n = t === "" || i.has(t) || c.has(t), r = e.target && n ? {
			...e.target,
			from: i.get(t) ?? t
		} : null;
		return {
			...e,
			id: i.get(e.id) ?? e.id,
			lane: s.has(e.lane) ? e.lane : "",
			target: r,
			...o(e)
		};
	}), u = t.edges.flatMap(({ from: e, to: t, bend: n }) => {
		let r = {
			from: i.get(e),
			to: i.get(t)
		};
		return r.from !== void 0 && r.to !== void 0 ? [{
			from: r.from,
			to: r.to,
			bend: n
		}] : [];
	}), d = [...new Map(u.map((e) => [`${e.from} ${e.to}`, e])).values()], f = e.notes.map((e) => e.key), p = t.notes.map(({ text: e, x: t, y: n }) => {
		let r = Dn(f);
		return f.push(r), {
			key: r,
			text: e,
			...o({
				x: t,
				y: n
			})
		};
	});
	return l.length + p.length === 0 ? {
		drawing: e,
		selection: z({})
	} : {
		drawing: {
			...e,
			nodes: [...e.nodes, ...l],
			edges: [...e.edges, ...d],
			notes: [...e.notes, ...p],
			redirects: at(e.redirects, l.map((e) => e.id))
		},
		selection: z({
			nodes: l.map((e) => e.id),
			notes: p.map((e) => e.key)
		})
	};
}
function gr(e, t) {
	let n = new Set([...e.nodes, ...e.notes].map(({ x: e, y: t }) => `${e} ${t}`)), r = (e) => [...t.nodes, ...t.notes].some(({ x: t, y: r }) => n.has(`${F(t + e, 0)} ${F(r + e, 0)}`)), i = pr;
	for (; r(i) && i < pr * 1e3;) i += pr;
	return i;
}
function _r(e, t) {
	let n = [...e.nodes.map(dn), ...e.notes.map(({ x: e, y: t }) => ({
		left: e,
		top: t,
		right: e,
		bottom: t
	}))];
	if (n.length === 0) return {
		x: 0,
		y: 0
	};
	let r = (e, t) => (Math.min(...e) + Math.max(...t)) / 2;
	return {
		x: t.x - r(n.map((e) => e.left), n.map((e) => e.right)),
		y: t.y - r(n.map((e) => e.top), n.map((e) => e.bottom))
	};
}
// src/canvas/model/tidy/measures.ts
var vr = [
	0,
	.08,
	-.08,
	.16,
	-.16,
	.24,
	-.24,
	.32,
	-.32,
	.4,
	-.4,
	.15
], yr = vr.length - 1;
function br(e) {
	let t = dn({
		kind: e,
		x: 0,
		y: 0
	});
	return {
		half: t.right,
		above: -t.top,
		below: t.bottom
	};
}
// src/canvas/model/tidy/under.ts
var xr = 150;
function Sr(e, t, n, r, i) {
	let { start: a, control: o, end: s } = gn(e[t], e[n], r), c = Math.min(a.x, o.x, s.x) - 80 - i, l = Math.max(a.x, o.x, s.x) + 80 + i, u = Math.min(a.y, o.y, s.y) - 108 - i, d = Math.max(a.y, o.y, s.y) + 64 + i, f = e.flatMap((e, t) => e.x >= c - 8 && e.x <= l + 8 && e.y >= u && e.y <= d ? [t] : []), p = /* @__PURE__ */ new Set(), m = Math.max(40, Math.min(400, Math.round(Math.hypot(s.x - a.x, s.y - a.y) / 6)));
	for (let r = 0; r <= m; r++) {
		let c = r / m, l = 1 - c, u = l * l * a.x + 2 * l * c * o.x + c * c * s.x, d = l * l * a.y + 2 * l * c * o.y + c * c * s.y;
		if (!(Cr(e[t], u, d) <= 0 || Cr(e[n], u, d) <= 0)) for (let r of f) p.has(r) || (r !== t && r !== n && Cr(e[r], u, d) < i || wr(e[r], u, d) < i) && p.add(r);
	}
	return [...p].sort((e, t) => e - t);
}
function Cr(e, t, n) {
	if (Math.abs(t - e.x) > xr || Math.abs(n - e.y) > xr) return Infinity;
	if (e.kind === "service") return Math.sqrt((t - e.x) ** 2 + (n - e.y) ** 2) - 64;
	let { width: r, height: i } = sn(e.kind);
	return Tr({
		left: e.x - r / 2,
		top: e.y - i / 2,
		right: e.x + r / 2,
		bottom: e.y + i / 2
	}, t, n);
}
function wr(e, t, n) {
	if (e.kind !== "service" || Math.abs(t - e.x) > xr || Math.abs(n - e.y) > xr) return Infinity;
	let r = e.y + 64;
	return Tr({
		left: e.x - an.width / 2,
		top: r,
		right: e.x + an.width / 2,
		bottom: r + an.height
	}, t, n);
}
function Tr(e, t, n) {
	let r = Math.max(e.left - t, t - e.right, 0), i = Math.max(e.top - n, n - e.bottom, 0);
	return Math.sqrt(r * r + i * i);
}
// src/canvas/model/tidy/bends.ts
var Er = 6, Dr = 150, Or = .16;
function kr(e, t, n) {
	let r = new Map(t.map((e, t) => [e.id, t])), i = /* @__PURE__ */ new Map(), a = 0, o = Dr;
	return e.map((e) => {
		if (e.from === e.to) return le(e, { bend: 0 });
		let s = i.get(`${e.to} ${e.from}`), c = n.leastUnder(a, (e) => s === void 0 || Math.abs(vr[e] + s) >= Or), l = n.isFree(a, c[0]) || o-- <= 0 ? c[0] : Ar(c, t, r.get(e.from) ?? 0, r.get(e.to) ?? 0);
		return a += 1, i.set(`${e.from} ${e.to}`, vr[l]), le(e, { bend: l === yr ? 0 : vr[l] });
	});
}
function Ar(e, t, n, r) {
	let i = {
		way: e[0] ?? 0,
		hits: Infinity
	};
	for (let a of e) {
		let e = Sr(t, n, r, vr[a], Er).length;
		if (e < i.hits && (i = {
			way: a,
			hits: e
		}), e === 0) break;
	}
	return i.way;
}
// node_modules/@dagrejs/dagre/dist/dagre.esm.js
var jr = Object.defineProperty, Mr = (e, t, n) => t in e ? jr(e, t, {
	enumerable: !0,
	configurable: !0,
	writable: !0,
	value: n
}) : e[t] = n, Nr = (e, t) => {
	for (var n in t) jr(e, n, {
		get: t[n],
		enumerable: !0
	});
}, Pr = (e, t, n) => Mr(e, typeof t == "symbol" ? t : t + "", n);
Nr({}, {
	Graph: () => yi,
	alg: () => qr
});
var Fr = Object.defineProperty, Ir = (e, t) => {
	for (var n in t) Fr(e, n, {
		get: t[n],
		enumerable: !0
	});
}, Lr = class {
	constructor(e) {
		this._isDirected = !0, this._isMultigraph = !1, this._isCompound = !1, this._nodes = {}, this._in = {}, this._preds = {}, this._out = {}, this._sucs = {}, this._edgeObjs = {}, this._edgeLabels = {}, this._nodeCount = 0, this._edgeCount = 0, this._defaultNodeLabelFn = () => {}, this._defaultEdgeLabelFn = () => {}, e && (this._isDirected = "directed" in e ? e.directed : !0, this._isMultigraph = "multigraph" in e && e.multigraph, this._isCompound = "compound" in e && e.compound), this._isCompound && (this._parent = {}, this._children = {}, this._children["\0"] = {});
	}
	isDirected() {
		return this._isDirected;
	}
	isMultigraph() {
		return this._isMultigraph;
	}
	isCompound() {
		return this._isCompound;
	}
	setGraph(e) {
		return this._label = e, this;
	}
	graph() {
		return this._label;
	}
	setDefaultNodeLabel(e) {
		return this._defaultNodeLabelFn = typeof e == "function" ? e : () => e, this;
	}
	nodeCount() {
		return this._nodeCount;
	}
	nodes() {
		return Object.keys(this._nodes);
	}
	sources() {
		return this.nodes().filter((e) => Object.keys(this._in[e]).length === 0);
	}
	sinks() {
		return this.nodes().filter((e) => Object.keys(this._out[e]).length === 0);
	}
	setNodes(e, t) {
		return e.forEach((e) => {
			t === void 0 ? this.setNode(e) : this.setNode(e, t);
		}), this;
	}
	setNode(e, t) {
		return e in this._nodes ? (arguments.length > 1 && (this._nodes[e] = t), this) : (this._nodes[e] = arguments.length > 1 ? t : this._defaultNodeLabelFn(e), this._isCompound && (this._parent[e] = "\0", this._children[e] = {}, this._children["\0"][e] = !0), this._in[e] = {}, this._preds[e] = {}, this._out[e] = {}, this._sucs[e] = {}, ++this._nodeCount, this);
	}
	node(e) {
		return this._nodes[e];
	}
	hasNode(e) {
		return e in this._nodes;
	}
	removeNode(e) {
		if (e in this._nodes) {
			let t = (e) => this.removeEdge(this._edgeObjs[e]);
			delete this._nodes[e], this._isCompound && (this._removeFromParentsChildList(e), delete this._parent[e], this.children(e).forEach((e) => {
				this.setParent(e);
			}), delete this._children[e]), Object.keys(this._in[e]).forEach(t), delete this._in[e], delete this._preds[e], Object.keys(this._out[e]).forEach(t), delete this._out[e], delete this._sucs[e], --this._nodeCount;
		}
		return this;
	}
	setParent(e, t) {
		if (!this._isCompound) throw Error("Cannot set parent in a non-compound graph");
		if (t === void 0) t = "\0";
		else {
			t += "";
			for (let n = t; n !== void 0; n = this.parent(n)) if (n === e) throw Error("Setting " + t + " as parent of " + e + " would create a cycle");
			this.setNode(t);
		}
		return this.setNode(e), this._removeFromParentsChildList(e), this._parent[e] = t, this._children[t][e] = !0, this;
	}
	parent(e) {
		if (this._isCompound) {
			let t = this._parent[e];
			if (t !== "\0") return t;
		}
	}
	children(e = "\0") {
		if (this._isCompound) {
			let t = this._children[e];
			if (t) return Object.keys(t);
		} else {
			if (e === "\0") return this.nodes();
			if (this.hasNode(e)) return [];
		}
		return [];
	}
	predecessors(e) {
		let t = this._preds[e];
		if (t) return Object.keys(t);
	}
	successors(e) {
		let t = this._sucs[e];
		if (t) return Object.keys(t);
	}
	neighbors(e) {
		let t = this.predecessors(e);
		if (t) {
			let n = new Set(t), r = this.successors(e);
			if (r) for (let e of r) n.add(e);
			return Array.from(n.values());
		}
	}
	isLeaf(e) {
		let t;
		return t = this.isDirected() ? this.successors(e) : this.neighbors(e), (t?.length ?? 0) === 0;
	}
	filterNodes(e) {
		let t = new this.constructor({
			directed: this._isDirected,
			multigraph: this._isMultigraph,
			compound: this._isCompound
		});
		t.setGraph(this.graph()), Object.entries(this._nodes).forEach(([n, r]) => {
			e(n) && t.setNode(n, r);
		}), Object.values(this._edgeObjs).forEach((e) => {
			t.hasNode(e.v) && t.hasNode(e.w) && t.setEdge(e, this.edge(e));
		});
		let n = {}, r = (e) => {
			let i = this.parent(e);
			return !i || t.hasNode(i) ? (n[e] = i, i) : i in n ? n[i] : r(i);
		};
		return this._isCompound && t.nodes().forEach((e) => t.setParent(e, r(e))), t;
	}
	setDefaultEdgeLabel(e) {
		return this._defaultEdgeLabelFn = typeof e == "function" ? e : () => e, this;
	}
	edgeCount() {
		return this._edgeCount;
	}
	edges() {
		return Object.values(this._edgeObjs);
	}
	setPath(e, t) {
		return e.reduce((e, n) => (t === void 0 ? this.setEdge(e, n) : this.setEdge(e, n, t), n)), this;
	}
	setEdge(e, t, n, r) {
		let i, a, o, s, c = !1;
		typeof e == "object" && e && "v" in e ? (i = e.v, a = e.w, o = e.name, arguments.length === 2 && (s = t, c = !0)) : (i = e, a = t, o = r, arguments.length > 2 && (s = n, c = !0)), i = "" + i, a = "" + a, o !== void 0 && (o = "" + o);
		let l = Br(this._isDirected, i, a, o);
		if (l in this._edgeLabels) return c && (this._edgeLabels[l] = s), this;
		if (o !== void 0 && !this._isMultigraph) throw Error("Cannot set a named edge when isMultigraph = false");
		this.setNode(i), this.setNode(a), this._edgeLabels[l] = c ? s : this._defaultEdgeLabelFn(i, a, o);
		let u = Vr(this._isDirected, i, a, o);
		return i = u.v, a = u.w, Object.freeze(u), this._edgeObjs[l] = u, Rr(this._preds[a], i), Rr(this._sucs[i], a), this._in[a][l] = u, this._out[i][l] = u, this._edgeCount++, this;
	}
	edge(e, t, n) {
		let r = arguments.length === 1 ? Hr(this._isDirected, e) : Br(this._isDirected, e, t, n);
		return this._edgeLabels[r];
	}
	edgeAsObj(e, t, n) {
		let r = arguments.length === 1 ? this.edge(e) : this.edge(e, t, n);
		return typeof r != "object" || !r ? { label: r } : r;
	}
	hasEdge(e, t, n) {
		return (arguments.length === 1 ? Hr(this._isDirected, e) : Br(this._isDirected, e, t, n)) in this._edgeLabels;
	}
	removeEdge(e, t, n) {
		let r = arguments.length === 1 ? Hr(this._isDirected, e) : Br(this._isDirected, e, t, n), i = this._edgeObjs[r];
		if (i) {
			let e = i.v, t = i.w;
			delete this._edgeLabels[r], delete this._edgeObjs[r], zr(this._preds[t], e), zr(this._sucs[e], t), delete this._in[t][r], delete this._out[e][r], this._edgeCount--;
		}
		return this;
	}
	inEdges(e, t) {
		return this.isDirected() ? this.filterEdges(this._in[e], e, t) : this.nodeEdges(e, t);
	}
	outEdges(e, t) {
		return this.isDirected() ? this.filterEdges(this._out[e], e, t) : this.nodeEdges(e, t);
	}
	nodeEdges(e, t) {
		if (e in this._nodes) return this.filterEdges({
			...this._in[e],
			...this._out[e]
		}, e, t);
	}
	_removeFromParentsChildList(e) {
		delete this._children[this._parent[e]][e];
	}
	filterEdges(e, t, n) {
		if (!e) return;
		let r = Object.values(e);
		return n ? r.filter((e) => e.v === t && e.w === n || e.v === n && e.w === t) : r;
	}
};
function Rr(e, t) {
	e[t] ? e[t]++ : e[t] = 1;
}
function zr(e, t) {
	e[t] !== void 0 && !--e[t] && delete e[t];
}
function Br(e, t, n, r) {
	let i = "" + t, a = "" + n;
	if (!e && i > a) {
		let e = i;
		i = a, a = e;
	}
	return i + "" + a + "" + (r === void 0 ? "\0" : r);
}
function Vr(e, t, n, r) {
	let i = "" + t, a = "" + n;
	if (!e && i > a) {
		let e = i;
		i = a, a = e;
	}
	let o = {
		v: i,
		w: a
	};
	return r && (o.name = r), o;
}
function Hr(e, t) {
	return Br(e, t.v, t.w, t.name);
}
Ir({}, {
	read: () => Kr,
	write: () => Ur
});
function Ur(e) {
	let t = {
		options: {
			directed: e.isDirected(),
			multigraph: e.isMultigraph(),
			compound: e.isCompound()
		},
		nodes: Wr(e),
		edges: Gr(e)
	}, n = e.graph();
	return n !== void 0 && (t.value = structuredClone(n)), t;
}
function Wr(e) {
	return e.nodes().map((t) => {
		let n = e.node(t), r = e.parent(t), i = { v: t };
		return n !== void 0 && (i.value = n), r !== void 0 && (i.parent = r), i;
	});
}
function Gr(e) {
	return e.edges().map((t) => {
		let n = e.edge(t), r = {
			v: t.v,
			w: t.w
		};
		return t.name !== void 0 && (r.name = t.name), n !== void 0 && (r.value = n), r;
	});
}
function Kr(e) {
	let t = new Lr(e.options);
	return e.value !== void 0 && t.setGraph(e.value), e.nodes.forEach((e) => {
		t.setNode(e.v, e.value), e.parent && t.setParent(e.v, e.parent);
	}), e.edges.forEach((e) => {
		t.setEdge({
			v: e.v,
			w: e.w,
			name: e.name
		}, e.value);
	}), t;
}
var qr = {};
Ir(qr, {
	CycleException: () => ci,
	bellmanFord: () => Yr,
	components: () => Zr,
	dijkstra: () => ei,
	dijkstraAll: () => ni,
	findCycles: () => ii,
	floydWarshall: () => oi,
	isAcyclic: () => ui,
	postorder: () => mi,
	preorder: () => hi,
	prim: () => gi,
	shortestPaths: () => _i,
	tarjan: () => ri,
	topsort: () => li
});
var Jr = () => 1;
function Yr(e, t, n, r) {
	return Xr(e, String(t), n || Jr, r || function(t) {
		return e.outEdges(t) ?? [];
	});
}
function Xr(e, t, n, r) {
	let i = {}, a, o = 0, s = e.nodes(), c = function(e) {
		let t = i[e.v], r = i[e.w];
		if (!t || !r) return;
		let o = n(e);
		t.distance + o < r.distance && (i[e.w] = {
			distance: t.distance + o,
			predecessor: e.v
		}, a = !0);
	}, l = function() {
		s.forEach(function(e) {
			r(e).forEach(function(t) {
				let n = t.v === e ? t.v : t.w, r = n === t.v ? t.w : t.v;
				c({
					v: n,
					w: r
				});
			});
		});
	};
	s.forEach(function(e) {
		i[e] = {
			distance: e === t ? 0 : Infinity,
			predecessor: ""
		};
	});
	let u = s.length;
	for (let e = 1; e < u && (a = !1, o++, l(), a); e++);
	if (o === u - 1 && (a = !1, l(), a)) throw Error("The graph contains a negative weight cycle");
	return i;
}
function Zr(e) {
	let t = {}, n = [], r;
	function i(n) {
		var a, o;
		n in t || (t[n] = !0, r.push(n), (a = e.successors(n)) == null || a.forEach(i), (o = e.predecessors(n)) == null || o.forEach(i));
	}
	return e.nodes().forEach(function(e) {
		r = [], i(e), r.length && n.push(r);
	}), n;
}
var Qr = class {
	constructor() {
		this._arr = [], this._keyIndices = {};
	}
	size() {
		return this._arr.length;
	}
	keys() {
		return this._arr.map((e) => e.key);
	}
	has(e) {
		return e in this._keyIndices;
	}
	priority(e) {
		let t = this._keyIndices[e];
		if (t !== void 0) return this._arr[t].priority;
	}
	min() {
		if (this.size() === 0) throw Error("Queue underflow");
		return this._arr[0].key;
	}
	add(e, t) {
		let n = this._keyIndices, r = String(e);
		if (!(r in n)) {
			let e = this._arr, i = e.length;
			return n[r] = i, e.push({
				key: r,
				priority: t
			}), this._decrease(i), !0;
		}
		return !1;
	}
	removeMin() {
		if (this.size() === 0) throw Error("Queue underflow");
		this._swap(0, this._arr.length - 1);
		let e = this._arr.pop();
		return delete this._keyIndices[e.key], this._heapify(0), e.key;
	}
	decrease(e, t) {
		let n = this._keyIndices[e];
		if (n === void 0) throw Error(`Key not found: ${e}`);
		let r = this._arr[n].priority;
		if (t > r) throw Error(`New priority is greater than current priority. Key: ${e} Old: ${r} New: ${t}`);
		this._arr[n].priority = t, this._decrease(n);
	}
	_heapify(e) {
		let t = this._arr, n = 2 * e, r = n + 1, i = e;
		n < t.length && (i = t[n].priority < t[i].priority ? n : i, r < t.length && (i = t[r].priority < t[i].priority ? r : i), i !== e && (this._swap(e, i), this._heapify(i)));
	}
	_decrease(e) {
		let t = this._arr, n = t[e].priority, r;
		for (; e !== 0 && (r = e >> 1, !(t[r].priority < n));) this._swap(e, r), e = r;
	}
	_swap(e, t) {
		let n = this._arr, r = this._keyIndices, i = n[e], a = n[t];
		n[e] = a, n[t] = i, r[a.key] = e, r[i.key] = t;
	}
}, $r = () => 1;
function ei(e, t, n, r) {
	return ti(e, String(t), n || $r, r || function(t) {
		return e.outEdges(t) ?? [];
	});
}
function ti(e, t, n, r) {
	let i = {}, a = new Qr(), o, s, c = function(e) {
		let t = e.v === o ? e.w : e.v, r = i[t];
		if (!r) return;
		let c = n(e), l = s.distance + c;
		if (c < 0) throw Error("dijkstra does not allow negative edge weights. Bad edge: " + e + " Weight: " + c);
		l < r.distance && (r.distance = l, r.predecessor = o, a.decrease(t, l));
	};
	for (e.nodes().forEach(function(e) {
		let n = e === t ? 0 : Infinity;
		i[e] = {
			distance: n,
			predecessor: ""
		}, a.add(e, n);
	}); a.size() > 0;) {
		o = a.removeMin();
		let e = i[o];
		if (!e || e.distance === Infinity) break;
		s = e, r(o).forEach(c);
	}
	return i;
}
function ni(e, t, n) {
	return e.nodes().reduce(function(r, i) {
		return r[i] = ei(e, i, t, n), r;
	}, {});
}
function ri(e) {
	let t = 0, n = [], r = {}, i = [];
	function a(o) {
		var s;
		let c = r[o] = {
			onStack: !0,
			lowlink: t,
			index: t++
		};
		if (n.push(o), (s = e.successors(o)) == null || s.forEach(function(e) {
			if (e in r) {
				let t = r[e];
				t != null && t.onStack && (c.lowlink = Math.min(c.lowlink, t.index));
			} else {
				a(e);
				let t = r[e];
				t && (c.lowlink = Math.min(c.lowlink, t.lowlink));
			}
		}), c.lowlink === c.index) {
			let e = [], t;
			do {
				t = n.pop();
				let i = r[t];
				i && (i.onStack = !1), e.push(t);
			} while (o !== t);
			i.push(e);
		}
	}
	return e.nodes().forEach(function(e) {
		e in r || a(e);
	}), i;
}
function ii(e) {
	return ri(e).filter(function(t) {
		let n = t[0];
		return n ? t.length > 1 || t.length === 1 && (e.outEdges(n, n) ?? []).length > 0 : !1;
	});
}
var ai = () => 1;
function oi(e, t, n) {
	return si(e, t || ai, n || function(t) {
		return e.outEdges(t) ?? [];
	});
}
function si(e, t, n) {
	let r = {}, i = e.nodes();
	return i.forEach(function(e) {
		let a = {};
		r[e] = a, a[e] = {
			distance: 0,
			predecessor: ""
		}, i.forEach(function(t) {
			e !== t && (a[t] = {
				distance: Infinity,
				predecessor: ""
			});
		}), n(e).forEach(function(n) {
			let r = n.v === e ? n.w : n.v, i = t(n);
			a[r] = {
				distance: i,
				predecessor: e
			};
		});
	}), i.forEach(function(e) {
		let t = r[e];
		t && i.forEach(function(n) {
			let a = r[n];
			a && i.forEach(function(n) {
				let r = a[e], i = t[n], o = a[n];
				if (r && i && o) {
					let e = r.distance + i.distance;
					e < o.distance && (o.distance = e, o.predecessor = i.predecessor);
				}
			});
		});
	}), r;
}
var ci = class extends Error {
	constructor(e) {
		super(e), this.name = "CycleException";
	}
};
function li(e) {
	let t = {}, n = {}, r = [];
	function i(a) {
		var o;
		if (a in n) throw new ci();
		a in t || (n[a] = !0, t[a] = !0, (o = e.predecessors(a)) == null || o.forEach(i), delete n[a], r.push(a));
	}
	if (e.sinks().forEach(i), Object.keys(t).length !== e.nodeCount()) throw new ci();
	return r;
}
function ui(e) {
	try {
		li(e);
	} catch (e) {
		if (e instanceof ci) return !1;
		throw e;
	}
	return !0;
}
function di(e, t, n, r, i) {
	Array.isArray(t) || (t = [t]);
	let a = ((t) => (e.isDirected() ? e.successors(t) : e.neighbors(t)) ?? []), o = {};
	return t.forEach(function(t) {
		if (!e.hasNode(t)) throw Error("Graph does not have node: " + t);
		i = fi(e, t, n === "post", o, a, r, i);
	}), i;
}
function fi(e, t, n, r, i, a, o) {
	return t in r || (r[t] = !0, n || (o = a(o, t)), i(t).forEach(function(t) {
		o = fi(e, t, n, r, i, a, o);
	}), n && (o = a(o, t))), o;
}
function pi(e, t, n) {
	return di(e, t, n, function(e, t) {
		return e.push(t), e;
	}, []);
}
function mi(e, t) {
	return pi(e, t, "post");
}
function hi(e, t) {
	return pi(e, t, "pre");
}
function gi(e, t) {
	var n;
	let r = new Lr(), i = {}, a = new Qr(), o;
	function s(e) {
		let n = e.v === o ? e.w : e.v, r = a.priority(n);
		if (r !== void 0) {
			let s = t(e);
			s < r && (i[n] = o, a.decrease(n, s));
		}
	}
	if (e.nodeCount() === 0) return r;
	e.nodes().forEach(function(e) {
		a.add(e, Infinity), r.setNode(e);
	});
	let c = e.nodes()[0];
	c !== void 0 && a.decrease(c, 0);
	let l = !1;
	for (; a.size() > 0;) {
		if (o = a.removeMin(), o in i) r.setEdge(o, i[o]);
		else {
			if (l) throw Error("Input graph is not connected: " + e);
			l = !0;
		}
		(n = e.nodeEdges(o)) == null || n.forEach(s);
	}
	return r;
}
function _i(e, t, n, r) {
	return vi(e, t, n, r ?? ((t) => e.outEdges(t) ?? []));
}
function vi(e, t, n, r) {
	if (n === void 0) return ei(e, t, n, r);
	let i = !1, a = e.nodes();
	for (let o = 0; o < a.length; o++) {
		let s = a[o];
		if (s === void 0) continue;
		let c = r(s);
		for (let e = 0; e < c.length; e++) {
			let t = c[e];
			if (!t) continue;
			let r = t.v === s ? t.v : t.w;
			n({
				v: r,
				w: r === t.v ? t.w : t.v
			}) < 0 && (i = !0);
		}
		if (i) return Yr(e, t, n, r);
	}
	return ei(e, t, n, r);
}
var yi = Lr;
function bi(e, t, n, r) {
	let i = r;
	for (; e.hasNode(i);) i = Fi(r);
	return n.dummy = t, e.setNode(i, n), i;
}
function xi(e) {
	let t = new yi().setGraph(e.graph());
	return e.nodes().forEach((n) => t.setNode(n, e.node(n))), e.edges().forEach((n) => {
		let r = t.edge(n.v, n.w) || {
			weight: 0,
			minlen: 1
		}, i = e.edge(n);
		t.setEdge(n.v, n.w, {
			weight: r.weight + i.weight,
			minlen: Math.max(r.minlen, i.minlen)
		});
	}), t;
}
function Si(e) {
	let t = new yi({ multigraph: e.isMultigraph() }).setGraph(e.graph());
	return e.nodes().forEach((n) => {
		e.children(n).length || t.setNode(n, e.node(n));
	}), e.edges().forEach((n) => {
		t.setEdge(n, e.edge(n));
	}), t;
}
function Ci(e, t) {
	let n = e.x, r = e.y, i = t.x - n, a = t.y - r, o = e.width / 2, s = e.height / 2;
	if (!i && !a) throw Error("Not possible to find intersection inside of the rectangle");
	let c, l;
	return i === 0 || Math.abs(a) * o > Math.abs(i) * s ? (a < 0 && (s = -s), c = s * i / a, l = s) : (i < 0 && (o = -o), c = o, l = o * a / i), {
		x: n + c,
		y: r + l
	};
}
function wi(e) {
	let t = Ii(ji(e) + 1).map(() => []);
	return e.nodes().forEach((n) => {
		let r = e.node(n), i = r.rank;
		i !== void 0 && (t[i] || (t[i] = []), t[i][r.order] = n);
	}), t;
}
function Ti(e) {
	let t = e.nodes().map((t) => {
		let n = e.node(t).rank;
		return n === void 0 ? Number.MAX_VALUE : n;
	}), n = Ai(Math.min, t);
	e.nodes().forEach((t) => {
		let r = e.node(t);
		Object.hasOwn(r, "rank") && (r.rank -= n);
	});
}
function Ei(e) {
	let t = e.nodes().map((t) => e.node(t).rank).filter((e) => e !== void 0), n = Ai(Math.min, t), r = [];
	e.nodes().forEach((t) => {
		let i = e.node(t).rank - n;
		r[i] || (r[i] = []), r[i].push(t);
	});
	let i = 0, a = e.graph().nodeRankFactor;
	Array.from(r).forEach((t, n) => {
		t === void 0 && n % a !== 0 ? --i : t !== void 0 && i && t.forEach((t) => e.node(t).rank += i);
	});
}
function Di(e, t, n, r) {
	let i = {
		width: 0,
		height: 0
	};
	return arguments.length >= 4 && (i.rank = n, i.order = r), bi(e, "border", i, t);
}
function Oi(e, t = ki) {
	let n = [];
	for (let r = 0; r < e.length; r += t) {
		let i = e.slice(r, r + t);
		n.push(i);
	}
	return n;
}
var ki = 65535;
function Ai(e, t) {
	return t.length > ki ? e(...Oi(t).map((t) => e(...t))) : e(...t);
}
function ji(e) {
	let t = e.nodes().map((t) => {
		let n = e.node(t).rank;
		return n === void 0 ? Number.MIN_VALUE : n;
	});
	return Ai(Math.max, t);
}
function Mi(e, t) {
	let n = {
		lhs: [],
		rhs: []
	};
	return e.forEach((e) => {
		t(e) ? n.lhs.push(e) : n.rhs.push(e);
	}), n;
}
function Ni(e, t) {
	return t();
}
var Pi = 0;
function Fi(e) {
	return e + ("" + ++Pi);
}
function Ii(e, t, n = 1) {
	t ?? (t = e, e = 0);
	let r = (e) => e < t;
	n < 0 && (r = (e) => t < e);
	let i = [];
	for (let t = e; r(t); t += n) i.push(t);
	return i;
}
function Li(e, t) {
	let n = {};
	for (let r of t) e[r] !== void 0 && (n[r] = e[r]);
	return n;
}
function Ri(e, t) {
	let n;
	return n = typeof t == "string" ? (e) => e[t] : t, Object.entries(e).reduce((e, [t, r]) => (e[t] = n(r, t), e), {});
}
function zi(e, t) {
	return e.reduce((e, n, r) => (e[n] = t[r], e), {});
}
var Bi = "\0";
function Vi(e, t, n) {
	if (!(e && t && n && t.dummy === "edge" && n.dummy === "edge" && t.edgeObj && n.edgeObj && e[t.edgeObj.v] && e[n.edgeObj.v] && e[t.edgeObj.w] && e[n.edgeObj.w])) return 0;
	let r = !0;
	t.edgeObj.w === n.edgeObj.w && (r = !1);
	let i = r ? e[t.edgeObj.v]?.rank ?? NaN : e[t.edgeObj.w]?.rank ?? NaN, a = Object.entries(e).find((e) => e[1].edgeObj?.v === t.edgeObj.v && e[1].edgeObj?.w === t.edgeObj.w && e[1].rank === i), o = Object.entries(e).find((e) => e[1].edgeObj?.v === n.edgeObj.v && e[1].edgeObj?.w === n.edgeObj.w && e[1].rank === i);
	if (!a || !o) return 0;
	let s = a[1].order ?? NaN, c = o[1].order ?? NaN;
	return isNaN(s - c) ? 0 : s - c;
}
var Hi = class {
	constructor() {
		Pr(this, "_sentinel");
		let e = {};
		e._next = e._prev = e, this._sentinel = e;
	}
	dequeue() {
		let e = this._sentinel, t = e._prev;
		if (t !== e) return Ui(t), t;
	}
	enqueue(e) {
		let t = this._sentinel;
		e._prev && e._next && Ui(e), e._next = t._next, t._next._prev = e, t._next = e, e._prev = t;
	}
	toString() {
		let e = [], t = this._sentinel, n = t._prev;
		for (; n !== t;) e.push(JSON.stringify(n, Wi)), n = n._prev;
		return "[" + e.join(", ") + "]";
	}
};
function Ui(e) {
	e._prev._next = e._next, e._next._prev = e._prev, delete e._next, delete e._prev;
}
function Wi(e, t) {
	if (e !== "_next" && e !== "_prev") return t;
}
var Gi = Hi, Ki = () => 1;
function qi(e, t) {
	if (e.nodeCount() <= 1) return [];
	let n = Xi(e, t || Ki);
	return Ji(n.graph, n.buckets, n.zeroIdx).flatMap((t) => e.outEdges(t.v, t.w) || []);
}
function Ji(e, t, n) {
	let r = [], i = t[t.length - 1], a = t[0], o;
	for (; e.nodeCount();) {
		for (; o = a.dequeue();) Yi(e, t, n, o);
		for (; o = i.dequeue();) Yi(e, t, n, o);
		if (e.nodeCount()) {
			for (let i = t.length - 2; i > 0; --i) if (o = t[i]?.dequeue(), o) {
				r = r.concat(Yi(e, t, n, o, !0) || []);
				break;
			}
		}
	}
	return r;
}
function Yi(e, t, n, r, i) {
	let a = [], o = i ? a : void 0;
	return (e.inEdges(r.v) || []).forEach((r) => {
		let o = e.edge(r), s = e.node(r.v);
		i && a.push({
			v: r.v,
			w: r.w
		}), s.out -= o, Zi(t, n, s);
	}), (e.outEdges(r.v) || []).forEach((r) => {
		let i = e.edge(r), a = r.w, o = e.node(a);
		o.in -= i, Zi(t, n, o);
	}), e.removeNode(r.v), o;
}
function Xi(e, t) {
	let n = new yi(), r = 0, i = 0;
	e.nodes().forEach((e) => {
		n.setNode(e, {
			v: e,
			in: 0,
			out: 0
		});
	}), e.edges().forEach((e) => {
		let a = n.edge(e.v, e.w) || 0, o = t(e), s = a + o;
		n.setEdge(e.v, e.w, s);
		let c = n.node(e.v), l = n.node(e.w);
		i = Math.max(i, c.out += o), r = Math.max(r, l.in += o);
	});
	let a = Qi(i + r + 3).map(() => new Gi()), o = r + 1;
	return n.nodes().forEach((e) => {
		Zi(a, o, n.node(e));
	}), {
		graph: n,
		buckets: a,
		zeroIdx: o
	};
}
function Zi(e, t, n) {
	var r, i, a;
	n.out ? n.in ? (a = e[n.out - n.in + t]) == null || a.enqueue(n) : (i = e[e.length - 1]) == null || i.enqueue(n) : (r = e[0]) == null || r.enqueue(n);
}
function Qi(e) {
	let t = [];
	for (let n = 0; n < e; n++) t.push(n);
	return t;
}
function $i(e, t) {
	(e.graph().acyclicer === "greedy" ? qi(e, n(e)) : ea(e, t ?? null)).forEach((t) => {
		let n = e.edge(t);
		e.removeEdge(t), n.forwardName = t.name, n.reversed = !0, e.setEdge(t.w, t.v, n, Fi("rev"));
	});
	function n(e) {
		return (t) => e.edge(t).weight;
	}
}
function ea(e, t) {
	let n = [], r = {}, i = {};
	function a(t) {
		Object.hasOwn(i, t) || (i[t] = !0, r[t] = !0, e.outEdges(t).forEach((e) => {
			Object.hasOwn(r, e.w) ? n.push(e) : a(e.w);
		}), delete r[t]);
	}
	function o(a) {
		var s;
		Object.hasOwn(i, a) || (i[a] = !0, r[a] = !0, (s = e.outEdges(a)) == null || s.forEach((i) => {
			Object.hasOwn(r, i.w) || t.node(a)?.rank > t.node(i.w)?.rank && ta(e, i.w, i) ? n.push(i) : o(i.w);
		}), delete r[a]);
	}
	let s = a;
	return t && typeof t.node == "function" && (s = o), e.sources().forEach(s), e.nodes().forEach(s), n;
}
function W(e) {
	e.edges().forEach((t) => {
		let n = e.edge(t);
		if (n.reversed) {
			e.removeEdge(t);
			let r = n.forwardName;
			delete n.reversed, delete n.forwardName, e.setEdge(t.w, t.v, n, r);
		}
	});
}
function ta(e, t, n) {
	let r = /* @__PURE__ */ new Set();
	function i(t) {
		if (e.sources().includes(t)) return !0;
		r.add(t);
		for (let a of e.inEdges(t) ?? []) if ((a.v !== n.v || a.w !== n.w) && !r.has(a.v) && i(a.v)) return !0;
		return !1;
	}
	return i(t);
}
function na(e) {
	e.graph().dummyChains = [], e.edges().forEach((t) => ra(e, t));
}
function ra(e, t) {
	let n = t.v, r = e.node(n).rank, i = t.w, a = e.node(i).rank, o = t.name, s = e.edge(t), c = s.labelRank;
	if (a === r + 1) return;
	e.removeEdge(t);
	let l, u, d = 0;
	for (++r; r < a; ++d, ++r) s.points = [], u = {
		width: 0,
		height: 0,
		edgeLabel: s,
		edgeObj: t,
		rank: r
	}, l = bi(e, "edge", u, "_d"), r === c && (u.width = s.width, u.height = s.height, u.dummy = "edge-label", u.labelpos = s.labelpos), e.setEdge(n, l, { weight: s.weight }, o), d === 0 && e.graph().dummyChains.push(l), n = l;
	e.setEdge(n, i, { weight: s.weight }, o);
}
function ia(e) {
	e.graph().dummyChains.forEach((t) => {
		let n = e.node(t), r = n.edgeLabel, i;
		for (e.setEdge(n.edgeObj, r); n.dummy;) i = e.successors(t)[0], e.removeNode(t), r.points.push({
			x: n.x,
			y: n.y
		}), n.dummy === "edge-label" && (r.x = n.x, r.y = n.y, r.width = n.width, r.height = n.height), t = i, n = e.node(t);
	});
}
function aa(e) {
	let t = {};
	function n(r) {
		let i = e.node(r);
		if (Object.hasOwn(t, r)) return i.rank;
		t[r] = !0;
		let a = e.outEdges(r), o = a ? a.map((t) => t == null ? Infinity : n(t.w) - e.edge(t).minlen) : [], s = Ai(Math.min, o);
		return s === Infinity && (s = 0), i.rank = s;
	}
	e.sources().forEach(n);
}
function oa(e, t) {
	return e.node(t.w).rank - e.node(t.v).rank - e.edge(t).minlen;
}
var sa = ca;
function ca(e) {
	let t = new yi({ directed: !1 }), n = e.nodes();
	if (n.length === 0) throw Error("Graph must have at least one node");
	let r = n[0], i = e.nodeCount();
	t.setNode(r, {});
	let a, o;
	for (; la(t, e) < i && (a = ua(t, e), a);) o = t.hasNode(a.v) ? oa(e, a) : -oa(e, a), da(t, e, o);
	return t;
}
function la(e, t) {
	function n(r) {
		let i = t.nodeEdges(r);
		i && i.forEach((i) => {
			let a = i.v, o = r === a ? i.w : a;
			!e.hasNode(o) && !oa(t, i) && (e.setNode(o, {}), e.setEdge(r, o, {}), n(o));
		});
	}
	return e.nodes().forEach(n), e.nodeCount();
}
function ua(e, t) {
	return t.edges().reduce((n, r) => {
		let i = Infinity;
		return e.hasNode(r.v) !== e.hasNode(r.w) && (i = oa(t, r)), i < n[0] ? [i, r] : n;
	}, [Infinity, null])[1];
}
function da(e, t, n) {
	e.nodes().forEach((e) => t.node(e).rank += n);
}
var { preorder: fa, postorder: pa } = qr, ma = ha;
ha.initLowLimValues = ya, ha.initCutValues = ga, ha.calcCutValue = va, ha.leaveEdge = xa, ha.enterEdge = Sa, ha.exchangeEdges = Ca;
function ha(e) {
	e = xi(e), aa(e);
	let t = sa(e);
	ya(t), ga(t, e);
	let n, r;
	for (; n = xa(t);) r = Sa(t, e, n), Ca(t, e, n, r);
}
function ga(e, t) {
	let n = pa(e, e.nodes());
	n = n.slice(0, n.length - 1), n.forEach((n) => _a(e, t, n));
}
function _a(e, t, n) {
	let r = e.node(n).parent, i = e.edge(n, r);
	i.cutvalue = va(e, t, n);
}
function va(e, t, n) {
	let r = e.node(n).parent, i = !0, a = t.edge(n, r), o = 0;
	a ||= (i = !1, t.edge(r, n)), o = a.weight;
	let s = t.nodeEdges(n);
	return s && s.forEach((a) => {
		let s = a.v === n, c = s ? a.w : a.v;
		if (c !== r) {
			let r = s === i, l = t.edge(a).weight;
			if (o += r ? l : -l, Ta(e, n, c)) {
				let t = e.edge(n, c).cutvalue;
				o += r ? -t : t;
			}
		}
	}), o;
}
function ya(e, t) {
	arguments.length < 2 && (t = e.nodes()[0]), ba(e, {}, 1, t);
}
function ba(e, t, n, r, i) {
	let a = n, o = e.node(r);
	t[r] = !0;
	let s = e.neighbors(r);
	return s && s.forEach((i) => {
		Object.hasOwn(t, i) || (n = ba(e, t, n, i, r));
	}), o.low = a, o.lim = n++, i ? o.parent = i : delete o.parent, n;
}
function xa(e) {
	return e.edges().find((t) => e.edge(t).cutvalue < 0);
}
function Sa(e, t, n) {
	let r = n.v, i = n.w;
	t.hasEdge(r, i) || (r = n.w, i = n.v);
	let a = e.node(r), o = e.node(i), s = a, c = !1;
	return a.lim > o.lim && (s = o, c = !0), t.edges().filter((t) => c === Ea(e, e.node(t.v), s) && c !== Ea(e, e.node(t.w), s)).reduce((e, n) => oa(t, n) < oa(t, e) ? n : e);
}
function Ca(e, t, n, r) {
	let i = n.v, a = n.w;
	e.removeEdge(i, a), e.setEdge(r.v, r.w, {}), ya(e), ga(e, t), wa(e, t);
}
function wa(e, t) {
	let n = e.nodes().find((t) => !e.node(t).parent);
	if (!n) return;
	let r = fa(e, [n]);
	r = r.slice(1), r.forEach((n) => {
		let r = e.node(n).parent, i = t.edge(n, r), a = !1;
		i || (i = t.edge(r, n), a = !0), t.node(n).rank = t.node(r).rank + (a ? i.minlen : -i.minlen);
	});
}
function Ta(e, t, n) {
	return e.hasEdge(t, n);
}
function Ea(e, t, n) {
	return n.low <= t.lim && t.lim <= n.lim;
}
var Da = Oa;
function Oa(e) {
	let t = e.graph().ranker;
	if (typeof t == "function") return t(e);
	switch (t) {
		case "network-simplex":
			ja(e);
			break;
		case "tight-tree":
			Aa(e);
			break;
		case "longest-path":
			ka(e);
			break;
		case "none": break;
		default: ja(e);
	}
}
var ka = aa;
function Aa(e) {
	aa(e), sa(e);
}
function ja(e) {
	ma(e);
}
var Ma = Na;
function Na(e) {
	let t = Fa(e), n = e.graph();
	Array.isArray(n.dummyChains) && n.dummyChains.forEach((n) => {
		let r = e.node(n), i = r.edgeObj, a = Pa(e, t, i.v, i.w), o = a.path, s = a.lca, c = 0, l = o[c], u = !0;
		for (; n !== i.w;) {
			if (r = e.node(n), u) {
				for (; (l = o[c]) !== s && e.node(l).maxRank < r.rank;) c++;
				l === s && (u = !1);
			}
			if (!u) {
				for (; c < o.length - 1 && e.node(o[c + 1]).minRank <= r.rank;) c++;
				l = o[c];
			}
			l !== void 0 && e.setParent(n, l), n = e.successors(n)[0];
		}
	});
}
function Pa(e, t, n, r) {
	let i = [], a = [], o = Math.min(t[n].low, t[r].low), s = Math.max(t[n].lim, t[r].lim), c;
	c = n;
	do
		c = e.parent(c), i.push(c);
	while (c && (t[c].low > o || s > t[c].lim));
	let l = c, u = r;
	for (; (u = e.parent(u)) !== l;) a.push(u);
	return {
		path: i.concat(a.reverse()),
		lca: l
	};
}
function Fa(e) {
	let t = {}, n = 0;
	function r(i) {
		let a = n;
		e.children(i).forEach(r), t[i] = {
			low: a,
			lim: n++
		};
	}
	return e.children(Bi).forEach(r), t;
}
function Ia(e) {
	let t = bi(e, "root", {}, "_root"), n = Ra(e), r = Object.values(n), i = Ai(Math.max, r) - 1, a = 2 * i + 1;
	e.graph().nestingRoot = t, e.edges().forEach((t) => e.edge(t).minlen *= a);
	let o = za(e) + 1;
	e.children(Bi).forEach((r) => {
		La(e, t, a, o, i, n, r);
	}), e.graph().nodeRankFactor = a;
}
function La(e, t, n, r, i, a, o) {
	let s = e.children(o);
	if (!s.length) {
		o !== t && e.setEdge(t, o, {
			weight: 0,
			minlen: n
		});
		return;
	}
	let c = Di(e, "_bt"), l = Di(e, "_bb"), u = e.node(o);
	e.setParent(c, o), u.borderTop = c, e.setParent(l, o), u.borderBottom = l, s.forEach((s) => {
		La(e, t, n, r, i, a, s);
		let u = e.node(s), d = u.borderTop ? u.borderTop : s, f = u.borderBottom ? u.borderBottom : s, p = u.borderTop ? r : 2 * r, m = d === f ? i - (a[o] ?? 0) + 1 : 1;
		e.setEdge(c, d, {
			weight: p,
			minlen: m,
			nestingEdge: !0
		}), e.setEdge(f, l, {
			weight: p,
			minlen: m,
			nestingEdge: !0
		});
	}), e.parent(o) || e.setEdge(t, c, {
		weight: 0,
		minlen: i + (a[o] ?? 0)
	});
}
function Ra(e) {
	let t = {};
	function n(r, i) {
		let a = e.children(r);
		a && a.length && a.forEach((e) => n(e, i + 1)), t[r] = i;
	}
	return e.children(Bi).forEach((e) => n(e, 1)), t;
}
function za(e) {
	return e.edges().reduce((t, n) => t + e.edge(n).weight, 0);
}
function Ba(e) {
	let t = e.graph();
	e.removeNode(t.nestingRoot), delete t.nestingRoot, e.edges().forEach((t) => {
		e.edge(t).nestingEdge && e.removeEdge(t);
	});
}
var Va = Ha;
function Ha(e) {
	function t(n) {
		let r = e.children(n), i = e.node(n);
		if (r.length && r.forEach(t), i && Object.hasOwn(i, "minRank")) {
			i.borderLeft = [], i.borderRight = [];
			for (let t = i.minRank, r = i.maxRank + 1; t < r; ++t) Ua(e, "borderLeft", "_bl", n, i, t), Ua(e, "borderRight", "_br", n, i, t);
		}
	}
	e.children(Bi).forEach(t);
}
function Ua(e, t, n, r, i, a) {
	let o = {
		width: 0,
		height: 0,
		rank: a,
		borderType: t
	}, s = i[t][a - 1], c = bi(e, "border", o, n);
	i[t][a] = c, e.setParent(c, r), s && e.setEdge(s, c, { weight: 1 });
}
function Wa(e) {
	let t = e.graph().rankdir?.toLowerCase();
	(t === "lr" || t === "rl") && Ka(e);
}
function Ga(e) {
	let t = e.graph().rankdir?.toLowerCase();
	(t === "bt" || t === "rl") && Ja(e), (t === "lr" || t === "rl") && (Xa(e), Ka(e));
}
function Ka(e) {
	e.nodes().forEach((t) => qa(e.node(t))), e.edges().forEach((t) => qa(e.edge(t)));
}
function qa(e) {
	let t = e.width;
	e.width = e.height, e.height = t;
}
function Ja(e) {
	e.nodes().forEach((t) => Ya(e.node(t))), e.edges().forEach((t) => {
		var n;
		let r = e.edge(t);
		(n = r.points) == null || n.forEach(Ya), Object.hasOwn(r, "y") && Ya(r);
	});
}
function Ya(e) {
	e.y = -e.y;
}
function Xa(e) {
	e.nodes().forEach((t) => Za(e.node(t))), e.edges().forEach((t) => {
		var n;
		let r = e.edge(t);
		(n = r.points) == null || n.forEach(Za), Object.hasOwn(r, "x") && Za(r);
	});
}
function Za(e) {
	let t = e.x;
	e.x = e.y, e.y = t;
}
function Qa(e, t = null) {
	let n = {}, r = e.nodes().filter((t) => !e.children(t).length), i = r.map((t) => e.node(t).rank), a = Ii(Ai(Math.max, i) + 1).map(() => []);
	function o(t) {
		if (n[t]) return;
		n[t] = !0;
		let r = e.node(t);
		a[r.rank].push(t);
		let i = e.successors(t);
		i && [...i].sort((e, t) => s(e, t)).forEach(o);
	}
	r.sort((t, n) => e.node(t).rank - e.node(n).rank).forEach(o);
	function s(n, r) {
		return Vi(t, e.node(n), e.node(r));
	}
	return a;
}
function $a(e, t) {
	let n = 0;
	for (let r = 1; r < t.length; ++r) n += eo(e, t[r - 1], t[r]);
	return n;
}
function eo(e, t, n) {
	let r = zi(n, n.map((e, t) => t)), i = t.flatMap((t) => {
		let n = e.outEdges(t);
		return n ? n.map((t) => ({
			pos: r[t.w],
			weight: e.edge(t).weight
		})).sort((e, t) => e.pos - t.pos) : [];
	}), a = 1;
	for (; a < n.length;) a <<= 1;
	let o = 2 * a - 1;
	--a;
	let s = Array(o).fill(0), c = 0;
	return i.forEach((e) => {
		let t = e.pos + a;
		s[t] += e.weight;
		let n = 0;
		for (; t > 0;) t % 2 && (n += s[t + 1]), t = t - 1 >> 1, s[t] += e.weight;
		c += e.weight * n;
	}), c;
}
function to(e, t = []) {
	return t.map((t) => {
		let n = e.inEdges(t);
		if (!n || !n.length) return { v: t };
		{
			let r = n.reduce((t, n) => {
				let r = e.edge(n), i = e.node(n.v);
				return {
					sum: t.sum + r.weight * i.order,
					weight: t.weight + r.weight
				};
			}, {
				sum: 0,
				weight: 0
			});
			return {
				v: t,
				barycenter: r.sum / r.weight,
				weight: r.weight
			};
		}
	});
}
function no(e, t) {
	let n = {};
	return e.forEach((e, t) => {
		let r = {
			indegree: 0,
			in: [],
			out: [],
			vs: [e.v],
			i: t
		};
		e.barycenter !== void 0 && (r.barycenter = e.barycenter, r.weight = e.weight), n[e.v] = r;
	}), t.edges().forEach((e) => {
		let t = n[e.v], r = n[e.w];
		t !== void 0 && r !== void 0 && (r.indegree++, t.out.push(r));
	}), ro(Object.values(n).filter((e) => !e.indegree));
}
function ro(e) {
	let t = [];
	function n(e) {
		return (t) => {
			t.merged || (t.barycenter === void 0 || e.barycenter === void 0 || t.barycenter >= e.barycenter) && io(e, t);
		};
	}
	function r(t) {
		return (n) => {
			n.in.push(t), --n.indegree === 0 && e.push(n);
		};
	}
	for (; e.length;) {
		let i = e.pop();
		t.push(i), i.in.reverse().forEach(n(i)), i.out.forEach(r(i));
	}
	return t.filter((e) => !e.merged).map((e) => Li(e, [
		"vs",
		"i",
		"barycenter",
		"weight"
	]));
}
function io(e, t) {
	let n = 0, r = 0;
	e.weight && (n += e.barycenter * e.weight, r += e.weight), t.weight && (n += t.barycenter * t.weight, r += t.weight), e.vs = t.vs.concat(e.vs), e.barycenter = n / r, e.weight = r, e.i = Math.min(t.i, e.i), t.merged = !0;
}
function ao(e, t, n, r, i) {
	let a = {}, o = null, s = null, c = i;
	typeof t == "boolean" ? (c = t, a = {}) : t && (a = t, o = n ?? null, s = r ?? null);
	let l = Mi(e, (e) => Object.hasOwn(e, "barycenter")), u = l.lhs, d = l.rhs.sort((e, t) => t.i - e.i), f = [], p = 0, m = 0, h = 0;
	u.sort(so(s, o, !!c));
	for (let [e, t] of Object.entries(a)) {
		let n = u.findIndex((t) => t.vs[0] === e);
		u.splice(n + 1, 0, t);
	}
	h = oo(f, d, h), u.forEach((e) => {
		h += e.vs.length, f.push(e.vs), p += e.barycenter * e.weight, m += e.weight, h = oo(f, d, h);
	});
	let g = { vs: f.flat(1) };
	return m && (g.barycenter = p / m, g.weight = m), g;
}
function oo(e, t, n) {
	let r;
	for (; t.length && (r = t[t.length - 1]).i <= n;) t.pop(), e.push(r.vs), n++;
	return n;
}
function so(e, t, n) {
	return (r, i) => {
		if (r.barycenter < i.barycenter) return -1;
		if (r.barycenter > i.barycenter) return 1;
		if (e && (typeof r.vs[0] == "string" || typeof i.vs[0] == "string")) {
			let n = Vi(t, e.node(r.vs[0]), e.node(i.vs[0]));
			if (n !== 0) return n;
		}
		return n ? i.i - r.i : r.i - i.i;
	};
}
function co(e, t, n, r, i) {
	var a, o;
	let s = null, c = i;
	typeof r == "boolean" ? (c = r, s = null) : r !== void 0 && (s = r);
	let l = e.children(t), u = e.node(t), d = u ? u.borderLeft : void 0, f = u ? u.borderRight : void 0, p = {};
	d && (l = l.filter((e) => e !== d && e !== f));
	let m = to(e, l);
	m.forEach((t) => {
		if (e.children(t.v).length) {
			let { result: r } = co(e, t.v, n, s, c);
			p[t.v] = r, Object.hasOwn(r, "barycenter") && uo(t, r);
		}
	});
	let h = no(m, n);
	lo(h, p);
	let g = {}, _ = !1;
	for (let t = 0; t < h.length; t++) for (let n = t + 1; n < h.length; n++) if (h[t] && h[n] && (a = h[t]) != null && a.barycenter && (o = h[n]) != null && o.barycenter && h[t]?.barycenter === h[n].barycenter) {
		let r = h[t]?.vs[0] ?? "", i = h[n]?.vs[0] ?? "", a = e.node(r), o = e.node(i);
		if (a.dummy === "edge" && o.dummy === "edge" && a.edgeObj?.v === o.edgeObj?.v && a.edgeObj?.w === o.edgeObj?.w) {
			if (a.edgeLabel.reversed) {
				g[i] = h[t], h.splice(t, 1), t--;
				break;
			}
			g[r] || (g[r] = h[n], h.splice(n, 1), n--);
		} else _ = !0;
	}
	let v = ao(h, g, s, e, c);
	if (d && f) {
		v.vs = [
			d,
			v.vs,
			f
		].flat(1);
		let t = e.predecessors(d);
		if (t && t.length) {
			let n = e.node(t[0]), r = e.predecessors(f), i = e.node(r[0]);
			Object.hasOwn(v, "barycenter") || (v.barycenter = 0, v.weight = 0), v.barycenter = (v.barycenter * v.weight + n.order + i.order) / (v.weight + 2), v.weight += 2;
		}
	}
	return Object.defineProperty(v, "result", {
		value: v,
		enumerable: !1,
		configurable: !0,
		writable: !0
	}), Object.defineProperty(v, "usedBias", {
		value: _,
		enumerable: !1,
		configurable: !0,
		writable: !0
	}), v;
}
function lo(e, t) {
	e.forEach((e) => {
		e.vs = e.vs.flatMap((e) => t[e] ? t[e].vs : e);
	});
}
function uo(e, t) {
	e.barycenter === void 0 ? (e.barycenter = t.barycenter, e.weight = t.weight) : (e.barycenter = (e.barycenter * e.weight + t.barycenter * t.weight) / (e.weight + t.weight), e.weight += t.weight);
}
function fo(e, t, n, r) {
	r ||= e.nodes();
	let i = po(e), a = new yi({ compound: !0 }).setGraph({ root: i }).setDefaultNodeLabel((t) => e.node(t));
	return r.forEach((r) => {
		let o = e.node(r), s = e.parent(r);
		if (o.rank === t || o.minRank <= t && t <= o.maxRank) {
			a.setNode(r), a.setParent(r, s || i);
			let c = e[n](r);
			c && c.forEach((t) => {
				let n = t.v === r ? t.w : t.v, i = a.edge(n, r), o = i === void 0 ? 0 : i.weight;
				a.setEdge(n, r, { weight: e.edge(t).weight + o });
			}), Object.hasOwn(o, "minRank") && a.setNode(r, {
				borderLeft: o.borderLeft[t],
				borderRight: o.borderRight[t]
			});
		}
	}), a;
}
function po(e) {
	let t;
	for (; e.hasNode(t = Fi("_root")););
	return t;
}
function mo(e, t, n) {
	let r = {}, i;
	n.forEach((n) => {
		let a = e.parent(n), o, s;
		for (; a;) {
			if (o = e.parent(a), o ? (s = r[o], r[o] = a) : (s = i, i = a), s && s !== a) {
				t.setEdge(s, a);
				return;
			}
			a = o;
		}
	});
}
function ho(e, t = {}, n = null) {
	if (typeof t.customOrder == "function") {
		t.customOrder(e, ho);
		return;
	}
	let r = ji(e), i = go(e, Ii(1, r + 1), "inEdges"), a = go(e, Ii(r - 1, -1, -1), "outEdges"), o = Qa(e, n);
	if (vo(e, o), t.disableOptimalOrderHeuristic) return;
	let s = Infinity, c, l = t.constraints || [];
	for (let t = 0, r = 0; r < 4; ++t, ++r) {
		_o(t % 2 ? i : a, t % 4 >= 2, l, n), o = wi(e);
		let u = $a(e, o);
		u < s ? (r = 0, c = Object.assign({}, o), s = u) : u === s && (c = structuredClone(o));
	}
	vo(e, c);
}
function go(e, t, n) {
	let r = /* @__PURE__ */ new Map(), i = (e, t) => {
		r.has(e) || r.set(e, []), r.get(e).push(t);
	};
	for (let t of e.nodes()) {
		let n = e.node(t);
		if (typeof n.rank == "number" && i(n.rank, t), typeof n.minRank == "number" && typeof n.maxRank == "number") for (let e = n.minRank; e <= n.maxRank; e++) e !== n.rank && i(e, t);
	}
	return t.map(function(t) {
		return fo(e, t, n, r.get(t) || []);
	});
}
function _o(e, t, n, r) {
	let i = !0, a = new yi();
	e.forEach(function(e) {
		n.forEach((e) => a.setEdge(e.left, e.right));
		let o = e.graph().root, { result: s, usedBias: c } = co(e, o, a, r, i);
		t && c && (i = !i), s.vs.forEach((t, n) => e.node(t).order = n), mo(e, a, s.vs);
	});
}
function vo(e, t) {
	Object.values(t).forEach((t) => t.forEach((t, n) => e.node(t).order = n));
}
function yo(e, t) {
	let n = {};
	function r(t, r) {
		let i = 0, a = 0, o = t.length, s = r[r.length - 1];
		return r.forEach((t, c) => {
			let l = xo(e, t), u = l ? e.node(l).order : o;
			(l || t === s) && (r.slice(a, c + 1).forEach((t) => {
				let r = e.predecessors(t);
				r && r.forEach((r) => {
					let a = e.node(r), o = a.order;
					(o < i || u < o) && !(a.dummy && e.node(t).dummy) && So(n, r, t);
				});
			}), a = c + 1, i = u);
		}), r;
	}
	return t.length && t.reduce(r), n;
}
function bo(e, t) {
	let n = {};
	function r(t) {
		return e.node(t)?.dummy === "border";
	}
	if (!e.nodes().some(r)) return n;
	function i(t, r, i, a, o) {
		Ii(r, i).forEach((r) => {
			let i = t[r];
			if (i !== void 0 && e.node(i).dummy) {
				let t = e.predecessors(i);
				t && t.forEach((t) => {
					if (t === void 0) return;
					let r = e.node(t);
					r.dummy && (r.order < a || r.order > o) && So(n, t, i);
				});
			}
		});
	}
	function a(t, n) {
		let a = -1, o = -1, s = 0;
		return n.forEach((c, l) => {
			if (r(c)) {
				let t = e.predecessors(c);
				if (t && t.length) {
					let r = t[0];
					if (r === void 0) return;
					o = e.node(r).order, i(n, s, l, a, o), s = l, a = o;
				}
			}
			i(n, s, n.length, o, t.length);
		}), n;
	}
	return t.length && t.reduce(a), n;
}
function xo(e, t) {
	if (e.node(t).dummy) {
		let n = e.predecessors(t);
		if (n) return n.find((t) => e.node(t).dummy);
	}
}
function So(e, t, n) {
	if (t > n) {
		let e = t;
		t = n, n = e;
	}
	let r = e[t];
	r || (e[t] = r = {}), r[n] = !0;
}
function Co(e, t, n) {
	if (t > n) {
		let e = t;
		t = n, n = e;
	}
	let r = e[t];
	return r !== void 0 && Object.hasOwn(r, n);
}
function wo(e, t, n, r, i) {
	let a = {}, o = {}, s = {};
	return t.forEach((e) => {
		e.forEach((e, t) => {
			a[e] = e, o[e] = e, s[e] = t;
		});
	}), t.forEach((t) => {
		let c = -1, l = -1, u = !1, d = t, f = t.findIndex((t) => i?.includes(t) || No(t, e, i));
		f > 0 && (d = [
			t[f],
			...t.slice(0, f),
			...t.slice(f + 1)
		], u = !0), d.forEach((t) => {
			let d = r(t);
			if (d && d.length) {
				i != null && i.includes(t) && (d = d.filter((t) => No(t, e, i)));
				let r = d.sort((e, t) => {
					let n = s[e], r = s[t];
					return (n === void 0 ? 0 : n) - (r === void 0 ? 0 : r);
				}), f = (r.length - 1) / 2;
				for (let e = Math.floor(f), i = Math.ceil(f); e <= i; ++e) {
					let i = r[e];
					if (i === void 0) continue;
					let d = s[i];
					if (d !== void 0 && o[t] === t && c < d && s[i] !== l && !Co(n, t, i)) {
						let e = a[i];
						e !== void 0 && (o[i] = t, o[t] = a[t] = e, c = d, u &&= (c = -1, l = s[i] ?? -1, !1));
					}
				}
			}
		});
	}), {
		root: a,
		align: o
	};
}
function To(e, t, n, r, i = !1) {
	let a = {}, o = Eo(e, t, n, i), s = i ? "borderLeft" : "borderRight";
	function c(e, t) {
		let n = o.nodes().slice(), r = {}, i = n.pop();
		for (; i;) {
			if (r[i]) e(i);
			else {
				r[i] = !0, n.push(i);
				for (let e of t(i)) n.push(e);
			}
			i = n.pop();
		}
	}
	function l(e) {
		let t = o.inEdges(e);
		t ? a[e] = t.reduce((e, t) => {
			let n = a[t.v] ?? 0, r = o.edge(t);
			return Math.max(e, n + (r === void 0 ? 0 : r));
		}, 0) : a[e] = 0;
	}
	function u(t) {
		let n = o.outEdges(t), r = Infinity;
		n && (r = n.reduce((e, t) => {
			let n = a[t.w], r = o.edge(t);
			return Math.min(e, (n === void 0 ? 0 : n) - (r === void 0 ? 0 : r));
		}, Infinity));
		let i = e.node(t);
		r !== Infinity && i.borderType !== s && (a[t] = Math.max(a[t] === void 0 ? 0 : a[t], r));
	}
	function d(e) {
		return o.predecessors(e) || [];
	}
	function f(e) {
		return o.successors(e) || [];
	}
	return c(l, d), c(u, f), Object.keys(r).forEach((e) => {
		let t = n[e];
		t !== void 0 && (a[e] = a[t] ?? 0);
	}), a;
}
function Eo(e, t, n, r) {
	let i = new yi(), a = e.graph(), o = jo(a.nodesep, a.edgesep, r);
	return t.forEach((t) => {
		let r;
		t.forEach((t) => {
			let a = n[t];
			if (a !== void 0) {
				if (i.setNode(a), r !== void 0) {
					let s = n[r];
					if (s !== void 0) {
						let n = i.edge(s, a);
						i.setEdge(s, a, Math.max(o(e, t, r), n || 0));
					}
				}
				r = t;
			}
		});
	}), i;
}
function Do(e, t) {
	return Object.values(t).reduce((t, n) => {
		let r = -Infinity, i = Infinity;
		Object.entries(n).forEach(([t, n]) => {
			let a = Mo(e, t) / 2;
			r = Math.max(n + a, r), i = Math.min(n - a, i);
		});
		let a = r - i;
		return a < t[0] && (t = [a, n]), t;
	}, [Infinity, null])[1];
}
function Oo(e, t) {
	let n = Object.values(t), r = Ai(Math.min, n), i = Ai(Math.max, n);
	["u", "d"].forEach((n) => {
		["l", "r"].forEach((a) => {
			let o = n + a, s = e[o];
			if (!s || s === t) return;
			let c = Object.values(s), l = r - Ai(Math.min, c);
			a !== "l" && (l = i - Ai(Math.max, c)), l && (e[o] = Ri(s, (e) => e + l));
		});
	});
}
function ko(e, t = void 0) {
	let n = e.ul;
	return n ? Ri(n, (n, r) => {
		if (t) {
			let n = e[t.toLowerCase()];
			if (n && n[r] !== void 0) return n[r];
		}
		let i = Object.values(e).map((e) => {
			let t = e[r];
			return t === void 0 ? 0 : t;
		}).sort((e, t) => e - t);
		return ((i[1] ?? 0) + (i[2] ?? 0)) / 2;
	}) : {};
}
function Ao(e, t) {
	let n = wi(e), r = Object.assign(yo(e, n), bo(e, n)), i = {}, a;
	return ["u", "d"].forEach((o) => {
		a = o === "u" ? n : Object.values(n).reverse(), ["l", "r"].forEach((n) => {
			n === "r" && (a = a.map((e) => Object.values(e).reverse()));
			let s = wo(e, a, r, (t) => (o === "u" ? e.predecessors(t) : e.successors(t)) || [], t), c = To(e, a, s.root, s.align, n === "r");
			n === "r" && (c = Ri(c, (e) => -e)), i[o + n] = c;
		});
	}), Oo(i, Do(e, i)), ko(i, e.graph().align);
}
function jo(e, t, n) {
	return (r, i, a) => {
		let o = r.node(i), s = r.node(a), c = 0, l;
		if (c += o.width / 2, Object.hasOwn(o, "labelpos")) switch (o.labelpos.toLowerCase()) {
			case "l":
				l = -o.width / 2;
				break;
			case "r": l = o.width / 2;
		}
		if (l && (c += n ? l : -l), l = void 0, c += (o.dummy ? t : e) / 2, c += (s.dummy ? t : e) / 2, c += s.width / 2, Object.hasOwn(s, "labelpos")) switch (s.labelpos.toLowerCase()) {
			case "l":
				l = s.width / 2;
				break;
			case "r": l = -s.width / 2;
		}
		return l && (c += n ? l : -l), c;
	};
}
function Mo(e, t) {
	return e.node(t).width;
}
function No(e, t, n) {
	if (!n) return !1;
	let r = t.node(e)?.edgeObj;
	if (!r || t.node(e).edgeLabel.reversed) return !1;
	let i = n.indexOf(r?.v), a = n.indexOf(r?.w);
	return i !== -1 && a !== -1 && i === (a + 1) % n.length || i === (a - 1) % n.length;
}
function Po(e, t) {
	e = Si(e), Fo(e), Object.entries(Ao(e, t)).forEach(([t, n]) => e.node(t).x = n);
}
function Fo(e) {
	let t = wi(e), n = e.graph(), r = n.ranksep, i = n.rankalign, a = 0;
	t.forEach((t) => {
		let n = t.reduce((t, n) => {
			let r = e.node(n).height ?? 0;
			return t > r ? t : r;
		}, 0);
		t.forEach((t) => {
			let r = e.node(t);
			r.y = i === "top" ? a + r.height / 2 : i === "bottom" ? a + n - r.height / 2 : a + n / 2;
		}), a += n + r;
	});
}
var Io = /* @__PURE__ */ new WeakMap();
function Lo(e, t = {}) {
	return G(e, Ni, t), e;
}
function Ro(e, t, n) {
	let r = t;
	for (; r !== void 0;) {
		let t = e.parent(r);
		if (t === n) return r;
		r = t;
	}
}
function G(e, t, n) {
	let r = e.nodes().filter((t) => e.children(t).length), i = {};
	r.forEach((r) => {
		let a = e.node(r);
		if (a && a.rankdir) {
			let o = new yi({
				multigraph: !0,
				compound: !0
			});
			o.setGraph({ rankdir: a.rankdir });
			let s = e.children(r);
			s.forEach((t) => {
				let n = { ...e.node(t) };
				o.setNode(t, n);
				let i = e.parent(t);
				i && i !== r && s.includes(i) && o.setParent(t, i);
			});
			let c = /* @__PURE__ */ new Set();
			e.edges().forEach((t) => {
				let n = Ro(e, t.v, r), i = Ro(e, t.w, r);
				if (n === t.v && i === t.w) o.setEdge(t, { ...e.edge(t) });
				else if (n && i && n !== i) {
					let r = `${n}\0${i}`;
					c.has(r) || (c.add(r), o.setEdge(n, i, { ...e.edge(t) }));
				}
			}), G(o, t, n);
			let l = Xo(o);
			Bo(l, t, n, null), Vo(o, l);
			let u = 1 / 0, d = 1 / 0, f = -1 / 0, p = -1 / 0;
			o.nodes().forEach((e) => {
				if (e === r) return;
				let t = o.node(e);
				t && typeof t.x == "number" && typeof t.y == "number" && typeof t.width == "number" && typeof t.height == "number" && (u = Math.min(u, t.x - t.width / 2), f = Math.max(f, t.x + t.width / 2), d = Math.min(d, t.y - t.height / 2), p = Math.max(p, t.y + t.height / 2));
			}), isFinite(u) && isFinite(d) && isFinite(f) && isFinite(p) || (u = d = 0, f = p = 0);
			let m = f - u, h = p - d;
			i[r] = {
				minX: u,
				minY: d,
				maxX: f,
				maxY: p,
				width: m,
				height: h,
				offsetX: u,
				offsetY: d
			}, a._dagreClusterSubgraph = o;
		}
	});
	let a = [], o = (t) => {
		let n = [], r = (e.children(t) || []).filter((e) => e !== t);
		for (; r.length > 0;) {
			let t = r.shift();
			n.push(t), (e.children(t) || []).filter((e) => e !== t).forEach((e) => r.push(e));
		}
		return n;
	}, s = /* @__PURE__ */ new Map();
	r.forEach((t) => {
		let n = e.node(t);
		n && n.rankdir && i[t] && s.set(t, (e.children(t) || []).filter((e) => e !== t));
	});
	let c = new Set([...s.values()].flat()), l = /* @__PURE__ */ new Map();
	s.forEach((e, t) => {
		c.has(t) || l.set(t, o(t));
	});
	let u = new Set([...l.values()].flat()), d = (e) => {
		for (let [t, n] of l) if (n.includes(e)) return t;
		return e;
	}, f = [];
	e.edges().forEach((t) => {
		(u.has(t.v) || u.has(t.w)) && f.push({
			edge: t,
			label: e.edge(t)
		});
	});
	let p = /* @__PURE__ */ new Map();
	u.forEach((t) => {
		let n = e.parent(t);
		p.set(t, typeof n == "string" ? n : void 0);
	}), l.forEach((t, n) => {
		let r = e.node(n), o = [];
		t.forEach((t) => {
			let n = e.node(t);
			n && (o.push({
				id: t,
				node: n,
				parent: p.get(t)
			}), e.removeNode(t));
		});
		let s = f.filter(({ edge: e }) => t.includes(e.v) || t.includes(e.w)), c = i[n];
		r && (a.push({
			clusterId: n,
			subgraph: r._dagreClusterSubgraph,
			bounds: c,
			children: t,
			removedNodes: o,
			removedEdges: s
		}), r.width = c.width, r.height = c.height);
	});
	let m = /* @__PURE__ */ new Set();
	f.forEach(({ edge: t, label: n }) => {
		let r = d(t.v), i = d(t.w);
		if (r !== i && e.hasNode(r) && e.hasNode(i)) {
			let t = `${r}\0${i}`;
			m.has(t) || (m.add(t), e.setEdge(r, i, {
				...n,
				width: 0,
				height: 0
			}));
		}
	});
	let h = Xo(e), g = Bo(h, t, n, Io.get(e) ?? null);
	Io.set(e, g), Vo(e, h), m.forEach((t) => {
		let n = t.indexOf("\0"), r = t.slice(0, n), i = t.slice(n + 1);
		e.hasEdge(r, i) && e.removeEdge(r, i);
	}), a.forEach(({ clusterId: t, subgraph: n, bounds: r, removedNodes: i, removedEdges: a }) => {
		let o = e.node(t), s = o?.x ?? 0, c = o?.y ?? 0, l = (r.minX + r.maxX) / 2, u = (r.minY + r.maxY) / 2;
		i.forEach(({ id: t, node: n, parent: r }) => {
			e.setNode(t, n), r !== void 0 && e.setParent(t, r);
		}), a.forEach(({ edge: t, label: n }) => {
			e.setEdge(t, n);
		}), n.nodes().forEach((r) => {
			if (r === t) return;
			let i = n.node(r), a = e.node(r);
			a && i && typeof i.x == "number" && typeof i.y == "number" && (a.x = s + (i.x - l), a.y = c + (i.y - u));
		}), zo(e, n, s - l, c - u), delete o._dagreClusterSubgraph;
	}), r.forEach((t) => {
		let n = e.node(t), r = i[t];
		if (n && n.rankdir && n._dagreClusterSubgraph && r) {
			let i = n._dagreClusterSubgraph, a = n.x ?? 0, o = n.y ?? 0, s = (r.minX + r.maxX) / 2, c = (r.minY + r.maxY) / 2;
			i.nodes().forEach((n) => {
				if (n === t) return;
				let r = i.node(n), l = e.node(n);
				if (l && r && typeof r.x == "number" && typeof r.y == "number") {
					let e = r.x - s, t = r.y - c;
					l.x = a + e, l.y = o + t;
				}
			}), zo(e, i, a - s, o - c), delete n._dagreClusterSubgraph;
		}
	});
}
function zo(e, t, n, r) {
	t.edges().forEach((i) => {
		if (!e.hasEdge(i)) return;
		let a = t.edge(i), o = e.edge(i);
		o.points = a.points.map((e) => ({
			x: e.x + n,
			y: e.y + r
		})), Object.hasOwn(a, "x") && (o.x = a.x + n, o.y = a.y + r);
	});
}
function Bo(e, t, n, r = null) {
	var i, a;
	let o = n?.useDynamic !== !1, s = o && (i = r?.graph) != null ? i : null, c = o && (a = r?.rawNodes) != null ? a : null;
	t("    makeSpaceForEdgeLabels", () => Zo(e)), t("    removeSelfEdges", () => os(e)), t("    acyclic", () => $i(e, s)), t("    nestingGraph.run", () => Ia(e)), t("    rank", () => Da(Si(e))), t("    injectEdgeLabelProxies", () => Qo(e)), t("    removeEmptyRanks", () => Ei(e)), t("    nestingGraph.cleanup", () => Ba(e)), t("    normalizeRanks", () => Ti(e)), t("    assignRankMinMax", () => $o(e)), t("    removeEdgeLabelProxies", () => es(e)), t("    normalize.run", () => na(e)), t("    parentDummyChains", () => Ma(e)), t("    addBorderSegments", () => Va(e)), t("    order", () => ho(e, n, c)), t("    insertSelfEdges", () => ss(e)), t("    adjustCoordinateSystem", () => Wa(e)), t("    position", () => Po(e, n.corePath)), t("    positionSelfEdges", () => cs(e));
	let l = JSON.parse(JSON.stringify(e._nodes));
	return t("    removeBorderNodes", () => as(e)), t("    normalize.undo", () => ia(e)), t("    fixupEdgeLabelCoords", () => rs(e)), t("    undoCoordinateSystem", () => Ga(e)), t("    translateGraph", () => ts(e)), t("    assignNodeIntersects", () => ns(e)), t("    reversePoints", () => is(e)), t("    acyclic.undo", () => W(e)), {
		graph: e,
		rawNodes: l
	};
}
function Vo(e, t) {
	e.nodes().forEach((n) => {
		let r = e.node(n), i = t.node(n);
		r && (r.x = i.x, r.y = i.y, r.order = i.order, r.rank = i.rank, t.children(n).length && (r.width = i.width, r.height = i.height));
	}), e.edges().forEach((n) => {
		let r = e.edge(n), i = t.edge(n);
		r.points = i.points, Object.hasOwn(i, "x") && (r.x = i.x, r.y = i.y);
	}), e.graph().width = t.graph().width, e.graph().height = t.graph().height;
}
var Ho = [
	"nodesep",
	"edgesep",
	"ranksep",
	"marginx",
	"marginy"
], Uo = {
	ranksep: 50,
	edgesep: 20,
	nodesep: 50,
	rankdir: "TB",
	rankalign: "center"
}, Wo = [
	"acyclicer",
	"ranker",
	"rankdir",
	"align",
	"rankalign"
], Go = [
	"width",
	"height",
	"rank"
], Ko = {
	width: 0,
	height: 0
}, qo = [
	"minlen",
	"weight",
	"width",
	"height",
	"labeloffset"
], Jo = {
	minlen: 1,
	weight: 1,
	width: 0,
	height: 0,
	labeloffset: 10,
	labelpos: "r"
}, Yo = ["labelpos"];
function Xo(e) {
	let t = new yi({
		multigraph: !0,
		compound: !0
	}), n = us(e.graph());
	return t.setGraph(Object.assign({}, Uo, ls(n, Ho), Li(n, Wo))), e.nodes().forEach((n) => {
		let r = ls(us(e.node(n)), Go);
		Object.keys(Ko).forEach((e) => {
			r[e] === void 0 && (r[e] = Ko[e]);
		}), t.setNode(n, r);
		let i = e.parent(n);
		i !== void 0 && t.setParent(n, i);
	}), e.edges().forEach((n) => {
		let r = us(e.edge(n));
		t.setEdge(n, Object.assign({}, Jo, ls(r, qo), Li(r, Yo)));
	}), t;
}
function Zo(e) {
	let t = e.graph();
	t.ranksep /= 2, e.edges().forEach((n) => {
		let r = e.edge(n);
		r.minlen *= 2, (r.labelpos ?? "r").toLowerCase() !== "c" && (t.rankdir === "TB" || t.rankdir === "BT" ? r.width += r.labeloffset : r.height += r.labeloffset);
	});
}
function Qo(e) {
	e.edges().forEach((t) => {
		let n = e.edge(t);
		if (n.width && n.height) {
			let n = e.node(t.v);
			bi(e, "edge-proxy", {
				rank: (e.node(t.w).rank - n.rank) / 2 + n.rank,
				e: t
			}, "_ep");
		}
	});
}
function $o(e) {
	let t = 0;
	e.nodes().forEach((n) => {
		let r = e.node(n);
		r.borderTop && (r.minRank = e.node(r.borderTop).rank, r.maxRank = e.node(r.borderBottom).rank, t = Math.max(t, r.maxRank));
	}), e.graph().maxRank = t;
}
function es(e) {
	e.nodes().forEach((t) => {
		let n = e.node(t);
		if (n.dummy === "edge-proxy") {
			let r = n;
			e.edge(r.e).labelRank = n.rank, e.removeNode(t);
		}
	});
}
function ts(e) {
	let t = Infinity, n = 0, r = Infinity, i = 0, a = e.graph(), o = a.marginx || 0, s = a.marginy || 0;
	function c(e) {
		let a = e.x, o = e.y, s = e.width, c = e.height;
		t = Math.min(t, a - s / 2), n = Math.max(n, a + s / 2), r = Math.min(r, o - c / 2), i = Math.max(i, o + c / 2);
	}
	e.nodes().forEach((t) => c(e.node(t))), e.edges().forEach((t) => {
		let n = e.edge(t);
		Object.hasOwn(n, "x") && c(n);
	}), t -= o, r -= s, e.nodes().forEach((n) => {
		let i = e.node(n);
		i.x -= t, i.y -= r;
	}), e.edges().forEach((n) => {
		let i = e.edge(n);
		i.points.forEach((e) => {
			e.x -= t, e.y -= r;
		}), Object.hasOwn(i, "x") && (i.x -= t), Object.hasOwn(i, "y") && (i.y -= r);
	}), a.width = n - t + o, a.height = i - r + s;
}
function ns(e) {
	e.edges().forEach((t) => {
		if (t.v === t.w) return;
		let n = e.edge(t), r = e.node(t.v), i = e.node(t.w), a, o;
		n.points ? (a = n.points[0], o = n.points[n.points.length - 1]) : (n.points = [], a = i, o = r), n.points.unshift(Ci(r, a)), n.points.push(Ci(i, o));
	});
}
function rs(e) {
	e.edges().forEach((t) => {
		let n = e.edge(t);
		if (Object.hasOwn(n, "x")) switch ((n.labelpos === "l" || n.labelpos === "r") && (n.width -= n.labeloffset), n.labelpos) {
			case "l":
				n.x -= n.width / 2 + n.labeloffset;
				break;
			case "r": n.x += n.width / 2 + n.labeloffset;
		}
	});
}
function is(e) {
	e.edges().forEach((t) => {
		let n = e.edge(t);
		n.reversed && n.points.reverse();
	});
}
function as(e) {
	e.nodes().forEach((t) => {
		if (e.children(t).length) {
			let n = e.node(t), r = e.node(n.borderTop), i = e.node(n.borderBottom), a = e.node(n.borderLeft[n.borderLeft.length - 1]), o = e.node(n.borderRight[n.borderRight.length - 1]);
			n.width = Math.abs(o.x - a.x), n.height = Math.abs(i.y - r.y), n.x = a.x + n.width / 2, n.y = r.y + n.height / 2;
		}
	}), e.nodes().forEach((t) => {
		e.node(t).dummy === "border" && e.removeNode(t);
	});
}
function os(e) {
	e.edges().forEach((t) => {
		if (t.v === t.w) {
			let n = e.node(t.v);
			n.selfEdges ||= [], n.selfEdges.push({
				e: t,
				label: e.edge(t)
			}), e.removeEdge(t);
		}
	});
}
function ss(e) {
	wi(e).forEach((t) => {
		let n = 0;
		t.forEach((t, r) => {
			let i = e.node(t);
			typeof i.rank != "number" && (i.rank = 0), i.order = r + n, (i.selfEdges || []).forEach((t) => {
				bi(e, "selfedge", {
					width: t.label.width,
					height: t.label.height,
					rank: i.rank,
					order: r + ++n,
					e: t.e,
					edgeLabel: t.label
				}, "_se"), Array.isArray(t.label.points) && t.label.points.length === 7 || (t.label.points = [
					{
						x: 0,
						y: -10
					},
					{
						x: 0,
						y: -10
					},
					{
						x: 0,
						y: 0
					},
					{
						x: 0,
						y: 10
					},
					{
						x: 0,
						y: 10
					},
					{
						x: 0,
						y: 0
					},
					{
						x: 0,
						y: 0
					}
				]);
			}), delete i.selfEdges;
		});
	});
}
function cs(e) {
	e.nodes().forEach((t) => {
		let n = e.node(t), r = (e) => typeof e == "number" && isFinite(e);
		if (n.dummy === "selfedge") {
			let i = n, a = e.node(i.e.v), o = r(a?.x) ? a.x : 0, s = r(a?.y) ? a.y : 0, c = r(a?.width) ? a.width : 0, l = r(a?.height) ? a.height : 0, u = r(n.x) ? n.x : o, d = r(n.y) ? n.y : s, f = c / 2, p = l / 2;
			i.edgeLabel.points = [
				{
					x: u + f,
					y: d - p
				},
				{
					x: u + f,
					y: d - p
				},
				{
					x: u,
					y: d
				},
				{
					x: u - f,
					y: d + p
				},
				{
					x: u - f,
					y: d + p
				},
				{
					x: u,
					y: d
				},
				{
					x: u,
					y: d
				}
			], i.edgeLabel.x = u, i.edgeLabel.y = d, e.setEdge(i.e, i.edgeLabel), e.removeNode(t);
		} else n && Array.isArray(n.selfEdges) && n.selfEdges.forEach((e) => {
			if (!Array.isArray(e.label.points) || e.label.points.length !== 7) {
				let t = r(n.x) ? n.x : 0, i = r(n.y) ? n.y : 0, a = r(n.width) ? n.width : 0, o = r(n.height) ? n.height : 0, s = a / 2, c = o / 2;
				e.label.points = [
					{
						x: t + s,
						y: i - c
					},
					{
						x: t + s,
						y: i - c
					},
					{
						x: t,
						y: i
					},
					{
						x: t - s,
						y: i + c
					},
					{
						x: t - s,
						y: i + c
					},
					{
						x: t,
						y: i
					},
					{
						x: t,
						y: i
					}
				];
			}
		});
	});
}
function ls(e, t) {
	return Ri(Li(e, t), Number);
}
function us(e) {
	let t = {};
	return e && Object.entries(e).forEach(([e, n]) => {
		typeof e == "string" && (e = e.toLowerCase()), t[e] = n;
	}), t;
}
// src/canvas/model/tidy/layers.ts
function ds(e, t, n) {
	let r = Array.from({ length: e }, () => []);
	for (let [e, n] of t) e !== n && r[e].push(n);
	let i = fs(r, n), a = Math.ceil(e / 32), o = Array.from({ length: e }, () => new Uint32Array(a)), s = new Int32Array(e);
	i.forEach((e, t) => {
		s[e] = t;
	});
	let c = [];
	for (let e = i.length - 1; e >= 0; e--) {
		let t = i[e], n = o[t];
		for (let e of [...r[t]].sort((e, t) => s[e] - s[t])) if (!(n[e >> 5] & 1 << (e & 31))) {
			c.push([t, e]), n[e >> 5] |= 1 << (e & 31);
			for (let t = 0; t < a; t++) n[t] |= o[e][t];
		}
	}
	return c.reverse();
}
function fs(e, t) {
	let n = new Uint8Array(e.length), r = [];
	for (let i of t) {
		if (n[i]) continue;
		n[i] = 1;
		let t = [{
			node: i,
			next: 0
		}];
		for (; t.length > 0;) {
			let i = t[t.length - 1], a = e[i.node][i.next];
			a === void 0 ? (n[i.node] = 2, r.push(i.node), t.pop()) : n[a] === 1 ? e[i.node].splice(i.next, 1) : (i.next += 1, n[a] === 0 && (n[a] = 1, t.push({
				node: a,
				next: 0
			})));
		}
	}
	return r.reverse();
}
// src/canvas/model/tidy/columns.ts
var ps = 150;
function ms(e) {
	let t = new Map(e.nodes.map((e, t) => [e.id, t])), n = e.nodes.map((e) => e.kind), r = e.edges.map(({ from: e, to: n }) => [t.get(e) ?? 0, t.get(n) ?? 0]), i = [...n.keys()].sort((e, t) => Number(n[t] === "entry") - Number(n[e] === "entry")), a = new yi(), o = ds(e.nodes.length, r.filter(([e, t]) => n[t] !== "entry" && n[e] !== "exit"), i), s = o.length > ps;
	a.setGraph({
		rankdir: "LR",
		nodesep: 40,
		edgesep: 20,
		ranksep: 100,
		ranker: s ? "tight-tree" : "network-simplex"
	}), a.setDefaultEdgeLabel(() => ({}));
	for (let t of i) {
		let n = dn(e.nodes[t]);
		a.setNode(String(t), {
			width: n.right - n.left,
			height: n.bottom - n.top
		});
	}
	for (let [e, t] of o) a.setEdge(String(e), String(t));
	Lo(a, { disableOptimalOrderHeuristic: s });
	let c = e.nodes.map((e, t) => a.node(String(t)));
	return {
		...hs(e, gs(c.map(({ x: e }) => e))),
		down: c.map(({ y: e }) => e)
	};
}
function hs(e, t) {
	let n = e.nodes.flatMap((e, n) => e.kind === "entry" || e.kind === "exit" ? [] : [t[n]]), r = +!!e.nodes.some((e) => e.kind === "entry"), i = gs(n), a = new Map(n.map((e, t) => [e, i[t]])), o = r + (i.length > 0 ? Math.max(...i) + 1 : 0), s = e.nodes.map((e, n) => e.kind === "entry" ? 0 : e.kind === "exit" ? o : r + (a.get(t[n]) ?? 0));
	return {
		column: s,
		count: Math.max(...s) + 1
	};
}
function gs(e) {
	let t = [...new Set(e)].sort((e, t) => e - t), n = new Map(t.map((e, t) => [e, t]));
	return e.map((e) => n.get(e) ?? 0);
}
// src/canvas/model/tidy/compact.ts
function _s(e, t) {
	let n = t;
	for (let t = !0; t && n > 0;) {
		t = !1;
		let r = [...new Set(e.row)].map((t) => ({
			row: t,
			most: vs(e, t)
		})).filter(({ most: e }) => e > 0);
		for (let { row: i, most: a } of r.sort((e, t) => t.most - e.most || e.row - t.row)) {
			for (let r = a; r > 0 && n > 0 && !t; r = Math.floor(r / 2), n--) t = bs(e, i, r);
			if (t) break;
		}
	}
}
function vs(e, t) {
	let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map();
	for (let i = 0; i < e.nodes; i++) {
		let a = e.row[i] * 30, o = [ys(n, e.column[i]), ys(r, e.lane[i])];
		for (let n of o) e.row[i] < t ? n.bottom = Math.max(n.bottom, a + e.reach[i].below) : n.top = Math.min(n.top, a - e.reach[i].above);
	}
	let i = Infinity;
	for (let { bottom: e, top: t } of n.values()) i = Math.min(i, t - e - 16);
	let a = -Infinity;
	for (let [, { bottom: e, top: t }] of [...r].sort(([e], [t]) => e - t)) i = Math.min(i, t - a - 72), a = Math.max(a, e);
	return i === Infinity ? 0 : Math.max(0, Math.floor(i / 30));
}
function ys(e, t) {
	let n = e.get(t);
	return n || e.set(t, n = {
		bottom: -Infinity,
		top: Infinity
	}), n;
}
function bs(e, t, n) {
	let r = e.snapshot();
	for (let i = 0; i < e.nodes; i++) r.row[i] >= t && (e.row[i] -= n);
	return e.recount(), e.cost < r.cost || (e.restore(r), !1);
}
// src/canvas/model/tidy/crossed.ts
function xs({ column: e, row: t, from: n, to: r }, i, a) {
	let o = n[i], s = r[i], c = Math.min(e[o], e[s]), l = Math.max(e[o], e[s]), u = Math.min(t[o], t[s]), d = Math.max(t[o], t[s]), f = e[s] - e[o], p = t[s] - t[o], m = 0;
	for (let i = a; i < n.length; i++) {
		let a = n[i], h = r[i];
		if (e[a] <= c && e[h] <= c || e[a] >= l && e[h] >= l || t[a] < u && t[h] < u || t[a] > d && t[h] > d || o === a || o === h || s === a || s === h || Ss(f, p, e[a] - e[o], t[a] - t[o]) * Ss(f, p, e[h] - e[o], t[h] - t[o]) >= 0) continue;
		let g = e[h] - e[a], _ = t[h] - t[a];
		Ss(g, _, e[o] - e[a], t[o] - t[a]) * Ss(g, _, e[s] - e[a], t[s] - t[a]) < 0 && m++;
	}
	return m;
}
function Ss(e, t, n, r) {
	return e * r - t * n;
}
// src/canvas/model/tidy/curves.ts
var Cs = 64, ws = vr.length, Ts = 40, Es = 1500, Ds = new Float64Array(ws * 2 * 41), Os = nn.width / 2 + 10, ks = {
	above: nn.height / 2 + 10,
	below: nn.height / 2 + 10
}, As = {
	above: Cs + 10,
	below: Cs + an.height + 10
}, js = class {
	dx;
	dy;
	steps;
	first;
	last;
	passes;
	firstRow;
	begin;
	answers;
	names = -1;
	constructor(e, t) {
		this.dx = e * 270, this.dy = t * 30, this.steps = Math.max(8, Math.min(Ts, Math.round((Math.abs(this.dx) + Math.abs(this.dy)) / 50)));
		let n = this.curves(), r = 0, i = 0;
		for (let e = 0; e < n.length; e += 2) r = Math.min(r, n[e]), i = Math.max(i, n[e]);
		this.first = Math.ceil((r - Os) / 270), this.last = Math.floor((i + Os) / 270);
		let a = this.last - this.first + 1;
		this.passes = new Float32Array(a * ws * 4);
		for (let e = 0; e < this.passes.length; e++) this.passes[e] = e % 2 ? -Infinity : Infinity;
		for (let e = 0; e < ws; e++) this.follow(n, e);
		this.firstRow = new Int32Array(a), this.begin = new Int32Array(a + 1);
		for (let e = 0; e < a; e++) {
			let t = Infinity, n = -Infinity;
			for (let r = e * ws * 4; r < (e + 1) * ws * 4; r += 2) t = Math.min(t, this.passes[r]), n = Math.max(n, this.passes[r + 1]);
			this.firstRow[e] = t > n ? 0 : Math.ceil((t - As.below) / 30);
			let r = t > n ? 0 : Math.floor((n + As.above) / 30) - this.firstRow[e] + 1;
			this.begin[e + 1] = this.begin[e] + r * 2;
		}
		this.answers = new Int16Array(this.begin[a] <= Es ? this.begin[a] : 0).fill(-1);
	}
	under(e, t, n) {
		if (e < this.first || e > this.last) return 0;
		let r = e - this.first, i = t - this.firstRow[r];
		if (i < 0) return 0;
		let a = this.begin[r] + 2 * i + n;
		if (a >= this.begin[r + 1]) return 0;
		if (this.answers.length === 0) return this.look(r, t, n);
		let o = this.answers[a];
		return o >= 0 ? o : this.answers[a] = this.look(r, t, n);
	}
	look(e, t, n) {
		let { above: r, below: i } = n ? As : ks, a = t * 30 - r, o = t * 30 + i, s = 0, c = e * ws * 4;
		for (let e = 0; e < ws; e++, c += 4) (o > this.passes[c] && a < this.passes[c + 1] || o > this.passes[c + 2] && a < this.passes[c + 3]) && (s |= 1 << e);
		return s;
	}
	own() {
		if (this.names >= 0) return this.names;
		let e = 0, t = this.curves();
		for (let n = 0; n < ws; n++) this.crossesName(t, n, 0, 0) && (e |= 1 << n), this.crossesName(t, n, this.dx, this.dy) && (e |= 1 << n + 16);
		return this.names = e >>> 0;
	}
	curves() {
		let { dx: e, dy: t, steps: n } = this, r = Ds.subarray(0, ws * 2 * (n + 1)), i = 0;
		for (let a of vr) {
			let o = e / 2 + a * t, s = t / 2 - a * e;
			for (let a = 0; a <= n; a++) {
				let c = a / n;
				r[i++] = 2 * (1 - c) * c * o + c * c * e, r[i++] = 2 * (1 - c) * c * s + c * c * t;
			}
		}
		return r;
	}
	follow(e, t) {
		let { steps: n, first: r, last: i } = this, a = new Int32Array(i - r + 1).fill(-2), o = new Uint8Array(i - r + 1), s = t * 2 * (n + 1);
		for (let i = 0; i < n; i++, s += 2) {
			let n = e[s], c = e[s + 1], l = e[s + 2], u = e[s + 3], d = Math.ceil((Math.min(n, l) - Os) / 270), f = Math.floor((Math.max(n, l) + Os) / 270), p = n === l ? 0 : (u - c) / (l - n);
			for (let e = d; e <= f; e++) {
				let s = e - r, d = e * 270 - Os, f = e * 270 + Os, m = c + (n < d ? d - n : n > f ? f - n : 0) * p, h = u + (l < d ? d - l : l > f ? f - l : 0) * p;
				a[s] >= 0 && a[s] < i - 1 && (o[s] = 1), a[s] = i;
				let g = (s * ws + t) * 4 + 2 * o[s];
				Math.min(m, h) < this.passes[g] && (this.passes[g] = Math.min(m, h)), Math.max(m, h) > this.passes[g + 1] && (this.passes[g + 1] = Math.max(m, h));
			}
		}
	}
	crossesName(e, t, n, r) {
		let { steps: i } = this, a = t * 2 * (i + 1);
		for (let t = 0; t < i; t++, a += 2) for (let t = 0; t < 4; t++) {
			let i = e[a] + (e[a + 2] - e[a]) * t / 4 - n, o = e[a + 1] + (e[a + 3] - e[a + 1]) * t / 4 - r;
			if (!(i * i + o * o <= Cs * Cs) && Math.abs(i) < an.width / 2 + 10 && o > Cs - 10 && o < Cs + an.height + 10) return !0;
		}
		return !1;
	}
}, Ms = class {
	ways;
	steps = [];
	edges = 0;
	edge = /* @__PURE__ */ new Int32Array(64);
	price = /* @__PURE__ */ new Float64Array(64);
	curves = [];
	hits;
	constructor(e) {
		this.ways = e, this.hits = new Uint16Array(64 * e);
	}
	step(e, t, n, r) {
		this.steps.push({
			node: e,
			column: t,
			row: n,
			cost: r
		});
	}
	was(e, t, n, r) {
		let { ways: i } = this;
		this.edges === this.edge.length && this.grow(), this.edge[this.edges] = e, this.price[this.edges] = n, this.curves[this.edges] = r;
		for (let n = 0; n < i; n++) this.hits[this.edges * i + n] = t[e * i + n];
		this.edges += 1;
	}
	clear() {
		this.steps.length = 0, this.edges = 0;
	}
	grow() {
		let e = 2 * this.edge.length, { edge: t, price: n, hits: r } = this;
		this.edge = new Int32Array(e), this.edge.set(t), this.price = new Float64Array(e), this.price.set(n), this.hits = new Uint16Array(e * this.ways), this.hits.set(r);
	}
}, Ns = vr.length, Ps = vr.map(Math.abs), Fs = 80, Is = 2.5, Ls = 1, Rs = .3, zs = 1.5, Bs = 4, Vs = 2, Hs = 8, Us = 4, Ws = 5, Gs = 200, Ks = class {
	nodes;
	column;
	row;
	lane;
	reach;
	from;
	to;
	ways;
	cost = 0;
	tall;
	twin;
	hits;
	each;
	curves;
	known = /* @__PURE__ */ new Map();
	log;
	constructor(e, t, n) {
		this.nodes = e.nodes.length, this.column = Int32Array.from(t.column), this.row = new Int32Array(this.nodes), this.lane = Int32Array.from(n), this.reach = e.nodes.map((e) => br(e.kind)), this.tall = e.nodes.map((e) => +(e.kind === "service"));
		let r = new Map(e.nodes.map((e, t) => [e.id, t])), i = e.edges.filter((e) => e.from !== e.to).map((e) => [r.get(e.from) ?? 0, r.get(e.to) ?? 0]);
		this.from = Int32Array.from(i, (e) => e[0]), this.to = Int32Array.from(i, (e) => e[1]);
		let a = new Set(i.map(([e, t]) => e * this.nodes + t));
		this.twin = i.map(([e, t]) => a.has(t * this.nodes + e)), this.ways = e.nodes.map(() => []), i.forEach(([e, t], n) => {
			this.ways[e].push(n), this.ways[t].push(n);
		}), this.hits = new Uint16Array(i.length * Ns), this.each = new Float64Array(i.length), this.curves = Array(i.length), this.log = new Ms(Ns);
	}
	free(e, t, n, r = -1) {
		for (let i = 0; i < this.nodes; i++) if (this.column[i] === t && i !== e && i !== r && this.gap(e, n, i, this.row[i]) < 16) return !1;
		return !0;
	}
	gap(e, t, n, r) {
		let [i, a] = t < r ? [e, n] : [n, e];
		return Math.abs(r - t) * 30 - this.reach[i].below - this.reach[a].above;
	}
	move(e, t, n) {
		let r = this.tall[e];
		this.log.step(e, this.column[e], this.row[e], this.cost), this.cost -= this.crossed(e) * Is + this.closeTo(e) * Ls + this.height() * Bs;
		for (let i = 0; i < this.from.length; i++) {
			let a = this.from[i];
			if (a === e || this.to[i] === e) continue;
			let o = this.curves[i], s = o.under(this.column[e] - this.column[a], this.row[e] - this.row[a], r), c = o.under(t - this.column[a], n - this.row[a], r);
			s !== c && (this.remember(i), this.count(i, s & ~c, -1), this.count(i, c & ~s, 1), this.price(i));
		}
		this.column[e] = t, this.row[e] = n;
		for (let t of this.ways[e]) this.remember(t), this.lay(t);
		this.cost += this.crossed(e) * Is + this.closeTo(e) * Ls + this.height() * Bs;
	}
	back() {
		let { log: e } = this;
		for (let t = e.edges - 1; t >= 0; t--) {
			let n = e.edge[t];
			for (let r = 0; r < Ns; r++) this.hits[n * Ns + r] = e.hits[t * Ns + r];
			this.each[n] = e.price[t], this.curves[n] = e.curves[t];
		}
		for (let { node: t, column: n, row: r, cost: i } of e.steps.reverse()) this.column[t] = n, this.row[t] = r, this.cost = i;
		this.keep();
	}
	keep() {
		this.log.clear();
	}
	recount() {
		this.cost = 0, this.each.fill(0);
		for (let e = 0; e < this.from.length; e++) this.lay(e);
		let e = 0;
		for (let t = 0; t < this.from.length && this.from.length <= Gs; t++) e += xs(this, t, t + 1);
		let t = 0;
		for (let e = 0; e < this.nodes; e++) t += this.closeTo(e);
		this.cost += e * Is + t / 2 * Ls + this.height() * Bs, this.keep();
	}
	snapshot() {
		let { column: e, row: t, hits: n, each: r } = this;
		return {
			column: e.slice(),
			row: t.slice(),
			hits: n.slice(),
			each: r.slice(),
			curves: [...this.curves],
			cost: this.cost
		};
	}
	restore(e) {
		this.column.set(e.column), this.row.set(e.row), this.hits.set(e.hits), this.each.set(e.each), e.curves.forEach((e, t) => {
			this.curves[t] = e;
		}), this.cost = e.cost, this.keep();
	}
	stuck() {
		let e = [];
		for (let t = 0; t < this.from.length; t++) this.each[t] >= Fs && e.push(t);
		return e;
	}
	leastUnder(e, t) {
		let n = [...vr.keys()].filter((n) => this.may(e, n) && t(n)), r = Math.min(...n.map((t) => this.hits[e * Ns + t]));
		return n.filter((t) => this.hits[e * Ns + t] === r);
	}
	isFree(e, t) {
		return this.hits[e * Ns + t] === 0;
	}
	remember(e) {
		this.log.was(e, this.hits, this.each[e], this.curves[e]);
	}
	lay(e) {
		let t = this.from[e], n = this.to[e], { column: r, row: i } = this, a = this.curvesOf(r[n] - r[t], i[n] - i[t]);
		this.curves[e] = a, this.hits.fill(0, e * Ns, (e + 1) * Ns);
		for (let o = 0; o < this.nodes; o++) {
			let s = a.under(r[o] - r[t], i[o] - i[t], this.tall[o]);
			s && o !== t && o !== n && this.count(e, s, 1);
		}
		this.tall[t] && this.count(e, a.own() & 65535, 1), this.tall[n] && this.count(e, a.own() >>> 16, 1), this.price(e);
	}
	curvesOf(e, t) {
		let n = e * 65536 + t, r = this.known.get(n);
		return r || this.known.set(n, r = new js(e, t)), r;
	}
	count(e, t, n) {
		for (let r = e * Ns; t; r++, t >>>= 1) t & 1 && (this.hits[r] += n);
	}
	may(e, t) {
		return t !== (this.twin[e] ? 0 : yr);
	}
	price(e) {
		let t = Math.abs(this.row[this.to[e]] - this.row[this.from[e]]), n = Math.abs(this.column[this.to[e]] - this.column[this.from[e]]), r = Ws + (t * 30 + n * 270) / 200 * Us, i = Infinity;
		for (let t = 0; t < Ns; t++) {
			let n = this.hits[e * Ns + t] * Fs + Ps[t] * r;
			n < i && this.may(e, t) && (i = n);
		}
		let a = i + t * Rs + n * zs + (n === 0 ? this.beside(e) : 0);
		this.cost += a - this.each[e], this.each[e] = a;
	}
	beside(e) {
		let t = this.from[e], n = this.to[e];
		return this.gap(t, this.row[t], n, this.row[n]) < 50 ? Hs : Vs;
	}
	height() {
		let e = this.row[0], t = this.row[0];
		for (let n of this.row) n < e && (e = n), n > t && (t = n);
		return t - e;
	}
	closeTo(e) {
		let t = 0;
		for (let n = 0; n < this.nodes; n++) n !== e && this.column[n] === this.column[e] && this.lane[n] === this.lane[e] && this.gap(e, this.row[e], n, this.row[n]) < 50 && t++;
		return t;
	}
	crossed(e) {
		if (this.from.length > Gs) return 0;
		let t = 0;
		for (let n of this.ways[e]) t += xs(this, n, 0);
		return t;
	}
}, qs = 1.15, Js = 3;
function Ys(e, t, n) {
	let r = e.lane[n], { above: i, below: a } = e.reach[n];
	return {
		first: Math.ceil((t.top[r] + i) / 30),
		last: Math.floor((t.bottom[r] - a) / 30)
	};
}
function Xs(e, t) {
	let n = e.lane[t], [r, i, a, o] = [
		Infinity,
		-Infinity,
		-Infinity,
		Infinity
	];
	for (let t = 0; t < e.nodes; t++) {
		let { above: s, below: c } = e.reach[t], l = e.lane[t], u = e.row[t] * 30;
		l < n ? a = Math.max(a, u + c + 72) : l > n ? o = Math.min(o, u - s - 72) : (r = Math.min(r, e.row[t]), i = Math.max(i, e.row[t]));
	}
	let { above: s, below: c } = e.reach[t];
	return {
		first: Math.max(r - Js, Math.ceil((a + s) / 30)),
		last: Math.min(i + Js, Math.floor((o - c) / 30))
	};
}
function Zs(e, t) {
	let n = {
		top: [],
		bottom: []
	}, r = 0;
	for (let i = 0; i < t; i++) {
		let t = /* @__PURE__ */ new Map();
		for (let n = 0; n < e.nodes; n++) {
			if (e.lane[n] !== i) continue;
			let { above: r, below: a } = e.reach[n];
			t.set(e.column[n], (t.get(e.column[n]) ?? 0) + Math.ceil((r + a + 50) / 30) * 30);
		}
		let a = t.size === 0 ? 0 : Math.max(...t.values()) * qs + 60;
		n.top.push(r), n.bottom.push(r + a), a > 0 && (r += a + 72);
	}
	return n;
}
function Qs(e, t, n) {
	let r = /* @__PURE__ */ new Map();
	for (let t = 0; t < e.nodes; t++) {
		let n = `${e.lane[t]} ${e.column[t]}`;
		r.set(n, [...r.get(n) ?? [], t]);
	}
	let i = Math.max(1, ...n), a = Math.max(...t.bottom), o = n.map((e) => e / i * (a / 30));
	for (let n = 0; n < 6; n++) {
		for (let n of r.values()) $s(e, t, n, o);
		o = Array.from({ length: e.nodes }, (t, n) => {
			let r = e.ways[n].map((t) => e.row[e.from[t] === n ? e.to[t] : e.from[t]]);
			return r.length === 0 ? e.row[n] : r.reduce((e, t) => e + t, 0) / r.length;
		});
	}
}
function $s(e, t, n, r) {
	let i = [...n].sort((e, t) => r[e] - r[t] || e - t), a = (t, n) => Math.ceil((e.reach[t].below + e.reach[n].above + 50) / 30);
	i.forEach((n, o) => {
		let { first: s, last: c } = Ys(e, t, n), l = Math.max(s, Math.min(c, Math.round(r[n])));
		e.row[n] = o === 0 ? l : Math.max(l, e.row[i[o - 1]] + a(i[o - 1], n));
	});
	for (let n = i.length - 1; n >= 0; n--) {
		let { last: r } = Ys(e, t, i[n]), o = i[n + 1];
		e.row[i[n]] = Math.min(e.row[i[n]], r, o === void 0 ? r : e.row[o] - a(i[n], o));
	}
}
// src/canvas/model/tidy/chance.ts
function ec(e) {
	let t = e | 0;
	return () => {
		t = t + 1831565813 | 0;
		let e = Math.imul(t ^ t >>> 15, 1 | t);
		return e = e + Math.imul(e ^ e >>> 7, 61 | e) ^ e, ((e ^ e >>> 14) >>> 0) / 4294967296;
	};
}
// src/canvas/model/tidy/settle.ts
var tc = .03, nc = .2, rc = .3, ic = .3;
function ac(e, t, { tries: n, looks: r, heat: i }) {
	let a = ec(11), o = Math.min(tc, r / n), s = {
		cost: e.cost,
		column: e.column.slice(),
		row: e.row.slice()
	};
	for (let r = 0; r < n; r++) {
		let c = 1 - r / n, l = (t) => e.cost <= t || a() < mc((e.cost - t) / (i * c * c + .01)), u = oc(e, a), d = a();
		if (d < o) sc(e, u, a, l);
		else {
			let n = d < nc ? fc(e, u, a) : d < rc ? pc(e, u, a) : cc(e, t, u, a);
			if (!n) continue;
			let r = e.cost;
			for (let [t, r, i] of n) e.move(t, r, i);
			l(r) || e.back(), e.keep();
		}
		e.cost < s.cost - 1e-9 && (s = {
			cost: e.cost,
			column: e.column.slice(),
			row: e.row.slice()
		});
	}
	e.column.set(s.column), e.row.set(s.row), e.recount();
}
function oc(e, t) {
	if (t() < ic) {
		let n = e.stuck(), r = n[Math.floor(t() * n.length)];
		if (r !== void 0) return t() < .5 ? e.from[r] : e.to[r];
	}
	return Math.floor(t() * e.nodes);
}
function sc(e, t, n, r) {
	let i = e.row[t], a = [
		-3,
		-2,
		-1,
		-1,
		1,
		2
	][Math.floor(n() * 6)];
	if (a < 0 && vs(e, i) < -a) return;
	let o = e.snapshot();
	for (let t = 0; t < e.nodes; t++) o.row[t] >= i && (e.row[t] += a);
	e.recount(), r(o.cost) || e.restore(o);
}
function cc(e, t, n, r) {
	let { first: i, last: a } = Xs(e, n), o = e.column[n], s = e.row[n], c = r();
	c < .35 ? s += (r() < .5 ? -1 : 1) * (1 + Math.floor(r() * 3)) : c < .55 ? s = i + Math.floor(r() * (a - i + 1)) : c < .85 ? s = lc(e, n, r) : (o = uc(e, t, n, r), r() < .5 && (s = lc(e, n, r))), s = Math.max(i, Math.min(a, s));
	for (let t = 0; t < 8; t++) {
		let r = s + (t % 2 ? -1 : 1) * Math.ceil(t / 2);
		if ((o !== e.column[n] || r !== e.row[n]) && r >= i && r <= a && e.free(n, o, r)) return [[
			n,
			o,
			r
		]];
	}
	return null;
}
function lc(e, t, n) {
	let r = e.ways[t];
	if (r.length === 0) return e.row[t];
	let i = r[Math.floor(n() * r.length)];
	return e.row[e.from[i] === t ? e.to[i] : e.from[i]];
}
function uc(e, t, n, r) {
	let i = t.first[n], a = t.last[n];
	for (let r of e.ways[n]) t.forward[r] && (e.to[r] === n ? i = Math.max(i, e.column[e.from[r]]) : a = Math.min(a, e.column[e.to[r]]));
	return i > a ? e.column[n] : i + Math.floor(r() * (a - i + 1));
}
function dc(e, t) {
	let n = [];
	for (let r = 0; r < e.nodes; r++) e.lane[r] === e.lane[t] && e.column[r] === e.column[t] && n.push(r);
	return n.sort((t, n) => e.row[t] - e.row[n]);
}
function fc(e, t, n) {
	let r = dc(e, t).filter((e) => e !== t);
	if (r.length === 0) return null;
	let i = r[Math.floor(n() * r.length)], a = e.column[t], [o, s] = [e.row[i], e.row[t]], [c, l] = [Xs(e, t), Xs(e, i)];
	return o < c.first || o > c.last || s < l.first || s > l.last || !e.free(t, a, o, i) || !e.free(i, a, s, t) || e.gap(t, o, i, s) < 16 ? null : [[
		t,
		a,
		o
	], [
		i,
		a,
		s
	]];
}
function pc(e, t, n) {
	let r = dc(e, t), i = n() < .5, a = (1 + Math.floor(n() * 2)) * (i ? -1 : 1), o = r.indexOf(t), s = i ? r.slice(0, o + 1) : r.slice(o), c = i ? s[0] : s[s.length - 1], { first: l, last: u } = Xs(e, c), d = e.row[c] + a;
	return d < l || d > u ? null : s.map((t) => [
		t,
		e.column[t],
		e.row[t] + a
	]);
}
function mc(e) {
	return 1 / (1 + e + e * e / 2 + e * e * e / 6 + e * e * e * e / 24);
}
// src/canvas/model/tidy.ts
var hc = 10, gc = 42e5, _c = 6e6;
function vc(e) {
	if (e.nodes.length === 0) return e;
	let t = yc(e), n = Math.min(...t.column), r = Math.min(...t.row), i = e.nodes.map((e, i) => ({
		...e,
		x: (t.column[i] - n) * 270,
		y: (t.row[i] - r) * 30
	})), [a, o] = [xc(e.nodes), xc(i)], s = Math.round((a.left - o.left) / hc) * hc, c = Math.round((a.top - o.top) / hc) * hc, l = Sc(e.nodes, e.nodes.map((e, t) => rr(e, i[t].x + s, i[t].y + c)));
	return ue(e, {
		nodes: l,
		edges: Sc(e.edges, kr(e.edges, l, t)),
		notes: se(e.notes, (t) => Cc(t, e.nodes, l))
	});
}
function yc(e) {
	let t = new Map(e.lanes.map((e, t) => [e.id, t])), n = ms(e), r = new Ks(e, n, e.nodes.map((n) => t.get(n.lane) ?? e.lanes.length));
	Qs(r, Zs(r, e.lanes.length + 1), n.down), r.recount();
	let i = r.from.length, a = i * (r.nodes + i / 2) + r.nodes, o = i + 3 * r.nodes, s = Math.min(1200 * r.nodes, Math.round(gc / (o + o * o / 1e3))), c = Math.min(1e3, Math.round(_c / a));
	return c < 2 || (ac(r, bc(e, r, n.count), {
		tries: s,
		looks: c,
		heat: 40
	}), _s(r, c)), r;
}
function bc(e, t, n) {
	let r = +!!e.nodes.some((e) => e.kind === "entry"), i = e.nodes.some((e) => e.kind === "exit") ? n - 2 : n - 1, a = (e) => e.kind === "entry" || e.kind === "exit";
	return {
		first: Int32Array.from(e.nodes, (e, n) => a(e) ? t.column[n] : r),
		last: Int32Array.from(e.nodes, (e, n) => a(e) ? t.column[n] : i),
		forward: Array.from(t.from, (e, n) => t.column[e] < t.column[t.to[n]])
	};
}
function xc(e) {
	let t = e.map(dn);
	return {
		left: Math.min(...t.map((e) => e.left)),
		top: Math.min(...t.map((e) => e.top))
	};
}
function Sc(e, t) {
	return e.every((e, n) => e === t[n]) ? e : t;
}
function Cc(e, t, n) {
	let r = (t) => (t.x - e.x) ** 2 + (t.y - e.y) ** 2, i = 0;
	return t.forEach((e, n) => {
		r(e) < r(t[i]) && (i = n);
	}), rr(e, e.x + n[i].x - t[i].x, e.y + n[i].y - t[i].y);
}
// src/canvas/model/snap.ts
function wc(e, t) {
	return t > 0 ? Math.round(e / t) * t + 0 : e;
}
// src/canvas/panel/freeSpot.ts
var Tc = 20, Ec = {
	x: 240,
	y: 120
}, Dc = 4, Oc = {
	width: 170,
	height: 40
}, kc = (e, t) => e.left < t.right && t.left < e.right && e.top < t.bottom && t.top < e.bottom, Ac = (e, t) => ({
	left: e.left - t,
	top: e.top - t,
	right: e.right + t,
	bottom: e.bottom + t
}), jc = (e, t) => t.every(({ x: t, y: n }) => t < e.left || t > e.right || n < e.top || n > e.bottom);
function Mc(e) {
	let t = new Map(e.nodes.map((e) => [e.id, e]));
	return e.edges.flatMap((n) => {
		let r = t.get(n.from), i = t.get(n.to);
		if (!r || !i || r === i) return [];
		let a = bn(r, i, mn(n, e.edges));
		return Array.from({ length: 33 }, (e, t) => _n(a, t / 32));
	});
}
function Nc() {
	let e = Array.from({ length: 9 }, (e, t) => t - Dc), t = (e, t) => (e < 0 ? 1.2 : 0) + (t === 0 ? 0 : .2) + (t < 0 ? .1 : 0), n = (e, n) => Math.abs(e) + Math.abs(n) + t(e, n);
	return e.flatMap((t) => e.map((e) => [t, e])).sort((e, t) => n(...e) - n(...t));
}
var Pc = Nc();
function Fc(e, t, n, r) {
	let i = n === "" ? e.nodes : e.nodes.filter((e) => e.lane === n), a = i.find((e) => e.id === r) ?? i.at(-1), o = n === "" ? null : zn(e).find((e) => e.lane.id === n)?.box ?? null, s = a ?? (o ? {
		x: o.left + Ec.x / 2,
		y: (o.top + o.bottom) / 2
	} : e.nodes.at(-1) ?? {
		x: 0,
		y: 0
	}), c = {
		x: Oc.width / 2,
		y: Oc.height / 2
	}, l = [...e.nodes.map((e) => Ac(dn(e), Tc)), ...e.notes.map(({ x: e, y: t }) => ({
		left: e - c.x,
		top: t - c.y,
		right: e + c.x,
		bottom: t + c.y
	}))], u = (e) => dn({
		kind: t,
		...e
	}), d = Pc.map(([e, t]) => ({
		x: wc(s.x + e * Ec.x, 10),
		y: wc(s.y + t * Ec.y, 10)
	})).filter((e) => l.every((t) => !kc(u(e), t))), f = o === null ? d : d.filter((e) => e.y > o.top && e.y < o.bottom), p = o === null ? d : f.filter((e) => u(e).top >= o.top && u(e).bottom <= o.bottom), m = f.length > 0 ? Mc(e) : [], h = (e) => jc(Ac(u(e), 4), m);
	return (p.find(h) ?? p[0] ?? f.find(h) ?? f[0]) || {
		x: wc(Math.max(...l.map((e) => e.right)) + Ec.x / 2, 10),
		y: wc(s.y, 10)
	};
}
// src/canvas/surface/places.ts
var Ic = 20, Lc = 60, Rc = {
	entry: "New way in",
	activity: "New activity",
	service: "New service",
	exit: "New way out"
}, zc = (e, t) => e.left < t.right && t.left < e.right && e.top < t.bottom && t.top < e.bottom;
function Bc(e, t, n) {
	let r = e.nodes.map(dn).map((e) => ({
		left: e.left - Ic,
		top: e.top - Ic,
		right: e.right + Ic,
		bottom: e.bottom + Ic
	})), i = {
		x: wc(n.x, 10),
		y: wc(n.y, 10)
	};
	for (let e = 0; e <= 30; e++) {
		let n = [];
		for (let t = -e; t <= e; t++) for (let r = -e; r <= e; r++) Math.max(Math.abs(t), Math.abs(r)) === e && n.push({
			x: i.x + t * Lc,
			y: i.y + r * Lc
		});
		let a = (e) => Math.hypot(e.x - i.x, e.y - i.y), o = n.filter((e) => r.every((n) => !zc(dn({
			kind: t,
			...e
		}), n)));
		if (o.length > 0) return o.reduce((e, t) => a(t) < a(e) ? t : e);
	}
	return i;
}
function Vc(e, t, n, r) {
	let i = t.length === 1 ? e.nodes.find((e) => e.id === t[0]) : void 0;
	return i ? Fc(e, r, i.lane, i.id) : Bc(e, r, {
		x: (n.left + n.right) / 2,
		y: (n.top + n.bottom) / 2
	});
}
function Hc(e, t, n = 0) {
	let r = null, i = Infinity;
	for (let a of e) {
		let e = dn(a);
		if (t.x < e.left - n || t.x > e.right + n || t.y < e.top - n || t.y > e.bottom + n) continue;
		let o = Math.hypot(t.x - a.x, t.y - a.y);
		o >= i || (i = o, r = a.id);
	}
	return r;
}
function Uc(e, t) {
	return {
		nodes: e.nodes.filter((e) => zc(dn(e), t)).map((e) => e.id),
		notes: e.notes.filter(({ x: e, y: n }) => e >= t.left && e <= t.right && n >= t.top && n <= t.bottom).map((e) => e.key)
	};
}
var Wc = 50;
function Gc(e) {
	let t = [];
	for (let n of [...e].sort((e, t) => e.y - t.y || e.x - t.x)) {
		let e = t.at(-1);
		e && n.y - e[0].y <= Wc ? e.push(n) : t.push([n]);
	}
	return t.flatMap((e) => e.sort((e, t) => e.x - t.x || e.y - t.y)).map((e) => e.id);
}
// src/canvas/surface/adding.ts
var Kc = 0;
function qc(e, t, n, r = null) {
	let i = U(e);
	i.keepName?.(), e.set({ tool: "select" }), i.set({
		adding: {
			thing: "node",
			kind: t,
			label: Rc[t],
			x: n.x,
			y: n.y,
			from: r,
			turn: ++Kc
		},
		from: null
	});
}
function Jc(e, t) {
	let n = U(e);
	n.keepName?.(), e.set({ tool: "select" }), n.set({
		adding: {
			thing: "note",
			text: "New note",
			x: t.x,
			y: t.y,
			turn: ++Kc
		},
		from: null
	});
}
function Yc(e, t) {
	let n = U(e), { adding: r } = n.passing.get();
	if (!r) return null;
	n.set({ adding: null });
	let { drawing: i } = e.editor.state;
	if (r.thing === "note") {
		let n = Tn(i, {
			text: t.trim() || r.text,
			x: r.x,
			y: r.y
		});
		return V(e, "added a note", () => n.drawing, z({ notes: [n.key] })), n.key;
	}
	let { kind: a, x: o, y: s, from: c } = r, l = $n(i, {
		label: t.trim() || r.label,
		kind: a,
		x: o,
		y: s,
		lane: Un(i, r)
	}), u = c === null ? l.drawing : he(l.drawing, c, l.id).drawing;
	return V(e, `added '${B(u, l.id)}'${c === null ? "" : ` after '${B(u, c)}'`}`, () => u, z({ nodes: [l.id] })), l.id;
}
function Xc(e, t) {
	U(e).keepName?.(), e.set({ naming: t });
}
function Zc(e, t, n) {
	if (e.set({ naming: null }), n === null || (t.kind === "note" && V(e, "changed a note", (e) => En(e, t.key, { text: n })), t.kind !== "node")) return;
	let { drawing: r } = e.editor.state, i = er(r, [t.id], { label: n });
	V(e, `renamed '${B(r, t.id)}' to '${B(i, t.id)}'`, () => i);
}
// src/canvas/surface/connectTool.ts
function Qc(e) {
	if (U(e).keepName?.(), e.ui.get().tool === "connect") {
		$c(e);
		return;
	}
	let { nodes: t, edges: n, notes: r } = e.editor.state.selection;
	e.set({ tool: "connect" }), t.length === 1 && n.length + r.length === 0 ? el(e, t[0]) : e.say("Connect: choose the place that the way leads from");
}
function $c(e) {
	e.set({ tool: "select" }), U(e).set({
		from: null,
		line: null
	}), e.say("Connecting was left");
}
function el(e, t, n = !1) {
	let r = U(e), { from: i } = r.passing.get();
	i === null ? (e.set({ tool: "connect" }), r.set({ from: t }), e.say(`Connect from '${B(e.editor.state.drawing, t)}': choose the place that the way leads to`)) : (e.set({ tool: "select" }), r.set({
		from: null,
		line: null
	}), De(e, i, t, n ? z({ nodes: [t] }) : void 0));
}
// src/canvas/surface/walk.ts
function tl(e, t, n) {
	let r = U(e), { drawing: i, selection: a } = e.editor.state, o = Gc([...i.nodes, ...i.notes.map(({ key: e, x: t, y: n }) => ({
		id: e,
		x: t,
		y: n
	}))]), s = t === null ? -1 : o.indexOf(t);
	if (s < 0 && n < 0) return !1;
	if (s === 0 && n < 0) return r.view?.focus(), !0;
	let c = o[s + n];
	if (c === void 0) return !1;
	let l = i.nodes.some((e) => e.id === c), u = r.held, d = [.../* @__PURE__ */ new Set([...a.nodes.filter((e) => u.has(e)), ...l ? [c] : []])], f = [.../* @__PURE__ */ new Set([...a.notes.filter((e) => u.has(e)), ...l ? [] : [c]])];
	return e.editor.select(z({
		nodes: d,
		notes: f
	})), r.view?.focus(c), nl(e, c), !0;
}
function nl(e, t) {
	let { nodes: n, notes: r } = e.editor.state.drawing, i = n.find((e) => e.id === t), a = r.find((e) => e.key === t), o = i ? dn(i) : a && {
		left: a.x - 60,
		right: a.x + 60,
		top: a.y - 20,
		bottom: a.y + 20
	};
	o && U(e).view?.show(o);
}
function rl(e, t) {
	let { held: n } = U(e), r = n.has(t);
	r ? n.delete(t) : n.add(t), e.say(r ? "No longer kept selected" : "Kept selected while the focus goes on");
}
// src/canvas/surface/nudge.ts
var il = 60, al = /* @__PURE__ */ new WeakMap();
function ol(e, t, n, r = !1) {
	let { drawing: i, selection: a, seq: o } = e.editor.state;
	if (a.nodes.length + a.notes.length === 0) {
		U(e).view?.panBy(-Math.sign(t) * il, -Math.sign(n) * il);
		return;
	}
	let s = al.get(e), c = s && s.seq === o && s.of === a ? s : {
		seq: o,
		of: a,
		bands: Hn(zn(i)),
		held: null
	}, l = {
		x: (c.held?.x ?? 0) + t * 10,
		y: (c.held?.y ?? 0) + n * 10
	};
	al.set(e, {
		...c,
		held: l
	}), r ? U(e).set(cl(i, a, l)) : sl(e);
}
function sl(e) {
	let t = al.get(e);
	if (!t?.held) return;
	let { drawing: n, selection: r } = e.editor.state, i = cl(n, t.of, t.held);
	U(e).set({
		nodes: Gn.nodes,
		notes: Gn.notes
	});
	let a = nr(n, i.nodes, i.notes, t.bands);
	V(e, Ee(n, a), () => a);
	let o = ll(n.nodes, a.nodes);
	o !== null && e.say(`Moved into the lane '${a.lanes.find((e) => e.id === o)?.label ?? ""}'`), nl(e, t.of.nodes[0] ?? t.of.notes[0]);
	let s = e.editor.state;
	al.set(e, {
		seq: s.seq,
		of: r === t.of ? s.selection : r,
		bands: t.bands,
		held: null
	});
}
function cl(e, { nodes: t, notes: n }, r) {
	let i = ({ x: e, y: t }) => ({
		x: e + r.x,
		y: t + r.y
	});
	return {
		nodes: new Map(e.nodes.filter((e) => t.includes(e.id)).map((e) => [e.id, i(e)])),
		notes: new Map(e.notes.filter((e) => n.includes(e.key)).map((e) => [e.key, i(e)]))
	};
}
function ll(e, t) {
	let n = t.findIndex((t, n) => t.lane !== e[n].lane);
	return n < 0 ? null : t[n].lane;
}
// src/canvas/surface/commands.ts
function ul(e, t = "activity") {
	let { view: n } = U(e);
	if (!n) return;
	let { drawing: r, selection: i } = e.editor.state;
	qc(e, t, Vc(r, i.nodes, n.seen(), t));
}
function dl(e) {
	let { view: t } = U(e);
	if (!t) return;
	let { left: n, right: r, top: i, bottom: a } = t.seen();
	Jc(e, Bc(e.editor.state.drawing, "exit", {
		x: (n + r) / 2,
		y: (i + a) / 2
	}));
}
function fl(e) {
	let { drawing: t, selection: n } = e.editor.state;
	if (n.nodes.length + n.edges.length + n.notes.length > 0) {
		ut(e, n);
		return;
	}
	let r = t.lanes.find((e) => e.id === n.lane);
	r && V(e, `deleted the lane '${r.label}'`, (e) => tt(e, r.id), xe);
}
function pl(e) {
	let { drawing: t, selection: n } = e.editor.state, r = mr(t, n);
	return r ? (Qn.clip = r, e.say(`Copied ${Te(t, {
		...n,
		edges: []
	})}`), !0) : !1;
}
function ml(e) {
	pl(e) && fl(e);
}
function hl(e) {
	let { clip: t } = Qn, { view: n } = U(e);
	if (!t || !n) return;
	let { left: r, right: i, top: a, bottom: o } = n.seen(), s = [...t.nodes, ...t.notes].some(({ x: e, y: t }) => e > r && e < i && t > a && t < o), c = hr(e.editor.state.drawing, t, s ? void 0 : {
		x: (r + i) / 2,
		y: (a + o) / 2
	});
	V(e, `pasted ${Te(c.drawing, c.selection)}`, () => c.drawing, c.selection);
}
function gl(e) {
	let { drawing: t, selection: n } = e.editor.state, r = mr(t, n);
	if (!r) return;
	let i = hr(t, r);
	V(e, `duplicated ${Te(t, {
		...n,
		edges: []
	})}`, () => i.drawing, i.selection);
}
function _l(e) {
	let { nodes: t, edges: n, notes: r } = e.editor.state.drawing;
	e.editor.select(z({
		nodes: t.map((e) => e.id),
		edges: n.map(I),
		notes: r.map((e) => e.key)
	})), e.say("All is selected");
}
function vl(e) {
	e.ui.get().tool === "connect" ? $c(e) : (U(e).held.clear(), e.editor.select(xe), U(e).view?.focus());
}
function yl(e) {
	let { nodes: t, notes: n } = e.editor.state.selection;
	t.length === 1 && n.length === 0 && Xc(e, {
		kind: "node",
		id: t[0]
	}), n.length === 1 && t.length === 0 && Xc(e, {
		kind: "note",
		key: n[0]
	});
}
function bl(e) {
	V(e, "tidied the map", vc) || e.say("There is nothing to tidy");
}
function xl(e, t) {
	let { nodes: n } = e.editor.state.selection;
	V(e, `aligned ${n.length} places`, (e) => lr(e, n, t));
}
function Sl(e, t) {
	let { nodes: n } = e.editor.state.selection;
	V(e, `spread ${n.length} places`, (e) => ur(e, n, t));
}
function Cl(e) {
	U(e).keepName?.(), e.ui.get().saving === null && e.save();
}
// src/canvas/panel/MoveButton.tsx
function wl({ name: e, at: t, thing: n }) {
	let r = S(), [i, a] = (0, v.useState)(!1), o = (0, v.useId)(), s = (0, v.useRef)(null), c = Jt((t) => {
		let i = Xt[t.key];
		if (!i || t.ctrlKey || t.metaKey || t.altKey) return;
		Yt(t), Tl(r, n);
		let a = t.shiftKey ? 5 : 1;
		ol(r, i[0] * a, i[1] * a, t.repeat), t.repeat || r.say(El(r, n, e));
	});
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [/* @__PURE__ */ (0, M.jsx)("button", {
		ref: (e) => (s.current = e, c(e)),
		type: "button",
		className: i ? "jm-link jm-held" : "jm-link",
		"aria-label": `Move ${e}`,
		"aria-describedby": o,
		onClick: () => s.current?.focus(),
		onFocus: () => a(!0),
		onBlur: () => {
			sl(r), a(!1);
		},
		children: "Move"
	}), /* @__PURE__ */ (0, M.jsxs)("span", {
		id: o,
		className: i ? "jm-move-hint" : "jm-unseen",
		children: [
			"Now at ",
			t.x,
			", ",
			t.y,
			". Arrow keys move it by ",
			10,
			", with Shift by ",
			50,
			"."
		]
	})] });
}
function Tl(e, t) {
	let { selection: n } = e.editor.state;
	Se(n) === 1 && (t.kind === "node" ? n.nodes[0] === t.id : n.notes[0] === t.key) || e.editor.select(t.kind === "node" ? z({ nodes: [t.id] }) : z({ notes: [t.key] }));
}
function El(e, t, n) {
	let { drawing: r } = e.editor.state, i = t.kind === "node" ? r.nodes.find((e) => e.id === t.id) : void 0, a = i ?? r.notes.find((e) => t.kind === "note" && e.key === t.key), o = r.lanes.find((e) => e.id === i?.lane)?.label;
	return a ? `${n} at ${a.x}, ${a.y}${o ? `, in ${o}` : ""}` : "";
}
// src/canvas/panel/NoteList.tsx
function Dl() {
	let e = C((e) => e.drawing.notes);
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [
		/* @__PURE__ */ (0, M.jsx)(Ol, {}),
		/* @__PURE__ */ (0, M.jsx)("ul", {
			className: "jm-list",
			children: e.map((e) => /* @__PURE__ */ (0, M.jsx)(kl, { note: e }, e.key))
		}),
		e.length === 0 && /* @__PURE__ */ (0, M.jsx)("p", {
			className: "jm-quiet",
			children: "No notes yet. A note is a line of text on the map."
		})
	] });
}
function Ol() {
	let e = S(), [t, n] = (0, v.useState)(""), [r, i] = (0, v.useState)(null);
	return /* @__PURE__ */ (0, M.jsx)("form", {
		className: "jm-add",
		"aria-label": "Add a note",
		onSubmit: (r) => {
			if (r.preventDefault(), t.trim() === "") {
				i("A note needs words.");
				return;
			}
			let { drawing: a } = e.editor.state, o = wn(me(a)), s = Math.max(o.bottom - 20, ...a.notes.map((e) => e.y)) + 40, c = {
				x: Math.round(o.left) + 110,
				y: Math.round(s)
			}, l = Tn(a, {
				text: t.trim(),
				...c
			});
			V(e, "added a note", () => l.drawing, z({ notes: [l.key] })), U(e).view?.show({
				left: c.x - 110,
				right: c.x + 110,
				top: c.y - 20,
				bottom: c.y + 20
			}), n("");
		},
		children: /* @__PURE__ */ (0, M.jsx)(_t, {
			label: "New note",
			wrong: r,
			children: (e) => /* @__PURE__ */ (0, M.jsxs)("div", {
				className: "jm-with-button",
				children: [/* @__PURE__ */ (0, M.jsx)("input", {
					...e,
					className: "jm-input",
					value: t,
					autoComplete: "off",
					placeholder: "Words",
					onChange: (e) => {
						n(e.target.value), i(null);
					}
				}), /* @__PURE__ */ (0, M.jsx)("button", {
					type: "submit",
					className: "jm-button",
					children: "Add note"
				})]
			})
		})
	});
}
function kl({ note: e }) {
	let t = S(), { key: n, text: r } = e, i = C((e) => e.selection.notes.includes(n)), a = je(r);
	return /* @__PURE__ */ (0, M.jsx)(Zt, {
		thing: {
			kind: "note",
			key: n
		},
		name: a,
		selected: i,
		rename: (e) => e.trim() === "" ? "A note needs words." : (V(t, "changed a note", (t) => En(t, n, { text: e.trim() })), null),
		whole: r,
		remove: () => ut(t, { notes: [n] }),
		children: /* @__PURE__ */ (0, M.jsx)(wl, {
			name: a,
			at: e,
			thing: {
				kind: "note",
				key: n
			}
		})
	});
}
// src/canvas/panel/AddPlace.tsx
function Al() {
	let e = S(), t = C((e) => e.drawing.lanes), n = C((e) => e.drawing.nodes.find((t) => t.id === e.selection.nodes[0]) ?? e.drawing.nodes.at(-1)), r = C((e) => e.drawing.nodes.length === 0), [i, a] = (0, v.useState)(""), [o, s] = (0, v.useState)(null), [c, l] = (0, v.useState)(null), [u, d] = (0, v.useState)(null), f = (0, v.useRef)(null), p = c !== null && (c === "" || t.some((e) => e.id === c)) ? c : n?.lane ?? t[0]?.id ?? "", m = o ?? (r ? "entry" : "activity");
	return /* @__PURE__ */ (0, M.jsxs)("form", {
		className: "jm-add",
		"aria-label": "Add a place",
		onSubmit: (t) => {
			t.preventDefault();
			let n = Gt(i, "place");
			if (d("wrong" in n ? n.wrong : null), f.current?.focus(), "wrong" in n) return;
			let { drawing: r, selection: c } = e.editor.state, l = Fc(r, m, p, c.nodes[0]), u = $n(r, {
				label: n.value,
				kind: m,
				lane: p,
				...l
			});
			V(e, `added '${n.value}'`, () => u.drawing, z({ nodes: [u.id] })), U(e).view?.show(dn({
				kind: m,
				...l
			})), e.say(`Added ${n.value} at ${l.x}, ${l.y}`), a(""), s(o === "entry" ? null : o);
		},
		children: [
			/* @__PURE__ */ (0, M.jsx)(_t, {
				label: "Add a place",
				wrong: u,
				children: (e) => /* @__PURE__ */ (0, M.jsx)("input", {
					...e,
					ref: f,
					className: "jm-input",
					value: i,
					autoComplete: "off",
					placeholder: "Name",
					onChange: (e) => {
						a(e.target.value), d(null);
					}
				})
			}),
			/* @__PURE__ */ (0, M.jsxs)("div", {
				className: "jm-pair",
				children: [/* @__PURE__ */ (0, M.jsx)(vt, {
					label: "Kind",
					value: m,
					put: (e) => s(e),
					children: Ge.map((e) => /* @__PURE__ */ (0, M.jsx)("option", {
						value: e.kind,
						children: e.name
					}, e.kind))
				}), /* @__PURE__ */ (0, M.jsxs)(vt, {
					label: "Lane",
					value: p,
					put: l,
					children: [/* @__PURE__ */ (0, M.jsx)("option", {
						value: "",
						children: "No lane"
					}), t.map((e) => /* @__PURE__ */ (0, M.jsx)("option", {
						value: e.id,
						children: e.label
					}, e.id))]
				})]
			}),
			/* @__PURE__ */ (0, M.jsx)("button", {
				type: "submit",
				className: "jm-button",
				children: "Add place"
			})
		]
	});
}
// src/canvas/panel/FilterBox.tsx
function jl({ label: e, text: t, put: n, found: r }) {
	return /* @__PURE__ */ (0, M.jsx)(_t, {
		label: e,
		hideLabel: !0,
		hint: t.trim() === "" ? void 0 : `${r.toLocaleString("en-GB")} found`,
		children: (r) => /* @__PURE__ */ (0, M.jsx)("input", {
			...r,
			className: "jm-input",
			type: "search",
			placeholder: e,
			value: t,
			autoComplete: "off",
			onChange: (e) => n(e.target.value)
		})
	});
}
// src/canvas/panel/PlaceList.tsx
function Ml() {
	let e = C((e) => e.drawing), [t, n] = (0, v.useState)(""), r = e.nodes.length > 15, i = (0, v.useMemo)(() => {
		let n = ft(e);
		return r ? n.map((e) => ({
			...e,
			nodes: e.nodes.filter((e) => pt(`${e.label} ${Cn[e.kind]}`, t))
		})).filter((e) => e.nodes.length > 0) : n;
	}, [
		e,
		t,
		r
	]);
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [
		/* @__PURE__ */ (0, M.jsx)(Al, {}),
		r && /* @__PURE__ */ (0, M.jsx)(jl, {
			label: "Filter places",
			text: t,
			put: n,
			found: i.reduce((e, t) => e + t.nodes.length, 0)
		}),
		i.map(({ lane: e, nodes: t }) => /* @__PURE__ */ (0, M.jsxs)("section", {
			"aria-label": `Lane: ${e?.label ?? "none"}`,
			children: [/* @__PURE__ */ (0, M.jsxs)("h3", { children: [e && /* @__PURE__ */ (0, M.jsx)("span", {
				className: "jm-dot",
				style: { background: e.colour }
			}), e?.label ?? "No lane"] }), /* @__PURE__ */ (0, M.jsx)("ul", {
				className: "jm-list",
				children: t.map((e) => /* @__PURE__ */ (0, M.jsx)(Nl, { node: e }, e.id))
			})]
		}, e?.id ?? "")),
		e.nodes.length === 0 && /* @__PURE__ */ (0, M.jsx)("p", {
			className: "jm-quiet",
			children: "No places yet."
		})
	] });
}
var Nl = (0, v.memo)(function({ node: e }) {
	let t = S(), n = C((t) => t.selection.nodes.includes(e.id)), { id: r, label: i } = e;
	return /* @__PURE__ */ (0, M.jsx)(Zt, {
		thing: {
			kind: "node",
			id: r
		},
		name: i,
		about: Cn[e.kind],
		selected: n,
		rename: (e) => {
			let n = Gt(e, "place");
			return "wrong" in n ? n.wrong : (V(t, `renamed '${i}' to '${n.value}'`, (e) => er(e, [r], { label: n.value })), null);
		},
		remove: () => ut(t, { nodes: [r] }),
		children: /* @__PURE__ */ (0, M.jsx)(wl, {
			name: i,
			at: e,
			thing: {
				kind: "node",
				id: r
			}
		})
	});
});
// src/canvas/panel/ConnectForm.tsx
function Pl() {
	let e = S(), t = C((e) => e.drawing), [n, r] = (0, v.useState)({
		from: "",
		to: ""
	}), [i, a] = (0, v.useState)(null), o = (e) => t.nodes.some((t) => t.id === e) ? e : "", s = (e) => {
		a(null), r({
			...n,
			...e
		});
	};
	return /* @__PURE__ */ (0, M.jsxs)("form", {
		className: "jm-add",
		"aria-label": "Connect two places",
		onSubmit: (i) => {
			i.preventDefault();
			let s = o(n.from), c = o(n.to);
			s === "" || c === "" ? a(s === "" ? "Choose where the way begins." : "Choose where it ends.") : (Ae(t, I({
				from: s,
				to: c
			})) ? a(`There is a way from ${Oe(t, {
				from: s,
				to: c
			})} already.`) : r({
				from: s,
				to: ""
			}), De(e, s, c));
		},
		children: [
			/* @__PURE__ */ (0, M.jsxs)("div", {
				className: "jm-pair",
				children: [/* @__PURE__ */ (0, M.jsxs)(vt, {
					label: "From",
					value: o(n.from),
					put: (e) => s({ from: e }),
					children: [/* @__PURE__ */ (0, M.jsx)("option", {
						value: "",
						children: "Choose …"
					}), /* @__PURE__ */ (0, M.jsx)(gt, {})]
				}), /* @__PURE__ */ (0, M.jsxs)(vt, {
					label: "To",
					value: o(n.to),
					put: (e) => s({ to: e }),
					children: [/* @__PURE__ */ (0, M.jsx)("option", {
						value: "",
						children: "Choose …"
					}), /* @__PURE__ */ (0, M.jsx)(gt, {})]
				})]
			}),
			i && /* @__PURE__ */ (0, M.jsx)("p", {
				className: "jm-wrong",
				role: "alert",
				children: i
			}),
			/* @__PURE__ */ (0, M.jsx)("button", {
				type: "submit",
				className: "jm-button",
				children: "Connect"
			})
		]
	});
}
// src/canvas/panel/WayList.tsx
var Fl = .1;
function Il() {
	let e = C((e) => e.drawing), [t, n] = (0, v.useState)(""), r = e.edges.length > 15, i = (0, v.useMemo)(() => e.edges.map((t) => ({
		edge: t,
		name: Oe(e, t)
	})), [e]), a = r ? i.filter(({ name: e }) => pt(e, t)) : i;
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [
		/* @__PURE__ */ (0, M.jsx)(Pl, {}),
		r && /* @__PURE__ */ (0, M.jsx)(jl, {
			label: "Filter ways",
			text: t,
			put: n,
			found: a.length
		}),
		/* @__PURE__ */ (0, M.jsx)("ul", {
			className: "jm-list",
			children: a.map(({ edge: e, name: t }) => /* @__PURE__ */ (0, M.jsx)(Ll, {
				edge: e,
				name: t
			}, I(e)))
		}),
		i.length === 0 && /* @__PURE__ */ (0, M.jsx)("p", {
			className: "jm-quiet",
			children: "No ways yet."
		})
	] });
}
var Ll = (0, v.memo)(function({ edge: e, name: t }) {
	let n = S(), r = I(e), i = C((e) => e.selection.edges.includes(r)), a = (i) => {
		let a = Math.round((e.bend + i * Fl) * 100) / 100;
		if (i === 0 || Math.abs(a) > 2) return;
		let o = `bent ${ke(n.editor.state.drawing, e)}`;
		V(n, o, (e) => ge(e, r, a), z({ edges: [r] })), n.say(a === 0 ? `${t} is straight` : `${t} bent by ${Ie(a)}`);
	}, o = e.from === e.to;
	return /* @__PURE__ */ (0, M.jsx)(Zt, {
		thing: {
			kind: "edge",
			key: r
		},
		name: t,
		about: e.bend === 0 || o ? void 0 : `bent ${Ie(e.bend)}`,
		selected: i,
		arrow: o ? void 0 : a,
		hint: o ? void 0 : "Left and right arrow keys bend it.",
		remove: () => ut(n, { edges: [r] })
	});
}), Rl = {
	places: Ml,
	ways: Il,
	lanes: en,
	notes: Dl
}, zl = [
	["places", "Places"],
	["ways", "Ways"],
	["lanes", "Lanes"],
	["notes", "Notes"]
];
function Bl() {
	let e = C((e) => e.drawing), [t, n] = (0, v.useState)("places"), r = (0, v.useId)(), i = {
		places: e.nodes.length,
		ways: e.edges.length,
		lanes: e.lanes.length,
		notes: e.notes.length
	}, a = Rl[t];
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [
		/* @__PURE__ */ (0, M.jsx)(Lt, { children: "The map as lists" }),
		/* @__PURE__ */ (0, M.jsxs)("fieldset", {
			className: "jm-segments",
			children: [/* @__PURE__ */ (0, M.jsx)("legend", {
				className: "jm-unseen",
				children: "What is listed"
			}), zl.map(([e, a]) => /* @__PURE__ */ (0, M.jsxs)("label", { children: [/* @__PURE__ */ (0, M.jsx)("input", {
				type: "radio",
				name: r,
				checked: t === e,
				onChange: () => n(e)
			}), /* @__PURE__ */ (0, M.jsxs)("span", { children: [
				a,
				" ",
				/* @__PURE__ */ (0, M.jsx)("b", { children: i[e].toLocaleString("en-GB") })
			] })] }, e))]
		}),
		/* @__PURE__ */ (0, M.jsx)(a, {})
	] });
}
// src/canvas/moves/offMapMoves.ts
function Vl(e, t) {
	let n = new Map(t.nodes.map((e) => [e.id, e.kind])), r = new Set(t.edges.map(I)), i = ({ from: e, to: t }) => n.has(e) && n.get(e) !== "exit" && n.has(t) && e !== t;
	return (e ?? []).filter((e) => e.moves > 0 && i(e) && !r.has(I(e))).sort((e, t) => t.moves - e.moves);
}
// src/canvas/panel/MovesPanel.tsx
var Hl = 10, Ul = 200;
function Wl() {
	let e = S(), t = w((e) => e.movesShown), n = E((e) => e.moves), r = C((e) => e.drawing), i = (0, v.useMemo)(() => n ? Vl(n, r) : [], [n, r]), a = (t) => {
		let n = t.length === 1 ? `drew ${ke(r, t[0])}` : `drew ${Ce(t.length, "way")} of the data`;
		V(e, n, (e) => t.reduce((e, { from: t, to: n }) => he(e, t, n).drawing, e));
	}, o = i.slice(0, Hl);
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [
		/* @__PURE__ */ (0, M.jsx)(Lt, { children: "Moves in the data" }),
		/* @__PURE__ */ (0, M.jsxs)("label", {
			className: "jm-tick",
			children: [/* @__PURE__ */ (0, M.jsx)("input", {
				type: "checkbox",
				role: "switch",
				checked: t,
				onChange: (t) => e.showMoves(t.target.checked)
			}), "Show how many go each way"]
		}),
		n === null && /* @__PURE__ */ (0, M.jsx)("p", {
			className: "jm-quiet",
			role: "status",
			children: t ? "Counting the moves …" : "Switch it on, and the moves of the loaded data are counted."
		}),
		n && /* @__PURE__ */ (0, M.jsxs)("h3", { children: ["Moves that no way carries", i.length > 0 && `: ${i.length.toLocaleString("en-GB")}`] }),
		n && i.length === 0 && /* @__PURE__ */ (0, M.jsx)("p", {
			className: "jm-quiet",
			children: "None: every move in the data goes along a way."
		}),
		i.length > 1 && /* @__PURE__ */ (0, M.jsx)("button", {
			type: "button",
			className: "jm-button",
			onClick: () => a(o),
			children: i.length > Hl ? "Draw the first ten" : `Draw all ${i.length}`
		}),
		/* @__PURE__ */ (0, M.jsx)("ul", {
			className: "jm-list",
			children: i.slice(0, Ul).map((e) => /* @__PURE__ */ (0, M.jsxs)("li", {
				"data-row": `${e.from} ${e.to}`,
				className: "jm-list-row",
				children: [/* @__PURE__ */ (0, M.jsxs)("div", {
					className: "jm-off-move",
					children: [
						/* @__PURE__ */ (0, M.jsxs)("b", { children: [Oe(r, e), ":"] }),
						" ",
						Le(e)
					]
				}), /* @__PURE__ */ (0, M.jsx)("div", {
					className: "jm-list-acts",
					children: /* @__PURE__ */ (0, M.jsx)("button", {
						type: "button",
						className: "jm-link",
						"aria-label": `Draw this way: ${Oe(r, e)}`,
						onClick: () => a([e]),
						children: "Draw this way"
					})
				})]
			}, `${e.from} ${e.to}`))
		}),
		i.length > Ul && /* @__PURE__ */ (0, M.jsxs)("p", {
			className: "jm-quiet",
			children: [
				"and ",
				(i.length - Ul).toLocaleString("en-GB"),
				" more, each smaller."
			]
		})
	] });
}
// src/canvas/checks/worded.ts
function Gl(e, t) {
	let n = Object.hasOwn(t, e.code) ? t[e.code] : void 0;
	return n ? {
		severity: n.severity,
		words: ql(Kl(n.text, e)),
		advice: Kl(n.advice, e)
	} : {
		severity: "warning",
		words: ql(`${e.place}: ${e.code}`),
		advice: ""
	};
}
function Kl(e, { place: t, value: n, count: r }) {
	let i = {
		place: t,
		value: n,
		count: r.toLocaleString("en-GB")
	};
	return e.replace(/\{(place|value|count)\}/g, (e, t) => i[t]);
}
function ql(e) {
	return e.charAt(0).toUpperCase() + e.slice(1);
}
// src/canvas/panel/problemGroups.ts
function Jl(e, t) {
	let n = e.map((e, n) => ({
		...Gl(e, t),
		thing: e.thing,
		key: `${e.code} ${e.place} ${e.value} ${n}`
	})), r = ({ severity: e }) => e === "warning" ? 0 : 1;
	return {
		stop: n.filter(({ severity: e }) => e === "error"),
		other: n.filter(({ severity: e }) => e !== "error").sort((e, t) => r(e) - r(t))
	};
}
function Yl(e) {
	return e === 1 ? "The map cannot be played until this is mended" : `The map cannot be played until these ${e.toLocaleString("en-GB")} are mended`;
}
// src/canvas/panel/ProblemsPanel.tsx
function Xl({ found: e }) {
	let { stop: t, other: n } = Jl(e, E((e) => e.words));
	return e.length === 0 ? /* @__PURE__ */ (0, M.jsx)(Lt, {
		about: "The map can be played as it is.",
		children: "Nothing to mend."
	}) : /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [
		/* @__PURE__ */ (0, M.jsx)(Lt, {
			about: t.length > 0 ? "You can go on drawing, and save, all the same." : "The map can be played as it is.",
			children: "Problems"
		}),
		t.length > 0 && /* @__PURE__ */ (0, M.jsxs)("section", {
			"aria-label": Yl(t.length),
			children: [/* @__PURE__ */ (0, M.jsx)("h3", {
				className: "jm-stops",
				children: Yl(t.length)
			}), /* @__PURE__ */ (0, M.jsx)($l, { problems: t })]
		}),
		n.length > 0 && /* @__PURE__ */ (0, M.jsxs)("section", {
			"aria-label": "Worth a look",
			children: [/* @__PURE__ */ (0, M.jsx)("h3", { children: "Worth a look" }), /* @__PURE__ */ (0, M.jsx)($l, { problems: n })]
		})
	] });
}
var Zl = 100, Ql = {
	error: "Error",
	warning: "Warning",
	repair: "Note",
	note: "Note"
};
function $l({ problems: e }) {
	return /* @__PURE__ */ (0, M.jsxs)("ul", {
		className: "jm-problems",
		children: [e.slice(0, Zl).map(({ key: e, thing: t, severity: n, words: r, advice: i }) => /* @__PURE__ */ (0, M.jsxs)("li", {
			"data-row": e,
			className: n === "error" ? "jm-problem jm-error" : "jm-problem",
			children: [/* @__PURE__ */ (0, M.jsxs)(qt, {
				thing: t,
				className: "jm-problem-go",
				children: [
					/* @__PURE__ */ (0, M.jsxs)("b", { children: [Ql[n], ":"] }),
					" ",
					r
				]
			}), i && /* @__PURE__ */ (0, M.jsx)("p", {
				className: "jm-quiet",
				children: i
			})]
		}, e)), e.length > Zl && /* @__PURE__ */ (0, M.jsxs)("li", {
			className: "jm-quiet",
			children: [
				"and ",
				(e.length - Zl).toLocaleString("en-GB"),
				" more"
			]
		})]
	});
}
// src/canvas/panel/ColourChoice.tsx
function eu({ group: e, name: t, value: n, colour: r, checked: i, put: a }) {
	return /* @__PURE__ */ (0, M.jsxs)("label", {
		className: "jm-swatch",
		title: t,
		children: [/* @__PURE__ */ (0, M.jsx)("input", {
			type: "radio",
			name: e,
			value: n,
			checked: i,
			onChange: () => a(n),
			"aria-label": t
		}), /* @__PURE__ */ (0, M.jsx)("span", { style: { background: r } })]
	});
}
function tu(e) {
	return qe.find((t) => t.value === e.toLowerCase())?.name ?? e;
}
function nu({ label: e = "Colour", value: t, own: n, put: r }) {
	let i = (0, v.useId)(), [a, o] = (0, v.useState)(null), s = t !== void 0 && t !== "" && !qe.some((e) => e.value === t.toLowerCase()), c = (e) => {
		let t = () => {
			o(null), r(e.value);
		};
		return e.addEventListener("change", t), () => e.removeEventListener("change", t);
	}, l = t === void 0 ? "different colours" : t === "" ? "as its lane" : tu(t);
	return /* @__PURE__ */ (0, M.jsxs)("fieldset", {
		className: "jm-colours",
		children: [/* @__PURE__ */ (0, M.jsxs)("legend", { children: [
			e,
			" ",
			/* @__PURE__ */ (0, M.jsx)("span", {
				className: "jm-quiet",
				children: l
			})
		] }), /* @__PURE__ */ (0, M.jsxs)("div", {
			className: "jm-swatches",
			children: [
				n !== void 0 && /* @__PURE__ */ (0, M.jsx)(eu, {
					group: i,
					name: "As its lane",
					value: "",
					colour: n,
					checked: t === "",
					put: r
				}),
				qe.map((e) => /* @__PURE__ */ (0, M.jsx)(eu, {
					group: i,
					name: e.name,
					value: e.value,
					colour: e.value,
					checked: t?.toLowerCase() === e.value,
					put: r
				}, e.value)),
				/* @__PURE__ */ (0, M.jsx)("label", {
					className: s ? "jm-swatch jm-other jm-chosen" : "jm-swatch jm-other",
					title: "Another colour",
					children: /* @__PURE__ */ (0, M.jsx)("input", {
						ref: c,
						type: "color",
						"aria-label": s ? `Another colour, now ${t}` : "Another colour",
						value: a ?? (s ? t : n || qe[0].value),
						onChange: (e) => o(e.target.value)
					})
				})
			]
		})]
	});
}
// src/canvas/panel/useTyped.ts
function ru(e, t, n = !1) {
	let [r, i] = (0, v.useState)(null), [a, o] = (0, v.useState)(null), s = (0, v.useRef)({
		text: r,
		value: e,
		take: t
	});
	(0, v.useLayoutEffect)(() => {
		s.current = {
			text: s.current.text,
			value: e,
			take: t
		};
	});
	let c = (0, v.useCallback)((e, t) => {
		s.current.text = e, i(e), o(t);
	}, []), l = (0, v.useCallback)(() => {
		let e = s.current.text;
		if (e === null) return;
		let t = e === s.current.value ? null : s.current.take(e);
		c(t === null ? null : e, t);
	}, [c]);
	(0, v.useLayoutEffect)(() => () => {
		let { text: e, value: t, take: n } = s.current;
		s.current.text = null, e !== null && e !== t && n(e);
	}, []);
	let u = Jt((e) => {
		e.key === "Enter" && (!n || e.ctrlKey || e.metaKey) ? (l(), Yt(e)) : e.key === "Escape" && s.current.text !== null ? (c(null, null), Yt(e)) : (e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "s" && l();
	});
	return {
		text: r ?? e,
		wrong: a,
		ref: u,
		type: (e) => c(e, null),
		finish: l
	};
}
// src/canvas/panel/TextField.tsx
function K({ label: e, value: t, hint: n, hideLabel: r, className: i, placeholder: a, take: o, numeric: s }) {
	let c = ru(t, o);
	return /* @__PURE__ */ (0, M.jsx)(_t, {
		label: e,
		hint: n,
		wrong: c.wrong,
		hideLabel: r,
		className: i,
		children: (e) => /* @__PURE__ */ (0, M.jsx)("input", {
			...e,
			ref: c.ref,
			className: "jm-input",
			type: "text",
			value: c.text,
			placeholder: a,
			autoComplete: "off",
			inputMode: s ? "decimal" : void 0,
			onChange: (e) => c.type(e.target.value),
			onBlur: c.finish
		})
	});
}
function iu({ label: e, value: t, hint: n, take: r, rows: i = 4 }) {
	let a = ru(t, r, !0);
	return /* @__PURE__ */ (0, M.jsx)(_t, {
		label: e,
		hint: n,
		wrong: a.wrong,
		children: (e) => /* @__PURE__ */ (0, M.jsx)("textarea", {
			...e,
			ref: a.ref,
			className: "jm-input",
			rows: i,
			value: a.text,
			onChange: (e) => a.type(e.target.value),
			onBlur: a.finish
		})
	});
}
// src/canvas/panel/LaneProperties.tsx
function au({ lane: e }) {
	let t = S(), n = C((e) => e.drawing), r = n.nodes.filter((t) => t.lane === e.id), i = n.lanes.findIndex((t) => t.id === e.id), a = (n) => {
		let r = Gt(n, "lane");
		return "wrong" in r ? r.wrong : (V(t, `renamed the lane '${e.label}' to '${r.value}'`, (t) => et(t, e.id, { label: r.value })), null);
	}, o = (n) => V(t, `moved the lane '${e.label}' ${n < 0 ? "up" : "down"}`, (t) => nt(t, e.id, n));
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [
		/* @__PURE__ */ (0, M.jsx)(Lt, {
			about: `Lane ${i + 1} of ${n.lanes.length}`,
			children: e.label
		}),
		/* @__PURE__ */ (0, M.jsx)(K, {
			label: "Name",
			value: e.label,
			take: a
		}),
		/* @__PURE__ */ (0, M.jsx)(nu, {
			value: e.colour,
			put: (n) => V(t, `coloured the lane '${e.label}'`, (t) => et(t, e.id, { colour: n }))
		}),
		/* @__PURE__ */ (0, M.jsxs)("div", {
			className: "jm-buttons",
			children: [/* @__PURE__ */ (0, M.jsx)("button", {
				type: "button",
				className: "jm-button",
				"aria-disabled": i === 0,
				onClick: () => o(-1),
				children: "Move up"
			}), /* @__PURE__ */ (0, M.jsx)("button", {
				type: "button",
				className: "jm-button",
				"aria-disabled": i === n.lanes.length - 1,
				onClick: () => o(1),
				children: "Move down"
			})]
		}),
		/* @__PURE__ */ (0, M.jsx)("p", {
			className: "jm-hint",
			children: "“Tidy” lays the lanes out in this order."
		}),
		/* @__PURE__ */ (0, M.jsx)("h3", { children: r.length === 0 ? "No places in it yet" : Ce(r.length, "place") }),
		/* @__PURE__ */ (0, M.jsx)("ul", {
			className: "jm-links",
			children: r.map((e) => /* @__PURE__ */ (0, M.jsx)("li", { children: /* @__PURE__ */ (0, M.jsx)(qt, {
				thing: {
					kind: "node",
					id: e.id
				},
				children: e.label
			}) }, e.id))
		}),
		/* @__PURE__ */ (0, M.jsx)("div", {
			className: "jm-buttons",
			children: /* @__PURE__ */ (0, M.jsx)("button", {
				type: "button",
				className: "jm-button jm-danger",
				onClick: () => V(t, `deleted the lane '${e.label}'`, (t) => tt(t, e.id)),
				children: "Delete lane"
			})
		}),
		r.length > 0 && /* @__PURE__ */ (0, M.jsx)("p", {
			className: "jm-hint",
			children: "Its places stay, without a lane."
		})
	] });
}
// src/canvas/model/background.ts
var ou = 20, su = 1e6;
function cu(e, t) {
	if (t === null) return ue(e, { background: null });
	let { x: n, y: r, width: i, opacity: a } = t;
	if (![
		n,
		r,
		i,
		a
	].every(Number.isFinite)) return e;
	let o = (e, t, n) => Math.max(t, Math.min(n, e)) + 0, s = {
		x: o(Math.round(n), -1e6, su),
		y: o(Math.round(r), -1e6, su),
		width: o(Math.round(i), ou, su),
		opacity: o(a, 0, 1),
		shown: t.shown
	};
	return ue(e, { background: e.background ? le(e.background, s) : s });
}
function lu(e) {
	let t = wn(me(e));
	return {
		x: t.left,
		y: t.top,
		width: Math.max(Math.round(t.right - t.left), 400),
		opacity: .35,
		shown: !0
	};
}
function uu(e) {
	return cu(e, lu(e));
}
// src/canvas/panel/NumberField.tsx
function du({ label: e, value: t, read: n, put: r, hint: i, className: a, hideLabel: o }) {
	return /* @__PURE__ */ (0, M.jsx)(K, {
		label: e,
		value: t === null ? "" : String(t),
		take: (e) => {
			let t = n(e);
			return "wrong" in t ? t.wrong : (r(t.value), null);
		},
		hint: i,
		className: a,
		hideLabel: o,
		numeric: !0
	});
}
// src/canvas/panel/BackgroundFields.tsx
function fu({ picture: e }) {
	let t = S(), n = C((e) => e.drawing.background), r = (0, v.useRef)(null), [i, a] = (0, v.useState)(null), o = (e, n) => V(t, e, (e) => cu(e, {
		...e.background ?? lu(e),
		...n
	})), s = (0, v.useRef)(o);
	s.current = o, (0, v.useEffect)(() => {
		let e = r.current, t = () => {
			a(null), s.current("changed the strength of the picture to trace", { opacity: Number(e?.value) / 100 });
		};
		return e?.addEventListener("change", t), () => e?.removeEventListener("change", t);
	}, [n !== null]);
	let c = i ?? Math.round((n?.opacity ?? 0) * 100);
	return /* @__PURE__ */ (0, M.jsxs)("section", {
		"aria-label": "Picture to trace",
		className: "jm-background-fields",
		children: [
			/* @__PURE__ */ (0, M.jsx)("h3", { children: "Picture to trace" }),
			/* @__PURE__ */ (0, M.jsxs)("label", {
				className: "jm-tick",
				children: [/* @__PURE__ */ (0, M.jsx)("input", {
					type: "checkbox",
					checked: n?.shown ?? !1,
					onChange: (e) => o(e.target.checked ? "showed the picture to trace" : "hid the picture to trace", { shown: e.target.checked })
				}), "Shown behind the map"]
			}),
			n && /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [/* @__PURE__ */ (0, M.jsx)(_t, {
				label: `Strength: ${c}%`,
				children: (e) => /* @__PURE__ */ (0, M.jsx)("input", {
					...e,
					ref: r,
					className: "jm-slider",
					type: "range",
					min: 5,
					max: 100,
					step: 5,
					value: c,
					"aria-valuetext": `${c}%`,
					onChange: (e) => a(Number(e.target.value))
				})
			}), /* @__PURE__ */ (0, M.jsxs)("div", {
				className: "jm-pair",
				children: [
					/* @__PURE__ */ (0, M.jsx)(du, {
						label: "Left edge",
						value: n.x,
						read: H,
						put: (e) => o("moved the picture to trace", { x: e })
					}),
					/* @__PURE__ */ (0, M.jsx)(du, {
						label: "Top edge",
						value: n.y,
						read: H,
						put: (e) => o("moved the picture to trace", { y: e })
					}),
					/* @__PURE__ */ (0, M.jsx)(du, {
						label: "Width",
						value: n.width,
						read: Wt,
						put: (e) => o("resized the picture to trace", { width: e })
					}),
					/* @__PURE__ */ (0, M.jsxs)("p", {
						className: "jm-hint",
						children: [
							"Its height follows: ",
							Math.round(n.width * e.height / Math.max(e.width, 1)).toLocaleString("en-GB"),
							"."
						]
					})
				]
			})] })
		]
	});
}
// src/canvas/panel/MapProperties.tsx
var pu = 3;
function mu() {
	let e = S(), t = C((e) => e.drawing), n = E((e) => e.picture), { name: r, nodes: i, edges: a, lanes: o } = t, s = (t) => {
		let n = t.replace(/\s+/g, " ").trim();
		return V(e, n === "" ? "took the map's name away" : `named the map '${n}'`, (e) => e.name === n ? e : {
			...e,
			name: n
		}), null;
	}, c = /* @__PURE__ */ (0, M.jsxs)("ol", {
		className: "jm-begin",
		children: [
			/* @__PURE__ */ (0, M.jsx)("li", { children: "Double-click on empty space, or press “Add node”, and type a name." }),
			/* @__PURE__ */ (0, M.jsx)("li", { children: "Drag from a place's side to another place to draw a way between them." }),
			/* @__PURE__ */ (0, M.jsx)("li", { children: "Select a place to say here what it is. Everything can be undone." })
		]
	});
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [
		/* @__PURE__ */ (0, M.jsx)(Lt, {
			about: `${Ce(i.length, "place")}, ${Ce(a.length, "way")}`,
			children: r || "Map without a name"
		}),
		i.length < pu && c,
		/* @__PURE__ */ (0, M.jsx)(K, {
			label: "Name of the map",
			value: r,
			take: s
		}),
		/* @__PURE__ */ (0, M.jsx)("h3", { children: "Lanes" }),
		o.length === 0 && /* @__PURE__ */ (0, M.jsx)("p", {
			className: "jm-quiet",
			children: "A lane is a team or a service area. It gives its places a colour and a band."
		}),
		/* @__PURE__ */ (0, M.jsx)("ul", {
			className: "jm-links",
			children: o.map((e) => /* @__PURE__ */ (0, M.jsxs)("li", { children: [/* @__PURE__ */ (0, M.jsx)("span", {
				className: "jm-dot",
				style: { background: e.colour }
			}), /* @__PURE__ */ (0, M.jsx)(qt, {
				thing: {
					kind: "lane",
					id: e.id
				},
				children: e.label
			})] }, e.id))
		}),
		/* @__PURE__ */ (0, M.jsx)(Kt, {}),
		i.length >= pu && c,
		n && /* @__PURE__ */ (0, M.jsx)(fu, { picture: n })
	] });
}
// src/canvas/panel/CodesOf.tsx
var hu = 6;
function gu({ id: e }) {
	let t = E((e) => e.mapped), n = C((e) => e.drawing.redirects), [r, i] = (0, v.useState)(!1), a = (0, v.useMemo)(() => lt(t, n), [t, n]), o = Object.hasOwn(a, e) ? a[e].codes : [];
	if (Object.keys(t).length === 0) return null;
	let s = o.length - hu;
	return /* @__PURE__ */ (0, M.jsxs)("div", { children: [
		/* @__PURE__ */ (0, M.jsx)("h3", { children: "Codes that lead here" }),
		o.length === 0 && /* @__PURE__ */ (0, M.jsx)("p", {
			className: "jm-quiet",
			children: "None; codes are sent to places on the page Codes."
		}),
		/* @__PURE__ */ (0, M.jsx)("ul", {
			className: "jm-codes",
			children: (r ? o : o.slice(0, hu)).map((e, t) => /* @__PURE__ */ (0, M.jsx)("li", { children: e }, `${t} ${e}`))
		}),
		s > 0 && /* @__PURE__ */ (0, M.jsx)("button", {
			type: "button",
			className: "jm-link",
			"aria-expanded": r,
			onClick: () => i(!r),
			children: r ? "Show fewer" : `and ${s.toLocaleString("en-GB")} more`
		})
	] });
}
// src/canvas/panel/KindChoice.tsx
function _u({ value: e, put: t }) {
	let n = (0, v.useId)(), [r, i] = (0, v.useState)(null), [a, o] = (0, v.useState)(!1), s = Ge.find(({ kind: t }) => t === (r ?? e));
	return /* @__PURE__ */ (0, M.jsxs)("fieldset", {
		className: "jm-kinds",
		onPointerLeave: () => i(null),
		children: [
			/* @__PURE__ */ (0, M.jsx)("legend", { children: "Kind" }),
			/* @__PURE__ */ (0, M.jsx)("div", {
				className: a ? "jm-kinds-all" : "jm-kinds-grid",
				children: Ge.map(({ kind: r, name: o, does: s }) => /* @__PURE__ */ (0, M.jsxs)("label", {
					onPointerEnter: () => i(r),
					children: [
						/* @__PURE__ */ (0, M.jsx)("input", {
							type: "radio",
							name: n,
							value: r,
							checked: r === e,
							onChange: () => t(r),
							"aria-describedby": `${n}-${r}`
						}),
						/* @__PURE__ */ (0, M.jsx)(Rt, { kind: r }),
						/* @__PURE__ */ (0, M.jsx)("span", {
							className: "jm-kind-name",
							children: o
						}),
						/* @__PURE__ */ (0, M.jsx)("span", {
							id: `${n}-${r}`,
							className: a ? "jm-kind-does" : "jm-unseen",
							"aria-hidden": !a || void 0,
							children: s
						})
					]
				}, r))
			}),
			!a && /* @__PURE__ */ (0, M.jsx)("p", {
				className: "jm-kind-told",
				"aria-hidden": "true",
				children: s?.does ?? "They are of different kinds."
			}),
			/* @__PURE__ */ (0, M.jsx)("button", {
				type: "button",
				className: "jm-link",
				"aria-expanded": a,
				onClick: () => o(!a),
				children: a ? "Show less" : "Compare the four kinds"
			})
		]
	});
}
// src/canvas/panel/LaneChoice.tsx
var vu = "*new", yu = "*mixed";
function bu({ ids: e, value: t }) {
	let n = S(), r = C((e) => e.drawing.lanes), [i, a] = (0, v.useState)(!1), o = (0, v.useRef)(null), s = () => {
		a(!1), o.current?.querySelector("select")?.focus();
	}, c = (t) => {
		if (a(t === vu), t === vu || t === yu) return;
		let i = r.find((e) => e.id === t)?.label;
		V(n, i === void 0 ? "took places out of their lane" : `moved to the lane '${i}'`, (n) => er(n, e, { lane: t }));
	}, l = t !== void 0 && t !== "" && !r.some((e) => e.id === t);
	return /* @__PURE__ */ (0, M.jsxs)("div", {
		ref: o,
		children: [/* @__PURE__ */ (0, M.jsxs)(vt, {
			label: "Lane",
			value: i ? vu : t ?? yu,
			put: c,
			children: [
				t === void 0 && /* @__PURE__ */ (0, M.jsx)("option", {
					value: yu,
					disabled: !0,
					children: "Different lanes"
				}),
				/* @__PURE__ */ (0, M.jsx)("option", {
					value: "",
					children: "No lane"
				}),
				r.map((e) => /* @__PURE__ */ (0, M.jsx)("option", {
					value: e.id,
					children: e.label
				}, e.id)),
				l && /* @__PURE__ */ (0, M.jsxs)("option", {
					value: t,
					children: [t, " (not on this map)"]
				}),
				/* @__PURE__ */ (0, M.jsx)("option", {
					value: vu,
					children: "New lane …"
				})
			]
		}), i && /* @__PURE__ */ (0, M.jsx)(xu, {
			ids: e,
			done: s
		})]
	});
}
function xu({ ids: e, done: t }) {
	let n = S(), [r, i] = (0, v.useState)(""), [a, o] = (0, v.useState)(null), s = () => {
		let i = Gt(r, "lane");
		"wrong" in i ? o(i.wrong) : (V(n, `added the lane '${i.value}'`, (t) => {
			let n = $e(t, i.value);
			return er(n.drawing, e, { lane: n.id });
		}), t());
	};
	return /* @__PURE__ */ (0, M.jsxs)("form", {
		className: "jm-inline-form",
		onSubmit: (e) => {
			e.preventDefault(), s();
		},
		children: [
			/* @__PURE__ */ (0, M.jsx)("input", {
				className: "jm-input",
				"aria-label": "Name of the new lane",
				placeholder: "Name of the new lane",
				value: r,
				autoFocus: !0,
				autoComplete: "off",
				"aria-invalid": a !== null || void 0,
				onChange: (e) => {
					i(e.target.value), o(null);
				}
			}),
			/* @__PURE__ */ (0, M.jsx)("button", {
				type: "submit",
				className: "jm-button",
				children: "Add lane"
			}),
			/* @__PURE__ */ (0, M.jsx)("button", {
				type: "button",
				className: "jm-button",
				onClick: t,
				children: "Cancel"
			}),
			a && /* @__PURE__ */ (0, M.jsx)("p", {
				className: "jm-wrong",
				role: "alert",
				children: a
			})
		]
	});
}
// src/canvas/panel/StandardChoice.tsx
function Su({ node: e }) {
	let t = S(), n = ht(e.kind, e.standard), r = (e) => n.filter((t) => t.exit === e).map((e) => /* @__PURE__ */ (0, M.jsx)("option", {
		value: e.id,
		children: e.name
	}, e.id)), i = (n) => {
		V(t, `changed the stage of '${e.label}'`, (t) => er(t, [e.id], { standard: n }));
	}, a = (e.kind === "exit" ? [["Ways out", !0], ["Steps that this map leaves to others", !1]] : [["Steps", !1], ["Ways out", !0]]).filter(([, e]) => n.some((t) => t.exit === e));
	return /* @__PURE__ */ (0, M.jsxs)(vt, {
		label: "Sector-standard stage",
		value: e.standard,
		put: i,
		children: [/* @__PURE__ */ (0, M.jsx)("option", {
			value: "",
			children: "None"
		}), a.map(([e, t]) => /* @__PURE__ */ (0, M.jsx)("optgroup", {
			label: e,
			children: r(t)
		}, e))]
	});
}
// src/canvas/panel/TargetFields.tsx
function Cu({ node: e }) {
	let t = S(), [n, r] = (0, v.useState)(null), { target: i } = e, a = i ?? n, o = (n, r) => V(t, `${n} '${e.label}'`, (t) => er(t, [e.id], { target: r })), s = (e) => {
		r(e ? {
			unit: "working",
			from: ""
		} : null), !e && i && o("took off the target of", null);
	}, c = (e) => {
		i ? o("changed the target of", {
			...i,
			...e
		}) : e.days === void 0 ? r({
			unit: "working",
			from: "",
			...n,
			...e
		}) : o("set a target for", {
			unit: "working",
			from: "",
			...n,
			days: e.days
		});
	};
	return /* @__PURE__ */ (0, M.jsxs)("fieldset", {
		className: "jm-target",
		children: [
			/* @__PURE__ */ (0, M.jsx)("legend", {
				className: "jm-unseen",
				children: "Target"
			}),
			/* @__PURE__ */ (0, M.jsxs)("label", {
				className: "jm-tick",
				children: [/* @__PURE__ */ (0, M.jsx)("input", {
					type: "checkbox",
					checked: a !== null,
					onChange: (e) => s(e.target.checked)
				}), "Target: how long it should take at most"]
			}),
			a && /* @__PURE__ */ (0, M.jsxs)("div", {
				className: "jm-pair",
				children: [
					/* @__PURE__ */ (0, M.jsx)(du, {
						label: "Days",
						value: i?.days ?? null,
						read: Ht,
						put: (e) => c({ days: e }),
						hint: i ? void 0 : "From 1 to 3,650."
					}),
					/* @__PURE__ */ (0, M.jsxs)(vt, {
						label: "Counted as",
						value: a.unit,
						put: (e) => c({ unit: e }),
						children: [/* @__PURE__ */ (0, M.jsx)("option", {
							value: "working",
							children: "working days"
						}), /* @__PURE__ */ (0, M.jsx)("option", {
							value: "calendar",
							children: "calendar days"
						})]
					}),
					/* @__PURE__ */ (0, M.jsxs)(vt, {
						label: "Counted from",
						className: "jm-whole",
						value: a.from,
						put: (e) => c({ from: e }),
						children: [/* @__PURE__ */ (0, M.jsx)("option", {
							value: "",
							children: "its own start"
						}), /* @__PURE__ */ (0, M.jsx)(gt, { allow: (t) => t.id !== e.id })]
					})
				]
			})
		]
	});
}
// src/canvas/panel/WaysOf.tsx
function wu({ id: e }) {
	let t = C((e) => e.drawing), n = (n, r) => /* @__PURE__ */ (0, M.jsx)("ul", {
		className: "jm-links",
		children: n.map((n) => /* @__PURE__ */ (0, M.jsx)("li", { children: /* @__PURE__ */ (0, M.jsx)(qt, {
			thing: {
				kind: "edge",
				key: I(n)
			},
			children: n[r] === e ? "itself" : B(t, n[r])
		}) }, I(n)))
	}), r = t.edges.filter((t) => t.to === e), i = t.edges.filter((t) => t.from === e);
	return /* @__PURE__ */ (0, M.jsxs)("div", {
		className: "jm-ways-of",
		children: [/* @__PURE__ */ (0, M.jsxs)("div", { children: [/* @__PURE__ */ (0, M.jsx)("h3", { children: "Ways in from" }), r.length > 0 ? n(r, "from") : /* @__PURE__ */ (0, M.jsx)("p", {
			className: "jm-quiet",
			children: "nowhere yet"
		})] }), /* @__PURE__ */ (0, M.jsxs)("div", { children: [/* @__PURE__ */ (0, M.jsx)("h3", { children: "Ways out to" }), i.length > 0 ? n(i, "to") : /* @__PURE__ */ (0, M.jsx)("p", {
			className: "jm-quiet",
			children: "nowhere yet"
		})] })]
	});
}
// src/canvas/panel/NodeProperties.tsx
function Tu({ node: e }) {
	let t = S(), n = C((e) => e.drawing.lanes), { id: r, label: i } = e, a = (e, n) => V(t, e, (e) => er(e, [r], n)), o = (e) => {
		let t = Gt(e, "place");
		return "wrong" in t ? t.wrong : (a(`renamed '${i}' to '${t.value}'`, { label: t.value }), null);
	}, s = (e, n) => V(t, `moved '${i}'`, (t) => tr(t, r, e, n));
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [
		/* @__PURE__ */ (0, M.jsx)(Lt, {
			about: Ge.find(({ kind: t }) => t === e.kind)?.name,
			children: i
		}),
		/* @__PURE__ */ (0, M.jsx)(K, {
			label: "Name",
			value: i,
			take: o
		}),
		/* @__PURE__ */ (0, M.jsx)(_u, {
			value: e.kind,
			put: (e) => a(`made '${i}' ${Eu[e]}`, { kind: e })
		}),
		/* @__PURE__ */ (0, M.jsx)(bu, {
			ids: [r],
			value: e.lane
		}),
		/* @__PURE__ */ (0, M.jsx)(nu, {
			value: e.colour,
			own: n.find((t) => t.id === e.lane)?.colour ?? "#9fb0c0",
			put: (e) => a(`coloured '${i}'`, { colour: e })
		}),
		/* @__PURE__ */ (0, M.jsx)(Su, { node: e }),
		/* @__PURE__ */ (0, M.jsx)(Cu, { node: e }),
		/* @__PURE__ */ (0, M.jsx)(iu, {
			label: "Description",
			value: e.description,
			take: (e) => (a(`described '${i}'`, { description: e.trim() }), null)
		}),
		/* @__PURE__ */ (0, M.jsxs)("div", {
			className: "jm-pair",
			children: [/* @__PURE__ */ (0, M.jsx)(du, {
				label: "Position across",
				value: e.x,
				read: H,
				put: (t) => s(t, e.y)
			}), /* @__PURE__ */ (0, M.jsx)(du, {
				label: "Position down",
				value: e.y,
				read: H,
				put: (t) => s(e.x, t)
			})]
		}),
		/* @__PURE__ */ (0, M.jsx)(gu, { id: r }),
		/* @__PURE__ */ (0, M.jsx)(wu, { id: r }),
		/* @__PURE__ */ (0, M.jsxs)("div", {
			className: "jm-buttons",
			children: [/* @__PURE__ */ (0, M.jsx)("button", {
				type: "button",
				className: "jm-button",
				onClick: () => {
					let { drawing: e, selection: n } = t.editor.state, a = mr(e, z({ nodes: [r] }));
					if (!a) return;
					let o = hr(e, a);
					V(t, `duplicated '${i}'`, () => o.drawing, o.selection ?? n);
				},
				children: "Duplicate"
			}), /* @__PURE__ */ (0, M.jsx)("button", {
				type: "button",
				className: "jm-button jm-danger",
				onClick: () => ut(t, { nodes: [r] }),
				children: "Delete"
			})]
		})
	] });
}
var Eu = {
	entry: "a way in",
	activity: "an activity",
	service: "a service that lasts",
	exit: "a way out"
};
// src/canvas/panel/NoteProperties.tsx
function Du({ note: e }) {
	let t = S(), n = (n, r) => V(t, n, (t) => En(t, e.key, r));
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [
		/* @__PURE__ */ (0, M.jsx)(Lt, { children: "Note" }),
		/* @__PURE__ */ (0, M.jsx)(iu, {
			label: "Words",
			value: e.text,
			take: (e) => e.trim() === "" ? "A note needs words. To take it away, delete it." : (n("changed a note", { text: e.trim() }), null)
		}),
		/* @__PURE__ */ (0, M.jsxs)("div", {
			className: "jm-pair",
			children: [/* @__PURE__ */ (0, M.jsx)(du, {
				label: "Position across",
				value: e.x,
				read: H,
				put: (e) => n("moved a note", { x: e })
			}), /* @__PURE__ */ (0, M.jsx)(du, {
				label: "Position down",
				value: e.y,
				read: H,
				put: (e) => n("moved a note", { y: e })
			})]
		}),
		/* @__PURE__ */ (0, M.jsx)("div", {
			className: "jm-buttons",
			children: /* @__PURE__ */ (0, M.jsx)("button", {
				type: "button",
				className: "jm-button jm-danger",
				onClick: () => ut(t, { notes: [e.key] }),
				children: "Delete"
			})
		})
	] });
}
// src/canvas/panel/AlignButtons.tsx
var Ou = [
	[
		"left",
		"Align left",
		"M3 2v16M6 5h9v3H6zM6 12h5v3H6z"
	],
	[
		"centre",
		"Align centres",
		"M10 2v16M5 5h10v3H5zM7 12h6v3H7z"
	],
	[
		"right",
		"Align right",
		"M17 2v16M5 5h9v3H5zM9 12h5v3H9z"
	],
	[
		"top",
		"Align top",
		"M2 3h16M5 6v9h3V6zM12 6v5h3V6z"
	],
	[
		"middle",
		"Align middles",
		"M2 10h16M5 5v10h3V5zM12 7v6h3V7z"
	],
	[
		"bottom",
		"Align bottom",
		"M2 17h16M5 5v9h3V5zM12 9v5h3V9z"
	]
], ku = [[
	"across",
	"Spread across",
	"M2 2v16M18 2v16M8 6h4v8H8z"
], [
	"down",
	"Spread down",
	"M2 2h16M2 18h16M6 8h8v4H6z"
]];
function Au({ path: e }) {
	return /* @__PURE__ */ (0, M.jsx)("svg", {
		className: "jm-icon",
		viewBox: "0 0 20 20",
		"aria-hidden": "true",
		focusable: "false",
		fill: "none",
		stroke: "currentColor",
		strokeWidth: "1.5",
		strokeLinejoin: "round",
		children: /* @__PURE__ */ (0, M.jsx)("path", { d: e })
	});
}
function ju({ ids: e }) {
	let t = S(), n = Ce(e.length, "place");
	return /* @__PURE__ */ (0, M.jsxs)("div", {
		className: "jm-align",
		role: "group",
		"aria-label": "Align and spread",
		children: [Ou.map(([r, i, a]) => /* @__PURE__ */ (0, M.jsx)("button", {
			type: "button",
			className: "jm-button jm-square",
			"aria-label": i,
			title: i,
			onClick: () => V(t, `aligned ${n}`, (t) => lr(t, e, r)),
			children: /* @__PURE__ */ (0, M.jsx)(Au, { path: a })
		}, r)), ku.map(([r, i, a]) => /* @__PURE__ */ (0, M.jsx)("button", {
			type: "button",
			className: "jm-button jm-square",
			"aria-label": i,
			title: e.length < 3 ? `${i} (three places or more)` : i,
			disabled: e.length < 3,
			onClick: () => V(t, `spread ${n}`, (t) => ur(t, e, r)),
			children: /* @__PURE__ */ (0, M.jsx)(Au, { path: a })
		}, r))]
	});
}
// src/canvas/panel/SeveralProperties.tsx
function Mu() {
	let e = S(), t = C((e) => e.drawing), n = C((e) => e.selection), { nodes: r, edges: i } = n, a = t.nodes.filter((e) => r.includes(e.id)), o = mt(a, (e) => e.lane), s = Ce(r.length, "place");
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [
		/* @__PURE__ */ (0, M.jsx)(Lt, { children: Ne(n) }),
		r.length > 1 && /* @__PURE__ */ (0, M.jsx)(ju, { ids: r }),
		r.length > 0 && /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [
			/* @__PURE__ */ (0, M.jsx)(_u, {
				value: mt(a, (e) => e.kind),
				put: (t) => V(e, `changed the kind of ${s}`, (e) => er(e, r, { kind: t }))
			}),
			/* @__PURE__ */ (0, M.jsx)(bu, {
				ids: r,
				value: o
			}),
			/* @__PURE__ */ (0, M.jsx)(nu, {
				value: mt(a, (e) => e.colour),
				own: t.lanes.find((e) => e.id === o)?.colour ?? "#9fb0c0",
				put: (t) => V(e, `coloured ${s}`, (e) => er(e, r, { colour: t }))
			})
		] }),
		/* @__PURE__ */ (0, M.jsxs)("div", {
			className: "jm-buttons",
			children: [i.length > 0 && /* @__PURE__ */ (0, M.jsxs)("button", {
				type: "button",
				className: "jm-button",
				onClick: () => V(e, `straightened ${Ce(i.length, "way")}`, (e) => i.reduce((e, t) => ge(e, t, 0), e)),
				children: ["Straighten ", Ce(i.length, "way")]
			}), /* @__PURE__ */ (0, M.jsx)("button", {
				type: "button",
				className: "jm-button jm-danger",
				onClick: () => ut(e, n),
				children: "Delete"
			})]
		})
	] });
}
// src/canvas/panel/BendField.tsx
function Nu({ edge: e }) {
	let t = S(), n = (0, v.useRef)(null), [r, i] = (0, v.useState)(null), a = I(e), o = (n) => {
		let r = `${n === 0 ? "straightened" : "bent"} ${ke(t.editor.state.drawing, e)}`;
		V(t, r, (e) => ge(e, a, n));
	}, s = (e) => {
		i(e), U(t).set({ bend: {
			key: a,
			bend: e
		} });
	}, c = (0, v.useRef)(o);
	c.current = o, (0, v.useEffect)(() => {
		let e = n.current, r = () => {
			i(null), U(t).set({ bend: null }), c.current(Number(e?.value));
		};
		return e?.addEventListener("change", r), () => {
			e?.removeEventListener("change", r), U(t).set({ bend: null });
		};
	}, [t]);
	let l = r ?? e.bend;
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [/* @__PURE__ */ (0, M.jsx)(_t, {
		label: "Bend",
		hint: "In the middle it is straight; to either side it bends.",
		children: (e) => /* @__PURE__ */ (0, M.jsx)("input", {
			...e,
			ref: n,
			className: "jm-slider",
			type: "range",
			min: -1,
			max: 1,
			step: .02,
			value: l,
			"aria-valuetext": l === 0 ? "straight" : String(l),
			onChange: (e) => s(Number(e.target.value))
		})
	}), /* @__PURE__ */ (0, M.jsxs)("div", {
		className: "jm-pair jm-bend",
		children: [/* @__PURE__ */ (0, M.jsx)(du, {
			label: "Bend as a number",
			hideLabel: !0,
			value: l,
			read: Ut,
			put: o
		}, a), /* @__PURE__ */ (0, M.jsx)("button", {
			type: "button",
			className: "jm-button",
			"aria-disabled": e.bend === 0,
			onClick: () => o(0),
			children: "Straighten"
		})]
	})] });
}
// src/canvas/panel/WayProperties.tsx
function Pu({ edge: e }) {
	let t = S(), n = C((e) => e.drawing), r = E((e) => e.moves), [i, a] = (0, v.useState)(null), o = I(e), s = e.from === e.to, c = (e, r, i) => {
		I(i) !== o && Ae(n, I(i)) ? a({
			key: o,
			words: `There is a way from ${Oe(n, i)} already.`
		}) : V(t, e, () => r.drawing, z({ edges: [r.key] }));
	}, l = (t) => {
		a(null), c(`changed ${ke(n, e)}`, _e(n, o, t.from, t.to), t);
	}, u = () => {
		a(null), c(`turned ${ke(n, e)} round`, ve(n, o), {
			from: e.to,
			to: e.from
		});
	}, d = r?.find((t) => t.from === e.from && t.to === e.to);
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [
		/* @__PURE__ */ (0, M.jsx)(Lt, {
			about: "Way",
			children: Oe(n, e)
		}),
		/* @__PURE__ */ (0, M.jsx)(vt, {
			label: "From",
			value: e.from,
			put: (t) => l({
				from: t,
				to: e.to
			}),
			children: /* @__PURE__ */ (0, M.jsx)(gt, {})
		}),
		/* @__PURE__ */ (0, M.jsx)(vt, {
			label: "To",
			value: e.to,
			put: (t) => l({
				from: e.from,
				to: t
			}),
			wrong: i?.key === o ? i.words : null,
			children: /* @__PURE__ */ (0, M.jsx)(gt, {})
		}),
		!s && /* @__PURE__ */ (0, M.jsx)(Nu, { edge: e }),
		r && /* @__PURE__ */ (0, M.jsx)("p", { children: d ? `It carries ${Le(d)}.` : "No move in the data goes this way." }),
		/* @__PURE__ */ (0, M.jsxs)("div", {
			className: "jm-buttons",
			children: [!s && /* @__PURE__ */ (0, M.jsx)("button", {
				type: "button",
				className: "jm-button",
				onClick: u,
				children: "Turn round"
			}), /* @__PURE__ */ (0, M.jsx)("button", {
				type: "button",
				className: "jm-button jm-danger",
				onClick: () => ut(t, { edges: [o] }),
				children: "Delete"
			})]
		})
	] });
}
// src/canvas/panel/PropertiesPanel.tsx
function Fu() {
	let e = C((e) => e.drawing), t = C((e) => e.selection);
	if (Se({
		...t,
		lane: null
	}) > 1) return /* @__PURE__ */ (0, M.jsx)(Mu, {});
	let n = e.nodes.find((e) => e.id === t.nodes[0]);
	if (n) return /* @__PURE__ */ (0, M.jsx)(Tu, { node: n }, n.id);
	let r = t.edges.length > 0 ? Ae(e, t.edges[0]) : void 0;
	if (r) return /* @__PURE__ */ (0, M.jsx)(Pu, { edge: r });
	let i = e.notes.find((e) => e.key === t.notes[0]);
	if (i) return /* @__PURE__ */ (0, M.jsx)(Du, { note: i }, i.key);
	let a = e.lanes.find((e) => e.id === t.lane);
	return a ? /* @__PURE__ */ (0, M.jsx)(au, { lane: a }, a.id) : /* @__PURE__ */ (0, M.jsx)(mu, {});
}
// src/canvas/panel/Tabs.tsx
function Iu({ id: e, tabs: t, chosen: n, choose: r }) {
	let i = (0, v.useRef)(null), a = Jt((e) => {
		let a = t.findIndex((e) => e.panel === n), o = {
			ArrowLeft: a - 1,
			ArrowRight: a + 1,
			Home: 0,
			End: t.length - 1
		}[e.key];
		if (o === void 0 || e.ctrlKey || e.metaKey || e.altKey) return;
		let s = t[(o + t.length) % t.length].panel;
		r(s), i.current?.querySelector(`[data-tab="${s}"]`)?.focus(), Yt(e);
	});
	return /* @__PURE__ */ (0, M.jsx)("div", {
		role: "tablist",
		"aria-label": "Panels",
		className: "jm-tablist",
		ref: (e) => (i.current = e, a(e)),
		children: t.map(({ panel: t, name: i, count: a, alarm: o }) => /* @__PURE__ */ (0, M.jsxs)("button", {
			type: "button",
			role: "tab",
			id: `${e}-${t}`,
			"data-tab": t,
			"aria-selected": t === n,
			"aria-controls": `${e}-panel`,
			tabIndex: t === n ? 0 : -1,
			className: "jm-tab",
			onClick: () => r(t),
			children: [i, a !== void 0 && a > 0 && /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [" ", /* @__PURE__ */ (0, M.jsx)("span", {
				className: o ? "jm-count jm-alarm" : "jm-count",
				children: a > 99 ? "99+" : a
			})] })]
		}, t))
	});
}
// src/canvas/checks/names.ts
var Lu = 60;
function Ru(e) {
	let t = [...e.trim().replace(/\s+/g, " ")];
	return `'${t.length <= Lu ? t.join("") : `${t.slice(0, 59).join("")}…`}'`;
}
var zu = class {
	known;
	constructor(e) {
		this.known = new Map(e.nodes.map((e) => [e.id, Ru(e.label)]));
	}
	node(e) {
		return this.known.get(e) ?? Ru(e);
	}
	way(e) {
		return `the way from ${this.node(e.from)} to ${this.node(e.to)}`;
	}
	lane(e) {
		return `the lane ${Ru(e.label)}`;
	}
};
function Bu(e) {
	return e.label.trim().replace(/\s+/g, " ").toLowerCase();
}
// src/canvas/checks/flow.ts
function Vu(e) {
	let t = new zu(e);
	return [
		...Uu(e),
		...qu(e, t),
		...Ju(e, t),
		...Yu(e, t),
		...Wu(e),
		...Xu(e, t),
		...Zu(e)
	];
}
function Hu(e) {
	return {
		kind: "node",
		id: e
	};
}
function Uu({ nodes: e, edges: t }) {
	if (e.some((e) => e.kind === "entry")) return [];
	let n = new Set(t.filter(Ku).map((e) => e.to));
	return [{
		code: "no-entry",
		thing: Hu(Gu(e, (e) => !n.has(e.id), (e) => e.x)),
		place: "the map",
		value: "",
		count: 1
	}];
}
function Wu({ nodes: e, edges: t }) {
	if (e.length === 0 || e.some((e) => e.kind === "exit")) return [];
	let n = new Set(t.filter(Ku).map((e) => e.from));
	return [{
		code: "no-exit",
		thing: Hu(Gu(e, (e) => !n.has(e.id), (e) => -e.x)),
		place: "the map",
		value: "",
		count: 1
	}];
}
function Gu(e, t, n) {
	let r = e.some(t) ? e.filter(t) : e, i;
	for (let e of r) (i === void 0 || n(e) < n(i)) && (i = e);
	return i?.id ?? "";
}
function Ku(e) {
	return e.from !== e.to;
}
function qu({ nodes: e, edges: t }, n) {
	let r = new Set(e.filter((e) => e.kind === "exit").map((e) => e.id));
	return t.filter((e) => r.has(e.from)).map((e) => ({
		code: "exit-with-way-out",
		thing: {
			kind: "edge",
			key: I(e)
		},
		place: n.way(e),
		value: n.node(e.from),
		count: 1
	}));
}
function Ju({ nodes: e, lanes: t }, n) {
	let r = new Set(e.map((e) => e.id)), i = new Set(t.map((e) => e.id));
	return e.flatMap((e) => {
		let t = [], a = {
			thing: Hu(e.id),
			place: n.node(e.id),
			count: 1
		};
		e.lane !== "" && !i.has(e.lane) && t.push({
			code: "unknown-lane",
			...a,
			value: Ru(e.lane)
		});
		let o = e.target?.from ?? "";
		return o !== "" && !r.has(o) && t.push({
			code: "target-nowhere",
			...a,
			value: Ru(o)
		}), t;
	});
}
function Yu({ nodes: e, edges: t }, n) {
	let r = e.filter((e) => e.kind === "entry").map((e) => e.id);
	if (r.length === 0) return [];
	let i = /* @__PURE__ */ new Map();
	for (let e of t) {
		let t = i.get(e.from);
		t ? t.push(e.to) : i.set(e.from, [e.to]);
	}
	let a = new Set(r);
	for (let e of a) for (let t of i.get(e) ?? []) a.add(t);
	return e.filter((e) => !a.has(e.id)).map((e) => ({
		code: "unreached",
		thing: Hu(e.id),
		place: n.node(e.id),
		value: "",
		count: 1
	}));
}
function Xu({ nodes: e, edges: t }, n) {
	let r = new Set(t.filter(Ku).map((e) => e.from));
	return e.filter((e) => (e.kind === "entry" || e.kind === "activity") && !r.has(e.id)).map((e) => ({
		code: "dead-end",
		thing: Hu(e.id),
		place: n.node(e.id),
		value: "",
		count: 1
	}));
}
function Zu({ nodes: e }) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) {
		let e = t.get(Bu(n));
		e ? e.push(n) : t.set(Bu(n), [n]);
	}
	return [...t.values()].filter((e) => e.length > 1).map((e) => {
		let t = e[e.length - 1];
		return {
			code: "label-twice",
			thing: Hu(t.id),
			place: Ru(t.label),
			value: "",
			count: e.length
		};
	});
}
// src/canvas/checks/edgesUnderNodes.ts
var Qu = 6, q = 400;
function $u({ nodes: e, edges: t }, n) {
	let r = e.map(Y), i = new Map(r.map((e) => [e.node.id, e])), a = hn(t);
	return t.flatMap((e, t) => {
		let o = i.get(e.from), s = i.get(e.to);
		if (!o || !s || o === s) return [];
		let c = new td(gn(o.node, s.node, a[t]), o.body, s.body), l = (e) => e !== o && e !== s && c.comesNear(e.body), u = ({ label: e }) => e !== null && c.comesNear(e);
		return r.filter((e) => u(e) || l(e)).map(({ node: t }) => J(e, t, n));
	});
}
function J(e, t, n) {
	return {
		code: "edge-under-node",
		thing: {
			kind: "edge",
			key: I(e)
		},
		place: n.way(e),
		value: n.node(t.id),
		count: 1
	};
}
function Y(e) {
	let t = e.kind === "service", { width: n, height: r } = sn(e.kind);
	return {
		node: e,
		body: {
			circle: t,
			x: e.x,
			y: e.y,
			box: X(e.x, e.y - r / 2, n, r)
		},
		label: t ? {
			circle: !1,
			x: 0,
			y: 0,
			box: X(e.x, e.y + 64, an.width, an.height)
		} : null
	};
}
function X(e, t, n, r) {
	return {
		left: e - n / 2,
		top: t,
		right: e + n / 2,
		bottom: t + r
	};
}
function ed({ circle: e, x: t, y: n, box: r }, i, a) {
	if (e) return Math.max(0, Math.sqrt((i - t) * (i - t) + (a - n) * (a - n)) - 64);
	let o = i < r.left ? r.left - i : i > r.right ? i - r.right : 0, s = a < r.top ? r.top - a : a > r.bottom ? a - r.bottom : 0;
	return Math.sqrt(o * o + s * s);
}
var td = class {
	curve;
	from;
	to;
	box;
	step;
	constructor(e, t, n) {
		this.curve = e, this.from = t, this.to = n;
		let { start: r, control: i, end: a } = e, [o, s] = nd(r.x, i.x, a.x), [c, l] = nd(r.y, i.y, a.y);
		this.box = {
			left: o,
			top: c,
			right: s,
			bottom: l
		};
		let u = Math.max(Math.hypot(i.x - r.x, i.y - r.y), Math.hypot(a.x - i.x, a.y - i.y));
		this.step = 2 * u / q;
	}
	comesNear(e) {
		let { box: t } = e;
		if (this.box.left >= t.right + Qu || this.box.right <= t.left - Qu || this.box.top >= t.bottom + Qu || this.box.bottom <= t.top - Qu) return !1;
		let { start: n, control: r, end: i } = this.curve;
		for (let t = 0; t <= q;) {
			let a = t / q, o = 1 - a, s = o * o * n.x + 2 * a * o * r.x + a * a * i.x, c = o * o * n.y + 2 * a * o * r.y + a * a * i.y, l = ed(e, s, c);
			if (l < Qu && ed(this.from, s, c) > 0 && ed(this.to, s, c) > 0) return !0;
			t += Math.max(1, Math.floor((l - Qu) / this.step));
		}
		return !1;
	}
};
function nd(e, t, n) {
	let r = Math.min(e, n), i = Math.max(e, n);
	if (t >= r && t <= i) return [r, i];
	let a = (e - t) / (e - 2 * t + n), o = (1 - a) * (1 - a) * e + 2 * a * (1 - a) * t + a * a * n;
	return [Math.min(r, o), Math.max(i, o)];
}
// src/canvas/checks/layout.ts
var rd = 16;
function id(e) {
	let t = new zu(e);
	return [
		...$u(e, t),
		...ad(e, t),
		...sd(e, t)
	];
}
function ad({ nodes: e }, t) {
	return ud(e.map(dn), od).map(([n, r]) => ({
		code: "nodes-touch",
		thing: {
			kind: "node",
			id: e[n].id
		},
		place: t.node(e[n].id),
		value: t.node(e[r].id),
		count: 1
	}));
}
function od(e, t) {
	let n = Math.max(e.left - t.right, t.left - e.right), r = Math.max(e.top - t.bottom, t.top - e.bottom);
	return Math.max(n, r) < rd;
}
function sd({ lanes: e, nodes: t }, n) {
	let r = e.flatMap((e) => {
		let n = ld(t.filter((t) => t.lane === e.id));
		return n ? [{
			lane: e,
			box: n
		}] : [];
	}), i = r.map(({ box: e }) => e), a = ud(i, (e, t) => e.top < t.bottom && t.top < e.bottom), o = ud(i, (e, t) => e.left < t.right && t.left < e.right);
	return a.length === 0 || o.length === 0 ? [] : a.map(([e, t]) => cd(r[e].lane, r[t].lane, n));
}
function cd(e, t, n) {
	return {
		code: "lanes-mix",
		thing: {
			kind: "lane",
			id: e.id
		},
		place: n.lane(e),
		value: n.lane(t),
		count: 1
	};
}
function ld(e) {
	if (e.length === 0) return null;
	let t = e.map(dn);
	return {
		left: Math.min(...t.map((e) => e.left)),
		top: Math.min(...t.map((e) => e.top)),
		right: Math.max(...t.map((e) => e.right)),
		bottom: Math.max(...t.map((e) => e.bottom))
	};
}
function ud(e, t) {
	let n = [];
	for (let r = 0; r < e.length; r++) for (let i = r + 1; i < e.length; i++) t(e[r], e[i]) && n.push([r, i]);
	return n;
}
// src/canvas/checks/problemsOf.ts
var dd = /* @__PURE__ */ new WeakMap();
function fd(e) {
	let t = dd.get(e);
	return t || (t = [...Vu(e), ...id(e)], dd.set(e, t)), t;
}
// src/canvas/panel/useProblems.ts
var pd = 250;
function md() {
	let { editor: e } = S(), [t, n] = (0, v.useState)(() => fd(e.state.drawing));
	return (0, v.useEffect)(() => {
		let t = e.state.drawing, r, i = !1, a = () => {
			clearTimeout(r), r = setTimeout(o, pd);
		}, o = () => {
			i || (r = void 0, n(fd(e.state.drawing)));
		}, s = e.subscribe(() => {
			e.state.drawing !== t && (t = e.state.drawing, a());
		}), c = () => void (i = !0), l = () => {
			i = !1, r !== void 0 && a();
		};
		return addEventListener("pointerdown", c, !0), addEventListener("pointerup", l, !0), addEventListener("pointercancel", l, !0), () => {
			s(), clearTimeout(r), removeEventListener("pointerdown", c, !0), removeEventListener("pointerup", l, !0), removeEventListener("pointercancel", l, !0);
		};
	}, [e]), t;
}
// src/canvas/panel/SidePanel.tsx
function hd() {
	let e = S(), t = w((e) => e.panel), n = E((e) => e.hasData), r = E((e) => e.readOnly), i = E((e) => e.words), a = md(), o = (0, v.useId)(), s = w((e) => e.folded), c = (0, v.useRef)(null);
	j(c), (0, v.useLayoutEffect)(() => {
		c.current && (c.current.scrollTop = 0);
	}, [t]);
	let l = Jt((e) => {
		Xt[e.key] && e.stopPropagation();
	});
	if (r) return null;
	let u = [
		{
			panel: "properties",
			name: "Properties"
		},
		{
			panel: "list",
			name: "List"
		},
		{
			panel: "problems",
			name: "Problems",
			count: a.length,
			alarm: Jl(a, i).stop.length > 0
		},
		...n ? [{
			panel: "data",
			name: "Moves"
		}] : [],
		{
			panel: "help",
			name: "Help"
		}
	], d = u.some((e) => e.panel === t) ? t : "properties";
	return /* @__PURE__ */ (0, M.jsxs)("section", {
		ref: l,
		className: s ? "jm-sidepanel jm-folded" : "jm-sidepanel",
		"aria-label": "Side panel",
		children: [/* @__PURE__ */ (0, M.jsxs)("div", {
			className: "jm-tabbar",
			children: [!s && /* @__PURE__ */ (0, M.jsx)(Iu, {
				id: o,
				tabs: u,
				chosen: d,
				choose: (t) => e.openPanel(t)
			}), /* @__PURE__ */ (0, M.jsx)("button", {
				type: "button",
				className: "jm-fold",
				"aria-expanded": !s,
				"aria-label": s ? "Show the side panel" : "Fold the side panel away",
				title: s ? "Show the side panel" : "Fold away",
				onClick: () => e.set({ folded: !s }),
				children: /* @__PURE__ */ (0, M.jsx)("svg", {
					className: "jm-icon",
					viewBox: "0 0 20 20",
					"aria-hidden": "true",
					focusable: "false",
					fill: "none",
					stroke: "currentColor",
					strokeWidth: "1.8",
					strokeLinecap: "round",
					strokeLinejoin: "round",
					children: /* @__PURE__ */ (0, M.jsx)("path", { d: s ? "M12.5 4.5L7 10l5.5 5.5" : "M7.5 4.5L13 10l-5.5 5.5" })
				})
			})]
		}), /* @__PURE__ */ (0, M.jsx)("div", {
			ref: c,
			role: "tabpanel",
			id: `${o}-panel`,
			"aria-labelledby": `${o}-${d}`,
			className: "jm-tabpanel",
			tabIndex: -1,
			hidden: s,
			children: !s && /* @__PURE__ */ (0, M.jsx)(gd, {
				panel: d,
				found: a
			})
		})]
	});
}
function gd({ panel: e, found: t }) {
	switch (e) {
		case "list": return /* @__PURE__ */ (0, M.jsx)(Bl, {});
		case "problems": return /* @__PURE__ */ (0, M.jsx)(Xl, { found: t });
		case "data": return /* @__PURE__ */ (0, M.jsx)(Wl, {});
		case "help": return /* @__PURE__ */ (0, M.jsx)(zt, {});
		default: return /* @__PURE__ */ (0, M.jsx)(Fu, {});
	}
}
// node_modules/classcat/index.js
function _d(e) {
	if (typeof e == "string" || typeof e == "number") return "" + e;
	let t = "";
	if (Array.isArray(e)) for (let n = 0, r; n < e.length; n++) (r = _d(e[n])) !== "" && (t += (t && " ") + r);
	else for (let n in e) e[n] && (t += (t && " ") + n);
	return t;
}
// node_modules/d3-dispatch/dist/d3-dispatch.mjs
var vd = { value: () => {} };
function yd() {
	for (var e = 0, t = arguments.length, n = {}, r; e < t; ++e) {
		if (!(r = arguments[e] + "") || r in n || /[\s.]/.test(r)) throw Error("illegal type: " + r);
		n[r] = [];
	}
	return new bd(n);
}
function bd(e) {
	this._ = e;
}
function xd(e, t) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var n = "", r = e.indexOf(".");
		if (r >= 0 && (n = e.slice(r + 1), e = e.slice(0, r)), e && !t.hasOwnProperty(e)) throw Error("unknown type: " + e);
		return {
			type: e,
			name: n
		};
	});
}
bd.prototype = yd.prototype = {
	constructor: bd,
	on: function(e, t) {
		var n = this._, r = xd(e + "", n), i, a = -1, o = r.length;
		if (arguments.length < 2) {
			for (; ++a < o;) if ((i = (e = r[a]).type) && (i = Sd(n[i], e.name))) return i;
		} else {
			if (t != null && typeof t != "function") throw Error("invalid callback: " + t);
			for (; ++a < o;) if (i = (e = r[a]).type) n[i] = Cd(n[i], e.name, t);
			else if (t == null) for (i in n) n[i] = Cd(n[i], e.name, null);
			return this;
		}
	},
	copy: function() {
		var e = {}, t = this._;
		for (var n in t) e[n] = t[n].slice();
		return new bd(e);
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
function Sd(e, t) {
	for (var n = 0, r = e.length, i; n < r; ++n) if ((i = e[n]).name === t) return i.value;
}
function Cd(e, t, n) {
	for (var r = 0, i = e.length; r < i; ++r) if (e[r].name === t) {
		e[r] = vd, e = e.slice(0, r).concat(e.slice(r + 1));
		break;
	}
	return n != null && e.push({
		name: t,
		value: n
	}), e;
}
// node_modules/d3-selection/dist/d3-selection.mjs
var wd = "http://www.w3.org/1999/xhtml", Td = {
	svg: "http://www.w3.org/2000/svg",
	xhtml: wd,
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
function Ed(e) {
	var t = e += "", n = t.indexOf(":");
	return n >= 0 && (t = e.slice(0, n)) !== "xmlns" && (e = e.slice(n + 1)), Td.hasOwnProperty(t) ? {
		space: Td[t],
		local: e
	} : e;
}
function Dd(e) {
	return function() {
		var t = this.ownerDocument, n = this.namespaceURI;
		return n === wd && t.documentElement.namespaceURI === wd ? t.createElement(e) : t.createElementNS(n, e);
	};
}
function Od(e) {
	return function() {
		return this.ownerDocument.createElementNS(e.space, e.local);
	};
}
function kd(e) {
	var t = Ed(e);
	return (t.local ? Od : Dd)(t);
}
function Ad() {}
function jd(e) {
	return e == null ? Ad : function() {
		return this.querySelector(e);
	};
}
function Md(e) {
	typeof e != "function" && (e = jd(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = Array(o), c, l, u = 0; u < o; ++u) (c = a[u]) && (l = e.call(c, c.__data__, u, a)) && ("__data__" in c && (l.__data__ = c.__data__), s[u] = l);
	return new bp(r, this._parents);
}
function Nd(e) {
	return e == null ? [] : Array.isArray(e) ? e : Array.from(e);
}
function Pd() {
	return [];
}
function Fd(e) {
	return e == null ? Pd : function() {
		return this.querySelectorAll(e);
	};
}
function Id(e) {
	return function() {
		return Nd(e.apply(this, arguments));
	};
}
function Ld(e) {
	e = typeof e == "function" ? Id(e) : Fd(e);
	for (var t = this._groups, n = t.length, r = [], i = [], a = 0; a < n; ++a) for (var o = t[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && (r.push(e.call(c, c.__data__, l, o)), i.push(c));
	return new bp(r, i);
}
function Rd(e) {
	return function() {
		return this.matches(e);
	};
}
function zd(e) {
	return function(t) {
		return t.matches(e);
	};
}
var Bd = Array.prototype.find;
function Vd(e) {
	return function() {
		return Bd.call(this.children, e);
	};
}
function Hd() {
	return this.firstElementChild;
}
function Ud(e) {
	return this.select(e == null ? Hd : Vd(typeof e == "function" ? e : zd(e)));
}
var Wd = Array.prototype.filter;
function Gd() {
	return Array.from(this.children);
}
function Kd(e) {
	return function() {
		return Wd.call(this.children, e);
	};
}
function qd(e) {
	return this.selectAll(e == null ? Gd : Kd(typeof e == "function" ? e : zd(e)));
}
function Jd(e) {
	typeof e != "function" && (e = Rd(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new bp(r, this._parents);
}
function Yd(e) {
	return Array(e.length);
}
function Xd() {
	return new bp(this._enter || this._groups.map(Yd), this._parents);
}
function Zd(e, t) {
	this.ownerDocument = e.ownerDocument, this.namespaceURI = e.namespaceURI, this._next = null, this._parent = e, this.__data__ = t;
}
Zd.prototype = {
	constructor: Zd,
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
function Qd(e) {
	return function() {
		return e;
	};
}
function $d(e, t, n, r, i, a) {
	for (var o = 0, s, c = t.length, l = a.length; o < l; ++o) (s = t[o]) ? (s.__data__ = a[o], r[o] = s) : n[o] = new Zd(e, a[o]);
	for (; o < c; ++o) (s = t[o]) && (i[o] = s);
}
function ef(e, t, n, r, i, a, o) {
	var s, c, l = /* @__PURE__ */ new Map(), u = t.length, d = a.length, f = Array(u), p;
	for (s = 0; s < u; ++s) (c = t[s]) && (f[s] = p = o.call(c, c.__data__, s, t) + "", l.has(p) ? i[s] = c : l.set(p, c));
	for (s = 0; s < d; ++s) p = o.call(e, a[s], s, a) + "", (c = l.get(p)) ? (r[s] = c, c.__data__ = a[s], l.delete(p)) : n[s] = new Zd(e, a[s]);
	for (s = 0; s < u; ++s) (c = t[s]) && l.get(f[s]) === c && (i[s] = c);
}
function tf(e) {
	return e.__data__;
}
function nf(e, t) {
	if (!arguments.length) return Array.from(this, tf);
	var n = t ? ef : $d, r = this._parents, i = this._groups;
	typeof e != "function" && (e = Qd(e));
	for (var a = i.length, o = Array(a), s = Array(a), c = Array(a), l = 0; l < a; ++l) {
		var u = r[l], d = i[l], f = d.length, p = rf(e.call(u, u && u.__data__, l, r)), m = p.length, h = s[l] = Array(m), g = o[l] = Array(m);
		n(u, d, h, g, c[l] = Array(f), p, t);
		for (var _ = 0, v = 0, y, b; _ < m; ++_) if (y = h[_]) {
			for (_ >= v && (v = _ + 1); !(b = g[v]) && ++v < m;);
			y._next = b || null;
		}
	}
	return o = new bp(o, r), o._enter = s, o._exit = c, o;
}
function rf(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function af() {
	return new bp(this._exit || this._groups.map(Yd), this._parents);
}
function of(e, t, n) {
	var r = this.enter(), i = this, a = this.exit();
	return typeof e == "function" ? (r = e(r), r &&= r.selection()) : r = r.append(e + ""), t != null && (i = t(i), i &&= i.selection()), n == null ? a.remove() : n(a), r && i ? r.merge(i).order() : i;
}
function sf(e) {
	for (var t = e.selection ? e.selection() : e, n = this._groups, r = t._groups, i = n.length, a = r.length, o = Math.min(i, a), s = Array(i), c = 0; c < o; ++c) for (var l = n[c], u = r[c], d = l.length, f = s[c] = Array(d), p, m = 0; m < d; ++m) (p = l[m] || u[m]) && (f[m] = p);
	for (; c < i; ++c) s[c] = n[c];
	return new bp(s, this._parents);
}
function cf() {
	for (var e = this._groups, t = -1, n = e.length; ++t < n;) for (var r = e[t], i = r.length - 1, a = r[i], o; --i >= 0;) (o = r[i]) && (a && o.compareDocumentPosition(a) ^ 4 && a.parentNode.insertBefore(o, a), a = o);
	return this;
}
function lf(e) {
	e ||= uf;
	function t(t, n) {
		return t && n ? e(t.__data__, n.__data__) : !t - !n;
	}
	for (var n = this._groups, r = n.length, i = Array(r), a = 0; a < r; ++a) {
		for (var o = n[a], s = o.length, c = i[a] = Array(s), l, u = 0; u < s; ++u) (l = o[u]) && (c[u] = l);
		c.sort(t);
	}
	return new bp(i, this._parents).order();
}
function uf(e, t) {
	return e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function df() {
	var e = arguments[0];
	return arguments[0] = this, e.apply(null, arguments), this;
}
function ff() {
	return Array.from(this);
}
function pf() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length; i < a; ++i) {
		var o = r[i];
		if (o) return o;
	}
	return null;
}
function mf() {
	let e = 0;
	for (let t of this) ++e;
	return e;
}
function hf() {
	return !this.node();
}
function gf(e) {
	for (var t = this._groups, n = 0, r = t.length; n < r; ++n) for (var i = t[n], a = 0, o = i.length, s; a < o; ++a) (s = i[a]) && e.call(s, s.__data__, a, i);
	return this;
}
function _f(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function vf(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function yf(e, t) {
	return function() {
		this.setAttribute(e, t);
	};
}
function bf(e, t) {
	return function() {
		this.setAttributeNS(e.space, e.local, t);
	};
}
function xf(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttribute(e) : this.setAttribute(e, n);
	};
}
function Sf(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttributeNS(e.space, e.local) : this.setAttributeNS(e.space, e.local, n);
	};
}
function Cf(e, t) {
	var n = Ed(e);
	if (arguments.length < 2) {
		var r = this.node();
		return n.local ? r.getAttributeNS(n.space, n.local) : r.getAttribute(n);
	}
	return this.each((t == null ? n.local ? vf : _f : typeof t == "function" ? n.local ? Sf : xf : n.local ? bf : yf)(n, t));
}
function wf(e) {
	return e.ownerDocument && e.ownerDocument.defaultView || e.document && e || e.defaultView;
}
function Tf(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function Ef(e, t, n) {
	return function() {
		this.style.setProperty(e, t, n);
	};
}
function Df(e, t, n) {
	return function() {
		var r = t.apply(this, arguments);
		r == null ? this.style.removeProperty(e) : this.style.setProperty(e, r, n);
	};
}
function Of(e, t, n) {
	return arguments.length > 1 ? this.each((t == null ? Tf : typeof t == "function" ? Df : Ef)(e, t, n ?? "")) : kf(this.node(), e);
}
function kf(e, t) {
	return e.style.getPropertyValue(t) || wf(e).getComputedStyle(e, null).getPropertyValue(t);
}
function Af(e) {
	return function() {
		delete this[e];
	};
}
function jf(e, t) {
	return function() {
		this[e] = t;
	};
}
function Mf(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? delete this[e] : this[e] = n;
	};
}
function Nf(e, t) {
	return arguments.length > 1 ? this.each((t == null ? Af : typeof t == "function" ? Mf : jf)(e, t)) : this.node()[e];
}
function Pf(e) {
	return e.trim().split(/^|\s+/);
}
function Ff(e) {
	return e.classList || new If(e);
}
function If(e) {
	this._node = e, this._names = Pf(e.getAttribute("class") || "");
}
If.prototype = {
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
function Lf(e, t) {
	for (var n = Ff(e), r = -1, i = t.length; ++r < i;) n.add(t[r]);
}
function Rf(e, t) {
	for (var n = Ff(e), r = -1, i = t.length; ++r < i;) n.remove(t[r]);
}
function zf(e) {
	return function() {
		Lf(this, e);
	};
}
function Bf(e) {
	return function() {
		Rf(this, e);
	};
}
function Vf(e, t) {
	return function() {
		(t.apply(this, arguments) ? Lf : Rf)(this, e);
	};
}
function Hf(e, t) {
	var n = Pf(e + "");
	if (arguments.length < 2) {
		for (var r = Ff(this.node()), i = -1, a = n.length; ++i < a;) if (!r.contains(n[i])) return !1;
		return !0;
	}
	return this.each((typeof t == "function" ? Vf : t ? zf : Bf)(n, t));
}
function Z() {
	this.textContent = "";
}
function Uf(e) {
	return function() {
		this.textContent = e;
	};
}
function Wf(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.textContent = t ?? "";
	};
}
function Gf(e) {
	return arguments.length ? this.each(e == null ? Z : (typeof e == "function" ? Wf : Uf)(e)) : this.node().textContent;
}
function Kf() {
	this.innerHTML = "";
}
function qf(e) {
	return function() {
		this.innerHTML = e;
	};
}
function Jf(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.innerHTML = t ?? "";
	};
}
function Yf(e) {
	return arguments.length ? this.each(e == null ? Kf : (typeof e == "function" ? Jf : qf)(e)) : this.node().innerHTML;
}
function Xf() {
	this.nextSibling && this.parentNode.appendChild(this);
}
function Zf() {
	return this.each(Xf);
}
function Qf() {
	this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function $f() {
	return this.each(Qf);
}
function ep(e) {
	var t = typeof e == "function" ? e : kd(e);
	return this.select(function() {
		return this.appendChild(t.apply(this, arguments));
	});
}
function tp() {
	return null;
}
function np(e, t) {
	var n = typeof e == "function" ? e : kd(e), r = t == null ? tp : typeof t == "function" ? t : jd(t);
	return this.select(function() {
		return this.insertBefore(n.apply(this, arguments), r.apply(this, arguments) || null);
	});
}
function rp() {
	var e = this.parentNode;
	e && e.removeChild(this);
}
function ip() {
	return this.each(rp);
}
function ap() {
	var e = this.cloneNode(!1), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function op() {
	var e = this.cloneNode(!0), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function sp(e) {
	return this.select(e ? op : ap);
}
function cp(e) {
	return arguments.length ? this.property("__data__", e) : this.node().__data__;
}
function lp(e) {
	return function(t) {
		e.call(this, t, this.__data__);
	};
}
function up(e) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var t = "", n = e.indexOf(".");
		return n >= 0 && (t = e.slice(n + 1), e = e.slice(0, n)), {
			type: e,
			name: t
		};
	});
}
function dp(e) {
	return function() {
		var t = this.__on;
		if (t) {
			for (var n = 0, r = -1, i = t.length, a; n < i; ++n) a = t[n], (!e.type || a.type === e.type) && a.name === e.name ? this.removeEventListener(a.type, a.listener, a.options) : t[++r] = a;
			++r ? t.length = r : delete this.__on;
		}
	};
}
function fp(e, t, n) {
	return function() {
		var r = this.__on, i, a = lp(t);
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
function pp(e, t, n) {
	var r = up(e + ""), i, a = r.length, o;
	if (arguments.length < 2) {
		var s = this.node().__on;
		if (s) {
			for (var c = 0, l = s.length, u; c < l; ++c) for (i = 0, u = s[c]; i < a; ++i) if ((o = r[i]).type === u.type && o.name === u.name) return u.value;
		}
	} else {
		for (s = t ? fp : dp, i = 0; i < a; ++i) this.each(s(r[i], t, n));
		return this;
	}
}
function mp(e, t, n) {
	var r = wf(e), i = r.CustomEvent;
	typeof i == "function" ? i = new i(t, n) : (i = r.document.createEvent("Event"), n ? (i.initEvent(t, n.bubbles, n.cancelable), i.detail = n.detail) : i.initEvent(t, !1, !1)), e.dispatchEvent(i);
}
function hp(e, t) {
	return function() {
		return mp(this, e, t);
	};
}
function gp(e, t) {
	return function() {
		return mp(this, e, t.apply(this, arguments));
	};
}
function _p(e, t) {
	return this.each((typeof t == "function" ? gp : hp)(e, t));
}
function* vp() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length, o; i < a; ++i) (o = r[i]) && (yield o);
}
var yp = [null];
function bp(e, t) {
	this._groups = e, this._parents = t;
}
function xp() {
	return new bp([[document.documentElement]], yp);
}
function Sp() {
	return this;
}
bp.prototype = xp.prototype = {
	constructor: bp,
	select: Md,
	selectAll: Ld,
	selectChild: Ud,
	selectChildren: qd,
	filter: Jd,
	data: nf,
	enter: Xd,
	exit: af,
	join: of,
	merge: sf,
	selection: Sp,
	order: cf,
	sort: lf,
	call: df,
	nodes: ff,
	node: pf,
	size: mf,
	empty: hf,
	each: gf,
	attr: Cf,
	style: Of,
	property: Nf,
	classed: Hf,
	text: Gf,
	html: Yf,
	raise: Zf,
	lower: $f,
	append: ep,
	insert: np,
	remove: ip,
	clone: sp,
	datum: cp,
	on: pp,
	dispatch: _p,
	[Symbol.iterator]: vp
};
function Cp(e) {
	return typeof e == "string" ? new bp([[document.querySelector(e)]], [document.documentElement]) : new bp([[e]], yp);
}
var wp = 0;
function Tp() {
	return new Ep();
}
function Ep() {
	this._ = "@" + (++wp).toString(36);
}
Ep.prototype = Tp.prototype = {
	constructor: Ep,
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
function Dp(e) {
	let t;
	for (; t = e.sourceEvent;) e = t;
	return e;
}
function Op(e, t) {
	if (e = Dp(e), t === void 0 && (t = e.currentTarget), t) {
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
var kp = { passive: !1 }, Ap = {
	capture: !0,
	passive: !1
};
function jp(e) {
	e.stopImmediatePropagation();
}
function Mp(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function Np(e) {
	var t = e.document.documentElement, n = Cp(e).on("dragstart.drag", Mp, Ap);
	"onselectstart" in t ? n.on("selectstart.drag", Mp, Ap) : (t.__noselect = t.style.MozUserSelect, t.style.MozUserSelect = "none");
}
function Pp(e, t) {
	var n = e.document.documentElement, r = Cp(e).on("dragstart.drag", null);
	t && (r.on("click.drag", Mp, Ap), setTimeout(function() {
		r.on("click.drag", null);
	}, 0)), "onselectstart" in n ? r.on("selectstart.drag", null) : (n.style.MozUserSelect = n.__noselect, delete n.__noselect);
}
var Fp = (e) => () => e;
function Ip(e, { sourceEvent: t, subject: n, target: r, identifier: i, active: a, x: o, y: s, dx: c, dy: l, dispatch: u }) {
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
Ip.prototype.on = function() {
	var e = this._.on.apply(this._, arguments);
	return e === this._ ? this : e;
};
function Lp(e) {
	return !e.ctrlKey && !e.button;
}
function Rp() {
	return this.parentNode;
}
function zp(e, t) {
	return t ?? {
		x: e.x,
		y: e.y
	};
}
function Bp() {
	return navigator.maxTouchPoints || "ontouchstart" in this;
}
function Vp() {
	var e = Lp, t = Rp, n = zp, r = Bp, i = {}, a = yd("start", "drag", "end"), o = 0, s, c, l, u, d = 0;
	function f(e) {
		e.on("mousedown.drag", p).filter(r).on("touchstart.drag", g).on("touchmove.drag", _, kp).on("touchend.drag touchcancel.drag", v).style("touch-action", "none").style("-webkit-tap-highlight-color", "rgba(0,0,0,0)");
	}
	function p(n, r) {
		if (!u && e.call(this, n, r)) {
			var i = y(this, t.call(this, n, r), n, r, "mouse");
			i && (Cp(n.view).on("mousemove.drag", m, Ap).on("mouseup.drag", h, Ap), Np(n.view), jp(n), l = !1, s = n.clientX, c = n.clientY, i("start", n));
		}
	}
	function m(e) {
		if (Mp(e), !l) {
			var t = e.clientX - s, n = e.clientY - c;
			l = t * t + n * n > d;
		}
		i.mouse("drag", e);
	}
	function h(e) {
		Cp(e.view).on("mousemove.drag mouseup.drag", null), Pp(e.view, l), Mp(e), i.mouse("end", e);
	}
	function g(n, r) {
		if (e.call(this, n, r)) for (var i = n.changedTouches, a = t.call(this, n, r), o = i.length, s = 0, c; s < o; ++s) (c = y(this, a, n, r, i[s].identifier, i[s])) && (jp(n), c("start", n, i[s]));
	}
	function _(e) {
		for (var t = e.changedTouches, n = t.length, r = 0, a; r < n; ++r) (a = i[t[r].identifier]) && (Mp(e), a("drag", e, t[r]));
	}
	function v(e) {
		var t = e.changedTouches, n = t.length, r, a;
		for (u && clearTimeout(u), u = setTimeout(function() {
			u = null;
		}, 500), r = 0; r < n; ++r) (a = i[t[r].identifier]) && (jp(e), a("end", e, t[r]));
	}
	function y(e, t, r, s, c, l) {
		var u = a.copy(), d = Op(l || r, t), p, m, h;
		if ((h = n.call(e, new Ip("beforestart", {
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
				case "drag": d = Op(l || a, t), _ = o;
			}
			u.call(r, e, new Ip(r, {
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
		return arguments.length ? (e = typeof t == "function" ? t : Fp(!!t), f) : e;
	}, f.container = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : Fp(e), f) : t;
	}, f.subject = function(e) {
		return arguments.length ? (n = typeof e == "function" ? e : Fp(e), f) : n;
	}, f.touchable = function(e) {
		return arguments.length ? (r = typeof e == "function" ? e : Fp(!!e), f) : r;
	}, f.on = function() {
		var e = a.on.apply(a, arguments);
		return e === a ? f : e;
	}, f.clickDistance = function(e) {
		return arguments.length ? (d = (e = +e) * e, f) : Math.sqrt(d);
	}, f;
}
// node_modules/d3-color/dist/d3-color.mjs
function Hp(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function Up(e, t) {
	var n = Object.create(e.prototype);
	for (var r in t) n[r] = t[r];
	return n;
}
function Wp() {}
var Gp = .7, Kp = 1 / Gp, qp = "\\s*([+-]?\\d+)\\s*", Jp = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", Yp = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", Xp = /^#([0-9a-f]{3,8})$/, Zp = RegExp(`^rgb\\(${qp},${qp},${qp}\\)$`), Qp = RegExp(`^rgb\\(${Yp},${Yp},${Yp}\\)$`), $p = RegExp(`^rgba\\(${qp},${qp},${qp},${Jp}\\)$`), em = RegExp(`^rgba\\(${Yp},${Yp},${Yp},${Jp}\\)$`), tm = RegExp(`^hsl\\(${Jp},${Yp},${Yp}\\)$`), nm = RegExp(`^hsla\\(${Jp},${Yp},${Yp},${Jp}\\)$`), rm = {
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
Hp(Wp, cm, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: im,
	formatHex: im,
	formatHex8: am,
	formatHsl: om,
	formatRgb: sm,
	toString: sm
});
function im() {
	return this.rgb().formatHex();
}
function am() {
	return this.rgb().formatHex8();
}
function om() {
	return xm(this).formatHsl();
}
function sm() {
	return this.rgb().formatRgb();
}
function cm(e) {
	var t, n;
	return e = (e + "").trim().toLowerCase(), (t = Xp.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? lm(t) : n === 3 ? new pm(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? um(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? um(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = Zp.exec(e)) ? new pm(t[1], t[2], t[3], 1) : (t = Qp.exec(e)) ? new pm(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = $p.exec(e)) ? um(t[1], t[2], t[3], t[4]) : (t = em.exec(e)) ? um(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = tm.exec(e)) ? bm(t[1], t[2] / 100, t[3] / 100, 1) : (t = nm.exec(e)) ? bm(t[1], t[2] / 100, t[3] / 100, t[4]) : rm.hasOwnProperty(e) ? lm(rm[e]) : e === "transparent" ? new pm(NaN, NaN, NaN, 0) : null;
}
function lm(e) {
	return new pm(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function um(e, t, n, r) {
	return r <= 0 && (e = t = n = NaN), new pm(e, t, n, r);
}
function dm(e) {
	return e instanceof Wp || (e = cm(e)), e ? (e = e.rgb(), new pm(e.r, e.g, e.b, e.opacity)) : new pm();
}
function fm(e, t, n, r) {
	return arguments.length === 1 ? dm(e) : new pm(e, t, n, r ?? 1);
}
function pm(e, t, n, r) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +r;
}
Hp(pm, fm, Up(Wp, {
	brighter(e) {
		return e = e == null ? Kp : Kp ** +e, new pm(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Gp : Gp ** +e, new pm(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new pm(vm(this.r), vm(this.g), vm(this.b), _m(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: mm,
	formatHex: mm,
	formatHex8: hm,
	formatRgb: gm,
	toString: gm
}));
function mm() {
	return `#${ym(this.r)}${ym(this.g)}${ym(this.b)}`;
}
function hm() {
	return `#${ym(this.r)}${ym(this.g)}${ym(this.b)}${ym((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function gm() {
	let e = _m(this.opacity);
	return `${e === 1 ? "rgb(" : "rgba("}${vm(this.r)}, ${vm(this.g)}, ${vm(this.b)}${e === 1 ? ")" : `, ${e})`}`;
}
function _m(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function vm(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function ym(e) {
	return e = vm(e), (e < 16 ? "0" : "") + e.toString(16);
}
function bm(e, t, n, r) {
	return r <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new Cm(e, t, n, r);
}
function xm(e) {
	if (e instanceof Cm) return new Cm(e.h, e.s, e.l, e.opacity);
	if (e instanceof Wp || (e = cm(e)), !e) return new Cm();
	if (e instanceof Cm) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = NaN, s = a - i, c = (a + i) / 2;
	return s ? (o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4, s /= c < .5 ? a + i : 2 - a - i, o *= 60) : s = c > 0 && c < 1 ? 0 : o, new Cm(o, s, c, e.opacity);
}
function Sm(e, t, n, r) {
	return arguments.length === 1 ? xm(e) : new Cm(e, t, n, r ?? 1);
}
function Cm(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
Hp(Cm, Sm, Up(Wp, {
	brighter(e) {
		return e = e == null ? Kp : Kp ** +e, new Cm(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Gp : Gp ** +e, new Cm(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, r = n + (n < .5 ? n : 1 - n) * t, i = 2 * n - r;
		return new pm(Em(e >= 240 ? e - 240 : e + 120, i, r), Em(e, i, r), Em(e < 120 ? e + 240 : e - 120, i, r), this.opacity);
	},
	clamp() {
		return new Cm(wm(this.h), Tm(this.s), Tm(this.l), _m(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = _m(this.opacity);
		return `${e === 1 ? "hsl(" : "hsla("}${wm(this.h)}, ${Tm(this.s) * 100}%, ${Tm(this.l) * 100}%${e === 1 ? ")" : `, ${e})`}`;
	}
}));
function wm(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function Tm(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function Em(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
var Dm = Math.PI / 180, Om = 180 / Math.PI, km = 18, Am = .96422, jm = 1, Mm = .82521, Nm = 4 / 29, Pm = 6 / 29, Fm = 3 * Pm * Pm, Im = Pm * Pm * Pm;
function Lm(e) {
	if (e instanceof zm) return new zm(e.l, e.a, e.b, e.opacity);
	if (e instanceof Km) return qm(e);
	e instanceof pm || (e = dm(e));
	var t = Um(e.r), n = Um(e.g), r = Um(e.b), i = Bm((.2225045 * t + .7168786 * n + .0606169 * r) / jm), a, o;
	return t === n && n === r ? a = o = i : (a = Bm((.4360747 * t + .3850649 * n + .1430804 * r) / Am), o = Bm((.0139322 * t + .0971045 * n + .7141733 * r) / Mm)), new zm(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity);
}
function Rm(e, t, n, r) {
	return arguments.length === 1 ? Lm(e) : new zm(e, t, n, r ?? 1);
}
function zm(e, t, n, r) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +r;
}
Hp(zm, Rm, Up(Wp, {
	brighter(e) {
		return new zm(this.l + km * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new zm(this.l - km * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = Am * Vm(t), e = jm * Vm(e), n = Mm * Vm(n), new pm(Hm(3.1338561 * t - 1.6168667 * e - .4906146 * n), Hm(-.9787684 * t + 1.9161415 * e + .033454 * n), Hm(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function Bm(e) {
	return e > Im ? e ** (1 / 3) : e / Fm + Nm;
}
function Vm(e) {
	return e > Pm ? e * e * e : Fm * (e - Nm);
}
function Hm(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function Um(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function Wm(e) {
	if (e instanceof Km) return new Km(e.h, e.c, e.l, e.opacity);
	if (e instanceof zm || (e = Lm(e)), e.a === 0 && e.b === 0) return new Km(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * Om;
	return new Km(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function Gm(e, t, n, r) {
	return arguments.length === 1 ? Wm(e) : new Km(e, t, n, r ?? 1);
}
function Km(e, t, n, r) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +r;
}
function qm(e) {
	if (isNaN(e.h)) return new zm(e.l, 0, 0, e.opacity);
	var t = e.h * Dm;
	return new zm(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
Hp(Km, Gm, Up(Wp, {
	brighter(e) {
		return new Km(this.h, this.c, this.l + km * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new Km(this.h, this.c, this.l - km * (e ?? 1), this.opacity);
	},
	rgb() {
		return qm(this).rgb();
	}
}));
var Jm = -.14861, Ym = 1.78277, Xm = -.29227, Zm = -.90649, Qm = 1.97294, $m = Qm * Zm, eh = Qm * Ym, th = Ym * Xm - Zm * Jm;
function nh(e) {
	if (e instanceof ih) return new ih(e.h, e.s, e.l, e.opacity);
	e instanceof pm || (e = dm(e));
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = (th * r + $m * t - eh * n) / (th + $m - eh), a = r - i, o = (Qm * (n - i) - Xm * a) / Zm, s = Math.sqrt(o * o + a * a) / (Qm * i * (1 - i)), c = s ? Math.atan2(o, a) * Om - 120 : NaN;
	return new ih(c < 0 ? c + 360 : c, s, i, e.opacity);
}
function rh(e, t, n, r) {
	return arguments.length === 1 ? nh(e) : new ih(e, t, n, r ?? 1);
}
function ih(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
Hp(ih, rh, Up(Wp, {
	brighter(e) {
		return e = e == null ? Kp : Kp ** +e, new ih(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Gp : Gp ** +e, new ih(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * Dm, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), r = Math.cos(e), i = Math.sin(e);
		return new pm(255 * (t + n * (Jm * r + Ym * i)), 255 * (t + n * (Xm * r + Zm * i)), 255 * (t + Qm * r * n), this.opacity);
	}
}));
var ah = (e) => () => e;
function oh(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function sh(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(r) {
		return (e + r * t) ** +n;
	};
}
function ch(e, t) {
	var n = t - e;
	return n ? oh(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : ah(isNaN(e) ? t : e);
}
function lh(e) {
	return (e = +e) == 1 ? uh : function(t, n) {
		return n - t ? sh(t, n, e) : ah(isNaN(t) ? n : t);
	};
}
function uh(e, t) {
	var n = t - e;
	return n ? oh(e, n) : ah(isNaN(e) ? t : e);
}
var dh = (function e(t) {
	var n = lh(t);
	function r(e, t) {
		var r = n((e = fm(e)).r, (t = fm(t)).r), i = n(e.g, t.g), a = n(e.b, t.b), o = uh(e.opacity, t.opacity);
		return function(t) {
			return e.r = r(t), e.g = i(t), e.b = a(t), e.opacity = o(t), e + "";
		};
	}
	return r.gamma = e, r;
})(1);
function fh(e, t) {
	t ||= [];
	var n = e ? Math.min(t.length, e.length) : 0, r = t.slice(), i;
	return function(a) {
		for (i = 0; i < n; ++i) r[i] = e[i] * (1 - a) + t[i] * a;
		return r;
	};
}
function ph(e) {
	return ArrayBuffer.isView(e) && !(e instanceof DataView);
}
function mh(e, t) {
	for (var n = t ? t.length : 0, r = e ? Math.min(n, e.length) : 0, i = Array(r), a = Array(n), o = 0; o < r; ++o) i[o] = Ch(e[o], t[o]);
	for (; o < n; ++o) a[o] = t[o];
	return function(e) {
		for (o = 0; o < r; ++o) a[o] = i[o](e);
		return a;
	};
}
function hh(e, t) {
	var n = /* @__PURE__ */ new Date();
	return e = +e, t = +t, function(r) {
		return n.setTime(e * (1 - r) + t * r), n;
	};
}
function gh(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
function _h(e, t) {
	var n = {}, r = {}, i;
	for (i in typeof e == "object" && e || (e = {}), typeof t == "object" && t || (t = {}), t) i in e ? n[i] = Ch(e[i], t[i]) : r[i] = t[i];
	return function(e) {
		for (i in n) r[i] = n[i](e);
		return r;
	};
}
var vh = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, yh = new RegExp(vh.source, "g");
function bh(e) {
	return function() {
		return e;
	};
}
function xh(e) {
	return function(t) {
		return e(t) + "";
	};
}
function Sh(e, t) {
	var n = vh.lastIndex = yh.lastIndex = 0, r, i, a, o = -1, s = [], c = [];
	for (e += "", t += ""; (r = vh.exec(e)) && (i = yh.exec(t));) (a = i.index) > n && (a = t.slice(n, a), s[o] ? s[o] += a : s[++o] = a), (r = r[0]) === (i = i[0]) ? s[o] ? s[o] += i : s[++o] = i : (s[++o] = null, c.push({
		i: o,
		x: gh(r, i)
	})), n = yh.lastIndex;
	return n < t.length && (a = t.slice(n), s[o] ? s[o] += a : s[++o] = a), s.length < 2 ? c[0] ? xh(c[0].x) : bh(t) : (t = c.length, function(e) {
		for (var n = 0, r; n < t; ++n) s[(r = c[n]).i] = r.x(e);
		return s.join("");
	});
}
function Ch(e, t) {
	var n = typeof t, r;
	return t == null || n === "boolean" ? ah(t) : (n === "number" ? gh : n === "string" ? (r = cm(t)) ? (t = r, dh) : Sh : t instanceof cm ? dh : t instanceof Date ? hh : ph(t) ? fh : Array.isArray(t) ? mh : typeof t.valueOf != "function" && typeof t.toString != "function" || isNaN(t) ? _h : gh)(e, t);
}
var wh = 180 / Math.PI, Th = {
	translateX: 0,
	translateY: 0,
	rotate: 0,
	skewX: 0,
	scaleX: 1,
	scaleY: 1
};
function Eh(e, t, n, r, i, a) {
	var o, s, c;
	return (o = Math.sqrt(e * e + t * t)) && (e /= o, t /= o), (c = e * n + t * r) && (n -= e * c, r -= t * c), (s = Math.sqrt(n * n + r * r)) && (n /= s, r /= s, c /= s), e * r < t * n && (e = -e, t = -t, c = -c, o = -o), {
		translateX: i,
		translateY: a,
		rotate: Math.atan2(t, e) * wh,
		skewX: Math.atan(c) * wh,
		scaleX: o,
		scaleY: s
	};
}
var Dh;
function Oh(e) {
	let t = new (typeof DOMMatrix == "function" ? DOMMatrix : WebKitCSSMatrix)(e + "");
	return t.isIdentity ? Th : Eh(t.a, t.b, t.c, t.d, t.e, t.f);
}
function kh(e) {
	return e == null || (Dh ||= document.createElementNS("http://www.w3.org/2000/svg", "g"), Dh.setAttribute("transform", e), !(e = Dh.transform.baseVal.consolidate())) ? Th : (e = e.matrix, Eh(e.a, e.b, e.c, e.d, e.e, e.f));
}
function Ah(e, t, n, r) {
	function i(e) {
		return e.length ? e.pop() + " " : "";
	}
	function a(e, r, i, a, o, s) {
		if (e !== i || r !== a) {
			var c = o.push("translate(", null, t, null, n);
			s.push({
				i: c - 4,
				x: gh(e, i)
			}, {
				i: c - 2,
				x: gh(r, a)
			});
		} else (i || a) && o.push("translate(" + i + t + a + n);
	}
	function o(e, t, n, a) {
		e === t ? t && n.push(i(n) + "rotate(" + t + r) : (e - t > 180 ? t += 360 : t - e > 180 && (e += 360), a.push({
			i: n.push(i(n) + "rotate(", null, r) - 2,
			x: gh(e, t)
		}));
	}
	function s(e, t, n, a) {
		e === t ? t && n.push(i(n) + "skewX(" + t + r) : a.push({
			i: n.push(i(n) + "skewX(", null, r) - 2,
			x: gh(e, t)
		});
	}
	function c(e, t, n, r, a, o) {
		if (e !== n || t !== r) {
			var s = a.push(i(a) + "scale(", null, ",", null, ")");
			o.push({
				i: s - 4,
				x: gh(e, n)
			}, {
				i: s - 2,
				x: gh(t, r)
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
var jh = Ah(Oh, "px, ", "px)", "deg)"), Mh = Ah(kh, ", ", ")", ")"), Nh = 1e-12;
function Ph(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function Fh(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function Ih(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
var Lh = (function e(t, n, r) {
	function i(e, i) {
		var a = e[0], o = e[1], s = e[2], c = i[0], l = i[1], u = i[2], d = c - a, f = l - o, p = d * d + f * f, m, h;
		if (p < Nh) h = Math.log(u / s) / t, m = function(e) {
			return [
				a + e * d,
				o + e * f,
				s * Math.exp(t * e * h)
			];
		};
		else {
			var g = Math.sqrt(p), _ = (u * u - s * s + r * p) / (2 * s * n * g), v = (u * u - s * s - r * p) / (2 * u * n * g), y = Math.log(Math.sqrt(_ * _ + 1) - _);
			h = (Math.log(Math.sqrt(v * v + 1) - v) - y) / t, m = function(e) {
				var r = e * h, i = Ph(y), c = s / (n * g) * (i * Ih(t * r + y) - Fh(y));
				return [
					a + c * d,
					o + c * f,
					s * i / Ph(t * r + y)
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
function Rh(e) {
	return (function t(n) {
		n = +n;
		function r(t, r) {
			var i = e((t = rh(t)).h, (r = rh(r)).h), a = uh(t.s, r.s), o = uh(t.l, r.l), s = uh(t.opacity, r.opacity);
			return function(e) {
				return t.h = i(e), t.s = a(e), t.l = o(e ** +n), t.opacity = s(e), t + "";
			};
		}
		return r.gamma = t, r;
	})(1);
}
Rh(ch), Rh(uh);
// node_modules/d3-timer/dist/d3-timer.mjs
var zh = 0, Bh = 0, Vh = 0, Hh = 1e3, Uh, Wh, Gh = 0, Kh = 0, qh = 0, Jh = typeof performance == "object" && performance.now ? performance : Date, Yh = typeof window == "object" && window.requestAnimationFrame ? window.requestAnimationFrame.bind(window) : function(e) {
	setTimeout(e, 17);
};
function Xh() {
	return Kh ||= (Yh(Zh), Jh.now() + qh);
}
function Zh() {
	Kh = 0;
}
function Qh() {
	this._call = this._time = this._next = null;
}
Qh.prototype = $h.prototype = {
	constructor: Qh,
	restart: function(e, t, n) {
		if (typeof e != "function") throw TypeError("callback is not a function");
		n = (n == null ? Xh() : +n) + (t == null ? 0 : +t), !this._next && Wh !== this && (Wh ? Wh._next = this : Uh = this, Wh = this), this._call = e, this._time = n, ig();
	},
	stop: function() {
		this._call && (this._call = null, this._time = Infinity, ig());
	}
};
function $h(e, t, n) {
	var r = new Qh();
	return r.restart(e, t, n), r;
}
function eg() {
	Xh(), ++zh;
	for (var e = Uh, t; e;) (t = Kh - e._time) >= 0 && e._call.call(void 0, t), e = e._next;
	--zh;
}
function tg() {
	Kh = (Gh = Jh.now()) + qh, zh = Bh = 0;
	try {
		eg();
	} finally {
		zh = 0, rg(), Kh = 0;
	}
}
function ng() {
	var e = Jh.now(), t = e - Gh;
	t > Hh && (qh -= t, Gh = e);
}
function rg() {
	for (var e, t = Uh, n, r = Infinity; t;) t._call ? (r > t._time && (r = t._time), e = t, t = t._next) : (n = t._next, t._next = null, t = e ? e._next = n : Uh = n);
	Wh = e, ig(r);
}
function ig(e) {
	zh || (Bh &&= clearTimeout(Bh), e - Kh > 24 ? (e < Infinity && (Bh = setTimeout(tg, Math.ceil(e - Jh.now() - qh) + 1)), Vh &&= clearInterval(Vh)) : (Vh ||= (Gh = Jh.now(), setInterval(ng, Hh)), zh = 1, Yh(tg)));
}
function ag(e, t, n) {
	var r = new Qh();
	return t = t == null ? 0 : +t, r.restart((n) => {
		r.stop(), e(n + t);
	}, t, n), r;
}
// node_modules/d3-ease/dist/d3-ease.mjs
function og(e) {
	return ((e *= 2) <= 1 ? e * e * e : (e -= 2) * e * e + 2) / 2;
}
var sg = 3;
(function e(t) {
	t = +t;
	function n(e) {
		return e ** +t;
	}
	return n.exponent = e, n;
})(sg), (function e(t) {
	t = +t;
	function n(e) {
		return 1 - (1 - e) ** t;
	}
	return n.exponent = e, n;
})(sg), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) <= 1 ? e ** +t : 2 - (2 - e) ** t) / 2;
	}
	return n.exponent = e, n;
})(sg);
function cg(e) {
	return (2 ** (-10 * e) - .0009765625) * 1.0009775171065494;
}
var lg = 4 / 11;
1 / lg / lg;
var ug = 1.70158;
(function e(t) {
	t = +t;
	function n(e) {
		return (e = +e) * e * (t * (e - 1) + e);
	}
	return n.overshoot = e, n;
})(ug), (function e(t) {
	t = +t;
	function n(e) {
		return --e * e * ((e + 1) * t + e) + 1;
	}
	return n.overshoot = e, n;
})(ug), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) < 1 ? e * e * ((t + 1) * e - t) : (e -= 2) * e * ((t + 1) * e + t) + 2) / 2;
	}
	return n.overshoot = e, n;
})(ug);
var dg = 2 * Math.PI, fg = 1, pg = .3;
(function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= dg);
	function i(e) {
		return t * cg(- --e) * Math.sin((r - e) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * dg);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(fg, pg), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= dg);
	function i(e) {
		return 1 - t * cg(e = +e) * Math.sin((e + r) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * dg);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(fg, pg), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= dg);
	function i(e) {
		return ((e = e * 2 - 1) < 0 ? t * cg(-e) * Math.sin((r - e) / n) : 2 - t * cg(e) * Math.sin((r + e) / n)) / 2;
	}
	return i.amplitude = function(t) {
		return e(t, n * dg);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(fg, pg);
// node_modules/d3-transition/dist/d3-transition.mjs
var mg = yd("start", "end", "cancel", "interrupt"), hg = [], gg = 0, _g = 1, vg = 2, yg = 3, bg = 4, xg = 5, Sg = 6;
function Cg(e, t, n, r, i, a) {
	var o = e.__transition;
	if (!o) e.__transition = {};
	else if (n in o) return;
	Dg(e, n, {
		name: t,
		index: r,
		group: i,
		on: mg,
		tween: hg,
		time: a.time,
		delay: a.delay,
		duration: a.duration,
		ease: a.ease,
		timer: null,
		state: gg
	});
}
function wg(e, t) {
	var n = Eg(e, t);
	if (n.state > gg) throw Error("too late; already scheduled");
	return n;
}
function Tg(e, t) {
	var n = Eg(e, t);
	if (n.state > yg) throw Error("too late; already running");
	return n;
}
function Eg(e, t) {
	var n = e.__transition;
	if (!n || !(n = n[t])) throw Error("transition not found");
	return n;
}
function Dg(e, t, n) {
	var r = e.__transition, i;
	r[t] = n, n.timer = $h(a, 0, n.time);
	function a(e) {
		n.state = _g, n.timer.restart(o, n.delay, n.time), n.delay <= e && o(e - n.delay);
	}
	function o(a) {
		var l, u, d, f;
		if (n.state !== _g) return c();
		for (l in r) if (f = r[l], f.name === n.name) {
			if (f.state === yg) return ag(o);
			f.state === bg ? (f.state = Sg, f.timer.stop(), f.on.call("interrupt", e, e.__data__, f.index, f.group), delete r[l]) : +l < t && (f.state = Sg, f.timer.stop(), f.on.call("cancel", e, e.__data__, f.index, f.group), delete r[l]);
		}
		if (ag(function() {
			n.state === yg && (n.state = bg, n.timer.restart(s, n.delay, n.time), s(a));
		}), n.state = vg, n.on.call("start", e, e.__data__, n.index, n.group), n.state === vg) {
			for (n.state = yg, i = Array(d = n.tween.length), l = 0, u = -1; l < d; ++l) (f = n.tween[l].value.call(e, e.__data__, n.index, n.group)) && (i[++u] = f);
			i.length = u + 1;
		}
	}
	function s(t) {
		for (var r = t < n.duration ? n.ease.call(null, t / n.duration) : (n.timer.restart(c), n.state = xg, 1), a = -1, o = i.length; ++a < o;) i[a].call(e, r);
		n.state === xg && (n.on.call("end", e, e.__data__, n.index, n.group), c());
	}
	function c() {
		for (var i in n.state = Sg, n.timer.stop(), delete r[t], r) return;
		delete e.__transition;
	}
}
function Og(e, t) {
	var n = e.__transition, r, i, a = !0, o;
	if (n) {
		for (o in t = t == null ? null : t + "", n) (r = n[o]).name === t ? (i = r.state > vg && r.state < xg, r.state = Sg, r.timer.stop(), r.on.call(i ? "interrupt" : "cancel", e, e.__data__, r.index, r.group), delete n[o]) : a = !1;
		a && delete e.__transition;
	}
}
function kg(e) {
	return this.each(function() {
		Og(this, e);
	});
}
function Ag(e, t) {
	var n, r;
	return function() {
		var i = Tg(this, e), a = i.tween;
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
function jg(e, t, n) {
	var r, i;
	if (typeof n != "function") throw Error();
	return function() {
		var a = Tg(this, e), o = a.tween;
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
function Mg(e, t) {
	var n = this._id;
	if (e += "", arguments.length < 2) {
		for (var r = Eg(this.node(), n).tween, i = 0, a = r.length, o; i < a; ++i) if ((o = r[i]).name === e) return o.value;
		return null;
	}
	return this.each((t == null ? Ag : jg)(n, e, t));
}
function Ng(e, t, n) {
	var r = e._id;
	return e.each(function() {
		var e = Tg(this, r);
		(e.value ||= {})[t] = n.apply(this, arguments);
	}), function(e) {
		return Eg(e, r).value[t];
	};
}
function Pg(e, t) {
	var n;
	return (typeof t == "number" ? gh : t instanceof cm ? dh : (n = cm(t)) ? (t = n, dh) : Sh)(e, t);
}
function Fg(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function Ig(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function Lg(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttribute(e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function Rg(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttributeNS(e.space, e.local);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function zg(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttribute(e) : (o = this.getAttribute(e), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function Bg(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttributeNS(e.space, e.local) : (o = this.getAttributeNS(e.space, e.local), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function Vg(e, t) {
	var n = Ed(e), r = n === "transform" ? Mh : Pg;
	return this.attrTween(e, typeof t == "function" ? (n.local ? Bg : zg)(n, r, Ng(this, "attr." + e, t)) : t == null ? (n.local ? Ig : Fg)(n) : (n.local ? Rg : Lg)(n, r, t));
}
function Hg(e, t) {
	return function(n) {
		this.setAttribute(e, t.call(this, n));
	};
}
function Ug(e, t) {
	return function(n) {
		this.setAttributeNS(e.space, e.local, t.call(this, n));
	};
}
function Wg(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && Ug(e, i)), n;
	}
	return i._value = t, i;
}
function Gg(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && Hg(e, i)), n;
	}
	return i._value = t, i;
}
function Kg(e, t) {
	var n = "attr." + e;
	if (arguments.length < 2) return (n = this.tween(n)) && n._value;
	if (t == null) return this.tween(n, null);
	if (typeof t != "function") throw Error();
	var r = Ed(e);
	return this.tween(n, (r.local ? Wg : Gg)(r, t));
}
function qg(e, t) {
	return function() {
		wg(this, e).delay = +t.apply(this, arguments);
	};
}
function Jg(e, t) {
	return t = +t, function() {
		wg(this, e).delay = t;
	};
}
function Yg(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? qg : Jg)(t, e)) : Eg(this.node(), t).delay;
}
function Xg(e, t) {
	return function() {
		Tg(this, e).duration = +t.apply(this, arguments);
	};
}
function Zg(e, t) {
	return t = +t, function() {
		Tg(this, e).duration = t;
	};
}
function Qg(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? Xg : Zg)(t, e)) : Eg(this.node(), t).duration;
}
function $g(e, t) {
	if (typeof t != "function") throw Error();
	return function() {
		Tg(this, e).ease = t;
	};
}
function e_(e) {
	var t = this._id;
	return arguments.length ? this.each($g(t, e)) : Eg(this.node(), t).ease;
}
function t_(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		if (typeof n != "function") throw Error();
		Tg(this, e).ease = n;
	};
}
function n_(e) {
	if (typeof e != "function") throw Error();
	return this.each(t_(this._id, e));
}
function r_(e) {
	typeof e != "function" && (e = Rd(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new M_(r, this._parents, this._name, this._id);
}
function i_(e) {
	if (e._id !== this._id) throw Error();
	for (var t = this._groups, n = e._groups, r = t.length, i = n.length, a = Math.min(r, i), o = Array(r), s = 0; s < a; ++s) for (var c = t[s], l = n[s], u = c.length, d = o[s] = Array(u), f, p = 0; p < u; ++p) (f = c[p] || l[p]) && (d[p] = f);
	for (; s < r; ++s) o[s] = t[s];
	return new M_(o, this._parents, this._name, this._id);
}
function a_(e) {
	return (e + "").trim().split(/^|\s+/).every(function(e) {
		var t = e.indexOf(".");
		return t >= 0 && (e = e.slice(0, t)), !e || e === "start";
	});
}
function o_(e, t, n) {
	var r, i, a = a_(t) ? wg : Tg;
	return function() {
		var o = a(this, e), s = o.on;
		s !== r && (i = (r = s).copy()).on(t, n), o.on = i;
	};
}
function s_(e, t) {
	var n = this._id;
	return arguments.length < 2 ? Eg(this.node(), n).on.on(e) : this.each(o_(n, e, t));
}
function c_(e) {
	return function() {
		var t = this.parentNode;
		for (var n in this.__transition) if (+n !== e) return;
		t && t.removeChild(this);
	};
}
function l_() {
	return this.on("end.remove", c_(this._id));
}
function u_(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = jd(e));
	for (var r = this._groups, i = r.length, a = Array(i), o = 0; o < i; ++o) for (var s = r[o], c = s.length, l = a[o] = Array(c), u, d, f = 0; f < c; ++f) (u = s[f]) && (d = e.call(u, u.__data__, f, s)) && ("__data__" in u && (d.__data__ = u.__data__), l[f] = d, Cg(l[f], t, n, f, l, Eg(u, n)));
	return new M_(a, this._parents, t, n);
}
function d_(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = Fd(e));
	for (var r = this._groups, i = r.length, a = [], o = [], s = 0; s < i; ++s) for (var c = r[s], l = c.length, u, d = 0; d < l; ++d) if (u = c[d]) {
		for (var f = e.call(u, u.__data__, d, c), p, m = Eg(u, n), h = 0, g = f.length; h < g; ++h) (p = f[h]) && Cg(p, t, n, h, f, m);
		a.push(f), o.push(u);
	}
	return new M_(a, o, t, n);
}
var f_ = xp.prototype.constructor;
function p_() {
	return new f_(this._groups, this._parents);
}
function m_(e, t) {
	var n, r, i;
	return function() {
		var a = kf(this, e), o = (this.style.removeProperty(e), kf(this, e));
		return a === o ? null : a === n && o === r ? i : i = t(n = a, r = o);
	};
}
function h_(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function g_(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = kf(this, e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function __(e, t, n) {
	var r, i, a;
	return function() {
		var o = kf(this, e), s = n(this), c = s + "";
		return s ?? (c = s = (this.style.removeProperty(e), kf(this, e))), o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s));
	};
}
function v_(e, t) {
	var n, r, i, a = "style." + t, o = "end." + a, s;
	return function() {
		var c = Tg(this, e), l = c.on, u = c.value[a] == null ? s ||= h_(t) : void 0;
		(l !== n || i !== u) && (r = (n = l).copy()).on(o, i = u), c.on = r;
	};
}
function y_(e, t, n) {
	var r = (e += "") == "transform" ? jh : Pg;
	return t == null ? this.styleTween(e, m_(e, r)).on("end.style." + e, h_(e)) : typeof t == "function" ? this.styleTween(e, __(e, r, Ng(this, "style." + e, t))).each(v_(this._id, e)) : this.styleTween(e, g_(e, r, t), n).on("end.style." + e, null);
}
function b_(e, t, n) {
	return function(r) {
		this.style.setProperty(e, t.call(this, r), n);
	};
}
function x_(e, t, n) {
	var r, i;
	function a() {
		var a = t.apply(this, arguments);
		return a !== i && (r = (i = a) && b_(e, a, n)), r;
	}
	return a._value = t, a;
}
function S_(e, t, n) {
	var r = "style." + (e += "");
	if (arguments.length < 2) return (r = this.tween(r)) && r._value;
	if (t == null) return this.tween(r, null);
	if (typeof t != "function") throw Error();
	return this.tween(r, x_(e, t, n ?? ""));
}
function C_(e) {
	return function() {
		this.textContent = e;
	};
}
function w_(e) {
	return function() {
		var t = e(this);
		this.textContent = t ?? "";
	};
}
function T_(e) {
	return this.tween("text", typeof e == "function" ? w_(Ng(this, "text", e)) : C_(e == null ? "" : e + ""));
}
function E_(e) {
	return function(t) {
		this.textContent = e.call(this, t);
	};
}
function D_(e) {
	var t, n;
	function r() {
		var r = e.apply(this, arguments);
		return r !== n && (t = (n = r) && E_(r)), t;
	}
	return r._value = e, r;
}
function O_(e) {
	var t = "text";
	if (arguments.length < 1) return (t = this.tween(t)) && t._value;
	if (e == null) return this.tween(t, null);
	if (typeof e != "function") throw Error();
	return this.tween(t, D_(e));
}
function k_() {
	for (var e = this._name, t = this._id, n = N_(), r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) if (c = o[l]) {
		var u = Eg(c, t);
		Cg(c, e, n, l, o, {
			time: u.time + u.delay + u.duration,
			delay: 0,
			duration: u.duration,
			ease: u.ease
		});
	}
	return new M_(r, this._parents, e, n);
}
function A_() {
	var e, t, n = this, r = n._id, i = n.size();
	return new Promise(function(a, o) {
		var s = { value: o }, c = { value: function() {
			--i === 0 && a();
		} };
		n.each(function() {
			var n = Tg(this, r), i = n.on;
			i !== e && (t = (e = i).copy(), t._.cancel.push(s), t._.interrupt.push(s), t._.end.push(c)), n.on = t;
		}), i === 0 && a();
	});
}
var j_ = 0;
function M_(e, t, n, r) {
	this._groups = e, this._parents = t, this._name = n, this._id = r;
}
function N_() {
	return ++j_;
}
var P_ = xp.prototype;
M_.prototype = {
	constructor: M_,
	select: u_,
	selectAll: d_,
	selectChild: P_.selectChild,
	selectChildren: P_.selectChildren,
	filter: r_,
	merge: i_,
	selection: p_,
	transition: k_,
	call: P_.call,
	nodes: P_.nodes,
	node: P_.node,
	size: P_.size,
	empty: P_.empty,
	each: P_.each,
	on: s_,
	attr: Vg,
	attrTween: Kg,
	style: y_,
	styleTween: S_,
	text: T_,
	textTween: O_,
	remove: l_,
	tween: Mg,
	delay: Yg,
	duration: Qg,
	ease: e_,
	easeVarying: n_,
	end: A_,
	[Symbol.iterator]: P_[Symbol.iterator]
};
var F_ = {
	time: null,
	delay: 0,
	duration: 250,
	ease: og
};
function I_(e, t) {
	for (var n; !(n = e.__transition) || !(n = n[t]);) if (!(e = e.parentNode)) throw Error(`transition ${t} not found`);
	return n;
}
function L_(e) {
	var t, n;
	e instanceof M_ ? (t = e._id, e = e._name) : (t = N_(), (n = F_).time = Xh(), e = e == null ? null : e + "");
	for (var r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && Cg(c, e, t, l, o, n || I_(c, t));
	return new M_(r, this._parents, e, t);
}
xp.prototype.interrupt = kg, xp.prototype.transition = L_;
// node_modules/d3-zoom/dist/d3-zoom.mjs
var R_ = (e) => () => e;
function z_(e, { sourceEvent: t, target: n, transform: r, dispatch: i }) {
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
function B_(e, t, n) {
	this.k = e, this.x = t, this.y = n;
}
B_.prototype = {
	constructor: B_,
	scale: function(e) {
		return e === 1 ? this : new B_(this.k * e, this.x, this.y);
	},
	translate: function(e, t) {
		return e === 0 & t === 0 ? this : new B_(this.k, this.x + this.k * e, this.y + this.k * t);
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
var V_ = new B_(1, 0, 0);
H_.prototype = B_.prototype;
function H_(e) {
	for (; !e.__zoom;) if (!(e = e.parentNode)) return V_;
	return e.__zoom;
}
function U_(e) {
	e.stopImmediatePropagation();
}
function W_(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function G_(e) {
	return (!e.ctrlKey || e.type === "wheel") && !e.button;
}
function K_() {
	var e = this;
	return e instanceof SVGElement ? (e = e.ownerSVGElement || e, e.hasAttribute("viewBox") ? (e = e.viewBox.baseVal, [[e.x, e.y], [e.x + e.width, e.y + e.height]]) : [[0, 0], [e.width.baseVal.value, e.height.baseVal.value]]) : [[0, 0], [e.clientWidth, e.clientHeight]];
}
function q_() {
	return this.__zoom || V_;
}
function J_(e) {
	return -e.deltaY * (e.deltaMode === 1 ? .05 : e.deltaMode ? 1 : .002) * (e.ctrlKey ? 10 : 1);
}
function Y_() {
	return navigator.maxTouchPoints || "ontouchstart" in this;
}
function X_(e, t, n) {
	var r = e.invertX(t[0][0]) - n[0][0], i = e.invertX(t[1][0]) - n[1][0], a = e.invertY(t[0][1]) - n[0][1], o = e.invertY(t[1][1]) - n[1][1];
	return e.translate(i > r ? (r + i) / 2 : Math.min(0, r) || Math.max(0, i), o > a ? (a + o) / 2 : Math.min(0, a) || Math.max(0, o));
}
function Z_() {
	var e = G_, t = K_, n = X_, r = J_, i = Y_, a = [0, Infinity], o = [[-Infinity, -Infinity], [Infinity, Infinity]], s = 250, c = Lh, l = yd("start", "zoom", "end"), u, d, f, p = 500, m = 150, h = 0, g = 10;
	function _(e) {
		e.property("__zoom", q_).on("wheel.zoom", w, { passive: !1 }).on("mousedown.zoom", T).on("dblclick.zoom", E).filter(i).on("touchstart.zoom", D).on("touchmove.zoom", O).on("touchend.zoom touchcancel.zoom", k).style("-webkit-tap-highlight-color", "rgba(0,0,0,0)");
	}
	_.transform = function(e, t, n, r) {
		var i = e.selection ? e.selection() : e;
		i.property("__zoom", q_), e === i ? i.interrupt().each(function() {
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
			return n(V_.translate(c[0], c[1]).scale(s.k).translate(typeof r == "function" ? -r.apply(this, arguments) : -r, typeof i == "function" ? -i.apply(this, arguments) : -i), e, o);
		}, a, s);
	};
	function v(e, t) {
		return t = Math.max(a[0], Math.min(a[1], t)), t === e.k ? e : new B_(t, e.x, e.y);
	}
	function y(e, t, n) {
		var r = t[0] - n[0] * e.k, i = t[1] - n[1] * e.k;
		return r === e.x && i === e.y ? e : new B_(e.k, r, i);
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
					e = new B_(n, l[0] - t[0] * n, l[1] - t[1] * n);
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
			var t = Cp(this.that).datum();
			l.call(e, this.that, new z_(e, {
				sourceEvent: this.sourceEvent,
				target: _,
				transform: this.that.__zoom,
				dispatch: l
			}), t);
		}
	};
	function w(t, ...i) {
		if (!e.apply(this, arguments)) return;
		var s = S(this, i).event(t), c = this.__zoom, l = Math.max(a[0], Math.min(a[1], c.k * 2 ** r.apply(this, arguments))), u = Op(t);
		if (s.wheel) (s.mouse[0][0] !== u[0] || s.mouse[0][1] !== u[1]) && (s.mouse[1] = c.invert(s.mouse[0] = u)), clearTimeout(s.wheel);
		else if (c.k === l) return;
		else s.mouse = [u, c.invert(u)], Og(this), s.start();
		W_(t), s.wheel = setTimeout(d, m), s.zoom("mouse", n(y(v(c, l), s.mouse[0], s.mouse[1]), s.extent, o));
		function d() {
			s.wheel = null, s.end();
		}
	}
	function T(t, ...r) {
		if (f || !e.apply(this, arguments)) return;
		var i = t.currentTarget, a = S(this, r, !0).event(t), s = Cp(t.view).on("mousemove.zoom", d, !0).on("mouseup.zoom", p, !0), c = Op(t, i), l = t.clientX, u = t.clientY;
		Np(t.view), U_(t), a.mouse = [c, this.__zoom.invert(c)], Og(this), a.start();
		function d(e) {
			if (W_(e), !a.moved) {
				var t = e.clientX - l, r = e.clientY - u;
				a.moved = t * t + r * r > h;
			}
			a.event(e).zoom("mouse", n(y(a.that.__zoom, a.mouse[0] = Op(e, i), a.mouse[1]), a.extent, o));
		}
		function p(e) {
			s.on("mousemove.zoom mouseup.zoom", null), Pp(e.view, a.moved), W_(e), a.event(e).end();
		}
	}
	function E(r, ...i) {
		if (e.apply(this, arguments)) {
			var a = this.__zoom, c = Op(r.changedTouches ? r.changedTouches[0] : r, this), l = a.invert(c), u = a.k * (r.shiftKey ? .5 : 2), d = n(y(v(a, u), c, l), t.apply(this, i), o);
			W_(r), s > 0 ? Cp(this).transition().duration(s).call(x, d, c, r) : Cp(this).call(_.transform, d, c, r);
		}
	}
	function D(t, ...n) {
		if (e.apply(this, arguments)) {
			var r = t.touches, i = r.length, a = S(this, n, t.changedTouches.length === i).event(t), o, s, c, l;
			for (U_(t), s = 0; s < i; ++s) c = r[s], l = Op(c, this), l = [
				l,
				this.__zoom.invert(l),
				c.identifier
			], a.touch0 ? !a.touch1 && a.touch0[2] !== l[2] && (a.touch1 = l, a.taps = 0) : (a.touch0 = l, o = !0, a.taps = 1 + !!u);
			u &&= clearTimeout(u), o && (a.taps < 2 && (d = l[0], u = setTimeout(function() {
				u = null;
			}, p)), Og(this), a.start());
		}
	}
	function O(e, ...t) {
		if (this.__zooming) {
			var r = S(this, t).event(e), i = e.changedTouches, a = i.length, s, c, l, u;
			for (W_(e), s = 0; s < a; ++s) c = i[s], l = Op(c, this), r.touch0 && r.touch0[2] === c.identifier ? r.touch0[0] = l : r.touch1 && r.touch1[2] === c.identifier && (r.touch1[0] = l);
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
			for (U_(e), f && clearTimeout(f), f = setTimeout(function() {
				f = null;
			}, p), a = 0; a < i; ++a) o = r[a], n.touch0 && n.touch0[2] === o.identifier ? delete n.touch0 : n.touch1 && n.touch1[2] === o.identifier && delete n.touch1;
			if (n.touch1 && !n.touch0 && (n.touch0 = n.touch1, delete n.touch1), n.touch0) n.touch0[1] = this.__zoom.invert(n.touch0[0]);
			else if (n.end(), n.taps === 2 && (o = Op(o, this), Math.hypot(d[0] - o[0], d[1] - o[1]) < g)) {
				var s = Cp(this).on("dblclick.zoom");
				s && s.apply(this, arguments);
			}
		}
	}
	return _.wheelDelta = function(e) {
		return arguments.length ? (r = typeof e == "function" ? e : R_(+e), _) : r;
	}, _.filter = function(t) {
		return arguments.length ? (e = typeof t == "function" ? t : R_(!!t), _) : e;
	}, _.touchable = function(e) {
		return arguments.length ? (i = typeof e == "function" ? e : R_(!!e), _) : i;
	}, _.extent = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : R_([[+e[0][0], +e[0][1]], [+e[1][0], +e[1][1]]]), _) : t;
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
var Q_ = {
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
}, $_ = [[-Infinity, -Infinity], [Infinity, Infinity]], ev = [
	"Enter",
	" ",
	"Escape"
], tv = {
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
}, nv;
(function(e) {
	e.Strict = "strict", e.Loose = "loose";
})(nv ||= {});
var rv;
(function(e) {
	e.Free = "free", e.Vertical = "vertical", e.Horizontal = "horizontal";
})(rv ||= {});
var iv;
(function(e) {
	e.Partial = "partial", e.Full = "full";
})(iv ||= {});
var av = {
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
}, ov;
(function(e) {
	e.Bezier = "default", e.Straight = "straight", e.Step = "step", e.SmoothStep = "smoothstep", e.SimpleBezier = "simplebezier";
})(ov ||= {});
var sv;
(function(e) {
	e.Arrow = "arrow", e.ArrowClosed = "arrowclosed";
})(sv ||= {});
var Q;
(function(e) {
	e.Left = "left", e.Top = "top", e.Right = "right", e.Bottom = "bottom";
})(Q ||= {});
var cv = {
	[Q.Left]: Q.Right,
	[Q.Right]: Q.Left,
	[Q.Top]: Q.Bottom,
	[Q.Bottom]: Q.Top
}, lv = (e) => !!e && typeof e == "object" && "id" in e && "source" in e && "target" in e, uv = (e) => !!e && typeof e == "object" && "id" in e && "position" in e && !("source" in e) && !("target" in e), dv = (e) => !!e && typeof e == "object" && "id" in e && "internals" in e && !("source" in e) && !("target" in e), fv = (e, t = [0, 0]) => {
	let { width: n, height: r } = Kv(e), i = e.origin ?? t, a = n * i[0], o = r * i[1];
	return {
		x: e.position.x - a,
		y: e.position.y - o
	};
}, pv = (e, t = { nodeOrigin: [0, 0] }) => {
	if (e.length === 0) return {
		x: 0,
		y: 0,
		width: 0,
		height: 0
	};
	let n = !1, r = e.reduce((e, r) => {
		let i = typeof r == "string", a = !t.nodeLookup && !i ? r : void 0;
		return t.nodeLookup && (a = i ? t.nodeLookup.get(r) : dv(r) ? r : t.nodeLookup.get(r.id)), a ? (n = !0, Ev(e, Av(a, t.nodeOrigin))) : e;
	}, {
		x: Infinity,
		y: Infinity,
		x2: -Infinity,
		y2: -Infinity
	});
	return n ? Ov(r) : {
		x: 0,
		y: 0,
		width: 0,
		height: 0
	};
}, mv = (e, t = {}) => {
	let n = {
		x: Infinity,
		y: Infinity,
		x2: -Infinity,
		y2: -Infinity
	}, r = !1;
	return e.forEach((e) => {
		(t.filter === void 0 || t.filter(e)) && (n = Ev(n, Av(e)), r = !0);
	}), r ? Ov(n) : {
		x: 0,
		y: 0,
		width: 0,
		height: 0
	};
}, hv = (e, t, [n, r, i] = [
	0,
	0,
	1
], a = !1, o = !1) => {
	let s = (t.x - n) / i, c = (t.y - r) / i, l = t.width / i, u = t.height / i, d = [];
	for (let t of e.values()) {
		let { measured: e, selectable: n = !0, hidden: r = !1 } = t;
		if (o && !n || r) continue;
		let i = e.width ?? t.width ?? t.initialWidth ?? 0, f = e.height ?? t.height ?? t.initialHeight ?? 0, { x: p, y: m } = t.internals.positionAbsolute, h = Mv(s, c, l, u, p, m, i, f), g = i * f, _ = a && h > 0;
		(!t.internals.handleBounds || _ || h >= g || t.dragging) && d.push(t);
	}
	return d;
}, gv = (e, t) => {
	let n = /* @__PURE__ */ new Set();
	return e.forEach((e) => {
		n.add(e.id);
	}), t.filter((e) => n.has(e.source) || n.has(e.target));
};
function _v(e, t) {
	let n = /* @__PURE__ */ new Map(), r = t?.nodes ? new Set(t.nodes.map((e) => e.id)) : null;
	return e.forEach((e) => {
		let i;
		if (t?.includeHiddenNodes) {
			let { width: t, height: n } = Kv(e);
			i = t > 0 && n > 0;
		} else i = !!(e.measured.width && e.measured.height && !e.hidden);
		i && (!r || r.has(e.id)) && n.set(e.id, e);
	}), n;
}
async function vv({ nodes: e, width: t, height: n, panZoom: r, minZoom: i, maxZoom: a }, o) {
	if (e.size === 0) return !0;
	let s = Uv(mv(_v(e, o)), t, n, o?.minZoom ?? i, o?.maxZoom ?? a, o?.padding ?? .1);
	return await r.setViewport(s, {
		duration: o?.duration,
		ease: o?.ease,
		interpolate: o?.interpolate
	}), !0;
}
function yv({ nodeId: e, nextPosition: t, nodeLookup: n, nodeOrigin: r = [0, 0], nodeExtent: i, onError: a }) {
	let o = n.get(e), s = o.parentId ? n.get(o.parentId) : void 0, { x: c, y: l } = s ? s.internals.positionAbsolute : {
		x: 0,
		y: 0
	}, u = o.origin ?? r, d = o.extent || i;
	if (o.extent === "parent" && !o.expandParent) {
		if (!s) a?.("005", Q_.error005());
		else {
			let { width: e, height: t } = Kv(s);
			e && t && (d = [[c, l], [c + e, l + t]]);
		}
	} else s && Gv(o.extent) && (d = [[o.extent[0][0] + c, o.extent[0][1] + l], [o.extent[1][0] + c, o.extent[1][1] + l]]);
	let f = Gv(d) ? Sv(t, d, o.measured) : t;
	return (o.measured.width === void 0 || o.measured.height === void 0) && a?.("015", Q_.error015()), {
		position: {
			x: f.x - c + (o.measured.width ?? 0) * u[0],
			y: f.y - l + (o.measured.height ?? 0) * u[1]
		},
		positionAbsolute: f
	};
}
async function bv({ nodesToRemove: e = [], edgesToRemove: t = [], nodes: n, edges: r, onBeforeDelete: i }) {
	let a = new Set(e.map((e) => e.id)), o = [];
	for (let e of n) {
		if (e.deletable === !1) continue;
		let t = a.has(e.id), n = !t && e.parentId && o.find((t) => t.id === e.parentId);
		(t || n) && o.push(e);
	}
	let s = new Set(t.map((e) => e.id)), c = r.filter((e) => e.deletable !== !1), l = gv(o, c);
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
var xv = (e, t = 0, n = 1) => Math.min(Math.max(e, t), n), Sv = (e = {
	x: 0,
	y: 0
}, t, n) => ({
	x: xv(e.x, t[0][0], t[1][0] - (n?.width ?? 0)),
	y: xv(e.y, t[0][1], t[1][1] - (n?.height ?? 0))
});
function Cv(e, t, n) {
	let { width: r, height: i } = Kv(n), { x: a, y: o } = n.internals.positionAbsolute;
	return Sv(e, [[a, o], [a + r, o + i]], t);
}
var wv = (e, t, n) => e < t ? xv(Math.abs(e - t), 1, t) / t : e > n ? -xv(Math.abs(e - n), 1, t) / t : 0, Tv = (e, t, n = 15, r = 40) => [wv(e.x, r, t.width - r) * n, wv(e.y, r, t.height - r) * n], Ev = (e, t) => ({
	x: Math.min(e.x, t.x),
	y: Math.min(e.y, t.y),
	x2: Math.max(e.x2, t.x2),
	y2: Math.max(e.y2, t.y2)
}), Dv = ({ x: e, y: t, width: n, height: r }) => ({
	x: e,
	y: t,
	x2: e + n,
	y2: t + r
}), Ov = ({ x: e, y: t, x2: n, y2: r }) => ({
	x: e,
	y: t,
	width: n - e,
	height: r - t
}), kv = (e, t = [0, 0]) => {
	let { x: n, y: r } = dv(e) ? e.internals.positionAbsolute : fv(e, t);
	return {
		x: n,
		y: r,
		width: e.measured?.width ?? e.width ?? e.initialWidth ?? 0,
		height: e.measured?.height ?? e.height ?? e.initialHeight ?? 0
	};
}, Av = (e, t = [0, 0]) => {
	let { x: n, y: r } = dv(e) ? e.internals.positionAbsolute : fv(e, t);
	return {
		x: n,
		y: r,
		x2: n + (e.measured?.width ?? e.width ?? e.initialWidth ?? 0),
		y2: r + (e.measured?.height ?? e.height ?? e.initialHeight ?? 0)
	};
}, jv = (e, t) => Ov(Ev(Dv(e), Dv(t))), Mv = (e, t, n, r, i, a, o, s) => {
	let c = Math.max(0, Math.min(e + n, i + o) - Math.max(e, i)), l = Math.max(0, Math.min(t + r, a + s) - Math.max(t, a));
	return Math.ceil(c * l);
}, Nv = (e, t) => Mv(e.x, e.y, e.width, e.height, t.x, t.y, t.width, t.height), Pv = (e) => Fv(e.width) && Fv(e.height) && Fv(e.x) && Fv(e.y), Fv = (e) => !isNaN(e) && isFinite(e), Iv = (e, t) => (e, t) => {}, Lv = (e, t = [1, 1]) => ({
	x: t[0] * Math.round(e.x / t[0]),
	y: t[1] * Math.round(e.y / t[1])
}), Rv = ({ x: e, y: t }, [n, r, i], a = !1, o = [1, 1]) => {
	let s = {
		x: (e - n) / i,
		y: (t - r) / i
	};
	return a ? Lv(s, o) : s;
}, zv = ({ x: e, y: t }, [n, r, i]) => ({
	x: e * i + n,
	y: t * i + r
});
function Bv(e, t) {
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
function Vv(e, t, n) {
	if (typeof e == "string" || typeof e == "number") {
		let r = Bv(e, n), i = Bv(e, t);
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
		let r = Bv(e.top ?? e.y ?? 0, n), i = Bv(e.bottom ?? e.y ?? 0, n), a = Bv(e.left ?? e.x ?? 0, t), o = Bv(e.right ?? e.x ?? 0, t);
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
function Hv(e, t, n, r, i, a) {
	let { x: o, y: s } = zv(e, [
		t,
		n,
		r
	]), { x: c, y: l } = zv({
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
var Uv = (e, t, n, r, i, a) => {
	let o = Vv(a, t, n), s = (t - o.x) / e.width, c = (n - o.y) / e.height, l = xv(Math.min(s, c), r, i), u = e.x + e.width / 2, d = e.y + e.height / 2, f = t / 2 - u * l, p = n / 2 - d * l, m = Hv(e, f, p, l, t, n), h = {
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
}, Wv = () => typeof navigator < "u" && navigator?.userAgent?.indexOf("Mac") >= 0;
function Gv(e) {
	return e != null && e !== "parent";
}
function Kv(e) {
	return {
		width: e.measured?.width ?? e.width ?? e.initialWidth ?? 0,
		height: e.measured?.height ?? e.height ?? e.initialHeight ?? 0
	};
}
function qv(e) {
	return (e.measured?.width ?? e.width ?? e.initialWidth) !== void 0 && (e.measured?.height ?? e.height ?? e.initialHeight) !== void 0;
}
function Jv(e, t = {
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
function Yv(e, t) {
	if (e.size !== t.size) return !1;
	for (let n of e) if (!t.has(n)) return !1;
	return !0;
}
function Xv() {
	let e, t;
	return {
		promise: new Promise((n, r) => {
			e = n, t = r;
		}),
		resolve: e,
		reject: t
	};
}
function Zv(e) {
	return {
		...tv,
		...e || {}
	};
}
function Qv(e) {
	return e === null ? null : e ? "valid" : "invalid";
}
function $v(e, { snapGrid: t = [0, 0], snapToGrid: n = !1, transform: r, containerBounds: i }) {
	let { x: a, y: o } = ay(e), s = Rv({
		x: a - (i?.left ?? 0),
		y: o - (i?.top ?? 0)
	}, r), { x: c, y: l } = n ? Lv(s, t) : s;
	return {
		xSnapped: c,
		ySnapped: l,
		...s
	};
}
var ey = (e) => ({
	width: e.offsetWidth,
	height: e.offsetHeight
}), ty = (e) => e?.getRootNode?.() || window?.document, ny = [
	"INPUT",
	"SELECT",
	"TEXTAREA"
];
function ry(e) {
	let t = e.composedPath?.()?.[0] || e.target;
	return t?.nodeType === 1 ? ny.includes(t.nodeName) || t.hasAttribute("contenteditable") || !!t.closest(".nokey") : !1;
}
var iy = (e) => "clientX" in e, ay = (e, t) => {
	let n = iy(e), r = n ? e.clientX : e.touches?.[0].clientX, i = n ? e.clientY : e.touches?.[0].clientY;
	return {
		x: r - (t?.left ?? 0),
		y: i - (t?.top ?? 0)
	};
}, oy = (e, t, n, r, i) => {
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
			...ey(t)
		};
	});
};
function sy({ sourceX: e, sourceY: t, targetX: n, targetY: r, sourceControlX: i, sourceControlY: a, targetControlX: o, targetControlY: s }) {
	let c = e * .125 + i * .375 + o * .375 + n * .125, l = t * .125 + a * .375 + s * .375 + r * .125;
	return [
		c,
		l,
		Math.abs(c - e),
		Math.abs(l - t)
	];
}
function cy(e, t) {
	return e >= 0 ? .5 * e : t * 25 * Math.sqrt(-e);
}
function ly({ pos: e, x1: t, y1: n, x2: r, y2: i, c: a }) {
	switch (e) {
		case Q.Left: return [t - cy(t - r, a), n];
		case Q.Right: return [t + cy(r - t, a), n];
		case Q.Top: return [t, n - cy(n - i, a)];
		case Q.Bottom: return [t, n + cy(i - n, a)];
	}
}
function uy({ sourceX: e, sourceY: t, sourcePosition: n = Q.Bottom, targetX: r, targetY: i, targetPosition: a = Q.Top, curvature: o = .25 }) {
	let [s, c] = ly({
		pos: n,
		x1: e,
		y1: t,
		x2: r,
		y2: i,
		c: o
	}), [l, u] = ly({
		pos: a,
		x1: r,
		y1: i,
		x2: e,
		y2: t,
		c: o
	}), [d, f, p, m] = sy({
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
function dy({ sourceX: e, sourceY: t, targetX: n, targetY: r }) {
	let i = Math.abs(n - e) / 2, a = n < e ? n + i : n - i, o = Math.abs(r - t) / 2;
	return [
		a,
		r < t ? r + o : r - o,
		i,
		o
	];
}
function fy({ sourceNode: e, targetNode: t, selected: n = !1, zIndex: r = 0, elevateOnSelect: i = !1, zIndexMode: a = "basic" }) {
	return a === "manual" ? r : (i && n ? r + 1e3 : r) + Math.max(e.parentId || i && e.selected ? e.internals.z : 0, t.parentId || i && t.selected ? t.internals.z : 0);
}
function py({ sourceNode: e, targetNode: t, width: n, height: r, transform: i }) {
	let a = Ev(Av(e), Av(t));
	return a.x === a.x2 && (a.x2 += 1), a.y === a.y2 && (a.y2 += 1), Nv({
		x: -i[0] / i[2],
		y: -i[1] / i[2],
		width: n / i[2],
		height: r / i[2]
	}, Ov(a)) > 0;
}
var my = ({ source: e, sourceHandle: t, target: n, targetHandle: r }) => `xy-edge__${e}${t || ""}-${n}${r || ""}`, hy = (e, t) => t.some((t) => t.source === e.source && t.target === e.target && (t.sourceHandle === e.sourceHandle || !t.sourceHandle && !e.sourceHandle) && (t.targetHandle === e.targetHandle || !t.targetHandle && !e.targetHandle)), gy = (e, t, n = {}) => {
	if (!e.source || !e.target) return n.onError?.("006", Q_.error006()), t;
	let r = n.getEdgeId || my, i;
	return i = lv(e) ? { ...e } : {
		...e,
		id: r(e)
	}, hy(i, t) ? t : (i.sourceHandle === null && delete i.sourceHandle, i.targetHandle === null && delete i.targetHandle, t.concat(i));
};
function _y({ sourceX: e, sourceY: t, targetX: n, targetY: r }) {
	let [i, a, o, s] = dy({
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
var vy = {
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
}, yy = ({ source: e, sourcePosition: t = Q.Bottom, target: n }) => t === Q.Left || t === Q.Right ? e.x < n.x ? {
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
}, by = (e, t) => Math.sqrt((t.x - e.x) ** 2 + (t.y - e.y) ** 2), xy = (e, t, n) => e.x === t.x && t.x === n.x && (t.y - e.y) * (n.y - t.y) >= 0 || e.y === t.y && t.y === n.y && (t.x - e.x) * (n.x - t.x) >= 0;
function Sy({ source: e, sourcePosition: t = Q.Bottom, target: n, targetPosition: r = Q.Top, center: i, offset: a, stepPosition: o }) {
	let s = vy[t], c = vy[r], l = {
		x: e.x + s.x * a,
		y: e.y + s.y * a
	}, u = {
		x: n.x + c.x * a,
		y: n.y + c.y * a
	}, d = yy({
		source: l,
		sourcePosition: t,
		target: u
	}), f = d.x === 0 ? "y" : "x", p = d[f], m = [], h, g, _ = {
		x: 0,
		y: 0
	}, v = {
		x: 0,
		y: 0
	}, [, , y, b] = dy({
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
		n && xy(e, n, t) && C.pop(), C.push(t);
	}
	return [
		C,
		h,
		g,
		y,
		b
	];
}
function Cy(e, t, n, r) {
	let i = Math.min(by(e, t) / 2, by(t, n) / 2, r), { x: a, y: o } = t;
	if (e.x === a && a === n.x || e.y === o && o === n.y) return `L${a} ${o}`;
	if (e.y === o) {
		let t = e.x < n.x ? -1 : 1, r = e.y < n.y ? 1 : -1;
		return `L ${a + i * t},${o}Q ${a},${o} ${a},${o + i * r}`;
	}
	let s = e.x < n.x ? 1 : -1;
	return `L ${a},${o + i * (e.y < n.y ? -1 : 1)}Q ${a},${o} ${a + i * s},${o}`;
}
function wy({ sourceX: e, sourceY: t, sourcePosition: n = Q.Bottom, targetX: r, targetY: i, targetPosition: a = Q.Top, borderRadius: o = 5, centerX: s, centerY: c, offset: l = 20, stepPosition: u = .5 }) {
	let [d, f, p, m, h] = Sy({
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
	for (let e = 1; e < d.length - 1; e++) g += Cy(d[e - 1], d[e], d[e + 1], o);
	return g += `L${d[d.length - 1].x} ${d[d.length - 1].y}`, [
		g,
		f,
		p,
		m,
		h
	];
}
function Ty(e) {
	return e && !!(e.internals.handleBounds || e.handles?.length) && !!(e.measured.width || e.width || e.initialWidth);
}
function Ey(e) {
	let { sourceNode: t, targetNode: n } = e;
	if (!Ty(t) || !Ty(n)) return null;
	let r = t.internals.handleBounds || Dy(t.handles), i = n.internals.handleBounds || Dy(n.handles), a = ky(r?.source ?? [], e.sourceHandle), o = ky(e.connectionMode === nv.Strict ? i?.target ?? [] : (i?.target ?? []).concat(i?.source ?? []), e.targetHandle);
	if (!a || !o) return e.onError?.("008", Q_.error008(a ? "target" : "source", {
		id: e.id,
		sourceHandle: e.sourceHandle,
		targetHandle: e.targetHandle
	})), null;
	let s = a?.position || Q.Bottom, c = o?.position || Q.Top, l = Oy(t, a, s), u = Oy(n, o, c);
	return {
		sourceX: l.x,
		sourceY: l.y,
		targetX: u.x,
		targetY: u.y,
		sourcePosition: s,
		targetPosition: c
	};
}
function Dy(e) {
	if (!e) return null;
	let t = [], n = [];
	for (let r of e) r.width = r.width ?? 1, r.height = r.height ?? 1, r.type === "source" ? t.push(r) : r.type === "target" && n.push(r);
	return {
		source: t,
		target: n
	};
}
function Oy(e, t, n = Q.Left, r = !1) {
	let i = (t?.x ?? 0) + e.internals.positionAbsolute.x, a = (t?.y ?? 0) + e.internals.positionAbsolute.y, { width: o, height: s } = t ?? Kv(e);
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
function ky(e, t) {
	return e && (t ? e.find((e) => e.id === t) : e[0]) || null;
}
function Ay(e, t) {
	return e ? typeof e == "string" ? e : `${t ? `${t}__` : ""}${Object.keys(e).sort().map((t) => `${t}=${e[t]}`).join("&")}` : "";
}
function jy(e, { id: t, defaultColor: n, defaultMarkerStart: r, defaultMarkerEnd: i }) {
	let a = /* @__PURE__ */ new Set();
	return e.reduce((e, o) => ([o.markerStart || r, o.markerEnd || i].forEach((r) => {
		if (r && typeof r == "object") {
			let i = Ay(r, t);
			a.has(i) || (e.push({
				id: i,
				color: r.color || n,
				...r
			}), a.add(i));
		}
	}), e), []).sort((e, t) => e.id.localeCompare(t.id));
}
var My = 1e3, Ny = 10, Py = {
	nodeOrigin: [0, 0],
	nodeExtent: $_,
	elevateNodesOnSelect: !0,
	zIndexMode: "basic",
	defaults: {}
}, Fy = {
	...Py,
	checkEquality: !0
};
function Iy(e, t) {
	let n = { ...e };
	for (let e in t) t[e] !== void 0 && (n[e] = t[e]);
	return n;
}
function Ly(e, t, n) {
	let r = Iy(Py, n);
	for (let n of e.values()) if (n.parentId) Hy(n, e, t, r);
	else {
		let e = Sv(fv(n, r.nodeOrigin), Gv(n.extent) ? n.extent : r.nodeExtent, Kv(n));
		n.internals.positionAbsolute = e;
	}
}
function Ry(e, t) {
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
function zy(e) {
	return e === "manual";
}
function By(e, t, n, r = {}) {
	let i = Iy(Fy, r), a = { i: 0 }, o = new Map(t), s = i?.elevateNodesOnSelect && !zy(i.zIndexMode) ? My : 0, c = e.length > 0, l = !1;
	t.clear(), n.clear();
	for (let u of e) {
		let e = o.get(u.id);
		if (i.checkEquality && u === e?.internals.userNode) t.set(u.id, e);
		else {
			let n = Sv(fv(u, i.nodeOrigin), Gv(u.extent) ? u.extent : i.nodeExtent, Kv(u));
			e = {
				...i.defaults,
				...u,
				measured: {
					width: u.measured?.width,
					height: u.measured?.height
				},
				internals: {
					positionAbsolute: n,
					handleBounds: Ry(u, e),
					z: Uy(u, s, i.zIndexMode),
					userNode: u
				}
			}, t.set(u.id, e);
		}
		e.measured !== void 0 && e.measured.width !== void 0 && e.measured.height !== void 0 || e.hidden || (c = !1), u.parentId && Hy(e, t, n, r, a), l ||= u.selected ?? !1;
	}
	return {
		nodesInitialized: c,
		hasSelectedNodes: l
	};
}
function Vy(e, t) {
	if (!e.parentId) return;
	let n = t.get(e.parentId);
	n ? n.set(e.id, e) : t.set(e.parentId, /* @__PURE__ */ new Map([[e.id, e]]));
}
function Hy(e, t, n, r, i) {
	let { elevateNodesOnSelect: a, nodeOrigin: o, nodeExtent: s, zIndexMode: c } = Iy(Py, r), l = e.parentId, u = t.get(l);
	if (!u) {
		console.warn(`Parent node ${l} not found. Please make sure that parent nodes are in front of their child nodes in the nodes array.`);
		return;
	}
	Vy(e, n), i && !u.parentId && u.internals.rootParentIndex === void 0 && c === "auto" && (u.internals.rootParentIndex = ++i.i, u.internals.z = u.internals.z + i.i * Ny), i && u.internals.rootParentIndex !== void 0 && (i.i = u.internals.rootParentIndex);
	let { x: d, y: f, z: p } = Wy(e, u, o, s, a && !zy(c) ? My : 0, c), { positionAbsolute: m } = e.internals, h = d !== m.x || f !== m.y;
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
function Uy(e, t, n) {
	let r = Fv(e.zIndex) ? e.zIndex : 0;
	return zy(n) ? r : r + (e.selected ? t : 0);
}
function Wy(e, t, n, r, i, a) {
	let { x: o, y: s } = t.internals.positionAbsolute, c = Kv(e), l = fv(e, n), u = Gv(e.extent) ? Sv(l, e.extent, c) : l, d = Sv({
		x: o + u.x,
		y: s + u.y
	}, r, c);
	e.extent === "parent" && (d = Cv(d, c, t));
	let f = Uy(e, i, a), p = t.internals.z ?? 0;
	return {
		x: d.x,
		y: d.y,
		z: p >= f ? p + 1 : f
	};
}
function Gy(e, t, n, r = [0, 0]) {
	let i = [], a = /* @__PURE__ */ new Map();
	for (let n of e) {
		let e = t.get(n.parentId);
		if (!e) continue;
		let r = jv(a.get(n.parentId)?.expandedRect ?? kv(e), n.rect);
		a.set(n.parentId, {
			expandedRect: r,
			parent: e
		});
	}
	return a.size > 0 && a.forEach(({ expandedRect: t, parent: a }, o) => {
		let s = a.internals.positionAbsolute, c = Kv(a), l = a.origin ?? r, u = t.x < s.x ? Math.round(Math.abs(s.x - t.x)) : 0, d = t.y < s.y ? Math.round(Math.abs(s.y - t.y)) : 0, f = Math.max(c.width, Math.round(t.width)), p = Math.max(c.height, Math.round(t.height)), m = (f - c.width) * l[0], h = (p - c.height) * l[1];
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
function Ky(e, t, n, r, i, a, o) {
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
		let s = ey(r.nodeElement), u = e.measured.width !== s.width || e.measured.height !== s.height;
		if (s.width && s.height && (u || !e.internals.handleBounds || r.force)) {
			let p = r.nodeElement.getBoundingClientRect(), m = Gv(e.extent) ? e.extent : a, { positionAbsolute: h } = e.internals;
			if (e.parentId && e.extent === "parent") {
				let n = t.get(e.parentId);
				n && (h = Cv(h, s, n));
			} else m && (h = Sv(h, m, s));
			let g = {
				...e,
				measured: s,
				internals: {
					...e.internals,
					positionAbsolute: h,
					handleBounds: {
						source: oy("source", r.nodeElement, p, d, e.id),
						target: oy("target", r.nodeElement, p, d, e.id)
					}
				}
			};
			t.set(e.id, g), e.parentId && Hy(g, t, n, {
				nodeOrigin: i,
				zIndexMode: o
			}), c = !0, u && (l.push({
				id: e.id,
				type: "dimensions",
				dimensions: s
			}), e.expandParent && e.parentId && f.push({
				id: e.id,
				parentId: e.parentId,
				rect: kv(g, i)
			}));
		}
	}
	if (f.length > 0) {
		let e = Gy(f, t, n, i);
		l.push(...e);
	}
	return {
		changes: l,
		updatedInternals: c
	};
}
async function qy({ delta: e, panZoom: t, transform: n, translateExtent: r, width: i, height: a }) {
	if (!t || !e.x && !e.y) return !1;
	let o = await t.setViewportConstrained({
		x: n[0] + e.x,
		y: n[1] + e.y,
		zoom: n[2]
	}, [[0, 0], [i, a]], r);
	return !!o && (o.x !== n[0] || o.y !== n[1] || o.k !== n[2]);
}
function Jy(e, t, n, r, i, a) {
	let o = i, s = r.get(o) || /* @__PURE__ */ new Map();
	r.set(o, s.set(n, t)), o = `${i}-${e}`;
	let c = r.get(o) || /* @__PURE__ */ new Map();
	if (r.set(o, c.set(n, t)), a) {
		o = `${i}-${e}-${a}`;
		let s = r.get(o) || /* @__PURE__ */ new Map();
		r.set(o, s.set(n, t));
	}
}
function Yy(e, t, n) {
	e.clear(), t.clear();
	for (let r of n) {
		let { source: n, target: i, sourceHandle: a = null, targetHandle: o = null } = r, s = {
			edgeId: r.id,
			source: n,
			target: i,
			sourceHandle: a,
			targetHandle: o
		}, c = `${n}-${a}--${i}-${o}`;
		Jy("source", s, `${i}-${o}--${n}-${a}`, e, n, a), Jy("target", s, c, e, i, o), t.set(r.id, r);
	}
}
function Xy(e, t) {
	if (!e.parentId) return !1;
	let n = t.get(e.parentId);
	return n ? n.selected ? !0 : Xy(n, t) : !1;
}
function Zy(e, t, n) {
	let r = e;
	do {
		if (r?.matches?.(t)) return !0;
		if (r === n) return !1;
		r = r?.parentElement;
	} while (r);
	return !1;
}
function Qy(e, t, n, r, i) {
	let a = /* @__PURE__ */ new Map();
	for (let [o, s] of e) if ((i ? s.id === r : s.selected || s.id === r) && (i || !s.parentId || !Xy(s, e)) && (s.draggable || t && s.draggable === void 0)) {
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
function $y({ nodeId: e, dragItems: t, nodeLookup: n, dragging: r = !0 }) {
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
function eb({ dragItems: e, snapGrid: t, x: n, y: r }) {
	let i = e.values().next().value;
	if (!i) return null;
	let a = {
		x: n - i.distance.x,
		y: r - i.distance.y
	}, o = Lv(a, t);
	return {
		x: o.x - a.x,
		y: o.y - a.y
	};
}
function tb({ onNodeMouseDown: e, getStoreItems: t, onDragStart: n, onDrag: r, onDragStop: i }) {
	let a = {
		x: null,
		y: null
	}, o = 0, s = /* @__PURE__ */ new Map(), c = !1, l = {
		x: 0,
		y: 0
	}, u = null, d = !1, f = null, p = !1, m = !1, h = null;
	function g({ noDragClassName: g, handleSelector: _, domNode: v, isSelectable: y, nodeId: b, nodeClickDistance: x = 0 }) {
		f = Cp(v);
		function S({ x: e, y: n }) {
			let { nodeLookup: i, nodeExtent: o, snapGrid: c, snapToGrid: l, nodeOrigin: u, onNodeDrag: d, onSelectionDrag: f, onError: p, updateNodePositions: g } = t();
			a = {
				x: e,
				y: n
			};
			let _ = !1, v = s.size > 1, y = v && o ? Dv(mv(s)) : null, x = v && l ? eb({
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
				} : Lv(a, c));
				let s = null;
				if (v && o && !r.extent && y) {
					let { positionAbsolute: e } = r.internals, t = e.x - y.x + o[0][0], n = e.x + r.measured.width - y.x2 + o[1][0], i = e.y - y.y + o[0][1], a = e.y + r.measured.height - y.y2 + o[1][1];
					s = [[t, i], [n, a]];
				}
				let { position: d, positionAbsolute: f } = yv({
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
				let [e, t] = $y({
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
			let [s, d] = Tv(l, u, r);
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
			let x = $v(r.sourceEvent, {
				transform: l,
				snapGrid: f,
				snapToGrid: p,
				containerBounds: u
			});
			if (a = x, s = Qy(i, c, x, b, v), s.size > 0 && (n || h || !b && g)) {
				let [e, t] = $y({
					nodeId: b,
					dragItems: s,
					nodeLookup: i
				});
				n?.(r.sourceEvent, s, e, t), h?.(r.sourceEvent, e, t), b || g?.(r.sourceEvent, t);
			}
		}
		let T = Vp().clickDistance(x).on("start", (e) => {
			let { domNode: n, nodeDragThreshold: r, transform: i, snapGrid: o, snapToGrid: s } = t();
			u = n?.getBoundingClientRect() || null, p = !1, m = !1, h = e.sourceEvent, r === 0 && w(e), a = $v(e.sourceEvent, {
				transform: i,
				snapGrid: o,
				snapToGrid: s,
				containerBounds: u
			}), l = ay(e.sourceEvent, u);
		}).on("drag", (e) => {
			let { autoPanOnNodeDrag: n, transform: r, snapGrid: i, snapToGrid: o, nodeDragThreshold: f, nodeLookup: m } = t(), g = $v(e.sourceEvent, {
				transform: r,
				snapGrid: i,
				snapToGrid: o,
				containerBounds: u
			});
			if (h = e.sourceEvent, (e.sourceEvent.type === "touchmove" && e.sourceEvent.touches.length > 1 || b && !m.has(b)) && (p = !0), !p) {
				if (!c && n && d && (c = !0, C()), !d) {
					let t = ay(e.sourceEvent, u), n = t.x - l.x, r = t.y - l.y;
					Math.sqrt(n * n + r * r) > f && w(e);
				}
				(a.x !== g.xSnapped || a.y !== g.ySnapped) && s && d && (l = ay(e.sourceEvent, u), S(g));
			}
		}).on("end", (e) => {
			if (!d || p) p && s.size > 0 && t().updateNodePositions(s, !1);
			else if (c = !1, d = !1, cancelAnimationFrame(o), s.size > 0) {
				let { nodeLookup: n, updateNodePositions: r, onNodeDragStop: a, onSelectionDragStop: o } = t();
				if (m &&= (r(s, !1), !1), i || a || !b && o) {
					let [t, r] = $y({
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
			return !e.button && (!g || !Zy(t, `.${g}`, v)) && (!_ || Zy(t, _, v));
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
function nb(e, t, n) {
	let r = [], i = {
		x: e.x - n,
		y: e.y - n,
		width: n * 2,
		height: n * 2
	};
	for (let e of t.values()) Nv(i, kv(e)) > 0 && r.push(e);
	return r;
}
var rb = 250;
function ib(e, t, n, r) {
	let i = [], a = Infinity, o = nb(e, n, t + rb);
	for (let n of o) {
		let o = [...n.internals.handleBounds?.source ?? [], ...n.internals.handleBounds?.target ?? []];
		for (let s of o) {
			if (r.nodeId === s.nodeId && r.type === s.type && r.id === s.id) continue;
			let { x: o, y: c } = Oy(n, s, s.position, !0), l = Math.sqrt((o - e.x) ** 2 + (c - e.y) ** 2);
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
function ab(e, t, n, r, i, a = !1) {
	let o = r.get(e);
	if (!o) return null;
	let s = i === "strict" ? o.internals.handleBounds?.[t] : [...o.internals.handleBounds?.source ?? [], ...o.internals.handleBounds?.target ?? []], c = (n ? s?.find((e) => e.id === n) : s?.[0]) ?? null;
	return c && a ? {
		...c,
		...Oy(o, c, c.position, !0)
	} : c;
}
function ob(e, t) {
	return e || (t?.classList.contains("target") ? "target" : t?.classList.contains("source") ? "source" : null);
}
function sb(e, t) {
	let n = null;
	return t ? n = !0 : e && !t && (n = !1), n;
}
var cb = () => !0;
function lb(e, { connectionMode: t, connectionRadius: n, handleId: r, nodeId: i, edgeUpdaterType: a, isTarget: o, domNode: s, nodeLookup: c, lib: l, autoPanOnConnect: u, flowId: d, panBy: f, cancelConnection: p, onConnectStart: m, onConnect: h, onConnectEnd: g, isValidConnection: _ = cb, onReconnectEnd: v, updateConnection: y, getTransform: b, getFromHandle: x, autoPanSpeed: S, dragThreshold: C = 1, handleDomNode: w }) {
	let T = ty(e.target), E = 0, D, { x: O, y: k } = ay(e), A = ob(a, w), j = s?.getBoundingClientRect(), ee = !1;
	if (!j || !A) return;
	let M = ab(i, A, r, c, t);
	if (!M) return;
	let N = ay(e, j), te = !1, ne = null, re = !1, ie = null;
	function ae() {
		if (!u || !j) return;
		let [e, t] = Tv(N, j, S);
		f({
			x: e,
			y: t
		}), E = requestAnimationFrame(ae);
	}
	let P = {
		...M,
		nodeId: i,
		type: A,
		position: M.position
	}, oe = c.get(i), F = {
		inProgress: !0,
		isValid: null,
		from: Oy(oe, P, Q.Left, !0),
		fromHandle: P,
		fromPosition: P.position,
		fromNode: oe,
		to: N,
		toHandle: null,
		toPosition: cv[P.position],
		toNode: null,
		pointer: N
	};
	function se() {
		ee = !0, y(F), m?.(e, {
			nodeId: i,
			handleId: r,
			handleType: A
		});
	}
	C === 0 && se();
	function ce(e) {
		if (!ee) {
			let { x: t, y: n } = ay(e), r = t - O, i = n - k;
			if (!(r * r + i * i > C * C)) return;
			se();
		}
		if (!x() || !P) {
			le(e);
			return;
		}
		let a = b();
		N = ay(e, j), D = ib(Rv(N, a, !1, [1, 1]), n, c, P), te ||= (ae(), !0);
		let s = ub(e, {
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
		ie = s.handleDomNode, ne = s.connection, re = sb(!!D, s.isValid);
		let u = c.get(i), f = u ? Oy(u, P, Q.Left, !0) : F.from, p = {
			...F,
			from: f,
			isValid: re,
			to: s.toHandle && re ? zv({
				x: s.toHandle.x,
				y: s.toHandle.y
			}, a) : N,
			toHandle: s.toHandle,
			toPosition: re && s.toHandle ? s.toHandle.position : cv[P.position],
			toNode: s.toHandle ? c.get(s.toHandle.nodeId) : null,
			pointer: N
		};
		y(p), F = p;
	}
	function le(e) {
		if (!("touches" in e && e.touches.length > 0)) {
			if (ee) {
				(D || ie) && ne && re && h?.(ne);
				let { inProgress: t, ...n } = F, r = {
					...n,
					toPosition: F.toHandle ? F.toPosition : null
				};
				g?.(e, r), a && v?.(e, r);
			}
			p(), cancelAnimationFrame(E), te = !1, re = !1, ne = null, ie = null, T.removeEventListener("mousemove", ce), T.removeEventListener("mouseup", le), T.removeEventListener("touchmove", ce), T.removeEventListener("touchend", le);
		}
	}
	T.addEventListener("mousemove", ce), T.addEventListener("mouseup", le), T.addEventListener("touchmove", ce), T.addEventListener("touchend", le);
}
function ub(e, { handle: t, connectionMode: n, fromNodeId: r, fromHandleId: i, fromType: a, doc: o, lib: s, flowId: c, isValidConnection: l = cb, nodeLookup: u }) {
	let d = a === "target", f = t ? o.querySelector(`.${s}-flow__handle[data-id="${c}-${t?.nodeId}-${t?.id}-${t?.type}"]`) : null, { x: p, y: m } = ay(e), h = o.elementFromPoint(p, m), g = h?.classList.contains(`${s}-flow__handle`) ? h : f, _ = {
		handleDomNode: g,
		isValid: !1,
		connection: null,
		toHandle: null
	};
	if (g) {
		let e = ob(void 0, g), t = g.getAttribute("data-nodeid"), a = g.getAttribute("data-handleid"), o = g.classList.contains("connectable"), s = g.classList.contains("connectableend");
		if (!t || !e) return _;
		let c = {
			source: d ? t : r,
			sourceHandle: d ? a : i,
			target: d ? r : t,
			targetHandle: d ? i : a
		};
		_.connection = c, _.isValid = o && s && (n === nv.Strict ? d && e === "source" || !d && e === "target" : t !== r || a !== i) && l(c), _.toHandle = ab(t, e, a, u, n, !0);
	}
	return _;
}
var db = {
	onPointerDown: lb,
	isValid: ub
};
function fb({ domNode: e, panZoom: t, getTransform: n, getViewScale: r }) {
	let i = Cp(e);
	function a({ translateExtent: e, width: a, height: o, zoomStep: s = 1, pannable: c = !0, zoomable: l = !0, inversePan: u = !1 }) {
		let d = (e) => {
			if (e.sourceEvent.type !== "wheel" || !t) return;
			let r = n(), i = e.sourceEvent.ctrlKey && Wv() ? 10 : 1, a = -e.sourceEvent.deltaY * (e.sourceEvent.deltaMode === 1 ? .05 : e.sourceEvent.deltaMode ? 1 : .002) * s, o = r[2] * 2 ** (a * i);
			t.scaleTo(o);
		}, f = [0, 0], p = Z_().on("start", (e) => {
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
		pointer: Op
	};
}
var pb = (e) => ({
	x: e.x,
	y: e.y,
	zoom: e.k
}), mb = ({ x: e, y: t, zoom: n }) => V_.translate(e, t).scale(n), hb = (e, t) => e.target.closest(`.${t}`), gb = (e, t) => t === 2 && Array.isArray(e) && e.includes(2), _b = (e) => ((e *= 2) <= 1 ? e * e * e : (e -= 2) * e * e + 2) / 2, vb = (e, t = 0, n = _b, r = () => {}) => {
	let i = typeof t == "number" && t > 0;
	return i || r(), i ? e.transition().duration(t).ease(n).on("end", r) : e;
}, yb = (e) => {
	let t = e.ctrlKey && Wv() ? 10 : 1;
	return -e.deltaY * (e.deltaMode === 1 ? .05 : e.deltaMode ? 1 : .002) * t;
};
function bb({ zoomPanValues: e, noWheelClassName: t, d3Selection: n, d3Zoom: r, panOnScrollMode: i, panOnScrollSpeed: a, zoomOnPinch: o, onPanZoomStart: s, onPanZoom: c, onPanZoomEnd: l }) {
	return (u) => {
		if (hb(u, t)) return u.ctrlKey && u.preventDefault(), !1;
		u.preventDefault(), u.stopImmediatePropagation();
		let d = n.property("__zoom").k || 1;
		if (u.ctrlKey && o) {
			let e = Op(u), t = d * 2 ** yb(u);
			r.scaleTo(n, t, e, u);
			return;
		}
		let f = u.deltaMode === 1 ? 20 : 1, p = i === rv.Vertical ? 0 : u.deltaX * f, m = i === rv.Horizontal ? 0 : u.deltaY * f;
		!Wv() && u.shiftKey && i !== rv.Vertical && (p = u.deltaY * f, m = 0), r.translateBy(n, -(p / d) * a, -(m / d) * a, { internal: !0 });
		let h = pb(n.property("__zoom"));
		clearTimeout(e.panScrollTimeout), e.isPanScrolling ? c?.(u, h) : (e.isPanScrolling = !0, s?.(u, h)), e.panScrollTimeout = setTimeout(() => {
			l?.(u, h), e.isPanScrolling = !1;
		}, 150);
	};
}
function xb({ noWheelClassName: e, preventScrolling: t, d3ZoomHandler: n }) {
	return function(r, i) {
		let a = r.type === "wheel", o = !t && a && !r.ctrlKey, s = hb(r, e);
		if (r.ctrlKey && a && s && r.preventDefault(), o || s) return null;
		r.preventDefault(), n.call(this, r, i);
	};
}
function Sb({ zoomPanValues: e, onDraggingChange: t, onPanZoomStart: n }) {
	return (r) => {
		if (r.sourceEvent?.internal) return;
		let i = pb(r.transform);
		e.mouseButton = r.sourceEvent?.button || 0, e.isZoomingOrPanning = !0, e.prevViewport = i, r.sourceEvent?.type === "mousedown" && t(!0), n && n?.(r.sourceEvent, i);
	};
}
function Cb({ zoomPanValues: e, panOnDrag: t, onPaneContextMenu: n, onTransformChange: r, onPanZoom: i }) {
	return (a) => {
		e.usedRightMouseButton = !!(n && gb(t, e.mouseButton ?? 0)), a.sourceEvent?.sync || r([
			a.transform.x,
			a.transform.y,
			a.transform.k
		]), i && !a.sourceEvent?.internal && i?.(a.sourceEvent, pb(a.transform));
	};
}
function wb({ zoomPanValues: e, panOnDrag: t, panOnScroll: n, onDraggingChange: r, onPanZoomEnd: i, onPaneContextMenu: a }) {
	return (o) => {
		if (!o.sourceEvent?.internal && (e.isZoomingOrPanning = !1, a && gb(t, e.mouseButton ?? 0) && !e.usedRightMouseButton && o.sourceEvent && a(o.sourceEvent), e.usedRightMouseButton = !1, r(!1), i)) {
			let t = pb(o.transform);
			e.prevViewport = t, clearTimeout(e.timerId), e.timerId = setTimeout(() => {
				i?.(o.sourceEvent, t);
			}, n ? 150 : 0);
		}
	};
}
function Tb({ panActivationKeyPressed: e, zoomActivationKeyPressed: t, zoomOnScroll: n, zoomOnPinch: r, panOnDrag: i, panOnScroll: a, zoomOnDoubleClick: o, userSelectionActive: s, noWheelClassName: c, noPanClassName: l, lib: u, connectionInProgress: d }) {
	return (f) => {
		let p = t || n, m = r && f.ctrlKey, h = f.type === "wheel";
		if (f.button === 1 && f.type === "mousedown" && (hb(f, `${u}-flow__node`) || hb(f, `${u}-flow__edge`) || hb(f, `${u}-flow__selection`) || hb(f, `${u}-flow__nodesselection`))) return !0;
		if (!i && !p && !a && !o && !r || s || d && !h || hb(f, c) && h || hb(f, l) && (!h || a && h && !t) || !r && f.ctrlKey && h) return !1;
		if (!r && f.type === "touchstart" && f.touches?.length > 1) return f.preventDefault(), !1;
		if (!p && !a && !m && h || !i && (f.type === "mousedown" || f.type === "touchstart") || Array.isArray(i) && !i.includes(f.button) && f.type === "mousedown") return !1;
		let g = Array.isArray(i) && i.includes(f.button) || !f.button || f.button <= 1;
		return (!f.ctrlKey || h || e) && g;
	};
}
function Eb({ domNode: e, minZoom: t, maxZoom: n, translateExtent: r, viewport: i, onPanZoom: a, onPanZoomStart: o, onPanZoomEnd: s, onDraggingChange: c }) {
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
	let p = Z_().extent(() => d).scaleExtent([t, n]).translateExtent(r), m = Cp(e).call(p);
	b({
		x: i.x,
		y: i.y,
		zoom: xv(i.zoom, t, n)
	}, [[0, 0], [u.width, u.height]], r);
	let h = m.on("wheel.zoom"), g = m.on("dblclick.zoom");
	p.wheelDelta(yb);
	async function _(e, t) {
		return m ? new Promise((n) => {
			p?.interpolate(t?.interpolate === "linear" ? Ch : Lh).transform(vb(m, t?.duration, t?.ease, () => n(!0)), e);
		}) : !1;
	}
	function v({ noWheelClassName: e, noPanClassName: t, onPaneContextMenu: n, userSelectionActive: r, panOnScroll: i, panOnDrag: u, panOnScrollMode: d, panOnScrollSpeed: f, preventScrolling: _, zoomOnPinch: v, zoomOnScroll: y, zoomOnDoubleClick: b, panActivationKeyPressed: x = !1, zoomActivationKeyPressed: S, lib: C, onTransformChange: w, connectionInProgress: T, paneClickDistance: E, selectionOnDrag: D }) {
		r && !l.isZoomingOrPanning && p.on("zoom", null);
		let O = i && !S && !r;
		p.clickDistance(D ? Infinity : !Fv(E) || E < 0 ? 0 : E);
		let k = O ? bb({
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
		}) : xb({
			noWheelClassName: e,
			preventScrolling: _,
			d3ZoomHandler: h
		});
		m.on("wheel.zoom", k, { passive: !1 });
		let A = Sb({
			zoomPanValues: l,
			onDraggingChange: c,
			onPanZoomStart: o
		});
		p.on("start", A);
		let j = Cb({
			zoomPanValues: l,
			panOnDrag: u,
			onPaneContextMenu: !!n,
			onPanZoom: a,
			onTransformChange: w
		});
		p.on("zoom", j);
		let ee = wb({
			zoomPanValues: l,
			panOnDrag: u,
			panOnScroll: i,
			onPaneContextMenu: n,
			onPanZoomEnd: s,
			onDraggingChange: c
		});
		p.on("end", ee);
		let M = Tb({
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
		p.filter(M), b ? m.on("dblclick.zoom", g) : m.on("dblclick.zoom", null);
	}
	function y() {
		p.on("zoom", null), f?.disconnect();
	}
	async function b(e, t, n) {
		let r = mb(e), i = p?.constrain()(r, t, n);
		return i && await _(i), i;
	}
	async function x(e, t) {
		let n = mb(e);
		return await _(n, t), n;
	}
	function S(e) {
		if (m) {
			let t = mb(e), n = m.property("__zoom");
			(n.k !== e.zoom || n.x !== e.x || n.y !== e.y) && p?.transform(m, t, null, { sync: !0 });
		}
	}
	function C() {
		let e = m ? H_(m.node()) : {
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
			p?.interpolate(t?.interpolate === "linear" ? Ch : Lh).scaleTo(vb(m, t?.duration, t?.ease, () => n(!0)), e);
		}) : !1;
	}
	async function T(e, t) {
		return m ? new Promise((n) => {
			p?.interpolate(t?.interpolate === "linear" ? Ch : Lh).scaleBy(vb(m, t?.duration, t?.ease, () => n(!0)), e);
		}) : !1;
	}
	function E(e) {
		p?.scaleExtent(e);
	}
	function D(e) {
		p?.translateExtent(e);
	}
	function O(e) {
		let t = !Fv(e) || e < 0 ? 0 : e;
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
var Db;
(function(e) {
	e.Line = "line", e.Handle = "handle";
})(Db ||= {});
function Ob({ width: e, prevWidth: t, height: n, prevHeight: r, affectsX: i, affectsY: a }) {
	let o = e - t, s = n - r, c = [o > 0 ? 1 : o < 0 ? -1 : 0, s > 0 ? 1 : s < 0 ? -1 : 0];
	return o && i && (c[0] *= -1), s && a && (c[1] *= -1), c;
}
function kb(e) {
	return {
		isHorizontal: e.includes("right") || e.includes("left"),
		isVertical: e.includes("bottom") || e.includes("top"),
		affectsX: e.includes("left"),
		affectsY: e.includes("top")
	};
}
function Ab(e, t) {
	return Math.max(0, t - e);
}
function jb(e, t) {
	return Math.max(0, e - t);
}
function Mb(e, t, n) {
	return Math.max(0, t - e, e - n);
}
function Nb(e, t) {
	return e ? !t : t;
}
function Pb(e, t, n, r, i, a, o, s) {
	let { affectsX: c, affectsY: l } = t, { isHorizontal: u, isVertical: d } = t, f = u && d, { xSnapped: p, ySnapped: m } = n, { minWidth: h, maxWidth: g, minHeight: _, maxHeight: v } = r, { x: y, y: b, width: x, height: S, aspectRatio: C } = e, w = Math.floor(u ? p - e.pointerX : 0), T = Math.floor(d ? m - e.pointerY : 0), E = x + (c ? -w : w), D = S + (l ? -T : T), O = -a[0] * x, k = -a[1] * S, A = Mb(E, h, g), j = Mb(D, _, v);
	if (o) {
		let e = 0, t = 0;
		c && w < 0 ? e = Ab(y + w + O, o[0][0]) : !c && w > 0 && (e = jb(y + E + O, o[1][0])), l && T < 0 ? t = Ab(b + T + k, o[0][1]) : !l && T > 0 && (t = jb(b + D + k, o[1][1])), A = Math.max(A, e), j = Math.max(j, t);
	}
	if (s) {
		let e = 0, t = 0;
		c && w > 0 ? e = jb(y + w, s[0][0]) : !c && w < 0 && (e = Ab(y + E, s[1][0])), l && T > 0 ? t = jb(b + T, s[0][1]) : !l && T < 0 && (t = Ab(b + D, s[1][1])), A = Math.max(A, e), j = Math.max(j, t);
	}
	if (i) {
		if (u) {
			let e = Mb(E / C, _, v) * C;
			if (A = Math.max(A, e), o) {
				let e = 0;
				e = !c && !l || c && !l && f ? jb(b + k + E / C, o[1][1]) * C : Ab(b + k + (c ? w : -w) / C, o[0][1]) * C, A = Math.max(A, e);
			}
			if (s) {
				let e = 0;
				e = !c && !l || c && !l && f ? Ab(b + E / C, s[1][1]) * C : jb(b + (c ? w : -w) / C, s[0][1]) * C, A = Math.max(A, e);
			}
		}
		if (d) {
			let e = Mb(D * C, h, g) / C;
			if (j = Math.max(j, e), o) {
				let e = 0;
				e = !c && !l || l && !c && f ? jb(y + D * C + O, o[1][0]) / C : Ab(y + (l ? T : -T) * C + O, o[0][0]) / C, j = Math.max(j, e);
			}
			if (s) {
				let e = 0;
				e = !c && !l || l && !c && f ? Ab(y + D * C, s[1][0]) / C : jb(y + (l ? T : -T) * C, s[0][0]) / C, j = Math.max(j, e);
			}
		}
	}
	T += T < 0 ? j : -j, w += w < 0 ? A : -A, i && (f ? E > D * C ? T = (Nb(c, l) ? -w : w) / C : w = (Nb(c, l) ? -T : T) * C : u ? (T = w / C, l = c) : (w = T * C, c = l));
	let ee = c ? y + w : y, M = l ? b + T : b;
	return {
		width: x + (c ? -w : w),
		height: S + (l ? -T : T),
		x: a[0] * w * (c ? -1 : 1) + ee,
		y: a[1] * T * (l ? -1 : 1) + M
	};
}
var Fb = {
	width: 0,
	height: 0,
	x: 0,
	y: 0
}, Ib = {
	...Fb,
	pointerX: 0,
	pointerY: 0,
	aspectRatio: 1
};
function Lb(e, t, n) {
	let r = t.position.x + e.position.x, i = t.position.y + e.position.y, a = e.measured.width ?? 0, o = e.measured.height ?? 0, s = n[0] * a, c = n[1] * o;
	return [[r - s, i - c], [r + a - s, i + o - c]];
}
function Rb({ domNode: e, nodeId: t, getStoreItems: n, onChange: r, onEnd: i }) {
	let a = Cp(e), o = {
		controlDirection: kb("bottom-right"),
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
		let m = { ...Fb }, h = { ...Ib };
		o = {
			boundaries: s,
			resizeDirection: l,
			keepAspectRatio: c,
			controlDirection: kb(e)
		};
		let g, _ = null, v = [], y, b, x, S = Vp().on("start", (e) => {
			let { nodeLookup: r, transform: i, snapGrid: a, snapToGrid: o, nodeOrigin: s, paneDomNode: c } = n();
			if (g = r.get(t), !g) return;
			_ = c?.getBoundingClientRect() ?? null;
			let { xSnapped: l, ySnapped: d } = $v(e.sourceEvent, {
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
			}, y = void 0, b = Gv(g.extent) ? g.extent : void 0, g.parentId && (g.extent === "parent" || g.expandParent) && (y = r.get(g.parentId)), y && g.extent === "parent" && (b = [[0, 0], [y.measured.width, y.measured.height]]), v = [], x = void 0;
			for (let [e, n] of r) if (n.parentId === t && (v.push({
				id: e,
				position: { ...n.position },
				extent: n.extent
			}), n.extent === "parent" || n.expandParent)) {
				let e = Lb(n, g, n.origin ?? s);
				x = x ? [[Math.min(e[0][0], x[0][0]), Math.min(e[0][1], x[0][1])], [Math.max(e[1][0], x[1][0]), Math.max(e[1][1], x[1][1])]] : e;
			}
			u?.(e, { ...m });
		}).on("drag", (e) => {
			let { transform: t, snapGrid: i, snapToGrid: a, nodeOrigin: s } = n(), c = $v(e.sourceEvent, {
				transform: t,
				snapGrid: i,
				snapToGrid: a,
				containerBounds: _
			}), l = [];
			if (!g) return;
			let { x: u, y: f, width: S, height: C } = m, w = {}, T = g.origin ?? s, { width: E, height: D, x: O, y: k } = Pb(h, o.controlDirection, c, o.boundaries, o.keepAspectRatio, T, b, x), A = E !== S, j = D !== C, ee = O !== u && A, M = k !== f && j;
			if (!ee && !M && !A && !j) return;
			let N = {
				prevValues: { ...m },
				startX: h.x,
				startY: h.y,
				childNodes: v.map((e) => ({
					...e,
					position: { ...e.position }
				}))
			};
			if ((ee || M || T[0] === 1 || T[1] === 1) && (w.x = ee ? O : m.x, w.y = M ? k : m.y, m.x = w.x, m.y = w.y, v.length > 0)) {
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
			let te = Ob({
				width: m.width,
				prevWidth: S,
				height: m.height,
				prevHeight: C,
				affectsX: o.controlDirection.affectsX,
				affectsY: o.controlDirection.affectsY
			}), ne = {
				...m,
				direction: te
			};
			p?.(e, ne) === !1 ? (m = N.prevValues, h.x = N.startX, h.y = N.startY, v.forEach((e, t) => {
				e.position = N.childNodes[t].position;
			})) : (d?.(e, ne), r(w, l));
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
var zb = /* @__PURE__ */ o(((e) => {
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
})), Bb = /* @__PURE__ */ o(((e, t) => {
	t.exports = zb();
})), Vb = /* @__PURE__ */ o(((e) => {
	var t = p(), n = Bb();
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
})), Hb = /* @__PURE__ */ c((/* @__PURE__ */ o(((e, t) => {
	t.exports = Vb();
})))(), 1), Ub = (e) => {
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
}, Wb = (e) => e ? Ub(e) : Ub, { useDebugValue: Gb } = v.default, { useSyncExternalStoreWithSelector: Kb } = Hb.default, qb = (e) => e;
function Jb(e, t = qb, n) {
	let r = Kb(e.subscribe, e.getState, e.getServerState || e.getInitialState, t, n);
	return Gb(r), r;
}
var Yb = (e, t) => {
	let n = Wb(e), r = (e, r = t) => Jb(n, e, r);
	return Object.assign(r, n), r;
}, Xb = (e, t) => e ? Yb(e, t) : Yb;
// node_modules/zustand/esm/shallow.mjs
function Zb(e, t) {
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
var Qb = h(), $b = (0, v.createContext)(null), ex = $b.Provider, tx = Q_.error001("react");
function $(e, t) {
	let n = (0, v.useContext)($b);
	if (n === null) throw Error(tx);
	return Jb(n, e, t);
}
function nx() {
	let e = (0, v.useContext)($b);
	if (e === null) throw Error(tx);
	return (0, v.useMemo)(() => ({
		getState: e.getState,
		setState: e.setState,
		subscribe: e.subscribe
	}), [e]);
}
var rx = { display: "none" }, ix = {
	position: "absolute",
	width: 1,
	height: 1,
	margin: -1,
	border: 0,
	padding: 0,
	overflow: "hidden",
	clip: "rect(0px, 0px, 0px, 0px)",
	clipPath: "inset(100%)"
}, ax = "react-flow__node-desc", ox = "react-flow__edge-desc", sx = "react-flow__aria-live", cx = (e) => e.ariaLiveMessage, lx = (e) => e.ariaLabelConfig;
function ux({ rfId: e }) {
	let t = $(cx);
	return (0, M.jsx)("div", {
		id: `${sx}-${e}`,
		"aria-live": "assertive",
		"aria-atomic": "true",
		style: ix,
		children: t
	});
}
function dx({ rfId: e, disableKeyboardA11y: t }) {
	let n = $(lx);
	return (0, M.jsxs)(M.Fragment, { children: [
		(0, M.jsx)("div", {
			id: `${ax}-${e}`,
			style: rx,
			children: t ? n["node.a11yDescription.default"] : n["node.a11yDescription.keyboardDisabled"]
		}),
		(0, M.jsx)("div", {
			id: `${ox}-${e}`,
			style: rx,
			children: n["edge.a11yDescription.default"]
		}),
		!t && (0, M.jsx)(ux, { rfId: e })
	] });
}
var fx = (0, v.forwardRef)(({ position: e = "top-left", children: t, className: n, style: r, ...i }, a) => {
	let o = `${e}`.split("-");
	return (0, M.jsx)("div", {
		className: _d([
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
fx.displayName = "Panel";
var px = "https://reactflow.dev?utm_source=attribution";
function mx({ proOptions: e, position: t = "bottom-right" }) {
	return (0, v.useEffect)(() => {}, []), e?.hideAttribution ? null : (0, M.jsx)(fx, {
		position: t,
		className: "react-flow__attribution",
		"data-message": `Please only hide this attribution when you are subscribed to React Flow Pro: ${px}`,
		children: (0, M.jsx)("a", {
			href: px,
			target: "_blank",
			rel: "noopener noreferrer",
			"aria-label": "React Flow attribution",
			children: "React Flow"
		})
	});
}
var hx = (e) => {
	let t = [], n = [];
	for (let [, n] of e.nodeLookup) n.selected && t.push(n.internals.userNode);
	for (let [, t] of e.edgeLookup) t.selected && n.push(t);
	return {
		selectedNodes: t,
		selectedEdges: n
	};
}, gx = (e) => e.id;
function _x(e, t) {
	return Zb(e.selectedNodes.map(gx), t.selectedNodes.map(gx)) && Zb(e.selectedEdges.map(gx), t.selectedEdges.map(gx));
}
function vx({ onSelectionChange: e }) {
	let t = nx(), { selectedNodes: n, selectedEdges: r } = $(hx, _x);
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
var yx = (e) => !!e.onSelectionChangeHandlers;
function bx({ onSelectionChange: e }) {
	let t = $(yx);
	return e || t ? (0, M.jsx)(vx, { onSelectionChange: e }) : null;
}
var xx = [0, 0], Sx = {
	x: 0,
	y: 0,
	zoom: 1
}, Cx = [.../* @__PURE__ */ "nodes.edges.defaultNodes.defaultEdges.onConnect.onConnectStart.onConnectEnd.onClickConnectStart.onClickConnectEnd.nodesDraggable.autoPanOnNodeFocus.nodesConnectable.nodesFocusable.edgesFocusable.edgesReconnectable.elevateNodesOnSelect.elevateEdgesOnSelect.minZoom.maxZoom.nodeExtent.onNodesChange.onEdgesChange.elementsSelectable.connectionMode.snapGrid.snapToGrid.translateExtent.connectOnClick.defaultEdgeOptions.fitView.fitViewOptions.onNodesDelete.onEdgesDelete.onDelete.onNodeDrag.onNodeDragStart.onNodeDragStop.onSelectionDrag.onSelectionDragStart.onSelectionDragStop.onMoveStart.onMove.onMoveEnd.noPanClassName.nodeOrigin.autoPanOnConnect.autoPanOnNodeDrag.onError.connectionRadius.isValidConnection.selectNodesOnDrag.nodeDragThreshold.connectionDragThreshold.onBeforeDelete.debug.autoPanSpeed.ariaLabelConfig.zIndexMode".split("."), "rfId"], wx = (e) => ({
	setNodes: e.setNodes,
	setEdges: e.setEdges,
	setMinZoom: e.setMinZoom,
	setMaxZoom: e.setMaxZoom,
	setTranslateExtent: e.setTranslateExtent,
	setNodeExtent: e.setNodeExtent,
	reset: e.reset,
	setDefaultNodesAndEdges: e.setDefaultNodesAndEdges
}), Tx = {
	translateExtent: $_,
	nodeOrigin: xx,
	minZoom: .5,
	maxZoom: 2,
	elementsSelectable: !0,
	noPanClassName: "nopan",
	rfId: "1"
};
function Ex(e) {
	let { setNodes: t, setEdges: n, setMinZoom: r, setMaxZoom: i, setTranslateExtent: a, setNodeExtent: o, reset: s, setDefaultNodesAndEdges: c } = $(wx, Zb), l = nx();
	(0, v.useEffect)(() => (c(e.defaultNodes, e.defaultEdges), () => {
		u.current = Tx, s();
	}), []);
	let u = (0, v.useRef)(Tx);
	return (0, v.useEffect)(() => {
		for (let s of Cx) {
			let c = e[s];
			c !== u.current[s] && e[s] !== void 0 && (s === "nodes" ? t(c) : s === "edges" ? n(c) : s === "minZoom" ? r(c) : s === "maxZoom" ? i(c) : s === "translateExtent" ? a(c) : s === "nodeExtent" ? o(c) : s === "ariaLabelConfig" ? l.setState({ ariaLabelConfig: Zv(c) }) : s === "fitView" ? l.setState({ fitViewQueued: c }) : s === "fitViewOptions" ? l.setState({ fitViewOptions: c }) : l.setState({ [s]: c }));
		}
		u.current = e;
	}, Cx.map((t) => e[t])), null;
}
function Dx() {
	return typeof window > "u" || !window.matchMedia ? null : window.matchMedia("(prefers-color-scheme: dark)");
}
function Ox(e) {
	let [t, n] = (0, v.useState)(e === "system" ? null : e);
	return (0, v.useEffect)(() => {
		if (e !== "system") {
			n(e);
			return;
		}
		let t = Dx(), r = () => n(t?.matches ? "dark" : "light");
		return r(), t?.addEventListener("change", r), () => {
			t?.removeEventListener("change", r);
		};
	}, [e]), t === null ? Dx()?.matches ? "dark" : "light" : t;
}
var kx = typeof document < "u" ? document : null;
function Ax(e = null, t = {
	target: kx,
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
		let n = t?.target ?? kx, c = t?.actInsideInputWithModifier ?? !0;
		if (e !== null) {
			let e = (e) => {
				if (i.current = e.ctrlKey || e.metaKey || e.shiftKey || e.altKey, (!i.current || i.current && !c) && ry(e)) return !1;
				let n = Mx(e.code, s);
				if (a.current.add(e[n]), jx(o, a.current, !1)) {
					let n = e.composedPath?.()?.[0] || e.target, a = n?.nodeName === "BUTTON" || n?.nodeName === "A";
					t.preventDefault !== !1 && (i.current || !a) && e.preventDefault(), r(!0);
				}
			}, l = (e) => {
				let t = Mx(e.code, s);
				jx(o, a.current, !0) ? (r(!1), a.current.clear()) : a.current.delete(e[t]), e.key === "Meta" && a.current.clear(), i.current = !1;
			}, u = () => {
				a.current.clear(), r(!1);
			};
			return n?.addEventListener("keydown", e), n?.addEventListener("keyup", l), window.addEventListener("blur", u), window.addEventListener("contextmenu", u), () => {
				n?.removeEventListener("keydown", e), n?.removeEventListener("keyup", l), window.removeEventListener("blur", u), window.removeEventListener("contextmenu", u);
			};
		}
	}, [e, r]), n;
}
function jx(e, t, n) {
	return e.filter((e) => n || e.length === t.size).some((e) => e.every((e) => t.has(e)));
}
function Mx(e, t) {
	return t.includes(e) ? "code" : "key";
}
var Nx = () => {
	let e = nx();
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
			let { width: r, height: i, minZoom: a, maxZoom: o, panZoom: s } = e.getState(), c = Uv(t, r, i, a, o, n?.padding ?? .1);
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
			return Rv(l, r, n.snapToGrid ?? a, u);
		},
		flowToScreenPosition: (t) => {
			let { transform: n, domNode: r } = e.getState();
			if (!r) return t;
			let { x: i, y: a } = r.getBoundingClientRect(), o = zv(t, n);
			return {
				x: o.x + i,
				y: o.y + a
			};
		}
	}), []);
};
function Px(e, t) {
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
		for (let e of t) Fx(e, i);
		n.push(i);
	}
	return i.length && i.forEach((e) => {
		e.index === void 0 ? n.push({ ...e.item }) : n.splice(e.index, 0, { ...e.item });
	}), n;
}
function Fx(e, t) {
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
function Ix(e, t) {
	return Px(e, t);
}
function Lx(e, t) {
	return Px(e, t);
}
function Rx(e, t) {
	return {
		id: e,
		type: "select",
		selected: t
	};
}
function zx(e, t = /* @__PURE__ */ new Set()) {
	let n = [];
	for (let [r, i] of e) {
		let e = t.has(r);
		(i.selected !== void 0 || e) && i.selected !== e && n.push(Rx(i.id, e));
	}
	return n;
}
function Bx({ items: e = [], lookup: t }) {
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
function Vx(e) {
	return {
		id: e.id,
		type: "remove"
	};
}
var Hx = Iv("React Flow", "https://reactflow.dev/");
function Ux(e, t, n = {}) {
	return gy(e, t, {
		...n,
		onError: n.onError ?? Hx
	});
}
var Wx = (e) => uv(e), Gx = (e) => lv(e);
function Kx(e) {
	return (0, v.forwardRef)(e);
}
var qx = typeof window < "u" ? v.useLayoutEffect : v.useEffect;
function Jx(e) {
	let [t, n] = (0, v.useState)(BigInt(0)), [r] = (0, v.useState)(() => Yx(() => n((e) => e + BigInt(1))));
	return qx(() => {
		let t = r.get();
		t.length && (e(t), r.reset());
	}, [t]), r;
}
function Yx(e) {
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
var Xx = (0, v.createContext)(null);
function Zx({ children: e }) {
	let t = nx(), n = Jx((0, v.useCallback)((e) => {
		let { nodes: n = [], setNodes: r, hasDefaultNodes: i, onNodesChange: a, nodeLookup: o, fitViewQueued: s, onNodesChangeMiddlewareMap: c } = t.getState(), l = n;
		for (let t of e) l = typeof t == "function" ? t(l) : t;
		let u = Bx({
			items: l,
			lookup: o
		});
		for (let e of c.values()) u = e(u);
		i && r(l), u.length > 0 ? a?.(u) : s && window.requestAnimationFrame(() => {
			let { fitViewQueued: e, nodes: n, setNodes: r } = t.getState();
			e && r(n);
		});
	}, [])), r = Jx((0, v.useCallback)((e) => {
		let { edges: n = [], setEdges: r, hasDefaultEdges: i, onEdgesChange: a, edgeLookup: o } = t.getState(), s = n;
		for (let t of e) s = typeof t == "function" ? t(s) : t;
		i ? r(s) : a && a(Bx({
			items: s,
			lookup: o
		}));
	}, [])), i = (0, v.useMemo)(() => ({
		nodeQueue: n,
		edgeQueue: r
	}), []);
	return (0, M.jsx)(Xx.Provider, {
		value: i,
		children: e
	});
}
function Qx() {
	let e = (0, v.useContext)(Xx);
	if (!e) throw Error("useBatchContext must be used within a BatchProvider");
	return e;
}
var $x = (e) => !!e.panZoom;
function eS() {
	let e = Nx(), t = nx(), n = Qx(), r = $($x), i = (0, v.useMemo)(() => {
		let e = (e) => t.getState().nodeLookup.get(e), r = (e) => {
			n.nodeQueue.push(e);
		}, i = (e) => {
			n.edgeQueue.push(e);
		}, a = (e) => {
			let { nodeLookup: n, nodeOrigin: r } = t.getState(), i = Wx(e) ? e : n.get(e.id), a = i.parentId ? Jv(i.position, i.measured, i.parentId, n, r) : i.position;
			return kv({
				...i,
				position: a,
				width: i.measured?.width ?? i.width,
				height: i.measured?.height ?? i.height
			}, i.parentId ? void 0 : r);
		}, o = (e, t, n = { replace: !1 }) => {
			r((r) => r.map((r) => {
				if (r.id === e) {
					let e = typeof t == "function" ? t(r) : t;
					return n.replace && Wx(e) ? e : {
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
					return n.replace && Gx(e) ? e : {
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
				let { nodes: r, edges: i, onNodesDelete: a, onEdgesDelete: o, triggerNodeChanges: s, triggerEdgeChanges: c, onDelete: l, onBeforeDelete: u } = t.getState(), { nodes: d, edges: f } = await bv({
					nodesToRemove: e,
					edgesToRemove: n,
					nodes: r,
					edges: i,
					onBeforeDelete: u
				}), p = f.length > 0, m = d.length > 0;
				if (p) {
					let e = f.map(Vx);
					o?.(f), c(e);
				}
				if (m) {
					let e = d.map(Vx);
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
				let i = Pv(e), o = i ? e : a(e), s = r !== void 0;
				if (!o) return [];
				let { nodeOrigin: c } = t.getState();
				return (r || t.getState().nodes).filter((r) => {
					let a = t.getState().nodeLookup.get(r.id);
					if (a && !i && (r.id === e.id || !a.internals.positionAbsolute)) return !1;
					let l = kv(s ? r : a, c), u = Nv(l, o);
					return n && u > 0 || u >= l.width * l.height || u >= o.width * o.height;
				});
			},
			isNodeIntersecting: (e, t, n = !0) => {
				let r = Pv(e) ? e : a(e);
				if (!r) return !1;
				let i = Nv(r, t);
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
				return pv(e, {
					nodeLookup: n,
					nodeOrigin: r
				});
			},
			getHandleConnections: ({ type: e, id: n, nodeId: r }) => Array.from(t.getState().connectionLookup.get(`${r}-${e}${n ? `-${n}` : ""}`)?.values() ?? []),
			getNodeConnections: ({ type: e, handleId: n, nodeId: r }) => Array.from(t.getState().connectionLookup.get(`${r}${e ? n ? `-${e}-${n}` : `-${e}` : ""}`)?.values() ?? []),
			fitView: async (e) => {
				let r = t.getState().fitViewResolver ?? Xv();
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
var tS = (e) => e.selected, nS = typeof window < "u" ? window : void 0;
function rS({ deleteKeyCode: e, multiSelectionKeyCode: t }) {
	let n = nx(), { deleteElements: r } = eS(), i = Ax(e, { actInsideInputWithModifier: !1 }), a = Ax(t, { target: nS });
	(0, v.useEffect)(() => {
		if (i) {
			let { edges: e, nodes: t } = n.getState();
			r({
				nodes: t.filter(tS),
				edges: e.filter(tS)
			}), n.setState({ nodesSelectionActive: !1 });
		}
	}, [i]), (0, v.useEffect)(() => {
		n.setState({ multiSelectionActive: a });
	}, [a]);
}
function iS(e) {
	let t = nx();
	(0, v.useEffect)(() => {
		let n = () => {
			if (!e.current || !(e.current.checkVisibility?.() ?? !0)) return !1;
			let n = ey(e.current);
			(n.height === 0 || n.width === 0) && t.getState().onError?.("004", Q_.error004()), t.setState({
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
var aS = {
	position: "absolute",
	width: "100%",
	height: "100%",
	top: 0,
	left: 0
}, oS = (e) => ({
	userSelectionActive: e.userSelectionActive,
	lib: e.lib,
	connectionInProgress: e.connection.inProgress
});
function sS({ onPaneContextMenu: e, zoomOnScroll: t = !0, zoomOnPinch: n = !0, panOnScroll: r = !1, panActivationKeyPressed: i, panOnScrollSpeed: a = .5, panOnScrollMode: o = rv.Free, zoomOnDoubleClick: s = !0, panOnDrag: c = !0, defaultViewport: l, translateExtent: u, minZoom: d, maxZoom: f, zoomActivationKeyCode: p, preventScrolling: m = !0, children: h, noWheelClassName: g, noPanClassName: _, onViewportChange: y, isControlledViewport: b, paneClickDistance: x, selectionOnDrag: S }) {
	let C = nx(), w = (0, v.useRef)(null), { userSelectionActive: T, lib: E, connectionInProgress: D } = $(oS, Zb), O = Ax(p), k = (0, v.useRef)();
	iS(w);
	let A = (0, v.useCallback)((e) => {
		y?.({
			x: e[0],
			y: e[1],
			zoom: e[2]
		}), b || C.setState({ transform: e });
	}, [y, b]);
	return (0, v.useEffect)(() => {
		if (w.current) {
			k.current = Eb({
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
	]), (0, M.jsx)("div", {
		className: "react-flow__renderer",
		ref: w,
		style: aS,
		children: h
	});
}
var cS = (e) => ({
	userSelectionActive: e.userSelectionActive,
	userSelectionRect: e.userSelectionRect
});
function lS() {
	let { userSelectionActive: e, userSelectionRect: t } = $(cS, Zb);
	return e && t ? (0, M.jsx)("div", {
		className: "react-flow__selection react-flow__container",
		style: {
			width: t.width,
			height: t.height,
			transform: `translate(${t.x}px, ${t.y}px)`
		}
	}) : null;
}
var uS = (e, t) => (n) => {
	n.target === t.current && e?.(n);
}, dS = (e) => ({
	userSelectionActive: e.userSelectionActive,
	elementsSelectable: e.elementsSelectable,
	dragging: e.paneDragging,
	panBy: e.panBy,
	autoPanSpeed: e.autoPanSpeed
});
function fS({ isSelecting: e, selectionKeyPressed: t, selectionMode: n = iv.Full, panOnDrag: r, autoPanOnSelection: i, paneClickDistance: a, selectionOnDrag: o, onSelectionStart: s, onSelectionEnd: c, onPaneClick: l, onPaneContextMenu: u, onPaneScroll: d, onPaneMouseEnter: f, onPaneMouseMove: p, onPaneMouseLeave: m, children: h }) {
	let g = (0, v.useRef)(0), _ = nx(), { userSelectionActive: y, elementsSelectable: b, dragging: x, panBy: S, autoPanSpeed: C } = $(dS, Zb), w = b && (e || y), T = (0, v.useRef)(null), E = (0, v.useRef)(), D = (0, v.useRef)(/* @__PURE__ */ new Set()), O = (0, v.useRef)(/* @__PURE__ */ new Set()), k = (0, v.useRef)(!1), A = (0, v.useRef)(!1), j = (0, v.useRef)({
		x: 0,
		y: 0
	}), ee = (0, v.useRef)(!1), N = (e) => {
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
	}, te = (e) => {
		Array.isArray(r) && r?.includes(2) ? e.preventDefault() : u?.(e);
	}, ne = d ? (e) => d(e) : void 0, re = (e) => {
		A.current &&= (e.stopPropagation(), !1);
	}, ie = (n) => {
		if (n.pointerType === "touch" && r !== !1 && !t) return;
		let { domNode: i, transform: a } = _.getState();
		if (E.current = i?.getBoundingClientRect(), !E.current) return;
		let s = n.target === T.current;
		if (!s && n.target.closest(".nokey") || !e || !(o && s || t) || n.button !== 0 || !n.isPrimary) return;
		n.target?.setPointerCapture?.(n.pointerId), A.current = !1;
		let { x: c, y: l } = ay(n.nativeEvent, E.current), u = Rv({
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
	function ae(e, t) {
		let { userSelectionRect: r } = _.getState();
		if (!r) return;
		let { transform: i, nodeLookup: a, edgeLookup: o, connectionLookup: s, triggerNodeChanges: c, triggerEdgeChanges: l, defaultEdgeOptions: u } = _.getState(), d = {
			x: r.startX,
			y: r.startY
		}, { x: f, y: p } = zv(d, i), m = {
			startX: d.x,
			startY: d.y,
			x: e < f ? e : f,
			y: t < p ? t : p,
			width: Math.abs(e - f),
			height: Math.abs(t - p)
		}, h = D.current, g = O.current;
		D.current = new Set(hv(a, m, i, n === iv.Partial, !0).map((e) => e.id)), O.current = /* @__PURE__ */ new Set();
		let v = u?.selectable ?? !0;
		for (let e of D.current) {
			let t = s.get(e);
			if (t) for (let { edgeId: e } of t.values()) {
				let t = o.get(e);
				t && (t.selectable ?? v) && O.current.add(e);
			}
		}
		Yv(h, D.current) || c(zx(a, D.current)), Yv(g, O.current) || l(zx(o, O.current)), _.setState({
			userSelectionRect: m,
			userSelectionActive: !0,
			nodesSelectionActive: !1
		});
	}
	function P() {
		if (!i || !E.current) return;
		let [e, t] = Tv(j.current, E.current, C);
		S({
			x: e,
			y: t
		}).then((e) => {
			if (!A.current || !e) {
				g.current = requestAnimationFrame(P);
				return;
			}
			let { x: t, y: n } = j.current;
			ae(t, n), g.current = requestAnimationFrame(P);
		});
	}
	let oe = () => {
		cancelAnimationFrame(g.current), g.current = 0, ee.current = !1;
	};
	(0, v.useEffect)(() => () => oe(), []);
	let F = (e) => {
		let { userSelectionRect: n, transform: r, resetSelectedElements: i } = _.getState();
		if (!E.current || !n) return;
		let { x: o, y: c } = ay(e.nativeEvent, E.current);
		j.current = {
			x: o,
			y: c
		};
		let l = zv({
			x: n.startX,
			y: n.startY
		}, r);
		if (!A.current) {
			let n = t ? 0 : a;
			if (Math.hypot(o - l.x, c - l.y) <= n) return;
			i(), s?.(e);
		}
		A.current = !0, ee.current ||= (P(), !0), ae(o, c);
	}, se = (e) => {
		w ? e.button === 0 && (e.target?.releasePointerCapture?.(e.pointerId), !y && e.target === T.current && _.getState().userSelectionRect && N?.(e), _.setState({
			userSelectionActive: !1,
			userSelectionRect: null
		}), A.current && (c?.(e), _.setState({ nodesSelectionActive: D.current.size > 0 })), oe()) : e.target === T.current && _.getState().connection.inProgress && (k.current = !0);
	}, ce = (e) => {
		e.target?.releasePointerCapture?.(e.pointerId), oe();
	}, le = r === !0 || Array.isArray(r) && r.includes(0);
	return (0, M.jsxs)("div", {
		className: _d(["react-flow__pane", {
			draggable: le,
			dragging: x,
			selection: e
		}]),
		onClick: w ? void 0 : uS(N, T),
		onContextMenu: uS(te, T),
		onWheel: uS(ne, T),
		onPointerEnter: w ? void 0 : f,
		onPointerMove: w ? F : p,
		onPointerUp: se,
		onPointerCancel: w ? ce : void 0,
		onPointerDownCapture: w ? ie : void 0,
		onClickCapture: w ? re : void 0,
		onPointerLeave: m,
		ref: T,
		style: aS,
		children: [h, (0, M.jsx)(lS, {})]
	});
}
function pS({ id: e, store: t, unselect: n = !1, nodeRef: r }) {
	let { addSelectedNodes: i, unselectNodesAndEdges: a, multiSelectionActive: o, nodeLookup: s, onError: c } = t.getState(), l = s.get(e);
	l ? (t.setState({ nodesSelectionActive: !1 }), l.selected ? (n || l.selected && o) && (a({
		nodes: [l],
		edges: []
	}), requestAnimationFrame(() => r?.current?.blur())) : i([e])) : c?.("012", Q_.error012(e));
}
function mS({ nodeRef: e, disabled: t = !1, noDragClassName: n, handleSelector: r, nodeId: i, isSelectable: a, nodeClickDistance: o }) {
	let s = nx(), [c, l] = (0, v.useState)(!1), u = (0, v.useRef)();
	return (0, v.useEffect)(() => {
		if (!t) return u.current = tb({
			getStoreItems: () => s.getState(),
			onNodeMouseDown: (t) => {
				pS({
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
var hS = (e) => (t) => t.selected && (t.draggable || e && t.draggable === void 0);
function gS() {
	let e = nx();
	return (0, v.useCallback)((t) => {
		let { nodeExtent: n, snapToGrid: r, snapGrid: i, nodesDraggable: a, onError: o, updateNodePositions: s, nodeLookup: c, nodeOrigin: l } = e.getState(), u = /* @__PURE__ */ new Map(), d = hS(a), f = r ? i[0] : 5, p = r ? i[1] : 5, m = t.direction.x * f * t.factor, h = t.direction.y * p * t.factor;
		for (let [, e] of c) {
			if (!d(e)) continue;
			let t = {
				x: e.internals.positionAbsolute.x + m,
				y: e.internals.positionAbsolute.y + h
			};
			r && (t = Lv(t, i));
			let { position: a, positionAbsolute: s } = yv({
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
var _S = (0, v.createContext)(null), vS = _S.Provider;
_S.Consumer;
var yS = () => (0, v.useContext)(_S), bS = (e) => ({
	connectOnClick: e.connectOnClick,
	noPanClassName: e.noPanClassName,
	rfId: e.rfId
}), xS = (0, v.createContext)(null);
function SS({ children: e }) {
	let t = $(bS, Zb);
	return (0, M.jsx)(xS.Provider, {
		value: t,
		children: e
	});
}
function CS() {
	let e = (0, v.useContext)(xS);
	if (!e) throw Error("useHandleConfig must be used within a HandleConfigProvider");
	return e;
}
var wS = {
	connectingFrom: !1,
	connectingTo: !1,
	clickConnecting: !1,
	isPossibleEndHandle: !0,
	connectionInProcess: !1,
	clickConnectionInProcess: !1,
	valid: !1
}, TS = (e, t, n) => (r) => {
	let { connectionClickStartHandle: i, connectionMode: a, connection: o } = r, { fromHandle: s, toHandle: c, isValid: l } = o;
	if (!s && !i) return wS;
	let u = c?.nodeId === e && c?.id === t && c?.type === n;
	return {
		connectingFrom: s?.nodeId === e && s?.id === t && s?.type === n,
		connectingTo: u,
		clickConnecting: i?.nodeId === e && i?.id === t && i?.type === n,
		isPossibleEndHandle: a === nv.Strict ? s?.type !== n : e !== s?.nodeId || t !== s?.id,
		connectionInProcess: !!s,
		clickConnectionInProcess: !!i,
		valid: u && l
	};
};
function ES({ type: e = "source", position: t = Q.Top, isValidConnection: n, isConnectable: r = !0, isConnectableStart: i = !0, isConnectableEnd: a = !0, id: o, onConnect: s, children: c, className: l, onMouseDown: u, onTouchStart: d, ...f }, p) {
	let m = o || null, h = e === "target", g = nx(), _ = yS(), { connectOnClick: v, noPanClassName: y, rfId: b } = CS(), { connectingFrom: x, connectingTo: S, clickConnecting: C, isPossibleEndHandle: w, connectionInProcess: T, clickConnectionInProcess: E, valid: D } = $(TS(_, m, e), Zb);
	_ || g.getState().onError?.("010", Q_.error010());
	let O = (e) => {
		let { defaultEdgeOptions: t, onConnect: n, hasDefaultEdges: r } = g.getState(), i = {
			...t,
			...e
		};
		if (r) {
			let { edges: e, setEdges: t, onError: n } = g.getState();
			t(Ux(i, e, { onError: n }));
		}
		n?.(i), s?.(i);
	}, k = (e) => {
		if (!_) return;
		let t = iy(e.nativeEvent);
		if (i && (t && e.button === 0 || !t)) {
			let t = g.getState();
			db.onPointerDown(e.nativeEvent, {
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
	return (0, M.jsx)("div", {
		"data-handleid": m,
		"data-nodeid": _,
		"data-handlepos": t,
		"data-id": `${b}-${_}-${m}-${e}`,
		className: _d([
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
			let p = ty(t.target), h = n || c, { connection: v, isValid: y } = db.isValid(t.nativeEvent, {
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
var DS = (0, v.memo)(Kx(ES));
function OS({ data: e, isConnectable: t, sourcePosition: n = Q.Bottom }) {
	return (0, M.jsxs)(M.Fragment, { children: [e?.label, (0, M.jsx)(DS, {
		type: "source",
		position: n,
		isConnectable: t
	})] });
}
function kS({ data: e, isConnectable: t, targetPosition: n = Q.Top, sourcePosition: r = Q.Bottom }) {
	return (0, M.jsxs)(M.Fragment, { children: [
		(0, M.jsx)(DS, {
			type: "target",
			position: n,
			isConnectable: t
		}),
		e?.label,
		(0, M.jsx)(DS, {
			type: "source",
			position: r,
			isConnectable: t
		})
	] });
}
function AS() {
	return null;
}
function jS({ data: e, isConnectable: t, targetPosition: n = Q.Top }) {
	return (0, M.jsxs)(M.Fragment, { children: [(0, M.jsx)(DS, {
		type: "target",
		position: n,
		isConnectable: t
	}), e?.label] });
}
var MS = {
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
}, NS = {
	input: OS,
	default: kS,
	output: jS,
	group: AS
};
function PS(e) {
	return e.internals.handleBounds === void 0 ? {
		width: e.width ?? e.initialWidth ?? e.style?.width,
		height: e.height ?? e.initialHeight ?? e.style?.height
	} : {
		width: e.width ?? e.style?.width,
		height: e.height ?? e.style?.height
	};
}
var FS = (e) => {
	let { width: t, height: n, x: r, y: i } = mv(e.nodeLookup, { filter: (e) => !!e.selected });
	return {
		width: Fv(t) ? t : null,
		height: Fv(n) ? n : null,
		userSelectionActive: e.userSelectionActive,
		transformString: `translate(${e.transform[0]}px,${e.transform[1]}px) scale(${e.transform[2]}) translate(${r}px,${i}px)`
	};
};
function IS({ onSelectionContextMenu: e, noPanClassName: t, disableKeyboardA11y: n }) {
	let r = nx(), { width: i, height: a, transformString: o, userSelectionActive: s } = $(FS, Zb), c = gS(), l = (0, v.useRef)(null);
	(0, v.useEffect)(() => {
		n || l.current?.focus({ preventScroll: !0 });
	}, [n]);
	let u = !s && i !== null && a !== null;
	if (mS({
		nodeRef: l,
		disabled: !u
	}), !u) return null;
	let d = e ? (t) => {
		e(t, r.getState().nodes.filter((e) => e.selected));
	} : void 0;
	return (0, M.jsx)("div", {
		className: _d([
			"react-flow__nodesselection",
			"react-flow__container",
			t
		]),
		style: { transform: o },
		children: (0, M.jsx)("div", {
			ref: l,
			className: "react-flow__nodesselection-rect",
			onContextMenu: d,
			tabIndex: n ? void 0 : -1,
			onKeyDown: n ? void 0 : (e) => {
				Object.prototype.hasOwnProperty.call(MS, e.key) && (e.preventDefault(), c({
					direction: MS[e.key],
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
var LS = typeof window < "u" ? window : void 0, RS = (e) => ({
	nodesSelectionActive: e.nodesSelectionActive,
	userSelectionActive: e.userSelectionActive
});
function zS({ children: e, onPaneClick: t, onPaneMouseEnter: n, onPaneMouseMove: r, onPaneMouseLeave: i, onPaneContextMenu: a, onPaneScroll: o, paneClickDistance: s, deleteKeyCode: c, selectionKeyCode: l, selectionOnDrag: u, selectionMode: d, onSelectionStart: f, onSelectionEnd: p, multiSelectionKeyCode: m, panActivationKeyCode: h, zoomActivationKeyCode: g, elementsSelectable: _, zoomOnScroll: v, zoomOnPinch: y, panOnScroll: b, panOnScrollSpeed: x, panOnScrollMode: S, zoomOnDoubleClick: C, panOnDrag: w, autoPanOnSelection: T, defaultViewport: E, translateExtent: D, minZoom: O, maxZoom: k, preventScrolling: A, onSelectionContextMenu: j, noWheelClassName: ee, noPanClassName: N, disableKeyboardA11y: te, onViewportChange: ne, isControlledViewport: re }) {
	let { nodesSelectionActive: ie, userSelectionActive: ae } = $(RS, Zb), P = Ax(l, { target: LS }), oe = Ax(h, { target: LS }), F = oe || w, se = oe || b, ce = u && F !== !0, le = P || ae || ce;
	return rS({
		deleteKeyCode: c,
		multiSelectionKeyCode: m
	}), (0, M.jsx)(sS, {
		onPaneContextMenu: a,
		elementsSelectable: _,
		zoomOnScroll: v,
		zoomOnPinch: y,
		panOnScroll: se,
		panActivationKeyPressed: oe,
		panOnScrollSpeed: x,
		panOnScrollMode: S,
		zoomOnDoubleClick: C,
		panOnDrag: !P && F,
		defaultViewport: E,
		translateExtent: D,
		minZoom: O,
		maxZoom: k,
		zoomActivationKeyCode: g,
		preventScrolling: A,
		noWheelClassName: ee,
		noPanClassName: N,
		onViewportChange: ne,
		isControlledViewport: re,
		paneClickDistance: s,
		selectionOnDrag: ce,
		children: (0, M.jsxs)(fS, {
			onSelectionStart: f,
			onSelectionEnd: p,
			onPaneClick: t,
			onPaneMouseEnter: n,
			onPaneMouseMove: r,
			onPaneMouseLeave: i,
			onPaneContextMenu: a,
			onPaneScroll: o,
			panOnDrag: F,
			autoPanOnSelection: T,
			isSelecting: !!le,
			selectionMode: d,
			selectionKeyPressed: P,
			paneClickDistance: s,
			selectionOnDrag: ce,
			children: [e, ie && (0, M.jsx)(IS, {
				onSelectionContextMenu: j,
				noPanClassName: N,
				disableKeyboardA11y: te
			})]
		})
	});
}
zS.displayName = "FlowRenderer";
var BS = (0, v.memo)(zS), VS = (e) => (t) => e ? hv(t.nodeLookup, {
	x: 0,
	y: 0,
	width: t.width,
	height: t.height
}, t.transform, !0).map((e) => e.id) : Array.from(t.nodeLookup.keys());
function HS(e) {
	return $((0, v.useCallback)(VS(e), [e]), Zb);
}
var US = (e) => e.updateNodeInternals;
function WS() {
	let e = $(US), [t] = (0, v.useState)(() => typeof ResizeObserver > "u" ? null : new ResizeObserver((t) => {
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
function GS({ node: e, nodeType: t, hasDimensions: n, resizeObserver: r }) {
	let i = nx(), a = (0, v.useRef)(null), o = (0, v.useRef)(null), s = (0, v.useRef)(e.sourcePosition), c = (0, v.useRef)(e.targetPosition), l = (0, v.useRef)(t), u = n && !!e.internals.handleBounds;
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
function KS({ id: e, onClick: t, onMouseEnter: n, onMouseMove: r, onMouseLeave: i, onContextMenu: a, onDoubleClick: o, nodesDraggable: s, elementsSelectable: c, nodesConnectable: l, nodesFocusable: u, resizeObserver: d, noDragClassName: f, noPanClassName: p, disableKeyboardA11y: m, rfId: h, nodeTypes: g, nodeClickDistance: _, onError: v }) {
	let { node: y, internals: b, isParent: x } = $((t) => {
		let n = t.nodeLookup.get(e), r = t.parentLookup.has(e);
		return {
			node: n,
			internals: n.internals,
			isParent: r
		};
	}, Zb), S = y.type || "default", C = g?.[S] || NS[S];
	C === void 0 && (v?.("003", Q_.error003(S)), S = "default", C = g?.default || NS.default);
	let w = !!(y.draggable || s && y.draggable === void 0), T = !!(y.selectable || c && y.selectable === void 0), E = !!(y.connectable || l && y.connectable === void 0), D = !!(y.focusable || u && y.focusable === void 0), O = nx(), k = qv(y), A = GS({
		node: y,
		nodeType: S,
		hasDimensions: k,
		resizeObserver: d
	}), j = mS({
		nodeRef: A,
		disabled: y.hidden || !w,
		noDragClassName: f,
		handleSelector: y.dragHandle,
		nodeId: e,
		isSelectable: T,
		nodeClickDistance: _
	}), ee = gS();
	if (y.hidden) return null;
	let N = Kv(y), te = PS(y), ne = T || w || t || n || r || i, re = n ? (e) => n(e, { ...b.userNode }) : void 0, ie = r ? (e) => r(e, { ...b.userNode }) : void 0, ae = i ? (e) => i(e, { ...b.userNode }) : void 0, P = a ? (e) => a(e, { ...b.userNode }) : void 0, oe = o ? (e) => o(e, { ...b.userNode }) : void 0, F = (n) => {
		let { selectNodesOnDrag: r, nodeDragThreshold: i } = O.getState();
		T && (!r || !w || i > 0) && pS({
			id: e,
			store: O,
			nodeRef: A
		}), t && t(n, { ...b.userNode });
	}, se = (t) => {
		if (!(ry(t.nativeEvent) || m)) {
			if (ev.includes(t.key) && T) {
				let n = t.key === "Escape";
				pS({
					id: e,
					store: O,
					unselect: n,
					nodeRef: A
				});
			} else if (w && y.selected && Object.prototype.hasOwnProperty.call(MS, t.key)) {
				t.preventDefault();
				let { ariaLabelConfig: e } = O.getState();
				O.setState({ ariaLiveMessage: e["node.a11yDescription.ariaLiveMessage"]({
					direction: t.key.replace("Arrow", "").toLowerCase(),
					x: ~~b.positionAbsolute.x,
					y: ~~b.positionAbsolute.y
				}) }), ee({
					direction: MS[t.key],
					factor: t.shiftKey ? 4 : 1
				});
			}
		}
	}, ce = () => {
		if (m || !A.current?.matches(":focus-visible")) return;
		let { transform: t, width: n, height: r, autoPanOnNodeFocus: i, setCenter: a } = O.getState();
		i && (hv(/* @__PURE__ */ new Map([[e, y]]), {
			x: 0,
			y: 0,
			width: n,
			height: r
		}, t, !0).length > 0 || a(y.position.x + N.width / 2, y.position.y + N.height / 2, { zoom: t[2] }));
	};
	return (0, M.jsx)("div", {
		className: _d([
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
			pointerEvents: ne ? "all" : "none",
			visibility: k ? "visible" : "hidden",
			...y.style,
			...te
		},
		"data-id": e,
		"data-testid": `rf__node-${e}`,
		onMouseEnter: re,
		onMouseMove: ie,
		onMouseLeave: ae,
		onContextMenu: P,
		onClick: F,
		onDoubleClick: oe,
		onKeyDown: D ? se : void 0,
		tabIndex: D ? 0 : void 0,
		onFocus: D ? ce : void 0,
		role: y.ariaRole ?? (D ? "group" : void 0),
		"aria-roledescription": "node",
		"aria-describedby": m ? void 0 : `${ax}-${h}`,
		"aria-label": y.ariaLabel,
		...y.domAttributes,
		children: (0, M.jsx)(vS, {
			value: e,
			children: (0, M.jsx)(C, {
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
var qS = (0, v.memo)(KS), JS = (e) => ({
	nodesConnectable: e.nodesConnectable,
	nodesFocusable: e.nodesFocusable,
	elementsSelectable: e.elementsSelectable,
	onError: e.onError
});
function YS(e) {
	let { nodesConnectable: t, nodesFocusable: n, elementsSelectable: r, onError: i } = $(JS, Zb), a = HS(e.onlyRenderVisibleElements), o = WS();
	return (0, M.jsx)("div", {
		className: "react-flow__nodes",
		style: aS,
		children: a.map((a) => (0, M.jsx)(qS, {
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
YS.displayName = "NodeRenderer";
var XS = (0, v.memo)(YS);
function ZS(e) {
	return $((0, v.useCallback)((t) => {
		if (!e) return t.edges.map((e) => e.id);
		let n = [];
		if (t.width && t.height) for (let e of t.edges) {
			let r = t.nodeLookup.get(e.source), i = t.nodeLookup.get(e.target);
			r && i && py({
				sourceNode: r,
				targetNode: i,
				width: t.width,
				height: t.height,
				transform: t.transform
			}) && n.push(e.id);
		}
		return n;
	}, [e]), Zb);
}
var QS = ({ color: e = "none", strokeWidth: t = 1 }) => {
	let n = {
		strokeWidth: t,
		...e && { stroke: e }
	};
	return (0, M.jsx)("polyline", {
		className: "arrow",
		style: n,
		strokeLinecap: "round",
		fill: "none",
		strokeLinejoin: "round",
		points: "-5,-4 0,0 -5,4"
	});
}, $S = ({ color: e = "none", strokeWidth: t = 1 }) => {
	let n = {
		strokeWidth: t,
		...e && {
			stroke: e,
			fill: e
		}
	};
	return (0, M.jsx)("polyline", {
		className: "arrowclosed",
		style: n,
		strokeLinecap: "round",
		strokeLinejoin: "round",
		points: "-5,-4 0,0 -5,4 -5,-4"
	});
}, eC = {
	[sv.Arrow]: QS,
	[sv.ArrowClosed]: $S
};
function tC(e) {
	let t = nx();
	return (0, v.useMemo)(() => Object.prototype.hasOwnProperty.call(eC, e) ? eC[e] : (t.getState().onError?.("009", Q_.error009(e)), null), [e]);
}
var nC = ({ id: e, type: t, color: n, width: r = 12.5, height: i = 12.5, markerUnits: a = "strokeWidth", strokeWidth: o, orient: s = "auto-start-reverse" }) => {
	let c = tC(t);
	return c ? (0, M.jsx)("marker", {
		className: "react-flow__arrowhead",
		id: e,
		markerWidth: `${r}`,
		markerHeight: `${i}`,
		viewBox: "-10 -10 20 20",
		markerUnits: a,
		orient: s,
		refX: "0",
		refY: "0",
		children: (0, M.jsx)(c, {
			color: n,
			strokeWidth: o
		})
	}) : null;
}, rC = ({ defaultColor: e, rfId: t }) => {
	let n = $((e) => e.edges), r = $((e) => e.defaultEdgeOptions), i = (0, v.useMemo)(() => jy(n, {
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
	return i.length ? (0, M.jsx)("svg", {
		className: "react-flow__marker",
		"aria-hidden": "true",
		children: (0, M.jsx)("defs", { children: i.map((e) => (0, M.jsx)(nC, {
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
rC.displayName = "MarkerDefinitions";
var iC = (0, v.memo)(rC);
function aC({ x: e, y: t, label: n, labelStyle: r, labelShowBg: i = !0, labelBgStyle: a, labelBgPadding: o = [2, 4], labelBgBorderRadius: s = 2, children: c, className: l, ...u }) {
	let [d, f] = (0, v.useState)({
		x: 1,
		y: 0,
		width: 0,
		height: 0
	}), p = _d(["react-flow__edge-textwrapper", l]), m = (0, v.useRef)(null);
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
	}, [n]), n ? (0, M.jsxs)("g", {
		transform: `translate(${e - d.width / 2} ${t - d.height / 2})`,
		className: p,
		visibility: d.width ? "visible" : "hidden",
		...u,
		children: [
			i && (0, M.jsx)("rect", {
				width: d.width + 2 * o[0],
				x: -o[0],
				y: -o[1],
				height: d.height + 2 * o[1],
				className: "react-flow__edge-textbg",
				style: a,
				rx: s,
				ry: s
			}),
			(0, M.jsx)("text", {
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
aC.displayName = "EdgeText";
var oC = (0, v.memo)(aC);
function sC({ path: e, labelX: t, labelY: n, label: r, labelStyle: i, labelShowBg: a, labelBgStyle: o, labelBgPadding: s, labelBgBorderRadius: c, interactionWidth: l = 20, ...u }) {
	return (0, M.jsxs)(M.Fragment, { children: [
		(0, M.jsx)("path", {
			...u,
			d: e,
			fill: "none",
			className: _d(["react-flow__edge-path", u.className])
		}),
		l ? (0, M.jsx)("path", {
			d: e,
			fill: "none",
			strokeOpacity: 0,
			strokeWidth: l,
			className: "react-flow__edge-interaction"
		}) : null,
		r && Fv(t) && Fv(n) ? (0, M.jsx)(oC, {
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
function cC({ pos: e, x1: t, y1: n, x2: r, y2: i }) {
	return e === Q.Left || e === Q.Right ? [.5 * (t + r), n] : [t, .5 * (n + i)];
}
function lC({ sourceX: e, sourceY: t, sourcePosition: n = Q.Bottom, targetX: r, targetY: i, targetPosition: a = Q.Top }) {
	let [o, s] = cC({
		pos: n,
		x1: e,
		y1: t,
		x2: r,
		y2: i
	}), [c, l] = cC({
		pos: a,
		x1: r,
		y1: i,
		x2: e,
		y2: t
	}), [u, d, f, p] = sy({
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
function uC(e) {
	return (0, v.memo)(({ id: t, sourceX: n, sourceY: r, targetX: i, targetY: a, sourcePosition: o, targetPosition: s, label: c, labelStyle: l, labelShowBg: u, labelBgStyle: d, labelBgPadding: f, labelBgBorderRadius: p, style: m, markerEnd: h, markerStart: g, interactionWidth: _ }) => {
		let [v, y, b] = lC({
			sourceX: n,
			sourceY: r,
			sourcePosition: o,
			targetX: i,
			targetY: a,
			targetPosition: s
		}), x = e.isInternal ? void 0 : t;
		return (0, M.jsx)(sC, {
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
var dC = uC({ isInternal: !1 }), fC = uC({ isInternal: !0 });
dC.displayName = "SimpleBezierEdge", fC.displayName = "SimpleBezierEdgeInternal";
function pC(e) {
	return (0, v.memo)(({ id: t, sourceX: n, sourceY: r, targetX: i, targetY: a, label: o, labelStyle: s, labelShowBg: c, labelBgStyle: l, labelBgPadding: u, labelBgBorderRadius: d, style: f, sourcePosition: p = Q.Bottom, targetPosition: m = Q.Top, markerEnd: h, markerStart: g, pathOptions: _, interactionWidth: v }) => {
		let [y, b, x] = wy({
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
		return (0, M.jsx)(sC, {
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
var mC = pC({ isInternal: !1 }), hC = pC({ isInternal: !0 });
mC.displayName = "SmoothStepEdge", hC.displayName = "SmoothStepEdgeInternal";
function gC(e) {
	return (0, v.memo)(({ id: t, ...n }) => {
		let r = e.isInternal ? void 0 : t;
		return (0, M.jsx)(mC, {
			...n,
			id: r,
			pathOptions: (0, v.useMemo)(() => ({
				borderRadius: 0,
				offset: n.pathOptions?.offset
			}), [n.pathOptions?.offset])
		});
	});
}
var _C = gC({ isInternal: !1 }), vC = gC({ isInternal: !0 });
_C.displayName = "StepEdge", vC.displayName = "StepEdgeInternal";
function yC(e) {
	return (0, v.memo)(({ id: t, sourceX: n, sourceY: r, targetX: i, targetY: a, label: o, labelStyle: s, labelShowBg: c, labelBgStyle: l, labelBgPadding: u, labelBgBorderRadius: d, style: f, markerEnd: p, markerStart: m, interactionWidth: h }) => {
		let [g, _, v] = _y({
			sourceX: n,
			sourceY: r,
			targetX: i,
			targetY: a
		}), y = e.isInternal ? void 0 : t;
		return (0, M.jsx)(sC, {
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
var bC = yC({ isInternal: !1 }), xC = yC({ isInternal: !0 });
bC.displayName = "StraightEdge", xC.displayName = "StraightEdgeInternal";
function SC(e) {
	return (0, v.memo)(({ id: t, sourceX: n, sourceY: r, targetX: i, targetY: a, sourcePosition: o = Q.Bottom, targetPosition: s = Q.Top, label: c, labelStyle: l, labelShowBg: u, labelBgStyle: d, labelBgPadding: f, labelBgBorderRadius: p, style: m, markerEnd: h, markerStart: g, pathOptions: _, interactionWidth: v }) => {
		let [y, b, x] = uy({
			sourceX: n,
			sourceY: r,
			sourcePosition: o,
			targetX: i,
			targetY: a,
			targetPosition: s,
			curvature: _?.curvature
		}), S = e.isInternal ? void 0 : t;
		return (0, M.jsx)(sC, {
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
var CC = SC({ isInternal: !1 }), wC = SC({ isInternal: !0 });
CC.displayName = "BezierEdge", wC.displayName = "BezierEdgeInternal";
var TC = {
	default: wC,
	straight: xC,
	step: vC,
	smoothstep: hC,
	simplebezier: fC
}, EC = {
	sourceX: null,
	sourceY: null,
	targetX: null,
	targetY: null,
	sourcePosition: null,
	targetPosition: null,
	zIndex: void 0
}, DC = (e, t, n) => n === Q.Left ? e - t : n === Q.Right ? e + t : e, OC = (e, t, n) => n === Q.Top ? e - t : n === Q.Bottom ? e + t : e, kC = "react-flow__edgeupdater";
function AC({ position: e, centerX: t, centerY: n, radius: r = 10, onMouseDown: i, onMouseEnter: a, onMouseOut: o, type: s }) {
	return (0, M.jsx)("circle", {
		onMouseDown: i,
		onMouseEnter: a,
		onMouseOut: o,
		className: _d([kC, `${kC}-${s}`]),
		cx: DC(t, r, e),
		cy: OC(n, r, e),
		r,
		stroke: "transparent",
		fill: "transparent"
	});
}
function jC({ isReconnectable: e, reconnectRadius: t, edge: n, sourceX: r, sourceY: i, targetX: a, targetY: o, sourcePosition: s, targetPosition: c, onReconnect: l, onReconnectStart: u, onReconnectEnd: d, setReconnecting: f, setUpdateHover: p }) {
	let m = nx(), h = (e, t) => {
		if (e.button !== 0) return;
		let { autoPanOnConnect: r, domNode: i, connectionMode: a, connectionRadius: o, lib: s, onConnectStart: c, cancelConnection: p, nodeLookup: h, rfId: g, panBy: _, updateConnection: v } = m.getState(), y = t.type === "target";
		db.onPointerDown(e.nativeEvent, {
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
	return (0, M.jsxs)(M.Fragment, { children: [(e === !0 || e === "source") && (0, M.jsx)(AC, {
		position: s,
		centerX: r,
		centerY: i,
		radius: t,
		onMouseDown: g,
		onMouseEnter: v,
		onMouseOut: y,
		type: "source"
	}), (e === !0 || e === "target") && (0, M.jsx)(AC, {
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
function MC({ id: e, edgesFocusable: t, edgesReconnectable: n, elementsSelectable: r, onClick: i, onDoubleClick: a, onContextMenu: o, onMouseEnter: s, onMouseMove: c, onMouseLeave: l, reconnectRadius: u, onReconnect: d, onReconnectStart: f, onReconnectEnd: p, rfId: m, edgeTypes: h, noPanClassName: g, onError: _, disableKeyboardA11y: y }) {
	let b = $((t) => t.edgeLookup.get(e)), x = $((e) => e.defaultEdgeOptions);
	b = x ? {
		...x,
		...b
	} : b;
	let S = b.type || "default", C = h?.[S] || TC[S];
	C === void 0 && (_?.("011", Q_.error011(S)), S = "default", C = h?.default || TC.default);
	let w = !!(b.focusable || t && b.focusable === void 0), T = d !== void 0 && (b.reconnectable || n && b.reconnectable === void 0), E = !!(b.selectable || r && b.selectable === void 0), D = (0, v.useRef)(null), [O, k] = (0, v.useState)(!1), [A, j] = (0, v.useState)(!1), ee = nx(), { zIndex: N = b.zIndex, sourceX: te, sourceY: ne, targetX: re, targetY: ie, sourcePosition: ae, targetPosition: P } = $((0, v.useCallback)((t) => {
		let n = t.nodeLookup.get(b.source), r = t.nodeLookup.get(b.target);
		if (!n || !r) return EC;
		let i = Ey({
			id: e,
			sourceNode: n,
			targetNode: r,
			sourceHandle: b.sourceHandle || null,
			targetHandle: b.targetHandle || null,
			connectionMode: t.connectionMode,
			onError: _
		}), a = fy({
			selected: b.selected,
			zIndex: b.zIndex,
			sourceNode: n,
			targetNode: r,
			elevateOnSelect: t.elevateEdgesOnSelect,
			zIndexMode: t.zIndexMode
		});
		return {
			...i || EC,
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
	]), Zb), oe = (0, v.useMemo)(() => b.markerStart ? `url('#${Ay(b.markerStart, m)}')` : void 0, [b.markerStart, m]), F = (0, v.useMemo)(() => b.markerEnd ? `url('#${Ay(b.markerEnd, m)}')` : void 0, [b.markerEnd, m]);
	if (b.hidden || te === null || ne === null || re === null || ie === null) return null;
	let se = (t) => {
		let { addSelectedEdges: n, unselectNodesAndEdges: r, multiSelectionActive: a } = ee.getState();
		E && (ee.setState({ nodesSelectionActive: !1 }), b.selected && a ? (r({
			nodes: [],
			edges: [b]
		}), D.current?.blur()) : n([e])), i && i(t, b);
	}, ce = a ? (e) => {
		a(e, { ...b });
	} : void 0, le = o ? (e) => {
		o(e, { ...b });
	} : void 0, ue = s ? (e) => {
		s(e, { ...b });
	} : void 0, de = c ? (e) => {
		c(e, { ...b });
	} : void 0, fe = l ? (e) => {
		l(e, { ...b });
	} : void 0;
	return (0, M.jsx)("svg", {
		style: { zIndex: N },
		children: (0, M.jsxs)("g", {
			className: _d([
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
			onClick: se,
			onDoubleClick: ce,
			onContextMenu: le,
			onMouseEnter: ue,
			onMouseMove: de,
			onMouseLeave: fe,
			onKeyDown: w ? (t) => {
				if (!y && ev.includes(t.key) && E) {
					let { unselectNodesAndEdges: n, addSelectedEdges: r } = ee.getState();
					t.key === "Escape" ? (D.current?.blur(), n({ edges: [b] })) : r([e]);
				}
			} : void 0,
			tabIndex: w ? 0 : void 0,
			role: b.ariaRole ?? (w ? "group" : "img"),
			"aria-roledescription": "edge",
			"data-id": e,
			"data-testid": `rf__edge-${e}`,
			"aria-label": b.ariaLabel === null ? void 0 : b.ariaLabel || `Edge from ${b.source} to ${b.target}`,
			"aria-describedby": w ? `${ox}-${m}` : void 0,
			ref: D,
			...b.domAttributes,
			children: [!A && (0, M.jsx)(C, {
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
				sourceX: te,
				sourceY: ne,
				targetX: re,
				targetY: ie,
				sourcePosition: ae,
				targetPosition: P,
				data: b.data,
				style: b.style,
				sourceHandleId: b.sourceHandle,
				targetHandleId: b.targetHandle,
				markerStart: oe,
				markerEnd: F,
				pathOptions: "pathOptions" in b ? b.pathOptions : void 0,
				interactionWidth: b.interactionWidth
			}), T && (0, M.jsx)(jC, {
				edge: b,
				isReconnectable: T,
				reconnectRadius: u,
				onReconnect: d,
				onReconnectStart: f,
				onReconnectEnd: p,
				sourceX: te,
				sourceY: ne,
				targetX: re,
				targetY: ie,
				sourcePosition: ae,
				targetPosition: P,
				setUpdateHover: k,
				setReconnecting: j
			})]
		})
	});
}
var NC = (0, v.memo)(MC), PC = (e) => ({
	edgesFocusable: e.edgesFocusable,
	edgesReconnectable: e.edgesReconnectable,
	elementsSelectable: e.elementsSelectable,
	connectionMode: e.connectionMode,
	onError: e.onError
});
function FC({ defaultMarkerColor: e, onlyRenderVisibleElements: t, rfId: n, edgeTypes: r, noPanClassName: i, onReconnect: a, onEdgeContextMenu: o, onEdgeMouseEnter: s, onEdgeMouseMove: c, onEdgeMouseLeave: l, onEdgeClick: u, reconnectRadius: d, onEdgeDoubleClick: f, onReconnectStart: p, onReconnectEnd: m, disableKeyboardA11y: h }) {
	let { edgesFocusable: g, edgesReconnectable: _, elementsSelectable: v, onError: y } = $(PC, Zb), b = ZS(t);
	return (0, M.jsxs)("div", {
		className: "react-flow__edges",
		children: [(0, M.jsx)(iC, {
			defaultColor: e,
			rfId: n
		}), b.map((e) => (0, M.jsx)(NC, {
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
FC.displayName = "EdgeRenderer";
var IC = (0, v.memo)(FC), LC = (e) => `translate(${e[0]}px,${e[1]}px) scale(${e[2]})`;
function RC({ children: e }) {
	let t = nx(), n = (0, v.useRef)(null), [r] = (0, v.useState)(() => t.getState().transform);
	return qx(() => {
		let e = null, r = () => {
			let r = t.getState().transform;
			e && r[0] === e[0] && r[1] === e[1] && r[2] === e[2] || (e = r, n.current && (n.current.style.transform = LC(r)));
		};
		return r(), t.subscribe(r);
	}, [t]), (0, M.jsx)("div", {
		ref: n,
		className: "react-flow__viewport xyflow__viewport react-flow__container",
		style: { transform: LC(r) },
		children: e
	});
}
function zC(e) {
	let t = eS(), n = (0, v.useRef)(!1);
	(0, v.useEffect)(() => {
		!n.current && t.viewportInitialized && e && (setTimeout(() => e(t), 1), n.current = !0);
	}, [e, t.viewportInitialized]);
}
var BC = (e) => e.panZoom?.syncViewport;
function VC(e) {
	let t = $(BC), n = nx();
	return (0, v.useEffect)(() => {
		e && (t?.(e), n.setState({ transform: [
			e.x,
			e.y,
			e.zoom
		] }));
	}, [e, t]), null;
}
function HC(e) {
	return e.connection.inProgress ? {
		...e.connection,
		to: Rv(e.connection.to, e.transform)
	} : { ...e.connection };
}
function UC(e) {
	return e ? (t) => e(HC(t)) : HC;
}
function WC(e) {
	return $(UC(e), Zb);
}
var GC = (e) => ({
	nodesConnectable: e.nodesConnectable,
	isValid: e.connection.isValid,
	inProgress: e.connection.inProgress,
	width: e.width,
	height: e.height
});
function KC({ containerStyle: e, style: t, type: n, component: r }) {
	let { nodesConnectable: i, width: a, height: o, isValid: s, inProgress: c } = $(GC, Zb);
	return a && i && c ? (0, M.jsx)("svg", {
		style: e,
		width: a,
		height: o,
		className: "react-flow__connectionline react-flow__container",
		children: (0, M.jsx)("g", {
			className: _d(["react-flow__connection", Qv(s)]),
			children: (0, M.jsx)(qC, {
				style: t,
				type: n,
				CustomComponent: r,
				isValid: s
			})
		})
	}) : null;
}
var qC = ({ style: e, type: t = ov.Bezier, CustomComponent: n, isValid: r }) => {
	let { inProgress: i, from: a, fromNode: o, fromHandle: s, fromPosition: c, to: l, toNode: u, toHandle: d, toPosition: f, pointer: p } = WC();
	if (!i) return;
	if (n) return (0, M.jsx)(n, {
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
		connectionStatus: Qv(r),
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
		case ov.Bezier:
			[m] = uy(h);
			break;
		case ov.SimpleBezier:
			[m] = lC(h);
			break;
		case ov.Step:
			[m] = wy({
				...h,
				borderRadius: 0
			});
			break;
		case ov.SmoothStep:
			[m] = wy(h);
			break;
		default: [m] = _y(h);
	}
	return (0, M.jsx)("path", {
		d: m,
		fill: "none",
		className: "react-flow__connection-path",
		style: e
	});
};
qC.displayName = "ConnectionLine";
var JC = {};
function YC(e = JC) {
	(0, v.useRef)(e), nx(), (0, v.useEffect)(() => {}, [e]);
}
function XC() {
	nx(), (0, v.useRef)(!1), (0, v.useEffect)(() => {}, []);
}
function ZC({ nodeTypes: e, edgeTypes: t, onInit: n, onNodeClick: r, onEdgeClick: i, onNodeDoubleClick: a, onEdgeDoubleClick: o, onNodeMouseEnter: s, onNodeMouseMove: c, onNodeMouseLeave: l, onNodeContextMenu: u, onSelectionContextMenu: d, onSelectionStart: f, onSelectionEnd: p, connectionLineType: m, connectionLineStyle: h, connectionLineComponent: g, connectionLineContainerStyle: _, selectionKeyCode: v, selectionOnDrag: y, selectionMode: b, multiSelectionKeyCode: x, panActivationKeyCode: S, zoomActivationKeyCode: C, deleteKeyCode: w, onlyRenderVisibleElements: T, elementsSelectable: E, defaultViewport: D, translateExtent: O, minZoom: k, maxZoom: A, preventScrolling: j, defaultMarkerColor: ee, zoomOnScroll: N, zoomOnPinch: te, panOnScroll: ne, panOnScrollSpeed: re, panOnScrollMode: ie, zoomOnDoubleClick: ae, panOnDrag: P, autoPanOnSelection: oe, onPaneClick: F, onPaneMouseEnter: se, onPaneMouseMove: ce, onPaneMouseLeave: le, onPaneScroll: ue, onPaneContextMenu: de, paneClickDistance: fe, nodeClickDistance: pe, onEdgeContextMenu: me, onEdgeMouseEnter: I, onEdgeMouseMove: L, onEdgeMouseLeave: he, reconnectRadius: ge, onReconnect: _e, onReconnectStart: ve, onReconnectEnd: ye, noDragClassName: R, noWheelClassName: be, noPanClassName: xe, disableKeyboardA11y: z, nodeExtent: Se, rfId: Ce, viewport: B, onViewportChange: V, nodesDraggable: we }) {
	return YC(e), YC(t), XC(), zC(n), VC(B), (0, M.jsx)(BS, {
		onPaneClick: F,
		onPaneMouseEnter: se,
		onPaneMouseMove: ce,
		onPaneMouseLeave: le,
		onPaneContextMenu: de,
		onPaneScroll: ue,
		paneClickDistance: fe,
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
		zoomOnPinch: te,
		zoomOnDoubleClick: ae,
		panOnScroll: ne,
		panOnScrollSpeed: re,
		panOnScrollMode: ie,
		panOnDrag: P,
		autoPanOnSelection: oe,
		defaultViewport: D,
		translateExtent: O,
		minZoom: k,
		maxZoom: A,
		onSelectionContextMenu: d,
		preventScrolling: j,
		noDragClassName: R,
		noWheelClassName: be,
		noPanClassName: xe,
		disableKeyboardA11y: z,
		onViewportChange: V,
		isControlledViewport: !!B,
		children: (0, M.jsxs)(RC, { children: [
			(0, M.jsx)(IC, {
				edgeTypes: t,
				onEdgeClick: i,
				onEdgeDoubleClick: o,
				onReconnect: _e,
				onReconnectStart: ve,
				onReconnectEnd: ye,
				onlyRenderVisibleElements: T,
				onEdgeContextMenu: me,
				onEdgeMouseEnter: I,
				onEdgeMouseMove: L,
				onEdgeMouseLeave: he,
				reconnectRadius: ge,
				defaultMarkerColor: ee,
				noPanClassName: xe,
				disableKeyboardA11y: z,
				rfId: Ce
			}),
			(0, M.jsx)(KC, {
				style: h,
				type: m,
				component: g,
				containerStyle: _
			}),
			(0, M.jsx)("div", { className: "react-flow__edgelabel-renderer" }),
			(0, M.jsx)(XS, {
				nodeTypes: e,
				onNodeClick: r,
				onNodeDoubleClick: a,
				onNodeMouseEnter: s,
				onNodeMouseMove: c,
				onNodeMouseLeave: l,
				onNodeContextMenu: u,
				nodeClickDistance: pe,
				onlyRenderVisibleElements: T,
				noPanClassName: xe,
				noDragClassName: R,
				disableKeyboardA11y: z,
				nodeExtent: Se,
				rfId: Ce,
				nodesDraggable: we
			}),
			(0, M.jsx)("div", { className: "react-flow__viewport-portal" })
		] })
	});
}
ZC.displayName = "GraphView";
var QC = (0, v.memo)(ZC), $C = Iv("React Flow", "https://reactflow.dev/"), ew = ({ nodes: e, edges: t, defaultNodes: n, defaultEdges: r, width: i, height: a, fitView: o, fitViewOptions: s, minZoom: c = .5, maxZoom: l = 2, nodeOrigin: u, nodeExtent: d, zIndexMode: f = "basic" } = {}) => {
	let p = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map(), h = /* @__PURE__ */ new Map(), g = /* @__PURE__ */ new Map(), _ = r ?? t ?? [], v = n ?? e ?? [], y = u ?? [0, 0], b = d ?? $_;
	Yy(h, g, _);
	let { nodesInitialized: x } = By(v, p, m, {
		nodeOrigin: y,
		nodeExtent: b,
		zIndexMode: f
	}), S = [
		0,
		0,
		1
	];
	if (o && i && a) {
		let { x: e, y: t, zoom: n } = Uv(mv(p, { filter: (e) => !(!e.width && !e.initialWidth || !e.height && !e.initialHeight) }), i, a, c, l, s?.padding ?? .1);
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
		translateExtent: $_,
		nodeExtent: b,
		nodesSelectionActive: !1,
		userSelectionActive: !1,
		userSelectionRect: null,
		connectionMode: nv.Strict,
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
		connection: { ...av },
		connectionClickStartHandle: null,
		connectOnClick: !0,
		ariaLiveMessage: "",
		autoPanOnConnect: !0,
		autoPanOnNodeDrag: !0,
		autoPanOnNodeFocus: !0,
		autoPanSpeed: 15,
		connectionRadius: 20,
		onError: $C,
		isValidConnection: void 0,
		onSelectionChangeHandlers: [],
		lib: "react",
		debug: !1,
		ariaLabelConfig: tv,
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
}, tw = ({ nodes: e, edges: t, defaultNodes: n, defaultEdges: r, width: i, height: a, fitView: o, fitViewOptions: s, minZoom: c, maxZoom: l, nodeOrigin: u, nodeExtent: d, zIndexMode: f }) => Xb((p, m) => {
	async function h() {
		let { nodeLookup: e, panZoom: t, fitViewOptions: n, fitViewResolver: r, width: i, height: a, minZoom: o, maxZoom: s } = m();
		t && (await vv({
			nodes: e,
			width: i,
			height: a,
			panZoom: t,
			minZoom: o,
			maxZoom: s
		}, n), r?.resolve(!0), p({ fitViewResolver: null }));
	}
	return {
		...ew({
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
			let { nodeLookup: t, parentLookup: n, nodeOrigin: r, nodeExtent: i, elevateNodesOnSelect: a, fitViewQueued: o, zIndexMode: s, nodesSelectionActive: c } = m(), { nodesInitialized: l, hasSelectedNodes: u } = By(e, t, n, {
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
			Yy(t, n, e), p({ edges: e });
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
			let { triggerNodeChanges: t, nodeLookup: n, parentLookup: r, domNode: i, nodeOrigin: a, nodeExtent: o, debug: s, fitViewQueued: c, zIndexMode: l } = m(), { changes: u, updatedInternals: d } = Ky(e, n, r, i, a, o, l);
			d && (Ly(n, r, {
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
					let t = Oy(e, o.fromHandle, Q.Left, !0);
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
				let { parentLookup: e, nodeOrigin: t } = m(), a = Gy(n, i, e, t);
				r.push(...a);
			}
			for (let e of c.values()) r = e(r);
			a(r);
		},
		triggerNodeChanges: (e) => {
			let { onNodesChange: t, setNodes: n, nodes: r, hasDefaultNodes: i, debug: a } = m();
			e?.length && (i && n(Ix(e, r)), a && console.log("React Flow: trigger node changes", e), t?.(e));
		},
		triggerEdgeChanges: (e) => {
			let { onEdgesChange: t, setEdges: n, edges: r, hasDefaultEdges: i, debug: a } = m();
			e?.length && (i && n(Lx(e, r)), a && console.log("React Flow: trigger edge changes", e), t?.(e));
		},
		addSelectedNodes: (e) => {
			let { multiSelectionActive: t, edgeLookup: n, nodeLookup: r, triggerNodeChanges: i, triggerEdgeChanges: a } = m();
			t ? i(e.map((e) => Rx(e, !0))) : (i(zx(r, /* @__PURE__ */ new Set([...e]))), a(zx(n)));
		},
		addSelectedEdges: (e) => {
			let { multiSelectionActive: t, edgeLookup: n, nodeLookup: r, triggerNodeChanges: i, triggerEdgeChanges: a } = m();
			t ? a(e.map((e) => Rx(e, !0))) : (a(zx(n, /* @__PURE__ */ new Set([...e]))), i(zx(r, /* @__PURE__ */ new Set())));
		},
		unselectNodesAndEdges: ({ nodes: e, edges: t } = {}) => {
			let { edges: n, nodes: r, nodeLookup: i, triggerNodeChanges: a, triggerEdgeChanges: o } = m(), s = e || r, c = t || n, l = [];
			for (let e of s) e.selected && l.push(Rx(e.id, !1));
			let u = [];
			for (let e of c) e.selected && u.push(Rx(e.id, !1));
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
			let a = t.reduce((e, t) => t.selected ? [...e, Rx(t.id, !1)] : e, []), o = e.reduce((e, t) => t.selected ? [...e, Rx(t.id, !1)] : e, []);
			n(a), r(o);
		},
		setNodeExtent: (e) => {
			let { nodes: t, nodeLookup: n, parentLookup: r, nodeOrigin: i, elevateNodesOnSelect: a, nodeExtent: o, zIndexMode: s } = m();
			(e[0][0] !== o[0][0] || e[0][1] !== o[0][1] || e[1][0] !== o[1][0] || e[1][1] !== o[1][1]) && (By(t, n, r, {
				nodeOrigin: i,
				nodeExtent: e,
				elevateNodesOnSelect: a,
				checkEquality: !1,
				zIndexMode: s
			}), p({ nodeExtent: e }));
		},
		panBy: (e) => {
			let { transform: t, width: n, height: r, panZoom: i, translateExtent: a } = m();
			return qy({
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
			p({ connection: { ...av } });
		},
		updateConnection: (e) => {
			p({ connection: e });
		},
		reset: () => p({ ...ew() })
	};
}, Object.is);
function nw({ initialNodes: e, initialEdges: t, defaultNodes: n, defaultEdges: r, initialWidth: i, initialHeight: a, initialMinZoom: o, initialMaxZoom: s, initialFitViewOptions: c, fitView: l, nodeOrigin: u, nodeExtent: d, zIndexMode: f, children: p }) {
	let [m] = (0, v.useState)(() => tw({
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
	return (0, M.jsx)(ex, {
		value: m,
		children: (0, M.jsx)(Zx, { children: (0, M.jsx)(SS, { children: p }) })
	});
}
function rw({ children: e, nodes: t, edges: n, defaultNodes: r, defaultEdges: i, width: a, height: o, fitView: s, fitViewOptions: c, minZoom: l, maxZoom: u, nodeOrigin: d, nodeExtent: f, zIndexMode: p }) {
	return (0, v.useContext)($b) ? (0, M.jsx)(M.Fragment, { children: e }) : (0, M.jsx)(nw, {
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
var iw = {
	width: "100%",
	height: "100%",
	overflow: "hidden",
	position: "relative",
	zIndex: 0
};
function aw({ nodes: e, edges: t, defaultNodes: n, defaultEdges: r, className: i, nodeTypes: a, edgeTypes: o, onNodeClick: s, onEdgeClick: c, onInit: l, onMove: u, onMoveStart: d, onMoveEnd: f, onConnect: p, onConnectStart: m, onConnectEnd: h, onClickConnectStart: g, onClickConnectEnd: _, onNodeMouseEnter: y, onNodeMouseMove: b, onNodeMouseLeave: x, onNodeContextMenu: S, onNodeDoubleClick: C, onNodeDragStart: w, onNodeDrag: T, onNodeDragStop: E, onNodesDelete: D, onEdgesDelete: O, onDelete: k, onSelectionChange: A, onSelectionDragStart: j, onSelectionDrag: ee, onSelectionDragStop: N, onSelectionContextMenu: te, onSelectionStart: ne, onSelectionEnd: re, onBeforeDelete: ie, connectionMode: ae, connectionLineType: P = ov.Bezier, connectionLineStyle: oe, connectionLineComponent: F, connectionLineContainerStyle: se, deleteKeyCode: ce = "Backspace", selectionKeyCode: le = "Shift", selectionOnDrag: ue = !1, selectionMode: de = iv.Full, panActivationKeyCode: fe = "Space", multiSelectionKeyCode: pe = Wv() ? "Meta" : "Control", zoomActivationKeyCode: me = Wv() ? "Meta" : "Control", snapToGrid: I, snapGrid: L, onlyRenderVisibleElements: he = !1, selectNodesOnDrag: ge, nodesDraggable: _e, autoPanOnNodeFocus: ve, nodesConnectable: ye, nodesFocusable: R, nodeOrigin: be = xx, edgesFocusable: xe, edgesReconnectable: z, elementsSelectable: Se = !0, defaultViewport: Ce = Sx, minZoom: B = .5, maxZoom: V = 2, translateExtent: we = $_, preventScrolling: Te = !0, nodeExtent: Ee, defaultMarkerColor: De = "#b1b1b7", zoomOnScroll: Oe = !0, zoomOnPinch: ke = !0, panOnScroll: Ae = !1, panOnScrollSpeed: je = .5, panOnScrollMode: Me = rv.Free, zoomOnDoubleClick: Ne = !0, panOnDrag: Pe = !0, onPaneClick: Fe, onPaneMouseEnter: Ie, onPaneMouseMove: Le, onPaneMouseLeave: Re, onPaneScroll: ze, onPaneContextMenu: Be, paneClickDistance: Ve = 1, nodeClickDistance: He = 0, children: Ue, onReconnect: We, onReconnectStart: Ge, onReconnectEnd: Ke, onEdgeContextMenu: qe, onEdgeDoubleClick: Je, onEdgeMouseEnter: Ye, onEdgeMouseMove: Xe, onEdgeMouseLeave: Ze, reconnectRadius: Qe = 10, onNodesChange: $e, onEdgesChange: et, noDragClassName: tt = "nodrag", noWheelClassName: nt = "nowheel", noPanClassName: rt = "nopan", fitView: it, fitViewOptions: at, connectOnClick: ot, attributionPosition: st, proOptions: ct, defaultEdgeOptions: lt, elevateNodesOnSelect: ut = !0, elevateEdgesOnSelect: dt = !1, disableKeyboardA11y: ft = !1, autoPanOnConnect: pt, autoPanOnNodeDrag: mt, autoPanOnSelection: ht = !0, autoPanSpeed: gt, connectionRadius: _t, isValidConnection: vt, onError: yt, style: bt, id: xt, nodeDragThreshold: St, connectionDragThreshold: Ct, viewport: wt, onViewportChange: Tt, width: Et, height: Dt, colorMode: Ot = "light", debug: kt, onScroll: At, ariaLabelConfig: jt, zIndexMode: Mt = "basic", ...Nt }, Pt) {
	let Ft = xt || "1", It = Ox(Ot), Lt = (0, v.useCallback)((e) => {
		e.currentTarget.scrollTo({
			top: 0,
			left: 0,
			behavior: "instant"
		}), At?.(e);
	}, [At]);
	return (0, M.jsx)("div", {
		"data-testid": "rf__wrapper",
		...Nt,
		onScroll: Lt,
		style: {
			...bt,
			...iw
		},
		ref: Pt,
		className: _d([
			"react-flow",
			i,
			It
		]),
		id: xt,
		role: "application",
		children: (0, M.jsxs)(rw, {
			nodes: e,
			edges: t,
			width: Et,
			height: Dt,
			fitView: it,
			fitViewOptions: at,
			minZoom: B,
			maxZoom: V,
			nodeOrigin: be,
			nodeExtent: Ee,
			zIndexMode: Mt,
			children: [
				(0, M.jsx)(Ex, {
					nodes: e,
					edges: t,
					defaultNodes: n,
					defaultEdges: r,
					onConnect: p,
					onConnectStart: m,
					onConnectEnd: h,
					onClickConnectStart: g,
					onClickConnectEnd: _,
					nodesDraggable: _e,
					autoPanOnNodeFocus: ve,
					nodesConnectable: ye,
					nodesFocusable: R,
					edgesFocusable: xe,
					edgesReconnectable: z,
					elementsSelectable: Se,
					elevateNodesOnSelect: ut,
					elevateEdgesOnSelect: dt,
					minZoom: B,
					maxZoom: V,
					nodeExtent: Ee,
					onNodesChange: $e,
					onEdgesChange: et,
					snapToGrid: I,
					snapGrid: L,
					connectionMode: ae,
					translateExtent: we,
					connectOnClick: ot,
					defaultEdgeOptions: lt,
					fitView: it,
					fitViewOptions: at,
					onNodesDelete: D,
					onEdgesDelete: O,
					onDelete: k,
					onNodeDragStart: w,
					onNodeDrag: T,
					onNodeDragStop: E,
					onSelectionDrag: ee,
					onSelectionDragStart: j,
					onSelectionDragStop: N,
					onMove: u,
					onMoveStart: d,
					onMoveEnd: f,
					noPanClassName: rt,
					nodeOrigin: be,
					rfId: Ft,
					autoPanOnConnect: pt,
					autoPanOnNodeDrag: mt,
					autoPanSpeed: gt,
					onError: yt,
					connectionRadius: _t,
					isValidConnection: vt,
					selectNodesOnDrag: ge,
					nodeDragThreshold: St,
					connectionDragThreshold: Ct,
					onBeforeDelete: ie,
					debug: kt,
					ariaLabelConfig: jt,
					zIndexMode: Mt
				}),
				(0, M.jsx)(QC, {
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
					connectionLineType: P,
					connectionLineStyle: oe,
					connectionLineComponent: F,
					connectionLineContainerStyle: se,
					selectionKeyCode: le,
					selectionOnDrag: ue,
					selectionMode: de,
					deleteKeyCode: ce,
					multiSelectionKeyCode: pe,
					panActivationKeyCode: fe,
					zoomActivationKeyCode: me,
					onlyRenderVisibleElements: he,
					defaultViewport: Ce,
					translateExtent: we,
					minZoom: B,
					maxZoom: V,
					preventScrolling: Te,
					zoomOnScroll: Oe,
					zoomOnPinch: ke,
					zoomOnDoubleClick: Ne,
					panOnScroll: Ae,
					panOnScrollSpeed: je,
					panOnScrollMode: Me,
					panOnDrag: Pe,
					autoPanOnSelection: ht,
					onPaneClick: Fe,
					onPaneMouseEnter: Ie,
					onPaneMouseMove: Le,
					onPaneMouseLeave: Re,
					onPaneScroll: ze,
					onPaneContextMenu: Be,
					paneClickDistance: Ve,
					nodeClickDistance: He,
					onSelectionContextMenu: te,
					onSelectionStart: ne,
					onSelectionEnd: re,
					onReconnect: We,
					onReconnectStart: Ge,
					onReconnectEnd: Ke,
					onEdgeContextMenu: qe,
					onEdgeDoubleClick: Je,
					onEdgeMouseEnter: Ye,
					onEdgeMouseMove: Xe,
					onEdgeMouseLeave: Ze,
					reconnectRadius: Qe,
					defaultMarkerColor: De,
					noDragClassName: tt,
					noWheelClassName: nt,
					noPanClassName: rt,
					rfId: Ft,
					disableKeyboardA11y: ft,
					nodeExtent: Ee,
					viewport: wt,
					onViewportChange: Tt,
					nodesDraggable: _e
				}),
				(0, M.jsx)(bx, { onSelectionChange: A }),
				Ue,
				(0, M.jsx)(mx, {
					proOptions: ct,
					position: st
				}),
				(0, M.jsx)(dx, {
					rfId: Ft,
					disableKeyboardA11y: ft
				})
			]
		})
	});
}
var ow = Kx(aw), sw = (e) => e.domNode?.querySelector(".react-flow__edgelabel-renderer");
function cw({ children: e }) {
	let t = $(sw);
	return t ? (0, Qb.createPortal)(e, t) : null;
}
var lw = (e) => e.domNode?.querySelector(".react-flow__viewport-portal");
function uw({ children: e }) {
	let t = $(lw);
	return t ? (0, Qb.createPortal)(e, t) : null;
}
function dw({ onStart: e, onChange: t, onEnd: n }) {
	let r = nx();
	(0, v.useEffect)(() => {
		r.setState({ onViewportChangeStart: e });
	}, [e]), (0, v.useEffect)(() => {
		r.setState({ onViewportChange: t });
	}, [t]), (0, v.useEffect)(() => {
		r.setState({ onViewportChangeEnd: n });
	}, [n]);
}
Q_.error014();
function fw({ dimensions: e, lineWidth: t, variant: n, className: r }) {
	return (0, M.jsx)("path", {
		strokeWidth: t,
		d: `M${e[0] / 2} 0 V${e[1]} M0 ${e[1] / 2} H${e[0]}`,
		className: _d([
			"react-flow__background-pattern",
			n,
			r
		])
	});
}
function pw({ radius: e, className: t }) {
	return (0, M.jsx)("circle", {
		cx: e,
		cy: e,
		r: e,
		className: _d([
			"react-flow__background-pattern",
			"dots",
			t
		])
	});
}
var mw;
(function(e) {
	e.Lines = "lines", e.Dots = "dots", e.Cross = "cross";
})(mw ||= {});
var hw = {
	[mw.Dots]: 1,
	[mw.Lines]: 1,
	[mw.Cross]: 6
}, gw = (e) => ({
	transform: e.transform,
	patternId: `pattern-${e.rfId}`
});
function _w({ id: e, variant: t = mw.Dots, gap: n = 20, size: r, lineWidth: i = 1, offset: a = 0, color: o, bgColor: s, style: c, className: l, patternClassName: u }) {
	let d = (0, v.useRef)(null), { transform: f, patternId: p } = $(gw, Zb), m = r || hw[t], h = t === mw.Dots, g = t === mw.Cross, _ = Array.isArray(n) ? n : [n, n], y = [_[0] * f[2] || 1, _[1] * f[2] || 1], b = m * f[2], x = Array.isArray(a) ? a : [a, a], S = g ? [b, b] : y, C = [x[0] * f[2] + S[0] / 2, x[1] * f[2] + S[1] / 2], w = `${p}${e || ""}`;
	return (0, M.jsxs)("svg", {
		className: _d(["react-flow__background", l]),
		style: {
			...c,
			...aS,
			"--xy-background-color-props": s,
			"--xy-background-pattern-color-props": o
		},
		ref: d,
		"data-testid": "rf__background",
		children: [(0, M.jsx)("pattern", {
			id: w,
			x: f[0] % y[0],
			y: f[1] % y[1],
			width: y[0],
			height: y[1],
			patternUnits: "userSpaceOnUse",
			patternTransform: `translate(-${C[0]},-${C[1]})`,
			children: h ? (0, M.jsx)(pw, {
				radius: b / 2,
				className: u
			}) : (0, M.jsx)(fw, {
				dimensions: S,
				lineWidth: i,
				variant: t,
				className: u
			})
		}), (0, M.jsx)("rect", {
			x: "0",
			y: "0",
			width: "100%",
			height: "100%",
			fill: `url(#${w})`
		})]
	});
}
_w.displayName = "Background", (0, v.memo)(_w);
function vw() {
	return (0, M.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 32 32",
		children: (0, M.jsx)("path", { d: "M32 18.133H18.133V32h-4.266V18.133H0v-4.266h13.867V0h4.266v13.867H32z" })
	});
}
function yw() {
	return (0, M.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 32 5",
		children: (0, M.jsx)("path", { d: "M0 0h32v4.2H0z" })
	});
}
function bw() {
	return (0, M.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 32 30",
		children: (0, M.jsx)("path", { d: "M3.692 4.63c0-.53.4-.938.939-.938h5.215V0H4.708C2.13 0 0 2.054 0 4.63v5.216h3.692V4.631zM27.354 0h-5.2v3.692h5.17c.53 0 .984.4.984.939v5.215H32V4.631A4.624 4.624 0 0027.354 0zm.954 24.83c0 .532-.4.94-.939.94h-5.215v3.768h5.215c2.577 0 4.631-2.13 4.631-4.707v-5.139h-3.692v5.139zm-23.677.94c-.531 0-.939-.4-.939-.94v-5.138H0v5.139c0 2.577 2.13 4.707 4.708 4.707h5.138V25.77H4.631z" })
	});
}
function xw() {
	return (0, M.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 25 32",
		children: (0, M.jsx)("path", { d: "M21.333 10.667H19.81V7.619C19.81 3.429 16.38 0 12.19 0 8 0 4.571 3.429 4.571 7.619v3.048H3.048A3.056 3.056 0 000 13.714v15.238A3.056 3.056 0 003.048 32h18.285a3.056 3.056 0 003.048-3.048V13.714a3.056 3.056 0 00-3.048-3.047zM12.19 24.533a3.056 3.056 0 01-3.047-3.047 3.056 3.056 0 013.047-3.048 3.056 3.056 0 013.048 3.048 3.056 3.056 0 01-3.048 3.047zm4.724-13.866H7.467V7.619c0-2.59 2.133-4.724 4.723-4.724 2.591 0 4.724 2.133 4.724 4.724v3.048z" })
	});
}
function Sw() {
	return (0, M.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 25 32",
		children: (0, M.jsx)("path", { d: "M21.333 10.667H19.81V7.619C19.81 3.429 16.38 0 12.19 0c-4.114 1.828-1.37 2.133.305 2.438 1.676.305 4.42 2.59 4.42 5.181v3.048H3.047A3.056 3.056 0 000 13.714v15.238A3.056 3.056 0 003.048 32h18.285a3.056 3.056 0 003.048-3.048V13.714a3.056 3.056 0 00-3.048-3.047zM12.19 24.533a3.056 3.056 0 01-3.047-3.047 3.056 3.056 0 013.047-3.048 3.056 3.056 0 013.048 3.048 3.056 3.056 0 01-3.048 3.047z" })
	});
}
function Cw({ children: e, className: t, ...n }) {
	return (0, M.jsx)("button", {
		type: "button",
		className: _d(["react-flow__controls-button", t]),
		...n,
		children: e
	});
}
var ww = (e) => ({
	isInteractive: e.nodesDraggable || e.nodesConnectable || e.elementsSelectable,
	minZoomReached: e.transform[2] <= e.minZoom,
	maxZoomReached: e.transform[2] >= e.maxZoom,
	ariaLabelConfig: e.ariaLabelConfig
});
function Tw({ style: e, showZoom: t = !0, showFitView: n = !0, showInteractive: r = !0, fitViewOptions: i, onZoomIn: a, onZoomOut: o, onFitView: s, onInteractiveChange: c, className: l, children: u, position: d = "bottom-left", orientation: f = "vertical", "aria-label": p }) {
	let m = nx(), { isInteractive: h, minZoomReached: g, maxZoomReached: _, ariaLabelConfig: v } = $(ww, Zb), { zoomIn: y, zoomOut: b, fitView: x } = eS();
	return (0, M.jsxs)(fx, {
		className: _d([
			"react-flow__controls",
			f === "horizontal" ? "horizontal" : "vertical",
			l
		]),
		position: d,
		style: e,
		"data-testid": "rf__controls",
		"aria-label": p ?? v["controls.ariaLabel"],
		children: [
			t && (0, M.jsxs)(M.Fragment, { children: [(0, M.jsx)(Cw, {
				onClick: () => {
					y(), a?.();
				},
				className: "react-flow__controls-zoomin",
				title: v["controls.zoomIn.ariaLabel"],
				"aria-label": v["controls.zoomIn.ariaLabel"],
				disabled: _,
				children: (0, M.jsx)(vw, {})
			}), (0, M.jsx)(Cw, {
				onClick: () => {
					b(), o?.();
				},
				className: "react-flow__controls-zoomout",
				title: v["controls.zoomOut.ariaLabel"],
				"aria-label": v["controls.zoomOut.ariaLabel"],
				disabled: g,
				children: (0, M.jsx)(yw, {})
			})] }),
			n && (0, M.jsx)(Cw, {
				className: "react-flow__controls-fitview",
				onClick: () => {
					x(i), s?.();
				},
				title: v["controls.fitView.ariaLabel"],
				"aria-label": v["controls.fitView.ariaLabel"],
				children: (0, M.jsx)(bw, {})
			}),
			r && (0, M.jsx)(Cw, {
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
				children: h ? (0, M.jsx)(Sw, {}) : (0, M.jsx)(xw, {})
			}),
			u
		]
	});
}
Tw.displayName = "Controls", (0, v.memo)(Tw);
function Ew({ id: e, x: t, y: n, width: r, height: i, style: a, color: o, strokeColor: s, strokeWidth: c, className: l, borderRadius: u, shapeRendering: d, selected: f, onClick: p }) {
	let { background: m, backgroundColor: h } = a || {}, g = o || m || h;
	return (0, M.jsx)("rect", {
		className: _d([
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
var Dw = (0, v.memo)(Ew), Ow = (e) => e.nodes.map((e) => e.id), kw = (e) => e instanceof Function ? e : () => e;
function Aw({ nodeStrokeColor: e, nodeColor: t, nodeClassName: n = "", nodeBorderRadius: r = 5, nodeStrokeWidth: i, nodeComponent: a = Dw, onClick: o }) {
	let s = $(Ow, Zb), c = kw(t), l = kw(e), u = kw(n), d = typeof window > "u" || window.chrome ? "crispEdges" : "geometricPrecision";
	return (0, M.jsx)(M.Fragment, { children: s.map((e) => (0, M.jsx)(Mw, {
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
function jw({ id: e, nodeColorFunc: t, nodeStrokeColorFunc: n, nodeClassNameFunc: r, nodeBorderRadius: i, nodeStrokeWidth: a, shapeRendering: o, NodeComponent: s, onClick: c }) {
	let { node: l, x: u, y: d, width: f, height: p } = $((t) => {
		let n = t.nodeLookup.get(e);
		if (!n) return {
			node: void 0,
			x: 0,
			y: 0,
			width: 0,
			height: 0
		};
		let r = n.internals.userNode, { x: i, y: a } = n.internals.positionAbsolute, { width: o, height: s } = Kv(r);
		return {
			node: r,
			x: i,
			y: a,
			width: o,
			height: s
		};
	}, Zb);
	return !l || l.hidden || !qv(l) ? null : (0, M.jsx)(s, {
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
var Mw = (0, v.memo)(jw), Nw = (0, v.memo)(Aw), Pw = 200, Fw = 150, Iw = (e) => !e.hidden, Lw = (e) => {
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
		boundingRect: n ? jv(mv(e.nodeLookup, { filter: Iw }), t) : t,
		rfId: e.rfId,
		panZoom: e.panZoom,
		translateExtent: e.translateExtent,
		flowWidth: e.width,
		flowHeight: e.height,
		ariaLabelConfig: e.ariaLabelConfig
	};
}, Rw = (e, t) => e.x === t.x && e.y === t.y && e.width === t.width && e.height === t.height, zw = (e, t) => Rw(e.viewBB, t.viewBB) && Rw(e.boundingRect, t.boundingRect) && e.rfId === t.rfId && e.panZoom === t.panZoom && e.translateExtent === t.translateExtent && e.flowWidth === t.flowWidth && e.flowHeight === t.flowHeight && e.ariaLabelConfig === t.ariaLabelConfig, Bw = "react-flow__minimap-desc";
function Vw({ style: e, className: t, nodeStrokeColor: n, nodeColor: r, nodeClassName: i = "", nodeBorderRadius: a = 5, nodeStrokeWidth: o, nodeComponent: s, bgColor: c, maskColor: l, maskStrokeColor: u, maskStrokeWidth: d, position: f = "bottom-right", onClick: p, onNodeClick: m, pannable: h = !1, zoomable: g = !1, ariaLabel: _, inversePan: y, zoomStep: b = 1, offsetScale: x = 5 }) {
	let S = nx(), C = (0, v.useRef)(null), { boundingRect: w, panZoom: T, viewBB: E, rfId: D, translateExtent: O, flowWidth: k, flowHeight: A, ariaLabelConfig: j } = $(Lw, zw), ee = e?.width ?? Pw, N = e?.height ?? Fw, te = w.width / ee, ne = w.height / N, re = Math.max(te, ne), ie = re * ee, ae = re * N, P = x * re, oe = w.x - (ie - w.width) / 2 - P, F = w.y - (ae - w.height) / 2 - P, se = ie + P * 2, ce = ae + P * 2, le = `${Bw}-${D}`, ue = (0, v.useRef)(0), de = (0, v.useRef)();
	ue.current = re, (0, v.useEffect)(() => {
		let e = S.getState().panZoom;
		if (C.current && e) return de.current = fb({
			domNode: C.current,
			panZoom: e,
			getTransform: () => S.getState().transform,
			getViewScale: () => ue.current
		}), () => {
			de.current?.destroy();
		};
	}, [T]), (0, v.useEffect)(() => {
		de.current?.update({
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
	let fe = p ? (e) => {
		let [t, n] = de.current?.pointer(e) || [0, 0];
		p(e, {
			x: t,
			y: n
		});
	} : void 0, pe = (0, v.useCallback)((e, t) => {
		let n = S.getState().nodeLookup.get(t).internals.userNode;
		m?.(e, n);
	}, [m]), me = m ? pe : void 0, I = _ ?? j["minimap.ariaLabel"];
	return (0, M.jsx)(fx, {
		position: f,
		style: {
			...e,
			"--xy-minimap-background-color-props": typeof c == "string" ? c : void 0,
			"--xy-minimap-mask-background-color-props": typeof l == "string" ? l : void 0,
			"--xy-minimap-mask-stroke-color-props": typeof u == "string" ? u : void 0,
			"--xy-minimap-mask-stroke-width-props": typeof d == "number" ? d * re : void 0,
			"--xy-minimap-node-background-color-props": typeof r == "string" ? r : void 0,
			"--xy-minimap-node-stroke-color-props": typeof n == "string" ? n : void 0,
			"--xy-minimap-node-stroke-width-props": typeof o == "number" ? o : void 0
		},
		className: _d(["react-flow__minimap", t]),
		"data-testid": "rf__minimap",
		children: (0, M.jsxs)("svg", {
			width: ee,
			height: N,
			viewBox: `${oe} ${F} ${se} ${ce}`,
			className: "react-flow__minimap-svg",
			role: "img",
			"aria-labelledby": le,
			ref: C,
			onClick: fe,
			children: [
				I && (0, M.jsx)("title", {
					id: le,
					children: I
				}),
				(0, M.jsx)(Nw, {
					onClick: me,
					nodeColor: r,
					nodeStrokeColor: n,
					nodeBorderRadius: a,
					nodeClassName: i,
					nodeStrokeWidth: o,
					nodeComponent: s
				}),
				(0, M.jsx)("path", {
					className: "react-flow__minimap-mask",
					d: `M${oe - P},${F - P}h${se + P * 2}v${ce + P * 2}h${-se - P * 2}z
        M${E.x},${E.y}h${E.width}v${E.height}h${-E.width}z`,
					fillRule: "evenodd",
					pointerEvents: "none"
				})
			]
		})
	});
}
Vw.displayName = "MiniMap";
var Hw = (0, v.memo)(Vw), Uw = (e) => (t) => e ? `${Math.max(1 / t.transform[2], 1)}` : void 0, Ww = {
	[Db.Line]: "right",
	[Db.Handle]: "bottom-right"
};
function Gw({ nodeId: e, position: t, variant: n = Db.Handle, className: r, style: i = void 0, children: a, color: o, minWidth: s = 10, minHeight: c = 10, maxWidth: l = Number.MAX_VALUE, maxHeight: u = Number.MAX_VALUE, keepAspectRatio: d = !1, resizeDirection: f, autoScale: p = !0, shouldResize: m, onResizeStart: h, onResize: g, onResizeEnd: _ }) {
	let y = yS(), b = typeof e == "string" ? e : y, x = nx(), S = (0, v.useRef)(null), C = n === Db.Handle, w = $((0, v.useCallback)(Uw(C && p), [C, p]), Zb), T = (0, v.useRef)(null), E = t ?? Ww[n];
	(0, v.useEffect)(() => {
		if (S.current && b) return T.current ||= Rb({
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
					let t = c.origin ?? a, n = e.width ?? c.measured.width ?? 0, l = e.height ?? c.measured.height ?? 0, u = Gy([{
						id: c.id,
						parentId: c.parentId,
						rect: {
							width: n,
							height: l,
							...Jv({
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
	return (0, M.jsx)("div", {
		className: _d([
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
(0, v.memo)(Gw);
// src/map/elements.ts
var Kw = "#9fb0c0";
function qw(e) {
	let { width: t, height: n } = sn(e);
	return ["source", "target"].map((e) => ({
		type: e,
		position: Q.Top,
		x: t / 2,
		y: n / 2,
		width: 0,
		height: 0
	}));
}
var Jw = {
	entry: qw("entry"),
	activity: qw("activity"),
	service: qw("service"),
	exit: qw("exit")
};
function Yw(e, t) {
	return e.colour || t.get(e.lane) || Kw;
}
function Xw(e) {
	return e.colour || Kw;
}
function Zw(e) {
	return new Map(e.map((e) => [e.id, Xw(e)]));
}
function Qw(e, t, n, r = e) {
	let i = sn(e.kind);
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
		handles: Jw[e.kind],
		data: {
			node: e,
			index: t,
			colour: n
		}
	};
}
function $w({ from: e, to: t }, n, r) {
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
function eT(e) {
	return new Map(e.map((e) => [e.id, e.kind]));
}
// src/map/roomContext.ts
var tT = (0, v.createContext)(null), nT = () => () => void 0;
function rT(e) {
	let t = (0, v.useContext)(tT);
	return (0, v.useSyncExternalStore)(t?.subscribe ?? nT, () => {
		let n = t?.get();
		return n ? e(n) : void 0;
	});
}
// src/map/Lanes.tsx
var iT = (0, v.memo)(function({ bands: e, over: t = null }) {
	let n = rT((e) => e.lanes);
	return /* @__PURE__ */ (0, M.jsx)("div", {
		className: "jm-lanes",
		children: e.map(({ lane: e, box: r }) => /* @__PURE__ */ (0, M.jsx)("div", {
			className: e.id === t ? "jm-lane jm-over" : "jm-lane",
			"data-lane": e.id,
			style: {
				left: r.left,
				top: r.top,
				width: r.right - r.left,
				height: r.bottom - r.top,
				"--lane": Xw(e)
			},
			children: (!n || n.has(e.id)) && /* @__PURE__ */ (0, M.jsx)("span", {
				className: "jm-lane-name",
				children: e.label
			})
		}, e.id))
	});
}), aT = (0, v.memo)(function({ notes: e }) {
	let t = rT((e) => e.notes);
	return e.map((e, n) => (!t || t[n]) && /* @__PURE__ */ (0, M.jsx)("div", {
		className: "jm-note",
		style: {
			left: e.x,
			top: e.y
		},
		children: e.text
	}, n));
});
// src/map/edgePath.ts
function oT(e, t, n) {
	if (e.x === t.x && e.y === t.y) {
		let t = ln(e), n = "a26 26 0 1 1 0 ";
		return {
			path: `M${cT(e.x)} ${cT(t)}${n}-52${n}52`,
			x: e.x,
			y: t,
			angle: Math.PI
		};
	}
	let r = bn(e, t, n), { x: i, y: a } = r.end;
	return {
		path: Sn(r),
		x: i,
		y: a,
		angle: Math.atan2(a - r.control.y, i - r.control.x)
	};
}
function sT({ x: e, y: t, angle: n }) {
	let r = (r, i) => `${cT(e - i * Math.cos(n + r))} ${cT(t - i * Math.sin(n + r))}`;
	return `M${cT(e)} ${cT(t)}L${r(.42, 11)}L${r(-.42, 11)}Z`;
}
var cT = (e) => e.toFixed(1);
// src/map/edges.tsx
function lT({ sourceX: e, sourceY: t, targetX: n, targetY: r, data: i }) {
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
function uT(e) {
	let { from: t, to: n } = lT(e);
	return oT(t, n, e.data?.bend ?? 0);
}
function dT({ curve: e }) {
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [/* @__PURE__ */ (0, M.jsx)("path", {
		className: "jm-edge",
		d: e.path
	}), /* @__PURE__ */ (0, M.jsx)("path", {
		className: "jm-head",
		d: sT(e)
	})] });
}
function fT(e) {
	return /* @__PURE__ */ (0, M.jsx)(dT, { curve: uT(e) });
}
(0, v.memo)(fT);
// src/map/counts.ts
var pT = (0, v.createContext)(null), mT = 1.16, hT = .93, gT = 13, _T = 22, vT = 26, yT = 184;
function bT(e, t, n, r) {
	let i = 1, a = "";
	for (let o of e.split(/\s+/)) {
		let e = a ? `${a} ${o}` : o;
		a && r(e) * t > n ? (i += 1, a = o) : a = e;
	}
	return i;
}
function xT(e, t, n, r = !1) {
	let { width: i, height: a } = sn(e), o = e === "service" ? {
		width: yT,
		height: an.height
	} : {
		width: i - (e === "exit" ? 26 : 16),
		height: a - (e === "exit" ? 1 : 4)
	}, s = Math.max(...t.split(/\s+/).map(n));
	for (let e = r ? vT : _T; e > gT; e -= .5) if ((bT(t, e, o.width, n) + (r ? 0 : hT)) * mT * e <= o.height && s * e <= o.width) return e;
	return gT;
}
var ST = 23.4, CT = {
	entry: 12,
	activity: 12,
	exit: 34
};
function wT(e, t, n) {
	if (e === "service") return !1;
	let r = sn(e).width - (e === "exit" ? 20 : 6);
	return bT(t, ST, r, n) > 2 && bT(t, ST, r + CT[e], n) <= 2;
}
var TT, ET = (e) => (TT ??= typeof document > "u" ? null : document.createElement("canvas").getContext("2d"), TT ? (TT.font = "600 100px \"Segoe UI\", Arial, \"Helvetica Neue\", Helvetica, sans-serif", TT.measureText(e).width / 100) : e.length * .57);
// src/map/nodes.tsx
function DT(e, t) {
	return {
		"--fits": `${xT(e, t, ET)}px`,
		"--fits-alone": `${xT(e, t, ET, !0)}px`
	};
}
function OT({ figures: e, index: t }) {
	let n = (0, v.useSyncExternalStore)(e.subscribe, () => e.words(t));
	return /* @__PURE__ */ (0, M.jsxs)("div", {
		className: "jm-figures",
		children: [
			n.count,
			n.unit && /* @__PURE__ */ (0, M.jsxs)("span", {
				className: "jm-unit",
				children: [" ", n.unit]
			}),
			n.waiting && /* @__PURE__ */ (0, M.jsxs)("span", {
				className: "jm-waiting",
				children: [
					" + ",
					n.waiting,
					/* @__PURE__ */ (0, M.jsx)("span", {
						className: "jm-unit",
						children: " waiting"
					})
				]
			}),
			n.target && /* @__PURE__ */ (0, M.jsx)("div", {
				className: "jm-target",
				children: n.target
			}),
			n.more.map((e) => /* @__PURE__ */ (0, M.jsx)("div", {
				className: "jm-more",
				children: e
			}, e))
		]
	});
}
function kT({ data: e, more: t = "", attributes: n, children: r }) {
	let { node: i, index: a, colour: o } = e, s = (0, v.useContext)(pT), c = i.data === !1, l = (0, v.useMemo)(() => DT(i.kind, i.label), [i.kind, i.label]), u = (0, v.useMemo)(() => wT(i.kind, i.label, ET), [i.kind, i.label]), d = rT((e) => e.names[a]), f = d === null ? i.kind !== "service" : d?.inline, p = /* @__PURE__ */ (0, M.jsx)("div", {
		className: "jm-shape",
		"aria-hidden": "true",
		children: i.kind === "entry" && /* @__PURE__ */ (0, M.jsx)("span", { className: "jm-gate" })
	});
	return /* @__PURE__ */ (0, M.jsxs)("div", {
		className: `jm-node jm-${i.kind}${c ? " jm-nothing" : ""}${u ? " jm-broad" : ""}${t}`,
		style: {
			"--lane": o,
			...l
		},
		title: i.description,
		role: "group",
		"aria-label": `${i.label}, ${Cn[i.kind]}`,
		...n,
		children: [
			i.kind === "service" && p,
			/* @__PURE__ */ (0, M.jsxs)("div", {
				className: `jm-words${f ? " jm-inline" : ""}`,
				style: d ? {
					"--across": d.width,
					"--aside": d.shift
				} : void 0,
				children: [
					i.kind !== "service" && p,
					d !== null && /* @__PURE__ */ (0, M.jsx)("div", {
						className: "jm-name",
						children: d?.text ?? i.label
					}),
					c ? /* @__PURE__ */ (0, M.jsx)("div", {
						className: "jm-figures",
						children: "no data"
					}) : s && /* @__PURE__ */ (0, M.jsx)(OT, {
						figures: s,
						index: a
					})
				]
			}),
			r,
			/* @__PURE__ */ (0, M.jsx)("i", {
				className: "jm-anchor source target",
				"aria-hidden": "true"
			})
		]
	});
}
function AT({ data: e }) {
	return /* @__PURE__ */ (0, M.jsx)(kT, { data: e });
}
(0, v.memo)(AT);
// src/map/view.ts
var jT = .15, MT = .66, NT = .92, PT = 1.5;
function FT(e, t, n, r = PT) {
	let i = Math.max(jT, Math.min(r, t / (e.right - e.left), n / (e.bottom - e.top)));
	return {
		zoom: i,
		x: t / 2 - i * (e.left + e.right) / 2,
		y: n / 2 - i * (e.top + e.bottom) / 2
	};
}
function IT({ x: e, y: t, zoom: n }, r, i) {
	let a = (e) => Math.round(e * 100) / 100;
	return {
		x: a((r / 2 - e) / n),
		y: a((i / 2 - t) / n),
		width: a(r / n),
		height: a(i / n)
	};
}
function LT({ x: e, y: t, width: n, height: r }, i, a) {
	return FT({
		left: e - n / 2,
		right: e + n / 2,
		top: t - r / 2,
		bottom: t + r / 2
	}, i, a, 4);
}
function RT(e, t, n, r) {
	let i = Math.max(jT, Math.min(4, e.zoom * t)), a = i / e.zoom;
	return {
		zoom: i,
		x: n / 2 - (n / 2 - e.x) * a,
		y: r / 2 - (r / 2 - e.y) * a
	};
}
// src/map/useView.ts
function zT({ pane: e, frame: t, most: n, roomBelow: r = 0, mayRefit: i = () => !0, far: a = MT, of: o, onView: s }) {
	let c = (0, v.useRef)({
		width: 0,
		height: 0
	}), l = (0, v.useRef)(null), u = (0, v.useRef)(null), d = eS(), f = (0, v.useRef)(s);
	f.current = s;
	let p = (0, v.useRef)(a);
	p.current = a;
	let m = (0, v.useCallback)((t) => {
		e.current?.style.setProperty("--zoom", t.zoom.toFixed(3)), e.current?.classList.toggle("jm-far", t.zoom < p.current), e.current?.classList.toggle("jm-near", t.zoom >= NT), f.current?.(t, c.current.width, c.current.height);
	}, [e]);
	dw({ onChange: m });
	let h = () => {
		let { width: e, height: i } = c.current;
		if (e === 0 || i === 0) return;
		let a = typeof r == "number" ? r : r(e, i);
		l.current = u.current ? LT(u.current, e, i) : FT(t(), e, i - a, n), d.setViewport(l.current), m(l.current);
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
		seen: () => c.current.width === 0 || u.current === null && _() ? null : IT(d.getViewport(), c.current.width, c.current.height),
		mirror: (e) => {
			let t = d.getViewport();
			(t.x !== e.x || t.y !== e.y || t.zoom !== e.zoom) && d.setViewport(e);
		},
		now: () => d.getViewport(),
		zoomBy: (e) => void d.setViewport(RT(d.getViewport(), e, c.current.width, c.current.height)),
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
var BT = {
	minZoom: jT,
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
}, VT = 1.5, HT = {
	across: 28,
	down: 28,
	clear: 16
}, UT = {
	across: 38,
	down: 17,
	clear: 6
};
function WT(e, t) {
	return Math.max(VT, 16 * Math.sqrt(e / t));
}
function GT(e, t) {
	let n = new Map(t.nodes.map((e) => [e.id, e]));
	return {
		bands: KT(e, t, n),
		gaps: qT(Vl(e, t).slice(0, 15), t, n)
	};
}
function KT(e, t, n) {
	let r = new Map(e.map((e) => [I(e), e.moves])), i = hn(t.edges), a = t.edges.map((e) => r.get(I(e)) ?? 0), o = Math.max(...a), s = XT(t, UT);
	return t.edges.flatMap((e, t) => {
		let r = a[t] > 0 ? JT(e, i[t], n) : null;
		if (!r) return [];
		let c = WT(a[t], o);
		return [{
			key: I(e),
			from: e.from,
			to: e.to,
			path: r.path,
			width: c,
			number: s(r.at),
			moves: a[t]
		}];
	});
}
function qT(e, t, n) {
	let r = e.map(({ from: e, to: t }) => ({
		from: e,
		to: t,
		bend: 0
	})), i = hn([...r, ...t.edges]), a = XT(t, HT);
	return r.flatMap((t, r) => {
		let o = JT(t, i[r], n);
		if (!o) return [];
		let s = sT(oT(o.from, o.to, i[r]));
		return [{
			key: I(t),
			from: t.from,
			to: t.to,
			path: o.path,
			head: s,
			button: a(o.at),
			moves: e[r].moves
		}];
	});
}
function JT(e, t, n) {
	let r = n.get(e.from), i = n.get(e.to);
	if (!r || !i) return null;
	if (r === i) {
		let { x: e, y: n, radius: a } = xn(r), o = (e) => 2 * Math.PI * e;
		return {
			from: r,
			to: i,
			path: oT(r, i, t).path,
			at: (t) => ({
				x: e - a * Math.sin(o(t)),
				y: n + a * Math.cos(o(t))
			})
		};
	}
	let a = bn(r, i, t);
	return {
		from: r,
		to: i,
		path: Sn(a),
		at: (e) => _n(a, e)
	};
}
var YT = [
	.5,
	.42,
	.58,
	.34,
	.66,
	.26,
	.74,
	.18,
	.82
];
function XT(e, { across: t, down: n, clear: r }) {
	let i = e.nodes.map(dn), a = [], o = ({ x: e, y: o }) => i.every((t) => e < t.left - r || e > t.right + r || o < t.top - r || o > t.bottom + r) && a.every((r) => Math.abs(r.x - e) >= t || Math.abs(r.y - o) >= n);
	return (e) => {
		let t = e(YT.find((t) => o(e(t))) ?? .5);
		return a.push(t), t;
	};
}
// src/canvas/moves/hovered.ts
function ZT(e) {
	let [t, n] = (0, v.useState)(null);
	return (0, v.useEffect)(() => {
		if (!e) return;
		let t = (e) => {
			let t = e.target instanceof Element ? e.target.closest(".react-flow__edge, .react-flow__node") : null;
			n(e.buttons === 0 ? t?.getAttribute("data-id") ?? null : null);
		}, r = () => n(null);
		return e.addEventListener("pointerover", t), e.addEventListener("pointerleave", r), () => {
			e.removeEventListener("pointerover", t), e.removeEventListener("pointerleave", r);
		};
	}, [e]), t;
}
// src/canvas/moves/MovesLayer.tsx
var QT = 1.1;
function $T() {
	let e = E((e) => e.moves), t = C((e) => e.drawing), n = Zn((e) => e.nodes.size === 0 && e.bend === null), r = (0, v.useMemo)(() => e ? GT(e, t) : null, [e, t]);
	if (!r) return null;
	let i = n ? "jm-moves" : "jm-moves jm-moves-away";
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [/* @__PURE__ */ (0, M.jsx)(eE, {
		bands: r.bands,
		gaps: r.gaps,
		shown: i
	}), /* @__PURE__ */ (0, M.jsx)(cw, { children: /* @__PURE__ */ (0, M.jsxs)("div", {
		className: i,
		children: [/* @__PURE__ */ (0, M.jsx)(tE, { bands: r.bands }), /* @__PURE__ */ (0, M.jsx)(nE, {
			gaps: r.gaps,
			drawing: t
		})]
	}) })] });
}
var eE = (0, v.memo)(function({ bands: e, gaps: t, shown: n }) {
	return /* @__PURE__ */ (0, M.jsxs)("svg", {
		className: n,
		"aria-hidden": "true",
		children: [e.map((e) => /* @__PURE__ */ (0, M.jsx)("path", {
			className: "jm-moves-band",
			d: e.path,
			strokeWidth: e.width
		}, e.key)), t.map((e) => /* @__PURE__ */ (0, M.jsxs)("g", { children: [/* @__PURE__ */ (0, M.jsx)("path", {
			className: "jm-moves-gap",
			d: e.path
		}), /* @__PURE__ */ (0, M.jsx)("path", {
			className: "jm-moves-gap-head",
			d: e.head
		})] }, e.key))]
	});
});
function tE({ bands: e }) {
	let t = $((e) => e.transform[2] >= QT), n = ZT($((e) => e.domNode)), r = C((e) => e.selection), i = /* @__PURE__ */ new Set([
		...r.edges,
		...r.nodes,
		n
	]);
	return (t ? e : e.filter((e) => i.has(e.key) || i.has(e.from) || i.has(e.to))).map((e) => /* @__PURE__ */ (0, M.jsx)("span", {
		className: "jm-moves-number",
		style: {
			left: e.number.x,
			top: e.number.y
		},
		"aria-hidden": "true",
		children: e.moves.toLocaleString("en-GB")
	}, e.key));
}
function nE({ gaps: e, drawing: t }) {
	let n = S(), r = Xn(), i = E((e) => e.readOnly), a = (0, v.useMemo)(() => new Map(t.nodes.map((e) => [e.id, e.label])), [t]);
	return i ? null : e.map((e) => {
		let t = `${e.moves.toLocaleString("en-GB")} ${e.moves === 1 ? "move" : "moves"}`, i = `Draw the way from ${a.get(e.from)} to ${a.get(e.to)}, ${t}`;
		return /* @__PURE__ */ (0, M.jsx)("button", {
			type: "button",
			tabIndex: -1,
			className: "jm-moves-draw nopan nodrag",
			style: {
				left: e.button.x,
				top: e.button.y
			},
			"aria-label": i,
			title: i,
			onClick: () => {
				r.view?.focus(), De(n, e.from, e.to);
			},
			children: "+"
		}, e.key);
	});
}
// src/canvas/surface/Naming.tsx
function rE({ label: e, initial: t, long: n = !1, onDone: r }) {
	let i = Xn(), a = (0, v.useRef)(null), o = (0, v.useRef)(!1), s = (e, t) => {
		o.current || (o.current = !0, i.keepName = null, r(e, t));
	}, c = (0, v.useRef)(s);
	c.current = s, (0, v.useLayoutEffect)(() => {
		let e = a.current;
		if (!e) return;
		e.focus({ preventScroll: !0 }), e.select();
		let t = () => c.current(e.value, !1);
		return i.keepName = t, () => {
			i.keepName === t && (i.keepName = null);
		};
	}, [i]);
	let l = {
		ref: a,
		className: "jm-naming nopan nowheel",
		"aria-label": e,
		defaultValue: t,
		spellCheck: !0,
		autoComplete: "off",
		maxLength: n ? 500 : 120,
		onKeyDown: (e) => {
			if (!e.nativeEvent.isComposing) {
				if (e.key === "Enter" && !e.shiftKey) s(e.currentTarget.value, !0);
				else if (e.key === "Escape") s(null, !0);
				else if (e.key === "Tab") s(e.currentTarget.value, !0);
				else return;
				e.preventDefault();
			}
		},
		onBlur: () => s(a.current?.value ?? null, !1)
	};
	return n ? /* @__PURE__ */ (0, M.jsx)("textarea", {
		...l,
		rows: 2
	}) : /* @__PURE__ */ (0, M.jsx)("input", {
		type: "text",
		...l
	});
}
// src/canvas/surface/EditPlace.tsx
var iE = [
	"top",
	"right",
	"bottom",
	"left"
];
function aE({ id: e, data: t, selected: n }) {
	let r = S(), i = Xn(), a = (0, v.useRef)(null), [o, s] = (0, v.useState)(!1), c = C(({ selection: t }) => t.nodes.length === 1 && t.nodes[0] === e), l = w((t) => t.naming?.kind === "node" && t.naming.id === e), u = Zn(({ adding: t }) => e === "being added" ? t?.turn ?? 0 : 0), d = Zn(({ line: t, from: n }) => t?.target === e ? " jm-aimed" : n === e || t?.fixed === e ? " jm-from" : t ? " " : ""), f = w((e) => e.tool === "connect") || d !== "";
	oE(a);
	let p = l || u > 0;
	return (0, v.useEffect)(() => {
		p && i.view?.show(dn(t.node));
	}, [p]), /* @__PURE__ */ (0, M.jsxs)(kT, {
		data: t,
		more: `${n ? " jm-selected" : ""}${d}${p ? " jm-being-named" : ""}`,
		attributes: {
			ref: a,
			tabIndex: -1,
			"aria-current": n || void 0,
			onFocus: () => {
				e !== "being added" && !r.editor.state.selection.nodes.includes(e) && r.editor.select(z({ nodes: [e] }));
			},
			onPointerEnter: () => s(!0),
			onPointerLeave: () => s(!1)
		},
		children: [(o || c) && !f && e !== "being added" && iE.map((t) => /* @__PURE__ */ (0, M.jsx)("span", {
			className: `jm-port jm-port-${t}`,
			"data-port": e,
			"aria-hidden": "true"
		}, t)), p && /* @__PURE__ */ (0, M.jsx)(rE, {
			label: "Name of the place",
			initial: t.node.label,
			onDone: (n, a) => {
				let o = u > 0 ? Yc(r, n ?? t.node.label) : e;
				u === 0 && Zc(r, {
					kind: "node",
					id: e
				}, n), a && i.view?.focus(o ?? e);
			}
		}, u)]
	});
}
function oE(e) {
	(0, v.useLayoutEffect)(() => {
		let t = e.current;
		return () => {
			let e = t && t.getRootNode().activeElement;
			e && t.contains(e) && t.closest("[role=application]")?.focus({ preventScroll: !0 });
		};
	}, [e]);
}
var sE = { place: (0, v.memo)(aE, (e, t) => e.id === t.id && e.data === t.data && e.selected === t.selected) }, cE = class {
	made = /* @__PURE__ */ new Map();
	of(e, t, n) {
		let r = Zw(e.lanes), i = new Set(t), a = this.made;
		return this.made = /* @__PURE__ */ new Map(), e.nodes.map((e, t) => {
			let o = Yw(e, r), s = i.has(e.id), c = n.get(e.id), l = a.get(e.id), u = l && l.node === e && l.index === t && l.colour === o && l.selected === s && l.at === c ? l : {
				node: e,
				index: t,
				colour: o,
				selected: s,
				at: c,
				item: lE(e, t, o, s, c, l)
			};
			return this.made.set(e.id, u), u.item;
		});
	}
};
function lE(e, t, n, r, i, a) {
	let o = Qw(e, t, n, i), s = a && a.node === e && a.index === t && a.colour === n ? a.item.data : o.data;
	return {
		...o,
		data: s,
		selected: r,
		className: `nopan${i ? " dragging" : ""}`,
		domAttributes: { "aria-roledescription": void 0 }
	};
}
var uE = class {
	made = /* @__PURE__ */ new Map();
	edges = [];
	bends = [];
	of(e, t, { bending: n, led: r, moving: i }) {
		e.edges !== this.edges && (this.edges = e.edges, this.bends = hn(e.edges));
		let a = new Set(t.edges), o = t.edges.length === 1 && t.nodes.length + t.notes.length === 0, s = new Map(e.nodes.map((e) => [e.id, e.label])), c = eT(e.nodes), l = this.made;
		return this.made = /* @__PURE__ */ new Map(), e.edges.map((e, t) => {
			let u = I(e), d = n?.key === u ? n.bend : this.bends[t], f = a.has(u), p = {
				alone: f && o,
				led: r === u,
				shifts: i.has(e.from) && i.has(e.to)
			}, m = `Way from ${s.get(e.from)} to ${s.get(e.to)}`, h = JSON.stringify([
				d,
				f,
				p,
				m,
				c.get(e.from),
				c.get(e.to)
			]), g = l.get(u), _ = $w(e, d, c), v = g?.told === h ? g : {
				told: h,
				item: {
					..._,
					data: {
						..._.data,
						...p
					},
					selected: f,
					ariaLabel: m
				}
			};
			return this.made.set(u, v), v.item;
		});
	}
};
// src/canvas/surface/Items.tsx
function dE({ shown: e }) {
	let t = nx(), n = C((e) => e.selection), r = Zn((e) => e.nodes), i = Zn((e) => e.bend), a = Zn((e) => e.line?.instead ?? null), o = Zn((e) => JSON.stringify([...e.nodes.keys()])), s = (0, v.useMemo)(() => new Set(JSON.parse(o)), [o]), c = (0, v.useRef)({
		nodes: new cE(),
		edges: new uE()
	}).current, l = (0, v.useMemo)(() => c.nodes.of(e, n.nodes, r), [
		c,
		e,
		n.nodes,
		r
	]), u = (0, v.useMemo)(() => c.edges.of(e, n, {
		bending: i,
		led: a,
		moving: s
	}), [
		c,
		e,
		n,
		i,
		a,
		s
	]);
	return (0, v.useLayoutEffect)(() => t.getState().setNodes(l), [t, l]), (0, v.useLayoutEffect)(() => t.getState().setEdges(u), [t, u]), null;
}
// src/canvas/surface/Layers.tsx
function fE() {
	let e = E((e) => e.picture), t = C((e) => e.drawing.background);
	if (!e || !t?.shown) return null;
	let { x: n, y: r, width: i, opacity: a } = t;
	return /* @__PURE__ */ (0, M.jsx)("img", {
		className: "jm-traced",
		src: e.url,
		alt: "",
		draggable: !1,
		style: {
			left: n,
			top: r,
			width: i,
			height: i * e.height / e.width,
			opacity: a
		}
	});
}
var pE = (0, v.memo)(function({ notes: e }) {
	return e.map((e) => /* @__PURE__ */ (0, M.jsx)(mE, { note: e }, e.key));
});
function mE({ note: e }) {
	let t = S(), n = Xn(), r = (0, v.useRef)(null), i = C((t) => t.selection.notes.includes(e.key)), a = Zn((t) => t.notes.get(e.key)), o = Zn(({ adding: t }) => e.key === "being added" ? t?.turn ?? 0 : 0), s = w((t) => t.naming?.kind === "note" && t.naming.key === e.key) || o > 0;
	return (0, v.useLayoutEffect)(() => {
		let e = r.current;
		return () => {
			let t = e && e.getRootNode().activeElement;
			t && e.contains(t) && n.view?.focus();
		};
	}, [n]), (0, v.useEffect)(() => {
		s && n.view?.show({
			left: e.x - 110,
			right: e.x + 110,
			top: e.y - 30,
			bottom: e.y + 30
		});
	}, [s]), /* @__PURE__ */ (0, M.jsxs)("div", {
		ref: r,
		className: `jm-note jm-own-note${i ? " jm-selected" : ""}`,
		style: {
			left: a?.x ?? e.x,
			top: a?.y ?? e.y
		},
		"data-note": e.key,
		role: "group",
		"aria-label": `Note: ${e.text}`,
		"aria-current": i || void 0,
		tabIndex: -1,
		onFocus: () => {
			e.key !== "being added" && !t.editor.state.selection.notes.includes(e.key) && t.editor.select(z({ notes: [e.key] }));
		},
		children: [e.text, s && /* @__PURE__ */ (0, M.jsx)(rE, {
			label: "Words of the note",
			initial: e.text,
			long: !0,
			onDone: (r, i) => {
				let a = o > 0 ? Yc(t, r ?? e.text) : e.key;
				o === 0 && Zc(t, {
					kind: "note",
					key: e.key
				}, r), i && n.view?.focus(a ?? e.key);
			}
		}, o)]
	});
}
function hE() {
	let e = Zn((e) => e.line), t = Zn((e) => e.box);
	return /* @__PURE__ */ (0, M.jsxs)(cw, { children: [e && /* @__PURE__ */ (0, M.jsx)(gE, { line: e }), t && /* @__PURE__ */ (0, M.jsx)("div", {
		className: "jm-band",
		style: {
			left: t.left,
			top: t.top,
			width: t.right - t.left,
			height: t.bottom - t.top
		}
	})] });
}
function gE({ line: e }) {
	let t = C((e) => e.drawing.nodes), n = t.find((t) => t.id === e.fixed), r = t.find((t) => t.id === e.target);
	if (!n) return null;
	let i = _E(e, n, r);
	return /* @__PURE__ */ (0, M.jsxs)("svg", {
		className: "jm-line",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ (0, M.jsx)("path", {
			className: "jm-edge",
			d: i.path
		}), /* @__PURE__ */ (0, M.jsx)("path", {
			className: "jm-head",
			d: sT(i)
		})]
	});
}
function _E({ free: e, forwards: t, bend: n }, r, i) {
	if (i) return t ? oT(r, i, n) : oT(i, r, n);
	let a = fn(r, e.x, e.y), [o, s] = t ? [a, e] : [e, a];
	return {
		path: `M${o.x} ${o.y}L${s.x} ${s.y}`,
		x: s.x,
		y: s.y,
		angle: Math.atan2(s.y - o.y, s.x - o.x)
	};
}
function vE({ size: e }) {
	let t = $((e) => e.transform[2]), [n, r] = $((e) => e.transform, (e, t) => e[0] === t[0] && e[1] === t[1]), i = e * t * (t < .45 ? 10 : t < .9 ? 5 : 2);
	return /* @__PURE__ */ (0, M.jsx)("div", {
		className: "jm-grid",
		style: {
			backgroundSize: `${i}px ${i}px`,
			backgroundPosition: `${n - i / 2}px ${r - i / 2}px`
		}
	});
}
var yE = 28, bE = 9, xE = null;
function SE() {
	return xE !== null;
}
function CE(e, t, n, r) {
	let i = !1, a = e, o = 0, s = () => t.toMap(a.clientX, a.clientY);
	xE?.();
	let c = () => {
		xE = null, cancelAnimationFrame(o), window.removeEventListener("pointermove", l), window.removeEventListener("pointerup", u), window.removeEventListener("pointercancel", d), window.removeEventListener("keydown", f, !0), window.removeEventListener("keyup", f, !0), window.removeEventListener("blur", d);
	}, l = (t) => {
		t.pointerId === e.pointerId && (a = t, i ||= Math.hypot(t.clientX - e.clientX, t.clientY - e.clientY) > 4, i && r.move?.(s(), t));
	}, u = (n) => {
		n.pointerId === e.pointerId && (a = n, c(), i ? r.drop?.(s(), n, t.holds(n.clientX, n.clientY)) : r.click?.());
	}, d = () => {
		c(), r.cancel?.();
	}, f = (e) => {
		e.key === "Alt" && i && (e.preventDefault(), r.move?.(s(), new MouseEvent("mousemove", {
			clientX: a.clientX,
			clientY: a.clientY,
			altKey: e.type === "keydown"
		}))), e.key === "Escape" && e.type === "keydown" && (e.preventDefault(), e.stopPropagation(), d());
	}, p = () => {
		if (o = requestAnimationFrame(p), !i) return;
		let e = n.getBoundingClientRect(), c = (e, t) => e < yE ? bE : t < yE ? -9 : 0, l = c(a.clientX - e.left, e.right - a.clientX), u = c(a.clientY - e.top, e.bottom - a.clientY);
		(l !== 0 || u !== 0) && (t.panBy(l, u), r.move?.(s(), a));
	};
	xE = d, window.addEventListener("pointermove", l), window.addEventListener("pointerup", u), window.addEventListener("pointercancel", d), window.addEventListener("keydown", f, !0), window.addEventListener("keyup", f, !0), window.addEventListener("blur", d), r.pans && (o = requestAnimationFrame(p));
}
// src/canvas/surface/keyActions.ts
function wE(e) {
	let t = () => U(e).view, n = (t) => () => {
		e.data.get().readOnly || (sl(e), t());
	};
	return {
		readOnly: () => e.data.get().readOnly,
		connecting: () => e.ui.get().tool === "connect",
		add: n(() => ul(e)),
		connect: n(() => Qc(e)),
		undo: n(() => e.undo()),
		redo: n(() => e.redo()),
		save: n(() => Cl(e)),
		fit: () => t()?.fit(),
		zoom: (e) => t()?.zoomBy(e > 0 ? 1.25 : .8),
		help: n(() => TE(e)),
		escape: n(() => vl(e)),
		remove: n(() => fl(e)),
		rename: n(() => yl(e)),
		choose: (t) => n(() => el(e, t, !0))(),
		hold: (t) => n(() => rl(e, t))(),
		all: n(() => _l(e)),
		copy: n(() => void pl(e)),
		cut: n(() => ml(e)),
		paste: n(() => hl(e)),
		duplicate: n(() => gl(e)),
		nudge: (n, r, i) => e.data.get().readOnly ? t()?.panBy(-n * 60, -r * 60) : ol(e, n, r, i),
		step: (t, n) => !e.data.get().readOnly && tl(e, t, n)
	};
}
function TE(e) {
	e.openPanel(e.ui.get().panel === "help" ? "properties" : "help");
}
// src/canvas/surface/useKeys.ts
function EE(e) {
	let t = S();
	(0, v.useEffect)(() => {
		let n = e.current?.closest(".jm-canvas")?.parentElement;
		if (!n) return;
		let r = wE(t), i = (e) => {
			if (!SE()) return Ft(e, r);
			e.preventDefault(), e.stopPropagation();
		}, a = (e) => {
			e.key.startsWith("Arrow") && sl(t);
		}, o = () => sl(t);
		return n.addEventListener("keydown", i), n.addEventListener("keyup", a), n.addEventListener("focusout", o), () => {
			n.removeEventListener("keydown", i), n.removeEventListener("keyup", a), n.removeEventListener("focusout", o);
		};
	}, [t, e]);
}
// src/canvas/surface/bend.ts
var DE = .025;
function OE(e, t, n) {
	return _n(gn(e, t, n), .5);
}
function kE(e, t, n) {
	let r = t.x - e.x, i = t.y - e.y, a = r * r + i * i;
	if (a === 0) return 0;
	let o = ((n.x - (e.x + t.x) / 2) * i - (n.y - (e.y + t.y) / 2) * r) / a, s = Math.max(-2, Math.min(2, Math.round(200 * o) / 100));
	return Math.abs(s) < DE ? 0 : s;
}
function AE(e, t) {
	let n = Math.hypot(e.end.x - e.start.x, e.end.y - e.start.y), r = n === 0 ? .3 : Math.min(.3, t / n);
	return {
		from: _n(e, r),
		to: _n(e, 1 - r)
	};
}
var jE = 84, ME = 26;
function NE(e, { start: t, end: n }, r) {
	let i = n.x - t.x, a = n.y - t.y, o = Math.hypot(i, a);
	return o === 0 || o * r >= jE ? e : {
		x: e.x + a / o * (ME / r),
		y: e.y - i / o * (ME / r)
	};
}
// src/canvas/surface/gestures.ts
function PE(e) {
	let t = U(e), { adding: n, from: r } = t.passing.get();
	t.passing.set({
		...Gn,
		adding: n,
		from: e.ui.get().tool === "connect" ? r : null
	});
}
function FE(e, t, n, r) {
	let i = U(e), { drawing: a, selection: o } = e.editor.state, s = Hn(zn(a)), c = a.nodes.filter((e) => o.nodes.includes(e.id)), l = a.notes.filter((e) => o.notes.includes(e.key)), u = (r, i) => {
		let a = e.ui.get().snap === i ? 0 : 10, o = wc(n.x + r.x - t.x, a) - n.x, u = wc(n.y + r.y - t.y, a) - n.y;
		return {
			nodes: new Map(c.map((e) => [e.id, {
				x: e.x + o,
				y: e.y + u
			}])),
			notes: new Map(l.map((e) => [e.key, {
				x: e.x + o,
				y: e.y + u
			}])),
			over: n.lane === void 0 ? null : Bn(s, n.x + o, n.y + u, n.lane)
		};
	};
	return {
		pans: !0,
		click: r,
		move: (e, t) => i.set(u(e, t.altKey)),
		cancel: () => PE(e),
		drop: (t, n) => {
			let r = u(t, n.altKey);
			PE(e);
			let i = e.editor.state.drawing, a = nr(i, r.nodes, r.notes, s);
			V(e, Ee(i, a), () => a);
		}
	};
}
function IE(e, t, n) {
	let r = U(e), { nodes: i } = e.editor.state.drawing;
	return {
		pans: !0,
		click: n,
		move: (e) => r.set({ line: {
			fixed: t,
			free: e,
			target: Hc(i, e),
			forwards: !0,
			bend: 0,
			instead: null
		} }),
		cancel: () => PE(e),
		drop: (n, r, a) => {
			e.set({ tool: "select" }), PE(e);
			let o = Hc(i, n);
			o === null ? a && qc(e, "activity", VE(e, n, r.altKey), t) : De(e, t, o);
		}
	};
}
function LE(e, t, n) {
	let r = U(e), { drawing: i } = e.editor.state, a = i.edges.find((e) => I(e) === t);
	if (!a) return {};
	let o = n === "to", s = o ? a.from : a.to;
	return {
		pans: !0,
		move: (e) => r.set({ line: {
			fixed: s,
			free: e,
			target: Hc(i.nodes, e),
			forwards: o,
			bend: a.bend,
			instead: t
		} }),
		cancel: () => PE(e),
		drop: (n) => {
			PE(e);
			let r = Hc(i.nodes, n);
			if (r === null) return;
			let [a, c] = o ? [s, r] : [r, s], l = _e(e.editor.state.drawing, t, a, c);
			!V(e, `led a way from '${B(i, a)}' to '${B(i, c)}'`, () => l.drawing, z({ edges: [l.key] })) && I({
				from: a,
				to: c
			}) !== t && e.say(`A way from '${B(i, a)}' to '${B(i, c)}' is drawn already`);
		}
	};
}
function RE(e, t, n) {
	let r = U(e), { drawing: i } = e.editor.state, a = i.edges.findIndex((e) => I(e) === t), o = i.nodes.find((e) => e.id === i.edges[a]?.from), s = i.nodes.find((e) => e.id === i.edges[a]?.to);
	if (!o || !s) return {};
	let c = OE(o, s, hn(i.edges)[a]), l = (e) => kE(o, s, {
		x: c.x + e.x - n.x,
		y: c.y + e.y - n.y
	});
	return {
		move: (e) => r.set({ bend: {
			key: t,
			bend: l(e)
		} }),
		cancel: () => PE(e),
		drop: (n) => {
			PE(e), V(e, `bent the way from '${o.label}' to '${s.label}'`, (e) => ge(e, t, l(n)));
		}
	};
}
function zE(e, t) {
	let n = e.editor.state.drawing.edges.find((e) => I(e) === t);
	if (!n) return;
	let { drawing: r } = e.editor.state;
	V(e, `straightened the way from '${B(r, n.from)}' to '${B(r, n.to)}'`, (e) => ge(e, t, 0));
}
function BE(e, t, n) {
	let r = U(e), i = (e) => ({
		left: Math.min(t.x, e.x),
		right: Math.max(t.x, e.x),
		top: Math.min(t.y, e.y),
		bottom: Math.max(t.y, e.y)
	});
	return {
		pans: !0,
		move: (t) => {
			r.set({ box: i(t) });
			let a = Uc(e.editor.state.drawing, i(t)), o = z({
				nodes: [.../* @__PURE__ */ new Set([...n.nodes, ...a.nodes])],
				notes: [.../* @__PURE__ */ new Set([...n.notes, ...a.notes])],
				edges: n.edges
			}), { selection: s } = e.editor.state;
			(o.nodes.join() !== s.nodes.join() || o.notes.join() !== s.notes.join()) && e.editor.select(o);
		},
		cancel: () => {
			PE(e), e.editor.select(n);
		},
		drop: () => PE(e)
	};
}
function VE(e, { x: t, y: n }, r = !1) {
	let i = e.ui.get().snap === r ? 0 : 10;
	return {
		x: wc(t, i),
		y: wc(n, i)
	};
}
// src/canvas/surface/hit.ts
function HE(e) {
	if (!(e instanceof Element)) return { on: "other" };
	let t = (t, n) => e.closest(t)?.getAttribute(n) ?? null;
	if (e.closest(".jm-naming, button, .react-flow__minimap")) return { on: "other" };
	let n = t("[data-port]", "data-port");
	if (n !== null) return {
		on: "port",
		id: n
	};
	let r = t("[data-bend]", "data-bend");
	if (r !== null) return {
		on: "bend",
		key: r
	};
	let i = t("[data-grip]", "data-grip");
	if (i !== null) return {
		on: "grip",
		key: i,
		end: t("[data-grip]", "data-end") === "from" ? "from" : "to"
	};
	let a = t(".react-flow__node", "data-id");
	if (a !== null) return {
		on: "node",
		id: a
	};
	let o = t(".react-flow__edge", "data-id");
	if (o !== null) return {
		on: "way",
		key: o
	};
	let s = t("[data-note]", "data-note");
	if (s !== null) return {
		on: "note",
		key: s
	};
	if (e.closest(".jm-lane-name")) {
		let e = t("[data-lane]", "data-lane");
		if (e !== null) return {
			on: "lane",
			id: e
		};
	}
	return e.closest(".react-flow__pane") ? { on: "empty" } : { on: "other" };
}
// src/canvas/surface/usePointer.ts
function UE(e) {
	let t = S();
	(0, v.useEffect)(() => {
		let n = e.current;
		if (!n) return;
		let r = !1, i = (e) => {
			r = !1;
			let { view: i, keepName: a } = U(t), o = HE(e.target);
			if (e.button !== 0 || o.on === "other" || !i || t.data.get().readOnly || (a?.(), sl(t), U(t).held.clear(), o.on === "node" && o.id === "being added")) return;
			let s = WE(t, o, i.toMap(e.clientX, e.clientY), e);
			r = o.on !== "empty" || e.shiftKey, CE(e, i, n, s);
		}, a = (e) => {
			r && e.stopPropagation();
		}, o = (e) => {
			let { view: n } = U(t);
			if (!n || t.data.get().readOnly || t.ui.get().tool === "connect") return;
			let r = HE(e.target);
			r.on === "node" && r.id !== "being added" && Xc(t, {
				kind: "node",
				id: r.id
			}), r.on === "note" && r.key !== "being added" && Xc(t, {
				kind: "note",
				key: r.key
			}), r.on === "bend" && zE(t, r.key), r.on === "empty" && qc(t, "activity", VE(t, n.toMap(e.clientX, e.clientY), e.altKey));
		}, s = (e) => {
			let n = U(t), { from: r } = n.passing.get();
			if (r === null || e.buttons !== 0 || !n.view) return;
			let i = n.view.toMap(e.clientX, e.clientY), { nodes: a } = t.editor.state.drawing;
			n.set({ line: e.type === "pointerleave" ? null : {
				fixed: r,
				free: i,
				target: Hc(a, i),
				forwards: !0,
				bend: 0,
				instead: null
			} });
		};
		return n.addEventListener("pointermove", s), n.addEventListener("pointerleave", s), n.addEventListener("pointerdown", i, !0), n.addEventListener("mousedown", a, !0), n.addEventListener("touchstart", a, !0), n.addEventListener("dblclick", o), () => {
			n.removeEventListener("pointermove", s), n.removeEventListener("pointerleave", s), n.removeEventListener("pointerdown", i, !0), n.removeEventListener("mousedown", a, !0), n.removeEventListener("touchstart", a, !0), n.removeEventListener("dblclick", o);
		};
	}, [t, e]);
}
function WE(e, t, n, r) {
	let { editor: i } = e, { drawing: a, selection: o } = i.state, s = r.shiftKey || r.ctrlKey || r.metaKey, c = e.ui.get().tool === "connect";
	switch (t.on) {
		case "port": return IE(e, t.id, () => el(e, t.id));
		case "bend": return RE(e, t.key, n);
		case "grip": return LE(e, t.key, t.end);
		case "node": {
			let r = a.nodes.find((e) => e.id === t.id);
			if (!r) return {};
			if (c) {
				let n = U(e).passing.get().from;
				return IE(e, n ?? t.id, () => el(e, t.id));
			}
			return FE(e, n, r, GE(e, "nodes", t.id, s));
		}
		case "note": {
			let r = a.notes.find((e) => e.key === t.key);
			return r ? FE(e, n, {
				id: r.key,
				x: r.x,
				y: r.y
			}, GE(e, "notes", t.key, s)) : {};
		}
		case "way": return { click: GE(e, "edges", t.key, s) };
		case "lane": return i.select(z({ lane: t.id })), e.openPanel("properties"), {};
		case "empty": return r.shiftKey ? BE(e, n, r.ctrlKey || r.metaKey ? o : xe) : { click: () => c ? $c(e) : i.select(xe) };
		default: return {};
	}
}
function GE(e, t, n, r) {
	let { editor: i } = e, { selection: a } = i.state, o = a[t].includes(n), s = z({ [t]: [n] });
	return o || i.select(r ? {
		...a,
		lane: null,
		[t]: [...a[t], n]
	} : s), () => {
		o && i.select(r ? {
			...a,
			[t]: a[t].filter((e) => e !== n)
		} : s);
	};
}
// src/canvas/surface/useFocusing.ts
var KE = 36, qE = 220, JE = () => typeof matchMedia == "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
function YE(e, t) {
	let n = S(), r = eS(), i = (0, v.useRef)(t);
	i.current = t;
	let a = w((e) => e.goTo);
	(0, v.useEffect)(() => {
		let t = U(n), a = {
			fit: () => i.current.fit(),
			zoomBy: (e) => i.current.zoomBy(e),
			panBy: (e, t) => i.current.panBy(e, t),
			show: (t) => {
				let n = e.current;
				if (!n) return;
				let { x: i, y: a, zoom: o } = r.getViewport(), s = XE(t.left * o + i, t.right * o + i, n.clientWidth), c = XE(t.top * o + a, t.bottom * o + a, n.clientHeight);
				(s !== 0 || c !== 0) && r.setViewport({
					x: i + s,
					y: a + c,
					zoom: o
				}, JE() ? void 0 : { duration: qE });
			},
			seen: () => {
				let { x: t, y: n, zoom: i } = r.getViewport();
				return {
					left: -t / i,
					top: -n / i,
					right: ((e.current?.clientWidth ?? 0) - t) / i,
					bottom: ((e.current?.clientHeight ?? 0) - n) / i
				};
			},
			toMap: (t, n) => {
				let { x: i, y: a, zoom: o } = r.getViewport(), s = e.current?.getBoundingClientRect();
				return {
					x: (t - (s?.left ?? 0) - i) / o,
					y: (n - (s?.top ?? 0) - a) / o
				};
			},
			holds: (t, n) => {
				let r = e.current?.getBoundingClientRect();
				return r !== void 0 && t >= r.left && t <= r.right && n >= r.top && n <= r.bottom;
			},
			focus: (t) => ZE(e.current, t)
		};
		return t.view = a, () => {
			t.view === a && (t.view = null);
		};
	}, [
		n,
		r,
		e
	]), (0, v.useEffect)(() => {
		let { view: e } = U(n);
		if (!a || !e) return;
		let t = QE(n.editor.state.drawing, a.thing);
		t && e.show(t), e.focus(a.thing.kind === "node" ? a.thing.id : a.thing.kind === "note" ? a.thing.key : void 0);
	}, [a, n]);
}
function XE(e, t, n) {
	return e < KE ? KE - e : t > n - KE ? Math.max(n - KE - t, KE - e) : 0;
}
function ZE(e, t) {
	if (!e) return;
	let n = () => t === void 0 ? null : e.querySelector(`.react-flow__node[data-id="${CSS.escape(t)}"] > .jm-node, [data-note="${CSS.escape(t)}"]`), r = n();
	(r ?? e).focus({ preventScroll: !0 }), r || t === void 0 || requestAnimationFrame(() => {
		e.getRootNode().activeElement === e && n()?.focus({ preventScroll: !0 });
	});
}
function QE(e, t) {
	let n = (e, t) => ({
		left: e - 60,
		right: e + 60,
		top: t - 40,
		bottom: t + 40
	});
	if (t.kind === "node") {
		let n = e.nodes.find((e) => e.id === t.id);
		return n ? dn(n) : null;
	}
	if (t.kind === "note") {
		let r = e.notes.find((e) => e.key === t.key);
		return r ? n(r.x, r.y) : null;
	}
	if (t.kind === "lane") return zn(e).find((e) => e.lane.id === t.id)?.box ?? null;
	let r = e.edges.find((e) => I(e) === t.key), i = e.nodes.find((e) => e.id === r?.from), a = e.nodes.find((e) => e.id === r?.to);
	if (!r || !i || !a) return null;
	let o = i === a ? i : _n(bn(i, a, r.bend), .5);
	return n(o.x, o.y);
}
// src/canvas/surface/Way.tsx
var $E = 22;
function eD(e) {
	let { id: t, data: n, selected: r, sourceX: i, sourceY: a, targetX: o, targetY: s } = e, { alone: c, led: l, shifts: u } = n, [d, f] = u ? [i, a] : [0, 0];
	return /* @__PURE__ */ (0, M.jsxs)("g", {
		className: `jm-way${r ? " jm-selected" : ""}${l ? " jm-led" : ""}`,
		transform: u ? `translate(${d} ${f})` : void 0,
		children: [/* @__PURE__ */ (0, M.jsx)(tD, {
			sourceX: i - d,
			sourceY: a - f,
			targetX: o - d,
			targetY: s - f,
			data: n
		}), c && /* @__PURE__ */ (0, M.jsx)(nD, {
			id: t,
			...lT(e),
			bend: n?.bend ?? 0
		})]
	});
}
var tD = (0, v.memo)(function(e) {
	let t = uT(e);
	return /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [/* @__PURE__ */ (0, M.jsx)("path", {
		className: "jm-way-hit",
		d: t.path
	}), /* @__PURE__ */ (0, M.jsx)(dT, { curve: t })] });
});
function nD({ id: e, from: t, to: n, bend: r }) {
	let i = $((e) => e.transform[2]), a = ({ x: e, y: t }) => ({
		left: e,
		top: t
	});
	if (t.x === n.x && t.y === n.y) return /* @__PURE__ */ (0, M.jsx)(cw, { children: /* @__PURE__ */ (0, M.jsx)("span", {
		className: "jm-grip nopan",
		"data-grip": e,
		"data-end": "to",
		style: a({
			x: t.x,
			y: ln(t) - 52
		}),
		"aria-hidden": "true"
	}) });
	let o = bn(t, n, r), s = AE(o, $E), c = NE(OE(t, n, r), o, i);
	return /* @__PURE__ */ (0, M.jsxs)(cw, { children: [
		/* @__PURE__ */ (0, M.jsx)("span", {
			className: "jm-grip nopan",
			"data-grip": e,
			"data-end": "from",
			style: a(s.from),
			"aria-hidden": "true",
			title: "Drag to lead the way from another place"
		}),
		/* @__PURE__ */ (0, M.jsx)("span", {
			className: "jm-grip nopan",
			"data-grip": e,
			"data-end": "to",
			style: a(s.to),
			"aria-hidden": "true",
			title: "Drag to lead the way to another place"
		}),
		/* @__PURE__ */ (0, M.jsx)("span", {
			className: "jm-bender nopan",
			"data-bend": e,
			style: a(c),
			"aria-hidden": "true",
			title: "Drag to bend, double-click to straighten"
		})
	] });
}
var rD = { route: (0, v.memo)(eD) }, iD = 1;
function aD() {
	let e = (0, v.useRef)(null), t = E((e) => e.readOnly), n = w((e) => e.tool === "connect"), r = C((e) => e.drawing.name);
	return UE(e), EE(e), /* @__PURE__ */ (0, M.jsxs)("div", {
		ref: e,
		className: `jm-pane jm-surface${t ? " jm-looked-at" : ""}${n ? " jm-connecting" : ""}`,
		role: "application",
		"aria-label": "Map",
		"aria-description": `${r}. ${t ? "Arrow keys move the view, plus and minus zoom, 0 fits the map." : "Tab goes through the places, N adds one, C connects two, question mark lists all keys."}`,
		tabIndex: 0,
		children: [/* @__PURE__ */ (0, M.jsx)(nw, { children: /* @__PURE__ */ (0, M.jsx)(oD, {
			pane: e,
			readOnly: t
		}) }), !t && /* @__PURE__ */ (0, M.jsx)(fD, {})]
	});
}
function oD({ pane: e, readOnly: t }) {
	let n = S(), r = (0, v.useRef)(null), i = C((e) => e.drawing), a = Zn((e) => e.adding), o = E((e) => e.opened?.token), s = w((e) => e.snap), c = w((e) => e.minimap), l = w((e) => e.movesShown), u = c && !t && i.nodes.length > 0, d = (0, v.useMemo)(() => qn(i, a), [i, a]), f = (0, v.useMemo)(() => zn(i), [i]), p = (0, v.useRef)(n.editor.state.seq), m = zT({
		pane: r,
		most: iD,
		roomBelow: (e, t) => u ? dD(n, e, t) : 0,
		frame: () => lD(n.editor.state.drawing, n.data.get().picture),
		mayRefit: () => n.editor.state.seq === p.current
	}), h = () => {
		p.current = n.editor.state.seq, m.fit();
	};
	YE(e, {
		...m,
		fit: h
	}), (0, v.useLayoutEffect)(() => r.current?.querySelector(".react-flow")?.removeAttribute("role"), []);
	let g = (0, v.useRef)(o);
	return (0, v.useEffect)(() => {
		g.current !== o && (g.current = o, h());
	}, [o]), /* @__PURE__ */ (0, M.jsx)("div", {
		className: "jm-map",
		ref: r,
		children: /* @__PURE__ */ (0, M.jsxs)(ow, {
			nodeTypes: sE,
			edgeTypes: rD,
			...BT,
			elevateEdgesOnSelect: !1,
			children: [
				/* @__PURE__ */ (0, M.jsx)(dE, { shown: d }),
				s && !t && /* @__PURE__ */ (0, M.jsx)(vE, { size: 10 }),
				/* @__PURE__ */ (0, M.jsxs)(uw, { children: [
					/* @__PURE__ */ (0, M.jsx)(fE, {}),
					/* @__PURE__ */ (0, M.jsx)(cD, { bands: f }),
					t ? /* @__PURE__ */ (0, M.jsx)(aT, { notes: me(d).notes }) : /* @__PURE__ */ (0, M.jsx)(pE, { notes: d.notes }),
					l && /* @__PURE__ */ (0, M.jsx)($T, {})
				] }),
				/* @__PURE__ */ (0, M.jsx)(hE, {}),
				u && /* @__PURE__ */ (0, M.jsx)(Hw, {
					className: "jm-minimap",
					ariaLabel: "The whole map, small",
					pannable: !0,
					zoomable: !0,
					nodeColor: sD,
					nodeBorderRadius: 20,
					nodeStrokeWidth: 0
				})
			]
		})
	});
}
var sD = (e) => e.data.colour;
function cD({ bands: e }) {
	let t = Zn((e) => e.over), n = C((e) => e.selection.lane);
	return /* @__PURE__ */ (0, M.jsx)(iT, {
		bands: e,
		over: t ?? n
	});
}
function lD(e, t) {
	let { background: n, notes: r } = e, i = [
		wn(me(e)),
		...zn(e).map((e) => e.box),
		...r.map(({ x: e, y: t }) => ({
			left: e - 120,
			right: e + 120,
			top: t - 40,
			bottom: t + 40
		}))
	];
	return n?.shown && t && i.push({
		left: n.x,
		top: n.y,
		right: n.x + n.width,
		bottom: n.y + n.width * t.height / t.width
	}), {
		left: Math.min(...i.map((e) => e.left)),
		top: Math.min(...i.map((e) => e.top)),
		right: Math.max(...i.map((e) => e.right)),
		bottom: Math.max(...i.map((e) => e.bottom))
	};
}
var uD = {
	width: 188,
	height: 124
};
function dD(e, t, n) {
	let { drawing: r } = e.editor.state, { x: i, y: a, zoom: o } = FT(lD(r, e.data.get().picture), t, n, iD);
	return r.nodes.map(dn).some((e) => e.right * o + i > t - uD.width && e.bottom * o + a > n - uD.height) ? uD.height - 16 : 0;
}
function fD() {
	let e = C(({ drawing: { nodes: e, notes: t, background: n } }) => e.length + t.length === 0 && !n?.shown), t = Zn((e) => e.adding !== null), n = w((e) => e.tool === "connect"), r = Zn((e) => e.from);
	return n ? /* @__PURE__ */ (0, M.jsxs)("div", {
		className: "jm-map-hint jm-map-hint-top",
		children: [r === null ? "Choose the place that the way leads from" : "Choose the place that the way leads to", " · Esc leaves"]
	}) : !e || t ? null : /* @__PURE__ */ (0, M.jsxs)("div", {
		className: "jm-map-hint jm-map-hint-middle",
		children: [/* @__PURE__ */ (0, M.jsx)("b", { children: "Draw your service here" }), /* @__PURE__ */ (0, M.jsx)("span", { children: "Double-click for a place, or drag one of the four shapes from the bar above. Press N for a place, ? for all keys." })]
	});
}
// src/canvas/toolbar/StatusBar.tsx
function pD() {
	let e = S(), t = w((e) => e.said), n = w((e) => e.saving !== null), r = C((e) => e.drawing), i = T((e) => e.saved), a = (0, v.useMemo)(() => e.dirty(), [
		e,
		r,
		i
	]), o = [Ce(r.nodes.length, "place"), Ce(r.edges.length, "way")];
	return r.notes.length > 0 && o.push(Ce(r.notes.length, "note")), /* @__PURE__ */ (0, M.jsxs)("div", {
		className: "jm-status",
		role: "status",
		"aria-atomic": "false",
		children: [
			/* @__PURE__ */ (0, M.jsx)("span", {
				className: "jm-said",
				children: t
			}),
			/* @__PURE__ */ (0, M.jsx)("span", {
				className: a ? "jm-unsaved" : "jm-saved",
				children: n ? "Saving …" : a ? "Not saved yet; kept as a draft" : "All saved"
			}),
			/* @__PURE__ */ (0, M.jsx)("span", {
				className: "jm-counts",
				"aria-live": "off",
				children: o.join(", ")
			})
		]
	});
}
// src/canvas/toolbar/icons.tsx
var mD = {
	add: "M10 4v12M4 10h12",
	connect: "M4.5 13.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM6.5 14c4-1 6-3.5 7-7.5M10.5 7.5l3.2-3.5 1.8 4.4",
	note: "M4 4h12v8l-4 4H4zM16 12h-4v4M7 7.5h6M7 10.5h3.5",
	undo: "M7.5 4L4 7.5 7.5 11M4 7.5h7.5a4.25 4.25 0 0 1 0 8.5H8",
	redo: "M12.5 4L16 7.5 12.5 11M16 7.5H8.5a4.25 4.25 0 0 0 0 8.5H12",
	tidy: "M3 4h5v4H3zM12 4h5v4h-5zM7.5 13h5v4h-5zM8 6h4M5.5 8c0 4 1 5 2 6M14.5 8c0 4-1 5-2 6",
	fit: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M7 7.5h6v5H7z",
	plus: "M10 4.5v11M4.5 10h11",
	minus: "M4.5 10h11",
	snap: "M3 6.5h14M3 13.5h14M6.5 3v14M13.5 3v14",
	minimap: "M3 4h14v12H3zM10.5 10.5h4v3h-4z",
	picture: "M10 3v9M6.5 8.5L10 12l3.5-3.5M4 16.5h12",
	align: "M3.5 3v14M6.5 5.5h10v3h-10zM6.5 11.5h6v3h-6z",
	save: "M4 3.5h9.5l3 3v10H4zM7 3.5v4h5v-4M7 16.5v-5.5h6v5.5",
	left: "M3.5 3v14M6.5 5h10v3.5h-10zM6.5 11.5h6V15h-6z",
	centre: "M10 3v14M5 5h10v3.5H5zM7 11.5h6V15H7z",
	right: "M16.5 3v14M3.5 5h10v3.5h-10zM7.5 11.5h6V15h-6z",
	top: "M3 3.5h14M5 6.5v10h3.5v-10zM11.5 6.5v6H15v-6z",
	middle: "M3 10h14M5 5v10h3.5V5zM11.5 7v6H15V7z",
	bottom: "M3 16.5h14M5 3.5v10h3.5v-10zM11.5 7.5v6H15v-6z",
	across: "M3 3v14M17 3v14M8 6h4v8H8z",
	down: "M3 3h14M3 17h14M6 8h8v4H6z",
	more: "M6 8l4 4 4-4"
};
function hD({ name: e }) {
	return /* @__PURE__ */ (0, M.jsx)("svg", {
		className: "jm-icon",
		viewBox: "0 0 20 20",
		"aria-hidden": "true",
		focusable: "false",
		fill: "none",
		stroke: "currentColor",
		children: /* @__PURE__ */ (0, M.jsx)("path", {
			d: mD[e],
			strokeWidth: "1.6",
			strokeLinecap: "round",
			strokeLinejoin: "round"
		})
	});
}
function gD({ kind: e }) {
	return /* @__PURE__ */ (0, M.jsxs)("svg", {
		className: "jm-kind",
		viewBox: "0 0 28 20",
		"aria-hidden": "true",
		focusable: "false",
		children: [
			e === "service" && /* @__PURE__ */ (0, M.jsx)("circle", {
				cx: "14",
				cy: "10",
				r: "8"
			}),
			e === "exit" && /* @__PURE__ */ (0, M.jsx)("rect", {
				x: "2",
				y: "4",
				width: "24",
				height: "12",
				rx: "6",
				strokeDasharray: "3.2 2.2"
			}),
			(e === "activity" || e === "entry") && /* @__PURE__ */ (0, M.jsx)("rect", {
				x: "2.5",
				y: "3.5",
				width: "23",
				height: "13",
				rx: "3"
			}),
			e === "entry" && /* @__PURE__ */ (0, M.jsx)("path", { d: "M3 1.5v17M6.5 4v12" })
		]
	});
}
// src/canvas/toolbar/ToolButton.tsx
function _D({ name: e, icon: t, iconOnly: n = !1, idle: r = !1, title: i, onClick: a, className: o = "", children: s, ...c }) {
	return /* @__PURE__ */ (0, M.jsxs)("button", {
		type: "button",
		className: `jm-button jm-tool${n ? " jm-square" : ""} ${o}`,
		"data-tool": !0,
		tabIndex: -1,
		"aria-label": e,
		title: i ?? e,
		"aria-disabled": r || void 0,
		onClick: r ? void 0 : a,
		...c,
		children: [
			t && /* @__PURE__ */ (0, M.jsx)(hD, { name: t }),
			!n && /* @__PURE__ */ (0, M.jsx)("span", {
				className: "jm-tool-word",
				children: e
			}),
			s
		]
	});
}
// src/canvas/toolbar/Menu.tsx
function vD({ name: e, icon: t, offers: n, words: r = !1 }) {
	let [i, a] = (0, v.useState)(!1), o = (0, v.useRef)(null), s = (0, v.useRef)(null), c = () => [...s.current?.querySelectorAll("[role=menuitem]") ?? []], l = (e) => {
		a(!1), e && o.current?.querySelector("[data-tool]")?.focus();
	};
	return (0, v.useLayoutEffect)(() => {
		i && c()[0]?.focus();
	}, [i]), (0, v.useEffect)(() => {
		if (!i) return;
		let e = (e) => {
			o.current && !e.composedPath().includes(o.current) && a(!1);
		};
		return window.addEventListener("pointerdown", e, !0), () => window.removeEventListener("pointerdown", e, !0);
	}, [i]), /* @__PURE__ */ (0, M.jsxs)("div", {
		className: "jm-menu-place",
		ref: o,
		children: [/* @__PURE__ */ (0, M.jsx)(_D, {
			name: e,
			icon: t,
			iconOnly: !r,
			"aria-haspopup": "menu",
			"aria-expanded": i,
			onClick: () => a(!i),
			className: "jm-opens",
			onKeyDown: (e) => {
				e.key !== "ArrowDown" || i || (e.preventDefault(), a(!0));
			},
			children: /* @__PURE__ */ (0, M.jsx)(hD, { name: "more" })
		}), i && /* @__PURE__ */ (0, M.jsx)("div", {
			className: "jm-menu",
			role: "menu",
			"aria-label": e,
			ref: s,
			onKeyDown: (e) => {
				let t = c(), n = t.indexOf(e.target), r = {
					ArrowDown: n + 1,
					ArrowUp: n + t.length - 1,
					Home: 0,
					End: t.length - 1
				}[e.key];
				if (r !== void 0) t[r % t.length]?.focus();
				else if (e.key === "Escape") l(!0);
				else if (e.key === "Tab") {
					a(!1);
					return;
				} else if (!e.key.startsWith("Arrow")) return;
				e.preventDefault(), e.stopPropagation();
			},
			children: n.map((e) => /* @__PURE__ */ (0, M.jsxs)("button", {
				type: "button",
				role: "menuitem",
				tabIndex: -1,
				"aria-disabled": e.idle || void 0,
				onClick: () => {
					e.idle || (l(!0), e.act());
				},
				children: [e.icon && /* @__PURE__ */ (0, M.jsx)(hD, { name: e.icon }), e.name]
			}, e.name))
		})]
	});
}
// src/canvas/toolbar/Palette.tsx
function yD() {
	let e = S();
	return /* @__PURE__ */ (0, M.jsx)("div", {
		className: "jm-palette",
		role: "group",
		"aria-label": "Kinds of place",
		children: Ge.map(({ kind: t, name: n, does: r }) => /* @__PURE__ */ (0, M.jsx)("button", {
			type: "button",
			className: "jm-button jm-square jm-tool",
			"data-tool": !0,
			tabIndex: -1,
			"aria-label": `Add ${n.toLowerCase()}`,
			title: `${n}: drag it onto the map, or click. ${r}`,
			onPointerDown: (n) => bD(e, t, n),
			onClick: () => ul(e, t),
			children: /* @__PURE__ */ (0, M.jsx)(gD, { kind: t })
		}, t))
	});
}
function bD(e, t, n) {
	let r = U(e), i = n.currentTarget.closest(".jm-canvas")?.querySelector("[role=application]");
	if (n.button !== 0 || !r.view || !i) return;
	let { view: a } = r;
	r.keepName?.();
	let o = Hn(zn(e.editor.state.drawing)), s = () => r.set({
		adding: null,
		over: null
	});
	CE(n.nativeEvent, a, i, {
		move: (n, { clientX: i, clientY: c, altKey: l }) => {
			if (!a.holds(i, c)) return s();
			let { x: u, y: d } = VE(e, n, l);
			r.set({
				adding: {
					thing: "node",
					kind: t,
					label: Rc[t],
					x: u,
					y: d,
					from: null,
					turn: 0
				},
				over: Bn(o, u, d)
			});
		},
		cancel: s,
		drop: (n, { altKey: r }, i) => {
			s(), i && qc(e, t, VE(e, n, r));
		}
	});
}
// src/download.ts
function xD(e, t) {
	let n = document.createElement("a");
	n.href = URL.createObjectURL(e), n.download = t, document.body.appendChild(n), n.click(), n.remove(), setTimeout(() => URL.revokeObjectURL(n.href), 6e4);
}
// src/fileName.ts
var SD = 80, CD = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
function wD(e, t) {
	let n = [...Ze(Ze(e).replace(/[<>:"/\\|?*]/g, " ").replace(/[\p{Cf}\uFFFE\uFFFF]/gu, ""))].slice(0, SD).join("").replace(/^[ .]+|[ .]+$/g, "");
	return n === "" ? `Map.${t}` : CD.test(n) ? `Map ${n}.${t}` : `${n}.${t}`;
}
// src/map/svg/letters.ts
var TD = [
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
], ED = 1e3, DD = (e) => {
	let t = 0;
	for (let n of e.normalize("NFD")) /\p{M}/u.test(n) || (t += TD[(n.codePointAt(0) ?? 0) - 32] ?? ED);
	return t / 1e3;
};
// src/map/svg/lines.ts
function OD(e, t, n, r) {
	let i = [], a = "";
	for (let o of e.split(/\s+/).filter(Boolean).flatMap((e) => jD(e, t, n, r))) {
		let e = a ? `${a} ${o}` : o;
		a && r(e) * t > n ? (i.push(a), a = o) : a = e;
	}
	return a || i.length === 0 ? [...i, a] : i;
}
function kD(e, t, n, r) {
	let i = OD(e, t, n, r);
	if (i.length === 1) return i;
	let a = Math.max(...e.split(/\s+/).map((e) => r(e) * t));
	if (a > n) return i;
	let [o, s] = [Math.max(n / i.length, a), n];
	for (let n = 0; n < 12; n++) {
		let n = (o + s) / 2, a = OD(e, t, n, r);
		a.length <= i.length && a.every((e) => r(e) * t <= n) ? s = n : o = n;
	}
	return OD(e, t, s, r);
}
function AD(e, t, n, r) {
	if (r(e) * t <= n) return e;
	let i = [...e];
	for (; i.length > 0 && r(`${i.join("")}…`) * t > n;) i.pop();
	return `${i.join("").trimEnd()}…`;
}
function jD(e, t, n, r) {
	if (r(e) * t <= n) return [e];
	let i = [], a = "";
	for (let o of e) a && r(a + o) * t > n && (i.push(a), a = ""), a += o;
	return [...i, a];
}
// src/map/svg/xml.ts
function MD(e) {
	return e.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (e) => /[\t\n]/.test(e) ? e : "�").replace(/[&<>"']/g, (e) => `&#${e.charCodeAt(0)};`);
}
function ND(e, t, n = "") {
	let r = (e) => typeof e == "number" ? PD(e) : MD(e), i = Object.entries(t).map(([e, t]) => ` ${e}="${r(t)}"`).join("");
	return n === "" ? `<${e}${i}/>` : `<${e}${i}>${n}</${e}>`;
}
function PD(e) {
	return String(Math.round(e * 100) / 100 + 0);
}
// src/map/svg/part.ts
var FD = 1.16, ID = .35;
function LD(e) {
	return e.reduce((e, { left: t, top: n, right: r, bottom: i }) => ({
		left: Math.min(e.left, t),
		top: Math.min(e.top, n),
		right: Math.max(e.right, r),
		bottom: Math.max(e.bottom, i)
	}));
}
function RD(e, t, n, r, i) {
	let a = n - e.length * FD * r / 2, o = Math.max(...e.map(DD)) * r, s = i["text-anchor"] === "middle" ? t - o / 2 : t, c = (e) => a + (e + .5) * FD * r + ID * r;
	return {
		svg: e.map((e, n) => ND("text", {
			x: t,
			y: c(n),
			"font-size": r,
			...i
		}, MD(e))).join(""),
		box: {
			left: s,
			top: a,
			right: s + o,
			bottom: a + e.length * FD * r
		}
	};
}
// src/map/svg/tones.ts
var zD = {
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
}, BD = "#9fb0c0";
function VD(e, t, n) {
	let r = (r) => Math.round(UD(e, r) * t + UD(n, r) * (1 - t));
	return `#${[
		1,
		3,
		5
	].map((e) => r(e).toString(16).padStart(2, "0")).join("")}`;
}
function HD(e, t) {
	return e !== void 0 && /^#[0-9a-f]{6}$/i.test(e) ? e.toLowerCase() : t;
}
function UD(e, t) {
	return Number.parseInt(e.slice(t, t + 2), 16);
}
// src/map/svg/shape.ts
function WD(e, t, n, r, i = {}) {
	let { width: a = sn(e).width, height: o = sn(e).height, tones: s = zD, hair: c = 1.6 } = i, l = o / sn(e).height < .5, u = VD(r, .34, s.nodeLine);
	if (e === "service") return ND("circle", {
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
		return ND("rect", {
			...d,
			rx: e,
			fill: s.stage,
			"stroke-dasharray": l ? "3 2" : "5 4"
		});
	}
	let f = ND("rect", {
		...d,
		rx: l ? 3 : 9.2,
		fill: s.node
	});
	return e === "entry" ? f + GD(t - a / 2, n, o, r, l, s) : f;
}
function GD(e, t, n, r, i, a) {
	let o = t - n / 2, s = VD(r, .45, a.nodeLine);
	if (i) return ND("rect", {
		x: e - 1,
		y: o - 2,
		width: 4,
		height: n + 4,
		rx: 1.5,
		fill: s
	});
	let c = ND("rect", {
		x: e - 1.6,
		y: o - 7,
		width: 5,
		height: n + 14,
		rx: 2.5,
		fill: s
	}), l = VD(r, .34, a.nodeLine);
	return c + ND("path", {
		d: `M${PD(e + 8.4)} ${PD(o)}v${PD(n)}`,
		stroke: l,
		"stroke-width": 2
	});
}
// src/canvas/picture/nodes.ts
var KD = 18, qD = 184, JD = 3, YD = {
	entry: 16,
	activity: 16,
	service: 0,
	exit: 26
}, XD = {
	"text-anchor": "middle",
	"font-weight": 700,
	fill: zD.text
}, ZD = 8, QD = 13;
function $D(e, t) {
	let n = Ze(e.label), r = Math.min(KD, xT(e.kind, n, DD, !0));
	if (e.kind === "service") {
		let i = kD(n, r, qD, DD), a = RD(i, e.x, un(e) + JD + i.length * FD * r / 2, r, XD), { left: o, right: s, top: c, bottom: l } = a.box, u = ND("rect", {
			x: o - 4,
			y: c,
			width: s - o + 8,
			height: l - c,
			rx: 8,
			fill: zD.stage,
			"fill-opacity": .7
		});
		return {
			svg: WD("service", e.x, e.y, t) + u + a.svg,
			box: LD([dn(e), a.box])
		};
	}
	let { width: i, height: a } = sn(e.kind), o = eO(e, n, r, i - YD[e.kind], a - ZD), s = Math.max(a, o.box.bottom - o.box.top + ZD), c = {
		...o.box,
		top: e.y - s / 2,
		bottom: e.y + s / 2
	};
	return {
		svg: WD(e.kind, e.x, e.y, t, {
			width: i,
			height: s
		}) + o.svg,
		box: LD([dn(e), c])
	};
}
function eO(e, t, n, r, i) {
	let a = kD(t, n, r, DD);
	return a.length * 1.16 * n > i && n > QD ? eO(e, t, n - .5, r, i) : RD(a, e.x, e.y, n, XD);
}
// src/map/svg/lanes.ts
var tO = 17;
function nO({ lane: e, box: t }, n = zD, r = tO) {
	let i = HD(e.colour, BD), a = {
		x: t.left,
		y: t.top,
		width: t.right - t.left,
		height: t.bottom - t.top
	};
	return {
		svg: ND("rect", {
			...a,
			rx: 14,
			fill: i,
			"fill-opacity": n.laneTint,
			stroke: i,
			"stroke-opacity": n.laneLine
		}) + RD([AD(Ze(e.label), r, a.width - 28, DD)], t.left + 14, t.top + 9 + .6 * r, r, {
			"font-weight": 700,
			fill: VD(i, .45, n.ink)
		}).svg,
		box: t
	};
}
// src/map/svg/ways.ts
function rO({ nodes: e, edges: t }, n = zD, r = 1.6) {
	let i = new Map(e.map((e) => [e.id, e])), a = hn(t);
	return t.flatMap((e, t) => {
		let o = i.get(e.from), s = i.get(e.to);
		if (!o || !s) return [];
		let c = oT(o, s, a[t]), l = ND("path", {
			d: c.path,
			fill: "none",
			stroke: n.edge,
			"stroke-width": r
		}), u = ND("path", {
			d: sT(c),
			fill: n.edge
		});
		if (o !== s) {
			let { start: e, control: n, end: r } = gn(o, s, a[t]), i = {
				x: (e.x + 2 * n.x + r.x) / 4,
				y: (e.y + 2 * n.y + r.y) / 4
			};
			return [{
				svg: l + u,
				box: LD([
					e,
					i,
					r
				].map(iO))
			}];
		}
		let { x: d, y: f, radius: p } = xn(o);
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
function iO({ x: e, y: t }) {
	return {
		left: e,
		top: t,
		right: e,
		bottom: t
	};
}
// src/canvas/picture/rest.ts
var aO = 15, oO = 220, sO = 15, cO = {
	width: 580,
	height: 30
};
function lO(e) {
	return RD(Qe(e.text).split("\n").flatMap((e) => kD(Ze(e), aO, oO, DD)), e.x, e.y, aO, {
		"text-anchor": "middle",
		"font-style": "italic",
		fill: zD.quiet
	});
}
function uO(e, t) {
	let n = [
		[
			"entry",
			30,
			18
		],
		[
			"activity",
			30,
			18
		],
		[
			"service",
			20,
			20
		],
		[
			"exit",
			32,
			18
		]
	], r = t + cO.height / 2, i = e;
	return n.map(([e, t, n]) => {
		let a = i, o = RD([Cn[e]], a + t + 8, r, sO, { fill: zD.quiet });
		return i = o.box.right + 26, WD(e, a + t / 2, r, BD, {
			width: t,
			height: n
		}) + o.svg;
	}).join("");
}
// src/canvas/picture/mapSvg.ts
var dO = 26, fO = {
	"font-weight": 700,
	fill: zD.text
}, pO = 14, mO = 24, hO = 16;
function gO(e) {
	let t = new Map(e.lanes.map((e) => [e.id, e.colour])), n = [
		...zn(e).map((e) => nO(e)),
		...e.notes.map(lO),
		...rO(e),
		...e.nodes.map((e) => $D(e, HD(e.colour, HD(t.get(e.lane), BD))))
	], r = wn(me(e)), i = LD([{
		left: r.left + hO,
		top: r.top + hO,
		right: r.right - hO,
		bottom: r.bottom - hO
	}, ...n.map((e) => e.box)]), a = Math.max(i.right - i.left, cO.width) + 48, o = i.left - mO, s = Ze(e.name), c = s ? OD(s, dO, a - 48, DD) : [], l = c.length > 0 ? c.length * FD * dO + pO : 0, u = i.top - mO - l, d = i.bottom + pO + cO.height + mO / 2 - u, f = c.length > 0 ? RD(c, i.left, u + mO + (l - pO) / 2, dO, fO) : null, p = e.nodes.map((e) => Ze(e.label)).join(", "), m = `${Ce(e.nodes.length, "place")} and ${Ce(e.edges.length, "way")}: ${p}`, h = {
		xmlns: "http://www.w3.org/2000/svg",
		width: a,
		height: d,
		viewBox: [
			o,
			u,
			a,
			d
		].map(PD).join(" "),
		role: "img",
		"font-family": "Arial, Helvetica, sans-serif"
	}, g = ND("rect", {
		x: o,
		y: u,
		width: a,
		height: d,
		fill: zD.stage
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n${ND("svg", h, `\n${[
		ND("title", {}, MD(s || "Map")),
		ND("desc", {}, MD(m)),
		g,
		f?.svg ?? "",
		...n.map((e) => e.svg),
		uO(i.left, i.bottom + pO)
	].join("\n")}\n`)}\n`;
}
// src/canvas/picture/savePicture.ts
var _O = 2, vO = 8e3;
async function yO(e, t) {
	let n = wD(e.name, t);
	try {
		let r = gO(e);
		return xD(t === "svg" ? new Blob([r], { type: "image/svg+xml;charset=utf-8" }) : await xO(r), n), `The picture is in your downloads as ${n}`;
	} catch {
		return "The picture could not be made in this browser; try the other kind of picture";
	}
}
function bO(e, t) {
	let n = Math.min(_O, vO / e, vO / t);
	return {
		width: Math.max(1, Math.round(e * n)),
		height: Math.max(1, Math.round(t * n))
	};
}
async function xO(e) {
	let t = URL.createObjectURL(new Blob([e], { type: "image/svg+xml;charset=utf-8" }));
	try {
		let e = new Image();
		e.src = t, await e.decode();
		let { width: n, height: r } = bO(e.naturalWidth, e.naturalHeight), i = document.createElement("canvas");
		i.width = n, i.height = r;
		let a = i.getContext("2d");
		if (!a) throw Error("there is nothing to draw on");
		a.drawImage(e, 0, 0, n, r);
		let o = await new Promise((e) => i.toBlob(e, "image/png"));
		if (!o) throw Error("the picture is too large");
		return o;
	} finally {
		URL.revokeObjectURL(t);
	}
}
// src/canvas/toolbar/pictureOffers.ts
function SO(e) {
	let t = async (t) => e.say(await yO(e.editor.state.drawing, t));
	return [{
		name: "SVG, sharp at any size",
		act: () => void t("svg")
	}, {
		name: "PNG, for slides and e-mails",
		act: () => void t("png")
	}];
}
// src/canvas/toolbar/roving.ts
var CO = "[data-tool]";
function wO(e) {
	let t = (0, v.useRef)(null), n = () => [...e.current?.querySelectorAll(CO) ?? []], r = (e) => {
		let r = n();
		t.current = e && r.includes(e) ? e : r[0] ?? null;
		for (let e of r) e.tabIndex = e === t.current ? 0 : -1;
	};
	return (0, v.useLayoutEffect)(() => r(t.current)), {
		onFocus: (e) => r(e.target.closest(CO) ?? t.current),
		onKeyDown: (e) => {
			let t = n(), r = t.indexOf(e.target.closest(CO));
			if (r < 0 || e.ctrlKey || e.metaKey || e.altKey) return;
			let i = {
				ArrowRight: (r + 1) % t.length,
				ArrowLeft: (r + t.length - 1) % t.length,
				Home: 0,
				End: t.length - 1
			}[e.key];
			i !== void 0 && (e.preventDefault(), t[i].focus());
		}
	};
}
// src/canvas/toolbar/Toolbar.tsx
function TO() {
	let e = (0, v.useRef)(null), t = wO(e), n = E((e) => e.readOnly);
	return /* @__PURE__ */ (0, M.jsx)("div", {
		className: "jm-toolbar",
		role: "toolbar",
		"aria-label": n ? "View of the map" : "Tools",
		ref: e,
		...t,
		children: n ? /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [/* @__PURE__ */ (0, M.jsx)(kO, {}), /* @__PURE__ */ (0, M.jsx)(jO, {})] }) : /* @__PURE__ */ (0, M.jsxs)(M.Fragment, { children: [
			/* @__PURE__ */ (0, M.jsx)(EO, {}),
			/* @__PURE__ */ (0, M.jsx)(DO, {}),
			/* @__PURE__ */ (0, M.jsx)(kO, {}),
			/* @__PURE__ */ (0, M.jsx)(OO, {}),
			/* @__PURE__ */ (0, M.jsx)(AO, {})
		] })
	});
}
function EO() {
	let e = S(), t = w((e) => e.tool === "connect");
	return /* @__PURE__ */ (0, M.jsxs)("div", {
		className: "jm-tools-group",
		children: [
			/* @__PURE__ */ (0, M.jsx)(_D, {
				name: "Add node",
				icon: "add",
				title: "Add a place (N); or double-click on the map",
				onClick: () => ul(e)
			}),
			/* @__PURE__ */ (0, M.jsx)(yD, {}),
			/* @__PURE__ */ (0, M.jsx)(_D, {
				name: "Connect",
				icon: "connect",
				title: "Connect two places (C); or drag from the side of one",
				"aria-pressed": t,
				onClick: () => Qc(e)
			}),
			/* @__PURE__ */ (0, M.jsx)(_D, {
				name: "Add note",
				icon: "note",
				iconOnly: !0,
				title: "Add a note: words on the map",
				onClick: () => dl(e)
			})
		]
	});
}
function DO() {
	let e = S(), t = C((e) => e.undoWords), n = C((e) => e.redoWords);
	return /* @__PURE__ */ (0, M.jsxs)("div", {
		className: "jm-tools-group jm-history",
		children: [/* @__PURE__ */ (0, M.jsx)(_D, {
			name: "Undo",
			icon: "undo",
			title: t === null ? "Nothing to undo (Ctrl+Z)" : `Undo: ${t}`,
			idle: t === null,
			onClick: () => e.undo()
		}), /* @__PURE__ */ (0, M.jsx)(_D, {
			name: "Redo",
			icon: "redo",
			title: n === null ? "Nothing to redo (Ctrl+Shift+Z)" : `Redo: ${n}`,
			idle: n === null,
			onClick: () => e.redo()
		})]
	});
}
function OO() {
	let e = S(), t = C((e) => e.selection.nodes.length);
	return t < 2 ? null : /* @__PURE__ */ (0, M.jsx)("div", {
		className: "jm-tools-group",
		children: /* @__PURE__ */ (0, M.jsx)(vD, {
			name: "Align",
			icon: "align",
			offers: [
				{
					name: "Left edges",
					icon: "left",
					act: () => xl(e, "left")
				},
				{
					name: "Centres, one below another",
					icon: "centre",
					act: () => xl(e, "centre")
				},
				{
					name: "Right edges",
					icon: "right",
					act: () => xl(e, "right")
				},
				{
					name: "Top edges",
					icon: "top",
					act: () => xl(e, "top")
				},
				{
					name: "Middles, side by side",
					icon: "middle",
					act: () => xl(e, "middle")
				},
				{
					name: "Bottom edges",
					icon: "bottom",
					act: () => xl(e, "bottom")
				},
				{
					name: "Spread evenly across",
					icon: "across",
					act: () => Sl(e, "across"),
					idle: t < 3
				},
				{
					name: "Spread evenly down",
					icon: "down",
					act: () => Sl(e, "down"),
					idle: t < 3
				}
			]
		})
	});
}
function kO() {
	let e = S(), t = Xn(), n = E((e) => e.readOnly);
	return /* @__PURE__ */ (0, M.jsxs)("div", {
		className: "jm-tools-group",
		children: [
			!n && /* @__PURE__ */ (0, M.jsx)(_D, {
				name: "Tidy",
				icon: "tidy",
				title: "Tidy: lay the whole map out anew, lane by lane",
				onClick: () => bl(e)
			}),
			/* @__PURE__ */ (0, M.jsx)(_D, {
				name: "Fit",
				icon: "fit",
				title: "Show the whole map (F or 0)",
				onClick: () => t.view?.fit()
			}),
			/* @__PURE__ */ (0, M.jsx)(_D, {
				name: "Zoom out",
				icon: "minus",
				iconOnly: !0,
				title: "Zoom out (−)",
				onClick: () => t.view?.zoomBy(.8)
			}),
			/* @__PURE__ */ (0, M.jsx)(_D, {
				name: "Zoom in",
				icon: "plus",
				iconOnly: !0,
				title: "Zoom in (+)",
				onClick: () => t.view?.zoomBy(1.25)
			})
		]
	});
}
function AO() {
	let e = S(), t = w((e) => e.snap), n = w((e) => e.minimap), r = w((e) => e.panel === "help"), i = w((e) => e.saving !== null);
	return /* @__PURE__ */ (0, M.jsxs)("div", {
		className: "jm-tools-group jm-tools-last",
		children: [
			/* @__PURE__ */ (0, M.jsx)(_D, {
				name: "Snap to grid",
				icon: "snap",
				iconOnly: !0,
				title: "Snap to the grid (Alt while dragging turns it round)",
				"aria-pressed": t,
				className: "jm-quiet",
				onClick: () => e.set({ snap: !t })
			}),
			/* @__PURE__ */ (0, M.jsx)(_D, {
				name: "Minimap",
				icon: "minimap",
				iconOnly: !0,
				title: "Small map of the whole",
				"aria-pressed": n,
				className: "jm-quiet",
				onClick: () => e.set({ minimap: !n })
			}),
			/* @__PURE__ */ (0, M.jsx)(vD, {
				name: "Download picture",
				icon: "picture",
				offers: SO(e)
			}),
			/* @__PURE__ */ (0, M.jsx)(_D, {
				name: "Help",
				iconOnly: !0,
				title: "Keys and what the shapes mean (?)",
				"aria-pressed": r,
				onClick: () => TE(e),
				children: "?"
			}),
			/* @__PURE__ */ (0, M.jsx)(_D, {
				name: "Save",
				icon: "save",
				title: i ? "The map is being saved" : "Save the map as a version (Ctrl+S)",
				className: "jm-primary",
				idle: i,
				"aria-busy": i || void 0,
				onClick: () => Cl(e)
			})
		]
	});
}
function jO() {
	return /* @__PURE__ */ (0, M.jsx)("ul", {
		className: "jm-legend",
		"aria-label": "What the shapes mean",
		children: Ge.map(({ kind: e, name: t }) => /* @__PURE__ */ (0, M.jsxs)("li", { children: [/* @__PURE__ */ (0, M.jsx)(gD, { kind: e }), t.toLowerCase()] }, e))
	});
}
// src/canvas/Canvas.tsx
function MO({ session: e }) {
	let { readOnly: t } = e.data.get();
	return /* @__PURE__ */ (0, M.jsx)(x.Provider, {
		value: e,
		children: /* @__PURE__ */ (0, M.jsxs)("section", {
			className: t ? "jm-canvas jm-looking" : "jm-canvas",
			"data-tone": "light",
			"aria-label": "Map editor",
			children: [
				/* @__PURE__ */ (0, M.jsx)(TO, {}),
				/* @__PURE__ */ (0, M.jsxs)("div", {
					className: "jm-work",
					children: [/* @__PURE__ */ (0, M.jsx)(aD, {}), !t && /* @__PURE__ */ (0, M.jsx)(hd, {})]
				}),
				!t && /* @__PURE__ */ (0, M.jsx)(pD, {}),
				!t && /* @__PURE__ */ (0, M.jsx)(St, {})
			]
		})
	});
}
// src/canvas/lastingStore.ts
var NO = "journey-map", PO = "drafts", FO = 500;
function IO() {
	return LO().then(RO).catch(() => null);
}
function LO() {
	return new Promise((e, t) => {
		let n = indexedDB.open(NO, 1);
		n.onupgradeneeded = () => void n.result.createObjectStore(PO), n.onsuccess = () => e(n.result), n.onerror = () => t(n.error);
	});
}
function RO(e) {
	let t = /* @__PURE__ */ new Map(), n = (t, n, r) => {
		try {
			let i = e.transaction(PO, "readwrite", { durability: r });
			i.objectStore(PO).put(n, t), i.commit();
		} catch {}
	};
	return {
		get: (t) => new Promise((n) => {
			let r = e.transaction(PO).objectStore(PO).get(t);
			r.onsuccess = () => n(r.result), r.onerror = () => n(void 0);
		}),
		put: (e, r) => {
			n(e, r, "relaxed"), clearTimeout(t.get(e)), t.set(e, setTimeout(() => n(e, r, "strict"), FO));
		}
	};
}
// src/canvas/keeping.ts
var zO = "journey-map-draft-", BO = 5e3;
async function VO(e, t = IO()) {
	let n = null, r = null, i = (e, t) => {
		r = {
			key: e,
			kept: t
		}, n?.put(e, t);
	}, a = t.then((t) => (n = t, r && n?.put(r.key, r.kept), t?.get(zO + e))), o = HO(await Promise.race([a, new Promise((e) => setTimeout(e, BO))]));
	return {
		read: (t) => {
			let n = UO(t);
			return t !== e || !o || n && n.at > o.at ? n : o.draft;
		},
		write: (e, t) => {
			i(zO + e, {
				at: t.at,
				draft: t
			}), WO(() => localStorage.setItem(zO + e, JSON.stringify(t)));
		},
		clear: (e) => {
			i(zO + e, {
				at: (/* @__PURE__ */ new Date()).toISOString(),
				draft: null
			}), WO(() => localStorage.removeItem(zO + e));
		}
	};
}
function HO(e) {
	return typeof e == "object" && e && "at" in e && "draft" in e ? e : null;
}
function UO(e) {
	return WO(() => JSON.parse(localStorage.getItem(zO + e) ?? "null")) ?? null;
}
function WO(e) {
	try {
		return e();
	} catch {
		return;
	}
}
function GO(e, t, n) {
	let r = t ? [t, ...e] : [...e], i = (e, t) => e.tab === t.tab ? t.seq - e.seq : t.at.localeCompare(e.at), a = r.filter((e) => e.tab === n.tab).sort(i), o = r.filter((e) => e === t || e.browser === n.browser).sort(i);
	return a[0] ?? o[0] ?? null;
}
// src/canvas/model/editor.ts
var KO = 1e3, qO = class {
	current;
	past = [];
	future = [];
	listeners = /* @__PURE__ */ new Set();
	constructor(e, t = 0) {
		this.current = {
			drawing: e,
			selection: xe,
			seq: t,
			undoWords: null,
			redoWords: null
		};
	}
	get state() {
		return this.current;
	}
	subscribe = (e) => (this.listeners.add(e), () => void this.listeners.delete(e));
	apply(e, t, n) {
		let { drawing: r, selection: i } = this.current, a = t(r);
		a === r ? n && this.select(n) : (this.past.push({
			words: e,
			drawing: r,
			selection: i
		}), this.past.length > KO && this.past.shift(), this.future = [], this.show(a, n ?? i));
	}
	undo() {
		return this.step(this.past, this.future);
	}
	redo() {
		return this.step(this.future, this.past);
	}
	select(e) {
		this.current = {
			...this.current,
			selection: JO(e, this.current.drawing)
		}, this.tell();
	}
	step(e, t) {
		let n = e.pop();
		if (!n) return null;
		let { drawing: r, selection: i } = this.current;
		return t.push({
			words: n.words,
			drawing: r,
			selection: i
		}), this.show(n.drawing, n.selection), n.words;
	}
	show(e, t) {
		this.current = {
			drawing: e,
			selection: JO(t, e),
			seq: this.current.seq + 1,
			undoWords: this.past.at(-1)?.words ?? null,
			redoWords: this.future.at(-1)?.words ?? null
		}, this.tell();
	}
	tell() {
		for (let e of this.listeners) e();
	}
};
function JO(e, t) {
	let n = new Set(t.nodes.map((e) => e.id)), r = new Set(t.edges.map(I)), i = new Set(t.notes.map((e) => e.key));
	return {
		nodes: e.nodes.filter((e) => n.has(e)),
		edges: e.edges.filter((e) => r.has(e)),
		notes: e.notes.filter((e) => i.has(e)),
		lane: t.lanes.some((t) => t.id === e.lane) ? e.lane : null
	};
}
// src/canvas/ui.ts
var YO = {
	panel: "properties",
	folded: !1,
	tool: "select",
	snap: !0,
	minimap: !0,
	movesShown: !1,
	naming: null,
	goTo: null,
	deleting: null,
	saving: null,
	said: ""
}, XO = 5e3, ZO = class {
	editor;
	ui = y(YO);
	kept;
	data;
	world;
	openedToken;
	answered;
	lastSeq;
	asks = 0;
	asking;
	asked = null;
	took;
	bases;
	stop;
	constructor(e, t) {
		this.world = t, this.data = y(e), this.openedToken = e.opened?.token ?? null, this.answered = e.answer?.to ?? null;
		let n = fe(e.drawing, 1), r = e.readOnly ? null : GO(e.drafts, t.shelf.read(e.project), t.who), i = r && !$O(r.drawing, e.drawing) ? r : null;
		this.took = r && r.tab !== t.who.tab ? {
			tab: r.tab,
			seq: r.seq
		} : void 0;
		let a = i?.asked && $O(i.asked, e.drawing);
		this.bases = [a ? e.version : i?.base ?? "", e.version];
		let o = i ? {
			...fe(i.drawing),
			redirects: i.redirects
		} : n;
		this.editor = new qO(o, i?.seq ?? r?.seq ?? 0), this.lastSeq = this.editor.state.seq;
		let s = !i && r?.asked && e.answer?.kind === "saved" && e.answer.to.startsWith(QO(r)) ? e.answer : null;
		s && t.shelf.clear(e.project), this.kept = y({
			saved: n,
			answer: s,
			reopened: i?.at ?? null
		}), this.stop = this.editor.subscribe(this.keep), i?.asked && (this.asked = {
			drawing: i.asked,
			lineage: o.lineage
		});
		let c = e.drafts.find((e) => e.tab === t.who.tab);
		i && !(c && c.seq === i.seq && $O(c.drawing, i.drawing)) && this.handOver();
	}
	update(e) {
		let t = this.data.get();
		this.data.set(e);
		let { opened: n, answer: r, picture: i } = e;
		n && n.token !== this.openedToken && this.open(n), r && r.to !== this.answered && (this.answered = r.to, this.hear(r)), i && !t.picture && !this.editor.state.drawing.background && this.editor.apply("put the picture to trace beneath the map", uu);
	}
	end() {
		clearInterval(this.asking), this.stop();
	}
	base() {
		return this.bases[this.editor.state.drawing.lineage];
	}
	dirty() {
		let { drawing: e } = this.editor.state;
		return e !== this.kept.get().saved && !$O(pe(e), pe(this.kept.get().saved));
	}
	save(e = "") {
		let t = this.draft(), n = `${QO(t)}${++this.asks}`;
		this.set({ saving: {
			ask: n,
			seq: t.seq,
			lineage: this.editor.state.drawing.lineage
		} });
		let r = {
			...t,
			ask: n,
			over: e
		};
		this.asked = {
			drawing: t.drawing,
			lineage: this.editor.state.drawing.lineage
		}, this.world.shelf.write(this.data.get().project, {
			...t,
			asked: t.drawing
		}), this.world.line.save(r), clearInterval(this.asking), this.asking = setInterval(() => this.world.line.save(r), XO);
	}
	keepMine() {
		let { answer: e } = this.kept.get();
		e?.kind === "conflict" && this.save(e.version);
	}
	takeTheirs() {
		let { answer: e } = this.kept.get();
		if (e?.kind !== "conflict") return;
		let { version: t, drawing: n } = e;
		this.open({
			token: this.openedToken ?? "",
			words: `opened ${e.who}'s map`,
			version: t,
			drawing: n,
			saved: !0
		}), this.dismiss();
	}
	dismiss() {
		this.kept.set({
			...this.kept.get(),
			answer: null
		});
	}
	dismissReopened() {
		this.kept.set({
			...this.kept.get(),
			reopened: null
		});
	}
	undo() {
		let e = this.editor.undo();
		this.say(e === null ? "There is nothing to undo" : `Undone: ${e}`);
	}
	redo() {
		let e = this.editor.redo();
		this.say(e === null ? "There is nothing to redo" : `Done again: ${e}`);
	}
	say(e) {
		this.set({ said: e });
	}
	set(e) {
		this.ui.set({
			...this.ui.get(),
			...e
		});
	}
	openPanel(e) {
		this.set({
			panel: e,
			folded: !1
		});
	}
	goTo(e) {
		let t = {
			nodes: [],
			edges: [],
			notes: [],
			lane: null
		};
		e.kind === "node" && this.editor.select({
			...t,
			nodes: [e.id]
		}), e.kind === "edge" && this.editor.select({
			...t,
			edges: [e.key]
		}), e.kind === "note" && this.editor.select({
			...t,
			notes: [e.key]
		}), e.kind === "lane" && this.editor.select({
			...t,
			lane: e.id
		}), this.set({ goTo: { thing: e } });
	}
	showMoves(e) {
		this.set({ movesShown: e }), e && this.data.get().moves === null && this.world.line.askMoves();
	}
	draft() {
		let { drawing: e, seq: t } = this.editor.state, { tab: n, browser: r } = this.world.who;
		return {
			tab: n,
			browser: r,
			seq: t,
			base: this.base(),
			at: this.world.now(),
			drawing: pe(e),
			redirects: { ...e.redirects },
			took: this.took
		};
	}
	keep = () => {
		this.editor.state.seq === this.lastSeq || this.data.get().readOnly || (this.lastSeq = this.editor.state.seq, this.handOver());
	};
	handOver() {
		let e = this.draft(), t = this.asked?.lineage === this.editor.state.drawing.lineage ? this.asked.drawing : void 0;
		this.world.shelf.write(this.data.get().project, {
			...e,
			asked: t
		}), this.world.line.draft(e);
	}
	open({ token: e, words: t, version: n, drawing: r, saved: i }) {
		this.openedToken = e;
		let a = {
			...fe(r, this.bases.push(n) - 1),
			redirects: r.redirects ?? {}
		};
		this.kept.set({
			...this.kept.get(),
			...i ? { saved: a } : {},
			answer: null,
			reopened: null
		}), this.editor.apply(t, () => a), this.say(t.charAt(0).toUpperCase() + t.slice(1));
	}
	hear(e) {
		let { saving: t } = this.ui.get();
		if (t?.ask !== e.to) return;
		clearInterval(this.asking), this.asked = null, this.set({ saving: null });
		let n = this.kept.get();
		if (e.kind !== "saved") {
			this.kept.set({
				...n,
				answer: e
			}), this.say(e.kind === "refused" ? "The map was not saved" : "Someone else has saved this map meanwhile");
			return;
		}
		let { drawing: r, seq: i } = this.editor.state;
		this.bases[t.lineage] = e.version;
		let a = i === t.seq ? r : fe(this.data.get().drawing, t.lineage);
		this.kept.set({
			saved: a,
			answer: e,
			reopened: null
		}), i === t.seq ? (this.world.shelf.clear(this.data.get().project), this.world.line.draft(null)) : this.handOver(), this.say(`Saved as version ${e.number}`);
	}
}, QO = ({ tab: e, seq: t, at: n }) => `${e} ${t} ${n} `;
function $O(e, t) {
	return JSON.stringify(ek(e)) === JSON.stringify(ek(t));
}
function ek(e) {
	return Array.isArray(e) ? e.map(ek) : typeof e != "object" || !e ? e : Object.fromEntries(Object.entries(e).sort(([e], [t]) => e < t ? -1 : 1).map(([e, t]) => [e, ek(t)]));
}
// src/canvas/tab.ts
var tk = "journey-map-tab";
function nk(e, t) {
	return e.getItem(t) ?? rk(e, t);
}
function rk(e, t) {
	let n = Array.from(crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(8)), (e) => e.toString(16).padStart(2, "0")).join("");
	return e.setItem(t, n), n;
}
var ik = (e) => new Promise((t) => {
	if (!globalThis.navigator?.locks) return t(!0);
	navigator.locks.request(e, { ifAvailable: !0 }, (e) => (t(e !== null), e && new Promise(() => {}))).catch(() => t(!0));
}), ak = globalThis;
async function ok(e, t) {
	let n = nk(e, tk);
	if (await t(`${tk}-${n}`)) return n;
	let r = rk(e, tk);
	return await t(`${tk}-${r}`), r;
}
async function sk(e = ik) {
	try {
		return ak.journeyMapTab ??= ok(sessionStorage, e), {
			tab: await ak.journeyMapTab,
			browser: nk(localStorage, "journey-map-browser")
		};
	} catch {
		let e = String(Math.random()).slice(2);
		return {
			tab: e,
			browser: e
		};
	}
}
// src/canvas/CanvasMount.tsx
var ck = class {
	container = document.createElement("div");
	root;
	session = null;
	args;
	shown = "";
	opening = null;
	constructor(e) {
		this.args = e, this.container.className = "jm-canvas-host", e.parentElement.appendChild(this.container), this.root = (0, _.createRoot)(this.container), this.update(e);
	}
	update(e) {
		this.args = e;
		let t = e.data;
		if (!t?.drawing) return;
		let n = JSON.stringify(t);
		n !== this.shown && (this.shown = n, this.session?.data.get().project === t.project ? this.session.update(t) : this.opening !== t.project && (this.session?.end(), this.session = null, this.opening = t.project, Promise.all([VO(t.project), sk()]).then(([e, n]) => this.begin(t.project, e, n))));
	}
	end() {
		this.opening = null, this.session?.end(), this.session = null, this.root.unmount(), this.container.remove();
	}
	begin(e, t, n) {
		let r = this.args.data;
		this.opening === e && r.project === e && (this.opening = null, this.session = new ZO(r, {
			line: this.line,
			shelf: t,
			who: n,
			now: () => (/* @__PURE__ */ new Date()).toISOString()
		}), this.root.render(/* @__PURE__ */ (0, M.jsx)(MO, { session: this.session }, e)));
	}
	line = {
		draft: (e) => this.args.setStateValue?.("draft", e),
		save: (e) => this.args.setTriggerValue?.("save", e),
		askMoves: () => this.args.setTriggerValue?.("moves", !0)
	};
}, lk = l((e) => new ck(e)), uk = ({ data: e, parentElement: t, setStateValue: n, setTriggerValue: r }) => lk({
	data: e,
	parentElement: t,
	setStateValue: n,
	setTriggerValue: r
});
export { uk as default };
