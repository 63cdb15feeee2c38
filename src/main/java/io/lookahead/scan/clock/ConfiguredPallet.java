package io.lookahead.scan.clock;

import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.eval.RustAnalysis;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.GenericArguments;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.rust.syntax.TraitItem;
import io.lookahead.scan.source.SdkNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pallet that a runtime configures.
 *
 * @param name the crate of the pallet; where a crate has several, with the module it is in
 * @param instance the instance of a pallet that a runtime has several times; empty for the only one
 * @param config the {@code impl Config for Runtime}
 * @param trait the pallet's {@code Config}, where the pallet is part of the project
 */
record ConfiguredPallet(String name, String instance, Definition config, Optional<Definition> trait) {

    private static final String CONFIG = "Config";

    /** The pallets of a runtime whose configuration exists with the crate's features. */
    static List<ConfiguredPallet> of(RustCrate runtime, RustAnalysis rust) {
        List<ConfiguredPallet> pallets = new ArrayList<>();
        for (Definition definition : runtime.definitions()) {
            if (definition.item() instanceof ImplItem impl) {
                impl.traitPath()
                        .filter(path -> path.self() == null && definition.truth() != Truth.FALSE)
                        .filter(path -> isConfig(path, definition, rust))
                        .ifPresent(path -> pallets.add(pallet(path, definition, rust)));
            }
        }
        return pallets;
    }

    /** Also under a name that an import gives it. */
    private static boolean isConfig(PathRef path, Definition config, RustAnalysis rust) {
        String name = path.last().name();
        return name.equals(CONFIG)
                || (name.endsWith(CONFIG)
                        && path.segments().size() == 1
                        && rust.target(path, config.scope(), Namespace.TYPE)
                                .filter(target -> SdkNames.last(target).equals(CONFIG))
                                .isPresent());
    }

    private static ConfiguredPallet pallet(PathRef path, Definition config, RustAnalysis rust) {
        Optional<Target> target = rust.target(path, config.scope(), Namespace.TYPE);
        if (target.isPresent()
                && target.get() instanceof Target.OfItem item
                && item.definition().item() instanceof TraitItem) {
            return new ConfiguredPallet(
                    name(item.definition()), instance(path), config, Optional.of(item.definition()));
        }
        String name = target.map(SdkNames::crate).orElseGet(() -> {
            List<PathRef.Segment> segments = path.segments();
            return segments.size() > 1 ? segments.get(segments.size() - 2).name() : "";
        });
        return new ConfiguredPallet(name, instance(path), config, Optional.empty());
    }

    private static String instance(PathRef path) {
        GenericArguments arguments = path.last().arguments();
        if (arguments == null || arguments.arguments().isEmpty()) {
            return "";
        }
        String text = arguments.arguments().get(0).range().normalized();
        return text.substring(text.lastIndexOf(':') + 1).strip();
    }

    /** What the pallet is called in findings: its crate, with the instance where it is one of several. */
    String label() {
        return instance.isEmpty() ? name : name + "/" + instance;
    }

    /** The crate's name for a pallet that is a crate, else the name of its module too. */
    private static String name(Definition trait) {
        List<String> modules = List.of(trait.module().path().split("::"));
        List<String> named = modules.stream()
                .filter(name -> !name.equals("pallet") && !name.equals("module"))
                .toList();
        return named.isEmpty() ? trait.module().crate().name() : String.join("::", named);
    }

    /** The items that the runtime gives, those that exist with its features. */
    List<Definition> items() {
        return config.members().stream()
                .filter(member -> member.item() instanceof AliasItem && member.truth() != Truth.FALSE)
                .toList();
    }

    /** The item of that name that the runtime gives. */
    Optional<AliasItem> item(String item) {
        return items().stream()
                .map(member -> (AliasItem) member.item())
                .filter(alias -> alias.name().equals(item))
                .findFirst();
    }

    /** The items by which the pallet's own trait takes a clock. */
    List<String> clocks() {
        return trait.stream()
                .flatMap(declared -> declared.members().stream())
                .filter(member -> member.item() instanceof AliasItem
                        && member.item().range().normalized().contains("BlockNumberProvider"))
                .map(Definition::name)
                .toList();
    }

    /** Whether the pallet's own trait says that the item holds a number of blocks. */
    boolean declaresBlocks(String item) {
        return trait.stream()
                .flatMap(declared -> declared.members(item).stream())
                .anyMatch(member -> {
                    List<String> words = member.item().range().names();
                    return words.contains("Get") && BlockTypes.isOwn(words);
                });
    }
}
