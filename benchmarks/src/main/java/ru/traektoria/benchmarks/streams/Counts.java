package ru.traektoria.benchmarks.streams;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What is counted of an organisation: П(D), T1.1, T1.8, T1.10 (numerators) and T2.1.
 *
 * @param numbers in this order
 */
public record Counts(int[] numbers) {

  public static final int PEDAGOGUES = 0;
  public static final int HIGHER_EDUCATION = 1;
  public static final int DIAGNOSED = 2;
  public static final int TRAINED = 3;
  public static final int VACANCIES = 4;
  private static final int SIZE = 5;

  static Counts none() {
    return new Counts(new int[SIZE]);
  }

  Counts plus(Counts other, int times) {
    int[] sum = numbers.clone();
    for (int i = 0; i < SIZE; i++) {
      sum[i] += times * other.numbers[i];
    }
    return new Counts(sum);
  }

  boolean nothing() {
    return Arrays.stream(numbers).allMatch(number -> number == 0);
  }

  byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(SIZE * Integer.BYTES);
    bytes.asIntBuffer().put(numbers);
    return bytes.array();
  }

  static Counts of(byte[] bytes) {
    int[] numbers = new int[SIZE];
    ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
    return new Counts(numbers);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Counts counts && Arrays.equals(numbers, counts.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }

  @Override
  public String toString() {
    return Arrays.toString(numbers);
  }
}
