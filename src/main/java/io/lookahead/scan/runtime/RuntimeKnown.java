package io.lookahead.scan.runtime;

import io.lookahead.facts.ConstantItem;
import io.lookahead.facts.Known;
import io.lookahead.facts.PalletItem;
import io.lookahead.facts.RuntimeApi;
import io.lookahead.facts.Side;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.eval.Conditions;
import io.lookahead.rust.eval.Evaluation;
import io.lookahead.rust.eval.ResolvedType;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.syntax.TypeRef;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.scan.source.SdkNames;
import io.lookahead.scan.source.Values;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a runtime's source says beyond the keys: its constants, the configuration of its pallets, its runtime APIs. */
final class RuntimeKnown {

    private static final Conditions DEFAULT = Conditions.byDefault();

    private final RuntimeSource source;

    RuntimeKnown(RuntimeSource source) {
        this.source = source;
    }

    List<Known> read() {
        List<Known> known = new ArrayList<>();
        for (Definition definition : source.crate().definitions()) {
            if (definition.truth() == Truth.FALSE) {
                continue;
            }
            if (definition.item() instanceof ConstItem constant) {
                known.add(constant(definition, constant));
            } else if (definition.item() instanceof ImplItem impl && isApi(definition)) {
                known.addAll(api(definition, impl));
            }
        }
        source.configs()
                .all()
                .forEach((pallet, configs) -> configs.stream()
                        .filter(config -> config.truth() != Truth.FALSE)
                        .forEach(config -> known.addAll(items(pallet, config))));
        return known;
    }

    private ConstantItem constant(Definition definition, ConstItem constant) {
        return new ConstantItem(
                Side.RUNTIME,
                constant.name(),
                text(constant.typeRange()),
                plain(source.rust().evaluate(definition, DEFAULT)),
                text(constant.value()),
                constant.location());
    }

    private static String text(@Nullable TokenRange range) {
        return range == null ? "" : range.normalized();
    }

    private static @Nullable Object plain(Evaluation evaluation) {
        return evaluation.result().flatMap(Values::plain).orElse(null);
    }

    private static boolean isApi(Definition definition) {
        return definition
                .macro()
                .map(MacroCall::macro)
                .filter(macro -> macro.startsWith("impl_runtime_apis"))
                .isPresent();
    }

    private List<Known> api(Definition definition, ImplItem impl) {
        String trait = impl.traitPath().map(path -> path.last().name()).orElse("");
        List<Known> methods = new ArrayList<>();
        for (Definition member : definition.members()) {
            if (member.item() instanceof FnItem method && member.truth() != Truth.FALSE && method.body() != null) {
                methods.add(new RuntimeApi(
                        trait,
                        method.name(),
                        method.body().inside().normalized(),
                        value(member, method),
                        method.location()));
            }
        }
        return methods;
    }

    private @Nullable Object value(Definition member, FnItem method) {
        return method.parameters().isEmpty() && method.block().isPresent()
                ? plain(source.rust().evaluate(method.block().get(), member.scope(), DEFAULT))
                : null;
    }

    private List<Known> items(String pallet, Definition config) {
        List<Known> items = new ArrayList<>();
        for (Definition member : config.members()) {
            if (member.item() instanceof AliasItem alias && alias.type().isPresent()) {
                TypeRef type = alias.type().get();
                ResolvedType resolved = source.rust().resolve(type, member.scope(), DEFAULT);
                items.add(new PalletItem(
                        pallet,
                        alias.name(),
                        name(resolved, type),
                        plain(source.rust().valueOf(type, member.scope(), DEFAULT)),
                        type.range().normalized(),
                        member.cfg().isAlways() ? "" : member.cfg().text(),
                        alias.location()));
            }
        }
        return items;
    }

    private static String name(ResolvedType resolved, TypeRef written) {
        if (resolved instanceof ResolvedType.Named named) {
            return SdkNames.last(named.target());
        }
        return written instanceof TypeRef.Named named
                        && !named.path().last().name().isEmpty()
                ? named.path().last().name()
                : written.range().normalized();
    }
}
