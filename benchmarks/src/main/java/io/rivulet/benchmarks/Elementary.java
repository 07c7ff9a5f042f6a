package io.rivulet.benchmarks;

import io.rivulet.random.internal.elementary.Acos;
import io.rivulet.random.internal.elementary.Cos;
import io.rivulet.random.internal.elementary.Exp;
import io.rivulet.random.internal.elementary.ExpF;
import io.rivulet.random.internal.elementary.Expm1;
import io.rivulet.random.internal.elementary.Log;
import io.rivulet.random.internal.elementary.Log1p;
import io.rivulet.random.internal.elementary.Log1pF;
import io.rivulet.random.internal.elementary.LogF;
import io.rivulet.random.internal.elementary.Pow;
import io.rivulet.random.internal.elementary.PowF;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/**
 * An elementary function, Rivulet's and the JDK's, of one or two arguments; the JDK has those of floats through double.
 *
 * @param low   the least argument
 * @param high  the greatest
 * @param sides the function by column
 */
record Elementary(double low, double high, Map<String, DoubleBinaryOperator> sides) {

    static Map<String, Elementary> all() {
        Map<String, Elementary> all = new LinkedHashMap<>();
        all.put("exp", of(-20, 20, (x, y) -> Exp.exp(x), (x, y) -> Math.exp(x), (x, y) -> StrictMath.exp(x)));
        all.put("log", of(0, 10, (x, y) -> Log.log(x), (x, y) -> Math.log(x), (x, y) -> StrictMath.log(x)));
        all.put("pow", of(0, 1, Pow::pow, Math::pow, StrictMath::pow));
        all.put("log1p", of(-1, 1, (x, y) -> Log1p.log1p(x), (x, y) -> Math.log1p(x), (x, y) -> StrictMath.log1p(x)));
        all.put("expm1", of(-2, 2, (x, y) -> Expm1.expm1(x), (x, y) -> Math.expm1(x), (x, y) -> StrictMath.expm1(x)));
        all.put("cos", of(-3.14, 3.14, (x, y) -> Cos.cos(x), (x, y) -> Math.cos(x), (x, y) -> StrictMath.cos(x)));
        all.put("acos", of(-1, 1, (x, y) -> Acos.acos(x), (x, y) -> Math.acos(x), (x, y) -> StrictMath.acos(x)));
        all.put("expf", of(-20, 20, (x, y) -> ExpF.expf((float) x), (x, y) -> (float) Math.exp((float) x),
            (x, y) -> (float) StrictMath.exp((float) x)));
        all.put("logf", of(0, 10, (x, y) -> LogF.logf((float) x), (x, y) -> (float) Math.log((float) x),
            (x, y) -> (float) StrictMath.log((float) x)));
        all.put("powf", of(0, 1, (x, y) -> PowF.powf((float) x, (float) y), (x, y) -> (float) Math.pow((float) x, (float) y),
            (x, y) -> (float) StrictMath.pow((float) x, (float) y)));
        all.put("log1pf", of(-1, 1, (x, y) -> Log1pF.log1pf((float) x), (x, y) -> (float) Math.log1p((float) x),
            (x, y) -> (float) StrictMath.log1p((float) x)));
        return all;
    }

    private static Elementary of(double low, double high, DoubleBinaryOperator ours, DoubleBinaryOperator math,
            DoubleBinaryOperator strict) {
        return new Elementary(low, high, Map.of(Column.RIVULET, ours, Column.MATH, math, Column.STRICT_MATH, strict));
    }
}
