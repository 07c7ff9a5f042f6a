package io.rivulet.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rivulet.random.distribution.Binomial;
import io.rivulet.random.testing.LittleEndian;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * FROZEN. The numbers and SHA-256 values that NumPy itself publishes for RandomState: in its tests
 * (numpy/random/tests/test_randomstate.py, test_randomstate_regression.py, test_generator_mt19937.py of NumPy 2.4.6,
 * BSD licence) and in its documentation. No change to this test is ever accepted.
 */
class FrozenNumPyPublishedTest {

    private static final long SEED = 1234567890;

    // ------------------------------------------------------------------------------------------- digests

    /** {@code test_integer_repeat}: a million draws each. */
    @Test
    void integerRepeat() {
        int n = 1_000_000;
        RandomState rs = new RandomState(0);
        Map<String, Supplier<Object>> draws = new LinkedHashMap<>();
        draws.put("8626dd9d052cb608e93d8868de0a7b347258b199493871a1dc56e2a26cacb112", () -> rs.binomial(100, 0.6, n));
        draws.put("8edd53d272e49c4fc8fbbe6c7d08d563d62e482921f3131d0a0e068af30f0db9", () -> rs.geometric(0.5, n));
        draws.put("83496cc4281c77b786c9b7ad88b74d42e01603a55c60577ebab81c3ba8d45657",
            () -> rs.hypergeometric(20, 20, 10, n));
        draws.put("65878a38747c176bc00e930ebafebb69d4e1e16cd3a704e264ea8f5e24f548db", () -> rs.logseries(0.5, n));
        draws.put("7a984ae6dca26fd25374479e118b22f55db0aedccd5a0f2584ceada33db98605",
            () -> rs.multinomial(20, sixths(), n));
        draws.put("d636d968e6a24ae92ab52fe11c46ac45b0897e98714426764e820a7d77602a61",
            () -> rs.negativeBinomial(100, 0.5, n));
        draws.put("956552176f77e7c9cb20d0118fc9cf690be488d790ed4b4c4747b965e61b0bb4", () -> rs.poisson(10, n));
        draws.put("f84ba7feffda41e606e20b28dfc0f1ea9964a74574513d4a4cbc98433a8bfa45", () -> rs.zipf(2, n));
        draws.forEach((digest, draw) -> {
            rs.seed(123456789);
            assertEquals(digest, LittleEndian.sha256(draw.get()));
        });
    }

    private static double[] sixths() {
        double[] sixths = new double[6];
        Arrays.fill(sixths, 1 / 6.0);
        return sixths;
    }

    /** {@code TestRandint.test_repeatability}: all nine types. */
    @Test
    void randint() {
        Map<String, String> digests = Map.of(
            "bool", "509aea74d792fb931784c4b0135392c65aec64beee12b0cc167548a2c3d31e71",
            "int16", "7b07f1a920e46f6d0fe02314155a2330bcfd7635e708da50e536c5ebb631a7d4",
            "int32", "e577bfed6c935de944424667e3da285012e741892dcb7051a8f1ce68ab05c92f",
            "int64", "0fbead0b06759df2cfb55e43148822d4a1ff953c7eb19a5b08445a63bb64fa9e",
            "int8", "001aac3a5acb935a9b186cbe14a1ca064b8bb2dd0b045d48abeacf74d0203404",
            "uint16", "7b07f1a920e46f6d0fe02314155a2330bcfd7635e708da50e536c5ebb631a7d4",
            "uint32", "e577bfed6c935de944424667e3da285012e741892dcb7051a8f1ce68ab05c92f",
            "uint64", "0fbead0b06759df2cfb55e43148822d4a1ff953c7eb19a5b08445a63bb64fa9e",
            "uint8", "001aac3a5acb935a9b186cbe14a1ca064b8bb2dd0b045d48abeacf74d0203404");
        for (DType<?> dtype : DType.values()) {
            RandomState rs = new RandomState(1234);
            Object values = rs.randint(0, dtype == DType.BOOL ? 2 : 6, 1000, dtype);
            assertEquals(digests.get(dtype.toString()), LittleEndian.sha256(values), dtype::toString);
        }
    }

    /** {@code test_jumped}. */
    @Test
    void jumped() {
        jumped(new MT19937(0), 10, 9,
            "bb1636883c2707b51c5b7fc26c6927af4430f2e0785a8c7bc886337f919f9edf",
            598, "ff682ac12bb140f2d72fba8d3506cf4e46817a0db27aae1683867629031d8d55");
        jumped(new MT19937(384908324), 312, 311,
            "16b791a1e04886ccbbb4d448d6ff791267dc458ae599475d08d5cced29d11614",
            276, "a0110a2cf23b56be0feaed8f787a7fc84bef0cb5623003d75b26bdfa1c18002c");
        jumped(new MT19937(SeedSequence.of(new long[] {839438204, 980239840, 859048019, 821})), 511, 510,
            "d306cf01314d51bd37892d874308200951a35265ede54d200f1e065004c3e9ea",
            475, "0e00ab449f01a5195a83b4aee0dfbc2ce8d46466a640b92e33977d2e42f777f8");
    }

