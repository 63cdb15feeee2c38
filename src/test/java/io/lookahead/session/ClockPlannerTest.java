package io.lookahead.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Conclusion.EndState;
import io.lookahead.facts.Conclusion.TimeChange;
import io.lookahead.facts.Target;
import io.lookahead.scan.ProjectScanner;
import io.lookahead.scan.clock.ClockKnowledge;
import io.lookahead.text.MemoryTree;
import io.lookahead.text.SourceTree;
import io.lookahead.text.UnifiedDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is offered to change what counts time in blocks, on the sample with things added. */
class ClockPlannerTest {

    private static final Path HOME = Path.of(System.getProperty("lookahead.home", "."));
    private static final String RUNTIME = "runtime/src/lib.rs";

    private static final List<EndState> END_STATES = List.of(
            new EndState("shorter-slots", TimeChange.BLOCK_TIME_AND_SLOTS, "", "a rule"),
            new EndState("higher-velocity", TimeChange.NOTHING, "", "a rule"));

    private ClockKnowledge clocks;
    private final SortedMap<String, String> files = new TreeMap<>();

    @BeforeEach
    void readSample() throws IOException {
        clocks = ClockTables.loading(HOME).get();
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

    /** What can be done about each task, by its name, without one seeing what the others change. */
    private Map<String, StepChange> changes(Map<String, String> answers) {
        SourceTree tree = MemoryTree.of(files);
        Target target = new ProjectScanner(tree, clocks).scan().targets().get(0);
        ClockPlanner planner = new ClockPlanner(clocks, END_STATES, new StructuralEditBench());
        Map<String, StepChange> changes = new TreeMap<>();
        ClockTasks.of(target, tree, clocks)
                .forEach(task -> changes.put(task.id(), planner.plan(task, target, tree, answers)));
        return changes;
    }

    private static StepChange.Way way(@Nullable StepChange change) {
        assertThat(change).isInstanceOf(StepChange.Offered.class);
        return ((StepChange.Offered) Objects.requireNonNull(change)).ways().get(0);
    }

    private static String text(@Nullable StepChange change) {
        return way(change).diff().stream().map(UnifiedDiff::render).collect(Collectors.joining());
    }

    private static String why(@Nullable StepChange change) {
        assertThat(change).isInstanceOf(StepChange.ByHand.class);
        StepChange.ByHand hand = (StepChange.ByHand) Objects.requireNonNull(change);
        return hand.why() + ": " + String.join("; ", hand.instructions());
    }

    private void giveVesting() {
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
    }

    @Test
    void aPlainNumberIsRewrittenInUnitsOfTime() {
        replace("pub const MaxStay: BlockNumber = 14 * DAYS;", "pub const MaxStay: BlockNumber = 100_800;");

        StepChange change = changes(Map.of()).get("clock.pallet_berths.MaxStay");

        assertThat(way(change).edits()).singleElement().asString().contains("100_800 becomes 14 * DAYS");
        assertThat(text(change))
                .contains("-\tpub const MaxStay: BlockNumber = 100_800;")
                .contains("+\tpub const MaxStay: BlockNumber = 14 * DAYS;");
    }

    @Test
    void aNumberIsNotRewrittenWhereThatWouldNotKeepItsLength() {
        replace("pub const MaxStay: BlockNumber = 14 * DAYS;", "pub const MaxStay: BlockNumber = 100_800;");

        Map<String, StepChange> changes = changes(Map.of("end-state", "higher-velocity"));

        assertThat(why(changes.get("clock.pallet_berths.MaxStay"))).contains("make it 201600 in the upgrade");
    }

    @Test
    void aGenericArgumentGetsBraces() {
        replace("type MaxStay = MaxStay;", "type MaxStay = ConstU32<100_800>;");

        assertThat(text(changes(Map.of()).get("clock.pallet_berths.MaxStay")))
                .contains("+\ttype MaxStay = ConstU32<{ 14 * DAYS }>;");
    }

    @Test
    void aNumberThatIsNoWholeNumberOfMinutesIsLeft() {
        replace("pub const MaxStay: BlockNumber = 14 * DAYS;", "pub const MaxStay: BlockNumber = 100_801;");

        assertThat(why(changes(Map.of()).get("clock.pallet_berths.MaxStay"))).contains("make it 201602");
    }

    @Test
    void aNumberWhereNoUnitsAreKnownIsLeft() {
        assertThat(why(changes(Map.of()).get("clock.pallet_berths.GRACE_BLOCKS")))
                .contains("MINUTES is not known");
    }

    @Test
    void aMigrationIsDraftedBesideThePalletAndNoModuleNamesIt() {
        StepChange change = changes(Map.of(
                        "clock.pallet_berths.Bookings", "migrate",
                        "clock.pallet_berths.LapsesAt", "migrate"))
                .get("clock.pallet_berths");

        assertThat(way(change).diff()).singleElement().satisfies(diff -> {
            assertThat(diff.added()).isTrue();
            assertThat(diff.file()).isEqualTo("pallets/berths/src/block_time_migration.rs");
        });
        assertThat(text(change))
                .contains("REVIEW NEEDED")
                .contains("multi-block migration")
                .contains("value.arrive_by = ahead(now, value.arrive_by);")
                .contains("LapsesAt::<T>::insert(ahead(now, key1), key2, value);")
                .contains("fn a_block_of_the_past_stays()");
    }

    @Test
    void whatWasAnsweredOtherwiseIsNotDrafted() {
        StepChange change = changes(Map.of(
                        "clock.pallet_berths.Bookings", "empty",
                        "clock.pallet_berths.LapsesAt", "accept",
                        "clock.pallet_berths.SweepFrom", "migrate"))
                .get("clock.pallet_berths");

        assertThat(text(change))
                .doesNotContain("Bookings")
                .doesNotContain("LapsesAt")
                .contains("SweepFrom");
    }

    @Test
    void nothingIsDraftedWithoutAnAnswer() {
        assertThat(why(changes(Map.of()).get("clock.pallet_berths")))
                .contains("answered with migrate")
                .contains("pallets/berths/src/lib.rs:");
    }

    @Test
    void aDraftThatIsThereIsLeftAlone() {
        files.put("pallets/berths/src/block_time_migration.rs", "// somebody is at it\n");

        assertThat(changes(Map.of("clock.pallet_berths.Bookings", "migrate")).get("clock.pallet_berths"))
                .isInstanceOf(StepChange.Settled.class);
    }

    @Test
    void aPalletWithNothingStoredIsMovedToTheRelayClock() {
        giveVesting();

        StepChange change = changes(Map.of("clock.pallet_vesting.Vesting", "relay-clock"))
                .get("clock.pallet_vesting.BlockNumberProvider");

        assertThat(text(change))
                .contains("-\ttype BlockNumberProvider = System;")
                .containsPattern("\\+\ttype BlockNumberProvider = .*RelaychainDataProvider<Runtime>;");
    }

    @Test
    void aPalletIsNotMovedToTheRelayClockUnlessThatIsAsked() {
        giveVesting();

        assertThat(why(changes(Map.of()).get("clock.pallet_vesting.BlockNumberProvider")))
                .contains("answered with relay-clock");
        assertThat(changes(Map.of("clock.pallet_vesting.Vesting", "empty"))
                        .get("clock.pallet_vesting.BlockNumberProvider"))
                .isInstanceOf(StepChange.Settled.class);
    }
}
