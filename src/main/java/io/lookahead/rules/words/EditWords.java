package io.lookahead.rules.words;

import io.lookahead.facts.Edit;
import io.lookahead.facts.FactKey;
import io.lookahead.facts.Side;
import io.lookahead.rules.model.Template;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Items under {@code carry out step …}: the changes to source that rules may propose. */
enum EditWords implements Words<EditMaker> {
    DECLARE_CONSTANT(
            "declare in the {side} the constant {name} of type {type:name} as {code} beside {beside:name} saying {text}",
            "declare in the runtime the constant CAPACITY of type u32 as `1` beside SLOT_DURATION saying \"How many.\"",
            "a constant, documented, beside another where that exists"),
    SET_VALUE(
            "set the value of {fact} to {code}", "set the value of capacity to `3`", "where the constant is declared"),
    DECLARE_TYPE(
            "declare the type {name} as {code} saying {text}",
            "declare the type Hook as `Other<Runtime>` saying \"What it is for.\"",
            "a type alias at module level of the runtime, documented"),
    SET_ITEM(
            "set {name} of pallet {path} to {code}",
            "set SlotDuration of pallet pallet_aura to `ConstU64<6000>`",
            "in its" + " Config, adding the item where it is absent"),
    SET_ITEM_BY_FEATURE(
            "set {name} of pallet {path} to {with:code} with feature {feature} and to {without:code} without",
            "set MinimumPeriod of pallet pallet_timestamp to `ConstU64<0>` with feature experimental"
                    + " and to `ConstU64<3000>` without",
            "the item twice, each under its cfg"),
    SET_ITEM_WITH_FEATURE(
            "set {name} of pallet {path} to {with:code} only with feature {feature}",
            "set SlotDuration of pallet pallet_aura to `ConstU64<6000>` only with feature experimental",
            "the item once, under a cfg"),
    SET_BODY(
            "make {method:name} of {trait:name} return {code}",
            "make slot_duration of AuraApi return `SlotDuration::from_millis(SLOT_DURATION)`",
            "the body of a runtime API's method"),
    IMPLEMENT(
            "implement {path} with {code}",
            "implement sp_api::Core with `fn version() -> RuntimeVersion { VERSION }`",
            "a runtime API, wherever the target must have it"),
    ADD_DEPENDENCY(
            "add to the {side} the dependency {crate} written like {like:crate}",
            "add to the node the dependency sc-client-api written like sc-service",
            "from the source and in the style of its sibling"),
    ADD_DEPENDENCY_STD(
            "add to the {side} the dependency {crate} written like {like:crate} with its std feature",
            "add to the runtime the dependency cumulus-primitives-aura written like cumulus-primitives-core"
                    + " with its std feature",
            "the same, enabled by the crate's own std feature"),
    ASK_FEATURE(
            "ask in the {side} for feature {feature} of {crate}",
            "ask in the runtime for feature experimental of pallet-aura",
            "the dependency gets the feature"),
    DROP_FEATURE(
            "no longer ask in the {side} for feature {feature} of {crate}",
            "no longer ask in the runtime for feature experimental of pallet-aura",
            "the dependency loses the feature"),
    DECLARE_FEATURE(
            "declare in the {side} the feature {feature} enabling {text}",
            "declare in the runtime the feature experimental enabling \"pallet-aura/experimental\"",
            "a cargo feature, or more of what it enables; several are separated by commas"),
    REMOVE_ARGUMENT(
            "remove in the {side} {argument:name} from the macro {macro:name}",
            "remove in the runtime CheckInherents from the macro register_validate_block",
            "the argument, and what is dead after that"),
    ADD_IMPORT(
            "import {path} in the {side}",
            "import cumulus_primitives_core::relay_chain::ValidationCode in the node",
            "in" + " the files that start the collator, joined to an import of the same module"),
    REPLACE_IMPORT(
            "replace in the {side} the import {path} by {to:path} as {name:symbol}",
            "replace in the node the import a::basic by a::lookahead as aura",
            "with the name to be used"),
    REPLACE_IMPORT_PAIR(
            "replace in the {side} the import {path} by {to:path} as {name:symbol} and {second:path} as {alias:symbol}",
            "replace in the node the import a::basic by a::lookahead as aura and a::lookahead::Params as AuraParams",
            "by two, with the names to be used"),
    CLONE_FIELD(
            "pass in the {side} a clone as {field:name} of {struct:symbol}",
            "pass in the node a clone as backend of SpawnTasksParams",
            "in the struct literal"),
    ADD_PARAMETER(
            "give in the {side} function {function:name} the parameter {name} of type {type:code}"
                    + " after {after:name} passing {argument:code}",
            "give in the node function start_consensus the parameter backend of type `Arc<ParachainBackend>`"
                    + " after client passing `backend.clone()`",
            "to the function, to closures and types that stand for it, and at every call"),
    RENAME_STRUCT(
            "build in the {side} {to:symbol} instead of {name:symbol}",
            "build in the node AuraParams instead of BasicAuraParams",
            "another struct in the struct literal"),
    SET_FIELD(
            "set in the {side} the field {field:name} of {struct:symbol} to {code} after {after:name}",
            "set in the node the field para_backend of AuraParams to `backend` after para_client",
            "changed where it stands, else inserted there"),
    SET_FIELD_BY_OPTION(
            "set in the {side} the field {field:name} of {struct:symbol} to {some:code} where {option:name} is given"
                    + " and to {none:code} elsewhere after {after:name}",
            "set in the node the field reinitialize of AuraParams to `true` where collation_request_receiver is given"
                    + " and to `false` elsewhere after authoring_duration",
            "by whether another field of the same literal is Some"),
    REMOVE_FIELD(
            "remove in the {side} the field {field:name} of {struct:symbol}",
            "remove in the node the field sync_oracle of AuraParams",
            "from the struct literal"),
    RETARGET(
            "call in the {side} {to:symbol} instead of {path:symbol} with {number} inferred types",
            "call in the node aura::run instead of basic_aura::run with 9 inferred types",
            "the same arguments; the turbofish ends with that many _"),
    REQUIRE_TRAIT(
            "require in the {side} {code} beside {path:symbol}",
            "require in the node `sp_api::Metadata<Block>` beside sp_api::Core",
            "a trait, in the bounds of the generic functions that start the collator");

