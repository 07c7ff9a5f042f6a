package io.rivulet.random.testing;

import io.rivulet.random.DType;
import io.rivulet.random.Generator;
import io.rivulet.random.distribution.Exponential;
import io.rivulet.random.distribution.Gamma;
import io.rivulet.random.distribution.Normal;
import io.rivulet.random.distribution.Poisson;
import io.rivulet.random.distribution.StandardExponential;
import io.rivulet.random.distribution.StandardGammaFloat;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A call of every method of Generator that returns one number, several where the parameters decide between algorithms.
 * The names are the methods' signatures, behind which a remark may follow; {@link #signatures()} finds those by
 * reflection, so that a method without a call here is noticed. The calls themselves are not made by reflection, which
 * boxes numbers.
 */
public final class ScalarDraws {

    private static final Gamma GAMMA = new Gamma(2.4, 1.5);
    private static final Normal NORMAL = new Normal(1, 2);
    private static final Exponential EXPONENTIAL = new Exponential(2);
    private static final Poisson POISSON = new Poisson(30);
    private static final StandardGammaFloat GAMMA_FLOAT = new StandardGammaFloat(2.4F);

    private final Map<String, ToDoubleFunction<Generator>> all = new LinkedHashMap<>();

    private ScalarDraws() {
        continuous();
        gammaFamily();
        lifetimes();
        discrete();
        integers();
        floats();
        samples();
        randomGenerator();
    }

    /** The calls by name. */
    public static Map<String, ToDoubleFunction<Generator>> all() {
        return Collections.unmodifiableMap(new ScalarDraws().all);
    }

    /** The part of a name that is a signature. */
    public static String signature(String name) {
        return name.substring(0, name.indexOf(')') + 1);
    }

    /** Whether the call has parameters of a distribution, which become its record, or is of a distribution given to it. */
    public static boolean makesARecord(String name) {
        String signature = signature(name);
        return !signature.endsWith("()") && !signature.startsWith("nextDouble(") && !signature.startsWith("nextFloat(");
    }

