package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An expression. Blocks and matches are read further only when asked. */
public sealed interface Expr extends Node {

    /** A literal, {@code true} and {@code false} included; {@link Literals} reads it. */
    record Literal(TokenRange range) implements Expr {}

    record PathExpr(PathRef path) implements Expr {
        @Override
        public TokenRange range() {
            return path.range();
        }
    }

    /** {@code callee(arguments)}. */
    record Call(TokenRange range, Expr callee, List<Expr> arguments, TokenRange group) implements Expr {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code receiver.name::<…>(arguments)}. */
    record MethodCall(
            TokenRange range,
            Expr receiver,
            String name,
            int nameToken,
            @Nullable GenericArguments generics,
            List<Expr> arguments,
            TokenRange group)
            implements Expr {
        public MethodCall {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code base.name}, also {@code base.0} and {@code base.await}. */
    record Field(TokenRange range, Expr base, String name) implements Expr {}

    record Index(TokenRange range, Expr base, Expr index) implements Expr {}

    /** {@code -e}, {@code !e} or {@code *e}. */
    record Unary(TokenRange range, char operator, Expr operand) implements Expr {}

    /** {@code &e} or {@code &mut e}. */
    record Borrow(TokenRange range, Expr operand) implements Expr {}

    /** {@code left operator right}; comparison and logic included, assignment not. */
    record Binary(TokenRange range, String operator, Expr left, Expr right) implements Expr {}

    /** {@code target operator value}: {@code =}, {@code +=} and the like. */
    record Assign(TokenRange range, String operator, Expr target, Expr value) implements Expr {}

    record Cast(TokenRange range, Expr operand, TypeRef type) implements Expr {}

    /** {@code from..to}, {@code from..=to}. */
    record Range(
            TokenRange range, @Nullable Expr from, @Nullable Expr to) implements Expr {}

    /** {@code e?}. */
    record Try(TokenRange range, Expr operand) implements Expr {}

    /** {@code |parameters| body}. */
    record Closure(TokenRange range, List<Parameter> parameters, boolean moves, Expr body) implements Expr {
        public Closure {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * A block, also {@code unsafe}, {@code async} or labelled.
     *
     * @param braces the braces and what is between them
     */
    record Block(TokenRange range, TokenRange braces) implements Expr {

        /** The statements in order; parsed anew at each call. */
        public List<Stmt> statements() {
            return Stmts.inBlock(braces);
        }
    }

    /**
     * {@code if condition { … } else …}.
     *
     * @param otherwise a block or another {@code if}; null where there is no {@code else}
     */
    record If(
            TokenRange range,
            Expr condition,
            Block then,
            @Nullable Expr otherwise) implements Expr {}

    /** {@code let pattern = value} in a condition. */
    record LetCondition(TokenRange range, TokenRange pattern, Expr value) implements Expr {}

    /** {@code match scrutinee { … }}. */
    record Match(TokenRange range, Expr scrutinee, TokenRange braces) implements Expr {

        /** The arms in order; parsed anew at each call. */
        public List<MatchArm> arms() {
            return Stmts.arms(braces);
        }
    }

    /**
     * {@code loop}, {@code while} or {@code for}.
     *
     * @param head the condition, or what is gone through; null of a {@code loop}
     */
    record Loop(TokenRange range, @Nullable Expr head, Block body) implements Expr {}

    /** {@code (a, b)}, {@code ()}. */
    record Tuple(TokenRange range, List<Expr> elements) implements Expr {
        public Tuple {
            elements = List.copyOf(elements);
        }
    }

    /** {@code (e)}. */
    record Paren(TokenRange range, Expr inner) implements Expr {}

    /** {@code [a, b]}. */
    record Array(TokenRange range, List<Expr> elements) implements Expr {
        public Array {
            elements = List.copyOf(elements);
        }
    }

    /** {@code [e; n]}. */
    record Repeat(TokenRange range, Expr element, Expr length) implements Expr {}

    /**
     * {@code PathRef { fields, ..rest }}.
     *
     * @param braces the braces and what is between them
     * @param rest what follows {@code ..}; null where there is none
     */
    record StructLiteral(
            TokenRange range,
            PathRef path,
            TokenRange braces,
            List<FieldValue> fields,
            @Nullable Expr rest) implements Expr {
        public StructLiteral {
            fields = List.copyOf(fields);
        }

        public Optional<FieldValue> field(String name) {
            return fields.stream().filter(field -> field.name().equals(name)).findFirst();
        }
    }

    /** {@code path!(…)}. */
    record Macro(TokenRange range, PathRef path, TokenRange group) implements Expr {}

    /** {@code return e}, {@code break e}, {@code continue}. */
    record Jump(TokenRange range, String keyword, @Nullable Expr value) implements Expr {}

    /** An argument or element that exists only under a {@code cfg} before it. */
    record Conditional(TokenRange range, List<Attribute> attributes, Expr inner) implements Expr {
        public Conditional {
            attributes = List.copyOf(attributes);
        }
    }

    /** Tokens that were not understood as an expression. */
    record Opaque(TokenRange range) implements Expr {}
}
