package ru.traektoria.diagnostics.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas against worked examples that others published. */
class PsychometricsTest {

  /**
   * Thirty departments by seven questions: S. Chatterjee, B. Price, Regression Analysis by Example
   * (1977), section 3.7; in R it is the data set {@code attitude}.
   */
  private static final double[][] ATTITUDE =
      rows(
          """
          43 51 30 39 61 92 45
          63 64 51 54 63 73 47
          71 70 68 69 76 86 48
          61 63 45 47 54 84 35
          81 78 56 66 71 83 47
          43 55 49 44 54 49 34
          58 67 42 56 66 68 35
          71 75 50 55 70 66 41
          72 82 72 67 71 83 31
          67 61 45 47 62 80 41
          64 53 53 58 58 67 34
          67 60 47 39 59 74 41
          69 62 57 42 55 63 25
          68 83 83 45 59 77 35
          77 77 54 72 79 77 46
          81 90 50 72 60 54 36
          74 85 64 69 79 79 63
          65 60 65 75 55 80 60
          65 70 46 57 75 85 46
          50 58 68 54 64 78 52
          50 40 33 34 43 64 33
          64 61 52 62 66 80 41
          53 66 52 50 63 80 37
          40 37 42 58 50 57 49
          63 54 42 48 66 75 33
          66 77 66 63 88 76 72
          78 75 58 74 80 78 49
          48 57 44 45 51 83 38
          85 85 71 71 77 74 55
          82 82 39 59 64 78 39
          """);

  /**
   * Ten students by ten questions with difficulty and discrimination worked out: «Item Analysis
   * Worksheet», studylib.net/doc/25270846.
   */
  private static final double[][] WORKSHEET =
      rows(
          """
          1 1 1 1 1 1 1 1 1 1
          1 1 1 1 1 1 1 1 0 1
          1 1 0 1 1 1 1 1 0 0
          0 1 1 1 1 1 0 1 0 1
          1 1 1 0 1 1 1 0 0 1
          1 1 1 0 1 1 0 1 0 0
          0 1 1 0 1 1 0 1 0 1
          0 1 1 1 0 0 1 0 1 0
          1 1 1 0 1 0 0 0 0 1
          0 1 0 0 0 1 0 0 1 0
          """);

  /** What the function alpha of the R package psych (W. Revelle) prints for {@code attitude}. */
  @Test
  void cronbachsAlphaIsThatOfThePublishedExample() {
    assertThat(Psychometrics.alpha(ATTITUDE)).isCloseTo(0.84, within(0.005));
  }

  @ParameterizedTest(name = "вопрос {0}: r.drop {1}, α без него {2}, среднее {3}, sd {4}")
  @CsvSource({
    "0, 0.67, 0.81, 65, 12.2",
    "1, 0.74, 0.80, 67, 13.3",
    "2, 0.56, 0.83, 53, 12.2",
    "3, 0.71, 0.80, 56, 11.7",
    "4, 0.79, 0.80, 65, 10.4",
    "5, 0.27, 0.86, 75, 9.9",
    "6, 0.46, 0.84, 43, 10.3"
  })
  void itemRestAndAlphaWithoutAreThoseOfThePublishedExample(
      int item, double rest, double without, double mean, double deviation) {
    double[] column = Psychometrics.column(ATTITUDE, item);
    assertThat(Psychometrics.itemRest(ATTITUDE, item)).isCloseTo(rest, within(0.005));
    assertThat(Psychometrics.alphaWithout(ATTITUDE, item)).isCloseTo(without, within(0.005));
    assertThat(Psychometrics.mean(column)).isCloseTo(mean, within(0.5));
    assertThat(Math.sqrt(Psychometrics.variance(column))).isCloseTo(deviation, within(0.05));
  }

  @ParameterizedTest(name = "вопрос {0}: лёгкость {1}, различает {2}")
  @CsvSource({
    "1, 0.6, 0.4",
    "2, 1.0, 0.0",
    "3, 0.8, 0.0",
    "4, 0.5, 0.6",
    "5, 0.8, 0.4",
    "6, 0.8, 0.4",
    "7, 0.5, 0.6",
    "8, 0.6, 0.4",
    "9, 0.3, -0.2",
    "10, 0.6, 0.4"
  })
  void facilityAndDiscriminationAreThoseOfThePublishedWorksheet(
      int question, double facility, double discrimination) {
    double[] item = Psychometrics.column(WORKSHEET, question - 1);
    assertThat(Psychometrics.mean(item)).isCloseTo(facility, within(1e-9));
    assertThat(Psychometrics.discrimination(item, Psychometrics.totals(WORKSHEET), 0.5))
        .isCloseTo(discrimination, within(1e-9));
  }

  @Test
  void theOrderOfPeopleNeverMattersEvenWithEqualTotals() {
    List<double[]> people = Arrays.asList(WORKSHEET.clone());
    double[] before = discriminations(WORKSHEET);
    Random random = new Random(5);
    for (int round = 0; round < 50; round++) {
      Collections.shuffle(people, random);
      double[] after = discriminations(people.toArray(double[][]::new));
      for (int i = 0; i < before.length; i++) {
        assertThat(after[i]).isCloseTo(before[i], within(1e-9));
        assertThat(after[i]).isBetween(-1.0, 1.0);
      }
    }
  }

  @Test
  void whatHasNoValueIsNotANumber() {
    double[][] same = {{1, 1}, {1, 1}, {1, 1}};
    assertThat(Psychometrics.alpha(same)).isNaN();
    assertThat(Psychometrics.itemRest(same, 0)).isNaN();
    assertThat(Psychometrics.alpha(new double[][] {{1}, {0}})).isNaN();
    assertThat(Psychometrics.alpha(new double[0][])).isNaN();
  }

  private static double[] discriminations(double[][] rows) {
    double[] totals = Psychometrics.totals(rows);
    double[] all = new double[rows[0].length];
    for (int i = 0; i < all.length; i++) {
      all[i] = Psychometrics.discrimination(Psychometrics.column(rows, i), totals, 0.27);
    }
    return all;
  }

  private static double[][] rows(String table) {
    return table
        .lines()
        .map(line -> Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }
}
