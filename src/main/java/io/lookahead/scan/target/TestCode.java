package io.lookahead.scan.target;

import io.lookahead.cargo.CargoPackage;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Tells packages that exist for tests alone, by the words of their name and folder: cargo has no other mark for them.
 */
final class TestCode {

    private static final Set<String> WORDS = Set.of(
            "test",
            "tests",
            "testing",
            "testsuite",
            "testbed",
            "mock",
            "mocks",
            "mocked",
            "penpal",
            "emulated",
            "emulator",
            "simulator",
            "fuzz",
            "fuzzer",
            "fuzzing");

    private TestCode() {}

    static boolean is(CargoPackage member) {
        StringTokenizer parts = new StringTokenizer(member.directory() + "/" + member.name(), "/_-");
        while (parts.hasMoreTokens()) {
            if (WORDS.contains(parts.nextToken())) {
                return true;
            }
        }
        return false;
    }
}
