/** What a cycle brings forth: notes, recommendations, measures, resolutions, their effect. */
package ru.traektoria.monitoring.cycle.model.action;
