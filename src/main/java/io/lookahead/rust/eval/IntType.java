package io.lookahead.rust.eval;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rust's integer types. {@code usize} and {@code isize} have 64 bits. */
public enum IntType {
    U8(8, false),
    U16(16, false),
    U32(32, false),
    U64(64, false),
    U128(128, false),
    USIZE(64, false),
    I8(8, true),
    I16(16, true),
    I32(32, true),
    I64(64, true),
    I128(128, true),
    ISIZE(64, true);

    private final int bits;
    private final boolean signed;
    private final BigInteger min;
    private final BigInteger max;

    IntType(int bits, boolean signed) {
        this.bits = bits;
        this.signed = signed;
        this.min = signed ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
        this.max = BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE);
    }

    /** The type of that name. */
    public static Optional<IntType> named(@Nullable String name) {
        for (IntType type : values()) {
            if (type.key().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The name in Rust. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int bits() {
        return bits;
    }

    public BigInteger min() {
        return min;
    }

    public BigInteger max() {
        return max;
    }

    public boolean fits(BigInteger value) {
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    }

    /** The value that {@code as} makes of it: its low bits. */
    public BigInteger wrap(BigInteger value) {
        BigInteger low = value.and(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
        return signed && low.testBit(bits - 1) ? low.subtract(BigInteger.ONE.shiftLeft(bits)) : low;
    }

    /** The nearest value of this type. */
    public BigInteger saturate(BigInteger value) {
        return value.max(min).min(max);
    }
}
