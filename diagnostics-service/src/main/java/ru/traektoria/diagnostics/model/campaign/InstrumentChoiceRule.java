package ru.traektoria.diagnostics.model.campaign;

import java.util.Optional;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.platform.kernel.Reason;

/**
 * Подходит ли инструмент кампании: what the invited fill in themselves, and a survey of needs or
 * conditions only as a survey, a measuring one only as diagnostics («потребность» and «затруднение»
 * never mix, S3 §3.2.1).
 */
public final class InstrumentChoiceRule {

  private InstrumentChoiceRule() {}

  /** Answers whether a campaign of this kind may use an instrument of that kind. */
  public static boolean fits(CampaignKind campaign, InstrumentKind instrument) {
    return instrument.forCampaign() && campaign.survey() != instrument.measuring();
  }

  /** Why an instrument does not fit; empty where it does. */
  public static Optional<Reason> refusal(CampaignKind campaign, Instrument instrument) {
    return fits(campaign, instrument.kind())
        ? Optional.empty()
        : Optional.of(
            Reason.at(
                "instrument",
                "campaign.instrument.kind",
                "«%s» для такой кампании не подходит: %s"
                    .formatted(instrument.title(), why(instrument.kind()))));
  }

  private static String why(InstrumentKind instrument) {
    if (instrument.anonymous()) {
      return "анонимный опрос объявляют в разделе «Обратная связь».";
    }
    if (instrument.byObserver()) {
      return "его заполняет наблюдатель в разделе «Посещения», а не сам педагог. Выберите"
          + " инструмент, который педагог заполняет сам.";
    }
    return instrument.measuring()
        ? "он измеряет компетенции. Для опроса выберите анкету потребностей или условий работы."
        : "это опрос, а не диагностика. Объявите опрос, тогда он не смешается с дефицитами.";
  }
}