    private static void jumped(
        MT19937 twister, int steps, long position, String key, long positionThere, String keyThere) {
        twister.randomRaw(steps);
        assertKey(position, key, new RandomState(twister));
        assertKey(positionThere, keyThere, new RandomState(twister.jumped()));
    }

    private static void assertKey(long position, String digest, RandomState rs) {
        List<Object> tuple = rs.getState().toTuple();
        int[] key = ((List<?>) tuple.get(1)).stream().mapToInt(word -> ((Number) word).intValue()).toArray();
        assertEquals(digest, LittleEndian.sha256(key));
        assertEquals(position, tuple.get(2));
    }

    // ------------------------------------------------------------------------------------------- numbers

    private static void near(int decimals, Function<RandomState, double[]> draw, double... published) {
        assertArrayEquals(published, draw.apply(new RandomState(SEED)), 1.5 * Math.pow(10, -decimals));
    }

    private static void equal(Function<RandomState, long[]> draw, long... published) {
        assertArrayEquals(published, draw.apply(new RandomState(SEED)));
    }

    /** {@code TestRandomDist}, as precisely as NumPy compares. */
    @Test
    void reals() {
        near(15, rs -> rs.randn(6),
            1.34016345771863121, 1.73759122771936081, 1.498988344300628, -0.2286433324536169, 2.031033998682787,
            2.17032494605655257);
        near(15, rs -> rs.randomSample(6),
            0.61879477158567997, 0.59162362775974664, 0.88868358904449662, 0.89165480011560816, 0.4575674820298663,
            0.7781880808593471);
        near(15, rs -> rs.beta(.1, .9, 6),
            1.45341850513746058e-02, 5.31297615662868145e-04, 1.85366619058432324e-06, 4.19214516800110563e-03,
            1.58405155108498093e-04, 1.26252891949397652e-04);
        near(13, rs -> rs.chisquare(50, 6),
            63.87858175501090585, 68.68407748911370447, 65.77116116901505904, 47.09686762438974483,
            72.3828403199695174, 74.18408615260374006);
        near(15, rs -> rs.exponential(1.1234, 6),
            1.08342649775011624, 1.00607889924557314, 2.46628830085216721, 2.49668106809923884, 0.68717433461363442,
            1.69175666993575979);
        near(15, rs -> rs.f(12, 77, 6),
            1.21975394418575878, 1.75135759791559775, 1.44803115017146489, 1.22108959480396262, 1.02176975757740629,
            1.34431827623300415);
        near(14, rs -> rs.gamma(5, 3, 6),
            24.60509188649287182, 28.54993563207210627, 26.13476110204064184, 12.56988482927716078,
            31.71863275789960568, 33.30143302795922011);
        near(15, rs -> rs.gumbel(.123456789, 2, 6),
            0.19591898743416816, 0.34405539668096674, -1.4492522252274278, -1.47374816298446865,
            1.10651090478803416, -0.69535848626236174);
        near(15, rs -> rs.laplace(.123456789, 2, 6),
            0.66599721112760157, 0.52829452552221945, 3.12791959514407125, 3.18202813572992005,
            -0.05391065675859356, 1.74901336242837324);
        near(15, rs -> rs.logistic(.123456789, 2, 6),
            1.09232835305011444, 0.8648196662399954, 4.27818590694950185, 4.33897006346929714, -0.21682183359214885,
            2.63373365386060332);
        near(13, rs -> rs.lognormal(.123456789, 2, 6),
            16.50698631688883822, 36.54846706092654784, 22.67886599981281748, 0.71617561058995771,
            65.72798501792723869, 86.84341601437161273);
        near(14, rs -> rs.noncentralF(5, 2, 1, 6),
            1.40598099674926669, 0.34207973179285761, 3.57715069265772545, 7.92632662577829805, 0.43741599463544162,
            1.1774208752428319);
        near(15, rs -> rs.normal(.123456789, 2, 6),
            2.80378370443726244, 3.59863924443872163, 3.121433477601256, -0.33382987590723379, 4.18552478636557357,
            4.46410668111310471);
        near(15, rs -> rs.power(.123456789, 6),
            0.02048932883240791, 0.01424192241128213, 0.38446073748535298, 0.39499689943484395, 0.00177699707563439,
            0.13115505880863756);
        near(14, rs -> rs.rayleigh(10, 6),
            13.8882496494248393, 13.383318339044731, 20.95413364294492098, 21.08285015800712614,
            11.06066537006854311, 17.35468505778271009);
        near(15, rs -> rs.standardCauchy(6),
            0.77127660196445336, -6.55601161955910605, 0.93582023391158309, -2.07479293013759447,
            -4.74601644297011926, 0.18338989290760804);
        near(15, rs -> rs.standardExponential(6),
            0.96441739162374596, 0.89556604882105506, 2.1953785836319808, 2.22243285392490542, 0.6116915921431676,
            1.50592546727413201);
        near(14, rs -> rs.standardGamma(3, 6),
            5.50841531318455058, 6.62953470301903103, 5.93988484943779227, 2.31044849402133989, 7.54838614231317084,
            8.012756093271868);
        near(15, rs -> rs.standardT(10, 6),
            0.97140611862659965, -0.08830486548450577, 1.36311143689505321, -0.55317463909867071,
            -0.18473749069684214, 0.61181537341755321);
        near(14, rs -> rs.triangular(5.12, 10.23, 20.34, 6),
            12.68117178949215784, 12.4129206149193152, 16.20131377335158263, 16.25692138747600524,
            11.20400690911820263, 14.4978144835829923);
        near(15, rs -> rs.uniform(1.23, 10.54, 6),
            6.99097932346268003, 6.73801597444323974, 9.50364421400426274, 9.53130618907631089, 5.48995325769805476,
            8.47493103280052118);
        near(15, rs -> rs.vonmises(1.23, 1.54, 6),
            2.28567572673902042, 2.89163838442285037, 0.38198375564286025, 2.57638023113890746, 1.19153771588353052,
            1.83509849681825354);
        near(14, rs -> rs.wald(1.23, 1.54, 6),
            3.82935265715889983, 5.13125249184285526, 0.35045403618358717, 1.50832396872003538, 0.24124319895843183,
            0.22031101461955038);
        near(15, rs -> rs.weibull(1.23, 6),
            0.97097342648766727, 0.91422896443565516, 1.89517770034962929, 1.91414357960479564, 0.67057783752390987,
            1.39494046635066793);
    }

