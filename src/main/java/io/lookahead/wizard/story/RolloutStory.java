package io.lookahead.wizard.story;

import io.lookahead.facts.NodeTarget;
import io.lookahead.session.TargetView;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Checklist;
import io.lookahead.wizard.dialog.Checklist.Item;
import io.lookahead.wizard.dialog.Gap;
import io.lookahead.wizard.dialog.Mark;
import io.lookahead.wizard.dialog.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Code is not yet chain: what is to be built, tried, proposed and rolled out after a phase, with the commands for it.
 * The phases are those of the guide; the tools are cargo, subwasm and try-runtime.
 */
public final class RolloutStory {

    private final String runtime;
    private final String wasm;
    private final String node;

    private RolloutStory(TargetView view) {
        this.runtime = view.runtime();
        String file = runtime.replace('-', '_') + ".compact.compressed.wasm";
        this.wasm = "target/release/wbuild/" + runtime + "/" + file;
        NodeTarget target = view.target().node();
        this.node = target == null ? "" : target.crate();
    }

    /** What is to be done on chain once a phase is in the code. */
    public static List<Block> after(int phase, TargetView view) {
        RolloutStory story = new RolloutStory(view);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Gap());
        blocks.add(Paragraph.of("Code is not yet chain. " + heading(phase)));
        blocks.add(new Checklist(phase == 2 ? story.collators() : story.runtime(phase)));
        return blocks;
    }

    private static String heading(int phase) {
        return switch (phase) {
            case 1 -> "Before phase 3 this runtime must be enacted on the chain:";
            case 2 -> "Before phase 3 every collator must run this node:";
            default -> "To activate it, this runtime must be enacted on the chain:";
        };
    }

    private List<Item> runtime(int phase) {
        List<Item> items = new ArrayList<>();
        items.add(item("See that all still builds and passes its tests", "cargo test --workspace"));
        items.add(item("Raise spec_version, then build the runtime", "cargo build --release -p " + runtime));
        items.add(item("Look at what would go on chain: version, size, metadata", "subwasm info " + wasm));
        items.add(item(
                "Try the upgrade on a copy of the chain's state",
                "cargo build --release --features try-runtime -p " + runtime + " && try-runtime --runtime " + wasm
                        + " on-runtime-upgrade --blocktime " + (phase == 3 ? "6000" : "12000")
                        + " live --uri wss://YOUR-NODE"));
        items.add(item("Rehearse on a test chain of the same shape, with more than one collator", ""));
        items.add(item("Propose and enact it: system.authorizeUpgrade, then system.applyAuthorizedUpgrade", ""));
        items.add(item(
                phase == 3
                        ? "Watch the chain for some hours: blocks come twice as often and each is finalised"
                        : "Watch the chain go on at 12 s; collators that are not upgraded yet go on as before",
                ""));
        return items;
    }

    private List<Item> collators() {
        List<Item> items = new ArrayList<>();
        if (node.isEmpty()) {
            items.add(item(
                    "This repository has no node: see that the one your collators run has the lookahead collator", ""));
        } else {
            items.add(item("See that the node builds", "cargo check -p " + node));
            items.add(item("Build the release", "cargo build --release -p " + node));
        }
        items.add(item("Upgrade one collator and see that it authors blocks that are included", ""));
        items.add(item("Upgrade all others, also those that other people run; ask each of them", ""));
        items.add(item("Watch the chain go on at 12 s: nothing gets faster before phase 3", ""));
        return items;
    }

    private static Item item(String text, String command) {
        return new Item(Mark.OPEN, text, "", command);
    }
}
