/** Use cases of plans of support and of the municipality's papers on mentoring. */
package ru.traektoria.mentoring.application.plan;