    /** The signatures of the methods that return one number, but for those that draw none. */
    public static Set<String> signatures() {
        Set<String> drawNothing = Set.of("hashCode()", "equals(Object)", "isDeprecated()");
        return Arrays.stream(Generator.class.getMethods())
            .filter(method -> method.getReturnType().isPrimitive() && method.getReturnType() != void.class)
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .map(ScalarDraws::signature)
            .filter(signature -> !drawNothing.contains(signature))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName)
            .collect(Collectors.joining(",", "(", ")"));
    }

    private void continuous() {
        all.put("random()", rng -> rng.random());
        all.put("uniform(double,double)", rng -> rng.uniform(-1, 3));
        all.put("standardNormal()", rng -> rng.standardNormal());
        all.put("normal(double,double)", rng -> rng.normal(1, 2));
        all.put("standardExponential()", rng -> rng.standardExponential());
        all.put("standardExponential(Method)", rng -> rng.standardExponential(StandardExponential.Method.INVERSE));
        all.put("exponential(double)", rng -> rng.exponential(2));
        all.put("lognormal(double,double)", rng -> rng.lognormal(1, 2));
        all.put("triangular(double,double,double)", rng -> rng.triangular(0, 1, 3));
        all.put("vonmises(double,double)", rng -> rng.vonmises(1, 2));
        all.put("laplace(double,double)", rng -> rng.laplace(0, 1));
        all.put("logistic(double,double)", rng -> rng.logistic(0, 1));
        all.put("standardCauchy()", rng -> rng.standardCauchy());
    }

    private void gammaFamily() {
        all.put("standardGamma(double)", rng -> rng.standardGamma(2.4));
        all.put("standardGamma(double) below 1", rng -> rng.standardGamma(0.4));
        all.put("gamma(double,double)", rng -> rng.gamma(2.4, 1.5));
        all.put("chisquare(double)", rng -> rng.chisquare(3));
        all.put("noncentralChisquare(double,double)", rng -> rng.noncentralChisquare(3, 2));
        all.put("noncentralChisquare(double,double) below 1", rng -> rng.noncentralChisquare(0.5, 3));
        all.put("f(double,double)", rng -> rng.f(3, 4));
        all.put("noncentralF(double,double,double)", rng -> rng.noncentralF(3, 4, 2));
        all.put("standardT(double)", rng -> rng.standardT(3));
        all.put("beta(double,double)", rng -> rng.beta(2, 3));
        all.put("beta(double,double) below 1", rng -> rng.beta(0.3, 0.4));
    }

    private void lifetimes() {
        all.put("pareto(double)", rng -> rng.pareto(1.5));
        all.put("weibull(double)", rng -> rng.weibull(1.5));
        all.put("power(double)", rng -> rng.power(1.5));
        all.put("gumbel(double,double)", rng -> rng.gumbel(0, 1));
        all.put("rayleigh(double)", rng -> rng.rayleigh(1));
        all.put("wald(double,double)", rng -> rng.wald(1, 2));
    }

    private void discrete() {
        all.put("binomial(long,double)", rng -> rng.binomial(20, 0.3));
        all.put("binomial(long,double) by rejection", rng -> rng.binomial(1000, 0.3));
        all.put("poisson(double)", rng -> rng.poisson(3));
        all.put("poisson(double) by rejection", rng -> rng.poisson(30));
        all.put("negativeBinomial(double,double)", rng -> rng.negativeBinomial(5, 0.3));
        all.put("geometric(double)", rng -> rng.geometric(0.5));
        all.put("geometric(double) by inversion", rng -> rng.geometric(0.1));
        all.put("zipf(double)", rng -> rng.zipf(2));
        all.put("logseries(double)", rng -> rng.logseries(0.7));
        all.put("hypergeometric(long,long,long)", rng -> rng.hypergeometric(30, 40, 5));
        all.put("hypergeometric(long,long,long) by rejection", rng -> rng.hypergeometric(300, 400, 20));
    }

    private void integers() {
        all.put("integers(long)", rng -> rng.integers(100));
        all.put("integers(long,long)", rng -> rng.integers(-5, 100));
        all.put("integers(long,long) of 64 bits", rng -> rng.integers(0, 1L << 40));
        all.put("integers(long,long,DType,boolean)", rng -> rng.integers(-5, 100, DType.INT32, true));
        all.put("integers(long,long,DType,boolean) narrow", rng -> rng.integers(-5, 100, DType.INT8, true));
        all.put("choice(long)", rng -> rng.choice(100));
    }

    private void floats() {
        all.put("randomFloat()", rng -> rng.randomFloat());
        all.put("standardNormalFloat()", rng -> rng.standardNormalFloat());
        all.put("standardExponentialFloat()", rng -> rng.standardExponentialFloat());
        all.put("standardExponentialFloat(Method)",
            rng -> rng.standardExponentialFloat(StandardExponential.Method.INVERSE));
        all.put("standardGammaFloat(float)", rng -> rng.standardGammaFloat(2.4F));
    }

    private void samples() {
        all.put("sample(DoubleDistribution)", rng -> rng.sample(GAMMA));
        all.put("sample(DoubleDistribution) normal", rng -> rng.sample(NORMAL));
        all.put("sample(DoubleDistribution) exponential", rng -> rng.sample(EXPONENTIAL));
        all.put("sample(LongDistribution)", rng -> rng.sample(POISSON));
        all.put("sample(FloatDistribution)", rng -> rng.sample(GAMMA_FLOAT));
    }

    private void randomGenerator() {
        all.put("nextBoolean()", rng -> rng.nextBoolean() ? 1 : 0);
        all.put("nextInt()", rng -> rng.nextInt());
        all.put("nextInt(int)", rng -> rng.nextInt(100));
        all.put("nextInt(int,int)", rng -> rng.nextInt(-5, 100));
        all.put("nextLong()", rng -> rng.nextLong());
        all.put("nextLong(long)", rng -> rng.nextLong(1L << 40));
        all.put("nextLong(long,long)", rng -> rng.nextLong(-5, 1L << 40));
        all.put("nextFloat()", rng -> rng.nextFloat());
        all.put("nextFloat(float)", rng -> rng.nextFloat(2));
        all.put("nextFloat(float,float)", rng -> rng.nextFloat(1, 2));
        all.put("nextDouble()", rng -> rng.nextDouble());
        all.put("nextDouble(double)", rng -> rng.nextDouble(2));
        all.put("nextDouble(double,double)", rng -> rng.nextDouble(1, 2));
        all.put("nextGaussian()", rng -> rng.nextGaussian());
        all.put("nextGaussian(double,double)", rng -> rng.nextGaussian(1, 2));
        all.put("nextExponential()", rng -> rng.nextExponential());
    }
}
