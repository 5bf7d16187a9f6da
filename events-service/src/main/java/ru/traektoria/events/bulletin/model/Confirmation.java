package ru.traektoria.events.bulletin.model;

import java.time.LocalDateTime;
import ru.traektoria.events.model.Place.OrganisationId;

/**
 * «ОО подтвердила»: an organisation has read the bulletin (S2-19).
 *
 * @param at in the municipality's time
 * @param by who confirmed, as they sign in
 */
public record Confirmation(OrganisationId organisation, LocalDateTime at, String by) {}