    private final Wording wording;

    EditWords(String pattern, String example, String meaning) {
        this.wording = new Wording(pattern, example, meaning);
    }

    @Override
    public Wording sentence() {
        return wording;
    }

    @Override
    public EditMaker make(Args a) {
        a.noItems();
        return switch (this) {
            case DECLARE_CONSTANT, DECLARE_TYPE -> declare(a);
            case SET_VALUE, SET_ITEM, SET_ITEM_BY_FEATURE, SET_ITEM_WITH_FEATURE, SET_BODY, IMPLEMENT -> set(a);
            case ADD_DEPENDENCY, ADD_DEPENDENCY_STD, ASK_FEATURE, DROP_FEATURE, DECLARE_FEATURE -> manifest(a);
            case ADD_IMPORT, REPLACE_IMPORT, REPLACE_IMPORT_PAIR -> imports(a);
            default -> structure(a);
        };
    }

    private EditMaker declare(Args a) {
        Template code = a.template("code");
        Template text = a.template("text");
        String name = a.word("name");
        if (this == DECLARE_TYPE) {
            return new EditMaker(List.of(code, text), b -> new Edit.DeclareAlias(name, code.render(b), text.render(b)));
        }
        Side side = a.side();
        return new EditMaker(
                List.of(code, text),
                b -> new Edit.DeclareConstant(
                        side, name, a.word("type"), code.render(b), text.render(b), a.word("beside")));
    }

    private EditMaker set(Args a) {
        if (this == SET_ITEM_BY_FEATURE || this == SET_ITEM_WITH_FEATURE) {
            Template with = a.template("with");
            Template without = this == SET_ITEM_BY_FEATURE ? a.template("without") : Template.of("", false);
            return new EditMaker(
                    List.of(with, without),
                    b -> new Edit.SetPalletItemByFeature(
                            a.word("path"), a.word("name"), a.word("feature"), with.render(b), without.render(b)));
        }
        Template code = a.template("code");
        List<Template> texts = List.of(code);
        return switch (this) {
            case SET_VALUE -> {
                FactKey key = a.fact("fact");
                yield new EditMaker(texts, b -> new Edit.SetValue(key.side(), key.key(), code.render(b)));
            }
            case SET_ITEM ->
                new EditMaker(texts, b -> new Edit.SetPalletItem(a.word("path"), a.word("name"), code.render(b)));
            case SET_BODY ->
                new EditMaker(texts, b -> new Edit.SetApiBody(a.word("trait"), a.word("method"), code.render(b)));
            default -> new EditMaker(texts, b -> new Edit.ImplementApi(a.word("path"), code.render(b)));
        };
    }

