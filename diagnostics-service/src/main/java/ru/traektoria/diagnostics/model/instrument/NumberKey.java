package ru.traektoria.diagnostics.model.instrument;

/**
 * Ключ числового вопроса.
 *
 * @param min the least number taken, {@code null} for no bound
 * @param max the greatest number taken, {@code null} for no bound
 * @param right the right answer; {@code null} where the number is only asked, not scored
 * @param tolerance how far from {@code right} still counts, {@code null} for not at all
 * @param unit what stands behind the field, such as «часов»; may be {@code null}
 */
public record NumberKey(Double min, Double max, Double right, Double tolerance, String unit) {

  /** Any number, not scored. */
  public static final NumberKey ANY = new NumberKey(null, null, null, null, null);

  private static final double ROUNDING = 1e-9;

  /** Reads «12,5» and «12.5»; {@code null} for what is no number. */
  public static Double read(String text) {
    String plain = text.strip().replace(" ", "").replace("\u00a0", "").replace(',', '.');
    return plain.matches("[-+]?\\d{1,12}(\\.\\d{1,6})?") ? Double.valueOf(plain) : null;
  }

  boolean within(double number) {
    return (min == null || number >= min) && (max == null || number <= max);
  }

  /** 100 for a right number, else 0. */
  int points(double number) {
    double far = tolerance == null ? 0 : tolerance;
    return Math.abs(number - right) <= far + ROUNDING ? 100 : 0;
  }

  /** Answers whether the bounds, the right answer and the tolerance fit each other. */
  boolean sound() {
    boolean ordered = min == null || max == null || min < max;
    boolean reachable = right == null || within(right);
    return ordered && reachable && (tolerance == null || tolerance >= 0);
  }
}
