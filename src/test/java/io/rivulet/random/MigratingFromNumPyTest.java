package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.distribution.Gamma;
import io.rivulet.random.distribution.Poisson;
import io.rivulet.random.distribution.StandardExponential;
import io.rivulet.random.distribution.StandardNormal;
import io.rivulet.random.testing.NumPyOracle;
import io.rivulet.random.testing.ProjectFiles;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The lines of docs/migrating-from-numpy.md: they compile, and give what it says. */
class MigratingFromNumPyTest {

    @Test
    void generators() {
        Generator rng = Generator.defaultRng(42);
        gives("0.7739560485559633", rng.random());
        gives("0.004225874802662788", Generator.defaultRng(SeedSequence.of(BigInteger.TWO.pow(100))).random());
        gives("0.44841514333227195", Generator.defaultRng(SeedSequence.of(new long[] {1, 2})).random());
        gives("0.08607763073528474", new Generator(new Philox(42)).random());
        gives("0.45781990180137655",
            new Generator(new Philox(BigInteger.valueOf(7), BigInteger.valueOf(9))).random());
        gives("0.5419938930062744", new Generator(new MT19937(42)).random());
        gives("[2327846034, 3904886566]", new MT19937(42).randomRaw(2));
        SeedSequence seeds = SeedSequence.of(42);
        gives("0.07123920291270869", Generator.defaultRng(seeds.spawn(3).get(2)).random());
        gives("0.0015791460415535141", Generator.defaultRng(SeedSequence.of(42).child(7)).random());
        List<Generator> workers = rng.spawn(8);
        gives("0.7639328676507445", workers.get(3).random());
        gives("0.630884304627682", new Generator(((PCG64) rng.bitGenerator()).jumped()).random());
        gives("0.5423265014841474", new Generator(new PCG64(1).advance(BigInteger.valueOf(1000))).random());
    }

    @Test
    void draws() {
        Generator rng = Generator.defaultRng(7);
        gives("0.625095466604667", rng.random());
        gives("[0.8972138009695755, 0.7756856902451935]", rng.random(2));
        gives("[0.833651, 0.22520715]", rng.randomFloat(2));
        gives("[-0.39966743017754913, 0.7471068907925238]", rng.uniform(-1, 1, 2));
        gives("0.060143602597438485", rng.standardNormal());
        gives("[12.680430491109068, 9.015586962897341]", rng.normal(10, 2, 2));
        gives("[0.6309895280239983, 0.36101639271751]",
            rng.standardExponential(2, StandardExponential.Method.INVERSE));
        gives("0.9364368361522923", rng.exponential(3));
        gives("[1.8064935370291701, 1.6291872312139262]", rng.gamma(2, 1, 2));
        gives("0.4171843871795094", rng.beta(2, 3));
        gives("[1.014924002137319, 4.989159138802286]",
            new double[] {rng.chisquare(4), rng.noncentralChisquare(4, 1)});
        gives("[0.49611548100215047, 2.26938957566252]", new double[] {rng.f(3, 4), rng.noncentralF(3, 4, 1)});
        gives("[1.5428069237885536, -1.5154030356454087]", new double[] {rng.standardT(5), rng.standardCauchy()});
        gives("[0.8943107674778168, 4.959723618213091, 1.0461290194481105]",
            new double[] {rng.lognormal(0, 1), rng.rayleigh(2), rng.wald(1, 2)});
        gives("[0.7908667812658375, 1.4976779749349467, 0.36733015355957394]",
            new double[] {rng.pareto(3), rng.weibull(2), rng.power(2)});
        gives("[0.08587127379395147, 0.3441625016877203, 1.912853430674786]",
            new double[] {rng.laplace(0, 1), rng.gumbel(0, 1), rng.logistic(0, 1)});
        gives("1.0423443495049864", rng.triangular(0, 1, 3));
        gives("[[3, 1, 3], [3, 6, 2]]", new long[][] {rng.binomial(10, 0.3, 3), rng.poisson(4, 3)});
        gives("[5, 1, 2]", new long[] {rng.geometric(0.2), rng.zipf(2), rng.logseries(0.5)});
        gives("[8, 3]", new long[] {rng.negativeBinomial(5, 0.4), rng.hypergeometric(5, 6, 7)});
        gives("[[2, 3, 5], [1, 1, 8]]", rng.multinomial(10, new double[] {0.2, 0.3, 0.5}, 2));
        gives("[2, 1, 5]", rng.multivariateHypergeometric(new long[] {5, 6, 7}, 8));
        gives("[0.06576782347444798, 0.9342321765255521]", rng.dirichlet(new double[] {1, 2}));
        gives("0", rng.integers(10));
        gives("[5, 4, 8, 6]", rng.integers(0, 10, 4));
        gives("[70, 18, 11, 34]", rng.integers(0, 100, 4, DType.INT8));
        gives("[1, 4, 2, 5]", rng.integers(1, 6, 4, DType.INT32, true));
        gives("1.993782639503479", (double) rng.standardExponentialFloat(StandardExponential.Method.INVERSE));
    }

