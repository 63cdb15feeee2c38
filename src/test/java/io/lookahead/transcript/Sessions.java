package io.lookahead.transcript;

import io.lookahead.facts.Answer;
import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Conclusion.Choice;
import io.lookahead.facts.Conclusion.QuestionKind;
import io.lookahead.facts.Edit;
import io.lookahead.facts.Known;
import io.lookahead.facts.Location;
import io.lookahead.facts.PalletItem;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RelayParameter;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.SdkFact;
import io.lookahead.facts.SdkRelease;
import io.lookahead.facts.StepStatus;
import io.lookahead.transcript.Evidence.Digests;
import io.lookahead.transcript.Evidence.FactDelta;
import io.lookahead.transcript.Evidence.FileChange;
import io.lookahead.transcript.Evidence.FileState;
import io.lookahead.transcript.Evidence.Moved;
import io.lookahead.transcript.Evidence.NamedDigest;
import io.lookahead.transcript.Evidence.Origin;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Made-up sessions to record. */
public final class Sessions {

    public static final String TARGET = "example-runtime";
    public static final String STEP = "1.4a";

    private static final String DIFF = """
            --- a/runtime/src/lib.rs
            +++ b/runtime/src/lib.rs
            @@ -12,3 +12,3 @@
             impl cumulus_pallet_parachain_system::Config for Runtime {
            -\ttype ConsensusHook = ExpectParentIncluded;
            +\ttype ConsensusHook = ConsensusHook;
             }
            """;
    private static final Location HOOK = new Location("runtime/src/lib.rs", 13, 2);
    private static final Digests BEFORE = new Digests("b".repeat(64), "c".repeat(64));
    private static final Digests AFTER = new Digests("d".repeat(64), "e".repeat(64));

    private Sessions() {}

