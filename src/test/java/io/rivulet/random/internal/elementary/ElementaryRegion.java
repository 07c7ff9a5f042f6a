package io.rivulet.random.internal.elementary;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** A function and the distribution of arguments it is compared at: those of NumPy's draws, and the ends of ranges. */
enum ElementaryRegion {
    LOG_UNIFORM(ElementaryFunction.LOG, ElementaryRegion::uniform),
    LOG_NEAR_ONE(ElementaryFunction.LOG, r -> r.nextDouble(0.9, 1.1)),
    LOG_WIDE(ElementaryFunction.LOG, r -> Math.abs(anyDouble(r))),

    EXP_POISSON(ElementaryFunction.EXP, r -> -40 * uniform(r)),
    EXP_ZIGGURAT(ElementaryFunction.EXP, ElementaryRegion::halfSquare),
    EXP_LOGNORMAL(ElementaryFunction.EXP, r -> r.nextDouble(-4, 4)),
    EXP_ENDS(ElementaryFunction.EXP, r -> r.nextBoolean() ? r.nextDouble(-750, -500) : r.nextDouble(500, 712)),
    EXP_WIDE(ElementaryFunction.EXP, ElementaryRegion::anyDouble),

    LOG1P_UNIFORM(ElementaryFunction.LOG1P, r -> -uniform(r)),
    LOG1P_SMALL(ElementaryFunction.LOG1P, r -> -powerOfTwo(r, -40, 0)),
    LOG1P_POSITIVE(ElementaryFunction.LOG1P, r -> powerOfTwo(r, -60, 1000)),
    LOG1P_WIDE(ElementaryFunction.LOG1P, ElementaryRegion::anyDouble),

    EXPM1_POWER(ElementaryFunction.EXPM1, r -> -exponential(r)),
    EXPM1_PARETO(ElementaryFunction.EXPM1, r -> exponential(r) / r.nextDouble(0.1, 10)),
    EXPM1_LOGSERIES(ElementaryFunction.EXPM1, r -> -exponential(r) * uniform(r)),
    EXPM1_ENDS(ElementaryFunction.EXPM1, r -> r.nextDouble(-60, 711)),
    EXPM1_WIDE(ElementaryFunction.EXPM1, ElementaryRegion::anyDouble),

    POW_GAMMA(ElementaryFunction.POW, ElementaryRegion::uniform, r -> 1 / r.nextDouble(0.01, 1)),
    POW_WEIBULL(ElementaryFunction.POW, ElementaryRegion::exponential, r -> 1 / r.nextDouble(0.1, 10)),
    POW_ZIPF(ElementaryFunction.POW, ElementaryRegion::uniform, r -> -1 / r.nextDouble(0.01, 3)),
    POW_ZIPF_BASE_2(ElementaryFunction.POW, r -> 2, r -> r.nextDouble(0, 1024)),
    POW_ZIPF_ACCEPTANCE(ElementaryFunction.POW, r -> 1 + 1 / Math.floor(powerOfTwo(r, 0, 53)),
        r -> r.nextDouble(0, 20)),
    POW_ENDS(ElementaryFunction.POW, r -> powerOfTwo(r, -1074, -500), r -> r.nextDouble(-2.2, 2.2)),
    POW_NEAR_ONE(ElementaryFunction.POW, r -> 1 + r.nextDouble(-1, 1) * powerOfTwo(r, -52, -1),
        r -> r.nextDouble(-1, 1) * powerOfTwo(r, 0, 60)),
    POW_NEGATIVE_BASE(ElementaryFunction.POW, r -> -40 * uniform(r), r -> r.nextInt(-600, 601)),
    POW_WIDE(ElementaryFunction.POW, ElementaryRegion::anyDouble, ElementaryRegion::anyDouble),

    COS_VONMISES(ElementaryFunction.COS, r -> Math.PI * uniform(r)),
    COS_NEGATIVE(ElementaryFunction.COS, r -> -Math.PI * uniform(r)),
    COS_NEAR_HALF_PI(ElementaryFunction.COS, r -> Math.PI / 2 + r.nextDouble(-1, 1) * powerOfTwo(r, -52, 0)),
    COS_NEAR_PI(ElementaryFunction.COS, r -> Math.PI - powerOfTwo(r, -51, 0)),
    COS_SMALL(ElementaryFunction.COS, r -> powerOfTwo(r, -60, 0)),

    ACOS_VONMISES(ElementaryFunction.ACOS, r -> 2 * uniform(r) - 1),

    EXPF_ZIGGURAT(ElementaryFunction.EXPF, ElementaryRegion::halfSquare),
    EXPF_WIDE(ElementaryFunction.EXPF, ElementaryRegion::anyFloat),
    LOGF_UNIFORM(ElementaryFunction.LOGF, ElementaryRegion::uniform),
    LOGF_WIDE(ElementaryFunction.LOGF, r -> Math.abs(anyFloat(r))),
    LOG1PF_UNIFORM(ElementaryFunction.LOG1PF, r -> -uniform(r)),
    LOG1PF_WIDE(ElementaryFunction.LOG1PF, ElementaryRegion::anyFloat),
    POWF_GAMMA(ElementaryFunction.POWF, ElementaryRegion::uniform, r -> 1 / r.nextDouble(0.01, 1)),
    POWF_ENDS(ElementaryFunction.POWF, r -> powerOfTwo(r, -149, -70), r -> r.nextDouble(-2.2, 2.2)),
    POWF_WIDE(ElementaryFunction.POWF, ElementaryRegion::anyFloat, ElementaryRegion::anyFloat);

    final ElementaryFunction function;
    private final ToDoubleFunction<SplittableRandom> first;
    private final ToDoubleFunction<SplittableRandom> second;

    ElementaryRegion(ElementaryFunction function, ToDoubleFunction<SplittableRandom> first) {
        this(function, first, null);
    }

    ElementaryRegion(ElementaryFunction function, ToDoubleFunction<SplittableRandom> first,
            ToDoubleFunction<SplittableRandom> second) {
        this.function = function;
        this.first = first;
        this.second = second;
    }

    /** Fills an array with arguments, point by point. */
    void fill(SplittableRandom random, double[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            double x = (function.arity == 2 && i % 2 == 1 ? second : first).applyAsDouble(random);
            arguments[i] = function.isFloat() ? (float) x : x;
        }
    }

    private static double uniform(SplittableRandom random) {
        return random.nextDouble();
    }

    private static double exponential(SplittableRandom random) {
        return -Math.log(1 - random.nextDouble());
    }

    private static double halfSquare(SplittableRandom random) {
        double t = random.nextDouble(4);
        return -0.5 * t * t;
    }

    private static double powerOfTwo(SplittableRandom random, double from, double to) {
        return Math.pow(2, random.nextDouble(from, to));
    }

    private static double anyDouble(SplittableRandom random) {
        return Double.longBitsToDouble(random.nextLong());
    }

    private static double anyFloat(SplittableRandom random) {
        return Float.intBitsToFloat(random.nextInt());
    }
}