    @Test
    void arrays() {
        Generator rng = Generator.defaultRng(8);
        double[] a = new double[3];
        rng.fill(new StandardNormal(), a);
        gives("[-1.738266398496882, -1.3366427931811324, -1.361106708564987]", a);
        double[] shape = {1, 2, 3}, scale = {0.5, 1, 1.5};
        gives("[1.5670856920897234, 0.10899866051594938, 2.083581260334947]",
            rng.sampleEach(3, i -> new Gamma(shape[i], scale[i])));
        gives("[0, 10, 92]", rng.sampleEachLong(3, i -> new Poisson(new double[] {1, 10, 100}[i])));
        gives("[1, 10, 24]", rng.integers(new long[] {0, 10, 20}, new long[] {5, 15, 25}, DType.INT64, false));
        gives("[0.42298418814422634, 0.25592050515822606, 0.5909028517654116, 0.6042722960584558]",
            rng.random(2 * 2));
        gives("[0.9879715, 4.3752]",
            rng.atomically(r -> new float[] {r.standardGammaFloat(0.5f), r.standardGammaFloat(2)}));
        double[] p = {0.2, 0.3, 0.5};
        gives("[[0, 0, 2], [1, 1, 8]]",
            rng.atomically(r -> new long[][] {r.multinomial(2, p), r.multinomial(10, p)}));
    }

    @Test
    void orders() {
        Generator rng = Generator.defaultRng(9);
        gives("[42, 87, 96, 28]", rng.choice(100, 4));
        gives("[11, 59, 77, 66]", rng.choice(100, 4, Choice.WITHOUT_REPLACEMENT));
        gives("[88, 90, 85, 72]", rng.choice(100, 4, Choice.WITHOUT_REPLACEMENT, Choice.UNSHUFFLED));
        gives("[0, 0, 0, 0]", rng.choice(3, 4, Choice.p(0.5, 0.3, 0.2)));
        gives("[3.5, 3.5]", rng.choice(new double[] {1.5, 2.5, 3.5}, 2));
        gives("[[1, 1], [4, 4]]", rng.choice(new long[][] {{1, 2, 3}, {4, 5, 6}}, 2, Choice.axis(1)));
        long[] x = {0, 1, 2, 3, 4};
        rng.shuffle(x);
        gives("[4, 0, 1, 2, 3]", x);
        gives("[0, 4, 3, 2, 1]", rng.permutation(5));
        gives("[[5, 6], [3, 4], [1, 2]]", rng.permutation(new long[][] {{1, 2}, {3, 4}, {5, 6}}));
        gives("[[2, 3, 1], [4, 5, 6]]", rng.permuted(new long[][] {{1, 2, 3}, {4, 5, 6}}, 1));
    }

