/** The three-year chart, the yearly plan and the half-year report of qualification. */
package ru.traektoria.route.application.training;
