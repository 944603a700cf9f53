from fractions import Fraction as F
import statistics as st
print(F(1, 10) + (1.0 + 0j), 1j * F(1, 2), F(1,2) == 0.5+0j, F(1,2) == 1j, F(1,2) ** 2j, F(1,2)/2j)
for bad in (lambda: F(1,2) // 1j, lambda: 1j % F(1,2), lambda: divmod(F(1), 1j), lambda: F('1__2'), lambda: F('3/4/5'), lambda: F('1/0'), lambda: F(1) < 1j):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
N = st.NormalDist
for n in (N(), N(100, 15), N(-3, 0.5)):
    print([n.inv_cdf(p) for p in (1e-300, 1e-10, 0.01, 0.3, 0.5, 0.7, 0.999, 1-1e-12)], n.quantiles(), n.quantiles(10))
    print(n.overlap(N(2, 3)), n.overlap(n), n.samples(3, seed=5))
print(N.from_samples([1, 2, 4, 8.5, 3]), st.linear_regression([1,2,3],[2,4,5.5]))
print(st.harmonic_mean([1,2,4], weights=[1,0,2]), st.harmonic_mean([0, 3]), st.fmean([float('inf'), float('nan')]))
for bad in (lambda: st.harmonic_mean([0], weights=[0]), lambda: st.harmonic_mean([1,-2]), lambda: st.median_grouped(['a']), lambda: N().inv_cdf(1), lambda: N(1, 0).inv_cdf(0.5), lambda: N().overlap(3), lambda: N(1, 0).overlap(N())):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
import math
print(math.dist((1,2,3),(4.1,5.7,6.2)), math.hypot(1e-320, 2e-320), math.hypot(3, float('nan')), math.hypot(float('inf'), float('nan')), math.hypot(-3), math.dist([float('nan')], [1]))
print(math.log(10**1000), math.log2(2**5000), math.log10(10**5000), math.log(3**9000, 3), math.comb(10**30, 3), math.perm(10**25, 2), math.comb(10**30, 10**30 - 2))
class I:
    def __index__(self): return 12
print(math.gcd(I(), 18), math.lcm(I(), 8), math.isqrt(I()), math.factorial(I()), math.comb(I(), 2), math.perm(I()))
for bad in (lambda: math.trunc('x'), lambda: math.gcd(1.5), lambda: math.comb(10**30, 10**25), lambda: math.perm(10**30, 10**25), lambda: math.log(-10**500), lambda: math.ldexp(1, 10**30), lambda: math.fsum([float('inf'), -float('inf')])):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(math.ldexp(1.0, -10**30), math.trunc(2.7), math.fsum([float('inf'), float('nan')]))