    /** {@code TestRandomDist}. */
    @Test
    void integers() {
        equal(rs -> rs.randint(-99, 99, 6), 31, 3, -52, 41, -48, -66);
        equal(rs -> rs.randomIntegers(-99, 98, 6), 31, 3, -52, 41, -48, -66);
        equal(rs -> rs.binomial(100, .456, 6), 37, 43, 42, 48, 46, 45);
        equal(rs -> rs.geometric(.123456789, 6), 8, 7, 17, 17, 5, 12);
        equal(rs -> rs.hypergeometric(10, 5, 14, 6), 10, 10, 10, 10, 9, 9);
        equal(rs -> rs.logseries(.923456789, 6), 2, 2, 6, 17, 3, 6);
        equal(rs -> rs.negativeBinomial(100, .12345, 6), 848, 841, 892, 611, 779, 647);
        equal(rs -> rs.poisson(.123456789, 6), 0, 0, 1, 0, 0, 0);
        equal(rs -> rs.zipf(1.23, 6), 66, 29, 1, 1, 3, 13);
        equal(rs -> rs.tomaxint(6), 5707374374421908479L, 5456764827585442327L, 8196659375100692377L,
            8224063923314595285L, 4220315081820346526L, 7177518203184491332L);
        equal(rs -> rs.choice(4, 4), 2, 3, 2, 3);
        equal(rs -> rs.choice(4, 4, Choice.p(0.4, 0.4, 0.1, 0.1)), 1, 1, 2, 2);
        equal(rs -> rs.choice(4, 3, Choice.WITHOUT_REPLACEMENT), 0, 1, 3);
        equal(rs -> rs.choice(4, 3, Choice.WITHOUT_REPLACEMENT, Choice.p(0.1, 0.3, 0.5, 0.1)), 2, 3, 1);
        equal(rs -> rs.permutation(10), 9, 0, 8, 5, 1, 3, 4, 7, 6, 2);
        equal(rs -> rs.permutation(new long[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 0}), 0, 1, 9, 6, 2, 4, 5, 8, 7, 3);
    }

