package ru.traektoria.route.application.print;

import java.util.List;
import java.util.Map;
import ru.traektoria.platform.documents.print.Placeholders;

/** The words of the printed адресный запрос. */
public final class OrderForm {

  /** The table of programmes with the number of people of each organisation. */
  public static final String PROGRAMMES = "программы";

  /** The table of people. */
  public static final String PEOPLE = "педагоги";

  private OrderForm() {}

  static Placeholders words() {
    Map<String, String> once =
        Placeholders.words(
            "номер", "номер запроса",
            "дата", "дата запроса",
            "квартал", "на какой квартал",
            "муниципалитет", "муниципалитет",
            "всего", "сколько педагогов",
            "состояние", "«АННУЛИРОВАН» с датой и причиной; у действующего пусто",
            "сегодня", "дата печати");
    Map<String, String> programme =
        Placeholders.words(
            "номер", "номер по порядку",
            "программа", "программа или пожелание",
            "вид", "КПК, переподготовка …",
            "кто обучает", "кто обучает",
            "организация", "организация, которая направляет",
            "человек", "сколько педагогов");
    Map<String, String> person =
        Placeholders.words(
            "номер", "номер по порядку",
            "педагог", "фамилия, имя, отчество",
            "должность", "должность по реестру",
            "организация", "организация педагога",
            "программа", "программа или пожелание",
            "вид", "КПК, переподготовка …");
    return new Placeholders(
        once,
        List.of(
            new Placeholders.Rows(PROGRAMMES, "для каждой программы и организации", programme),
            new Placeholders.Rows(PEOPLE, "для каждого педагога", person)));
  }
}
