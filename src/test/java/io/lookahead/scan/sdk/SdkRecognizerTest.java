package io.lookahead.scan.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.cargo.CargoProject;
import io.lookahead.facts.SdkFact;
import io.lookahead.text.MemoryTree;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdkRecognizerTest {

    private static final String GIT = "git+https://github.com/paritytech/polkadot-sdk";

    @ParameterizedTest
    @CsvSource({
        "0.7.0, registry+https://github.com/rust-lang/crates.io-index, v1.6.0",
        "0.17.1, registry+https://github.com/rust-lang/crates.io-index, stable2409",
        "0.7.0, " + GIT + "?branch=release-polkadot-v1.9.0#0123456789abcdef, v1.9.0",
        "0.7.0, " + GIT + "?tag=polkadot-stable2409-5#0123456789abcdef, stable2409-5",
        "0.1.0, " + GIT + "?branch=release-crates-io-v1.3.0#0123456789abcdef, v1.3.0",
        "0.1.0, git+https://github.com/someone/cumulus?branch=polkadot-v0.9.43#0123456789abcdef, v0.9.43",
        "0.7.0, git+https://github.com/fork/sdk?branch=peaq-polkadot-v1.7.2#0123456789abcdef, v1.7.2",
        "0.21.0, git+https://github.com/fork/sdk?branch=polkadot-stable2506-11-patch#0123456789abcdef, stable2506-11",
        "0.7.0, git+https://github.com/fork/sdk?branch=feature%2Fstable2409-own#0123456789abcdef, stable2409",
        "0.7.0, " + GIT + "?tag=polkadot-v1.16.0#0123456789abcdef, stable2409",
        "0.7.0, " + GIT + "?rev=1530a882#1530a88264aabbccdd, stable2503-7",
        "0.18.0, " + GIT + "?branch=develop#0123456789abcdef, stable2412-1",
        "0.18.1, '', stable2412-1",
    })
    void readsTheLock(String version, String source, String release) {
        SdkFact fact = recognize("0.1", version, source);

        assertThat(fact.release()).hasToString(release);
        assertThat(fact.source()).startsWith("Cargo.lock cumulus-pallet-parachain-system");
        assertThat(fact.at()).hasToString("Cargo.lock:2");
    }

    @ParameterizedTest
    @CsvSource({
        "0.7.0, " + GIT + "?branch=develop#0123456789abcdef",
        "0.1.0, git+https://github.com/fork/sdk?branch=our-chain-v3.2.0#0123456789abcdef",
        "0.99.0, registry+https://github.com/rust-lang/crates.io-index",
        "0.1.0, ''",
    })
    void saysNothingWhereNothingTells(String version, String source) {
        SdkFact fact = recognize("0.1", version, source);

        assertThat(fact.release()).isNull();
        assertThat(fact.source()).contains(version);
    }

    @Test
    void ofSeveralLockedVersionsTheManifestChooses() {
        Map<String, String> files = new HashMap<>();
        files.put("Cargo.toml", manifest("cumulus-pallet-parachain-system = '0.17'"));
        files.put(
                "Cargo.lock",
                locked("0.17.1", "registry+https://github.com/rust-lang/crates.io-index")
                        + locked("0.21.0", GIT + "?tag=polkadot-stable2506#0123456789abcdef"));

        assertThat(recognize(files).release()).hasToString("stable2409");
    }

    @ParameterizedTest
    @CsvSource({
        "'{ git = \"https://example.org/sdk\", branch = \"release-polkadot-v1.7.1\" }', v1.7.1",
        "'\"0.12.0\"', v1.11.0",
        "'{ version = \"=0.16.1\", default-features = false }', stable2407",
        "'{ git = \"https://example.org/sdk\", rev = \"2fe3145ab9\" }', v1.7.0",
    })
    void withoutALockTheManifestTells(String dependency, String release) {
        SdkFact fact = recognize(
                Map.of("Cargo.toml", manifest("cumulus-pallet-parachain-system = " + dependency.replace('\'', '"'))));

        assertThat(fact.release()).hasToString(release);
        assertThat(fact.at()).hasToString("Cargo.toml:5");
    }

    private static SdkFact recognize(String wanted, String version, String source) {
        return recognize(Map.of(
                "Cargo.toml",
                manifest("cumulus-pallet-parachain-system = '" + wanted + "'"),
                "Cargo.lock",
                locked(version, source)));
    }

    private static SdkFact recognize(Map<String, String> files) {
        CargoProject project = CargoProject.discover(MemoryTree.of(files));
        return new SdkRecognizer(project).recognize(project.at("Cargo.toml").orElseThrow());
    }

    private static String manifest(String dependency) {
        return "[package]\nname = 'runtime'\n\n[dependencies]\n" + dependency + "\n";
    }

    private static String locked(String version, String source) {
        String line = source.isEmpty() ? "" : "source = \"" + source + "\"\n";
        return "[[package]]\nname = \"cumulus-pallet-parachain-system\"\nversion = \"" + version + "\"\n" + line;
    }
}