    @Test
    void sequencesAndVectors() {
        assertArrayEquals(new String[] {"c", "d", "c", "d"},
            new RandomState(SEED).choice(new String[] {"a", "b", "c", "d"}, 4));
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 0));
        new RandomState(SEED).shuffle(list);
        assertEquals(List.of(0, 1, 9, 6, 2, 4, 5, 8, 7, 3), list);
        assertArrayEquals(new byte[] {(byte) 0x82, 'U', 'i', (byte) 0x9e, (byte) 0xff, (byte) 0x97, '+', 'W', 'f',
            (byte) 0xa5}, new RandomState(SEED).bytes(10));
        assertArrayEquals(new long[][] {{4, 3, 5, 4, 2, 2}, {5, 2, 8, 2, 2, 1}, {3, 4, 3, 6, 0, 4}, {2, 1, 4, 3, 6, 4},
            {4, 4, 2, 5, 2, 3}, {4, 3, 4, 2, 3, 4}}, new RandomState(SEED).multinomial(20, sixths(), 6));
        double[] alpha = {51.72840233779265162, 39.74494232180943953};
        double[][] dirichlet = new RandomState(SEED).dirichlet(alpha, 6);
        double[] first = {0.54539444573611562, 0.62345816822039413, 0.55206000085785778, 0.58964023305154301,
            0.59266909280647828, 0.56974431743975207};
        assertArrayEquals(first, Arrays.stream(dirichlet).mapToDouble(row -> row[0]).toArray(), 1.5e-15);
        double[][] normal = new RandomState(SEED).multivariateNormal(
            new double[] {.123456789, 10}, new double[][] {{1, 0}, {0, 1}}, 3);
        assertArrayEquals(new double[] {1.463620246718631, 11.73759122771936}, normal[0], 1.5e-14);
        assertArrayEquals(new double[] {1.622445133300628, 9.771356667546383}, normal[1], 1.5e-14);
        assertArrayEquals(new double[] {2.154490787682787, 12.170324946056553}, normal[2], 1.5e-14);
    }

    /** {@code TestSeed}, and {@code TestRegression} of test_randomstate_regression.py. */
    @Test
    void seedsAndRegressions() {
        assertEquals(684, new RandomState(0).randint(1000));
        assertEquals(419, new RandomState(4294967295L).randint(1000));
        assertEquals(468, new RandomState(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}).randint(1000));
        assertEquals(973, new RandomState(new long[] {0}).randint(1000));
        assertEquals(265, new RandomState(new long[] {4294967295L}).randint(1000));
        double[] tenths = new double[10];
        Arrays.fill(tenths, 1 / 10.0);
        assertArrayEquals(new long[] {0, 8, 7, 2, 1, 9, 4, 7, 0, 3},
            new RandomState(4321).choice(10, 10, Choice.p(tenths)));
        assertArrayEquals(new long[] {2357136044L, 2546248239L, 3071714933L, 3626093760L, 2588848963L, 3684848379L,
            2340255427L, 3638918503L, 1819583497L, 2678185683L}, new RandomState(0).randint(0, 1L << 32, 10));
        RandomState rs = new RandomState(8675309);
        assertArrayEquals(new long[10], rs.binomial(0, 0.25, 10));
        assertArrayEquals(new long[] {3, 4, 2, 3, 3, 1, 5, 3, 1, 3}, rs.binomial(10, 0.25, 10));
        RandomState zeros = new RandomState(12345);
        double[] p = {0, 0.25, 0.5, 0.75, 1};
        assertArrayEquals(new long[] {0, 0, 0, 1, 1},
            zeros.sampleEachLong(5, i -> new Binomial(1, p[i])));
    }

    /** {@code test_repeatability_32bit_boundary_broadcasting}, its first block. */
    @Test
    void boundsOfTheirOwn() {
        long[] low = {-1, -1, -1, 0, 0, 0, 1, 1, 1};
        long top = 1L << 32;
        long[] high = {top - 1, top, top + 1, top - 1, top, top + 1, top - 1, top, top + 1};
        assertArrayEquals(new long[] {3992670689L, 2438360420L, 2557845020L, 4107320065L, 4142558326L, 3216529513L,
            1605979228L, 2807061240L, 665605495L}, new RandomState(12345).randint(low, high, DType.INT64));
    }

    // ------------------------------------------------------------------------------------------- documentation

    /** The example of {@code ndarray.item}. */
    @Test
    void documentationOfItem() {
        RandomState rs = new RandomState();
        rs.seed(123);
        assertArrayEquals(new long[] {2, 2, 6, 1, 3, 6, 1, 0, 1}, rs.randint(0, 9, 9));
    }

    /** "Legacy random generation", the example of a bit generator that takes over RandomState's state. */
    @Test
    void documentationOfLegacyGeneration() {
        RandomState rs = new RandomState(12345);
        MT19937 twister = new MT19937();
        twister.restore(rs.getState().bitGenerator());
        RandomState rs2 = new RandomState(twister);
        assertEquals(rs.standardNormal(), rs2.standardNormal());
        assertEquals(rs.random(), rs2.random());
        assertEquals(rs.standardExponential(), rs2.standardExponential());
    }
}
