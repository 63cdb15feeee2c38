package io.lookahead.rules.words;

import io.lookahead.facts.Call;
import io.lookahead.facts.CargoFeature;
import io.lookahead.facts.ConstantItem;
import io.lookahead.facts.Dependency;
import io.lookahead.facts.Import;
import io.lookahead.facts.MacroArgument;
import io.lookahead.facts.PalletItem;
import io.lookahead.facts.Parameter;
import io.lookahead.facts.RuntimeApi;
import io.lookahead.facts.Side;
import io.lookahead.facts.StructLiteral;
import io.lookahead.rules.model.Pattern;
import java.util.Objects;

/** Sentences about what stands in the source and in the manifests. */
enum SourceWords implements Words<Meant> {
    CONSTANT(
            "the {side} has a constant {name}",
            "the runtime has a constant MINUTES",
            "a const or parameter of that name"),
    NO_CONSTANT("the {side} has no constant {name}", "the runtime has no constant SLOT_DURATION", "no such name"),
    CONSTANT_IS(
            "the constant {name} of the {side} is {number}", "the constant BLOCKS of the runtime is 7200", "its value"),
    ITEM("pallet {path} sets {name}", "pallet pallet_aura sets SlotDuration", "its Config is given the item"),
    NO_ITEM(
            "pallet {path} does not set {name}",
            "pallet pallet_aura does not set SlotDuration",
            "the item is not given"),
    ITEM_IS(
            "pallet {path} sets {name} to {type:name}",
            "pallet pallet_aura sets SlotDuration to MinimumPeriodTimesTwo",
            "the type at the end of all aliases"),
    ITEM_IS_NOT(
            "pallet {path} sets {name} to anything but {type:name}",
            "pallet pallet_timestamp sets OnTimestampSet to anything but Aura",
            "the item is given, and is another type"),
    ITEM_WRITTEN(
            "pallet {path} writes {name} as {code}",
            "pallet pallet_timestamp writes OnTimestampSet as `()`",
            "the right-hand side as written"),
    ANY_ITEM(
            "some pallet sets {name}", "some pallet sets BlockNumberProvider", "any pallet's Config is given the item"),
    ANY_ITEM_IS(
            "some pallet sets {name} to {type:name}",
            "some pallet sets BlockNumberProvider to System",
            "any pallet's Config is given that type"),
    API("the runtime implements {name}", "the runtime implements AuraUnincludedSegmentApi", "the runtime API"),
    NO_API("the runtime does not implement {name}", "the runtime does not implement AuraApi", "not the runtime API"),
    API_MENTIONS(
            "{name} {method:name} mentions {code}",
            "AuraApi slot_duration mentions `Aura::slot_duration()`",
            "the body of a runtime API's method has it, blanks apart"),
    DEPENDS("the {side} depends on {crate}", "the runtime depends on cumulus-primitives-aura", "its manifest has it"),
    NOT_DEPENDS("the {side} does not depend on {crate}", "the node does not depend on sc-client-api", "it has not"),
    ASKS(
            "the {side} asks for feature {feature} of {crate}",
            "the runtime asks for feature experimental of pallet-aura",
            "the dependency lists the feature, itself or in the workspace"),
    NOT_ASKS(
            "the {side} does not ask for feature {feature} of {crate}",
            "the runtime does not ask for feature experimental of pallet-aura",
            "the dependency is there and does not list the feature"),
    FEATURE("the {side} declares feature {feature}", "the runtime declares feature experimental", "a cargo feature"),
    FEATURE_ENABLES(
            "the {side} declares feature {feature} enabling {enabled:text}",
            "the runtime declares feature experimental enabling \"pallet-aura/experimental\"",
            "a cargo feature that has this in its list"),
    NO_FEATURE(
            "the {side} does not declare feature {feature}", "the runtime does not declare feature std", "none such"),
    ARGUMENT(
            "the {side} gives {argument:name} to the macro {macro:name}",
            "the runtime gives CheckInherents to the macro register_validate_block",
            "a named argument"),
    IMPORTS(
            "the {side} imports {path}",
            "the node imports cumulus_primitives_core::ParaId",
            "a use of that path, whatever crate it is taken through"),
    NOT_IMPORTS("the {side} does not import {path}", "the node does not import futures", "no use of that path"),
    CALLS(
            "the {side} calls {path}",
            "the node calls sc_service::spawn_tasks",
            "a call of that function, by the end of its path"),
    NOT_CALLS("the {side} does not call {path}", "the node does not call sc_service::spawn_tasks", "no such call"),
    BUILDS(
            "the {side} builds a {name:path}",
            "the node builds a SpawnTasksParams",
            "a struct literal, by the end of its type's path"),
    NOT_BUILDS("the {side} does not build a {name:path}", "the node does not build a Params", "no such struct literal"),
    BUILDS_WITH(
            "the {side} builds a {name:path} with field {field:name}",
            "the node builds a Params with field sync_oracle",
            "a struct literal that sets the field"),
    BUILDS_GIVEN(
            "the {side} builds a {name:path} where {field:name} is given",
            "the node builds a Params where collation_request_receiver is given",
            "a struct literal in which the field is Some(…)"),
    BUILDS_WITHOUT(
            "the {side} builds a {name:path} without field {field:name}",
            "the node builds a Params without field para_backend",
            "a struct literal that does not set the field"),
    TAKES(
            "function {function:name} of the {side} takes {name}",
            "function start_consensus of the node takes backend",
            "a" + " parameter"),
    NOT_TAKES(
            "function {function:name} of the {side} does not take {name}",
            "function start_consensus of the node does not take backend",
            "no such parameter");

