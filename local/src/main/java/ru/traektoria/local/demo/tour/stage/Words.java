package ru.traektoria.local.demo.tour.stage;

import java.util.Locale;

/** Numbers with a Russian noun in the right form. */
public final class Words {

  private Words() {}

  /** 1 педагог, 2 педагога, 3 000 педагогов. */
  public static String count(int number, String one, String few, String many) {
    int tens = number % 100;
    int units = number % 10;
    String word = many;
    if (tens < 11 || tens > 14) {
      word = units == 1 ? one : units >= 2 && units <= 4 ? few : many;
    }
    return String.format(Locale.forLanguageTag("ru"), "%,d %s", number, word);
  }
}
