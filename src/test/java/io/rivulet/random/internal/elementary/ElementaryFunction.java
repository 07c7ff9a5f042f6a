package io.rivulet.random.internal.elementary;

import java.util.Locale;
import java.util.function.DoubleBinaryOperator;

/** The list of the elementary functions that drives their tests; float functions take and give floats as doubles. */
enum ElementaryFunction {
    EXP(1, (x, y) -> Exp.exp(x)),
    LOG(1, (x, y) -> Log.log(x)),
    LOG1P(1, (x, y) -> Log1p.log1p(x)),
    EXPM1(1, (x, y) -> Expm1.expm1(x)),
    COS(1, (x, y) -> Cos.cos(x)),
    ACOS(1, (x, y) -> Acos.acos(x)),
    POW(2, Pow::pow),
    EXPF(1, (x, y) -> ExpF.expf((float) x)),
    LOGF(1, (x, y) -> LogF.logf((float) x)),
    LOG1PF(1, (x, y) -> Log1pF.log1pf((float) x)),
    POWF(2, (x, y) -> PowF.powf((float) x, (float) y));

    final int arity;
    private final DoubleBinaryOperator operator;

    ElementaryFunction(int arity, DoubleBinaryOperator operator) {
        this.arity = arity;
        this.operator = operator;
    }

    /** The name the C library gives it. */
    String cName() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isFloat() {
        return name().endsWith("F");
    }

    /** The function's value; y counts only where the arity is 2. */
    double apply(double x, double y) {
        return operator.applyAsDouble(x, y);
    }

    /** Compares two values bit by bit, except that one NaN is as good as another. */
    static boolean isSame(double a, double b) {
        return Double.doubleToLongBits(a) == Double.doubleToLongBits(b);
    }

    /** A readable record of a difference. */
    String describe(double x, double y, double expected, double actual) {
        String arguments = Double.toHexString(x) + (arity == 2 ? ", " + Double.toHexString(y) : "");
        return cName() + "(" + arguments + "): expected " + Double.toHexString(expected)
            + ", got " + Double.toHexString(actual);
    }
}
