package ru.traektoria.diagnostics.persistence;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;

/** Answers of ended diagnostics without the people who gave them. */
@Component
public class AnswerSheets {

  private final MongoTemplate mongo;

  AnswerSheets(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /**
   * The sheets, in no order.
   *
   * @param campaign only of this campaign; {@code null} for all
   * @param municipality only of this municipality; {@code null} for all
   */
  public List<Map<String, List<String>>> of(
      InstrumentId instrument, String campaign, String municipality) {
    List<Bson> wanted = new ArrayList<>(ended(instrument, municipality));
    if (campaign != null) {
      wanted.add(Filters.eq("state.occasion.campaign", campaign));
    }
    List<Map<String, List<String>>> sheets = new ArrayList<>();
    mongo
        .getCollection(TeacherDocuments.ASSESSMENTS)
        .find(Filters.and(wanted))
        .projection(Projections.include("state.answers"))
        .forEach(document -> sheets.add(sheet(document)));
    return sheets;
  }

  /** The answers of a campaign by the assessment they belong to. */
  public Map<String, Map<String, List<String>>> of(InstrumentId instrument, String campaign) {
    List<Bson> wanted = new ArrayList<>(ended(instrument, null));
    wanted.add(Filters.eq("state.occasion.campaign", campaign));
    Map<String, Map<String, List<String>>> sheets = new HashMap<>();
    mongo
        .getCollection(TeacherDocuments.ASSESSMENTS)
        .find(Filters.and(wanted))
        .projection(Projections.include("state.answers"))
        .forEach(document -> sheets.put(document.getString("_id"), sheet(document)));
    return sheets;
  }

  /** How many ended in each campaign with this instrument, by the campaign's id. */
  public Map<String, Integer> campaigns(InstrumentId instrument, String municipality) {
    Map<String, Integer> ended = new TreeMap<>();
    mongo
        .getCollection(TeacherDocuments.ASSESSMENTS)
        .find(Filters.and(ended(instrument, municipality)))
        .projection(Projections.include("state.occasion.campaign"))
        .forEach(
            document -> {
              Document occasion =
                  document.get("state", Document.class).get("occasion", Document.class);
              String campaign = occasion == null ? null : occasion.getString("campaign");
              if (campaign != null) {
                ended.merge(campaign, 1, Integer::sum);
              }
            });
    return ended;
  }

  private static List<Bson> ended(InstrumentId instrument, String municipality) {
    List<Bson> wanted = new ArrayList<>();
    wanted.add(Filters.eq("state.questionnaire.instrument", instrument.value()));
    wanted.add(Filters.eq("state.state", AssessmentState.SCORED.name()));
    if (municipality != null) {
      wanted.add(Filters.eq("state.examinee.municipality", municipality));
    }
    return wanted;
  }

  private static Map<String, List<String>> sheet(Document document) {
    Map<String, List<String>> sheet = new LinkedHashMap<>();
    Document answers = document.get("state", Document.class).get("answers", new Document());
    answers.keySet().forEach(item -> sheet.put(item, answers.getList(item, String.class)));
    return sheet;
  }
}
