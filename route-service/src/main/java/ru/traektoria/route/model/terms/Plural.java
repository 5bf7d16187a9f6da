package ru.traektoria.route.model.terms;

/** Russian plurals in the sentences of the rules: «1 шаг», «2 шага», «5 шагов». */
public final class Plural {

  private Plural() {}

  /** The number with the form that agrees with it. */
  public static String of(int number, String one, String few, String many) {
    int tens = number % 100;
    int units = number % 10;
    String form = many;
    if (tens < 11 || tens > 14) {
      form = units == 1 ? one : units >= 2 && units <= 4 ? few : many;
    }
    return number + " " + form;
  }
}
