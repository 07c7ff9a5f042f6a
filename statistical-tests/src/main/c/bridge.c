/*
 * Reads words from standard input and lets a battery of TestU01 test them.
 *
 *   bridge tests BATTERY                    how many numbered tests the battery has
 *   bridge run BATTERY NAME [TEST [BITS]]   the whole battery, or one test of it; 0 is the whole
 *   bridge pattern MODE WORDS               checks that the writer's pattern arrives unharmed
 *
 * TestU01 takes 32 bits at a time: they are read in native byte order, so a writer of 64-bit words on a little-endian
 * machine is seen low half first.
 *
 * Exit codes: 0 the battery ran to its end (whatever the p-values), 1 the pattern is wrong, 3 the input ended early,
 * 64 bad usage. An early end is an error and never a result: whoever produced the words died.
 *
 * TestU01: P. L'Ecuyer and R. Simard, "TestU01: A C library for empirical testing of random number generators", ACM
 * Transactions on Mathematical Software 33 (2007), article 22.
 */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <testu01/bbattery.h>
#include <testu01/swrite.h>
#include <testu01/unif01.h>

enum { WRONG = 1, ENDED_EARLY = 3, USAGE = 64, BLOCK = 16384, MAX_TESTS = 128 };

static uint32_t block[BLOCK];
static size_t block_length;
static size_t block_position;
static uint64_t bytes_before_block;

static uint64_t bytes_consumed(void)
{
    return bytes_before_block + block_position * sizeof block[0];
}

static void ended_early(uint64_t bytes)
{
    fflush(stdout);
    fprintf(stderr, "bridge: the input ended after %" PRIu64 " bytes, before the test did: the producer died\n", bytes);
    exit(ENDED_EARLY);
}

static unsigned int next_word(void)
{
    if (block_position == block_length) {
        bytes_before_block += block_length * sizeof block[0];
        block_position = 0;
        block_length = fread(block, sizeof block[0], BLOCK, stdin);
        if (block_length == 0)
            ended_early(bytes_before_block);
    }
    return block[block_position++];
}

struct battery {
    const char *name;
    int tests;
    double bits; /* taken by default, where the battery asks for a number */
};

static const struct battery batteries[] = {
    { "SmallCrush", 10, 0 },
    { "Crush", 96, 0 },
    { "BigCrush", 106, 0 },
    { "Rabbit", 26, 1073741824.0 },
    { "Alphabit", 9, 1073741824.0 },
};

static int find_battery(const char *name)
{
    int count = sizeof batteries / sizeof batteries[0];
    for (int i = 0; i < count; i++)
        if (strcmp(batteries[i].name, name) == 0)
            return i;
    fprintf(stderr, "bridge: there is no battery %s\n", name);
    exit(USAGE);
}

static int run(int argc, char **argv)
{
    int which = find_battery(argv[2]);
    const struct battery *battery = &batteries[which];
    int test = argc > 4 ? atoi(argv[4]) : 0;
    double bits = argc > 5 ? atof(argv[5]) : battery->bits;
    int repetitions[MAX_TESTS];
    if (test < 0 || test > battery->tests) {
        fprintf(stderr, "bridge: test must be in [0, %d], was %d\n", battery->tests, test);
        return USAGE;
    }
    for (int i = 0; i < MAX_TESTS; i++)
        repetitions[i] = test == 0 || i == test;

    unif01_Gen *gen = unif01_CreateExternGenBits(argv[3], next_word);
    swrite_Host = FALSE;
    switch (which) {
    case 0: bbattery_RepeatSmallCrush(gen, repetitions); break;
    case 1: bbattery_RepeatCrush(gen, repetitions); break;
    case 2: bbattery_RepeatBigCrush(gen, repetitions); break;
    case 3: bbattery_RepeatRabbit(gen, bits, repetitions); break;
    default: bbattery_RepeatAlphabit(gen, bits, 0, 32, repetitions); break;
    }
    unif01_DeleteExternGenBits(gen);

    for (int i = 0; i < bbattery_NTests; i++)
        printf("p-value %d %.17g %s\n", i + 1, bbattery_pVal[i], bbattery_TestNames[i]);
    printf("statistics %d\nbytes %" PRIu64 "\n", bbattery_NTests, bytes_consumed());
    return bbattery_NTests > 0 ? 0 : WRONG;
}

/* The writer's pattern: the first word shows the order of bytes, the others that none is lost or moved. */
static uint64_t pattern_word(uint64_t index)
{
    return UINT64_C(0x0123456789ABCDEF) + index * UINT64_C(0x9E3779B97F4A7C15);
}

static uint64_t reversed(uint64_t word)
{
    uint64_t result = 0;
    for (int i = 0; i < 64; i++, word >>= 1)
        result = result << 1 | (word & 1);
    return result;
}

static void take(void *to, size_t size, uint64_t word)
{
    if (fread(to, size, 1, stdin) != 1)
        ended_early(word * 8);
}

static void expect(uint64_t expected, uint64_t found, uint64_t word)
{
    if (expected != found) {
        fprintf(stderr, "bridge: word %" PRIu64 " should be %016" PRIx64 ", is %016" PRIx64 "\n", word, expected, found);
        exit(WRONG);
    }
}

static void expect32(uint64_t expected, uint64_t word)
{
    uint32_t found;
    take(&found, sizeof found, word);
    expect(expected & 0xFFFFFFFFu, found, word);
}

/* Floats have 24 bits of a 32-bit half, low half first; four of them fill three words. */
static void expect_floats(uint64_t first, uint64_t second, uint64_t word)
{
    uint64_t a = first >> 8 & 0xFFFFFF, b = first >> 40, c = second >> 8 & 0xFFFFFF, d = second >> 40;
    expect32(a << 8 | b >> 16, word);
    expect32(b << 16 | c >> 8, word);
    expect32(c << 24 | d, word);
}

static int pattern(const char *mode, uint64_t words)
{
    for (uint64_t i = 0; i < words; i++) {
        uint64_t word = pattern_word(i);
        if (strcmp(mode, "words64") == 0) {
            uint64_t found;
            take(&found, sizeof found, i);
            expect(word, found, i);
        } else if (strcmp(mode, "low-first") == 0) {
            expect32(word, i);
            expect32(word >> 32, i);
        } else if (strcmp(mode, "high-first") == 0) {
            expect32(word >> 32, i);
            expect32(word, i);
        } else if (strcmp(mode, "low") == 0) {
            expect32(word, i);
        } else if (strcmp(mode, "high") == 0 || strcmp(mode, "double") == 0) {
            expect32(word >> 32, i);
        } else if (strcmp(mode, "reversed") == 0) {
            expect32(reversed(word) >> 32, i);
            expect32(reversed(word), i);
        } else if (strcmp(mode, "float") == 0) {
            expect_floats(word, pattern_word(i + 1), i);
            i++;
        } else {
            fprintf(stderr, "bridge: there is no mode %s\n", mode);
            return USAGE;
        }
    }
    printf("%s: %" PRIu64 " words as written\n", mode, words);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "tests") == 0) {
        printf("%d\n", batteries[find_battery(argv[2])].tests);
        return 0;
    }
    if (argc >= 4 && argc <= 6 && strcmp(argv[1], "run") == 0)
        return run(argc, argv);
    if (argc == 4 && strcmp(argv[1], "pattern") == 0)
        return pattern(argv[2], strtoull(argv[3], NULL, 10));
    fprintf(stderr, "usage: bridge tests BATTERY | run BATTERY NAME [TEST [BITS]] | pattern MODE WORDS\n");
    return USAGE;
}