    @Test
    void states() {
        Generator rng = Generator.defaultRng(10);
        BitGeneratorState state = rng.bitGenerator().state();
        gives("0.9560017096289753", rng.random());
        rng.bitGenerator().restore(state);
        gives("0.9560017096289753", rng.random());
        Map<String, Object> jsonLike = rng.bitGenerator().state().toMap();
        rng.bitGenerator().restore(jsonLike);
        gives("0.20768181007914688", rng.random());
    }

    @Test
    void randomStates() {
        RandomState rs = new RandomState(42);
        gives("0.3745401188473625", rs.rand());
        gives("0.6098612722867289", new RandomState(new long[] {1, 2, 3}).rand());
        gives("0.5118216247002567", new RandomState(new PCG64(1)).rand());
        rs.seed(7);
        gives("[0.07630828937395717, 0.7799187922401146]", rs.rand(2));
        gives("[[0.4384092314408935, 0.7234651778309412], [0.9779895119966027, 0.5384958704104337]]", rs.rand(2, 2));
        gives("[-0.7889230286257386, 0.00206557290594813, -0.0008903858579313628]", rs.randn(3));
        gives("[[0.6792299961209405, 0.8037390361043755], [0.3809411331485384, 0.06593634690590511]]",
            new double[][] {rs.randomSample(2), rs.random(2)});
        gives("6", rs.randint(10));
        gives("[-2, 0, 3, 3]", rs.randint(-5, 5, 4));
        gives("[55, 48, 56, 67]", rs.randint(0, 100, 4, DType.INT8));
        gives("[0, 13]", rs.randint(new long[] {0, 10}, new long[] {5, 15}, DType.INT64));
        gives("[6, 1, 3, 1]", rs.randomIntegers(1, 6, 4));
        gives("[1605353380072712935, 7293506012804174210]", rs.tomaxint(2));
        gives("[[9, 7, 3], [7, 5, 2]]",
            new long[][] {rs.choice(10, 3), rs.choice(10, 3, Choice.WITHOUT_REPLACEMENT)});
        gives("[0, 0, 0, 0]", rs.choice(3, 4, Choice.p(0.5, 0.3, 0.2)));
        gives("[4, 2, 1, 0, 3]", rs.permutation(5));
        gives("1.686005322787338", rs.uniform(2, 1));
        gives("[6.490551387309159, 6.697848821188322]", rs.normal(10, 2, 2));
        gives("[1.8090581230581337, 0.4353755475509133]",
            new double[] {rs.exponential(3), rs.standardExponential()});
        gives("[2.4578682320634697, 0.669737878218186, 2.1912459756657983]",
            new double[] {rs.gamma(2, 1), rs.beta(2, 3), rs.chisquare(4)});
        gives("[[3, 3, 3], [0, 5, 1]]", new long[][] {rs.binomial(10, 0.3, 3), rs.poisson(4, 3)});
        gives("[2, 2, 6]", rs.multinomial(10, new double[] {0.2, 0.3, 0.5}));
        gives("[0.4201284136984212, 0.5798715863015788]", rs.dirichlet(new double[] {1, 2}));
        gives("[1.886515616065737, 3.8026565496190012]", rs.sampleEach(2, i -> new Gamma(i + 1, 1)));
    }

    @Test
    void legacyStates() {
        RandomState rs = new RandomState(42);
        gives("0.4967141530112327", rs.randn());
        LegacyState state = rs.getState();
        gives("1", state.hasGauss() ? 1 : 0);
        gives("-0.13826430117118466", rs.randn());
        rs.setState(state);
        gives("-0.13826430117118466", rs.randn());
        List<Object> old = rs.getState().toTuple();
        gives("4", old.get(2));
        gives("0.7319939418114051", rs.rand());
        rs.setState(old);
        gives("0.7319939418114051", rs.rand());
    }

