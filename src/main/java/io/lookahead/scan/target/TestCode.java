package io.lookahead.scan.target;

import io.lookahead.cargo.CargoPackage;
import java.util.Set;

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
        for (String part : (member.directory() + "/" + member.name()).split("[/_-]")) {
            if (WORDS.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
