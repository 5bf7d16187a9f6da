package ru.traektoria.events.document.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.traektoria.platform.kernel.Reason;

/** May a document be entered so? */
public enum SheetRule {
  TYPE_CHOSEN("type", "Выберите вид документа.") {
    @Override
    boolean broken(Sheet sheet) {
      return sheet.type() == null;
    }
  },
  TITLE_WRITTEN("title", "Напишите, о чём документ, не длиннее 300 знаков.") {
    @Override
    boolean broken(Sheet sheet) {
      return sheet.title().isEmpty() || sheet.title().length() > 300;
    }
  },
  NUMBER_WRITTEN("number", "Укажите номер, не длиннее 50 знаков; если номера нет — «б/н».") {
    @Override
    boolean broken(Sheet sheet) {
      return sheet.number().isEmpty() || sheet.number().length() > 50;
    }
  },
  DATE_NAMED("issuedOn", "Укажите дату документа.") {
    @Override
    boolean broken(Sheet sheet) {
      return sheet.issuedOn() == null;
    }
  },
  TERM_RUNS_FORWARD("validTo", "Документ не может перестать действовать раньше, чем начал.") {
    @Override
    boolean broken(Sheet sheet) {
      return sheet.validTo() != null
          && sheet.validFrom() != null
          && sheet.validTo().isBefore(sheet.validFrom());
    }
  },
  AGREEMENT_HAS_A_PARTY("party", "Напишите, с кем заключено соглашение, не длиннее 300 знаков.") {
    @Override
    boolean broken(Sheet sheet) {
      boolean missing = sheet.type() == DocumentType.AGREEMENT && sheet.party().isEmpty();
      return missing || sheet.party().length() > 300;
    }
  },
  LINKS_ARE_ADDRESSES("links", "Адрес начинается с https:// или http://, не больше десяти.") {
    @Override
    boolean broken(Sheet sheet) {
      return sheet.links().size() > 10
          || sheet.links().stream().anyMatch(link -> !link.matches("https?://\\S{3,500}"));
    }
  };

  private final String field;
  private final String message;

  SheetRule(String field, String message) {
    this.field = field;
    this.message = message;
  }

  abstract boolean broken(Sheet sheet);

  static List<Reason> against(Sheet sheet) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(sheet))
        .map(SheetRule::reason)
        .toList();
  }

  private Reason reason() {
    return Reason.at(
        field, "document." + name().toLowerCase(Locale.ROOT).replace('_', '-'), message);
  }
}
