package io.lookahead.scan.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ScanReport;
import io.lookahead.scan.ProjectScanner;
import io.lookahead.text.MemoryTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small chain with a block every 12 s, to which a test adds what it is about. */
final class Chain {

    static final Path TABLE = Path.of(System.getProperty("lookahead.home", "."), "rules/clocks/pallets.yaml");
    static final Path ADVICE = Path.of(System.getProperty("lookahead.home", "."), "rules/clocks/advice.yaml");

    private final SortedMap<String, String> files = new TreeMap<>();
    private String release = "v1.11.0";
    private String time = """
            pub const MILLISECS_PER_BLOCK: u64 = 12000;
            pub const SLOT_DURATION: u64 = MILLISECS_PER_BLOCK;
            pub const MINUTES: BlockNumber = 60_000 / (MILLISECS_PER_BLOCK as BlockNumber);
            pub const HOURS: BlockNumber = MINUTES * 60;
            pub const DAYS: BlockNumber = HOURS * 24;
            """;
    private String runtime = "";
    private String config = "";

    static ClockKnowledge table() {
        ClockTable.Read read = ClockTable.read(TABLE.toString(), bytes(TABLE), advice());
        assertThat(read.problems()).isEmpty();
        return Optional.ofNullable(read.knowledge()).orElseThrow();
    }

    static ClockAdvice advice() {
        AdviceTable.Read read = AdviceTable.read(ADVICE.toString(), bytes(ADVICE));
        assertThat(read.problems()).isEmpty();
        return Optional.ofNullable(read.advice()).orElseThrow();
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Chain release(String name) {
        release = name;
        return this;
    }

    /** Other constants of time than the template's. */
    Chain time(String items) {
        time = items;
        return this;
    }

    /** Items of the runtime's root. */
    Chain runtime(String items) {
        runtime += items;
        return this;
    }

    /** Items of the pallet that is part of the project, inside {@code #[frame_support::pallet] mod pallet}. */
    Chain pallet(String items) {
        files.put("pallets/buoys/Cargo.toml", """
                [package]
                name = "pallet-buoys"
                edition = "2021"

                [dependencies]
                frame-support = { git = "https://example.org/sdk", branch = "release-polkadot-v1.11.0" }
                frame-system = { git = "https://example.org/sdk", branch = "release-polkadot-v1.11.0" }
                """);
        files.put("pallets/buoys/src/lib.rs", """
                pub use pallet::*;

                #[frame_support::pallet]
                pub mod pallet {
                    use frame_support::pallet_prelude::*;
                    use frame_system::pallet_prelude::*;
                """ + items + "}\n");
        return this;
    }

    /** What the runtime gives to the pallet of the project. */
    Chain config(String items) {
        config = "impl pallet_buoys::Config for Runtime {\n" + items + "}\n";
        return this;
    }

    Chain file(String path, String text) {
        files.put(path, text);
        return this;
    }

    ScanReport scan() {
        boolean own = files.containsKey("pallets/buoys/Cargo.toml");
        files.put("Cargo.toml", "[workspace]\nmembers = [\"runtime\", \"pallets/*\"]\nresolver = \"2\"\n");
        StringBuilder manifest =
                new StringBuilder("[package]\nname = \"quay-runtime\"\nedition = \"2021\"\n\n[dependencies]\n");
        for (String crate : List.of(
                "cumulus-pallet-parachain-system",
                "cumulus-pallet-aura-ext",
                "frame-support",
                "frame-system",
                "pallet-vesting",
                "pallet-session",
                "pallet-scheduler",
                "pallet-treasury",
                "pallet-referenda",
                "pallet-transaction-payment",
                "parachains-common")) {
            manifest.append(crate)
                    .append(" = { git = \"https://example.org/sdk\", ")
                    .append(
                            release.startsWith("v")
                                    ? "branch = \"release-polkadot-" + release + "\" }\n"
                                    : "tag = \"polkadot-" + release + "\" }\n");
        }
        if (own) {
            manifest.append("pallet-buoys = { path = \"../pallets/buoys\" }\n");
        }
        files.put("runtime/Cargo.toml", manifest.toString());
        files.put(
                "runtime/src/lib.rs",
                "pub type BlockNumber = u32;\n" + time + runtime + config
                        + "cumulus_pallet_parachain_system::register_validate_block! { Runtime = Runtime,"
                        + " BlockExecutor = cumulus_pallet_aura_ext::BlockExecutor::<Runtime, Executive> }\n");
        return new ProjectScanner(MemoryTree.of(files), table()).scan();
    }

    List<ClockFinding> findings() {
        ScanReport report = scan();
        assertThat(report.targets()).hasSize(1);
        return report.clock();
    }

    /** The finding of that id. */
    ClockFinding finding(String id) {
        List<ClockFinding> findings = findings();
        assertThat(findings).extracting(ClockFinding::id).contains(id);
        return findings.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    List<String> ids() {
        return findings().stream().map(ClockFinding::id).toList();
    }
}
