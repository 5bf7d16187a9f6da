package ru.traektoria.diagnostics.web.instrument;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.analysis.ItemAnalysis;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.persistence.AnswerSheets;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/** Анализ заданий for makers of instruments: of one's municipality, of the region's all. */
@Component
public class AnalysisDesk {

  private final MakersDesk makers;
  private final AnswerSheets sheets;
  private final AggregateStore<Campaign> campaigns;

  AnalysisDesk(MakersDesk makers, AnswerSheets sheets, AggregateStore<Campaign> campaigns) {
    this.makers = makers;
    this.sheets = sheets;
    this.campaigns = campaigns;
  }

  /** A campaign that used an instrument, with how many ended it. */
  public record Used(String id, String title, int ended) {}

  /** An instrument that the viewer may see. */
  public Instrument instrument(Viewer viewer, String id) {
    return makers.require(viewer, id).state();
  }

  /** The campaigns within reach that used it. */
  public List<Used> campaigns(Instrument instrument, Scope scope) {
    Map<String, Integer> ended =
        sheets.campaigns(instrument.id(), scope.municipality().orElse(null));
    return campaigns.findAll(ended.keySet()).stream()
        .map(each -> new Used(each.id(), each.state().title(), ended.get(each.id())))
        .toList();
  }

  /**
   * How its items worked.
   *
   * @param campaign one campaign within reach; {@code null} for all answers within reach
   */
  public ItemAnalysis.Report report(Instrument instrument, String campaign, Scope scope) {
    String municipality = scope.municipality().orElse(null);
    if (campaign != null && !reached(campaign, municipality)) {
      throw Problems.notFound("Кампания", campaign);
    }
    return ItemAnalysis.of(instrument, sheets.of(instrument.id(), campaign, municipality));
  }

  private boolean reached(String campaign, String municipality) {
    return campaigns.findAll(Set.of(campaign)).stream()
        .map(Stored::state)
        .anyMatch(each -> municipality == null || municipality.equals(each.municipality()));
  }
}