    private final Wording wording;

    SourceWords(String pattern, String example, String meaning) {
        this.wording = new Wording(pattern, example, meaning);
    }

    @Override
    public Wording sentence() {
        return wording;
    }

    @Override
    public Meant make(Args args) {
        return switch (this) {
            case CONSTANT -> Meant.there(constant(args).as(args.name()));
            case NO_CONSTANT -> Meant.notThere(constant(args).as(args.name()));
            case CONSTANT_IS -> Meant.there(constantIs(args));
            case ITEM -> Meant.there(item(args).as(args.name()));
            case NO_ITEM -> Meant.notThere(item(args).as(args.name()));
            case ITEM_IS -> Meant.there(typed(item(args), args, true));
            case ITEM_IS_NOT -> Meant.there(typed(item(args), args, false));
            case ITEM_WRITTEN -> Meant.there(written(args));
            case ANY_ITEM -> Meant.there(anyItem(args).as(args.name()));
            case ANY_ITEM_IS -> Meant.there(typed(anyItem(args), args, true));
            case API -> Meant.there(api(args));
            case NO_API -> Meant.notThere(api(args));
            case API_MENTIONS -> Meant.there(mentions(args));
            case DEPENDS -> Meant.there(dependency(args).as(args.name()));
            case NOT_DEPENDS -> Meant.notThere(dependency(args).as(args.name()));
            case ASKS -> Meant.there(asks(args, true));
            case NOT_ASKS -> Meant.there(asks(args, false));
            case FEATURE -> Meant.there(feature(args));
            case FEATURE_ENABLES -> Meant.there(enables(args));
            case NO_FEATURE -> Meant.notThere(feature(args));
            case ARGUMENT -> Meant.there(argument(args));
            case IMPORTS -> Meant.there(imports(args));
            case NOT_IMPORTS -> Meant.notThere(imports(args));
            case CALLS -> Meant.there(calls(args));
            case NOT_CALLS -> Meant.notThere(calls(args));
            case BUILDS -> Meant.there(builds(args).as(args.name()));
            case NOT_BUILDS -> Meant.notThere(builds(args).as(args.name()));
            case BUILDS_WITH -> Meant.there(field(args, true));
            case BUILDS_GIVEN -> Meant.there(given(args));
            case BUILDS_WITHOUT -> Meant.there(field(args, false));
            case TAKES -> Meant.there(takes(args));
            case NOT_TAKES -> Meant.notThere(takes(args));
        };
    }

    private static Find<ConstantItem> constant(Args args) {
        Side side = args.side();
        String name = args.word("name");
        return Find.a(ConstantItem.class).where("name is " + name, c -> c.name().equals(name) && c.side() == side);
    }

    private static Pattern constantIs(Args args) {
        double wanted = args.number("number");
        return constant(args)
                .where(
                        "value is " + args.word("number"),
                        c -> c.value() instanceof Number n && n.doubleValue() == wanted)
                .as(args.name());
    }

    private static Find<PalletItem> anyItem(Args args) {
        String item = args.word("name");
        return Find.a(PalletItem.class).where("item is " + item, p -> p.item().equals(item));
    }

    private static Find<PalletItem> item(Args args) {
        String pallet = args.word("path");
        return Find.a(PalletItem.class)
                .where("pallet is " + pallet, p -> p.pallet().equals(pallet))
                .where("item is " + args.word("name"), p -> p.item().equals(args.word("name")));
    }

