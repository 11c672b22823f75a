package org.concordsim.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The lengths of methods and constructors from brace to brace, as the compiler's own parser reads them. */
final class MethodLengths extends TreeScanner<Void, String> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Map<String, Long> lengths;

    private MethodLengths(CompilationUnitTree unit, SourcePositions positions, Map<String, Long> lengths) {
        this.unit = unit;
        this.positions = positions;
        this.lengths = lengths;
    }

    /** Returns the lines of the longest body of each name, "Type.method", in the sources below a folder. */
    static Map<String, Long> below(Path folder) throws IOException {
        Map<String, Long> lengths = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> tree = Files.walk(folder);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> sources =
                    tree.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new MethodLengths(unit, positions, lengths).scan(unit, "");
            }
        }
        return lengths;
    }

    @Override
    public Void visitClass(ClassTree type, String around) {
        String name = type.getSimpleName().toString();
        return super.visitClass(type, name.isEmpty() ? around : name);
    }

    @Override
    public Void visitMethod(MethodTree method, String type) {
        BlockTree body = method.getBody();
        if (body != null) {
            long lines = line(positions.getEndPosition(unit, body)) - line(positions.getStartPosition(unit, body)) + 1;
            lengths.merge(type + "." + method.getName(), lines, Math::max);
        }
        return super.visitMethod(method, type);
    }

    private long line(long position) {
        return unit.getLineMap().getLineNumber(position);
    }
}
