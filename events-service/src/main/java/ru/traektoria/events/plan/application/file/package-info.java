/** Plans that come in as documents: what stands in a Word or Excel file, row by row. */
package ru.traektoria.events.plan.application.file;
