/**
 * The result folder of a study: its tables, dictionary, manifest and timing, and the folder in which a study that is not
 * finished keeps what it has.
 *
 * <p>Start at {@link org.concordsim.experiment.folder.StudyFiles}; {@link
 * org.concordsim.experiment.folder.Unfinished} is what an interrupted command leaves behind.
 */
package org.concordsim.experiment.folder;
