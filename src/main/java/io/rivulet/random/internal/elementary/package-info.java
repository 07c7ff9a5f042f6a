/**
 * Elementary functions that give, on every JVM, processor and compiler tier, the doubles that NumPy's distributions
 * get from the C library on Linux x86-64.
 *
 * <p>A drawn value often is the result of an exponential, a logarithm or a power, and only the C library's own last
 * bit makes it equal to NumPy's. {@link java.lang.Math} promises one unit in the last place and may differ between
 * JVMs; {@link java.lang.StrictMath} is the same everywhere but differs from the C library in up to a tenth of its
 * values. So these functions are written out, from addition, multiplication, division, square root and fused
 * multiply-add only, each of which Java defines to the last bit.
 *
 * <p>The target is glibc 2.28 or later as it runs on processors with fused multiply-add (FMA); for log1p and expm1,
 * which got such variants later, glibc 2.39 or a 2.34 to 2.38 release that carries the change; for log1pf, glibc up
 * to 2.40. All functions equal it in every bit, except acos, which is correctly rounded where glibc, in 0.07% of its
 * values, is not. Special values are those of C.
 *
 * <p><b>Speed.</b> On hardware with FMA a call takes 0.5 to 0.8 of the time of the JVM's intrinsics for exp, log, pow
 * and cos. Without such hardware (x86-64 before about 2013, or with {@code -XX:-UseFMA}) the results are the same,
 * but {@link java.lang.Math#fma(double, double, double)} is computed in decimal arithmetic, and a call takes some
 * 10,000 times as long: measured ratios are 1,000 for acos, 3,000 to 6,000 for powf, expf, expm1, log1p and pow,
 * 8,000 for log and cos, 13,000 for exp, and below 2 for logf and log1pf, which fuse nothing.
 *
 * <p><b>Thread safety.</b> All methods are pure functions of their arguments; the tables are written only by class
 * initialisation.
 */
package io.rivulet.random.internal.elementary;