    private static Pattern typed(Find<PalletItem> item, Args args, boolean same) {
        String type = args.word("type");
        return item.where(
                        (same ? "type is " : "type is not ") + type,
                        p -> p.type().equals(type) == same)
                .as(args.name());
    }

    private static Pattern written(Args args) {
        String code = squeezed(args.word("code"));
        return item(args)
                .where("written as " + code, p -> squeezed(p.expression()).equals(code))
                .as(args.name());
    }

    private static String squeezed(String code) {
        return code.replace(" ", "").replace("\n", "");
    }

    private static Pattern api(Args args) {
        String trait = args.word("name");
        return Find.a(RuntimeApi.class)
                .where("trait is " + trait, a -> a.trait().equals(trait))
                .as(args.name());
    }

    private static Pattern mentions(Args args) {
        String trait = args.word("name");
        String method = args.word("method");
        String code = squeezed(args.word("code"));
        return Find.a(RuntimeApi.class)
                .where("trait is " + trait, a -> a.trait().equals(trait))
                .where("method is " + method, a -> a.method().equals(method))
                .where("mentions " + code, a -> squeezed(a.expression()).contains(code))
                .as(args.name());
    }

    private static Find<Dependency> dependency(Args args) {
        Side side = args.side();
        String crate = args.word("crate");
        return Find.a(Dependency.class)
                .where("crate is " + crate, d -> d.crate().equals(crate) && d.side() == side);
    }

    private static Pattern asks(Args args, boolean asked) {
        String feature = args.word("feature");
        return dependency(args)
                .where(
                        (asked ? "features have " : "features do not have ") + feature,
                        d -> d.features().contains(feature) == asked)
                .as(args.name());
    }

    private static Pattern feature(Args args) {
        Side side = args.side();
        String name = args.word("feature");
        return Find.a(CargoFeature.class)
                .where("name is " + name, f -> f.name().equals(name) && f.side() == side)
                .as(args.name());
    }

    private static Pattern enables(Args args) {
        Side side = args.side();
        String name = args.word("feature");
        String enabled = args.word("enabled");
        return Find.a(CargoFeature.class)
                .where("name is " + name, f -> f.name().equals(name) && f.side() == side)
                .where("enables " + enabled, f -> f.enables().contains(enabled))
                .as(args.name());
    }

    private static Pattern argument(Args args) {
        Side side = args.side();
        return Find.a(MacroArgument.class)
                .where("macro is " + args.word("macro"), m -> m.macro().equals(args.word("macro")) && m.side() == side)
                .where("argument is " + args.word("argument"), m -> m.argument().equals(args.word("argument")))
                .as(args.name());
    }

    private static Pattern imports(Args args) {
        Side side = args.side();
        String path = args.word("path");
        return Find.a(Import.class)
                .where("path ends in " + path, i -> i.side() == side && endsIn(i.path(), path))
                .as(args.name());
    }

    private static Pattern calls(Args args) {
        Side side = args.side();
        String path = args.word("path");
        return Find.a(Call.class)
                .where("function ends in " + path, c -> c.side() == side && endsIn(c.function(), path))
                .as(args.name());
    }

    private static Find<StructLiteral> builds(Args args) {
        Side side = args.side();
        String name = args.word("name");
        return Find.a(StructLiteral.class)
                .where(
                        "type is " + name,
                        s -> s.side() == side
                                && (s.type().equals(name) || s.type().endsWith("::" + name)));
    }

    /**
     * Whether a path is another or ends in all of its segments, so that an umbrella crate before it does not matter.
     */
    private static boolean endsIn(String path, String end) {
        return path.equals(end) || path.endsWith("::" + end);
    }

    private static Pattern given(Args args) {
        String field = args.word("field");
        return builds(args)
                .where("gives " + field, s -> s.fields().getOrDefault(field, "").startsWith("Some"))
                .as(args.name());
    }

    private static Pattern field(Args args, boolean there) {
        String field = args.word("field");
        return builds(args)
                .where(
                        (there ? "sets " : "does not set ") + field,
                        s -> s.fields().containsKey(field) == there)
                .as(args.name());
    }

    private static Pattern takes(Args args) {
        Side side = args.side();
        return Find.a(Parameter.class)
                .where(
                        "function is " + args.word("function"),
                        p -> p.function().equals(args.word("function")) && p.side() == side)
                .where("name is " + args.word("name"), p -> Objects.equals(p.name(), args.word("name")))
                .as(args.name());
    }
}