    private EditMaker manifest(Args a) {
        Side side = a.side();
        return EditMaker.fixed(
                switch (this) {
                    case ADD_DEPENDENCY -> new Edit.AddDependency(side, a.word("crate"), a.word("like"), false);
                    case ADD_DEPENDENCY_STD -> new Edit.AddDependency(side, a.word("crate"), a.word("like"), true);
                    case ASK_FEATURE -> new Edit.AddDependencyFeature(side, a.word("crate"), a.word("feature"));
                    case DROP_FEATURE -> new Edit.RemoveDependencyFeature(side, a.word("crate"), a.word("feature"));
                    default ->
                        new Edit.DeclareFeature(
                                side,
                                a.word("feature"),
                                Arrays.stream(a.word("text").split(","))
                                        .map(String::strip)
                                        .toList());
                });
    }

    private EditMaker imports(Args a) {
        Side side = a.side();
        if (this == ADD_IMPORT) {
            return EditMaker.fixed(new Edit.AddImport(side, a.word("path")));
        }
        Template name = a.template("name");
        Template alias = this == REPLACE_IMPORT_PAIR ? a.template("alias") : name;
        return new EditMaker(List.of(name, alias), b -> {
            Map<String, String> to = new LinkedHashMap<>();
            to.put(a.word("to"), name.render(b));
            if (this == REPLACE_IMPORT_PAIR) {
                to.put(a.word("second"), alias.render(b));
            }
            return new Edit.ReplaceImport(side, a.word("path"), to);
        });
    }

    private EditMaker structure(Args a) {
        return switch (this) {
            case REMOVE_ARGUMENT ->
                EditMaker.fixed(new Edit.RemoveMacroArgument(a.side(), a.word("macro"), a.word("argument")));
            case ADD_PARAMETER -> {
                Template type = a.template("type");
                Template argument = a.template("argument");
                yield new EditMaker(
                        List.of(type, argument),
                        b -> new Edit.AddParameter(
                                a.side(),
                                a.word("function"),
                                a.word("name"),
                                type.render(b),
                                a.word("after"),
                                argument.render(b)));
            }
            case RENAME_STRUCT, RETARGET -> renaming(a);
            case REQUIRE_TRAIT -> {
                Template bound = a.template("code");
                Template beside = a.template("path");
                yield new EditMaker(
                        List.of(bound, beside), b -> new Edit.AddBound(a.side(), bound.render(b), beside.render(b)));
            }
            default -> field(a);
        };
    }

    private EditMaker renaming(Args a) {
        Template to = a.template("to");
        Template from = a.template(this == RETARGET ? "path" : "name");
        return new EditMaker(
                List.of(from, to),
                b -> this == RETARGET
                        ? new Edit.RetargetCall(a.side(), from.render(b), to.render(b), (int) a.number("number"))
                        : new Edit.RenameStruct(a.side(), from.render(b), to.render(b)));
    }

    private EditMaker field(Args a) {
        Side side = a.side();
        Template struct = a.template("struct");
        String field = a.word("field");
        if (this == CLONE_FIELD) {
            return new EditMaker(List.of(struct), b -> new Edit.CloneField(side, struct.render(b), field));
        }
        if (this == REMOVE_FIELD) {
            return new EditMaker(List.of(struct), b -> new Edit.RemoveField(side, struct.render(b), field));
        }
        if (this == SET_FIELD_BY_OPTION) {
            Template some = a.template("some");
            Template none = a.template("none");
            return new EditMaker(
                    List.of(struct, some, none),
                    b -> new Edit.SetFieldByOption(
                            side,
                            struct.render(b),
                            field,
                            a.word("option"),
                            some.render(b),
                            none.render(b),
                            a.word("after")));
        }
        Template code = a.template("code");
        return new EditMaker(
                List.of(struct, code),
                b -> new Edit.SetField(side, struct.render(b), field, code.render(b), a.word("after")));
    }
}