    @Test
    void globalFunctions() {
        BitGenerator original = RandomState.getGlobalBitGenerator();
        RandomState.setGlobalBitGenerator(new MT19937());
        RandomState.global().seed(42);
        gives("[0.3745401188473625, 0.9507143064099162]", RandomState.global().rand(2));
        gives("7", RandomState.global().randint(10));
        gives("-1.1118801180469204", RandomState.global().normal(0, 1));
        RandomState.setGlobalBitGenerator(new PCG64(1));
        gives("0.5118216247002567", RandomState.global().rand());
        RandomState.global().seed(42);
        gives("-0.33091407603531797", RandomState.global().randn());
        BitGenerator bits = RandomState.getGlobalBitGenerator();
        assertEquals("PCG64", bits.name());
        RandomState.setGlobalBitGenerator(original);
        assertSame(original, RandomState.getGlobalBitGenerator());
    }

    // ------------------------------------------------------------------------------------------- the document itself

    /** One row of a table: Python, Java, and what both give, or nothing for a statement. */
    private record Row(String python, String java, String value) {
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        Path document = ProjectFiles.find("main").resolve("../../docs/migrating-from-numpy.md");
        for (String line : Files.readAllLines(document)) {
            String[] cells = line.split(" ?\\| ?", -1);
            if (cells.length == 5 && cells[1].startsWith("`") && cells[2].startsWith("`")) {
                rows.add(new Row(cells[1].replace("`", ""), cells[2].replace("`", ""), cells[3]));
            }
        }
        assertTrue(rows.size() > 100, () -> rows.size() + " rows");
        return rows;
    }

    /** Every line of the document is one of those above. */
    @Test
    void documentIsThisTest() throws IOException {
        String source = Files.readString(ProjectFiles.find("test/java/io/rivulet/random/MigratingFromNumPyTest.java"))
            .replaceAll("\\s+", " ");
        for (Row row : rows()) {
            String here = row.value.isEmpty() ? row.java : "gives(\"" + row.value + "\", " + row.java + ");";
            assertTrue(source.contains(here), here);
        }
    }

    /** The Python lines give the same. */
    @Test
    void pythonGivesTheSame() throws IOException {
        try (NumPyOracle numpy = NumPyOracle.start()) {
            numpy.run(String.join("\n",
                "import warnings",
                "warnings.simplefilter('ignore')",
                "def shown(x):",
                "    if isinstance(x, np.ndarray):",
                "        x = [str(v) for v in x] if x.dtype == np.float32 else x.tolist()",
                "    if isinstance(x, (list, tuple)):",
                "        return '[' + ', '.join(map(shown, x)) + ']'",
                "    return str(x)"));
            for (Row row : rows()) {
                if (row.value.isEmpty()) {
                    numpy.run(row.python);
                } else {
                    assertEquals(row.value, numpy.text("result = shown((" + row.python + "))"), row.python);
                }
            }
        }
    }

    // ------------------------------------------------------------------------------------------- comparing

    /** Numbers are compared by their values: Java has other rules for where the exponent begins. */
    private static void gives(String expected, Object actual) {
        List<String> wanted = tokens(expected);
        List<String> got = tokens(shown(actual));
        assertEquals(wanted.size(), got.size(), () -> expected + " and " + shown(actual));
        for (int i = 0; i < wanted.size(); i++) {
            if (actual instanceof float[]) {
                assertEquals(Float.parseFloat(wanted.get(i)), Float.parseFloat(got.get(i)));
            } else if (wanted.get(i).contains(".")) {
                assertEquals(Double.parseDouble(wanted.get(i)), Double.parseDouble(got.get(i)));
            } else {
                assertEquals(wanted.get(i), got.get(i));
            }
        }
    }

    private static List<String> tokens(String text) {
        return Arrays.stream(text.split("[\\[\\], ]+")).filter(token -> !token.isEmpty()).toList();
    }

    private static String shown(Object value) {
        return Arrays.deepToString(new Object[] {value});
    }
}