    /** A clock that is a second later whenever it is asked. */
    public static Clock ticking() {
        return new Clock() {
            private Instant now = Instant.parse("2026-11-22T10:00:00Z");

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                Instant tick = now;
                now = now.plus(Duration.ofSeconds(1));
                return tick;
            }
        };
    }

    /** Records {@code events} in {@code file}. */
    public static List<Recorded> record(Path file, List<Event> events) {
        try (TranscriptWriter writer = TranscriptWriter.create(file, ticking(), Redactor.general())) {
            return events.stream().map(writer::append).toList();
        }
    }

    public static Origin origin() {
        return new Origin(
                "lookahead 0.1.0",
                "Release crew",
                new NamedDigest("example-team", "a".repeat(64)),
                List.of(new NamedDigest("async-backing", "f".repeat(64))));
    }

    public static Event.Session session() {
        return new Event.Session(origin(), List.of(TARGET), "0123456789abcdef", List.of("README.md"), 42);
    }

    static List<Known> facts() {
        return List.of(
                Reading.found(RuntimeKey.CAPACITY, 1L, "UNINCLUDED_SEGMENT_CAPACITY", "1", HOOK),
                Reading.absent(RuntimeKey.VELOCITY),
                Reading.unknown(RuntimeKey.MINIMUM_PERIOD, "behind a macro: \"quoted\" # and : more", null),
                new SdkFact(SdkRelease.of("stable2409"), "Cargo.lock cumulus-pallet-parachain-system 0.17.0", null),
                new PalletItem(
                        "cumulus_pallet_parachain_system",
                        "ConsensusHook",
                        "ExpectParentIncluded",
                        null,
                        "ExpectParentIncluded",
                        "",
                        HOOK));
    }

    static Conclusion.StepFinding finding(StepStatus status) {
        return new Conclusion.StepFinding(
                STEP, status, "the hook is ExpectParentIncluded", "1.4a The hook", facts().subList(0, 1));
    }

    static FileChange change() {
        return new FileChange("runtime/src/lib.rs", BEFORE, AFTER, DIFF);
    }

    static FileChange back() {
        return new FileChange("runtime/src/lib.rs", AFTER, BEFORE, "");
    }

    /** A session in which everything happens that can be recorded. */
    public static List<Event> everything() {
        Conclusion.Question question = new Conclusion.Question(
                "end-state",
                3,
                "Where shall phase 3 lead?",
                "Three ways lead to blocks of 6 s.",
                QuestionKind.CHOICE,
                List.of(new Choice("shorter-slots", "slots of 6 s"), new Choice("keep-slots", "slots of 12 s")),
                "shorter-slots",
                null,
                "3 End state");
        Conclusion proposal = new Conclusion.Proposal(
                STEP,
                1,
                "",
                new Edit.SetPalletItem("cumulus_pallet_parachain_system", "ConsensusHook", "ConsensusHook"),
                "1.4a The hook");
        return List.of(
                session(),
                new Event.Scan(
                        "start",
                        "stable2409",
                        List.of(new FileState("runtime/src/lib.rs", BEFORE), new FileState("runtime/gone.rs", null)),
                        List.of(),
                        Map.of(TARGET, new FactDelta(facts(), List.of()))),
                new Event.Rule(
                        TARGET,
                        new FactDelta(List.of(new RelayParameter("max_candidate_depth", 3, "a referendum")), List.of()),
                        List.of(finding(StepStatus.TODO), proposal, question),
                        List.of()),
                new Event.Question(TARGET, question),
                new Event.Answer(null, "end-state", "shorter-slots", Event.AnswerSource.OPERATOR),
                new Event.Rule(
                        TARGET,
                        new FactDelta(List.of(new Answer("end-state", "shorter-slots")), List.of()),
                        List.of(),
                        List.of(question)),
                Event.Preview.whole(
                        TARGET,
                        1,
                        Map.of("capacity", "1", "velocity", "1"),
                        Map.of("skip rate", "0.02 (assumed)"),
                        20,
                        Map.of("block_time_mean_ms", 12_000.0, "blocks_per_hour", 299.95),
                        Map.of("not backed in time", 3L),
                        "none",
                        "capacity 1: a block must be included before the next"),
                new Event.Plan(
                        TARGET,
                        1,
                        STEP,
                        "Give parachain-system the velocity hook",
                        "",
                        "parses, and a scan says done",
                        List.of(new Edit.SetPalletItem(
                                "cumulus_pallet_parachain_system", "ConsensusHook", "ConsensusHook")),
                        List.of(change())),
                new Event.Decision(TARGET, STEP, Event.Choice.APPLY, List.of(1), null),
                new Event.Applied(TARGET, 1, STEP, List.of(change().withoutDiff())),
                new Event.Scan(
                        "after 1.4a",
                        "stable2409",
                        List.of(new FileState("runtime/src/lib.rs", AFTER)),
                        List.of(new Moved("runtime/src/lib.rs", 40, 2)),
                        Map.of(
                                TARGET,
                                new FactDelta(
                                        List.of(Reading.found(RuntimeKey.VELOCITY, 1L, null, "1", HOOK)),
                                        List.of(Reading.absent(RuntimeKey.VELOCITY))))),
                new Event.Rule(
                        TARGET,
                        FactDelta.NONE,
                        List.of(finding(StepStatus.DONE)),
                        List.of(finding(StepStatus.TODO), proposal)),
                new Event.Check("compiles", 1, List.of("cargo", "check"), Event.Verdict.PASSED, 0, "Finished\n"),
                new Event.Stop(TARGET, 3, "House: a vote", "Phase 3 waits until the vote is over", null),
                new Event.Overridden("House: a vote", "stop", "warning", "the vote is over", "team"),
                new Event.PhaseClosed(
                        TARGET,
                        1,
                        Event.Outcome.LEFT_OPEN,
                        List.of(new Event.OpenStep("1.8", StepStatus.DECLINED, "later"))),
                new Event.Undo(TARGET, "step", 1, STEP, List.of(back())),
                new Event.Note("confirmation", "runtime 12 was enacted on the test network"),
                new Event.Resume(origin(), 0, List.of("node/src/service.rs")));
    }
}
