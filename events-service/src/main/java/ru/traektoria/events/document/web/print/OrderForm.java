package ru.traektoria.events.document.web.print;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.events.document.model.OrderKind;
import ru.traektoria.platform.documents.print.Placeholders;
import ru.traektoria.platform.documents.print.PrintForm;
import ru.traektoria.platform.documents.print.PrintForms;

/** Приказы as printed forms: one template for each kind, the same words in all. */
enum OrderForm implements PrintForm {
  ORDER_EXPERT_COUNCIL(OrderKind.EXPERT_COUNCIL),
  ORDER_METHODICAL_WORK(OrderKind.METHODICAL_WORK),
  ORDER_METHODICAL_COUNCIL(OrderKind.METHODICAL_COUNCIL),
  ORDER_HEADS(OrderKind.HEADS),
  ORDER_RESULTS(OrderKind.RESULTS),
  ORDER_ROADMAP(OrderKind.ROADMAP);

  /** The table of associations with heads and what they did in the year. */
  static final String ASSOCIATIONS = "объединения";

  /** The table of members of the council that the order is about. */
  static final String MEMBERS = "состав";

  private final OrderKind kind;

  OrderForm(OrderKind kind) {
    this.kind = kind;
  }

  /** Tells the platform, so that staff may change the templates. */
  @Configuration(proxyBeanMethods = false)
  static class Forms {
    @Bean
    PrintForms orderForms() {
      return PrintForms.of(OrderForm.values());
    }
  }

  static OrderForm of(OrderKind kind) {
    return valueOf("ORDER_" + kind.name());
  }

  @Override
  public String label() {
    return "Приказ «" + kind.title() + "»";
  }

  @Override
  public String key() {
    return "print-template-" + name();
  }

  @Override
  public String resource() {
    return "/print/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".docx";
  }

  @Override
  public Placeholders placeholders() {
    Map<String, String> once =
        Placeholders.words(
            "номер", "номер приказа",
            "дата", "дата приказа",
            "заголовок", "о чём приказ",
            "кто", "муниципалитет или организация, которая издаёт",
            "год", "учебный год, 2026/27",
            "совет", "совет или объединение, о котором приказ");
    Map<String, String> association =
        Placeholders.words(
            "номер", "номер по порядку",
            "объединение", "название",
            "руководитель", "руководитель",
            "организация", "где работает руководитель",
            "членов", "сколько членов",
            "заседаний", "сколько заседаний проведено в этом учебном году",
            "решений", "сколько решений на контроле");
    Map<String, String> member =
        Placeholders.words(
            "номер", "номер по порядку",
            "педагог", "фамилия, имя, отчество",
            "должность", "должность по реестру",
            "организация", "организация",
            "роль", "председатель или член");
    return new Placeholders(
        once,
        List.of(
            new Placeholders.Rows(ASSOCIATIONS, "для каждого объединения", association),
            new Placeholders.Rows(MEMBERS, "для каждого члена совета", member)));
  }
}
