package io.lookahead.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Target;
import io.lookahead.scan.ProjectScanner;
import io.lookahead.scan.clock.ClockKnowledge;
import io.lookahead.scan.clock.ClockTable;
import io.lookahead.text.MemoryTree;
import io.lookahead.text.SourceTree;
import io.lookahead.text.UnifiedDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is offered to change what counts time in blocks, on the sample with things added. */
class ClockChangesTest {

    private static final Path HOME = Path.of(System.getProperty("lookahead.home", "."));
    private static final String RUNTIME = "runtime/src/lib.rs";

    private ClockKnowledge clocks;
    private final SortedMap<String, String> files = new TreeMap<>();

    @BeforeEach
    void readSample() throws IOException {
        Path table = HOME.resolve("rules/clocks/pallets.yaml");
        clocks = Objects.requireNonNull(
                ClockTable.read(table.toString(), Files.readAllBytes(table)).knowledge());
        Path root = HOME.resolve("src/main/sample");
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
    }

    private void replace(String text, String by) {
        replace(RUNTIME, text, by);
    }

    private void replace(String file, String text, String by) {
        assertThat(files.get(file)).contains(text);
        files.put(file, files.get(file).replace(text, by));
    }

    private ClockChanges.Result changes(Map<String, String> answers) {
        SourceTree tree = MemoryTree.of(files);
        Target target = new ProjectScanner(tree, clocks).scan().targets().get(0);
        return ClockChanges.of(tree, clocks, target, answers);
    }

    private static String text(ClockChanges.Result result) {
        return result.diffs().stream().map(UnifiedDiff::render).collect(Collectors.joining());
    }

    @Test
    void aPlainNumberIsRewrittenInUnitsOfTime() {
        replace("pub const MaxStay: BlockNumber = 14 * DAYS;", "pub const MaxStay: BlockNumber = 100_800;");

        ClockChanges.Result result = changes(Map.of());

        assertThat(result.made()).anyMatch(line -> line.contains("100_800 becomes 14 * DAYS"));
        assertThat(text(result))
                .contains("-\tpub const MaxStay: BlockNumber = 100_800;")
                .contains("+\tpub const MaxStay: BlockNumber = 14 * DAYS;");
    }

    @Test
    void aGenericArgumentGetsBraces() {
        replace("type MaxStay = MaxStay;", "type MaxStay = ConstU32<100_800>;");

        assertThat(text(changes(Map.of()))).contains("+\ttype MaxStay = ConstU32<{ 14 * DAYS }>;");
    }

    @Test
    void aNumberThatIsNoWholeNumberOfMinutesIsLeft() {
        replace("pub const MaxStay: BlockNumber = 14 * DAYS;", "pub const MaxStay: BlockNumber = 100_801;");

        ClockChanges.Result result = changes(Map.of());

        assertThat(text(result)).doesNotContain("MaxStay: BlockNumber");
        assertThat(result.left()).anyMatch(line -> line.startsWith("pallet_berths.MaxStay: make it 201602"));
    }

    @Test
    void aNumberWhereNoUnitsAreKnownIsLeft() {
        assertThat(changes(Map.of()).left()).anyMatch(line -> line.startsWith("pallet_berths.GRACE_BLOCKS: "));
    }

    @Test
    void aMigrationIsDraftedBesideThePalletAndNoModuleNamesIt() {
        ClockChanges.Result result = changes(Map.of());

        assertThat(result.diffs()).singleElement().satisfies(diff -> {
            assertThat(diff.added()).isTrue();
            assertThat(diff.file()).isEqualTo("pallets/berths/src/block_time_migration.rs");
        });
        assertThat(text(result))
                .contains("REVIEW NEEDED")
                .contains("multi-block migration")
                .contains("value.arrive_by = ahead(now, value.arrive_by);")
                .contains("LapsesAt::<T>::insert(ahead(now, key1), key2, value);")
                .contains("fn a_block_of_the_past_stays()");
    }

    @Test
    void whatWasAnsweredOtherwiseIsNotDrafted() {
        ClockChanges.Result result =
                changes(Map.of("clock.pallet_berths.Bookings", "empty", "clock.pallet_berths.LapsesAt", "accept"));

        assertThat(text(result))
                .doesNotContain("Bookings")
                .doesNotContain("LapsesAt")
                .contains("SweepFrom");
    }

    @Test
    void aPalletWithNothingStoredIsMovedToTheRelayClock() {
        String config = """
                impl pallet_vesting::Config for Runtime {
                	type BlockNumberProvider = System;
                }

                impl pallet_berths::Config for Runtime {""";
        replace("impl pallet_berths::Config for Runtime {", config);
        replace(
                "runtime/Cargo.toml",
                "pallet-session = {",
                "pallet-vesting = { version = \"=33.0.0\", default-features = false }\npallet-session = {");

        assertThat(text(changes(Map.of()))).doesNotContain("RelaychainDataProvider");
        ClockChanges.Result result = changes(Map.of("clock.pallet_vesting.Vesting", "empty"));
        assertThat(result.made())
                .anyMatch(line ->
                        line.startsWith("pallet_vesting.Vesting") && line.contains("counts blocks of the relay chain"));
        assertThat(text(result))
                .contains("-\ttype BlockNumberProvider = System;")
                .containsPattern("\\+\ttype BlockNumberProvider = .*RelaychainDataProvider<Runtime>;");
    }
}
