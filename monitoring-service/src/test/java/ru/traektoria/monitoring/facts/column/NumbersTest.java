package ru.traektoria.monitoring.facts.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is written comes back, however narrow it lies, and what was not is empty. */
class NumbersTest {

  private static final int ROWS = 20_000;

  /** Values that try every width and every way from one to another. */
  private static int value(Random random, int kind) {
    return switch (kind) {
      case 0 -> random.nextInt(3);
      case 1 -> 20_000 + random.nextInt(300);
      case 2 -> random.nextInt(70_000) - 35_000;
      case 3 -> random.nextInt();
      case 4 -> List.of(Day.NEVER, Day.ALWAYS, -1, 0, 255, 256, 65_535, 65_536).get(pick(random));
      default -> Integer.MIN_VALUE + random.nextInt(200);
    };
  }

  private static int pick(Random random) {
    return random.nextInt(8);
  }

  private static void same(Numbers numbers, int[] expected, int empty) {
    for (int row = 0; row < expected.length; row++) {
      assertThat(numbers.get(row)).as("row %s", row).isEqualTo(expected[row]);
    }
    assertThat(numbers.first(expected.length)).isEqualTo(expected);
    for (int[] days : new int[][] {{0, 2}, {20_050, 20_080}, {-9, 40_000}, {Day.ALWAYS, 7}}) {
      int[] found = numbers.between(days[0], days[1], expected.length - 1);
      assertThat(found).isEqualTo(between(expected, empty, days[0], days[1]));
    }
  }

  private static int[] between(int[] values, int empty, int least, int greatest) {
    return IntStream.range(0, values.length - 1)
        .filter(row -> values[row] != empty && values[row] >= least && values[row] <= greatest)
        .toArray();
  }

  @Test
  void whatIsWrittenComesBack() {
    for (int empty : new int[] {0, -1, Day.NEVER, Day.ALWAYS}) {
      for (int seed = 0; seed < 24; seed++) {
        Random random = new Random(seed);
        Numbers numbers = new Numbers(empty);
        int[] expected = new int[ROWS];
        Arrays.fill(expected, empty);
        int reach = 1 + random.nextInt(ROWS);
        for (int step = 0; step < 3_000; step++) {
          int row = random.nextInt(reach);
          int kind = random.nextInt(50) == 0 ? random.nextInt(6) : seed % 6;
          int value = random.nextInt(5) == 0 ? empty : value(random, kind);
          numbers.set(row, value);
          expected[row] = value;
        }
        same(numbers, expected, empty);
        Image.Writer image = new Image.Writer();
        numbers.write(image);
        Numbers read = new Numbers(empty);
        read.read(image.reader());
        same(read, expected, empty);
        for (int row = 0; row < ROWS; row += 7) {
          expected[row] = value(random, seed % 6);
          read.set(row, expected[row]);
        }
        same(read, expected, empty);
      }
    }
  }

  @Test
  void beyondWhatIsKnownEverythingIsEmpty() {
    Numbers numbers = new Numbers(-1);
    assertThat(numbers.get(0)).isEqualTo(-1);
    assertThat(numbers.get(-1)).isEqualTo(-1);
    numbers.set(5, 7);
    numbers.set(1_000_000, -1);
    assertThat(numbers.get(6)).isEqualTo(-1);
    assertThat(numbers.get(4_096)).isEqualTo(-1);
    assertThat(numbers.get(Integer.MAX_VALUE)).isEqualTo(-1);
    assertThat(numbers.first(7)).containsExactly(-1, -1, -1, -1, -1, 7, -1);
  }

  @Test
  void neighboursTakeAByteAndDatesTwo() {
    assertThat(bytes(row -> 1)).isBetween(ROWS, ROWS + ROWS / 5);
    assertThat(bytes(row -> 1_000_000_000 + row % 200)).isBetween(ROWS, ROWS + ROWS / 5);
    assertThat(bytes(row -> 17_000 + row * 3 % 4_000)).isBetween(2 * ROWS, 2 * ROWS + ROWS / 5 * 2);
    assertThat(bytes(row -> row * 100_003)).isGreaterThanOrEqualTo(4 * ROWS);
    assertThat(bytes(row -> 0)).isLessThan(50);
  }

  private static int bytes(java.util.function.IntUnaryOperator value) {
    Numbers numbers = new Numbers(0);
    for (int row = 0; row < ROWS; row++) {
      numbers.set(row, value.applyAsInt(row));
    }
    Image.Writer image = new Image.Writer();
    numbers.write(image);
    return image.chunks().stream().mapToInt(chunk -> chunk.length).sum();
  }
}
