/** Themes of self-education: chosen, reported on, accepted; who has none. */
package ru.traektoria.route.application.selfeducation;
